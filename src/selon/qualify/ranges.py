"""Ranges: *entre 10 et 15*, *60 à 80 milliards*, *between $2 million and $3 million*, *10-15*."""

from __future__ import annotations

import msgspec

from selon.qualify.amounts import find_glued_scale
from selon.qualify.drafts import Draft
from selon.qualify.sentence import Sentence
from selon.qualify.unit_behind import read_unit

_DASHES = ("-", "–", "—")


def read_range(sentence: Sentence, draft: Draft, i: int) -> int:
    """Read the second number of a range.

    Args:
        sentence: The sentence.
        draft: The amount so far, its first number read; the second one is written in.
        i: Place of the first number.

    Returns:
        Place of the last number: `i` itself where there is no range.
    """
    second = _find_second(sentence, draft, i)
    if second is None:
        return i
    place, opened = second
    lexeme, first = sentence.lexemes[place], draft.low
    high = lexeme.value
    if high is None or lexeme.kind == "some" or lexeme.about:
        return i
    end = lexeme.end
    scaled = find_glued_scale(sentence.tree.text, end, sentence.words) if draft.dimension == "money" else None
    if scaled:
        high, end = high * scaled[0], scaled[1]
    if sentence.lexemes[i].scale == 1 and lexeme.scale > 1 and first < high / lexeme.scale:
        first *= lexeme.scale
    elif scaled and not draft.scaled and first < high / scaled[0]:
        first *= scaled[0]
    if first >= high:
        return i
    draft.low, draft.high, draft.end, draft.scaled = first, high, end, draft.scaled or lexeme.scale > 1 or bool(scaled)
    draft.next = sentence.find(end)
    if opened is not None:
        draft.place, draft.start = opened, sentence.lexemes[opened].start
    return place


def _find_second(sentence: Sentence, draft: Draft, i: int) -> tuple[int, int | None] | None:
    """Find the second number of a range, and the place of the word that opens it."""
    opener = sentence.norm(draft.place - 1)
    for words in sentence.words.ranges:
        opens = words.opens
        if opens and opener not in opens:
            continue
        for j in range(draft.next, min(draft.next + (4 if opens else 1), len(sentence) - 1)):
            if sentence.norms[j] in words.joins:
                place = _skip_sign(sentence, j + 1)
                if sentence.lexemes[place].is_number and _are_alike(sentence, draft, j):
                    if words.changes and _is_change(sentence, draft.place, unit_between=j != draft.next):
                        draft.first_of_change = True
                        return None
                    return place, (draft.place - 1 if opens and opener not in sentence.words.partitive else None)
                break
    return _find_dashed(sentence, draft, i)


def _skip_sign(sentence: Sentence, j: int) -> int:
    """Step over the currency sign of a second number (*between $10 and $15*)."""
    if j + 1 < len(sentence) and sentence.lexemes[j].kind == "sign" and sentence.lexemes[j + 1].is_number:
        return j + 1
    return j


def _are_alike(sentence: Sentence, draft: Draft, j: int) -> bool:
    """Tell whether nothing but a unit stands between the first number and the joining word."""
    if j == draft.next:
        return True
    trial = msgspec.structs.replace(draft)
    return read_unit(sentence, trial, draft.next - 1) and trial.next == j


def _is_change(sentence: Sentence, place: int, *, unit_between: bool) -> bool:
    """Tell two values, before and after, from a range: *passer de a à b*, but *baisser de 2 à 3 %*."""
    lemmas = sentence.words.change if unit_between else sentence.words.moved
    return any(
        sentence.token(k).lemma in lemmas for k in range(max(0, place - 9), place) if sentence.lexemes[k].kind == "word"
    )


def _find_dashed(sentence: Sentence, draft: Draft, i: int) -> tuple[int, int | None] | None:
    """Read *10-15 blessés*: a smaller and a larger figure, and something counted behind."""
    j = i + 1
    if j + 1 >= len(sentence) or sentence.lexemes[j].text not in _DASHES or draft.next != j:
        return None
    second = _skip_sign(sentence, j + 1)
    if not sentence.lexemes[j].glued or sentence.lexemes[second].kind != "digits":
        return None
    return second, None
