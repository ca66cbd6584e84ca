"""Main clauses: the finite verbs that stand by themselves or beside another, and how far each clause goes.

The parse proposes, the surface decides: a dependent clause shows a word that opens it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from selon.attribute.scene.claim_words import load_claim_words
from selon.attribute.scene.scene import Scene

SUBJECTS = ("subject", "passive-subject", "subject-clitic", "expletive")
CARRIED = frozenset(("auxiliary", "passive-auxiliary", "copula"))
_DEPENDENT = frozenset(("clause", "open-clause", "relative", "adverbial-clause", "noun-clause", "adverb", "adjective"))
_VERBS = frozenset(("VERB", "AUX"))
_JOINTS = frozenset(("PUNCT", "CCONJ"))
_PARTS = frozenset((":", ";"))
_LIMIT = 40


class MainClause(NamedTuple):
    """A main or coordinated clause.

    Attributes:
        verb: Position of its finite verb or auxiliary.
        head: Position of its predicate, as the parser has it (*est* fermé, a *dit*).
        start: Position of its first word.
        stop: Position behind its last word.
    """

    verb: int
    head: int
    start: int
    stop: int


def find_main_clauses(scene: Scene) -> list[MainClause]:
    """List the main and coordinated clauses of a report, in reading order.

    Clauses of one sentence stand side by side: each goes to where the next one begins, relative and adverbial
    clauses inside.
    """
    finder = _Finder(scene)
    clauses: list[MainClause] = []
    for first, last in scene.tree.sentences:
        verbs = [
            token.i for token in scene.tree.tokens[first:last] if token.pos in _VERBS and "VerbForm=Fin" in token.morph
        ]
        clauses.extend((finder.read(first, last, verbs) if verbs else []) or finder.read_slip(first, last))
    return clauses


class _Finder:
    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.markers = load_claim_words(scene.code).clause_markers

    def read(self, first: int, last: int, verbs: list[int]) -> list[MainClause]:
        """Read one sentence."""
        tree = self.scene.tree
        heads: dict[int, int] = {}
        for verb in verbs:
            token = tree[verb]
            heads.setdefault(token.head if token.role in CARRIED and first <= token.head < last else verb, verb)
        known: dict[int, bool] = {}
        found = [(verb, head) for head, verb in heads.items() if self._stands(head, heads, first, known)]
        if not found:
            # A misread main verb hangs on one of its own dependents; the surface shows that nothing opens its clause.
            found = [(verb, head) for head, verb in heads.items() if not self._is_marked(verb, heads, first)][-1:]
        found.sort()
        if not found:
            return []
        kept = [(first, *found[0])]
        for (before, _), (verb, head) in pairwise(found):
            start = self._find_start(before, verb, head)
            if self._begins_clause(start, before, head):
                kept.append((start, verb, head))
        stops = [*(start for start, _, _ in kept[1:]), last]
        return [MainClause(verb, head, start, stop) for (start, verb, head), stop in zip(kept, stops, strict=True)]

    def _begins_clause(self, start: int, before: int, head: int) -> bool:
        """Tell a second clause from a verb that the parser made up: something joins it, or it has a subject."""
        tree = self.scene.tree
        if any(tree[i].pos in _JOINTS or tree[i].lower in self.scene.grammar.coordinators for i in (start - 1, start)):
            return True
        return any(child.i > before for child in tree.children(tree[head], *SUBJECTS))

    def read_slip(self, first: int, last: int) -> list[MainClause]:
        """Read a sentence whose only verb the parser takes for another word: its root has a subject before it."""
        tree = self.scene.tree
        for token in tree.tokens[first:last]:
            if token.head == token.i:
                subject = tree.child(token, *SUBJECTS)
                stands = subject is not None and first <= subject.i < token.i
                verb = token.i if stands else self._find_slip(first, last)
                return [MainClause(verb, verb, first, last)] if verb >= 0 else []
        return []

    def _find_slip(self, first: int, last: int) -> int:
        """Give a verb that the parser takes for a noun: it counts or governs, with its subject before it, or -1.

        (*Le dossier, déposé en mars,* compte *14 tomes; le camp* compte *moins de 900 lits; l'arrêt leur* fait
        *perdre 600 euros.*)
        """
        tree, scene = self.scene.tree, self.scene
        if scene.grammar.bare_nouns or tree[last - 1].text != "." or tree[first].pos != "DET":
            return -1
        return next((i for i in range(first + 2, last - 2) if self._is_slip(i, last)), -1)

    def _is_slip(self, i: int, last: int) -> bool:
        """Tell a verb taken for another word by what stands right before and behind it."""
        tree = self.scene.tree
        token, before = tree[i], tree[i - 1]
        if not token.text.islower() or "VerbForm=Inf" in token.morph:
            return False
        if before.pos == "PRON" and before.lower in self.scene.lexicon.groups.object_clitics:
            return token.pos in ("NOUN", "ADJ", "VERB", "AUX")
        if token.pos not in ("NOUN", "ADJ", "VERB") or "VerbForm=Part" in token.morph:
            return False
        if before.text == "," or (before.pos == "PROPN" and before.text[:1].isupper()):
            return token.pos != "VERB" and self._opens_figure(i + 1, last, determiner=True)
        return before.pos in ("NOUN", "ADJ") and self._opens_figure(i + 1, last, counts=token.pos == "ADJ")

    def _opens_figure(self, at: int, last: int, *, determiner: bool = False, counts: bool = False) -> bool:
        """Tell whether a figure begins at a position, a bound before it (*moins de 900 lits*), and counts something.

        Args:
            at: The position.
            last: Where the sentence ends.
            determiner: Whether any determiner does too.
            counts: Whether a noun must stand right behind it (*dure plus de deux* heures).
        """
        tree = self.scene.tree
        if determiner and tree[at].pos == "DET":
            return True
        while at < last and tree[at].pos in ("ADV", "ADP") and tree[at].text.islower():
            at += 1
        if at >= last - 1 or not (tree[at].pos == "NUM" or tree[at].text[:1].isdigit()):
            return False
        while tree[at + 1].text[:1].isdigit():
            at += 1
        return tree[at + 1].pos == "NOUN" if counts else at < last - 2

    def _stands(self, head: int, heads: dict[int, int], first: int, known: dict[int, bool]) -> bool:
        """Tell whether a predicate depends on no other."""
        if head in known:
            return known[head]
        known[head] = False
        known[head] = self._decide(head, heads, first, known)
        return known[head]

    def _decide(self, head: int, heads: dict[int, int], first: int, known: dict[int, bool]) -> bool:
        tree = self.scene.tree
        token = tree[head]
        if token.head == head:
            return True
        if self._is_marked(heads[head], heads, first):
            return False
        parted = any(tree[i].text in _PARTS for i in range(min(token.head, head), max(token.head, head)))
        if token.role == "conjunct" and not parted:
            above = next((up.i for up in tree.ancestors(token) if up.i in heads), None)
            return self._stands(above, heads, first, known) if above is not None else self._has_subject(head)
        if token.role == "parataxis" or parted:
            return True
        if token.role in _DEPENDENT and self.scene.grammar.zero_complementizer:
            return False
        return self._has_subject(head)

    def _has_subject(self, head: int) -> bool:
        return self.scene.tree.child(self.scene.tree[head], *SUBJECTS) is not None

    def _is_marked(self, verb: int, heads: dict[int, int], first: int) -> bool:
        """Tell whether a word that opens a dependent clause stands before a verb, no other finite verb between."""
        scene = self.scene
        own = scene.tree[verb].head
        for i in range(verb - 1, max(first - 1, verb - _LIMIT), -1):
            token = scene.tree[i]
            if token.text in _PARTS or (i != own and i in heads) or (scene.is_finite(i) and token.head != own):
                return False
            if token.lower in self.markers and self._opens(i):
                return True
        return False

    def _opens(self, i: int) -> bool:
        token = self.scene.tree[i]
        if token.lower in self.scene.lexicon.groups.reflexives:
            return token.pos == "SCONJ"
        return token.pos in ("SCONJ", "PRON", "ADV", "CCONJ", "DET")

    def _find_start(self, before: int, verb: int, head: int) -> int:
        """Give where a clause begins behind the verb of the one before."""
        tree = self.scene.tree
        left = tree.edges(tree[head])[0]
        if before < left <= verb:
            return left
        comma = -1
        for i in range(verb - 1, before, -1):
            token = tree[i]
            if token.text in _PARTS or token.lower in self.scene.grammar.coordinators:
                return i
            if token.text == "," and comma < 0:
                comma = i
        return comma if comma > 0 else verb
