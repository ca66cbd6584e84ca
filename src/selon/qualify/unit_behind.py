"""The unit behind a number: a currency, a percent sign, a measure, feet with their inches."""

from __future__ import annotations

from selon.qualify.amounts import find_currency_after, find_scaled_sign, find_symbol
from selon.qualify.drafts import Draft
from selon.qualify.sentence import Sentence


def move_end(sentence: Sentence, draft: Draft, end: int) -> None:
    """Let an amount end at a view offset."""
    draft.end, draft.next = end, sentence.find(end)


def read_unit(sentence: Sentence, draft: Draft, last: int) -> bool:
    """Read a currency, a percent sign or a unit behind the number.

    Args:
        sentence: The sentence.
        draft: The amount so far; what is found is written in.
        last: Place of the number (of a range, of the second one).

    Returns:
        Whether there is one.
    """
    text, words, lexeme = sentence.tree.text, sentence.words, sentence.lexemes[last]
    if lexeme.kind == "digits":
        scaled = find_scaled_sign(text, draft.end, words)
        if scaled:
            draft.low *= scaled[0]
            draft.high = draft.high * scaled[0] if draft.high is not None else None
            return _set_unit(sentence, draft, scaled[1], "money", scaled[2])
    currency = find_currency_after(text, draft.end)
    at = draft.next
    if at < len(sentence) and sentence.norms[at] in words.partitive:
        at += 1
        currency = currency or find_currency_after(text, sentence.lexemes[at - 1].end)
    at = sentence.skip_hyphen(at)
    unit = words.units.after(sentence.norms, at)
    if unit and (not unit[0].only_scaled or draft.scaled):
        end = sentence.lexemes[unit[1] - 1].end
        if currency is None or end > currency[1]:
            return _set_unit(sentence, draft, unit[0].symbol, unit[0].dimension, end)
    if currency:
        return _set_unit(sentence, draft, currency[0], "money", currency[1])
    if lexeme.kind == "digits":
        symbol = find_symbol(text, draft.end)
        if symbol:
            return _set_unit(sentence, draft, symbol[0], "measure", symbol[1])
    return False


def _set_unit(sentence: Sentence, draft: Draft, unit: str, dimension: str, end: int) -> bool:
    draft.unit = unit or None
    draft.dimension = dimension  # type: ignore[assignment]
    draft.group = True
    move_end(sentence, draft, end)
    _turn(sentence, draft)
    if unit == "[ft_i]" and draft.high is None:
        _add_inches(sentence, draft)
    return True


def _turn(sentence: Sentence, draft: Draft) -> None:
    """Turn the value behind a minus (*-2.6 %*, *moins 5 degrés*)."""
    k = draft.place - 1
    if k < 0 or draft.high is not None or draft.bound is not None or draft.low <= 0:
        return
    before = sentence.lexemes[k]
    sign = before.text in ("-", "−") and sentence.lexemes[draft.place].glued and not before.glued
    word = before.lower in sentence.words.minus and draft.unit in ("Cel", "[degF]", "deg")
    if sign or word:
        draft.low, draft.place, draft.start = -draft.low, k, before.start


def _add_inches(sentence: Sentence, draft: Draft) -> None:
    """Add the inches of *6-foot-6*, *6 feet 6 inches*, *6 pi et 6 po*."""
    words, at = sentence.words, sentence.skip_hyphen(draft.next)
    tied = at != draft.next
    at += sentence.norm(at) in words.feet_and
    if at >= len(sentence) or not sentence.lexemes[at].is_number:
        return
    inches, end = sentence.lexemes[at].value, at + 1
    unit = words.units.after(sentence.norms, end)
    if unit is not None and unit[0].symbol == "[in_i]":
        end = unit[1]
    elif not tied:
        return
    if inches is not None and inches < 12:
        draft.low = round(draft.low + inches / 12, 2)
        draft.end, draft.next = sentence.lexemes[end - 1].end, end
