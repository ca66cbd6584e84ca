"""A source that is gone behind its relay: *two clerks told the Gazette*, *the Gazette reports*."""

from __future__ import annotations

from selon.compare.changes.frame import Frame
from selon.compare.changes.translated import is_mentioned
from selon.compare.facets import MEDIA, Facet
from selon.compare.party_mentions import is_pronoun, name_words, show_source
from selon.compare.party_wordings import split_telling
from selon.compare.words import are_forms, list_names, split_words
from selon.record.attribution import Source


def is_behind_relay(frame: Frame, a: Facet, b: Facet) -> bool:
    """Tell whether the downstream claim has media alone behind it, which upstream named beside its source.

    A source that the downstream sentence has too may have been read as something else there: then nothing is told.

    Args:
        frame: The match.
        a: The upstream claim, with its source.
        b: The downstream claim, with its source.
    """
    media = all(source.kind == MEDIA and name_words(source) for source in b.sources)
    if not (a.sources and b.sources and media and frame.close):
        return False
    if any(source.kind == MEDIA or is_pronoun(source) or not split_telling(source) for source in a.sources):
        return False
    told = list_names(frame.passages[0])
    if not all(name_words(source) <= told for source in b.sources):
        return False
    return not any(_stands_in(frame, source, frame.passages[1]) for source in a.sources)


def _stands_in(frame: Frame, source: Source, passage: str) -> bool:
    """Tell whether a sentence has a source's words, or a translation of them."""
    if frame.across:
        return is_mentioned(frame, show_source(source), passage)
    words = split_words(passage)
    return any(are_forms(one, word) for one in split_telling(source) for word in words)
