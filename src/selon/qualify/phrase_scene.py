"""A source phrase with what is known of its words: names, nouns, and small questions that several readers ask."""

from __future__ import annotations

from selon.parse.tree import Token, Tree
from selon.qualify.name_runs import find_names
from selon.qualify.names import Name, Names
from selon.qualify.nouns import NounClass, Nouns, load_nouns
from selon.qualify.register import Register, load_register

STOPS = frozenset({",", "(", ";", ":", "—", "–", ")"})
"""Marks that end the core of a phrase."""
ANYBODY = NounClass("people", frozenset(), False, "")
"""Stands for the noun that nobody knows, where the name beside it may be anybody's."""
ANYTHING = NounClass("organisation", frozenset(), False, "")
"""The same where the name may be that of a body."""


class PhraseScene:
    """The tokens of one source phrase.

    Attributes:
        tree: The parsed report.
        code: Its language.
        first: Position of the phrase's first token.
        last: Position behind its last token.
        nouns: The language's nouns.
        names: The report's names.
        register: The register of actors.
        titles: Words that stand before a person's name.
    """

    def __init__(self, tree: Tree, first: int, last: int, code: str) -> None:
        self.tree = tree
        self.code = code
        self.first = first
        self.last = last
        self.nouns: Nouns = load_nouns(code)
        self.names: Names = find_names(tree, code)
        self.register: Register = load_register(code)
        self.titles = self.nouns.titles

    def has_possessive(self, first: int, last: int) -> bool:
        """Tell whether a possessive mark stands between two positions (*Japan's minister*)."""
        marks = self.nouns.words("links", "possessive")
        return any(self.tree[i].lower in marks for i in range(first, last))

    def has_complement(self, behind: int) -> bool:
        """Tell whether the head noun that ends before `behind` is tied to somebody or something."""
        if self.nouns.head_last and self.has_possessive(self.first, behind):
            return True
        ofs = self.nouns.words("links", "of")
        return any(self.tree[i].lower in ofs for i in range(behind, min(self.last, behind + 4)))

    def has_known_complement(self, behind: int) -> bool:
        """Tell whether what ties the head noun is itself definite or a name: *la mère du suspect*, not *d'un élève*."""
        if self.nouns.head_last:
            return self.has_complement(behind)
        words = self.nouns.words
        for i in range(behind, min(self.last - 1, behind + 4)):
            word, after = self.tree[i].lower, self.tree[i + 1]
            if word not in words("links", "of"):
                continue
            if word in words("determiners", "definite"):
                return True
            known = any(
                after.lower in words("determiners", name) for name in ("definite", "demonstrative", "possessive")
            )
            return known or self.names.at(i + 1) is not None or after.text[:1].isupper()
        return False

    def belongs_to_some(self, behind: int) -> bool:
        """Tell whether what ties the head noun is one of several (*la fille de l'un d'eux*)."""
        words = self.nouns.words
        for i in range(behind, min(self.last - 2, behind + 2)):
            if self.tree[i].lower not in words("links", "of"):
                continue
            one, after = self.tree[i + 1].lower, self.tree[i + 2].lower
            if one + after in words("determiners", "one_of") and i + 3 < self.last:
                return self.tree[i + 3].lower in words("links", "of")
            return one in words("determiners", "one_of") and after in words("links", "of")
        return False

    def names_maker(self, behind: int) -> bool:
        """Tell whether a definite body, state, medium or office made it: *un communiqué du ministère*."""
        words = self.nouns.words
        for i in range(behind, min(self.last - 1, behind + 4)):
            if self.tree[i].lower not in words("links", "of") | words("links", "makers"):
                continue
            at = i + 1 if self.tree[i].lower in words("determiners", "definite") else i + 2
            definite = at == i + 1 or self.tree[i + 1].lower in words("determiners", "definite")
            found = self.nouns.at(self.tree, at, self.last) if definite and at < self.last else None
            known = found is not None and not found[0].plural and not found[0].labels & {"loose", "unfindable"}
            return (
                known
                and found is not None
                and (found[0].kind in ("organisation", "state", "media") or "office" in found[0].labels)
            )
        return False

    def is_own(self, head: int) -> bool:
        """Tell whether the outlet says *our* before a head noun (*nos confrères du journal X*)."""
        return any(self.tree[i].lower in self.nouns.words("determiners", "own") for i in range(self.first, head))

    def lists_names(self, behind: int) -> bool:
        """Tell whether a name stands behind a position of the phrase."""
        return any(self.names.at(i) is not None for i in range(behind, self.last))

    def lists_members(self, behind: int) -> bool:
        """Tell whether members' names stand behind a mark or right behind (*two unions, X and Y*), tied to none."""
        return any(
            self.names.at(i) is not None
            and (i == behind or any(self.tree[at].pos == "PUNCT" for at in range(behind, i)))
            for i in range(behind, self.last)
        )

    def mentions_name(self, head: int) -> bool:
        """Tell whether a proper name or a word for a people stands in the phrase outside its relative clauses."""
        relatives = self.nouns.words("links", "relatives")
        for i in range(self.first, self.last):
            token = self.tree[i]
            if i > head and token.lower in relatives and token.pos in ("PRON", "SCONJ", "ADV"):
                return False
            if self.names.at(i) is not None or (i > head and token.text[:1].isupper()):
                return True
            if token.pos in ("ADJ", "NOUN", "PROPN") and self._is_demonym(token):
                return True
        return False

    def _is_demonym(self, token: Token) -> bool:
        entry = self.register.look_up(token.text)
        return entry is not None and entry.sort == "demonym"

    def find_apposed(self, behind: int, found: NounClass) -> Name | None:
        """Give the name that stands beside a head noun: *le maire X*, *un artiste de Y, X*, *the group, X*.

        Args:
            behind: Position behind the head noun.
            found: Its class.

        Returns:
            The name, or None.
        """
        at = behind
        while at < self.last and self.tree[at].pos == "ADJ" and self.names.at(at) is None:
            at += 1
        while at < self.last and self.tree[at].text in ("«", '"', "“"):
            at += 1
        if found.personal:
            at = self._after_titles(at)
        beside = self.names.at(at) if at < self.last else None
        if beside is not None and beside.first == at and _fits(beside, found):
            return beside
        return self._find_closing(at, found) or self._find_behind_comma(at, found)

    def _find_closing(self, at: int, found: NounClass) -> Name | None:
        """Give a person's name that ends the phrase behind complements: *Minister of Ports Odile Verdin*."""
        closing = self.names.at(self.last - 1)
        if closing is None or not found.personal or closing.kind != "person" or closing.first <= at:
            return None
        before = self.tree[closing.first - 1]
        beside = before.pos in ("NOUN", "PROPN", "ADJ", "PUNCT") and before.text not in STOPS
        sure = not closing.why.startswith("guess") or (len(closing.words) > 1 and "office" in found.labels)
        return closing if beside and sure else None

    def _find_behind_comma(self, at: int, found: NounClass) -> Name | None:
        depth = 0
        for i in range(at, self.last - 1):
            text = self.tree[i].text
            depth += (text == "(") - (text == ")")
            if text != "," or depth:
                continue
            name = self.names.at(self._after_titles(i + 1))
            if name is None or not _fits(name, found) or (found.personal and self._names_complement(name, at, i)):
                continue
            if name.last >= self.last or self.tree[name.last].text in STOPS:
                return name
            if name.kind == "person" and not name.why.startswith("guess") and self.tree[name.last].lower in self._ofs():
                return name
        return None

    def _ofs(self) -> frozenset[str]:
        return self.nouns.words("links", "of")

    def _names_complement(self, name: Name, at: int, comma: int) -> bool:
        """Tell whether a name of one word names the body that some person belongs to: *un cadre de l'usine, X*."""
        if self.tree[self.first].lower in self.nouns.words("determiners", "definite") or len(name.words) > 1:
            return False
        links = [i for i in range(at, comma) if self.tree[i].pos == "ADP"]
        if not links or not name.why.startswith("guess"):
            return False
        found = (self.nouns.at(self.tree, i, comma) for i in range(links[-1] + 1, comma))
        kind = next((one[0].kind for one in found if one is not None), "none")
        return kind in ("organisation", "state", "media")

    def _after_titles(self, at: int) -> int:
        while at + 1 < self.last and (self.tree[at].lower in self.titles or self.tree[at].text == "."):
            at += 1
        return at


def _fits(name: Name, found: NounClass) -> bool:
    if name.entry is not None and name.entry.sort == "demonym":
        return False
    if found.kind in ("person", "people"):
        return name.kind == "person" or name.why.startswith("guess")
    return name.kind != "person" or name.why.startswith(("guess", "apposition", "role"))
