"""Patterns of time expressions over cells, as a language's `time.toml` writes them.

A form is a row of classes: `a? b` (a may be missing), `( a | b )`, `slot=class`, `<a` (a stands before), `<!a` (not
before), `>a`, `>!a` (behind), `a/b` (either class), `{macro}`. Each cell becomes one character, each form one regular
expression over these characters, so that a sentence costs one search.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import msgspec

from selon.languages.language import load_toml
from selon.qualify.time_cells import Cell, Value

_TOKEN = re.compile(r"\s*(\(|\)\??|\||\{[a-z]+\}\??|[<>]!?[a-z0-9/-]+|[a-z0-9=/-]+\??)")


class Pattern(msgspec.Struct, frozen=True):
    """One form: what it makes, and its parts."""

    make: str
    parts: tuple[str, ...]
    with_values: dict[str, Value]


class Match(msgspec.Struct):
    """A time expression that was found.

    Attributes:
        make: What it makes.
        slots: The values of its parts.
        first: Place of the first lexeme.
        last: Place behind the last lexeme.
        start: First cell.
        end: Behind the last cell.
    """

    make: str
    slots: dict[str, Value]
    first: int
    last: int
    start: int
    end: int


class TimeGrammar:
    """The compiled patterns of a language; a set of classes that was never seen adds a character and compiles anew."""

    def __init__(self, patterns: list[Pattern]) -> None:
        self._patterns = patterns
        self._chars: dict[frozenset[str], str] = {frozenset(): "\ue000"}
        self._known = frozenset(
            name.split("=")[-1] for pattern in patterns for part in pattern.parts for name in _names(part)
        )
        self._sets: dict[frozenset[str], frozenset[str]] = {}
        self._any: re.Pattern[str] | None = None
        self._each: list[tuple[Pattern, re.Pattern[str], list[str]]] = []

    def find(self, cells: list[Cell]) -> list[Match]:
        """Find the time expressions in the cells of a sentence, the longest at each place."""
        row = "".join(self._encode(cell) for cell in cells)
        if self._any is None:
            self._compile()
        assert self._any is not None
        found: list[Match] = []
        at = 0
        while (hit := self._any.search(row, at)) is not None:
            match = self._find_longest(row, cells, hit.start())
            at = max(match.end, hit.start() + 1)
            found.append(match)
        return found

    def _encode(self, cell: Cell) -> str:
        key = frozenset(cell.classes) & self._known if cell.classes else frozenset()
        char = self._chars.get(key)
        if char is None:
            char = self._chars[key] = chr(0xE000 + len(self._chars))
            self._any = None
        return char

    def _find_longest(self, row: str, cells: list[Cell], start: int) -> Match:
        best: tuple[int, Pattern, re.Match[str], list[str]] | None = None
        for pattern, expression, slots in self._each:
            match = expression.match(row, start)
            if match is not None and (best is None or match.end() > best[0]):
                best = (match.end(), pattern, match, slots)
        assert best is not None
        end, pattern, match, slots = best
        values: dict[str, Value] = dict(pattern.with_values)
        for k, slot in enumerate(slots):
            place = match.start(k + 1)
            if place >= 0:
                name, _, kinds = slot.rpartition("=")
                for kind in kinds.split("/"):
                    if kind in cells[place].classes:
                        values[name or kind] = cells[place].classes[kind]
        return Match(pattern.make, values, cells[start].first, cells[end - 1].last, start, end)

    def _compile(self) -> None:
        self._each = []
        for pattern in self._patterns:
            source, slots = self._write(pattern)
            self._each.append((pattern, re.compile(source), slots))
        self._any = re.compile("|".join(self._write(pattern)[0].replace("(?:", "(?:") for pattern in self._patterns))

    def _write(self, pattern: Pattern) -> tuple[str, list[str]]:
        out: list[str] = []
        slots: list[str] = []
        for part in pattern.parts:
            if part == "(":
                out.append("(?:")
            elif part in (")", ")?", "|"):
                out.append(part)
            elif part[0] in "<>":
                sign = ("?<" if part[0] == "<" else "?") + ("!" if part[1] == "!" else "=")
                out.append(f"({sign}{self._class(part.lstrip('<>!'))})")
            else:
                slots.append(part.rstrip("?"))
                out.append(f"({self._class(part.rstrip('?').split('=')[-1])})" + ("?" if part[-1] == "?" else ""))
        return "".join(out), slots

    def _class(self, kinds: str) -> str:
        wanted = set(kinds.split("/"))
        chars = "".join(char for key, char in self._chars.items() if key & wanted)
        return f"[{chars}]" if chars else "[^\\s\\S]"


def _names(part: str) -> list[str]:
    return part.strip("<>!?()|").split("=")[-1].split("/") if part not in ("(", ")", ")?", "|") else []


@cache
def load_time_grammar(code: str) -> TimeGrammar:
    """Compile the patterns of a language's `time.toml`."""
    table = load_toml(code, "time.toml")
    macros: dict[str, str] = table.get("macros", {})
    patterns = []
    for row in table.get("pattern", ()):
        forms = row["form"] if isinstance(row["form"], list) else [row["form"]]
        patterns.extend(Pattern(row["make"], tuple(_cut(form, macros)), _values(row)) for form in forms)
    return TimeGrammar(patterns)


def _values(row: dict[str, Any]) -> dict[str, Value]:
    return dict(row.get("with", {}))


def _cut(form: str, macros: dict[str, str]) -> list[str]:
    parts: list[str] = []
    at = 0
    while at < len(form.rstrip()):
        match = _TOKEN.match(form, at)
        if match is None:
            raise ValueError(f"this part of a form cannot be read: {form[at:]}")
        part = match[1]
        if part[0] == "{":
            optional = part.endswith("?")
            inner = _cut(macros[part.strip("{}?")], macros)
            parts.extend(["(", *inner, ")?" if optional else ")"])
        else:
            parts.append(part)
        at = match.end()
    return parts
