"""Edges of a source: what its end leaves out or takes in, read from the surface."""

from __future__ import annotations

from selon.attribute.clauses.asides import name_asides
from selon.attribute.clauses.phrases import begins_phrase, head_of
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import OPENING_MARKS
from selon.attribute.scene.scene import Range, Scene

_REACH = 30
_LIST = 14
_NEAR = 4


def describe_edges(scene: Scene, cue: Cue, place: str, span: Range) -> list[str]:
    """Name what speaks for and against the end of a source.

    Args:
        scene: The scene.
        cue: The cue.
        place: Where the source stands towards the cue.
        span: The source.
    """
    traits: list[str] = []
    if _goes_on(scene, span[1]):
        traits.append("list-cut")
    if _holds_list(scene, span):
        traits.append("list-whole")
    if _holds_saying(scene, span):
        traits.append("relative-cue")
    if _ends_in_place(scene, span):
        traits.append("speaking-place")
    if cue.kind == "prepositions" and place == "complement":
        traits.append(f"lead:{_measure_lead(scene, span[1])}")
    return traits


def _goes_on(scene: Scene, at: int) -> bool:
    """Tell whether a list of names goes on behind an end (*par la maire*, le préfet et les riverains)."""
    if scene.lower(at) != ",":
        return False
    for i in range(at + 1, min(at + _LIST, scene.sentence_stop(at))):
        if scene.lower(i) in scene.grammar.coordinators:
            return i > at + 1 and begins_phrase(scene, i + 1) and _begins_member(scene, at + 1)
        if scene.pos(i) in ("VERB", "AUX", "SCONJ", "PRON") or scene.tree[i].text in OPENING_MARKS:
            return False
    return False


def _holds_list(scene: Scene, span: Range) -> bool:
    """Tell whether a phrase is a list with its last member joined (*la maire, le préfet et les riverains*)."""
    commas = [i for i in range(*span) if scene.lower(i) == ","]
    return bool(commas) and _goes_on(scene, commas[0]) and not _goes_on(scene, span[1])


def _begins_member(scene: Scene, at: int) -> bool:
    return scene.pos(at) in ("DET", "PROPN", "NUM") and begins_phrase(scene, at)


def _holds_saying(scene: Scene, span: Range) -> bool:
    """Tell a relative that holds an attribution of the source itself (*le groupe, qui dit…*)."""
    if "relative" not in name_asides(scene, *span):
        return False
    opening = next((i for i in range(*span) if scene.lower(i) in scene.grammar.relative_words), span[1])
    return any(scene.lower(i) in scene.lexicon.forms and scene.pos(i) == "VERB" for i in range(opening, span[1]))


def _ends_in_place(scene: Scene, span: Range) -> bool:
    """Tell a phrase that takes in where it was said (*le procureur lors d'un point de presse*)."""
    grammar = scene.grammar
    leading = grammar.settings | grammar.circumstances | grammar.relay_preps
    for i in range(head_of(scene, span) + 1, span[1] - 1):
        if scene.lower(i) in leading and scene.pos(i) in ("ADP", "ADV"):
            near = range(i + 1, min(i + 1 + _NEAR, span[1]))
            if any(scene.lower(k) in grammar.speaking_places for k in near):
                return True
    return False


def _measure_lead(scene: Scene, at: int) -> str:
    """Measure what stands between the end of a preposition's source and the first verb or quotation behind it.

    *Selon X*, le maire, le pont tiendra: one comma too many is left over. An end that no comma follows has swallowed
    it or stands in the middle of a phrase.
    """
    stop = scene.sentence_stop(at) if at < len(scene.tree) else at
    commas = licences = 0
    for i in range(at, min(at + _REACH, stop)):
        text = scene.tree[i].text
        if text in OPENING_MARKS:
            return f"{scene.lower(at) == ','}:{min(commas, 3)}:quote"
        if scene.lower(i) in scene.grammar.relative_words:
            licences += 1
        elif scene.is_finite(i):
            licences -= 1
            if licences < 0:
                empty = scene.lower(i - 1) == ","
                return f"{scene.lower(at) == ','}:{min(commas, 3)}:{'set-off' if empty else 'verb'}"
        commas += text == ","
    return "none"


def widen_amount(scene: Scene, span: Range) -> Range:
    """Give a phrase with the word of amount before it (*peu* de médecins, *beaucoup* d'élus, *près* de la moitié).

    Args:
        scene: The scene.
        span: The phrase.
    """
    first, last = span
    ties = scene.grammar.phrase_preps
    if scene.grammar.bare_nouns or first < 1 or scene.pos(first) in ("PROPN", "X"):
        return span
    tie = first if scene.lower(first) in ties else first - 1
    sentence = scene.sentence(first)[0]
    if tie <= sentence or scene.lower(tie) not in ties or scene.lower(tie - 1) not in scene.grammar.amounts:
        return span
    return tie - 1, last
