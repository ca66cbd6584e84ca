"""What reading costs against the parser's own full pipeline on the same texts: one process, one thread, processor time.

    python -m benchmarks.speed ../shared/data/fr_news.jsonl ../shared/data/en_news.jsonl
    python -m benchmarks.speed ../shared/data/fr_news.jsonl --careful 10    # the careful mode as well, on ten of them

Each round reads every text both ways, in turn; the ratio is that of the medians over the rounds. Below it stands what
share of the reading each stage takes. The exit code is 1 when a ratio is above the limit. The careful mode has no
limit: its ratio is printed beside that of the usual mode, both on the same few texts in the same rounds.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from time import process_time
from types import ModuleType
from typing import Any

from benchmarks.open_texts import OpenText, load_open_texts, read_open_text
from selon import pipeline
from selon.languages.language import load_language
from selon.read import text as plain_text
from selon.record.report import Report

LIMIT = 1.25
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")
"""What numerical libraries read when they are loaded, which the parser does when it is first needed."""
STAGES = {
    "read": ("read_plain",),
    "view": ("View",),
    "parse": ("parse_text",),
    "attribute": ("choose_cues", "build_attributions", "find_remainders"),
    "parties": ("describe_parties", "resolve_actors", "note_standing", "resolve_credits"),
    "claims": ("build_claims",),
    "values": (
        "find_quantities",
        "find_times",
        "find_likelihoods",
        "find_places",
        "attach_counters",
        "attach_values",
        "attach_likelihoods",
        "attach_places",
    ),
}


def load_full_parser(code: str) -> Any:
    """Load the parser's package as it comes, with everything that it runs by itself."""
    package: Any = importlib.import_module(load_language(code).pipeline)
    if hasattr(package, "load"):
        return package.load()
    import spacy

    return spacy.load(package.model_path())


def time_all(work: Callable[[OpenText], object], texts: list[OpenText]) -> float:
    """Give the processor time that a piece of work takes over all texts."""
    start = process_time()
    for one in texts:
        work(one)
    return process_time() - start


class Clock:
    """Where the time of a reading goes, by stage of the pipeline."""

    def __init__(self) -> None:
        self.spent = dict.fromkeys(STAGES, 0.0)

    def watch(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Give a function that does the same and notes its time."""

        def watched(*args: Any, **kwargs: Any) -> Any:
            start = process_time()
            try:
                return function(*args, **kwargs)
            finally:
                self.spent[stage] += process_time() - start

        return watched


def read_carefully(one: OpenText) -> Report:
    """Read an open text in the careful mode."""
    return read_open_text(one, careful=True)


def find_home(name: str) -> ModuleType:
    """Give the module where a stage's function is looked up when a text is read."""
    return plain_text if name == "read_plain" else pipeline


def time_stages(texts: list[OpenText]) -> dict[str, float]:
    """Give each stage's share of a reading; what no stage takes is the rest."""
    clock = Clock()
    whole = {name: getattr(find_home(name), name) for names in STAGES.values() for name in names}
    for stage, names in STAGES.items():
        for name in names:
            setattr(find_home(name), name, clock.watch(stage, whole[name]))
    try:
        total = time_all(read_open_text, texts)
    finally:
        for name, function in whole.items():
            setattr(find_home(name), name, function)
    return {stage: spent / total for stage, spent in clock.spent.items()}


def compare(texts: list[OpenText], rounds: int, modes: Sequence[Callable[[OpenText], object]]) -> list[float]:
    """Give the median time of the full parser, then of each mode of reading, over rounds that take turns."""
    parser = load_full_parser(texts[0].lang)
    works = [lambda one: parser(one.text), *modes]
    for work in works:
        work(texts[0])  # what is loaded once is loaded now
    spent = [[time_all(work, texts) for work in works] for _ in range(rounds)]
    return [median(times) for times in zip(*spent, strict=True)]


def say_careful(texts: list[OpenText], rounds: int) -> str:
    """Say what the careful mode costs against the full parser, and against the usual mode on the same texts."""
    alone, usual, careful = compare(texts, rounds, (read_open_text, read_carefully))
    words = sum(len(one.text.split()) for one in texts)
    return (
        f"  careful mode, {len(texts)} texts, {words} words: ratio {careful / alone:.2f} "
        f"(usual mode {usual / alone:.2f}), {words / careful:.0f} words a second"
    )


def main(arguments: list[str]) -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description="What reading costs.")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--limit", type=int, default=60, help="read so many of each file (default 60)")
    parser.add_argument("--rounds", type=int, default=3, help="how often (default 3)")
    parser.add_argument("--careful", type=int, metavar="N", help="time the careful mode too, on N of them")
    options = parser.parse_args(arguments)
    os.environ.update(dict.fromkeys(THREADS, "1"))
    slow = False
    for path in options.files:
        texts = load_open_texts(path, options.limit)
        words = sum(len(one.text.split()) for one in texts)
        alone, reading = compare(texts, options.rounds, (read_open_text,))
        print(f"{path.name}: {len(texts)} texts, {words} words, ratio {reading / alone:.2f} (limit {LIMIT})")
        print(f"  full parser {words / alone:.0f} words a second, selon {words / reading:.0f}")
        print("  " + " · ".join(f"{stage} {share:.0%}" for stage, share in time_stages(texts).items()), flush=True)
        if options.careful:
            print(say_careful(texts[: options.careful], options.rounds), flush=True)
        slow = slow or reading / alone > LIMIT
    return int(slow)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
