"""Reach: where a content may begin and how far it may go."""

from __future__ import annotations

from selon.attribute.cuts import Cut, find_cuts
from selon.attribute.quotations import Quotation
from selon.attribute.scene import Range, Scene
from selon.attribute.seams import skip_connective

Row = tuple[str, tuple[Range, ...], str, list[Cut]]
"""A content before it is described: frame, spans, what stands where it ends, the cut points that it runs over."""
_MOST_ENDS = 9
_MOST_STARTS = 6


def extend(scene: Scene, start: int, stop: int) -> list[tuple[int, str, list[Cut]]]:
    """List the ends of a content that begins at `start`, with the cut points passed on the way."""
    cuts = find_cuts(scene.tree, start, stop, scene.quotations, scene.lexicon, scene.grammar)
    if len(cuts) > _MOST_ENDS:
        cuts = [*cuts[: _MOST_ENDS - 1], cuts[-1]]
    return [(cut.at, cut.kind, cuts[:number]) for number, cut in enumerate(cuts)]


def find_stop(scene: Scene, start: int) -> int:
    """Give where a content that begins here must end: its sentence, or the quotation that runs on."""
    stop = scene.sentence_stop(start)
    for quotation in scene.quotations.starting(start, stop):
        if quotation.depth == 0 and quotation.last > stop:
            return quotation.last
    around = scene.quotations.inner(start)
    if around is not None and around.first < start and around.closed and _is_sided(scene, around):
        return min(stop, around.last - 1)
    return stop


def _is_sided(scene: Scene, quotation: Quotation) -> bool:
    """Tell whether a quotation's marks show which opens and which closes, so that its bounds are sure."""
    return scene.tree[quotation.first].text != scene.tree[quotation.last - 1].text


def list_clause_starts(scene: Scene, first: int, end: int, quotation: Quotation | None) -> list[tuple[int, str]]:
    """List where a content that ends before a cue may begin, the sentence start first."""
    starts: list[tuple[int, str]] = []
    if quotation is not None:
        starts.append((quotation.first, "quotation"))
        before = [q for q in scene.quotations.quotations if q.depth == 0 and first <= q.first < quotation.first]
        starts.extend((q.first, "earlier-quotation") for q in before[:1])
    begin = first
    connected = skip_connective(scene, begin, end)
    if connected > begin:
        starts.append((connected, "behind-connective"))
    if quotation is None or quotation.first > begin or not starts:
        starts.append((begin, "sentence"))
    cuts = find_cuts(scene.tree, begin, end, scene.quotations, scene.lexicon, scene.grammar)
    for cut in cuts[:-1][-6:]:
        at = cut.at
        while at < end and scene.tree[at].pos == "PUNCT" and scene.quotations.starting(at, at + 1) == []:
            at += 1
        if at < end:
            starts.append((at, cut.kind))
            connected = skip_connective(scene, at, end)
            if connected > at:
                starts.append((connected, cut.kind + "-connective"))
    if scene.lower(end - 1) in scene.grammar.relative_words | scene.grammar.complementizers:
        starts.append((end - 1, "opening-word"))
    return list(dict.fromkeys(starts))
