"""Claims of attributions. The reports are invented: no event, statement, person or outlet in them exists."""

from __future__ import annotations

import pytest

from selon.record.claim import Claim
from tests.attribute.invented_report import read_marked_report

pytestmark = pytest.mark.model


def read_claim(marked: str, lang: str = "fr") -> Claim:
    return next(claim for claim in read_marked_report(marked, lang=lang).claims if claim.attribution)


def test_one_claim_for_each_attribution_in_reading_order_with_ids_of_their_own() -> None:
    report = read_marked_report(
        "Le pont est fermé. [source1 La maire] [cue1 affirme] [content1 que le pont "
        "tiendra].\n[cue2 Selon] [source2 le préfet], [content2 il est perdu]."
    )
    assert [claim.attribution for claim in report.claims] == [None, *(one.id for one in report.attributions)]
    assert len({claim.id for claim in report.claims}) == 3
    assert report.claims[0].content[0].text == "Le pont est fermé"
    assert all(span.fits(report.text) for claim in report.claims for span in claim.content)


def test_the_same_text_gives_the_same_claims() -> None:
    marked = "[source1 La maire] [cue1 affirme] [content1 que le pont tiendra]. Le pont est fermé."
    assert read_marked_report(marked).claims == read_marked_report(marked).claims


@pytest.mark.parametrize(
    ("content", "negated"),
    [
        ("que le pont ne tiendra pas", True),
        ("que le pont n'a jamais été contrôlé", True),
        ("qu'aucun contrôle n'a été fait", True),
        ("de ne pas fermer le pont", True),
        ("que le pont tiendra", False),
        ("qu'il ne reste que deux piles", False),
        ("que le pont, qui n'est pas neuf, tiendra", False),
        ("que le pont sera fermé avant qu'il ne tombe", False),
    ],
)
def test_negation_of_the_main_predicate_alone_negates(content: str, negated: bool) -> None:
    assert read_claim(f"[source1 La maire] [cue1 a promis] [content1 {content}].").negated is negated


@pytest.mark.parametrize(
    ("content", "negated"),
    [("the bridge will not hold", True), ("no truck has crossed", True), ("it will hold", False)],
)
def test_negation_in_english(content: str, negated: bool) -> None:
    assert read_claim(f"[source1 The mayor] [cue1 said] [content1 {content}].", "en").negated is negated


@pytest.mark.parametrize(
    ("marked", "about"),
    [
        ("[source1 La maire] [cue1 accuse] l'entreprise [content1 d'avoir caché les fissures].", "l'entreprise"),
        ("[source1 La maire] [cue1 accuse] l'entreprise [content1 de négligence].", "l'entreprise"),
        ("[source1 La maire] [cue1 demande] au préfet [content1 de fermer le pont].", "préfet"),
        ("[source1 La maire] [cue1 promet] [content1 de fermer le pont].", "La maire"),
        ("[source1 La maire] [cue1 promet] au préfet [content1 de fermer le pont].", "La maire"),
        ("L'entreprise [cue1 est accusée] [content1 d'avoir caché les fissures].", "L'entreprise"),
        ("[source1 La maire] [cue1 demande] [content1 de fermer le pont].", None),
        ("[source1 La maire] [cue1 affirme] [content1 que le pont tiendra].", None),
        ("[source1 La maire] [cue1 annonce] [content1 la fermeture du pont].", None),
    ],
)
def test_whom_an_infinitive_is_about(marked: str, about: str | None) -> None:
    found = read_claim(marked).about
    assert (found.text if found else None) == about


@pytest.mark.parametrize(
    ("marked", "antecedent"),
    [
        (
            "Le préfet a fermé la route. [content1 Cette fermeture], [cue1 "
            "réclamée par] [source1 la maire], durera un an.",
            "Le préfet a fermé la route",
        ),
        (
            "Le préfet a accusé la ville. Les travaux ont repris. [source1 La "
            "maire] [cue1 rejette] [content1 cette accusation].",
            "Le préfet a accusé la ville",
        ),
        (
            "Le lac est vide. Le pont a cédé lundi. [source1 La maire] "
            "[cue1 a démenti] [content1 l'information].",
            "Le pont a cédé lundi",
        ),
    ],
)  # fmt: skip
def test_an_anaphoric_content_takes_up_what_stands_before(marked: str, antecedent: str) -> None:
    assert [span.text for span in read_claim(marked).antecedent] == [antecedent]


@pytest.mark.parametrize("content", ["la fermeture du pont", "un chantier bâclé", "que ce pont est perdu"])
def test_other_contents_take_up_nothing(content: str) -> None:
    assert read_claim(f"Le pont a cédé. [source1 La maire] [cue1 annonce] [content1 {content}].").antecedent == ()


def test_heads_are_the_words_a_claim_turns_on() -> None:
    assert read_claim("[source1 La maire] [cue1 affirme] [content1 que le préfet a fermé la route].").heads == (
        "fermer",
        "préfet",
        "route",
    )


def test_values_inside_a_claim_and_who_counted() -> None:
    report = read_marked_report(
        "[cue1 Selon] [source1 la préfète], [content1 au moins 12 camions "
        "seront probablement bloqués]. Le lac a reçu 40 bateaux."
    )
    attributed, asserted = report.claims
    assert [one.low for one in attributed.quantities] == ["12"]
    assert [one.counter.text for one in attributed.quantities if one.counter] == ["la préfète"]
    assert [one.counter for one in asserted.quantities] == [None]
    assert [(one.degree, one.whose.text if one.whose else None) for one in attributed.likelihood] == [
        ("likely", "la préfète")
    ]
    assert {one.low for one in report.quantities} == {"12", "40"}


def test_a_coordinated_clause_says_whose_subject_it_shares() -> None:
    claims = read_marked_report("La maire a visité le pont et a fermé la route.").claims
    assert [claim.about.text if claim.about else None for claim in claims] == [None, "La maire"]
