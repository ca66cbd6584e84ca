"""The page of the record: every type with its fields, from the types and their docstrings."""

from __future__ import annotations

from typing import Any

import msgspec

from manual.blocks import make_table
from selon.record.comparison import Comparison
from selon.show.schema import describe_fields, make_schema

ORDER = (
    *("Report", "Made", "Moment", "Section", "Credit", "Attribution", "Source", "Count", "Claim", "Link"),
    *("Quantity", "Time", "Likelihood", "Actor", "Remainder", "Evidence", "Span"),
)
"""From the whole to its parts; types that are not named here follow in the order of their names."""
_PLAIN = {"string": "text", "integer": "whole number", "boolean": "true or false", "null": "null"}


def make_record(_: str = "") -> str:
    """Describe every type of a report's record."""
    types: dict[str, dict[str, Any]] = make_schema()["$defs"]
    names = [name for name in ORDER if name in types] + sorted(set(types) - set(ORDER))
    return "\n\n".join(_describe(name, types[name]) for name in names)


def make_comparison(_: str = "") -> str:
    """Describe the types that a comparison has beside those of a report."""
    types: dict[str, dict[str, Any]] = msgspec.json.schema(Comparison)["$defs"]
    for made in types.values():
        describe_fields(made)
    names = sorted(set(types) - set(make_schema()["$defs"]), key=lambda name: (name != "Comparison", name))
    return "\n\n".join(_describe(name, types[name]) for name in names)


def _describe(name: str, made: dict[str, Any]) -> str:
    required = set(made.get("required", ()))
    rows = [
        (f"`{field}`", _say_type(told), "yes" if field in required else "", told.get("description", ""))
        for field, told in made["properties"].items()
    ]
    table = make_table(("field", "type", "always there", "what it holds"), rows)
    return f"## {name}\n\n{made['description']}\n\n{table}"


def _say_type(told: dict[str, Any]) -> str:
    """Say a field's type in words, with a link where it is a type of the record."""
    if "anyOf" in told:
        return " or ".join(_say_type(one) for one in told["anyOf"])
    if "enum" in told:
        return ", ".join(f"`{value}`" for value in told["enum"])
    if "$ref" in told:
        name = told["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "prefixItems" in told:
        return "list of " + ", ".join(_say_type(one) for one in told["prefixItems"])
    if told.get("type") == "array":
        return f"list of {_say_type(told['items'])}"
    return _PLAIN[told["type"]]
