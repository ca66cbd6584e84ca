"""Times: dates in EDTF and durations in ISO 8601, anchored on the publication and on dates already given.

The words and forms stand in each language's `time.toml`; the tense of the clause gives the direction; a value is never
finer than the words, and where nothing gives it, it stays open.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

import msgspec

from selon.languages.language import load_toml
from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.bounds import read_span_bound
from selon.qualify.calendar import read_day
from selon.qualify.durations import write_duration
from selon.qualify.phrases import Phrases
from selon.qualify.resolve import OPEN, Basis, Resolved, Slots, resolve
from selon.qualify.tense import AHEAD, BACK, find_direction
from selon.qualify.time_spans import Found, match_times
from selon.record.report import Moment
from selon.record.values import Time

_RECENT = 8
_BEFORE = (("forward_before", AHEAD), ("back_before", BACK))
_DIRECTED = frozenset({"date", "season", "period", "night", "interval", "day-word", "in", "feast"})


class DirectionWords(msgspec.Struct, frozen=True):
    """What makes an expression look ahead or back, beside the tense."""

    forward: frozenset[str]
    modal: frozenset[str]
    before: Phrases[int]


@cache
def load_direction_words(code: str) -> DirectionWords:
    """Read the words that look ahead or back from a language's `time.toml`."""
    table = load_toml(code, "time.toml")
    same = load_toml(code, "quantities.toml").get("same", {})
    before = Phrases([(word, way) for name, way in _BEFORE for word in table.get(name, ())], same)
    return DirectionWords(frozenset(table.get("forward_lemmas", ())), frozenset(table.get("modal_lemmas", ())), before)


def find_times(tree: Tree, view: View, code: str, published: Moment | None) -> tuple[Time, ...]:
    """Find every time of a report.

    Args:
        tree: The parse; its offsets are the view's.
        view: The normalised text, with the way back.
        code: The language, whose folder gives the words.
        published: When the report was published, if that is known.

    Returns:
        The times in reading order; a relative date that nothing anchors has no value.
    """
    found = [one for one in match_times(tree, code) if one.match.make != "skip"]
    base = read_day(published.value) if published and len(published.value) >= 10 else None
    words = load_direction_words(code)
    values = _resolve_all(found, base, words)
    return tuple(_make_time(one, value, view) for one, value in zip(found, values, strict=True))


def _resolve_all(found: list[Found], base: date | None, words: DirectionWords) -> list[Resolved]:
    """Resolve dates in reading order, then clock times beside them."""
    values: list[Resolved] = []
    days: list[tuple[Found, str]] = []
    mention: date | None = None
    last: date | None = None
    for one in found:
        if one.match.make in ("duration", "clock"):
            values.append(OPEN)
            continue
        way = _find_way(one, words) if one.match.make in _DIRECTED else 0
        if one.match.make == "in":
            one.match.make = "ahead" if way == AHEAD else "duration"
            if way != AHEAD:
                values.append(OPEN)
                continue
        value = resolve(
            one.match.make, one.match.slots, Basis(base, last if one.match.make == "later" else mention, way)
        )
        values.append(value)
        day = read_day(value.text) if value.text else None
        if day is not None and value.text is not None:
            days.append((one, value.text))
            last = day
            if base is None or abs((day - base).days) <= _RECENT:
                mention = day
    return [_add_clock(one, value, days, base) for one, value in zip(found, values, strict=True)]


def _find_way(one: Found, words: DirectionWords) -> int:
    sentence, match = one.sentence, one.match
    if before := words.before.before(sentence.norms, match.first):
        return before[0]
    return find_direction(sentence.tree, sentence.token(match.first), words.forward, words.modal)


def _add_clock(one: Found, value: Resolved, days: list[tuple[Found, str]], base: date | None) -> Resolved:
    """Add the time of day, on the date of the expression itself or on the nearest one given."""
    slots = one.match.slots
    if one.match.make != "clock":
        has_clock = "hour" in slots or "noon" in slots or _is_midday(slots) or "dotted" in slots or "hhmm" in slots
        if not has_clock or value.text is None or "/" in value.text:
            return value
        text = _write_clock(date.fromisoformat(value.text[:10]), slots, _is_near(one))
        return msgspec.structs.replace(value, text=text)
    day, mention = _find_day(one, days, base)
    if day is None:
        return OPEN
    return Resolved(_write_clock(day, slots, _is_near(one)), day, mention)


def _find_day(one: Found, days: list[tuple[Found, str]], base: date | None) -> tuple[date | None, bool]:
    """Find the day of a bare clock time: of its sentence, else the last one spoken of, else of the publication."""
    beside = [(abs(other.start - one.start), text) for other, text in days if other.sentence is one.sentence]
    before = [text for other, text in days if other.start < one.start and _is_recent(text, base)]
    if beside:
        return _pick_side(min(beside)[1], one.match.slots), True
    if before:
        return _pick_side(before[-1], one.match.slots), True
    return base, False


def _is_recent(text: str, base: date | None) -> bool:
    day = read_day(text)
    return day is not None and (base is None or abs((day - base).days) <= _RECENT)


def _pick_side(text: str, slots: Slots) -> date | None:
    """Of a night's two days take the first for the evening, the second for the morning."""
    last = read_day(text)
    if last is not None and "/" in text and int(slots.get("hour", 0)) >= 12:
        return read_day(text.split("/", 1)[0]) or last - timedelta(days=1)
    return last


def _write_clock(day: date, slots: Slots, near: bool) -> str:
    hour, minute = _read_clock(slots)
    if hour >= 24:
        day, hour = day + timedelta(days=1), hour - 24
    zone = str(slots.get("zone", ""))
    if zone and "offset" in slots:
        zone = f"{'+' if slots.get('minus') == '+' else '-'}{int(slots['offset']):02d}:00"
    return f"{day.isoformat()}T{hour:02d}:{minute:02d}{zone}" + ("~" if near else "")


def _read_clock(slots: Slots) -> tuple[int, int]:
    if _is_midday(slots):
        return 12, 0
    if "noon" in slots:
        return int(slots["noon"]), 30 if "half" in slots else 0
    if "dotted" in slots:
        hour, minute = (int(part) for part in str(slots["dotted"]).split("."))
    elif "hhmm" in slots:
        hour, minute = int(str(slots["hhmm"])[:2]), int(str(slots["hhmm"])[2:])
    else:
        hour, minute = int(slots["hour"]), 30 if "half" in slots else int(slots.get("minute", 0))
    half = slots.get("daytime", slots.get("daypart", ""))
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    return hour, min(minute, 59)


def _is_near(one: Found) -> bool:
    """Tell whether the words approximate: *vers, environ, peu avant*, inside or just before."""
    slots, start = one.match.slots, one.match.start
    if "near" in slots or slots.get("more") == "~" or _is_midday(slots):
        return True
    before = one.cells[start - 1].classes if start else {}
    return "near" in before or before.get("more") == "~"


def _is_midday(slots: Slots) -> bool:
    return slots.get("part") == "mid" and ("day-word" in slots or "whole-day" in slots)


def _make_time(one: Found, value: Resolved, view: View) -> Time:
    span = view.span(one.start, one.end)
    if one.match.make == "duration":
        first, bound = read_span_bound(one.sentence, one.match.first, one.match.last)
        start = min(one.start, one.sentence.lexemes[first].start)
        return Time(view.span(start, one.end), "duration", write_duration(one.match.slots), bound=bound)
    if value.text is None:
        return Time(span, "date", None, "unresolved")
    text = value.text
    if one.match.make in ("ago", "date", "year", "later", "ahead") and "T" not in text and _is_near(one):
        text = text.rstrip("~") + "~"
    if value.base is None:
        return Time(span, "date", text)
    return Time(span, "date", text, "mention" if value.mention else "published", value.base.isoformat())
