"""A claim as it is compared: its content's words, names and quotations, its figures and dates, its parties and sign."""

from __future__ import annotations

import msgspec

from selon.compare.quoted import Quoted, find_quoted
from selon.compare.words import cut_stem, list_names, list_stems, split_words
from selon.record.attribution import Attribution, Source
from selon.record.claim import Claim
from selon.record.report import Report
from selon.record.span import Span, Spans

_SKIPPED = ("boilerplate", "byline", "dateline")
MEDIA = "media"
_PRONOUN = "pronoun:agreement"


class Facet(msgspec.Struct, frozen=True, eq=False):
    """What comparison needs of one claim.

    Attributes:
        claim: The claim.
        report: The report it stands in.
        attribution: The attribution it is made from, where there is one.
        text: The content in one line.
        stems: The stems of its words.
        names: Its capitalised words and figures.
        quoted: Its quoted parts.
        sources: The parties of the claim's own source.
        relays: The media that it came through, as the report tells.
        depth: How many attributions it lies inside.
    """

    claim: Claim
    report: Report
    attribution: Attribution | None
    text: str
    stems: frozenset[str]
    names: frozenset[str]
    quoted: tuple[Quoted, ...]
    sources: tuple[Source, ...]
    relays: tuple[Source, ...]
    depth: int

    @property
    def sign(self) -> bool:
        """Whether the claim amounts to an affirmation: denying a negated content affirms it."""
        return (self.claim.polarity == "deny") == self.claim.negated

    @property
    def said(self) -> str:
        """The content in one line, without the party who says it of itself (*l'armée* … avoir tiré)."""
        about = self.claim.about
        spans = (*self.attribution.source, *(s.span for s in self.sources if s.span)) if self.attribution else ()
        if about is None or not any(span.overlaps(about) for span in spans):
            return self.text
        return " ".join(" ".join(span.text.split()) for span in self.claim.antecedent or self.claim.content)

    @property
    def shown(self) -> frozenset[str]:
        """The stems of all words of the content, the shortest ones too."""
        return frozenset(cut_stem(word) for word in split_words(self.text))

    @property
    def headline(self) -> bool:
        """Whether it stands over the body and repeats it."""
        return self.claim.section in ("title", "standfirst", "caption")

    @property
    def start(self) -> int:
        """Where it begins in its report."""
        return self.claim.content[0].start


def list_facets(report: Report) -> tuple[Facet, ...]:
    """Give the facets of a report's claims in reading order, boilerplate left out.

    Args:
        report: The report.

    Returns:
        One facet a claim, in an order that does not depend on the order of `report.claims`.
    """
    known = {attribution.id: attribution for attribution in report.attributions}
    claims = [claim for claim in report.claims if claim.section not in _SKIPPED and claim.content]
    claims.sort(key=lambda claim: (claim.content[0].start, -claim.content[-1].end, claim.id))
    return tuple(make_facet(claim, report, known.get(claim.attribution or "")) for claim in claims)


def make_facet(claim: Claim, report: Report, attribution: Attribution | None = None) -> Facet:
    """Make the facet of one claim."""
    spans = claim.antecedent or claim.content
    parts = [*((claim.about,) if claim.about is not None else ()), *spans]
    text = " ".join(" ".join(span.text.split()) for span in parts)
    return Facet(
        claim=claim,
        report=report,
        attribution=attribution,
        text=text,
        stems=list_stems(text),
        names=list_names(text),
        quoted=find_quoted(claim.content, attribution.form if attribution is not None else None),
        sources=_list_sources(claim, report, attribution),
        relays=_list_relays(claim, report, attribution),
        depth=sum(link.kind == "nested" for link in claim.chain),
    )


def _list_sources(claim: Claim, report: Report, attribution: Attribution | None) -> tuple[Source, ...]:
    """List the parties one by one where the attribution does, else as the chain has them."""
    if attribution is not None and attribution.sources:
        return tuple(_leave_told(source, report) for source in attribution.sources)
    return tuple(link.source for link in claim.chain if link.kind in ("said", "inherited") and link.source is not None)


def _leave_told(source: Source, report: Report) -> Source:
    """Leave out what a pronoun's party is told by where it is itself a source: their number, their reason."""
    if source.why != _PRONOUN or source.refers_to is None or (source.count is None and source.anonymity is None):
        return source
    if any(span.overlaps(source.refers_to) for one in report.attributions for span in one.source):
        return msgspec.structs.replace(source, count=None, anonymity=None)
    return source


def _list_relays(claim: Claim, report: Report, attribution: Attribution | None) -> tuple[Source, ...]:
    """List the media on the way: relays and credits, media around the claim, media named inside its source's words."""
    told = tuple(
        link.source
        for link in claim.chain
        if link.source is not None
        and (link.kind in ("relayed", "credited") or (link.kind == "nested" and link.source.kind == MEDIA))
    )
    if told or attribution is None:
        return told
    return tuple(
        Source(kind=MEDIA, named="named", span=mention, actor=actor.id)
        for actor in report.actors
        if actor.kind == MEDIA
        for mention in actor.mentions
        if any(span.covers(mention) and span != mention for span in attribution.source)
    )


def find_cue(facet: Facet) -> Spans:
    """Give the words that tie the claim to its source."""
    return facet.attribution.cue if facet.attribution is not None else ()


def find_verb(facet: Facet) -> Spans:
    """Give the words that affirm or deny the claim's content, else its cue."""
    return (facet.claim.verb,) if facet.claim.verb is not None else find_cue(facet)


def find_source_words(facet: Facet) -> Spans:
    """Give the mentions of the claim's source; of a pronoun what it takes up."""
    parties = (
        source.refers_to if source.why == _PRONOUN and source.refers_to is not None else source.span
        for source in facet.sources
    )
    spans = tuple(span for span in parties if span is not None)
    return spans or (facet.attribution.source if facet.attribution is not None else ())


def find_sentence_words(facet: Facet) -> Span:
    """Give the paragraph that the claim begins in."""
    text, at = facet.report.text, facet.start
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return Span.of(text, start, end if end > start else len(text))
