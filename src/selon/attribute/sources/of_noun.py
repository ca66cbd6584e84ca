"""Sources around a noun cue: a possessive, a complement, an origin, or who does what its verb says."""

from __future__ import annotations

from selon.attribute.clauses.limits import leads_to_infinitive
from selon.attribute.clauses.phrases import begins_phrase, holds_clause, list_ends, list_starts
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.behind import list_agents
from selon.attribute.sources.noun_agents import find_noun_agent
from selon.attribute.sources.sharing import list_governors


def list_around_noun(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """List who may own a noun cue: a possessive, a complement, an origin, the subject of the verb that supports it."""
    found: list[tuple[str, Range, str]] = []
    if scene.lower(cue.words[0]) in scene.grammar.possessives:
        found.append(("possessive", (cue.words[0], cue.words[0] + 1), ""))
    found.extend(find_possessor(scene, cue))
    found.extend(_origin(scene, cue))
    start, stop = _around_complement(scene, cue)
    if scene.lower(start) in scene.grammar.phrase_preps:
        start += begins_phrase(scene, start + 1)
        found.extend(("complement", (start, end), kind) for end, kind in list_ends(scene, start, stop, 5))
    agent = find_noun_agent(scene, cue)
    found.extend(list_agents(scene, cue) if agent is None else [("agent", agent, "phrase")])
    found.extend(list_governors(scene, cue))
    return found


def leads_to_said(scene: Scene, cue: Cue, place: str, span: Range) -> bool:
    """Tell a party right between a noun and what it says (*la promesse* du groupe *de rouvrir*), whose words they are.

    Args:
        scene: The scene.
        cue: The cue.
        place: Where the phrase stands towards the cue.
        span: The phrase.
    """
    if place == "agent" and find_noun_agent(scene, cue) == span:
        return True
    if place not in ("complement", "origin") or not scene.party(span).known:
        return False
    behind = span[1]
    if scene.lower(behind) in scene.grammar.infinitive_marks:
        return "marked-inf" in cue.frames and leads_to_infinitive(scene, behind + 1)
    clause = scene.lower(behind) in scene.grammar.complementizers and scene.pos(behind) == "SCONJ"
    return behind in cue.words or (clause and "that" in cue.frames)


def is_had(scene: Scene, cue: Cue) -> bool:
    """Tell what somebody has (*has* hopes *that*, *a* l'intention *de*): whoever has it is its source.

    Args:
        scene: The scene.
        cue: The cue.
    """
    verb = cue.words[0] - 1
    groups = scene.lexicon.groups
    return scene.lower(verb) in groups.auxiliaries and scene.lower(verb) not in groups.passive


def _around_complement(scene: Scene, cue: Cue) -> Range:
    """Give where a complement may begin and must end: before what ties the clause to the noun, if that stands apart."""
    tie = next((i for i in cue.words if i > cue.head + 1 and i - 1 not in cue.words), -1)
    if tie < 0:
        return cue.behind, scene.sentence_stop(cue.head)
    start = cue.head + 1
    while scene.pos(start) == "ADJ":
        start += 1
    return start, tie


def find_possessor(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """Find the possessor before a noun cue and its adjectives (*their* previous estimate, *the mayor*'s claim).

    Args:
        scene: The scene.
        cue: The cue.
    """
    if not scene.grammar.genitive_marks:
        return []
    first = scene.sentence(cue.head)[0]
    at = cue.words[0]
    while at > first and cue.words[0] - at < 3 and scene.pos(at - 1) in ("ADJ", "ADV", "NOUN", "VERB", "NUM"):
        at -= 1
    if scene.lower(at - 1) in scene.grammar.possessives and at > first:
        return [("possessive", (at - 1, at), "")]
    if scene.lower(at - 1) in scene.grammar.genitive_marks and at - 1 > first and scene.pos(at - 1) == "PART":
        starts = [start for start in list_starts(scene, at - 1, first, 5) if not holds_clause(scene, start, at - 1)]
        return [("possessor", (start, at - 1), "genitive") for start in starts]
    return []


def _origin(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """The origin of a noun cue (warnings *from the agency*), close behind it."""
    stop = scene.sentence_stop(cue.head)
    for at in range(cue.behind, min(cue.behind + 8, stop)):
        if scene.lower(at) in scene.grammar.origin_marks and begins_phrase(scene, at + 1):
            return [("origin", (at + 1, end), kind) for end, kind in list_ends(scene, at + 1, stop, 5)]
        if scene.tree[at].pos in ("PUNCT", "VERB", "AUX", "SCONJ"):
            break
    return []
