"""Credits outside the sentences; the reports here are invented."""

from __future__ import annotations

import pytest

from selon.read.text import read_plain

BODY = "La mairie de Vernelle a rouvert lundi."


@pytest.mark.parametrize(
    ("head", "foot", "credits"),
    [
        ("Par Jeanne Martin avec AFP", "", [("AFP", "byline")]),
        ("Par Jeanne Martin", "Avec AFP et Reuters", [("AFP", "foot"), ("Reuters", "foot")]),
        ("Par Jeanne Martin avec Radio du Lac", "", [("Radio du Lac", "byline")]),
        ("AFP/Reuters", "", [("AFP", "byline"), ("Reuters", "byline")]),
        ("", "Source: AP", [("AP", "foot")]),
        ("", "Source : Radio du Lac", [("Radio du Lac", "foot")]),
        ("", "Reporting by Jeanne Martin for Reuters; Editing by Luc Aubrac", [("Reuters", "foot")]),
        ("", "(with Associated Press)", [("Associated Press", "foot")]),
        ("", "Par ailleurs, l'AFP confirme la nouvelle.", []),
        ("Par Jeanne Martin", "", []),
    ],
)
def test_find_credits(head: str, foot: str, credits: list[tuple[str, str]]) -> None:
    text = "\n".join(line for line in ("La mairie rouvre", head, BODY, BODY, foot) if line)
    report = read_plain(text, lang="en" if "with" in foot or "by" in foot else "fr")
    assert [(credit.agency, credit.where) for credit in report.credits] == credits
    for credit in report.credits:
        assert credit.evidence.span is not None
        assert credit.evidence.span.fits(report.text)


def test_credit_of_a_dateline_names_the_agency() -> None:
    report = read_plain(f"La mairie rouvre\nPARIS (AFP) - {BODY}", lang="fr")
    assert [(credit.agency, credit.where) for credit in report.credits] == [("AFP", "dateline")]
    assert report.outlet is None


def test_an_outlet_that_names_itself_in_the_dateline_is_no_credit() -> None:
    report = read_plain(f"La mairie rouvre\n(Radio du Lac) - {BODY}", lang="fr")
    assert (report.outlet, report.credits) == ("Radio du Lac", ())


def test_the_outlet_of_the_dateline_is_a_credit_where_another_publishes() -> None:
    report = read_plain(f"La mairie rouvre\n(Radio du Lac) - {BODY}", lang="fr", outlet="Le Courrier de Vernelle")
    assert [credit.agency for credit in report.credits] == ["Radio du Lac"]
