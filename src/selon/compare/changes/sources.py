"""Sources: dropped, added, replaced, promoted, moved; how many they are, why they are not named."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from selon.compare.changes.frame import Frame, one
from selon.compare.changes.translated import (
    are_parties_apart,
    are_parties_one,
    is_relay_told,
    is_source_gone,
    liken_mentions,
)
from selon.compare.facets import MEDIA, Facet, find_cue, find_sentence_words, find_source_words
from selon.compare.parties import (
    Alike,
    are_worded_apart,
    find_name,
    is_pronoun,
    liken_parties,
    list_own_words,
    may_be_one,
    name_words,
    names_party,
    share_concepts,
    show_source,
    split_telling,
)
from selon.compare.words import are_forms, list_names, list_stems, list_telling, share_within, split_words
from selon.record.attribution import Source
from selon.record.codes import KEPT
from selon.record.comparison import Change, Match
from selon.record.report import Report
from selon.record.span import Spans

_PEOPLE = ("person", "people")
_INSTITUTIONS = ("state", "organisation")
_BODY = 2
_SAME_WORDING, _LIKE_WORDING = 0.65, 0.6
"""Share of words in common from which a source is gone, and from which it is another one."""
_WORD_FOR_WORD, _OF_ONE_SORT = 0.91, 0.86
"""Likeness of two mentions of two languages that one translates the other, and from which they name a like party."""
_WITHIN = 0.9
"""Share of a content's words that another paragraph must have in its order to say it all."""
_NEAR = 0.93
"""Likeness of two mentions from which they are two words for one party."""
_LONGER, _LONGER_BEFORE = 1.25, 1.05
"""How much longer a claim without a source may be than the one with it."""


def compare_sources(frame: Frame) -> list[Change]:
    """Compare the parties behind a claim."""
    a, b = frame.up[0], frame.down[0]
    ours, theirs = find_sources(a, frame.down[0].report), find_sources(b, a.report)
    words = find_source_words(a), find_source_words(b)
    if not ours and not theirs:
        return _compare_bare(frame, a, b)
    if outer := _compare_outer(frame):
        return outer
    if not theirs:
        return _tell_missing(frame, a, frame.down, "source-dropped", words)
    if not ours and all(source.kind == MEDIA for source in theirs) and a.report.outlet is None:
        return []  # the medium may be the upstream outlet itself, which does not say who it is
    if not ours:
        return _tell_missing(frame, b, frame.up, "source-added", words)
    return _compare_parties(frame, ours, theirs, words)


def _compare_bare(frame: Frame, a: Facet, b: Facet) -> list[Change]:
    """Compare claims without a party: one may be attributed to nobody in particular, or to whom nobody could find."""
    attributed = [facet.attribution is not None and facet.attribution.form != "unsourced" for facet in (a, b)]
    if attributed[0] == attributed[1] or not frame.copied or a.headline or b.headline:
        return []
    if any((*a.sources, *b.sources, *a.relays, *b.relays)):
        return []
    bare = b if attributed[0] else a
    if bare.claim.commitment != "asserted":
        return []
    return [frame.tell("source-dropped" if attributed[0] else "source-added", "source", find_cue(a), find_cue(b))]


def _compare_outer(frame: Frame) -> list[Change]:
    """Report a party that stands on one side around a whole attribution, which the other side has as it is.

    The party of the attribution inside is named in the content that the outer party is given: it is no counterpart.
    """
    for code, side, other in (("source-dropped", frame.up, frame.down), ("source-added", frame.down, frame.up)):
        outer = next((facet for facet in side if _holds_party(facet, other[0])), None)
        if outer is None or any(liken_parties(outer, facet) is Alike.SAME for facet in other if facet.sources):
            continue
        paragraph = find_sentence_words(other[0])
        if frame.across or share_within(outer.said, paragraph.text) < _WITHIN:
            continue
        if not any(_stands_near(source, facet) for source in outer.sources for facet in other):
            words = find_source_words(outer)
            return [
                frame.tell(code, "source", words, ()) if side is frame.up else frame.tell(code, "source", (), words)
            ]
    return []


def _holds_party(outer: Facet, inner: Facet) -> bool:
    """Tell whether a claim's party is named in the content of another claim, which has a party of its own."""
    words = {word for source in inner.sources for word in split_telling(source)}
    return bool(outer.sources and words) and words <= set(split_words(outer.said)) and len(inner.said) < len(outer.said)


def find_sources(facet: Facet, other: Report) -> tuple[Source, ...]:
    """Give the parties of a claim; the other report's own outlet is its voice, and no party here."""
    return tuple(source for source in facet.sources if not (source.kind == MEDIA and is_outlet(source, other)))


def is_outlet(source: Source, report: Report) -> bool:
    """Tell whether a party is the outlet that publishes a report."""
    if report.outlet is None:
        return False
    texts = [span.text for span in (source.span, source.refers_to) if span is not None]
    if any(find_name(text, [report.outlet]) or find_name(report.outlet, [text]) for text in texts):
        return True
    if source.actor is None:
        return False
    return any(find_name(report.outlet, [source.actor.partition(":")[2]]) is not None for _ in texts)


def _tell_missing(
    frame: Frame, whole: Facet, bare: tuple[Facet, ...], code: str, words: tuple[Spans, Spans]
) -> list[Change]:
    """Report a claim without a source, unless its party stands in the same paragraph or it keeps a chain."""
    if (
        any(facet.sources and liken_parties(whole, facet) is not Alike.OTHER for facet in bare)
        or whole.headline
        or any(facet.headline for facet in bare[:1])
    ):
        return []
    if not (frame.close if frame.across else frame.stands_out(_SAME_WORDING)) or not whole.sources:
        return []
    if any(is_pronoun(source) for source in whole.sources):
        return []
    if frame.across:
        return [frame.tell(code, "source", *words)] if is_source_gone(frame, whole) else []
    longer = _LONGER_BEFORE if code == "source-added" else _LONGER
    if len(bare[0].text) > longer * len(whole.text):
        return []  # who says it may stand inside what was taken for the claim
    about = whole.claim.about is not None and whole.said != whole.text
    if not about and any(_stands_near(source, facet) for source in whole.sources for facet in bare):
        return []
    return [frame.tell(code, "source", *words)]


def _stands_near(source: Source, facet: Facet) -> bool:
    """Tell whether a party is mentioned in the paragraph of a claim: its link may have been missed."""
    paragraph = find_sentence_words(facet)
    mentions = [mention for actor in facet.report.actors if actor.id == source.actor for mention in actor.mentions]
    if any(paragraph.covers(mention) for mention in mentions):
        return True
    words = list_telling(show_source(source)) if source.named != "named" else name_words(source)
    words = words or list_stems(show_source(source))
    return bool(words) and words <= list_stems(paragraph.text)


def _compare_parties(
    frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...], words: tuple[Spans, Spans]
) -> list[Change]:
    a, b = frame.up[0], frame.down[0]
    if told := _compare_standing(frame, ours, theirs, words):
        counts = _compare_counts(frame, ours, theirs, words, sure=True)
        return [*told, *counts, *_compare_anonymity(frame, ours, theirs)]
    if _are_others(frame, a, b):
        others = [*((a, q) for q in frame.down[1:]), *((p, b) for p in frame.up[1:])]
        if all(_are_others(frame, p, q) for p, q in others if p.sources and q.sources):
            alike = frame.close if frame.across else frame.stands_out(_LIKE_WORDING) or frame.copied
            return _tell_replaced(frame, words) if alike else []
    kept = [frame.keep("source", *words)]
    return [*kept, *_compare_counts(frame, ours, theirs, words), *_compare_anonymity(frame, ours, theirs)]


def _are_others(frame: Frame, a: Facet, b: Facet) -> bool:
    """Tell whether two claims have two parties: by their names or roles, or by words that alone were changed."""
    if frame.across:
        return are_parties_apart(frame, a, b)
    alike = liken_parties(a, b)
    if alike is Alike.UNKNOWN and frame.copied:
        return not any(may_be_one(s, t) or _are_near(frame, s, t) for s in a.sources for t in b.sources)
    return alike is Alike.OTHER


def _are_near(frame: Frame, s: Source, t: Source) -> bool:
    """Tell whether two mentions are two words for one thing (*sa compagne, sa conjointe*)."""
    ours, theirs = list_own_words(s, t)
    if frame.likeness is None or not ours or not theirs:
        return False
    return frame.likeness.liken([" ".join(ours)], [" ".join(theirs)])[0][0] >= _NEAR


def _tell_replaced(frame: Frame, words: tuple[Spans, Spans]) -> list[Change]:
    """Report another party: of another claim, or new; and the quotation that it is given."""
    a, b = frame.up[0], frame.down[0]
    if all(source.kind == MEDIA for source in b.sources) and any(_is_relay(source, a) for source in b.sources):
        return [frame.tell("source-dropped", "source", *words)]
    elsewhere = any(other is not a and other.sources and _is_party_of(frame, other, b) for other in frame.all_up)
    elsewhere = elsewhere or any(_is_mentioned(source, a.report) for source in b.sources)
    changes = [frame.tell("source-moved" if elsewhere else "source-replaced", "source", *words)]
    if a.quoted and b.quoted:
        changes.append(frame.tell("quotation-given-away", "quotation", *words))
    return changes


def _is_mentioned(source: Source, report: Report) -> bool:
    """Tell whether a report of the same language has a party somewhere: its attribution may have been missed."""
    words = name_words(source) if source.kind == "person" else frozenset()
    if len(words) > 1:
        return words <= list_names(report.text)
    return source.named == "named" and find_name(report.text, [show_source(source)]) is not None


def _is_party_of(frame: Frame, other: Facet, b: Facet) -> bool:
    """Tell whether a downstream claim's party is that of another upstream claim."""
    if frame.across:
        return are_parties_one(frame, other, b)
    return liken_parties(other, b) is Alike.SAME or _is_named_by(b, other)


def _is_named_by(facet: Facet, other: Facet) -> bool:
    """Tell whether another claim's source phrase has all the telling words of a claim's (*results published by X*)."""
    words = [set(split_telling(source)) for source in facet.sources]
    told = {word for source in other.sources for word in split_telling(source)}
    return all(part and part <= told for part in words)


def _is_relay(source: Source, facet: Facet) -> bool:
    """Tell whether a party is a medium that a claim came through."""
    return any(name_words(source) & name_words(relay) for relay in facet.relays)


def _compare_standing(
    frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...], words: tuple[Spans, Spans]
) -> list[Change]:
    """Report people who became officials, and officials who became an authority, or the reverse.

    An authority that has nothing to do with the people before is another source too.
    """
    low, high = _stand(ours), _stand(theirs)
    if low is None or high is None or low == high or not _are_of_two_sorts(frame, ours, theirs):
        return []
    code = "source-promoted" if low < high else "source-demoted"
    if _BODY not in (low, high) or _are_tied(frame, ours, theirs):
        counts = [] if _count(ours) and _count(theirs) else _compare_lost_counts(frame, ours, theirs, words)
        return [frame.tell(code, "source", *words), *counts]
    body = theirs if low < high else ours
    if not (_are_others(frame, frame.up[0], frame.down[0]) and (frame.across or frame.copied)):
        return []
    if not all(source.kind == "state" or source.standing is not None for source in body):
        return []
    counts = _compare_lost_counts(frame, ours, theirs, words)
    return [frame.tell(code, "source", *words), *_tell_replaced(frame, words), *counts]


def _are_of_two_sorts(frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> bool:
    """Tell whether the words themselves show two sorts of parties, rather than two words for one."""
    pairs = [(s, t) for s in ours for t in theirs]
    shared = [share_concepts(s, t) for s, t in pairs]
    if True in shared and frame.across:
        return False
    said = all(source.standing or source.kind in _INSTITUTIONS for source in (*ours, *theirs))
    if not frame.across:
        return said or (frame.copied and all(are_worded_apart(s, t) for s, t in pairs))
    near = liken_mentions(frame, frame.up[0], frame.down[0]) or 0.0
    return near < (_WORD_FOR_WORD if said or False in shared else _OF_ONE_SORT)


def _are_tied(frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> bool:
    """Tell whether people belong to a body: by the actors they are tied to, or by a word in common."""
    ties = [{tie for source in side for tie in (*source.affiliation, source.actor) if tie} for side in (ours, theirs)]
    if ties[0] & ties[1]:
        return True
    if frame.across:
        return any(name_words(s) & name_words(t) for s in ours for t in theirs)
    if not frame.copied:
        return False
    told = [{word for source in side for word in split_telling(source)} for side in (ours, theirs)]
    return any(are_forms(one, other) for one in told[0] for other in told[1])


def _compare_lost_counts(
    frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...], words: tuple[Spans, Spans]
) -> list[Change]:
    """Report a number of people that is not said where a body stands for them."""
    for code, side in (("source-count-lost", ours), ("source-count-added", theirs)):
        count = _count(side)
        if count is not None and count[0] > 1 and count[1] is not None:
            return [frame.tell(code, "source-count", *words)]
    return []


def _stand(sources: tuple[Source, ...]) -> int | None:
    """Give the standing of a claim's parties: anybody 0, people in office 1, authorities 2; None where mixed."""
    found = {_rank(source) for source in sources}
    if found == {0, 1}:
        return 0
    return found.pop() if len(found) == 1 else None


def _rank(source: Source) -> int | None:
    if is_pronoun(source):
        return None
    if source.kind in _PEOPLE and source.named == "unnamed":
        return 1 if source.standing == "office" else 0
    if source.kind == "person" and source.standing == "office":
        return _BODY  # an office that one person holds speaks for its body
    return _BODY if source.kind in _INSTITUTIONS and source.named == "named" else None


def _compare_counts(
    frame: Frame,
    ours: tuple[Source, ...],
    theirs: tuple[Source, ...],
    words: tuple[Spans, Spans],
    *,
    sure: bool = False,
) -> list[Change]:
    """Compare how many stand behind a claim; named parties are counted by their names.

    Across languages two parties that are not alike may be two readings of one, unless they were told apart before.
    """
    low, high = _count(ours), _count(theirs)
    if low is None or high is None:
        return []
    if frame.across and not sure and (liken_mentions(frame, frame.up[0], frame.down[0]) or 1.0) < _OF_ONE_SORT:
        return []
    if low == high:
        return [frame.keep("source-count", *words)] if low != (2, None) else []
    if low == (1, 1):
        return [frame.tell("source-made-plural", "source-count", *words)]
    if high == (1, 1):
        return [frame.tell("source-made-single", "source-count", *words)]
    if high[1] is None and low[1] is not None:
        return [frame.tell("source-count-lost", "source-count", *words)]
    if low[1] is None and high[1] is not None:
        return [frame.tell("source-count-added", "source-count", *words)]
    return [frame.tell("source-count-changed", "source-count", *words)] if None not in (low[1], high[1]) else []


def _count(sources: tuple[Source, ...]) -> tuple[int, int | None] | None:
    """Add up unnamed people; None where a party is no unnamed person, or a pronoun hides how many they are."""
    low, high = 0, 0
    some = False
    for source in sources:
        if source.kind not in _PEOPLE or source.named != "unnamed":
            return None
        if source.count is None and source.kind == "person":
            return None
        count = (source.count.low, source.count.high) if source.count is not None else (2, None)
        low += count[0]
        some = some or count[1] is None
        high += count[1] or 0
    return (low, None if some else high) if low > 1 or not some else (2, None)


def _compare_anonymity(frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...]) -> list[Change]:
    """Compare the reasons why a party is not named, wherever the reports give them."""
    if not all(source.named == "unnamed" for source in (*ours, *theirs)):
        return []
    before = next((source.anonymity for source in ours if source.anonymity is not None), None)
    after = next((source.anonymity for source in theirs if source.anonymity is not None), None)
    if before is None and after is None:
        return []
    if before is not None and after is not None:
        return [frame.keep("anonymity", one(before), one(after))]
    code = "anonymity-dropped" if after is None else "anonymity-added"
    if _gives_reason(theirs, frame.all_down) if after is None else _gives_reason(ours, frame.all_up):
        return []
    return [frame.tell(code, "anonymity", one(before), one(after))]


def _gives_reason(party: tuple[Source, ...], facets: tuple[Facet, ...]) -> bool:
    """Tell whether a report gives the reason beside another claim of what may be the same party."""
    given = [source for facet in facets for source in facet.sources if source.anonymity is not None]
    return any(not are_worded_apart(s, t) and share_concepts(s, t) is not False for s in party for t in given)


def compare_relays(frame: Frame) -> list[Change]:
    """Compare who is credited with passing the claim on: anywhere in the report is enough."""
    a, b = frame.up[0], frame.down[0]
    missing = [
        relay
        for facet in frame.up
        for relay in facet.relays
        if is_known(relay) and not _credits(b.report, relay) and not is_relay_told(frame, relay, frame.down)
    ]
    changes = [frame.tell("relay-uncredited", "relay", one(relay.span)) for relay in missing[:1]]
    if not missing and a.report.outlet is not None and not _is_same_outlet(a.report, b.report):
        credited = names_party(b.report, a.report.outlet)
        changes.append(frame.keep("relay") if credited else frame.tell("relay-uncredited", "relay"))
    added = [relay for facet in frame.down for relay in facet.relays if is_known(relay)]
    added = [relay for relay in added if not _credits(a.report, relay) and not is_relay_told(frame, relay, frame.up)]
    return changes + [frame.tell("relay-credited", "relay", (), one(relay.span)) for relay in added[:1]]


def say_relays_once(matches: Sequence[tuple[int, Match]]) -> list[tuple[int, Match]]:
    """Leave out what other matches said before of the same medium: it is named in a report, or it is not.

    Args:
        matches: The matches, each with its place in the report; the first in reading order keeps what it says.
    """
    seen: set[tuple[str, frozenset[str]]] = set()
    done = []
    for place, match in sorted(matches, key=lambda pair: (pair[0], pair[1].upstream)):
        kept = []
        for change in match.changes:
            words = change.upstream_words or change.downstream_words
            key = change.code, frozenset(name for span in words for name in list_names(span.text))
            if change.aspect == "relay" and change.code != KEPT:
                if key in seen:
                    continue
                seen.add(key)
            kept.append(change)
        done.append((place, msgspec.structs.replace(match, changes=tuple(kept)) if kept else match))
    return done


def is_known(relay: Source) -> bool:
    """Tell whether a medium is named, rather than being some magazine."""
    return relay.actor is not None or (relay.span is not None and bool(list_names(relay.span.text)))


def _credits(report: Report, relay: Source) -> bool:
    name = relay.refers_to or relay.span
    if is_outlet(relay, report) or names_party(report, name.text if name is not None else None, relay.actor):
        return True
    words = list_names(name.text) if name is not None else frozenset()
    return bool(words) and words <= list_names(report.text)


def _is_same_outlet(one_report: Report, other: Report) -> bool:
    return (
        other.outlet is not None
        and one_report.outlet is not None
        and (one_report.outlet.casefold() == other.outlet.casefold())
    )
