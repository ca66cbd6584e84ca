"""Train what the careful mode asks beside the grammar: a small network over the rows of a frozen encoder.

    python scripts/train_tagger.py ../shared/gold/fr ../shared/gold/en --lessons lessons/fr lessons/en --tags tags.json

A report of the gold is learned from twice a round, a lesson once.
Each report's tags are made by networks that have not learned from it (five folds) and written to the file given; then
as many networks learn from all reports and are written into the package. What several networks believe is averaged.
The choice of the careful mode is trained on those tags: `python scripts/train_choice.py fr ../shared/gold/fr --tags
tags.json …`.

The network reads the encoder's rows of each word in both directions and is taught eight things of each word (source,
cue, content, relay, and where contents and sources begin and end), which words belong to each cue as its source and
content and where the spans of both begin and end (a biaffine score, after Dozat and Manning 2017, then convolutions
over the words around the cue, so that a word's neighbours count), and whether a possible cue attributes.

With `--keep tags.json`, the tags that the shipped networks gave to reports that they had not learned from, these
networks stay and others join them: `--seeds 1 --keep tags.json`. A report that the file lacks is new to them, and they
say what they believe of it. So the shipped four came about: one learned from 129 marked reports and 496 lessons,
each once a round (seed 1), two from 135 lessons more and from each report of the gold twice (seeds 1, 2), the last
from 196 lessons more (seed 3, `--epochs 8`).

Needs PyTorch 2.13 (`pip install torch`), which neither selon nor its tests need. Fixed seed, one thread: the same
weights on the same machine.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import torch
from torch import nn
from torch.nn import functional

from selon.attribute.choice.careful import list_words
from selon.attribute.choice.propose import propose_cues
from selon.encode import tagger as encode
from selon.encode.around import LOOKS, TAKEN
from selon.encode.image import load_image
from selon.encode.network import LABELS, PARTS, REACH, reach, step_away
from selon.encode.tagger import Tagger
from selon.encode.tags import Belief, Pair, Tags, make_pair
from selon.evaluate.gold import read_gold
from train_choice import NEVER, Learned, find_gold

FOLDS = 5
SEEDS = (1, 2)
EPOCHS = 10
GOLD = 2
"""How often a round a report of the gold is learned from; a lesson, once."""
WIDTH = 160
DEPTH = 48
LOOK = 96
STEP = 16
ROLES = LABELS[:4]


class Lesson:
    """One report as the network learns from it.

    Attributes:
        learned: The report.
        cues: Position of the head of each possible cue, with the number of its gold attribution or -1.
        rows: The encoder's rows, words × layers × width.
        labels: Words × labels, nought or one.
        counts: Which words count: punctuation does not.
        taught: Heads of the cues of the gold.
        targets: Cues of the gold × parts × words, nought or one.
    """

    def __init__(self, learned: Learned, tagger: Tagger) -> None:
        self.learned = learned
        numbers = {id(mark): number for number, mark in enumerate(learned.gold)}
        self.cues: list[tuple[int, int]] = []
        self.heads: list[int] = []
        for cue in propose_cues(learned.scene):
            self.heads.append(cue.head)
            if cue.kind != "free":
                gold = find_gold(learned, cue)
                self.cues.append((cue.head, -1 if gold is None else numbers[id(gold)]))
        words, sentences = list_words(learned.scene)
        self.rows = torch.tensor(tagger.encode(words, sentences).astype(np.float32))
        self.counts = torch.tensor(learned.words)
        self.labels = torch.tensor(self._label())
        self.taught = [cue for cue, number in self.cues if number >= 0]
        self.targets = self._teach()

    def _label(self) -> Any:
        labels = np.zeros((len(self.learned.words), len(LABELS)), np.float32)
        for mark in self.learned.gold:
            for column, role in enumerate(ROLES):
                labels[sorted(mark[role]), column] = 1
            for column, role in ((4, "content"), (6, "source")):
                for first, last in self._runs(sorted(mark[role])):
                    labels[first, column] = labels[last, column + 1] = 1
        return labels

    def _teach(self) -> Any:
        """Give which words are of each part of each cue of the gold."""
        targets = np.zeros((len(self.taught), len(PARTS), len(self.learned.words)), np.float32)
        numbers = [number for _, number in self.cues if number >= 0]
        for row, number in enumerate(numbers):
            for column, role in enumerate(("source", "content")):
                positions = sorted(self.learned.gold[number][role])
                targets[row, column, positions] = 1
                for first, last in self._runs(positions):
                    targets[row, 2 + 2 * column, first] = targets[row, 3 + 2 * column, last] = 1
        return torch.tensor(targets)

    def _runs(self, positions: list[int]) -> list[tuple[int, int]]:
        """Give first and last word of each unbroken run; punctuation breaks none."""
        runs: list[tuple[int, int]] = []
        for i in positions:
            if runs and not any(self.learned.words[runs[-1][1] + 1 : i]):
                runs[-1] = (runs[-1][0], i)
            else:
                runs.append((i, i))
        return runs


class Network(nn.Module):
    """Mix of layers, memory in both directions, heads."""

    def __init__(self, layers: int, width: int) -> None:
        super().__init__()
        self.mix = nn.Parameter(torch.zeros(layers))
        self.inp = nn.Linear(width, WIDTH)
        self.rnn = nn.LSTM(WIDTH, WIDTH // 2, 2, bidirectional=True, batch_first=True, dropout=0.3)
        self.tag = nn.Linear(2 * WIDTH, len(LABELS))
        self.cq = nn.Linear(2 * WIDTH, 2 * DEPTH)
        self.tk = nn.Linear(2 * WIDTH, 2 * DEPTH)
        self.own = nn.Linear(2 * WIDTH, 2)
        self.dist = nn.Parameter(torch.zeros(2, 41))
        self.steps = nn.Embedding(41, STEP)
        given = 4 * DEPTH + STEP + 2
        self.looks = nn.ModuleList(
            nn.Conv1d(LOOK if look else given, LOOK, TAKEN, padding=TAKEN // 2 * 2**look, dilation=2**look)
            for look in range(LOOKS)
        )
        self.told = nn.Linear(LOOK, len(PARTS))
        self.between = nn.Dropout(0.2)
        self.acc = nn.Sequential(nn.Linear(2 * WIDTH, 48), nn.GELU("tanh"), nn.Dropout(0.3), nn.Linear(48, 1))
        self.before, self.behind = nn.Dropout(0.4), nn.Dropout(0.3)

    def read(self, reports: list[Any]) -> list[Any]:
        """Give what is known of each word of each report."""
        rows, sizes = torch.cat(reports), [len(report) for report in reports]
        mixed = functional.layer_norm(torch.einsum("l,nlh->nh", torch.softmax(self.mix, 0), rows), (rows.shape[2],))
        mixed = functional.gelu(self.inp(self.before(mixed)), approximate="tanh")
        # one report after the other: packed together, they take ten times as long
        remembered = torch.cat([self.rnn(own[None])[0][0] for own in torch.split(mixed, sizes)])
        return list(torch.split(self.behind(torch.cat([mixed, remembered], 1)), sizes))

    def pair(self, known: Any, cues: list[int]) -> tuple[Any, Any, Any]:
        """Score the words around each cue as each part of it.

        Returns:
            Scores, cues × parts × words within reach; positions of those words, and which of them stand in the report.
        """
        heads = torch.tensor(cues)
        words = heads[:, None] + torch.arange(-REACH, REACH)
        inside = (words >= 0) & (words < len(known))
        words = words.clamp(0, len(known) - 1)
        steps = torch.tensor(step_away(np.arange(-REACH, REACH)))
        offered = torch.tanh(self.tk(known))[words]
        both = torch.tanh(self.cq(known[heads]))[:, None] * offered
        scores = both.view(*words.shape, 2, DEPTH).sum(3) / 2 + self.dist[:, steps].t()
        scores = scores + (self.tag(known)[:, [0, 2]] + self.own(known))[words]
        apart = self.steps(steps).expand(len(cues), -1, -1)
        rows = (torch.cat([both, offered, apart, scores], 2) * inside[..., None]).transpose(1, 2)
        for number, look in enumerate(self.looks):
            seen = functional.gelu(look(self.between(rows)), approximate="tanh") * inside[:, None]
            rows = rows + seen if number else seen
        told = self.told(rows.transpose(1, 2)).transpose(1, 2)
        return torch.cat([told[:, :2] + scores.transpose(1, 2), told[:, 2:]], 1), words, inside


def lose(network: Network, lessons: list[Lesson]) -> Any:
    """Give what the network gets wrong on some reports, a report."""
    known = network.read([lesson.rows for lesson in lessons])
    return sum(map(lose_one, [network] * len(lessons), known, lessons)) / len(lessons)


def lose_one(network: Network, known: Any, lesson: Lesson) -> Any:
    """Give what the network gets wrong on one report."""
    wrong = functional.binary_cross_entropy_with_logits
    counts = lesson.counts
    loss = wrong(network.tag(known)[counts], lesson.labels[counts], reduction="none").sum(1).mean()
    if lesson.cues:
        accept = network.acc(known[[cue for cue, _ in lesson.cues]])[:, 0]
        loss = loss + 0.5 * wrong(accept, torch.tensor([float(number >= 0) for _, number in lesson.cues]))
    if len(lesson.targets):
        scores, words, inside = network.pair(known, lesson.taught)
        targets = torch.gather(lesson.targets, 2, words[:, None].expand(-1, len(PARTS), -1))
        losses = wrong(scores, targets, reduction="none") * (inside & counts[words])[:, None]
        loss = loss + 0.5 * (losses[:, :2].sum() / 15 + losses[:, 2:].sum() / 4) / len(lesson.taught)
    return loss


def train(lessons: list[Lesson], seed: int, name: str, epochs: int = EPOCHS) -> Network:
    """Train a network, two reports a step."""
    torch.manual_seed(seed)
    random.seed(seed)
    network = Network(*lessons[0].rows.shape[1:]).train()
    optimizer = torch.optim.AdamW(network.parameters(), lr=2e-3, weight_decay=0.02)
    steps = epochs * math.ceil(len(lessons) / 2)
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (0.1 * steps)) * max(0.02, 1 - step / steps)
    )
    order = list(lessons)
    for epoch in range(epochs):
        random.shuffle(order)
        total = 0.0
        for at in range(0, len(order), 2):
            loss = lose(network, order[at : at + 2])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            rate.step()
            total += float(loss.detach())
        print(f"{name}, epoch {epoch + 1} of {epochs}: {2 * total / len(order):.3f}", file=sys.stderr, flush=True)
    return network.eval()


def say(network: Network, lesson: Lesson) -> Tags:
    """Give what a network says of a report."""
    with torch.no_grad():
        known = network.read([lesson.rows])[0]
        columns = torch.sigmoid(network.tag(known)).T.tolist()
        pairs = {}
        heads = sorted(set(lesson.heads))
        scores: Any = torch.sigmoid(network.pair(known, heads)[0]) if heads else []
        for cue, parts in zip(heads, scores, strict=True):
            first, last = reach(cue, len(known))
            accept = float(torch.sigmoid(network.acc(known[cue]))[0])
            pairs[cue] = make_pair(first, parts[:, first - cue + REACH : last - cue + REACH].tolist(), accept)
    source, cue_, content, _, begins, ends = columns[:6]
    return Tags(source=source, cue=cue_, content=content, begins=begins, ends=ends, pairs=pairs)


def average(tags: list[Tags]) -> Tags:
    """Give the mean of what several networks say of a report."""

    def mean(columns: Iterable[Sequence[float]]) -> list[float]:
        means: list[float] = np.mean(list(columns), axis=0).tolist()
        return means

    def unite(beliefs: list[Belief]) -> Belief:
        return Belief(*(mean(getattr(own, name) for own in beliefs) for name in ("within", "begins", "ends")))

    pairs = {}
    for cue, one in tags[-1].pairs.items():
        same = [own.pairs[cue] for own in tags if cue in own.pairs]
        source, content = unite([pair.source for pair in same]), unite([pair.content for pair in same])
        pairs[cue] = Pair(one.first, source, content, sum(pair.accept for pair in same) / len(same))
    names = ("source", "cue", "content", "begins", "ends")
    return Tags(pairs=pairs, **{name: mean(getattr(own, name) for own in tags) for name in names})


class Class:
    """Reports to learn from, with the fold of each.

    Args:
        gold: Folders of gold; each is dealt out to the folds by itself.
        lessons: Folders of lessons, dealt out in the same way.
        epochs: How often all is learned from.
    """

    def __init__(self, gold: Sequence[str], lessons: Sequence[str], epochs: int = EPOCHS) -> None:
        blank = Tagger(load_image(), [])
        self.lessons: list[Lesson] = []
        self.epochs = epochs
        self.folds: list[int] = []
        self.times: list[int] = []
        for folder in [*gold, *lessons]:
            own = [Lesson(Learned(report), blank) for report in read_gold([folder], (".marked",))]
            self.lessons += own
            self.folds += [number % FOLDS for number in range(len(own))]
            self.times += [GOLD if folder in gold else 1] * len(own)

    def teach(self, job: tuple[int, int]) -> tuple[dict[str, Tags], dict[str, Any]]:
        """Train one network on all folds but one; -1 leaves none out.

        Returns:
            Its tags of the reports that it has not learned from, and its weights.
        """
        seed, fold = job
        pairs = list(zip(self.lessons, self.folds, strict=True))
        learnable = [at != fold and lesson.learned.report.id not in NEVER for lesson, at in pairs]
        own = [
            lesson
            for number in range(max(self.times))
            for lesson, right, times in zip(self.lessons, learnable, self.times, strict=True)
            if right and number < times
        ]
        torch.set_num_threads(1)
        network = train(
            own, seed, f"seed {seed}, " + ("all folds" if fold < 0 else f"without fold {fold + 1}"), self.epochs
        )
        tags = {lesson.learned.report.id: say(network, lesson) for lesson, at in pairs if at == fold}
        return tags, {name: value.numpy().astype(np.float16) for name, value in network.state_dict().items()}


class Kept:
    """The networks that stay, with what they said of reports that they had not learned from.

    Args:
        path: The tags, by report; nothing where no network stays.
        lessons: All reports, as the tagger reads them.
    """

    def __init__(self, path: str | None, lessons: list[Lesson]) -> None:
        self.weights: dict[str, Any] = {}
        self._tags: dict[str, Tags] = {}
        self._lessons = {lesson.learned.report.id: lesson for lesson in lessons}
        if path:
            self._tags = msgspec.json.decode(Path(path).read_bytes(), type=dict[str, Tags])
            self.weights = dict(np.load(Path(encode.__file__).parent / encode.LEARNED))
        self.count = len({name.split("/")[0] for name in self.weights})

    def say(self, name: str) -> list[Tags]:
        """Give what the networks that stay say of a report, once for each of them."""
        if not self.count:
            return []
        if name not in self._tags:
            own = self._lessons[name]
            words, sentences = list_words(own.learned.scene)
            self._tags[name] = encode.load_tagger().tag(words, sentences, own.heads)
        return [self._tags[name]] * self.count


CLASSES: list[Class] = []
"""What the processes share: a forked one finds it filled."""


def teach(job: tuple[int, int]) -> tuple[dict[str, Tags], dict[str, Any]]:
    """Train one network of the class."""
    return CLASSES[0].teach(job)


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", nargs="+")
    parser.add_argument("--lessons", nargs="*", default=[], help="folders of our own marked reports")
    parser.add_argument("--tags", required=True, help="where to write the tags made by networks that had not learned")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seeds", type=int, nargs="+", default=SEEDS)
    parser.add_argument("--keep", help="tags of the shipped networks, which stay")
    parser.add_argument("--epochs", type=int, default=EPOCHS, help=f"rounds of learning ({EPOCHS})")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    CLASSES.append(Class(arguments.gold, arguments.lessons, arguments.epochs))
    kept = Kept(arguments.keep, CLASSES[0].lessons)
    seeds = arguments.seeds
    jobs = [(seed, fold) for fold in [*range(FOLDS), -1] for seed in seeds]
    with ProcessPoolExecutor(arguments.processes, get_context("fork")) as pool:
        done = dict(zip(jobs, pool.map(teach, jobs), strict=True))
    tags = {
        name: average([*kept.say(name), *(done[seed, fold][0][name] for seed in seeds)])
        for fold in range(FOLDS)
        for name in done[seeds[0], fold][0]
    }
    Path(arguments.tags).write_bytes(msgspec.json.encode(tags))
    path = Path(encode.__file__).parent / encode.LEARNED
    added = {
        f"{number}/{name}": value
        for number, seed in enumerate(seeds, kept.count + 1)
        for name, value in done[seed, -1][1].items()
    }
    np.savez_compressed(path, **kept.weights, **added)
    print(f"{path.name}: {path.stat().st_size} bytes", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
