"""The head of a report's view: title, outlet, when and where that was read, credits."""

from __future__ import annotations

from selon.record.report import Moment, Report
from selon.show.parties import name_outlet
from selon.show.safe import show_line
from selon.show.wording import Words

_DOT = " · "


def describe_head(report: Report, words: Words) -> list[str]:
    """Give the lines of the head: title; outlet, date and byline; address or file."""
    title = show_line(report.title) if report.title else words.say("view", "no_title")
    outlet = name_outlet(report, words) if report.outlet else words.say("view", "no_outlet")
    date = describe_moment(report.published, words) if report.published else words.say("view", "no_date")
    parts = [outlet, date]
    if report.modified is not None:
        parts.append(words.say("view", "modified", when=show_line(report.modified.value)))
    if report.byline:
        parts.append(words.say("view", "byline", who=show_line(report.byline)))
    place = report.url or report.file
    return [title, _DOT.join(parts), *([show_line(place)] if place and place != "-" else [])]


def describe_moment(moment: Moment, words: Words) -> str:
    """Say a moment with its precision and where it was read."""
    where = words.name("evidence", moment.evidence.kind).format(path=show_line(moment.evidence.path or ""))
    precision = words.name("precision", moment.precision)
    return words.say("view", "date_read", when=show_line(moment.value), precision=precision, where=where)


def describe_credits(report: Report, words: Words) -> str | None:
    """Say which agencies are credited outside the sentences, and where; None where none is."""
    credits = [f"{show_line(one.agency)} ({words.name('where', one.where)})" for one in report.credits]
    return f"{words.label(words.say('view', 'credits'))} {', '.join(credits)}" if credits else None
