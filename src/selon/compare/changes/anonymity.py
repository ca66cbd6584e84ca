"""Anonymity: the reasons that reports give why a party is not named."""

from __future__ import annotations

from selon.compare.changes.frame import Frame, one
from selon.compare.facets import Facet
from selon.compare.party_wordings import are_worded_apart, share_concepts
from selon.record.attribution import Source
from selon.record.comparison import Change


def compare_anonymity(frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> list[Change]:
    """Compare the reasons why a party is not named, wherever the reports give them.

    A body has a name, and whom it speaks through may have none (*the firm*, through a spokesman who asked not to be
    named): those are compared then.
    """
    voices = [_list_voices(facet) for facet in (frame.up[0], frame.down[0])]
    if all(voices) and all(source.named == "named" for source in (*ours, *theirs)):
        ours, theirs = voices
    if not all(source.named == "unnamed" for source in (*ours, *theirs)):
        return []
    before = next((source.anonymity for source in ours if source.anonymity is not None), None)
    after = next((source.anonymity for source in theirs if source.anonymity is not None), None)
    if before is None and after is None:
        return []
    if before is not None and after is not None:
        return [frame.keep("anonymity", one(before), one(after))]
    code = "anonymity-dropped" if after is None else "anonymity-added"
    if _gives_reason(theirs, frame.all_down) if after is None else _gives_reason(ours, frame.all_up):
        return []
    return [frame.tell(code, "anonymity", one(before), one(after))]


def _list_voices(facet: Facet) -> tuple[Source, ...]:
    """List the people through whom a claim's party speaks."""
    return tuple(relay for relay in facet.relays if relay.kind in ("person", "people"))


def _gives_reason(party: tuple[Source, ...], facets: tuple[Facet, ...]) -> bool:
    """Tell whether a report gives the reason beside another claim of what may be the same party."""
    given = [source for facet in facets for source in facet.sources if source.anonymity is not None]
    return any(not are_worded_apart(s, t) and share_concepts(s, t) is not False for s in party for t in given)
