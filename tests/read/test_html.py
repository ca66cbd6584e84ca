"""Pages as reports; every page is invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selon.errors import InputError, LanguageError, NoReportError, SelonError
from selon.read.build import Given
from selon.read.files import read_bytes
from selon.read.html import read_html
from selon.record.report import Report
from tests.read.pages import ARTICLE, BODY, INDEX, LOGIN, make_page

FRENCH = Given(lang="fr")


def read(page: str, url: str | None = None) -> Report:
    return read_html(page, given=FRENCH, url=url, file=None if url else "page.html")


def test_read_html_tells_the_parts_of_an_article() -> None:
    report = read(ARTICLE)
    parts = [(part.kind, part.span.text) for part in report.sections]
    assert parts[:4] == [
        ("title", "La mairie de Vernelle rouvre"),
        ("standfirst", "Fermée depuis l'incendie de mars, la mairie accueille de nouveau le public."),
        ("byline", "Par Jeanne Martin avec AFP"),
        ("caption", "La façade de la mairie, samedi, avant les derniers travaux."),
    ]
    assert [kind for kind, _ in parts[4:]] == ["dateline", "body", "body", "body", "body", "boilerplate"]
    assert "Accueil" not in report.text
    assert "Mentions" not in report.text


def test_read_html_reads_what_the_page_says_about_itself() -> None:
    report = read(ARTICLE)
    assert report.title == "La mairie de Vernelle rouvre"
    assert report.outlet == "Le Courrier du Lac"
    assert report.byline == "Jeanne Martin, AFP"
    assert report.modified is not None
    assert report.modified.value == "2024-11-18T09:00:10+01:00"
    assert [(credit.agency, credit.where) for credit in report.credits] == [("AFP", "byline"), ("AFP", "dateline")]


def test_read_html_credits_an_agency_that_only_metadata_name() -> None:
    head = '<meta name="author" content="Radio du Lac avec Reuters">'
    credits = read(make_page(head)).credits
    assert [(credit.agency, credit.where, credit.evidence.path) for credit in credits] == [
        ("Reuters", "metadata", "meta:author")
    ]


@pytest.mark.parametrize(
    ("head", "value", "precision", "path"),
    [
        ('<meta property="article:published_time" content="2024-11-18T07:15:00Z">', "2024-11-18T07:15:00Z", "second",
         "meta:article:published_time"),
        ('<meta name="date" content="2024-11-18">', "2024-11-18", "day", "meta:date"),
        ('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-11"}</script>', "2024-11",
         "month", "json-ld:datePublished"),
        ('<script type="application/ld+json">{"@type":["Thing","NewsArticle"],"datePublished":"2024-11-18"}</script>'
         '<meta property="article:published_time" content="2024-11-18T07:15+01:00">', "2024-11-18T07:15+01:00",
         "minute", "meta:article:published_time"),
        ('<script type="application/ld+json">{broken</script>'
         '<meta name="pubdate" content="Mon, 18 Nov 2024 07:15:00 GMT">',
         "2024-11-18T07:15:00+00:00", "second", "meta:pubdate"),
    ],
)  # fmt: skip
def test_read_html_says_where_the_time_was_read(head: str, value: str, precision: str, path: str) -> None:
    moment = read(make_page(head)).published
    assert moment is not None
    assert (moment.value, moment.precision, moment.evidence.path) == (value, precision, path)
    assert moment.evidence.kind == "metadata"


def test_read_html_lets_htmldate_look_last() -> None:
    moment = read(make_page("", '<div class="date">18 novembre 2024</div>' + BODY)).published
    assert moment is not None
    assert (moment.value, moment.precision, moment.evidence.path) == ("2024-11-18", "day", "htmldate")


def test_read_html_notes_days_that_differ() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-11-18"}</script>'
        '<meta property="article:published_time" content="2024-11-20">'
    )
    report = read(make_page(head))
    assert report.published is not None
    assert report.published.value == "2024-11-18"
    assert [note for note in report.notes if note.startswith("published-differs")] != []


def test_read_html_leaves_out_a_description_that_the_page_does_not_display() -> None:
    report = read(make_page('<meta name="description" content="Une phrase que seuls les moteurs lisent.">'))
    assert "moteurs" not in report.text


def test_read_html_reads_a_repeated_paragraph_once_and_says_so() -> None:
    report = read(make_page("", BODY + BODY))
    assert report.text.count("toiture") == BODY.count("toiture")
    assert any(note.startswith("repeated-paragraphs") for note in report.notes)


def test_read_html_takes_the_address_into_the_id() -> None:
    first, second = read(ARTICLE, "https://lac.example/1"), read(ARTICLE, "https://lac.example/2")
    assert first.id != second.id
    assert first.text_hash == second.text_hash


@pytest.mark.parametrize(
    ("page", "words"),
    [(INDEX, "list of others|no report"), (LOGIN, "login"), ("<html></html>", "no"), ("", "no elements")],
)
def test_read_html_refuses_a_page_without_a_report(page: str, words: str) -> None:
    with pytest.raises(NoReportError, match=words):
        read(page, "https://lac.example/")


HOSTILE = {
    "nested": "<div>" * 100_000 + BODY,
    "attributes": "<p " + " ".join(f'a{n}="{"x" * 40}"' for n in range(60_000)) + ">" + BODY,
    "one attribute": f'<p title="{"x" * 5_000_000}">{BODY}',
    "drawing": "<svg>" + "<g>" * 5_000 + BODY,
    "elements": "<i></i>" * 200_000 + BODY,
    "lists": "<ul><li>" * 3_000 + BODY,
    "entities": '<!DOCTYPE h [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + BODY + "&b;" * 1_000,
    "json": '<script type="application/ld+json">' + "[" * 50_000 + "</script>" + BODY,
    "classes": "".join(f"<div class='chapo byline'>Par {n} mots</div>" for n in range(5_000)) + BODY,
    "class": f"<div class='{'a_' * 1_900}!'>x</div>" + BODY,
    "brackets": "<" * 300_000 + BODY,
    "control": "\x00\x01" + BODY,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_read_html_survives(name: str) -> None:
    results = list(read_bytes(("<html><body>" + HOSTILE[name]).encode(), suffix=".html", given=FRENCH))
    assert len(results) == 1
    assert isinstance(results[0], Report | InputError)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.integers(0, len(ARTICLE)))
def test_read_html_of_broken_bytes_gives_a_report_or_an_error(junk: bytes, at: int) -> None:
    data = ARTICLE.encode()
    for result in read_bytes(data[:at] + junk + data[at:], suffix=".html", given=FRENCH):
        assert isinstance(result, Report | SelonError)
        if isinstance(result, Report):
            assert all(part.span.fits(result.text) for part in result.sections)


@pytest.mark.parametrize("mark", ["\x01", "\x0c", "\x1f", "\uffff", "&#1;", "&#12;", "&#x1F;", "&#XFFFE;"])
@pytest.mark.parametrize("place", ["<script>1</script>{}", "<figure><figcaption>Le toit {}</figcaption></figure>{}"])
def test_read_html_takes_control_characters_for_blanks(mark: str, place: str) -> None:
    found = list(read_bytes((place.format(mark, mark) + ARTICLE).encode(), suffix=".html", given=FRENCH))
    assert isinstance(found[0], Report)
    assert mark not in found[0].text


@pytest.mark.parametrize(
    ("number", "letter"), [("&#233;", "é"), ("&#x2019;", "\u2019"), ("&#xe9;", "é"), ("&#119;", "w")]
)
def test_read_html_keeps_characters_that_are_written_by_number(number: str, letter: str) -> None:
    page = make_page("", f"<p>La mairie rouvr{number}. " + "La maire de Vernelle l'a dit devant la presse. " * 9)
    assert f"rouvr{letter}" in read_html(page, given=FRENCH).text


def test_read_html_names_the_language_it_cannot_read() -> None:
    with pytest.raises(LanguageError, match="folder"):
        read_html(make_page("", "<p>" + "Burmistrz powiedział, że ratusz zostanie otwarty w poniedziałek. " * 9))
