"""What a party said of itself and a sentence says of that party: *they say they have lost it*, *they have lost it*."""

from __future__ import annotations

from collections.abc import Sequence

from selon.compare.changes.frame import Frame
from selon.compare.facets import Facet
from selon.compare.party_mentions import drop_opening, is_pronoun
from selon.compare.party_wordings import split_telling
from selon.compare.words import align_words, are_forms, cut_stem, list_names, split_words
from selon.record.attribution import Source

_ALL = 0.95
"""Share of its sentence from which a claim is all of it."""
_LINK, _LINKS = 4, 3
"""Letters of the small words that stand between party and verb at most, and how many of them (*have*, *n'ont pas*)."""
_HEAD, _HEADS = 7, 4
"""The same for what opens what is said, and stands not where the party does (*they*, *that its … had*, *vouloir*)."""
_ARTICLE, _JOINT = 3, 2
"""Letters of what opens the sentence, and of what joins two of its words, at most (*les soldats de l'armée*)."""
_LEAST = 4
"""Words of what is said that can be told again."""


def is_put_as_fact(frame: Frame, whole: Facet, bare: Facet) -> bool:
    """Tell whether a sentence has a claim's party and what it said, and nothing else: the saying is gone.

    Any other word left over there may tie the claim to its party in a way that was not read: then nothing is told.

    Args:
        frame: The match, of one language.
        whole: The claim with a party.
        bare: The claim without one.
    """
    full, short = frame.passages if whole in frame.up else frame.passages[::-1]
    if frame.across or whole.attribution is None or whole.attribution.form != "indirect":
        return False
    if not is_stated(bare, short):
        return False
    if short.count(",") > full.count(",") or len(split_words(whole.said)) < _LEAST:
        return False
    party = [word for source in whole.sources if source.span is not None for word in split_words(source.span.text)]
    words = split_words(short)
    stands = all(_stands_in(source, words) or _is_named_in(source, words) for source in whole.sources)
    return stands and _says_the_same(party, split_words(whole.said), words)


def is_stated(bare: Facet, sentence: str) -> bool:
    """Tell whether a sentence is stated by its report: one claim from end to end, or one that nobody is said to make.

    *The ferry was reported lost* has a claim in it that nobody makes: the sentence around it is the report's.
    """
    if bare.attribution is None:
        return bare.claim.commitment == "asserted" and len(bare.text) >= _ALL * len(sentence)
    return bare.attribution.form == "indirect" and not bare.sources and not bare.relays


def _stands_in(source: Source, words: Sequence[str]) -> bool:
    """Tell whether a sentence has every telling word of a party; a pronoun has none."""
    return is_pronoun(source) or all(any(are_forms(one, word) for word in words) for one in split_telling(source))


def _is_named_in(source: Source, words: Sequence[str]) -> bool:
    """Tell whether a sentence has a name in a party's words: whose the subject is (*its ships*, *Norland's ships*)."""
    names = list_names(drop_opening(source.span.text)) if source.span is not None else frozenset()
    return any(cut_stem(word) in names for word in words)


def _says_the_same(party: Sequence[str], said: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether words are those of a party and of what it said, but for small words where the two meet."""
    known = set(said)
    folded = [word if word in known else next((one for one in said if are_forms(one, word)), word) for word in words]
    runs = align_words(said, folded)
    kept = {at + step for at, _, size in runs for step in range(size)}
    told = {at + step for _, at, size in runs for step in range(size)}
    gone = [word for at, word in enumerate(said) if at not in kept or (at == 0 and word not in words)]
    more = [at for at in range(len(words)) if at not in told and not any(are_forms(words[at], one) for one in party)]
    more = [at for at in more if len(words[at]) > _JOINT]
    if more and not gone:
        return False  # where its pronoun is still there, the party stands outside what it said
    more = more[1:] if more[:1] == [0] and len(words[0]) <= _ARTICLE else more
    if any(len(word) > _HEAD or word[0].isdigit() for word in gone) or len(gone) > _HEADS:
        return False
    if any(len(words[at]) > _LINK or words[at][0].isdigit() for at in more) or len(more) > _LINKS:
        return False
    return not more or (more[0] > 0 and more[-1] < len(words) - 1 and more[-1] - more[0] == len(more) - 1)
