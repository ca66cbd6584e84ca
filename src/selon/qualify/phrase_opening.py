"""The small words before a head noun: articles, quantifiers, numbers, titles, adjectives that change nothing."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from selon.parse.tree import Token
from selon.qualify.nouns import load_nouns
from selon.qualify.phrase_scene import PhraseScene

_QUOTES = ("«", "»", '"', "“", "”")
_ROUGHEST = 3
"""Words that a round number has at most."""
_KINDS = ("definite", "demonstrative", "possessive", "singular", "plural", "all", "other")


class Opening(NamedTuple):
    """What stands before a head noun.

    Attributes:
        at: Position of the head noun.
        determiner: `definite`, `demonstrative`, `possessive`, `singular`, `plural`, `all`, `other` or nothing.
        plural: Whether the words make it a plural.
        number: Whether a number stands among them.
        one_of: Whether they pick one of a group (*l'un des*).
    """

    at: int
    determiner: str
    plural: bool
    number: bool
    one_of: bool


def read_opening(scene: PhraseScene, first: int) -> Opening:
    """Walk over the words before the head noun.

    Args:
        scene: The phrase.
        first: Where to begin.

    Returns:
        What they say; `at` is the phrase's end where no noun follows.
    """
    return _OpeningReader(scene).read(first)


@cache
def _load_kinds(code: str) -> dict[str, str]:
    """Give the kind of each determiner of a language: the first whose list has it."""
    words = load_nouns(code).words
    return {word: kind for kind in reversed(_KINDS) for word in words("determiners", kind)}


class _OpeningReader:
    def __init__(self, scene: PhraseScene) -> None:
        self.scene = scene

    def read(self, first: int) -> Opening:
        determiner = ""
        plural = number = one_of = rough = False
        at = first
        while at < self.scene.last:
            token = self.scene.tree[at]
            group = self._one_of(at)
            if group is not None:
                one_of, determiner, at = True, "singular", group
                continue
            behind = self._quantity(at) or self._rough(at)
            if behind is not None:
                plural, at, rough = True, behind, True
                determiner = (
                    "plural" if token.lower not in self.scene.nouns.words("determiners", "wholes") else "definite"
                )
                continue
            kind = self._determiner_kind(token, at)
            if kind:
                determiner = kind if kind not in ("all", "other") or not determiner else determiner
                plural = plural or self._is_plural(token, kind)
            elif token.text == "%":
                # A share counts a crowd, not persons.
                number, plural, determiner = False, True, "plural"
            elif token.lower in self.scene.nouns.words("determiners", "one_of"):
                determiner = "singular"
            elif token.lower.isdigit() or (token.pos == "NUM" and self._counts(at)):
                # A rounded figure counts a crowd, as a share does.
                number, plural = not rough, True
            elif not self._changes_nothing(token, at):
                break
            at += 1
        return Opening(at, determiner, plural, number, one_of)

    def _is_plural(self, token: Token, kind: str) -> bool:
        forms = self.scene.nouns.words("determiners", "plural_forms")
        return kind == "plural" or "Number=Plur" in token.morph or token.lower in forms

    def _changes_nothing(self, token: Token, at: int) -> bool:
        if self._opens_name(at) or token.text in _QUOTES or self._describes(at) or self._ties_numbers(at):
            return True
        if self._opens_phrase(at) or token.lower not in self.scene.nouns.words("person", "before"):
            return False
        return at + 1 < self.scene.last and self._more_nouns(at + 1)

    def _ties_numbers(self, at: int) -> bool:
        """Tell the hyphen inside a number in words (*twenty-three*)."""
        tree = self.scene.tree
        inside = self.scene.first < at < self.scene.last - 1
        return inside and tree[at].text == "-" and tree[at - 1].pos == tree[at + 1].pos == "NUM"

    def _describes(self, at: int) -> bool:
        """Tell an adjective right before a listed noun where heads stand first (*un long message*)."""
        if self.scene.nouns.head_last or at + 1 >= self.scene.last or self.scene.tree[at].pos != "ADJ":
            return False
        if self.scene.names.at(at) is not None or self.scene.nouns.at(self.scene.tree, at, self.scene.last) is not None:
            return False
        return self.scene.nouns.at(self.scene.tree, at + 1, self.scene.last) is not None

    def _opens_name(self, at: int) -> bool:
        """Tell whether a title stands here before a name (*lieutenant-colonel*, *Dr*)."""
        word = self.scene.tree[at].lower
        if at + 1 >= self.scene.last or not (
            word in "-." or any(part in self.scene.titles for part in word.split("-"))
        ):
            return False
        particles = self.scene.nouns.words("links", "particles")
        for i in range(at + 1, min(self.scene.last, at + 4)):
            if self.scene.names.at(i) is not None:
                return True
            if self.scene.tree[i].pos == "ADP" and self.scene.tree[i].lower not in particles:
                return False
        return False

    def _opens_phrase(self, at: int) -> bool:
        """Tell whether a listed noun of several words begins here (*chief executive*)."""
        found = self.scene.nouns.at(self.scene.tree, at, self.scene.last)
        return found is not None and found[1] > at + 1

    def _one_of(self, at: int) -> int | None:
        """Give the position behind *l'un des*, *one of the*, where it stands."""
        word = self.scene.tree[at].lower
        ones = self.scene.nouns.words("determiners", "one_of")
        nxt = at + 1
        if word not in ones and nxt < self.scene.last and word + self.scene.tree[nxt].lower in ones:
            nxt += 1
        elif word not in ones:
            return None
        return (
            nxt + 1
            if nxt < self.scene.last and self.scene.tree[nxt].lower in self.scene.nouns.words("links", "of")
            else None
        )

    def _counts(self, at: int) -> bool:
        """Tell a number from a name that the parser takes for one (*BFMTV*)."""
        name = self.scene.names.at(at)
        return name is None or name.entry is None

    def _quantity(self, at: int) -> int | None:
        """Give the position behind a noun that only counts what follows (*une dizaine de*, *half a dozen*)."""
        tree = self.scene.tree
        if at + 2 >= self.scene.last:
            return None
        if not self._counts_others(tree[at].lower):
            dozen = tree[at + 1].pos == "DET" and tree[at].pos != "PRON" and self._counts_others(tree[at + 2].lower)
            return at + 3 if dozen and self.scene.nouns.head_last and at + 3 < self.scene.last else None
        return at + 2 if tree[at + 1].lower in self.scene.nouns.words("links", "of") else None

    def _counts_others(self, word: str) -> bool:
        words = self.scene.nouns.words
        return word in words("determiners", "quantities") or word in words("determiners", "wholes")

    def _rough(self, at: int) -> int | None:
        """Give the position behind a round number that needs no joining word (*half a dozen* pilots)."""
        if not self.scene.nouns.head_last:
            return None
        rough = self.scene.nouns.words("determiners", "rough")
        words = [token.lower for token in self.scene.tree.tokens[at : min(at + _ROUGHEST, self.scene.last - 1)]]
        for size in range(len(words), 0, -1):
            if " ".join(words[:size]).replace(" - ", "-") in rough:
                return at + size
        return None

    def _determiner_kind(self, token: Token, at: int) -> str:
        name = self.scene.names.at(at)
        if name is not None and name.entry is not None and name.last > at + 1:
            return ""
        return _load_kinds(self.scene.code).get(token.lower, "")

    def _more_nouns(self, at: int) -> bool:
        """Tell whether a noun or a name still follows before the phrase's first complement."""
        for i in range(at, min(self.scene.last, at + 4)):
            token = self.scene.tree[i]
            if token.pos in ("ADP", "PUNCT", "VERB", "SCONJ", "CCONJ") and self.scene.nouns.find(token.lower) is None:
                return False
            if (
                self.scene.names.at(i) is not None
                or token.pos in ("NOUN", "PROPN")
                or self.scene.nouns.find(token.lower) is not None
            ):
                return True
        return False
