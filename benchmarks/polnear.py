"""What is found and what is lost on a part of PolNeAR: recall by form and by kind of cue, and why the rest is missed.

    python -m benchmarks.polnear PolNeAR/data/dev            # prints the tables
    python -m benchmarks.polnear PolNeAR/data/dev --write    # and writes them into docs/explanation/polnear.md

Nothing is learned from that corpus. A marked attribution counts as found as in `selon evaluate --scheme polnear`.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from pathlib import Path

import msgspec

from selon.attribute.choice.build import build_attributions
from selon.attribute.choice.choose import choose_cues
from selon.attribute.choice.model import load_model
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.positions import Positions
from selon.evaluate.attributions import match_attributions
from selon.evaluate.gold import GoldReport
from selon.evaluate.gold_rows import GoldAttribution
from selon.evaluate.match import THRESHOLD, Words, compare_tokens
from selon.evaluate.polnear import keep_outermost, read_polnear
from selon.evaluate.scores import Scores, evaluate_reports
from selon.languages.language import find_file
from selon.pipeline import scene_of
from selon.read.text import read_plain
from selon.record.report import Report

CODE = "en"
PAGE = Path(__file__).parent.parent / "docs" / "explanation" / "polnear.md"
_GROUP = re.compile(r"^# --- (.+?) -+$", re.MULTILINE)
_CLASS = re.compile(r'^class = "(.+)"$', re.MULTILINE)
_MADE = re.compile(r"<!-- polnear -->.*<!-- polnear end -->", re.DOTALL)

FORMS = ("direct", "indirect", "mixed")
FATES = {
    "found": "found, with the right source",
    "source": "found, with another source",
    "inside": "right, but inside another content, where the corpus has none",
    "content": "cue accepted, other content",
    "rejected": "cue proposed and rejected",
    "unknown": "cue not in the lexicon",
    "quotation": "words without a cue (a colon, nothing), not taken",
}


class Fate(msgspec.Struct, frozen=True):
    """What became of one marked attribution.

    Attributes:
        form: Its form.
        cue: Which part of the lexicon its cue stands in.
        fate: One of `FATES`.
    """

    form: str
    cue: str
    fate: str


def load_groups() -> dict[str, str]:
    """Load the part of the lexicon that each class stands in, as its headings have them."""
    parts = _GROUP.split(Path(str(find_file(CODE, "cues.toml"))).read_text(encoding="utf-8"))
    pairs = zip(parts[1::2], parts[2::2], strict=True)
    return {name: heading for heading, text in pairs for name in _CLASS.findall(text)}


def try_report(gold: GoldReport) -> tuple[Report, list[Fate]]:
    """Read one article and say what became of each of its marked attributions."""
    plain = read_plain(gold.text, lang=CODE)
    scene, view = scene_of(plain)
    accepted, rejected = choose_cues(scene, load_model(CODE))
    found = msgspec.structs.replace(plain, attributions=build_attributions(scene, view, accepted, plain.id))
    report = keep_outermost(found)
    matching = match_attributions(gold, report)
    pairs = dict(matching.pairs)
    positions, words, groups = Positions(scene, view), Words(gold.text), load_groups()
    fates: list[Fate] = []
    for at, mark in enumerate(gold.attributions):
        heads = {i for first, last in positions.find_all(mark.cue) for i in range(first, last)}
        taken = [cue for cue in accepted if cue.head in heads and cue.kind != "conditional"]
        dropped = [cue for cue, _ in rejected if cue.head in heads and cue.kind != "conditional"]
        if at in pairs:
            one, other = matching.gold[at], matching.predicted[pairs[at]]
            fate = "found" if compare_tokens(one.source, other.source) >= THRESHOLD else "source"
        else:
            fate = _say_why(mark, taken, dropped, found, words)
        fates.append(Fate(mark.form, _name_cue(mark, [*taken, *dropped], groups), fate))
    return report, fates


def _say_why(mark: GoldAttribution, taken: list[Cue], dropped: list[Cue], found: Report, words: Words) -> str:
    """Say why a marked attribution was missed."""
    if not _has_word(mark):
        return "quotation"
    content = words.inside(mark.content)
    if any(compare_tokens(content, words.inside(one.content)) >= THRESHOLD for one in found.attributions):
        return "inside"
    return "content" if taken else "rejected" if dropped else "unknown"


def _has_word(mark: GoldAttribution) -> bool:
    return any(char.isalpha() for span in mark.cue for char in span.text)


def _name_cue(mark: GoldAttribution, cues: list[Cue], groups: dict[str, str]) -> str:
    if not _has_word(mark):
        return "no word, a colon or nothing"
    senses = [sense for cue in cues for sense in (cue.fitting(cue.content.kind) if cue.content else []) or cue.senses]
    return groups.get(senses[0].name, "other") if senses else "not in the lexicon"


def format_share(fates: list[Fate], column: str, names: list[str]) -> list[str]:
    """Give one table row a name: how many were marked, how many found, how many with the right source."""
    rows = [f"| {column} | marked | found | with the right source |", "| --- | ---: | ---: | ---: |"]
    for name in names:
        own = [one for one in fates if getattr(one, column) == name]
        right = sum(one.fate == "found" for one in own)
        near = right + sum(one.fate == "source" for one in own)
        rows.append(f"| {name} | {len(own)} | {near / len(own):.2f} | {right / len(own):.2f} |")
    return rows


def format_tables(scores: Scores, fates: list[Fate]) -> str:
    """Write the tables as Markdown."""
    cues = [name for name, _ in Counter(one.cue for one in fates).most_common()]
    lost = Counter(one.fate for one in fates)
    content, source = scores.measures["attribution.content"], scores.measures["attribution.source"]
    lines = [
        f"{scores.reports} articles, {scores.gold} marked attributions. Content at least half right: "
        f"F1 {content.value:.3f} (precision {content.precision:.2f}, recall {content.recall:.2f}); "
        f"with the right source: F1 {source.value:.3f}.",
        "",
        *format_share(fates, "form", [form for form in FORMS if any(one.form == form for one in fates)]),
        "",
        *format_share(fates, "cue", cues),
        "",
        "| what became of the marked attributions | how many |",
        "| --- | ---: |",
        *(f"| {words} | {lost[name]} |" for name, words in FATES.items()),
        f"| *predicted and not marked* | {scores.predicted - content.tally.right} |",
    ]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Print the tables, or write them into the page."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.polnear", description="what is found on PolNeAR")
    parser.add_argument("folder", nargs="+", help="folders that hold `text` and `attributions`")
    parser.add_argument("--write", action="store_true", help="write the tables into the page")
    options = parser.parse_args(arguments)
    golds = read_polnear(options.folder)
    tried = [try_report(gold) for gold in golds]
    scores = evaluate_reports([(gold, report) for gold, (report, _) in zip(golds, tried, strict=True)], "polnear")
    tables = format_tables(scores, [fate for _, fates in tried for fate in fates])
    print(tables)
    if options.write:
        page = PAGE.read_text(encoding="utf-8")
        made = f"<!-- polnear -->\n\n{tables}\n\n<!-- polnear end -->"
        PAGE.write_text(_MADE.sub(lambda _: made, page), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
