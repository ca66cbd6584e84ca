"""Sentences that claims fill from end to end, and how long claims of two languages are beside each other."""

from __future__ import annotations

import re
from math import inf

from selon.compare.changes.frame import Frame
from selon.compare.facets import Facet

_LETTERS = re.compile(r"\w+")
ALL = 0.95
"""Share of its sentence from which a claim is all of it."""
_SMALL, _LONGER = 3, 1.18
"""Letters of a word that may stand between two claims, at most; how much longer one language is than the other."""
_TOLD_TOO = 0.9
"""Likeness of two claims of two languages from which one has its like in the other report."""


def measure_asserted(frame: Frame, whole: Facet, passage: str) -> float:
    """Measure how long claims are beside one with a source, where they are all that their sentence says.

    Args:
        frame: The match, across two languages.
        whole: The claim with a source.
        passage: The sentence of the other side.

    Returns:
        Their length as a share of the other one's; without end where the sentence says anything else.
    """
    side = frame.down if whole in frame.up else frame.up
    if ALL * len(passage) > len(side[0].text) and not _is_asserted(frame, side, passage):
        return inf
    said = " ".join(facet.text for facet in sorted(side, key=lambda facet: facet.start) if _is_bare(facet))
    return measure_length((whole.text, whole), (said or side[0].text, side[0]))


def _is_asserted(frame: Frame, side: tuple[Facet, ...], passage: str) -> bool:
    """Tell whether claims that nobody makes but the outlet fill a sentence, small words between them left aside.

    Each of those beside the matched ones has its like in the other report: none of them says who says the others.
    """
    claims, others = (frame.all_down, frame.all_up) if side is frame.down else (frame.all_up, frame.all_down)
    inside = [claim for claim in claims if _is_bare(claim) and claim.text in passage]
    if frame.likeness is None or side[0] not in inside:
        return False
    for claim in inside:
        passage = passage.replace(claim.text, " ", 1)
    if any(len(word) > _SMALL for word in _LETTERS.findall(passage)):
        return False
    beside = [claim.text for claim in inside if claim not in side]
    return all(max(row) >= _TOLD_TOO for row in frame.likeness.liken(beside, [claim.text for claim in others]))


def _is_bare(facet: Facet) -> bool:
    return facet.claim.commitment == "asserted" and not facet.sources and not facet.relays


def measure_length(full: tuple[str, Facet], short: tuple[str, Facet]) -> float:
    """Measure how long some words are beside others that they may translate.

    How much longer one language is than the other is told by the two reports.

    Args:
        full: Words of a report, and a claim of it.
        short: Words of the other report, and a claim of it.

    Returns:
        The length of the second words as a share of the first ones, 1 where a whole translation would be as long.
    """
    written = len(short[1].report.text) / max(1, len(full[1].report.text))
    return len(short[0]) / max(1, min(_LONGER, max(1 / _LONGER, written)) * len(full[0]))
