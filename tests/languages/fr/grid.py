"""The grid of French sentences: what of each construction is read right.

    python -m tests.languages.fr.grid            # one line a construction, worst first
    python -m tests.languages.fr.grid --wrong    # with the sentences that go wrong, as marked and as read
    python -m tests.languages.fr.grid --raise    # and write down the floors that have risen

The French weights have learned from these sentences as well (`scripts/train_choice.py --sentences`), so the table says
that a construction is not lost; `lemmas.py` tries sentences that nothing has learned from. Trained without them, 309 of
352 were right in November 2026, against 321 with them.

A sentence is right when each marked attribution is found (content ≥ .5 and source ≥ .5, by words) and nothing else is.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path

import msgspec

from selon.evaluate.gold import ROLES
from selon.evaluate.match import THRESHOLD, Words, compare_tokens, pair_best_first
from selon.reading import read_report
from selon.record.attribution import Attribution
from selon.record.marked import Marked, read_marked, write_marked
from selon.record.report import Report
from selon.record.span import Spans
from tests.languages.fr.frames import FOLDER, GRID

FLOORS = FOLDER / "floors.toml"


class Tried(msgspec.Struct, frozen=True):
    """A sentence of the grid and what was read in it."""

    construction: str
    notation: str
    read: str
    right: bool


def load_grid(path: Path = GRID) -> dict[str, list[str]]:
    """Load the marked sentences of each construction."""
    grid: dict[str, list[str]] = {}
    name = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            name = line[3:]
        elif line and not line.startswith("#"):
            grid.setdefault(name, []).append(line.replace(" ¶ ", "\n"))
    return grid


def try_sentence(construction: str, notation: str, lang: str = "fr") -> Tried:
    """Read a marked sentence and compare."""
    marked = read_marked(notation, ROLES)
    report = read_report(marked.text, lang=lang)
    return Tried(construction, notation, write_read(report), is_right(marked, report))


def is_right(marked: Marked, report: Report) -> bool:
    """Tell whether every marked attribution was found, with its source, and no other."""
    words = Words(marked.text)
    wanted = [tuple(marked.marks.get((role, number), ()) for role in ROLES[:3]) for number in marked.numbers(ROLES)]

    def likeness(gold: tuple[Spans, ...], found: Attribution) -> tuple[float, ...] | None:
        marks = dict(zip(ROLES[:3], gold, strict=True))
        content = compare_tokens(words.inside(marks["content"]), words.inside(found.content))
        source = compare_tokens(words.inside(marks["source"]), words.inside(found.source))
        return (content, source) if content >= THRESHOLD and source >= THRESHOLD else None

    found = list(report.attributions)
    return len(wanted) == len(found) == len(pair_best_first(wanted, found, likeness))


def write_read(report: Report) -> str:
    """Write what was read in the notation of the grid."""
    marks = {
        (role, number): getattr(one, role)
        for number, one in enumerate(report.attributions, 1)
        for role in ROLES
        if getattr(one, role)
    }
    return write_marked(report.text, marks)


def try_grid() -> list[Tried]:
    """Read every sentence of the grid."""
    return [try_sentence(name, notation) for name, notations in load_grid().items() for notation in notations]


def count_right(tried: list[Tried]) -> dict[str, tuple[int, int]]:
    """Count the right sentences and all sentences of each construction."""
    counts: dict[str, tuple[int, int]] = {}
    for one in tried:
        right, every = counts.get(one.construction, (0, 0))
        counts[one.construction] = (right + one.right, every + 1)
    return counts


def load_floors(path: Path = FLOORS) -> dict[str, int]:
    """Load how many sentences of each construction must be right."""
    floors = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return {name: int(floor) for name, floor in floors.items()}


def raise_floors(floors: dict[str, int], counts: dict[str, tuple[int, int]]) -> dict[str, int]:
    """Give the floors after a run: none is lowered, a new construction gets what was right."""
    return {name: max(right, floors.get(name, 0)) for name, (right, _) in counts.items()}


def write_floors(floors: dict[str, int], path: Path = FLOORS) -> None:
    """Write the floors down; the comment at the head of the file stays."""
    old = path.read_text(encoding="utf-8").splitlines(keepends=True)
    head = "".join(line for line in old if line.startswith("#"))
    rows = "".join(f'"{name}" = {floor}\n' for name, floor in floors.items())
    path.write_text(f"{head}\n{rows}", encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.languages.fr.grid", description="French constructions")
    parser.add_argument("--wrong", action="store_true", help="print the sentences that go wrong")
    parser.add_argument("--raise", action="store_true", dest="raising", help="write down the floors that have risen")
    options = parser.parse_args(arguments)
    tried = try_grid()
    counts = count_right(tried)
    if options.raising:
        write_floors(raise_floors(load_floors(), counts))
    print(f"{sum(one.right for one in tried)} of {len(tried)} sentences right, {len(counts)} constructions")
    for name, (right, every) in sorted(counts.items(), key=lambda item: (item[1][0] / item[1][1], item[0])):
        print(f"{right:3} / {every:<3} {name}")
        for one in tried if options.wrong else ():
            if one.construction == name and not one.right:
                print(f"          wanted {one.notation!r}\n          read   {one.read!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
