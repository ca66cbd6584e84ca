"""A language as the core sees it: the folder's `language.toml` and the way to its other files."""

from __future__ import annotations

import hashlib
import importlib
import tomllib
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from types import ModuleType
from typing import Any

import msgspec

from selon.errors import LanguageError

ROLES = frozenset(
    {
        "root", "subject", "passive-subject", "subject-clitic", "expletive", "object", "indirect-object", "clause",
        "open-clause", "adverbial-clause", "noun-clause", "relative", "apposition", "agent", "oblique", "nominal",
        "adjective", "number", "determiner", "case", "marker", "auxiliary", "passive-auxiliary", "copula", "adverb",
        "conjunct", "coordinator", "flat", "fixed", "parataxis", "vocative", "punctuation", "negation", "particle",
        "possessive", "compound", "other",
    }
)  # fmt: skip
"""The house's roles; a language folder maps every label of its parser to one of them."""


class Language(msgspec.Struct, frozen=True):
    """What `language.toml` says.

    Attributes:
        code: ISO 639-1 code.
        name: The language's own name for itself.
        english_name: Its English name.
        pipeline: The parser's package; empty where only frozen parses are read.
        pipeline_version: The version that the lexicons were tried with.
        quotes: Pairs of quotation marks.
        abbreviations: Words that end in a point and end no sentence.
        before_initials: Words in lower case that may stand before an initial.
        soft_abbreviations: Of these, the ones that may also end a sentence.
        roles: Parser label → house role.
    """

    code: str
    name: str
    english_name: str
    pipeline: str
    pipeline_version: str
    quotes: tuple[tuple[str, str], ...]
    abbreviations: frozenset[str]
    roles: dict[str, str]
    soft_abbreviations: frozenset[str] = frozenset()
    before_initials: frozenset[str] = frozenset()


def list_languages() -> list[str]:
    """List the codes of the languages that have a folder, sorted."""
    rooms = resources.files("selon.languages").iterdir()
    return sorted(room.name for room in rooms if room.is_dir() and room.joinpath("language.toml").is_file())


def find_file(code: str, name: str) -> Traversable:
    """Give the file `name` of a language's folder, whether it exists or not."""
    return resources.files("selon.languages").joinpath(code, name)


@cache
def load_toml(code: str, name: str) -> dict[str, Any]:
    """Read a TOML file of a language's folder; an absent file is an empty table.

    Raises:
        LanguageError: If the file is no TOML.
    """
    path = find_file(code, name)
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise LanguageError(f"the file is no TOML: {error}", about=f"{code}/{name}") from error


@cache
def load_language(code: str) -> Language:
    """Read a language's folder.

    Raises:
        LanguageError: If there is no folder for the language, or its file is broken.
    """
    table = load_toml(code, "language.toml") if code.isidentifier() else {}
    if not table:
        known = ", ".join(list_languages())
        raise LanguageError("no folder for this language", about=code, advice=f"Languages there are: {known}.")
    try:
        language = msgspec.convert(table, Language)
    except msgspec.ValidationError as error:
        raise LanguageError(str(error), about=f"{code}/language.toml") from error
    unknown = set(language.roles.values()) - ROLES
    if unknown:
        raise LanguageError(f"unknown roles: {', '.join(sorted(unknown))}", about=f"{code}/language.toml")
    return language


@cache
def load_rules(code: str) -> ModuleType:
    """Import a language's `rules`: what data cannot say."""
    return importlib.import_module(f"selon.languages.{code}.rules")


@cache
def fingerprint(code: str) -> str:
    """Give a hash of every file of the folder that decides something: it stands in each record."""
    digest = hashlib.sha256()
    for path in sorted(resources.files("selon.languages").joinpath(code).iterdir(), key=lambda entry: entry.name):
        if path.name.endswith((".toml", ".py")):
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return f"{code}:{digest.hexdigest()[:12]}"
