"""The quoted parts of a content: the words between quotation marks, and whether a mark says that words are left out."""

from __future__ import annotations

import re

import msgspec

from selon.compare.words import split_words
from selon.record.span import Span, Spans

_PAIRS = {"«": "»", "“": "”", "„": "“”", "‟": "”", "‹": "›", '"': '"', "＂": "＂", "”": "”", "»": "«"}
MARKS = '«»“”„‟‹›"＂'
_GAP = re.compile(r"\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3}")
_EDGE = ' \t\n\u00a0\u202f«»“”„‟‹›"＂'


class Quoted(msgspec.Struct, frozen=True):
    """One quoted part.

    Attributes:
        span: The words between the marks.
        words: The folded words.
        gapped: Whether it shows that words are left out.
    """

    span: Span
    words: tuple[str, ...]
    gapped: bool


def find_quoted(content: Spans, form: str | None) -> tuple[Quoted, ...]:
    """Find the quoted parts of a content.

    Args:
        content: The content's spans.
        form: The attribution's form; a direct one is quoted throughout.

    Returns:
        The quoted parts in reading order; none for an indirect content without quotation marks.

    Example:
        >>> [part.span.text for part in find_quoted((Span(0, 22, "qu'il veut « la paix »"),), "mixed")]
        ['la paix']
    """
    parts: list[Quoted] = []
    inside = form == "direct"
    for span in content:
        if form == "direct":
            parts.extend(_make(span, 0, len(span.text)))
            continue
        inside = _collect(span, inside, parts)
    return tuple(parts)


def _collect(span: Span, inside: bool, parts: list[Quoted]) -> bool:
    """Collect what stands between marks; a quotation may open in one span and close in a later one."""
    begin = 0 if inside else -1
    closing = "".join(_PAIRS.values()) if inside else ""
    for at, char in enumerate(span.text):
        if begin < 0 and char in _PAIRS:
            begin, closing = at + 1, _PAIRS[char]
        elif begin >= 0 and char in closing:
            parts.extend(_make(span, begin, at))
            begin = -1
    if begin >= 0:
        parts.extend(_make(span, begin, len(span.text)))
    return begin >= 0


def _make(span: Span, begin: int, end: int) -> list[Quoted]:
    text = span.text[begin:end]
    start = span.start + begin + len(text) - len(text.lstrip(_EDGE))
    bare = text.strip(_EDGE)
    words = tuple(split_words(_GAP.sub(" ", bare)))
    return [Quoted(Span(start, start + len(bare), bare), words, bool(_GAP.search(bare)))] if words else []


def join_quoted(parts: tuple[Quoted, ...]) -> tuple[str, ...]:
    """Give the words of all parts in order."""
    return tuple(word for part in parts for word in part.words)
