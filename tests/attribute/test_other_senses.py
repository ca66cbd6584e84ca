"""Objects that show another sense of a word: what is set, found, thrown out or called so is no content."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


def _read(text: str) -> list[tuple[str, str]]:
    rows = read_report(text, lang="fr").attributions
    return [(" … ".join(s.text for s in one.cue), " … ".join(s.text for s in one.content)) for one in rows]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Le préfet exclut toute évacuation.", "exclut", "toute évacuation"),
        ("La ligue menace le club de sanctions.", "menace", "de sanctions"),
        ("Le syndicat menace de bloquer le port.", "menace", "de bloquer le port"),
        ("La régie a mis en garde les riverains contre une possible crue.", "a mis en garde … contre",
         "une possible crue"),
        ("La firme a précisé le prix du bac.", "a précisé", "le prix du bac"),
        ("La maire a dit non à Paul Ferrand, qui souhaite que le pont ferme.", "souhaite", "que le pont ferme"),
        ("Le pilote accuse son équipe de négligence.", "accuse", "de négligence"),
        ("Les délégués ont exprimé que la réforme était mal comprise.", "ont exprimé",
         "que la réforme était mal comprise"),
        ("Le maire trouve ce projet « inutile ».", "trouve", "ce projet « inutile »"),
        ("Le texte, qualifié de « ruine » par la maire, est retiré.", "qualifié … par", "Le texte … de « ruine »"),
    ],
)  # fmt: skip
def test_what_is_said_is_read(text: str, cue: str, content: str) -> None:
    assert _read(text) == [(cue, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Le parti exclut la députée Anne Morvan pour son vote.",
        "Les manifestants ont été repoussés par les gendarmes.",
        "Le braqueur a menacé une passante.",
        "Le coureur belge accusait un lourd retard de trois minutes.",
        "La nageuse a gagné, établissant un nouveau record.",
        "Les policiers ont trouvé une liste secrète dans sa poche.",
        "Deux skieurs ont trouvé la mort dans une avalanche.",
        "Le guide a été trouvé mort dans sa cabane.",
        "Les pays qualifiés de la première demi-finale sont connus.",
        "La foule a observé une minute de silence.",
        # What is not said.
        "La firme n'a pas précisé les causes de la panne.",
        "La firme n'a pas révélé le prix du bac.",
        "L'opérateur n'a pas précisé depuis quels ports ces barges partiront.",
    ],
)
def test_what_is_done_is_not(text: str) -> None:
    assert _read(text) == []
