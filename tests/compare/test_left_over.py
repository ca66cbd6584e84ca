"""Claims left over in two languages: told as dropped or added on what both sides show alone; invented reports."""

from __future__ import annotations

import pytest

from selon.compare.build import compare_reports
from selon.record.comparison import Comparison
from selon.record.report import Report
from tests.compare.made import Table, make_report, say

ENGLISH = "The quay is shut. Lorries wait there.\nThe mayor left."
FRENCH = "Le quai est fermé. Des camions y attendent.\nLe maire est parti."
WORDS = Table(("The quay", "Le quai"), ("The mayor", "Le maire"))


def make(lang: str, claims: list[str], text: str | None = None) -> Report:
    return make_report(text or (ENGLISH if lang == "en" else FRENCH), [say(claim) for claim in claims], lang=lang)


def codes(comparison: Comparison) -> set[str]:
    return {change.code for match in comparison.matches for change in match.changes}


@pytest.mark.parametrize(("base", "told"), [(0.84, set()), (0.78, {"claim-dropped", "claim-added"})])
def test_a_sentence_at_one_place_of_a_paragraph_is_the_same_unless_it_is_far(base: float, told: set[str]) -> None:
    table = Table(("The quay", "Le quai"), ("The mayor", "Le maire"), base=base)
    ours, theirs = ["The quay is shut", "Lorries wait"], ["Le quai est fermé", "camions y attendent"]
    compared = compare_reports(make("en", ours), make("fr", theirs), likeness=table)
    assert codes(compared) & {"claim-dropped", "claim-added"} == told


def test_a_claim_whose_sentence_holds_no_claim_in_the_other_report_is_kept() -> None:
    up, down = make("en", ["The quay is shut", "The mayor left"]), make("fr", ["Le quai est fermé"])
    compared = compare_reports(up, down, likeness=WORDS)
    assert not codes(compared) & {"claim-dropped", "claim-added"}
    lone = next(match for match in compared.matches if not match.downstream)
    assert [span.text for span in lone.changes[0].downstream] == ["Le maire est parti."]
    assert not codes(compare_reports(down, up, likeness=WORDS)) & {"claim-dropped", "claim-added"}


def test_a_claim_whose_sentence_is_not_there_is_dropped() -> None:
    up = make("en", ["The quay is shut", "The mayor left"])
    down = make("fr", ["Le quai est fermé"], "Le quai est fermé. Des camions y attendent.")
    assert "claim-dropped" in codes(compare_reports(up, down, likeness=WORDS))
