"""Bounds around an amount: *plus de, jusqu'à, environ*, before it, behind it, or in its verb."""

from __future__ import annotations

from typing import Literal

from selon.qualify.drafts import Draft
from selon.qualify.sentence import Sentence
from selon.qualify.units import BASES
from selon.record.values import Bound

_RANGE = 2
"""How many words a range's first figure stands before its second one."""
_ENDING, _STEM = 2, 4
"""Letters of an ending, and of a stem at least, by which a verb is known without its base form."""
_DENIED: dict[Bound, Bound] = {"at_least": "at_most", "at_most": "at_least"}
"""The bound that a denied one gives."""
_BOUND_REACH, _DENIAL_REACH = 4, 3
"""How many words before the number a limiting verb may end, and before the verb its negation may begin."""
_VERB_REACH = 6
"""How many words before a word of reach its verb may stand."""
_GROUP = ("NOUN", "PROPN", "ADJ", "VERB")
_LENGTH = "m"
"""The base unit of lengths."""


def read_bound_before(sentence: Sentence, draft: Draft) -> None:
    """Read the bound words before the number; of two, the outer one limits (*jusqu'à environ 300*)."""
    words = sentence.words
    _step_over_article(sentence, draft)
    while (found := words.before.before(sentence.norms, draft.place)) is not None:
        if found[0] == "none":
            return
        if _is_reach(sentence, draft, found[1]):
            break
        draft.place = found[1]
        draft.bound = found[0] if draft.bound in (None, "about", "exact") else draft.bound
    if draft.bound is None:
        _read_bound_apart(sentence, draft)
    if draft.bound is None:
        _read_bound_verb(sentence, draft)
    if draft.bound is None:
        _read_bound_adjective(sentence, draft)
    if draft.bound is not None:
        draft.start = min(draft.start, sentence.lexemes[draft.place].start)


def _is_reach(sentence: Sentence, draft: Draft, at: int) -> bool:
    """Tell words that say how far something reaches (*over some 45 km²*, *stretches over 45 km²*) from a bound."""
    words = sentence.words
    if draft.place - at == 1 and sentence.norms[at] in words.beneath:
        return _is_depth(sentence, draft)
    if draft.place - at != 1 or sentence.norms[at] not in words.spread:
        return False
    return draft.bound == "about" or _find_verb_before(sentence, at) in words.spreading


def _is_depth(sentence: Sentence, draft: Draft) -> bool:
    """Tell a length of something that lies on what is under it (*under two metres of mud*) from a limited one."""
    unit = sentence.words.units.after(sentence.norms, sentence.skip_hyphen(draft.next))
    if unit is None or BASES.get(unit[0].symbol, ("",))[0] != _LENGTH:
        return False
    return sentence.norm(unit[1]) in sentence.words.partitive


def _find_verb_before(sentence: Sentence, at: int) -> str:
    """Give the base form of the verb before a place, a time between them (*spreading since Monday over*)."""
    for k in range(at - 1, max(at - _VERB_REACH, -1), -1):
        if sentence.lexemes[k].kind != "word":
            break
        if sentence.token(k).pos in ("VERB", "AUX"):
            return sentence.token(k).lemma
    return ""


def _step_over_article(sentence: Sentence, draft: Draft) -> None:
    """Step over the article that a bound leaves before a compound (*nearly a 20-degree difference*)."""
    words, k = sentence.words, draft.place - 1
    if k < 1 or sentence.norms[k] not in words.ones or sentence.norms[k - 1] not in words.over_article:
        return
    compound = sentence.skip_hyphen(draft.next) != draft.next or words.units.after(sentence.norms, draft.next)
    if compound and words.before.before(sentence.norms, k) is not None:
        draft.place = k


def _read_bound_apart(sentence: Sentence, draft: Draft) -> None:
    """Read a bound before the preposition of the amount (*au moins à deux reprises*, *at least in three towns*)."""
    k = draft.place - 1
    if k < 1 or sentence.lexemes[k].kind != "word" or sentence.token(k).pos != "ADP":
        return
    found = sentence.words.apart.before(sentence.norms, k)
    if found is not None and found[0] != "none":
        draft.bound, draft.place = found[0], found[1]


def _read_bound_verb(sentence: Sentence, draft: Draft) -> None:
    """Read a verb that limits (*dépasse les 300*); denied, it limits from the other side (*ne dépasserait pas 300*)."""
    words, k = sentence.words, draft.place - 1
    while k > 0 and draft.place - k < _BOUND_REACH and sentence.lexemes[k].lower in words.between | words.denials:
        k -= 1
    if k < 0 or sentence.lexemes[k].kind != "word":
        return
    token = sentence.token(k)
    bound = words.verbs.get(token.lemma) if token.pos == "VERB" else None
    bound = bound or _find_by_form(sentence, k)
    if bound is None:
        return
    first = _find_denial(sentence, k, draft.place)
    draft.bound, draft.place = (_DENIED.get(bound, bound), first) if first is not None else (bound, k)


def _find_denial(sentence: Sentence, verb: int, number: int) -> int | None:
    """Find where the negation of a limiting verb begins, before it or between it and the number."""
    places = [*range(max(0, verb - _DENIAL_REACH), verb), *range(verb + 1, number)]
    denials = [k for k in places if sentence.lexemes[k].lower in sentence.words.denials]
    return min(verb, denials[0]) if denials else None


def _find_by_form(sentence: Sentence, k: int) -> Bound | None:
    """Find the bound of a verb whose base form the parser does not give (*la dette* avoisine *les 400 millions*)."""
    token = sentence.token(k)
    if token.pos not in ("VERB", "ADJ") or not token.text.islower():
        return None
    stems = ((verb[:-_ENDING], bound) for verb, bound in sentence.words.verbs.items() if len(verb) > _ENDING + _STEM)
    return next(
        (bound for stem, bound in stems if token.lower.startswith(stem) and len(token.lower) < len(stem) + 5), None
    )


def _read_bound_adjective(sentence: Sentence, draft: Draft) -> None:
    """Read an adjective that limits the noun before the figure (*maximum sustained winds of 85 mph*)."""
    words, k = sentence.words, draft.place - 1
    if not words.limiting or sentence.norm(k) not in words.partitive:
        return
    for at in range(k - 1, max(k - 5, -1), -1):
        bound = words.limiting.get(sentence.norms[at])
        if bound is not None:
            if at < k - 1 and sentence.norms[k - 1] not in words.not_limited:
                draft.bound, draft.place = bound, at
            return
        if sentence.lexemes[at].kind != "word" or sentence.token(at).pos not in _GROUP:
            return


def read_bound_after(sentence: Sentence, draft: Draft) -> None:
    """Read a bound behind what is counted (*193 morts au moins*)."""
    place = draft.next
    if f"{sentence.norm(place)} {sentence.norm(place + 1)}" in sentence.words.rates:
        place += 2  # *4 million euros a day at most*
    found = sentence.words.after.after(sentence.norms, place) or _find_after_comma(sentence, draft.next)
    if found is None or found[0] == "none" or sentence.norm(found[1]) in sentence.words.partitive:
        return
    if _belongs_to_next(sentence, draft.next, found[1]):
        return
    if draft.bound in (None, "about", "exact"):
        draft.bound = found[0]
        draft.next = found[1]
        draft.end = sentence.lexemes[found[1] - 1].end


def _find_after_comma(sentence: Sentence, place: int) -> tuple[Bound | Literal["none"], int] | None:
    """Find bound words that a comma parts from their figure (*200 euros, au plus.*) and another mark closes."""
    if sentence.norm(place) != ",":
        return None
    found = sentence.words.after.after(sentence.norms, place + 1)
    closed = found is not None and (found[1] >= len(sentence) or sentence.lexemes[found[1]].kind == "sign")
    return found if closed else None


def _belongs_to_next(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether bound words limit the number behind them instead (*678 points or more than 8 %*)."""
    for k in range(end, min(end + 3, len(sentence))):
        if sentence.lexemes[k].value is not None:
            before = sentence.words.before.before(sentence.norms, k)
            return k == end or (before is not None and before[1] < end and before[1] >= start)
    return False


def read_span_bound(sentence: Sentence, first: int, last: int) -> tuple[int, Bound]:
    """Read the bound of a span of time that holds a figure (*au moins trois jours*, *two hours or more*).

    Args:
        sentence: The sentence.
        first: Place of the first lexeme of the span.
        last: Place behind its last lexeme.

    Returns:
        Place of the first lexeme with the bound (*jusqu'à trois jours*), and the outer bound; `exact` where no words
        limit the figure.
    """
    words, bound = sentence.words, None
    figures = (i for i in range(first, last) if sentence.is_number(i) or sentence.norms[i] in words.ones)
    place = next((i for i in figures if words.before.after(sentence.norms, i) is None), None)  # *un peu plus de*
    if place is None:
        return first, "exact"
    start = place
    while (found := _find_span_bound(sentence, start)) is not None and found[0] != "none":
        if start - found[1] == 1 and _is_stretch(sentence, found[1]):
            break
        bound, start = found[0], found[1]
    if bound is not None:
        return min(first, start), bound
    for i in range(place + 1, last + 1):
        behind = words.after.after(sentence.norms, i)
        if behind is None or behind[0] == "none":
            continue
        if behind[1] <= last or behind[1] >= len(sentence) or sentence.lexemes[behind[1]].kind == "sign":
            return first, behind[0]
    if (opened := _find_range_before(sentence, place)) is not None:
        return min(first, opened), "between"
    return first, "about" if sentence.lexemes[place].about else "exact"


def _is_stretch(sentence: Sentence, at: int) -> bool:
    """Tell a preposition of how long something goes on (*held over six weeks*) from a bound (*took over six weeks*)."""
    return sentence.norms[at] in sentence.words.spread and sentence.token(at).role == "oblique"


def _find_span_bound(sentence: Sentence, start: int) -> tuple[Bound | Literal["none"], int] | None:
    """Find the bound words before a span; in a clause its preposition stands apart (*en* plus de *dix ans*)."""
    before = sentence.words.before
    found = before.before(sentence.norms, start)
    if found is None or found[0] != "none" or found[1] == 0 or sentence.lexemes[found[1] - 1].kind != "word":
        return found
    inner = before.after(sentence.norms, found[1] + 1)
    return (inner[0], found[1] + 1) if inner is not None and inner[1] == start else found


def _find_range_before(sentence: Sentence, place: int) -> int | None:
    """Find where a range opens whose second figure a span of time holds (*entre deux et trois semaines*)."""
    if place < _RANGE or not sentence.is_number(place - _RANGE):
        return None
    words = next((one for one in sentence.words.ranges if sentence.norms[place - 1] in one.joins
                  and (not one.opens or sentence.norm(place - _RANGE - 1) in one.opens)), None)  # fmt: skip
    low, high = sentence.lexemes[place - _RANGE].value, sentence.lexemes[place].value
    if words is None or low is None or high is None or low >= high:
        return None
    return place - _RANGE - (1 if words.opens else 0)
