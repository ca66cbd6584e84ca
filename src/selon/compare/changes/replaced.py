"""Whether a claim has another party, and whether that party stands behind another claim upstream."""

from __future__ import annotations

from selon.compare.changes.frame import Frame
from selon.compare.changes.placed import are_of_two_places
from selon.compare.changes.translated import are_parties_apart, are_parties_one
from selon.compare.facets import MEDIA, Facet, find_source_words
from selon.compare.parties import Alike, have_other_names, liken_parties
from selon.compare.party_mentions import name_words, show_source
from selon.compare.party_naming import find_name
from selon.compare.party_wordings import list_own_words, may_be_one, split_telling
from selon.compare.words import list_names
from selon.record.attribution import Source
from selon.record.comparison import Change
from selon.record.report import Report
from selon.record.span import Spans

_NEAR = 0.93
"""Likeness of two mentions from which they are two words for one party."""


def are_others(frame: Frame, a: Facet, b: Facet) -> bool:
    """Tell whether two claims have two parties: by their names or roles, or by words that alone were changed."""
    if frame.across:
        return are_parties_apart(frame, a, b)
    alike = liken_parties(a, b)
    if alike is Alike.UNKNOWN and frame.copied:
        if are_of_two_places(a, b):
            return True
        return not any(may_be_one(s, t) or _are_near(frame, s, t) for s in a.sources for t in b.sources)
    return alike is Alike.OTHER


def _are_near(frame: Frame, s: Source, t: Source) -> bool:
    """Tell whether two mentions are two words for one thing (*sa compagne, sa conjointe*)."""
    ours, theirs = list_own_words(s, t)
    if frame.likeness is None or not ours or not theirs:
        return False
    return frame.likeness.liken([" ".join(ours)], [" ".join(theirs)])[0][0] >= _NEAR


def tell_replaced(frame: Frame, words: tuple[Spans, Spans]) -> list[Change]:
    """Report another party: of another claim, or new; and the quotation that it is given."""
    a, b = frame.up[0], frame.down[0]
    if all(source.kind == MEDIA for source in b.sources) and any(_is_relay(source, a) for source in b.sources):
        return [frame.tell("source-dropped", "source", *words)]
    elsewhere = any(other is not a and other.sources and _is_party_of(frame, other, b) for other in frame.all_up)
    elsewhere = elsewhere or any(_is_mentioned(source, a.report) for source in b.sources)
    changes = [frame.tell("source-moved" if elsewhere else "source-replaced", "source", *words)]
    if a.quoted and b.quoted:
        changes.append(frame.tell("quotation-given-away", "quotation", *words))
    return changes


def tell_other_speaker(frame: Frame) -> list[Change]:
    """Report somebody of another name behind quotations that only their sentences tie together.

    The sentences say the same, and neither report has a word of the other one's name.
    """
    a, b = frame.up[0], frame.down[0]
    if not (a.quoted and b.quoted and have_other_names(a, b)):
        return []
    sides = ((a, b.report), (b, a.report))
    if any(name_words(source) & list_names(report.text) for facet, report in sides for source in facet.sources):
        return []
    return tell_replaced(frame, (find_source_words(a), find_source_words(b)))


def _is_mentioned(source: Source, report: Report) -> bool:
    """Tell whether a report of the same language has a party somewhere: its attribution may have been missed."""
    if source.named != "named":
        return False
    words = name_words(source) if source.kind == "person" else frozenset()
    if len(words) > 1:
        return words <= list_names(report.text)
    return find_name(report.text, [show_source(source)]) is not None


def _is_party_of(frame: Frame, other: Facet, b: Facet) -> bool:
    """Tell whether a downstream claim's party is that of another upstream claim."""
    if frame.across:
        return are_parties_one(frame, other, b)
    return liken_parties(other, b) is Alike.SAME or _is_named_by(b, other)


def _is_named_by(facet: Facet, other: Facet) -> bool:
    """Tell whether another claim's source phrase has all the telling words of a claim's (*results published by X*)."""
    words = [set(split_telling(source)) for source in facet.sources]
    told = {word for source in other.sources for word in split_telling(source)}
    return all(part and part <= told for part in words)


def _is_relay(source: Source, facet: Facet) -> bool:
    """Tell whether a party is a medium that a claim came through."""
    return any(name_words(source) & name_words(relay) for relay in facet.relays)
