"""Words that have an opposite, and the side that a content stands on."""

from __future__ import annotations

import pytest

from selon.languages.language import load_toml
from selon.reading import read_report

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("lang", "text", "poles"),
    [
        ("fr", "Les loyers baisseront en juillet.", ("rise-",)),
        ("fr", "La mairie rouvrira l'école.", ("open+",)),
        ("en", "Rents will fall in July.", ("rise-",)),
        ("en", "The city will reopen the school.", ("open+",)),
        ("en", "The coach will stay.", ("~stay+",)),
        ("en", "The crew voted against it.", ("against-",)),
        ("fr", "Elle est légèrement blessée.", ("intact-", "severity-")),
        # Near-misses: a preposition behind another word, both sides in one content tell nothing, and most words have no
        # opposite.
        ("en", "The crew rowed against the tide.", ()),
        ("fr", "Les loyers, qui avaient baissé, augmenteront.", ()),
        ("en", "The mayor spoke to the crew.", ()),
    ],
)
def test_side_is_read_from_the_lemma(lang: str, text: str, poles: tuple[str, ...]) -> None:
    (claim,) = read_report(text, lang=lang).claims
    assert claim.poles == poles


@pytest.mark.parametrize("code", ["fr", "en"])
def test_no_word_stands_on_both_sides(code: str) -> None:
    table = load_toml(code, "opposites.toml")
    assert set(table["loose"]) <= table["opposites"].keys()
    assert all(set(upper).isdisjoint(lower) for upper, lower in table["opposites"].values())


def test_languages_share_their_keys() -> None:
    keys = [load_toml(code, "opposites.toml")["opposites"].keys() for code in ("fr", "en")]
    assert keys[0] == keys[1]
