"""The words that tell the parts of a report apart: from each language folder, and the known agencies."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterable
from importlib import resources
from typing import Literal

import msgspec

from selon.errors import LanguageError
from selon.languages.language import find_file, list_languages, load_toml
from selon.read.lines import fold, view_letters
from selon.record.report import SectionKind

How = Literal["start", "whole", "inside", "label", "with", "and", "source", "desk"]


class Entry(msgspec.Struct, frozen=True):
    """One class of words with examples and near-misses (both are run as tests)."""

    kind: SectionKind
    how: How
    words: tuple[str, ...]
    examples: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


class _Lexicon(msgspec.Struct, frozen=True):
    words: tuple[Entry, ...]


class Wording:
    """The words of some languages, ready to match on folded lines.

    Args:
        entries: The classes of words.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        words: dict[tuple[SectionKind, How], list[str]] = {}
        for entry in entries:
            words.setdefault((entry.kind, entry.how), []).extend(map(fold, entry.words))
        self._patterns = {key: _compile(found) for key, found in words.items()}

    def match_start(self, folded: str, kind: SectionKind, how: How = "start") -> int | None:
        """Give the length of the words of `kind` that a folded line begins with; None where there are none."""
        pattern = self._patterns.get((kind, how))
        match = pattern.match(folded) if pattern else None
        return match.end() if match else None

    def is_label(self, folded: str, kind: SectionKind, how: How = "label") -> bool:
        """Tell whether a folded line begins with words of `kind` and a colon."""
        end = self.match_start(folded, kind, how)
        return end is not None and folded[end:].lstrip()[:1] in (":", "|")

    def is_whole(self, folded: str, kind: SectionKind) -> bool:
        """Tell whether a folded line is nothing but words of `kind`."""
        pattern = self._patterns.get((kind, "whole"))
        return bool(pattern and pattern.fullmatch(folded.strip(" :.>→-|")))

    def is_inside(self, folded: str, kind: SectionKind) -> bool:
        """Tell whether a folded line holds words of `kind` anywhere."""
        pattern = self._patterns.get((kind, "inside"))
        return bool(pattern and pattern.search(folded))


def _compile(words: list[str]) -> re.Pattern[str]:
    longest = sorted(set(words), key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")


def _list_folders() -> tuple[str, ...]:
    return tuple(code for code in list_languages() if find_file(code, "sections.toml") is not None)


def load_entries(lang: str) -> tuple[Entry, ...]:
    """Load the words of one language from its `sections.toml`.

    Raises:
        LanguageError: If the file breaks its form.
    """
    try:
        return msgspec.convert(load_toml(lang, "sections.toml"), _Lexicon).words
    except msgspec.ValidationError as error:
        advice = "Correct the file by the comment at its head."
        raise LanguageError(f"the lexicon is broken: {error}", about=f"{lang}/sections.toml", advice=advice) from error


@functools.lru_cache(maxsize=32)
def load_wording(lang: str | None = None) -> Wording:
    """Load the words of one language, or of all where none is given or it brings no `sections.toml`."""
    known = _list_folders()
    chosen = (lang,) if lang in known else known
    return Wording(entry for code in chosen if code for entry in load_entries(code))


@functools.lru_cache(maxsize=1)
def load_agencies() -> re.Pattern[str]:
    """Load one pattern for all known agencies, to be matched on letters without accents."""
    text = resources.files("selon.read").joinpath("agencies.toml").read_text("utf-8")
    acronyms: set[str] = set()
    names: set[str] = set()
    for agency in tomllib.loads(text)["agency"]:
        acronyms.update(agency["acronyms"])
        names.update(view_letters(name, 0, len(name))[0] for name in (agency["name"], *agency.get("also", ())))
    return re.compile(rf"(?<![\w-])(?:(?i:{_join(names)})|{_join(acronyms)})(?![\w-])")


def _join(words: set[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
