"""What the outlet states itself: the main clauses outside every content, what is attributed cut out of them."""

from __future__ import annotations

from bisect import bisect_right

import msgspec

from selon.attribute.claims.predicates import SUBJECTS, MainClause, find_main_clauses
from selon.attribute.scene.claim_words import load_claim_words
from selon.attribute.scene.positions import Positions
from selon.attribute.scene.scene import Range, Scene
from selon.record.attribution import Attribution
from selon.record.report import Section

_CONTENT = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "X", "VERB", "PRON", "ADV"))
_WEIGHTY = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "X"))
_LIGHT = frozenset(("PUNCT", "SCONJ", "CCONJ"))
_GAP = 14
_SHORTEST_TITLE = 2


class Asserted(msgspec.Struct, frozen=True):
    """A clause that the outlet states.

    Attributes:
        ranges: Its words.
        predicate: Position of its predicate; None for a title without a finite verb.
    """

    ranges: tuple[Range, ...]
    predicate: int | None


class _Held(msgspec.Struct, frozen=True):
    """Where the words of one attribution stand."""

    content: list[Range]
    tied: list[Range]
    source: list[Range]
    clausal: bool


def find_asserted(
    scene: Scene, places: Positions, attributions: tuple[Attribution, ...], sections: tuple[Section, ...]
) -> list[Asserted]:
    """List what the outlet asserts, in reading order.

    Args:
        scene: The scene.
        places: Where spans stand in the tree.
        attributions: The report's attributions.
        sections: The parts of the report; only a title may assert without a finite verb.
    """
    return _Reader(scene, places, attributions).read(sections)


class _Reader:
    def __init__(self, scene: Scene, places: Positions, attributions: tuple[Attribution, ...]) -> None:
        self.scene = scene
        self.places = places
        self.words = load_claim_words(scene.code)
        self.held = [self._hold(one) for one in attributions]
        self.in_content = bytearray(len(scene.tree))
        self.in_cue = bytearray(len(scene.tree))
        for held in self.held:
            for first, last in held.content:
                self.in_content[first:last] = b"\1" * (last - first)
            for first, last in held.tied:
                self.in_cue[first:last] = b"\1" * (last - first)
        # A hedge stands inside its own content; it makes the content no introduction of another.
        self.starts = sorted(
            (min(first for first, _ in held.content), at) for at, held in enumerate(self.held) if held.content
        )

    def _hold(self, one: Attribution) -> _Held:
        content = self.places.find_all(one.content)
        tied = self.places.find_all((*one.cue, *one.relay))
        return _Held(content, tied, self.places.find_all(one.source), self._is_clausal(content, tied))

    def _is_clausal(self, content: list[Range], cue: list[Range]) -> bool:
        """Tell a proposition from a noun phrase that a participle or a noun ties to its source."""
        scene = self.scene
        for first, last in content:
            if (
                scene.is_infinitive(first)
                or scene.is_infinitive(first + 1)
                or scene.quotations.inner(first) is not None
            ):
                return True
            if any(scene.is_finite(i) for i in range(first, last)):
                return True
        if not cue:
            return True
        words = [scene.tree[i] for first, last in cue for i in range(first, last)]
        gerund = any("VerbForm=Part" in word.morph and "Tense=Pres" in word.morph for word in words)
        return gerund or any(scene.is_finite(word.i) for word in words) or words[0].pos == "ADP"

    def read(self, sections: tuple[Section, ...]) -> list[Asserted]:
        clauses = [one for one in find_main_clauses(self.scene) if not self._puts_question(one)]
        titles = self._read_titles(sections, clauses)
        found = [one for clause in clauses if (one := self._read_clause(clause)) is not None]
        return sorted([*titles, *found], key=lambda one: one.ranges[0])

    def _puts_question(self, clause: MainClause) -> bool:
        """Tell what whoever leads an interview says, which puts something to somebody and asserts nothing."""
        return any(first <= clause.verb < last for first, last in self.scene.questions)

    def _read_titles(self, sections: tuple[Section, ...], clauses: list[MainClause]) -> list[Asserted]:
        titles = []
        for section in sections:
            if section.kind != "title":
                continue
            first, last = self.places.find(section.span)
            busy = any(self.in_content[first:last]) or any(self.in_cue[first:last])
            if busy or any(first <= clause.verb < last for clause in clauses):
                continue
            if last - first >= _SHORTEST_TITLE and self.scene.tree[last - 1].text != "?":
                ranges = self._trim(first, last)
                titles.extend([Asserted((ranges,), None)] if ranges else [])
        return titles

    def _read_clause(self, clause: MainClause) -> Asserted | None:
        verb, head = clause.verb, clause.head
        if any(self.in_content[i] or self.in_cue[i] for i in {verb, head}):
            return None
        if self._is_asked(clause) or self._is_quoted(clause):
            return None
        cuts = self._list_cuts(clause)
        parts = [self._trim(*part) for part in _subtract(clause.start, clause.stop, cuts)]
        ranges = [part for part in parts if part and (part[0] <= verb < part[1] or self._is_weighty(part))]
        if not any(first <= verb < last for first, last in ranges) or not self._says_something(
            clause, ranges, not cuts
        ):
            return None
        return Asserted(tuple(ranges), head)

    def _is_asked(self, clause: MainClause) -> bool:
        tree = self.scene.tree
        last = self.scene.sentence(clause.verb)[1]
        told = "Mood=Imp" in tree[clause.verb].morph and tree.child(tree[clause.head], "clause") is None
        return tree[last - 1].text == "?" or told

    def _is_quoted(self, clause: MainClause) -> bool:
        """Tell whether a clause stands in quotation marks: nobody's words are the outlet's."""
        quotation = self.scene.quotations.outer(clause.verb)
        if quotation is None:
            return False
        subject = self.scene.tree.child(self.scene.tree[clause.head], *SUBJECTS)
        return subject is None or quotation.first <= subject.i

    def _says_something(self, clause: MainClause, ranges: list[Range], whole: bool) -> bool:
        """Tell a statement from what an attribution leaves of its sentence (*c'est ce qu'affirme…*)."""
        tree = self.scene.tree
        subject = tree.child(tree[clause.head], *SUBJECTS)
        expletive = subject is None or subject.lower in self.scene.grammar.expletives
        acts = tree[clause.head].pos == "VERB"
        if whole or not expletive:
            return acts or any(self._is_weighty(part) for part in ranges)
        return acts and subject is None and any(self._is_weighty(part) for part in ranges)

    def _is_weighty(self, part: Range) -> bool:
        return any(self.scene.tree[i].pos in _WEIGHTY for i in range(*part))

    def _list_cuts(self, clause: MainClause) -> list[Range]:
        """List what is attributed in a clause, with the words that only tie it in."""
        cuts: list[Range] = []
        low = bisect_right(self.starts, (clause.start, -1))
        # A content that began before may reach in; two steps back find what the sentence before left open.
        for _, at in self.starts[max(0, low - 2) :]:
            held = self.held[at]
            if not held.clausal:
                continue
            words = [part for part in (*held.content, *held.tied) if part[0] < clause.stop and part[1] > clause.start]
            if words:
                cuts.extend(self._widen(clause, held, part) for part in self._bridge(clause, sorted(words)))
            elif min(first for first, _ in held.content) >= clause.stop:
                break
        return sorted(cuts)

    def _bridge(self, clause: MainClause, parts: list[Range]) -> list[Range]:
        """Join the parts of an attribution over short gaps that hold nothing of the clause's own core."""
        tree = self.scene.tree
        core = {clause.verb, clause.head, *(child.i for child in tree.children(tree[clause.head], *SUBJECTS))}
        joined = [parts[0]]
        for first, last in parts[1:]:
            left, right = joined[-1]
            if first - right <= _GAP and not any(right <= i < first for i in core):
                joined[-1] = left, max(right, last)
            else:
                joined.append((first, last))
        return joined

    def _widen(self, clause: MainClause, held: _Held, cut: Range) -> Range:
        """Take in a source that only the cut clause has, and the small words that tie the cut in."""
        first, last = cut
        for left, right in held.source:
            if right <= first <= right + 2 and self._is_marker(left - 1):
                first = left
            elif left - 2 <= last <= left and not left <= clause.verb < right:
                last = max(last, right)
        groups, scene = self.scene.lexicon.groups, self.scene
        ties = self.words.clause_markers | scene.grammar.purpose_marks | groups.object_clitics | groups.reflexives
        while first > clause.start and first - 1 not in (clause.verb, clause.head):
            token = scene.tree[first - 1]
            partner = self._is_marker(first) and token.lower in self.words.marker_partners
            if not (partner or token.pos in _LIGHT or (token.lower in ties and token.pos != "DET")):
                break
            first -= 1
        return max(first, clause.start), min(last, clause.stop)

    def _is_marker(self, i: int) -> bool:
        return self.scene.lower(i) in self.words.clause_markers

    def _trim(self, first: int, last: int) -> Range | None:
        """Leave out what only joins at the edges; give nothing where no word of content is left."""
        tree, grammar = self.scene.tree, self.scene.grammar
        while first < last and self._is_loose(first) and not self._opens_pair(first, last):
            first += 1
        while last > first and (self._is_loose(last - 1) or tree[last - 1].lower in grammar.coordinators):
            if tree[last - 1].text in (")", "!", "?") or self._closes_pair(first, last):
                break
            last -= 1
        kept = any(tree[i].pos in _CONTENT for i in range(first, last))
        return (first, last) if kept else None

    def _is_loose(self, i: int) -> bool:
        token = self.scene.tree[i]
        return token.pos == "PUNCT" or (
            token.pos in ("CCONJ", "SCONJ") and token.lower in self.scene.grammar.coordinators
        )

    def _opens_pair(self, first: int, last: int) -> bool:
        """Tell an opening mark whose closing one stands inside the piece."""
        quotation = self.scene.quotations.inner(first)
        return quotation is not None and quotation.first == first and quotation.closed and quotation.last <= last

    def _closes_pair(self, first: int, last: int) -> bool:
        quotation = self.scene.quotations.inner(last - 1)
        return quotation is not None and quotation.closed and quotation.last == last and quotation.first >= first


def _subtract(start: int, stop: int, cuts: list[Range]) -> list[Range]:
    """Give what is left of a range."""
    left: list[Range] = []
    at = start
    for first, last in cuts:
        if first > at:
            left.append((at, min(first, stop)))
        at = max(at, last)
    if at < stop:
        left.append((at, stop))
    return left
