"""Durations as ISO 8601 writes them, with the house's `X` for an unsaid count."""

from __future__ import annotations

from decimal import Decimal

from selon.qualify.time_cells import Value
from selon.qualify.units import write_number

_WIDE = {"10Y": (10, "Y"), "100Y": (100, "Y"), "1000Y": (1000, "Y"), "Q": (3, "M"), "2W": (2, "W")}
_TIMES = ("h", "m", "s")
_HALVES = {"h": (30, "m"), "m": (30, "s"), "Y": (6, "M"), "D": (12, "h")}


def split_unit(count: Decimal | None, unit: str) -> tuple[Decimal | None, str]:
    """Take decades, centuries and quarters apart into years and months.

    Example:
        >>> split_unit(Decimal(2), "10Y")
        (Decimal('20'), 'Y')
    """
    factor, narrow = _WIDE.get(unit, (1, unit))
    return (None if count is None else count * factor), narrow


def write_duration(slots: dict[str, Value]) -> str:
    """Write the duration that a pattern found.

    Args:
        slots: Its parts: `number`, `unit` or `units`, perhaps `half` and a second pair.

    Returns:
        An ISO 8601 duration.

    Example:
        >>> write_duration({"number": "10", "units": "D"}), write_duration({"units": "M"})
        ('P10D', 'PXM')
    """
    parts = [_read_part(slots, "number", "unit", "units")]
    if "units2" in slots:
        parts.append(_read_part(slots, "number2", "units2", "units2"))
    if "half" in slots and parts[0][1] in _HALVES:
        count, unit = _HALVES[parts[0][1]]
        parts.append((Decimal(count), unit))
    days = "".join(_write(count, unit) for count, unit in parts if unit not in _TIMES)
    times = "".join(_write(count, unit) for count, unit in parts if unit in _TIMES)
    return "P" + days + ("T" + times if times else "")


def _read_part(slots: dict[str, Value], number: str, unit: str, units: str) -> tuple[Decimal | None, str]:
    count = None if "few" in slots else slots.get(number)
    return split_unit(None if count is None else Decimal(count), str(slots.get(unit, slots.get(units, "D"))))


def _write(count: Decimal | None, unit: str) -> str:
    return ("X" if count is None else write_number(count)) + unit.upper()
