"""The words that say why a source is not named, put together from a language's word classes (`sources.toml`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from selon.languages.language import load_toml

_CLASS = re.compile(r"(?<!\?P)<(\w+)>")
_MARK = re.compile(r"\n|[.!?]\s")
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


class _Wordings(NamedTuple):
    """A language's wordings.

    Attributes:
        close: The wordings whose parts stand side by side.
        loose: Those whose parts may stand some words apart; the last group that matched is the reason.
        trigger: The words without which a sentence gives no reason.
    """

    close: re.Pattern[str]
    loose: re.Pattern[str]
    trigger: re.Pattern[str]


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
    wordings = _load(code)
    windows = _list_windows(wordings.trigger, text, start, len(text) if end is None else end)
    return tuple(one for begin, stop in windows for one in _read(wordings, text, begin, stop))


def _read(wordings: _Wordings, text: str, begin: int, stop: int) -> list[Reason]:
    """Read the reasons of a sentence, by the looser wordings where there is none by the others."""
    found = [Reason(one.start(), one.end() - len(one["rest"] or ""), one.end())
             for one in wordings.close.finditer(text, begin, stop)]  # fmt: skip
    return found or [
        Reason(one.start(one.lastgroup), one.end(one.lastgroup), one.end(one.lastgroup))
        for one in wordings.loose.finditer(text, begin, stop)
        if one.lastgroup is not None
    ]


def _list_windows(trigger: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """List the sentences that have a word in them without which no reason is given: few, and only they are read."""
    behind = start
    while (hit := trigger.search(text, behind, end)) is not None:
        begin = max((mark.end() for mark in _MARK.finditer(text, behind, hit.start())), default=behind)
        stop = _MARK.search(text, hit.end(), end)
        behind = stop.end() if stop is not None else end
        yield begin, behind


@cache
def _load(code: str) -> _Wordings:
    """Put the wordings together, and the words without which there is none."""
    table = load_toml(code, "sources.toml").get("anonymity", {})
    classes = table.get("classes", {})
    closed = [f"(?:{one})" for one in table.get("reasons", ())]
    running = [f"(?:{one})" for one in table.get("running", ())]
    whole = "|".join([*closed, *([f"(?:{'|'.join(running)}){_REST}"] if running else ["(?P<rest>(?!))"])])
    loose = "|".join(f"(?:{one})" for one in table.get("loose", ())) or "(?!)"
    return _Wordings(
        close=_compile(whole, classes),
        loose=_compile(loose, classes),
        trigger=re.compile(rf"\b(?:{'|'.join(table.get('triggers', ())) or '(?!)'})", re.IGNORECASE),
    )


def _compile(pattern: str, classes: dict[str, str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_fill(pattern, classes)})(?!\w)", re.IGNORECASE)


def _fill(pattern: str, classes: dict[str, str]) -> str:
    """Put the classes where their names stand; a class may be made of others."""
    while (name := _CLASS.search(pattern)) is not None:
        pattern = pattern.replace(name[0], f"(?:{classes[name[1]]})")
    return pattern.replace("'", "['’]")
