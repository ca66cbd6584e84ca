"""Dates counted from the publication and from dates already given; a part that nothing gives stays open."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import msgspec

from selon.qualify.calendar import Point, find_easter, find_weekday, find_year, is_day, shift_month
from selon.qualify.durations import split_unit
from selon.qualify.tense import AHEAD, BACK, NEITHER
from selon.qualify.time_cells import Value

Slots = dict[str, Value]
_SEASON_MONTHS = {21: 4, 22: 7, 23: 10, 24: 1}


class Basis(msgspec.Struct):
    """What dates are counted from.

    Attributes:
        published: Day of publication, where it is known.
        mention: The day that the text last spoke of, near the publication.
        way: Where the clause looks.
    """

    published: date | None = None
    mention: date | None = None
    way: int = NEITHER


class Resolved(msgspec.Struct, frozen=True):
    """A resolved value, and what it was counted from (None: from nothing but its own words)."""

    text: str | None
    base: date | None = None
    mention: bool = False


OPEN = Resolved(None)


def resolve(make: str, slots: Slots, basis: Basis) -> Resolved:
    """Resolve what a pattern found; clock times are added later.

    Args:
        make: What the pattern makes.
        slots: The values of its parts.
        basis: What to count from.

    Returns:
        The value, open where the basis does not give it.
    """
    return _MAKERS[make](slots, basis)


def _number(slots: Slots, name: str) -> int | None:
    return int(slots[name]) if name in slots else None


def _way(slots: Slots, basis: Basis) -> tuple[int, bool]:
    """Give the direction, and whether the publication day itself is out (*lundi dernier*)."""
    if "last" in slots:
        return BACK, True
    if "next" in slots:
        return AHEAD, True
    return basis.way, False


def _make_date(slots: Slots, basis: Basis) -> Resolved:
    year, month, day = _number(slots, "year"), _number(slots, "month"), _number(slots, "day")
    if "offset-day" in slots or ("daypart" in slots and month is None and "weekday" not in slots):
        return _shift_days(basis.published, int(slots.get("offset-day", 0)))
    if month is None:
        return _make_weekday(slots, basis)
    if day is not None and not is_day(year or 2000, month, day):
        return OPEN
    if year is not None:
        return Resolved(Point(year, month, day).write())
    if basis.published is None:
        return OPEN
    way, strict = _way(slots, basis)
    found = find_year(basis.published, month, day, way, strict=strict)
    if day is None:
        return Resolved(Point(found, month).write(), basis.published)
    if not is_day(found, month, day):
        return OPEN
    weekday = _number(slots, "weekday")
    if weekday is not None and date(found, month, day).isoweekday() != weekday:
        found = _fit_weekday(found, month, day, weekday)
    return Resolved(Point(found, month, day).write(), basis.published)


def _fit_weekday(year: int, month: int, day: int, weekday: int) -> int:
    near = [y for y in (year + 1, year - 1) if is_day(y, month, day) and date(y, month, day).isoweekday() == weekday]
    return near[0] if near else year


def _make_weekday(slots: Slots, basis: Basis) -> Resolved:
    if basis.published is None:
        return OPEN
    way, strict = _way(slots, basis)
    day = find_weekday(basis.published, int(slots["weekday"]), way if way else BACK, strict=strict)
    return Resolved(day.isoformat(), basis.published)


def _shift_days(base: date | None, days: int, *, mention: bool = False) -> Resolved:
    if base is None:
        return OPEN
    return Resolved((base + timedelta(days=days)).isoformat(), base, mention)


def _make_year(slots: Slots, _basis: Basis) -> Resolved:
    return Resolved(
        f"{int(slots['year']):04d}" + ("-01-01" if slots.get("part") == "start" and "year-word" in slots else "")
    )


def _make_years(slots: Slots, _basis: Basis) -> Resolved:
    first, last = int(slots["year"]), int(slots["year2"])
    last = last if last > 99 else first // 100 * 100 + last
    return Resolved(f"{first:04d}/{last:04d}") if last >= first else OPEN


def _make_decade(slots: Slots, _basis: Basis) -> Resolved:
    ten = int(Decimal(slots.get("ten", slots.get("year", 0))))
    ten = ten if ten > 99 else 1900 + ten
    return Resolved(f"{ten // 10}X")


def _make_century(slots: Slots, _basis: Basis) -> Resolved:
    return Resolved(f"{int(slots['ordinal']) - 1:02d}XX")


def _make_season(slots: Slots, basis: Basis) -> Resolved:
    season, year = int(slots["season"]), _number(slots, "year")
    base = None
    if year is None:
        if basis.published is None:
            return OPEN
        base = basis.published
        way, strict = _way(slots, basis)
        year = base.year if "this" in slots else find_year(base, _SEASON_MONTHS[season], None, way, strict=strict)
    text = f"{year:04d}-{season}"
    return Resolved(f"{text}/{year:04d}-{slots['season2']}" if "season2" in slots else text, base)


def _make_period(slots: Slots, basis: Basis) -> Resolved:
    base = basis.published
    if base is None:
        return OPEN
    by = -1 if "last" in slots else 1 if "next" in slots else 0
    if "weekend" in slots:
        return Resolved(_find_weekend(base, by, basis.way), base)
    return Resolved(_shift_unit(base, by, str(slots["unit"]), slots), base)


def _find_weekend(base: date, by: int, way: int) -> str:
    saturday = find_weekday(base, 6, BACK if by < 0 or (by == 0 and way == BACK) else AHEAD)
    if by < 0 and (base - saturday).days < 2:
        saturday -= timedelta(days=7)
    return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}"


def _shift_unit(base: date, by: int, unit: str, slots: Slots) -> str | None:
    if unit == "Y":
        year = f"{base.year + by:04d}"
        return year + ("-01-01" if slots.get("part") == "start" else "")
    if unit == "M":
        return Point(*shift_month(base.year, base.month, by)).write()
    if unit == "W":
        monday = base - timedelta(days=base.weekday()) + timedelta(weeks=by)
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    if unit == "D":
        return (base + timedelta(days=by)).isoformat()
    if unit in ("10Y", "100Y"):
        step = 10 if unit == "10Y" else 100
        return f"{base.year // step + by}" + ("X" if step == 10 else "XX")
    return None


def _make_day_word(slots: Slots, basis: Basis) -> Resolved:
    if "weekday" in slots:
        return _make_weekday(slots, basis)
    mention = basis.mention is not None
    return _shift_days(basis.mention or basis.published, 0, mention=mention)


def _make_night(slots: Slots, basis: Basis) -> Resolved:
    base = basis.published
    last: date | None = None
    if "day2" in slots or "weekday2" in slots:
        end: Slots = {name: slots[f"{name}2"] for name in ("day", "weekday") if f"{name}2" in slots}
        end |= {name: slots[name] for name in ("month", "year") if name in slots}
        if "month" not in end and base is not None and "day" in end:
            end["month"] = base.month
        text = _make_date(end, basis).text
        last = date.fromisoformat(text) if text else None
    elif base is not None:
        last = base + timedelta(days=1 if basis.way == AHEAD and "last" not in slots else 0)
    if last is None:
        return OPEN
    return Resolved(f"{(last - timedelta(days=1)).isoformat()}/{last.isoformat()}", base)


def _make_interval(slots: Slots, basis: Basis) -> Resolved:
    second: Slots = {name: slots[f"{name}2"] for name in ("weekday", "day", "month", "year") if f"{name}2" in slots}
    first: Slots = {name: slots[name] for name in ("weekday", "day", "month", "year") if name in slots}
    for name in ("month", "year"):
        if name in second and name not in first:
            first[name] = second[name]
        elif name in first and name not in second and "weekday" not in second:
            second[name] = first[name]
    if basis.published is not None and "day" in first and "month" not in first:
        first["month"] = second["month"] = basis.published.month
    if "weekday" not in first and "month" not in first:
        return OPEN
    one, other = _make_date(first, basis), _make_date(second, basis)
    if "year" not in slots and "year2" not in slots and one.text and other.text and other.text < one.text:
        one = _set_back(one, first)
    if one.text is None or other.text is None:
        return OPEN
    if "weekday2" in slots and other.text < one.text:
        one, other = _part_weekdays(one, other, basis)
    return Resolved(f"{one.text}/{other.text}", one.base)


def _part_weekdays(one: Resolved, other: Resolved, basis: Basis) -> tuple[Resolved, Resolved]:
    """Put the first of two weekdays before the second: a week back where the clause looks back, else that one ahead."""
    if basis.way == BACK:
        return msgspec.structs.replace(one, text=_add_week(one, -1)), other
    return one, msgspec.structs.replace(other, text=_add_week(other, 1))


def _add_week(day: Resolved, weeks: int) -> str | None:
    return None if day.text is None else (date.fromisoformat(day.text) + timedelta(weeks=weeks)).isoformat()


def _set_back(one: Resolved, first: Slots) -> Resolved:
    """Put the beginning of an interval before its end (*from October to May*, either of them the nearest one)."""
    if one.text is None or "month" not in first or "weekday" in first:
        return one
    year, _, rest = one.text.partition("-")
    return msgspec.structs.replace(one, text=f"{int(year) - 1:04d}-{rest}")


def _make_feast(slots: Slots, basis: Basis) -> Resolved:
    """Resolve a feast: one of a day, or one that is counted from Easter (a whole number of days)."""
    feast, year = str(slots["feast"]), _number(slots, "year")
    if year is not None:
        return Resolved(_find_feast(feast, year).isoformat())
    if basis.published is None:
        return OPEN
    way, strict = _way(slots, basis)
    near = _find_feast(feast, basis.published.year)
    found = find_year(basis.published, near.month, near.day, way, strict=strict)
    return Resolved(_find_feast(feast, found).isoformat(), basis.published)


def _find_feast(feast: str, year: int) -> date:
    if "-" in feast[1:]:
        return date.fromisoformat(f"{year:04d}-{feast}")
    return find_easter(year) + timedelta(days=int(feast))


def _make_ago(slots: Slots, basis: Basis) -> Resolved:
    return _count(slots, basis.published, -1, mention=False)


def _make_ahead(slots: Slots, basis: Basis) -> Resolved:
    return _count(slots, basis.published, 1, mention=False)


def _make_later(slots: Slots, basis: Basis) -> Resolved:
    return _count(slots, basis.mention, int(slots.get("way", 1)), mention=True)


def _count(slots: Slots, base: date | None, way: int, *, mention: bool) -> Resolved:
    """Count on or back from a day, as fine as the unit that is counted."""
    if base is None or "number" not in slots:
        return OPEN
    count, unit = split_unit(Decimal(slots["number"]), str(slots.get("unit", slots.get("units"))))
    assert count is not None
    if count != int(count):
        return OPEN
    return Resolved(_shift(base, int(count), unit, way), base, mention)


def _shift(base: date, count: int, unit: str, way: int) -> str | None:
    if unit == "Y":
        return _shift_years(base.year, count, way)
    if unit == "M":
        return Point(*shift_month(base.year, base.month, way * count)).write()
    days = {"D": count, "W": 7 * count, "h": count // 24}.get(unit, 0)
    if days > 1_000_000:
        return None
    return (base + timedelta(days=way * days)).isoformat() + ("~" if unit == "W" else "")


def _shift_years(year: int, count: int, way: int) -> str:
    """Count years: as round as the count where it is large."""
    found = year + way * count
    if count >= 1000:
        place = 10 ** (len(str(count)) - len(str(count).rstrip("0")))
        place = min(place, 1000)
        return Point(round(found / place) * place).write() + "~"
    return Point(found).write()


def _make_mention(slots: Slots, basis: Basis) -> Resolved:
    shift = int(slots.get("mention", slots.get("same-day", 0)))
    if basis.mention is None and shift:
        return OPEN  # the day after what, nobody can tell
    return _shift_days(basis.mention or basis.published, shift, mention=basis.mention is not None)


_MAKERS = {
    "date": _make_date,
    "year": _make_year,
    "years": _make_years,
    "decade": _make_decade,
    "century": _make_century,
    "season": _make_season,
    "period": _make_period,
    "day-word": _make_day_word,
    "night": _make_night,
    "interval": _make_interval,
    "feast": _make_feast,
    "ago": _make_ago,
    "ahead": _make_ahead,
    "later": _make_later,
    "mention": _make_mention,
}
