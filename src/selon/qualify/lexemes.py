"""Words and figures as the grammars of quantities and times see them, cut alike for every language and parser."""

from __future__ import annotations

import re
from bisect import bisect_right
from decimal import Decimal
from functools import lru_cache

from selon.parse.tree import Token, Tree

_LEXEME = re.compile(
    r"\d{1,3}(?:[ .,']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[^\W\d_]+(?:'(?!s\b)(?=[^\W\d_]))?|[^\w\s]|_"
)

_ONE = Decimal(1)

VULGAR = {
    "½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅛": Decimal("0.125"), "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"), "⅞": Decimal("0.875"),
}  # fmt: skip
"""Fractions that are one character, where a decimal is exact."""


class Lexeme:
    """A word, a figure or a sign, or a run of them that was read as one number.

    Attributes:
        text: The characters.
        lower: The same in lower case.
        start: First character, in the view.
        end: Behind the last character, in the view.
        glued: Whether no space stands before it.
        value: The number it stands for.
        kind: `word`, `sign`, `digits`, `spelled` (a number in words), `ordinal`, `some` (a vague amount).
        about: Whether the wording itself rounds (*une vingtaine*).
        collective: Whether it is a noun that stands for a number and joins what it counts (*une paire de*).
        scaled: Whether a scale word (*million*) was read into it.
        scale: That scale's value, 1 without one.
        exact: A fraction that no decimal can write, as `1/3`.
    """

    __slots__ = ("about", "collective", "end", "exact", "glued", "kind", "lower", "scale", "start", "text", "value")

    def __init__(self, text: str, start: int, end: int, glued: bool, kind: str, value: Decimal | None = None) -> None:
        self.text = text
        self.lower = text.lower()
        self.start = start
        self.end = end
        self.glued = glued
        self.kind = kind
        self.value = value
        self.about = False
        self.collective = False
        self.scale = _ONE
        self.exact: str | None = None

    @property
    def is_number(self) -> bool:
        """Tell whether the lexeme is a cardinal number."""
        return self.kind in ("digits", "spelled")

    def __repr__(self) -> str:
        return f"{self.text}/{self.kind}" + (f"={self.value}" if self.value is not None else "")


def cut_lexemes(text: str, start: int, end: int, decimal: str) -> list[Lexeme]:
    """Cut a stretch of text in lexemes.

    Args:
        text: The view's text.
        start: Where to begin.
        end: Where to stop.
        decimal: The decimal sign of the language, `,` or `.`.

    Returns:
        The lexemes in order.

    Example:
        >>> cut_lexemes("12 000 soldats", 0, 14, ",")
        [12 000/digits=12000, soldats/word]
    """
    out: list[Lexeme] = []
    last = -1
    for match in _LEXEME.finditer(text, start, end):
        word = match[0]
        at, to = match.span()
        first = word[0]
        if first.isdecimal():  # a raised figure (²) is no number
            value = read_digits(word, decimal)
            kind = "digits" if value is not None else "sign"
        else:
            value = None
            kind = "word" if first.isalpha() else "sign"
        out.append(Lexeme(word, at, to, at == last, kind, value))
        last = to
    return out


@lru_cache(maxsize=4096)
def read_digits(word: str, decimal: str) -> Decimal | None:
    """Read figures with their separators; None where they are no number (*1.2.3*).

    A separator before groups of three is a group sign unless it is the language's decimal sign; the decimal sign
    before `000` alone is one too, for no one writes so many idle decimals.

    Example:
        >>> [str(read_digits(word, ",")) for word in ("12 000", "12,000", "56,2", "1.500", "1.5", "3,125")]
        ['12000', '12000', '56.2', '1500', '1.5', '3.125']
    """
    plain = word.replace(" ", "").replace("'", "")
    signs = [char for char in plain if char in ".,"]
    if not signs:
        return Decimal(plain)
    if len(set(signs)) == 2 and signs.count(signs[-1]) == 1:
        return Decimal(plain.replace(signs[0], "").replace(signs[-1], "."))
    groups = re.split("[.,]", plain)
    grouped = len(groups[0]) <= 3 and groups[0] != "0" and all(len(group) == 3 for group in groups[1:])
    if len(signs) > 1:
        return Decimal("".join(groups)) if grouped and len(set(signs)) == 1 else None
    if grouped and (signs[0] != decimal or groups[1] == "000") and " " not in word:
        return Decimal("".join(groups))
    return Decimal(f"{groups[0]}.{groups[1]}")


class TokenFinder:
    """The way from view offsets to the tokens of a tree."""

    __slots__ = ("_starts", "_tokens")

    def __init__(self, tree: Tree) -> None:
        self._tokens = tree.tokens
        self._starts = [token.start for token in tree.tokens]

    def at(self, offset: int) -> Token:
        """Give the token that the character at `offset` belongs to (or the last one before it)."""
        return self._tokens[max(0, bisect_right(self._starts, offset) - 1)]
