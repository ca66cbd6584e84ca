"""Train the choice among proposed sources and contents: one conditional logit a task, by a fixed order of operations.

    python scripts/train_choice.py fr ../shared/gold/fr            # cross-validated scores, then write the weights
    python scripts/train_choice.py fr ../shared/gold/fr --check    # cross-validated scores only

    python scripts/train_choice.py fr ../shared/gold/fr --tags tags.json    # the careful mode's weights

The French weights are made with `--lexicon --sentences tests/languages/fr/grid.txt --lessons lessons/fr`, the English
ones with `--lexicon --sentences tests/languages/en/grid.txt --lessons lessons/en --threshold 0.4`. The careful ones
take `--hedged 0.3` in French and `--threshold 0.55` in English.

Needs the development requirements (scipy). Reports whose name stands in `NEVER` are scored, never learned.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from selon.attribute.choice.careful import tag_scene
from selon.attribute.choice.model import Model
from selon.attribute.choice.propose import propose_contents, propose_cues, propose_sources
from selon.attribute.choice.weigh import describe_acceptance
from selon.attribute.relays.relays import find_relay
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate
from selon.encode.tags import Tags
from selon.evaluate.audit import KINDS
from selon.evaluate.gold import ROLES, GoldReport, parse_gold, read_gold
from selon.languages.language import find_folder, load_toml
from selon.pipeline import make_scene
from selon.record.marked import read_marked
from selon.record.report import Report
from selon.record.span import Span

NEVER = ("seneplus",)
PENALTY = 3.0
FOLDS = 10
LEAST = 2
INNER = 4
LESSON = 0.3
"""What an example of a lesson counts beside one of the gold."""

Example = tuple[list[Candidate], list[float]]


class Learned:
    """A report with its scene and its gold, as positions of words.

    Args:
        report: The report.
        weight: What its examples count.
    """

    def __init__(self, report: GoldReport, weight: float = 1.0) -> None:
        self.report = report
        self.weight = weight
        self.scene, view = make_scene(report.text, report.lang)
        self.places = [(view.span(t.start, t.end).start, view.span(t.start, t.end).end) for t in self.scene.tree.tokens]
        self.words = [any(c.isalnum() for c in t.text) for t in self.scene.tree.tokens]
        self.gold = [
            {role: self.positions(getattr(mark, role)) for role in ("source", "cue", "content", "relay")}
            for mark in report.attributions
        ]

    def positions(self, spans: Iterable[Span]) -> set[int]:
        """Give the positions of the words that share a character with the spans."""
        found: set[int] = set()
        for span in spans:
            found.update(
                i
                for i, (start, end) in enumerate(self.places)
                if start < span.end and span.start < end and self.words[i]
            )
        return found

    def clean(self, positions: set[int]) -> set[int]:
        """Leave out punctuation."""
        return {i for i in positions if self.words[i]}


def jaccard(one: set[int], other: set[int]) -> float:
    """Give the Jaccard index of two sets; two empty ones are equal."""
    return len(one & other) / len(one | other) if one or other else 1.0


def find_gold(learned: Learned, cue: Cue) -> dict[str, set[int]] | None:
    """Find the gold attribution that a proposed cue stands for."""
    if cue.kind == "free":
        quotation = learned.scene.quotations.outer(cue.head)
        inside = learned.clean(set(range(cue.head, quotation.last))) if quotation else set()
        free = [mark for mark in learned.gold if not mark["cue"]]
        return max(
            (m for m in free if inside and len(m["content"] & inside) > 0.5 * len(inside)),
            key=lambda m: jaccard(m["content"], inside),
            default=None,
        )
    if cue.kind == "conditional":
        hedged = [
            mark
            for mark in learned.gold
            if not mark["source"] and mark["cue"] & set(cue.words) and mark["cue"] <= mark["content"]
        ]
        return hedged[0] if hedged else None
    found = [
        mark
        for mark in learned.gold
        if cue.head in mark["cue"] and not (mark["cue"] <= mark["content"] and not mark["source"])
    ]
    if not found and cue.kind in ("adjectives", "nouns", "prepositions"):
        found = [mark for mark in learned.gold if set(cue.words) & mark["cue"] and cue.head in mark["cue"]]
    return found[0] if found else None


def make_target(learned: Learned, candidates: list[Candidate], gold: set[int], least: float) -> list[float] | None:
    """Give each candidate its share of being right: the nearest to the gold, if near enough."""
    alike = [jaccard(learned.clean(c.positions()), gold) if c.spans else float(not gold) for c in candidates]
    best = max(alike)
    if best < least:
        return None
    hits = [float(a >= best - 1e-9) for a in alike]
    return [hit / sum(hits) for hit in hits]


def collect(learned: Learned, model: Model | None) -> tuple[list[Example], list[Example], list[Example]]:
    """Collect the examples of one report: sources and contents for gold cues, acceptance for every cue."""
    sources: list[Example] = []
    contents: list[Example] = []
    accepts: list[Example] = []
    done: list[Cue] = []
    covered: set[int] = set()
    for mark in learned.gold:
        if mark["cue"] and mark["source"]:
            covered |= mark["content"]
    for cue in propose_cues(learned.scene):
        gold = find_gold(learned, cue)
        choices = propose_sources(learned.scene, cue, done)
        if gold is not None and cue.kind != "conditional":
            target = make_target(learned, choices, gold["source"], 0.5)
            if target is not None:
                sources.append((choices, target))
        if model is not None:
            cue.source = model.rank("source", choices)[0]
            find_relay(learned.scene, cue)
            options = propose_contents(learned.scene, cue)
            hidden = cue.kind in ("free", "conditional") and cue.head in covered
            target = make_target(learned, options, gold["content"], 0.4) if gold is not None and options else None
            if target is not None:
                contents.append((options, target))
            if options and not (gold is None and hidden) and "content" in model.weights:
                cue.content = model.rank("content", options)[0]
                accepts.append(
                    (
                        [Candidate("none", (), []), describe_acceptance(learned.scene, cue)],
                        [float(gold is None), float(gold is not None)],
                    )
                )
        if gold is not None or cue.kind in ("verbs", "prepositions"):
            if cue.source is None:
                cue.source = (
                    choices[int(np.argmax(make_target(learned, choices, gold["source"], 0) or [1]))] if gold else None
                )
            if gold is not None:
                done.append(cue)
    return weigh(sources, learned.weight), weigh(contents, learned.weight), weigh(accepts, learned.weight)


def weigh(examples: list[Example], weight: float) -> list[Example]:
    """Let the shares of each example sum to its weight."""
    return [(candidates, [share * weight for share in target]) for candidates, target in examples]


def fit(examples: list[Example], penalty: float) -> dict[str, float]:
    """Fit a conditional logit with an L2 penalty."""
    index: dict[str, int] = {}
    seen = Counter(f for candidates, _ in examples for f in {f for candidate in candidates for f in candidate.features})
    rows: list[int] = []
    columns: list[int] = []
    starts: list[int] = []
    targets: list[float] = []
    for candidates, target in examples:
        starts.append(len(targets))
        for candidate, share in zip(candidates, target, strict=True):
            for feature in sorted(f for f in set(candidate.features) if seen[f] >= LEAST):
                rows.append(len(targets))
                columns.append(index.setdefault(feature, len(index)))
            targets.append(share)
    matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(targets), len(index)))
    shares = np.array(targets)
    begin = np.array(starts)
    sizes = np.diff([*starts, len(targets)])
    mass = np.repeat(np.add.reduceat(shares, begin), sizes)

    def loss(weights: Any) -> tuple[float, Any]:
        scores = matrix @ weights
        top = np.repeat(np.maximum.reduceat(scores, begin), sizes)
        parts = np.exp(scores - top)
        total = np.repeat(np.add.reduceat(parts, begin), sizes)
        probability = parts / total
        value = -float(np.sum(shares * (scores - top - np.log(total)))) + 0.5 * penalty * float(weights @ weights)
        return value, matrix.T @ (probability * mass - shares) + penalty * weights

    found = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return {
        feature: round(float(found.x[column]), 3)
        for feature, column in sorted(index.items())
        if abs(found.x[column]) >= 0.01
    }


def train(reports: list[Learned], name: str, threshold: float | None = None, hedged: float | None = None) -> Model:
    """Train the three tasks, each on what the ones before choose on reports that they have not seen."""
    parts = [reports[number::INNER] for number in range(INNER)]
    sources = [[example for learned in part for example in collect(learned, None)[0]] for part in parts]
    firsts = [{"source": fit(_others(sources, number), PENALTY)} for number in range(INNER)]
    contents = [
        [example for learned in part for example in collect(learned, Model(name=name, weights=first))[1]]
        for part, first in zip(parts, firsts, strict=True)
    ]
    seconds = [{**first, "content": fit(_others(contents, number), PENALTY)} for number, first in enumerate(firsts)]
    accepts = [
        [example for learned in part for example in collect(learned, Model(name=name, weights=second))[2]]
        for part, second in zip(parts, seconds, strict=True)
    ]
    tasks = {"source": sources, "content": contents, "accept": accepts}
    weights = {task: fit(_others(rows, -1), PENALTY) for task, rows in tasks.items()}
    return Model(name=name, weights=weights, threshold=threshold, hedged=hedged)


def _pack(model: Model) -> dict[str, Any]:
    """Give what is written of a model; its thresholds only where it has some."""
    thresholds = {"threshold": model.threshold, "hedged": model.hedged}
    own = {name: value for name, value in thresholds.items() if value is not None}
    return {"name": model.name, "weights": model.weights, **own}


def _others(rows: list[list[Example]], number: int) -> list[Example]:
    """Give the examples of every part but one."""
    return [example for at, part in enumerate(rows) if at != number for example in part]


def split(reports: list[Learned], fold: int) -> tuple[list[Learned], list[Learned]]:
    """Give the reports to learn from and those to score, by position."""
    return [r for i, r in enumerate(reports) if i % FOLDS != fold], [
        r for i, r in enumerate(reports) if i % FOLDS == fold
    ]


def read_examples(code: str) -> list[Learned]:
    """Read the marked examples and near-misses of a language's cues as small reports to learn from."""
    entries = (entry for kind in KINDS for entry in load_toml(code, "cues.toml").get(kind, ()))
    return [
        learn_sentence(words, code)
        for entry in entries
        for words in (*entry.get("examples", ()), *entry.get("near_misses", ()))
    ]


def read_sentences(path: str, code: str) -> list[Learned]:
    """Read marked sentences of our own, one a line (`¶` begins a new line of the text), as small reports."""
    lines = (line.strip() for line in Path(path).read_text(encoding="utf-8").splitlines())
    return [learn_sentence(line.replace("¶", "\n"), code) for line in lines if line and line[0] not in "#="]


def learn_sentence(words: str, code: str) -> Learned:
    """Make a report to learn from out of one marked sentence."""
    rows = "\n".join(f"{n} | indirect | none | none | plain | affirm" for n in read_marked(words, ROLES).numbers(ROLES))
    header = f"id: sentence\ntitle: -\ndate: 2000-01-01\nlang: {code}"
    return Learned(parse_gold(f"{header}\n---\n{words}\n---\n{rows}\n"))


def attach_tags(reports: list[Learned], examples: list[Learned], path: str) -> None:
    """Give each report the tags of a network that had not learned from it, and each example the shipped network's."""
    tags = msgspec.json.decode(Path(path).read_bytes(), type=dict[str, Tags])
    for learned in reports:
        learned.scene.tags = tags[learned.report.id]
    for learned in examples:
        learned.scene.tags = tag_scene(learned.scene)


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("language")
    parser.add_argument("gold", nargs="+")
    parser.add_argument("--check", action="store_true", help="print cross-validated scores, write nothing")
    parser.add_argument("--no-check", action="store_true", help="write the weights without scoring")
    parser.add_argument("--lexicon", action="store_true", help="learn from the examples of the language's cues as well")
    parser.add_argument("--tags", help="train the careful mode, with the tags that train_tagger.py wrote")
    parser.add_argument("--sentences", help="learn from a file of marked sentences of our own as well")
    parser.add_argument("--lessons", help="learn from a folder of our own marked reports as well")
    parser.add_argument("--threshold", type=float, help="how sure a cue must be, written with the weights")
    parser.add_argument("--hedged", type=float, help="the same for a hedge that no source governs")
    arguments = parser.parse_args()
    thresholds = (arguments.threshold, arguments.hedged)
    examples = read_examples(arguments.language) if arguments.lexicon else []
    examples += read_sentences(arguments.sentences, arguments.language) if arguments.sentences else []
    reports = [Learned(report) for report in read_gold(arguments.gold, (".marked",))]
    own = read_gold([arguments.lessons], (".marked",)) if arguments.lessons else []
    lessons = [Learned(report, LESSON) for report in own]
    if arguments.tags:
        attach_tags(reports + lessons, examples, arguments.tags)
    examples += lessons
    if not arguments.no_check:
        from selon.evaluate.scores import evaluate_reports
        from selon.evaluate.table import format_scores
        from selon.pipeline import analyse_text

        pairs: list[tuple[GoldReport, Report]] = []
        for fold in range(FOLDS):
            learn, score = split(reports, fold)
            model = train([r for r in learn if r.report.id not in NEVER] + examples, f"fold {fold}", *thresholds)
            pairs.extend(
                (
                    r.report,
                    analyse_text(
                        r.report.text,
                        r.report.lang,
                        model=model,
                        tags=r.scene.tags,
                        published=r.report.date,
                        outlet=r.report.outlet,
                    ),
                )
                for r in score
            )
        print(format_scores(evaluate_reports(pairs)))
    if not arguments.check:
        name = "careful" if arguments.tags else "choice"
        learnable = [r for r in reports if r.report.id not in NEVER]
        model = train(learnable + examples, f"{name}-{arguments.language} 1", *thresholds)
        path = Path(str(find_folder(arguments.language))) / f"{name}.json"
        path.write_text(
            json.dumps(_pack(model), ensure_ascii=False, indent=0, sort_keys=True) + "\n",
            encoding="utf-8",
        )
        print(
            f"{path.name}: {sum(map(len, model.weights.values()))} weights, {path.stat().st_size} bytes",
            file=sys.stderr,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
