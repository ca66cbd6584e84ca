"""Whether two claims have the same party behind them, across names, roles, pronouns and languages."""

from __future__ import annotations

import re
from enum import Enum

from selon.compare.facets import MEDIA, Facet
from selon.compare.party_mentions import (
    LOCAL,
    NAMELESS,
    ROLE,
    drop_opening,
    is_name,
    is_pronoun,
    is_role,
    name_words,
    show_source,
    take_up,
)
from selon.compare.party_wordings import SORTS, are_worded_apart, is_ministry_beside, share_concepts, share_makers
from selon.compare.words import fold_word, list_names, list_telling
from selon.record.attribution import Source

_WORD = re.compile(r"\w+")
_SPELT = 3
"""Letters at either end of a name's stem that its spellings share."""
_UNNAMED = ("unnamed", "none")
_BODIES, _PLAIN = {"organisation", "state"}, 7
"""Kinds of bodies, and how many words a mention has at most that says plainly who it is."""


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
    if s.kind == t.kind == "document" and share_makers(s, t) is False:
        return Alike.OTHER
    if is_pronoun(s) != is_pronoun(t) and _is_somebody_else(s, t):
        return Alike.OTHER
    if is_pronoun(s) != is_pronoun(t) and not across:
        return _liken_taken_up(take_up(s), take_up(t))
    if is_pronoun(s) or is_pronoun(t) or (s.kind == MEDIA) != (t.kind == MEDIA):
        return Alike.UNKNOWN  # whom a pronoun stands for is resolved too loosely; a medium may be a relay
    if s.named in _UNNAMED and t.named in _UNNAMED:
        return _liken_unnamed(s, t, across)
    if (s.named in _UNNAMED) != (t.named in _UNNAMED):
        told = s if s.named in _UNNAMED else t
        shared = not across and list_telling(show_source(s)) & list_telling(show_source(t))
        return Alike.OTHER if _is_indefinite(told) and not shared else _liken_roles(s, t, across)
    return _liken_named(s, t, across)


def _is_somebody_else(s: Source, t: Source) -> bool:
    """Tell somebody of a known trade, newly mentioned, from whom a pronoun takes up (*he*, the owner; *a welder*)."""
    told, pronoun = (s, t) if is_pronoun(t) else (t, s)
    one = told.kind == "person" and told.named == "unnamed" and told.count is not None and told.count.high == 1
    named = pronoun.refers_to is not None and bool(list_names(drop_opening(pronoun.refers_to.text)))
    return one and named and share_concepts(s, t) is False


def _liken_taken_up(s: Source, t: Source) -> Alike:
    """Liken a mention with what a pronoun takes up: that is resolved too loosely to tell a role from a name."""
    if is_pronoun(s) or is_pronoun(t) or any(len(show_source(one).split()) > _PLAIN for one in (s, t)):
        return Alike.UNKNOWN
    told = {s.kind, t.kind} <= _BODIES or _have_two_names(s, t)
    return liken_sources(s, t, across=False) if told else Alike.UNKNOWN


def have_other_names(a: Facet, b: Facet) -> bool:
    """Tell whether two claims have people, or registered bodies, of wholly different names, whatever their roles.

    Args:
        a: A claim.
        b: A claim.

    Returns:
        Whether each party of one has a first and a last name, or an entry of the register, that no party of the other
        has anything of. Names are written alike in all languages, but for a letter or two.
    """
    pairs = [(s, t) for s in a.sources for t in b.sources]
    return bool(pairs) and all(_have_two_names(s, t) or _are_two_entries(s, t) for s, t in pairs)


def _have_two_names(s: Source, t: Source) -> bool:
    if not all(_is_person(source) and not is_pronoun(source) and not is_role(source) for source in (s, t)):
        return False
    return not any(_are_written_alike(one, other) for one in name_words(s) for other in name_words(t))


def _are_written_alike(one: str, other: str) -> bool:
    """Tell whether two stems of names may be one name in two spellings (*Zelensky, Selenskyj*)."""
    return one[:_SPELT] == other[:_SPELT] or one[-_SPELT:] == other[-_SPELT:]


def _are_two_entries(s: Source, t: Source) -> bool:
    """Tell whether the register knows two parties as two, neither of which belongs to the other."""
    known = _is_registered(s) and _is_registered(t) and s.kind == t.kind == "organisation"
    return known and list_ties(s).isdisjoint(list_ties(t)) and not (is_role(s) or is_role(t))


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
    if s.why in NAMELESS and t.why in NAMELESS and are_worded_apart(s, t):
        return False
    names = [list_names(drop_opening(source.span.text)) for source in (s, t) if source.span is not None]
    loose = any(source.why is not None and source.why.startswith(ROLE) for source in (s, t))
    return not (loose and len(names) == 2 and all(names) and (not names[0] & names[1] or _go_by_others(s, t)))


def _share_name(s: Source, t: Source, across: bool) -> bool:
    """Tell whether two sources share a name; in a role it may be that of a place or of another body."""
    if not name_words(s) & name_words(t) or _are_of_one_family(s, t) or _go_by_others(s, t):
        return False
    roles = s.named == t.named == "unnamed" or s.why in NAMELESS or t.why in NAMELESS
    if roles and share_concepts(s, t) is False:
        return False  # the name is that of where they are
    return across or is_name(s) or is_name(t) or not are_worded_apart(s, t)


def _go_by_others(s: Source, t: Source) -> bool:
    """Tell whether two bodies' names each have a word that the other has not (*Banque Torval*, *Force Banque*)."""
    if any(one.kind == "person" and one.named == "named" for one in (s, t)) or _is_registered(s) or _is_registered(t):
        return False
    ours, theirs = ({word for word in _list_capitals(source) if len(word) > _SPELT} for source in (s, t))
    return bool(ours - theirs and theirs - ours) and len(ours & theirs) <= 1


def _list_capitals(source: Source) -> frozenset[str]:
    """List the capitalised words of a mention that belong to its own name."""
    text = source.span.text if source.span is not None else show_source(source)
    return list_names(drop_opening(text)) & name_words(source)


def _are_of_one_family(s: Source, t: Source) -> bool:
    """Tell whether two people share a last name alone, each with a first name of its own."""
    names = [[fold_word(word) for word in _WORD.findall(show_source(one)) if word[0].isupper()] for one in (s, t)]
    if not (s.kind == t.kind == "person" and all(len(one) > 1 for one in names)) or names[0][-1] != names[1][-1]:
        return False
    first, second = names[0][-2], names[1][-2]
    return min(len(first), len(second)) > 1 and not (first.startswith(second) or second.startswith(first))


def _is_indefinite(source: Source) -> bool:
    """Tell whether a mention is of people whom nobody could find, by its own words; *the superintendent* is not."""
    if source.kind == "person" and source.count is None and source.group is None and is_role(source):
        return False
    told = (source.count, source.group, source.standing)
    return source.kind in ("person", "people") and any(part is not None for part in told)


def _liken_named(s: Source, t: Source, across: bool) -> Alike:
    if _is_registered(s) and _is_registered(t):
        return Alike.UNKNOWN if list_ties(s) & list_ties(t) else Alike.OTHER
    if across and not (s.kind == t.kind == "person"):  # bodies have other names in other languages, people have not
        return Alike.OTHER if _is_person(s) != _is_person(t) else Alike.UNKNOWN
    if not (is_name(s) and is_name(t)):
        return _liken_roles(s, t, across)
    return Alike.OTHER


def _is_person(source: Source) -> bool:
    """Tell whether a source is a person by a name of several parts."""
    return source.kind == "person" and is_name(source) and len(name_words(source)) > 1


def _liken_roles(s: Source, t: Source, across: bool) -> Alike:
    """Liken a role with a name or a role: a role of one language that shares no word with the other party differs."""
    if list_telling(show_source(s)) & list_telling(show_source(t)) and not across:
        return Alike.UNKNOWN if is_name(s) != is_name(t) or are_worded_apart(s, t) else Alike.SAME
    if across or _is_bare(s) or _is_bare(t):
        return Alike.UNKNOWN
    sorts = {SORTS.get(s.kind, s.kind), SORTS.get(t.kind, t.kind)}
    if is_ministry_beside(s, t) or (_is_crowd(s) != _is_crowd(t) and share_concepts(s, t) is False):
        return Alike.OTHER
    if share_concepts(s, t):
        return Alike.UNKNOWN  # a body and who heads it, or two words for one (*sa compagne, sa conjointe*)
    return Alike.OTHER if len(sorts) == 2 or not (is_name(s) or is_name(t)) else Alike.UNKNOWN


def _is_crowd(source: Source) -> bool:
    """Tell several people without a name."""
    return source.kind == "people" and source.named == "unnamed"


def _liken_unnamed(s: Source, t: Source, across: bool) -> Alike:
    """Liken two parties without a name: of two states, or of two sorts, they differ; else nobody can tell."""
    apart = not across and are_worded_apart(s, t)
    if not across and not apart and list_telling(show_source(s)) & list_telling(show_source(t)):
        return Alike.SAME
    if s.affiliation and t.affiliation and not set(s.affiliation) & set(t.affiliation):
        return Alike.OTHER
    if SORTS.get(s.kind, s.kind) != SORTS.get(t.kind, t.kind) or share_concepts(s, t) is False:
        return Alike.OTHER
    if apart:
        return Alike.UNKNOWN
    return Alike.SAME if s.kind in SORTS else Alike.UNKNOWN


def _is_registered(source: Source) -> bool:
    return source.actor is not None and not source.actor.startswith(LOCAL)


def list_ties(source: Source) -> frozenset[str]:
    """List the ids of the actors that a party is or is tied to."""
    return frozenset((*source.affiliation, *((source.actor,) if source.actor else ())))


def _is_bare(source: Source) -> bool:
    """Tell whether a mention shows nobody: none, or a pronoun."""
    return is_pronoun(source) or not show_source(source)
