"""Chains from the outlet inwards. The reports are invented: no event, statement, person or outlet in them exists."""

from __future__ import annotations

import pytest

from selon.record.attribution import Count
from selon.record.report import Report
from tests.attribute.invented_report import describe_chain, describe_chains, read_marked_report

pytestmark = pytest.mark.model

LEAD = (
    "[content1 Le barrage sera vidé], [cue1 rapporte] [relay1 Reuters], [cue1 citant] "
    "[source1 un ingénieur et deux sources proches du chantier].\n"
)


def test_relays_stand_before_the_source() -> None:
    assert describe_chains(read_marked_report(LEAD)) == [
        "relayed:Reuters > said:un ingénieur et deux sources proches du chantier"
    ]


def test_a_relay_that_passed_on_another_is_the_outer_one() -> None:
    report = read_marked_report(
        "[content1 « Nous viderons le lac »], [cue1 a dit] [source1 Odile Varenne] au "
        "[relay1 Courrier du Lac], [cue1 cité par] [relay1 Reuters]."
    )
    assert describe_chains(report) == ["relayed:Reuters > relayed:Courrier du Lac > said:Odile Varenne"]


def test_the_attribution_around_one_stands_before_it() -> None:
    report = read_marked_report(
        "[cue1 Selon] [source1 la préfète], [content1 [source2 le maire] [cue2 a promis] [content2 de vider le lac]]."
    )
    assert describe_chains(report) == ["said:la préfète", "nested:la préfète > said:le maire"]
    inner = report.claims[1]
    assert inner.chain[0].origin == report.claims[0].attribution


@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("[content1 Le lac [cue1 aurait débordé]].", "unsourced"),
        ("[cue1 Il a été annoncé] [content1 que le lac serait vidé].", "agent-omitted"),
        ("[cue1 Des rumeurs affirment] [content1 que le lac sera vidé].", "source-not-stated"),
        ("[content1 « Nous partons tous demain matin. »]", "no-speaker"),
    ],
)
def test_a_source_that_the_text_does_not_give_is_a_gap(marked: str, why: str) -> None:
    assert describe_chains(read_marked_report(marked)) == [f"gap:{why}"]


def test_a_relay_stands_before_the_gap_of_a_source_that_it_does_not_give() -> None:
    report = read_marked_report("[content1 Le lac sera vidé], [cue1 rapporte] [relay1 l'AFP].")
    assert describe_chains(report) == ["relayed:l'AFP > gap:source-not-stated"]


def test_how_a_medium_knows_is_a_gap_when_it_is_the_last_link() -> None:
    report = read_marked_report("[cue1 Selon] [source1 Reuters], [content1 le lac sera vidé].")
    assert describe_chains(report) == ["said:Reuters > gap:basis-not-stated"]


@pytest.mark.parametrize(
    "marked",
    [
        "[cue1 Selon] [source1 la préfète], [content1 le lac sera vidé].",
        "[source1 Reuters] [cue1 regrette] [content1 cette décision].",
        "[source1 Reuters] [cue1 promet] [content1 de publier les lettres].",
    ],
)
def test_no_basis_is_missed_where_the_source_speaks_for_itself(marked: str) -> None:
    assert "gap" not in describe_chains(read_marked_report(marked))[0]


def test_the_basis_of_a_medium_is_no_gap_where_another_source_follows() -> None:
    report = read_marked_report(
        "[cue1 Selon] [source1 Reuters], [content1 [source2 le maire] [cue2 affirme] [content2 que le lac sera vidé]]."
    )
    assert describe_chains(report)[1] == "nested:Reuters > said:le maire"


@pytest.mark.parametrize(
    ("phrase", "why"),
    [
        ("[cue2 selon] [source2 l'une des sources]", "part-of-earlier-source"),
        ("[cue2 selon] [source2 ces sources]", "same-noun"),
        ("[cue2 selon] [source2 les deux sources]", "same-noun"),
        ("[cue2 selon] [source2 les mêmes sources]", "same-noun"),
        ("[cue2 selon] [source2 le même ingénieur]", "same-noun"),
    ],
)
def test_a_phrase_takes_up_the_unnamed_source_before_it_and_its_relay(phrase: str, why: str) -> None:
    report = read_marked_report(LEAD + f"[content2 Les vannes sont prêtes], {phrase}.")
    first, second = (claim for claim in report.claims if claim.attribution)
    assert [link.kind for link in second.chain] == ["inherited", "inherited"]
    relay, source = second.chain
    assert (relay.who, relay.why) == ("Reuters", "relay-of-earlier-source")
    assert (source.why, source.origin) == (why, first.attribution)
    assert source.source is not None
    assert source.source.refers_to is not None
    assert source.source.refers_to.text == "un ingénieur et deux sources proches du chantier"


@pytest.mark.parametrize(
    "phrase",
    [
        "[cue2 selon] [source2 une source]",
        "[cue2 selon] [source2 des sources]",
        "[cue2 selon] [source2 les sources de l'opposition]",
        "[cue2 selon] [source2 le technicien]",
        "[cue2 selon] [source2 les ingénieurs]",
        "[cue2 selon] [source2 la mairie]",
    ],
)
def test_a_new_source_inherits_nothing(phrase: str) -> None:
    report = read_marked_report(LEAD + f"[content2 Les vannes sont prêtes], {phrase}.")
    assert describe_chains(report)[1].startswith("said:")


def test_a_phrase_under_another_relay_is_another_source() -> None:
    report = read_marked_report(
        LEAD
        + ("[content2 Les vannes sont prêtes], [cue2 selon] [source2 ces sources] [cue2 citées par] [relay2 l'AFP].")
    )
    assert describe_chains(report)[1] == "relayed:l'AFP > said:ces sources"


def test_a_demonstrative_takes_up_any_unnamed_person() -> None:
    report = read_marked_report(
        "[content1 Le lac sera vidé], [cue1 a dit] [source1 un ingénieur] à [relay1 "
        "l'AFP].\n[content2 Les vannes sont prêtes], [cue2 a ajouté] [source2 cette source]."
    )
    assert describe_chains(report)[1] == "inherited:l'AFP > inherited:cette source"


def test_a_pronoun_takes_up_the_source_before_it_without_its_relay() -> None:
    report = read_marked_report(
        "[source1 Odile Varenne] [cue1 a dit] à [relay1 l'AFP] [content1 que le lac serait "
        "vidé].\n[source2 Elle] [cue2 a ajouté] [content2 que les vannes étaient prêtes]."
    )
    last = report.claims[-1].chain
    assert [(link.kind, link.who, link.why) for link in last] == [("inherited", "Elle", "pronoun")]


def test_members_of_a_source_count_together() -> None:
    source = read_marked_report(LEAD).claims[0].chain[-1].source
    assert source is not None
    assert source.count == Count(3, 3)


def test_credits_stand_in_the_chain_of_what_the_outlet_states_alone() -> None:
    text = (
        "Le lac se vide\nVALBRUNE (AFP) - Le lac se vide depuis lundi. [source1 "
        "La maire] [cue1 affirme] [content1 que tout va bien]."
    )
    report = read_marked_report(text)
    assert [describe_chain(claim) for claim in report.claims] == ["credited:AFP", "credited:AFP", "said:La maire"]
    assert report.claims[0].chain[0].evidence == (report.credits[0].evidence,)


def test_the_outlet_itself_is_no_link() -> None:
    report = read_marked_report("Le lac se vide\nVALBRUNE (Reuters) - Le lac se vide depuis lundi.", outlet="Reuters")
    assert [claim.chain for claim in report.claims] == [(), ()]


def list_proofs(report: Report) -> list[str]:
    return [proof.span.text for claim in report.claims for link in claim.chain for proof in link.evidence if proof.span]


def test_every_link_is_proved_by_words_of_the_text() -> None:
    report = read_marked_report(LEAD + "[content2 Les vannes sont prêtes], [cue2 indique] [source2 l'une des sources].")
    assert all(link.evidence for claim in report.claims for link in claim.chain)
    assert {"rapporte", "citant", "Reuters", "l'une des sources"} <= set(list_proofs(report))
