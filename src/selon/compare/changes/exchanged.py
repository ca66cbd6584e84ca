"""A place put for words of which nothing is known, or the other way round, where all other words are the same.

No list has every noun for a place. Where a report copies another one's words, what stands in the place of a place is
one (*behind the station*, *behind the crusher*), unless something else was read in it: a time, a figure, a party. What
stands beside the noun of a place tells which of several it is (*the north gate of the harbour, of the depot*).
"""

from __future__ import annotations

from selon.compare.changes.frame import Frame
from selon.compare.facets import Facet
from selon.compare.words import split_words
from selon.record.comparison import Change
from selon.record.span import Span, Spans
from selon.record.values import Place

_SAME = 0.9
"""Likeness of two phrases from which they may name one place."""
_KNOWN = ("person", "people", "organisation", "media", "state")
_TELLING = 4
"""Letters of a word that names something."""
_REACH, _TIES = 60, 2
"""Characters behind a noun that are looked at, and small words before what is told of it."""


def compare_exchanged_places(frame: Frame) -> list[Change]:
    """Tell another place where a side's place stands in words that the other one has others for, alone in being read.

    Args:
        frame: The match.
    """
    runs = frame.find_exchange()
    if not all(runs) or not all(_is_bare(facet, run) for facet, run in _zip(frame, runs)):
        return []
    ours, theirs = (_find_read(facet, run) for facet, run in _zip(frame, runs))
    if bool(ours) == bool(theirs) or _are_alike(frame, runs):
        return []
    (read, own), (bare, other) = _zip(frame, runs) if ours else _zip(frame, runs)[::-1]
    if any(_is_led(scene.span, own) for scene in read.claim.scenes) and not any(
        _is_led(spot, other) for spot in bare.claim.spots
    ):
        return []
    return [frame.tell("place-changed", "place", ours or _find_spots(bare, other), theirs or _find_spots(bare, other))]


def compare_complements(frame: Frame) -> list[Change]:
    """Tell another place of one sort where other words stand beside its noun (*the emergency, the heart building*).

    Args:
        frame: The match.
    """
    runs = frame.find_exchange()
    if not all(runs) or not all(_is_bare(facet, run) for facet, run in _zip(frame, runs)) or _are_alike(frame, runs):
        return []
    sides = [[place for place in _list_scenes(facet) if _has_beside(place, facet, run)]
             for facet, run in _zip(frame, runs)]  # fmt: skip
    pair = next(((p, q) for p in sides[0] for q in sides[1] if set(p.kinds) & set(q.kinds)), None)
    return [frame.tell("place-changed", "place", (pair[0].span,), (pair[1].span,))] if pair is not None else []


def _list_scenes(facet: Facet) -> list[Place]:
    return sorted({place for place in facet.claim.scenes if place.kinds}, key=lambda place: place.span)


def _has_beside(place: Place, facet: Facet, run: tuple[str, ...]) -> bool:
    """Tell whether words belong to a place's noun: before it in its phrase, or right behind it, an article between."""
    text = facet.report.text
    if _is_in(place.span, run):
        return split_words(place.span.text)[-1] not in run
    behind = split_words(text[place.span.end : place.span.end + _REACH].partition("\n")[0])
    telling = next((at for at, word in enumerate(behind) if word in _list_telling(run)), _TIES + 1)
    return telling <= _TIES and all(len(word) < _TELLING for word in behind[:telling])


def _zip(frame: Frame, runs: tuple[tuple[str, ...], tuple[str, ...]]) -> tuple[tuple[Facet, tuple[str, ...]], ...]:
    return (frame.up[0], runs[0]), (frame.down[0], runs[1])


def _find_read(facet: Facet, run: tuple[str, ...]) -> Spans:
    """Find the places whose last word, which names them, belongs to the words of a run."""
    places: tuple[Place, ...] = (*facet.claim.places, *facet.claim.scenes, *facet.claim.ties)
    return tuple(sorted(place.span for place in places if (split_words(place.span.text) or [""])[-1] in run))


def _find_spots(facet: Facet, run: tuple[str, ...]) -> Spans:
    return tuple(spot for spot in facet.claim.spots if _is_in(spot, run))


def _is_led(span: Span, run: tuple[str, ...]) -> bool:
    """Tell whether a run begins with what leads to a place."""
    return split_words(span.text)[: len(run)] == list(run[: len(split_words(span.text))])


def _is_in(span: Span, run: tuple[str, ...]) -> bool:
    return not set(_list_telling(split_words(span.text))).isdisjoint(run)


def _list_telling(words: list[str] | tuple[str, ...]) -> list[str]:
    return [word for word in words if len(word) >= _TELLING and not word[0].isdigit()]


def _is_bare(facet: Facet, run: tuple[str, ...]) -> bool:
    """Tell whether a run names something, and nothing was read in it that is no place: when, how many, who."""
    claim, report = facet.claim, facet.report
    taken = [time.span for time in claim.times] + [quantity.span for quantity in claim.quantities]
    taken += [one.span for one in claim.likelihood] + [sign.span for sign in claim.signs]
    taken += [claim.verb] if claim.verb is not None else []
    taken += [
        mention
        for actor in report.actors
        if actor.id in claim.actors and actor.kind in _KNOWN
        for mention in actor.mentions
        if any(part.covers(mention) for part in claim.content)
    ]
    return bool(_list_telling(run)) and not any(_is_in(span, run) for span in taken)


def _are_alike(frame: Frame, runs: tuple[tuple[str, ...], tuple[str, ...]]) -> bool:
    if frame.likeness is None:
        return False
    return frame.likeness.liken([" ".join(runs[0])], [" ".join(runs[1])])[0][0] >= _SAME
