"""What is said begins with its own condition, time or amount; what stands there of the source is none of it."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("lang", "text", "content"),
    [
        ("fr", "Selon l'autorité portuaire, si la grève se poursuit, l'usine fermera.",
         "si la grève se poursuit, l'usine fermera"),
        ("fr", "Pour le maire, lorsque le pont rouvrira, la ligne sera doublée.",
         "lorsque le pont rouvrira, la ligne sera doublée"),
        ("fr", "Selon plusieurs médecins de l'hôpital, après le vote, le conseil sera dissous.",
         "après le vote, le conseil sera dissous"),
        ("fr", "D'après l'entreprise, en 2031, le fleuve est monté de six mètres.",
         "en 2031, le fleuve est monté de six mètres"),
        ("en", "As residents of the lower town noted, at least 40 people were still missing.",
         "at least 40 people were still missing"),
        ("en", "As the governor noted, in 2031 the river rose by six metres.", "in 2031 the river rose by six metres"),
        # Where it was said, and what is told of the source.
        ("fr", "Selon le maire, dans un communiqué publié lundi, le pont rouvrira en mai.", "le pont rouvrira en mai"),
        ("fr", "Selon le professeur Quint, de l'université de Varn, le pont rouvrira en mai.",
         "le pont rouvrira en mai"),
    ],
)  # fmt: skip
def test_a_circumstance_that_opens_what_is_said_belongs_to_it(lang: str, text: str, content: str) -> None:
    assert [s.text for one in analyse_text(text, lang).attributions for s in one.content] == [content]


@pytest.mark.parametrize("amount", ["Most", "Many", "Several", "Two"])
def test_an_amount_belongs_to_the_source(amount: str) -> None:
    [one] = analyse_text(f"{amount} of the witnesses said the funds went missing.", "en").attributions
    assert one.source[0].text == f"{amount} of the witnesses"
