"""What passages that say the same tell of the claims in them: prefer them, and match what is left over there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from selon.compare.facets import Facet
from selon.compare.pairs import Pair, sort_pairs
from selon.compare.passages import Passage, Ties

_TIED, _UNTIED, _ELSEWHERE = 0.12, -0.06, -0.12
"""What a pair gains in passages that say the same, loses in others, and where both have another counterpart."""
_LIKE = 0.2
"""How near two claims left over in such passages are at least to match each other."""
_ROOM = 0.7
"""Share of the length that a passage keeps at least where all its claims may stand in the other one."""
_LEAST = 4
"""Words under which a claim is too little to miss where the sentence around it is there."""


def lean_on_passages(pairs: Sequence[Pair], ties: Ties, up: Sequence[Facet], down: Sequence[Facet]) -> list[Pair]:
    """Prefer pairs in passages that say the same.

    Args:
        pairs: Pairs of claims.
        ties: Which passages say the same.
        up: The upstream report's facets.
        down: The downstream report's facets.

    Returns:
        The same pairs, scored and sorted again.
    """
    if not ties.likened:
        return list(pairs)
    ours, theirs = _find_homes(ties.up), _find_homes(ties.down)
    ups, downs = {i for i, _ in ties.pairs}, {j for _, j in ties.pairs}
    found = []
    for pair in pairs:
        i, j = ours[pair.up], theirs[pair.down]
        lean = _TIED if (i, j) in ties.pairs else _ELSEWHERE if i in ups and j in downs else _UNTIED
        found.append(pair._replace(score=round(pair.score + lean, 4)))
    return sort_pairs(found, up, down)


def _find_homes(passages: Sequence[Passage]) -> dict[int, int]:
    return {at: home for home, passage in enumerate(passages) for at in passage.facets}


def settle_passages(
    joined: Sequence[Pair], pairs: Sequence[Pair], ties: Ties, up: Sequence[Facet], down: Sequence[Facet]
) -> list[Pair]:
    """Match what is left over in passages that say the same: with each other, else with what is matched there.

    A sentence that is carried over whole has its claims carried over, however the two languages' readings cut them.

    Args:
        joined: The pairs that match already.
        pairs: Every pair that has any chance, best first.
        ties: Which passages say the same.
        up: The upstream report's facets.
        down: The downstream report's facets.

    Returns:
        The pairs that come on top.
    """
    known = {(pair.up, pair.down): pair for pair in pairs}
    found: list[Pair] = []
    for i, j in sorted(ties.pairs, key=lambda tie: (tie[0] + tie[1], tie)):
        ours, theirs = ties.up[i].facets, ties.down[j].facets
        inside = sort_pairs([_find(known, p, q) for p in ours for q in theirs], up, down)
        found += _match_left(inside, [*joined, *found])
        found += _attach_left(inside, [*joined, *found], (ties.up[i], ties.down[j]), up, down)
    return found


def _find(known: dict[tuple[int, int], Pair], p: int, q: int) -> Pair:
    """Give a pair with the passage among what speaks for it."""
    pair = known.get((p, q), Pair(0.0, p, q, ()))
    return pair._replace(hints=tuple(sorted({*pair.hints, "passage"})))


def _match_left(inside: Sequence[Pair], joined: Sequence[Pair]) -> list[Pair]:
    """Match claims left over one to one; the best of them in any case where nothing else is matched there."""
    ups, downs = _list_used(joined)
    alone = not any(pair.up in ups or pair.down in downs for pair in inside)
    found: list[Pair] = []
    for pair in inside:
        if pair.up in ups or pair.down in downs or not (pair.near >= _LIKE or (alone and not found)):
            continue
        found.append(pair)
        ups.add(pair.up)
        downs.add(pair.down)
    return found


def _list_used(pairs: Iterable[Pair]) -> tuple[set[int], set[int]]:
    return {pair.up for pair in pairs}, {pair.down for pair in pairs}


def _attach_left(
    inside: Sequence[Pair],
    joined: Sequence[Pair],
    passages: tuple[Passage, Passage],
    up: Sequence[Facet],
    down: Sequence[Facet],
) -> list[Pair]:
    """Let a claim left over join what is matched in the other passage, where that one has room for it."""
    ups, downs = _list_used(joined)
    taken_up, taken_down = set(ups), set(downs)
    ours, theirs = (len(passage.text) for passage in passages)
    found = []
    for pair in inside:
        if pair.down in downs and pair.up not in taken_up and _is_carried(up[pair.up], theirs / ours):
            found.append(pair)
            taken_up.add(pair.up)
        elif pair.up in ups and pair.down not in taken_down and _is_carried(down[pair.down], ours / theirs):
            found.append(pair)
            taken_down.add(pair.down)
    return found


def _is_carried(facet: Facet, room: float) -> bool:
    return room >= _ROOM or len(facet.text.split()) < _LEAST
