"""What a party said and a report in the other language asserts: the saying alone is gone, its subject may be left."""

from __future__ import annotations

from collections import Counter

from selon.compare.changes.asserted import is_stated
from selon.compare.changes.filled import measure_length
from selon.compare.changes.frame import Frame
from selon.compare.changes.translated import is_mentioned
from selon.compare.facets import Facet
from selon.compare.party_mentions import is_pronoun, is_role, is_role_known, show_source
from selon.compare.words import split_words
from selon.record.attribution import Source

_SHORTER = 0.95
"""Length of a sentence beside that of the other one from which down its saying is gone, as the reports measure it."""
_AS_CLEAR = -0.003
"""How much nearer the sentence must be to the other one without its cue than to the whole of it."""
_PUT_AGAIN = 0.9
"""Likeness to the other sentence without its cue from which a sentence says the same, however little of it is read."""
_BESIDE = 3
"""Words of a sentence that are neither of the party nor of what it said nor of the saying, at most."""
_LEAST = 4
"""Words of what is said that can be told again."""


def is_saying_gone(frame: Frame, whole: Facet, bare: Facet) -> bool:
    """Tell whether a sentence has what a party said in the other language, and lacks nothing but the saying.

    *They say they have lost it* and *Ils l'ont perdu*: the party stands in both, so neither a missing mention nor the
    length of the claim shows that nobody says it any more. The two sentences do: the bare one is shorter, and as near
    to the other one without its cue as to the whole of it.

    Args:
        frame: The match, across two languages.
        whole: The claim with a party.
        bare: The claim without one.
    """
    full, short = frame.passages if whole in frame.up else frame.passages[::-1]
    if frame.likeness is None or whole.attribution is None or whole.attribution.form != "indirect":
        return False
    if not is_stated(bare, short) or not all(_is_somebody(source) for source in whole.sources):
        return False
    if len(split_words(whole.said)) < _LEAST or not _is_all(whole, full):
        return False
    if measure_length((full, whole), (short, bare)) > _SHORTER:
        return False
    silent = _leave_cue_out(whole, full)
    near, clear = frame.likeness.liken([short], [silent, full])[0]
    if near - clear < _AS_CLEAR:
        return False
    return frame.close or (near >= _PUT_AGAIN and all(_stands_in(frame, whole, short)))


def _is_somebody(source: Source) -> bool:
    """Tell a party from a pronoun for anybody, and from a thing that was taken for a body (*the lack of funds*)."""
    if is_pronoun(source):
        return source.refers_to is not None
    return source.kind != "organisation" or not is_role(source) or is_role_known(source)


def _is_all(whole: Facet, full: str) -> bool:
    """Tell whether a sentence holds a party, what it said and the saying, and next to nothing else."""
    assert whole.attribution is not None
    parts = (*whole.attribution.source, *whole.attribution.cue, *whole.claim.content)
    told = Counter(word for span in parts for word in split_words(span.text))
    return (Counter(split_words(full)) - told).total() <= _BESIDE


def _leave_cue_out(whole: Facet, full: str) -> str:
    assert whole.attribution is not None
    for span in whole.attribution.cue:
        full = full.replace(" ".join(span.text.split()), " ", 1)
    return " ".join(full.split())


def _stands_in(frame: Frame, whole: Facet, short: str) -> list[bool]:
    """Tell of each party whether the other language's sentence has it too."""
    return [not is_pronoun(source) and is_mentioned(frame, show_source(source), short) for source in whole.sources]
