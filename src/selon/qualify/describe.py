"""What a source phrase says of its party: the kind, and whether a reader could find out who it is."""

from __future__ import annotations

from typing import NamedTuple

from selon.parse.tree import Tree
from selon.qualify.names import Name
from selon.qualify.nouns import NounClass
from selon.qualify.phrase_heads import Head, HeadFinder
from selon.qualify.phrase_naming import is_state_office, judge_person, judge_thing
from selon.qualify.phrase_opening import Opening, read_opening
from selon.qualify.phrase_scene import STOPS, PhraseScene
from selon.qualify.pronouns import read_clitic, read_pronoun
from selon.record.attribution import Kind, Named

UNKNOWN = frozenset(("unknown", "unknown:plural"))
"""Reasons of a reading that only guesses: no noun of a party, no name."""
_PARTIES = ("person", "organisation", "state", "media")
_MAKER_REACH = 8
_ANYBODY = NounClass("people", frozenset(), False, "")
_ANYTHING = NounClass("organisation", frozenset(), False, "")


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
    return _PhraseReader(PhraseScene(tree, first, last, code)).read()


class _PhraseReader:
    def __init__(self, scene: PhraseScene) -> None:
        self.scene = scene
        self.heads = HeadFinder(scene)

    def read(self) -> PhraseReading:
        first = self._skip_marks()
        if first >= self.scene.last:
            return PhraseReading("none", "none", self.scene.first, "empty")
        pronoun = read_pronoun(self.scene, first)
        if pronoun is not None:
            glossed = self._read_gloss(first + 1, first + 3) if pronoun[2] == "pronoun:latter" else None
            if glossed is not None:
                return glossed
            kind, named, reason, plural = pronoun
            return PhraseReading(kind, named, first, reason, plural, reason == "pronoun:people")
        opening = read_opening(self.scene, first)
        if opening.at >= self.scene.last:
            single = not opening.plural and not opening.number and opening.determiner in ("definite", "singular")
            if single and first + 1 < self.scene.last and not self.scene.nouns.head_last:
                known: Named = "named" if opening.determiner == "definite" else "unnamed"
                return PhraseReading("person", known, self.scene.last - 1, "pronoun:other")
            return PhraseReading("people", "unnamed", self.scene.last - 1, "quantity", opening.plural, True)
        if opening.one_of and self._takes_up(opening.at):
            glossed = self._read_gloss(opening.at, opening.at + 3)
            if glossed is not None:
                return glossed
            return PhraseReading("person", "unnamed", opening.at, "pronoun:one-of")
        return self._read_head(opening)

    def _read_gloss(self, first: int, last: int) -> PhraseReading | None:
        """Read what a comma behind a pronoun says of it: *l'une d'elles, le groupe X*, *ce dernier, une société*."""
        for comma in range(first, min(last, self.scene.last - 1)):
            if self.scene.tree[comma].text != ",":
                continue
            inner = describe_phrase(self.scene.tree, comma + 1, self.scene.last, self.scene.code)
            known = inner.reason.startswith(("name:", "noun:")) and not inner.plural
            return inner if known and inner.kind in _PARTIES else self._read_closing(comma + 1)
        return None

    def _read_closing(self, at: int) -> PhraseReading | None:
        """Read the name that ends a run whose head tells less (*Belgian cyclist X*, *64-year-old X*)."""
        if not self.scene.nouns.head_last or at >= self.scene.last:
            return None
        end = self.heads.end_run(at)
        name = self.scene.names.at(end - 1)
        if name is None or name.first <= at or name.last != end or name.kind not in ("person", "organisation", "media"):
            return None
        return PhraseReading(name.kind, "named", name.first, "name:closing", name=name)

    def _gives_age(self) -> bool:
        """Tell a person by an age alone (*the 27-year-old*)."""
        tree = self.scene.tree
        said = tree.text[tree[self.scene.first].start : tree[self.scene.last - 1].end].lower()
        return len(said) < 20 and said.endswith(tuple(self.scene.nouns.words("person", "aged")) or "\0")

    def _takes_up(self, at: int) -> bool:
        """Tell whether a pronoun follows *l'un de*, with or without *entre*."""
        return any(
            read_clitic(self.scene.tree[i].lower) in self.scene.nouns.words("pronouns", name)
            for i in range(at, min(at + 2, self.scene.last))
            for name in ("masculine_plural", "feminine_plural", "any_plural", "first_plural")
        )

    def _skip_marks(self) -> int:
        """Leave out quotation marks, prepositions and coordinators before the phrase."""
        at = self.scene.first
        skipped = self.scene.nouns.words("determiners", "adverbs")
        while at < self.scene.last and (
            self.scene.tree[at].pos in ("PUNCT", "CCONJ", "SCONJ")
            or self.scene.tree[at].text in '«»"“”-–'
            or (self.scene.tree[at].lower in skipped and at + 1 < self.scene.last)
            or (self.scene.tree[at].pos == "ADP" and not self._is_determiner(at))
        ):
            at += 1
        return at

    def _is_determiner(self, at: int) -> bool:
        word = self.scene.tree[at].lower
        return any(word in self.scene.nouns.words("determiners", name) for name in ("definite", "plural"))

    def _read_head(self, opening: Opening) -> PhraseReading:
        name = self.scene.names.at(opening.at)
        head = self.heads.find(opening.at)
        conveyed = self._read_conveyed(head, opening)
        if conveyed is not None:
            return conveyed
        if name is not None and name.first <= opening.at and (head is None or not self.heads.outranks(head, name)):
            return self._read_name(name, opening)
        return self._read_unknown(opening) if head is None else self._read_class(head, opening)

    def _read_conveyed(self, head: Head | None, opening: Opening) -> PhraseReading | None:
        """Read whose words *les informations de*, *les dires de* pass on, where a known party follows."""
        if head is None or head.noun.lemma not in self.scene.nouns.words("document", "conveyed"):
            return None
        first = head.behind
        if opening.at + 1 >= self.scene.last or first + 1 >= self.scene.last:
            return None
        if self.scene.tree[first].lower not in self.scene.nouns.words("links", "of"):
            return None
        first += self.scene.tree[first].lower in self.scene.nouns.words("links", "bare_of")
        inner = describe_phrase(self.scene.tree, first, self.scene.last, self.scene.code)
        known = inner.kind in ("person", "organisation", "state", "media", "people") and "unknown" not in inner.reason
        return inner._replace(head=head.at, reason=f"conveyed:{inner.reason}") if known else None

    def _read_name(self, name: Name, opening: Opening) -> PhraseReading:
        if name.entry is not None and name.entry.sort == "demonym":
            return self._read_people(name, opening)
        if name.entry is None and name.kind != "person" and (opening.number or opening.determiner == "plural"):
            return PhraseReading("people", "unnamed", name.first, "name:several", True, True)
        kind = name.kind
        if kind == "none":
            kind = "person" if self._person_behind(name.last) else "state"
        return PhraseReading(kind, "named", name.first, f"name:{name.why}", name=name)

    def _read_people(self, name: Name, opening: Opening) -> PhraseReading:
        """Read a word for a people: *les Russes* speak for the state, *des Russes* do not."""
        plural = opening.plural or self.scene.tree[name.first].lower.endswith("s")
        if opening.determiner == "definite" and plural and not opening.number:
            return PhraseReading("state", "named", name.first, "name:people-of-a-state", True, name=name)
        beside = self.scene.names.at(name.last) if name.last < self.scene.last else None
        if not plural and beside is not None and beside.kind == "person":
            return PhraseReading("person", "named", name.first, "noun:demonym+name", name=beside)
        if not plural and opening.determiner == "definite":
            return PhraseReading("person", "named", name.first, "noun:demonym")
        closing = self._read_closing(opening.at) if not plural and not opening.determiner else None
        if closing is not None:
            return closing
        indefinite = opening.determiner in ("singular", "plural")
        kind: Kind = "people" if plural else "person"
        return PhraseReading(kind, "unnamed", name.first, "noun:demonym", plural, indefinite)

    def _person_behind(self, at: int) -> bool:
        found = self.scene.nouns.at(self.scene.tree, at + 1, self.scene.last) if at + 1 < self.scene.last else None
        return found is not None and found[0].personal

    def _read_class(self, head: Head, opening: Opening) -> PhraseReading:
        noun = head.noun
        some = opening.determiner in ("singular", "plural") or (opening.number and not opening.determiner)
        if noun.lemma in self.scene.nouns.words("organisation", "hired") and opening.determiner == "possessive":
            return PhraseReading("people", "unnamed", head.at, "noun:service", True)
        if "service" in noun.labels and some:
            several: Kind = "person" if opening.number else "people"
            return PhraseReading(several, "unnamed", head.at, "noun:service", True, True)
        special = self._read_counsel(head, opening) or self._read_holder(head, opening)
        if special is not None:
            return special
        if is_state_office(self.scene, head):
            return PhraseReading("state", "named", head.at, "noun:office-of")
        mates = "colleagues" in noun.labels and opening.determiner == "possessive"
        if mates and not self.scene.is_own(head.at):
            return PhraseReading("person", "named", head.at, "noun:colleagues", opening.plural)
        tied = "tied" in noun.labels and self._is_tied(head, opening)
        if tied:
            return PhraseReading("people", "named", head.at, "noun:tied", True)
        counted = noun.kind == "people" and opening.number and opening.determiner != "plural"
        if counted and noun.lemma in self.scene.nouns.words("people", "counted"):
            return PhraseReading("person", "unnamed", head.at, "noun:people", True, True)
        if noun.kind == "people" and "group" not in noun.labels:
            return PhraseReading("people", "unnamed", head.at, "noun:people", True)
        plural = not opening.one_of and (opening.plural or (noun.plural and opening.determiner != "singular"))
        indefinite = opening.one_of or opening.determiner in ("singular", "plural", "")
        label = min(noun.labels - {"unfindable"}, default=noun.kind)
        reading = PhraseReading(noun.kind, "named", head.at, f"noun:{label}", plural, indefinite)
        apposed = self.scene.find_apposed(head.behind, noun)
        if apposed is not None:
            kind = noun.kind if noun.kind != "people" else "person"
            agency = apposed.entry is not None or noun.lemma in self.scene.nouns.words("media", "agencies")
            if noun.kind == "organisation" and agency and apposed.kind == "media":
                kind = "media"
            if noun.lemma in self.scene.nouns.words("media", "programmes") and apposed.first <= head.behind + 1:
                kind = "media"
            # A plural before a list of names (*des élus comme X, Y et Z*) is not its second name.
            beside = not plural or apposed.first <= head.behind + 1
            return reading._replace(kind=kind, name=apposed if beside else None, reason=f"{reading.reason}+name")
        if noun.personal:
            judged, named = judge_person(self.scene, head, opening, plural)
            return reading._replace(kind=judged, named=named)
        inner = self.scene.names.at(head.at)
        if inner is not None and inner.why.endswith("-word") and inner.last - inner.first > 1 and not plural:
            # A capitalised head inside a longer name (*the National Council for…*) is read by the name's own words.
            reading = reading._replace(kind=inner.kind)
        named = judge_thing(self.scene, head, opening, plural)
        if named == "unnamed" and noun.kind == "document" and not plural and self._has_maker(head):
            named = "named"
        return reading._replace(named=named)

    def _has_maker(self, head: Head) -> bool:
        """Tell whether somebody known made a document (*un bilan communiqué dans la soirée par la préfecture*)."""
        words, tree = self.scene.nouns.words, self.scene.tree
        for i in range(head.behind, min(self.scene.last - 1, head.behind + _MAKER_REACH)):
            if tree[i].lower in words("links", "relatives") or tree[i].text in STOPS:
                return False
            if tree[i].lower in words("links", "makers"):
                maker = describe_phrase(tree, i + 1, self.scene.last, self.scene.code)
                return maker.named == "named" and maker.kind in _PARTIES and maker.reason not in UNKNOWN
        return False

    def _is_tied(self, head: Head, opening: Opening) -> bool:
        return opening.determiner == "possessive" or (
            opening.determiner == "definite" and self.scene.has_known_complement(head.behind)
        )

    def _read_counsel(self, head: Head, opening: Opening) -> PhraseReading | None:
        """Read a body's noun that stands for a lawyer: *son conseil*, *le conseil de X, Me Y*, no council."""
        if head.noun.lemma not in self.scene.nouns.words("person", "counsel") or opening.plural:
            return None
        apposed = self.scene.find_apposed(head.behind, _ANYBODY)
        if apposed is not None and apposed.kind == "person" and not apposed.why.startswith("guess"):
            return PhraseReading("person", "named", head.at, "noun:counsel+name", name=apposed)
        bare = head.behind >= self.scene.last or self.scene.tree[head.behind].text == ","
        own = opening.determiner == "possessive" and bare
        return PhraseReading("person", "named", head.at, "noun:counsel") if own else None

    def _read_holder(self, head: Head, opening: Opening) -> PhraseReading | None:
        """Read an owner, a sponsor, who may be a firm or a person, by the apposition (*the owner, a pension fund*)."""
        if head.noun.lemma not in self.scene.nouns.words("person", "holders"):
            return None
        tree = self.scene.tree
        for comma in range(head.behind, self.scene.last - 1):
            if tree[comma].text != ",":
                continue
            inner = describe_phrase(tree, comma + 1, self.scene.last, self.scene.code)
            said = inner.reason.startswith(("name:", "noun:")) and not inner.plural
            if said and inner.kind in ("person", "organisation", "media"):
                named: Named = "named" if opening.determiner in ("definite", "possessive") else inner.named
                return inner._replace(named=named, head=head.at, reason=f"noun:holder+{inner.reason}")
            return None
        return None

    def _read_unknown(self, opening: Opening) -> PhraseReading:
        """Read a phrase whose head no list knows: by a name beside it, by a number, by its form."""
        at = opening.at
        token = self.scene.tree[at]
        if token.text == "," and opening.determiner == "singular":
            # *One, Espérance, said*; *L'un, l'ancien ministre*
            return self._read_gloss(at, at + 1) or PhraseReading("person", "unnamed", at - 1, "pronoun:one-of")
        apposed = self.scene.find_apposed(at + 1, _ANYBODY)
        if apposed is not None and apposed.kind == "person":
            return PhraseReading("person", "named", at, "unknown+name", name=apposed)
        body = self.scene.find_apposed(at + 1, _ANYTHING)
        if body is not None and body.kind in ("organisation", "media") and not body.why.startswith("guess"):
            return PhraseReading(body.kind, "named", at, "unknown+name", name=body)
        if self._gives_age():
            known: Named = "named" if opening.determiner == "definite" else "unnamed"
            return PhraseReading("person", known, at, "unknown:age")
        if opening.number and not opening.determiner:
            closing = self._read_closing(at)
            return closing or PhraseReading("people", "unnamed", at, "quantity", True, True)
        single = opening.determiner == "singular"
        if opening.plural or "Number=Plur" in token.morph:
            return PhraseReading("people", "unnamed", at, "unknown:plural", True, opening.determiner == "plural")
        if token.lower.endswith(tuple(self.scene.nouns.words("person", "endings"))):
            named: Named = "named" if opening.determiner in ("definite", "possessive") else "unnamed"
            return PhraseReading("person", named, at, "unknown:agent", False, single)
        named = "unnamed" if single and not self.scene.mentions_name(at) else "named"
        return PhraseReading("organisation", named, at, "unknown", False, single)
