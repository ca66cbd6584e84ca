"""How many stand behind a claim, whoever they belong to, and a speaker behind how it was said."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text
from tests.compare.test_readings import compare

pytestmark = pytest.mark.model

FR, EN = ("fr", "fr"), ("en", "en")


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (EN, "His two lawyers deny that he signed the forms.", "His three lawyers deny that he signed the forms.",
         {"source-count-changed"}),
        (FR, "Ses deux avocats nient qu'il ait signé.", "Ses avocats nient qu'il ait signé.", {"source-count-lost"}),
        (FR, "Trois proches de la candidate Ferral assurent que la liste est prête.",
         "Cinq proches de la candidate Ferral assurent que la liste est prête.", {"source-count-changed"}),
        # The same number of the same people, named by whose they are.
        (EN, "His two lawyers deny that he signed the transfers.",
         "The man's two lawyers deny that he signed the transfers.", set()),
    ],
)  # fmt: skip
def test_people_are_counted_whoever_they_belong_to(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


def test_a_speaker_stands_behind_how_it_was_said() -> None:
    text = "Le site fermera, ont confié à l'AFP, sous le sceau du secret, deux élus."
    [one] = analyse_text(text, "fr").attributions
    assert (one.source[0].text, one.relay[0].text) == ("deux élus", "l'AFP")
