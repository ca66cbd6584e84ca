"""Parts and multiples: *un tiers de*, *la moitié*, *un habitant sur trois*, *half an inch*, *plus du double*."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from selon.qualify.bounds import read_bound_before
from selon.qualify.counted import find_counted
from selon.qualify.drafts import Draft
from selon.qualify.lexemes import Lexeme
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
    if times > 1 and sentence.norm(at + 1) not in words.partitive:
        return _read_part(sentence, place, at + 1, part * Fraction(times), bound_needed=False, whole_needed=False)
    if alone and sentence.norm(i - 1) in words.ones:
        place, alone = i - 1, False
    return _read_part(sentence, place, at + 1, part * Fraction(times), bound_needed=alone)


def read_half(sentence: Sentence, i: int) -> Draft | None:
    """Read *la moitié de*, *half the*, *half an inch*."""
    measured = _read_half_unit(sentence, i)
    if measured is not None:
        return measured
    found = sentence.words.halves.after(sentence.norms, i)
    if found is None or _is_side(sentence, i, found[1]):
        return None
    return _read_part(sentence, i, found[1], Fraction(1, 2), bound_needed=False)


def _is_side(sentence: Sentence, i: int, end: int) -> bool:
    """Tell *the top half*, *la moitié nord*, *la moitié la plus haute*: part of a place or a list, no amount."""
    behind = end + (sentence.norm(end) in sentence.words.possessive)
    return not {sentence.norm(i - 1), sentence.norm(behind)}.isdisjoint(sentence.words.sides)


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


def _read_part(
    sentence: Sentence, place: int, at: int, part: Fraction, *, bound_needed: bool, whole_needed: bool = True
) -> Draft | None:
    """Put together a part of a whole: bound, part, and the whole behind it."""
    words = sentence.words
    value = Decimal(part.numerator) / Decimal(part.denominator)
    exact = None if value == round(value, 2) else part
    draft = Draft(place, sentence.lexemes[place].start, at, sentence.lexemes[at - 1].end, round(value, 2), exact=exact)
    read_bound_before(sentence, draft)
    joined = sentence.norm(at) in words.partitive
    possessed = sentence.norm(at) in words.possessive and not sentence.lexemes[at].text.isupper()
    whole = joined or possessed or not whole_needed
    if draft.bound is None and (bound_needed or not whole):
        return None
    if joined or possessed:
        counted = find_counted(sentence, at if joined else at + 1, joined=joined)
        if counted and counted.unit:
            draft.unit, draft.counted = counted.unit, (counted.start, counted.end)
            draft.end, draft.next = counted.head_end, counted.place
        draft.group = True
    draft.group = True
    return draft


def read_multiple(sentence: Sentence, i: int) -> Draft | None:
    """Read *plus du double*, *more than doubled*, *triple championne*: else the word says no number."""
    value = sentence.words.multiples.get(sentence.norms[i])
    if value is None:
        return None
    draft = Draft(i, sentence.lexemes[i].start, i + 1, sentence.lexemes[i].end, value, group=True)
    read_bound_before(sentence, draft)
    alone = sentence.norms[i] in sentence.words.alone or _bears_title(sentence, i + 1)
    return draft if draft.bound is not None or alone else None


def _bears_title(sentence: Sentence, at: int) -> bool:
    """Tell whether a title that can be won several times follows (*quintuple grand champion*)."""
    words = sentence.words
    while sentence.norm(at) in words.prenominal or (words.heads_last and sentence.is_capitalised(at)):
        at += 1
    return any(sentence.norm(k) in words.titles for k in range(at, at + 1 + words.heads_last))


def read_out_of(sentence: Sentence, i: int) -> Draft | None:
    """Read *un habitant sur trois*, *one in three residents* as a part of a whole."""
    words, first = sentence.words, sentence.lexemes[i]
    if first.value is None or first.kind == "some" or first.value > 99:
        return None
    if words.heads_last and (between := _read_out_of_behind(sentence, i)):
        return between
    at, noun = i + 1, None
    if not words.heads_last and sentence.norm(at) and words.out_of.after(sentence.norms, at + 1):
        noun, at = at, at + 1
    found = words.out_of.after(sentence.norms, at)
    if found is None or found[1] >= len(sentence):
        return None
    second = sentence.lexemes[found[1]]
    if not _is_rate(first, second):
        return None
    behind = find_counted(sentence, found[1] + 1, joined=False)
    if words.heads_last != (behind is not None) or (found[1] - at == 1 and words.heads_last and first.value > 1):
        return None
    draft = _draft_rate(sentence, i, found[1])
    if noun is not None:
        draft.unit = sentence.lexemes[noun].text
        draft.counted = sentence.lexemes[noun].start, sentence.lexemes[noun].end
    elif behind is not None and behind.unit:
        draft.unit, draft.counted = behind.unit, (behind.start, behind.end)
        draft.end, draft.next = behind.head_end, behind.place
    read_bound_before(sentence, draft)
    return draft


def _read_out_of_behind(sentence: Sentence, i: int) -> Draft | None:
    """Read *three points out of four*: what is counted stands before the joining word."""
    words, group = sentence.words, find_counted(sentence, i + 1, joined=False)
    if group is None or group.unit is None:
        return None
    found = words.out_of.after(sentence.norms, group.place)
    at = found[1] if found and found[1] - group.place > 1 else group.place + 1
    single = sentence.lexemes[i].value == 1 and found is not None  # *one resident in five*
    if at == group.place + 1 and sentence.norm(group.place) not in words.out_of_bare and not single:
        return None
    if at >= len(sentence) or not _is_rate(sentence.lexemes[i], sentence.lexemes[at]):
        return None
    if find_counted(sentence, at + 1, joined=False) is not None:
        return None
    draft = _draft_rate(sentence, i, at)
    draft.unit, draft.counted = group.unit, (group.start, group.end)
    read_bound_before(sentence, draft)
    return draft


def _is_rate(first: Lexeme, second: Lexeme) -> bool:
    """Tell a rate (*sept sur dix*) from a tally (*12 sièges sur 20*), whose first number is counted one by one."""
    if first.value is None or second.value is None or not second.is_number or not first.value < second.value <= 1000:
        return False
    return first.value == 1 or second.value <= 10 or second.value in (100, 1000)


def _draft_rate(sentence: Sentence, i: int, j: int) -> Draft:
    """Begin the amount of a rate whose numbers stand at two places."""
    first, second = sentence.lexemes[i], sentence.lexemes[j]
    assert first.value is not None
    assert second.value is not None
    part = Fraction(first.value) / Fraction(second.value)
    value = Decimal(part.numerator) / Decimal(part.denominator)
    # One in 200 is no nought: small rates keep the decimals that say them.
    shown = round(value, 2) or round(value, 4)
    draft = Draft(i, first.start, j + 1, second.end, shown, group=True)
    draft.exact = None if value == shown else part
    return draft
