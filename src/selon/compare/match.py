"""Which claims of two reports say the same: likeness proposes, then words, names, figures, times and parties decide.

Claims of passages that say the same are preferred, and what is left over in such passages is matched there.

The order in which claims are given never matters: candidates are sorted by what they say and where they stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from selon.compare.facets import Facet
from selon.compare.likeness import Likeness
from selon.compare.pairs import Pair, score_pairs
from selon.compare.passages import tie_passages
from selon.compare.settle import lean_on_passages, settle_passages

ENOUGH = 0.50
"""Score from which two claims may match."""
ATTACH = 0.56
"""Score from which a claim may join two that match already."""
ATTACH_TITLE = 0.7
"""The same where one of the two stands in a title, whose subject alone makes it alike to every claim."""


class Group(NamedTuple):
    """Claims of both sides that match: places in the lists of facets, and the pairs that tie them, best first."""

    up: tuple[int, ...]
    down: tuple[int, ...]
    pairs: tuple[Pair, ...]


def match_facets(up: Sequence[Facet], down: Sequence[Facet], likeness: Likeness | None = None) -> tuple[Group, ...]:
    """Match the claims of two reports.

    Args:
        up: The upstream report's facets in reading order.
        down: The downstream report's facets in reading order.
        likeness: What likens contents; names, figures and words alone propose where none is given.

    Returns:
        Groups in the upstream report's order. Every claim stands in at most one.
    """
    ties = tie_passages(up, down, likeness)
    pairs = lean_on_passages(score_pairs(up, down, likeness), ties, up, down)
    joined = _attach(_choose_pairs(pairs, up, down), pairs, up, down)
    return _make_groups([*joined, *settle_passages(joined, pairs, ties, up, down)])


def _choose_pairs(pairs: Sequence[Pair], up: Sequence[Facet], down: Sequence[Facet]) -> list[Pair]:
    """Take the best pairs one to one: bodies with bodies first, so that a title takes no body's claim."""
    chosen: list[Pair] = []
    for titles in (False, True):
        for pair in pairs:
            if pair.score < ENOUGH or (up[pair.up].headline or down[pair.down].headline) is not titles:
                continue
            if all(pair.up != other.up and pair.down != other.down for other in chosen):
                chosen.append(pair)
    return chosen


def _attach(chosen: list[Pair], pairs: Sequence[Pair], up: Sequence[Facet], down: Sequence[Facet]) -> list[Pair]:
    """Let a claim that is left over join the pair whose other side holds it."""
    ups, downs = {pair.up for pair in chosen}, {pair.down for pair in chosen}
    joined = list(chosen)
    taken_up, taken_down = set(ups), set(downs)
    for pair in pairs:
        least = ATTACH_TITLE if up[pair.up].headline or down[pair.down].headline else ATTACH
        if pair.score < least:
            continue
        if pair.up in ups and pair.down not in taken_down:
            joined.append(pair)
            taken_down.add(pair.down)
        elif pair.down in downs and pair.up not in taken_up:
            joined.append(pair)
            taken_up.add(pair.up)
    return joined


def _make_groups(pairs: Sequence[Pair]) -> tuple[Group, ...]:
    """Put pairs that share a claim together."""
    groups: list[list[Pair]] = []
    for pair in pairs:
        shared = [group for group in groups if any(pair.up == p.up or pair.down == p.down for p in group)]
        groups = [group for group in groups if group not in shared]
        groups.append([*[p for group in shared for p in group], pair])
    made = [
        Group(
            tuple(sorted({pair.up for pair in group})),
            tuple(sorted({pair.down for pair in group})),
            tuple(sorted(group, key=lambda pair: (-pair.score, pair.up + pair.down, pair.up))),
        )
        for group in groups
    ]
    return tuple(sorted(made))
