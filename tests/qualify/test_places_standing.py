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
    ],
)
def test_standing_is_read_from_the_noun(lang: str, text: str, standings: list[str | None]) -> None:
    report = read_report(text, lang=lang)
    assert [source.standing for one in report.attributions for source in one.sources] == standings


def test_a_place_that_is_a_register_entry_bears_its_id() -> None:
    report = read_report("Des tirs ont été entendus en Ukraine.", lang="fr")
    assert [place.actor for claim in report.claims for place in claim.places] == ["state:UA"]
