"""A report: the published text with everything that was read in it."""

from __future__ import annotations

from typing import Literal

import msgspec

from selon.record.attribution import Actor, Attribution, Remainder
from selon.record.claim import Claim
from selon.record.span import Evidence, Span
from selon.record.values import Quantity, Time

SCHEMA_VERSION = 1

SectionKind = Literal["title", "standfirst", "byline", "dateline", "body", "caption", "boilerplate"]


class Moment(msgspec.Struct, frozen=True, omit_defaults=True):
    """A point in time with the precision it was given.

    Attributes:
        value: ISO 8601, no longer than its precision (`2024-11`, `2024-11-18`, `2024-11-18T07:15+01:00`).
        precision: The finest unit that was given.
        evidence: Where it was read.
    """

    value: str
    precision: Literal["year", "month", "day", "minute", "second"]
    evidence: Evidence


class Section(msgspec.Struct, frozen=True):
    """A part of the text: where it stands and what it is."""

    kind: SectionKind
    span: Span


class Credit(msgspec.Struct, frozen=True, omit_defaults=True):
    """An agency or outlet credited in the byline, the dateline or at the foot (*avec AFP*).

    Attributes:
        agency: The name as the report gives it.
        where: The place of the credit.
        evidence: The words or the metadata field.
        actor: Id of the actor, where it resolves to one.
    """

    agency: str
    where: Literal["byline", "dateline", "foot", "metadata"]
    evidence: Evidence
    actor: str | None = None


class Made(msgspec.Struct, frozen=True, omit_defaults=True):
    """What made a record: versions stand beside the statements, never in an id.

    Attributes:
        selon: Version of selon.
        schema: Version of the record's schema.
        lexicon: Fingerprint of the language folder.
        parser: Name and version of the parser's model.
        model: Name and version of the learned choice, where one decided.
    """

    selon: str
    schema: int
    lexicon: str | None = None
    parser: str | None = None
    model: str | None = None


class Report(msgspec.Struct, frozen=True):
    """The published text, where it came from, and all that selon found in it.

    Attributes:
        id: Hash of outlet, address or file name, publication time and text.
        text_hash: Hash of the text alone: equal for verbatim copies.
        source_hash: Hash of the bytes that were read.
        text: The text that every span points into; it begins with title and standfirst.
        lang: ISO 639-1 code of the language.
        made: What made the record.
        url: The address, where there is one.
        file: The file name, where there is one.
        title: The title, in plain words.
        outlet: Who publishes.
        byline: Who signs.
        published: When it was published.
        modified: When it was last changed.
        sections: The parts of the text.
        credits: Agencies and outlets credited outside the sentences.
        attributions: Every content that comes from somebody else, in reading order.
        claims: Every claim, in reading order.
        actors: Everybody who speaks, relays or is spoken of.
        quantities: Every quantity of the text.
        times: Every time of the text.
        remainders: Quotations and cues that became nothing, with the reason.
        notes: Warnings of the reading stage, as stable codes with words.
    """

    id: str
    text_hash: str
    source_hash: str
    text: str
    lang: str
    made: Made
    url: str | None = None
    file: str | None = None
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    published: Moment | None = None
    modified: Moment | None = None
    sections: tuple[Section, ...] = ()
    credits: tuple[Credit, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    claims: tuple[Claim, ...] = ()
    actors: tuple[Actor, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    times: tuple[Time, ...] = ()
    remainders: tuple[Remainder, ...] = ()
    notes: tuple[str, ...] = ()
