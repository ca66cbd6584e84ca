"""An address → a report: fetch, decode, read in the format that the answer names."""

from __future__ import annotations

from collections.abc import Iterator

from selon.errors import SelonError
from selon.read.build import Given
from selon.read.fetch import Resolver, fetch
from selon.read.files import read_bytes
from selon.record.report import Report
from selon.settings import Settings

_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/markdown": ".md",
    "text/csv": ".csv",
    "application/json": ".jsonl",
    "application/jsonl": ".jsonl",
    "application/x-ndjson": ".jsonl",
}


def read_url(
    url: str, *, given: Given | None = None, settings: Settings | None = None, resolve: Resolver | None = None
) -> Iterator[Report | SelonError]:
    """Read the report at an address; a table gives several.

    Args:
        url: An address with http or https.
        given: What the user states.
        settings: Limits and allowed networks.
        resolve: Gives the addresses of a host; the system's resolver where none is given.

    Yields:
        A report, or the error that says why there is none.
    """
    try:
        fetched = fetch(url, settings, resolve=resolve)
    except SelonError as error:
        yield error
        return
    suffix = _SUFFIXES.get(fetched.content_type, ".txt")
    final = fetched.final_url
    yield from read_bytes(
        fetched.data, suffix=suffix, name=final, given=given, settings=settings, charset=fetched.charset, url=final
    )
