"""Incises behind what is said, where the subject stands first (*…, a judge at the court revealed on Friday*)."""

from __future__ import annotations

from selon.attribute.clauses.anonymity import list_reason_words
from selon.attribute.clauses.phrases import begins_phrase, holds_clause
from selon.attribute.clauses.seams import skip_moment
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.cuts import is_cue_verb
from selon.attribute.scene.quotations import CLOSING_MARKS, OPENING_MARKS
from selon.attribute.scene.scene import Range, Scene

_LONGEST = 24
"""Words from a verb back to the comma before its subject at most."""
_INCISE = 12
_REPORTING = ("media", "organisation")
_SPEAKERS = ("person", "people", "organisation", "state", "media")
SOURCES = (*_SPEAKERS, "document")
_MARKS = frozenset((",", ";", ":", "–", "—", "(", ")")) | OPENING_MARKS | CLOSING_MARKS


def stands_in_incise(scene: Scene, verb: int, last: bool = False) -> bool:
    """Tell the verb of an incise by its place: a party between a comma behind a clause and the verb, nothing governed.

    Args:
        scene: The scene.
        verb: Position of a form that could be the verb.
        last: Whether it must end its sentence, or nothing but where it was said follow.
    """
    if not scene.grammar.zero_complementizer:
        return False
    stop = scene.sentence_stop(verb)
    behind = skip_moment(scene, verb + 1 + (scene.pos(verb + 1) == "ADP"), stop)
    told = scene.pos(verb + 1) in ("ADP", "ADV") if not last else _leads_to_channel(scene, verb + 1)
    if (behind < stop and not told) or scene.lower(verb + 1) in scene.grammar.agent_marks:
        return False
    start = begin_incise_subject(scene, verb, _begin_group(scene, verb))
    return start >= 0 and is_known_source(scene, (start, _begin_group(scene, verb)), SOURCES)


def inverts_speaker(scene: Scene, verb: int) -> bool:
    """Tell a verb between a comma behind a clause and a party that ends the sentence (*…,* admitted *the firm*).

    What a relative set off tells of the party may follow.

    Args:
        scene: The scene.
        verb: Position of a form that could be the verb.
    """
    first, stop = scene.sentence(verb)[0], scene.sentence_stop(verb)
    if verb - 1 <= first or scene.lower(verb - 1) != "," or not begins_phrase(scene, verb + 1):
        return False
    if not scene.grammar.zero_complementizer or not holds_clause(scene, first, verb - 1, opened=True):
        return False
    opens = scene.grammar.relative_subjects
    ends = (
        i
        for i in range(verb + 1, stop)
        if scene.tree[i].text in _MARKS or scene.is_finite(i) or scene.lower(i) in opens
    )
    end = next(ends, stop)
    relative = end + (scene.lower(end) == ",")
    described = scene.lower(relative) in scene.grammar.relative_words and not _adds_clause(scene, relative, stop)
    return (end == stop or described) and is_known_source(scene, (verb + 1, end), _SPEAKERS)


def _adds_clause(scene: Scene, start: int, stop: int) -> bool:
    """Tell a relative behind which another clause follows that none of its words opens."""
    return holds_clause(scene, start, stop, opened=True, passed=list_reason_words(scene, start, stop))


def begin_incise_subject(scene: Scene, verb: int, end: int) -> int:
    """Give where a phrase begins that stands between a comma behind a clause and a verb, or -1.

    Args:
        scene: The scene.
        verb: A position in the verb's sentence.
        end: Position behind the phrase.
    """
    first = scene.sentence(verb)[0]
    mark = next((i for i in range(end - 1, max(first, end - _LONGEST), -1) if scene.tree[i].text in _MARKS), first)
    start = mark + 1
    if mark <= first or scene.lower(mark) != "," or start >= end:
        return -1
    if scene.pos(start) == "ADP" or not begins_phrase(scene, start):
        return -1
    if holds_clause(scene, start, end, opened=True) or not holds_clause(scene, first, mark, opened=True):
        return -1
    return start


def is_known_source(scene: Scene, span: Range, kinds: tuple[str, ...]) -> bool:
    """Tell a phrase whose noun or name is known for a party of certain kinds."""
    party = scene.party(span)
    return party.known and party.kind in kinds


def _leads_to_channel(scene: Scene, at: int) -> bool:
    """Tell where something was said (in *a bulletin published on Tuesday*) by its preposition and its noun."""
    if scene.lower(at) not in scene.grammar.settings or scene.lower(at + 1) in scene.grammar.time_nouns:
        return False
    near = range(at + 1, min(at + 5, scene.sentence_stop(at)))
    return any(scene.lower(i) in scene.grammar.addressing for i in near) or any(
        scene.pos(i) == "NOUN" and scene.party((at + 1, i + 1)).kind == "document" for i in near
    )


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


def wants_object(scene: Scene, at: int) -> bool:
    """Tell whether a stretch ends in a verb without object, adverbs behind it left out (*Les pêcheurs* ont perdu).

    Or in the quality of an empty subject (*Il est probable*).

    Args:
        scene: The scene.
        at: Position of the last word.
    """
    while scene.pos(at) == "ADV":
        at -= 1
    empty = scene.lower(scene.sentence(at)[0]) in scene.grammar.expletives
    return scene.pos(at) == "VERB" or (empty and scene.pos(at) == "ADJ")


def opens_clause(scene: Scene, at: int) -> bool:
    """Tell the word that opens what a verb before an incise needs (*Il faut, dit le maire,* que *le pont ferme*).

    Args:
        scene: The scene.
        at: Its position.
    """
    return scene.lower(at) in scene.grammar.complementizers and scene.pos(at) == "SCONJ"


def opens_object(scene: Scene, at: int, stop: int) -> bool:
    """Tell a stretch that may be the object of a verb: an infinitive, a number, a thing that is nobody.

    Args:
        scene: The scene.
        at: Position of its first word.
        stop: Position behind its last one.
    """
    if scene.lower(at) in scene.grammar.infinitive_marks and scene.is_infinitive(at + 1):
        return True
    if opens_clause(scene, at):
        return True
    if scene.pos(at) == "NUM" and scene.lower(at + 1).rstrip("s") in scene.grammar.moment_nouns:
        return False  # an age
    amount = scene.pos(at) == "ADV" and scene.pos(at + 1) in ("ADP", "NUM")
    phrase = amount or scene.pos(at) in ("DET", "NUM") or scene.lower(at) in scene.grammar.contracted
    return amount or scene.pos(at) == "NUM" or (phrase and not scene.party((at, stop)).known)


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


def stands_before_incise(scene: Scene, cue: Cue, span: Range) -> bool:
    """Tell the subject that an incise parts from its verb (Lena Orsk, *police said,* was arrested).

    Args:
        scene: The scene.
        cue: The cue of the incise.
        span: What may be its source.
    """
    return scene.lower(span[1]) == "," and span[1] < cue.words[0] - 1


def goes_on_behind(scene: Scene, span: Range) -> bool:
    """Tell a phrase that takes in the comma and the verb behind an incise.

    Args:
        scene: The scene.
        span: The phrase.
    """
    return any(scene.lower(i) == "," and scene.is_finite(i + 1) for i in range(*span))


def parts_subject(scene: Scene, cue: Cue) -> bool:
    """Tell an incise that begins with its verb, between a subject and its verb (Lena, *a dit un ami,* part).

    Args:
        scene: The scene.
        cue: The cue of the incise.
    """
    if cue.group is None or cue.group.mood != "finite" or scene.grammar.zero_complementizer:
        return False
    first = scene.sentence(cue.head)[0]
    comma = cue.group.first - 1
    return first < comma and scene.lower(comma) == "," and not any(scene.is_finite(i) for i in range(first, comma))


def credits_last(scene: Scene, comma: int, stop: int) -> bool:
    """Tell who reports all that stands before, behind its last comma (*…, a spokesman said*, the Echo reported).

    Args:
        scene: The scene.
        comma: Position of the comma.
        stop: Where the sentence ends.
    """
    first = comma + 1
    if scene.lower(comma) != "," or not 1 < stop - first < _LONGEST or scene.quotations.outer(comma) is not None:
        return False
    if any(scene.tree[i].text in _MARKS for i in range(first, stop)):
        return False
    if credits_behind(scene, first, stop):
        return True
    verbs = [i for i in range(first, stop) if is_cue_verb(scene.tree, i, scene.lexicon)]
    if scene.grammar.zero_complementizer:
        verb = next((i for i in reversed(verbs) if scene.is_finite(i)), -1)
        behind = skip_moment(scene, verb + 1 + (scene.pos(verb + 1) == "ADP"), stop) if verb > first else -1
        ends = verb + 1 == stop or behind == stop
        return ends and is_known_source(scene, (first, _begin_group(scene, verb)), _REPORTING)
    verb = verbs[0] if verbs else -1
    opens = verb == first or (verb == first + 1 and scene.lower(first) in scene.lexicon.groups.auxiliaries)
    return opens and is_known_source(scene, (verb + 1, stop), _REPORTING)


def credits_behind(scene: Scene, at: int, stop: int) -> bool:
    """Tell a preposition that leads to who reports all that stands before, to the sentence's end (according to *AP*).

    Args:
        scene: The scene.
        at: Where it may begin.
        stop: Where the sentence ends.
    """
    for words, sense in scene.lexicon.prepositions.get(scene.lower(at), ()):
        behind = at + len(words)
        if sense.before or sense.speaker or sense.by_name:
            continue  # *de*, *pour*: what they tie to is more often no source
        if behind < stop and scene.reads(at, words) and not any(scene.is_finite(i) for i in range(behind, stop)):
            return is_known_source(scene, (behind, stop), _REPORTING)
    return False
