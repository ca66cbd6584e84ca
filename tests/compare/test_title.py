"""A title against its body, on records made by hand."""

from __future__ import annotations

from typing import Any

import pytest

from selon.compare.build import compare_reports
from selon.compare.facets import list_facets
from selon.compare.title import check_title
from selon.record.comparison import TitleCheck
from selon.record.values import Bound
from tests.compare.made import count, likely, make_report, say


def check(title: str, body: list[dict[str, Any]], claims: list[dict[str, Any]] | None = None) -> TitleCheck:
    """Check a title whose claim is the whole of it, unless its claims are told."""
    text = "\n".join([title, *(f"{claim['content']}, {claim['source'] or 'it seems'}." for claim in body)])
    own = [say(title)] if claims is None else claims
    report = make_report(text, [*({**claim, "section": "title"} for claim in own), *body], title=True)
    return check_title(report, list_facets(report))[0]


HEDGED = say("Engineers would have closed the dam in Queyrol", source=None, commitment="conditional")
SAID = say("The dam in Queyrol was closed by engineers", source="Lena Orlova")
TITLE = "Engineers closed the dam in Queyrol"


def codes(found: TitleCheck) -> set[str]:
    return {change.code for change in found.changes}


def test_a_title_firmer_than_the_weakest_version_has_dropped_the_hedge() -> None:
    found = check(TITLE, [HEDGED, SAID])
    assert codes(found) == {"title-hedge-dropped"}
    assert found.weakest != found.strongest


def test_a_title_that_states_what_the_body_only_attributes_has_dropped_the_source() -> None:
    assert codes(check(TITLE, [SAID])) == {"title-source-dropped"}


def test_a_title_that_says_what_the_body_states_differs_in_nothing() -> None:
    assert codes(check(TITLE, [say("Engineers closed the dam in Queyrol on Sunday")])) == set()


def test_a_question_states_nothing() -> None:
    found = check(f"{TITLE}?", [HEDGED])
    assert (found.form, codes(found)) == ("question", set())


def test_a_bare_noun_states_nothing_and_its_versions_are_named() -> None:
    found = check("Dam in Queyrol closed by engineers: the report", [HEDGED], claims=[])
    assert (found.form, codes(found)) == ("noun", set())


def test_a_title_that_names_its_source_has_dropped_none() -> None:
    title = f"{TITLE}: Lena Orlova"
    found = check(title, [SAID], claims=[say(TITLE, source="Lena Orlova")])
    assert (found.form, codes(found)) == ("ascribed", set())


@pytest.mark.parametrize(
    ("words", "bound", "low", "high", "code"),
    [
        ("12 people", "exact", "12", "12", "title-bound-lost"),
        ("20 people", "exact", "20", "20", "title-number-changed"),
    ],
)
def test_figures_of_the_title_are_compared(words: str, bound: Bound, low: str, high: str, code: str) -> None:
    twelve = count("At least 12 people", "at_least", "12", None, "people")
    body = say("At least 12 people left Queyrol", quantities=[twelve])
    title = f"{words} left Queyrol"
    own = say(title, quantities=[count(words, bound, low, high, "people")])
    assert codes(check(title, [body], [own])) == {code}


def test_a_word_of_probability_is_a_hedge_too() -> None:
    body = say("Engineers probably closed the dam in Queyrol", likelihood=[likely("probably", "likely")])
    assert codes(check(TITLE, [body])) == {"title-hedge-dropped"}


def test_a_report_without_a_title_has_no_check() -> None:
    report = make_report("Engineers closed the dam.", [say("Engineers closed the dam")])
    assert compare_reports(report, report).titles == ()
