"""Quantities: how many and how much, with bound, unit and what is counted, by a grammar over lexemes.

The words stand in each language's `quantities.toml`. A number becomes a quantity when something is counted or measured;
dates, names, ordinals and scores are left alone, and spans of time are left to the times unless they are ages,
sentences or delays.
"""

from __future__ import annotations

from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.accept import is_amount, is_measured, is_predicate
from selon.qualify.amounts import find_currency_before, find_glued_scale
from selon.qualify.bounds import read_bound_after, read_bound_before
from selon.qualify.counted import find_counted
from selon.qualify.drafts import Draft, make_quantity
from selon.qualify.number_names import find_number_names
from selon.qualify.pairs import read_both, read_one, read_one_term
from selon.qualify.parts import read_fraction, read_half, read_half_unit_behind, read_multiple, read_out_of
from selon.qualify.ranges import read_range
from selon.qualify.sentence import Sentence, list_sentences
from selon.qualify.terms import find_term
from selon.qualify.time_spans import TimeSpan, list_time_spans
from selon.qualify.unit_behind import move_end, read_unit
from selon.record.values import Quantity


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
    sentences = list_sentences(tree, code)
    names = find_number_names(sentences)
    for sentence in sentences:
        sentence.number_names = names
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
    sentence.barred = [(span.start, span.end) for span in taken if not span.skipped]
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
        else:
            pending = draft if draft.first_of_change else pending
            draft.next = draft.next if draft.high is not None else i + 1
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
    if sentence.norms[i] in sentence.words.both:
        return read_both(sentence, i)
    if sentence.norms[i] in sentence.words.ones:
        return read_one_term(sentence, i) or read_one(sentence, i)
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
    last = read_range(sentence, draft, i)
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
        move_end(sentence, draft, scale[1])
        draft.low *= scale[0]
        draft.scaled = True


def _read_tail(sentence: Sentence, draft: Draft, last: int) -> None:
    """Read what stands behind the number: unit, age, counted noun, or nothing."""
    if read_unit(sentence, draft, last):
        _read_whole(sentence, draft)
        return
    term = find_term(sentence, draft.place, last)
    if term:
        draft.unit, draft.dimension, draft.next = term.symbol, "measure", term.end
        draft.end = sentence.lexemes[term.end - 1].end
        draft.group = True
        return
    if is_measured(sentence, draft.place) or sentence.norm(sentence.skip_hyphen(draft.next)) in sentence.words.measured:
        draft.group = True
        _read_scale(sentence, draft)
        if draft.counted is not None or not _follows_sum(sentence, draft.place):
            return
    lexeme = sentence.lexemes[last]
    joined = lexeme.collective or (lexeme.scale >= 10**6) or (lexeme.kind == "some" and (lexeme.value or 0) > 2)
    counted = find_counted(sentence, draft.next, joined=joined)
    if counted and not sentence.is_barred(counted.place - 1) and not is_predicate(sentence, draft.place, counted):
        draft.unit, draft.counted, draft.group = counted.unit, (counted.start, counted.end), True
        draft.end, draft.next = counted.head_end, counted.place
        if counted.unit is None:
            draft.counted = None


def _follows_sum(sentence: Sentence, place: int) -> bool:
    """Tell whether a noun that says how many leads to a figure, behind which stands of what (*a total of 12 boats*)."""
    return sentence.norm(place - 1) in sentence.words.partitive and sentence.norm(place - 2) in sentence.words.totals


def _read_whole(sentence: Sentence, draft: Draft) -> None:
    """Read what a percentage is a part of (*10 % du budget*); the span stays that of the figure."""
    at, words = draft.next, sentence.words
    if draft.dimension != "percent" or sentence.norm(at) not in words.partitive:
        return
    definite = sentence.lexemes[at].lower in words.contracted or sentence.norm(at + 1) in words.possessive
    group = find_counted(sentence, at, joined=True) if definite or words.heads_last else None
    if group is not None and group.unit is not None and group.place > at:
        draft.counted = (group.start, group.end)


def _read_scale(sentence: Sentence, draft: Draft) -> None:
    """Let a figure of a scale count that scale (*une magnitude de 6,4*)."""
    behind = sentence.skip_hyphen(draft.next)
    for place in (draft.place - 1, draft.place - 2, draft.place - 3, behind):
        if sentence.norm(place) in sentence.words.scales:
            draft.counted = (sentence.lexemes[place].start, sentence.lexemes[place].end)
            return


def _take_up(sentence: Sentence, draft: Draft, drafts: list[Draft]) -> bool:
    """Take up the unit of the amount before where this one names none (*deux autres*, *à 21,6 milliards*)."""
    before = drafts[-1] if drafts else None
    counts = [one for one in drafts if one.dimension == "count" and one.unit]
    if before is not None and before.unit is None and not before.group and draft.unit and draft.dimension != "count":
        between = sentence.norms[before.next : draft.place]
        if len(between) == 1 and any(between[0] in words.joins for words in sentence.words.ranges):
            before.unit, before.dimension = draft.unit, draft.dimension
    if draft.unit is None and draft.dimension == "count" and before is not None:
        if before.dimension == "money" and draft.scaled:
            draft.unit, draft.dimension = before.unit, "money"
        elif counts and draft.low >= 1 and not is_measured(sentence, draft.place) and counts[-1].low >= 1:
            draft.unit = counts[-1].unit
    return True
