"""Parts and multiples: *un tiers de*, *la moitié*, *un habitant sur trois*, *half an inch*, *plus du double*."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from selon.qualify.bounds import read_bound_before
from selon.qualify.counted import find_counted
from selon.qualify.drafts import Draft
from selon.qualify.sentence import Sentence


def read_fraction(sentence: Sentence, i: int) -> Draft | None:
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


def read_half(sentence: Sentence, i: int) -> Draft | None:
    """Read *la moitié de*, *half the*, *half an inch*."""
    measured = _read_half_unit(sentence, i)
    if measured is not None:
        return measured
    found = sentence.words.halves.after(sentence.norms, i)
    return _read_part(sentence, i, found[1], Fraction(1, 2), bound_needed=False) if found else None


def read_half_unit_behind(sentence: Sentence, i: int) -> Draft | None:
    """Read *un demi-kilomètre* from its article on."""
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
    read_bound_before(sentence, draft)
    return draft


def _read_part(sentence: Sentence, place: int, at: int, part: Fraction, *, bound_needed: bool) -> Draft | None:
    """Put together a part of a whole: bound, part, and the whole behind it."""
    words = sentence.words
    value = Decimal(part.numerator) / Decimal(part.denominator)
    exact = None if value == round(value, 2) else part
    draft = Draft(place, sentence.lexemes[place].start, at, sentence.lexemes[at - 1].end, round(value, 2), exact=exact)
    read_bound_before(sentence, draft)
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


def read_multiple(sentence: Sentence, i: int) -> Draft | None:
    """Read *plus du double*, *more than doubled*: only under a bound, else the word says no number."""
    value = sentence.words.multiples.get(sentence.norms[i])
    if value is None:
        return None
    draft = Draft(i, sentence.lexemes[i].start, i + 1, sentence.lexemes[i].end, value, group=True)
    read_bound_before(sentence, draft)
    return draft if draft.bound is not None or sentence.norms[i] in sentence.words.alone else None


def read_out_of(sentence: Sentence, i: int) -> Draft | None:
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
    part = Fraction(first.value) / Fraction(second.value)
    value = Decimal(part.numerator) / Decimal(part.denominator)
    draft = Draft(i, first.start, found[1] + 1, second.end, round(value, 2), group=True)
    draft.exact = None if value == round(value, 2) else part
    if noun is not None:
        draft.unit = sentence.lexemes[noun].text
    elif behind is not None and behind.unit:
        draft.unit, draft.counted = behind.unit, (behind.start, behind.end)
        draft.end, draft.next = behind.head_end, behind.place
    read_bound_before(sentence, draft)
    return draft
