"""A comparison on a terminal: matched claims side by side, under each pair what changed and what was kept."""

from __future__ import annotations

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from selon.record.claim import Claim
from selon.record.comparison import Change, Comparison, Match, TitleCheck
from selon.record.report import Report
from selon.show.blanks import make_text
from selon.show.claim import describe_content
from selon.show.comparison import (
    Pair,
    count_codes,
    describe_change,
    describe_direction,
    describe_kept,
    describe_strip,
    describe_title,
    has_meaning,
    list_told,
    name_report,
)
from selon.show.terminal import render_block
from selon.show.wording import Words

_QUIET = "dim"
_STRONG = "bold"
_INDENT = 2


def show_comparison(comparison: Comparison, pair: Pair, words: Words, console: Console) -> None:
    """Print the view of one comparison.

    Args:
        comparison: The comparison.
        pair: Its two reports, the upstream one first.
        words: The words of the interface.
        console: Where to print.
    """
    for block in list_comparison_blocks(comparison, pair, words):
        console.file.write(render_block(block, console) + "\n\n")


def list_comparison_blocks(comparison: Comparison, pair: Pair, words: Words) -> list[RenderableType]:
    """Give the blocks of the view, top to bottom."""
    strip, *tally = describe_strip(comparison, words)
    head = [make_text(strip, style=_STRONG), *(make_text(line) for line in tally)]
    head.append(make_text(describe_direction(comparison, pair, words)))
    head.append(make_text(words.say("comparison", comparison.proposed_by), style=_QUIET))
    return [
        Group(*head),
        _make_matches(comparison, pair, words),
        *(_make_title(check, pair, words) for check in comparison.titles),
        _make_summary(comparison, words),
    ]


def _make_matches(comparison: Comparison, pair: Pair, words: Words) -> RenderableType:
    open_way = comparison.direction.kind == "open"
    known = {claim.id: claim for report in pair for claim in report.claims}
    blocks: list[RenderableType] = [_make_columns(_head_cells(pair, words, open_way), "")]
    for number, match in enumerate(comparison.matches, 1):
        cells = [_make_cell(ids, known, match, words) for ids in (match.upstream, match.downstream)]
        blocks.append(_make_columns(cells, str(number)))
        blocks.append(Padding(_make_changes(match, words, open_way), (0, 0, 1, 2 * _INDENT)))
    return Group(*blocks)


def _head_cells(pair: Pair, words: Words, open_way: bool) -> list[RenderableType]:
    labels = ("either", "other") if open_way else ("upstream", "downstream")
    return [
        make_text(f"{words.label(words.say('comparison', label))} {name_report(report, words)}", style=_STRONG)
        for label, report in zip(labels, pair, strict=True)
    ]


def _make_columns(cells: list[RenderableType], number: str) -> RenderableType:
    grid = Table.grid(padding=(0, 1, 0, 0), expand=True)
    grid.add_column(justify="right", no_wrap=True, width=3)
    grid.add_column(ratio=1, overflow="fold")
    grid.add_column(ratio=1, overflow="fold")
    grid.add_row(Text(number, style=_QUIET), *cells)
    return grid


def _make_cell(ids: tuple[str, ...], known: dict[str, Claim], match: Match, words: Words) -> RenderableType:
    style = "" if list_told(match) else _QUIET
    lines = [make_text(describe_content(known[one]), style=style) for one in ids if one in known]
    return Group(*lines) if lines else Text(words.say("comparison", "no_claim"), style=_QUIET)


def _make_changes(match: Match, words: Words, both_ways: bool) -> RenderableType:
    lines: list[RenderableType] = [
        make_text(f"• {describe_change(change, words, both_ways=both_ways)}", style=_mark(change))
        for change in list_told(match)
    ]
    if (kept := describe_kept(match, words)) is not None:
        lines.append(make_text(f"  {kept}", style=_QUIET))
    return Group(*lines)


def _mark(change: Change) -> str:
    return _STRONG if has_meaning(change) else ""


def _make_title(check: TitleCheck, pair: Pair, words: Words) -> RenderableType:
    report: Report = next(report for report in pair if report.id == check.report)
    head = words.label(words.say("comparison", "title_of", who=name_report(report, words)))
    title = " ".join(span.text for span in check.title)
    lines: list[RenderableType] = [make_text(f"{head} {words.quote(' '.join(title.split()))}", style=_STRONG)]
    known = {claim.id: claim for claim in report.claims}
    lines.extend(Padding(make_text(line), (0, 0, 0, _INDENT)) for line in describe_title(check, words))
    for key, one in (("strongest", check.strongest), ("weakest", check.weakest)):
        if one in known and (key == "strongest" or check.weakest != check.strongest):
            label = words.label(words.say("comparison", key))
            said = f"{label} {describe_content(known[one])} ({words.name('commitment', known[one].commitment)})"
            lines.append(Padding(make_text(said, style=_QUIET), (0, 0, 0, _INDENT)))
    return Group(*lines)


def _make_summary(comparison: Comparison, words: Words) -> RenderableType:
    counts = count_codes(comparison)
    if not counts:
        return make_text(words.say("comparison", "none"))
    lines: list[RenderableType] = [make_text(words.label(words.say("comparison", "summary")), style=_STRONG)]
    for code, number in counts.items():
        line = f"{number:>4}  {words.name('change', code)} ({code})"
        lines.append(make_text(line))
    return Group(*lines)
