"""The offline register: states, bodies, media and organisations, and the forms that the press calls them by."""

from __future__ import annotations

import csv
import re
import unicodedata
from functools import cache
from importlib import resources
from typing import NamedTuple

from selon.record.attribution import Kind

_WORD = re.compile(r"[^\W_]+")
# Letters with a mark between U+00C0 and U+017F, where the alphabets of the register end.
_FOLD = {
    code: unicodedata.normalize("NFD", chr(code))[0]
    for code in range(0xC0, 0x180)
    if chr(code).isupper() and len(unicodedata.normalize("NFD", chr(code))) > 1
} | {ord("-"): " ", ord("\u2019"): "'"}
# Of two readings of the same form the one that names outright goes before the one that stands for it.
_RANK = {"name": 0, "alias": 0, "title": 0, "common": 0, "weak": 0, "seat": 1, "capital": 2, "own": 2, "demonym": 3}


class Entity(NamedTuple):
    """An actor of the register.

    Attributes:
        id: `state:US`, `media:AP`, `body:UN`…
        kind: What sort of party it is.
        genre: Finer: `state`, `territory`, `agency`, `newspaper`, `broadcaster`, `body`, `company`…
        country: ISO 3166 alpha-2 code, or nothing.
        name: The name to show.
    """

    id: str
    kind: Kind
    genre: str
    country: str
    name: str


class Entry(NamedTuple):
    """A form and what it may stand for, best reading first.

    Attributes:
        form: The form, folded.
        ids: Ids of the actors, best first; more than one where the form is ambiguous.
        sort: How it stands for the first of them, as in the column of that name in `ORIGINS.md`.
    """

    form: str
    ids: tuple[str, ...]
    sort: str


def fold_form(text: str) -> str:
    """Fold what spelling leaves open, character for character: accents on capitals, hyphens, apostrophes.

    Example:
        >>> fold_form("l’Élysée"), fold_form("Maison-Blanche")
        ("l'Elysée", 'Maison Blanche')
    """
    return text.translate(_FOLD)


class Register:
    """The register as one language reads it.

    Attributes:
        entities: Every actor by its id.
        forms: Forms by their first word, longest first.
        small: First words of the names that begin with a small letter (*quai d'Orsay*, *golfe de Guinée*).
    """

    __slots__ = ("entities", "forms", "small")

    def __init__(self, entities: dict[str, Entity], forms: dict[str, tuple[Entry, ...]]) -> None:
        self.entities = entities
        self.forms = forms
        self.small = frozenset(
            word
            for word, entries in forms.items()
            if word[0].islower() and any(entry.sort != "demonym" for entry in entries)
        )

    def match(self, folded: str, start: int) -> Entry | None:
        """Give the longest form that stands at `start` of a folded text and ends with a word's end.

        Example:
            >>> load_register("fr").match("Selon la Maison Blanche, non.", 9).ids
            ('state:US',)
        """
        word = _WORD.match(folded, start)
        if word is None:
            return None
        for entry in self.forms.get(word[0], ()):
            end = start + len(entry.form)
            if folded.startswith(entry.form, start) and not (
                folded[end : end + 1].isalnum() and entry.form[-1].isalnum()
            ):
                return entry
        return None

    def look_up(self, form: str) -> Entry | None:
        """Give the reading of a whole form, or None.

        Example:
            >>> load_register("en").look_up("ICRC").ids
            ('body:ICRC',)
        """
        folded = fold_form(form)
        entry = self.match(folded, 0)
        return entry if entry is not None and len(entry.form) == len(folded) else None


@cache
def load_register(code: str) -> Register:
    """Read the register for a language, once a process."""
    rows = _read_rows("states.csv") + _read_rows("actors.csv")
    entities: dict[str, Entity] = {}
    readings: dict[str, list[tuple[int, str, str]]] = {}
    for actor, kind, genre, country, lang, sort, form in rows:
        if sort in ("name", "title") and (actor not in entities or lang == code):
            entities[actor] = Entity(actor, kind, genre, country, form)  # type: ignore[arg-type]
        if (lang and lang != code) or sort == "title":
            continue
        for variant in _vary(form, sort):
            readings.setdefault(fold_form(variant), []).append((_RANK[sort], actor, sort))
    index: dict[str, list[Entry]] = {}
    for form in sorted(readings, key=lambda entry: (-len(entry), entry)):
        first = _WORD.match(form)
        if first:
            index.setdefault(first[0], []).append(_choose(form, readings[form]))
    return Register(entities, {word: tuple(entries) for word, entries in index.items()})


def _choose(form: str, readings: list[tuple[int, str, str]]) -> Entry:
    ordered = sorted(set(readings), key=lambda reading: (reading[0], not reading[1].startswith("state:"), reading))
    return Entry(form, tuple(dict.fromkeys(actor for _, actor, _ in ordered)), ordered[0][2])


def _vary(form: str, sort: str) -> tuple[str, ...]:
    """A word for a people is written small as an adjective and with capitals as a noun."""
    if sort != "demonym" or not form[:1].islower():
        return (form,)
    capital = form[:1].upper() + form[1:]
    return tuple({form, capital, "-".join(part[:1].upper() + part[1:] for part in form.split("-"))})


def _read_rows(name: str) -> list[list[str]]:
    path = resources.files("selon.languages").joinpath("register", name)
    return list(csv.reader(path.read_text(encoding="utf-8").splitlines()))[1:]


@cache
def load_given_names() -> dict[str, str]:
    """Read the given names and their gender (`m`, `f`, or `b` for both)."""
    return {row[0]: row[1] for row in _read_rows("given_names.csv")}
