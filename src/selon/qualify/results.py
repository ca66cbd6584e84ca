"""Results of matches and votes told as two figures side by side: *10 à 6*, *2 and 1*, *Lirac 1 - 0 Vence*."""

from __future__ import annotations

from selon.qualify.drafts import Draft
from selon.qualify.sentence import Sentence

_DASHES = ("-", "–", "—")
# No side of a match that is won by holes or sets counts further.
_HIGHEST = 20


def is_result(sentence: Sentence, i: int, draft: Draft) -> bool:
    """Tell a number that is one side of a result, not an amount.

    Args:
        sentence: The sentence.
        i: Place of the number.
        draft: What was read of it, a count without a range.

    Returns:
        Whether another number stands beside it and neither counts anything.
    """
    named = draft.unit is not None and draft.unit[0].isupper() and draft.counted is not None
    if draft.bound is not None or draft.scaled or draft.rounded or draft.vague:
        return False
    counts = draft.counted is not None and not named
    joins = {word for words in sentence.words.ranges if not words.opens for word in words.joins}
    for sign, other in ((i + 1, i + 2), (i - 1, i - 2)):
        if not 0 <= other < len(sentence) or not sentence.lexemes[other].is_number:
            continue
        if not counts and (sentence.norm(sign) in joins or sentence.lexemes[sign].text in _DASHES):
            return True
        if not counts and _are_sides(sentence, i, sign, other):
            return True
    return False


def _are_sides(sentence: Sentence, i: int, sign: int, other: int) -> bool:
    """Tell *2 and 1*: two low figures joined like a tally, and nothing counted behind the second."""
    if sentence.norm(sign) not in sentence.words.tally - {","} and sentence.lexemes[sign].text != "&":
        return False
    for place in (i, other):
        lexeme = sentence.lexemes[place]
        if lexeme.kind != "digits" or lexeme.value is None or lexeme.value > _HIGHEST:
            return False
    behind = max(i, other) + 1
    if behind >= len(sentence) or sentence.lexemes[behind].kind != "word":
        return behind >= len(sentence) or sentence.lexemes[behind].text in (".", ",", ";", ":", ")")
    return sentence.token(behind).pos not in ("NOUN", "PROPN", "ADJ") or bool(
        sentence.words.no_heads.after(sentence.norms, behind)
    )
