"""Days, months and years as EDTF writes them, never finer than what was said."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import msgspec


class Point(msgspec.Struct, frozen=True):
    """A point in time as fine as the words (fields that were not said are None)."""

    year: int
    month: int | None = None
    day: int | None = None

    def write(self) -> str:
        """Write it in EDTF.

        Example:
            >>> Point(2022, 2).write(), Point(-38000).write(), Point(79).write()
            ('2022-02', 'Y-38000', '0079')
        """
        year = f"{self.year:04d}" if abs(self.year) < 10000 else f"Y{self.year}"
        return "-".join([year, *(f"{part:02d}" for part in (self.month, self.day) if part is not None)])


def read_day(value: str) -> date | None:
    """Read the day of an ISO or EDTF value, None where it has none (or an interval's last day).

    Example:
        >>> read_day("2016-06-09T21:00~"), read_day("2016-06"), read_day("2016-06-11/2016-06-12")
        (datetime.date(2016, 6, 9), None, datetime.date(2016, 6, 12))
    """
    try:
        return date.fromisoformat(value.rsplit("/", 1)[-1][:10])
    except ValueError:
        return None


def is_day(year: int, month: int, day: int) -> bool:
    """Tell whether the calendar has that day."""
    return 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def find_weekday(base: date, weekday: int, way: int, *, strict: bool = False) -> date:
    """Give the nearest day of a weekday before or after `base`, which counts itself unless `strict`.

    Example:
        >>> find_weekday(date(2024, 11, 18), 7, -1)
        datetime.date(2024, 11, 17)
    """
    gap = (weekday - base.isoweekday()) % 7 if way >= 0 else -((base.isoweekday() - weekday) % 7)
    if strict and not gap:
        gap = 7 if way >= 0 else -7
    return base + timedelta(days=gap)


# A date far off on the side of the tense and four times nearer on the other is on the other: *convoqué le 12 juillet*.
_FAR = 4.0


def find_year(base: date, month: int, day: int | None, way: int, *, strict: bool = False) -> int:
    """Give the year that puts a month (and day) nearest to `base` in the direction of the clause.

    Where the clause looks nowhere, news looks back rather than ahead.
    """

    def distance(year: int) -> int:
        at = date(year, month, min(day or 15, calendar.monthrange(year, month)[1]))
        here = base if day else base.replace(day=15)
        return (at - here).days

    years = [base.year - 1, base.year, base.year + 1]
    back = max(year for year in years if distance(year) < 0 or (distance(year) == 0 and not strict))
    ahead = min(year for year in years if distance(year) > 0 or (distance(year) == 0 and not strict))
    if strict:
        return back if way < 0 else ahead
    leaning = {-1: _FAR, 0: 2, 1: 1 / _FAR}[way]
    return back if abs(distance(back)) <= leaning * distance(ahead) else ahead


def find_easter(year: int) -> date:
    """Give Easter Sunday of the Gregorian calendar, by the rule that has no table (Butcher).

    Example:
        >>> find_easter(2024), find_easter(2038)
        (datetime.date(2024, 3, 31), datetime.date(2038, 4, 25))
    """
    moon, (century, rest) = year % 19, divmod(year, 100)
    leap, fourth = divmod(century, 4)
    epact = (19 * moon + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * fourth + 2 * (rest // 4) - epact - rest % 4) % 7
    month, day = divmod(epact + sunday - 7 * ((moon + 11 * epact + 22 * sunday) // 451) + 114, 31)
    return date(year, month, day + 1)


def shift_month(year: int, month: int, by: int) -> tuple[int, int]:
    """Count months on or back.

    Example:
        >>> shift_month(2016, 1, -2)
        (2015, 11)
    """
    whole = year * 12 + month - 1 + by
    return whole // 12, whole % 12 + 1
