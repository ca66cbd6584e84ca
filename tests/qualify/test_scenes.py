"""Places without a name, by the noun that says what they are; the examples of the lexicons run."""

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
    for path in sorted(FOLDER.glob("*/scenes.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        found += [(path.parent.name, one["text"], one["kinds"]) for one in table["examples"]]
    return found


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        *list_examples(),
        ("fr", "Le feu a pris à l'entrée de la caserne des pompiers.", ["fire-station"]),
        ("fr", "Le feu a pris près de la gare.", ["station"]),
        ("en", "The fire started in the town hall car park.", ["car-park"]),
        ("en", "Crowds gathered on the left bank.", ["bank", "hand:left", "riverbank"]),
        ("fr", "Une caisse a été ouverte à la Bourse du travail.", ["labour-exchange"]),
        # Near-misses: a noun that says nothing of a place, and a place that nothing leads to.
        ("fr", "Le feu a pris dans la discussion.", []),
        ("en", "The station was closed.", []),
        # Set expressions that only point; with a noun of a place of its own they do not stand in its way.
        ("fr", "Sa famille se trouvait sur place.", []),
        ("fr", "Le feu a pris sur la place.", ["square"]),
        ("en", "His family was in town.", []),
        ("en", "The fire started in the town.", ["town"]),
    ],
)
def test_scene_is_the_noun_behind_what_leads_to_a_place(lang: str, text: str, kinds: list[str]) -> None:
    report = read_report(text, lang=lang)
    assert sorted(kind for claim in report.claims for scene in claim.scenes for kind in scene.kinds) == kinds


def test_languages_share_their_keys() -> None:
    tables = [load_toml(code, "scenes.toml") for code in ("fr", "en")]
    assert tables[0]["scenes"].keys() == tables[1]["scenes"].keys()
    assert {axis: set(sides) for axis, sides in tables[0]["sides"].items()} == {
        axis: set(sides) for axis, sides in tables[1]["sides"].items()
    }
