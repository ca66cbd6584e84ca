"""Every verb of the French lexicon in every frame that its class lists: which go wrong. Nothing is trained on these.

    python -m tests.languages.fr.lemmas

The sentences are made by rule, so that some say nothing that anybody would say; the frame is what is tried.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from selon.languages.fr.conjugation import conjugate
from selon.languages.language import load_toml
from tests.languages.fr.grid import Tried, try_sentence

CONTENTS = {
    "that": "[content que le pont de Brévant tiendra tout l'hiver]",
    "whether": "[content si le pont de Brévant tiendra tout l'hiver]",
    "inf": "[content avoir tout vu depuis la gare]",
    "marked-inf": "[content de rouvrir le pont avant la fin de l'hiver]",
    "object": "[content la fermeture du pont de Brévant]",
}
SUBJECT = "Le ministre des Transports"
QUOTATION = "« Nous tiendrons tout l'hiver »"


def find_participle(infinitive: str) -> str:
    """Give the past participle, in the masculine singular."""
    forms = [form for form, tags in conjugate(infinitive).items() if "participle" in tags]
    return min(forms, key=lambda form: (len(form), form.endswith("s")))


def write_past(infinitive: str, reflexive: bool) -> str:
    """Give the verb in the compound past."""
    return f"s'est {find_participle(infinitive)}" if reflexive else f"a {find_participle(infinitive)}"


def list_sentences() -> Iterator[tuple[str, str]]:
    """Give class and frame, and a marked sentence, for each verb of one word."""
    for entry in load_toml("fr", "cues.toml")["verbs"]:
        if entry.get("tails") or entry.get("relayed") or entry.get("read_in"):
            continue
        for lemma in entry["lemmas"].split():
            yield from _list_frames(entry, lemma)


def _list_frames(entry: dict[str, Any], lemma: str) -> Iterator[tuple[str, str]]:
    cue = write_past(lemma, entry.get("reflexive") == "required")
    for frame in entry["frames"]:
        name = f"{entry['class']} {frame}"
        if frame == "quotation":
            yield name, f"[content {QUOTATION}], [cue {cue}] [source {SUBJECT.lower()}]."
        elif frame in CONTENTS and not (frame == "object" and (entry.get("objects") or entry.get("figures"))):
            addressee = " aux habitants" if frame == "marked-inf" and entry.get("addressee") else ""
            yield name, f"[source {SUBJECT}] [cue {cue}]{addressee} {CONTENTS[frame]}."


def try_lemmas(every: int = 1) -> list[Tried]:
    """Read every sentence, or every so manieth."""
    return [try_sentence(name, notation) for name, notation in list(list_sentences())[::every]]


def main() -> int:
    """Print the sentences that go wrong by class and frame, worst first."""
    tried = try_lemmas()
    names = {one.construction: [other for other in tried if other.construction == one.construction] for one in tried}
    print(f"{sum(one.right for one in tried)} of {len(tried)} sentences right")
    for name, some in sorted(names.items(), key=lambda item: sum(one.right for one in item[1]) / len(item[1])):
        wrong = [one.notation.split("[cue ")[1].split("]")[0] for one in some if not one.right]
        print(f"{len(some) - len(wrong):3} / {len(some):<3} {name:24} {', '.join(wrong)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
