"""selon reads news reports and shows, for every claim, who says it, through whom and in which words.

The names of `__all__` are loaded when first used: `import selon` opens neither a parser nor a page reader.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from selon.version import __version__

if TYPE_CHECKING:
    from selon.errors import SelonError
    from selon.reading import read_file, read_html, read_paths, read_report, read_url
    from selon.record.attribution import Attribution
    from selon.record.claim import Claim
    from selon.record.report import Report
    from selon.record.span import Span
    from selon.show.json import read_json, write_json
    from selon.show.schema import make_schema

__all__ = [
    "Attribution",
    "Claim",
    "Report",
    "SelonError",
    "Span",
    "__version__",
    "make_schema",
    "read_file",
    "read_html",
    "read_json",
    "read_paths",
    "read_report",
    "read_url",
    "write_json",
]

_HOMES = {
    "Attribution": "record.attribution",
    "Claim": "record.claim",
    "Report": "record.report",
    "SelonError": "errors",
    "Span": "record.span",
    "make_schema": "show.schema",
    "read_file": "reading",
    "read_html": "reading",
    "read_json": "show.json",
    "read_paths": "reading",
    "read_report": "reading",
    "read_url": "reading",
    "write_json": "show.json",
}
"""Public name → the module that holds it."""


def __getattr__(name: str) -> object:
    """Load a public name when it is first used.

    Raises:
        AttributeError: If there is no such name.
    """
    if name not in _HOMES:
        raise AttributeError(f"module 'selon' has no attribute {name!r}")
    found: object = getattr(import_module(f"selon.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
