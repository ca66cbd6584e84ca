"""A report as people read it on a terminal: counts, head, claims with their chains, tables, leftovers.

Nothing is said by colour alone, and text of the report is never read as markup.
"""

from __future__ import annotations

import sys
from typing import TextIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from selon.record.claim import Claim
from selon.record.report import Report
from selon.show.blanks import make_text, release_blanks
from selon.show.chain import describe_chain
from selon.show.claim import describe_content, describe_cue, list_likelihoods, list_stance
from selon.show.counts import count_report, describe_counts
from selon.show.head import describe_credits, describe_head
from selon.show.remainders import describe_leftover, list_leftovers
from selon.show.safe import show_line
from selon.show.tables import make_number_table, make_source_table
from selon.show.wording import Words

_QUIET = "dim"
_STRONG = "bold"
_INDENT = 2


def make_console(
    file: TextIO | None = None, *, color: bool = True, width: int | None = None, terminal: bool | None = None
) -> Console:
    """Make a console that takes text as it is: no markup, no emoji codes, no guessing of colours.

    Args:
        file: Where to write; the standard output where none is given.
        color: Whether colours may be used; `NO_COLOR` in the environment forbids them too.
        width: Columns; those of the terminal where none are given.
        terminal: Whether the file is a terminal; asked of it where nothing is given.
    """
    return Console(
        file=file or sys.stdout,
        no_color=None if color else True,
        force_terminal=terminal,
        width=width,
        markup=False,
        emoji=False,
        highlight=False,
    )


def show_report(report: Report, words: Words, console: Console) -> None:
    """Print the view of one report.

    Args:
        report: The report.
        words: The words of the interface.
        console: Where to print.
    """
    for block in list_blocks(report, words):
        console.file.write(_render(block, console) + "\n\n")


def _render(block: RenderableType, console: Console) -> str:
    """Lay a block out; what goes to a file or a pipe has no blanks at the ends of its lines."""
    with console.capture() as captured:
        console.print(block)
    lines = captured.get().split("\n")
    if not console.is_terminal:
        lines = [line.rstrip(" ") for line in lines]
    return release_blanks("\n".join(lines).strip("\n"))


def list_blocks(report: Report, words: Words) -> list[RenderableType]:
    """Give the blocks of the view, top to bottom."""
    blocks: list[RenderableType] = [
        make_text(describe_counts(count_report(report), words), style=_STRONG),
        _make_head(report, words),
        _make_claims(report, words),
    ]
    numbers, sources = make_number_table(report, words), make_source_table(report, words)
    if numbers is not None:
        blocks.append(_head_table("numbers", numbers, words))
    if sources is not None:
        blocks.append(_head_table("source_table", sources, words))
    blocks.append(_make_leftovers(report, words))
    return blocks


def _make_head(report: Report, words: Words) -> RenderableType:
    title, *rest = describe_head(report, words)
    lines: list[RenderableType] = [make_text(title, style="bold italic"), *(make_text(line) for line in rest)]
    if (credits := describe_credits(report, words)) is not None:
        lines.append(make_text(credits))
    if report.notes:
        lines.append(make_text(words.label(words.say("view", "warnings"))))
        lines.extend(Padding(make_text(show_line(note)), (0, 0, 0, _INDENT)) for note in report.notes)
    return Group(*lines)


def _make_claims(report: Report, words: Words) -> RenderableType:
    if not report.claims:
        return make_text(words.say("view", "no_claims"))
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(justify="right", no_wrap=True)
    grid.add_column(overflow="fold")
    for number, claim in enumerate(report.claims, 1):
        quiet = claim.commitment == "asserted"
        body = _make_asserted(report, claim, words) if quiet else _make_attributed(report, claim, words)
        grid.add_row(make_text(str(number), style=_QUIET if quiet else _STRONG), Padding(body, (0, 0, 1, 0)))
    return grid


def _make_asserted(report: Report, claim: Claim, words: Words) -> RenderableType:
    """Make the quiet form: content, and one line with chain and stance."""
    stance = ", ".join(said for said, _ in list_stance(report, claim, words))
    content = make_text(describe_content(claim), style=_QUIET)
    lines: list[RenderableType] = [
        content,
        make_text(f"  {describe_chain(report, claim, words)} · {stance}", style=_QUIET),
    ]
    lines.extend(make_text(f"  {said}") for said in list_likelihoods(claim, words))
    return Group(*lines)


def _make_attributed(report: Report, claim: Claim, words: Words) -> RenderableType:
    """Make the full form: content, then chain, proving words, stance and likelihood, each with its label."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True, style=_QUIET)
    grid.add_column(overflow="fold")
    grid.add_row(_label("chain", words), make_text(describe_chain(report, claim, words)))
    if (cue := describe_cue(report, claim, words)) is not None:
        grid.add_row(_label("cue", words), make_text(cue))
    grid.add_row(_label("stance", words), _make_stance(report, claim, words))
    for said in list_likelihoods(claim, words):
        grid.add_row(_label("likely", words), make_text(said))
    return Group(make_text(describe_content(claim)), Padding(grid, (0, 0, 0, _INDENT)))


def _make_stance(report: Report, claim: Claim, words: Words) -> Text:
    line = Text()
    for number, (said, stands_out) in enumerate(list_stance(report, claim, words)):
        line.append(", " if number else "")
        line.append_text(make_text(said, style=_STRONG if stands_out else ""))
    return line


def _label(key: str, words: Words) -> Text:
    return make_text(words.say("view", key))


def _head_table(key: str, table: Table, words: Words) -> RenderableType:
    return Group(make_text(words.say("view", key), style=_STRONG), table)


def _make_leftovers(report: Report, words: Words) -> RenderableType:
    leftovers = list_leftovers(report)
    if not leftovers:
        return make_text(words.say("view", "no_leftovers") if report.attributions else "", style=_QUIET)
    lines: list[RenderableType] = [make_text(words.label(words.say("view", "leftovers")), style=_STRONG)]
    lines.extend(Padding(make_text(describe_leftover(leftover, words)), (0, 0, 0, _INDENT)) for leftover in leftovers)
    return Group(*lines)
