"""A proper name of a report and what it names: a person, a body, a state, a medium."""

from __future__ import annotations

from typing import Literal, NamedTuple

from selon.qualify.register import Entry
from selon.record.attribution import Kind

Gender = Literal["m", "f", "b", ""]


class Name(NamedTuple):
    """A proper name in the text.

    Attributes:
        first: Position of its first token.
        last: Position behind its last token.
        words: Its words, small ones left out.
        kind: What it names; `none` where it names a place or nothing that can speak.
        gender: The gender that a title or a given name tells.
        why: How the kind was found (a stable code).
        entry: The register's reading, where there is one.
    """

    first: int
    last: int
    words: tuple[str, ...]
    kind: Kind
    gender: Gender
    why: str
    entry: Entry | None = None


class Names:
    """All names of a tree, and persons by the words of their names.

    Attributes:
        names: The names in reading order.
        persons: Surname or given name → the fullest name that bears it.
    """

    __slots__ = ("_by_token", "names", "persons")

    def __init__(self, names: list[Name]) -> None:
        self.names = names
        self.persons: dict[str, Name] = {}
        self._by_token = {i: name for name in names for i in range(name.first, name.last)}

    def at(self, i: int) -> Name | None:
        """Give the name that token `i` belongs to, or None."""
        return self._by_token.get(i)

    def put(self, at: int, name: Name) -> None:
        """Put another reading in the place of a name."""
        self.names[at] = name
        for i in range(name.first, name.last):
            self._by_token[i] = name

    def add(self, names: list[Name]) -> None:
        """Take in further names, keeping the reading order."""
        self.names = sorted([*self.names, *names], key=lambda name: name.first)
        self._by_token.update((i, name) for name in names for i in range(name.first, name.last))

    def fullest(self, name: Name) -> Name:
        """Give the fullest name of the same person in the report, also of one whom initials stand for (*M. D.*)."""
        if len(name.words) > 1 and all(_is_initial(word) for word in name.words):
            return self._find_initialled(name)
        return self.persons.get(name.words[-1], name) if name.words else name

    def _find_initialled(self, name: Name) -> Name:
        """Give the one person of the report whose words begin with a name's initials; else the name."""
        letters = [word[0] for word in name.words]
        fitting = {
            one.words: one
            for one in reversed(self.names)
            if one.kind == "person" and not _is_initial(one.words[0]) and [word[0] for word in one.words] == letters
        }
        return next(iter(fitting.values())) if len(fitting) == 1 else name


def _is_initial(word: str) -> bool:
    return word[:1].isupper() and word.removesuffix(".") == word[:1]
