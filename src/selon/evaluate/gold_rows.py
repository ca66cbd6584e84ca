"""Read the rows of a gold file: what each marked attribution, quantity or time is."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Literal, TypeVar, get_args

import msgspec

from selon.record.attribution import Commitment, Form, Kind, Named, Polarity
from selon.record.marked import Marked
from selon.record.span import Spans
from selon.record.values import Bound

COMMITMENTS: tuple[str, ...] = tuple(value for value in get_args(Commitment) if value != "asserted")
"""What a report can take on of an attributed content; `asserted` is for what the outlet says itself."""

TimeType = Literal["date", "duration"]
_Row = TypeVar("_Row", bound=msgspec.Struct)


class GoldAttribution(msgspec.Struct, frozen=True):
    """One marked attribution: the spans of its four roles and the columns of its row."""

    number: int
    source: Spans
    cue: Spans
    content: Spans
    relay: Spans
    form: Form
    kind: Kind
    named: Named
    commitment: Commitment
    polarity: Polarity


class GoldQuantity(msgspec.Struct, frozen=True):
    """One marked quantity; `low`, `high` and `unit` are None where the row says `-`."""

    number: int
    spans: Spans
    bound: Bound
    low: str | None
    high: str | None
    unit: str | None


class GoldTime(msgspec.Struct, frozen=True):
    """One marked time; `value` is None where the row says `-`."""

    number: int
    spans: Spans
    type: TimeType
    value: str | None


class GoldRows(msgspec.Struct, frozen=True):
    """All rows of a file, each with its spans."""

    attributions: tuple[GoldAttribution, ...] = ()
    quantities: tuple[GoldQuantity, ...] = ()
    times: tuple[GoldTime, ...] = ()


class RowError(Exception):
    """A row breaks the notation; `row` counts from 0."""

    def __init__(self, message: str, row: int) -> None:
        super().__init__(message)
        self.message = message
        self.row = row


def read_rows(part: str, marked: Marked, roles: tuple[str, ...]) -> GoldRows:
    """Read the rows and tie each to its marks.

    Args:
        part: The third part of a gold file.
        marked: The text with its marks.
        roles: The roles of the file's kind.

    Raises:
        RowError: If a row is malformed, stands twice, or has no mark; or a mark has no row.
    """
    rows = [
        (row, [column.strip() for column in line.split("|")])
        for row, line in enumerate(part.split("\n"))
        if line.strip()
    ]
    if "content" in roles:
        attributions = [_read_attribution(columns, marked, row) for row, columns in rows]
        _check_complete([item.number for item in attributions], marked, roles, rows)
        return GoldRows(attributions=_by_number(attributions))
    quantities = [_read_quantity(columns, marked, row) for row, columns in rows if columns[0].startswith("q")]
    times = [_read_time(columns, marked, row) for row, columns in rows if not columns[0].startswith("q")]
    _check_complete([item.number for item in quantities], marked, ("quantity",), rows)
    _check_complete([item.number for item in times], marked, ("time",), rows)
    return GoldRows(quantities=_by_number(quantities), times=_by_number(times))


def _read_attribution(columns: list[str], marked: Marked, row: int) -> GoldAttribution:
    _check_width(columns, 6, row)
    number = _read_number(columns[0], "", row)
    content = marked.marks.get(("content", number))
    if content is None:
        raise RowError(f"attribution {number} has no content marked.", row)
    return _convert(
        {
            "number": number,
            "source": marked.marks.get(("source", number), ()),
            "cue": marked.marks.get(("cue", number), ()),
            "content": content,
            "relay": marked.marks.get(("relay", number), ()),
            "form": _choose(columns[1], get_args(Form), row),
            "kind": _choose(columns[2], get_args(Kind), row),
            "named": _choose(columns[3], get_args(Named), row),
            "commitment": _choose(columns[4], COMMITMENTS, row),
            "polarity": _choose(columns[5], get_args(Polarity), row),
        },
        GoldAttribution,
    )


def _read_quantity(columns: list[str], marked: Marked, row: int) -> GoldQuantity:
    _check_width(columns, 5, row)
    number = _read_number(columns[0], "q", row)
    return _convert(
        {
            "number": number,
            "spans": _find_spans("quantity", number, marked, row),
            "bound": _choose(columns[1], get_args(Bound), row),
            "low": _read_decimal(columns[2], row),
            "high": _read_decimal(columns[3], row),
            "unit": _read_optional(columns[4]),
        },
        GoldQuantity,
    )


def _read_time(columns: list[str], marked: Marked, row: int) -> GoldTime:
    _check_width(columns, 3, row)
    number = _read_number(columns[0], "t", row)
    return _convert(
        {
            "number": number,
            "spans": _find_spans("time", number, marked, row),
            "type": _choose(columns[1], get_args(TimeType), row),
            "value": _read_optional(columns[2]),
        },
        GoldTime,
    )


def _convert(fields: dict[str, object], kind: type[_Row]) -> _Row:
    return msgspec.convert(fields, kind)


def _check_width(columns: list[str], width: int, row: int) -> None:
    if len(columns) != width:
        raise RowError(f"a row of this kind has {width} columns, this one {len(columns)}.", row)


def _read_number(column: str, prefix: str, row: int) -> int:
    digits = column.removeprefix(prefix)
    if not column.startswith(prefix) or not (digits.isascii() and digits.isdigit()):
        raise RowError(f"a row begins with its number, not with {column!r}.", row)
    return int(digits)


def _choose(column: str, allowed: tuple[str, ...], row: int) -> str:
    if column not in allowed:
        raise RowError(f"{column!r} is none of {', '.join(allowed)}.", row)
    return column


def _read_optional(column: str) -> str | None:
    return None if column in ("-", "") else column


def _read_decimal(column: str, row: int) -> str | None:
    value = _read_optional(column)
    try:
        finite = value is None or Decimal(value).is_finite()
    except InvalidOperation:
        finite = False
    if not finite:
        raise RowError(f"{column!r} is no plain number.", row)
    return value


def _find_spans(role: str, number: int, marked: Marked, row: int) -> Spans:
    spans = marked.marks.get((role, number))
    if spans is None:
        raise RowError(f"{role} {number} is not marked in the text.", row)
    return spans


def _check_complete(
    numbers: list[int], marked: Marked, roles: tuple[str, ...], rows: list[tuple[int, list[str]]]
) -> None:
    last = rows[-1][0] if rows else 0
    twice = sorted({number for number in numbers if numbers.count(number) > 1})
    if twice:
        raise RowError(f"number {twice[0]} has more than one row.", last)
    lost = sorted(set(marked.numbers(roles)) - set(numbers))
    if lost:
        raise RowError(f"mark {lost[0]} ({', '.join(roles)}) has no row.", last)


def _by_number(items: Sequence[_Row]) -> tuple[_Row, ...]:
    return tuple(sorted(items, key=lambda item: item.number))  # type: ignore[attr-defined]
