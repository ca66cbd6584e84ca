"""Quantities: number, bound, unit and what is counted, each figure beside the one that answers it."""

from __future__ import annotations

from fractions import Fraction

from selon.compare.changes.bounds import compare_bounds
from selon.compare.changes.currencies import CURRENCY, are_two_currencies
from selon.compare.changes.frame import Frame, one
from selon.compare.changes.sorts import are_sorts_exchanged
from selon.compare.facets import Facet
from selon.compare.words import list_stems, share_order, split_words
from selon.record.comparison import Change
from selon.record.equality import equal_quantities
from selon.record.span import Span, Spans
from selon.record.values import Quantity

_SAME_COUNTED = 0.9
_OTHER_COUNTED = 0.87
"""Likeness of two phrases from which they may name the same, and under which they name two things."""
_NEAR_ACROSS = 0.75
"""Nearness of two contents of two languages from which one word of them was exchanged."""
_SAME_VERBATIM = 0.93
"""The same where the noun alone was changed: vectors cannot tell soldiers from civilians, but they know two words for
one thing."""
_SAME_WORDING = 0.74
"""Share of words in common from which another counted noun is a change and no other wording."""
_VERBATIM = 0.75
"""Share of words in common from which the counted noun is the word that was changed."""
_COPIED = 0.9
"""Share of the words beside what is counted from which that alone was changed."""
_COPIED_WHOLE = 0.95
"""The same where one of the two nouns is not known: a word for anybody has beside it what says who they are."""
_MEASURED = frozenset({"percent", "money", "measure"})
"""Dimensions whose units are no nouns of what is counted."""
_REST_ORDER = 0.65
"""Share of words in common in one order beside which a unit was exchanged for one of another sort."""
_SMALL = 3
"""Letters of the longest small word (*de*, *des*, *the*)."""
_SORT = "<"
"""What stands before the key of a sort."""
_OWN_NAMES = {"EUR", "USD", "JPY", "CNY", "RUB", "UAH"}
"""Currencies whose names are never those that several states share (*crowns*, *livres*)."""
_DEGREES, _OFF = "deg", 2
_ROUGH = Fraction(15, 100)
"""How far a converted figure may be off: writers round before and after."""


def compare_quantities(frame: Frame) -> list[Change]:
    """Compare the figures of the two sides."""
    ours, theirs = _list_figures(frame.up), _list_figures(frame.down)
    pairs = pair_figures(ours, theirs, frame)
    changes: list[Change] = []
    for p, q in pairs:
        changes.extend(_compare(p, q, frame))
    return changes or _compare_vague(frame)


def _compare_vague(frame: Frame) -> list[Change]:
    """Report other things counted without a figure in one language (*several flights, several trains*), both known."""
    ours, theirs = (_list_vague(side) for side in (frame.up, frame.down))
    if frame.across or len(ours) != 1 or len(theirs) != 1:
        return []
    p, q = ours[0], theirs[0]
    if p.counted is None or q.counted is None or not (p.concepts and q.concepts) or p.dimension != q.dimension:
        return []
    return _compare_population(p, q, frame)


def _list_vague(side: tuple[Facet, ...]) -> list[Quantity]:
    found = {quantity for facet in side for quantity in facet.claim.quantities if quantity.bound == "vague"}
    return sorted(found, key=lambda quantity: quantity.span)


def _list_figures(side: tuple[Facet, ...]) -> list[Quantity]:
    """List the figures of one side, each once, in reading order; vague ones have no value to compare."""
    found = {quantity for facet in side for quantity in facet.claim.quantities if quantity.bound != "vague"}
    return sorted(found, key=lambda quantity: quantity.span)


def pair_figures(ours: list[Quantity], theirs: list[Quantity], frame: Frame) -> list[tuple[Quantity, Quantity]]:
    """Pair figures: equal ones, equal numbers, then the only ones left that surely count the same, or that may."""
    pairs: list[tuple[Quantity, Quantity]] = []
    ours, theirs = list(ours), list(theirs)
    for fits in (_are_equal, _share_counted_and_number, _share_number):
        for p in list(ours):
            q = next((q for q in theirs if fits(p, q, frame)), None)
            if q is not None:
                pairs.append((p, q))
                ours.remove(p)
                theirs.remove(q)
    for fits in (_do_count_same, _may_count_same):
        for p in list(ours):
            rivals = [q for q in theirs if q.dimension == p.dimension and fits(p, q, frame)]
            others = [o for o in ours if o.dimension == p.dimension and any(fits(o, q, frame) for q in rivals)]
            if _say_one(rivals) and _say_one(others):
                q = next((q for q in rivals if q.bound == p.bound), rivals[0])
                pairs.append((p, q))
                ours.remove(p)
                theirs.remove(q)
    if len(ours) == len(theirs) == 1 and _is_unit_exchanged(ours[0], theirs[0], frame):
        pairs.append((ours[0], theirs[0]))
    return sorted(pairs, key=lambda pair: (pair[0].span, pair[1].span))


def _say_one(figures: list[Quantity]) -> bool:
    """Tell figures that all say one number (*17 morts* in the title, *au moins 17 personnes* below it)."""
    return len({figure.low or figure.high for figure in figures}) == 1


def _are_equal(p: Quantity, q: Quantity, frame: Frame) -> bool:
    return equal_quantities(p, q) and _may_count_same(p, q, frame)


def _share_counted_and_number(p: Quantity, q: Quantity, frame: Frame) -> bool:
    return _share_number(p, q, frame) and _may_count_same(p, q, frame)


def _share_number(p: Quantity, q: Quantity, frame: Frame) -> bool:
    del frame
    return (p.dimension == q.dimension or _are_money(p, q)) and bool(_numbers(p) & _numbers(q))


def _is_unit_exchanged(p: Quantity, q: Quantity, frame: Frame) -> bool:
    """Tell whether a figure stayed where its unit is of another sort (*9 %*, *9 euros*), all the rest being alike.

    What is counted tells nothing: *9 points* may be *9 %*.
    """
    if p.dimension == q.dimension or not _numbers(p) or _numbers(p) != _numbers(q) or p.bound != q.bound:
        return False
    if not {p.dimension, q.dimension} <= _MEASURED or None in (p.unit, q.unit):
        return False
    return (frame.near >= _NEAR_ACROSS and frame.is_alike_across()) if frame.across else frame.order >= _REST_ORDER


def _are_money(p: Quantity, q: Quantity) -> bool:
    """Tell whether one figure is of money and the other counts a currency that several states share the name of."""
    return all(one.dimension == "money" or CURRENCY in one.concepts for one in (p, q))


def _numbers(quantity: Quantity) -> set[Fraction]:
    return {Fraction(value) for value in (quantity.low, quantity.high) if value is not None}


def _may_count_same(p: Quantity, q: Quantity, frame: Frame) -> bool:
    """Tell whether nothing shows that two figures count different things."""
    if p.dimension != "count":
        return True
    return _judge_counted(p, q, frame) is not False


def _do_count_same(p: Quantity, q: Quantity, frame: Frame) -> bool:
    """Tell whether the nouns of two figures show that they count the same things; a figure without one may be any."""
    if p.dimension != "count":
        return False
    return not (_name_counted(p) and _name_counted(q)) or _judge_counted(p, q, frame) is True


def _judge_counted(p: Quantity, q: Quantity, frame: Frame) -> bool | None:
    """Tell whether two figures count the same: the words, else their likeness; None where neither tells."""
    if _has_tied(p) and _has_tied(q):
        return _judge_tied(p, q, frame)
    ours, theirs = _name_counted(p), _name_counted(q)
    if not ours or not theirs:
        return None
    heads = list_stems(p.unit or ours), list_stems(q.unit or theirs)
    if heads[0] & heads[1] and not (p.concepts and q.concepts and frame.copied):
        return True
    if _has_tied(p) != _has_tied(q):
        return None  # *measles cases* and *cas de rougeole*: what one of them is a count of was not read apart
    if p.concepts and q.concepts and _share_thing(p, q, frame):
        return True
    if frame.across:
        return _judge_across(p, q, frame)
    if p.concepts and q.concepts:
        return False
    if frame.likeness is None:
        return False
    near = frame.likeness.liken([p.unit or ours], [q.unit or theirs])[0][0]
    if near >= (_SAME_VERBATIM if frame.copied else _SAME_COUNTED):
        return True
    sure = frame.copied or (frame.wording or 0) >= _VERBATIM
    return False if sure or near < _OTHER_COUNTED else None


def _judge_across(p: Quantity, q: Quantity, frame: Frame) -> bool | None:
    """Tell whether two figures of two languages count the same; that a noun is not known shows nothing."""
    if frame.likeness is None:
        return False if p.concepts and q.concepts else None
    near = max(frame.likeness.liken([one], [other])[0][0]
               for one, other in ((p.unit or "", q.unit or ""), (_name_counted(p), _name_counted(q))))  # fmt: skip
    if p.concepts and q.concepts:
        return near >= _SAME_VERBATIM
    return True if near >= _SAME_COUNTED else None


def _has_tied(quantity: Quantity) -> bool:
    """Tell whether what is counted or measured stands beside the unit, as a noun of its own."""
    if quantity.counted is None:
        return False
    return quantity.dimension == "measure" or (quantity.unit or "") not in quantity.counted.text


def _judge_tied(p: Quantity, q: Quantity, frame: Frame) -> bool | None:
    """Tell whether two units are of one thing (*cas de rougeole, measles cases*); None where nobody knows."""
    ours, theirs = _name_counted(p), _name_counted(q)
    stems = list_stems(ours), list_stems(theirs)
    if p.concepts and q.concepts:
        return _share_thing(p, q, frame)
    if len(stems[0] & stems[1]) * 2 > min(map(len, stems)):
        return True
    if frame.across or not frame.copied:
        return None
    return frame.likeness is not None and frame.likeness.liken([ours], [theirs])[0][0] >= _SAME_VERBATIM


def _share_thing(p: Quantity, q: Quantity, frame: Frame) -> bool:
    """Tell whether two nouns can name one thing: they share a key, or one names the sort that the other is one of.

    Two of one sort are two things (*cocaine*, *cannabis*). Across languages two nouns for one thing may be given as
    two of a sort; measured things are told apart there too.
    """
    ours, theirs = set(p.concepts), set(q.concepts)
    if frame.across and p.dimension == "count" and not (_have_own(ours) and _have_own(theirs)):
        return not {key.lstrip(_SORT) for key in ours}.isdisjoint({key.lstrip(_SORT) for key in theirs})
    named = {key for key in ours & theirs if not key.startswith(_SORT)}
    return bool(named) or any(_SORT + key in other for one, other in ((ours, theirs), (theirs, ours)) for key in one)


def _have_own(keys: set[str]) -> bool:
    """Tell whether a noun is the one that a single key is named for, all others being sorts that it is one of."""
    return sum(not key.startswith(_SORT) for key in keys) == 1


def _name_counted(quantity: Quantity) -> str:
    return quantity.counted.text if quantity.counted is not None else (quantity.unit or "")


def _compare(p: Quantity, q: Quantity, frame: Frame) -> list[Change]:
    words = (p.span,), (q.span,)
    if not _numbers(p) & _numbers(q) and not equal_quantities(p, q):
        if not _are_of_one_dimension(p, q) or _are_degrees_of_two_scales(p, q):
            return []
        if p.unit != q.unit and _are_converted(p, q):
            return compare_bounds(frame, p.bound, q.bound, words) or [frame.keep("number", *words)]
        return [frame.tell("number-changed", "number", *words)]
    if p.dimension != q.dimension:
        return [] if frame.across and None in (p.unit, q.unit) else [frame.tell("unit-changed", "unit", *words)]
    if p.dimension == "money" and frame.across and None in (p.unit, q.unit):
        if {p.unit, q.unit} & _OWN_NAMES:
            return [frame.tell("unit-changed", "unit", *words)]
        return compare_bounds(frame, p.bound, q.bound, words)  # *livres* may be the pounds of many states
    if p.dimension != "count" and p.unit != q.unit and not equal_quantities(p, q):
        loose = frame.across and (p.base is None or q.base is None)  # degrees of two scales have one name
        alike = loose and list_stems(_last_word(p)) & list_stems(_last_word(q))
        return [] if alike else [frame.tell("unit-changed", "unit", *words)]
    if are_two_currencies(p, q, frame):
        return [frame.tell("unit-changed", "unit", *words)]
    changes = compare_bounds(frame, p.bound, q.bound, words)
    changes.extend(_compare_population(p, q, frame))
    return changes or [frame.keep("number", *words), *_keep_bound(p, frame, words)]


def _last_word(quantity: Quantity) -> str:
    return quantity.span.text.replace("-", " ").split()[-1]


def _keep_bound(p: Quantity, frame: Frame, words: tuple[Spans, Spans]) -> list[Change]:
    return [frame.keep("bound", *words)] if p.bound != "exact" else []


def _are_converted(p: Quantity, q: Quantity) -> bool:
    """Tell whether one figure is roughly the other one in another unit, the bounds left aside."""
    if p.base is None or q.base is None:
        return False
    ours, theirs = (Fraction(base[0] or base[1] or 0) for base in (p.base, q.base))
    return abs(ours - theirs) <= _ROUGH * max(abs(ours), abs(theirs))


def _are_degrees_of_two_scales(p: Quantity, q: Quantity) -> bool:
    """Tell whether two bare temperatures are one, in Celsius and in Fahrenheit, which reports do not say."""
    if p.unit != _DEGREES or q.unit != _DEGREES or p.base is not None or q.base is not None:
        return False
    low, high = sorted(Fraction(one.low or one.high or 0) for one in (p, q))
    return abs(low * 9 / 5 + 32 - high) <= _OFF


def _are_of_one_dimension(p: Quantity, q: Quantity) -> bool:
    """Tell whether two figures can be compared: lengths with lengths, counts with counts."""
    if p.dimension == "measure" and p.base is not None and q.base is not None:
        return p.base[2] == q.base[2]
    return p.dimension != "measure" or p.unit == q.unit


def _compare_population(p: Quantity, q: Quantity, frame: Frame) -> list[Change]:
    """Report other things counted by the same figure: other heads, or the same head of another people."""
    if p.dimension != q.dimension or p.counted is None or q.counted is None:
        return []
    ours, theirs = (_list_actors(counted, facets) for counted, facets in
                    ((p.counted, frame.up), (q.counted, frame.down)))  # fmt: skip
    told = ours and theirs and not ours & theirs
    known = frame.across and frame.anchored and bool(p.concepts and q.concepts)
    alike = known or (frame.stands_out(_SAME_WORDING) and (frame.wording is not None or frame.near >= _NEAR_ACROSS))
    alike = alike or frame.copied or _is_rest_copied(p.counted, q.counted, frame)
    alone = _are_exchanged_alone(p, q, frame)
    if not frame.across and bool(p.concepts) != bool(q.concepts):  # *faisant neuf morts, tuant neuf personnes*
        alike = alone or _is_rest_copied(p.counted, q.counted, frame, _COPIED_WHOLE)
    alone = (alone and _are_unlike(p, q, frame)) or are_sorts_exchanged(p, q, frame)
    if told or (alike and _judge_counted(p, q, frame) is False) or alone:
        return [frame.tell("population-changed", "population", one(p.counted), one(q.counted))]
    return _compare_fates(p, q, frame)


def _compare_fates(p: Quantity, q: Quantity, frame: Frame) -> list[Change]:
    """Report that another thing befell as many people (*killed seven*, *injured seven*), all the rest being alike."""
    if p.fate is None or q.fate is None or p.fate.key == q.fate.key:
        return []
    near = frame.close and frame.is_alike_across() if frame.across else frame.copied or frame.order >= _REST_ORDER
    return [frame.tell("population-changed", "population", one(p.fate.span), one(q.fate.span))] if near else []


def _are_exchanged_alone(p: Quantity, q: Quantity, frame: Frame) -> bool:
    """Tell whether the words for what is counted were put for others, with small words before and its own behind."""
    return all(
        next((word for word in run if len(word) > _SMALL or word in split_words(figure.unit or "")), "")
        in split_words(f"{figure.span.text} {_name_counted(figure)}")
        for run, figure in zip(frame.find_exchange(), (p, q), strict=True)
    )


def _are_unlike(p: Quantity, q: Quantity, frame: Frame) -> bool:
    """Tell two units that nothing shows to be one, whatever each is of (*six letters of complaint, six warnings*)."""
    if (p.concepts and q.concepts and _share_thing(p, q, frame)) or frame.likeness is None:
        return False
    ours, theirs = (one.unit or _name_counted(one) for one in (p, q))
    return not list_stems(ours) & list_stems(theirs) and frame.likeness.liken([ours], [theirs])[0][0] < _SAME_COUNTED


def _is_rest_copied(counted: Span, other: Span, frame: Frame, least: float = _COPIED) -> bool:
    """Tell whether two claims have the same words but for what is counted, which may be several."""
    if frame.across:
        return False
    rest = [facet.said.replace(span.text, "", 1) for facet, span in ((frame.up[0], counted), (frame.down[0], other))]
    return share_order(*rest) >= least


def _list_actors(counted: Span, side: tuple[Facet, ...]) -> set[str]:
    """List the actors named inside the words of what is counted."""
    report = side[0].report
    return {actor.id for actor in report.actors if any(counted.covers(mention) for mention in actor.mentions)}
