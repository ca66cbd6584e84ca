"""Scenes: places without a name, told apart by the nouns that say what they are and by which of several they are."""

from __future__ import annotations

from itertools import pairwise

from selon.compare.changes.exchanged import compare_complements, compare_exchanged_places
from selon.compare.changes.frame import Frame
from selon.compare.changes.setting import agree_places, are_two_states, compare_places, is_named_in
from selon.compare.changes.translated import is_mentioned
from selon.compare.facets import Facet
from selon.compare.words import list_stems
from selon.record.codes import KEPT
from selon.record.comparison import Change
from selon.record.values import Place

_LIKE_WORDING = 0.7
"""Share of words in common beside the scenes from which another scene is a change and no other wording."""
_NEAR_ACROSS, _REST_ACROSS, _SAME_SCENE = 0.7, 0.87, 0.92
"""How near two contents of two languages must be, or their words by themselves beside the scenes, and how alike two
mentions may be, to be of two scenes."""
_AXIS = ":"
_TIE = 5
"""Letters between the noun of a place and its name."""


def compare_settings(frame: Frame) -> list[Change]:
    """Compare the places, those that have a name first; where one of them is another, its scene is no second change."""
    named = compare_places(frame)
    if any(change.code != KEPT for change in named):
        return named
    other = compare_scenes(frame) or compare_tied(frame) or compare_sides(frame)
    return [*named, *(other or compare_exchanged_places(frame) or compare_complements(frame))]


def compare_scenes(frame: Frame) -> list[Change]:
    """Compare the scenes where each side has some, all of them known and none of them the other side's."""
    ours, theirs = (_list_scenes(side) for side in (frame.up, frame.down))
    ours, theirs = _leave_kept(ours, theirs)
    pairs = [(p, q) for p in ours for q in theirs if _share_noun(p, q)]
    if any(not _clash(p, q) for p, q in pairs) or not ours or not theirs or not _is_told(frame, ours, theirs):
        return []
    p, q = pairs[0] if pairs else (ours[0], theirs[0])
    if not pairs and (_are_tied_to(ours, theirs, frame) or _may_be_one(frame, ours, theirs)):
        return []
    return [frame.tell("place-changed", "place", (p.span,), (q.span,))]


def _leave_kept(ours: list[Place], theirs: list[Place]) -> tuple[list[Place], list[Place]]:
    """Leave out the scenes that both sides have, where each side has one more (*at the gym, not at the courthouse*)."""
    kept = [(p, q) for p in ours for q in theirs if _share_noun(p, q) and not _clash(p, q)]
    left = [p for p in ours if all(p is not one for one, _ in kept)]
    right = [q for q in theirs if all(q is not other for _, other in kept)]
    return (left, right) if kept and len(left) == len(right) == 1 else (ours, theirs)


def compare_tied(frame: Frame) -> list[Change]:
    """Compare all places, those beside a noun as well, where one of each side alone has none to answer it.

    In one language all other words must be the same; across two there must be names that the two do not share.
    """
    ours, theirs = ([place for place in _list_tied(side) if not _is_side_alone(place)]
                    for side in (frame.up, frame.down))  # fmt: skip
    kept = [(p, q) for p in ours for q in theirs if _may_be_same(p, q, frame)]
    left = [p for p in ours if all(p is not r for r, _ in kept) and not _is_told_in(p, frame.down, theirs)]
    right = [q for q in theirs if all(q is not r for _, r in kept) and not _is_told_in(q, frame.up, ours)]
    if not _is_one_place(left, frame.up) or not _is_one_place(right, frame.down):
        return []
    p, q = left[-1], right[-1]
    if not (_is_translated_apart(frame, p, q) if frame.across else frame.is_exchanged(p.span, q.span)):
        return []
    return [frame.tell("place-changed", "place", (p.span,), (q.span,))]


def _is_side_alone(place: Place) -> bool:
    """Tell a place of which nothing is known but the side it is on (*in front of*)."""
    return bool(place.kinds) and not _list_nouns(place)


def _is_told_in(place: Place, side: tuple[Facet, ...], others: list[Place]) -> bool:
    """Tell whether the other side has a place's words, and not for another side of its axis (*the north wing*)."""
    return is_named_in(place, side) and not any(_clash(place, other) for other in others)


def compare_sides(frame: Frame) -> list[Change]:
    """Compare on which of several sides all places are, where each report has one alone on an axis (*the north face*).

    The noun beside it may be any: it is not asked what is on that side.
    """
    ours, theirs = (_list_sided(side) for side in (frame.up, frame.down))
    if not ours or not theirs or not _is_told(frame, ours, theirs):
        return []
    apart = [(p, q) for p in ours for q in theirs if _clash(p, q)]
    if len(apart) != len(ours) * len(theirs) or len(_list_axes(ours)) > 1 or len(_list_axes(theirs)) > 1:
        return []
    return [frame.tell("place-changed", "place", (apart[0][0].span,), (apart[0][1].span,))]


def _list_sided(side: tuple[Facet, ...]) -> list[Place]:
    return [place for place in _list_tied(side) if any(_AXIS in kind for kind in place.kinds)]


def _list_axes(places: list[Place]) -> set[str]:
    return {kind for place in places for kind in place.kinds if _AXIS in kind}


def _list_tied(side: tuple[Facet, ...]) -> list[Place]:
    found = {place for facet in side for place in (*facet.claim.places, *facet.claim.scenes, *facet.claim.ties)}
    return sorted(found, key=lambda place: place.span)


def _is_one_place(left: list[Place], side: tuple[Facet, ...]) -> bool:
    """Tell whether what is left is one place, by one mention or by a noun and its name (*the port of Elvas*)."""
    text = side[0].report.text
    between = [text[p.span.end : q.span.start].strip() for p, q in pairwise(left)]
    return bool(left) and all(len(words) <= _TIE and p.kinds and not q.kinds
                              for words, (p, q) in zip(between, pairwise(left), strict=True))  # fmt: skip


def _may_be_same(p: Place, q: Place, frame: Frame) -> bool:
    """Tell whether two places can be one: both of a name, or both of a noun."""
    if p.kinds and q.kinds:
        return _share_noun(p, q) and not _clash(p, q)
    return not p.kinds and not q.kinds and agree_places(p, q, frame)


def _is_translated_apart(frame: Frame, p: Place, q: Place) -> bool:
    """Tell whether two places of two languages are two: contents near, neither in the words of the other one."""
    if not frame.close or frame.near < _NEAR_ACROSS or not frame.is_alike_across() or frame.likeness is None:
        return False
    if are_two_states(p, q, frame):
        return True
    if p.kinds and q.kinds and _may_be_one(frame, [p], [q]):
        return False
    return not is_mentioned(frame, p.span.text, frame.passages[1]) and not is_mentioned(
        frame, q.span.text, frame.passages[0]
    )


def _list_scenes(side: tuple[Facet, ...]) -> list[Place]:
    return sorted({scene for facet in side for scene in facet.claim.scenes}, key=lambda scene: scene.span)


def _list_nouns(scene: Place) -> frozenset[str]:
    return frozenset(kind for kind in scene.kinds if _AXIS not in kind)


def _share_noun(p: Place, q: Place) -> bool:
    """Tell whether two scenes are of one noun, or one is told by a side alone (*upstream, on the north face*)."""
    ours, theirs = _list_nouns(p), _list_nouns(q)
    return bool(ours & theirs) or not ours or not theirs


def _clash(p: Place, q: Place) -> bool:
    """Tell whether two scenes are on two sides of one axis (*the north wing, the south wing*)."""
    axes = [{axis: kind for kind in one.kinds if _AXIS in kind for axis in (kind.split(_AXIS)[0],)} for one in (p, q)]
    return any(axes[0][axis] != axes[1][axis] for axis in axes[0].keys() & axes[1].keys())


def _is_told(frame: Frame, ours: list[Place], theirs: list[Place]) -> bool:
    """Tell whether the contents are so alike beside their scenes that another scene is another place."""
    if frame.across:
        spans = (tuple(one.span for one in side) for side in (ours, theirs))
        return (
            frame.anchored
            and frame.is_alike_across()
            and (frame.near >= _NEAR_ACROSS or frame.liken_rest(*spans) >= _REST_ACROSS)
        )
    return frame.share_beside(tuple(one.span for one in ours), tuple(one.span for one in theirs)) >= _LIKE_WORDING


def _may_be_one(frame: Frame, ours: list[Place], theirs: list[Place]) -> bool:
    """Tell whether two scenes of unlike nouns can be one, or one side tells the other one's scene in other words."""
    if not all(_list_nouns(scene) for scene in (*ours, *theirs)):
        return True
    if not frame.across:
        sides = ((ours, frame.down), (theirs, frame.up))
        return any(list_stems(one.span.text) <= facet.stems for own, side in sides for one in own for facet in side)
    if frame.likeness is None:
        return True
    rows = frame.likeness.liken([_show_noun(one) for one in ours], [_show_noun(one) for one in theirs])
    if max(max(row) for row in rows) >= _SAME_SCENE:
        return True
    ties = [[tie for facet in side for tie in facet.claim.ties] for side in (frame.up, frame.down)]
    if not all(ties):
        ties = [[], []]
    passages = (
        (ours, _leave_out(frame.passages[1], [*theirs, *ties[1]])),
        (theirs, _leave_out(frame.passages[0], [*ours, *ties[0]])),
    )
    return any(
        is_mentioned(frame, _show_noun(one), passage, least=_SAME_SCENE) for own, passage in passages for one in own
    )


def _are_tied_to(ours: list[Place], theirs: list[Place], frame: Frame) -> bool:
    """Tell whether one side's scene stands beside the noun of the other one's (*au bord du lac, on its shore*)."""
    up, down = (
        {kind for facet in side for tie in facet.claim.ties for kind in _list_nouns(tie)}
        for side in (frame.up, frame.down)
    )
    return any(_list_nouns(scene) & (down - up) for scene in ours) or any(
        _list_nouns(scene) & (up - down) for scene in theirs
    )


def _show_noun(scene: Place) -> str:
    """Give a scene's words without a name, which both sides may have (*to the Brelle airfield*)."""
    return " ".join(word for word in scene.span.text.split() if not word[:1].isupper()) or scene.span.text


def _leave_out(passage: str, scenes: list[Place]) -> str:
    """Give a sentence without its own scenes, which are known not to be the other ones."""
    for scene in scenes:
        passage = passage.replace(" ".join(scene.span.text.split()), " ")
    return passage
