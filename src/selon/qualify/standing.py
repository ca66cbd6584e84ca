"""In what capacity a party speaks: in office (*un responsable, la préfète X, le parquet*) or as anybody."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import Literal, NamedTuple

import msgspec

from selon.languages.language import load_toml
from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.concepts import find_telling
from selon.qualify.nouns import load_nouns
from selon.qualify.phrase_scene import STOPS
from selon.record.attribution import Attribution, Source
from selon.record.span import Span

Standing = Literal["office", "anybody"]
_SPEAKERS = ("person", "people")
_LONGEST = 4


def note_standing(attributions: tuple[Attribution, ...], tree: Tree, view: View, code: str) -> tuple[Attribution, ...]:
    """Note in what capacity the parties behind each attribution speak, where the words say so.

    Bodies are noted where they speak for the state, and several people who bear a name in a public office alone.

    Args:
        attributions: The attributions, their parties filled in.
        tree: The parsed report.
        view: Its view.
        code: The language.
    """
    starts = [token.start for token in tree.tokens]
    return tuple(
        msgspec.structs.replace(one, sources=tuple(_note(source, tree, view, starts, code) for source in one.sources))
        for one in attributions
    )


def _note(source: Source, tree: Tree, view: View, starts: list[int], code: str) -> Source:
    span = find_telling(source)
    if span is None:
        return source
    first, last = find_tokens(span, view, starts)
    if source.kind == "organisation":
        public = is_public_body(tree, first, last, code)
        return msgspec.structs.replace(source, standing="office") if public else source
    if source.kind not in _SPEAKERS:
        return source
    standing = read_standing(tree, first, last, code)
    if standing is None or (source.kind != "person" and source.named != "unnamed" and standing != "office"):
        return source
    return msgspec.structs.replace(source, standing=standing)


def find_tokens(span: Span, view: View, starts: list[int]) -> tuple[int, int]:
    """Find the tokens of a span: the position of the first one, and that behind the last one."""
    start, end = view.offset(span.start), view.offset(span.end - 1) + 1
    return bisect_left(starts, start), bisect_left(starts, end)


def read_standing(tree: Tree, first: int, last: int, code: str) -> Standing | None:
    """Read the standing of a source phrase from the first noun for a person in it.

    Args:
        tree: The parsed report.
        first: Position of the phrase's first token.
        last: Position behind its last token.
        code: The language.

    Returns:
        `office`, `anybody`, or None for a profession and for what is no word for a person.
    """
    return _Offices(tree, first, last, code).read_person()


def is_public_body(tree: Tree, first: int, last: int, code: str) -> bool:
    """Tell whether a source phrase is headed by a word for a body of the state.

    Args:
        tree: The parsed report.
        first: Position of the phrase's first token.
        last: Position behind its last token.
        code: The language.
    """
    return _Offices(tree, first, last, code).is_public_body()


class _Offices:
    """Reads the nouns of one source phrase."""

    def __init__(self, tree: Tree, first: int, last: int, code: str) -> None:
        self.tree, self.first, self.last = tree, first, last
        self.nouns, self.words = load_nouns(code), _load(code)

    def read_person(self) -> Standing | None:
        """Read in what capacity a person speaks: French by the first noun for a person, English by any before *of*."""
        best: Standing | None = None
        i = self.first
        while i < self.last:
            if self.nouns.head_last and best is not None and self.tree[i].lower in self.words.ties:
                return best
            behind = self._find_office(i)
            if behind is not None:
                return "office"
            found = self.nouns.at(self.tree, i, self.last)
            if found is None:
                i += 1
                continue
            noun, behind = found
            if best is None and (noun.kind == "people" or "anybody" in noun.labels):
                best = "anybody"
            if noun.personal and not self.nouns.head_last:
                return best
            i = behind
        return best

    def _find_office(self, i: int) -> int | None:
        """Give the position behind a word for an office: of its own, or a head or a member of a public body."""
        behind = self._match(i, self.words.office)
        if behind is None:
            behind = self._match(i, self.words.heads)
            if behind is None or not self._names_body(i):
                behind = self._match(i, self.words.staff)
                if behind is None or not self._names_employer(i):
                    return None
        private = any((self._match(at, self.words.private) or 0) >= behind for at in range(self.first, i + 1))
        return None if private or self._is_owner(behind) or self._serves_private(i, behind) else behind

    def _serves_private(self, i: int, behind: int) -> bool:
        """Tell an office that bodies of all sorts have from one of the state's: it is held in a private body alone.

        *Le porte-parole du syndicat, a company official*: the words around it name such a body, none of the state's.
        """
        if self._match(i, self.words.loose) is None:
            return False
        first = self.first if self.nouns.head_last else behind
        last = next((at for at in range(behind, self.last) if self.tree[at].text in STOPS), self.last)
        around = [at for at in range(first, last) if not i <= at < behind]
        if any(self._is_public(at) for at in around):
            return False
        return any(self._match(at, self.words.owners) is not None for at in around)

    def _is_owner(self, behind: int) -> bool:
        """Tell whether a noun only owns what the phrase is about (*the minister's sister*)."""
        return self.nouns.head_last and behind < self.last and self.tree[behind].text in ("'s", "’s", "'", "’")

    def _names_body(self, at: int) -> bool:
        """Tell whether the phrase has a word for a public body beside a head or a member, and none for another one."""
        around = [i for i in range(self.first, self.last) if i != at]
        return any(self._is_public(i) for i in around)

    def _names_employer(self, at: int) -> bool:
        """Tell whether those who work in bodies of all sorts work in one of the state's (*experts at the ministry*).

        A town or a field is no such body (*an expert in public health, economists in the region*).
        """
        around = [i for i in range(self.first, self.last) if i != at and self._match(i, self.words.employers)]
        return any(self._is_public(i) for i in around)

    def _is_public(self, at: int) -> bool:
        """Tell whether a word for a public body begins at a word, and is no part of a private one's name."""
        inside = range(max(self.first, at - _LONGEST), at + 1)
        private = any((self._match(i, self.words.private_bodies) or 0) > at for i in inside)
        return not private and self._match(at, self.words.bodies) is not None and not self._bears_name(at)

    def _bears_name(self, at: int) -> bool:
        """Tell a firm from a body of the state by the name right behind a word for both (*le cabinet* Terrane)."""
        named = self.tree[at].lower in self.words.named_private and at + 1 < self.last
        return named and self.tree[at + 1].text[:1].isupper()

    def is_public_body(self) -> bool:
        """Tell whether the head noun of the phrase is a word for a body of the state."""
        inside = range(self.first, self.last)
        if any(self._match(i, self.words.private_bodies) is not None for i in inside):
            return False
        heads = [i for i in inside if self.tree[i].head not in inside or self.tree[i].head == i]
        head = heads[0] if heads else self.first
        if self._bears_name(head):
            return False
        if any(i <= head < (self._match(i, self.words.bodies) or 0) for i in inside):
            return True
        return self._match(head, self.words.agencies) is not None and any(
            self.tree[i].lower in self.words.public for i in inside
        )

    def _match(self, i: int, words: frozenset[str]) -> int | None:
        """Give the position behind the longest of some words that begins at `i`."""
        for size in range(min(_LONGEST, self.last - i), 0, -1):
            tokens = self.tree.tokens[i : i + size]
            said = " ".join(token.lower for token in tokens).replace("’", "'").replace("' ", "'").replace(" '", "'")
            lemmas = " ".join(token.lemma.lower() for token in tokens)
            if not words.isdisjoint((said, lemmas, " ".join([*said.split()[:-1], tokens[-1].lemma.lower()]))):
                return i + size
        return None


class _Words(NamedTuple):
    """A language's words for those who speak for the state."""

    office: frozenset[str]
    heads: frozenset[str]
    staff: frozenset[str]
    employers: frozenset[str]
    private: frozenset[str]
    bodies: frozenset[str]
    private_bodies: frozenset[str]
    agencies: frozenset[str]
    public: frozenset[str]
    ties: frozenset[str]
    loose: frozenset[str]
    owners: frozenset[str]
    named_private: frozenset[str]


@cache
def _load(code: str) -> _Words:
    table = load_toml(code, "setting.toml")
    return _Words(
        office=frozenset(table.get("office", ())),
        heads=frozenset(table.get("office_heads", ())),
        staff=frozenset(table.get("office_staff", ())),
        employers=frozenset(table.get("public_employers", ())),
        private=frozenset(table.get("private_office", ())),
        bodies=frozenset(table.get("public_bodies", ())),
        private_bodies=frozenset(table.get("private_bodies", ())),
        agencies=frozenset(table.get("agencies", ())),
        public=frozenset(table.get("public_words", ())),
        ties=frozenset(table.get("office_ties", ())),
        loose=frozenset(table.get("loose_office", ())),
        owners=frozenset(table.get("private_owners", ())),
        named_private=frozenset(table.get("named_private", ())),
    )
