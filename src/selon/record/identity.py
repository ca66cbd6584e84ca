"""Ids from content: the same report and the same spans give the same id, on every machine and in every order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from selon.record.span import Spans

_SEPARATOR = "\x1f"


def hash_bytes(data: bytes) -> str:
    """Give the SHA-256 of `data` as `sha256:` and 64 hexadecimal digits.

    Example:
        >>> hash_bytes(b"")[:15]
        'sha256:e3b0c442'
    """
    return "sha256:" + hashlib.sha256(data).hexdigest()


def hash_text(text: str) -> str:
    """Give the SHA-256 of a text's UTF-8 bytes (lone surrogates are kept apart, never lost)."""
    return hash_bytes(text.encode("utf-8", "surrogatepass"))


def make_id(prefix: str, parts: Iterable[str | None]) -> str:
    """Give a short id: `prefix` and 16 hexadecimal digits over the parts.

    Example:
        >>> make_id("report", ["SenePlus", None, "2024-11-18"]) == make_id("report", ["SenePlus", None, "2024-11-18"])
        True
    """
    # With its length before it, no part can be taken for two, whatever characters it holds.
    joined = _SEPARATOR.join("" if part is None else f"{len(part)}:{part}" for part in parts)
    return f"{prefix}:{hashlib.sha256(joined.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def make_span_id(prefix: str, report_id: str, roles: Iterable[Spans]) -> str:
    """Give the id of an attribution or a claim: the report's id and the offsets of each role."""
    parts = [report_id]
    parts.extend(";".join(f"{span.start}-{span.end}" for span in role) for role in roles)
    return make_id(prefix, parts)
