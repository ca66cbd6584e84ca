"""Expressions of one or more words, looked up by their first word or by their last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Words = tuple[str, ...]


class Expressions(tuple[Words, ...]):
    """Expressions as token lists, in lower case, in the order of their list.

    Example:
        >>> spans = Expressions([["au", "cours", "de"], ["depuis"]])
        >>> spans.starting("depuis"), spans.ending("de"), spans.starting("cours")
        ((('depuis',),), (('au', 'cours', 'de'),), ())
    """

    _first: dict[str, tuple[Words, ...]]
    _last: dict[str, tuple[Words, ...]]

    def __new__(cls, rows: Iterable[Sequence[str]] = ()) -> Expressions:
        """Take expressions; one without a word is left out."""
        made = super().__new__(cls, (tuple(row) for row in rows if row))
        made._first, made._last = {}, {}
        for words in made:
            made._first[words[0]] = (*made._first.get(words[0], ()), words)
            made._last[words[-1]] = (*made._last.get(words[-1], ()), words)
        return made

    def starting(self, word: str) -> tuple[Words, ...]:
        """Give the expressions that begin with a word."""
        return self._first.get(word, ())

    def ending(self, word: str) -> tuple[Words, ...]:
        """Give the expressions that end with a word."""
        return self._last.get(word, ())
