"""The words that say why a source is not named, put together from a language's word classes (`sources.toml`)."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from selon.languages.language import load_toml

_CLASS = re.compile(r"(?<!\?P)<(\w+)>")
_REST = r"""(?P<rest>[^,.;»”"]*)"""


class Reason(NamedTuple):
    """Where a text says why somebody is not named.

    Attributes:
        start: Where the words begin.
        core: Where the wording ends: no cue before it attributes anything.
        end: Where the words end, with what they run on into (*not authorised to speak about the talks*).
    """

    start: int
    core: int
    end: int


@lru_cache(maxsize=8)
def find_reasons(text: str, code: str, start: int = 0, end: int | None = None) -> tuple[Reason, ...]:
    """Find the words that say why a source is not named (kept for the texts asked for last).

    Args:
        text: A text.
        code: The language.
        start: Where to begin.
        end: Where to stop; None means at the end.

    Returns:
        The reasons in reading order.

    Example:
        >>> [one.start for one in find_reasons("Two aides, who asked not to be named, left.", "en")]
        [11]
    """
    found = _load(code).finditer(text, start, len(text) if end is None else end)
    return tuple(Reason(one.start(), one.end() - len(one["rest"] or ""), one.end()) for one in found)


@cache
def _load(code: str) -> re.Pattern[str]:
    table = load_toml(code, "sources.toml").get("anonymity", {})
    closed = [f"(?:{one})" for one in table.get("reasons", ())]
    running = [f"(?:{one})" for one in table.get("running", ())]
    whole = "|".join([*closed, *([f"(?:{'|'.join(running)}){_REST}"] if running else ["(?P<rest>(?!))"])])
    return re.compile(rf"(?<!\w)(?:{_fill(whole, table.get('classes', {}))})(?!\w)", re.IGNORECASE)


def _fill(pattern: str, classes: dict[str, str]) -> str:
    """Put the classes where their names stand; a class may be made of others."""
    while (name := _CLASS.search(pattern)) is not None:
        pattern = pattern.replace(name[0], f"(?:{classes[name[1]]})")
    return pattern.replace("'", "['’]")
