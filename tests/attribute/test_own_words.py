"""What nobody says (*il faut dire que*, *it must be said that*) is the outlet's own; with a speaker it is not."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Il faut dire que la digue date de mars.", "fr"),
        ("Il convient de préciser que la digue date de mars.", "fr"),
        ("Il est à craindre que la digue cède.", "fr"),
        ("Il est possible d'affirmer que la digue cédera.", "fr"),
        ("Autant dire que la digue cède.", "fr"),
        ("Il va sans dire que la digue est vieille.", "fr"),
        ("On peut dire que la digue cède.", "fr"),
        ("Il serait bon de rappeler que la digue cède.", "fr"),
        ("Il serait temps de fermer la digue.", "fr"),
        ("It must be said that the dam is old.", "en"),
        ("It is worth noting that the dam is old.", "en"),
        ("Suffice it to say that the dam is old.", "en"),
        ("It is fair to say that the dam is old.", "en"),
    ],
)
def test_a_duty_says_nothing(text: str, lang: str) -> None:
    report = read_report(text, lang=lang)
    assert not report.attributions
    assert report.remainders  # told all the same


@pytest.mark.parametrize(
    ("text", "lang", "source"),
    [
        ("Il a été précisé que la digue est vieille.", "fr", ""),
        ("Il est heureux d'annoncer que la digue tient.", "fr", "Il"),
        ("Il convient que la digue est vieille.", "fr", "Il"),
        ("On nous a dit que la digue cédait.", "fr", "On"),
        ("La ministre est venue annoncer que le pont fermera.", "fr", "La ministre"),
        ("Le chercheur est parvenu à démontrer que la digue cède.", "fr", "Le chercheur"),
        ("Il serait prêt à vendre la ferme.", "fr", ""),
        ("It was noted that the dam is old.", "en", ""),
        ("It has been announced that the dam is old.", "en", ""),
        ("The mayor was right to say that the dam is old.", "en", "The mayor"),
    ],
)
def test_somebody_says_it(text: str, lang: str, source: str) -> None:
    (one,) = read_report(text, lang=lang).attributions
    assert "".join(span.text for span in one.source) == source
