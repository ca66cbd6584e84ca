"""What a source phrase says of its party: the kind, and whether a reader could find out who it is."""

from __future__ import annotations

from typing import NamedTuple

from selon.parse.tree import Token, Tree
from selon.qualify.names import Name, Names, find_names
from selon.qualify.nouns import NounClass, Nouns, load_nouns
from selon.qualify.register import Register, load_register
from selon.record.attribution import Kind, Named

_STOP = frozenset({",", "(", ";", ":", "—", "–", ")"})


class PhraseReading(NamedTuple):
    """What a noun phrase says of its party.

    Attributes:
        kind: What sort of party it is.
        named: Whether the reader can find out who it is.
        head: Position of the head token.
        reason: Why, as a stable code (`noun:office`, `name:register:alias`, `pronoun:first`…).
        plural: Whether the phrase stands for several.
        indefinite: Whether an indefinite article or quantifier opens it.
        name: The proper name that names the party, where there is one.
    """

    kind: Kind
    named: Named
    head: int
    reason: str
    plural: bool = False
    indefinite: bool = False
    name: Name | None = None


def read_clitic(word: str) -> str:
    """Give the pronoun of an inverted clitic, other words as they are.

    Example:
        >>> read_clitic("-t-il"), read_clitic("celui-ci")
        ('il', 'celui-ci')
    """
    return word.rsplit("-", 1)[1] if word[:1] == "-" or word[:2] == "t-" else word


class Opening(NamedTuple):
    """The small words before a head noun: where they end, and what they say."""

    at: int
    determiner: str
    plural: bool
    number: bool
    one_of: bool


def describe_phrase(tree: Tree, first: int, last: int, code: str) -> PhraseReading:
    """Tell the kind of a source phrase and whether it is named, by the table of the guidelines.

    A pronoun is read by its form alone; see `antecedents.describe_source` for what it stands for.

    Args:
        tree: The parsed report.
        first: Position of the phrase's first token.
        last: Position behind its last token.
        code: The language.

    Returns:
        The reading; kind `none` for an empty range.
    """
    if first >= last:
        return PhraseReading("none", "none", first, "empty")
    return _PhraseReader(tree, first, last, code).read()


class _PhraseReader:
    def __init__(self, tree: Tree, first: int, last: int, code: str) -> None:
        self.tree = tree
        self.first = first
        self.last = last
        self.nouns: Nouns = load_nouns(code)
        self.names: Names = find_names(tree, code)
        self.register: Register = load_register(code)

    def read(self) -> PhraseReading:
        first = self._skip_marks()
        if first >= self.last:
            return PhraseReading("none", "none", self.first, "empty")
        pronoun = self._read_pronoun(first)
        if pronoun is not None:
            return pronoun
        opening = self._read_opening(first)
        if opening.at >= self.last:
            return PhraseReading("people", "unnamed", self.last - 1, "quantity", opening.plural, True)
        return self._read_head(opening)

    def _skip_marks(self) -> int:
        """Leave out quotation marks, prepositions and coordinators before the phrase."""
        at = self.first
        skipped = self.nouns.words("determiners", "adverbs")
        while at < self.last and (
            self.tree[at].pos in ("PUNCT", "CCONJ", "SCONJ")
            or self.tree[at].text in '«»"“”-–'
            or (self.tree[at].lower in skipped and at + 1 < self.last)
            or (self.tree[at].pos == "ADP" and not self._is_determiner(at))
        ):
            at += 1
        return at

    def _is_determiner(self, at: int) -> bool:
        word = self.tree[at].lower
        return any(word in self.nouns.words("determiners", name) for name in ("definite", "plural"))

    def _read_pronoun(self, at: int) -> PhraseReading | None:
        """Read a phrase that is a pronoun or begins with one that nothing follows but its own clause."""
        word = read_clitic(self.tree[at].lower)
        alone = at + 1 >= self.last
        pronouns = self.nouns
        if word in pronouns.words("pronouns", "single"):
            return PhraseReading("person", "unnamed", at, "pronoun:single")
        if word in pronouns.words("pronouns", "people") and (alone or self.tree[at].pos == "PRON"):
            return PhraseReading("people", "unnamed", at, "pronoun:people", True, True)
        if not alone:
            if at + 2 == self.last and self.tree[at + 1].lower in pronouns.words("pronouns", "latter"):
                return PhraseReading("person", "named", at, "pronoun:latter")
            return None
        if word in pronouns.words("pronouns", "first_singular"):
            return PhraseReading("person", "named", at, "pronoun:first")
        if word in pronouns.words("pronouns", "first_plural"):
            return PhraseReading("people", "unnamed", at, "pronoun:first-plural", True)
        for gender in ("masculine_singular", "feminine_singular", "any_singular"):
            if word in pronouns.words("pronouns", gender):
                return PhraseReading("person", "named", at, "pronoun:unresolved")
        if word in pronouns.words("pronouns", "thing_singular"):
            return PhraseReading("organisation", "named", at, "pronoun:unresolved")
        for gender in ("masculine_plural", "feminine_plural", "any_plural"):
            if word in pronouns.words("pronouns", gender):
                return PhraseReading("people", "unnamed", at, "pronoun:unresolved", True)
        return None

    def _read_opening(self, first: int) -> Opening:
        """Walk over determiners, numbers and the adjectives that change nothing."""
        determiner = ""
        plural = number = one_of = False
        at = first
        while at < self.last:
            token = self.tree[at]
            word = token.lower
            group = self._one_of(at)
            if group is not None:
                one_of, determiner, at = True, "singular", group
                continue
            kind = self._determiner_kind(token, at)
            if kind:
                determiner = kind if kind not in ("all", "other") or not determiner else determiner
                plural = plural or kind == "plural" or "Number=Plur" in token.morph or word in ("ces", "les", "des")
            elif token.pos == "NUM" or word.isdigit() or word in ("%",):
                number, plural = True, True
            elif word in ("«", "»", '"', "“", "”"):
                pass
            elif self._opens_phrase(at) or not (
                word in self.nouns.words("person", "before") and at + 1 < self.last and self._more_nouns(at + 1)
            ):
                break
            at += 1
        return Opening(at, determiner, plural, number, one_of)

    def _opens_phrase(self, at: int) -> bool:
        """Tell whether a listed noun of several words begins here (*chief executive*)."""
        found = self.nouns.at(self.tree, at, self.last)
        return found is not None and found[1] > at + 1

    def _one_of(self, at: int) -> int | None:
        """Give the position behind *l'un des*, *one of the*, where it stands."""
        word = self.tree[at].lower
        ones = self.nouns.words("determiners", "one_of")
        nxt = at + 1
        if word not in ones and nxt < self.last and word + self.tree[nxt].lower in ones:
            nxt += 1
        elif word not in ones:
            return None
        return nxt + 1 if nxt < self.last and self.tree[nxt].lower in self.nouns.words("links", "of") else None

    def _determiner_kind(self, token: Token, at: int) -> str:
        name = self.names.at(at)
        if name is not None and name.entry is not None and name.last > at + 1:
            return ""
        for kind in ("definite", "demonstrative", "possessive", "singular", "plural", "all", "other"):
            if token.lower in self.nouns.words("determiners", kind):
                return kind
        return ""

    def _more_nouns(self, at: int) -> bool:
        """Tell whether a noun or a name still follows before the phrase's first complement."""
        for i in range(at, min(self.last, at + 4)):
            token = self.tree[i]
            if token.pos in ("ADP", "PUNCT", "VERB", "SCONJ", "CCONJ") and self.nouns.find(token.lower) is None:
                return False
            if (
                self.names.at(i) is not None
                or token.pos in ("NOUN", "PROPN")
                or self.nouns.find(token.lower) is not None
            ):
                return True
        return False

    def _read_head(self, opening: Opening) -> PhraseReading:
        name = self.names.at(opening.at)
        found = self._find_class(opening.at)
        if name is not None and name.first <= opening.at and (found is None or not self._class_rules(name, found)):
            return self._read_name(name, opening)
        if found is not None:
            return self._read_class(found[0], found[1], found[2], opening)
        return self._read_unknown(opening)

    def _class_rules(self, name: Name, found: tuple[NounClass, int, int]) -> bool:
        """In English a noun behind a name is the head (*Airbus spokesman*); in French the first word is."""
        if not self.nouns.head_last:
            return (name.entry is None and name.kind != "person" and name.why.startswith(("guess", "acronym"))) or (
                name.entry is None
                and name.kind != found[0].kind
                and name.why.endswith("-word")
                and found[2] > found[1] + 1
            )
        if name.entry is None and name.kind != "person" and name.why.startswith("guess") and found[1] >= name.first:
            return True
        return (self.nouns.head_last and found[1] >= name.last and name.kind != "person") or (
            self.nouns.head_last and found[1] >= name.last and self._possessive_between(name.last, found[1])
        )

    def _possessive_between(self, first: int, last: int) -> bool:
        return any(self.tree[i].lower in ("'s", "'") for i in range(first, last))

    def _find_class(self, at: int) -> tuple[NounClass, int, int] | None:
        """Give the class of the head noun, its position and the position behind it."""
        if not self.nouns.head_last:
            found = self.nouns.at(self.tree, at, self.last)
            return None if found is None else (found[0], at, found[1])
        end = self._run_end(at)
        best: tuple[NounClass, int, int] | None = None
        i = at
        while i < end:
            name = self.names.at(i)
            if name is not None and (name.kind == "person" or (name.entry is not None and name.last - name.first > 1)):
                i = name.last
                continue
            found = self.nouns.at(self.tree, i, end)
            if found is None:
                i += 1
                continue
            best = (found[0], i, found[1])
            i = found[1]
        return best

    def _run_end(self, at: int) -> int:
        """Give the position behind the nominal run that holds an English head noun."""
        stops = self.nouns.words("links", "prepositions") | self.nouns.words("links", "relatives")
        i = at
        while i < self.last:
            token = self.tree[i]
            inside = self.names.at(i)
            if token.text in _STOP or (
                i > at
                and (token.lower in stops or token.pos in ("ADP", "AUX", "CCONJ", "PRON") or self._breaks(i))
                and (inside is None or inside.first == i)
            ):
                break
            i += 1
        return max(i, at + 1)

    def _breaks(self, i: int) -> bool:
        """Tell whether a verb ends the run; a listed noun that the parser took for a verb does not."""
        token = self.tree[i]
        if token.pos != "VERB" or not token.text.islower() or self.tree[i - 1].text == "-":
            return False
        return self.nouns.at(self.tree, i, self.last) is None

    # --- what heads the phrase ---

    def _read_name(self, name: Name, opening: Opening) -> PhraseReading:
        kind = name.kind
        reason = f"name:{name.why}"
        if name.entry is not None and name.entry.sort == "demonym":
            return self._read_demonym(name, opening)
        if kind == "none":
            behind = self._person_behind(name.last)
            kind = "person" if behind else "state"
        return PhraseReading(kind, "named", name.first, reason, name=name)

    def _read_demonym(self, name: Name, opening: Opening) -> PhraseReading:
        plural = opening.plural or self.tree[name.first].lower.endswith("s")
        if opening.determiner == "definite" and plural and not opening.number:
            return PhraseReading("state", "named", name.first, "name:people-of-a-state", True, name=name)
        kind: Kind = "people" if plural else "person"
        return PhraseReading(
            kind, "unnamed", name.first, "noun:demonym", plural, opening.determiner in ("singular", "plural")
        )

    def _person_behind(self, at: int) -> bool:
        found = self.nouns.at(self.tree, at + 1, self.last) if at + 1 < self.last else None
        return found is not None and found[0].personal

    def _read_class(self, found: NounClass, head: int, behind: int, opening: Opening) -> PhraseReading:
        plural = not opening.one_of and (opening.plural or (found.plural and not opening.determiner == "singular"))
        if found.kind in ("people",) and "group" not in found.labels:
            return PhraseReading("people", "unnamed", head, "noun:people", True)
        indefinite = opening.determiner in ("singular", "plural", "") and not (
            opening.number and opening.determiner == "definite"
        )
        label = next(iter(sorted(found.labels - {"unfindable"})), found.kind)
        reading = PhraseReading(found.kind, "named", head, f"noun:{label}", plural, indefinite)
        apposed = self._apposed_name(head, behind, found)
        if apposed is not None:
            kind = found.kind if found.kind != "people" else "person"
            return reading._replace(kind=kind, name=apposed, reason=f"{reading.reason}+name")
        if found.kind == "person":
            return self._judge_person(reading, found, opening, behind)
        return self._judge_thing(reading, found, opening, behind)

    def _apposed_name(self, head: int, behind: int, found: NounClass) -> Name | None:
        """Give the name that stands beside the head: *le maire X*, *un artiste de Y, X*, *the group, X*."""
        at = behind
        while at < self.last and self.tree[at].pos == "ADJ" and self.names.at(at) is None:
            at += 1
        while at < self.last and self.tree[at].text in ("«", '"', "“"):
            at += 1
        beside = self.names.at(at) if at < self.last else None
        if beside is not None and beside.first == at and self._fits(beside, found):
            return beside
        closing = self.names.at(self.last - 1)
        if closing is not None and found.personal and closing.kind == "person" and closing.first > at:
            before = self.tree[closing.first - 1]
            if before.pos in ("NOUN", "PROPN", "ADJ", "PUNCT") and before.text not in _STOP and not closing.why.startswith("guess"):
                return closing
        depth = 0
        for i in range(at, self.last):
            text = self.tree[i].text
            depth += (text == "(") - (text == ")")
            if text == "," and depth == 0 and i + 1 < self.last:
                name = self.names.at(self._after_titles(i + 1))
                if (
                    name is not None
                    and self._fits(name, found)
                    and (name.last >= self.last or self.tree[name.last].text in _STOP)
                ):
                    return name
        return None

    def _after_titles(self, at: int) -> int:
        words = (
            self.nouns.words("titles", "any")
            | self.nouns.words("titles", "masculine")
            | self.nouns.words("titles", "feminine")
        )
        while at + 1 < self.last and (self.tree[at].lower in words or self.tree[at].text == "."):
            at += 1
        return at

    @staticmethod
    def _fits(name: Name, found: NounClass) -> bool:
        if name.entry is not None and name.entry.sort == "demonym":
            return False
        if found.kind in ("person", "people"):
            return name.kind == "person" or name.why.startswith("guess")
        return name.kind != "person" or name.why.startswith(("guess", "apposition", "role"))

    def _judge_person(self, reading: PhraseReading, found: NounClass, opening: Opening, behind: int) -> PhraseReading:
        tied = self._has_complement(behind) or opening.determiner == "possessive"
        labels = found.labels
        if reading.plural:
            if opening.number and not opening.determiner == "definite":
                return reading._replace(named="unnamed", indefinite=True)
            if opening.determiner in ("definite", "possessive") and "relation" in labels and tied:
                return reading
            return reading._replace(kind="people", named="unnamed")
        if opening.one_of or opening.determiner in ("singular", "plural"):
            return reading._replace(named="unnamed")
        if "unfindable" in labels or not labels & {"office", "relation"}:
            return reading._replace(named="unnamed")
        if not opening.determiner and not self.nouns.head_last and not labels & {"office"}:
            return reading._replace(named="unnamed")
        if "office" not in labels and not tied:
            return reading._replace(named="unnamed")
        return reading

    def _judge_thing(self, reading: PhraseReading, found: NounClass, opening: Opening, behind: int) -> PhraseReading:
        named: Named = "named"
        findable = self._mentions_name(reading.head)
        if found.kind == "document":
            named = self._judge_document(found, opening, reading.plural, findable)
        elif "loose" in found.labels:
            named = "named" if findable else "unnamed"
        elif "unnamed_services" in found.labels or found.kind == "people" or (found.kind == "media" and reading.plural):
            named = "unnamed"
        elif opening.determiner in ("plural", "singular") or (
            not opening.determiner and reading.plural and found.kind != "state"
        ):
            named = "named" if findable and not reading.plural else "unnamed"
            if findable and found.kind == "organisation" and self._lists_names(behind):
                named = "named"
        return reading._replace(named=named)

    def _judge_document(self, found: NounClass, opening: Opening, plural: bool, findable: bool) -> Named:
        figures = "figures" in found.labels
        if findable:
            return "named"
        if "acts" in found.labels and not plural:
            return "named"
        if opening.determiner in ("definite", "demonstrative", "possessive") and not plural and not figures:
            return "named"
        if opening.determiner == "" and not plural and not figures:
            return "named"
        return "unnamed"

    def _has_complement(self, behind: int) -> bool:
        ofs = self.nouns.words("links", "of")
        if self.nouns.head_last and any(self.tree[i].lower in ("'s", "'") for i in range(self.first, behind)):
            return True
        return any(self.tree[i].lower in ofs for i in range(behind, min(self.last, behind + 4)))

    def _mentions_name(self, head: int) -> bool:
        """Tell whether a proper name or a word for a people stands in the phrase outside its relative clauses."""
        relatives = self.nouns.words("links", "relatives")
        for i in range(self.first, self.last):
            token = self.tree[i]
            if i > head and token.lower in relatives and token.pos in ("PRON", "SCONJ", "ADV"):
                return False
            if self.names.at(i) is not None:
                return True
            if token.pos in ("ADJ", "NOUN", "PROPN") and self._demonym(token):
                return True
        return False

    def _demonym(self, token: Token) -> bool:
        entry = self.register.look_up(token.text)
        return entry is not None and entry.sort == "demonym"

    def _lists_names(self, behind: int) -> bool:
        return any(self.names.at(i) is not None for i in range(behind, self.last))

    def _read_unknown(self, opening: Opening) -> PhraseReading:
        """Read a phrase whose head no list knows: by its form, and by a name beside it."""
        head = opening.at
        token = self.tree[head]
        if opening.number and token.text in ("%",):
            return PhraseReading("people", "unnamed", head, "quantity", True, True)
        apposed = self._apposed_name(head, head + 1, NounClass("people", frozenset(), False, ""))
        if apposed is not None and apposed.kind == "person":
            return PhraseReading("person", "named", head, "unknown+name", name=apposed)
        if opening.number and opening.determiner == "":
            return PhraseReading("people", "unnamed", head, "quantity", True, True)
        plural = opening.plural or "Number=Plur" in token.morph
        personal = any(token.lower.endswith(ending) for ending in self.nouns.words("person", "endings"))
        if plural:
            return PhraseReading("people", "unnamed", head, "unknown:plural", True, opening.determiner == "plural")
        if personal:
            named: Named = "named" if opening.determiner in ("definite", "possessive") else "unnamed"
            return PhraseReading("person", named, head, "unknown:agent", False, opening.determiner == "singular")
        named = "unnamed" if opening.determiner == "singular" and not self._mentions_name(head) else "named"
        return PhraseReading("organisation", named, head, "unknown", False, opening.determiner == "singular")
