"""Plain text as a report; the reports here are invented."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selon.errors import EmptyInputError, LanguageError, UsageError
from selon.read.language import detect_language
from selon.read.text import read_plain

TEXT = "La mairie rouvre\r\n\r\n\ufeffLa maire l'a annonce\u0301 « hier »\u200b.\u2028Fin."


def test_read_plain_keeps_the_text_to_the_letter() -> None:
    assert read_plain(TEXT, lang="fr").text == TEXT


@given(st.text())
def test_read_plain_keeps_any_text_or_says_that_it_is_empty(text: str) -> None:
    try:
        report = read_plain(text, lang="fr")
    except EmptyInputError:
        assert not any(char.isalnum() for char in text)
    else:
        assert report.text == text
        assert all(part.span.fits(text) for part in report.sections)


@pytest.mark.parametrize("text", ["", " \n\t\r\n", "\u00a0\u2003", "\ufeff", "\u200b\n"])
def test_read_plain_refuses_nothing(text: str) -> None:
    with pytest.raises(EmptyInputError, match="nothing to read"):
        read_plain(text, lang="fr")


@pytest.mark.parametrize(
    ("published", "value", "precision"),
    [
        ("2024", "2024", "year"),
        ("2024-11", "2024-11", "month"),
        ("2024-11-18", "2024-11-18", "day"),
        ("2024-11-18T07:15", "2024-11-18T07:15", "minute"),
        ("2024-11-18 07:15+0100", "2024-11-18T07:15+01:00", "minute"),
        ("2024-11-18T07:15:09.123Z", "2024-11-18T07:15:09Z", "second"),
        ("20241118T071509Z", "2024-11-18T07:15:09Z", "second"),
        (dt.date(2024, 11, 18), "2024-11-18", "day"),
        (dt.datetime(2024, 11, 18, 7, 15), "2024-11-18T07:15", "minute"),
        (dt.datetime(2024, 11, 18, 7, 15, 9, tzinfo=dt.UTC), "2024-11-18T07:15:09+00:00", "second"),
    ],
)
def test_read_plain_keeps_the_precision_of_the_date(published: str | dt.date, value: str, precision: str) -> None:
    moment = read_plain(TEXT, lang="fr", published=published).published
    assert moment is not None
    assert (moment.value, moment.precision) == (value, precision)
    assert (moment.evidence.kind, moment.evidence.path) == ("user", "published")


@pytest.mark.parametrize(
    "published", ["", "hier", "18/11/2024", "2024-13", "2024-02-30", "2024-11-18T25:00", "2024-W47", "٢٠٢٤"]
)
def test_read_plain_refuses_a_wrong_date(published: str) -> None:
    with pytest.raises(UsageError, match="ISO 8601"):
        read_plain(TEXT, lang="fr", published=published)


def test_read_plain_gives_the_same_id_for_the_same_report_and_another_for_another() -> None:
    first = read_plain(TEXT, lang="fr", outlet="Radio du Lac", published="2024-11")
    assert first == read_plain(TEXT, lang="fr", outlet="Radio du Lac", published="2024-11")
    other = read_plain(TEXT, lang="fr", outlet="Le Courrier", published="2024-11")
    assert first.id != other.id
    assert first.text_hash == other.text_hash


def test_read_plain_accepts_lone_surrogates() -> None:
    assert read_plain("La mairie \ud800 rouvre.", lang="fr").text == "La mairie \ud800 rouvre."


@pytest.mark.parametrize(("lang", "code"), [("fr", "fr"), ("fr-CA", "fr"), ("FR_fr", "fr"), (" en ", "en")])
def test_read_plain_takes_the_stated_language(lang: str, code: str) -> None:
    assert read_plain(TEXT, lang=lang).lang == code


def test_read_plain_names_the_languages_there_are() -> None:
    with pytest.raises(LanguageError, match=r"there is no language 'xx'.*fr"):
        read_plain(TEXT, lang="xx")


def test_detect_language_tells_french_from_english() -> None:
    assert detect_language("KIEV AUTORISÉ\nLa maire a déclaré que la mairie rouvrirait lundi matin.") == "fr"
    assert detect_language("The mayor said on Tuesday that the town hall would open again on Monday.") == "en"


def test_detect_language_refuses_a_language_without_a_folder() -> None:
    with pytest.raises(LanguageError, match=r"\(pl\).*en, fr"):
        detect_language("Burmistrz powiedział we wtorek, że ratusz zostanie otwarty w poniedziałek rano.")


@pytest.mark.parametrize("text", ["1234 5678", "\0\0", "\ud800"])
def test_detect_language_says_that_it_cannot_tell(text: str) -> None:
    with pytest.raises(LanguageError, match="State one"):
        detect_language(text)


def test_read_plain_costs_little(shared: Path) -> None:
    text = (shared / "seed" / "seneplus.txt").read_text("utf-8")
    read_plain(text, lang="fr")
    started = time.process_time()
    for _ in range(20):
        read_plain(text, lang="fr")
    assert (time.process_time() - started) / 20 < 0.003  # measured .0004 for 500 words; the margin is for busy machines
