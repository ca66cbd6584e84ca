"""No drift where there is none: reports against their own translations, which change no meaning on purpose.

    python benchmarks/drift.py ../shared/data/ntrex_clusters.jsonl            figures by pair of languages
    python benchmarks/drift.py ../shared/data/ntrex_clusters.jsonl --list     and every change of meaning reported
    python benchmarks/drift.py ../shared/data/ntrex_clusters.jsonl --only fr-fr_CA --words

The translations keep line for line, so a claim is *found on both sides* where its line holds a claim in either text: of
a line with two claims here and three there, two are. It is matched where its match has a claim of the same line.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from functools import cache
from pathlib import Path

from selon.compare.build import compare_reports
from selon.compare.likeness import Likeness
from selon.reading import read_report
from selon.record.claim import Claim
from selon.record.codes import find_code
from selon.record.comparison import Change, Comparison
from selon.record.report import Report
from selon.vectors import Vectors

PAIRS = (("en", "fr"), ("en", "fr_CA"), ("fr", "fr_CA"))


class Tally:
    """Counts of one pair of languages.

    Attributes:
        both: Claims found on both sides, line by line.
        matched: Those of them that match.
        astray: Claims that match a claim of another line alone.
        changes: Changes of meaning by code.
    """

    def __init__(self) -> None:
        self.both = 0
        self.matched = 0
        self.astray = 0
        self.changes: Counter[str] = Counter()
        self.lines: list[str] = []

    def add(self, name: str, one: Report, other: Report, comparison: Comparison) -> None:
        """Count one comparison."""
        ours, theirs = count_lines(one), count_lines(other)
        self.both += sum(min(number, theirs[line]) for line, number in ours.items())
        places = {claim.id: find_line(report, claim) for report in (one, other) for claim in report.claims}
        found: Counter[int] = Counter()
        for match in comparison.matches:
            if not match.upstream or not match.downstream:
                continue
            up, down = ([places[claim] for claim in side] for side in (match.upstream, match.downstream))
            shared = Counter(up) & Counter(down)
            found.update(shared)
            self.astray += not shared
            for change in match.changes:
                if find_code(change.code).meaning:
                    self.changes[change.code] += 1
                    self.lines.append(f"{name}: {describe(change)}")
        limits = {line: min(number, theirs[line]) for line, number in ours.items()}
        self.matched += sum(min(number, limits.get(line, 0)) for line, number in found.items())


def describe(change: Change) -> str:
    """Give a change with both passages, for people."""
    passages = [" […] ".join(span.text for span in spans) for spans in (change.upstream, change.downstream)]
    words = ["; ".join(span.text for span in spans) for spans in (change.upstream_words, change.downstream_words)]
    return f"{change.code} | {words[0]} | {words[1]}\n    {passages[0]}\n    {passages[1]}"


def find_line(report: Report, claim: Claim) -> int:
    """Give the line that a claim begins in."""
    return report.text.count("\n", 0, claim.content[0].start)


def count_lines(report: Report) -> Counter[int]:
    """Count the claims of each line."""
    return Counter(find_line(report, claim) for claim in report.claims if claim.section != "boilerplate")


@cache
def read(text: str, lang: str) -> Report:
    """Read a text, once."""
    return read_report(text, lang=lang)


def run_clusters(path: Path, pairs: list[tuple[str, str]], likeness: Likeness | None) -> dict[str, Tally]:
    """Compare every report of some clusters with its translations."""
    tallies = {f"{one}-{other}": Tally() for one, other in pairs}
    for line in path.read_text(encoding="utf-8").splitlines():
        for document in json.loads(line)["docs"]:
            for one, other in pairs:
                up, down = (
                    read(f"{document[which]['title']}\n{document[which]['text']}", which[:2]) for which in (one, other)
                )
                comparison = compare_reports(up, down, likeness=likeness)
                tallies[f"{one}-{other}"].add(f"{document['docid']} {one}-{other}", up, down, comparison)
    return tallies


def main(arguments: list[str]) -> int:
    """Print matched claims and changes of meaning per 100 matched."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("clusters", type=Path)
    parser.add_argument("--only", action="append", help="only this pair, as en-fr")
    parser.add_argument("--list", action="store_true", help="print every change of meaning reported")
    parser.add_argument("--words", action="store_true", help="compare without content vectors")
    chosen = parser.parse_args(arguments)
    pairs = [pair for pair in PAIRS if not chosen.only or "-".join(pair) in chosen.only]
    tallies = run_clusters(chosen.clusters, pairs, None if chosen.words else Vectors())
    for name, tally in tallies.items():
        share = tally.matched / max(1, tally.both)
        rate = 100 * tally.changes.total() / max(1, tally.matched)
        print(f"{name}: matched {share:.3f} ({tally.matched}/{tally.both}), astray {tally.astray}, "
              f"changes of meaning {tally.changes.total()} = {rate:.1f} per 100 matched")  # fmt: skip
        print("    " + ", ".join(f"{code} {number}" for code, number in tally.changes.most_common()))
        if chosen.list:
            print("\n".join(tally.lines))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
