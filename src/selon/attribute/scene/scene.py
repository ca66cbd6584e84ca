"""The scene: everything the rules look at while they read one report."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate
from typing import NamedTuple

import msgspec

from selon.attribute.scene.cuts import sentence_end
from selon.attribute.scene.expressions import Expressions
from selon.attribute.scene.grammar import Grammar, load_grammar
from selon.attribute.scene.lexicon import Lexicon, load_lexicon
from selon.attribute.scene.past_forms import mend_past_forms
from selon.attribute.scene.plurals import mend_plurals
from selon.attribute.scene.quotations import QuotationMap, find_quotations
from selon.attribute.scene.turns import Turn, find_turns, wrap_turns
from selon.attribute.scene.two_uses import mend_two_uses
from selon.encode.tags import Tags
from selon.languages.language import load_language
from selon.parse.tree import Token, Tree

Range = tuple[int, int]
"""First position and the position behind the last."""


class Party(NamedTuple):
    """What sort of party a phrase stands for.

    Attributes:
        kind: The kind, empty where nobody can tell.
        named: Whether a reader could find out who it is, empty where nobody can tell.
        known: Whether its noun or name is known for such a party; else the kind is a guess (*the roof*).
        sure: Whether more than the form of a name told its kind.
    """

    kind: str
    named: str
    known: bool = True
    sure: bool = True


Describe = Callable[[Tree, int, int], Party]
"""Tells the party that a phrase stands for; handed in, since the room that knows comes later."""


class Scene:
    """A tree with its quotations and the language's words.

    Attributes:
        tree: The parsed report.
        code: The language.
        turns: The turns of an interview, by the position of the mark behind the label.
        questions: Where whoever leads an interview speaks.
        quotations: The quotations and turns, by word.
        lexicon: The language's cues.
        grammar: The language's closed words.
        tags: What small networks over a frozen encoder say of each word, in the careful mode.
    """

    def __init__(self, tree: Tree, code: str, describe: Describe | None = None) -> None:
        self.tree = tree
        self._lowers = [token.lower for token in tree.tokens]
        self._stops = [sentence_end(tree, first, last) for first, last in tree.sentences]
        self.code = code
        self.tags: Tags | None = None
        self._describe = describe
        self._described: dict[Range, Party] = {}
        self.lexicon: Lexicon = load_lexicon(code)
        self.grammar: Grammar = load_grammar(code)
        mend_plurals(tree, self.grammar)
        mend_past_forms(tree, code, self.grammar)
        mend_two_uses(tree, self.lexicon, self.grammar)
        turns = find_turns(tree, self._name_kind)
        self.turns: dict[int, Turn] = {turn.mark: turn for turn in turns if not turn.asks}
        self.questions = tuple((turn.label[0], turn.last) for turn in turns if turn.asks)
        self.quotations = QuotationMap(tree, wrap_turns(find_quotations(tree, load_language(code).quotes), turns))
        self._finite = [self._read_finite(i) for i in range(len(tree))]
        self._finite_before = list(accumulate(self._finite, initial=0))

    def party(self, span: Range) -> Party:
        """Tell what sort of party a phrase stands for, and whether it is named."""
        if span not in self._described:
            self._described[span] = self._describe(self.tree, *span) if self._describe else Party("", "")
        return self._described[span]

    def _name_kind(self, span: Range) -> str:
        """Tell the kind of party that a label names; none for a day and for what only looks like a name."""
        party = self.party(span)
        dated = any(self.tree[i].lower in self.grammar.time_nouns for i in range(*span))
        return party.kind if party.known and party.named == "named" and not dated else ""

    def sentence(self, i: int) -> Range:
        """Give the sentence around a word."""
        return self.tree.sentences[self.tree[i].sentence]

    def sentence_stop(self, i: int) -> int:
        """Give where the sentence around a word ends, final punctuation left out."""
        return self._stops[self.tree[i].sentence]

    def token(self, i: int) -> Token | None:
        """Give the word at a position, or None outside the tree."""
        tokens = self.tree.tokens
        return tokens[i] if 0 <= i < len(tokens) else None

    def lower(self, i: int) -> str:
        """Give the word at a position in lower case, or nothing outside the tree."""
        return self._lowers[i] if 0 <= i < len(self._lowers) else ""

    def reads(self, i: int, words: tuple[str, ...]) -> bool:
        """Tell whether an expression of one or more words, in lower case, stands from a position on."""
        return i >= 0 and tuple(self._lowers[i : i + len(words)]) == words

    def find_starting(self, i: int, expressions: Expressions) -> tuple[str, ...]:
        """Give the first of several expressions that stands from a position on, or nothing."""
        for words in expressions.starting(self.lower(i)):
            if len(words) == 1 or self.reads(i, words):
                return words
        return ()

    def find_ending(self, i: int, expressions: Expressions) -> tuple[str, ...]:
        """Give the first of several expressions that ends with the word at a position, or nothing."""
        for words in expressions.ending(self.lower(i)):
            if len(words) == 1 or self.reads(i - len(words) + 1, words):
                return words
        return ()

    def pos(self, i: int) -> str:
        """Give the part of speech at a position, or nothing outside the tree."""
        tokens = self.tree.tokens
        return tokens[i].pos if 0 <= i < len(tokens) else ""

    def is_infinitive(self, i: int) -> bool:
        """Tell whether an infinitive stands at a position."""
        token = self.token(i)
        if token is None:
            return False
        if token.pos in ("VERB", "AUX"):
            return "VerbForm=Inf" in token.morph
        return "infinitive" in self.lexicon.groups.auxiliaries.get(token.lower, ())

    def is_finite(self, i: int) -> bool:
        """Tell whether a finite verb stands at a position; a name or a clitic that the parser takes for one is none."""
        return 0 <= i < len(self._finite) and self._finite[i]

    def count_finite(self, first: int, last: int) -> int:
        """Count the finite verbs from one position to before another."""
        first, last = max(first, 0), min(last, len(self._finite))
        return self._finite_before[last] - self._finite_before[first] if first < last else 0

    def _read_finite(self, i: int) -> bool:
        token = self.tree[i]
        if token.pos == "VERB" and "VerbForm=Inf" in token.morph and self._is_bare_present(i):
            return True
        if token.pos not in ("VERB", "AUX") or "VerbForm=Fin" not in token.morph:
            return False
        if self._is_participle(i) or token.lower in self.grammar.dative_clitics or self._is_governed(i):
            return False
        # Behind a small word; in a title where every word begins with a capital the form says nothing.
        name = token.text[:1].isupper() and token.text[1:].islower() and i > 0 and self.tree[i - 1].text[:1].islower()
        return not name

    def _is_bare_present(self, i: int) -> bool:
        """Tell a form like the infinitive behind its own subject and adverbs (*they* no longer *trust it*)."""
        at = i - 1
        while at > 0 and self.tree[at].pos == "ADV":
            at -= 1
        if not self.grammar.zero_complementizer or at < 0 or self.tree[at].sentence != self.tree[i].sentence:
            return False
        subject = self.tree[at]
        asked = at > 0 and self.tree[at - 1].pos == "AUX"  # *why do they trust it*
        return "Case=Nom" in subject.morph and subject.lower not in self.grammar.expletives and not asked

    def _is_governed(self, i: int) -> bool:
        """Tell what stands right behind a preposition that governs no clause (*par* écrit), unless that is a clitic."""
        before = self.token(i - 1)
        if before is None or before.pos != "ADP" or self.grammar.zero_complementizer:
            return False
        return before.lower not in self.lexicon.groups.object_clitics and before.sentence == self.tree[i].sentence

    def _is_participle(self, i: int) -> bool:
        """Tell a form behind an auxiliary that is not finite itself (*lui ayant* interdit): it is the participle."""
        before = self.tree[i - 1] if i > 0 else None
        if before is None or before.pos != "AUX" or "VerbForm=Fin" in before.morph:
            return False
        tags = self.lexicon.groups.auxiliaries.get(before.lower, frozenset())
        return bool(tags & {"gerund", "infinitive"}) and "finite" not in tags


class Candidate(msgspec.Struct):
    """A possible content or source of a cue, with what speaks for and against it.

    Attributes:
        kind: The frame of a content, the place of a source.
        spans: Ranges of words, in reading order; empty for *none*.
        features: Names of the features that hold.
        score: What the choice gave it.
    """

    kind: str
    spans: tuple[Range, ...]
    features: list[str]
    score: float = 0.0

    def positions(self) -> set[int]:
        """Give the positions of all words."""
        return {i for first, last in self.spans for i in range(first, last)}
