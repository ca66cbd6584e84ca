"""Quantities: how many and how much, with bound, unit and what is counted, by a grammar over lexemes.

The words stand in each language's `quantities.toml`. A number becomes a quantity when something is counted or measured;
dates, names, ordinals and scores are left alone, and spans of time are left to the times unless they are ages,
sentences or delays.
"""

from __future__ import annotations

import msgspec

from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.accept import is_amount, is_measured
from selon.qualify.amounts import (
    find_currency_after,
    find_currency_before,
    find_glued_scale,
    find_scaled_sign,
    find_symbol,
)
from selon.qualify.bounds import read_bound_after, read_bound_before
from selon.qualify.counted import find_counted
from selon.qualify.drafts import Draft, make_quantity
from selon.qualify.parts import read_fraction, read_half, read_half_unit_behind, read_multiple, read_out_of
from selon.qualify.sentence import Sentence, list_sentences
from selon.qualify.terms import find_term
from selon.qualify.time_spans import TimeSpan, list_time_spans
from selon.record.values import Quantity

_DASHES = ("-", "–", "—")


def find_quantities(tree: Tree, view: View, code: str) -> tuple[Quantity, ...]:
    """Find every quantity of a report.

    Args:
        tree: The parse; its offsets are the view's.
        view: The normalised text, with the way back.
        code: The language, whose folder gives the words.

    Returns:
        The quantities in reading order, with spans of the original text.
    """
    found: list[Quantity] = []
    taken = list_time_spans(tree, code)
    for sentence in list_sentences(tree, code):
        spans = [span for span in taken if span.start < sentence.end and span.end > sentence.start]
        found.extend(make_quantity(draft, view) for draft in read_sentence(sentence, spans))
    return tuple(found)


def read_sentence(sentence: Sentence, taken: list[TimeSpan]) -> list[Draft]:
    """Read the amounts of a sentence, left to right.

    Args:
        sentence: The sentence.
        taken: View characters that belong to times.

    Returns:
        The amounts, in order.
    """
    drafts: list[Draft] = []
    pending: Draft | None = None
    i = 0
    while i < len(sentence):
        draft = _read_at(sentence, i, taken)
        if draft is None:
            i += 1
            continue
        if _meets_time(draft, taken):
            i = max(i + 1, draft.next)
            continue
        if _take_up(sentence, draft, drafts) and is_amount(sentence, i, draft, drafts):
            if pending is not None and pending.next + 1 >= draft.place:
                drafts.append(_complete(pending, draft))
            drafts.append(draft)
            pending = None
        elif draft.first_of_change:
            pending = draft
        i = max(i + 1, draft.next)
    return drafts


def _complete(before: Draft, after: Draft) -> Draft:
    """Give the value before a change the unit and the scale that only the value after it bears."""
    before.unit, before.dimension = after.unit, after.dimension
    if not before.scaled:
        before.low *= after.scale
    return before


def _meets_time(draft: Draft, taken: list[TimeSpan]) -> bool:
    """Tell whether what is halved or counted is itself a time (*la moitié d'octobre*)."""
    return any(span.start < draft.end and span.end > draft.start and not span.skipped for span in taken)


def _read_at(sentence: Sentence, i: int, taken: list[TimeSpan]) -> Draft | None:
    lexeme = sentence.lexemes[i]
    if lexeme.is_number or lexeme.kind == "some":
        if any(span.start <= lexeme.start < span.end for span in taken):
            return None
        if lexeme.value == 1 and (half := read_half_unit_behind(sentence, i)):
            return half
        return read_fraction(sentence, i) or read_out_of(sentence, i) or _read_number(sentence, i)
    if sentence.norms[i] in sentence.words.part_starts:
        return read_half(sentence, i) or read_fraction(sentence, i) or read_multiple(sentence, i)
    return None


def _read_number(sentence: Sentence, i: int) -> Draft | None:
    """Read a number with its range, unit and bounds."""
    lexeme = sentence.lexemes[i]
    assert lexeme.value is not None
    draft = Draft(
        i,
        lexeme.start,
        i + 1,
        lexeme.end,
        lexeme.value,
        rounded=lexeme.about,
        scaled=lexeme.scale > 1,
        scale=lexeme.scale,
    )
    draft.vague = lexeme.kind == "some"
    currency = find_currency_before(sentence.tree.text, lexeme.start)
    if currency:
        draft.unit, draft.start, draft.dimension = currency[0], currency[1], "money"
        draft.place = sentence.find(currency[1])
        _scale_glued(sentence, draft)
    last = _read_range(sentence, draft, i)
    read_bound_before(sentence, draft)
    if draft.dimension != "money" or draft.unit is None or last != i:
        _read_tail(sentence, draft, last)
    if draft.next <= len(sentence):
        read_bound_after(sentence, draft)
    return draft


def _scale_glued(sentence: Sentence, draft: Draft) -> None:
    """Read the scale behind a number that follows its sign (*$12m*)."""
    scale = find_glued_scale(sentence.tree.text, draft.end, sentence.words)
    if scale:
        _move(sentence, draft, scale[1])
        draft.low *= scale[0]
        draft.scaled = True


def _move(sentence: Sentence, draft: Draft, end: int) -> None:
    draft.end, draft.next = end, sentence.find(end)


def _read_range(sentence: Sentence, draft: Draft, i: int) -> int:
    """Read the second number of a range; give the place of the range's last number."""
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
    for opens, joins in sentence.words.ranges:
        if opens and opener not in opens:
            continue
        for j in range(draft.next, min(draft.next + (4 if opens else 1), len(sentence) - 1)):
            if sentence.norms[j] in joins:
                place = _skip_sign(sentence, j + 1)
                if sentence.lexemes[place].is_number and _are_alike(sentence, draft, j):
                    if opens and _is_change(sentence, draft.place):
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
    return _read_unit(sentence, trial, draft.next - 1) and trial.next == j


def _is_change(sentence: Sentence, place: int) -> bool:
    """Tell whether a verb of change stands before: *passer de a à b* gives two values."""
    return any(
        sentence.token(k).lemma in sentence.words.change
        for k in range(max(0, place - 9), place)
        if sentence.lexemes[k].kind == "word"
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


def _read_tail(sentence: Sentence, draft: Draft, last: int) -> None:
    """Read what stands behind the number: unit, age, counted noun, or nothing."""
    if _read_unit(sentence, draft, last):
        return
    term = find_term(sentence, draft.place, last)
    if term:
        draft.unit, draft.dimension, draft.next = term.symbol, "measure", term.end
        draft.end = sentence.lexemes[term.end - 1].end
        draft.group = True
        return
    if is_measured(sentence, draft.place) or sentence.norm(sentence.skip_hyphen(draft.next)) in sentence.words.measured:
        draft.group = True
        return
    lexeme = sentence.lexemes[last]
    joined = lexeme.about or (lexeme.scale >= 10**6) or (lexeme.kind == "some" and (lexeme.value or 0) > 2)
    counted = find_counted(sentence, draft.next, joined=joined)
    if counted:
        draft.unit, draft.counted, draft.group = counted.unit, (counted.start, counted.end), True
        draft.end, draft.next = counted.head_end, counted.place
        if counted.unit is None:
            draft.counted = None


def _read_unit(sentence: Sentence, draft: Draft, last: int) -> bool:
    """Read a currency, a percent sign or a unit behind the number."""
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
    _move(sentence, draft, end)
    if unit == "[ft_i]" and draft.high is None:
        _add_inches(sentence, draft)
    return True


def _add_inches(sentence: Sentence, draft: Draft) -> None:
    """Add the inches of *6-foot-6*."""
    at = sentence.skip_hyphen(draft.next)
    if at == draft.next or not sentence.lexemes[at].is_number:
        return
    inches = sentence.lexemes[at].value
    if inches is not None and inches < 12:
        draft.low = round(draft.low + inches / 12, 2)
        draft.end, draft.next = sentence.lexemes[at].end, at + 1


def _take_up(sentence: Sentence, draft: Draft, drafts: list[Draft]) -> bool:
    """Take up the unit of the amount before where this one names none (*deux autres*, *à 21,6 milliards*)."""
    before = drafts[-1] if drafts else None
    counts = [one for one in drafts if one.dimension == "count" and one.unit]
    if before is not None and before.unit is None and not before.group and draft.unit and draft.dimension != "count":
        between = sentence.norms[before.next : draft.place]
        if len(between) == 1 and any(between[0] in joins for _, joins in sentence.words.ranges):
            before.unit, before.dimension = draft.unit, draft.dimension
    if draft.unit is None and draft.dimension == "count" and before is not None:
        if before.dimension == "money" and draft.scaled:
            draft.unit, draft.dimension = before.unit, "money"
        elif counts and draft.low >= 1 and not is_measured(sentence, draft.place) and counts[-1].low >= 1:
            draft.unit = counts[-1].unit
    return True
