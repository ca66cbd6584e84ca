"""The choice: of all that the rules propose, which cues attribute, what, and to whom."""

from __future__ import annotations

from selon.attribute.choice.allow import is_own_appeal, is_own_stance
from selon.attribute.choice.free import is_plain_speech, name_speaker
from selon.attribute.choice.labels import find_labels
from selon.attribute.choice.model import Model, squash
from selon.attribute.choice.propose import propose_contents, propose_cues, propose_sources
from selon.attribute.choice.rivals import resolve_rivals
from selon.attribute.choice.views import (
    answers_saying,
    brings_clause,
    is_plain_stance,
    is_view_of_some,
    judges_quality,
    opens_view,
    says_clause,
    says_quotation,
    states_impersonally,
    takes_listed,
)
from selon.attribute.choice.weigh import describe_acceptance
from selon.attribute.clauses.anonymity import drop_reasons, stands_behind_reason
from selon.attribute.clauses.incises import inverts_speaker, stands_in_incise
from selon.attribute.clauses.phrases import head_of
from selon.attribute.contents.denials import is_no_rejection
from selon.attribute.contents.named_pronouns import take_in_pronouns
from selon.attribute.contents.own_tails import end_before_tails
from selon.attribute.cues.own_words import advises, is_outlets_own
from selon.attribute.hedges.hedged_clauses import is_asked, is_pictured
from selon.attribute.hedges.hypotheses import find_hedge, is_hypothesis
from selon.attribute.relays.citations import ties_relay
from selon.attribute.relays.relays import find_relay, needs_relay, share_relays
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Scene
from selon.attribute.sources.speakers import can_speak

THRESHOLD = 0.5
"""How sure a cue must be to attribute, unless the weights say otherwise."""
_COVERED = 0.5


def choose_cues(scene: Scene, model: Model | None) -> tuple[list[Cue], list[tuple[Cue, str]]]:
    """Choose the cues that attribute, each with its source and content.

    Words come first, then quotations that no word claims, then hedges that no source governs.

    Args:
        scene: The scene.
        model: The learned weights; None leaves the choice to the order in which the rules propose.

    Returns:
        The accepted cues in reading order, and the others with the reason.
    """
    proposed, reasons = drop_reasons(scene, propose_cues(scene))
    accepted: list[Cue] = []
    rejected: list[tuple[Cue, str]] = [(cue, "no-content") for cue in reasons]
    for cue in proposed:
        if cue.kind in ("free", "conditional"):
            continue
        if not ties_relay(scene, cue) and _settle(scene, cue, accepted, model):
            accepted.append(cue)
        else:
            rejected.append((cue, "no-content"))
    tied = {i for cue in accepted for i in cue.extra}
    rejected.extend((cue, "no-content") for cue in accepted if cue.head in tied)
    accepted, dropped = resolve_rivals(scene, share_relays(scene, [cue for cue in accepted if cue.head not in tied]))
    rejected.extend((cue, "rival-cue") for cue in dropped)
    for kind, reason in (("free", "no-speaker"), ("conditional", "no-hedge")):
        for cue in proposed:
            if cue.kind != kind or (cue.head not in scene.turns and _is_covered(cue, accepted)):
                continue
            earlier = [other for other in accepted if other.head < cue.head]
            if _settle(scene, cue, earlier, model):
                accepted.extend([] if _shares_clause(cue, earlier) else [cue])
                accepted.sort(key=lambda other: other.head)
            else:
                rejected.append((cue, reason))
    accepted = sorted([*accepted, *find_labels(scene, accepted)], key=lambda cue: cue.head)
    end_before_tails(scene, accepted)
    take_in_pronouns(scene, accepted)
    # A word that ties a relay (*citing*, *quoted by*) belongs to the attribution it ties, and is no remainder.
    taken = {i for cue in accepted for i in cue.extra}
    return accepted, [(cue, reason) for cue, reason in rejected if cue.head not in taken]


def _settle(scene: Scene, cue: Cue, earlier: list[Cue], model: Model | None) -> bool:
    """Choose source and content of a cue; tell whether it has a content."""
    cue.source = _pick("source", propose_sources(scene, cue, earlier), model)
    if cue.kind == "free" and not cue.source.spans and model is not None:
        name_speaker(scene, cue, propose_sources(scene, cue, earlier), model)
    find_relay(scene, cue)
    options = [one for one in propose_contents(scene, cue) if _holds_words(scene, one)]
    options = [one for one in options if not stands_behind_reason(scene, cue, one)]
    if not options or any(cue.head in other.extra for other in earlier):
        return False
    cue.content = _pick("content", options, model)
    if model is None:
        return True
    if is_own_stance(scene, cue):
        return False
    if (needs_relay(cue) and not cue.relay) or is_own_appeal(scene, cue) or is_outlets_own(scene, cue):
        return False
    if any(sense.speaker for sense in cue.senses):
        if is_view_of_some(scene, cue):
            cue.content.score = 1.0
            return True
        if not opens_view(scene, cue):
            return False
    if (
        cue.content.kind in ("object", "as", "content-prep", "prep")
        and scene.lower(head_of(scene, cue.content.spans[0])) in scene.lexicon.not_contents
    ):
        return False
    if is_no_rejection(scene, cue) or _is_nobodys(scene, cue) or _only_describes(scene, cue):
        return False
    if is_plain_stance(scene, cue) and can_speak(scene, cue.source.spans[0]):
        cue.content.score = 1.0
        return True
    if any(sense.impersonal and cue.content.kind in ("that", "incise") for sense in cue.senses):
        cue.content.score = 1.0
        return True
    if cue.content.kind == "incise" and "that" in cue.frames and _is_incise(scene, cue):
        cue.content.score = 1.0
        return True
    if any(sense.brings_clause for sense in cue.senses) and not brings_clause(scene, cue):
        return False
    if states_impersonally(scene, cue) or brings_clause(scene, cue):
        cue.content.score = 1.0
        return True
    if is_plain_speech(scene, cue) or (cue.copula >= 0 and cue.content.kind in ("that", "marked-inf")):
        cue.content.score = 1.0
        return True
    if cue.kind == "conditional" and (
        is_hypothesis(scene, find_hedge(scene, cue.words))
        or is_asked(scene, cue.words[0])
        or is_pictured(scene, cue, earlier)
        or advises(scene, find_hedge(scene, cue.words))
    ):
        return False
    if cue.kind == "conditional" and scene.find_starting(cue.words[0] - 1, scene.grammar.seeming_phrases):
        cue.content.score = 1.0
        return True
    cue.content.score = squash(model.score("accept", describe_acceptance(scene, cue)))
    return cue.content.score >= _find_threshold(cue, model) or any(
        plain(scene, cue) for plain in (says_clause, says_quotation, takes_listed, answers_saying, judges_quality)
    )


def _holds_words(scene: Scene, content: Candidate) -> bool:
    """Tell a content from marks alone, as where a quotation is never closed (*…, by its own account. "*)."""
    return any(scene.pos(i) != "PUNCT" for i in content.positions())


def _is_incise(scene: Scene, cue: Cue) -> bool:
    """Tell a verb by the party beside it that is its source, before it or behind it."""
    if stands_in_incise(scene, cue.head, last=True):
        return True
    inverted = cue.source is not None and cue.source.kind == "inverted"
    return inverted and inverts_speaker(scene, cue.head)


def _find_threshold(cue: Cue, model: Model) -> float:
    if cue.kind == "conditional" and model.hedged is not None:
        return model.hedged
    return THRESHOLD if model.threshold is None else model.threshold


def _only_describes(scene: Scene, cue: Cue) -> bool:
    """Tell a participle set off behind what it is said of, and nobody who says it (*a pact,* announced *in May*)."""
    if not scene.grammar.zero_complementizer or cue.content is None or cue.content.kind != "incise":
        return False
    nobody = cue.source is None or not cue.source.spans
    return nobody and len(cue.content.spans) > 1 and "VerbForm=Part" in scene.tree[cue.head].morph


def _is_nobodys(scene: Scene, cue: Cue) -> bool:
    """Tell what is certain or doubtful by itself (*It is doubtful that…*): its subject stands for nobody."""
    if cue.kind != "adjectives" or cue.source is None or cue.content is None or cue.content.kind != "that":
        return False
    return any(last - first == 1 and scene.lower(first) in scene.grammar.expletives for first, last in cue.source.spans)


def _pick(task: str, candidates: list[Candidate], model: Model | None) -> Candidate:
    if model is not None:
        return model.rank(task, candidates)[0]
    return next((candidate for candidate in candidates if candidate.spans), candidates[0])


def _shares_clause(cue: Cue, earlier: list[Cue]) -> bool:
    """Tell a hedge joined to one before it under one subject (*se serait enfui*, aurait *bu*): they are one statement.

    The one before is then given the longer of their contents.
    """
    if cue.kind != "conditional" or cue.content is None:
        return False
    for other in earlier:
        if other.kind != "conditional" or other.content is None:
            continue
        if other.content.spans[0][0] == cue.content.spans[0][0]:
            other.content = max(other.content, cue.content, key=lambda one: one.spans[-1][1])
            return True
    return False


def _is_covered(cue: Cue, accepted: list[Cue]) -> bool:
    """Tell whether an accepted content already takes a quotation or governs a hedge."""
    if cue.kind == "conditional":
        own = set(cue.words)
        return any(
            cue.head in other.content.positions() or own & set(other.words)
            for other in accepted
            if other.content and other.kind != "conditional"
        )
    own = set(range(cue.head, cue.behind))
    taken: set[int] = set()
    for other in accepted:
        if other.content is not None:
            taken |= other.content.positions()
    return len(own & taken) > _COVERED * len(own)
