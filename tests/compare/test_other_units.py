"""Units of another sort, a few words denied, and modal verbs under a negation."""

from __future__ import annotations

import pytest

from selon.compare.build import compare_reports
from selon.reading import read_report

_FERRY = "The ferry fare rose by 12% in January."


def _tell(ours: tuple[str, str], theirs: tuple[str, str]) -> set[str]:
    """Give the codes that are told between two passages, each with its language, what was kept left out."""
    first, second = (read_report(text, lang=lang, published="2037-04-16") for lang, text in (ours, theirs))
    found = compare_reports(first, second)
    return {change.code for match in found.matches for change in match.changes} - {"kept"}


@pytest.mark.parametrize(
    ("lang", "text", "other"),
    [
        ("en", _FERRY, "The ferry fare rose by 12 euros in January."),
        ("en", "The river lost 15 tonnes of sand in March.", "The river lost 15% of sand in March."),
        ("fr", "Le loyer du port a baissé de 20 euros en mars.", "Le loyer du port a baissé de 20 % en mars."),
    ],
)
def test_a_unit_of_another_sort_beside_the_same_figure_is_told(lang: str, text: str, other: str) -> None:
    assert "unit-changed" in _tell((lang, text), (lang, other))


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("The ferry fare rose by 12%, or 12 euros, in January.", "In January the ferry fare rose by 12 euros, or 12%."),
        ("Unemployment fell by 3 points in March.", "Unemployment fell by 3% in March."),
        ("They spent 40 million euros on 40 kilometres.", "On 40 kilometres they spent 40 million euros."),
    ],
)
def test_figures_that_stand_in_both_or_count_points_keep_their_unit(text: str, other: str) -> None:
    assert "unit-changed" not in _tell(("en", text), ("en", other))


@pytest.mark.parametrize(
    ("lang", "text", "other"),
    [
        ("en", "The club ruled out a sale.", "The club did not rule out a sale."),
        ("fr", "La banque a écarté une fusion.", "La banque n'a pas écarté une fusion."),
        ("en", "They think the tower should have been razed.", "They think the tower should not have been razed."),
        ("en", "The mayor said the bridge should reopen.", "The mayor said the bridge should not reopen."),
    ],
)
def test_a_few_words_denied_and_a_negated_modal_are_flipped(lang: str, text: str, other: str) -> None:
    assert "polarity-flipped" in _tell((lang, text), (lang, other))


def test_unlikely_and_should_not_say_the_same() -> None:
    texts = "The mayor said the bridge should not reopen.", "The mayor said the bridge was unlikely to reopen."
    assert "polarity-flipped" not in _tell(("en", texts[0]), ("en", texts[1]))
