"""What the API takes and gives beside the records themselves."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from selon.record.comparison import Comparison
from selon.record.report import Report

Short = Annotated[str, msgspec.Meta(max_length=300)]


class ReadRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A report to read: a text, the source of a page, or an address; exactly one of them.

    Attributes:
        text: The text, its title on the first line.
        html: The source of a page.
        url: An address to fetch.
        lang: ISO 639-1 code; detected where none is given.
        published: When it was published, ISO 8601 with the precision known.
        outlet: Who publishes.
        careful: Whether an encoder of words is asked as well: slower, and nearer to what a reader finds. It needs the
            extra `careful`; `GET /api/health` tells whether that is installed.
    """

    text: str | None = None
    html: str | None = None
    url: Annotated[str, msgspec.Meta(max_length=2000)] | None = None
    lang: Short | None = None
    published: Short | None = None
    outlet: Short | None = None
    careful: bool = False


class CompareRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Two reports to compare.

    Attributes:
        upstream: The report that comes first.
        downstream: The report that may draw on it.
        infer: Whether the reports are asked which one comes first.
    """

    upstream: ReadRequest
    downstream: ReadRequest
    infer: bool = False


class Compared(msgspec.Struct, frozen=True):
    """A comparison with its two reports, in the order in which it read them.

    Attributes:
        comparison: What the second report did to the claims of the first.
        upstream: The report that comes first.
        downstream: The report that may draw on it.
    """

    comparison: Comparison
    upstream: Report
    downstream: Report


class Health(msgspec.Struct, frozen=True):
    """How the desk is.

    Attributes:
        state: Whether the language models are loaded.
        version: Version of selon.
        inside: How many readings are under way or wait.
        careful: Whether the careful mode can be asked for: its extra is installed.
    """

    state: Literal["loading", "ready", "failed"]
    version: str
    inside: int
    careful: bool


class Problem(msgspec.Struct, frozen=True, omit_defaults=True):
    """Why there is no answer, and what to do next."""

    status: int
    error: str
    about: str | None = None
    advice: str | None = None
