"""Paragraphs of a text, and a plain view of their letters to match words on; offsets stay those of the original."""

from __future__ import annotations

import functools
import re
import unicodedata

_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_ENDS_SENTENCE = re.compile(r"[.!?…:;][»”\"’')\]\s]*$")
_WRAPPED_LENGTH = 45


def find_paragraphs(text: str) -> list[tuple[int, int]]:
    """Give start and end of every paragraph: a line that is not blank, or the lines of one hard-wrapped block.

    Example:
        >>> find_paragraphs("Un.\\r\\n\\r\\n  Deux. ")
        [(0, 3), (9, 14)]
    """
    paragraphs: list[tuple[int, int]] = []
    block: list[tuple[int, int]] = []
    for start, end in _find_lines(text):
        trimmed = _trim(text, start, end)
        if trimmed is None:
            paragraphs.extend(_join_wrapped(text, block))
            block = []
        else:
            block.append(trimmed)
    paragraphs.extend(_join_wrapped(text, block))
    return paragraphs


def _find_lines(text: str) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    start = 0
    for match in _BREAK.finditer(text):
        lines.append((start, match.start()))
        start = match.end()
    lines.append((start, len(text)))
    return lines


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    line = text[start:end]
    left = len(line) - len(line.lstrip())
    if left == len(line):
        return None
    return start + left, start + len(line.rstrip())


def _join_wrapped(text: str, block: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join lines that break inside a sentence, as mail programs and typewriters wrap them."""
    joined: list[tuple[int, int]] = []
    for start, end in block:
        if joined and _runs_on(text, joined[-1], start):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _runs_on(text: str, before: tuple[int, int], start: int) -> bool:
    if not text[start].islower():
        return False
    tail = text[max(before[0], before[1] - 20) : before[1]]
    return before[1] - before[0] >= _WRAPPED_LENGTH and not _ENDS_SENTENCE.search(tail)


@functools.lru_cache(maxsize=4096)
def _find_base(char: str) -> str:
    """Give the bare letter of a character, "" for marks and invisible characters, one space for any blank."""
    if char in "’ʼ‘":
        return "'"
    if char.isspace():
        return " "
    if unicodedata.category(char) in ("Mn", "Cf"):
        return ""
    return unicodedata.normalize("NFD", char)[0]


def view_letters(text: str, start: int, end: int) -> tuple[str, list[int]]:
    """Give the letters between two offsets without accents and invisible characters, and where each one stands.

    Example:
        >>> view_letters("déjà", 1, 4)
        ('eja', [1, 2, 3, 4])
    """
    letters: list[str] = []
    offsets: list[int] = []
    for at in range(start, end):
        base = _find_base(text[at])
        if base:
            letters.append(base)
            offsets.append(at)
    offsets.append(end)
    return "".join(letters), offsets


def fold(text: str) -> str:
    """Give the bare letters in lower case, blanks made one: equal for spellings that readers take as the same.

    Example:
        >>> fold("KIEV AUTORISÉ") == fold("Kiev autorisé")
        True
    """
    bare = text if text.isascii() else "".join(map(_find_base, text))
    return " ".join(bare.split()).casefold()


def is_blank(text: str) -> bool:
    """Tell whether a text holds nothing that could be seen."""
    if not text.isspace() and text[:200].strip().isascii() and text[:200].strip():
        return False
    return not any(_find_base(char).strip() for char in text)
