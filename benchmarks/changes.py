"""The change suite: what a relay might do to a claim, done to invented reports, and what `compare` says of it.

    python benchmarks/changes.py                 figures for French, English and across, by kind
    python benchmarks/changes.py --misses        and each alteration that was not found, each false alarm
    python benchmarks/changes.py --suite FILE    another file of the same form (a second half, by another hand)
    python benchmarks/changes.py --words         without content vectors

Each event of a suite is a title and some claims, one a paragraph. For each alteration one paragraph is altered, all
others stay as they are: they are controls too, beside the events left alone and freely reworded.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from selon.compare.build import compare_reports
from selon.compare.likeness import Likeness
from selon.reading import read_report
from selon.record.codes import find_code
from selon.record.comparison import Comparison, Match
from selon.record.report import Report
from selon.vectors import Vectors

FOLDER = Path(__file__).parent / "changes"
DIRECTIONS = (("fr", "fr"), ("en", "en"), ("en", "fr"), ("fr", "en"))
SILENT = {"claim-added", "claim-dropped"}


class Trial(NamedTuple):
    """One comparison to make.

    Attributes:
        name: Where it comes from.
        langs: Languages of the two reports.
        upstream: Text of the upstream report.
        downstream: Text of the downstream report.
        published: When both were published.
        altered: Which paragraph was altered, the title being 0; None for a control.
        expected: The codes that the alteration must bring; none for a control.
    """

    name: str
    langs: tuple[str, str]
    upstream: str
    downstream: str
    published: str
    altered: int | None
    expected: frozenset[str]


def read_suites(files: list[Path]) -> list[dict[str, Any]]:
    """Read the events of some files."""
    return [event for file in files for event in tomllib.loads(file.read_text(encoding="utf-8"))["event"]]


def list_trials(event: dict[str, Any]) -> Iterator[Trial]:
    """List the trials of an event: controls, alterations, a paragraph left out and one put in."""
    for langs in DIRECTIONS:
        up, down = (write_text(event, lang) for lang in langs)
        yield make_trial(event, "unaltered", langs, up, down, None, "")
        reworded = write_text(event, langs[1], "_reworded")
        yield make_trial(event, "reworded", langs, up, reworded, None, "")
        yield make_trial(event, "reordered", langs, up, [down[0], *reversed(down[1:])], None, "")
        for at, claim in enumerate(event["claim"], 1):
            yield make_trial(event, f"without {at}", langs, up, down[:at] + down[at + 1 :], at, "claim-dropped")
            yield make_trial(event, f"new {at}", langs, up[:at] + up[at + 1 :], down, at, "claim-added")
            for row in claim["changes"]:
                yield from _list_altered(event, langs, at, row)


def _list_altered(event: dict[str, Any], langs: tuple[str, str], at: int, row: list[str]) -> Iterator[Trial]:
    code, *words = row
    old, new = words[:2] if langs[1] == "fr" else words[2:]
    up, down = (write_text(event, lang) for lang in langs)
    if not old or (langs[0] != langs[1] and not does_apply_across(code)):
        return
    code = code.rstrip("*")
    if down[at].count(old) != 1:
        raise ValueError(f"{event['id']} {at} {langs[1]}: {old!r} does not stand there once")
    altered = down[at].replace(old, new)
    down = [*down[:at], altered[:1].upper() + altered[1:], *down[at + 1 :]]
    yield make_trial(event, f"{at}: {new or '(nothing)'}", langs, up, down, at, code)


def does_apply_across(code: str) -> bool:
    """Tell whether an alteration shows across languages: changed words of a quotation do not, its making does."""
    if code.endswith("*"):
        return False
    return not code.startswith("quotation-") or code in ("quotation-made", "quotation-given-away")


def write_text(event: dict[str, Any], lang: str, which: str = "") -> list[str]:
    """Give the paragraphs of an event, the title first."""
    return [event["title"][lang], *(claim[lang + which] for claim in event["claim"])]


def make_trial(
    event: dict[str, Any], name: str, langs: tuple[str, str], up: list[str], down: list[str], at: int | None, code: str
) -> Trial:
    """Make a trial from paragraphs."""
    expected = frozenset(part for part in code.split("+") if part)
    texts = "\n".join(up), "\n".join(down)
    return Trial(f"{event['id']} {'→'.join(langs)} {name}", langs, *texts, event["published"], at, expected)


@cache
def read(text: str, lang: str, published: str) -> Report:
    """Read a text, once."""
    return read_report(text, lang=lang, published=published)


class Score:
    """Counts of one pair of languages."""

    def __init__(self) -> None:
        self.found: Counter[str] = Counter()
        self.tried: Counter[str] = Counter()
        self.controls = 0
        self.alarms: Counter[str] = Counter()
        self.extra: Counter[str] = Counter()
        self.altered = 0
        self.misses: list[str] = []

    def add(self, trial: Trial, comparison: Comparison, up: Report, down: Report) -> None:
        """Count one trial: the altered paragraph's codes, and every other match as a control."""
        told: set[str] = set()
        for match in comparison.matches:
            codes = {change.code for change in match.changes}
            if trial.altered is not None and touches(match, trial, up, down):
                told |= codes
            else:
                self._add_control(trial, match, codes)
        if trial.altered is not None:
            self._add_altered(trial, told)

    def _add_control(self, trial: Trial, match: Match, codes: set[str]) -> None:
        wrong = {code for code in codes if find_code(code).meaning or code in SILENT}
        self.controls += 1
        self.alarms.update(wrong)
        self.alarms["any"] += bool(wrong)
        if wrong:
            self.misses.append(f"ALARM {trial.name}: {sorted(wrong)} {describe(match)}")

    def _add_altered(self, trial: Trial, told: set[str]) -> None:
        self.altered += 1
        for code in trial.expected:
            self.tried[code] += 1
            self.found[code] += code in told
            if code not in told:
                self.misses.append(f"MISS {code} {trial.name}: told {sorted(told)}")
        beside = {code for code in told - trial.expected if find_code(code).meaning}
        self.extra.update(beside)
        if beside and trial.expected <= told:
            self.misses.append(f"BESIDE {sorted(trial.expected)} {trial.name}: {sorted(beside)}")


def touches(match: Match, trial: Trial, up: Report, down: Report) -> bool:
    """Tell whether a match has a claim in the paragraph that was altered, left out or put in."""
    at = trial.altered
    assert at is not None
    sides = [(down, match.downstream)] if "claim-dropped" not in trial.expected else []
    sides += [(up, match.upstream)] if "claim-added" not in trial.expected else []
    for report, ids in sides:
        for claim in report.claims:
            if claim.id in ids and report.text.count("\n", 0, claim.content[0].start) == at:
                return True
    return False


def describe(match: Match) -> str:
    """Give the passages of a match's changes, for people."""
    shown = [
        f"{change.code}: {[s.text for s in change.upstream_words or change.upstream]} | "
        f"{[s.text for s in change.downstream_words or change.downstream]}"
        for change in match.changes
        if find_code(change.code).meaning or change.code in SILENT
    ]
    return "; ".join(shown)


def run_suite(events: list[dict[str, Any]], likeness: Likeness | None) -> dict[tuple[str, str], Score]:
    """Run every trial of some events."""
    scores: dict[tuple[str, str], Score] = defaultdict(Score)
    for event in events:
        for trial in list_trials(event):
            up = read(trial.upstream, trial.langs[0], trial.published)
            down = read(trial.downstream, trial.langs[1], trial.published)
            scores[trial.langs].add(trial, compare_reports(up, down, likeness=likeness), up, down)
    return scores


def print_scores(scores: dict[tuple[str, str], Score], misses: bool) -> None:
    """Print recall by kind and false alarms on controls, a column a pair of languages."""
    langs = list(scores)
    print(f"{'recall':26}" + "".join(f"{'→'.join(pair):>14}" for pair in langs) + f"{'all':>14}")
    kinds = sorted({kind for score in scores.values() for kind in score.tried})
    for kind in [*kinds, ""]:
        _print_row(kind or "every kind", [_sum(score, kind) for score in scores.values()])
    _print_row("false alarms", [(score.alarms["any"], score.controls) for score in scores.values()])
    _print_row("others beside", [(score.extra.total(), score.altered) for score in scores.values()])
    if misses:
        for score in scores.values():
            print("\n".join(score.misses))


def _print_row(name: str, cells: list[tuple[int, int]]) -> None:
    """Print shares, one a pair of languages and one of all."""
    total = sum(cell[0] for cell in cells), sum(cell[1] for cell in cells)
    print(f"{name:26}" + "".join(f"{_share(*cell):>14}" for cell in [*cells, total]))


def _sum(score: Score, kind: str) -> tuple[int, int]:
    return (score.found[kind], score.tried[kind]) if kind else (score.found.total(), score.tried.total())


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f} ({part}/{whole})" if whole else "-"


def main(arguments: list[str]) -> int:
    """Run the suite and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--suite", type=Path, action="append", help="a suite (default: all in benchmarks/changes)")
    parser.add_argument("--event", action="append", help="only these events")
    parser.add_argument("--misses", action="store_true", help="list what was missed and what was a false alarm")
    parser.add_argument("--words", action="store_true", help="compare without content vectors")
    chosen = parser.parse_args(arguments)
    events = read_suites(chosen.suite or sorted(FOLDER.glob("*.toml")))
    events = [event for event in events if not chosen.event or event["id"] in chosen.event]
    likeness = None if chosen.words else Vectors()
    print(f"{len(events)} events, {sum(len(event['claim']) for event in events)} claims in each language")
    print_scores(run_suite(events, likeness), chosen.misses)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
