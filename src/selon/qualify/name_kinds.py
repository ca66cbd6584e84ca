"""What a capitalised run names: by titles, words inside and beside it, given names; else a guess by its form."""

from __future__ import annotations

from selon.qualify.name_bodies import stands_as_body
from selon.qualify.name_scene import KINDS, NameScene
from selon.qualify.names import Gender
from selon.qualify.nouns import NounClass
from selon.record.attribution import Kind

Reading = tuple[Kind, Gender, str]

_WALLS = ("ADP", "DET", "PUNCT", "CCONJ", "VERB", "AUX", "PRON")


class KindReader:
    """Reads the kind of a name from its words and its neighbours."""

    def __init__(self, scene: NameScene) -> None:
        self.scene = scene
        self.tree = scene.tree

    def read(self, i: int, last: int, words: tuple[str, ...]) -> Reading:
        """Give the kind, the gender and the reason for the name from token `i` to `last`."""
        gender = self._title_gender(i)
        if gender is not None:
            return "person", gender or self._given_gender(words), "title"
        inside = "organisation" if self._joins_partners(i, last) else self._kind_inside(words)
        if inside is not None:
            return inside, "", f"{inside}-word"
        before = self._noun_before(i)
        return (
            self._read_person(i, words, before)
            or self._read_neighbours(i, last, words, before)
            or self._guess(i, words)
        )

    def _is_company(self, words: tuple[str, ...]) -> bool:
        """Tell a company by its shape: a trade ends a name of several words (*Tsara Air*) or opens it."""
        if len(words) < 2:
            return False
        tails, heads = self.scene.nouns.words("names", "tails"), self.scene.nouns.words("names", "heads")
        return words[-1].lower() in tails or words[0].lower() in heads

    def _joins_partners(self, i: int, last: int) -> bool:
        """Tell a firm by the sign between its partners (*Fen & Coast*)."""
        return any(self.tree[at].text == "&" for at in range(i + 1, last - 1))

    def _knows_given(self, words: tuple[str, ...]) -> bool:
        first = words[0] if words else ""
        return first in self.scene.given or first.split("-")[0] in self.scene.given

    def _kind_inside(self, words: tuple[str, ...]) -> Kind | None:
        """Give the kind that a word inside tells; a given name before one other word outweighs it (*Jim Press*)."""
        closing = self.scene.nouns.find(" ".join(word.lower() for word in words[-2:])) if len(words) > 2 else None
        if closing is not None and closing.kind in KINDS and self.scene.nouns.head_last:
            return closing.kind
        lowers = [part for word in words for part in {word.lower(), word.lower().rsplit("-", 1)[-1]}]
        for kind in KINDS:
            hits = [word for word in lowers if word in self.scene.words[kind]]
            if not hits:
                continue
            personal = self._knows_given(words) and len(words) == 2
            if not (personal and (kind != "organisation" or hits == lowers[:1])):
                return kind  # type: ignore[return-value]
        return None

    def _read_person(self, i: int, words: tuple[str, ...], before: NounClass | None) -> Reading | None:
        if before is not None and before.personal:
            return "person", self._given_gender(words), "role-before"
        if self._knows_given(words) and len(words) > 1:
            return "person", self._given_gender(words), "given-name"
        if self.scene.is_initial(i) and len(words) > 1:
            return "person", "", "initial"
        return None

    def _gives_age(self, last: int) -> bool:
        """Tell whether an age follows a name: *Savitaben, 58 ans*, *Savitaben, 58, who*; no *X, 12, rue Y*."""
        if last + 2 >= len(self.tree) or self.tree[last].text != ",":
            return False
        number, unit = self.tree[last + 1].text, self.tree[last + 2].lower
        return number.isdigit() and len(number) < 4 and unit in self.scene.nouns.words("person", "ages")

    def _read_neighbours(self, i: int, last: int, words: tuple[str, ...], before: NounClass | None) -> Reading | None:
        if self._gives_age(last):
            return "person", self._given_gender(words), "age"
        if before is None and self._is_company(words):
            return "organisation", "", "company-shape"
        if before is not None and before.kind in KINDS:
            return before.kind if before.kind != "document" else "organisation", "", "noun-before"
        if stands_as_body(self.scene, i, last):
            return "organisation", "", "company-words"
        behind = None if self._opens_scene(i, words) else self._noun_behind(last)
        if behind is not None and behind.personal:
            return "person", self._given_gender(words), "apposition" if len(words) > 1 else "guess:apposition"
        if behind is not None and behind.kind in ("organisation", "media", "state"):
            return behind.kind, "", "apposition"
        return None

    def _opens_scene(self, i: int, words: tuple[str, ...]) -> bool:
        """Tell a place that opens a sentence, its subject behind the comma (*À Tarsk, le maire…*), from a person."""
        opening = i > 0 and i - 1 in self.scene.starts and self._given_gender(words) == ""
        return opening and len(words) == 1 and self.tree[i - 1].lower in self.scene.nouns.words("places", "before")

    def _guess(self, i: int, words: tuple[str, ...]) -> Reading:
        """Decide without evidence but the form; a later look at the report may overrule it."""
        before = self.tree[i - 1] if i > 0 and i not in self.scene.starts else None
        if len(words) == 1 and not self.scene.is_initial(i) and 1 < len(words[0]) <= 7 and words[0].isupper():
            return "organisation", "", "guess:acronym"
        if before is not None and before.pos == "DET":
            return "organisation", "", "guess:article"
        if before is not None and before.lower in self.scene.nouns.words("places", "before"):
            return "none", "", "guess:place"
        if len(words) > 1 and any(self._is_state(word) for word in words):
            return "organisation", "", "guess:state-word"
        if len(words) > 1:
            return "person", "", "guess:two-words"
        if words and words[0] in self.scene.given:
            return "person", self._given_gender(words), "given-name-alone"
        return "organisation", "", "guess:one-word"

    def _is_state(self, word: str) -> bool:
        """Tell a state's own name, which no person bears without a given name before it (*France Travail*)."""
        entry = self.scene.register.look_up(word)
        return (
            entry is not None
            and entry.sort in ("name", "alias")
            and self.scene.register.entities[entry.ids[0]].kind == "state"
        )

    def _title_gender(self, i: int) -> Gender | None:
        if i == 0 or self.tree[i - 1].sentence != self.tree[i].sentence:
            return None
        before = self.tree[i - 1].lower
        if before == "." and i > 1:
            before = self.tree[i - 2].lower + "."
        for gender, words in self.scene.titles.items():
            if before in words or before + "." in words:
                return gender  # type: ignore[return-value]
        return None

    def _given_gender(self, words: tuple[str, ...]) -> Gender:
        first = words[0] if words else ""
        return self.scene.given.get(first, self.scene.given.get(first.split("-")[0], ""))  # type: ignore[return-value]

    def _noun_before(self, i: int) -> NounClass | None:
        """Give the class of the noun that the name stands beside: *le maire X*, *la société X*."""
        for back in (1, 2):
            at = i - back
            if at < 0 or self.tree[at].sentence != self.tree[i].sentence or self.tree[at].pos in _WALLS:
                return None
            found = self.scene.nouns.find(self.tree[at].lower)
            adjective = found is not None and found.personal and self.tree[at].pos == "ADJ"
            if found is not None and not adjective:
                return found
            if self.tree[at].pos not in ("ADJ", "PROPN"):
                return None
        return None

    def _noun_behind(self, last: int) -> NounClass | None:
        """Give the class of the apposition behind a name: *X, directeur de…*, *X, the chairman of…*."""
        if last >= len(self.tree) or self.tree[last].text not in (",", "("):
            return None
        end = min(len(self.tree), last + 6)
        owners = self.scene.nouns.words("links", "possessive")
        for at in range(last + 1, end):
            token = self.tree[at]
            if self.scene.nouns.head_last and (
                token.lower in owners or (at + 1 < end and self.tree[at + 1].lower in owners)
            ):
                continue
            if token.sentence != self.tree[last].sentence or token.pos in ("VERB", "AUX", "PUNCT", "ADP", "SCONJ"):
                return None
            found = self.scene.nouns.at(self.tree, at, end)
            if found is not None and token.lower not in self.scene.nouns.words("person", "before"):
                return found[0]
        return None
