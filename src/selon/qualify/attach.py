"""What stands inside each claim: quantities with who counted, times, likelihoods with whose they are, actors."""

from __future__ import annotations

import msgspec

from selon.record.attribution import Actor, Attribution
from selon.record.claim import Claim
from selon.record.span import Span, Spans
from selon.record.values import Likelihood, Quantity, Time

_OWN = ("said", "inherited")
_NEAR, _BEHIND = 120, 40
"""Characters within which words of probability may stand before their content, and behind it."""


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


def attach_likelihoods(
    claims: tuple[Claim, ...],
    likelihoods: tuple[Likelihood, ...],
    text: str = "",
    attributions: tuple[Attribution, ...] = (),
) -> tuple[Claim, ...]:
    """Put into each claim its words of probability, and whose they are: its source's, or the outlet's own.

    Args:
        claims: The claims.
        likelihoods: The report's words of probability.
        text: The report's text.
        attributions: Its attributions: words of probability may stand before a content whose cue judges it (*jugent
            possible que…*), or be parted from it by cue and source alone (*il est possible, selon X, que…*).
    """
    known = {attribution.id: attribution for attribution in attributions}
    done = []
    for claim in claims:
        inside = [one for one in likelihoods if _holds(claim.content, one.span)]
        if not inside and claim.attribution in known:
            own = known[claim.attribution]
            inside = [one for one in likelihoods if _stands_before(one.span, own, text)]
            loose = [one for one in likelihoods if not any(_holds(other.content, one.span) for other in claims)]
            inside = inside or [one for one in loose if _stands_behind(one.span, own, text)]
        if inside:
            whose = find_own_source(claim)
            found = tuple(msgspec.structs.replace(one, whose=whose) for one in inside)
            claim = msgspec.structs.replace(claim, likelihood=found)
        done.append(claim)
    return tuple(done)


def _stands_before(span: Span, attribution: Attribution, text: str) -> bool:
    """Tell whether words stand right before a content, its own cue and source left out."""
    start = attribution.content[0].start
    if not 0 < start - span.end <= _NEAR or any(part.covers(span) for part in attribution.source):
        return False
    between = text[span.end : start]
    for part in (*attribution.cue, *attribution.source):
        if span.end <= part.start and part.end <= start:
            between = between.replace(part.text, " ", 1)
    return not any(char.isalnum() or char in ".!?;:\n" for char in between)


def _stands_behind(span: Span, attribution: Attribution, text: str) -> bool:
    """Tell whether words that no content holds end the sentence of one (*consider a deal before June* unlikely)."""
    end = attribution.content[-1].end
    between, behind = text[end : span.start], text[span.end : span.end + 1]
    if not 0 < len(between) <= _BEHIND or behind.isalnum() or behind == " ":
        return False
    return not any(char in '.,!?;:\n«»“”"' for char in between)


def find_own_source(claim: Claim) -> Span | None:
    """Give the mention of a claim's own source, the innermost link that is no gap."""
    for link in reversed(claim.chain):
        if link.kind in _OWN and link.source is not None:
            return link.source.span
    return None


def _holds(content: Spans, span: Span) -> bool:
    return any(part.start <= span.start and span.end <= part.end for part in content)
