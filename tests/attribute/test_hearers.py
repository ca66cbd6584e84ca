"""Who is told and what it is told in are no part of who speaks behind the verb."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("L'usine sera fermée pendant trois mois, a dit le directeur aux salariés.", "le directeur"),
        ("« Je n'ai rien vu », a répondu l'ancien maire aux enquêteurs.", "l'ancien maire"),
        ("La ligne rouvrira, a promis le président à ses électeurs.", "le président"),
        ("Le four redémarrera, a indiqué l'exploitant dans une note à ses clients.", "l'exploitant"),
        ("Le pont tiendra, a assuré un adjoint au maire.", "un adjoint au maire"),
        ("Le pont tiendra, a assuré l'adjoint aux sports.", "l'adjoint aux sports"),
        ("Le pont tiendra, a assuré l'association d'aide aux victimes.", "l'association d'aide aux victimes"),
        (
            "Le pont tiendra, a assuré la ministre déléguée aux personnes handicapées.",
            "la ministre déléguée aux personnes handicapées",
        ),
    ],
)
def test_a_speaker_ends_before_who_is_told(sentence: str, source: str) -> None:
    found = analyse_text("Un pont ferme à Orvigny\n" + sentence, "fr").attributions
    assert [" ".join(span.text for span in one.source) for one in found] == [source]
