"""Words that say when, how often or how many times as much; the examples of the lexicons run."""

from __future__ import annotations

import tomllib

import pytest

from selon.languages.language import load_toml
from selon.reading import read_report
from tests.conftest import ROOT

pytestmark = pytest.mark.model
FOLDER = ROOT / "src" / "selon" / "languages"


def list_examples() -> list[tuple[str, str, list[str]]]:
    found = []
    for path in sorted(FOLDER.glob("*/signs.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        found += [(path.parent.name, one["text"], one["signs"]) for one in table["examples"]]
    return found


@pytest.mark.parametrize(
    ("lang", "text", "signs"),
    [
        *list_examples(),
        ("en", "The tax was divided by four.", ["factors -4"]),
        ("fr", "Le prix a été multiplié par six.", ["factors 6"]),
        ("en", "A double room costs 90 euros a night.", ["rates d"]),
        # Near-misses: a stretch of time behind a figure, a part of the day that only names something.
        ("en", "He left three hours and a day later.", []),
        ("fr", "Les cours du soir reprennent.", []),
        ("fr", "Le Matin a publié 300 photos la semaine dernière.", []),
    ],
)
def test_signs_are_read_by_axis_and_key(lang: str, text: str, signs: list[str]) -> None:
    report = read_report(text, lang=lang)
    read = sorted({f"{sign.axis} {'|'.join(sign.keys)}" for claim in report.claims for sign in claim.signs})
    assert read == sorted(signs)


def test_languages_share_their_keys() -> None:
    tables = [load_toml(code, "signs.toml") for code in ("fr", "en")]
    for axis in ("moments", "seasons", "feasts"):
        assert tables[0][axis].keys() == tables[1][axis].keys()
