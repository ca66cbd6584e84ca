"""Marked text: the one notation for examples, tests and gold.

`[content « Nous tiendrons »], [cue affirme] [source la maire].`

A mark is a role, a number (none means 1; several are joined by commas) and the marked words; marks nest; the same role
and number again is another span of the same role. `\\[`, `\\]` and `\\\\` stand for the characters themselves.
"""

from __future__ import annotations

import re

import msgspec

from selon.errors import GoldError
from selon.record.span import Span, Spans

_OPEN = re.compile(r"\[([a-z]+)(\d+(?:,\d+)*)? ")

Marks = dict[tuple[str, int], Spans]


class Marked(msgspec.Struct, frozen=True):
    """A text with its marks taken away and kept apart.

    Attributes:
        text: The text to the letter.
        marks: Spans by role and number, in reading order.
    """

    text: str
    marks: Marks

    def numbers(self, roles: tuple[str, ...]) -> list[int]:
        """List the numbers that any of `roles` bears, in order."""
        return sorted({number for role, number in self.marks if role in roles})


def read_marked(notation: str, roles: tuple[str, ...]) -> Marked:
    """Take the marks out of a marked text.

    Args:
        notation: The marked text.
        roles: The role names that may stand in it.

    Returns:
        The bare text and its marks.

    Raises:
        GoldError: If a mark is not closed, not opened, empty or of an unknown role.

    Example:
        >>> marked = read_marked("[source La maire] [cue affirme] [content que non].", ("source", "cue", "content"))
        >>> marked.text, marked.marks["cue", 1][0].start
        ('La maire affirme que non.', 9)
    """
    out: list[str] = []
    length = 0
    stack: list[tuple[str, tuple[int, ...], int, int]] = []
    found: list[tuple[str, tuple[int, ...], int, int]] = []
    at = 0
    while at < len(notation):
        char = notation[at]
        if char == "\\" and notation[at + 1 : at + 2] in ("[", "]", "\\"):
            out.append(notation[at + 1])
            length += 1
            at += 2
        elif char == "[":
            role, numbers, width = _read_opening(notation, at, roles)
            stack.append((role, numbers, length, at))
            at += width
        elif char == "]":
            if not stack:
                line = notation.rfind("\n", 0, at) + 1
                raise GoldError("a mark is closed that was never opened", about=notation[max(line, at - 30) : at + 1])
            role, numbers, start, _ = stack.pop()
            found.append((role, numbers, start, length))
            at += 1
        else:
            out.append(char)
            length += 1
            at += 1
    if stack:
        opened = stack[-1][3]
        about = notation[opened : opened + 30]
        raise GoldError("a mark is not closed", about=about, advice="Write \\[ for a literal bracket.")
    return Marked("".join(out), _collect("".join(out), found))


def _read_opening(notation: str, at: int, roles: tuple[str, ...]) -> tuple[str, tuple[int, ...], int]:
    match = _OPEN.match(notation, at)
    if match is None or match[1] not in roles:
        raise GoldError(
            "this bracket opens no known mark",
            about=notation[at : at + 30],
            advice=f"Known roles: {', '.join(roles)}. Write \\[ for a literal bracket.",
        )
    numbers = tuple(int(number) for number in (match[2] or "1").split(","))
    return match[1], numbers, len(match[0])


def _collect(text: str, found: list[tuple[str, tuple[int, ...], int, int]]) -> Marks:
    marks: dict[tuple[str, int], list[Span]] = {}
    for role, numbers, start, end in found:
        if start == end:
            raise GoldError("a mark is empty", about=role)
        for number in numbers:
            marks.setdefault((role, number), []).append(Span.of(text, start, end))
    return {key: tuple(sorted(set(spans))) for key, spans in marks.items()}


def write_marked(text: str, marks: Marks) -> str:
    """Write a text with its marks; the reverse of `read_marked`.

    Spans that would cross are cut in pieces, so that the notation nests.

    Example:
        >>> write_marked("Non, dit-il.", {("content", 1): (Span.of("Non, dit-il.", 0, 3),)})
        '[content1 Non], dit-il.'
    """
    numbered: dict[tuple[int, int, str], list[int]] = {}
    for (role, number), spans in marks.items():
        for span in spans:
            numbered.setdefault((span.start, span.end, role), []).append(number)
    pieces: dict[tuple[int, int, str], set[int]] = {}
    for start, end, key in _nest(sorted(numbered, key=lambda key: (key[0], -key[1], key[2]))):
        pieces.setdefault((start, end, key[2]), set()).update(numbered[key])
    opens: dict[int, list[str]] = {}
    closes: dict[int, int] = {}
    for start, end, role in sorted(pieces, key=lambda piece: (piece[0], -piece[1], piece[2])):
        numbers = pieces[start, end, role]
        label = ",".join(str(number) for number in sorted(numbers))
        opens.setdefault(start, []).append(f"[{role}{label} ")
        closes[end] = closes.get(end, 0) + 1
    out: list[str] = []
    for at in range(len(text) + 1):
        out.append("]" * closes.get(at, 0))
        out.extend(opens.get(at, ()))
        if at < len(text):
            out.append("\\" + text[at] if text[at] in "[]\\" else text[at])
    return "".join(out)


def _nest(keys: list[tuple[int, int, str]]) -> list[tuple[int, int, tuple[int, int, str]]]:
    """Cut crossing spans: a later span that runs past the end of one around it is cut there."""
    pieces = [(start, end, (start, end, role)) for start, end, role in keys]
    done: list[tuple[int, int, tuple[int, int, str]]] = []
    while pieces:
        start, end, key = pieces.pop(0)
        edge = min((e for s, e, _ in done if s < start < e < end), default=None)
        if edge is None:
            done.append((start, end, key))
        else:
            pieces = [(start, edge, key), (edge, end, key), *pieces]
            pieces.sort(key=lambda piece: (piece[0], -piece[1], piece[2]))
    return sorted(done, key=lambda piece: (piece[0], -piece[1], piece[2]))
