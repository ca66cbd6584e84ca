"""A seeded random sample of attributions to be judged by reading, and the precision of the judgement.

python -m benchmarks.sample ../shared/data/fr_news.jsonl --allowed ../shared/data/readable.txt [--careful]
python -m benchmarks.sample --judged 71 80        # precision with its 95 % interval
"""

from __future__ import annotations

import argparse
import math
import random
import sys
from pathlib import Path

from benchmarks.open_texts import load_open_texts, read_open_text
from selon.record.attribution import Attribution
from selon.record.report import Report

SEED = 80
SIZE = 80
REPORTS = 60
_AROUND = 90
_SURE = 1.959964
"""Standard deviations on either side that hold 95 % of a normal distribution."""


def draw_sample(
    path: Path, allowed: set[str], seed: int = SEED, size: int = SIZE, careful: bool = False
) -> list[tuple[Report, Attribution]]:
    """Draw reports that may be read, and attributions from all that was found in them.

    Args:
        path: The open texts.
        allowed: Ids of the reports that may be read by eye.
        seed: Another seed, another sample.
        size: How many attributions.
        careful: Whether the reports are read in the careful mode.
    """
    chance = random.Random(seed)
    texts = sorted((one for one in load_open_texts(path) if one.id in allowed), key=lambda one: one.id)
    reports = [read_open_text(one, careful) for one in chance.sample(texts, min(REPORTS, len(texts)))]
    found = [(report, attribution) for report in reports for attribution in report.attributions]
    return sorted(chance.sample(found, min(size, len(found))), key=lambda pair: (pair[0].id, pair[1].content[0].start))


def print_one(number: int, report: Report, one: Attribution) -> str:
    """Write an attribution with what stands around it."""
    spans = [*one.source, *one.cue, *one.content, *one.relay]
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    around = report.text[max(0, first - _AROUND) : last + _AROUND].replace("\n", " ¶ ")
    roles = [f"   {role:8}{' … '.join(span.text for span in getattr(one, role)) or '-'}" for role in _ROLES]
    return "\n".join(
        [f"{number:2}  …{around}…", *roles, f"   {one.form} · {one.commitment} · {one.polarity} · {one.by}"]
    )


_ROLES = ("source", "cue", "content", "relay")


def find_interval(right: int, every: int) -> tuple[float, float]:
    """Give the 95 % interval of a share (Wilson's).

    Example:
        >>> tuple(round(end, 3) for end in find_interval(72, 80))
        (0.815, 0.948)
    """
    share, weight = right / every, _SURE**2 / every
    middle = (share + weight / 2) / (1 + weight)
    half = _SURE / (1 + weight) * math.sqrt(share * (1 - share) / every + weight / (4 * every))
    return middle - half, middle + half


def main(arguments: list[str]) -> int:
    """Print the sample, or the precision."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.sample", description="A sample to be judged by reading."
    )
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--allowed", type=Path, help="a file with the ids of the reports that may be read, one a line")
    parser.add_argument("--seed", type=int, default=SEED, help="another seed, another sample")
    parser.add_argument("--careful", action="store_true", help="read in the careful mode")
    parser.add_argument("--judged", nargs=2, type=int, metavar=("RIGHT", "ALL"), help="print the precision")
    options = parser.parse_args(arguments)
    if options.judged:
        right, every = options.judged
        low, high = find_interval(right, every)
        print(f"{right} of {every} right: precision {right / every:.3f}, 95 % interval {low:.3f} to {high:.3f}")
    elif options.file and options.allowed:
        allowed = set(options.allowed.read_text(encoding="utf-8").split())
        drawn = draw_sample(options.file, allowed, options.seed, careful=options.careful)
        for number, (report, one) in enumerate(drawn, 1):
            print(print_one(number, report, one), end="\n\n")
    else:
        parser.error("give a file with --allowed, or --judged")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
