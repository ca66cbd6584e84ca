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
from selon.show.claim import describe_content, describe_cue, list_likelihoods, list_references, list_stance
from selon.show.counts import count_report, describe_counts
from selon.show.hanging import Hanging
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
        console.file.write(render_block(block, console) + "\n\n")


def render_block(block: RenderableType, console: Console) -> str:
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
    width = len(str(len(report.claims)))
    blocks: list[RenderableType] = []
    for number, claim in enumerate(report.claims, 1):
        quiet = claim.commitment == "asserted"
        style = _QUIET if quiet else ""
        label = make_text(f"{number:>{width}} ", style=_QUIET if quiet else _STRONG)
        blocks.append(Hanging(label, make_text(describe_content(claim), style=style)))
        details = _list_asserted(report, claim, words) if quiet else _list_attributed(report, claim, words)
        blocks.extend(Hanging(_indent(label, said), body) for said, body in details)
        blocks.append(Text(""))
    return Group(*blocks[:-1])


def _indent(label: Text, said: str) -> Text:
    return make_text(" " * (label.cell_len + _INDENT) + said, style=_QUIET)


def _list_asserted(report: Report, claim: Claim, words: Words) -> list[tuple[str, Text]]:
    """List the one line of the quiet form, chain and stance, and words of probability."""
    stance = ", ".join(said for said, _ in list_stance(report, claim, words))
    line = make_text(f"{describe_chain(report, claim, words)} · {stance}", style=_QUIET)
    return [("", line), *_list_inside(claim, words)]


def _list_inside(claim: Claim, words: Words) -> list[tuple[str, Text]]:
    """List what is said of the content itself: whom it is about, what it takes up, its words of probability."""
    said = [*list_references(claim, words), *(("likely", one) for one in list_likelihoods(claim, words))]
    return [(words.say("view", key) + " ", make_text(one)) for key, one in said]


def _list_attributed(report: Report, claim: Claim, words: Words) -> list[tuple[str, Text]]:
    """List the lines of the full form with their labels: chain, proving words, stance, likelihood."""
    lines = [("chain", make_text(describe_chain(report, claim, words)))]
    if (cue := describe_cue(report, claim, words)) is not None:
        lines.append(("cue", make_text(cue)))
    lines.append(("stance", _make_stance(report, claim, words)))
    width = max(len(words.say("view", key)) for key in _LABELS)
    labelled = [(words.say("view", key).ljust(width) + " ", body) for key, body in lines]
    return [*labelled, *_list_inside(claim, words)]


_LABELS = ("chain", "cue", "stance")
"""Labels that every claim has: their width is the indent. Those of what is said of the content itself are rare."""


def _make_stance(report: Report, claim: Claim, words: Words) -> Text:
    line = Text()
    for number, (said, stands_out) in enumerate(list_stance(report, claim, words)):
        line.append(", " if number else "")
        line.append_text(make_text(said, style=_STRONG if stands_out else ""))
    return line


def _head_table(key: str, table: Table, words: Words) -> RenderableType:
    return Group(make_text(words.say("view", key), style=_STRONG), table)


def _make_leftovers(report: Report, words: Words) -> RenderableType:
    leftovers = list_leftovers(report)
    if not leftovers:
        return make_text(words.say("view", "no_leftovers") if report.attributions else "", style=_QUIET)
    lines: list[RenderableType] = [make_text(words.label(words.say("view", "leftovers")), style=_STRONG)]
    lines.extend(Padding(make_text(describe_leftover(leftover, words)), (0, 0, 0, _INDENT)) for leftover in leftovers)
    return Group(*lines)
