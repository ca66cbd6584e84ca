"""Score selon on marked reports.

Reads files or folders of .marked and .values, reads the same texts with selon, and prints totals: F1 for the words
in each role, F1 for attributions, the share of right columns, quantities and times, each with a 95 % interval by
resampling reports.

Examples:
  selon evaluate gold/fr
  selon evaluate gold/fr --worst 5
  selon evaluate gold/fr/one.marked --errors
  selon evaluate gold/values --json
  selon evaluate --scheme polnear PolNeAR/data/dev

The scheme polnear reads a part of the PolNeAR corpus as its authors distribute it (a folder that holds `text` and
`attributions`) and counts outermost attributions only, since that corpus marks only those.

Fields with --json: scheme, reports, gold, predicted, measures (by name: kind, value, low, high, precision, recall,
tally).
With --errors or --worst and --json, one line more for each mistake or report.
Exit codes: 0 done, 1 mistakes were asked for and found, 2 wrong usage, 3 a gold file that breaks the notation.
"""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selon.evaluate.predict import Pairs


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `selon evaluate`."""
    parser.add_argument("gold", nargs="+", metavar="GOLD", help="a .marked or .values file, a folder of them, a corpus")
    parser.add_argument("--errors", action="store_true", help="print each miss and false alarm with its sentence")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="print the N reports with the lowest scores")
    parser.add_argument("--json", action="store_true", help="print JSON lines")
    parser.add_argument("--careful", action="store_true", help="read in the careful mode")
    parser.add_argument("--scheme", default="marked", help="how the gold is written: marked (default) or polnear")


def run(arguments: argparse.Namespace) -> int:
    """Score, and print totals, the worst reports or the mistakes.

    Returns:
        The exit code.

    Raises:
        SelonError: If the gold cannot be read, or its texts may not be shown.
    """
    from selon.errors import EXIT_DONE, UsageError
    from selon.evaluate.mistakes import refuse_totals_only
    from selon.evaluate.predict import read_pairs
    from selon.reading import read_report

    if arguments.worst < 0:
        raise UsageError("--worst takes a number of reports, 1 or more.")
    if arguments.errors or arguments.worst:
        refuse_totals_only(arguments.gold)
    read = partial(read_report, careful=arguments.careful)
    pairs = read_pairs(arguments.gold, read, arguments.scheme)
    _print_scores(pairs, arguments.scheme, arguments.json)
    if arguments.worst:
        _print_worst(pairs, arguments.worst, arguments.json)
    return _print_mistakes(pairs, arguments.json) if arguments.errors else EXIT_DONE


def _print_scores(pairs: Pairs, scheme: str, as_json: bool) -> None:
    import msgspec

    from selon.evaluate.scores import evaluate_reports
    from selon.evaluate.table import format_scores

    scores = evaluate_reports(pairs, scheme)
    print(msgspec.json.encode(scores).decode() if as_json else format_scores(scores))


def _print_worst(pairs: Pairs, count: int, as_json: bool) -> None:
    import msgspec

    from selon.evaluate.table import format_worst, rank_reports

    ranked = rank_reports(pairs, count)
    if not as_json:
        print(format_worst(ranked))
        return
    for value, gold, _ in ranked:
        print(msgspec.json.encode({"report": gold.id, "value": value, "title": gold.title}).decode())


def _print_mistakes(pairs: Pairs, as_json: bool) -> int:
    import msgspec

    from selon.errors import EXIT_DONE, EXIT_FINDINGS
    from selon.evaluate.mistakes import list_mistakes
    from selon.evaluate.table import format_mistakes

    mistakes = [mistake for gold, report in pairs for mistake in list_mistakes(gold, report)]
    if as_json:
        for mistake in mistakes:
            print(msgspec.json.encode(mistake).decode())
    else:
        print(format_mistakes(mistakes))
    return EXIT_FINDINGS if mistakes else EXIT_DONE
