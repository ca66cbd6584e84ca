"""Nothing is silently dropped. The reports are invented: no event, statement, person or outlet in them exists."""

from __future__ import annotations

import pytest

from selon.attribute.choice.build import build_attributions
from selon.attribute.choice.choose import choose_cues
from selon.attribute.choice.propose import propose_cues
from selon.attribute.choice.remainders import find_remainders
from selon.attribute.scene.positions import Positions
from selon.pipeline import scene_of
from selon.read.text import read_plain
from selon.record.attribution import Remainder

pytestmark = pytest.mark.model

STORY = """Le pont de Valbrune fermé, dit la mairie
« Le pont tiendra », a affirmé lundi la maire, selon le Courrier. L'opération « Grand Large » coûterait cher.
Le « petit » chantier a repris. « Nous avions prévenu tout le monde. » L'entreprise lance un appel d'offres.
Elle aurait promis de finir.
« Rien n'est « simple » ici », soupire un riverain, qui annonce la fin des travaux et dit craindre le pire.
Lire aussi : « Le lac est plein », affirme le préfet
"""


def leave(text: str, accept: bool = True) -> tuple[Remainder, ...]:
    """Give the remainders of a text, with the rules' own choice or with nothing accepted."""
    report = read_plain(text, lang="fr")
    scene, view = scene_of(report)
    accepted, rejected = choose_cues(scene, None)
    if not accept:
        accepted, rejected = [], [*rejected, *((cue, "no-content") for cue in accepted)]
    attributions = build_attributions(scene, view, accepted, report.id)
    return find_remainders(scene, Positions(scene, view), report, attributions, rejected)


def test_every_quotation_and_every_cue_is_accounted_for_exactly_once() -> None:
    report = read_plain(STORY, lang="fr")
    scene, view = scene_of(report)
    places = Positions(scene, view)
    proposed = [cue for cue in propose_cues(scene) if cue.kind != "free"]
    accepted, rejected = choose_cues(scene, None)
    attributions = build_attributions(scene, view, accepted, report.id)
    left = [
        one
        for one in find_remainders(scene, places, report, attributions, rejected)
        if one.reason != "inside-boilerplate"
    ]
    held = [part for one in attributions for part in places.find_all(one.content)]
    for quotation in scene.quotations.quotations:
        inside = {i for first, last in held for i in range(first, last)} & set(range(quotation.first, quotation.last))
        taken = len(inside) > (quotation.last - quotation.first) / 2
        spans = [
            one for one in left if one.kind == "quotation" and one.span == places.span(quotation.first, quotation.last)
        ]
        assert taken + len(spans) == 1, places.span(quotation.first, quotation.last)
    for cue in proposed:
        own = sum(cue.head == other.head and cue.kind == other.kind for other in accepted)
        span = places.span(min(cue.words), max(cue.words) + 1)
        spans = [one for one in left if one.kind == "cue" and one.span == span]
        within = any(first <= cue.head < last for first, last in held)
        shared = any(cue.head in other.words for other in accepted)
        tied = any(cue.head in other.extra for other in accepted)
        governed = tied or (cue.kind == "conditional" and (within or shared))
        assert own + len(spans) == 1 or (governed and not own and not spans), span
    assert sum(one.kind == "cue" for one in left) == sum(cue.kind != "free" for cue, _ in rejected)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("L'opération « Grand Large » coûte cher.", "name-in-quotation-marks"),
        ("Le « petit » chantier a repris.", "scare-quote"),
        ("Une phrase revient : « Nous avions prévenu tout le monde ».", "no-speaker"),
        ("Une phrase revient : « Nous avions prévenu tout le monde", "never-closed"),
    ],
)
def test_a_quotation_that_is_nobodys_says_why(text: str, reason: str) -> None:
    assert [one.reason for one in leave(text, accept=False) if one.kind == "quotation"] == [reason]


def test_page_furniture_is_not_read_and_said_so() -> None:
    text = "Le pont ferme\nLe pont est fermé.\nLire aussi : « Le lac est plein », affirme le préfet"
    found = [one for one in leave(text) if one.reason == "inside-boilerplate"]
    assert [(one.kind, one.span.text) for one in found] == [("quotation", "« Le lac est plein »"), ("cue", "affirme")]


def test_a_rejected_word_keeps_the_reason_of_the_choice() -> None:
    found = leave("La maire affirme que le pont est fermé.", accept=False)
    assert [(one.kind, one.span.text, one.reason) for one in found] == [("cue", "affirme", "not-attributing")]


def test_remainders_fit_the_text_and_stand_in_reading_order() -> None:
    found = leave(STORY)
    assert all(one.span.fits(STORY) for one in found)
    assert [one.span for one in found] == sorted(one.span for one in found)
