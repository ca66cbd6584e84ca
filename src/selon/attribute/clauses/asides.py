"""Asides: what commas set off behind a phrase and that only adds something to it."""

from __future__ import annotations

from selon.attribute.clauses.anonymity import list_reason_words
from selon.attribute.clauses.phrases import holds_clause
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import CLOSING_MARKS
from selon.attribute.scene.scene import Scene

_FAR = 20
_NEAR = 7
_NOMINAL = frozenset(("NOUN", "PROPN", "PART", "ADJ", "NUM"))
_SETTING_OFF = frozenset((",", "–", "—", "--"))


def name_asides(scene: Scene, start: int, end: int) -> list[str]:
    """Name what follows each comma or dash inside a phrase: a relative, a participle, a preposition, anything else.

    Args:
        scene: The scene.
        start: First word of the phrase.
        end: Position behind its last word.
    """
    return [_name(scene, at + 1) for at in range(start + 1, end - 1) if scene.lower(at) in _SETTING_OFF]


def _name(scene: Scene, at: int) -> str:
    token = scene.tree[at]
    behind = scene.token(at + 1)
    if token.lower in scene.grammar.relative_words:
        return "relative"
    if token.pos == "ADP" and behind is not None and behind.lower in scene.grammar.relative_words:
        return "relative"
    if behind is not None and behind.lower in scene.grammar.phrase_preps:
        third = scene.token(at + 2)  # *, all of whom asked for anonymity*
        if third is not None and third.lower in scene.grammar.relative_words and third.pos == "PRON":
            return "relative"
    owned = token.pos == "DET" and scene.lower(at + 2) in scene.grammar.phrase_preps
    if owned and scene.lower(at + 3) in scene.grammar.relative_words:
        return "relative"  # *, the author of which*
    if token.pos in ("VERB", "AUX"):
        return "gerund" if "Tense=Pres" in token.morph or "Aspect=Prog" in token.morph else "participle"
    return token.pos


def adds_relative(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a phrase holds a clause that only adds something, where the language keeps those outside.

    A relative, or a participle at its end (*the mayor*, speaking on the radio).
    """
    if not scene.grammar.relatives_outside:
        return False
    return "relative" in name_asides(scene, start, end) or _ends_set_off(scene, start, end)


def _ends_set_off(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a comma and a participle begin the last part of a phrase."""
    comma = next((at for at in range(end - 2, start, -1) if scene.lower(at) == ","), -1)
    follow = scene.token(comma + 1)
    if comma < 0 or follow is None or follow.role == "oblique":
        return False
    return follow.pos == "VERB" and "VerbForm=Part" in follow.morph


def is_set_off(scene: Scene, start: int, end: int) -> bool:
    """Tell a stretch between two commas whose clauses all have a word that opens them.

    (*, speaking on condition of anonymity because talks are going on,*) A verb that opens it is a participle, whatever
    the parser says (*, asked whether he would go,*).
    """
    if end - start < 3 or scene.lower(start) != "," or scene.lower(end - 1) != ",":
        return False
    passed = {*list_reason_words(scene, start, end), *([start + 1] if scene.pos(start + 1) == "VERB" else [])}
    return not holds_clause(scene, start, end, opened=True, passed=passed)


def skip_aside(scene: Scene, at: int, stop: int, openers: frozenset[str]) -> int:
    """Give the position behind an aside that parts whom a verb addresses from its content, or `at`.

    (*blamed the group*, which had been active there since May, *for the attack*.)

    Args:
        scene: The scene.
        at: Where the aside may begin.
        stop: Where to stop looking.
        openers: Words of which one opens the content.
    """
    if scene.lower(at) != ",":
        return at
    for end in range(at + 2, min(at + _FAR, stop)):
        if scene.lower(end) == "," and scene.lower(end + 1) in openers and is_set_off(scene, at, end + 1):
            return end + 1
    return at


def skip_title(scene: Scene, at: int) -> int:
    """Give the position behind a name in quotation marks behind a noun (*told the show “Long Table”* that…), or `at`.

    Args:
        scene: The scene.
        at: Where its opening mark may stand.
    """
    quotation = scene.quotations.inner(at)
    if quotation is None or quotation.first != at or not quotation.closed:
        return at
    joined = scene.lower(quotation.last) in scene.grammar.complementizers
    if not joined and (scene.pos(at - 1) not in _NOMINAL or scene.pos(quotation.last) in ("CCONJ", "PUNCT")):
        return at
    first, last = quotation.inner
    words = [scene.tree[i] for i in range(first, last)]
    named = all(word.text[:1].isupper() or word.pos in ("ADP", "DET", "CCONJ", "PART", "NUM") for word in words)
    return quotation.last if named and words and words[0].text[:1].isupper() and words[-1].pos != "PUNCT" else at


def find_told(scene: Scene, cue: Cue) -> int:
    """Give where those begin who are told or hear what stands before them (*…, the inquest heard*), or -1."""
    if not any(sense.addressee for sense in cue.senses) or cue.group is None or cue.group.mood != "finite":
        return -1
    for at in range(cue.words[0] - 1, max(cue.words[0] - _NEAR, scene.sentence(cue.head)[0]), -1):
        if scene.lower(at) == "," or scene.tree[at].text in CLOSING_MARKS:
            return at + 1
        if scene.pos(at) in ("VERB", "AUX", "PRON", "SCONJ"):
            return -1
    return -1
