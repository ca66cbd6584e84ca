"""Nouns that a copula ties to what is said: *L'argument de la direction est que…*, *the mayor's fear is that…*."""

from __future__ import annotations

import msgspec

from selon.attribute.clauses.limits import leads_to_infinitive
from selon.attribute.clauses.phrases import begins_phrase, holds_clause, list_ends
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.lexicon import Sense
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.of_noun import find_possessor

_REACH = 24
_OPENED = frozenset(("that", "marked-inf"))
"""The frames behind the copula, whatever those of the noun without it."""


def join_copular(scene: Scene, cues: list[Cue]) -> list[Cue]:
    """Make one cue of a noun of saying and the copula behind it, where a clause or an infinitive follows.

    A noun of the lexicon's frame `copular` alone is no cue elsewhere.

    Args:
        scene: The scene.
        cues: The proposed cues, in order.

    Returns:
        The cues, each such noun with its copula.
    """
    joined = [_join(scene, cue) if cue.kind == "nouns" else cue for cue in cues]
    return [cue for cue in joined if cue.kind != "nouns" or cue.copula >= 0 or cue.frames != {"copular"}]


def _join(scene: Scene, cue: Cue) -> Cue:
    copula = _find_copula(scene, cue)
    if copula < 0:
        return cue
    senses = [_open(sense) for sense in cue.senses if sense.frames & {"copular", "that", "marked-inf"}]
    qualities = [i for i in range(cue.behind, copula) if _is_participle(scene, i)]
    marks = [i + 1 for i in qualities if scene.lower(i + 1) in scene.grammar.agent_marks]
    made = Cue("nouns", cue.head, [*cue.words, *qualities[:1], *marks[:1], copula], senses)
    made.copula = copula
    clause = scene.lower(_skip_adverbs(scene, copula + 1)) in scene.grammar.complementizers
    owned = bool(qualities) or any(_is_somebody(scene, *row[:2], clause) for row in list_copular_sources(scene, made))
    return made if senses and (owned or clause) else cue


def _is_somebody(scene: Scene, place: str, span: Range, clause: bool) -> bool:
    """Tell who has an aim or a fear (*le but* du maire) from what it is the aim of (*le but* de la mission)."""
    party = scene.party(span)
    body = party.kind in ("organisation", "document") and all(scene.tree[i].text.islower() for i in range(*span))
    return place != "complement" or (party.known and (clause or not body))


def _is_participle(scene: Scene, at: int) -> bool:
    """Tell a participle (*l'argument* avancé) also where the parser takes it for a plain quality."""
    listed = scene.lexicon.forms.get(scene.lower(at), ())
    return "VerbForm=Part" in scene.tree[at].morph or any("participle" in tags for _, tags in listed)


def _open(sense: Sense) -> Sense:
    return msgspec.structs.replace(sense, frames=_OPENED, preps=frozenset())


def _find_copula(scene: Scene, cue: Cue) -> int:
    """Give the copula that ties a noun to a clause or an infinitive, with no other clause between them, or -1."""
    stop = min(scene.sentence_stop(cue.head), cue.behind + _REACH)
    copulas = scene.lexicon.groups.passive
    for at in range(cue.behind, stop):
        if scene.lower(at) in copulas and scene.is_finite(at):
            return at if _leads_to_clause(scene, at + 1) and not _has_other_subject(scene, cue, at) else -1
        if scene.is_finite(at) or scene.tree[at].text in (",", ";", ":", "(", ")"):
            return -1
    return -1


def _has_other_subject(scene: Scene, cue: Cue, copula: int) -> bool:
    """Tell a copula in a clause of its own (*an argument* which *is that*)."""
    grammar = scene.grammar
    opens = grammar.relative_words | grammar.complementizers | grammar.third_persons | grammar.expletives
    return any(scene.lower(i) in opens and scene.pos(i) in ("PRON", "SCONJ") for i in range(cue.behind, copula))


def _skip_adverbs(scene: Scene, at: int) -> int:
    while scene.pos(at) == "ADV" and scene.lower(at) not in scene.grammar.complementizers:
        at += 1
    return at


def _leads_to_clause(scene: Scene, at: int) -> bool:
    at = _skip_adverbs(scene, at)
    if scene.lower(at) in scene.grammar.complementizers:
        return scene.pos(at) in ("SCONJ", "ADP", "CCONJ", "PRON")
    return scene.lower(at) in scene.grammar.infinitive_marks and leads_to_infinitive(scene, at + 1)


def list_copular_sources(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """List whose words a noun with its copula stands for: a possessor, a complement, an agent.

    Args:
        scene: The scene.
        cue: A cue that `join_copular` made.
    """
    found: list[tuple[str, Range, str]] = []
    if scene.lower(cue.words[0]) in scene.grammar.possessives:
        found.append(("possessive", (cue.words[0], cue.words[0] + 1), ""))
    found.extend(find_possessor(scene, cue))
    for at in range(cue.head + 1, cue.copula):
        led = scene.lower(at) in scene.grammar.phrase_preps or scene.lower(at) in scene.grammar.agent_marks
        if led and begins_phrase(scene, at + 1):
            place = "agent" if scene.lower(at) in scene.grammar.agent_marks else "complement"
            ends = list_ends(scene, at + 1, cue.copula, 5)
            found.extend((place, (at + 1, end), kind) for end, kind in ends if not holds_clause(scene, at + 1, end))
            return found
        if led and begins_phrase(scene, at) and scene.pos(at) == "DET":
            found.extend(("complement", (at, end), kind) for end, kind in list_ends(scene, at, cue.copula, 5))
            return found
    return found
