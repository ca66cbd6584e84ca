"""Every span of every part of a record gives back its exact text, whatever characters the report holds."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from benchmarks.open_texts import find_misfits, load_open_texts, read_open_text
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selon.reading import read_report
from selon.record.report import Report

from .fragments import ENGLISH, FRENCH

pytestmark = pytest.mark.model

# Combining marks, an emoji with modifier and joiner, a flag, zero-width, bidi, soft hyphen, variation selector,
# control characters, odd spaces and line ends, characters beyond the first plane, lone surrogates.
DISTURBANCES = (
    "\u0301", "\u0327\u0308", "e\u0301", "👩🏽‍🚒", "🇨🇭", "\u200b", "\u200d", "\ufeff", "\u202e",
    "\u2066", "\u2069", "\u200f", "\u00ad", "\ufe0f",
    "\x00", "\x1b[2J", "\u00a0", "\u202f", "\u2003", "  ", "\r\n", "\r", "\u2028", "\x0b", "\t",
    "𝔸", "ﬁ", "ẞ", "漢字", "نص", "\ud800", "\udfff", "«", "»", "“", '"', "(", "…", "--",
)  # fmt: skip
SEPARATORS = (" ", "\n", "\r\n", "\n\n", "\u2029", "", " \u200b ")


@st.composite
def disturbed_texts(draw: st.DrawFn, sentences: tuple[str, ...]) -> str:
    """Draw a text of one to four sentences with up to six disturbances anywhere in it."""
    chosen = draw(st.lists(st.sampled_from(sentences), min_size=1, max_size=4))
    text = draw(st.sampled_from(SEPARATORS)).join(chosen)
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(DISTURBANCES)) + text[at:]
    return text


def check_record(text: str, lang: str) -> Report:
    """Read a text; its record holds the text to the letter and no span that does not fit."""
    report = read_report(text, lang=lang)
    assert report.text == text
    assert find_misfits(report) == []
    return report


@given(disturbed_texts(FRENCH))
@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
def test_spans_fit_in_disturbed_french(text: str) -> None:
    check_record(text, "fr")


@given(disturbed_texts(ENGLISH))
@settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
def test_spans_fit_in_disturbed_english(text: str) -> None:
    check_record(text, "en")


@given(st.text(max_size=80).filter(lambda text: any(char.isalnum() for char in text)))
@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
def test_spans_fit_in_arbitrary_characters(text: str) -> None:
    check_record(text, "fr")


@pytest.mark.parametrize("disturbance", DISTURBANCES)
def test_a_disturbance_inside_a_content_does_not_lose_the_attribution(disturbance: str) -> None:
    report = check_record(f"La maire affirme que le pont de pierre {disturbance} tiendra.", "fr")
    assert [span.text for one in report.attributions for span in one.source][:1] == ["La maire"]


def test_a_lone_surrogate_stays_in_the_spans() -> None:
    report = check_record("La maire affirme que le pont \ud800 tiendra.", "fr")
    assert "\ud800" in report.attributions[0].content[0].text


def test_misfits_are_found() -> None:
    report = check_record("La maire affirme que le pont tiendra.", "fr")
    assert find_misfits(msgspec.structs.replace(report, text=" " + report.text))


@pytest.mark.parametrize(("name", "limit"), [("fr_news.jsonl", 40), ("en_news.jsonl", 15)])
def test_spans_fit_in_open_texts(shared: Path, name: str, limit: int) -> None:
    for one in load_open_texts(shared / "data" / name, limit):
        report = read_open_text(one)
        assert report.text == one.text
        assert find_misfits(report) == [], one.id
