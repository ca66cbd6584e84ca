"""Two parties that no translation parts: of two states, or by names of which the other report has no word."""

from __future__ import annotations

from selon.compare.facets import Facet
from selon.compare.party_mentions import is_pronoun, show_source
from selon.compare.party_wordings import list_uncounted
from selon.compare.words import list_names
from selon.record.attribution import PORTFOLIO, Source

_PEOPLE = ("person", "people")
_NAME, _SHORTEST = 2, 3
"""Words of somebody's whole name, a first and a last one; letters that no name and noun has fewer of."""
_WORD_FOR_WORD, _TRANSLATED = 0.9, 0.88
"""Likeness of two mentions from which one may translate the other, its people's names and all, or other names."""


def are_of_two_states(a: Facet, b: Facet) -> bool:
    """Tell whether people without a name are of two states, or of one that the other report never names.

    There another word says of where they are (*European diplomats, Japanese diplomats*).

    Args:
        a: A claim with a source.
        b: A claim of the other report.
    """
    if any(source.kind not in _PEOPLE or source.named != "unnamed" for source in (*a.sources, *b.sources)):
        return False
    ties = [{tie for source in facet.sources for tie in source.affiliation} for facet in (a, b)]
    if all(ties):
        return ties[0].isdisjoint(ties[1])
    if not any(ties):
        return False
    told, other = (a, b) if ties[0] else (b, a)
    words = [max(len(list_uncounted(source)) for source in facet.sources) for facet in (told, other)]
    return {actor.id for actor in other.report.actors}.isdisjoint(ties[0] | ties[1]) and words[0] <= words[1]


def are_two_people_inside(a: Facet, b: Facet, near: float | None) -> bool:
    """Tell whether two parties go by two people, of whom neither report has a word (*the team of analyst Ana Brel*).

    Args:
        a: A claim with a source.
        b: A claim of the other report.
        near: How alike their mentions are.
    """
    names = [frozenset(word for source in facet.sources for word in _list_last_names(source)) for facet in (a, b)]
    return near is not None and near < _WORD_FOR_WORD and all(names) and _are_foreign(a, b, names)


def are_named_apart(a: Facet, b: Facet, near: float | None) -> bool:
    """Tell whether people without a name, or documents, belong to two bodies by their names (*at the airline Norlys*).

    A ministry needs no name beside its portfolio. Bodies that the register knows may go by other names.

    Args:
        a: A claim with a source.
        b: A claim of the other report.
        near: How alike their mentions are.
    """
    parties = (*a.sources, *b.sources)
    if near is None or near >= _TRANSLATED or any(map(is_pronoun, parties)):
        return False
    if any(source.named == "named" and source.kind != "document" for source in parties):
        return False
    ties = [{tie for source in facet.sources for tie in source.affiliation} for facet in (a, b)]
    names = [frozenset(word for source in facet.sources for word in _list_own(source)) for facet in (a, b)]
    ministries = [any(PORTFOLIO in key for source in facet.sources for key in source.concepts) for facet in (a, b)]
    if ties[0] & ties[1] or not any(names) or not all(map(any, zip(names, ministries, strict=True))):
        return False
    return not all(ministries) and _are_foreign(a, b, names)


def _are_foreign(a: Facet, b: Facet, names: list[frozenset[str]]) -> bool:
    """Tell whether no name of one party stands in the other report, nor begins as one of the other party's does."""
    if any(one[:_SHORTEST] == other[:_SHORTEST] for one in names[0] for other in names[1]):
        return False
    return names[0].isdisjoint(list_names(b.report.text)) and names[1].isdisjoint(list_names(a.report.text))


def _list_own(source: Source) -> frozenset[str]:
    """List the capitalised words of a mention but the one that opens it, which may have its capital from there."""
    behind = show_source(source).partition(" ")[2]
    return frozenset(name for name in list_names(f"- {behind}") if name[0].isalpha())


def _list_last_names(source: Source) -> frozenset[str]:
    """List the names of somebody at the end of a mention, behind a noun."""
    words = show_source(source).split()
    if len(words) <= _NAME or is_pronoun(source):
        return frozenset()
    noun, last = words[-_NAME - 1], words[-_NAME:]
    named = all(word.isalpha() and word.istitle() for word in last)
    return list_names(" ".join(("-", *last))) if named and noun.islower() and len(noun) > _SHORTEST else frozenset()
