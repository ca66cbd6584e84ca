"""Our reading of times and number words beside the two libraries that the plan named for it.

    python -m benchmarks.value_readers ../shared/gold/values

Prints, for the same marked reports, how many of the marked times each finds (F1 of spans that share a word) and reads
with the marked value, and, for lists of invented number words, how many each turns into the right number. Needs
`pyduckling-native-phihos` 0.3.0 and `text2num` 3.1.0, which nothing else here needs: `pip install
pyduckling-native-phihos==0.3.0 text2num==3.1.0`.

Duckling is given its best case: the day of publication as its reference, and a value counts as right when any of the
readings that it offers for the words is the marked one.
"""

from __future__ import annotations

import argparse
import re
import sys
import zoneinfo
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from selon.errors import NoReportError
from selon.evaluate.gold import GoldReport, read_gold
from selon.evaluate.match import Words, compare_tokens, pair_best_first
from selon.parse.parser import parse_text
from selon.parse.view import View
from selon.qualify.lexemes import cut_lexemes
from selon.qualify.numbers import load_number_words, read_numbers
from selon.qualify.times import find_times
from selon.record.report import Moment
from selon.record.span import Evidence, Span

GRAINS = {"year": 4, "month": 7, "day": 10, "hour": 16, "minute": 16}
PERIODS = {"year": "P{}Y", "quarter": "P{}M", "month": "P{}M", "week": "P{}W", "day": "P{}D", "hour": "PT{}H",
           "minute": "PT{}M", "second": "PT{}S"}  # fmt: skip
WORDS = Path(__file__).with_name("number_words.txt")


class Reading(msgspec.Struct, frozen=True):
    """A time that a reader found: where, and every value that it offers for it."""

    span: Span
    values: frozenset[str]


def read_own(gold: GoldReport) -> list[Reading]:
    """Read the times of a report as selon does."""
    view = View(gold.text)
    blocks = [match.span() for match in re.finditer(r"[^\n]*\S[^\n]*", view.text)]
    day = Moment(gold.date, "day", Evidence("user", value=gold.date)) if gold.date else None
    times = find_times(parse_text(view.text, blocks, gold.lang), view, gold.lang, day)
    return [Reading(time.span, frozenset({time.value} if time.value else ())) for time in times]


def read_duckling(gold: GoldReport) -> list[Reading]:
    """Read the times of a report with duckling; readings that share characters are one with several values."""
    import duckling

    context = _make_context(gold.lang, gold.date or "2000-01-01")
    dimensions = duckling.parse_dimensions(["time", "duration"])
    found: list[tuple[int, int, frozenset[str]]] = []
    for match in re.finditer(r"[^\n]*\S[^\n]*", gold.text):
        for one in duckling.parse(match[0], context, dimensions, False):
            values = frozenset(list_values(one["value"], one["dim"]))
            found.append((one["start"] + match.start(), one["end"] + match.start(), values))
    out: list[tuple[int, int, frozenset[str]]] = []
    for start, end, values in sorted(found, key=lambda one: (one[0], -one[1])):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]), out[-1][2] | values)
        else:
            out.append((start, end, values))
    return [Reading(Span(start, end, gold.text[start:end]), values) for start, end, values in out]


def _make_context(lang: str, date: str) -> Any:
    import duckling

    zones = duckling.load_time_zones(next(path for path in zoneinfo.TZPATH if Path(path).is_dir()))
    parsed = duckling.parse_lang(lang.upper())
    locale = duckling.parse_locale(lang.upper(), duckling.default_locale_lang(parsed))
    moment = datetime.fromisoformat(date[:10]).replace(hour=12, tzinfo=UTC)
    return duckling.Context(duckling.parse_ref_time(zones, "UTC", int(moment.timestamp())), locale)


def list_values(value: dict[str, Any], dimension: str) -> Iterator[str]:
    """List duckling's readings of an expression as EDTF and ISO durations."""
    if dimension == "duration":
        count = value["value"] * (3 if value["unit"] == "quarter" else 1)
        yield PERIODS[value["unit"]].format(count)
        return
    for one in [value, *value.get("values", ())]:
        if "grain" in one:
            yield from _list_dates(one["value"], one["grain"])
        elif "from" in one and "to" in one:
            first, last = one["from"]["value"][:10], one["to"]["value"]
            yield f"{first}/{last[:10]}"
            yield first


def _list_dates(moment: str, grain: str) -> Iterator[str]:
    if grain in GRAINS:
        yield moment[: GRAINS[grain]]
    elif grain == "week":
        first = datetime.fromisoformat(moment)
        yield f"{first:%Y-%m-%d}/{first.fromordinal(first.toordinal() + 6):%Y-%m-%d}"


def score_times(reports: list[GoldReport], read: Callable[[GoldReport], list[Reading]]) -> tuple[int, int, int, int]:
    """Count the times marked, predicted, found, and found with the marked value."""
    marked = predicted = found = right = 0
    for gold in reports:
        words, readings = Words(gold.text), read(gold)
        pairs = pair_best_first(
            [words.inside(time.spans) for time in gold.times],
            [words.inside((reading.span,)) for reading in readings],
            lambda one, other: (compare_tokens(one, other),) if one & other else None,
        )
        marked, predicted, found = marked + len(gold.times), predicted + len(readings), found + len(pairs)
        right += sum(_is_right(str(gold.times[i].value), readings[j]) for i, j in pairs)
    return marked, predicted, found, right


def _is_right(value: str, reading: Reading) -> bool:
    """Tell whether a reading offers a value; that it is approximate is not asked."""
    return value.rstrip("~") in {one.rstrip("~") for one in reading.values}


def read_own_number(text: str, code: str) -> str | None:
    """Turn number words into a number as selon does; None where they are not one number."""
    words = load_number_words(code)
    lexemes = read_numbers(cut_lexemes(text, 0, len(text), words.decimal), words)
    return f"{lexemes[0].value.normalize():f}" if len(lexemes) == 1 and lexemes[0].value is not None else None


def read_text2num(text: str, code: str) -> str | None:
    """Turn number words into a number with text2num; None where they are not one number."""
    from text_to_num import alpha2digit

    made = alpha2digit(text, code, threshold=0).replace(",", ".")
    return made if re.fullmatch(r"\d+(\.\d+)?", made) else None


def score_numbers(code: str, kind: str, read: Callable[[str, str], str | None]) -> tuple[int, int]:
    """Count the number words of a language and kind that a reader turns into the right number, and all of them."""
    rows = [line.split(" | ") for line in WORDS.read_text(encoding="utf-8").splitlines()]
    asked = [row for row in rows if row[:2] == [code, kind]]
    return sum(read(text, code) == value for _, _, text, value in asked), len(asked)


def main(argv: list[str] | None = None) -> int:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", help="files or folders of marked values")
    arguments = parser.parse_args(argv)
    try:
        reports = [gold for gold in read_gold(arguments.paths, (".values",)) if gold.times]
    except NoReportError as error:
        print(error, file=sys.stderr)
        return 3
    print("times        marked  predicted  found     F1  right value  of found")
    for name, reader in (("selon", read_own), ("duckling", read_duckling)):
        marked, predicted, found, right = score_times(reports, reader)
        score, share = 2 * found / (marked + predicted), right / max(found, 1)
        print(f"{name:12} {marked:6} {predicted:10} {found:6} {score:6.3f} {right:12} {share:9.3f}")
    print("\nnumber words                right  of")
    for code in ("fr", "en"):
        for kind in ("cardinal", "other"):
            for name, turn in (("selon", read_own_number), ("text2num", read_text2num)):
                right, total = score_numbers(code, kind, turn)
                print(f"{code} {kind:10} {name:13} {right:5} {total:3}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
