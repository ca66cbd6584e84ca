"""An editor asks of a relayed report: who says so, through whom, and do we know their names?"""

from __future__ import annotations

import pytest

import selon
from selon.show.chain import describe_chain
from selon.show.counts import count_report, describe_counts
from selon.show.wording import load_words
from tests.stories.newsroom import EXAMPLES, Output, find_claim, read_records, read_view, with_choice

REPORT = EXAMPLES / "fr" / "relais-agence.md"
ENGLISH = load_words("en")

pytestmark = pytest.mark.model


def test_the_command_and_the_function_give_the_same_record(capsys: Output) -> None:
    assert read_records(capsys, REPORT) == [selon.read_file(REPORT)]


def test_the_view_opens_with_the_counts_of_the_record(capsys: Output) -> None:
    counts = describe_counts(count_report(selon.read_file(REPORT)), ENGLISH)
    assert read_view(capsys, REPORT, "--ui", "en").startswith(counts)


@with_choice
def test_the_lead_leads_through_the_agency_to_people_without_a_name(capsys: Output) -> None:
    report = selon.read_file(REPORT)
    claim = find_claim(report, "La Valdorie a accepté d'ouvrir le col")
    chain = describe_chain(report, claim, ENGLISH)
    assert chain.startswith("Le Phare du Littoral < Reuters < un haut responsable valdorien")
    assert chain.endswith("(unnamed)")
    assert chain in read_view(capsys, REPORT, "--ui", "en")


@with_choice
def test_one_of_the_sources_is_the_agencys(capsys: Output) -> None:
    report = selon.read_file(REPORT)
    claim = find_claim(report, "Les premiers véhicules partiront")
    assert "Reuters" in describe_chain(report, claim, ENGLISH)
    assert claim.commitment == "plain"
    assert "« Les premiers véhicules partiront" in read_view(capsys, REPORT, "--ui", "en")


@with_choice
def test_a_hedge_without_a_source_is_drawn_as_a_gap() -> None:
    report = selon.read_file(REPORT)
    claim = find_claim(report, "Une vingtaine de villages auraient été vidés")
    assert claim.commitment == "conditional"
    assert [link.kind for link in claim.chain] == ["gap"]
