"""How much speaks for two claims saying the same: contents first, then what they name, count, date and who says it."""

from __future__ import annotations

from typing import NamedTuple

from selon.compare.facets import Facet
from selon.compare.parties import Alike, liken_parties
from selon.compare.quoted import join_quoted
from selon.compare.words import Weights, align_words
from selon.record.comparison import Hint
from selon.record.equality import equal_quantities

_QUOTED_LEAST = 3


class Evidence(NamedTuple):
    """What a pair is weighed with.

    Attributes:
        weights: How much each stem tells.
        likeness: How near the contents are by their vectors; None where nothing likens them.
        across: Whether the reports are in two languages.
    """

    weights: Weights
    likeness: float | None
    across: bool


def weigh_pair(a: Facet, b: Facet, evidence: Evidence) -> tuple[float, tuple[Hint, ...]]:
    """Weigh two claims.

    Args:
        a: A claim of one report.
        b: A claim of the other.
        evidence: What it is weighed with.

    Returns:
        A score, about 0 to 1, and what speaks for the pair, sorted.
    """
    hints: list[Hint] = []
    content = _weigh_content(a, b, evidence, hints)
    if content <= 0:
        return 0.0, ()
    extra = _weigh_values(a, b, hints) + _weigh_actors(a, b, hints) + _weigh_frame(a, b, hints)
    return content + extra, tuple(sorted(set(hints)))


def _weigh_content(a: Facet, b: Facet, evidence: Evidence, hints: list[Hint]) -> float:
    quoted = 0.0 if evidence.across else _weigh_quoted(a, b)
    words = _weigh_names(a, b, evidence) if evidence.across else evidence.weights.overlap(a.stems, b.stems)
    if quoted > 0.6:
        hints.append("quotation")
    if words > 0.4:
        hints.append("names" if evidence.across else "words")
    if evidence.likeness is None:
        return max(quoted, words)
    if evidence.likeness > 0.5:
        hints.append("vectors")
    share = 0.15 if evidence.across else 0.4
    return max(quoted, words if not evidence.across else 0.0, (1 - share) * evidence.likeness + share * words)


def _weigh_names(a: Facet, b: Facet, evidence: Evidence) -> float:
    """Weigh what two languages write alike; every pair of short contents without names stays at nothing."""
    stems = evidence.weights.overlap(a.stems, b.stems)
    names = evidence.weights.overlap(a.names, b.names) if a.names and b.names else 0.0
    return max(stems, names * 0.9)


def _weigh_quoted(a: Facet, b: Facet) -> float:
    """Give the share of the shorter quotation that stands in the longer one, in order."""
    one, other = join_quoted(a.quoted), join_quoted(b.quoted)
    if min(len(one), len(other)) < _QUOTED_LEAST:
        return 0.0
    common = sum(length for _, _, length in align_words(one, other) if length > 1)
    return common / min(len(one), len(other))


def _weigh_values(a: Facet, b: Facet, hints: list[Hint]) -> float:
    weight = 0.0
    if a.claim.quantities and b.claim.quantities:
        equal = any(equal_quantities(p, q) for p in a.claim.quantities for q in b.claim.quantities)
        weight += 0.08 if equal else -0.02
        hints.extend(["quantities"] if equal else [])
    ours, theirs = ({time.value for time in facet.claim.times if time.value} for facet in (a, b))
    if ours & theirs:
        weight += 0.05
        hints.append("times")
    return weight


def _weigh_actors(a: Facet, b: Facet, hints: list[Hint]) -> float:
    ours, theirs = set(a.claim.actors), set(b.claim.actors)
    if not ours or not theirs:
        return 0.0
    if common := ours & theirs:
        hints.append("names")
        return 0.08 * len(common) / max(len(ours), len(theirs))
    return -0.08


def _weigh_frame(a: Facet, b: Facet, hints: list[Hint]) -> float:
    """Weigh what stands around the content: the speaker, attributed or not, how deep, how long."""
    weight = 0.0
    if a.sources and b.sources:
        alike = liken_parties(a, b)
        weight += {Alike.SAME: 0.05, Alike.UNKNOWN: 0.0, Alike.OTHER: -0.03}[alike]
        hints.extend(["source"] if alike is Alike.SAME else [])
    weight += 0.03 if bool(a.sources) == bool(b.sources) else 0.0
    weight += 0.02 if a.depth == b.depth else -0.02
    shorter, longer = sorted((len(a.text), len(b.text)))
    return weight + 0.04 * (shorter / longer if longer else 0.0) - 0.04
