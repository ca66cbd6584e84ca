"""Texts that are hardly reports: nothing breaks, every span stands in its text, every id is one claim's."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest

from selon.pipeline import analyse_text
from selon.record.report import Report
from selon.record.span import Span

pytestmark = pytest.mark.model

ODD = [
    "«",
    "?",
    "Selon",
    "Selon AP,",
    "(AFP)",
    "Par AFP",
    "« Non",
    "«« Oui » dit-il » que",
    '" " " "',
    "Il dit : « non » « oui ».",
    "Lire aussi : « Oui », dit-il",
    "\n\n\n.",
    "Le\u200b pont\u00a0est ferme\u0301. 🙂 Il dit que non 👩‍👩‍👧.",
    "\u202eabc\u202c dit que non.\r\nSelon la mairie,\r\nle pont est perdu.",
]


def list_spans(value: object) -> Iterator[Span]:
    """Give every span of a record, however deep it lies."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from list_spans(getattr(value, field))
    elif isinstance(value, tuple):
        for item in value:
            yield from list_spans(item)


def find_misfits(report: Report) -> list[Span]:
    return [span for span in list_spans(report) if not span.fits(report.text)]


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("text", ODD)
def test_odd_texts_are_read_and_every_span_fits(text: str, lang: str) -> None:
    report = analyse_text(text, lang)
    assert find_misfits(report) == []
    assert len({claim.id for claim in report.claims}) == len(report.claims)


def test_a_span_that_does_not_fit_would_be_found() -> None:
    report = analyse_text("Le pont est fermé.", "fr")
    claim = msgspec.structs.replace(report.claims[0], content=(Span(3, 7, "lac"),))
    assert find_misfits(msgspec.structs.replace(report, claims=(claim,))) == [Span(3, 7, "lac")]


def test_versions_stand_beside_what_they_made() -> None:
    made = analyse_text("Le pont est fermé.", "fr").made
    assert made.lexicon is not None
    assert made.lexicon.startswith("fr:")
    assert made.parser is not None
    assert made.parser.startswith("fr_core_news_md ")
