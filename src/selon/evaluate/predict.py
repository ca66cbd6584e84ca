"""Run a reader over gold and score what it finds."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from selon.errors import UsageError
from selon.evaluate.gold import GoldReport, read_gold
from selon.evaluate.polnear import keep_outermost, read_polnear
from selon.evaluate.scores import Scores, evaluate_reports
from selon.record.report import Report

SCHEMES = ("marked", "polnear")


class Reader(Protocol):
    """A function that reads a text; `selon.read_report` is one."""

    def __call__(
        self, text: str, /, *, lang: str | None = None, published: str | None = None, outlet: str | None = None
    ) -> Report:
        """Read a text, given what the gold's header says of it."""
        ...


Pairs = list[tuple[GoldReport, Report]]


def read_pairs(paths: Iterable[str | Path], read: Reader, scheme: str = "marked") -> Pairs:
    """Read gold, and the same texts by `read`.

    Args:
        paths: Gold files or folders.
        read: The function to evaluate.
        scheme: By which scheme the gold is marked.

    Raises:
        UsageError: If the scheme is unknown, or a path is not there or holds no gold.
        GoldError: If a gold file breaks the notation.
    """
    if scheme not in SCHEMES:
        raise UsageError(f"unknown scheme {scheme!r}.", advice=f"Known: {', '.join(SCHEMES)}.")
    golds = read_polnear(paths) if scheme == "polnear" else read_gold(paths)
    pairs = [(gold, read(gold.text, lang=gold.lang, published=gold.date, outlet=gold.outlet)) for gold in golds]
    if scheme == "polnear":
        return [(gold, keep_outermost(report)) for gold, report in pairs]
    return pairs


def evaluate_paths(paths: Iterable[str | Path], read: Reader, scheme: str = "marked") -> Scores:
    """Score a reader on gold files and folders.

    Args:
        paths: Gold files or folders.
        read: The function to evaluate.
        scheme: By which scheme the gold is marked.

    Raises:
        UsageError: If the scheme is unknown, or a path is not there or holds no gold.
        GoldError: If a gold file breaks the notation.
    """
    return evaluate_reports(read_pairs(paths, read, scheme), scheme)
