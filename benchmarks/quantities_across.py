"""Do the versions of a report in two languages state the same quantities?

Reads the events of `../shared/data/ntrex_clusters.jsonl` (each report in English and in two independent French
translations), finds the quantities of every version, and prints, for each pair of versions, which share of the
quantities of one is found equal in the other (bound, low, high and, for money, percent and measures, the converted
unit; counted nouns are not compared). Vague amounts (*several*) bear a class that is never compared as a value; a
second table leaves them out.

    python benchmarks/quantities_across.py [--differences]
"""

from __future__ import annotations

import json
import re
import sys
from itertools import combinations
from pathlib import Path

from selon.parse.parser import parse_text
from selon.parse.view import View
from selon.qualify.quantities import find_quantities
from selon.record.equality import equal_quantities
from selon.record.values import Quantity

EVENTS = Path(__file__).resolve().parents[2] / "shared" / "data" / "ntrex_clusters.jsonl"
VERSIONS = {"en": "en", "fr": "fr", "fr_CA": "fr"}
_BLOCK = re.compile(r"[^\n]*\S[^\n]*")


def read_quantities(title: str, text: str, code: str) -> list[Quantity]:
    """Find the quantities of a text as the pipeline does."""
    view = View(f"{title}\n{text}")
    tree = parse_text(view.text, [match.span() for match in _BLOCK.finditer(view.text)], code)
    return list(find_quantities(tree, view, code))


def match_equal(these: list[Quantity], those: list[Quantity]) -> tuple[list[Quantity], list[Quantity]]:
    """Pair equal quantities, each used once; give what is left over on either side."""
    rest = list(those)
    alone = []
    for quantity in these:
        found = next((other for other in rest if equal_quantities(quantity, other)), None)
        if found is None:
            alone.append(quantity)
        else:
            rest.remove(found)
    return alone, rest


def describe(quantity: Quantity) -> str:
    """Write a quantity in one line."""
    return f"{quantity.span.text!r} {quantity.bound} {quantity.low}–{quantity.high} {quantity.unit}"


def compare_events(lines: list[str], *, differences: bool, vague: bool) -> dict[tuple[str, str], tuple[int, int]]:
    """Count, for each ordered pair of versions, the quantities found equal and all of them."""
    counts: dict[tuple[str, str], tuple[int, int]] = {}
    for line in lines:
        for report in json.loads(line)["docs"]:
            found = {
                name: [
                    quantity
                    for quantity in read_quantities(report[name]["title"], report[name]["text"], code)
                    if vague or quantity.bound != "vague"
                ]
                for name, code in VERSIONS.items()
            }
            for one, other in combinations(VERSIONS, 2):
                alone, rest = match_equal(found[one], found[other])
                _add(counts, (one, other), len(found[one]) - len(alone), len(found[one]))
                _add(counts, (other, one), len(found[other]) - len(rest), len(found[other]))
                if differences and (alone or rest):
                    print(report["docid"], one, [describe(q) for q in alone], "|", other, [describe(q) for q in rest])
    return counts


def _add(counts: dict[tuple[str, str], tuple[int, int]], key: tuple[str, str], equal: int, total: int) -> None:
    before = counts.get(key, (0, 0))
    counts[key] = (before[0] + equal, before[1] + total)


def main() -> int:
    """Print the rates."""
    if not EVENTS.is_file():
        print("the folder ../shared with the events is not beside this checkout", file=sys.stderr)
        return 3
    lines = EVENTS.read_text(encoding="utf-8").splitlines()
    for vague in (True, False):
        print("all quantities" if vague else "without vague amounts")
        print_rates(compare_events(lines, differences="--differences" in sys.argv and not vague, vague=vague))
    return 0


def print_rates(counts: dict[tuple[str, str], tuple[int, int]]) -> None:
    """Print the rate of each ordered pair, and of all together."""
    for (one, other), (equal, total) in counts.items():
        print(f"{one:>5} → {other:<5} {equal:3}/{total:<3} found equal  {equal / total:.3f}")
    equal, total = (sum(column) for column in zip(*counts.values(), strict=True))
    print(f"  all pairs    {equal:3}/{total:<3} found equal  {equal / total:.3f}")


if __name__ == "__main__":
    sys.exit(main())
