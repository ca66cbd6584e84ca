"""The words of the interface: codes of the record → words, one table a language."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import msgspec

from selon.errors import UsageError
from selon.show.safe import show_line

DEFAULT = "en"


class Words(msgspec.Struct, frozen=True):
    """The words of one language.

    Attributes:
        code: ISO 639-1 code.
        table: Group → code → words.
    """

    code: str
    table: dict[str, Any]

    def say(self, group: str, key: str, **values: object) -> str:
        """Give the words of a key, with the values put in.

        Raises:
            KeyError: If the table has no such key.
        """
        return str(self.table[group][key]).format(**values)

    def name(self, group: str, code: str) -> str:
        """Give the words for a code of the record; a code without words stands for itself."""
        words = self.table.get(group, {}).get(code)
        return show_line(code) if words is None else str(words)

    def knows(self, group: str, code: str) -> bool:
        """Tell whether a code has words."""
        return code in self.table.get(group, {})

    def count(self, key: str, number: int, **values: object) -> str:
        """Give a number with its noun in the singular or the plural."""
        forms = self.table["count"][key]
        form = forms["one"] if number in self.table["grammar"]["singular"] else forms["many"]
        return str(form).format(n=number, **values)

    def quote(self, text: str) -> str:
        """Put a text in the language's quotation marks."""
        opening, closing = self.table["grammar"]["quotes"]
        return f"{opening}{text}{closing}"

    def label(self, text: str) -> str:
        """Put the language's colon behind a text."""
        return f"{text}{self.table['grammar']['colon']}"


def list_interface_languages() -> list[str]:
    """List the languages of the interface, sorted."""
    files = resources.files("selon.show").joinpath("words").iterdir()
    return sorted(file.name.removesuffix(".toml") for file in files if file.name.endswith(".toml"))


@cache
def load_words(code: str) -> Words:
    """Read the words of one language.

    Raises:
        UsageError: If the interface does not speak it.
    """
    known = list_interface_languages()
    if code not in known:
        raise UsageError(f"the interface does not speak {code!r}.", advice=f"It speaks: {', '.join(known)}.")
    path = resources.files("selon.show").joinpath("words", f"{code}.toml")
    return Words(code, tomllib.loads(path.read_text(encoding="utf-8")))


def choose_interface(environment: Mapping[str, str] | None = None) -> str:
    """Choose the language of the interface by the locale, else English.

    Args:
        environment: The variables; the process's own where none are given.

    Example:
        >>> choose_interface({"LC_ALL": "fr_SN.UTF-8"}), choose_interface({"LANG": "C.UTF-8"})
        ('fr', 'en')
    """
    given = os.environ if environment is None else environment
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := given.get(name))), "")
    code = locale.replace("-", "_").partition(".")[0].partition("_")[0].lower()
    return code if code in list_interface_languages() else DEFAULT
