"""From a text and what is known about it to a report without analysis."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

import msgspec

from selon.errors import EmptyInputError
from selon.read.byline import read_byline
from selon.read.credits import find_credits
from selon.read.language import check_language, detect_language
from selon.read.lines import fold, is_blank
from selon.read.moment import state_moment
from selon.read.sections import split_sections
from selon.read.wording import load_agencies
from selon.record.identity import hash_text, make_id
from selon.record.report import SCHEMA_VERSION, Credit, Made, Moment, Report, Section, SectionKind
from selon.version import __version__


class Given(msgspec.Struct, frozen=True):
    """What the user states; it goes before what was read.

    Attributes:
        lang: The language.
        published: The publication time, ISO 8601 or a date.
        outlet: Who publishes.
        url: The address.
        title: The title.
    """

    lang: str | None = None
    published: str | dt.date | None = None
    outlet: str | None = None
    url: str | None = None
    title: str | None = None


class Found(msgspec.Struct, frozen=True):
    """What a format tells about a report beside its text.

    Attributes:
        title: The title.
        outlet: Who publishes.
        url: The address.
        byline: Who signs.
        lang: The language that the format states.
        published: When it was published.
        modified: When it was last changed.
        credits: Agencies credited in metadata.
        hints: What is known about paragraphs, by number.
        notes: Warnings.
        file: The file name, with the line for a row of a table.
        place: What stands for the address in the id, where there is no address.
        source_hash: Hash of the bytes; of the text where there are none.
    """

    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    byline: str | None = None
    lang: str | None = None
    published: Moment | None = None
    modified: Moment | None = None
    credits: tuple[Credit, ...] = ()
    hints: Mapping[int, SectionKind] = {}
    notes: tuple[str, ...] = ()
    file: str | None = None
    place: str | None = None
    source_hash: str | None = None


def build_report(text: str, given: Given, found: Found) -> Report:
    """Build the report: language, sections, credits, identity.

    Raises:
        EmptyInputError: If there is nothing in the text.
        LanguageError: If the language has no folder.
        UsageError: If the stated publication time is no such time.
    """
    if is_blank(text):
        advice = "Check that the file or the input holds the report."
        raise EmptyInputError("there is nothing to read.", about=found.file or found.url, advice=advice)
    published = state_moment(given.published) if given.published is not None else found.published
    lang = _choose_language(text, given)
    title, url = given.title or found.title, given.url or found.url
    sections = split_sections(text, title=title, lang=lang, hints=found.hints)
    outlet = given.outlet or found.outlet or _read_own_name(sections)
    place = url or found.place
    text_hash = hash_text(text)
    return Report(
        id=make_id("report", [outlet, place, published.value if published else None, text]),
        text_hash=text_hash,
        source_hash=found.source_hash or text_hash,
        text=text,
        lang=lang,
        made=Made(selon=__version__, schema=SCHEMA_VERSION),
        url=url,
        file=found.file,
        title=title or _read_title(sections),
        outlet=outlet,
        byline=found.byline or read_byline(sections, lang=lang),
        published=published,
        modified=found.modified,
        sections=sections,
        credits=_choose_credits((*find_credits(text, sections, lang=lang), *found.credits), outlet),
        notes=found.notes,
    )


def _choose_language(text: str, given: Given) -> str:
    return check_language(given.lang) if given.lang else detect_language(text)


def _read_title(sections: tuple[Section, ...]) -> str | None:
    return next((" ".join(part.span.text.split()) for part in sections if part.kind == "title"), None)


def _read_own_name(sections: tuple[Section, ...]) -> str | None:
    """Read the outlet that names itself in the dateline, `(SenePlus) - `: a name that no agency bears."""
    for section in sections:
        if section.kind == "dateline":
            match = re.match(r"\(([^()]{2,40})\)", section.span.text)
            return match[1] if match and not load_agencies().search(match[1]) else None
    return None


def _choose_credits(credits: tuple[Credit, ...], outlet: str | None) -> tuple[Credit, ...]:
    """Leave out the outlet's credit to itself, and what metadata repeat of the text."""
    own = fold(outlet) if outlet else None
    seen = {fold(credit.agency) for credit in credits if credit.where != "metadata"}
    return tuple(
        credit
        for credit in credits
        if fold(credit.agency) != own and (credit.where != "metadata" or fold(credit.agency) not in seen)
    )
