"""Two mentions of parties by their words: what one has and the other leaves out, and whether they may be one."""

from __future__ import annotations

import itertools
import re

from selon.compare.party_mentions import cut_reason, drop_opening, is_pronoun, name_words, show_source
from selon.compare.words import align_words, are_forms, cut_stem, list_names, list_telling, split_words
from selon.record.attribution import MAKER, PORTFOLIO, Source

_WORD = re.compile(r"\w+")
_SHORTEST = 3
_TWO = 4
"""Twice the words that two mentions have in common at least where each may have a detail of its own."""
SORTS = {"person": "people", "people": "people", "state": "body", "organisation": "body"}
"""Kinds that reports put for one another: a person for people, an organisation for a state's body."""


def are_worded_apart(s: Source, t: Source) -> bool:
    """Tell whether two mentions of one language each have a telling word that is no form of one of the other's."""
    return all(list_own_words(s, t))


def list_own_words(s: Source, t: Source) -> tuple[list[str], list[str]]:
    """List the telling words that each of two mentions has alone; how many they are is no part of it."""
    ours, theirs = list_uncounted(s), list_uncounted(t)
    return (
        [word for word in ours if not any(are_forms(word, other) for other in theirs)],
        [word for word in theirs if not any(are_forms(word, other) for other in ours)],
    )


def list_uncounted(source: Source) -> list[str]:
    """List the telling words of a mention; how many they are is no part of it."""
    count = split_words(source.count.words) if source.count is not None and source.count.words else []
    return [word for word in split_telling(source) if word not in count]


def may_be_one(s: Source, t: Source) -> bool:
    """Tell whether two mentions without a word in common may still be one party: a name, and a role without a name."""
    if is_pronoun(s) or is_pronoun(t) or not show_source(s) or not show_source(t) or not are_worded_apart(s, t):
        return True
    if is_ministry_beside(s, t):
        return False
    shared = share_concepts(s, t)
    if SORTS.get(s.kind, s.kind) != SORTS.get(t.kind, t.kind) or shared is False:
        return shared is True  # a body and the office that heads it (*le parquet, le procureur*)
    if shared and all(len(words) == 1 for words in list_own_words(s, t)):
        return True  # two words for one (*sa compagne, sa conjointe*)
    if _has_each_a_detail(s, t):
        return True
    return any(_is_only_name(one) and not name_words(other) for one, other in ((s, t), (t, s)))


def is_ministry_beside(s: Source, t: Source) -> bool:
    """Tell a ministry, which goes by its portfolio, beside a body with a name that is none of the state's."""
    return any(
        one.kind == "state" and _list_keys(one, True) and other.kind == "organisation" and other.standing != "office"
        and _list_own_capitals(other) and not _list_own_capitals(other) & name_words(one)
        for one, other in ((s, t), (t, s))
    )  # fmt: skip


def _list_own_capitals(source: Source) -> frozenset[str]:
    """List the capitalised words of a mention, but the small word that opens it."""
    return list_names(drop_opening(source.span.text)) if source.span is not None else frozenset()


def _has_each_a_detail(s: Source, t: Source) -> bool:
    """Tell whether two mentions have most words in common, and in two places a word that the other leaves out.

    *L'agence nationale de prévention* and *l'agence de prévention du pays* tell two things of one party; a word in the
    place of another one (*l'agence régionale de prévention*) tells two parties apart, and so does a name.
    """
    ours, theirs = list_uncounted(s), list_uncounted(t)
    folded = [next((known for known in ours if are_forms(known, word)), word) for word in theirs]
    runs = align_words(ours, folded)
    if 2 * sum(size for _, _, size in runs) < max(_TWO, len(ours), len(theirs)) or name_words(s) ^ name_words(t):
        return False
    blocks = [(0, 0, 0), *runs, (len(ours), len(folded), 0)]
    gaps = [(b[0] - a[0] - a[2], b[1] - a[1] - a[2]) for a, b in itertools.pairwise(blocks)]
    return not any(here and there for here, there in gaps)


def _is_only_name(source: Source) -> bool:
    """Tell whether a mention has capitalised words alone."""
    text = source.span.text if source.span is not None else ""
    telling = [word for word in _WORD.findall(text) if len(word) > _SHORTEST]
    return bool(telling) and all(word[0].isupper() for word in telling)


def split_telling(source: Source) -> tuple[str, ...]:
    """Give the folded words of a mention that tell parties apart."""
    own = source.span if not is_pronoun(source) else None
    text = cut_reason(source, own) if own is not None else show_source(source)
    telling = list_telling(text)
    return tuple(word for word in split_words(text) if cut_stem(word) in telling)


def share_concepts(s: Source, t: Source) -> bool | None:
    """Tell whether the head nouns of two mentions can name one party; None where one of them is not known.

    Example:
        >>> nurse, reporter = (Source(kind="person", named="unnamed", concepts=(key,)) for key in ("nurse", "reporter"))
        >>> share_concepts(nurse, reporter), share_concepts(nurse, nurse)
        (False, True)
    """
    if (made := share_makers(s, t)) is not None:
        return made
    offices, nouns = ([_list_keys(source, marked) for source in (s, t)] for marked in (True, False))
    if all(offices) and offices[0].isdisjoint(offices[1]):
        return False
    return None if not all(nouns) else not nouns[0].isdisjoint(nouns[1])


def _list_keys(source: Source, marked: bool) -> frozenset[str]:
    """List what a mention names: the portfolios in it (*the interior ministry*), or its head noun."""
    keys = (key for key in source.concepts if not key.startswith(MAKER))
    return frozenset(key for key in keys if key.startswith(PORTFOLIO) is marked)


def share_makers(s: Source, t: Source) -> bool | None:
    """Tell whether a document was made by the other party, or by another one than the other document.

    Args:
        s: A party.
        t: A party.

    Returns:
        None where none of the two is a document, where nobody knows who made it, and for two documents of one party.

    Example:
        >>> report = Source(kind="document", named="named", concepts=("report", "by:police"))
        >>> police, union = (Source(kind="organisation", named="named", concepts=(key,)) for key in ("police", "union"))
        >>> share_makers(report, police), share_makers(report, union), share_makers(police, union)
        (True, False, None)
    """
    written = [source.kind == "document" for source in (s, t)]
    made = [list_made(source) if source.kind == "document" else frozenset(source.concepts) for source in (s, t)]
    if not any(written) or not all(made):
        return None
    offices, nouns = (
        [{k for k in keys if k.startswith(PORTFOLIO) is marked} for keys in made] for marked in (True, False)
    )
    if (all(offices) and offices[0].isdisjoint(offices[1])) or (all(nouns) and nouns[0].isdisjoint(nouns[1])):
        return False
    return None if all(written) else True


def list_made(document: Source) -> frozenset[str]:
    """List the keys of who made a document."""
    return frozenset(key.removeprefix(MAKER) for key in document.concepts if key.startswith(MAKER)) - {""}
