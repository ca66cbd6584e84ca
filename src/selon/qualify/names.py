"""Proper names of a report: where they stand, and whether they name a person, a body, a state or a medium."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from selon.parse.tree import Token, Tree
from selon.qualify.nouns import NounClass, Nouns, load_nouns
from selon.qualify.register import Entry, Register, fold_form, load_given_names, load_register
from selon.record.attribution import Kind

Gender = Literal["m", "f", "b", ""]

_FUNCTION_WORDS = frozenset(
    {"DET", "PRON", "ADP", "ADV", "CCONJ", "SCONJ", "AUX", "INTJ", "PUNCT", "NUM", "SYM", "PART"}
)


class Name(NamedTuple):
    """A proper name in the text.

    Attributes:
        first: Position of its first token.
        last: Position behind its last token.
        words: Its words, small ones left out.
        kind: What it names; `none` where it names a place or nothing that can speak.
        gender: The gender that a title or a given name tells.
        why: How the kind was found (a stable code).
        entry: The register's reading, where there is one.
    """

    first: int
    last: int
    words: tuple[str, ...]
    kind: Kind
    gender: Gender
    why: str
    entry: Entry | None = None


class Names:
    """All names of a tree, and persons by the words of their names.

    Attributes:
        names: The names in reading order.
        persons: Surname or given name → the fullest name that bears it.
    """

    __slots__ = ("_by_token", "names", "persons")

    def __init__(self, names: list[Name]) -> None:
        self.names = names
        self.persons: dict[str, Name] = {}
        self._by_token = {i: name for name in names for i in range(name.first, name.last)}

    def at(self, i: int) -> Name | None:
        """Give the name that token `i` belongs to, or None."""
        return self._by_token.get(i)

    def fullest(self, name: Name) -> Name:
        """Give the fullest name of the same person in the report."""
        return self.persons.get(name.words[-1], name) if name.words else name


@lru_cache(maxsize=4)
def find_names(tree: Tree, code: str) -> Names:
    """Find the proper names of a tree (kept for the trees used last).

    Args:
        tree: The parsed report.
        code: Its language.

    Returns:
        Every name with its kind.
    """
    return _NameFinder(tree, code).find()


def read_surfaces(tree: Tree) -> tuple[list[str], str]:
    """Give the words and the folded text of a tree; in lines set in capitals, the words in restored case."""
    texts = [token.text for token in tree.tokens]
    folded = fold_form(tree.text)
    for first, last in tree.sentences:
        words = [token.text for token in tree.tokens[first:last] if token.text[0].isalpha() and len(token.text) > 1]
        if len(words) < 3 or sum(word.isupper() for word in words) < 0.85 * len(words):
            continue
        for token in tree.tokens[first:last]:
            if token.text.isupper() and len(token.lower) == len(token.text):
                texts[token.i] = token.lower
                folded = folded[: token.start] + fold_form(token.lower) + folded[token.end :]
    return texts, folded


class _NameFinder:
    def __init__(self, tree: Tree, code: str) -> None:
        self.tree = tree
        self.nouns: Nouns = load_nouns(code)
        self.register: Register = load_register(code)
        self.given = load_given_names()
        self.texts, self.folded = read_surfaces(tree)
        self.never = self.nouns.words("names", "never")
        self.particles = self.nouns.words("links", "particles")
        self.titles = {
            gender: self.nouns.words("titles", name)
            for gender, name in (("m", "masculine"), ("f", "feminine"), ("", "any"))
        }
        self.words = {kind: self.nouns.words("names", kind) for kind in ("document", "organisation", "media", "state")}
        self.starts = {first for first, _ in tree.sentences}
        self.unsure: list[int] = []

    def find(self) -> Names:
        found: list[Name] = []
        i = 0
        count = len(self.tree)
        while i < count:
            token = self.tree[i]
            name = self._name_at(i) if self._may_begin(self.texts[i]) else None
            if name is None:
                i += 1
                continue
            found.append(name)
            i = name.last
        names = Names(found)
        self._settle(names)
        return names

    def _may_begin(self, text: str) -> bool:
        return text != text.lower() or text in self.register.small or text[:1].isdigit()

    def _never_names(self, text: str) -> bool:
        return not text.isupper() and text.lower() in self.never

    def _name_at(self, i: int) -> Name | None:
        token = self.tree[i]
        entry = self.register.match(self.folded, token.start)
        text = self.texts[i]
        if entry is not None and (entry.sort != "demonym" or text[:1].isupper()):
            last = self._behind(i, token.start + len(entry.form))
            if last is not None and not self._swallowed(i, last, entry):
                return self._registered(i, last, entry)
        if not text[:1].isupper() or self._never_names(text) or not self._can_name(i):
            return None
        last = self._run_end(i)
        if last == i + 1 and text not in self.given and self.nouns.find(text.lower()) is not None:
            return None
        words = self._words_of(i, last)
        kind, gender, why = self._classify(i, last, words)
        return Name(i, last, words, kind, gender, why)

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
            elif self.texts[at][:1].isupper():
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
        entity = self.register.entities[entry.ids[0]]
        return Name(i, last, words, entity.kind, "", f"register:{entry.sort}", entry)

    def _swallowed(self, i: int, last: int, entry: Entry) -> bool:
        """Tell a form that is part of a longer name (*Paris Hilton*) or an ordinary word (*Le Point de départ*)."""
        if entry.sort == "common" and not self._stands_alone(i, last, entry):
            return True
        if last >= len(self.tree) or not self._joined(last) or entry.form.isupper():
            return False
        nxt = self.tree[last]
        if not self.texts[last][:1].isupper() or nxt.pos in _FUNCTION_WORDS:
            return False
        if nxt.lower in self.words["media"] or nxt.lower in self.words["organisation"]:
            return True
        if self._modifies_role(last) or (entry.sort == "capital" and self.register.match(self.folded, nxt.start)):
            return False
        return nxt.pos == "PROPN" and (entry.form in self.given or not self._headline(i))

    def _modifies_role(self, at: int) -> bool:
        """Tell whether the capitalised words from `at` hold a listed noun (*Ukraine Foreign Minister*)."""
        for i in range(at, min(at + 3, len(self.tree))):
            if not self._joined(i) or not self.texts[i][:1].isupper():
                return False
            if self.nouns.at(self.tree, i, len(self.tree)) is not None and self.texts[i] not in self.given:
                return True
        return False

    def _stands_alone(self, i: int, last: int, entry: Entry) -> bool:
        """Tell whether an ambiguous form can only be a name here: with a capital inside the sentence, or as subject."""
        token = self.tree[i]
        nxt = self.tree[last] if last < len(self.tree) else None
        if entry.ids[0].startswith("company:") and i and self.tree[i - 1].lower in self.nouns.words("places", "before"):
            return False
        if nxt is not None and self._joined(last) and (nxt.text[:1].isupper() or nxt.pos in ("NOUN", "ADJ", "NUM")):
            return False
        if i not in self.starts and self.tree[i - 1].pos != "PUNCT":
            return token.pos != "VERB" and not self._headline(i)
        return nxt is not None and nxt.pos in ("VERB", "AUX") and last - i > 1

    def _headline(self, i: int) -> bool:
        """Tell whether the sentence writes most of its words with capitals."""
        first, last = self.tree.sentences[self.tree[i].sentence]
        words = [t.text for t in self.tree.tokens[first:last] if len(t.text) > 3 and t.text[0].isalpha()]
        return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.7 * len(words)

    def _joined(self, i: int) -> bool:
        """Tell whether token `i` follows the one before with one space or none."""
        return (
            i > 0
            and self.tree[i].start - self.tree[i - 1].end <= 1
            and self.tree[i].sentence == self.tree[i - 1].sentence
        )

    def _can_name(self, i: int) -> bool:
        token = self.tree[i]
        if token.pos in _FUNCTION_WORDS or (len(token.text) < 2 and not self._initial(i)):
            return False
        if any(token.lower in words for words in self.titles.values()) and token.text != token.text.upper():
            return False
        found = self.nouns.find(token.lower)
        if found is not None and found.personal and token.text not in self.given and not self._opens_title(i):
            return False
        if i in self.starts or self.tree[i - 1].text in '«"“(:–—-':
            return token.pos == "PROPN" or token.text in self.given or token.text.isupper() or self._followed_by_name(i)
        return token.pos != "VERB" or token.text in self.given

    def _opens_title(self, i: int) -> bool:
        """Tell a word for a person that begins the name of a body or a medium (*Consumer Reports*)."""
        if i + 1 >= len(self.tree) or not self._joined(i + 1) or not self.tree[i + 1].text[:1].isupper():
            return False
        word = self.tree[i + 1].lower
        return any(word in words for words in self.words.values())

    def _initial(self, i: int) -> bool:
        text = self.tree[i].text
        if (len(text) == 2 and text[1] == ".") or (len(text) == 4 and text[1] == text[3] == "."):
            return True
        return len(text) == 1 and i + 1 < len(self.tree) and self.tree[i + 1].text == "."

    def _followed_by_name(self, i: int) -> bool:
        return (
            i + 1 < len(self.tree)
            and self._joined(i + 1)
            and self.tree[i + 1].text[:1].isupper()
            and self.tree[i].pos in ("NOUN", "ADJ", "X")
        )

    def _run_end(self, i: int) -> int:
        """Give the position behind a run of words that belong to one name."""
        at = i + 1
        while at < len(self.tree) and self.tree[at].sentence == self.tree[i].sentence:
            if self._continues(i, at):
                at += 1
            elif self._bridges(i, at):
                at += 2
            else:
                break
        return at

    def _continues(self, i: int, at: int) -> bool:
        token = self.tree[at]
        if not self._joined(at):
            return False
        if token.text == ".":
            return len(self.tree[at - 1].text) == 1 and at - 1 == i
        if token.text == "&":
            return True
        if not self.texts[at][:1].isupper() or self._never_names(self.texts[at]):
            return False
        if self._initial(at - 1) or self.tree[at - 1].text == ".":
            return True
        if token.pos in ("DET", "PRON", "ADP", "CCONJ", "SCONJ"):
            return False
        found = self.nouns.find(token.lower)
        return not (found is not None and found.personal and token.text not in self.given and self._titled(at))

    def _titled(self, at: int) -> bool:
        """Tell whether a capitalised word of a person (*Minister*) stands before a further name."""
        return (
            at + 1 < len(self.tree)
            and self._joined(at + 1)
            and (self.tree[at + 1].text[:1].isupper() or self.nouns.find(self.tree[at + 1].lower) is not None)
        )

    def _bridges(self, i: int, at: int) -> bool:
        """Tell whether a small word ties two parts of a name (*de Maizière*, *al-Assad*, *Bank of England*)."""
        if at + 1 >= len(self.tree) or not self._joined(at) or not self._joined(at + 1):
            return False
        token, nxt = self.tree[at], self.tree[at + 1]
        if not self.texts[at + 1][:1].isupper() or nxt.pos in ("DET", "PRON"):
            return False
        if token.text in "-–" and len(token.text) == 1:
            return self.tree[at].start == self.tree[at - 1].end
        first = self.tree[i]
        if token.lower in self.particles:
            return first.text in self.given or not self._is_of(token)
        return self._is_of(token) and first.lower in self.words["organisation"]

    def _is_of(self, token: Token) -> bool:
        return token.lower in self.nouns.words("links", "of")

    def _classify(self, i: int, last: int, words: tuple[str, ...]) -> tuple[Kind, Gender, str]:
        gender = self._title_gender(i)
        if gender is not None:
            return "person", gender or self._given_gender(words), "title"
        first = words[0] if words else ""
        known = first in self.given or first.split("-")[0] in self.given
        lowers = [word.lower() for word in words]
        for kind in ("document", "organisation", "media", "state"):
            hits = [word for word in lowers if word in self.words[kind]]
            if hits and not (
                known and (len(words) == 2 and (kind != "organisation" or hits == lowers[:1])) and len(words) > 1
            ):
                return kind, "", f"{kind}-word"  # type: ignore[return-value]
        role = self._noun_before(i)
        if role is not None and role.personal:
            return "person", self._given_gender(words), "role-before"
        if known and len(words) > 1:
            return "person", self._given_gender(words), "given-name"
        if self._initial(i) and len(words) > 1:
            return "person", "", "initial"
        if role is not None and role.kind in ("organisation", "media", "state", "document"):
            return role.kind if role.kind != "document" else "organisation", "", "noun-before"
        behind = self._noun_behind(last)
        if behind is not None and behind.personal:
            return "person", self._given_gender(words), "apposition" if len(words) > 1 else "guess:apposition"
        if behind is not None and behind.kind in ("organisation", "media", "state"):
            return behind.kind, "", "apposition"
        return self._guess(i, last, words)

    def _guess(self, i: int, last: int, words: tuple[str, ...]) -> tuple[Kind, Gender, str]:
        """Decide without evidence but the form; a later look at the report may overrule it."""
        token = self.tree[i]
        before = self.tree[i - 1] if i > 0 and i not in self.starts else None
        if len(words) == 1 and not self._initial(i) and 1 < len(words[0]) <= 7 and words[0].isupper():
            return "organisation", "", "guess:acronym"
        if before is not None and before.pos == "DET":
            return "organisation", "", "guess:article"
        if before is not None and before.lower in self.nouns.words("places", "before"):
            return "none", "", "guess:place"
        if len(words) > 1:
            return "person", "", "guess:two-words"
        if words and words[0] in self.given:
            return "person", self._given_gender(words), "given-name-alone"
        return "organisation", "", "guess:one-word"

    def _title_gender(self, i: int) -> Gender | None:
        if i == 0 or self.tree[i - 1].sentence != self.tree[i].sentence:
            return None
        before = self.tree[i - 1].lower
        if before == "." and i > 1:
            before = self.tree[i - 2].lower + "."
        for gender, words in self.titles.items():
            if before in words or before + "." in words:
                return gender  # type: ignore[return-value]
        return None

    def _given_gender(self, words: tuple[str, ...]) -> Gender:
        first = words[0] if words else ""
        return self.given.get(first, self.given.get(first.split("-")[0], ""))  # type: ignore[return-value]

    def _noun_before(self, i: int) -> NounClass | None:
        """Give the class of the noun that the name stands beside: *le maire X*, *la société X*, *le ministre français X*."""
        for back in (1, 2):
            at = i - back
            if (
                at < 0
                or self.tree[at].sentence != self.tree[i].sentence
                or self.tree[at].pos in ("ADP", "DET", "PUNCT", "CCONJ", "VERB", "AUX", "PRON")
            ):
                return None
            found = self.nouns.find(self.tree[at].lower)
            if found is not None:
                return found
            if self.tree[at].pos not in ("ADJ", "PROPN"):
                return None
        return None

    def _noun_behind(self, last: int) -> NounClass | None:
        """Give the class of the apposition behind a name: *X, directeur de…*, *X, the chairman of…*."""
        if last >= len(self.tree) or self.tree[last].text not in (",", "("):
            return None
        end = min(len(self.tree), last + 6)
        for at in range(last + 1, end):
            token = self.tree[at]
            if token.sentence != self.tree[last].sentence or token.pos in ("VERB", "AUX", "PUNCT", "ADP", "SCONJ"):
                return None
            found = self.nouns.at(self.tree, at, end)
            if found is not None and token.lower not in self.nouns.words("person", "before"):
                return found[0]
        return None

    def _settle(self, names: Names) -> None:
        """Let what the report says of a name elsewhere decide where its form alone could not."""
        persons: dict[str, Name] = {}
        others: dict[str, Name] = {}
        for name in names.names:
            if name.kind == "person" and name.words and not name.why.startswith("guess"):
                for word in (name.words[-1], name.words[0]):
                    if word not in persons or len(persons[word].words) < len(name.words):
                        persons[word] = name
            elif name.kind not in ("person", "none") and not name.why.startswith("guess"):
                others.setdefault(name.words[0] if name.words else "", name)
        for at, name in enumerate(names.names):
            settled = self._resettle(name, persons, others)
            if settled is not name:
                names.names[at] = settled
                for i in range(settled.first, settled.last):
                    names._by_token[i] = settled
        for name in names.names:
            if name.kind == "person" and name.words:
                known = persons.get(name.words[-1])
                if known is None or len(known.words) < len(name.words):
                    persons[name.words[-1]] = name
        names.persons = persons
        self._add_bare_surnames(names)

    def _add_bare_surnames(self, names: Names) -> None:
        """A surname is a name also where the parser took it for an ordinary word."""
        added: list[Name] = []
        for token in self.tree.tokens:
            text = self.texts[token.i]
            known = names.persons.get(text) if text[:1].isupper() else None
            if (
                known is not None
                and names.at(token.i) is None
                and len(known.words) > 1
                and known.words[-1] == token.text
            ):
                name = Name(token.i, token.i + 1, (text,), "person", known.gender, "same-name")
                added.append(name)
                names._by_token[token.i] = name
        if added:
            names.names = sorted([*names.names, *added])

    @staticmethod
    def _resettle(name: Name, persons: dict[str, Name], others: dict[str, Name]) -> Name:
        if not name.words:
            return name
        known = persons.get(name.words[-1]) or (persons.get(name.words[0]) if len(name.words) == 1 else None)
        weak = (
            name.why.startswith(("guess", "given-name-alone", "apposition", "noun-before"))
            or (name.why.endswith("-word") and len(name.words) == 1)
            or (
                name.entry is not None
                and name.entry.sort in ("capital", "common", "name")
                and len(name.words) == 1
                and name.kind in ("state", "organisation")
            )
        )
        if known is not None and known is not name and weak and len(known.words) > len(name.words):
            return name._replace(kind="person", gender=known.gender, why="same-name", entry=None)
        if name.why == "guess:one-word" and name.words[0] in others:
            other = others[name.words[0]]
            return name._replace(kind=other.kind, why="same-name", entry=other.entry)
        return name
