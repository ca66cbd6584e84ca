"""Numbers that no number word says: *both sides* are two, *a year in prison* is one."""

from __future__ import annotations

from decimal import Decimal

from selon.qualify.bounds import read_bound_before
from selon.qualify.counted import find_group
from selon.qualify.drafts import Draft
from selon.qualify.sentence import Sentence
from selon.qualify.terms import find_term


def read_both(sentence: Sentence, i: int) -> Draft | None:
    """Read *both sides*, *both of the drivers*; *both men and women* joins two things and counts none.

    Args:
        sentence: The sentence.
        i: Place of the word for both.

    Returns:
        Two of what stands behind it in the plural, or None.
    """
    words, at = sentence.words, i + 1
    while sentence.norm(at) in words.partitive or sentence.norm(at) in words.possessive:
        at += 1
    group = find_group(sentence, at)
    if group is None or group.unit is None or sentence.norm(group.place) in words.tally:
        return None
    head = sentence.token(sentence.find(group.head_end) - 1)
    if head.pos != "NOUN" or "Number=Plur" not in head.morph:
        return None
    draft = Draft(i, sentence.lexemes[i].start, group.place, group.head_end, Decimal(2), group=True)
    draft.unit, draft.counted = group.unit, (group.start, group.end)
    return draft


def read_one(sentence: Sentence, i: int) -> Draft | None:
    """Read an article with its noun, which may count one in a tally (*a soldier and two passers-by*).

    Args:
        sentence: The sentence.
        i: Place of the article.

    Returns:
        One of what stands behind it, still to be accepted, or None.
    """
    group = find_group(sentence, i + 1)
    if group is None or group.unit is None:
        return None
    draft = Draft(i, sentence.lexemes[i].start, group.place, group.head_end, Decimal(1), group=True)
    draft.unit, draft.counted = group.unit, (group.start, group.end)
    return draft


def read_one_term(sentence: Sentence, i: int) -> Draft | None:
    """Read *up to a year in prison*: an article before a unit of time counts one where the span is a sentence or delay.

    Args:
        sentence: The sentence.
        i: Place of the article.

    Returns:
        One year, month…, with its bound, or None.
    """
    if sentence.norm(i + 1) not in sentence.words.time_units:
        return None
    draft = Draft(i, sentence.lexemes[i].start, i + 1, sentence.lexemes[i].end, Decimal(1), group=True)
    read_bound_before(sentence, draft)
    term = find_term(sentence, draft.place, i)
    if term is None or term.kind != "term":
        return None
    draft.unit, draft.dimension, draft.next = term.symbol, "measure", term.end
    draft.end = sentence.lexemes[term.end - 1].end
    return draft
