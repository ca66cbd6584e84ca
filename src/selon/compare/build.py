"""Two reports → a comparison."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from selon.compare.changes.around import compare_around
from selon.compare.changes.claims import keep_beside, tell_added, tell_dropped
from selon.compare.changes.commitment import compare_commitment, compare_likelihood
from selon.compare.changes.frame import Frame
from selon.compare.changes.polarity import compare_polarity
from selon.compare.changes.quotations import are_copying, are_retold, compare_quotations
from selon.compare.changes.relays import compare_relays, say_relays_once
from selon.compare.changes.replaced import tell_other_speaker
from selon.compare.changes.scenes import compare_settings
from selon.compare.changes.signs import compare_amounts, compare_moments
from selon.compare.changes.sources import compare_sources, tell_unsaid
from selon.compare.direction import infer_direction
from selon.compare.facets import Facet, list_facets
from selon.compare.likeness import Likeness
from selon.compare.match import Group, match_facets
from selon.compare.nested import find_held
from selon.compare.passages import find_passages
from selon.compare.title import check_title
from selon.compare.unread import find_unread
from selon.compare.words import Weights, list_stems
from selon.record.codes import KEPT, list_codes
from selon.record.comparison import Change, Comparison, Direction, Match
from selon.record.report import Report

_KINDS = (
    compare_commitment, compare_likelihood, compare_polarity, compare_sources, compare_relays, compare_quotations,
    compare_amounts, compare_settings, compare_moments, compare_around,
)  # fmt: skip


def compare_reports(
    upstream: Report,
    downstream: Report,
    *,
    likeness: Likeness | None = None,
    direction: Literal["given", "inferred"] = "given",
) -> Comparison:
    """Compare two reports claim by claim.

    Args:
        upstream: The report that comes first.
        downstream: The report that may draw on it.
        likeness: What likens contents (`selon.vectors.Vectors`); words, names and figures alone propose without it.
        direction: `given` where the order of the two says it; `inferred` asks the reports, and may swap them.

    Returns:
        The comparison. Every claim outside boilerplate stands in exactly one match.
    """
    told = Direction("given", upstream.id, "stated")
    if direction == "inferred":
        told = infer_direction(upstream, downstream)
        if told.upstream == downstream.id:
            upstream, downstream = downstream, upstream
        elif told.upstream is None:
            upstream, downstream = sorted((upstream, downstream), key=lambda report: report.id)
    up, down = list_facets(upstream), list_facets(downstream)
    return Comparison(
        upstream=upstream.id,
        downstream=downstream.id,
        langs=(upstream.lang, downstream.lang),
        direction=told,
        matches=match_claims(up, down, likeness),
        titles=(*check_title(upstream, up, likeness), *check_title(downstream, down, likeness)),
        proposed_by="words" if likeness is None else "vectors",
    )


def match_claims(up: Sequence[Facet], down: Sequence[Facet], likeness: Likeness | None) -> tuple[Match, ...]:
    """Match the claims of two reports, and tell for each match what changed and what was kept."""
    groups = match_facets(up, down, likeness)
    weights = Weights([facet.stems for facet in (*up, *down)])
    passages = find_passages(up), find_passages(down)
    frames = [_make_frame(group, up, down, likeness, weights) for group in groups]
    frames = [
        frame._replace(passages=(passages[0][group.pairs[0].up], passages[1][group.pairs[0].down]))
        for group, frame in zip(groups, frames, strict=True)
    ]
    retold, copying = are_retold(frames), are_copying(frames)
    matches = [
        (up[group.up[0]].start, _tell_match(group, frame._replace(retold=retold, copying=copying)))
        for group, frame in zip(groups, frames, strict=True)
    ]
    matches = say_relays_once(matches)
    used = {at for group in groups for at in group.up}
    kept = find_held(up, down, groups, upstream=True)
    unread = find_unread(up, down, [at for at in range(len(up)) if at not in {*used, *kept}], likeness)
    kept |= {at: (sentence,) for at, sentence in unread.items()}
    matches += [
        (facet.start, keep_beside(facet, kept[at], upstream=True) if at in kept else tell_dropped(facet))
        for at, facet in enumerate(up)
        if at not in used
    ]
    matches.sort(key=lambda pair: (pair[0], pair[1].upstream))
    used = {at for group in groups for at in group.down}
    kept = find_held(down, up, groups, upstream=False)
    unread = find_unread(down, up, [at for at in range(len(down)) if at not in {*used, *kept}], likeness)
    kept |= {at: (sentence,) for at, sentence in unread.items()}
    added = [
        keep_beside(facet, kept[at], upstream=False) if at in kept else tell_added(facet)
        for at, facet in enumerate(down)
        if at not in used
    ]
    return (*(match for _, match in matches), *added)


def _make_frame(
    group: Group, up: Sequence[Facet], down: Sequence[Facet], likeness: Likeness | None, weights: Weights
) -> Frame:
    first = group.pairs[0]
    a, b = up[first.up], down[first.down]
    return Frame(
        up=(up[first.up], *(up[at] for at in group.up if at != first.up)),
        down=(down[first.down], *(down[at] for at in group.down if at != first.down)),
        all_up=tuple(up),
        all_down=tuple(down),
        likeness=likeness,
        near=min(1.0, max(0.0, first.near)),
        wording=weights.overlap(list_stems(a.said), list_stems(b.said)) if a.report.lang == b.report.lang else None,
    )


def _tell_match(group: Group, frame: Frame) -> Match:
    hints = sorted({hint for pair in group.pairs for hint in pair.hints})
    return Match(
        upstream=_list_ids(frame.up),
        downstream=_list_ids(frame.down),
        changes=sort_changes(list_changes(frame)),
        by=tuple(hints),
    )


def _list_ids(side: Sequence[Facet]) -> tuple[str, ...]:
    """List the ids of a side in reading order."""
    return tuple(facet.claim.id for facet in sorted(side, key=lambda facet: (facet.start, facet.claim.id)))


def list_changes(frame: Frame) -> list[Change]:
    """List what changed and what was kept between the two sides of a match; the content itself, where nothing else."""
    if frame.loose:
        return tell_other_speaker(frame) or tell_unsaid(frame) or [frame.keep("content")]
    changes = [change for compare in _KINDS for change in compare(frame)]
    return [frame.keep("content"), *changes] if all(change.code == KEPT for change in changes) else changes


def sort_changes(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Sort changes in the manual's order, what was kept last."""
    order = {code: at for at, code in enumerate(list_codes())}
    order[KEPT] = len(order)
    return tuple(
        sorted(set(changes), key=lambda change: (order[change.code], change.aspect, change.upstream_words,
                                                 change.downstream_words))
    )  # fmt: skip
