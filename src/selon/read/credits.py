"""Who is credited outside the sentences: agencies and outlets in byline, dateline and foot."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from selon.read.lines import fold, view_letters
from selon.read.wording import Wording, load_agencies, load_wording
from selon.record.report import Credit, Section
from selon.record.span import Evidence, Span

Place = Literal["byline", "dateline", "foot"]

_BRACKET = re.compile(r"\(([^()]{2,40})\)")
_PART = re.compile(r"[^/,;|&]+")


def find_credits(text: str, sections: tuple[Section, ...], *, lang: str | None = None) -> tuple[Credit, ...]:
    """Find the credited agencies and outlets, in reading order.

    Args:
        text: The text.
        sections: Its parts.
        lang: The language whose words introduce a credit.

    Example:
        >>> from selon.read.sections import split_sections
        >>> text = "La mairie rouvre\\nPARIS (AFP) - Elle a rouvert hier."
        >>> [(credit.agency, credit.where) for credit in find_credits(text, split_sections(text))]
        [('AFP', 'dateline')]
    """
    last_body = max((section.span.start for section in sections if section.kind == "body"), default=-1)
    wording = load_wording(lang)
    found: list[Credit] = []
    for section in sections:
        place = _find_place(section, last_body)
        if place is None:
            continue
        spans = list(_find_agencies(text, section.span)) or list(_find_outlets(text, section.span, place, wording))
        found.extend(Credit(span.text, place, Evidence("text", span)) for span in spans)
    return tuple(found)


def _find_place(section: Section, last_body: int) -> Place | None:
    if section.kind == "dateline":
        return "dateline"
    if section.kind == "byline":
        return "foot" if section.span.start > last_body else "byline"
    return None


def _find_agencies(text: str, where: Span) -> Iterator[Span]:
    letters, offsets = view_letters(text, where.start, where.end)
    for match in load_agencies().finditer(letters):
        yield _span(text, offsets, match.start(), match.end())


def _find_outlets(text: str, where: Span, place: Place, wording: Wording) -> Iterator[Span]:
    """Find what no list knows: the outlet in a dateline's brackets, the names behind *avec* or *Source:*."""
    letters, offsets = view_letters(text, where.start, where.end)
    if place == "dateline":
        match = _BRACKET.match(letters) or _BRACKET.search(letters)
        if match and match[1][0].isupper():
            yield _span(text, offsets, match.start(1), match.end(1))
        return
    at = _find_introduction(letters, wording)
    if at is None:
        return
    for part in _PART.finditer(letters.rstrip(" )."), at):
        name = part[0].strip(" (:")
        if name[:1].isupper():
            start = part.start() + part[0].index(name)
            yield _span(text, offsets, start, start + len(name))


def _find_introduction(letters: str, wording: Wording) -> int | None:
    bare = len(letters) - len(letters.lstrip(" ("))
    folded = fold(letters[bare:])
    if wording.is_label(folded, "byline", "source"):
        return letters.index(":") + 1
    for blank in re.finditer(r"^|\s+", folded):
        end = wording.match_start(folded[blank.end() :], "byline", "with")
        if end is not None:
            return bare + blank.end() + end
    return None


def _span(text: str, offsets: list[int], start: int, end: int) -> Span:
    return Span.of(text, offsets[start], offsets[end - 1] + 1)
