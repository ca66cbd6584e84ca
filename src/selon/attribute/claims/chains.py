"""Chains: from the outlet inwards, who passed a claim on and whose it is, with the words that prove each link."""

from __future__ import annotations

import msgspec

from selon.attribute.claims.inheritance import Inheritance, find_inheritance, find_words
from selon.attribute.scene.claim_words import load_claim_words
from selon.attribute.scene.positions import Positions
from selon.attribute.scene.scene import Scene
from selon.record.attribution import Attribution, Count, Source
from selon.record.claim import Link
from selon.record.report import Report
from selon.record.span import Evidence, Spans

UNSOURCED = "unsourced"
"""The report hedges a statement itself and gives no source."""
AGENT_OMITTED = "agent-omitted"
"""A passive whose agent is left out."""
NO_SPEAKER = "no-speaker"
"""A quotation with no speaker near."""
SOURCE_NOT_STATED = "source-not-stated"
"""Words attribute, and no source is given."""
BASIS_NOT_STATED = "basis-not-stated"
"""A medium is the last link: the report does not say how it knows."""
RELAY_OF_EARLIER = "relay-of-earlier-source"
"""The relay through which an unnamed source is known at all."""

Chain = tuple[Link, ...]


def build_chains(scene: Scene, places: Positions, attributions: tuple[Attribution, ...]) -> dict[str, Chain]:
    """Build the chain of each attribution, outermost link first, by attribution id.

    Args:
        scene: The scene.
        places: Where spans stand in the tree.
        attributions: The report's attributions, their parties filled in.
    """
    return _Links(scene, places, attributions).build()


def credit_chain(report: Report) -> Chain:
    """Build the chain of what the outlet asserts: the agencies and outlets that its byline, dateline or foot credits.

    The outlet itself is no link; a credit given twice is one link with both proofs.
    """
    own = _fold(report.outlet)
    links: dict[str, Link] = {}
    for credit in report.credits:
        if own and _fold(credit.agency) == own:
            continue
        key = credit.actor or _fold(credit.agency)
        if key in links:
            links[key] = msgspec.structs.replace(links[key], evidence=(*links[key].evidence, credit.evidence))
            continue
        source = Source("media", "named", credit.evidence.span, actor=credit.actor)
        links[key] = Link("credited", credit.agency, source, (credit.evidence,))
    return tuple(links.values())


def _fold(name: str | None) -> str:
    return " ".join(name.casefold().split()) if name else ""


class _Links:
    """Builds the links of one report's attributions, each once."""

    def __init__(self, scene: Scene, places: Positions, attributions: tuple[Attribution, ...]) -> None:
        self.scene = scene
        self.places = places
        self.words = load_claim_words(scene.code)
        self.all = {one.id: one for one in attributions}
        sourced = [one for one in attributions if one.source]
        self.sourced = sorted(sourced, key=lambda one: (one.source[0].start, one.content[0].start))
        self.own: dict[str, Chain] = {}

    def build(self) -> dict[str, Chain]:
        # In order of the sources: what a phrase takes up has its links already.
        for at, one in enumerate(self.sourced):
            self.own[one.id] = self._link_sourced(one, self.sourced[:at])
        for one in self.all.values():
            if not one.source:
                self.own[one.id] = (*self._link_relays(one), self._make_gap(one))
        return {one.id: (*self._link_outer(one), *self.own[one.id]) for one in self.all.values()}

    def _link_outer(self, one: Attribution) -> Chain:
        """Give the links of the attributions around one, outermost first; none of them is the innermost any more."""
        around: list[Attribution] = []
        at = one
        while at.inside in self.all and len(around) < len(self.all):
            at = self.all[at.inside]
            around.insert(0, at)
        links = []
        for outer in around:
            for link in self.own[outer.id]:
                if link.why == BASIS_NOT_STATED:
                    continue
                kind = "nested" if link.kind == "said" else link.kind
                links.append(msgspec.structs.replace(link, kind=kind, origin=link.origin or outer.id))
        return tuple(links)

    def _link_sourced(self, one: Attribution, earlier: list[Attribution]) -> Chain:
        found = find_inheritance(self.scene, self.places, one, earlier)
        relays = self._link_relays(one)
        if found is not None and not relays and one.named == "unnamed":
            relays = self._inherit_relays(found)
        said = self._link_source(one, found)
        basis = (Link("gap", evidence=said.evidence, why=BASIS_NOT_STATED),) if self._lacks_basis(one) else ()
        return (*relays, said, *basis)

    def _link_source(self, one: Attribution, found: Inheritance | None) -> Link:
        source = make_party(one)
        evidence = prove((*one.cue, *one.source))
        if found is None:
            return Link("said", find_words(one.source).text, source, evidence)
        source = msgspec.structs.replace(source, refers_to=found.words)
        evidence = (*evidence, *(proof for proof in prove((found.words,)) if proof not in evidence))
        return Link("inherited", find_words(one.source).text, source, evidence, found.why, found.earlier.id)

    def _link_relays(self, one: Attribution) -> Chain:
        parties = one.relays or tuple(Source("media", "named", span) for span in one.relay)
        parties = tuple(party for party in parties if party.span is not None)
        links = [
            Link("relayed", party.span.text, party, prove((party.span, *one.cue)))
            for party in self._order(parties)
            if party.span is not None
        ]
        return tuple(links)

    def _order(self, parties: tuple[Source, ...]) -> list[Source]:
        """Put the outermost relay first: as they stand, but for one that passed on another (*cité par*)."""
        ordered: list[Source] = []
        for party in parties:
            outer = bool(ordered) and party.span is not None and self._passes_on(self.places.find(party.span)[0])
            ordered.insert(0 if outer else len(ordered), party)
        return ordered

    def _passes_on(self, first: int) -> bool:
        """Tell whether a participle and the mark of its agent stand before a relay."""
        scene = self.scene
        return scene.lower(first - 1) in scene.grammar.agent_marks and scene.lower(first - 2) in scene.grammar.citing

    def _inherit_relays(self, found: Inheritance) -> Chain:
        return tuple(
            Link("inherited", link.who, link.source, link.evidence, RELAY_OF_EARLIER, found.earlier.id)
            for link in self.own[found.earlier.id]
            if link.kind == "relayed" or link.why == RELAY_OF_EARLIER
        )

    def _make_gap(self, one: Attribution) -> Link:
        return Link("gap", evidence=prove(one.cue or one.content), why=self._explain_gap(one))

    def _explain_gap(self, one: Attribution) -> str:
        if one.form == "unsourced":
            return UNSOURCED
        if not one.cue:
            return NO_SPEAKER
        return AGENT_OMITTED if self._is_passive(one.cue) else SOURCE_NOT_STATED

    def _is_passive(self, cue: Spans) -> bool:
        scene = self.scene
        tokens = [scene.tree[i] for first, last in self.places.find_all(cue) for i in range(first, last)]
        participle = any("VerbForm=Part" in token.morph and "Tense=Past" in token.morph for token in tokens)
        helper = any(
            token.lower in scene.lexicon.groups.passive or token.role == "passive-auxiliary" for token in tokens
        )
        return participle and (helper or not any(scene.is_finite(token.i) for token in tokens))

    def _lacks_basis(self, one: Attribution) -> bool:
        """Tell whether a medium is the last link and passes on what it learned, rather than speak for itself."""
        if one.kind != "media":
            return False
        scene = self.scene
        content = self.places.find_all(one.content)
        if content and (scene.is_infinitive(content[0][0]) or scene.is_infinitive(content[0][0] + 1)):
            return False
        tokens = [scene.tree[i] for first, last in self.places.find_all(one.cue) for i in range(first, last)]
        return any(token.lemma.lower() in self.words.reporting or token.pos == "ADP" for token in tokens[:1]) or any(
            token.lemma.lower() in self.words.reporting for token in tokens if token.pos == "VERB"
        )


def make_party(one: Attribution) -> Source:
    """Give the party behind a source phrase; several members count together, kind and name are the first one's."""
    words = find_words(one.source)
    if len(one.sources) < 2:
        source = one.sources[0] if one.sources else Source(one.kind, one.named, words)
        return msgspec.structs.replace(source, kind=one.kind, named=one.named)
    counts = [source.count for source in one.sources]
    return Source(
        one.kind, one.named, words, count=_add(counts), group=next((s.group for s in one.sources if s.group), None)
    )


def _add(counts: list[Count | None]) -> Count | None:
    """Add the members' counts, where each has one."""
    known = [count for count in counts if count is not None]
    if len(known) < len(counts):
        return None
    highs = [count.high for count in known if count.high is not None]
    return Count(sum(count.low for count in known), sum(highs) if len(highs) == len(known) else None)


def prove(spans: Spans) -> tuple[Evidence, ...]:
    """Give spans as evidence, in reading order, each once."""
    return tuple(Evidence("text", span) for span in sorted(set(spans)))
