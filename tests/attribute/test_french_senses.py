"""French words of saying in a sense that says nothing, and nouns written like their participles. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("sentence", "contents"),
    [
        ("La France compte quelque 1 000 soldats au Vorland.", []),
        ("L'équipe a concédé deux buts avant la pause.", []),
        ("Le ministre a concédé une erreur.", ["une erreur"]),
        ("Ces officiers conseillent les forces locales depuis deux ans.", []),
        ("L'expert conseille la prudence aux épargnants.", ["la prudence"]),
        ("Le danger de crues soudaines reste élevé.", []),
        ("Un certain nombre de voix : il en manque trois.", []),
        ("La famille est certaine qu'il est innocent.", ["qu'il est innocent"]),
        ("Le vent est favorable aux voiliers.", []),
        ("57 % des habitants sont favorables au parc.", ["parc"]),
        ("Des habitants ont été vus en train de fouiller les ruines.", []),
    ],
)
def test_another_sense_says_nothing(sentence: str, contents: list[str]) -> None:
    found = analyse_text(sentence, "fr").attributions
    assert [" ".join(span.text for span in one.content) for one in found] == contents
