"""The normalised view: what the stages read, with the way back to every original character."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left

from selon.record.span import Span

_DROPPED = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f]")
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SINGLE = {"\u2019": "'", "\u02bc": "'", "\u2018": "'", "\u2032": "'", "\u2011": "-", "\u2010": "-"}
# A quotation mark made of two single ones, as some newsrooms type it.
_DOUBLED = ("''", "``", "‘‘", "’’")
# All that is not taken over as it is: anything but ASCII, line feeds and the letters of Latin alphabets.
_SPECIAL = re.compile(r"''|``|‘‘|’’|\r\n|[^\n\x20-\x7e\u00c0-\u024f]")
_FIRST_COMBINING = "\u0300"
# Two sentences or clauses that lost the space between them: "fin.Le", "Paris,la".
_LOST_SPACE = re.compile(
    r"(?<=[^\W\d_]{2})[.!?»](?=[^\W\d_][^\W\d_])|(?<=[^\W\d_]{2})[,;](?=[^\W\d_]{2})|(?<=[^\W\d_])\)(?=[^\W\d_]{2})"
    r"|(?<=[^\W\d_]['’])(?=[«“\"])"
)


class View:
    """A report's text as the stages read it: composed letters, plain spaces and marks, no invisible characters.

    Attributes:
        text: The normalised text.
        original: The report's own text.

    Example:
        >>> view = View("Il\\u00a0dit\\u200b :\\r\\nnon.")
        >>> view.text
        'Il dit :\\nnon.'
        >>> view.span(9, 12).text
        'non'
    """

    __slots__ = ("_ends", "_starts", "original", "text")

    def __init__(self, original: str, *, start: int = 0, end: int | None = None) -> None:
        self.original = original
        pieces = _normalise(original, start, len(original) if end is None else end)
        pieces = _collapse_spaces(pieces)
        text = "".join(piece[0] for piece in pieces)
        for offset in reversed([m.end() for m in _LOST_SPACE.finditer(text) if _lost(text, m)]):
            at = pieces[offset][1]
            pieces.insert(offset, (" ", at, at))
        self.text = "".join(piece[0] for piece in pieces)
        self._starts = [piece[1] for piece in pieces]
        self._ends = [piece[2] for piece in pieces]

    def span(self, start: int, end: int) -> Span:
        """Give the span of the original text that view characters `start` to `end` stand for.

        Raises:
            ValueError: If the range holds no original character.
        """
        first, last = self._starts[start], self._ends[end - 1]
        return Span.of(self.original, first, last)

    def offset(self, original: int) -> int:
        """Give the view offset of the first view character at or after an original offset."""
        return bisect_left(self._starts, original)


def _normalise(original: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """Give one (character, start, end) a view character."""
    pieces: list[tuple[str, int, int]] = []
    at = start
    for match in _SPECIAL.finditer(original, start, end):
        begin, behind = match.span()
        pieces += [(char, i, i + 1) for i, char in enumerate(original[at:begin], at)]
        if char := _normalise_special(match[0]):
            pieces.append((char, begin, behind))
        at = behind
    pieces += [(char, i, i + 1) for i, char in enumerate(original[at:end], at)]
    return pieces


def _normalise_special(char: str) -> str:
    """Give the character that one or two stand for, or nothing."""
    if char in _DOUBLED:
        return '"'
    if char in ("\r", "\r\n"):
        return "\n"
    if _DROPPED.match(char):
        return ""
    if _SPACES.match(char):
        return " "
    if char in "\u0085\u2028\u2029\x0b\x0c":
        return "\n"
    if "\ud800" <= char <= "\udfff":  # a lone surrogate has no UTF-8 form, and the parser asks for one
        return "\ufffd"
    return _SINGLE.get(char, char)


def _collapse_spaces(pieces: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Compose decomposed letters, then keep one space of a run; the parser stumbles over double ones."""
    out: list[tuple[str, int, int]] = []
    for piece in pieces:
        char, _, end = piece
        if " " < char < _FIRST_COMBINING:
            out.append(piece)
            continue
        if out and unicodedata.combining(char):
            composed = unicodedata.normalize("NFC", out[-1][0] + char)
            if len(composed) == 1:
                out[-1] = (composed, out[-1][1], end)
                continue
        if char == " " and out and out[-1][0] in " \n":
            continue
        if char == "\n" and out and out[-1][0] == " ":
            out.pop()
        out.append(piece)
    return out


def _lost(text: str, match: re.Match[str]) -> bool:
    """Tell a lost space from a file name, an address or an acronym with points."""
    mark = match[0]
    if not mark:
        return True
    after = text[match.end()]
    if mark in ".!?":
        begin = text.rfind(" ", 0, match.start()) + 1
        word = text[begin : match.end()]
        return after.isupper() and "." not in word[:-1] and "/" not in word and "@" not in word
    return True
