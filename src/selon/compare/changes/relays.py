"""Relays: who is credited with passing a claim on."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from selon.compare.changes.frame import Frame, one
from selon.compare.changes.media_names import bears_medium_name, is_one_medium
from selon.compare.changes.outlets import is_outlet, is_same_outlet
from selon.compare.changes.translated import is_mentioned, is_relay_told
from selon.compare.facets import MEDIA, Facet
from selon.compare.party_mentions import LOCAL
from selon.compare.party_naming import names_party
from selon.compare.words import list_names
from selon.record.attribution import Source
from selon.record.codes import KEPT
from selon.record.comparison import Change, Match
from selon.record.report import Report

_ADDRESS = re.compile(r"\b\w[\w-]*(?:\.[\w-]{2,})+")
"""An address on the web, which names a medium whatever stands before it (*le site brelle.example*)."""
_OWNED = frozenset(("public-radio", "public-television", "public-broadcaster", "state-media", "state-news-agency"))
"""What a medium goes by that has no name and is the only one of its sort in its country."""
_SHORT = 2
"""Letters of what stands beside a medium's name without being one (*TV*, a capital article)."""


def compare_relays(frame: Frame) -> list[Change]:
    """Compare who is credited with passing the claim on: anywhere in the report is enough."""
    a, b = frame.up[0], frame.down[0]
    missing = [
        relay
        for facet in frame.up
        for relay in list_named(facet)
        if is_known(relay) and not _is_credited(frame, relay, frame.down)
    ]
    changes = [frame.tell("relay-uncredited", "relay", one(relay.span)) for relay in missing[:1]]
    if not missing and a.report.outlet is not None and not is_same_outlet(a.report, b.report):
        credited = names_party(b.report, a.report.outlet)
        changes.append(frame.keep("relay") if credited else frame.tell("relay-uncredited", "relay"))
    added = [relay for facet in frame.down for relay in list_named(facet) if is_known(relay)]
    added = [relay for relay in added if not _is_credited(frame, relay, frame.up)]
    return changes + [frame.tell("relay-credited", "relay", (), one(relay.span)) for relay in added[:1]]


def list_named(facet: Facet) -> tuple[Source, ...]:
    """List the media that a claim came through, and those that its sentence names beside it without being read so.

    Who asks for a copy of a report or has somebody as a guest is named in many ways; that the other report names it
    nowhere is told all the same.

    Args:
        facet: The claim.
    """
    around = facet.claim.around
    return (*facet.relays, *(Source("media", "named", span) for span in (around.media if around is not None else ())))


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
    """Tell whether a medium is named, rather than being some magazine, or one whose name was not read."""
    registered = relay.actor is not None and not relay.actor.startswith(LOCAL)
    texts = [span.text for span in (relay.span, relay.refers_to) if span is not None]
    named = any(len(name) > _SHORT for text in texts for name in list_names(text))
    return registered or named or _is_owned(relay) or any(_ADDRESS.search(text) for text in texts)


def _is_owned(relay: Source) -> bool:
    """Tell the medium of a state or of its public, which is known by that alone (*public radio*)."""
    return not _OWNED.isdisjoint(relay.concepts)


def _is_credited(frame: Frame, relay: Source, side: tuple[Facet, ...]) -> bool:
    """Tell whether the other report names a medium; the sentence, any medium for one that goes by no name."""
    if _credits(side[0].report, relay) or is_relay_told(frame, relay, side):
        return True
    if not _is_owned(relay):
        return False
    media = [source for facet in side for source in (*list_named(facet), *facet.sources) if source.kind == MEDIA]
    if relay.span is not None and list_names(relay.span.text):
        media = [source for source in media if not _OWNED.isdisjoint(source.concepts)]
    passage = frame.passages[int(side is frame.down)]
    told = frame.across and relay.span is not None and is_mentioned(frame, relay.span.text, passage)
    return bool(media) or told


def _credits(report: Report, relay: Source) -> bool:
    name = relay.refers_to or relay.span
    if is_outlet(relay, report) or names_party(report, name.text if name is not None else None, relay.actor):
        return True
    text = name.text if name is not None else ""
    if any(names_party(report, address[0]) for address in _ADDRESS.finditer(text)):
        return True
    mentions = (mention for actor in report.actors if actor.kind == MEDIA for mention in actor.mentions)
    return any(is_one_medium(text, mention.text) for mention in mentions) or bears_medium_name(text, report.text)
