"""Sources and places across two languages: names are translated, so mentions are likened, and passages measured."""

from __future__ import annotations

import re

from selon.compare.changes.frame import Frame
from selon.compare.facets import MEDIA, Facet
from selon.compare.parties import Alike, liken_parties, list_ties
from selon.compare.party_mentions import is_pronoun, is_role, is_role_known, name_words, show_source
from selon.compare.party_wordings import share_concepts
from selon.compare.words import list_names, list_stems
from selon.record.attribution import Source

_WORD = re.compile(r"[\w'’.-]+")
_PART = re.compile(r"[,;:(«“\"]")
_LONGEST = 6
"""Words of a mention that are looked for in another language's sentence."""
_MENTIONED = 0.885
"""Likeness of a mention and some words of that sentence from which they say the same."""
_ONE, _UNKNOWN = 0.875, 0.82
"""Likeness of two mentions from which they are one party in two languages, and under which they are two although no
word of them is known."""
_WORD_FOR_WORD = 0.93
"""Likeness of two mentions from which one translates the other, whatever their head nouns are listed under."""
_KNOWN_APART = 0.93
"""The same for parties that have names: what their head nouns name is known on both sides, and is two things."""
_SHORTER = 0.8
"""Length of a passage beside that of the other one, from which down something of the other one is missing."""
_ALL, _AS_LONG, _LONGER = 0.95, 1.08, 1.18
"""Share of its sentence from which a claim is all of it, how much longer than in the other language it may be, and
how much longer one language is than the other at most."""
_CLEARER, _AS_CLEAR = 0.02, -0.01
"""How much nearer a passage must be to the other one's claim than to the other one as a whole, to lack its source;
one that nobody says and that is a claim from end to end need only be as near."""


def are_parties_apart(frame: Frame, a: Facet, b: Facet) -> bool:
    """Tell whether two claims of two languages have two parties.

    A party that the other side's sentence names too was read there as something else, and is no other one.

    Args:
        frame: The match.
        a: An upstream claim with a source.
        b: A downstream claim with a source.
    """
    alike = liken_parties(a, b)
    if alike is Alike.SAME or _are_cross_named(frame, a, b):
        return False
    if _are_named_apart(frame, a, b):
        return True
    shared = {share_concepts(s, t) for s in a.sources for t in b.sources}
    if True in shared and alike is not Alike.OTHER:
        return False
    if shared != {False} and _is_one_written(a) != _is_one_written(b):
        return False
    near = liken_mentions(frame, a, b)
    if near is None:
        return alike is Alike.OTHER
    if shared == {False} and all(source.named == "unnamed" for source in (*a.sources, *b.sources)):
        return near < _WORD_FOR_WORD
    if shared == {False}:
        return near < _KNOWN_APART
    if near >= (_ONE if alike is Alike.OTHER else _UNKNOWN):
        return False
    return not _names_source(frame, a, frame.passages[1]) and not _names_source(frame, b, frame.passages[0])


def _are_named_apart(frame: Frame, a: Facet, b: Facet) -> bool:
    """Tell whether two claims have parties of two names that both reports spell alike: no translation parts them.

    The downstream party stands behind another upstream claim. A body and a person (who may speak for it) are two where
    the downstream report names the upstream party too.
    """
    parties = (*a.sources, *b.sources)
    if any(is_pronoun(source) or source.kind == MEDIA or not name_words(source) for source in parties):
        return False
    ours, theirs = ([name_words(source) for source in facet.sources] for facet in (a, b))
    if any(_are_linked(s, t) for s in a.sources for t in b.sources):
        return False
    elsewhere = [name_words(source) for facet in frame.all_up if facet is not a for source in facet.sources]
    if not all(any(words <= other for other in elsewhere) for words in theirs):
        return False
    if any(words <= list_stems(frame.passages[0]) for words in theirs):
        return False
    bodies = {source.kind in ("person", "people") for source in parties}
    return len(bodies) == 1 or all(words <= list_stems(b.report.text) for words in ours)


def _are_linked(s: Source, t: Source) -> bool:
    """Tell whether two mentions have a name, an actor or a noun in common."""
    names = [name_words(source) | list_names(show_source(source)) for source in (s, t)]
    return bool(names[0] & names[1] or list_ties(s) & list_ties(t) or share_concepts(s, t))


def _is_one_written(facet: Facet) -> bool:
    """Tell whether a claim comes from a document: the other language may give it to whose document it is."""
    return any(source.kind == "document" for source in facet.sources)


def are_parties_one(frame: Frame, a: Facet, b: Facet) -> bool:
    """Tell whether two claims of two languages have one party."""
    near = liken_mentions(frame, a, b)
    shared = {share_concepts(s, t) for s in a.sources for t in b.sources}
    if near is not None and near >= (_WORD_FOR_WORD if shared == {False} else _ONE):
        return True
    unnamed = all(source.named == "unnamed" for source in (*a.sources, *b.sources))
    return liken_parties(a, b) is Alike.SAME and (near is None or not unnamed or True in shared)


def liken_mentions(frame: Frame, a: Facet, b: Facet) -> float | None:
    """Give the likeness of the nearest two mentions of two claims' sources.

    Args:
        frame: The match.
        a: A claim.
        b: A claim of the other report.

    Returns:
        The cosine; None where nothing likens them, or one of them shows nobody.
    """
    sides = [[source for source in facet.sources if show_source(source) and not is_pronoun(source)] for facet in (a, b)]
    if frame.likeness is None or not all(sides):
        return None
    rows = frame.likeness.liken(*([show_source(source) for source in side] for side in sides))
    return max(max(row) for row in rows)


def _are_cross_named(frame: Frame, a: Facet, b: Facet) -> bool:
    """Tell whether the sentence of one side names the party of the other one."""
    return any(
        (words := name_words(source)) and words <= list_stems(passage)
        for facet, passage in ((a, frame.passages[1]), (b, frame.passages[0]))
        for source in facet.sources
        if not source.concepts or not (source.named == "unnamed" or is_role(source))
    )


def is_mentioned(frame: Frame, mention: str, passage: str) -> bool:
    """Tell whether some words of a sentence of the other language translate a mention.

    Args:
        frame: The match.
        mention: The words of one language.
        passage: The sentence of the other one.
    """
    if frame.likeness is None:
        return False
    words, told = _WORD.findall(passage), _WORD.findall(_PART.split(mention)[0])[:_LONGEST]
    sizes = (len(told), len(told) + 1)
    runs = {" ".join(words[at : at + size]) for size in sizes for at in range(len(words) - size + 1)}
    return bool(told and runs) and max(frame.likeness.liken([" ".join(told)], sorted(runs))[0]) >= _MENTIONED


def _names_source(frame: Frame, facet: Facet, passage: str) -> bool:
    return any(is_mentioned(frame, show_source(source), passage) for source in facet.sources)


def is_source_gone(frame: Frame, whole: Facet) -> bool:
    """Tell whether a sentence of another language lacks the source of a claim, rather than having one not found.

    Args:
        frame: The match.
        whole: The claim with a source.

    Returns:
        Whether the bare sentence says the claim without anything around it, or is much shorter.
    """
    full, short = frame.passages if whole in frame.up else frame.passages[::-1]
    if frame.likeness is None or not full:
        return True
    bare = (frame.down if whole in frame.up else frame.up)[0]
    if _is_all(bare, short, whole) and all(is_role_known(source) for source in whole.sources):
        return True
    if len(short) > _SHORTER * len(full):
        claim, passage = frame.likeness.liken([short], [whole.text, full])[0]
        bare_whole = bare.claim.commitment == "asserted" and len(bare.text) >= _ALL * len(short)
        if claim - passage < (_AS_CLEAR if bare_whole else _CLEARER) or (len(short) >= len(full) and not bare_whole):
            return False
    return not _names_source(frame, whole, short)


def _is_all(bare: Facet, passage: str, whole: Facet) -> bool:
    """Tell whether a claim is all that its sentence says, and no more than the claim of the other language.

    How much longer one language is than the other is told by the two reports.
    """
    written = len(bare.report.text) / max(1, len(whole.report.text))
    longest = _AS_LONG * min(_LONGER, max(1 / _LONGER, written)) * len(whole.text)
    return _ALL * len(passage) <= len(bare.text) <= longest


def is_relay_told(frame: Frame, relay: Source, side: tuple[Facet, ...]) -> bool:
    """Tell whether a medium has its counterpart in the other language's sentence: a medium, or a word of its name.

    Args:
        frame: The match.
        relay: The medium.
        side: The claims of the other side.
    """
    if not frame.across:
        return False
    media = [source for facet in side for source in (*facet.relays, *facet.sources) if source.kind == MEDIA]
    if any(not (relay.actor and source.actor) or relay.actor == source.actor for source in media):
        return True
    passage = frame.passages[1 if side is frame.down else 0]
    return bool(name_words(relay) & list_stems(passage))
