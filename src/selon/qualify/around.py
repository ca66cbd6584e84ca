"""What stands around a content in its sentence: when and where something was said, before how many, in which media."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import msgspec

from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.name_runs import find_names
from selon.record.attribution import Attribution
from selon.record.claim import Around, Claim
from selon.record.span import Span, Spans
from selon.record.values import Place, Quantity, Time

Value = TypeVar("Value", Quantity, Time, Place)
_MEDIA, _GUESS = "media", "guess"
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
    claims: tuple[Claim, ...],
    values: Values,
    attributions: tuple[Attribution, ...],
    tree: Tree,
    view: View,
    code: str,
) -> tuple[Claim, ...]:
    """Put beside each claim that has a source what its sentence tells outside every content, source and cue.

    Args:
        claims: The claims, what stands inside their contents attached.
        values: The report's values.
        attributions: Its attributions.
        tree: The parsed report.
        view: Its view.
        code: The language.
    """
    known = {one.id: one for one in attributions}
    taken = [span for claim in claims for span in claim.content]
    spoken = [*taken, *(span for one in attributions for span in one.source)]
    media = tuple(span for span in _list_media(tree, view, code) if not any(map(span.overlaps, spoken)))
    taken += [span for one in attributions for span in (*one.source, *one.cue, *one.relay)]
    taken.sort()
    done = []
    for claim in claims:
        own = known.get(claim.attribution or "")
        if own is None or not own.cue:
            done.append(claim)
            continue
        around = _find_around(own, values, taken, media, tree, view)
        done.append(msgspec.structs.replace(claim, around=around) if around is not None else claim)
    return tuple(done)


def _list_media(tree: Tree, view: View, code: str) -> Spans:
    """List the names that are known for those of media, by the register or the words about them."""
    return tuple(
        view.span(tree[name.first].start, tree[name.last - 1].end)
        for name in find_names(tree, code).names
        if name.kind == _MEDIA and not name.why.startswith(_GUESS)
    )


def _find_around(
    own: Attribution, values: Values, taken: Sequence[Span], media: Spans, tree: Tree, view: View
) -> Around | None:
    """Find the words of a cue's sentence that belong to nothing else, the values in them, and the media it names."""
    first, end = _find_sentence(own.cue[0], tree, view)
    whole = view.span(first, end)
    rest = _list_rest((first, end), taken, view)
    times = _keep(values.times, rest)
    dated = [time.span for time in times]
    found = Around(
        words=rest,
        quantities=_keep(values.quantities, rest),
        times=times,
        places=tuple(one for one in _keep(values.places, rest) if not any(map(one.span.overlaps, dated))),
        scenes=tuple(one for one in _keep(values.scenes, rest) if one.kinds and not any(map(one.span.overlaps, dated))),
        media=tuple(name for name in media if whole.covers(name)),
    )
    told = found.quantities or found.times or found.places or found.scenes or found.media
    return found if told else None


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
