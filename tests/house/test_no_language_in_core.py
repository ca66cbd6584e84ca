"""The core names no language: words and codes of a language stand in its folder alone.

Looked for in code, not in docstrings and comments: names that hold a language's code or name; text that is a code or a
name; text with letters that English does not have; and one-word text or patterns that hold a function word.
"""

from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Iterator

import pytest

from tests.house.source_tree import SOURCE, find_room, list_imports, list_modules, parse_module

CORE = {"attribute", "qualify", "compare", "pipeline", "parse", "record"}

ALLOWED: dict[str, str] = {}
"""`module:text` → why it is no word of a language. Empty, and meant to stay so."""

NAMES = {"french", "francais", "français", "english", "anglais", "german", "deutsch", "allemand", "spanish", "arabic"}
FUNCTION_WORDS = {
    *re.findall(r"\w+", "le la les un une des du au aux de que qui dont où et ou ne pas se selon"),
    *re.findall(r"\w+", "dans sur avec été avait"),
    *re.findall(r"\w+", "the who which whom says was were been has had would not"),
}
# Left out, being plain names in code too: `a`, `on`, `as`, `if`, `is`, `of`, `said`, `source`, `note`, `that`.
# Capitals alone are labels of a parser (`AUX`) or codes of a register; underscores make a field's name, points that
# of a module.
WORD = re.compile(r"[^\W\d_]+")
FIELD = re.compile(r"[a-z]+(?:_[a-z]+)+|selon(?:\.[a-z_]+)+")
CODE = re.compile(r"[a-z]+(?:-[a-z]+)+")
CODE_WORDS = {"not"}
"""What a stable code of the record may hold (`basis-not-stated`): hyphens make it one word, no word of a lexicon."""
ESCAPE = re.compile(r"\\.")


def list_codes() -> set[str]:
    """Give the codes of the languages that have a folder, French and English at least."""
    return {"fr", "en"} | {path.parent.name for path in (SOURCE / "languages").glob("*/language.toml")}


def list_identifiers(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Give every name that a module defines or uses."""
    for node in ast.walk(tree):
        for field in ("id", "attr", "arg", "name", "asname"):
            value = getattr(node, field, None)
            if isinstance(value, str):
                yield value, getattr(node, "lineno", 0)


def list_texts(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Give every text literal that is no docstring."""
    documents = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documents:
            yield node.value, node.lineno


def names_language(identifier: str) -> bool:
    """Tell whether a name in code holds a language's code or name."""
    parts = {part.casefold() for part in re.split(r"_|(?<=[a-z])(?=[A-Z])", identifier)}
    return bool(parts & (list_codes() | NAMES))


def speaks_language(text: str) -> bool:
    """Tell whether a text literal is a language's code or name, or holds its words."""
    if text.casefold() in list_codes() or any(map(has_accent, text)):
        return True
    words = set(WORD.findall(ESCAPE.sub(" ", text)))
    if {word.casefold() for word in words} & NAMES:
        return True
    if FIELD.fullmatch(text):
        return False
    if CODE.fullmatch(text):
        words -= CODE_WORDS
    # Messages for people are sentences with blanks in them; a lexicon word or a pattern is not.
    return not re.search(r"\s", text.strip()) and bool(words & FUNCTION_WORDS)


def has_accent(char: str) -> bool:
    """Tell whether a character is a letter with a mark, or a joined one (`é`, `ç`, `œ`)."""
    return char in "œŒæÆß" or (char.isalpha() and len(unicodedata.normalize("NFD", char)) > 1)


def find_language(name: str, tree: ast.Module) -> list[str]:
    """List where a module names a language."""
    found = [f"{name}:{text}" for text, _ in list_identifiers(tree) if names_language(text)]
    found += [f"{name}:{text}" for text, _ in list_texts(tree) if speaks_language(text)]
    return sorted(set(found) - set(ALLOWED))


@pytest.mark.parametrize("name", [name for name in list_modules() if find_room(name) in CORE])
def test_the_core_names_no_language(name: str) -> None:
    assert find_language(name, parse_module(name)) == []


@pytest.mark.parametrize(
    "code",
    [
        "if lang == 'fr': pass",
        "def find_french_cues(): pass",
        "fr_rules = 1",
        "WORDS = {'selon'}",
        "PATTERN = r'\\bque\\b|qu'",
        "HEDGE = 'présumé'",
        "WORD = 'not'",
        "WORD = 'est-ce-que'",
        "x = read(lang='en')",
        "from selon.languages.fr import rules",
    ],
)
def test_a_language_in_the_core_would_be_found(code: str) -> None:
    tree = ast.parse(code)
    imported = [f"x:{node.module}" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    assert find_language("x", tree) or any(names_language(part) for part in ".".join(imported).split("."))


@pytest.mark.parametrize(
    "code",
    [
        "tag = 'AUX'",
        "field = 'commitment_of'",
        "home = 'selon.languages'",
        "unit = 'm³'",
        "role = 'subject'",
        "x = 'no-speaker'",
        "x = 'source-not-stated'",
        "raise E('the text of the report is empty')",
    ],
)
def test_labels_and_messages_of_the_house_are_no_language(code: str) -> None:
    assert find_language("x", ast.parse(code)) == []


@pytest.mark.parametrize("name", [name for name in list_modules() if find_room(name) in CORE])
def test_the_core_imports_no_language_folder(name: str) -> None:
    folders = tuple(f"selon.languages.{code}" for code in list_codes())
    assert [
        found for found in list_imports(name) if (found.target + ".").startswith(tuple(f + "." for f in folders))
    ] == []
