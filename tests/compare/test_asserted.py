"""What a party said of itself, said of that party by the report alone; invented reports."""

from __future__ import annotations

import pytest

from selon.compare.build import compare_reports
from selon.record.codes import KEPT
from selon.record.report import Report
from tests.compare.made import make_report, say

CREW = "Fishermen say they have caught nothing since March."
SAID = "they have caught nothing since March"


def compare(one: Report, other: Report) -> set[str]:
    return {change.code for match in compare_reports(one, other).matches for change in match.changes} - {KEPT}


def said(text: str = CREW, content: str = SAID, source: str = "Fishermen") -> Report:
    return make_report(text, [say(content, source=source, kind="people", named="unnamed", cue="say")])


def bare(text: str, content: str | None = None) -> Report:
    return make_report(text, [say(content or text.rstrip("."), commitment="asserted")])


def test_a_party_of_whom_a_sentence_says_what_it_said_itself_is_no_source_any_more() -> None:
    told = bare("Fishermen have caught nothing since March.")
    assert compare(said(), told) == {"source-dropped"}
    assert compare(told, said()) == {"source-added"}


def test_what_belongs_to_the_party_may_be_the_subject() -> None:
    told = bare("The fishermen's boats have caught nothing since March.")
    content = "their boats have caught nothing since March"
    whole = said(f"Fishermen say {content}.", content)
    assert compare(whole, told) == {"source-dropped"}


@pytest.mark.parametrize(
    "text",
    [
        "Fishermen have caught nothing since March, they recall.",
        "Fishermen complain they have caught nothing since March.",
        "As fishermen tell it, they have caught nothing since March.",
        "Per fishermen they have caught nothing since March.",
        "Fishermen have to hear them caught nothing since March.",
    ],
)
def test_any_other_word_may_be_what_ties_the_claim_to_its_party(text: str) -> None:
    assert "source-dropped" not in compare(said(), bare(text))
