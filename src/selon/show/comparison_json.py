"""A comparison as one line of JSON, and back."""

from __future__ import annotations

import msgspec

from selon.errors import InputError
from selon.record.comparison import Comparison
from selon.show.json import encode_line


def write_comparison(comparison: Comparison) -> str:
    """Write a comparison as one line of JSON.

    Args:
        comparison: The comparison.

    Returns:
        The line, without its end. `read_comparison` gives the same comparison back.

    Example:
        >>> from selon.record.comparison import Direction
        >>> write_comparison(Comparison("report:1", "report:2", ("fr", "en"), Direction("open"), ()))[:25]
        '{"upstream":"report:1","d'
    """
    return encode_line(comparison)


def read_comparison(line: str | bytes) -> Comparison:
    """Read a comparison that `write_comparison` wrote.

    Raises:
        InputError: If it is no comparison of selon.
    """
    try:
        return msgspec.json.decode(line, type=Comparison)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        advice = "Give a line that `selon compare --json` printed."
        raise InputError(f"the line is no comparison of selon ({error}).", advice=advice) from error
