"""Words of time as cells: each lexeme or fixed phrase with the classes that a language's `time.toml` gives it."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import msgspec

from selon.languages.language import load_toml
from selon.qualify.lexemes import Lexeme
from selon.qualify.phrases import cut_phrase
from selon.qualify.sentence import Sentence

Value = int | str
Classes = dict[str, Value]

_ROMAN = re.compile(r"[IVX]+(?=[^\W\d_]{0,3}$)")
_DIGITS = {"I": 1, "V": 5, "X": 10}


class Cell(msgspec.Struct):
    """A place of the time grammar.

    Attributes:
        classes: The classes it belongs to, with the value it has in each.
        first: Place of its first lexeme.
        last: Place behind its last lexeme.
    """

    classes: Classes
    first: int
    last: int


class WordEntry(msgspec.Struct, frozen=True):
    """A word or phrase of time: class, value, and where it counts."""

    words: tuple[str, ...]
    kind: str
    value: Value
    pos: frozenset[str]
    behind: frozenset[str]
    case: str


class TimeWords(msgspec.Struct, frozen=True):
    """The words of time of a language.

    Attributes:
        entries: Entries by first word, the longest first.
        keys: Classes without which a sentence holds no time.
        key_words: Words of these classes.
    """

    entries: dict[str, tuple[WordEntry, ...]]
    keys: frozenset[str]
    key_words: frozenset[str]


@cache
def load_time_words(code: str) -> TimeWords:
    """Read the words of time of a language from its `time.toml`."""
    table = load_toml(code, "time.toml")
    entries: dict[str, list[WordEntry]] = {}
    for row in table.get("word", ()):
        for form, value in _list_forms(row):
            words = cut_phrase(form, {})
            entry = WordEntry(
                words,
                row["class"],
                value,
                frozenset(row.get("pos", ())),
                frozenset(row.get("behind", ())),
                row.get("case", ""),
            )
            entries.setdefault(words[0], []).append(entry)
    keys = frozenset(table.get("keys", ()))
    key_words = {entry.words[0] for group in entries.values() for entry in group if entry.kind in keys}
    ordered = {word: tuple(sorted(group, key=lambda entry: -len(entry.words))) for word, group in entries.items()}
    return TimeWords(ordered, keys, frozenset(key_words))


def _list_forms(row: dict[str, Any]) -> list[tuple[str, Value]]:
    forms = [(word, value) for word, value in row.get("forms", {}).items()]
    return forms + [(word, row.get("value", 0)) for word in row.get("words", ())]


def cut_cells(sentence: Sentence, words: TimeWords) -> list[Cell]:
    """Cut a sentence in cells; empty where no word and no figure of time stands in it."""
    lexemes = sentence.lexemes
    if not any(lexeme.lower in words.key_words or (lexeme.kind in ("digits", "ordinal")) for lexeme in lexemes):
        return []
    cells: list[Cell] = []
    i = 0
    while i < len(lexemes):
        lexeme = lexemes[i]
        classes, width = _look_up(sentence, i, words)
        if lexeme.value is not None:
            if width <= 1:
                classes = {**classes, **classify_number(lexeme)}
                width = 1
        elif lexeme.text[0] in "IVX" and (roman := _ROMAN.match(lexeme.text)):
            classes = {**classes, "ordinal": _read_roman(roman[0])}
        cells.append(Cell(classes, i, i + max(width, 1)))
        i += max(width, 1)
    return cells


def _look_up(sentence: Sentence, i: int, words: TimeWords) -> tuple[Classes, int]:
    lexemes = sentence.lexemes
    classes: Classes = {}
    width = 0
    for entry in words.entries.get(lexemes[i].lower, ()):
        size = len(entry.words)
        if size < width:
            break
        if size > 1 and not _reads(lexemes, i, entry.words):
            continue
        if _counts(sentence, i, entry):
            classes[entry.kind] = entry.value
            width = size
    return classes, width


def _reads(lexemes: list[Lexeme], i: int, words: tuple[str, ...]) -> bool:
    """Tell whether words stand from a lexeme on; the second one tells most often that they do not."""
    if i + len(words) > len(lexemes) or lexemes[i + 1].lower != words[1]:
        return False
    return tuple(lexeme.lower for lexeme in lexemes[i : i + len(words)]) == words


def _counts(sentence: Sentence, i: int, entry: WordEntry) -> bool:
    lexeme = sentence.lexemes[i]
    if entry.case == "capital" and not lexeme.text[0].isupper():
        return False
    if entry.case == "lower" and i and lexeme.text[0].isupper():
        return False
    if not entry.pos or (i and sentence.lexemes[i - 1].lower in entry.behind):
        return True
    return sentence.token(i).pos in entry.pos


def classify_number(lexeme: Lexeme) -> Classes:
    """Give the classes of a number: day, hour, minute, year…

    Example:
        >>> from decimal import Decimal
        >>> sorted(classify_number(Lexeme("2016", 0, 4, False, "digits", Decimal(2016))))
        ['hhmm', 'number', 'year']
    """
    value, text = lexeme.value, lexeme.text
    if value is None:
        return {}
    if lexeme.kind == "some":
        return {"few": str(value)}
    if value != int(value):
        return {"number": str(value), **({"dotted": text} if re.fullmatch(r"\d{1,2}\.[0-5]\d", text) else {})}
    whole = int(value)
    classes: Classes = {"ordinal": whole} if lexeme.kind == "ordinal" else {"number": str(whole)}
    if lexeme.kind == "name":
        return {"offset": whole} if whole <= 14 else {}
    plain = text.isdigit()
    if 1 <= whole <= 31 and (len(text) <= 2 or not plain) and not lexeme.about:
        classes["day"] = whole
    if lexeme.kind == "ordinal":
        return classes
    if whole <= 24 and (len(text) <= 2 or not plain):
        classes["hour"] = whole
    if plain and len(text) == 2:
        classes["two"] = whole
        if whole <= 59:
            classes["minute"] = whole
    if plain and len(text) == 4:
        classes["hhmm"] = text
        if 1000 <= whole <= 2100:
            classes["year"] = whole
    return classes


def _read_roman(text: str) -> int:
    values = [_DIGITS[char] for char in text]
    return sum(-value if value < max(values[i:]) else value for i, value in enumerate(values))
