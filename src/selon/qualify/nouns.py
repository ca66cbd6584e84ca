"""The nouns and small words by which a source phrase is read, from a language's `sources.toml`."""

from __future__ import annotations

from functools import cache
from typing import Any

from selon.languages.language import load_toml
from selon.parse.tree import Tree
from selon.record.attribution import Kind

_PERSONS = ("office", "relation", "profession", "anybody")
_PERSON_LABELS = ("unfindable", "leaders", "makers", "tried")
_SECTION_KIND: dict[str, Kind] = {
    "organisation": "organisation", "state": "state", "media": "media", "document": "document", "people": "people",
}  # fmt: skip
_NONE: frozenset[str] = frozenset()


class NounClass:
    """What a noun tells about a party.

    Attributes:
        kind: The kind of party it heads.
        labels: The finer classes it belongs to (`office`, `figures`, `governments`…).
        plural: Whether this form is a plural.
        lemma: The entry it is a form of.
    """

    __slots__ = ("kind", "labels", "lemma", "plural")

    def __init__(self, kind: Kind, labels: frozenset[str], plural: bool, lemma: str) -> None:
        self.kind = kind
        self.labels = labels
        self.plural = plural
        self.lemma = lemma

    @property
    def personal(self) -> bool:
        """Whether it is a word for a person."""
        return self.kind == "person"


class Nouns:
    """The tables of one language's `sources.toml`, made ready for look-up.

    Attributes:
        head_last: Whether the head noun stands last in its run (English) or first (French).
        titles: Words that stand before a person's name.
    """

    __slots__ = ("_phrases", "_sets", "_words", "head_last", "titles")

    def __init__(self, table: dict[str, Any]) -> None:
        self.head_last: bool = table.get("forms", {}).get("head") == "last"
        self._sets = {
            (section, name): frozenset(words)
            for section, entries in table.items()
            for name, words in entries.items()
            if isinstance(words, list) and all(isinstance(word, str) for word in words)
        }
        self._words: dict[str, NounClass] = {}
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        self.titles = frozenset(
            word for name in ("masculine", "feminine", "any") for word in self.words("titles", name)
        )
        _Filler(self, table).fill()

    def words(self, section: str, name: str) -> frozenset[str]:
        """Give one list of the file as a set; nothing where the language has no such list."""
        return self._sets.get((section, name), _NONE)

    def find(self, word: str) -> NounClass | None:
        """Give the class of a form, in lower case, or None."""
        return self._words.get(word)

    def at(self, tree: Tree, i: int, last: int) -> tuple[NounClass, int] | None:
        """Give the class of the longest listed noun that begins at token `i` and the position behind it."""
        word = tree[i].lower
        for phrase in self._phrases.get(word, ()):
            end = i + len(phrase)
            if end <= last and all(tree[i + k].lower == part for k, part in enumerate(phrase)):
                return self._words[" ".join(phrase)], end
        found = self._words.get(word)
        if found is None and "-" in word:
            found = self._words.get(word.split("-", 1)[1]) if word.startswith("ex-") else None
        return None if found is None else (found, i + 1)

    def add(self, form: str, found: NounClass) -> None:
        """Take in a form; the first entry that claims it keeps it, labels add up within a kind."""
        known = self._words.get(form)
        if known is not None:
            if known.kind == found.kind:
                known.labels |= found.labels
            return
        self._words[form] = found
        parts = tuple(form.replace("'", "' ").split())
        if len(parts) > 1:
            self._words[" ".join(parts)] = found
            self._phrases.setdefault(parts[0], []).append(parts)
            self._phrases[parts[0]].sort(key=len, reverse=True)


class _Filler:
    """Turns the lists of the file into forms."""

    def __init__(self, nouns: Nouns, table: dict[str, Any]) -> None:
        self.nouns = nouns
        self.table = table
        forms = table.get("forms", {})
        self.plurals = [(a, b) for a, b in forms.get("plural", ())]
        self.feminines = [(a, b) for a, b in forms.get("feminine", ())]

    def fill(self) -> None:
        for section in ("media", "state", "document", "organisation", "people"):
            kind = _SECTION_KIND[section]
            entries = self.table.get(section, {})
            for word in sorted([*entries.get("nouns", ()), *entries.get("singular", ())], key=len, reverse=True):
                self._add_noun(word, kind, self._labels(section, word))
            for word in [*entries.get("plural", ()), *entries.get("services", ())]:
                extra = "service" if word in entries.get("services", ()) else "group"
                labels = frozenset(self._labels(section, word) | {extra})
                self.nouns.add(word, NounClass(kind, labels, True, word))
        persons = self.table.get("person", {})
        for name in _PERSONS:
            for word in persons.get(name, ()):
                own = {name, *(label for label in _PERSON_LABELS if word in persons.get(label, ()))}
                self._add_person(word, frozenset(own))

    def _labels(self, section: str, word: str) -> frozenset[str]:
        lists = self.table.get(section, {})
        return frozenset(name for name, words in lists.items() if word in words and name not in ("nouns", "singular"))

    def _add_noun(self, word: str, kind: Kind, labels: frozenset[str]) -> None:
        self.nouns.add(word, NounClass(kind, labels, False, word))
        for form in self._pluralise(word):
            self.nouns.add(form, NounClass(kind, labels, True, word))

    def _add_person(self, word: str, labels: frozenset[str]) -> None:
        for form in {word, *self._feminise(word)}:
            self.nouns.add(form, NounClass("person", labels, False, word))
        for form in {word, *self._feminise(word)}:
            for plural in self._pluralise(form):
                self.nouns.add(plural, NounClass("person", labels, True, word))

    def _pluralise(self, word: str) -> set[str]:
        parts = word.split(" ")
        every = " ".join(self._end(part, self.plurals) for part in parts)
        at = -1 if self.nouns.head_last else 0
        parts[at] = self._end(parts[at], self.plurals)
        return {" ".join(parts), every} - {word}

    def _feminise(self, word: str) -> set[str]:
        first, _, rest = word.partition(" ")
        if self.nouns.head_last:
            first, rest = word, ""
        forms = {first[: -len(old)] + new for old, new in self.feminines if first.endswith(old)}
        if first[-1] not in "es":
            forms.add(first + "e")
        if self.nouns.head_last:
            forms = {form for form in forms if not form.endswith(first + "e")}
        return {f"{form} {rest}".strip() for form in forms}

    @staticmethod
    def _end(word: str, endings: list[tuple[str, str]]) -> str:
        for old, new in endings:
            if word.endswith(old):
                return word[: len(word) - len(old)] + new
        return word


@cache
def load_nouns(code: str) -> Nouns:
    """Read a language's `sources.toml`, once a process.

    Example:
        >>> found = load_nouns("fr").find("ministres")
        >>> found.kind, found.plural
        ('person', True)
    """
    return Nouns(load_toml(code, "sources.toml"))
