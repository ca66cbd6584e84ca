"""Crossings: who says what in sentences made of any source, any content and any frame, and what is misread in them.

    python -m benchmarks.crossings fr --sentences 600
    python -m benchmarks.crossings en --sentences 600 --misread

An error list shows the sentences that somebody wrote. A crossing finds the two words that do not go together: a noun
that the parser takes for a verb behind a certain word, a name that breaks one frame alone. Right is a sentence of which
one attribution has the very words of the source and of the content. The exit code is always 0.
"""

from __future__ import annotations

import argparse
import random
import re
import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from selon.pipeline import analyse_text
from selon.record.report import Report
from selon.record.span import Spans

FOLDER = Path(__file__).parent / "crossings"
SEED = 1
_WORD = re.compile(r"\w+")
_SHOWN = 8


class Crossing(NamedTuple):
    """A sentence with what is known of it.

    Attributes:
        text: The sentence.
        frame: The frame it was made of.
        source: Who says it.
        content: What is said.
    """

    text: str
    frame: str
    source: str
    content: str


def draw_crossings(lang: str, number: int, seed: int = SEED) -> list[Crossing]:
    """Draw sentences, each set of parts in turn.

    Args:
        lang: The language: the name of a file of the folder.
        number: How many.
        seed: Another seed, other sentences.
    """
    table = tomllib.loads((FOLDER / f"{lang}.toml").read_text(encoding="utf-8"))
    chance = random.Random(seed)
    return [_cross(table, table["set"][i % len(table["set"])], chance) for i in range(number)]


def _cross(table: dict[str, Any], parts: dict[str, list[str]], chance: random.Random) -> Crossing:
    source, content, frame = (chance.choice(parts[name]) for name in ("sources", "contents", "frames"))
    opener = table.get("elided" if content[0] in table.get("elides", "") else "opener", "")
    text = frame.format(S=_raise(source), s=source, C=content, c=_raise(content), Q=opener + content)
    text = text.replace(",,", ",").replace(",.", ".")
    return Crossing(text, frame, source.rstrip(","), content)


def _raise(words: str) -> str:
    return words[:1].upper() + words[1:]


def is_read(crossing: Crossing, report: Report) -> bool:
    """Tell whether an attribution has the words of the source, and those of the content, what opens it aside."""
    source, content = _list_words([crossing.source]), _list_words([crossing.content])
    return any(
        _read(one.source) == source and content <= _read(one.content) and len(_read(one.content) - content) <= 1
        for one in report.attributions
    )


def _read(spans: Spans) -> set[str]:
    return _list_words(span.text for span in spans)


def _list_words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in _WORD.findall(text.lower())}


def read_crossings(lang: str, number: int, seed: int = SEED) -> tuple[int, list[tuple[Crossing, Report]]]:
    """Read drawn sentences, one a report below a title, and give how many there are and which are misread."""
    title = {"fr": "Au port.\n"}.get(lang, "At the port.\n")
    crossings = draw_crossings(lang, number, seed)
    reports = [(one, analyse_text(title + one.text, lang)) for one in crossings]
    return len(crossings), [(one, report) for one, report in reports if not is_read(one, report)]


def main() -> int:
    """Print the share that is read right, what the misread ones are made of, and the misread ones if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lang")
    parser.add_argument("--sentences", type=int, default=600)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--misread", action="store_true", help="print the misread sentences with what was read")
    arguments = parser.parse_args()
    number, misread = read_crossings(arguments.lang, arguments.sentences, arguments.seed)
    print(f"{arguments.lang}: {number - len(misread)} of {number} sentences read right, seed {arguments.seed}")
    for name in ("frame", "source", "content"):
        counted = Counter(getattr(one, name) for one, _ in misread).most_common(_SHOWN)
        print(f"  most misread, {name}: " + " · ".join(f"{words} ({count})" for words, count in counted))
    for one, report in misread if arguments.misread else ():
        print(one.text)
        for read in report.attributions:
            print(f"    [{_show(read.source)}] <{_show(read.cue)}> {{{_show(read.content)}}}")
    return 0


def _show(spans: Spans) -> str:
    return " … ".join(span.text for span in spans)


if __name__ == "__main__":
    raise SystemExit(main())
