"""How many stand behind a claim, and nouns for people that no list of endings tells. Invented sentences."""

from __future__ import annotations

import pytest

from selon.reading import read_report
from selon.record.attribution import Source

pytestmark = pytest.mark.model


def read_source(text: str, lang: str) -> Source:
    """Read the one party of a one-sentence report."""
    (source,) = (one for attribution in read_report(text, lang=lang).attributions for one in attribution.sources)
    return source


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("en", "Half a dozen hauliers said the road was closed.", (5, 7)),
        ("en", "A half-dozen grape growers said the crop was lost.", (5, 7)),
        ("en", "Two dozen paddlers said the river had risen.", (20, 28)),
        ("en", "Some thirty beekeepers said the hives were empty.", (30, 30)),
        ("en", "Twenty-three beekeepers said the hives were empty.", (23, 23)),
        ("en", "Three companies said they would appeal.", (3, 3)),
        ("fr", "Trente salariés ont dit que l'usine fermerait.", (30, 30)),
        ("fr", "Soixante-douze doctorants ont affirmé que les données étaient fausses.", (72, 72)),
        ("fr", "Neuf députés ont confirmé que le vaccin serait retiré.", (9, 9)),
        ("fr", "Plusieurs transporteurs affirment que la route est fermée.", (2, None)),
    ],
)
def test_numbers_of_a_party_are_read_in_words(lang: str, text: str, count: tuple[int, int | None]) -> None:
    found = read_source(text, lang).count
    assert found is not None
    assert (found.low, found.high) == count


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Fifty-eight percent of likely voters said they would stay at home."),
        ("en", "A quarter of the paddlers said the river had risen."),
        ("en", "The company said the river had risen."),
        ("fr", "La mairie a dit que le pont était neuf."),
    ],
)
def test_a_share_or_a_named_body_is_no_number_of_people(lang: str, text: str) -> None:
    assert read_source(text, lang).count is None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Un doctorant a affirmé que les données étaient fausses."),
        ("fr", "Une apprentie de l'atelier raconte que la machine avait calé."),
        ("fr", "Une recrue assure que l'exercice a duré deux jours."),
        ("en", "An intern at the ministry said the door was open."),
        ("en", "A cafeteria waitress said the campus would stay open."),
        ("en", "A tenant of the building said the lift had been broken for weeks."),
    ],
)
def test_one_person_is_one_whatever_the_ending_of_the_noun(lang: str, text: str) -> None:
    found = read_source(text, lang)
    assert (found.kind, found.named) == ("person", "unnamed")
    assert found.count is not None
    assert found.count.high == 1


def test_a_prefect_is_known_by_her_office() -> None:
    assert read_source("La préfète a dit que le pont serait fermé.", "fr").named == "named"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Deux conseillers de la maire sortante, Irma Talbey, ont dit que le vote avait pris du retard.", "unnamed"),
        ("Le conseiller de la mairie, Luc Tarneau, a dit que le vote avait pris du retard.", "named"),
        ("Le fils du maire, Luc Tarneau, a dit que le vote avait pris du retard.", "named"),
    ],
)
def test_one_name_behind_several_is_not_theirs(text: str, named: str) -> None:
    assert read_source(text, "fr").named == named
