"""The parts of a text: title, standfirst, byline, dateline, body, captions, boilerplate."""

from __future__ import annotations

import re
from collections.abc import Mapping

from selon.read.dateline import find_dateline
from selon.read.furniture import Piece, find_foot, is_byline, judge_line, split_images
from selon.read.lines import find_paragraphs, fold
from selon.read.wording import Wording, load_wording
from selon.record.report import Section, SectionKind
from selon.record.span import Span

_TITLE_LONGEST = 220
_STANDFIRST_LONGEST = 90
_HEAD = 4
_FOOT = 4
_DATED = 3
_ENDS_BODY = re.compile(r"[.;:,][»”\"’')\]\s\u200b\ufeff]*$")
_INITIALS = re.compile(r"(?:\b[A-Z]\.){2,}$")
_BOLD = re.compile(r"(\*\*|__)(?!\s).+\1")


def split_sections(
    text: str, *, title: str | None = None, lang: str | None = None, hints: Mapping[int, SectionKind] | None = None
) -> tuple[Section, ...]:
    """Split a text into its parts; every character that is not blank lies in exactly one.

    Args:
        text: The text.
        title: The title, where metadata give it.
        lang: The language whose words tell the parts; all known where none is given.
        hints: What a format knows about paragraphs, by their number (0 for the first).

    Example:
        >>> [part.kind for part in split_sections("La mairie rouvre\\nPARIS (AFP) - Elle a rouvert hier.")]
        ['title', 'dateline', 'body']
    """
    wording = load_wording(lang)
    pieces = _mark_furniture(text, find_paragraphs(text), wording, hints or {})
    pieces = _mark_bylines(text, pieces, wording)
    pieces = _mark_title(text, pieces, title)
    pieces = _mark_datelines(text, pieces)
    pieces = _mark_standfirst(text, pieces)
    pieces = _mark_foot(text, pieces, wording)
    return tuple(Section(kind or "body", Span.of(text, start, end)) for start, end, kind in pieces)


def _mark_furniture(
    text: str, paragraphs: list[tuple[int, int]], wording: Wording, hints: Mapping[int, SectionKind]
) -> list[Piece]:
    pieces: list[Piece] = []
    for number, (start, end) in enumerate(paragraphs):
        images = [] if number in hints else split_images(text, start, end)
        if images:
            pieces += images
        else:
            pieces.append((start, end, hints.get(number) or judge_line(text[start:end], wording)))
    return pieces


def _open_pieces(pieces: list[Piece]) -> list[int]:
    return [at for at, piece in enumerate(pieces) if piece[2] is None]


def _mark(pieces: list[Piece], at: int, kind: SectionKind) -> list[Piece]:
    return [*pieces[:at], (pieces[at][0], pieces[at][1], kind), *pieces[at + 1 :]]


def _mark_bylines(text: str, pieces: list[Piece], wording: Wording) -> list[Piece]:
    """Mark who signs, which only the first and the last lines can say."""
    rest = _open_pieces(pieces)
    if len(rest) < 2:
        return pieces
    for at in dict.fromkeys([*rest[:_HEAD], *rest[-_FOOT:]]):
        start, end, _ = pieces[at]
        if is_byline(text[start:end], wording):
            pieces = _mark(pieces, at, "byline")
    return pieces


def _mark_title(text: str, pieces: list[Piece], title: str | None) -> list[Piece]:
    if any(kind == "title" for _, _, kind in pieces):
        return pieces
    rest = _open_pieces(pieces)
    if not rest:
        return pieces
    start, end, _ = pieces[rest[0]]
    line = text[start:end]
    given = title is not None and fold(line) == fold(title)
    if given or (len(rest) > 1 and not _reads_as_body(line) and find_dateline(text, start, end) is None):
        return _mark(pieces, rest[0], "title")
    return pieces


def _reads_as_body(line: str) -> bool:
    """Tell whether a first line is a sentence of the body: it is long, or it ends as sentences end."""
    if len(line) > _TITLE_LONGEST or line[0].islower():
        return True
    return _ENDS_BODY.search(line) is not None and not line.endswith("...") and _INITIALS.search(line) is None


def _mark_datelines(text: str, pieces: list[Piece]) -> list[Piece]:
    """Cut the dateline off the first paragraphs; only one is looked for beside a date on a line of its own."""
    marked = pieces
    for at in reversed(_open_pieces(pieces)[:_DATED]):
        start, end, _ = pieces[at]
        cut = find_dateline(text, start, end)
        if cut is not None and not _opens_turns(text, pieces, text[start:cut].strip()):
            marked = [*marked[:at], *_cut(text, start, cut, end), *marked[at + 1 :]]
    return marked


def _opens_turns(text: str, pieces: list[Piece], head: str) -> bool:
    """Tell a label that opens several paragraphs of an interview (*ALAIN KERBRAT. –*) from a place before a dash."""
    if any(char in "(0123456789" for char in head):
        return False
    return sum(text.startswith(head, start) for start, _, _ in pieces) > 1


def _cut(text: str, start: int, cut: int, end: int) -> list[Piece]:
    left, right = len(text[start:cut].rstrip()) + start, end - len(text[cut:end].lstrip())
    dateline: list[Piece] = [(start, left, "dateline")]
    return [*dateline, (right, end, None)] if right < end else dateline


def _mark_standfirst(text: str, pieces: list[Piece]) -> list[Piece]:
    """Mark a short paragraph between the title and an image, a byline or a dateline, or one in bold."""
    kinds = [kind for _, _, kind in pieces]
    rest = _open_pieces(pieces)
    if "title" not in kinds or "standfirst" in kinds or len(rest) < 2:
        return pieces
    at = rest[0]
    if "dateline" in kinds[:at]:
        return pieces
    line = text[pieces[at][0] : pieces[at][1]]
    if len(line.split()) > _STANDFIRST_LONGEST:
        return pieces
    between = set(kinds[at + 1 : rest[1]]) & {"boilerplate", "caption", "byline", "dateline"}
    return _mark(pieces, at, "standfirst") if between or _BOLD.fullmatch(line) else pieces


def _mark_foot(text: str, pieces: list[Piece], wording: Wording) -> list[Piece]:
    """Cut a credit in brackets off the last paragraph."""
    rest = _open_pieces(pieces)
    if not rest:
        return pieces
    start, end, _ = pieces[rest[-1]]
    cut = find_foot(text, start, end, wording)
    if cut is None or cut <= start:
        return pieces
    body_end = start + len(text[start:cut].rstrip())
    return [*pieces[: rest[-1]], (start, body_end, None), (cut, end, "byline"), *pieces[rest[-1] + 1 :]]
