"""Standing: anybody, who heads a private body, people in office or a body of its own, an authority; put for another."""

from __future__ import annotations

from selon.compare.changes.apart import are_named_apart
from selon.compare.changes.counts import PEOPLE, compare_lost_counts
from selon.compare.changes.frame import Frame
from selon.compare.changes.heads import liken_heads
from selon.compare.changes.replaced import are_others, tell_replaced
from selon.compare.changes.translated import liken_mentions
from selon.compare.parties import Alike, liken_parties
from selon.compare.party_mentions import is_pronoun, is_role_known, name_words
from selon.compare.party_wordings import list_own_words, list_uncounted, share_concepts
from selon.compare.words import cut_stem, list_telling
from selon.record.attribution import MAKER, PORTFOLIO, Source
from selon.record.comparison import Change
from selon.record.span import Spans

_ANYBODY, _HEAD, _OFFICE, _AUTHORITY = 0, 1, 2, 3
_LIKE_WORDING = 0.6
"""Share of words in common from which another party is a change and no other wording."""
_WORD_FOR_WORD, _OF_ONE_ROLE, _OF_ONE_SORT = 0.93, 0.91, 0.86
"""Likeness of two mentions of two languages that one translates the other: whose head nouns are known and name two
things, whose capacity alone is known, and of others."""
_SPEAKS_FOR = "spokesperson"
_WRITTEN = "document"
_INSTITUTIONS = ("state", "organisation", _WRITTEN)
_HOLDERS = frozenset(("minister", "prime-minister", "governor", "mayor", "prefect"))
"""What those go by who hold a public office of their own, by whichever name."""
_HEADS = frozenset(("chair", "president", "vice-president", "chief", "director", "manager", "founder", "coach"))
_HEADS |= {"chief-executive", "headteacher", "secretary-general", "spokesperson"}
"""What those go by who speak for a body that is none of the state's."""
_SERVICES = frozenset(("firefighter", "fire-service", "rescue-service", "rescuer", "coastguard", "ambulance-service"))
"""What services go by in the plural, with or without an article (*firefighters*, *les pompiers*)."""
_ISSUED = frozenset(("court-ruling", "arrest-warrant", "search-warrant"))
"""Documents that only an authority makes, whether the report says so or not."""


def compare_standing(
    frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...], words: tuple[Spans, Spans]
) -> list[Change]:
    """Report people who became officials, and officials who became an authority, or the reverse.

    Parties that have nothing to do with each other are another source too.

    Args:
        frame: The match.
        ours: The upstream parties.
        theirs: The downstream parties.
        words: Their mentions.
    """
    if not (frame.across or _is_verbatim(frame) or _are_known_apart(frame, ours, theirs)):
        return []
    low, high = _stand(ours), _stand(theirs)
    if low is None or high is None or low == high or not _are_comparable(ours, theirs):
        return []
    sides = (ours, theirs) if low < high else (theirs, ours)
    if frame.across and {low, high} == {_ANYBODY, _HEAD} and not _is_nobody(*sides):
        return []
    if not _are_of_two_sorts(frame, ours, theirs) or _have_one_name(frame, ours, theirs):
        return []
    bodies = all(source.kind in _INSTITUTIONS for source in (*ours, *theirs))
    tied = not bodies and _are_tied(frame, ours, theirs)  # two bodies with a word in common may be one
    other = not tied and are_others(frame, frame.up[0], frame.down[0])
    other = other and (frame.across or _is_verbatim(frame))
    if _AUTHORITY in (low, high) and not (tied or other or _are_two_offices(frame, ours, theirs)):
        return []
    replaced = tell_replaced(frame, words) if other else []
    if all(source.named == "unnamed" for source in (*ours, *theirs)):
        a, b = frame.up[0], frame.down[0]
        named = frame.across and are_named_apart(a, b, liken_mentions(frame, a, b))
        if not (named or any(share_concepts(s, t) is False for s in ours for t in theirs)):
            replaced = [change for change in replaced if change.code == "source-moved"]
    code = "source-promoted" if low < high else "source-demoted"
    return [frame.tell(code, "source", *words), *replaced, *compare_lost_counts(ours, theirs, frame, words)]


def _have_one_name(frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> bool:
    """Tell whether both sides name the same person, by another title."""
    people = all(source.kind == "person" and source.named == "named" for source in (*ours, *theirs))
    return people and liken_parties(frame.up[0], frame.down[0]) is Alike.SAME


def _are_two_offices(frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> bool:
    """Tell whether one language has people in office and the other one who holds an office alone (*the minister*).

    A body is no such one: *officials* in one language are *les autorités* in the other.
    """
    both = (*ours, *theirs)
    people = all(source.kind in PEOPLE and source.standing == "office" for source in both)
    return frame.across and people and all(source.concepts for source in both if source.named == "named")


def _are_one_and_body(ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> bool:
    """Tell a ministry from counted people in office in it (*an official at the interior ministry*)."""
    return any(
        all(one.kind == "state" and _list_portfolios(one) & _list_portfolios(who) for one in side for who in other)
        and all(who.kind == "person" and who.named == "unnamed" and who.count is not None for who in other)
        for side, other in ((ours, theirs), (theirs, ours))
    )


def _list_portfolios(source: Source) -> set[str]:
    return {key for key in source.concepts if key.startswith(PORTFOLIO)}


def _is_nobody(sources: tuple[Source, ...], heads: tuple[Source, ...]) -> bool:
    """Tell whether parties go by words for anybody: the other language may call a head by the trade (*the baker*).

    Somebody of a trade who has no name is no head with one.
    """
    named = all(source.named == "named" and name_words(source) for source in heads)
    return all(source.standing == "anybody" or (named and _is_some(source)) for source in sources)


def _is_some(source: Source) -> bool:
    """Tell people who are counted and have no name."""
    return source.named == "unnamed" and source.count is not None and bool(source.concepts)


def _are_known_apart(frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> bool:
    """Tell whether the nouns of two sides are known, and name two things that do not belong to each other."""
    known = all(share_concepts(s, t) is False for s in ours for t in theirs)
    return known and not _are_tied(frame, ours, theirs)


def _is_verbatim(frame: Frame) -> bool:
    return frame.copied or frame.stands_out(_LIKE_WORDING)


def _stand(sources: tuple[Source, ...]) -> int | None:
    """Give the standing of a claim's parties; None where mixed or not said."""
    found = {_rank(source) for source in sources}
    if len(found) > 1 and found <= {_ANYBODY, _HEAD, _OFFICE}:
        return _ANYBODY if _ANYBODY in found else None
    return found.pop() if len(found) == 1 else None


def _rank(source: Source) -> int | None:
    """Give the standing of a party; None where nothing shows it."""
    if is_pronoun(source):
        return None
    if source.kind in PEOPLE:
        if source.standing == "office":
            return _AUTHORITY if source.named != "unnamed" or _HOLDERS & set(source.concepts) else _OFFICE
        if not _HEADS.isdisjoint(source.concepts) and source.kind == "person":
            return _HEAD
        return _ANYBODY if source.named == "unnamed" or source.concepts or _has_calling(source) else None
    if source.kind == _WRITTEN:
        return _rank_maker(source)
    if source.kind == "state" or (source.kind == "organisation" and source.standing == "office"):
        return _AUTHORITY if source.named == "named" or source.standing == "office" else None
    if source.kind != "organisation":
        return None
    if source.count is None and not _SERVICES.isdisjoint(source.concepts):
        return _OFFICE
    return _OFFICE if source.named == "named" else _ANYBODY


def _has_calling(source: Source) -> bool:
    """Tell whether a name has words beside it that say what its bearer does, none of which is an office."""
    words = source.span.text.split() if source.span is not None and source.named == "named" else []
    return len(words) > 1 and bool(name_words(source)) and bool(list_telling(" ".join(filter(str.islower, words))))


def _rank_maker(document: Source) -> int | None:
    """Give the standing of who made a document; None where nobody knows."""
    if not _ISSUED.isdisjoint(document.concepts):
        return _AUTHORITY
    if not any(key.startswith(MAKER) for key in document.concepts):
        return None
    if document.standing is None:
        return _OFFICE
    return _AUTHORITY if document.standing == "office" else _ANYBODY


def _are_comparable(ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> bool:
    """Tell whether two sides can be of two standings: a body and who speaks for it cannot, nor two private ones."""
    both = (*ours, *theirs)
    if any(_SPEAKS_FOR in source.concepts for source in both) and any(s.kind in _INSTITUTIONS for s in both):
        return False
    for side, other in ((ours, theirs), (theirs, ours)):
        if all(_is_private_body(source) for source in side):
            return all(_rank(one) == _AUTHORITY or _is_anybody(one) for one in other)
    return True


def _is_anybody(source: Source) -> bool:
    """Tell whether people speak for nobody: they have no name, or go by a word for anybody beside it (*a fan, X*)."""
    told = source.named == "unnamed" or source.standing == "anybody"
    if source.kind == _WRITTEN:
        return source.standing == "anybody"
    return source.kind in PEOPLE and told and _rank(source) != _HEAD


def _is_private_body(source: Source) -> bool:
    return source.kind in ("organisation", _WRITTEN) and source.standing is None


def _are_of_two_sorts(frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> bool:
    """Tell whether the words themselves show two sorts of parties, rather than two words for one."""
    pairs = [(s, t) for s in ours for t in theirs]
    shared = [share_concepts(s, t) for s, t in pairs]
    if True in shared or any(_are_two_sources(s, t) for s, t in pairs):
        return False
    known = all(is_role_known(source) for source in (*ours, *theirs))
    if not frame.across:
        own = [list_own_words(s, t) for s, t in pairs]
        return all(any(one) for one in own) and (known or (frame.copied and all(all(one) for one in own)))
    if _are_two_offices(frame, ours, theirs) or _are_one_and_body(ours, theirs):
        return True
    near = min(liken_mentions(frame, frame.up[0], frame.down[0]) or 0.0, liken_heads(frame, ours, theirs))
    if False in shared:
        return near < _WORD_FOR_WORD
    return near < (_OF_ONE_ROLE if known else _OF_ONE_SORT)


def _are_two_sources(s: Source, t: Source) -> bool:
    """Tell whether two mentions call people by one word that tells nobody apart (*a source*, *a police source*)."""
    bare = s.named == t.named == "unnamed" and not (s.concepts and t.concepts)
    return bare and bool(set(list_uncounted(s)) & set(list_uncounted(t)))


def _are_tied(frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> bool:
    """Tell whether people belong to a body: by the actors they are tied to, or by a word in common."""
    ties = [{tie for source in side for tie in (*source.affiliation, source.actor) if tie} for side in (ours, theirs)]
    if ties[0] & ties[1]:
        return True
    if frame.across:
        return _are_one_and_body(ours, theirs) or any(name_words(s) & name_words(t) for s in ours for t in theirs)
    if not frame.copied or _have_names_apart(ours, theirs):
        return False
    told = [{cut_stem(word) for source in side for word in list_uncounted(source)} for side in (ours, theirs)]
    return bool(told[0] & told[1])


def _have_names_apart(ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> bool:
    """Tell whether both sides have names, none of them in common (*a source at Torval's board*, *Aldera's board*)."""
    names = [{word for source in side for word in name_words(source)} for side in (ours, theirs)]
    return all(names) and not names[0] & names[1]
