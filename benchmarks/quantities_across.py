"""Do the versions of a report in two languages state the same quantities?

Reads the events of `../shared/data/ntrex_clusters.jsonl` (each report in English and in two independent French
translations), finds the quantities of every version, and prints, for each pair of versions, which share of the
quantities of one is found equal in the other (bound, low, high and, for money, percent and measures, the converted
unit; counted nouns are not compared). Each quantity is used once. The first table is the measure; two more say what
is in it: one leaves out vague amounts (*several*), which bear a class that is never compared as a value, and one counts
a value and its conversion in brackets (*300 km (190 miles)*) once, for a translator who drops the brackets drops no
fact.

    python benchmarks/quantities_across.py [--differences]
"""

from __future__ import annotations

import json
import re
import sys
from functools import cache
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


@cache
def read_quantities(title: str, text: str, code: str) -> tuple[Quantity, ...]:
    """Find the quantities of a text as the pipeline does."""
    view = View(f"{title}\n{text}")
    tree = parse_text(view.text, [match.span() for match in _BLOCK.finditer(view.text)], code)
    return find_quantities(tree, view, code)


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


def fold_conversions(quantities: list[Quantity], text: str) -> list[Quantity]:
    """Leave out a value in brackets right behind the one that it converts.

    Args:
        quantities: The quantities of a text, in order.
        text: The text.

    Returns:
        Those that state a fact of their own.
    """
    out: list[Quantity] = []
    for quantity in quantities:
        last = out[-1] if out else None
        between = text[last.span.end : quantity.span.start] if last else ""
        same = last is not None and last.dimension == quantity.dimension and last.unit != quantity.unit
        if not (same and quantity.dimension in ("money", "measure") and between.strip() == "("):
            out.append(quantity)
    return out


def describe(quantity: Quantity) -> str:
    """Write a quantity in one line."""
    return f"{quantity.span.text!r} {quantity.bound} {quantity.low}–{quantity.high} {quantity.unit}"


def compare_events(
    lines: list[str], *, differences: bool = False, vague: bool = True, fold: bool = False
) -> dict[tuple[str, str], tuple[int, int]]:
    """Count, for each ordered pair of versions, the quantities found equal and all of them.

    Args:
        lines: The events, one JSON object a line.
        differences: Whether to print what is not found equal.
        vague: Whether vague amounts count.
        fold: Whether a conversion in brackets is counted with the value before it.
    """
    counts: dict[tuple[str, str], tuple[int, int]] = {}
    for line in lines:
        for report in json.loads(line)["docs"]:
            found = {
                name: select(report[name]["title"], report[name]["text"], code, vague=vague, fold=fold)
                for name, code in VERSIONS.items()
            }
            for one, other in combinations(VERSIONS, 2):
                alone, rest = match_equal(found[one], found[other])
                _add(counts, (one, other), len(found[one]) - len(alone), len(found[one]))
                _add(counts, (other, one), len(found[other]) - len(rest), len(found[other]))
                if differences and (alone or rest):
                    print(report["docid"], one, [describe(q) for q in alone], "|", other, [describe(q) for q in rest])
    return counts


def select(title: str, text: str, code: str, *, vague: bool, fold: bool) -> list[Quantity]:
    """Find the quantities of a text that a table counts."""
    quantities = [one for one in read_quantities(title, text, code) if vague or one.bound != "vague"]
    return fold_conversions(quantities, f"{title}\n{text}") if fold else quantities


def _add(counts: dict[tuple[str, str], tuple[int, int]], key: tuple[str, str], equal: int, total: int) -> None:
    before = counts.get(key, (0, 0))
    counts[key] = (before[0] + equal, before[1] + total)


def main() -> int:
    """Print the rates."""
    if not EVENTS.is_file():
        print("the folder ../shared with the events is not beside this checkout", file=sys.stderr)
        return 3
    lines = EVENTS.read_text(encoding="utf-8").splitlines()
    print("all quantities")
    print_rates(compare_events(lines, differences="--differences" in sys.argv))
    print("without vague amounts")
    print_rates(compare_events(lines, vague=False))
    print("a conversion in brackets counted with its value")
    print_rates(compare_events(lines, fold=True))
    return 0


def print_rates(counts: dict[tuple[str, str], tuple[int, int]]) -> None:
    """Print the rate of each ordered pair, and of all together."""
    for (one, other), (equal, total) in counts.items():
        print(f"{one:>5} → {other:<5} {equal:3}/{total:<3} found equal  {equal / total:.3f}")
    equal, total = (sum(column) for column in zip(*counts.values(), strict=True))
    print(f"  all pairs    {equal:3}/{total:<3} found equal  {equal / total:.3f}")


if __name__ == "__main__":
    sys.exit(main())
