"""Do the versions of a report in two languages state the same quantities?

Reads the events of `../shared/data/ntrex_clusters.jsonl` (each report in English and in two independent French
translations), finds the quantities of every version, and prints, for each pair of versions, which share of the
quantities of one is found equal in the other (bound, low, high and, for money, percent and measures, the converted
unit; counted nouns are not compared). The first table asks only that an equal one is found. In the others each
quantity is used once, so that one *two* answers one *two*: all of them; without vague amounts (*several*), which bear
a class that is never compared as a value; and with a value and its conversion in brackets (*300 km (190 miles)*)
counted once, for a translator who drops the brackets drops no fact. The last table says whose the differences of the
second one are, as they were read one by one (`quantities_read.tsv`); a difference that nobody has read is counted too.

    python benchmarks/quantities_across.py [--differences]
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import Counter
from functools import cache
from itertools import combinations
from pathlib import Path

from selon.parse.parser import parse_text
from selon.parse.view import View
from selon.qualify.quantities import find_quantities
from selon.record.equality import equal_quantities
from selon.record.values import Quantity

EVENTS = Path(__file__).resolve().parents[2] / "shared" / "data" / "ntrex_clusters.jsonl"
READ = Path(__file__).with_name("quantities_read.tsv")
WHOSE = ("translator", "wording", "reader", "unread")
VERSIONS = {"en": "en", "fr": "fr", "fr_CA": "fr"}
_BLOCK = re.compile(r"[^\n]*\S[^\n]*")


@cache
def read_quantities(title: str, text: str, code: str) -> tuple[Quantity, ...]:
    """Find the quantities of a text as the pipeline does."""
    view = View(f"{title}\n{text}")
    tree = parse_text(view.text, [match.span() for match in _BLOCK.finditer(view.text)], code)
    return find_quantities(tree, view, code)


def list_unfound(these: list[Quantity], those: list[Quantity]) -> list[Quantity]:
    """List the quantities of a text that have no equal in another one."""
    return [one for one in these if not any(equal_quantities(one, other) for other in those)]


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


Pair = tuple[str, str]


class Compared:
    """What was found equal, for each ordered pair of versions.

    Attributes:
        counts: Quantities found equal, and all of them.
        alone: Event and quantity of those that were not.
    """

    def __init__(self) -> None:
        self.counts: dict[Pair, tuple[int, int]] = {}
        self.alone: dict[Pair, list[tuple[str, Quantity]]] = {}

    def add(self, pair: Pair, event: str, found: list[Quantity], alone: list[Quantity]) -> None:
        """Add the quantities of one version of a report, and those without an equal."""
        equal, total = self.counts.get(pair, (0, 0))
        self.counts[pair] = (equal + len(found) - len(alone), total + len(found))
        self.alone.setdefault(pair, []).extend((event, one) for one in alone)


def compare_events(lines: list[str], *, once: bool = True, vague: bool = True, fold: bool = False) -> Compared:
    """Compare the quantities of each ordered pair of versions.

    Args:
        lines: The events, one JSON object a line.
        once: Whether each quantity answers one of the other version only.
        vague: Whether vague amounts count.
        fold: Whether a conversion in brackets is counted with the value before it.
    """
    compared = Compared()
    for line in lines:
        for report in json.loads(line)["docs"]:
            found = {
                name: select(report[name]["title"], report[name]["text"], code, vague=vague, fold=fold)
                for name, code in VERSIONS.items()
            }
            for one, other in combinations(VERSIONS, 2):
                these, those = found[one], found[other]
                alone, rest = match_equal(these, those)
                if not once:
                    alone, rest = list_unfound(these, those), list_unfound(those, these)
                compared.add((one, other), report["docid"], these, alone)
                compared.add((other, one), report["docid"], those, rest)
    return compared


def select(title: str, text: str, code: str, *, vague: bool, fold: bool) -> list[Quantity]:
    """Find the quantities of a text that a table counts."""
    quantities = [one for one in read_quantities(title, text, code) if vague or one.bound != "vague"]
    return fold_conversions(quantities, f"{title}\n{text}") if fold else quantities


def read_judgements() -> dict[tuple[str, str, str], tuple[str, str]]:
    """Read whose each difference is, and why, as a person settled it: by event, version and value."""
    with READ.open(encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        return {(row["event"], row["version"], row["value"]): (row["whose"], row["why"]) for row in rows}


def key_value(quantity: Quantity) -> str:
    """Write a quantity's value without the words of its report."""
    unit = "-" if quantity.dimension == "count" else quantity.unit
    return f"{quantity.bound} {quantity.low or '-'} {quantity.high or '-'} {unit}"


def print_readings(compared: Compared, *, differences: bool) -> None:
    """Print for each ordered pair how many differences are whose, and each of them where they are asked for."""
    judged = read_judgements()
    for (one, other), alone in compared.alone.items():
        verdicts = [judged.get((event, one, key_value(quantity)), ("unread", "")) for event, quantity in alone]
        counts = Counter(whose for whose, _ in verdicts)
        total = compared.counts[one, other][1]
        parts = "  ".join(f"{whose} {counts[whose]:2}" for whose in WHOSE)
        print(f"{one:>5} → {other:<5} {len(alone):3}/{total:<3} not found  {parts}")
        if differences:
            for (event, quantity), (whose, why) in zip(alone, verdicts, strict=True):
                print(f"        {event}: {describe(quantity)}  {whose}: {why}")


def main() -> int:
    """Print the rates."""
    if not EVENTS.is_file():
        print("the folder ../shared with the events is not beside this checkout", file=sys.stderr)
        return 3
    lines = EVENTS.read_text(encoding="utf-8").splitlines()
    once = compare_events(lines)
    tables = {
        "an equal one is found": compare_events(lines, once=False),
        "each used once": once,
        "each used once, without vague amounts": compare_events(lines, vague=False),
        "each used once, a conversion in brackets counted with its value": compare_events(lines, fold=True),
    }
    for title, compared in tables.items():
        print(title)
        print_rates(compared.counts)
    print("whose the differences are, each used once")
    print_readings(once, differences="--differences" in sys.argv)
    return 0


def print_rates(counts: dict[Pair, tuple[int, int]]) -> None:
    """Print the rate of each ordered pair, and of all together."""
    for (one, other), (equal, total) in counts.items():
        print(f"{one:>5} → {other:<5} {equal:3}/{total:<3} found equal  {equal / total:.3f}")
    equal, total = (sum(column) for column in zip(*counts.values(), strict=True))
    print(f"  all pairs    {equal:3}/{total:<3} found equal  {equal / total:.3f}")


if __name__ == "__main__":
    sys.exit(main())
