"""Quantities: how many and how much, with bound, unit and what is counted, by a grammar over lexemes.

The words stand in each language's `quantities.toml`. A number becomes a quantity when something is counted or measured;
dates, names, ordinals and scores are left alone, and spans of time are left to the times unless they are ages, sentences
or delays.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import msgspec

from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.amounts import (
    find_currency_after,
    find_currency_before,
    find_glued_scale,
    find_scaled_sign,
    find_symbol,
)
from selon.qualify.counted import find_counted
from selon.qualify.drafts import Draft, make_quantity
from selon.qualify.sentence import Sentence, list_sentences
from selon.qualify.terms import find_term
from selon.qualify.time_spans import TimeSpan, list_time_spans
from selon.record.values import Bound, Quantity

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
    i = 0
    while i < len(sentence):
        draft = _read_at(sentence, i, taken)
        if draft is None:
            i += 1
            continue
        if _meets_time(draft, taken):
            i = max(i + 1, draft.next)
            continue
        if _take_up(sentence, draft, drafts) and _is_amount(sentence, i, draft, drafts):
            drafts.append(draft)
        i = max(i + 1, draft.next)
    return drafts


def _meets_time(draft: Draft, taken: list[TimeSpan]) -> bool:
    """Tell whether what is halved or counted is itself a time (*la moitié d'octobre*)."""
    return any(span.start < draft.end and span.end > draft.start and not span.skipped for span in taken)


def _read_at(sentence: Sentence, i: int, taken: list[TimeSpan]) -> Draft | None:
    lexeme = sentence.lexemes[i]
    if lexeme.is_number or lexeme.kind == "some":
        if any(span.start <= lexeme.start < span.end for span in taken):
            return None
        if lexeme.value == 1 and (half := _read_half_unit_behind(sentence, i)):
            return half
        return _read_fraction(sentence, i) or _read_out_of(sentence, i) or _read_number(sentence, i)
    if sentence.norms[i] in sentence.words.part_starts:
        return _read_half(sentence, i) or _read_fraction(sentence, i) or _read_multiple(sentence, i)
    return None


def _read_number(sentence: Sentence, i: int) -> Draft | None:
    """Read a number with its range, unit and bounds."""
    lexeme = sentence.lexemes[i]
    assert lexeme.value is not None
    draft = Draft(i, lexeme.start, i + 1, lexeme.end, lexeme.value, rounded=lexeme.about, scaled=lexeme.scale > 1)
    draft.vague = lexeme.kind == "some"
    currency = find_currency_before(sentence.tree.text, lexeme.start)
    if currency:
        draft.unit, draft.start, draft.dimension = currency[0], currency[1], "money"
        draft.place = sentence.find(currency[1])
        _scale_glued(sentence, draft)
    last = _read_range(sentence, draft, i)
    _read_bound_before(sentence, draft)
    if draft.dimension != "money" or draft.unit is None or last != i:
        _read_tail(sentence, draft, last)
    if draft.next <= len(sentence):
        _read_bound_after(sentence, draft)
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
    if _is_measured(sentence, draft.place) or sentence.norm(sentence.skip_hyphen(draft.next)) in sentence.words.measured:
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


def _read_bound_before(sentence: Sentence, draft: Draft) -> None:
    """Read the bound words before the number; of two, the outer one limits (*jusqu'à environ 300*)."""
    words = sentence.words
    while (found := words.before.before(sentence.norms, draft.place)) is not None:
        if found[0] == "none":
            return
        draft.place = found[1]
        draft.bound = found[0] if draft.bound in (None, "about", "exact") else draft.bound
    if draft.bound is None:
        _read_bound_verb(sentence, draft)
    if draft.bound is not None:
        draft.start = min(draft.start, sentence.lexemes[draft.place].start)


def _read_bound_verb(sentence: Sentence, draft: Draft) -> None:
    """Read a verb that limits (*dépasse les 300*)."""
    words, k = sentence.words, draft.place - 1
    while k > 0 and draft.place - k < 4 and sentence.lexemes[k].lower in words.between:
        k -= 1
    if k < 0 or sentence.lexemes[k].kind != "word":
        return
    token = sentence.token(k)
    bound = words.verbs.get(token.lemma)
    if bound is not None and token.pos == "VERB":
        draft.bound, draft.place = bound, k


def _read_bound_after(sentence: Sentence, draft: Draft) -> None:
    """Read a bound behind what is counted (*193 morts au moins*)."""
    found = sentence.words.after.after(sentence.norms, draft.next)
    if found is None or found[0] == "none" or sentence.norm(found[1]) in sentence.words.partitive:
        return
    if found[1] < len(sentence) and sentence.lexemes[found[1]].is_number:
        return
    if draft.bound in (None, "about", "exact"):
        draft.bound = found[0]
        draft.next = found[1]
        draft.end = sentence.lexemes[found[1] - 1].end


def _read_fraction(sentence: Sentence, i: int) -> Draft | None:
    """Read *deux tiers de*, *plus du quart des*, *a third of*."""
    words, lexeme = sentence.words, sentence.lexemes[i]
    times = Decimal(1)
    place, at = i, i
    if lexeme.is_number:
        if lexeme.kind != "spelled" or lexeme.value is None or lexeme.value > 9:
            return None
        times, at = lexeme.value, sentence.skip_hyphen(i + 1)
    part = words.fractions.get(sentence.norm(at))
    if part is None or words.not_fraction.after(sentence.norms, at + 1):
        return None
    alone = not lexeme.is_number
    if alone and sentence.norm(i - 1) in words.ones:
        place, alone = i - 1, False
    return _read_part(sentence, place, at + 1, part * Fraction(times), bound_needed=alone)


def _read_half(sentence: Sentence, i: int) -> Draft | None:
    """Read *la moitié de*, *half the*, *half an inch*."""
    measured = _read_half_unit(sentence, i)
    if measured is not None:
        return measured
    found = sentence.words.halves.after(sentence.norms, i)
    return _read_part(sentence, i, found[1], Fraction(1, 2), bound_needed=False) if found else None


def _read_half_unit_behind(sentence: Sentence, i: int) -> Draft | None:
    return _read_half_unit(sentence, i + 1) if sentence.norm(i + 1) in sentence.words.halved else None


def _read_half_unit(sentence: Sentence, i: int) -> Draft | None:
    """Read *half an inch*, *un demi-kilomètre*: a half of one unit of measure."""
    words = sentence.words
    if sentence.norms[i] not in words.halved:
        return None
    at = sentence.skip_hyphen(i + 1)
    at += sentence.norm(at) in words.ones
    unit = words.units.after(sentence.norms, at)
    if unit is None or unit[0].dimension != "measure":
        return None
    place = i - 1 if sentence.norm(i - 1) in words.ones else i
    draft = Draft(place, sentence.lexemes[place].start, unit[1], sentence.lexemes[unit[1] - 1].end, Decimal("0.5"))
    draft.unit, draft.dimension, draft.group = unit[0].symbol, "measure", True
    _read_bound_before(sentence, draft)
    return draft


def _read_part(sentence: Sentence, place: int, at: int, part: Fraction, *, bound_needed: bool) -> Draft | None:
    """Put together a part of a whole: bound, part, and the whole behind it."""
    words = sentence.words
    value = Decimal(part.numerator) / Decimal(part.denominator)
    exact = None if value == round(value, 2) else part
    draft = Draft(
        place, sentence.lexemes[place].start, at, sentence.lexemes[at - 1].end, round(value, 2), exact=exact
    )
    _read_bound_before(sentence, draft)
    joined = sentence.norm(at) in words.partitive
    if draft.bound is None and (bound_needed or not (joined or sentence.norm(at) in words.possessive)):
        return None
    if joined or sentence.norm(at) in words.possessive:
        counted = find_counted(sentence, at if joined else at + 1, joined=joined)
        if counted and counted.unit:
            draft.unit, draft.counted = counted.unit, (counted.start, counted.end)
            draft.end, draft.next = counted.head_end, counted.place
        draft.group = True
    draft.group = True
    return draft


def _read_multiple(sentence: Sentence, i: int) -> Draft | None:
    """Read *plus du double*, *more than doubled*: only under a bound, else the word says no number."""
    value = sentence.words.multiples.get(sentence.norms[i])
    if value is None:
        return None
    draft = Draft(i, sentence.lexemes[i].start, i + 1, sentence.lexemes[i].end, value, group=True)
    _read_bound_before(sentence, draft)
    return draft if draft.bound is not None or sentence.norms[i] in sentence.words.alone else None


def _read_out_of(sentence: Sentence, i: int) -> Draft | None:
    """Read *un habitant sur trois*, *one in three residents* as a part of a whole."""
    words, first = sentence.words, sentence.lexemes[i]
    if first.value is None or first.kind == "some" or first.value > 99:
        return None
    at, noun = i + 1, None
    if not words.heads_last and sentence.norm(at) and words.out_of.after(sentence.norms, at + 1):
        noun, at = at, at + 1
    found = words.out_of.after(sentence.norms, at)
    if found is None or found[1] >= len(sentence):
        return None
    second = sentence.lexemes[found[1]]
    behind = find_counted(sentence, found[1] + 1, joined=False)
    if not second.is_number or second.value is None or not first.value < second.value <= 1000:
        return None
    if words.heads_last != (behind is not None) or (found[1] - at == 1 and words.heads_last and first.value > 1):
        return None
    draft = _read_part(sentence, i, found[1] + 1, Fraction(first.value) / Fraction(second.value), bound_needed=False)
    part = Fraction(first.value) / Fraction(second.value)
    value = Decimal(part.numerator) / Decimal(part.denominator)
    draft = Draft(i, first.start, found[1] + 1, second.end, round(value, 2), group=True)
    draft.exact = None if value == round(value, 2) else part
    if noun is not None:
        draft.unit = sentence.lexemes[noun].text
    elif behind is not None and behind.unit:
        draft.unit, draft.counted, draft.end, draft.next = behind.unit, (behind.start, behind.end), behind.head_end, behind.place
    _read_bound_before(sentence, draft)
    return draft


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
        elif counts and draft.low >= 1 and not _is_measured(sentence, draft.place) and counts[-1].low >= 1:
            draft.unit = counts[-1].unit
    return True


def _is_amount(sentence: Sentence, i: int, draft: Draft, drafts: list[Draft]) -> bool:
    """Tell an amount from a name, a label, a score, a list number or an article."""
    lexeme = sentence.lexemes[i]
    if lexeme.kind == "word":
        return True
    if lexeme.kind == "some" and lexeme.value == 2 and not draft.group:
        return False
    if draft.bound is None and (_is_label(sentence, draft.place, draft) or _is_joined(sentence, i, draft)):
        return False
    if draft.dimension != "count":
        return True
    if lexeme.value == 1 and lexeme.lower in sentence.words.ones and draft.bound is None and draft.high is None:
        return draft.low != 1 or _is_tally(sentence, i, draft, drafts)
    if draft.group:
        return not _is_named(sentence, i, draft) and not _is_between_names(sentence, i, draft)
    return _stands_alone(sentence, i, draft, drafts)


def _is_label(sentence: Sentence, place: int, draft: Draft) -> bool:
    """Tell a figure that names: *article 5*, *n° 12*, *vol 370*."""
    if not place:
        return sentence.norm(draft.next) in (".", ")") and not draft.group
    before = sentence.lexemes[place - 1]
    if before.text in ("°", "#"):
        return True
    if before.text == "." and before.glued:
        return sentence.norm(place - 2) in sentence.words.labels and len(sentence.norm(place - 2)) < 4
    near = {sentence.norm(place - 1), sentence.norm(place - 2) if before.kind == "word" and len(before.text) < 4 else ""}
    return not draft.group and not near.isdisjoint(sentence.words.labels)


def _is_joined(sentence: Sentence, i: int, draft: Draft) -> bool:
    """Tell a score, a ratio or a code: figures tied to figures by a sign."""
    for sign, other in ((i - 1, i - 2), (i + 1, i + 2)):
        if 0 <= sign < len(sentence) and 0 <= other < len(sentence) and draft.high is None:
            lexeme, figure = sentence.lexemes[sign], sentence.lexemes[other]
            later = max(sign, i, other)
            glued = lexeme.glued and sentence.lexemes[later].glued if sign > i else lexeme.glued and sentence.lexemes[i].glued
            if lexeme.text in (*_DASHES, "/", ":", "&") and glued and (figure.kind in ("digits", "name") or lexeme.text == "/"):
                return True
    after = sentence.lexemes[i + 1] if i + 1 < len(sentence) else None
    if after and after.glued and after.kind == "word" and draft.dimension == "count" and sentence.lexemes[i].kind == "digits" and sentence.lexemes[i].scale == 1:
        return True
    return False


def _is_named(sentence: Sentence, i: int, draft: Draft) -> bool:
    """Tell figures that belong to the name before them, whatever follows (*un Boeing 737 en feu*)."""
    if sentence.lexemes[i].kind != "digits" or draft.bound is not None or not draft.place or draft.high is not None:
        return False
    token, before = sentence.token(i), sentence.token(draft.place - 1)
    return before.pos == "PROPN" and before.end + 1 >= token.start and token.head <= before.i and token.head != token.i


def _is_between_names(sentence: Sentence, i: int, draft: Draft) -> bool:
    """Tell the figure of a model name: a name on either side (*le Saab JAS 39 Gripen*)."""
    if not draft.place or i + 1 >= len(sentence) or sentence.lexemes[i].kind != "digits" or draft.bound is not None:
        return False
    sides = (draft.place - 1, i + 1)
    return all(sentence.is_capitalised(k) and sentence.token(k).pos in ("PROPN", "NOUN", "X") for k in sides) and draft.place > 1


def _is_tally(sentence: Sentence, i: int, draft: Draft, drafts: list[Draft]) -> bool:
    """Tell whether *un* counts: another number of the same tally stands beside it (*un mort et deux blessés*)."""
    if not draft.group or draft.unit is None:
        return False
    words = sentence.words
    if drafts and drafts[-1].dimension == "count" and drafts[-1].counted:
        between = list(range(drafts[-1].next, draft.place))
        if between and sentence.norms[between[-1]] in words.tally - {","}:
            return all(sentence.token(k).pos in ("ADJ", "VERB") for k in between[:-1])
    for k in range(draft.next, min(draft.next + 3, len(sentence) - 1)):
        if sentence.norms[k] in words.tally:
            after = sentence.lexemes[k + 1]
            return (after.is_number and after.value != 1 and after.kind in ("digits", "spelled")) or after.kind == "some"
        if sentence.token(k).pos not in ("ADJ", "VERB", "NOUN"):
            break
    return False


def _stands_alone(sentence: Sentence, i: int, draft: Draft, drafts: list[Draft]) -> bool:
    """Tell whether a bare number is an amount: bounded, or the subject or object of a verb."""
    lexeme = sentence.lexemes[i]
    if lexeme.kind == "spelled" and sentence.token(i).pos == "ADJ":
        return False
    if draft.bound is not None or draft.high is not None or draft.scaled or draft.rounded or draft.vague:
        return True
    if _is_score(sentence, i):
        return False
    if lexeme.kind == "digits" and lexeme.value is not None and 1000 <= lexeme.value <= 2100 and lexeme.text.isdigit():
        return False
    if not draft.place:
        return lexeme.kind == "spelled" and _is_verb(sentence, draft.next)
    before = sentence.token(draft.place - 1)
    if _is_measured(sentence, draft.place):
        return True
    if before.pos == "DET" or sentence.norm(i + 1) in sentence.words.labels:
        return False
    if lexeme.kind == "digits" and draft.low >= 100 and before.pos == "ADP":
        return True
    if draft.unit is not None and before.pos in ("ADP", "VERB", "AUX", "CCONJ", "PUNCT", "ADV"):
        return True
    return before.pos in ("VERB", "AUX") or (before.pos != "NOUN" and _is_verb(sentence, draft.next))


def _is_score(sentence: Sentence, i: int) -> bool:
    """Tell a number of a score: a joining word and another number right beside it (*10 à 6*)."""
    for join, other in ((i + 1, i + 2), (i - 1, i - 2)):
        if 0 <= other < len(sentence) and sentence.lexemes[other].is_number:
            if any(not opens and sentence.norm(join) in joins for opens, joins in sentence.words.ranges):
                return True
    return False


def _is_measured(sentence: Sentence, place: int) -> bool:
    """Tell a figure on a scale: *une magnitude de 7,5*."""
    near = place - 2 if sentence.norm(place - 1) in sentence.words.partitive else place - 1
    return sentence.norm(near) in sentence.words.measured


def _is_verb(sentence: Sentence, at: int) -> bool:
    return at < len(sentence) and sentence.lexemes[at].kind == "word" and sentence.token(at).pos in ("VERB", "AUX")
