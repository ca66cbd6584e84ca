"""Whether two claims have the same party behind them, across names, roles, pronouns and languages."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from enum import Enum

from selon.compare.facets import MEDIA, Facet
from selon.compare.words import align_words, are_forms, cut_stem, fold_word, list_names, list_telling, split_words
from selon.record.attribution import Source
from selon.record.report import Report

LOCAL = "local:"
_WORD = re.compile(r"\w+")
_UNNAMED = ("unnamed", "none")
_NAMELESS = (None, "", "local:phrase")
_SHORTEST = 3
_TWO = 4
"""Twice the words that two mentions have in common at least where each may have a detail of its own."""
_RESOLVED = ("pronoun", "antecedent")
_ROLE = "role:"
_SORTS = {"person": "people", "people": "people", "state": "body", "organisation": "body"}
"""Kinds that reports put for one another: a person for people, an organisation for a state's body."""


class Alike(Enum):
    """What can be said of two parties."""

    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"


def liken_parties(a: Facet, b: Facet) -> Alike:
    """Tell whether two claims have the same source: one member in common is enough.

    Args:
        a: A claim with a source.
        b: A claim with a source.

    Returns:
        `OTHER` only where the words show two parties; a bare pronoun or role shows none.
    """
    across = a.report.lang != b.report.lang
    seen = [liken_sources(s, t, across) for s in a.sources for t in b.sources]
    if Alike.SAME in seen:
        return Alike.SAME
    return Alike.UNKNOWN if Alike.UNKNOWN in seen or not seen else Alike.OTHER


def liken_sources(s: Source, t: Source, across: bool) -> Alike:
    """Tell whether two sources are one party."""
    if _share_actor(s, t) or _share_name(s, t, across):
        return Alike.SAME
    if _are_said_alike(s, t):
        return Alike.SAME
    if is_pronoun(s) or is_pronoun(t) or (s.kind == MEDIA) != (t.kind == MEDIA):
        return Alike.UNKNOWN  # whom a pronoun stands for is resolved too loosely; a medium may be a relay
    if s.named in _UNNAMED and t.named in _UNNAMED:
        return _liken_unnamed(s, t, across)
    if (s.named in _UNNAMED) != (t.named in _UNNAMED):
        told = s if s.named in _UNNAMED else t
        shared = not across and list_telling(show_source(s)) & list_telling(show_source(t))
        return Alike.OTHER if _is_indefinite(told) and not shared else _liken_roles(s, t, across)
    return _liken_named(s, t, across)


def _are_said_alike(s: Source, t: Source) -> bool:
    """Tell whether two parties go by the same words, pronouns left aside."""
    if show_source(s) and fold_word(show_source(s)) == fold_word(show_source(t)):
        return True
    spans = [source.span for source in (s, t) if source.span is not None and not is_pronoun(source)]
    return len(spans) == 2 and fold_word(spans[0].text) == fold_word(spans[1].text)


def _share_actor(s: Source, t: Source) -> bool:
    """Tell whether two sources resolve to one actor; a role that has a name in it may have been resolved wrongly."""
    if s.actor is None or s.actor != t.actor:
        return False
    if s.why in _NAMELESS and t.why in _NAMELESS and are_worded_apart(s, t):
        return False
    names = [list_names(_drop_opening(source.span.text)) for source in (s, t) if source.span is not None]
    loose = any(source.why is not None and source.why.startswith(_ROLE) for source in (s, t))
    return not (loose and len(names) == 2 and all(names) and not names[0] & names[1])


def _share_name(s: Source, t: Source, across: bool) -> bool:
    """Tell whether two sources share a name; in a role it may be that of a place or of another body."""
    if not name_words(s) & name_words(t) or _are_of_one_family(s, t):
        return False
    roles = s.named == t.named == "unnamed" or s.why in _NAMELESS or t.why in _NAMELESS
    if roles and share_concepts(s, t) is False:
        return False  # the name is that of where they are
    return across or _is_name(s) or _is_name(t) or not are_worded_apart(s, t)


def _are_of_one_family(s: Source, t: Source) -> bool:
    """Tell whether two people share a last name alone, each with a first name of its own."""
    names = [[fold_word(word) for word in _WORD.findall(show_source(one)) if word[0].isupper()] for one in (s, t)]
    if not (s.kind == t.kind == "person" and all(len(one) > 1 for one in names)) or names[0][-1] != names[1][-1]:
        return False
    first, second = names[0][-2], names[1][-2]
    return min(len(first), len(second)) > 1 and not (first.startswith(second) or second.startswith(first))


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
    shared = share_concepts(s, t)
    if _SORTS.get(s.kind, s.kind) != _SORTS.get(t.kind, t.kind) or shared is False:
        return shared is True  # a body and the office that heads it (*le parquet, le procureur*)
    if shared and all(len(words) == 1 for words in list_own_words(s, t)):
        return True  # two words for one (*sa compagne, sa conjointe*)
    if _has_each_a_detail(s, t):
        return True
    return any(_is_only_name(one) and not name_words(other) for one, other in ((s, t), (t, s)))


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
    text = source.span.text if source.span is not None and not is_pronoun(source) else show_source(source)
    telling = list_telling(text)
    return tuple(word for word in split_words(text) if cut_stem(word) in telling)


def is_pronoun(source: Source) -> bool:
    """Tell whether a mention shows no party of its own: a pronoun, a clitic, a bare figure."""
    if source.why is not None and source.why.startswith(_RESOLVED):
        return True
    return source.span is None or source.span.text[:1] in "-'’" or source.span.text[:1].isdigit()


def share_concepts(s: Source, t: Source) -> bool | None:
    """Tell whether the head nouns of two mentions can name one party; None where one of them is not known.

    Example:
        >>> nurse, reporter = (Source(kind="person", named="unnamed", concepts=(key,)) for key in ("nurse", "reporter"))
        >>> share_concepts(nurse, reporter), share_concepts(nurse, nurse)
        (False, True)
    """
    if not s.concepts or not t.concepts:
        return None
    return not set(s.concepts).isdisjoint(t.concepts)


def is_role(source: Source) -> bool:
    """Tell whether a party goes by its role alone; a name in it is that of a place or of another body."""
    return source.why in _NAMELESS or (source.why is not None and source.why.startswith(_ROLE))


def is_role_known(source: Source) -> bool:
    """Tell whether a party's role is known: its capacity, its head noun, or a body's kind."""
    return bool(source.standing or source.concepts or (source.kind == "state" and source.named == "named"))


def _is_indefinite(source: Source) -> bool:
    """Tell whether a mention is of people whom nobody could find, by its own words."""
    told = (source.count, source.group, source.standing)
    return source.kind in ("person", "people") and any(part is not None for part in told)


def _liken_named(s: Source, t: Source, across: bool) -> Alike:
    if _is_registered(s) and _is_registered(t):
        return Alike.UNKNOWN if set(_ties(s)) & set(_ties(t)) else Alike.OTHER
    if across and not (s.kind == t.kind == "person"):  # bodies have other names in other languages, people have not
        return Alike.OTHER if _is_person(s) != _is_person(t) else Alike.UNKNOWN
    if not (_is_name(s) and _is_name(t)):
        return _liken_roles(s, t, across)
    return Alike.OTHER


def _is_name(source: Source) -> bool:
    """Tell whether a source is known by a name of its own rather than by a role with names in it."""
    return bool(name_words(source)) and source.why not in _NAMELESS and source.actor is not None


def _is_person(source: Source) -> bool:
    """Tell whether a source is a person by a name of several parts."""
    return source.kind == "person" and _is_name(source) and len(name_words(source)) > 1


def _liken_roles(s: Source, t: Source, across: bool) -> Alike:
    """Liken a role with a name or a role: a role of one language that shares no word with the other party differs."""
    if list_telling(show_source(s)) & list_telling(show_source(t)) and not across:
        return Alike.UNKNOWN if _is_name(s) != _is_name(t) or are_worded_apart(s, t) else Alike.SAME
    if across or _is_bare(s) or _is_bare(t):
        return Alike.UNKNOWN
    sorts = {_SORTS.get(s.kind, s.kind), _SORTS.get(t.kind, t.kind)}
    if share_concepts(s, t):
        return Alike.UNKNOWN  # a body and who heads it, or two words for one (*sa compagne, sa conjointe*)
    return Alike.OTHER if len(sorts) == 2 or not (_is_name(s) or _is_name(t)) else Alike.UNKNOWN


def _liken_unnamed(s: Source, t: Source, across: bool) -> Alike:
    """Liken two parties without a name: of two states, or of two sorts, they differ; else nobody can tell."""
    apart = not across and are_worded_apart(s, t)
    if not across and not apart and list_telling(show_source(s)) & list_telling(show_source(t)):
        return Alike.SAME
    if s.affiliation and t.affiliation and not set(s.affiliation) & set(t.affiliation):
        return Alike.OTHER
    if _SORTS.get(s.kind, s.kind) != _SORTS.get(t.kind, t.kind) or share_concepts(s, t) is False:
        return Alike.OTHER
    if apart:
        return Alike.UNKNOWN
    return Alike.SAME if s.kind in _SORTS else Alike.UNKNOWN


def _is_registered(source: Source) -> bool:
    return source.actor is not None and not source.actor.startswith(LOCAL)


def _ties(source: Source) -> tuple[str, ...]:
    return (*source.affiliation, *((source.actor,) if source.actor else ()))


def _is_bare(source: Source) -> bool:
    """Tell whether a mention shows nobody: none, or a pronoun."""
    return is_pronoun(source) or not show_source(source)


def name_words(source: Source) -> frozenset[str]:
    """Give the folded words of a source's own name: those that its actor goes by, else the capitalised ones said."""
    if source.actor is not None and source.actor.startswith(LOCAL) and not _is_said_otherwise(source):
        parts = source.actor.removeprefix(LOCAL).split("-")
        return frozenset(cut_stem(fold_word(part)) for part in parts if len(part) >= _SHORTEST)
    spans = (source.span,) if source.why and source.why.startswith(_ROLE) else (source.span, source.refers_to)
    texts = [span.text for span in spans if span is not None]
    found = {word for text in texts for word in list_names(_drop_opening(text))}
    return frozenset(word for word in found if not word[0].isdigit())


def _is_said_otherwise(source: Source) -> bool:
    """Tell whether an actor's id does not give its name: a phrase, or a role that was resolved and has names in it."""
    if source.why in _NAMELESS:
        return True
    role = source.why is not None and source.why.startswith(_ROLE) and source.span is not None
    return role and source.span is not None and bool(list_names(_drop_opening(source.span.text)))


def _drop_opening(text: str) -> str:
    """Leave out the small word that opens a phrase and has its capital from the sentence."""
    first, _, rest = text.partition(" ")
    return rest if rest and len(first) <= _SHORTEST and not first.isupper() else text


def show_source(source: Source) -> str:
    """Give the words that say most of a source."""
    span = source.refers_to or source.span
    return span.text if span is not None else ""


def names_party(report: Report, name: str | None, actor: str | None = None) -> bool:
    """Tell whether a report names a party anywhere: in its credits, among its actors, or in its text.

    Args:
        report: The report.
        name: The party's name.
        actor: The party's id, where it has one.
    """
    if actor is not None and (
        any(one.id == actor for one in report.actors) or any(credit.actor == actor for credit in report.credits)
    ):
        return True
    return name is not None and bool(find_name(report.text, [name, *_list_aliases(report, name)]))


def _list_aliases(report: Report, name: str) -> list[str]:
    """List the mentions of the actor that bears a name in the report, and names that credits give it."""
    folded = fold_word(name)
    actors = [one for one in report.actors if fold_word(one.name) == folded]
    return [one.name for one in actors] + [mention.text for one in actors for mention in one.mentions]


def find_name(text: str, names: Sequence[str]) -> tuple[int, int] | None:
    """Find the first of some names in a text, as a word of its own, whatever its case."""
    for name in names:
        bare = name.strip()
        if len(bare) > 1 and (match := re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", text, re.IGNORECASE)):
            return match.span()
    return None
