"""Read reports and show every claim with its chain.

Takes plain text, Markdown, HTML, JSON lines and CSV (columns text, title,
date, outlet, url), folders of them, addresses, and - for the standard input.
Prints a view for people; --html writes a page that opens without a network;
--json, --csv and --schema are for programs.

A report that cannot be read is named on standard error; the others go on.

Examples:
  selon read report.txt
  selon read https://example.org/report.html --ui fr
  selon read page.html --outlet "Le Phare" --published 2031-03-04
  selon read report.txt --careful
  selon read report.txt --html report.html
  selon read archive/ --html pages/
  selon read archive/ --json > records.jsonl
  selon read archive/ more.jsonl --csv > claims.csv
  cat draft.txt | selon read - --lang fr
  selon read --schema > record.schema.json

Fields with --json, one report a line:
  id, text_hash, source_hash, text, lang, made, url, file, title, outlet,
  byline, published, modified, sections, credits, attributions, claims,
  actors, quantities, times, remainders, notes
  Of each attribution: id, source, cue, content, relay (lists of spans: start,
    end, text), form, kind, named, commitment, polarity, inside, sources,
    relays, by
  Of each claim: id, content, chain (links: kind, who, source, evidence, why,
    origin), commitment, polarity, attribution, section, negated, leans, about,
    antecedent, heads, verb, likelihood, quantities, times, actors, places,
    scenes, spots, ties, signs, poles,
    around, denied
  Of each remainder: kind, span, reason

Columns with --csv, one claim a row:
  report, outlet, published, title, place, claim, number, section, start, end,
  content, chain, through, source, kind, named, cue, form, commitment,
  polarity, likelihood, quantities, times

Exit codes: 0 done, 2 wrong usage, 3 no report could be read, 4 some reports
lost, the others done.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from selon.cli.view import add_view_options, choose_ui, choose_words, open_console, print_error, print_text

if TYPE_CHECKING:
    from selon.record.report import Report

Show = Callable[["Report"], None]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `selon read`."""
    parser.add_argument(
        "reports", nargs="*", metavar="REPORT", help="a file, a folder, an address, or - (standard input)"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the records, one report a line")
    form.add_argument("--csv", action="store_true", help="print a table, one claim a row")
    form.add_argument("--html", metavar="OUT", help="write a page that is one file; into OUT/, one for each report")
    form.add_argument("--schema", action="store_true", help="print the JSON Schema of a record and read nothing")
    parser.add_argument("--lang", metavar="CODE", help="the language of the reports (default: detected)")
    parser.add_argument("--published", metavar="TIME", help="when they were published, as 2024-11-18 or 2024-11")
    parser.add_argument("--outlet", metavar="NAME", help="who publishes them")
    add_view_options(parser)


def run(arguments: argparse.Namespace) -> int:
    """Read, and print each report as it is done.

    Returns:
        The exit code.

    Raises:
        UsageError: If nothing is given to read, or `--published` is no time.
        LanguageError: If `--lang` has no folder.
    """
    from selon.errors import EXIT_DONE, UsageError

    if arguments.schema:
        _print_schema()
        return EXIT_DONE
    if not arguments.reports:
        raise UsageError(
            "nothing is given to read.", advice="Give a file, a folder, an address, or - (standard input)."
        )
    _check_stated(arguments)
    return _read_all(arguments, _choose_show(arguments))


def _check_stated(arguments: argparse.Namespace) -> None:
    """Refuse a wrong statement once, not once a report."""
    from selon.read.language import check_language
    from selon.read.moment import state_moment

    if arguments.published is not None:
        state_moment(arguments.published)
    if arguments.lang is not None:
        check_language(arguments.lang)


def _read_all(arguments: argparse.Namespace, show: Show) -> int:
    from selon.errors import EXIT_DONE, EXIT_INPUT, EXIT_PARTIAL, SelonError
    from selon.reading import read_paths

    done = lost = 0
    for found in read_paths(
        arguments.reports, arguments.lang, arguments.published, arguments.outlet, careful=arguments.careful
    ):
        if isinstance(found, SelonError):
            lost += 1
            print_error(found)
        else:
            done += 1
            show(found)
    if not lost:
        return EXIT_DONE
    if done:
        _print_losses(arguments, done, lost)
    return EXIT_PARTIAL if done else EXIT_INPUT


def _choose_show(arguments: argparse.Namespace) -> Show:
    """Choose how a report is printed."""
    if arguments.json:
        from selon.show.json import write_json

        return lambda report: print_text(write_json(report) + "\n")
    if arguments.csv:
        return _make_csv_show(arguments)
    if arguments.html:
        return _make_page_show(arguments)
    return _make_view_show(arguments)


def _make_csv_show(arguments: argparse.Namespace) -> Show:
    from selon.show.csv import write_csv

    words = choose_words(arguments)
    print_text("".join(write_csv([], words)))
    return lambda report: print_text("".join(write_csv([report], words, head=False)))


def _make_page_show(arguments: argparse.Namespace) -> Show:
    from selon.compare.facets import list_facets
    from selon.compare.title import check_title
    from selon.show.page import write_page
    from selon.show.page_files import PageFiles

    files, ui = PageFiles(arguments.html), choose_ui(arguments)

    def show(report: Report) -> None:
        titles = check_title(report, list_facets(report))
        print(files.write(write_page(report, titles=titles, ui=ui), report.id))

    return show


def _make_view_show(arguments: argparse.Namespace) -> Show:
    from selon.show.terminal import show_report

    words, console = choose_words(arguments), open_console(arguments)
    shown = 0

    def show(report: Report) -> None:
        nonlocal shown
        if shown:
            console.file.write("=" * console.width + "\n\n")
        shown += 1
        show_report(report, words, console)

    return show


def _print_schema() -> None:
    import json

    from selon.show.schema import make_schema

    print_text(json.dumps(make_schema(), ensure_ascii=False, indent=2) + "\n")


def _print_losses(arguments: argparse.Namespace, done: int, lost: int) -> None:
    words = choose_words(arguments)
    print(f"selon: {words.count('reports', done)}, {words.count('lost', lost)}.", file=sys.stderr)
