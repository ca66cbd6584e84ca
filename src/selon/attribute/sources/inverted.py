"""Verbs whose subject stands behind them, and those whose subject an aside parts from them."""

from __future__ import annotations

from selon.attribute.clauses.anonymity import list_reason_words
from selon.attribute.clauses.asides import is_set_off
from selon.attribute.clauses.incises import inverts_speaker
from selon.attribute.clauses.phrases import begins_phrase, holds_clause
from selon.attribute.clauses.seams import skip_adverbial, skip_moment
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import CLOSING_MARKS
from selon.attribute.scene.scene import Scene
from selon.attribute.sources.before import find_parsed_subject, skip_left
from selon.attribute.sources.speakers import can_speak

_SPEAKERS = ("person", "people", "organisation", "state", "media")


def is_inverted(scene: Scene, cue: Cue) -> bool:
    """Tell a verb of saying whose subject ends the sentence behind it (*…*, reckon *two managers*).

    Args:
        scene: The scene.
        cue: The cue.
    """
    assert cue.group is not None
    plain = cue.group.mood == "finite" and cue.words == [cue.head] and cue.lemma not in scene.grammar.telling
    if not plain or "that" not in cue.frames or not inverts_speaker(scene, cue.head):
        return False
    return not has_subject_set_off(scene, cue)


def must_be_inverted(scene: Scene, cue: Cue, first: int) -> bool:
    """Tell *ce que* conteste *la ville*: behind its own object a verb without subject has it on the right.

    The object may be a noun's relative as well (*une version que* contestent *les ouvriers*).

    Args:
        scene: The scene.
        cue: The cue.
        first: Position of its verb group's first word.
    """
    grammar = scene.grammar
    mark = skip_left(scene, first, scene.sentence(first)[0]) - 1
    objects = grammar.relative_words - grammar.relative_subjects
    if scene.lower(mark) not in objects or not begins_phrase(scene, cue.behind):
        return False
    if scene.lower(mark - 1) in grammar.demonstratives:
        return scene.pos(mark - 1) != "DET"
    return scene.lower(mark) in grammar.complementizers and scene.pos(mark - 1) in ("NOUN", "PROPN", "ADJ")


def stands_behind_quotation(scene: Scene, cue: Cue, first: int) -> bool:
    """Tell the verb right behind a quotation that begins its sentence (*« C'est une artiste »*, a salué *la ministre*).

    Its subject is the phrase behind it, never a noun of what is quoted.

    Args:
        scene: The scene.
        cue: The cue.
        first: Position of its verb group's first word.
    """
    start = scene.sentence(first)[0]
    mark = skip_left(scene, first, start)
    comma = scene.lower(mark - 1) == ","
    quotation = scene.quotations.outer(mark - 1 - comma)
    if quotation is None or not quotation.closed or quotation.last != mark - comma or quotation.first > start:
        return False
    if not comma and scene.lower(quotation.last - 2) != "," and not holds_clause(scene, *quotation.inner):
        return False
    behind = skip_adverbial(scene, cue.behind)
    return begins_phrase(scene, behind) or begins_phrase(scene, skip_moment(scene, behind, scene.sentence_stop(first)))


def stands_behind_fragment(scene: Scene, cue: Cue, first: int) -> bool:
    """Tell the verb behind a comma and words without verb that end in a quotation (*Un rapport « bâclé »*, juge *X*).

    Its subject is the party behind it: the words before are what that party says.

    Args:
        scene: The scene.
        cue: The cue.
        first: Position of its verb group's first word.
    """
    comma, start = first - 1, scene.sentence(first)[0]
    quotation = scene.quotations.outer(comma - 1)
    if scene.lower(comma) != "," or quotation is None or not quotation.closed or quotation.last != comma:
        return False
    aside = any(scene.lower(i) == "," for i in range(start, quotation.first))  # *Le joueur, dit « le Mur », a salué*
    if "quotation" not in cue.frames or aside or holds_clause(scene, start, quotation.first):
        return False
    end = _end_speaker(scene, cue.behind, scene.sentence_stop(first))
    return begins_phrase(scene, cue.behind) and can_speak(scene, (cue.behind, end))


def ends_incise(scene: Scene, cue: Cue) -> bool:
    """Tell the verb between a comma behind a whole clause and the phrase that ends the sentence (*…*, warned *X*).

    A verb that needs who is told behind it has its subject before it, set off or not (*…, Odile X, 34,* told *Y*).

    Args:
        scene: The scene.
        cue: The cue.
    """
    assert cue.group is not None
    first, stop = scene.sentence(cue.head)[0], scene.sentence_stop(cue.head)
    comma = cue.words[0] - 1
    if cue.lemma in scene.grammar.telling or _stands_behind_speaker(scene, comma):
        return False
    if cue.group.mood != "finite" or scene.lower(comma) != "," or not {"that", "quotation"} & cue.frames:
        return False
    if comma <= first or not begins_phrase(scene, cue.behind) or not holds_clause(scene, first, comma):
        return False
    if has_subject_set_off(scene, cue) or _has_subject_aside(scene, first, comma):
        return False
    end = _end_speaker(scene, cue.behind, stop)
    party = scene.party((cue.behind, end))
    whole = not any(scene.tree[i].text in (",", ":", ";") or scene.is_finite(i) for i in range(cue.behind, end))
    return whole and party.known and party.kind in _SPEAKERS


def _stands_behind_speaker(scene: Scene, comma: int) -> bool:
    """Tell a comma behind which a verb follows, with a phrase between it and a quotation that a comma ends."""
    first = scene.sentence(comma)[0]
    mark = next((at for at in range(comma - 1, first, -1) if scene.tree[at].text in CLOSING_MARKS), -1)
    return mark > first and scene.lower(mark - 1) == "," and begins_phrase(scene, mark + 1)


def _end_speaker(scene: Scene, start: int, stop: int) -> int:
    """Give where a phrase ends before what is told of its party, set off or not, to the end (*…*, who *were there*)."""
    openers = scene.grammar.relative_words
    for at in range(start + 1, stop):
        set_off = scene.lower(at) == "," and (scene.lower(at + 1) in openers or scene.pos(at + 1) == "VERB")
        relative = scene.lower(at) in scene.grammar.relative_subjects and scene.pos(at) == "PRON"
        if set_off or relative:
            passed = list_reason_words(scene, at, stop)
            return stop if holds_clause(scene, at, stop, opened=True, passed=passed) else at
        if scene.is_finite(at):
            break
    return stop


def _has_subject_aside(scene: Scene, first: int, comma: int) -> bool:
    """Tell the subject that opens a sentence and what is told of it (*The mayor*, asked about it, *blamed Bell*)."""
    opening = next((i for i in range(first, comma) if scene.lower(i) == ","), -1)
    if opening < 0 or not begins_phrase(scene, first) or holds_clause(scene, first, opening):
        return False
    return is_set_off(scene, opening, comma + 1) and can_speak(scene, (first, opening))


def has_subject_set_off(scene: Scene, cue: Cue) -> bool:
    """Tell a verb whose subject stands behind the clause with an aside of its own (*…, a guard, Ann Orr,* told *X*).

    Args:
        scene: The scene.
        cue: The cue.
    """
    comma, subject = cue.words[0] - 1, find_parsed_subject(scene, cue)
    if subject is None or scene.lower(comma) != ",":
        return False
    left = scene.tree.edges(subject)[0]
    marked = scene.lower(left - 1) == "," or scene.tree[left - 1].text in CLOSING_MARKS
    return marked and not holds_clause(scene, left, comma) and can_speak(scene, (left, comma))
