"""Compare reports: what a relay kept, changed, dropped and added, claim by claim.

The first report is upstream, each other one is compared with it, in one language or across two. Takes what `selon read`
takes, and lines that `selon read --json` printed (files that end in .json or .jsonl). With --infer the reports say
themselves which one comes first: by credit, by time, or not at all; then each change is stated both ways.

Content vectors propose which claims to look at; they are computed on this machine. --no-vectors leaves them out.

Examples:
  selon compare dispatch.txt relay.txt
  selon compare dispatch.md one.md two.md --ui fr
  selon compare dispatch.txt relay.txt --html compared.html
  selon compare en.txt fr.txt --infer --json
  selon compare dispatch.txt relay.txt --fail-on hedge-dropped,bound-flipped
  selon compare --codes

Fields with --json, one comparison a line:
  upstream, downstream (ids of the reports), langs, direction, matches, titles,
  proposed_by
  direction: kind, upstream, reason, words
  matches: upstream, downstream (ids of claims), changes, by
  changes: code, aspect, upstream, downstream (passages), upstream_words,
    downstream_words, reverse
  titles: report, form, title, claims, body, strongest, weakest, changes

Exit codes: 0 done, 1 a kind of --fail-on was found, 2 wrong usage, 3 no two reports could be read, 4 some reports
lost, the others done.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from selon.cli.view import add_view_options, choose_ui, choose_words, open_console, print_error, print_text

if TYPE_CHECKING:
    from selon.compare.likeness import Likeness
    from selon.errors import SelonError
    from selon.record.comparison import Comparison
    from selon.record.report import Report

Show = Callable[["Comparison", "Report", "Report"], None]
_RECORDS = (".json", ".jsonl", ".ndjson")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `selon compare`."""
    parser.add_argument("reports", nargs="*", metavar="REPORT", help="the upstream report, then one or more others")
    parser.add_argument("--json", action="store_true", help="print the comparisons, one a line")
    parser.add_argument("--html", metavar="OUT", help="write a page that is one file; into OUT/, one a comparison")
    parser.add_argument("--codes", action="store_true", help="list the codes of change with what they mean")
    parser.add_argument("--fail-on", metavar="CODES", help="exit with 1 where one of these codes is found")
    parser.add_argument("--infer", action="store_true", help="ask the reports which one comes first")
    parser.add_argument("--no-vectors", action="store_true", help="match by words, names, figures and times alone")
    parser.add_argument("--vectors-in", metavar="FOLDER", help="keep content vectors there for the next run")
    parser.add_argument("--lang", metavar="CODE", help="the language of all reports (default: detected)")
    add_view_options(parser)


def run(arguments: argparse.Namespace) -> int:
    """Compare, and print each comparison as it is done.

    Returns:
        The exit code.

    Raises:
        UsageError: If fewer than two reports are given, or a code is unknown.
    """
    from selon.errors import EXIT_DONE, UsageError

    if arguments.codes:
        _print_codes(arguments)
        return EXIT_DONE
    wanted = _read_codes(arguments.fail_on)
    if len(arguments.reports) < 2:
        raise UsageError("fewer than two reports are given.", advice="Give the upstream report, then the others.")
    return _compare_all(arguments, wanted)


def _read_codes(given: str | None) -> frozenset[str]:
    """Read the codes of `--fail-on`.

    Raises:
        UsageError: If one of them is no code.
    """
    from selon.errors import UsageError
    from selon.record.codes import list_codes

    codes = frozenset(code.strip() for code in (given or "").split(",") if code.strip())
    if unknown := sorted(codes - set(list_codes())):
        raise UsageError(
            f"{', '.join(unknown)}: there is no such code.", about="--fail-on", advice="List them with --codes."
        )
    return codes


def _compare_all(arguments: argparse.Namespace, wanted: frozenset[str]) -> int:
    from selon.compare.build import compare_reports
    from selon.errors import EXIT_DONE, EXIT_FINDINGS, EXIT_INPUT, EXIT_PARTIAL, SelonError

    reports, lost = [], 0
    for found in _read_reports(arguments):
        if isinstance(found, SelonError):
            lost += 1
            print_error(found)
        else:
            reports.append(found)
        if lost and not reports:
            return EXIT_INPUT  # without the upstream report there is nothing to compare with
    if len(reports) < 2:
        return EXIT_INPUT
    likeness, show, found_any = _choose_likeness(arguments), _choose_show(arguments), False
    direction: Literal["inferred", "given"] = "inferred" if arguments.infer else "given"
    for other in reports[1:]:
        comparison = compare_reports(reports[0], other, likeness=likeness, direction=direction)
        show(comparison, reports[0], other)
        found_any = found_any or bool(wanted & _list_codes(comparison))
    if lost:
        return EXIT_PARTIAL
    return EXIT_FINDINGS if found_any else EXIT_DONE


def _list_codes(comparison: Comparison) -> set[str]:
    """List the codes of a comparison; where the direction is open, also as the other way would have them."""
    changes = [change for match in comparison.matches for change in match.changes]
    changes += [change for check in comparison.titles for change in check.changes]
    codes = {change.code for change in changes}
    if comparison.direction.kind == "open":
        codes |= {change.reverse for change in changes if change.reverse is not None}
    return codes


def _read_reports(arguments: argparse.Namespace) -> Iterator[Report | SelonError]:
    from selon.reading import read_paths
    from selon.show.json import read_json

    for path in arguments.reports:
        lines = _read_records(path)
        if lines is None:
            yield from read_paths([path], arguments.lang, careful=arguments.careful)
        else:
            yield from (read_json(line) for line in lines)


def _read_records(path: str) -> list[str] | None:
    """Read a file of records; None where the file is none."""
    if not path.lower().endswith(_RECORDS):
        return None
    try:
        lines = [line for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError):
        return None
    return lines if lines and '"text_hash"' in lines[0] else None


def _choose_likeness(arguments: argparse.Namespace) -> Likeness | None:
    if arguments.no_vectors:
        return None
    from selon.vectors import Vectors

    return Vectors(arguments.vectors_in)


def _choose_show(arguments: argparse.Namespace) -> Show:
    """Choose how a comparison is printed."""
    if arguments.json:
        from selon.show.comparison_json import write_comparison

        return lambda comparison, _one, _other: print_text(write_comparison(comparison) + "\n")
    if arguments.html:
        return _make_page_show(arguments)
    from selon.show.comparison import order_reports
    from selon.show.comparison_terminal import show_comparison

    words, console = choose_words(arguments), open_console(arguments)
    return lambda comparison, one, other: show_comparison(
        comparison, order_reports(comparison, one, other), words, console
    )


def _make_page_show(arguments: argparse.Namespace) -> Show:
    from selon.show.page_comparison import write_comparison_page
    from selon.show.page_files import PageFiles

    files, ui = PageFiles(arguments.html), choose_ui(arguments)

    def show(comparison: Comparison, one: Report, other: Report) -> None:
        page = write_comparison_page(comparison, one, other, ui=ui)
        print(files.write(page, f"{comparison.upstream} {comparison.downstream}"))

    return show


def _print_codes(arguments: argparse.Namespace) -> None:
    from selon.record.codes import CODES

    words = choose_words(arguments)
    lines = [f"{code.code}\t{words.name('change', code.code)}\t{code.definition}\t{code.near_miss}" for code in CODES]
    print_text("\n".join(lines) + "\n")
