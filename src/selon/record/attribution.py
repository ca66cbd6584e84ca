"""An attribution: a content that comes from somebody other than the outlet, and who that is."""

from __future__ import annotations

from typing import Literal

import msgspec

from selon.record.span import Evidence, Span, Spans

Form = Literal["direct", "indirect", "mixed", "unsourced"]
Kind = Literal["person", "organisation", "state", "media", "document", "people", "none"]
Named = Literal["named", "unnamed", "none"]
Commitment = Literal["asserted", "plain", "conditional", "distanced", "factive"]
Polarity = Literal["affirm", "deny"]
PORTFOLIO = "@"
"""What stands before the portfolio of a ministry or minister among a source's concepts."""
MAKER = "by:"
"""What stands there before what the maker of a document is; alone where no more is known of who made it."""


class Count(msgspec.Struct, frozen=True, omit_defaults=True):
    """How many stand behind a source phrase (*trois sources* is 3 to 3, *des sources* 2 to unknown).

    Attributes:
        low: At least so many.
        high: At most so many; None where the words set no upper end.
        words: The words that say so.
    """

    low: int
    high: int | None = None
    words: str | None = None


class Source(msgspec.Struct, frozen=True, omit_defaults=True):
    """One party that stands behind a content or passed it on.

    Attributes:
        span: The mention in the text; None where the party is only inherited or credited in metadata.
        kind: What sort of party it is.
        named: Whether a reader could find out who it is.
        count: How many people or bodies it stands for.
        group: What ties an unnamed group together (*proches du dossier*).
        affiliation: The actor ids of the states or bodies the mention ties it to (*américain* → `state:US`).
        anonymity: The words that say why the source is not named.
        standing: In what capacity a party speaks: in public office, or as anybody; None where the words do not say.
        actor: Id of the actor in `Report.actors`, where it resolves to one.
        refers_to: The mention that a pronoun, role or acronym was resolved to.
        why: How the actor or the antecedent was found: one of the resolver's stable reason codes.
        concepts: What the words of the mention name, by keys that all languages share (`nurse`, `hospital`), with `@`
            before it the portfolio of a ministry or minister (`@interior`).
    """

    kind: Kind
    named: Named
    span: Span | None = None
    count: Count | None = None
    group: str | None = None
    affiliation: tuple[str, ...] = ()
    anonymity: Span | None = None
    standing: Literal["office", "anybody"] | None = None
    actor: str | None = None
    refers_to: Span | None = None
    why: str | None = None
    concepts: tuple[str, ...] = ()


class Attribution(msgspec.Struct, frozen=True):
    """A content tied to its source (the relation of PARC and PolNeAR, with relays and nesting).

    Attributes:
        id: Hash of the report id and the spans of the four roles.
        source: Who the content comes from.
        cue: The words that tie content to source.
        content: What is said, written, thought, asked or denied.
        relay: Who passed the words on, where the text says so.
        form: Whether the content is quoted.
        kind: What sort of party the source is.
        named: Whether the source is named.
        commitment: What the report itself takes on.
        polarity: Whether the source affirms or rejects the content.
        inside: Id of the attribution in whose content this one lies.
        sources: The parties behind `source`, first member first.
        relays: The parties behind `relay`, outermost first.
        by: The part of selon that decided (a lexicon sense or a rule, `fr:affirmer:finite-clause`).
    """

    id: str
    source: Spans
    cue: Spans
    content: Spans
    relay: Spans
    form: Form
    kind: Kind
    named: Named
    commitment: Commitment
    polarity: Polarity
    inside: str | None = None
    sources: tuple[Source, ...] = ()
    relays: tuple[Source, ...] = ()
    by: str = ""


class Remainder(msgspec.Struct, frozen=True):
    """A quotation or a cue that became no attribution.

    Attributes:
        kind: What was found.
        span: Where it stands.
        reason: A stable code that says why it became nothing (`no-speaker`, `no-content`, `scare-quote`…).
    """

    kind: Literal["quotation", "cue"]
    span: Span
    reason: str


class Actor(msgspec.Struct, frozen=True, omit_defaults=True):
    """Somebody or something that speaks, relays or is spoken of, under one id across languages.

    Attributes:
        id: `state:US`, `media:AP`, `body:UN`…; `local:…` where the report alone knows it.
        name: The name to show.
        kind: What sort of party it is.
        country: ISO 3166 alpha-2 code, where there is one.
        genre: Finer than `kind`, as the register has it (`agency`, `newspaper`, `broadcaster`, `territory`…).
        origin: Whether a register or the report itself knows it.
        mentions: Its mentions in the report, in reading order.
        rivals: Ids of other actors that the same words could mean.
        evidence: The register entry it comes from.
    """

    id: str
    name: str
    kind: Kind
    origin: Literal["register", "local"]
    country: str | None = None
    genre: str | None = None
    mentions: Spans = ()
    rivals: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
