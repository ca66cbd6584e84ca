"""Which of two reports drew on the other: one credits the other, or came later; else it is left open."""

from __future__ import annotations

from selon.compare.facets import MEDIA
from selon.compare.party_naming import find_name, names_party
from selon.record.comparison import Direction
from selon.record.report import Report
from selon.record.span import Span, Spans


def infer_direction(one: Report, other: Report) -> Direction:
    """Infer which report comes first.

    A report that credits the other one's outlet comes second; where both or neither do, the earlier one comes first, as
    far as the times are given finely enough to tell.

    Args:
        one: A report.
        other: Another one.

    Returns:
        The direction with its reason. Swapping the two gives the same upstream report.
    """
    credits = find_credit(one, other), find_credit(other, one)
    if credits[0] is not None and credits[1] is None:
        return Direction("inferred", other.id, "credit", credits[0])
    if credits[1] is not None and credits[0] is None:
        return Direction("inferred", one.id, "credit", credits[1])
    order = _order_times(one, other)
    if order is not None:
        return Direction("inferred", order, "time")
    return Direction("open", None, "both-credit" if credits[0] is not None else "none")


def find_credit(report: Report, other: Report) -> Spans | None:
    """Find where a report credits another one's outlet: a credit, or a medium of its chains.

    Returns:
        The words, which are none for a credit that stands in metadata alone; None where there is no credit.
    """
    if other.outlet is None or (report.outlet or "").casefold() == other.outlet.casefold():
        return None
    for credit in report.credits:
        if _is_name(credit.agency, other.outlet):
            return (credit.evidence.span,) if credit.evidence.span is not None else ()
    spans = [source.span for claim in report.claims for link in claim.chain
             if (source := link.source) is not None and source.kind == MEDIA and source.span is not None]  # fmt: skip
    known = {span for span in spans if _is_name(span.text, other.outlet)}
    if known:
        return (min(known),)
    return _find_actor(report, other.outlet)


def _find_actor(report: Report, outlet: str) -> Spans | None:
    """Find the first mention of the actor that bears an outlet's name under any of its names."""
    for actor in report.actors:
        names = [actor.name, actor.id.partition(":")[2], *(mention.text for mention in actor.mentions)]
        if actor.kind == MEDIA and actor.mentions and any(_is_name(name, outlet) for name in names):
            return (actor.mentions[0],)
    if names_party(report, outlet) and (found := find_name(report.text, [outlet])) is not None:
        return (Span.of(report.text, *found),)
    return None


def _is_name(name: str, outlet: str) -> bool:
    return find_name(name, [outlet]) is not None or find_name(outlet, [name]) is not None


def _order_times(one: Report, other: Report) -> str | None:
    """Give the id of the earlier report, as far as the coarser of the two times tells."""
    if one.published is None or other.published is None:
        return None
    values = one.published.value, other.published.value
    if "T" in values[0] and "T" in values[1]:
        values = _to_instant(values[0]), _to_instant(values[1])
    length = min(len(value) for value in values)
    early, late = values[0][:length], values[1][:length]
    if early == late:
        return None
    return one.id if early < late else other.id


def _to_instant(value: str) -> str:
    """Give a time in Universal Time where it states its zone."""
    from datetime import UTC, datetime

    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value
    return (moment.astimezone(UTC) if moment.tzinfo is not None else moment).isoformat(timespec="minutes")[:16]
