"""Sources: dropped, added, replaced, promoted, moved; how many they are, why they are not named."""

from __future__ import annotations

from selon.compare.changes.frame import Frame, one
from selon.compare.facets import MEDIA, Facet, find_sentence_words, find_source_words
from selon.compare.parties import Alike, find_name, is_pronoun, liken_parties, name_words, names_party, show_source
from selon.compare.words import list_names, list_stems
from selon.record.attribution import Source
from selon.record.comparison import Change
from selon.record.report import Report
from selon.record.span import Spans

_PEOPLE = ("person", "people")
_INSTITUTIONS = ("state", "organisation")
_SAME_WORDING, _LIKE_WORDING = 0.65, 0.6
"""Share of words in common from which a source is gone, and from which it is another one."""
_LONGER, _LONGER_BEFORE = 1.25, 1.05
"""How much longer a claim without a source may be than the one with it."""


def compare_sources(frame: Frame) -> list[Change]:
    """Compare the parties behind a claim."""
    a, b = frame.up[0], frame.down[0]
    ours, theirs = find_sources(a, frame.down[0].report), find_sources(b, a.report)
    words = find_source_words(a), find_source_words(b)
    if not ours and not theirs:
        return []
    if not theirs:
        return _tell_missing(frame, a, frame.down, "source-dropped", words)
    if not ours and all(source.kind == MEDIA for source in theirs) and a.report.outlet is None:
        return []  # the medium may be the upstream outlet itself, which does not say who it is
    if not ours:
        return _tell_missing(frame, b, frame.up, "source-added", words)
    return _compare_parties(frame, ours, theirs, words)


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
    if any(facet.sources for facet in bare) or whole.headline or any(facet.headline for facet in bare[:1]):
        return []
    if not frame.stands_out(_SAME_WORDING) or not whole.sources:
        return []
    if any(is_pronoun(source) for source in whole.sources):
        return []
    longer = _LONGER_BEFORE if code == "source-added" else _LONGER
    if len(bare[0].text) > longer * len(whole.text):
        return []  # who says it may stand inside what was taken for the claim
    if any(_stands_near(source, facet) for source in whole.sources for facet in bare):
        return []
    return [frame.tell(code, "source", *words)]


def _stands_near(source: Source, facet: Facet) -> bool:
    """Tell whether a party is mentioned in the paragraph of a claim: its link may have been missed."""
    paragraph = find_sentence_words(facet)
    mentions = [mention for actor in facet.report.actors if actor.id == source.actor for mention in actor.mentions]
    if any(paragraph.covers(mention) for mention in mentions):
        return True
    words = name_words(source) or list_stems(show_source(source))
    return bool(words) and words <= list_stems(paragraph.text)


def _compare_parties(
    frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...], words: tuple[Spans, Spans]
) -> list[Change]:
    a, b = frame.up[0], frame.down[0]
    if (told := _compare_standing(frame, ours, theirs, words)) is not None:
        return [told, *_compare_counts(frame, ours, theirs, words), *_compare_anonymity(frame, ours, theirs)]
    if liken_parties(a, b) is Alike.OTHER and not any(
        liken_parties(p, q) is not Alike.OTHER for p in frame.up for q in frame.down if p.sources and q.sources
    ):
        return _tell_replaced(frame, words) if frame.stands_out(_LIKE_WORDING) else []
    kept = [frame.keep("source", *words)]
    return [*kept, *_compare_counts(frame, ours, theirs, words), *_compare_anonymity(frame, ours, theirs)]


def _tell_replaced(frame: Frame, words: tuple[Spans, Spans]) -> list[Change]:
    """Report another party: of another claim, or new; and the quotation that it is given."""
    a, b = frame.up[0], frame.down[0]
    elsewhere = any(
        other is not a and other.sources and liken_parties(other, b) is Alike.SAME for other in frame.all_up
    )
    changes = [frame.tell("source-moved" if elsewhere else "source-replaced", "source", *words)]
    if a.quoted and b.quoted:
        changes.append(frame.tell("quotation-given-away", "quotation", *words))
    return changes


def _compare_standing(
    frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...], words: tuple[Spans, Spans]
) -> Change | None:
    """Report people who became officials, and officials who became a body, or the reverse."""
    low, high = _stand(ours), _stand(theirs)
    if low is None or high is None or low == high:
        return None
    tied = {tie for source in ours for tie in (*source.affiliation, source.actor) if tie}
    bound = {tie for source in theirs for tie in (*source.affiliation, source.actor) if tie}
    if 2 in (low, high) and not tied & bound:
        return None
    return frame.tell("source-promoted" if low < high else "source-demoted", "source", *words)


def _stand(sources: tuple[Source, ...]) -> int | None:
    """Give the standing of a claim's parties: anybody 0, unnamed people in office 1, bodies 2; None where mixed."""
    found = {_rank(source) for source in sources}
    if found == {0, 1}:
        return 0
    return found.pop() if len(found) == 1 else None


def _rank(source: Source) -> int | None:
    if is_pronoun(source):
        return None
    if source.kind in _PEOPLE and source.named == "unnamed":
        return {"anybody": 0, "office": 1}.get(source.standing or "")
    return 2 if source.kind in _INSTITUTIONS and source.named == "named" else None


def _compare_counts(
    frame: Frame, ours: tuple[Source, ...], theirs: tuple[Source, ...], words: tuple[Spans, Spans]
) -> list[Change]:
    """Compare how many stand behind a claim; named parties are counted by their names."""
    low, high = _count(ours), _count(theirs)
    if low is None or high is None:
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
    if (after is None and _gives_reason(frame.all_down)) or (before is None and _gives_reason(frame.all_up)):
        return []
    return [frame.tell(code, "anonymity", one(before), one(after))]


def _gives_reason(facets: tuple[Facet, ...]) -> bool:
    return any(source.anonymity is not None for facet in facets for source in facet.sources)


def compare_relays(frame: Frame) -> list[Change]:
    """Compare who is credited with passing the claim on: anywhere in the report is enough."""
    a, b = frame.up[0], frame.down[0]
    missing = [relay for relay in a.relays if is_known(relay) and not _credits(b.report, relay)]
    changes = [frame.tell("relay-uncredited", "relay", one(relay.span)) for relay in missing[:1]]
    if not missing and a.report.outlet is not None and not _is_same_outlet(a.report, b.report):
        credited = names_party(b.report, a.report.outlet)
        changes.append(frame.keep("relay") if credited else frame.tell("relay-uncredited", "relay"))
    added = [relay for relay in b.relays if a.report.outlet is not None and not is_outlet(relay, a.report)]
    added = [relay for relay in added if not _credits(a.report, relay)]
    return changes + [frame.tell("relay-credited", "relay", (), one(relay.span)) for relay in added[:1]]


def is_known(relay: Source) -> bool:
    """Tell whether a medium is named, rather than being some magazine."""
    return relay.actor is not None or (relay.span is not None and bool(list_names(relay.span.text)))


def _credits(report: Report, relay: Source) -> bool:
    name = relay.refers_to or relay.span
    return is_outlet(relay, report) or names_party(report, name.text if name is not None else None, relay.actor)


def _is_same_outlet(one_report: Report, other: Report) -> bool:
    return (
        other.outlet is not None
        and one_report.outlet is not None
        and (one_report.outlet.casefold() == other.outlet.casefold())
    )
