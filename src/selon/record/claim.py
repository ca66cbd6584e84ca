"""A claim: one content with its chain, in one report."""

from __future__ import annotations

from typing import Literal

import msgspec

from selon.record.attribution import Commitment, Polarity, Source
from selon.record.span import Evidence, Span, Spans
from selon.record.values import Likelihood, Place, Quantity, Sign, Time


class Link(msgspec.Struct, frozen=True, omit_defaults=True):
    """One step of a chain, from the outlet inwards.

    Attributes:
        kind: `said` (the source of this claim), `relayed` (who passed it on), `credited` (a byline or foot
            credit), `nested` (the source of the attribution around it), `inherited` (taken over from another
            attribution of the report), `gap` (the report does not say).
        who: The words for the party, or None for a gap.
        source: The party itself.
        evidence: The proving words.
        why: For a gap or an inherited link, a stable reason code.
        origin: Id of the attribution that an inherited or nested link comes from.
    """

    kind: Literal["said", "relayed", "credited", "nested", "inherited", "gap"]
    who: str | None = None
    source: Source | None = None
    evidence: tuple[Evidence, ...] = ()
    why: str | None = None
    origin: str | None = None


class Around(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the sentence of a claim tells outside every content, source and cue: when, where, before how many.

    Attributes:
        words: The words of the sentence that belong to nothing else.
        quantities: Quantities in them.
        times: Times in them.
        places: Places named in them.
        scenes: Places without a name in them.
        media: Media that the sentence names outside every content, relays or not.
    """

    words: Spans
    quantities: tuple[Quantity, ...] = ()
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    scenes: tuple[Place, ...] = ()
    media: Spans = ()


class Claim(msgspec.Struct, frozen=True, omit_defaults=True):
    """One content with its chain.

    Attributes:
        id: Hash of the report id and the spans of the roles.
        content: The claimed words.
        chain: Links from the outlet inwards; the outlet itself is the report's and stands in no link.
        commitment: What the report takes on.
        polarity: The stance of the claim's source.
        attribution: Id of the attribution it is made from; None for what the outlet asserts.
        section: The kind of section it stands in.
        negated: Whether the content's main clause is negated.
        leans: What the content leans to by words that do not say it in every use: `denial` (*fail to*, *without*),
            `distance` (*claims that*), `grant` (*notes that*), `hedge` (*would*, *appears to*), `negation` (*not*
            anywhere in it).
        about: Subject or addressee that the content leaves out.
        antecedent: What an anaphoric content (*cette décision*) takes up.
        heads: Content words of the main predicate and its subject, for comparison.
        verb: The main verb with its auxiliaries and negation: the words that affirm or deny the content; of a hedged
            content the verb or adverb that hedges it.
        likelihood: Words of probability.
        quantities: Quantities inside the content.
        times: Times inside the content.
        actors: Ids of the actors mentioned inside the content.
        places: Places named inside the content, where something happens or holds.
        scenes: Places without a name inside the content, by the noun that says what they are.
        spots: Phrases inside the content behind what leads to a place, whose noun is not listed, for comparison.
        ties: Places that the content names beside a noun and sets no scene in (*the mayor of Tarsk*).
        signs: Words for parts of the day, feasts, rates and factors inside the content, for comparison.
        poles: Words of the content that have an opposite, by keys that all languages share and their side (`open-`); a
            tilde before those that tell nothing across languages.
        around: What its sentence tells around the content, of a claim with a source.
        denied: Base forms of the verbs that are negated in the content beside the main one; a tilde before those that
            tell nothing across languages, and alone for a negation whose verb was not found.
    """

    id: str
    content: Spans
    chain: tuple[Link, ...]
    commitment: Commitment
    polarity: Polarity = "affirm"
    attribution: str | None = None
    section: str = "body"
    negated: bool = False
    leans: tuple[Literal["denial", "distance", "grant", "hedge", "negation"], ...] = ()
    about: Span | None = None
    antecedent: Spans = ()
    heads: tuple[str, ...] = ()
    verb: Span | None = None
    likelihood: tuple[Likelihood, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    times: tuple[Time, ...] = ()
    actors: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    scenes: tuple[Place, ...] = ()
    spots: Spans = ()
    ties: tuple[Place, ...] = ()
    signs: tuple[Sign, ...] = ()
    poles: tuple[str, ...] = ()
    around: Around | None = None
    denied: tuple[str, ...] = ()
