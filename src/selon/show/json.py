"""The record as JSON, one report a line, and back."""

from __future__ import annotations

import json
import re

import msgspec

from selon.errors import InputError
from selon.record.report import SCHEMA_VERSION, Report

# What a terminal would obey, or what JSON readers take for a line's end, goes out as an escape: the value is the same.
_STEERING = re.compile("[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


def write_json(report: Report) -> str:
    """Write a report as one line of JSON.

    Args:
        report: The report.

    Returns:
        The line, without its end. `read_json` gives the same report back.

    Example:
        >>> from selon.record.report import Made
        >>> report = Report("report:1", "sha256:0", "sha256:0", "Il pleut.", "fr", Made(selon="0.1.0", schema=1))
        >>> write_json(report)[:47]
        '{"id":"report:1","text_hash":"sha256:0","source'
    """
    return encode_line(report)


def encode_line(record: msgspec.Struct) -> str:
    """Write any record as one line of JSON that steers no terminal."""
    try:
        line = msgspec.json.encode(record).decode()
    except UnicodeEncodeError:  # a lone surrogate has no UTF-8 form, but an escape
        line = json.dumps(msgspec.to_builtins(record), ensure_ascii=True, separators=(",", ":"))
    return _STEERING.sub(_escape, line)


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def read_json(line: str | bytes) -> Report:
    """Read a report that `write_json` wrote.

    Args:
        line: One line of JSON.

    Raises:
        InputError: If it is no report of selon, or one of a later schema.

    Example:
        >>> read_json("{}")
        Traceback (most recent call last):
        ...
        selon.errors.InputError: the line is no report of selon (Object missing required field `id`). ...
    """
    try:
        report = _decode(line)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        advice = "Give a line that `selon read --json` printed."
        raise InputError(f"the line is no report of selon ({error}).", advice=advice) from error
    if report.made.schema > SCHEMA_VERSION:
        message = f"the report was written with schema {report.made.schema}; this selon reads up to {SCHEMA_VERSION}."
        raise InputError(message, about=report.id, advice="Install the selon that wrote it, or a later one.")
    return report


def _decode(line: str | bytes) -> Report:
    try:
        return msgspec.json.decode(line, type=Report)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:  # the standard library reads the escape of a lone surrogate
        return msgspec.convert(json.loads(line), Report)
