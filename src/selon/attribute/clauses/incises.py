"""Incises behind what is said, where the subject stands first (*…, a judge at the court revealed on Friday*)."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase, holds_clause
from selon.attribute.clauses.seams import skip_moment
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import OPENING_MARKS
from selon.attribute.scene.scene import Scene

_LONGEST = 14
_INCISE = 12
_SPEAKERS = ("person", "people", "organisation", "state", "media")


def stands_in_incise(scene: Scene, verb: int, last: bool = False) -> bool:
    """Tell the verb of an incise by its place: a party between a comma behind a clause and the verb, nothing governed.

    Args:
        scene: The scene.
        verb: Position of a form that could be the verb.
        last: Whether it must end its sentence.
    """
    if not scene.grammar.zero_complementizer:
        return False
    first, stop = scene.sentence(verb)[0], scene.sentence_stop(verb)
    behind = skip_moment(scene, verb + 1 + (scene.pos(verb + 1) == "ADP"), stop)
    if behind < stop and (last or scene.pos(verb + 1) not in ("ADP", "ADV")):
        return False
    if scene.lower(verb + 1) in scene.grammar.agent_marks:
        return False
    comma = next((i for i in range(verb - 1, max(first, verb - _LONGEST), -1) if scene.tree[i].text == ","), -1)
    start = comma + 1
    begin = _begin_group(scene, verb)
    if comma <= first or start >= begin or scene.pos(start) == "ADP" or not begins_phrase(scene, start):
        return False
    if any(scene.is_finite(i) for i in range(start, begin)) or not holds_clause(scene, first, comma, opened=True):
        return False
    party = scene.party((start, begin))
    return party.known and party.kind in _SPEAKERS


def _begin_group(scene: Scene, verb: int) -> int:
    """Give where a verb begins with its auxiliaries (*…, a broker* has *since calculated*), a passive's left out."""
    groups = scene.lexicon.groups
    begin, at = verb, verb - 1
    while scene.pos(at) == "ADV" or (scene.lower(at) in groups.auxiliaries and scene.lower(at) not in groups.passive):
        begin = at if scene.pos(at) != "ADV" else begin
        at -= 1
    return begin


def ends_in_auxiliary(scene: Scene, end: int) -> bool:
    """Tell a stretch whose last verb is an auxiliary or a copula without its participle (*n'aurait* pas, *ont été*).

    Args:
        scene: The scene.
        end: Position behind its last word.
    """
    groups, at = scene.lexicon.groups, end - 1
    if scene.grammar.zero_complementizer:
        return scene.pos(at) == "AUX" and scene.is_finite(at)
    while at > 0 and (scene.pos(at) == "ADV" or scene.lower(at) in groups.negations):
        at -= 1
    if groups.auxiliaries.get(scene.lower(at)) == frozenset(("participle",)):
        at -= 1
    clitic = scene.lower(at - 1) in groups.object_clitics and scene.pos(at - 1) == "PRON"  # *il l'est*
    auxiliary = scene.pos(at) == "AUX" or (scene.lower(at) in groups.auxiliaries and scene.pos(at) == "VERB")
    return auxiliary and scene.is_finite(at) and not clitic


def interrupts_clause(scene: Scene, cue: Cue) -> bool:
    """Tell an incise between a subject and its verb (*The figure, the institute* said in a note, *should be read…*).

    What stands before its subject is what it says, and no party that the incise describes.

    Args:
        scene: The scene.
        cue: The cue.
    """
    if cue.group is None or cue.group.mood != "finite" or not scene.grammar.zero_complementizer:
        return False
    for at in range(cue.behind, min(cue.behind + _INCISE, scene.sentence_stop(cue.head) - 1)):
        if scene.lower(at) == ",":
            return scene.is_finite(at + 1 + (scene.tree[at + 1].text in OPENING_MARKS))
        if scene.is_finite(at) or scene.is_infinitive(at) or scene.tree[at].text in OPENING_MARKS:
            return False
    return False
