"""Where and when a quantity holds: the place and the date that its own clause gives."""

from __future__ import annotations

from bisect import bisect_right

import msgspec

from selon.parse.tree import Tree
from selon.parse.view import View
from selon.record.span import Span
from selon.record.values import Place, Quantity, Time

_CLAUSES = ("VERB", "AUX")
_TERMS = frozenset({"a", "mo", "wk", "d", "h", "min", "s"})
_TIES = ("ADP", "DET")
_LONGEST = 3


def note_holding(
    quantities: tuple[Quantity, ...], places: tuple[Place, ...], times: tuple[Time, ...], tree: Tree, view: View
) -> tuple[Quantity, ...]:
    """Note for each quantity the place and the date that it holds for, where its clause gives them.

    A place or date inside the group that is counted comes first (*300 habitants de Tarsk*), then the nearest one that
    the same verb governs with no other quantity between; what another clause gives is left out. Ages, sentences and
    delays hold nowhere in particular.

    Args:
        quantities: The report's quantities.
        places: The report's places.
        times: The report's times; durations are left out.
        tree: The parsed report.
        view: Its view.
    """
    finder = _Finder(quantities, tree, view)
    scenes = [place.span for place in places]
    dates = [time.span for time in times if time.type == "date"]
    return tuple(
        msgspec.structs.replace(one, place=finder.find(one, scenes), time=finder.find(one, dates)) for one in quantities
    )


class _Finder:
    """Looks through a report's parse for what holds of its quantities."""

    def __init__(self, quantities: tuple[Quantity, ...], tree: Tree, view: View) -> None:
        self.quantities = [one.span for one in quantities]
        self.tree = tree
        self.view = view
        self.starts = [token.start for token in tree.tokens]

    def find(self, quantity: Quantity, spans: list[Span]) -> Span | None:
        """Give the span that holds of a quantity, or None."""
        if not spans or not self.starts or quantity.unit in _TERMS:
            return None
        noun = self._find_head(quantity.span)
        clause = self._find_clause(noun)
        ranked = []
        for span in spans:
            at = self._find_token(span.start)
            if self.tree[at].sentence != self.tree[noun].sentence or span.overlaps(quantity.span):
                continue
            inside = self._touches(quantity.span, at) or self._is_inside(at, noun)
            between = 0 if inside else self._count_between(quantity.span, span)
            if inside or (self._find_clause(at) == clause and (between == 0 or len(spans) == 1)):
                ranked.append((not inside, between, abs(at - noun), span))
        return min(ranked)[3] if ranked else None

    def _find_clause(self, i: int) -> int:
        """Give the verb that governs a token, or the root where none does."""
        for _ in range(len(self.tree)):
            token = self.tree[i]
            if token.pos in _CLAUSES or token.head == token.i:
                break
            i = token.head
        return i

    def _is_inside(self, i: int, noun: int) -> bool:
        """Tell whether a token belongs to a noun's group, a participle perhaps between (*soldats envoyés à Tarsk*)."""
        for _ in range(len(self.tree)):
            token = self.tree[i]
            if i == noun or token.head == token.i:
                break
            if token.pos in _CLAUSES and token.head != noun:
                break
            i = token.head
        return i == noun

    def _touches(self, quantity: Span, at: int) -> bool:
        """Tell whether only a preposition stands between a quantity and what follows it (*et douze à Belmar*)."""
        behind = self._find_token(quantity.end - 1) + 1
        return behind < at <= behind + _LONGEST and all(token.pos in _TIES for token in self.tree.tokens[behind:at])

    def _count_between(self, one: Span, other: Span) -> int:
        low, high = sorted((one, other))
        return sum(low.end <= span.start and span.end <= high.start for span in self.quantities)

    def _find_token(self, offset: int) -> int:
        return max(0, bisect_right(self.starts, self.view.offset(offset)) - 1)

    def _find_head(self, span: Span) -> int:
        """Give the head inside a quantity: the last token whose head stands outside it."""
        first, last = self._find_token(span.start), self._find_token(span.end - 1)
        tops = [i for i in range(first, last + 1) if not first <= self.tree[i].head <= last or self.tree[i].head == i]
        return tops[-1] if tops else last
