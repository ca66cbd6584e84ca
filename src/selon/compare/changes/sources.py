"""Sources: dropped and added here; replaced, of another standing, of another number elsewhere."""

from __future__ import annotations

import re

from selon.compare.changes.anonymity import compare_anonymity
from selon.compare.changes.asserted import is_put_as_fact
from selon.compare.changes.asserted_across import is_saying_gone
from selon.compare.changes.behind import is_behind_relay
from selon.compare.changes.counts import compare_counts, is_one_of
from selon.compare.changes.frame import Frame
from selon.compare.changes.outer import find_outer_gone, speaks_inside
from selon.compare.changes.outlets import is_outlet
from selon.compare.changes.replaced import are_others, tell_other_speaker, tell_replaced
from selon.compare.changes.standing import compare_standing
from selon.compare.changes.translated import is_source_gone
from selon.compare.facets import MEDIA, Facet, find_cue, find_sentence_words, find_source_words
from selon.compare.parties import Alike, liken_parties
from selon.compare.party_mentions import is_pronoun, name_words, show_source
from selon.compare.party_wordings import share_concepts, split_telling
from selon.compare.words import are_forms, cut_stem, list_stems, list_telling, share_within, split_words
from selon.record.attribution import Source
from selon.record.comparison import Change
from selon.record.report import Report
from selon.record.span import Spans, lie_inside

_INITIALS = re.compile(r"\b[A-Z](?:[.-]{0,2}[A-Z])+\b")
_SAME_WORDING, _LIKE_WORDING = 0.65, 0.6
"""Share of words in common from which a source is gone, and from which it is another one."""
_LEFT, _NEAR_LEFT = 0.65, 0.5
"""Share of a sentence's words that another one must have in their order to be more of the same, and how near the
contents are then at least."""
_WITHIN = 0.9
"""Share of a content's words that another paragraph must have in its order to say it all."""
_LONGER, _LONGER_BEFORE = 1.25, 1.05
"""How much longer a claim without a source may be than the one with it."""


def compare_sources(frame: Frame) -> list[Change]:
    """Compare the parties behind a claim."""
    a, b = frame.up[0], frame.down[0]
    ours, theirs = find_sources(a, frame.down[0].report), find_sources(b, a.report)
    words = find_source_words(a), find_source_words(b)
    if not ours and not theirs:
        return _compare_around(frame) or _compare_bare(frame, a, b)
    if _is_said_inside(a) != _is_said_inside(b):
        return []
    if outer := _compare_outer(frame):
        return outer
    if not theirs:
        return _tell_missing(frame, a, frame.down, "source-dropped", words)
    if is_behind_relay(frame, a, b):
        return [frame.tell("source-dropped", "source", *words)]
    if not ours and all(source.kind == MEDIA for source in theirs) and a.report.outlet is None:
        return []  # the medium may be the upstream outlet itself, which does not say who it is
    if not ours:
        return _tell_missing(frame, b, frame.up, "source-added", words)
    return _compare_parties(frame, ours, theirs, words)


def _is_said_inside(facet: Facet) -> bool:
    """Tell whether what was read as a claim's source stands inside the claim (*there is a chance that …*).

    Who speaks of itself there (*l'armée … avoir tiré*) is what the claim is about.
    """
    about = facet.claim.about
    spans = [source.span for source in facet.sources if source.span is not None and not is_pronoun(source)]
    return any(
        content.covers(span) and not (about is not None and about.overlaps(span))
        for span in spans
        for content in facet.claim.content
    )


def _compare_bare(frame: Frame, a: Facet, b: Facet) -> list[Change]:
    """Compare claims without a party: one may be attributed to nobody in particular, or to whom nobody could find."""
    attributed = [facet.attribution is not None and facet.attribution.form != "unsourced" for facet in (a, b)]
    if attributed[0] == attributed[1] or not frame.copied or a.headline or b.headline:
        return []
    if any((*a.sources, *b.sources, *a.relays, *b.relays)):
        return []
    bare = b if attributed[0] else a
    if bare.claim.commitment != "asserted":
        return []
    return [frame.tell("source-dropped" if attributed[0] else "source-added", "source", find_cue(a), find_cue(b))]


def _compare_around(frame: Frame) -> list[Change]:
    """Report a party that stands on one side around what both have, where nobody in particular says it (*was told*)."""
    for code, side, other in (("source-dropped", frame.up, frame.down), ("source-added", frame.down, frame.up)):
        whole = next(
            (facet for facet in side[1:] if facet.sources and lie_inside(side[0].claim.content, facet.claim.content)),
            None,
        )
        if whole is None or whole.headline or any(facet.sources or facet.headline for facet in other):
            continue
        if side[0].attribution is None or other[0].attribution is None:
            continue
        if _is_unsaid(frame, whole, other[0]) or (not frame.across and _is_left(frame, whole, side)):
            words = find_source_words(whole)
            return [frame.tell(code, "source", *((words, ()) if side is frame.up else ((), words)))]
    return []


def tell_unsaid(frame: Frame) -> list[Change]:
    """Report a source that is gone where two sentences say the same, however little of one was read as the claim."""
    a, b = frame.up[0], frame.down[0]
    whole, bare = (a, b) if a.sources else (b, a)
    if not frame.across or bool(a.sources) == bool(b.sources) or whole.headline or bare.headline:
        return []
    words = find_source_words(a), find_source_words(b)
    code = "source-dropped" if whole is a else "source-added"
    return [frame.tell(code, "source", *words)] if _is_unsaid(frame, whole, bare) else []


def _is_unsaid(frame: Frame, whole: Facet, bare: Facet) -> bool:
    """Tell whether a sentence has what the party of a claim said, and not that it said so."""
    return (is_saying_gone if frame.across else is_put_as_fact)(frame, whole, bare)


def _compare_outer(frame: Frame) -> list[Change]:
    """Report a party that stands on one side around a whole attribution, which the other side has as it is.

    The party of the attribution inside is named in the content that the outer party is given: it is no counterpart.
    """
    for code, side, other in (("source-dropped", frame.up, frame.down), ("source-added", frame.down, frame.up)):
        if frame.across and (gone := find_outer_gone(frame, side, other)) is not None:
            words = find_source_words(gone)
            return [frame.tell(code, "source", *((words, ()) if side is frame.up else ((), words)))]
        outer = next((facet for facet in side if _holds_party(facet, other[0])), None)
        if outer is None or any(liken_parties(outer, facet) is Alike.SAME for facet in other if facet.sources):
            continue
        paragraph = find_sentence_words(other[0])
        if frame.across or share_within(outer.said, paragraph.text) < _WITHIN:
            continue
        if not any(_stands_near(source, facet) for source in outer.sources for facet in other):
            words = find_source_words(outer)
            return [
                frame.tell(code, "source", words, ()) if side is frame.up else frame.tell(code, "source", (), words)
            ]
    return []


def _holds_party(outer: Facet, inner: Facet) -> bool:
    """Tell whether a claim's party is named in the content of another claim, which has a party of its own."""
    words = {word for source in inner.sources for word in split_telling(source)}
    return bool(outer.sources and words) and words <= set(split_words(outer.said)) and len(inner.said) < len(outer.said)


def find_sources(facet: Facet, other: Report) -> tuple[Source, ...]:
    """Give the parties of a claim; the other report's own outlet is its voice, and no party here."""
    return tuple(source for source in facet.sources if not (source.kind == MEDIA and is_outlet(source, other)))


def _tell_missing(
    frame: Frame, whole: Facet, bare: tuple[Facet, ...], code: str, words: tuple[Spans, Spans]
) -> list[Change]:
    """Report a claim without a source, unless its party stands in the same paragraph or it keeps a chain."""
    if (
        any(facet.sources and liken_parties(whole, facet) is not Alike.OTHER for facet in bare)
        or whole.headline
        or any(facet.headline for facet in bare[:1])
    ):
        return []
    if _is_unsaid(frame, whole, bare[0]):
        return [frame.tell(code, "source", *words)]
    side = frame.up if whole in frame.up else frame.down
    left = not frame.across and frame.near >= _NEAR_LEFT and _is_left(frame, whole, side)
    if not (frame.close if frame.across else left or frame.stands_out(_SAME_WORDING)) or not whole.sources:
        return []
    if any(is_pronoun(source) for source in whole.sources):
        return []
    if frame.across:
        return [frame.tell(code, "source", *words)] if is_source_gone(frame, whole) else []
    longer = _LONGER_BEFORE if code == "source-added" else _LONGER
    if len(bare[0].text) > longer * len(whole.text) and not left:
        return []  # who says it may stand inside what was taken for the claim
    about = whole.claim.about is not None and whole.said != whole.text
    if not about and any(_stands_near(source, facet) for source in whole.sources for facet in bare):
        return []
    return [frame.tell(code, "source", *words)]


def _is_left(frame: Frame, whole: Facet, side: tuple[Facet, ...]) -> bool:
    """Tell whether one sentence is what is left of another one of its language where its source was taken out.

    No word of the source is left there: it may stand inside what was taken for the claim.
    """
    full, short = frame.passages if side is frame.up else frame.passages[::-1]
    if len(short) >= len(full) or share_within(short, full) < _LEFT:
        return False
    words = split_words(short)
    return not any(are_forms(one, word) for s in whole.sources for one in split_telling(s) for word in words)


def _stands_near(source: Source, facet: Facet) -> bool:
    """Tell whether a party is mentioned in the paragraph of a claim: its link may have been missed."""
    paragraph = find_sentence_words(facet)
    mentions = [mention for actor in facet.report.actors if actor.id == source.actor for mention in actor.mentions]
    if any(paragraph.covers(mention) for mention in mentions):
        return True
    if _has_initials(paragraph.text, source):
        return True
    words = list_telling(show_source(source)) if source.named != "named" else name_words(source)
    words = words or list_stems(show_source(source))
    return bool(words) and words <= list_stems(paragraph.text)


def _has_initials(text: str, source: Source) -> bool:
    """Tell whether a text has the initials of a body's name (*les Nations unies*, *les N.-U.*)."""
    if source.kind == "person" or source.named != "named":
        return False
    words = [word for word in split_words(show_source(source)) if cut_stem(word) in list_telling(show_source(source))]
    initials = "".join(word[0] for word in words).upper()
    return len(initials) > 1 and initials in {re.sub(r"\W", "", run[0]) for run in _INITIALS.finditer(text)}


def _is_one_claim(frame: Frame) -> bool:
    """Tell whether two claims of one language are one that another party makes.

    Where the other party denies in other words what the first one affirms, they are two claims.
    """
    if frame.copied:
        return True
    return frame.stands_out(_LIKE_WORDING) and frame.up[0].sign == frame.down[0].sign


def _compare_parties(
    frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...], words: tuple[Spans, Spans]
) -> list[Change]:
    a, b = frame.up[0], frame.down[0]
    if told := compare_standing(frame, ours, theirs, words):
        counts = compare_counts(frame, ours, theirs, words, sure=True)
        return [*told, *counts, *compare_anonymity(frame, ours, theirs)]
    if are_others(frame, a, b) and not is_one_of(frame, ours, theirs):
        others = [*((a, q) for q in frame.down[1:] if not speaks_inside(q, b))]
        others += [(p, b) for p in frame.up[1:] if not speaks_inside(p, a)]
        if all(are_others(frame, p, q) for p, q in others if p.sources and q.sources):
            alike = frame.anchored if frame.across else _is_one_claim(frame)
            return tell_replaced(frame, words) if alike else tell_other_speaker(frame)
    kept = [frame.keep("source", *words)] if _is_kept(frame, ours, theirs) else []
    return [*kept, *compare_counts(frame, ours, theirs, words), *compare_anonymity(frame, ours, theirs)]


def _is_kept(frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> bool:
    """Tell whether a party is the same by its name, words or role; that nothing tells it apart is not enough."""
    if liken_parties(frame.up[0], frame.down[0]) is Alike.SAME:
        return True
    return frame.across and any(share_concepts(s, t) for s in ours for t in theirs)
