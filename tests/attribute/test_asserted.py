"""What the outlet states itself. The reports are invented: no event, statement, person or outlet in them exists."""

from __future__ import annotations

import pytest

from tests.attribute.invented_report import list_asserted, read_marked_report

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("marked", "asserted"),
    [
        ("Le pont est fermé depuis lundi.", ["Le pont est fermé depuis lundi"]),
        (
            "La maire a visité le pont et le "
            "préfet a fermé la route.",
            ["La maire a visité le pont", "le préfet a fermé la route"],
        ),
        ("Le pont, qui relie les deux rives, est fermé parce que deux piles sont fendues.",
         ["Le pont, qui relie les deux rives, est fermé parce que deux piles sont fendues"]),
        ("Quand la crue est venue, le pont a cédé.", ["Quand la crue est venue, le pont a cédé"]),
        ("La situation est grave : deux piles sont fendues.", ["La situation est grave", "deux piles sont fendues"]),
        ("Que va devenir le pont ? Les travaux durent depuis un an.", ["Les travaux durent depuis un an"]),
        ("Il pleut.", ["Il pleut"]),
        ("Le lac se vide depuis lundi.", ["Le lac se vide depuis lundi"]),
    ],
)  # fmt: skip
def test_one_claim_for_each_main_clause_dependent_ones_inside(marked: str, asserted: list[str]) -> None:
    assert list_asserted(read_marked_report(marked)) == asserted


@pytest.mark.parametrize(
    "marked",
    [
        "[source1 La maire] [cue1 affirme] [content1 que le pont tiendra].",
        "[content1 Le pont tiendra], [cue1 affirme] [source1 la maire], interrogée lundi.",
        "[cue1 Selon] [source1 la mairie], [content1 le pont est fermé].",
        "Lundi matin, devant la presse, [source1 la maire] [cue1 a dénoncé] [content1 un chantier bâclé].",
        "[content1 Le pont [cue1 aurait cédé] lundi].",
        "C'est ce [content1 qu'][cue1 affirme] [source1 la maire].",
    ],
)
def test_what_only_introduces_an_attribution_is_no_claim_of_the_outlet(marked: str) -> None:
    assert list_asserted(read_marked_report(marked)) == []


@pytest.mark.parametrize(
    ("marked", "asserted"),
    [
        (
            "[source1 La maire] a visité le pont lundi et [cue1 a "
            "affirmé] [content1 qu'il tiendrait].",
            ["La maire a visité le pont lundi"],
        ),
        (
            "[source1 La maire] a quitté la réunion, [cue1 "
            "affirmant] [content1 que le pont tiendrait].",
            ["La maire a quitté la réunion"],
        ),
        (
            "Les travaux ont repris alors que [source1 le préfet] [cue1 "
            "affirme] [content1 que le pont est perdu].",
            ["Les travaux ont repris"],
        ),
        ("La ville a retardé la livraison des [content1 poutres] [cue1 demandées par] [source1 l'entreprise].",
         ["La ville a retardé la livraison des poutres demandées par l'entreprise"]),
    ],
)  # fmt: skip
def test_an_attribution_is_cut_out_of_the_clause_around_it(marked: str, asserted: list[str]) -> None:
    assert list_asserted(read_marked_report(marked)) == asserted


def test_a_clause_is_split_around_an_attribution_in_its_middle() -> None:
    report = read_marked_report(
        "Le pont, dont [source1 la maire] [cue1 affirme] [content1 qu'il tiendra], est fermé aux camions."
    )
    assert list_asserted(report) == ["Le pont […] est fermé aux camions"]


def test_a_title_without_a_verb_is_one_claim_and_a_line_of_the_body_is_none() -> None:
    report = read_marked_report("Pont de Valbrune : fermeture prolongée\nLe pont reste fermé lundi.\nUne route coupée.")
    assert list_asserted(report) == ["Pont de Valbrune : fermeture prolongée", "Le pont reste fermé lundi"]
    assert [claim.section for claim in report.claims] == ["title", "body"]


def test_bylines_datelines_and_page_furniture_state_nothing() -> None:
    text = (
        "Le pont ferme\nPar Odile Varenne\nVALBRUNE (AFP) - Le pont est fermé "
        "depuis lundi.\nLire aussi : Le préfet ferme la route"
    )
    assert list_asserted(read_marked_report(text)) == ["Le pont ferme", "Le pont est fermé depuis lundi"]


def test_quoted_words_without_a_speaker_are_not_the_outlets() -> None:
    assert list_asserted(read_marked_report("« Le pont va tomber. » La foule est partie.")) == ["La foule est partie"]


def test_asserted_clauses_of_english() -> None:
    report = read_marked_report(
        "The bridge has closed and the road is blocked. [source1 The mayor] [cue1 said] [content1 it will hold].",
        lang="en",
    )
    assert list_asserted(report) == ["The bridge has closed", "the road is blocked"]
