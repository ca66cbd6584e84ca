"""Relays: who passed a source's words on, where the text says so."""

from __future__ import annotations

from selon.attribute.relays.addressed import take_addressed
from selon.attribute.relays.citations import split_citation, take_quoted
from selon.attribute.relays.leads import take_cited, take_heard, take_voice
from selon.attribute.relays.obtained import take_obtained
from selon.attribute.relays.outlet_names import is_media
from selon.attribute.relays.parting import take_parting
from selon.attribute.relays.passed import take_passed, take_spoken
from selon.attribute.relays.quoted import find_quoting_party
from selon.attribute.relays.spoken_to import take_hearer
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Scene


def find_relay(scene: Scene, cue: Cue) -> None:
    """Find the relay of a cue whose source is chosen, and take it out of the source.

    *cited by* an outlet behind the source; an outlet that speaks *citing* the source; a verb of relaying with its
    agent; an outlet *to* which or *on* which the source spoke.
    """
    _find(scene, cue)
    if cue.kind == "verbs":
        # A verb that looks like a noun is none of an outlet's name (*analysts interviewed by AP* estimate).
        cue.relay = [(first, cue.head if first < cue.head < last else last) for first, last in cue.relay]


def _find(scene: Scene, cue: Cue) -> None:
    if cue.kind not in ("verbs", "prepositions", "nouns"):
        return
    if cue.quoted is not None:
        find_quoting_party(scene, cue)
        return
    if take_parting(scene, cue):
        return
    if cue.source is None or not cue.source.spans:
        take_addressed(scene, cue)
        return
    if cue.kind == "verbs" and (take_heard(scene, cue) or take_hearer(scene, cue)):
        return
    if _turn_relaying_agent(scene, cue) or take_obtained(scene, cue) or split_citation(scene, cue):
        return
    if scene.grammar.speaking_to and take_spoken(scene, cue):
        return
    if cue.kind == "verbs" and take_passed(scene, cue):
        return
    if cue.kind != "nouns" and take_cited(scene, cue):
        return
    if cue.kind == "verbs" and (take_voice(scene, cue) or take_quoted(scene, cue)):
        return
    take_addressed(scene, cue)


def _turn_relaying_agent(scene: Scene, cue: Cue) -> bool:
    """Make the agent of a verb of relaying the relay (*l'information a été relayée par un site*)."""
    assert cue.source is not None
    relaying = cue.kind == "verbs" and any(sense.name in scene.grammar.relaying for sense in cue.senses)
    span = cue.source.spans[0]
    outlet = is_media(scene, span) or any(scene.lower(i) in scene.grammar.outlet_nouns for i in range(*span))
    if not relaying or cue.source.kind != "agent" or not outlet:
        return False
    cue.extra.append(span[0] - 1)
    cue.relay = [span]
    cue.source = Candidate("none", (), [])
    return True


def needs_relay(cue: Cue) -> bool:
    """Tell whether a cue only ever passes words on (*repris par*), so that without a relay it is none."""
    return (
        bool(cue.senses)
        and all(sense.relayed for sense in cue.senses if "passive-content" in sense.frames)
        and any(sense.relayed for sense in cue.senses)
    )


def share_relays(scene: Scene, cues: list[Cue]) -> list[Cue]:
    """Give *according to remarks reported by AP* to the attributions of its sentence, and drop it as one of its own."""
    kept: list[Cue] = []
    _pass_leading(scene, cues)
    for cue in cues:
        source = cue.source.spans[0] if cue.source is not None and cue.source.spans else None
        speech = (
            cue.kind == "prepositions"
            and cue.relay
            and source is not None
            and any(scene.lower(i) in scene.grammar.speech_nouns for i in range(*source))
        )
        first, last = scene.sentence(cue.head)
        others = [
            other for other in cues if other is not cue and other.kind != "conditional" and first <= other.head < last
        ]
        others = [other for other in others if other.head < cue.head and not other.relay]
        if not speech or not others or source is None:
            kept.append(cue)
            continue
        for other in others:
            other.relay = list(cue.relay)
            other.extra.extend(range(cue.words[0], max(source[1], *(i + 1 for i in cue.extra))))
    return kept


def _pass_leading(scene: Scene, cues: list[Cue]) -> None:
    """Give the relay that opens a clause to the further verbs of its subject (*…, a condamné X et dénonce Y*)."""
    for cue in cues:
        if not cue.relay or cue.source is None or not cue.source.spans or cue.relay[0][1] > cue.words[0]:
            continue
        for other in cues:
            same = other.source is not None and other.source.spans == cue.source.spans
            if other is cue or not same or other.relay or other.kind != "verbs" or other.head < cue.head:
                continue
            if scene.tree[other.head].sentence == scene.tree[cue.head].sentence:
                other.relay = list(cue.relay)
                other.extra.extend(i for i in cue.extra if i < cue.words[0])
