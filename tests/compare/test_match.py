"""Matching: the same result whatever the order, symmetric, one to many and many to one."""

from __future__ import annotations

import random

import msgspec
import pytest

from selon.compare.build import compare_reports
from selon.compare.facets import list_facets
from selon.compare.match import match_facets
from selon.record.codes import find_code
from selon.record.comparison import Comparison
from selon.record.report import Report
from tests.compare.made import Table, make_report, say

FACTS = [
    "The port of Valmor is closed", "Eight cranes burned down in Valmor", "The strike of the dockers goes on",
    "Wages in the port will rise", "The minister of labour travels to Valmor",
]  # fmt: skip


def make(facts: list[str], lang: str = "en") -> Report:
    return make_report(". ".join(facts) + ".", [say(fact) for fact in facts], lang=lang)


def list_pairs(comparison: Comparison) -> set[tuple[frozenset[str], frozenset[str]]]:
    return {(frozenset(match.upstream), frozenset(match.downstream)) for match in comparison.matches}


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_claims_does_not_matter(seed: int) -> None:
    one, other = make(FACTS), make([*FACTS[2:], "A ferry left for Sernac"])
    expected = compare_reports(one, other)
    shuffled = []
    for report in (one, other):
        claims = list(report.claims)
        random.Random(seed).shuffle(claims)
        shuffled.append(msgspec.structs.replace(report, claims=tuple(claims)))
    assert compare_reports(*shuffled) == expected


def test_matches_are_the_same_read_the_other_way() -> None:
    one, other = make(FACTS), make(["The port of Valmor stays closed", *FACTS[1:4], "A ferry left for Sernac"])
    forth, back = compare_reports(one, other), compare_reports(other, one)
    assert list_pairs(forth) == {(up, down) for down, up in list_pairs(back)}
    codes = sorted(change.code for match in forth.matches for change in match.changes)
    turned = sorted(find_code(change.code).reverse for match in back.matches for change in match.changes)
    assert codes == turned


def test_every_claim_stands_in_exactly_one_match() -> None:
    one, other = make(FACTS), make(FACTS[1:])
    matches = compare_reports(one, other).matches
    for report, side in ((one, "upstream"), (other, "downstream")):
        matched = sorted(claim for match in matches for claim in getattr(match, side))
        assert matched == sorted(claim.id for claim in report.claims)


def test_a_claim_split_in_two_matches_both_parts() -> None:
    one = make(["The port of Valmor is closed and the strike of the dockers goes on"])
    other = make(["The port of Valmor is closed", "The strike of the dockers goes on"])
    assert [(len(m.upstream), len(m.downstream)) for m in compare_reports(one, other).matches] == [(1, 2)]
    assert [(len(m.upstream), len(m.downstream)) for m in compare_reports(other, one).matches] == [(2, 1)]


def test_across_languages_likeness_proposes() -> None:
    one, other = make(FACTS[:2]), make(["Le port est fermé", "Huit grues ont brûlé"], lang="fr")
    told = Table(("The port", "Le port"), ("Eight", "Huit"))
    assert all(match.upstream and match.downstream for match in compare_reports(one, other, likeness=told).matches)
    assert compare_reports(one, other).proposed_by == "words"


def test_reports_without_claims_compare_to_nothing() -> None:
    empty = make_report("Nothing.", [])
    assert compare_reports(empty, empty).matches == ()
    assert match_facets((), list_facets(make(FACTS))) == ()


def test_claims_about_other_things_match_nothing() -> None:
    one, other = make(["The port of Valmor is closed"]), make(["A choir sang in Brelle last night"])
    assert {len(match.upstream) + len(match.downstream) for match in compare_reports(one, other).matches} == {1}
