"""Points in time as they are given: never more precise than the words."""

from __future__ import annotations

import datetime as dt
import email.utils
import re
from typing import Literal

from selon.errors import UsageError
from selon.record.report import Moment
from selon.record.span import Evidence

Precision = Literal["year", "month", "day", "minute", "second"]

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:[Tt ](?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?"
    r"\s?(?P<zone>[Zz]|[+-]\d\d(?::?\d\d)?)?)?)?)?"
)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:(\d\d))?(Z|[+-]\d{4})?)?")


def parse_moment(value: str, evidence: Evidence) -> Moment | None:
    """Read an ISO 8601 or an Internet mail date; None where it is neither, or no such day exists.

    Example:
        >>> parse_moment("2024-11-18 07:15", Evidence(kind="user")).value
        '2024-11-18T07:15'
        >>> parse_moment("2024-02-30", Evidence(kind="user")) is None
        True
    """
    value = value.strip()
    if not value.isascii():
        return None
    match = _ISO.fullmatch(_spell_out(value))
    if match is None:
        return _parse_mail_date(value, evidence)
    return _make_moment(match, evidence)


def _spell_out(value: str) -> str:
    """Write the compact form (`20241118T071500Z`) with its signs."""
    match = _COMPACT.fullmatch(value)
    if match is None:
        return value
    year, month, day, hour, minute, second, zone = match.groups()
    clock = f"T{hour}:{minute}" + (f":{second}" if second else "") + (zone or "") if hour else ""
    return f"{year}-{month}-{day}{clock}"


def _make_moment(match: re.Match[str], evidence: Evidence) -> Moment | None:
    year, month, day, hour, minute, second, zone = match.groups()
    precision: Precision
    precision = "second" if second else "minute" if minute else "day" if day else "month" if month else "year"
    try:
        dt.date(int(year), int(month or 1), int(day or 1))
        dt.time(int(hour or 0), int(minute or 0), min(int(second or 0), 59))
    except ValueError:
        return None
    date = "-".join(part for part in (year, month, day) if part)
    clock = f"T{hour}:{minute}" + (f":{second}" if second else "") + _write_zone(zone) if hour else ""
    return Moment(date + clock, precision, evidence)


def _write_zone(zone: str | None) -> str:
    if not zone:
        return ""
    if zone in "Zz":
        return "Z"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:]}"


def _parse_mail_date(value: str, evidence: Evidence) -> Moment | None:
    if not re.match(r"[A-Za-z]{3},? \d", value):
        return None
    try:
        moment = email.utils.parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return Moment(moment.isoformat(timespec="seconds"), "second", evidence)


def state_moment(published: str | dt.date) -> Moment:
    """Read the publication time that a user states.

    Args:
        published: ISO 8601 with the precision of a year, month, day, minute or second; or a date or a datetime.

    Raises:
        UsageError: If it is no such time.

    Example:
        >>> state_moment("2024-11").precision
        'month'
    """
    if isinstance(published, str):
        moment = parse_moment(published, Evidence(kind="user", path="published", value=published))
        if moment is None:
            raise UsageError(
                "the publication time is not in ISO 8601",
                about=repr(published),
                advice="Write it as 2024, 2024-11, 2024-11-18 or 2024-11-18T07:15+01:00.",
            )
        return moment
    if not isinstance(published, dt.date):
        raise UsageError("the publication time is no text and no date", about=repr(published))
    return _state_date(published)


def _state_date(published: dt.date) -> Moment:
    evidence = Evidence(kind="user", path="published", value=published.isoformat())
    if not isinstance(published, dt.datetime):
        return Moment(published.isoformat(), "day", evidence)
    if published.second:
        return Moment(published.isoformat(timespec="seconds"), "second", evidence)
    return Moment(published.isoformat(timespec="minutes"), "minute", evidence)
