"""What a comparison costs beside reading: two reports of about 800 words, vectors apart.

python benchmarks/compare_cost.py                     the invented reports of the change suite, joined
python benchmarks/compare_cost.py ONE.txt OTHER.txt   two reports of your own
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from selon.compare.build import compare_reports
from selon.reading import read_report
from selon.record.report import Report
from selon.vectors import Vectors

WORDS = 800
ROUNDS = 5


class Told:
    """Likenesses that were computed before: what comparison costs without them."""

    def __init__(self, vectors: Vectors) -> None:
        self.vectors = vectors
        self.seconds = 0.0

    def liken(self, upstream: Sequence[str], downstream: Sequence[str]) -> list[list[float]]:
        """Give likenesses and keep the time that they took."""
        started = time.perf_counter()
        table = self.vectors.liken(upstream, downstream)
        self.seconds += time.perf_counter() - started
        return table


def join_suite(lang: str) -> str:
    """Join the invented reports of the change suite, both halves, to a text of about 800 words."""
    from benchmarks.changes import FOLDER, read_suites, write_text

    lines = [line for event in read_suites(sorted(FOLDER.rglob("*.toml"))) for line in write_text(event, lang)[1:]]
    while len(" ".join(lines[:-1]).split()) >= WORDS:
        lines.pop()
    return "\n".join(lines)


def take_time(work: Callable[[], object]) -> float:
    """Give the median time of some rounds, in seconds."""
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def compare_without_vectors(one: Report, other: Report, vectors: Vectors) -> float:
    """Give the median time of a comparison, the time spent on likenesses taken away."""
    spent = []
    for _ in range(ROUNDS):
        told = Told(vectors)
        started = time.perf_counter()
        compare_reports(one, other, likeness=told)
        spent.append(time.perf_counter() - started - told.seconds)
    return statistics.median(spent)


def main(arguments: list[str]) -> int:
    """Print the times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reports", nargs="*", type=Path)
    given = [path.read_text(encoding="utf-8") for path in parser.parse_args(arguments).reports]
    texts = given or [join_suite("en"), join_suite("fr")]
    read_report(texts[0])  # the parser is loaded before anything is timed
    one, other = (read_report(text) for text in texts[:2])
    reading = sum(take_time(partial(read_report, text)) for text in texts[:2])
    vectors = Vectors()
    started = time.perf_counter()
    comparison = compare_reports(one, other, likeness=vectors)
    first = time.perf_counter() - started
    apart = compare_without_vectors(one, other, vectors)
    by_words = take_time(lambda: compare_reports(one, other))
    words = [len(text.split()) for text in texts[:2]]
    print(f"two reports of {words[0]} and {words[1]} words, {len(comparison.matches)} matches")
    print(f"reading both                      {reading * 1000:8.0f} ms")
    print(f"comparing, vectors apart          {apart * 1000:8.0f} ms   {apart / reading:.2f} of reading")
    print(f"comparing without any vectors     {by_words * 1000:8.0f} ms")
    print(f"the first comparison with vectors {first * 1000:8.0f} ms, of it {vectors.seconds * 1000:.0f} ms "
          f"({vectors.seconds / first:.0%}) for {vectors.encoded} vectors and the encoder's loading")  # fmt: skip
    return 0 if apart < reading else 1


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    sys.exit(main(sys.argv[1:]))
