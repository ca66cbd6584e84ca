"""What stands around a content in its sentence: when and where something was said, and before how many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import msgspec

from selon.parse.tree import Tree
from selon.parse.view import View
from selon.record.attribution import Attribution
from selon.record.claim import Around, Claim
from selon.record.span import Span, Spans
from selon.record.values import Place, Quantity, Time

Value = TypeVar("Value", Quantity, Time, Place)
_EDGE = " \t\n\u00a0\u202f,;:.!?…«»“”\"'’()-–—"


class Values(msgspec.Struct, frozen=True):
    """The values of a report that a claim may have.

    Attributes:
        quantities: Its quantities.
        times: Its times.
        places: Its places with a name.
        scenes: Its places without one.
    """

    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]
    places: tuple[Place, ...]
    scenes: tuple[Place, ...]


def attach_around(
    claims: tuple[Claim, ...], values: Values, attributions: tuple[Attribution, ...], tree: Tree, view: View
) -> tuple[Claim, ...]:
    """Put beside each claim that has a source what its sentence tells outside every content, source and cue.

    Args:
        claims: The claims, what stands inside their contents attached.
        values: The report's values.
        attributions: Its attributions.
        tree: The parsed report.
        view: Its view.
    """
    known = {one.id: one for one in attributions}
    taken = [span for claim in claims for span in claim.content]
    taken += [span for one in attributions for span in (*one.source, *one.cue, *one.relay)]
    taken.sort()
    done = []
    for claim in claims:
        own = known.get(claim.attribution or "")
        around = _find_around(own, values, taken, tree, view) if own is not None and own.cue else None
        done.append(msgspec.structs.replace(claim, around=around) if around is not None else claim)
    return tuple(done)


def _find_around(own: Attribution, values: Values, taken: Sequence[Span], tree: Tree, view: View) -> Around | None:
    """Find the words of a cue's sentence that belong to nothing else, and the values in them."""
    rest = _list_rest(_find_sentence(own.cue[0], tree, view), taken, view)
    times = _keep(values.times, rest)
    dated = [time.span for time in times]
    found = Around(
        words=rest,
        quantities=_keep(values.quantities, rest),
        times=times,
        places=tuple(one for one in _keep(values.places, rest) if not any(map(one.span.overlaps, dated))),
        scenes=tuple(one for one in _keep(values.scenes, rest) if not any(map(one.span.overlaps, dated))),
    )
    return found if found.quantities or found.times or found.places or found.scenes else None


def _find_sentence(cue: Span, tree: Tree, view: View) -> tuple[int, int]:
    """Give where the sentence of a cue begins and ends, in the view."""
    at = view.offset(cue.start)
    for first, last in tree.sentences:
        if tree[first].start <= at < tree[last - 1].end:
            return tree[first].start, tree[last - 1].end
    return at, view.offset(cue.end - 1) + 1


def _list_rest(sentence: tuple[int, int], taken: Sequence[Span], view: View) -> Spans:
    """List the stretches of a sentence that nothing has taken."""
    at, end = sentence
    found = []
    for span in taken:
        start, stop = view.offset(span.start), view.offset(span.end - 1) + 1
        if stop <= at or start >= end:
            continue
        found.append((at, start))
        at = max(at, stop)
    found.append((at, end))
    spans = [view.span(start, stop) for start, stop in found if start < stop]
    return tuple(span for span in spans if span.text.strip(_EDGE))


def _keep(values: tuple[Value, ...], rest: Spans) -> tuple[Value, ...]:
    return tuple(one for one in values if any(span.covers(one.span) for span in rest))
