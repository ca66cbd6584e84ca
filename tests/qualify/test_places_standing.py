"""Places that a content is set in, and in what capacity people speak; the examples of the lexicons run."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from selon.reading import read_report
from tests.conftest import ROOT

pytestmark = pytest.mark.model


def list_examples() -> list[tuple[str, str, list[str]]]:
    found = []
    for path in sorted((ROOT / "src" / "selon" / "languages").glob("*/setting.toml")):
        table = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        found += [(path.parent.name, one["text"], one["places"]) for one in table["examples"]]
    return found


@pytest.mark.parametrize(("lang", "text", "places"), list_examples())
def test_examples_of_places_run(lang: str, text: str, places: list[str]) -> None:
    report = read_report(text, lang=lang)
    assert sorted({place.span.text for claim in report.claims for place in claim.places}) == places


@pytest.mark.parametrize(
    ("lang", "text", "standings"),
    [
        ("fr", "Le pont est fermé, ont dit trois personnes.", ["anybody"]),
        ("fr", "Le pont est fermé, ont dit des responsables.", ["office"]),
        ("fr", "Le pont est fermé, a dit un médecin.", [None]),
        ("en", "The bridge is closed, three people said.", ["anybody"]),
        ("en", "The bridge is closed, two officials said.", ["office"]),
        ("en", "The bridge is closed, Lena Orlova said.", [None]),
        ("en", "The bridge is closed, prosecutor Lena Orlova said.", ["office"]),
        ("fr", "Le pont est fermé, a dit la préfète, Lena Orlova.", ["office"]),
        ("fr", "Le pont est fermé, a dit l'économiste Lena Orlova.", [None]),
        ("fr", "Le pont est fermé, a dit le parquet.", ["office"]),
        ("fr", "Le pont est fermé, a dit l'Office des forêts.", ["office"]),
        ("fr", "Le pont est fermé, a dit un membre du gouvernement.", ["office"]),
        ("fr", "Le pont est fermé, a dit un membre de l'équipage.", [None]),
        ("fr", "Le pont est fermé, a dit le syndicat de la police.", [None]),
        ("fr", "Le pont est fermé, a dit un responsable syndical.", [None]),
        ("fr", "Le pont est fermé, a dit un chanteur.", [None]),
        ("en", "The bridge is closed, the prosecutor's office said.", ["office"]),
        ("en", "The bridge is closed, the police union said.", [None]),
        ("en", "The bridge is closed, the seafarers' union said.", [None]),
        ("en", "The bridge is closed, a member of the government said.", ["office"]),
        ("en", "The bridge is closed, a union official said.", [None]),
    ],
)
def test_standing_is_read_from_the_noun(lang: str, text: str, standings: list[str | None]) -> None:
    report = read_report(text, lang=lang)
    assert [source.standing for one in report.attributions for source in one.sources] == standings


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("fr", "Le pont est fermé, ont dit une dizaine de soudeurs.", (8, 12, "une dizaine")),
        ("fr", "Sept soudeurs disent que le pont est fermé.", (7, 7, "Sept")),
        ("fr", "Le pont est fermé, ont dit des dizaines de soudeurs.", (2, None, "des dizaines")),
        ("en", "The bridge is closed, a dozen welders said.", (10, 14, "a dozen")),
        ("en", "The bridge is closed, three Western diplomats said.", (3, 3, "three")),
        ("en", "The bridge is closed, a diplomatic source said.", (1, 1, "a")),
        ("en", "The bridge is closed, at least four old welders said.", (4, None, "at least four")),
    ],
)
def test_a_round_number_lies_between_two_figures_and_adjectives_count_nobody(
    lang: str, text: str, count: tuple[int, int | None, str]
) -> None:
    report = read_report(text, lang=lang)
    found = [source.count for one in report.attributions for source in one.sources if source.count is not None]
    assert [(one.low, one.high, one.words) for one in found] == [count]


def test_a_name_behind_a_word_for_a_place_is_one_whatever_follows() -> None:
    report = read_report("The quake hit the island of Pellos, the relief agency said.", lang="en")
    assert [place.span.text for claim in report.claims for place in claim.places] == ["Pellos"]


def test_a_place_that_is_a_register_entry_bears_its_id() -> None:
    report = read_report("Des tirs ont été entendus en Ukraine.", lang="fr")
    assert [place.actor for claim in report.claims for place in claim.places] == ["state:UA"]
