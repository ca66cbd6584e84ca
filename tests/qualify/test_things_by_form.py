"""Words for things that end like words for persons are none."""

from __future__ import annotations

import pytest

from selon.pipeline import make_scene

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("phrase", "lang", "person"),
    [
        ("La piste", "fr", False),
        ("Le secteur", "fr", False),
        ("La rivière", "fr", False),
        ("Le perchiste", "fr", True),
        ("La plaideuse", "fr", True),
        ("The weather", "en", False),
        ("The tumour", "en", False),
        ("The stargazer", "en", True),
    ],
)
def test_endings_of_persons(phrase: str, lang: str, person: bool) -> None:
    scene, _ = make_scene(f"{phrase} tient bon." if lang == "fr" else f"{phrase} holds up.", lang)
    party = scene.party((0, 2))
    assert (party.known and party.kind == "person") == person
