"""What stands around two contents in their sentences: when, where and before how many the same was said."""

from __future__ import annotations

import msgspec

from selon.compare.changes.frame import Frame
from selon.compare.changes.scenes import compare_settings
from selon.compare.changes.signs import compare_amounts, compare_moments
from selon.compare.facets import Facet
from selon.compare.words import list_names, list_stems, share_order
from selon.record.codes import KEPT
from selon.record.comparison import Change


def compare_around(frame: Frame) -> list[Change]:
    """Compare what the two sentences tell outside their contents, where both contents have a source and are near."""
    sides = frame.up[0], frame.down[0]
    if not frame.close or any(facet.claim.around is None for facet in sides):
        return []
    up, down = (_turn_out(facet) for facet in sides)
    wording = None if frame.across else share_order(up.text, down.text)
    beside = frame._replace(up=(up,), down=(down,), wording=wording)
    changes = [*compare_amounts(beside), *compare_settings(beside), *compare_moments(beside)]
    return [change for change in changes if change.code != KEPT]


def _turn_out(facet: Facet) -> Facet:
    """Give a claim with what stands around its content in the place of what stands in it."""
    around = facet.claim.around
    assert around is not None
    text = " ".join(" ".join(span.text.split()) for span in around.words)
    claim = msgspec.structs.replace(
        facet.claim,
        content=around.words,
        about=None,
        antecedent=(),
        quantities=around.quantities,
        times=around.times,
        places=around.places,
        scenes=around.scenes,
        ties=(),
        signs=(),
    )
    stems, names = list_stems(text), list_names(text)
    return msgspec.structs.replace(facet, claim=claim, text=text, stems=stems, names=names, quoted=())
