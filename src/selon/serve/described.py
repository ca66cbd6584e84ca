"""What the docstrings say of each type and field, put into the description of the API."""

from __future__ import annotations

import msgspec
from litestar.openapi.spec import OpenAPI, Reference, Schema

from selon.serve.messages import Compared, CompareRequest, Health, Problem, ReadRequest
from selon.show.schema import describe_fields


def describe_types(api: OpenAPI) -> None:
    """Describe each type of the API and its fields, as their docstrings do.

    Args:
        api: The description; it is changed in place.
    """
    known = api.components.schemas
    _, parts = msgspec.json.schema_components([ReadRequest, CompareRequest, Compared, Health, Problem])
    for name, part in parts.items():
        if name in known:
            describe_fields(part)
            _describe(known[name], part.get("description"))
            for field, about in part.get("properties", {}).items():
                _describe((known[name].properties or {}).get(field), about.get("description"))


def _describe(schema: Schema | Reference | None, words: str | None) -> None:
    if schema is not None and words:
        schema.description = words
