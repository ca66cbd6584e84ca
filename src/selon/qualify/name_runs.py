"""Where names stand: forms of the register first, then runs of capitalised words."""

from __future__ import annotations

from functools import lru_cache

from selon.parse.tree import Tree
from selon.qualify.name_kinds import KindReader
from selon.qualify.name_scene import NameScene
from selon.qualify.name_settling import settle_names
from selon.qualify.name_swallowing import is_swallowed
from selon.qualify.names import Name, Names
from selon.qualify.register import Entry

_FUNCTION_WORDS = frozenset(
    {"DET", "PRON", "ADP", "ADV", "CCONJ", "SCONJ", "AUX", "INTJ", "PUNCT", "NUM", "SYM", "PART"}
)


@lru_cache(maxsize=4)
def find_names(tree: Tree, code: str) -> Names:
    """Find the proper names of a tree (kept for the trees used last).

    Args:
        tree: The parsed report.
        code: Its language.

    Returns:
        Every name with its kind.
    """
    finder = RunFinder(tree, code)
    names = Names(finder.find())
    settle_names(names, tree, finder.scene.texts)
    return names


class RunFinder:
    """Finds the names of a tree, each by itself; `settle_names` compares them afterwards.

    Attributes:
        scene: The tree as names are read.
    """

    def __init__(self, tree: Tree, code: str) -> None:
        self.tree = tree
        self.scene = NameScene(tree, code)
        self.kinds = KindReader(self.scene)
        self.texts = self.scene.texts
        self.never = self.scene.nouns.words("names", "never")

    def find(self) -> list[Name]:
        """Give the names in reading order."""
        found: list[Name] = []
        small = self.scene.register.small
        behind = 0
        for i, text in enumerate(self.texts):
            if i < behind or (text.islower() and text not in small) or not text[0].isalnum():
                continue
            name = self._name_at(i)
            if name is not None:
                found.append(name)
                behind = name.last
        return found

    def _name_at(self, i: int) -> Name | None:
        token = self.tree[i]
        entry = self.scene.register.match(self.scene.folded, token.start)
        text = self.texts[i]
        if entry is not None and (entry.sort != "demonym" or text[:1].isupper()):
            last = self._behind(i, token.start + len(entry.form))
            if last is not None and not is_swallowed(self.scene, i, last, entry):
                return self._registered(i, last, entry)
        opens = i not in self.scene.starts and self._capital_follows(i) and not self._never_names(self.texts[i + 1])
        if not text[:1].isupper() or (self._never_names(text) and not opens) or not self._can_name(i):
            return None
        last = self._run_end(i)
        if last == i + 1 and self._is_noun_alone(i):
            return None
        words = self._words_of(i, last)
        kind, gender, why = self.kinds.read(i, last, words)
        return Name(i, last, words, kind, gender, why)

    def _is_noun_alone(self, i: int) -> bool:
        """Tell a listed noun with a capital, or a lonely initial, from a name."""
        text = self.texts[i]
        return self.scene.is_initial(i) or (
            text not in self.scene.given and self.scene.nouns.find(text.lower()) is not None
        )

    def _never_names(self, text: str) -> bool:
        return not text.isupper() and text.lower() in self.never

    def _capital_follows(self, i: int) -> bool:
        """Tell whether a further capitalised word of no closed class stands right behind token `i`."""
        return self.scene.is_capital(i + 1) and self.scene.joined(i + 1) and self.tree[i + 1].pos not in _FUNCTION_WORDS

    def _words_of(self, i: int, last: int) -> tuple[str, ...]:
        """Give the words of a name without its small ones; what a hyphen joins is one word."""
        words: list[str] = []
        for at in range(i, last):
            token = self.tree[at]
            glued = (
                at > i and token.start == self.tree[at - 1].end and (token.text == "-" or self.tree[at - 1].text == "-")
            )
            if glued and words:
                words[-1] += token.text
            elif self.texts[at] != self.texts[at].lower():
                words.append(self.texts[at])
        return tuple(words)

    def _behind(self, i: int, end: int) -> int | None:
        """Give the position behind the last token of a form, or None where it ends inside a token."""
        last = i
        while last < len(self.tree) and self.tree[last].end < end:
            last += 1
        if last < len(self.tree) and self.tree[last].end == end:
            return last + 1
        return None

    def _registered(self, i: int, last: int, entry: Entry) -> Name:
        words = self._words_of(i, last)
        entity = self.scene.register.entities[entry.ids[0]]
        return Name(i, last, words, entity.kind, "", f"register:{entry.sort}", entry)

    def _can_name(self, i: int) -> bool:
        token = self.tree[i]
        if token.pos in _FUNCTION_WORDS or (len(token.text) < 2 and not self.scene.is_initial(i)):
            return False
        if any(token.lower in words for words in self.scene.titles.values()) and token.text != token.text.upper():
            return False
        found = self.scene.nouns.find(token.lower)
        if found is not None and found.personal and token.text not in self.scene.given and not self._opens_title(i):
            return False
        if i in self.scene.starts or self.tree[i - 1].text in '«"“(:–—-':
            return (
                token.pos == "PROPN"
                or token.text in self.scene.given
                or token.text.isupper()
                or self._followed_by_name(i)
            )
        return token.pos != "VERB" or token.text in self.scene.given or self._capital_follows(i)

    def _opens_title(self, i: int) -> bool:
        """Tell a word for a person that begins the name of a body or a medium (*Consumer Reports*)."""
        if i + 1 >= len(self.tree) or not self.scene.joined(i + 1) or not self.tree[i + 1].text[:1].isupper():
            return False
        word = self.tree[i + 1].lower
        return any(word in words for words in self.scene.words.values())

    def _followed_by_name(self, i: int) -> bool:
        return (
            i + 1 < len(self.tree)
            and self.scene.joined(i + 1)
            and self.tree[i + 1].text[:1].isupper()
            and self.tree[i].pos in ("NOUN", "ADJ", "X")
        )

    def _run_end(self, i: int) -> int:
        """Give the position behind a run of words that belong to one name."""
        at = i + 1
        of_something = self._follows_of(i)
        while at < len(self.tree) and self.tree[at].sentence == self.tree[i].sentence:
            given = self.texts[at] in self.scene.given and self.texts[i] not in self.scene.given
            if given and (of_something or self._is_outlet(i, at)):
                break
            if self._continues(i, at):
                at += 1
            elif self._bridges(i, at):
                at += 2
            else:
                break
        return at

    def _follows_of(self, i: int) -> bool:
        """Tell whether a run is a complement (*ministre de l'Éducation Odile Verdin*)."""
        before = i - 1
        while before >= 0 and self.tree[before].pos == "DET":
            before -= 1
        return before >= 0 and self.scene.is_of(self.tree[before])

    def _is_outlet(self, i: int, at: int) -> bool:
        """Tell a whole outlet's name, which a person's follows (*à Radio Vallée* Karim Belaïd), from its first word."""
        words = self._words_of(i, at)
        parts = [part for word in words for part in word.lower().split("-")]
        return len(parts) > 1 and not self.scene.words["media"].isdisjoint(parts) and self._capital_follows(at)

    def _continues(self, i: int, at: int) -> bool:
        token = self.tree[at]
        if not self.scene.joined(at):
            return False
        if token.text == ".":
            return len(self.tree[at - 1].text) == 1 and at - 1 == i
        if token.text == "&":
            return True
        if self._is_compound(self.texts[at]):
            return True
        if not self.texts[at][:1].isupper() or self._never_names(self.texts[at]):
            return False
        if self.scene.is_initial(at - 1) or self.tree[at - 1].text == ".":
            return True
        if token.pos in ("DET", "PRON", "ADP", "CCONJ", "SCONJ"):
            return False
        found = self.scene.nouns.find(token.lower)
        return not (found is not None and found.personal and token.text not in self.scene.given and self._titled(at))

    def _is_compound(self, text: str) -> bool:
        """Tell a part of a name that begins with a small word (*al-Rahman*)."""
        small, hyphen, rest = text.partition("-")
        return bool(hyphen) and rest[:1].isupper() and small in self.scene.nouns.words("links", "particles")

    def _titled(self, at: int) -> bool:
        """Tell whether a capitalised word of a person (*Minister*) stands before a further name."""
        return (
            at + 1 < len(self.tree)
            and self.scene.joined(at + 1)
            and (self.tree[at + 1].text[:1].isupper() or self.scene.nouns.find(self.tree[at + 1].lower) is not None)
        )

    def _bridges(self, i: int, at: int) -> bool:
        """Tell whether a small word ties two parts of a name (*de Maizière*, *al-Assad*, *Bank of England*)."""
        if at + 1 >= len(self.tree) or not self.scene.joined(at) or not self.scene.joined(at + 1):
            return False
        token, nxt = self.tree[at], self.tree[at + 1]
        if not self.texts[at + 1][:1].isupper() or nxt.pos in ("DET", "PRON"):
            return False
        if token.text in "-–" and len(token.text) == 1:
            return self.tree[at].start == self.tree[at - 1].end
        first = self.tree[i]
        particle = token.lower in self.scene.nouns.words("links", "particles")
        if particle and (first.text in self.scene.given or not self.scene.is_of(token)):
            return True
        bodies = self.scene.words["organisation"] | self.scene.words["media"]
        return self.scene.is_of(token) and first.lower in bodies
