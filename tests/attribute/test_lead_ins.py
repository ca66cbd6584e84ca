"""Lead-ins: a figure, an apposition, a quality or a placed clause may be all that *selon X* stands for."""

from __future__ import annotations

import pytest

from selon.attribute.contents.lead_ins import list_phrase_starts
from selon.pipeline import make_scene

pytestmark = pytest.mark.model


def _list(words: str, view: str = "selon") -> dict[str, str]:
    scene, _ = make_scene(f"Rien ne se passe ici.\n{words}", "fr")
    end = next(token.i for token in scene.tree.tokens if token.lower == view)
    first = scene.sentence(end)[0]
    return {
        kind: " ".join(scene.tree[i].text for i in range(at, end)) for at, kind in list_phrase_starts(scene, first, end)
    }


@pytest.mark.parametrize(
    ("words", "kind", "phrase"),
    [
        ("Près de 300 personnes selon la gendarmerie ont défilé mardi.", "figure", "Près de 300 personnes"),
        ("Les combats ont fait seize morts selon l'armée.", "figure", "seize morts"),
        ("La ville a perdu 12 % de ses habitants selon l'institut.", "figure", "12 % de ses habitants"),
        ("Ils étaient 400 au départ, 150 selon la police.", "set-off", "150"),
        ("Le comité a relevé le seuil, une erreur selon les pêcheurs.", "set-off", "une erreur"),
        ("Un homme seul mais très sociable selon ses voisins a disparu.", "set-off", "très sociable"),
        (
            "Les machines partent à la filiale, où les salaires sont plus bas selon le syndicat.",
            "relative",
            "les salaires sont plus bas",
        ),
    ],
)
def test_a_phrase_right_before_the_preposition_is_listed(words: str, kind: str, phrase: str) -> None:
    assert _list(words)[kind] == phrase


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Le pont rouvrira en 2031 selon la mairie.", "figure"),
        ("Le pont rouvrira bientôt selon la mairie.", "figure"),
        ("Le maire se tait, le pont rouvrira selon la préfecture.", "set-off"),
        ("Le syndicat vise le directeur, qui a menti selon les salariés.", "relative"),
    ],
)
def test_other_stretches_are_not(words: str, kind: str) -> None:
    assert kind not in _list(words)
