"""Quotations and cues that became nothing: counted, with their reasons and their words."""

from __future__ import annotations

import msgspec

from selon.record.attribution import Remainder
from selon.record.report import Report
from selon.show.safe import show_line
from selon.show.wording import Words


class Leftover(msgspec.Struct, frozen=True):
    """The remainders of one kind and reason.

    Attributes:
        kind: `quotation` or `cue`.
        reason: The code of the reason.
        words: The words found, in reading order.
    """

    kind: str
    reason: str
    words: tuple[str, ...]


def list_leftovers(report: Report) -> tuple[Leftover, ...]:
    """List a report's remainders by kind and reason, quotations first, the most frequent first."""
    groups: dict[tuple[str, str], list[Remainder]] = {}
    for remainder in report.remainders:
        groups.setdefault((remainder.kind, remainder.reason), []).append(remainder)
    ranked = sorted(groups.items(), key=lambda item: (item[0][0] != "quotation", -len(item[1]), item[0][1]))
    return tuple(
        Leftover(kind, reason, tuple(show_line(one.span.text) for one in found)) for (kind, reason), found in ranked
    )


def describe_leftover(leftover: Leftover, words: Words) -> str:
    """Say one line: how many, why, which words."""
    count = words.count(leftover.kind, len(leftover.words))
    shown = ", ".join(words.quote(one) for one in leftover.words)
    head = f"{count}, {words.name('reason', leftover.reason)}"
    return f"{words.label(head)} {shown}"
