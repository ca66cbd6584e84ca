"""The JSON Schema of a report, made from the record types."""

from __future__ import annotations

import inspect
from typing import Any

import msgspec

from selon.record.report import SCHEMA_VERSION, Report

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def make_schema() -> dict[str, Any]:
    """Make the JSON Schema (draft 2020-12) of one line of `selon read --json`.

    Example:
        >>> make_schema()["$defs"]["Span"]["required"]
        ['start', 'end', 'text']
    """
    made = msgspec.json.schema(Report)
    for part in made["$defs"].values():
        describe_fields(part)
    return {
        "$schema": _DIALECT,
        "title": f"selon report, schema {SCHEMA_VERSION}",
        "$comment": "Offsets are in Unicode code points of the report's text.",
        **made,
    }


def describe_fields(part: dict[str, Any]) -> None:
    """Move what the docstring says of each attribute to the field that it is about.

    Args:
        part: One definition of a schema; it is changed in place.
    """
    head, fields = _read_docstring(part.get("description", ""))
    part["description"] = head
    for name, words in fields.items():
        if name in part.get("properties", {}):
            part["properties"][name]["description"] = words


def _read_docstring(text: str) -> tuple[str, dict[str, str]]:
    """Read the head of a docstring and its `Attributes:`; continued lines are joined."""
    head, _, rest = inspect.cleandoc(text).partition("\nAttributes:\n")
    fields: dict[str, str] = {}
    name = ""
    for line in rest.partition("\n\n")[0].splitlines():
        depth = len(line) - len(line.lstrip())
        if depth == 4 and ":" in line:
            name, _, words = line.strip().partition(":")
            fields[name] = words.strip()
        elif name:
            fields[name] = f"{fields[name]} {line.strip()}"
    return " ".join(head.split()), fields
