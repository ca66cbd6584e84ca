"""Read every open text and tell what came of it: crashes, spans that do not fit, remainders by reason. Prints no text.

    python -m benchmarks.open_texts ../shared/data/fr_news.jsonl ../shared/data/en_news.jsonl
    python -m benchmarks.open_texts ../shared/data/fr_news.jsonl --limit 40    # a fixed sample

The exit code is 1 when a text crashed or a span does not fit.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from selon.reading import read_report
from selon.record.report import Report
from selon.record.span import Span

SEED = 20


class OpenText(msgspec.Struct, frozen=True):
    """A text of the open files, as a reader is given it."""

    id: str
    lang: str
    text: str
    date: str | None
    outlet: str | None


class Outcome(msgspec.Struct):
    """What came of many texts; outcomes of parts add up."""

    read: int = 0
    crashes: list[str] = []
    misfits: list[str] = []
    counts: Counter[str] = msgspec.field(default_factory=Counter)
    reasons: Counter[str] = msgspec.field(default_factory=Counter)


def load_open_texts(path: Path, limit: int | None = None) -> list[OpenText]:
    """Load the texts of a JSON Lines file, as the marked files have them: title, newline, text.

    Args:
        path: The file.
        limit: How many to draw, always the same; all where none is given.
    """
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    texts = [
        OpenText(row["id"], row["lang"], f"{row['title']}\n{row['text']}", row.get("date"), row.get("outlet"))
        for row in rows
    ]
    return texts if limit is None or limit >= len(texts) else random.Random(SEED).sample(texts, limit)


def read_open_text(one: OpenText, careful: bool = False) -> Report:
    """Read an open text with what its file says of it."""
    return read_report(one.text, lang=one.lang, published=one.date, outlet=one.outlet, careful=careful)


def walk_spans(thing: object) -> Iterator[Span]:
    """Give every span of a record, however deep it lies."""
    if isinstance(thing, Span):
        yield thing
    elif isinstance(thing, msgspec.Struct):
        for field in thing.__struct_fields__:
            yield from walk_spans(getattr(thing, field))
    elif isinstance(thing, tuple | list):
        for item in thing:
            yield from walk_spans(item)
    elif isinstance(thing, dict):
        for item in thing.values():
            yield from walk_spans(item)


def find_misfits(report: Report) -> list[Span]:
    """List the spans of a record that do not give back their exact text, or hold none."""
    return [
        span
        for span in walk_spans(report)
        if not (span.text and span.end <= len(report.text) and span.fits(report.text))
    ]


def read_all(texts: list[OpenText]) -> Outcome:
    """Read texts and count what came of them; a crash is named and the rest go on."""
    outcome = Outcome(crashes=[], misfits=[])
    for one in texts:
        try:
            report = read_open_text(one)
        except Exception as error:  # every way to fail is what this looks for
            outcome.crashes.append(f"{one.id}: {type(error).__name__}")
            continue
        outcome.read += 1
        outcome.misfits.extend(f"{one.id}: {span.start}-{span.end}" for span in find_misfits(report))
        outcome.counts.update(attributions=len(report.attributions), claims=len(report.claims))
        outcome.reasons.update(f"{rest.kind}: {rest.reason}" for rest in report.remainders)
    return outcome


def format_outcome(name: str, outcome: Outcome) -> str:
    """Write an outcome for people."""
    rows = [
        f"{name}: {outcome.read} texts read, {len(outcome.crashes)} crashed, {len(outcome.misfits)} spans do not fit",
        f"  {outcome.counts['attributions']} attributions, {outcome.counts['claims']} claims, "
        f"{outcome.reasons.total()} remainders",
    ]
    rows += [
        f"  {number:6}  {reason}" for reason, number in sorted(outcome.reasons.items(), key=lambda r: (-r[1], r[0]))
    ]
    rows += [f"  CRASH {line}" for line in outcome.crashes] + [f"  MISFIT {line}" for line in outcome.misfits]
    return "\n".join(rows)


def main(arguments: list[str]) -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.open_texts", description="Read every open text.")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--limit", type=int, help="read so many of each file, always the same ones")
    options = parser.parse_args(arguments)
    failed = False
    for path in options.files:
        outcome = read_all(load_open_texts(path, options.limit))
        print(format_outcome(path.name, outcome), flush=True)
        failed = failed or bool(outcome.crashes or outcome.misfits)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
