"""What stands beside a report's text: title against body, numbers, times, sources, remainders."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from markupsafe import Markup, escape

from selon.record.claim import Claim
from selon.record.comparison import TitleCheck
from selon.record.report import Report
from selon.record.span import Span, Spans
from selon.record.values import Quantity
from selon.show.comparison import describe_title
from selon.show.page_claims import name_anchor
from selon.show.page_words import count, list_words, name, quote, tell
from selon.show.remainders import list_leftovers
from selon.show.safe import show_line
from selon.show.sources import SourceRow, list_sources
from selon.show.tables import read_noun, say_counter
from selon.show.value import describe_value

_ASIDE = " … "


class Number(msgspec.Struct, frozen=True):
    """A row of the table of numbers: as written, value, of what, who counted, and the claim that it stands in."""

    words: str
    value: Markup
    counted: str
    counter: Markup
    claim: tuple[int, str] | None


class Moment(msgspec.Struct, frozen=True):
    """A row of the table of times: as written, value, how it was read, and the claim that it stands in."""

    words: str
    value: str
    anchor: Markup
    claim: tuple[int, str] | None


class Remnant(msgspec.Struct, frozen=True):
    """Remainders of one kind and reason: how many, why, which words."""

    count: Markup
    reason: Markup
    words: tuple[Markup, ...]


class Passage(msgspec.Struct, frozen=True):
    """Words of the body with the claim that they are."""

    label: Markup
    words: Markup
    claim: tuple[int, str] | None


class TitlePanel(msgspec.Struct, frozen=True):
    """What a title says beside its body: the lines that say so, and the body's versions."""

    lines: tuple[Markup, ...]
    passages: tuple[Passage, ...]


def list_numbers(report: Report) -> tuple[Number, ...]:
    """List the quantities of a report in reading order."""
    return tuple(
        Number(
            words=show_line(one.span.text),
            value=_say_value(one),
            counted=show_line(one.counted.text) if one.counted is not None else show_line(read_noun(one)),
            counter=_say_counter(report, one),
            claim=find_claim(report, one.span),
        )
        for one in report.quantities
    )


def list_moments(report: Report) -> tuple[Moment, ...]:
    """List the dates and durations of a report in reading order."""
    return tuple(
        Moment(
            words=show_line(one.span.text),
            value=show_line(one.value or ""),
            anchor=name("anchor", one.anchor) if one.type == "date" else name("time", one.type),
            claim=find_claim(report, one.span),
        )
        for one in report.times
    )


def list_rows(report: Report) -> tuple[tuple[int, SourceRow], ...]:
    """List the sources with their numbers, the most frequent first."""
    return tuple(enumerate(list_sources(report), 1))


def list_remnants(report: Report) -> tuple[Remnant, ...]:
    """List the remainders by kind and reason."""
    return tuple(
        Remnant(
            count=count(one.kind, len(one.words)),
            reason=name("reason", one.reason),
            words=tuple(quote(words) for words in one.words),
        )
        for one in list_leftovers(report)
    )


def make_title_panel(report: Report, titles: Iterable[TitleCheck]) -> TitlePanel | None:
    """Say what the report's title says beside its body; None where that was not checked."""
    check = next((one for one in titles if one.report == report.id), None)
    if check is None:
        return None
    told = [_say_line(check, at) for at in range(len(describe_title(check, list_words()[0])))]
    claims = {claim.id: (number, claim) for number, claim in enumerate(report.claims, 1)}
    wanted = [("firmest", check.strongest)]
    if check.weakest != check.strongest:
        wanted.append(("loosest", check.weakest))
    passages = [_make_passage(label, *claims[one]) for label, one in wanted if one in claims]
    return TitlePanel(tuple(told), tuple(passages))


def _say_line(check: TitleCheck, at: int) -> Markup:
    return tell(lambda words: describe_title(check, words)[at])


def _say_value(quantity: Quantity) -> Markup:
    return tell(lambda words: describe_value(quantity, words))


def _say_counter(report: Report, quantity: Quantity) -> Markup:
    return tell(lambda words: say_counter(report, quantity, words))


def _make_passage(label: str, number: int, claim: Claim) -> Passage:
    said = tell(lambda words: words.say("page", label))
    return Passage(said, quote(join_spans(claim.content)), (number, name_anchor(claim.id, number)))


def find_claim(report: Report, span: Span) -> tuple[int, str] | None:
    """Give number and anchor of the innermost claim that holds a span."""
    holding = [
        (sum(one.end - one.start for one in claim.content), number, claim)
        for number, claim in enumerate(report.claims, 1)
        if any(one.covers(span) for one in claim.content)
    ]
    if not holding:
        return None
    _, number, claim = min(holding, key=lambda item: item[:2])
    return number, name_anchor(claim.id, number)


def join_spans(spans: Spans) -> str:
    """Join spans on one line."""
    return _ASIDE.join(show_line(span.text) for span in spans)


def _show(span: Span | None) -> Markup | None:
    return escape(show_line(span.text)) if span is not None else None
