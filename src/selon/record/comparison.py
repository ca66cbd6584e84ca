"""A comparison: two reports, which claims match, and what changed from one to the other."""

from __future__ import annotations

from typing import Literal

import msgspec

from selon.record.span import Spans

Aspect = Literal[
    "content", "commitment", "likelihood", "polarity", "source", "source-count", "anonymity", "relay", "quotation",
    "number", "bound", "unit", "population", "place", "time",
]  # fmt: skip
Hint = Literal["vectors", "words", "quotation", "names", "quantities", "times", "source", "passage"]


class Change(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing that the downstream report says otherwise, or, with code `kept`, says alike.

    Attributes:
        code: A code of `record.codes`.
        aspect: What it is about.
        upstream: The passage of the upstream report; empty where it has none.
        downstream: The passage of the downstream report; empty where it has none.
        upstream_words: The words of the upstream report that show it.
        downstream_words: The words of the downstream report that show it.
        reverse: The code of the same change read from the downstream report to the upstream one.
    """

    code: str
    aspect: Aspect
    upstream: Spans = ()
    downstream: Spans = ()
    upstream_words: Spans = ()
    downstream_words: Spans = ()
    reverse: str | None = None


class Match(msgspec.Struct, frozen=True, omit_defaults=True):
    """Claims that say the same thing of the same world, and what was done to them.

    Attributes:
        upstream: Ids of the upstream report's claims; empty where the claim was added.
        downstream: Ids of the downstream report's claims; empty where the claim was dropped.
        changes: What changed and what was kept, sorted.
        by: What ties the claims together.
    """

    upstream: tuple[str, ...]
    downstream: tuple[str, ...]
    changes: tuple[Change, ...] = ()
    by: tuple[Hint, ...] = ()


class Direction(msgspec.Struct, frozen=True, omit_defaults=True):
    """Which of the two reports the other one drew on.

    Attributes:
        kind: Whether it was given, inferred or left open; left open, each change holds both ways.
        upstream: Id of the report that comes first; None where that is open.
        reason: A stable code: `stated`, `credit`, `time`, `none`, `both-credit`.
        words: The words that show it, in the report that credits.
    """

    kind: Literal["given", "inferred", "open"]
    upstream: str | None = None
    reason: str = "none"
    words: Spans = ()


class TitleCheck(msgspec.Struct, frozen=True, omit_defaults=True):
    """A title's claim against the versions of it in the body of the same report.

    Attributes:
        report: Id of the report.
        form: How the title speaks: a statement, a question, a bare noun phrase, or words ascribed to a source.
        title: The title's passage.
        claims: Ids of the title's claims.
        body: Ids of the body's claims that say the same.
        strongest: Id of the body's most committed version.
        weakest: Id of the body's least committed version.
        changes: What the title says otherwise than the body, the body being upstream.
    """

    report: str
    form: Literal["statement", "question", "noun", "ascribed"]
    title: Spans
    claims: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    strongest: str | None = None
    weakest: str | None = None
    changes: tuple[Change, ...] = ()


class Comparison(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one report did to the claims of another.

    Attributes:
        upstream: Id of the report that was read as the first one.
        downstream: Id of the report that was read as the second one.
        langs: The languages of the two, in that order.
        direction: Which one drew on the other, and how that is known.
        matches: Every claim of both reports, each in one match, in the upstream report's order, added ones last.
        titles: Titles against bodies, upstream first.
        proposed_by: `vectors` where content vectors proposed the matches; else `words` alone did.
    """

    upstream: str
    downstream: str
    langs: tuple[str, str]
    direction: Direction
    matches: tuple[Match, ...]
    titles: tuple[TitleCheck, ...] = ()
    proposed_by: Literal["vectors", "words"] = "words"
