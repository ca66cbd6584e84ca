"""What each part adds to French attribution: cross-validated scores on marked reports with one part left out at a time.

    python -m benchmarks.ablation ../shared/gold/fr            # prints the table
    python -m benchmarks.ablation ../shared/gold/fr --write    # and writes it into docs/explanation/ablation.md

The choice is trained anew for every row where what is left out changes what it learns from; classes of the lexicon are
taken away from what is proposed, and the weights stay those of the whole.
"""

from __future__ import annotations

import argparse
import importlib
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from selon import pipeline
from selon.attribute.choice.model import Model
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene
from selon.evaluate.gold import GoldReport, read_gold
from selon.evaluate.scores import Scores, evaluate_reports
from selon.languages.language import find_file
from selon.parse.tree import Tree

CODE = "fr"
FOLDS = 5
PAGE = Path(__file__).parent.parent / "docs" / "explanation" / "ablation.md"
MEASURES = ("attribution.content", "attribution.source", "attribution.exact", "kind", "named")
_GROUP = re.compile(r"^# --- (.+?) -+$", re.MULTILINE)
_CLASS = re.compile(r'^class = "(.+)"$', re.MULTILINE)

Row = tuple[str, Scores]


def load_trainer() -> Any:
    """Load the script that trains the choice."""
    return importlib.import_module("scripts.train_choice")


def load_groups() -> dict[str, set[str]]:
    """Load the groups of the lexicon's classes, as its headings have them."""
    parts = _GROUP.split(Path(str(find_file(CODE, "cues.toml"))).read_text(encoding="utf-8"))
    groups = {name: set(_CLASS.findall(text)) for name, text in zip(parts[1::2], parts[2::2], strict=True)}
    return {name: classes for name, classes in groups.items() if classes}


class Bench:
    """Marked reports, and the choice trained on all folds but one and on the lessons.

    Args:
        reports: The reports to read.
        lessons: Reports of our own to learn from in every fold.
    """

    def __init__(self, reports: list[GoldReport], lessons: list[GoldReport]) -> None:
        self.trainer = load_trainer()
        self.reports = reports
        self.lessons = lessons
        self.trees: dict[tuple[str, str], Tree] = {}

    def train(self) -> list[Model]:
        """Train one model a fold, each without the reports that it will read."""
        learned = [self.trainer.Learned(report) for report in self.reports]
        lessons = [self.trainer.Learned(report, self.trainer.LESSON) for report in self.lessons]
        return [
            self.trainer.train(
                [*(one for at, one in enumerate(learned) if self._may_learn(one, at, fold)), *lessons], f"fold {fold}"
            )
            for fold in range(FOLDS)
        ]

    def _may_learn(self, one: Any, at: int, fold: int) -> bool:
        return at % FOLDS != fold and one.report.id not in self.trainer.NEVER

    def score(self, models: list[Model]) -> Scores:
        """Read each report with the model that has not seen it, and score all."""
        pairs = []
        for at, report in enumerate(self.reports):
            read = pipeline.analyse_text(
                report.text, report.lang, model=models[at % FOLDS], published=report.date, outlet=report.outlet
            )
            pairs.append((report, read))
        return evaluate_reports(pairs)

    @contextmanager
    def remember_parses(self) -> Iterator[None]:
        """Parse each text once: the parse is the same for every row that does not change it."""
        from selon.parse.parser import parse_text

        def parse_once(text: str, blocks: list[tuple[int, int]], code: str) -> Tree:
            key = (text, code)
            if key not in self.trees:
                self.trees[key] = parse_text(text, blocks, code)
            return self.trees[key]

        with patch.object(pipeline, "parse_text", parse_once):
            yield


@contextmanager
def without_parties() -> Iterator[None]:
    """Leave out who a phrase stands for (person, state, document…) from what rules and choice see."""

    nothing = SimpleNamespace(kind="", named="", reason="unknown")
    with patch.object(pipeline, "describe_phrase", lambda *_: nothing):
        yield


@contextmanager
def without_resolver() -> Iterator[None]:
    """Leave out pronouns, roles and aliases resolved to whom they stand for."""
    with patch.object(pipeline, "resolve_actors", lambda _tree, _view, _code, attributions: (attributions, ())):
        yield


@contextmanager
def without_boundaries() -> Iterator[None]:
    """Leave sentence boundaries inside a paragraph to the parser."""
    from selon.parse import parser

    make = parser._make_doc

    def make_open(*arguments: Any) -> Any:
        doc, offsets = make(*arguments)
        starts = {start for start, _ in arguments[1]}
        for token, offset in zip(doc, offsets, strict=True):
            if offset not in starts:
                token.is_sent_start = None
        return doc, offsets

    with patch.object(parser, "_make_doc", make_open):
        yield


@contextmanager
def without_proposals(drop: Callable[[Cue], Cue | None]) -> Iterator[None]:
    """Leave out cues, or senses of them, before anything is chosen."""
    from selon.attribute.choice import choose
    from selon.attribute.choice.propose import propose_cues

    def propose_fewer(scene: Scene) -> list[Cue]:
        return [kept for cue in propose_cues(scene) if (kept := drop(cue)) is not None]

    with patch.object(choose, "propose_cues", propose_fewer):
        yield


def drop_classes(classes: set[str]) -> Callable[[Cue], Cue | None]:
    """Take senses of some classes away, and the cue when none is left."""

    def drop(cue: Cue) -> Cue | None:
        if not cue.senses:
            return cue
        cue.senses = [sense for sense in cue.senses if sense.name not in classes]
        return cue if cue.senses else None

    return drop


def drop_kind(kind: str) -> Callable[[Cue], Cue | None]:
    """Take the cues of a kind away."""
    return lambda cue: None if cue.kind == kind else cue


def run(bench: Bench) -> Iterator[Row]:
    """Score the whole, then everything but one part at a time."""
    with bench.remember_parses():
        models = bench.train()
        yield "everything", bench.score(models)
        with patch.object(pipeline, "load_model", lambda *_: None):
            yield "learned choice: the order of the rules instead", bench.score([None] * FOLDS)  # type: ignore[list-item]
        with without_parties():
            yield "who a phrase stands for (trained anew)", bench.score(bench.train())
        with without_resolver():
            yield "resolver of pronouns, roles, aliases", bench.score(models)
        for group, classes in load_groups().items():
            with without_proposals(drop_classes(classes)):
                yield f"lexicon: {group}", bench.score(models)
        for kind, words in (("free", "quotations without a cue"), ("conditional", "conditionals without a source")):
            with without_proposals(drop_kind(kind)):
                yield words, bench.score(models)
    with without_boundaries(), ExitStack() as stack:
        bench.trees.clear()
        stack.enter_context(bench.remember_parses())
        yield "own sentence boundaries (trained anew)", bench.score(bench.train())


def format_table(rows: list[Row]) -> str:
    """Write the table in Markdown, each row with its distance from the whole."""
    whole = rows[0][1]
    lines = ["| left out | F1 | with source | exact | kind | named |", "| --- | --- | --- | --- | --- | --- |"]
    for name, scores in rows:
        cells = []
        for measure in MEASURES:
            value, base = scores.find(measure), whole.find(measure)
            cells.append(f"{value:.3f}" if scores is whole else f"{value:.3f} ({value - base:+.3f})")
        lines.append(f"| {'nothing' if scores is whole else name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def write_page(table: str, page: Path = PAGE) -> None:
    """Put the table where the page has its mark."""
    text = page.read_text(encoding="utf-8")
    start, end = "<!-- ablation -->\n", "<!-- ablation end -->"
    before, rest = text.split(start, 1)
    page.write_text(f"{before}{start}\n{table}\n\n{end}{rest.split(end, 1)[1]}", encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.ablation", description="What each part adds.")
    parser.add_argument("gold", nargs="+")
    parser.add_argument("--lessons", action="append", default=[], help="reports of our own to learn from in every fold")
    parser.add_argument("--write", action="store_true", help="write the table into the manual")
    options = parser.parse_args(arguments)
    bench = Bench(*(read_gold(folders, (".marked",)) if folders else [] for folders in (options.gold, options.lessons)))
    rows: list[Row] = []
    for row in run(bench):
        rows.append(row)
        print(row[0], file=sys.stderr, flush=True)
    print(format_table(rows))
    if options.write:
        write_page(format_table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
