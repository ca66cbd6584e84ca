"""Runs of words looked up at a place in a sentence, the longest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from selon.qualify.lexemes import cut_lexemes

T = TypeVar("T")


def cut_phrase(phrase: str, same: dict[str, str]) -> tuple[str, ...]:
    """Cut a phrase of a lexicon as a text is cut, with elided and contracted words in their full form."""
    tied = phrase + "x" if phrase.endswith("'") else phrase
    lowers = [lexeme.lower for lexeme in cut_lexemes(tied, 0, len(tied), ".")]
    return tuple(same.get(lower, lower) for lower in (lowers[:-1] if tied != phrase else lowers))


class Phrases(Generic[T]):
    """Phrases with what they mean, found forwards from a place or backwards from it.

    Args:
        pairs: Phrases and their meanings; of equal phrases the first counts.
        same: Word → the form it is compared in.

    Example:
        >>> bounds = Phrases([("plus d'", "at_least"), ("plus", "more")], {"d'": "de"})
        >>> bounds.before(["il", "y", "a", "plus", "de", "vingt"], 5), bounds.after(["plus", "tard"], 0)
        (('at_least', 3), ('more', 1))
    """

    __slots__ = ("_first", "_last")

    def __init__(self, pairs: Iterable[tuple[str, T]], same: dict[str, str]) -> None:
        self._first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self._last: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, meaning in pairs:
            words = cut_phrase(phrase, same)
            if words:
                self._first.setdefault(words[0], []).append((words, meaning))
                self._last.setdefault(words[-1], []).append((words, meaning))
        for table in (self._first, self._last):
            for entries in table.values():
                entries.sort(key=lambda entry: -len(entry[0]))

    def after(self, norms: Sequence[str], i: int) -> tuple[T, int] | None:
        """Give the meaning of the phrase that begins at `i`, and the place behind it."""
        if i >= len(norms):
            return None
        for words, meaning in self._first.get(norms[i], ()):
            if tuple(norms[i : i + len(words)]) == words:
                return meaning, i + len(words)
        return None

    def before(self, norms: Sequence[str], i: int) -> tuple[T, int] | None:
        """Give the meaning of the phrase that ends just before `i`, and its first place."""
        if i <= 0:
            return None
        for words, meaning in self._last.get(norms[i - 1], ()):
            start = i - len(words)
            if start >= 0 and tuple(norms[start:i]) == words:
                return meaning, start
        return None
