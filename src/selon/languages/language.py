"""A language as the core sees it: the folder's `language.toml` and the way to its other files.

The folders are the packages in this room, and those of the entry points of the group `selon.languages` of installed
packages (name: the code; value: the package that is the folder).
"""

from __future__ import annotations

import hashlib
import importlib
import tomllib
from functools import cache
from importlib import metadata, resources
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
GROUP = "selon.languages"
"""The group of entry points by which another package brings a language."""


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
        name_openers: Of the soft ones, those that open a name behind a small word (*in St. Anne*, not *Mill St.*).
        roles: Parser label → house role.
        whole_pronouns: Pronouns with a hyphen that the tokenizer must keep whole, whatever their capital.
        number_twins: Numbers that are written like an adjective, with one as long that is not (*neuf*, `huit`).
        plural_letters: Letters in which a plural ends.
        verb_letters: Letters in which a finite verb may end; a verb that ends otherwise is a mistaken adjective.
        noun_openers: Determiners that no pronoun is written like; what stands right behind one is no verb.
        infinitive_endings: Endings that only an infinitive has, where the parser may say participle.
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
    name_openers: frozenset[str] = frozenset()
    before_initials: frozenset[str] = frozenset()
    whole_pronouns: tuple[str, ...] = ()
    infinitive_endings: tuple[str, ...] = ()
    noun_openers: tuple[str, ...] = ()
    number_twins: dict[str, str] = {}
    plural_letters: str = ""
    verb_letters: str = ""


@cache
def list_packages() -> dict[str, str]:
    """Give the package of each language's folder, by code, sorted; a folder of selon's own goes before another's."""
    others = {point.name: point.value for point in metadata.entry_points(group=GROUP)}
    rooms = resources.files(GROUP).iterdir()
    own = {room.name: f"{GROUP}.{room.name}" for room in rooms if room.joinpath("language.toml").is_file()}
    return dict(sorted((others | own).items()))


def list_languages() -> list[str]:
    """List the codes of the languages that have a folder, sorted."""
    return list(list_packages())


def find_folder(code: str) -> Traversable | None:
    """Give a language's folder, or None where there is none.

    Raises:
        LanguageError: If the package that an entry point names cannot be imported.
    """
    package = list_packages().get(code)
    if package is None:
        return None
    try:
        return resources.files(package)
    except ModuleNotFoundError as error:
        raise LanguageError(f"there is no package {package}", about=code, advice="Install it anew.") from error


def find_file(code: str, name: str) -> Traversable | None:
    """Give the file `name` of a language's folder, or None where it is not there."""
    folder = find_folder(code)
    path = folder.joinpath(name) if folder is not None else None
    return path if path is not None and path.is_file() else None


@cache
def load_toml(code: str, name: str) -> dict[str, Any]:
    """Read a TOML file of a language's folder; an absent file is an empty table.

    Raises:
        LanguageError: If the file is no TOML.
    """
    path = find_file(code, name)
    if path is None:
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
    table = load_toml(code, "language.toml")
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
    """Import a language's `rules`: what data cannot say.

    Raises:
        LanguageError: If the folder has no `rules`.
    """
    package = list_packages().get(code, code)
    try:
        return importlib.import_module(f"{package}.rules")
    except ModuleNotFoundError as error:
        raise LanguageError(f"there is no module {error.name}", about=f"{code}/rules.py") from error


@cache
def fingerprint(code: str) -> str:
    """Give a hash of every file of the folder that decides something: it stands in each record."""
    digest = hashlib.sha256()
    folder = find_folder(code)
    for path in sorted(folder.iterdir() if folder else (), key=lambda entry: entry.name):
        if path.name.endswith((".toml", ".py")):
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return f"{code}:{digest.hexdigest()[:12]}"
