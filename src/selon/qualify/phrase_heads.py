"""Which noun heads a phrase: the first in French, in English the last of its first run."""

from __future__ import annotations

from typing import NamedTuple

from selon.qualify.names import Name
from selon.qualify.nouns import NounClass
from selon.qualify.phrase_scene import STOPS, PhraseScene


class Head(NamedTuple):
    """A listed noun that may head the phrase: its class, its position and the position behind it."""

    noun: NounClass
    at: int
    behind: int


class HeadFinder:
    """Finds the head noun of a phrase."""

    def __init__(self, scene: PhraseScene) -> None:
        self.scene = scene

    def find(self, at: int) -> Head | None:
        """Give the listed noun that heads the phrase behind its opening, or None."""
        if not self.scene.nouns.head_last:
            found = self.scene.nouns.at(self.scene.tree, at, self.scene.last)
            return None if found is None else Head(found[0], at, found[1])
        end = self.end_run(at)
        best: Head | None = None
        i = at
        while i < end:
            name = self.scene.names.at(i)
            long = name is not None and name.last - name.first > 1
            if name is not None and (
                name.kind == "person" or (long and (name.entry is not None or self._names(best, name, i)))
            ):
                i = name.last
                continue
            found = self.scene.nouns.at(self.scene.tree, i, end)
            if found is not None:
                best = Head(found[0], i, found[1])
            i = found[1] if found is not None else i + 1
        return best

    def _names(self, best: Head | None, name: Name, i: int) -> bool:
        """Tell a name behind the noun that it names (*research firm Marston Capital*)."""
        if best is None or i != name.first or best.behind != i:
            return False
        return best.noun.kind == name.kind and self.scene.tree[best.at].text.islower()

    def outranks(self, head: Head, name: Name) -> bool:
        """Tell whether a listed noun heads the phrase rather than the name that it begins with."""
        unsure = name.entry is None and name.kind != "person"
        if not self.scene.nouns.head_last:
            longer = name.kind != head.noun.kind and name.why.endswith("-word") and head.behind > head.at + 1
            return unsure and (name.why.startswith("guess") or longer)
        if unsure and name.why.startswith("guess") and head.at >= name.first:
            return True
        if head.at < name.last:
            return False
        return name.kind != "person" or self.scene.has_possessive(name.last, head.at)

    def end_run(self, at: int) -> int:
        """Give the position behind the nominal run that holds an English head noun."""
        stops = self.scene.nouns.words("links", "prepositions") | self.scene.nouns.words("links", "relatives")
        i = at
        while i < self.scene.last:
            token = self.scene.tree[i]
            inside = self.scene.names.at(i)
            if token.text in STOPS or (
                i > at
                and (token.lower in stops or token.pos in ("ADP", "AUX", "CCONJ", "PRON") or self._breaks(i))
                and (inside is None or inside.first == i)
            ):
                break
            i += 1
        return max(i, at + 1)

    def _breaks(self, i: int) -> bool:
        """Tell whether a verb ends the run; a listed noun that the parser took for a verb does not."""
        token = self.scene.tree[i]
        if token.pos != "VERB" or not token.text.islower() or self.scene.tree[i - 1].text == "-":
            return False
        if self._describes(i):
            return False
        return self.scene.nouns.at(self.scene.tree, i, self.scene.last) is None

    def _describes(self, i: int) -> bool:
        """Tell a participle before its noun (*the party's* ousted *president*)."""
        tree = self.scene.tree
        if "VerbForm=Part" not in tree[i].morph or i + 1 >= self.scene.last or tree[i + 1].pos not in ("NOUN", "ADJ"):
            return False
        return tree[i - 1].pos in ("DET", "PART", "ADJ", "PRON")
