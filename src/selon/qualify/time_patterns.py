"""Patterns of time expressions over cells, as a language's `time.toml` writes them.

A form is a row of classes: `a? b` (a may be missing), `( a | b )`, `slot=class`, `<a` (a stands before), `<!a` (not
before), `>a`, `>!a` (behind), `a/b` (either class), `{macro}`. Each cell becomes one character, each form one regular
expression over these characters, so that a sentence costs one search.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import Any

import msgspec

from selon.languages.language import load_toml
from selon.qualify.lexemes import Lexeme
from selon.qualify.time_cells import Cell, Value, classify_number, load_time_words

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


_Compiled = tuple[Pattern, re.Pattern[str], list[str]]

# No form reaches farther than so many cells before its first key.
_REACH = 9
_FIGURES = frozenset({"year", "colon", "hhmm", "hourword", "dotted", "two"})


def _find_first(parts: tuple[str, ...], at: int) -> tuple[set[str], bool, int]:
    """Give the classes a row of parts can begin with, whether it can be empty, and where its group ends."""
    first: set[str] = set()
    empty = False
    while True:
        wanted, still, at = _find_first_of_row(parts, at)
        first |= wanted
        empty = empty or still
        if at >= len(parts) or parts[at] != "|":
            return first, empty, at
        at += 1


def _find_first_of_row(parts: tuple[str, ...], at: int) -> tuple[set[str], bool, int]:
    first: set[str] = set()
    still = True
    while at < len(parts) and parts[at] not in ("|", ")", ")?"):
        part = parts[at]
        if part == "(":
            wanted, empty, at = _find_first(parts, at + 1)
            empty = empty or parts[at] == ")?"
        elif part[0] in "<>":
            wanted, empty = set(), True
        else:
            wanted, empty = set(part.rstrip("?").split("=")[-1].split("/")), part[-1] == "?"
        if still:
            first |= wanted
            still = empty
        at += 1
    return first, still, at


class TimeGrammar:
    """The compiled patterns of a language; a set of classes that was never seen adds a character and compiles anew."""

    def __init__(self, patterns: list[Pattern], keys: frozenset[str]) -> None:
        self._patterns = patterns
        self._key_classes = keys | _FIGURES
        self._chars: dict[frozenset[str], str] = {frozenset(): "\ue000"}
        self._known = frozenset(
            name.split("=")[-1] for pattern in patterns for part in pattern.parts for name in _names(part)
        )
        self._sets: dict[frozenset[str], frozenset[str]] = {}
        self._current = False
        self._starts: dict[str, list[_Compiled]] = {}
        self._keys: frozenset[str] = frozenset()

    def learn(self, sets: list[frozenset[str]]) -> None:
        """Give a character to sets of classes beforehand, so that texts seldom bring a new one."""
        for key in sets:
            self._chars.setdefault(key & self._known, chr(0xE000 + len(self._chars)))

    def find(self, cells: list[Cell]) -> list[Match]:
        """Find the time expressions in the cells of a sentence, the longest at each place."""
        row = "".join([self._encode(cell) for cell in cells])
        if not self._current:
            self._compile()
        starts, keys = self._starts, self._keys
        found: list[Match] = []
        at, key = 0, -1
        while at < len(row):
            candidates = starts.get(row[at])
            if candidates:
                if key < at:
                    key = next((k for k in range(at, len(row)) if row[k] in keys), len(row) + _REACH)
                match = self._find_longest(row, cells, at, candidates) if key - at < _REACH else None
                if match is not None:
                    found.append(match)
                    at = match.end
                    continue
            at += 1
        return found

    def _encode(self, cell: Cell) -> str:
        key = frozenset(cell.classes) & self._known if cell.classes else frozenset()
        char = self._chars.get(key)
        if char is None:
            char = self._chars[key] = chr(0xE000 + len(self._chars))
            self._current = False
        return char

    def _find_longest(self, row: str, cells: list[Cell], start: int, candidates: list[_Compiled]) -> Match | None:
        best: tuple[int, Pattern, re.Match[str], list[str]] | None = None
        for pattern, expression, slots in candidates:
            match = expression.match(row, start)
            if match is not None and match.end() > (best[0] if best else start):
                best = (match.end(), pattern, match, slots)
        if best is None:
            return None
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
        """Compile the forms with the characters known so far, and list them by the characters they can begin with."""
        self._starts = {}
        for pattern in self._patterns:
            source, slots = self._write(pattern)
            compiled = (pattern, re.compile(source), slots)
            first = _find_first(pattern.parts, 0)[0]
            for key, char in self._chars.items():
                if key & first:
                    self._starts.setdefault(char, []).append(compiled)
        self._keys = frozenset(char for key, char in self._chars.items() if key & self._key_classes)
        self._current = True

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


def _list_sets(code: str) -> list[frozenset[str]]:
    """List the sets of classes that words and numbers of a language come to, number by number."""
    words = load_time_words(code)
    sets = [
        frozenset(entry.kind for entry in group if entry.words == first.words)
        for group in words.entries.values()
        for first in group
    ]
    for text in _SAMPLES:
        for spelled in ("digits", "spelled", "ordinal", "name"):
            lexeme = Lexeme(text if spelled != "spelled" else "x", 0, 1, False, spelled, Decimal(text))
            sets.append(frozenset(classify_number(lexeme)))
    sets.extend(sets[k] | frozenset({"number", "day", "hour"}) for k in range(len(words.entries)))
    some = Lexeme("x", 0, 1, False, "some", Decimal(2))
    return [*sets, frozenset(classify_number(some))]


_SAMPLES = (
    "0",
    "1",
    "05",
    "12",
    "20",
    "28",
    "31",
    "45",
    "75",
    "100",
    "1200",
    "1950",
    "2500",
    "40000",
    "1.5",
    "8.30",
    "9.75",
)


def _names(part: str) -> list[str]:
    return part.strip("<>!?()|").split("=")[-1].split("/") if part not in ("(", ")", ")?", "|") else []


@cache
def load_time_grammar(code: str) -> TimeGrammar:
    """Compile the patterns of a language's `time.toml`."""
    table = load_toml(code, "time.toml")
    macros: dict[str, str] = table.get("macros", {})
    patterns: list[Pattern] = []
    for row in table.get("pattern", ()):
        forms = row["form"] if isinstance(row["form"], list) else [row["form"]]
        patterns.extend(Pattern(row["make"], tuple(_cut(form, macros)), _values(row)) for form in forms)
    grammar = TimeGrammar(patterns, frozenset(table.get("keys", ())))
    grammar.learn(_list_sets(code))
    return grammar


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
