"""A comparison as a page: two columns, matched claims joined, changed words marked, every match also as a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from markupsafe import Markup, escape

from selon.record.claim import Claim
from selon.record.codes import KEPT
from selon.record.comparison import Change, Comparison, Match, TitleCheck
from selon.record.report import Report
from selon.record.span import Spans
from selon.show.comparison import (
    Pair,
    count_codes,
    describe_change,
    describe_direction,
    describe_kept,
    describe_strip,
    describe_title,
    list_told,
    name_report,
)
from selon.show.page import find_link
from selon.show.page_shell import Shell, choose_shell, render
from selon.show.page_text import Mark, Paragraph, cut_marked
from selon.show.page_words import choose, clean, list_words, tell
from selon.show.wording import Words

SIGNS = {"kept": "=", "changed": "≠", "dropped": "−", "added": "+"}
"""State of a match → the sign that stands for it in strip and gutter."""
_SPLIT = Markup(" […] ")
_WORD = Markup("<mark>{}</mark>")


class Row(msgspec.Struct, frozen=True):
    """A match: where it stands and what became of it.

    Attributes:
        number: Its number.
        state: `kept`, `changed`, `dropped` or `added`.
        upstream: The upstream report's contents, the changed words marked.
        downstream: The same of the downstream report.
        changes: Codes with the words that say each, both passages in them.
        kept: What was kept, in words.
    """

    number: int
    state: str
    upstream: Markup
    downstream: Markup
    changes: tuple[tuple[str, Markup], ...]
    kept: Markup

    @property
    def codes(self) -> str:
        """The codes, for a filter."""
        return " ".join(code for code, _ in self.changes)


class Column(msgspec.Struct, frozen=True):
    """One report of a comparison: its name, its language, its paragraphs, what its title says beside its body."""

    side: str
    name: Markup
    lang: str
    link: str | None
    paragraphs: tuple[Paragraph, ...]
    heading: Markup
    title: tuple[Markup, ...]


def write_comparison_page(comparison: Comparison, one: Report, other: Report, *, ui: str | None = None) -> str:
    """Write a comparison as one HTML file, readable without script and without a network.

    Args:
        comparison: The comparison.
        one: One of its reports.
        other: The other one.
        ui: The interface language that is shown first; that of the locale where none is given.
    """
    pair = Pair(one, other) if comparison.upstream == one.id else Pair(other, one)
    return render_comparison(comparison, pair, choose_shell(ui))


def render_comparison(comparison: Comparison, pair: Pair, shell: Shell) -> str:
    """Render a comparison's page in a shell."""
    rows = make_rows(comparison, pair)
    codes = count_codes(comparison)
    return render(
        "comparison.html",
        shell,
        {
            "heading": tell(lambda words: _say_heading(pair, words)),
            "plain_heading": " · ".join(name_report(report, list_words()[0]) for report in pair),
            "strip": [_say_strip(comparison, at) for at in range(len(describe_strip(comparison, list_words()[0])))],
            "direction": tell(lambda words: describe_direction(comparison, pair, words)),
            "proposed": tell(lambda words: words.say("comparison", comparison.proposed_by)),
            "models": ", ".join(dict.fromkeys(report.made.model for report in pair if report.made.model)),
            "rows": rows,
            "signs": SIGNS,
            "codes": [(code, number) for code, number in codes.items()],
            "columns": [_make_column(comparison, pair, side, rows) for side in ("upstream", "downstream")],
        },
    )


def make_rows(comparison: Comparison, pair: Pair) -> tuple[Row, ...]:
    """Make the rows of a comparison, in its order."""
    claims = {claim.id: claim for report in pair for claim in report.claims}
    both_ways = comparison.direction.kind == "open"
    return tuple(_make_row(number, match, claims, both_ways) for number, match in enumerate(comparison.matches, 1))


def _make_row(number: int, match: Match, claims: dict[str, Claim], both_ways: bool) -> Row:
    told = list_told(match)
    return Row(
        number=number,
        state=_find_state(match),
        upstream=_mark_contents(match.upstream, claims, (change.upstream_words for change in told)),
        downstream=_mark_contents(match.downstream, claims, (change.downstream_words for change in told)),
        changes=tuple((change.code, _say_change(change, both_ways)) for change in told),
        kept=tell(lambda words: describe_kept(match, words) or ""),
    )


def _find_state(match: Match) -> str:
    if not list_told(match):
        return "kept"
    if not match.downstream:
        return "dropped"
    return "changed" if match.upstream else "added"


def _mark_contents(ids: Iterable[str], claims: dict[str, Claim], words: Iterable[Spans]) -> Markup:
    wanted = [span for spans in words for span in spans]
    contents = [span for one in ids if one in claims for span in claims[one].content]
    parts = []
    for content in contents:
        inside = [(w.start - content.start, w.end - content.start) for w in wanted if content.covers(w)]
        parts.append(_mark_text(content.text, [] if (0, len(content.text)) in inside else inside))
    return _SPLIT.join(parts)


def _mark_text(text: str, words: list[tuple[int, int]]) -> Markup:
    """Escape a text and mark words in it; words that overlap are marked as one."""
    out, at = [], 0
    for start, end in sorted(words):
        if end <= at:
            continue
        start = max(start, at)
        out += [escape(clean(text[at:start])), _WORD.format(clean(text[start:end]))]
        at = end
    return Markup("").join([*out, escape(clean(text[at:]))])


def _say_change(change: Change, both_ways: bool) -> Markup:
    return tell(lambda words: describe_change(change, words, both_ways=both_ways))


def _say_strip(comparison: Comparison, at: int) -> Markup:
    return tell(lambda words: describe_strip(comparison, words)[at])


def _say_heading(pair: Pair, words: Words) -> str:
    one, other = (name_report(report, words) for report in pair)
    return words.say("compare_page", "title", one=one, other=other)


def _make_column(comparison: Comparison, pair: Pair, side: str, rows: Iterable[Row]) -> Column:
    report = pair.upstream if side == "upstream" else pair.downstream
    marks = list(_list_marks(comparison, report, side, {row.number: row.state for row in rows}))
    title = next((check for check in comparison.titles if check.report == report.id), None)
    return Column(
        side=side,
        name=tell(lambda words: name_report(report, words)),
        lang=report.lang,
        link=find_link(report.url),
        paragraphs=cut_marked(report, marks),
        heading=tell(lambda words: words.say("comparison", "title_of", who=name_report(report, words))),
        title=_say_title(title) if title is not None else (),
    )


def _say_title(check: TitleCheck) -> tuple[Markup, ...]:
    told = [describe_title(check, words) for words in list_words()]
    codes = [words.code for words in list_words()]
    return tuple(choose(zip(codes, versions, strict=True)) for versions in zip(*told, strict=True))


def _list_marks(comparison: Comparison, report: Report, side: str, states: dict[int, str]) -> Iterator[Mark]:
    claims = {claim.id: claim for claim in report.claims}
    for number, match in enumerate(comparison.matches, 1):
        ids = match.upstream if side == "upstream" else match.downstream
        for claim in (claims[one] for one in ids if one in claims):
            size = sum(span.end - span.start for span in claim.content)
            for span in claim.content:
                yield Mark(span.start, span.end, "content", number, f"m-{states[number]}", size)
        for change in match.changes if states[number] == "changed" else ():
            words = change.upstream_words if side == "upstream" else change.downstream_words
            for span in words if change.code != KEPT else ():
                yield Mark(span.start, span.end, "word", number)
