"""Setting: the place and the time that a claim is set in."""

from __future__ import annotations

import re
from datetime import date
from difflib import SequenceMatcher
from fractions import Fraction

from selon.compare.changes.bounds import compare_bounds
from selon.compare.changes.ends import are_ends_apart
from selon.compare.changes.frame import Frame
from selon.compare.changes.translated import is_mentioned
from selon.compare.facets import Facet
from selon.compare.words import fold_word, list_stems
from selon.record.comparison import Change
from selon.record.values import Place, Quantity, Time

_WEEK, _DATED, _HOUR, _NOON = 7, 2, 2, 12
_FIGURE = re.compile(r"\d+")
_SPANS = {"a": ("P", "Y"), "mo": ("P", "M"), "wk": ("P", "W"), "d": ("P", "D"), "h": ("PT", "H"), "min": ("PT", "M")}
"""Units of time as durations write them."""
_DURATION = re.compile(r"P(?:(?P<time>T))?(?P<number>\d+(?:\.\d+)?)(?P<unit>[A-Z])")
_HOURS = {"D": Fraction(24), "W": Fraction(168), "HT": Fraction(1), "MT": Fraction(1, 60), "ST": Fraction(1, 3600)}
_MONTHS = {"M": Fraction(1), "Y": Fraction(12)}
_SAME_SPELLING = 0.7
_OTHER_PLACE = 0.9
_OPENING = 2
"""Letters that the names of one place in two languages mostly have in common (*Anvers, Antwerp*)."""
_BESIDE = 0.8
"""Share of words in common beside two places from which both were exchanged."""


def compare_times(frame: Frame) -> list[Change]:
    """Compare dates with dates and durations with durations, where each side has one that the other has not."""
    changes: list[Change] = []
    for kind in ("date", "duration"):
        ours, theirs = (_list_times(side, kind) for side in (frame.up, frame.down))
        if kind == "duration" and bool(ours) != bool(theirs):
            ours, theirs = ours or _list_spans(frame.up), theirs or _list_spans(frame.down)
        kept = [(p, q) for p in ours for q in theirs if _may_be_one_time(p, q, frame)]
        other = next((pair for pair in kept if _are_parts_apart(*pair, frame)), None)
        changes.extend(_keep_time(frame, kept) if other is None else [_tell_time(frame, *other)])
        left = [p for p in ours if all(p is not r for r, _ in kept)]
        right = [q for q in theirs if all(q is not r for _, r in kept)]
        if len(left) == len(right) and (len(left) == 1 or (left and frame.copied)):
            changes.append(_tell_time(frame, left[0], right[0]))
    return changes


def _may_be_one_time(p: Time, q: Time, frame: Frame) -> bool:
    if are_ends_apart(p, q, frame):
        return False
    return agree_times(p, q) or _are_counted_alike(p, q, frame)


def _are_parts_apart(p: Time, q: Time, frame: Frame) -> bool:
    """Tell whether one part of a day was put for another, which no value says (*Monday morning*, *Monday evening*)."""
    if not frame.copied or p.value != q.value or p.type != "date" or "absolute" in (p.anchor, q.anchor):
        return False
    words = [fold_word(time.span.text).split() for time in (p, q)]
    apart = [(x, y) for x, y in zip(*words, strict=False) if x != y]
    alone = len(words[0]) == len(words[1]) > 1 and len(apart) == 1
    return alone and not any(char.isdigit() for pair in apart for word in pair for char in word)


def _keep_time(frame: Frame, kept: list[tuple[Time, Time]]) -> list[Change]:
    """Report the bounds of durations that were kept, else that a time was."""
    alike = [(p, q) for p, q in kept if p.type == "duration" and p.value == q.value and _counts(p) and _counts(q)]
    changes = [change for p, q in alike if all(p.bound != r.bound for o, r in alike if o.value == p.value)
               for change in compare_bounds(frame, p.bound, q.bound, ((p.span,), (q.span,)))]  # fmt: skip
    return changes or [frame.keep("time", (p.span,), (q.span,)) for p, q in kept[:1]]


def _counts(time: Time) -> bool:
    """Tell whether a duration has a figure that can be limited."""
    return "X" not in (time.value or "X")


def _tell_time(frame: Frame, p: Time, q: Time) -> Change:
    """Report another date, or a duration of another number or unit; of another number and unit, another time."""
    words = (p.span,), (q.span,)
    parts = [_DURATION.fullmatch(time.value or "") for time in (p, q)]
    if p.type != "duration" or parts[0] is None or parts[1] is None:
        return frame.tell("time-changed", "time", *words)
    if parts[0]["unit"] == parts[1]["unit"]:
        return frame.tell("number-changed", "number", *words)
    if parts[0]["number"] == parts[1]["number"]:
        return frame.tell("unit-changed", "unit", *words)
    return frame.tell("time-changed", "time", *words)


def _list_times(side: tuple[Facet, ...], kind: str) -> list[Time]:
    found = {time for facet in side for time in facet.claim.times if time.type == kind and time.value}
    told = [time for time in found if not any(_is_told_finer(time, other) for other in found)]
    return sorted(told, key=lambda time: time.span)


def _is_told_finer(time: Time, other: Time) -> bool:
    """Tell whether another time of one side is an hour of the same day (*on Monday, at around 10 p.m.*)."""
    day, hour = time.value or "", other.value or ""
    return time.type == "date" and "T" not in day and hour.startswith(f"{day}T")


def _list_spans(side: tuple[Facet, ...]) -> list[Time]:
    """List spans of time that were read as amounts, as sentences and delays are."""
    found = {quantity for facet in side for quantity in facet.claim.quantities if quantity.unit in _SPANS}
    return [_time_span(quantity) for quantity in sorted(found, key=lambda one: one.span)]


def _time_span(quantity: Quantity) -> Time:
    number, (open_, unit) = quantity.low or quantity.high, _SPANS[quantity.unit or ""]
    return Time(quantity.span, "duration", f"{open_}{number}{unit}", bound=quantity.bound)


def agree_times(p: Time, q: Time) -> bool:
    """Tell whether two times can be the same: equal, or one holding the other, the finer one left out.

    Example:
        >>> from selon.record.span import Span
        >>> month, day = (Time(Span(0, 1, "x"), "date", value) for value in ("2024-11", "2024-11-17"))
        >>> agree_times(month, day)
        True
    """
    ours, theirs = (time.value or "" for time in (p, q))
    if ours == theirs:
        return True
    if not ours or not theirs or (p.type == "duration" and "X" in ours + theirs):
        return True
    if p.type == "duration":
        return _measure(ours) is not None and _measure(ours) == _measure(theirs)
    if "X" in ours + theirs:
        sure = [value.partition("X")[0] for value in (ours, theirs)]
        return sure[0].startswith(sure[1]) or sure[1].startswith(sure[0])
    if all(value.count("/") == 1 and ".." not in value and not value.startswith("/") for value in (ours, theirs)):
        both = zip(_list_ends(ours), _list_ends(theirs), strict=True)
        return all(x.startswith(y) or y.startswith(x) for x, y in both)
    ends = [(x, y) for x in _list_ends(ours) for y in _list_ends(theirs)]
    return any(x.startswith(y) or y.startswith(x) for x, y in ends) or _within(ours, theirs)


def _measure(duration: str) -> tuple[str, Fraction] | None:
    """Give a duration in hours or in months, which nothing turns into each other (*72 hours, three days*)."""
    part = _DURATION.fullmatch(duration)
    if part is None:
        return None
    if part["time"]:
        return "h", Fraction(part["number"]) * _HOURS[part["unit"] + "T"]
    kind = "mo" if part["unit"] in _MONTHS else "h"
    return kind, Fraction(part["number"]) * (_MONTHS if kind == "mo" else _HOURS)[part["unit"]]


def _are_counted_alike(p: Time, q: Time, frame: Frame) -> bool:
    """Tell whether two dates counted from publication are one weekday a week apart: the tense was read in two ways."""
    if p.type != "date" or "absolute" in (p.anchor, q.anchor):
        return False
    if _are_of_one_hour(p, q):
        return True
    if not frame.across and p.anchor == q.anchor == "mention":
        return fold_word(p.span.text) == fold_word(q.span.text)
    if p.anchor != "published" or q.anchor != "published":
        return False
    if not frame.across and fold_word(p.span.text) == fold_word(q.span.text):
        return p.anchored_on == q.anchored_on
    if _are_a_year_apart(p, q):
        return frame.across
    hours = {_tell_hour(p), _tell_hour(q)} - {""}
    if _name_days(p) or _name_days(q) or len(hours) > 1:
        return False  # days of the month, not of the week
    days = [_read_day(time.value or "") for time in (p, q)]
    return days[0] is not None and days[1] is not None and abs((days[0] - days[1]).days) == _WEEK


def _name_days(time: Time) -> bool:
    """Tell whether a date's words have a figure that is not its hour (*May 4*, not *5 p.m. on Sunday*)."""
    hour, _, minute = _tell_hour(time).partition(":")
    told = {int(part) for part in (hour, minute) if part.isdigit()}
    told |= {at - _NOON for at in told if at > _NOON}
    return any(int(figure) not in told for figure in _FIGURE.findall(time.span.text))


def _tell_hour(time: Time) -> str:
    """Give the hour and minute of a date; nothing where it has none."""
    return (time.value or "").partition("T")[2][:5]


def _are_of_one_hour(p: Time, q: Time) -> bool:
    """Tell whether two times are one hour by their words, on days that the reports tell elsewhere (*5 p.m.*)."""
    hours = [(time.value or "").partition("T")[2] for time in (p, q)]
    bare = all(time.span.text[:1].isdigit() and len(time.span.text.split()) <= _HOUR for time in (p, q))
    return bare and bool(hours[0]) and hours[0] == hours[1]


def _are_a_year_apart(p: Time, q: Time) -> bool:
    """Tell whether two dates are one month, or one day of it, of two years that neither of them names."""
    ours, theirs = ((time.value or "").split("-", 1) for time in (p, q))
    if len(ours) < _DATED or len(theirs) < _DATED or ours[1] != theirs[1] or not (ours[0] + theirs[0]).isdigit():
        return False
    named = any(year in time.span.text for time, (year, _) in ((p, ours), (q, theirs)))
    return not named and abs(int(ours[0]) - int(theirs[0])) == 1


def _read_day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def _list_ends(value: str) -> list[str]:
    return [end.rstrip("~?%") for end in value.split("/") if end not in ("", "..")]


def _within(one: str, other: str) -> bool:
    """Tell whether a date lies inside an interval."""
    for outer, inner in ((one, other), (other, one)):
        if "/" in outer:
            low, _, high = outer.partition("/")
            if (low in ("", "..") or low <= inner) and (high in ("", "..") or inner <= high + "~"):
                return True
    return False


def compare_places(frame: Frame) -> list[Change]:
    """Compare the places, where each side has one that the other has not."""
    ours, theirs = (_list_places(side) for side in (frame.up, frame.down))
    kept = [(p, q) for p in ours for q in theirs if agree_places(p, q, frame)]
    left = [p for p in ours if all(p is not r for r, _ in kept) and not is_named_in(p, frame.down)]
    right = [q for q in theirs if all(q is not r for _, r in kept) and not is_named_in(q, frame.up)]
    changes = [frame.keep("place", (p.span,), (q.span,)) for p, q in kept[:1]]
    alone = len(left) == len(right) == 1 or (
        not kept and len(left) == len(right) == 2 and _is_stretch(frame, left, right)
    )
    if alone and not _is_translated(left[0], right[0], frame):
        changes.append(frame.tell("place-changed", "place", (left[0].span,), (right[0].span,)))
    return changes


def _is_stretch(frame: Frame, ours: list[Place], theirs: list[Place]) -> bool:
    """Tell whether both ends of a stretch are others, and nothing else is (*between Brelle and Tarsk*)."""
    if frame.across:
        return frame.close and frame.is_alike_across() and not _is_translated(ours[1], theirs[1], frame)
    return frame.share_beside(tuple(one.span for one in ours), tuple(one.span for one in theirs)) >= _BESIDE


def _is_translated(p: Place, q: Place, frame: Frame) -> bool:
    """Tell whether the sentence of one language has some words for the place of the other one.

    Two states known by name are two, and so are places that lie in two.
    """
    if are_two_states(p, q, frame) or (p.inside and q.inside and p.inside != q.inside):
        return False
    return frame.across and (
        is_mentioned(frame, p.span.text, frame.passages[1]) or is_mentioned(frame, q.span.text, frame.passages[0])
    )


def are_two_states(p: Place, q: Place, frame: Frame) -> bool:
    """Tell whether two places are two states known by name, neither of which the other side names as well.

    Args:
        p: An upstream place.
        q: A downstream place.
        frame: The match.
    """
    if not p.actor or not q.actor or p.actor == q.actor:
        return False
    named = ({actor for facet in side for actor in facet.claim.actors} for side in (frame.down, frame.up))
    return all(place.actor not in actors for place, actors in zip((p, q), named, strict=True))


def is_named_in(place: Place, side: tuple[Facet, ...]) -> bool:
    """Tell whether the other side names a place too, if not as the scene."""
    return any(list_stems(place.span.text) <= facet.stems for facet in side)


def _list_places(side: tuple[Facet, ...]) -> list[Place]:
    found = {place for facet in side for place in facet.claim.places if not place.kinds}
    once = {fold_word(place.span.text): place for place in sorted(found, key=lambda place: place.span, reverse=True)}
    return sorted(once.values(), key=lambda place: place.span)


def agree_places(p: Place, q: Place, frame: Frame) -> bool:
    """Tell whether two places can be the same: one name in two spellings, or one inside the other."""
    if p.actor and q.actor:
        return p.actor == q.actor or p.actor == q.inside or q.actor == p.inside
    if (p.inside and p.inside == q.actor) or (q.inside and q.inside == p.actor):
        return True
    ours, theirs = fold_word(p.span.text), fold_word(q.span.text)
    words = set(ours.split()), set(theirs.split())
    own = words[0] - words[1], words[1] - words[0]
    if words[0] & words[1] and own[0] and own[1] and not frame.across:
        return any(SequenceMatcher(None, x, y).ratio() >= _SAME_SPELLING for x in own[0] for y in own[1])
    if words[0] & words[1] or ours in theirs or theirs in ours:
        return True
    if SequenceMatcher(None, ours, theirs).ratio() >= _SAME_SPELLING:
        return True
    if not frame.across or (p.inside and q.inside and p.inside != q.inside):
        return False
    if frame.likeness is None or ours[:_OPENING] == theirs[:_OPENING]:
        return True
    return frame.likeness.liken([p.span.text], [q.span.text])[0][0] >= _OTHER_PLACE
