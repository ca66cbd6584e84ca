"""What stands inside each claim: quantities with who counted, times, likelihoods with whose they are, actors."""

from __future__ import annotations

import msgspec

from selon.record.attribution import Actor
from selon.record.claim import Claim
from selon.record.span import Span, Spans
from selon.record.values import Likelihood, Quantity, Time

_OWN = ("said", "inherited")


def attach_counters(quantities: tuple[Quantity, ...], claims: tuple[Claim, ...]) -> tuple[Quantity, ...]:
    """Note who counted: the source of the smallest claim around a quantity; nobody for what the outlet asserts."""
    attributed = [claim for claim in claims if claim.attribution is not None]
    attributed.sort(key=lambda claim: sum(span.end - span.start for span in claim.content))
    counted = []
    for quantity in quantities:
        inner = next((claim for claim in attributed if _holds(claim.content, quantity.span)), None)
        source = find_own_source(inner) if inner is not None else None
        counted.append(msgspec.structs.replace(quantity, counter=source) if source is not None else quantity)
    return tuple(counted)


def attach_values(
    claims: tuple[Claim, ...],
    quantities: tuple[Quantity, ...],
    times: tuple[Time, ...],
    actors: tuple[Actor, ...],
) -> tuple[Claim, ...]:
    """Put into each claim what stands inside its content.

    Args:
        claims: The claims.
        quantities: The report's quantities, their counters noted.
        times: The report's times.
        actors: The report's actors with their mentions.
    """
    mentions = sorted((mention, actor.id) for actor in actors for mention in actor.mentions)
    return tuple(
        msgspec.structs.replace(
            claim,
            quantities=tuple(one for one in quantities if _holds(claim.content, one.span)),
            times=tuple(one for one in times if _holds(claim.content, one.span)),
            actors=tuple(dict.fromkeys(actor for span, actor in mentions if _holds(claim.content, span))),
        )
        for claim in claims
    )


def attach_likelihoods(claims: tuple[Claim, ...], likelihoods: tuple[Likelihood, ...]) -> tuple[Claim, ...]:
    """Put into each claim its words of probability, and whose they are: its source's, or the outlet's own."""
    done = []
    for claim in claims:
        inside = [one for one in likelihoods if _holds(claim.content, one.span)]
        if inside:
            whose = find_own_source(claim)
            found = tuple(msgspec.structs.replace(one, whose=whose) for one in inside)
            claim = msgspec.structs.replace(claim, likelihood=found)
        done.append(claim)
    return tuple(done)


def find_own_source(claim: Claim) -> Span | None:
    """Give the mention of a claim's own source, the innermost link that is no gap."""
    for link in reversed(claim.chain):
        if link.kind in _OWN and link.source is not None:
            return link.source.span
    return None


def _holds(content: Spans, span: Span) -> bool:
    return any(part.start <= span.start and span.end <= part.end for part in content)
