"""Two bodies or offices of one sort in two places: *the Brelle police, the Serre police*."""

from __future__ import annotations

from selon.compare.facets import Facet
from selon.compare.parties import list_ties
from selon.compare.party_mentions import LOCAL, is_pronoun, is_role
from selon.compare.party_wordings import list_own_words, share_concepts
from selon.compare.words import cut_stem, list_names
from selon.record.attribution import Source
from selon.record.report import Report

_STATE = "state:"
"""Opens the way to a state's body that was found by the name of the state."""


def are_of_two_places(a: Facet, b: Facet) -> bool:
    """Tell whether two claims of one language have bodies or offices of one sort, each of a place of its own.

    The upstream report has no word of the downstream place: a place may be told by what it lies in, or by its seat.

    Args:
        a: The upstream claim.
        b: The downstream claim.
    """
    if len(a.sources) != 1 or len(b.sources) != 1:
        return False
    s, t = a.sources[0], b.sources[0]
    if any(is_pronoun(one) or not _goes_by_role(one) for one in (s, t)) or not share_concepts(s, t):
        return False
    ours, theirs = list_own_words(s, t)
    if not ours or not theirs or any(_are_spelt_alike(one, other) for one in ours for other in theirs):
        return False
    return _is_new(s, ours, b.report, strict=False) and _is_new(t, theirs, a.report, strict=True)


def _goes_by_role(source: Source) -> bool:
    return is_role(source) or (source.why or "").startswith(_STATE)


def _is_new(source: Source, words: list[str], other: Report, *, strict: bool) -> bool:
    """Tell whether words are a place's name; where asked, one that the other report has nowhere.

    A state may go by an adjective: it is known by the register, and told nowhere in the other report.
    """
    if source.actor is not None and not source.actor.startswith(LOCAL):
        known = {actor.id for actor in other.actors} | _list_states(other)
        return len(words) == 1 and list_ties(source).isdisjoint(known)
    names = list_names(source.span.text) if source.span is not None else frozenset()
    stems = {cut_stem(word) for word in words}
    return stems <= names and not (strict and stems & list_names(other.text))


def _list_states(report: Report) -> frozenset[str]:
    """List the ids of the states that a report's claims speak of."""
    return frozenset(actor for claim in report.claims for actor in claim.actors)


def _are_spelt_alike(one: str, other: str) -> bool:
    """Tell whether two words may be one name in two spellings, or a name and what is made of it (*Kyiv, Kiev*)."""
    return one[:3] == other[:3] or (one[0], one[-1]) == (other[0], other[-1])
