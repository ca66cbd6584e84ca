"""Where a French speaker ends behind the verb, and which outlet the speaker spoke to. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

OPENING = "Un pont ferme à Dorne\nLe pont est fermé depuis lundi.\n"


def read(sentence: str) -> list[tuple[str, str]]:
    """Give source and relay of a sentence's attributions."""
    found = analyse_text(OPENING + sentence, "fr").attributions
    return [(" ".join(span.text for span in one.source), " ".join(span.text for span in one.relay)) for one in found]


@pytest.mark.parametrize(
    ("behind", "source"),
    [
        # A participle with what it needs, a post with whom it serves, a state behind a preposition.
        ("a dit un cadre chargé de mener les débats", "un cadre chargé de mener les débats"),
        ("a rappelé un agent autorisé à contrôler les navires", "un agent autorisé à contrôler les navires"),
        ("raconte une passagère assise dans la première voiture", "une passagère assise dans la première voiture"),
        ("a constaté un voisin vêtu de noir", "un voisin vêtu de noir"),
        ("a dit un adjoint au maire", "un adjoint au maire"),
        ("confie une enseignante à la retraite", "une enseignante à la retraite"),
        ("soupire un éleveur à la tête d'un troupeau", "un éleveur à la tête d'un troupeau"),
        ("affirme une source au fait du dossier", "une source au fait du dossier"),
        # Why somebody is not named is no part of who speaks; a relative is.
        ("affirme un cadre, sous le sceau du secret", "un cadre"),
        ("affirment des riverains sous couvert d'anonymat", "des riverains"),
        ("ont raconté quatre anciens salariés, par crainte de représailles", "quatre anciens salariés"),
        ("affirme un cadre qui a requis l'anonymat", "un cadre qui a requis l'anonymat"),
        # Where it was said, and to whom, is none either.
        ("a lancé le ministre à la tribune", "le ministre"),
        ("a dit l'adjointe au Rhodan", "l'adjointe"),
    ],
)
def test_a_speaker_behind_the_verb_is_whole(behind: str, source: str) -> None:
    assert source in [one for one, _ in read(f"Le chantier a repris, {behind}.")]


@pytest.mark.parametrize(
    ("sentence", "relay"),
    [
        # An infinitive of the speaker's own, or in an aside, asks nothing of the outlet.
        ("La digue fuit, a dit à Reuters un élu qui n'a pas le droit de parler en public.", "Reuters"),
        ("La digue fuit, a dit à l'AFP une agente, par peur d'être renvoyée.", "l'AFP"),
        ("Un agent a raconté à Reuters, de peur d'être renvoyé, que les cuves fuyaient.", "Reuters"),
        # A name that the parser takes for a verb, a title whose last words are small.
        ("La digue fuit, ont confié à Bloomberg cinq agents.", "Bloomberg"),
        ("Un agent a expliqué au Courrier des îles que la digue fuit.", "Courrier des îles"),
        ("Une élue a assuré au Progrès de la vallée que la digue tiendrait.", "Progrès de la vallée"),
        # Who spoke on the radio may have a relative.
        ("Au micro de Radio Mistral, Ada Brun, qui dirige le port, a dit que la digue tiendrait.", "Radio Mistral"),
        ("Sur Radio Mistral, la juge Odile Sarn, que l'on voit peu, a dit que la digue fuyait.", "Radio Mistral"),
        # Near-misses: an outlet of which something is asked, a body.
        ("Le préfet a demandé à Reuters de ne pas publier la note.", ""),
        ("Le préfet a demandé au Rhodan, par courrier, de retirer l'article.", ""),
        ("Le maire a expliqué au Comité des riverains que la digue tiendrait.", ""),
        ("Le ministre a promis au Conseil des communes que la digue tiendrait.", ""),
    ],
)
def test_which_outlet_was_told(sentence: str, relay: str) -> None:
    assert relay in [one for _, one in read(sentence)]
