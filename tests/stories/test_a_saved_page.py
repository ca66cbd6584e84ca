"""A researcher saved a page: the report alone is wanted, with the hour it was published and who is credited."""

from __future__ import annotations

import pytest

import selon
from tests.stories.newsroom import EXAMPLES, Output, read_records, read_view

PAGE = EXAMPLES / "fr" / "bilan.html"

pytestmark = pytest.mark.model


def test_the_command_and_the_functions_give_the_same_text_and_attributions(capsys: Output) -> None:
    (record,) = read_records(capsys, PAGE)
    assert record == selon.read_file(PAGE)
    from_source = selon.read_html(PAGE.read_text(encoding="utf-8"))
    assert from_source.text == record.text
    assert [one.content for one in from_source.attributions] == [one.content for one in record.attributions]


def test_menus_and_footers_are_no_part_of_the_report(capsys: Output) -> None:
    (record,) = read_records(capsys, PAGE)
    assert "mentions légales" not in record.text
    assert "Météo" not in record.text
    assert record.text.startswith("Incendie à Saint-Orlac")


def test_the_hour_comes_with_where_it_was_read(capsys: Output) -> None:
    shown = read_view(capsys, PAGE, "--ui", "en")
    assert "2031-11-09T07:40:00+01:00 (to the second; read in json-ld:datePublished)" in shown


def test_the_agency_of_the_byline_is_credited(capsys: Output) -> None:
    (record,) = read_records(capsys, PAGE)
    assert [(one.agency, one.where) for one in record.credits] == [("AFP", "byline")]
    shown = read_view(capsys, PAGE, "--ui", "en")
    assert "1 agency credited (AFP)" in shown
    assert "Credits: AFP (byline)" in shown


def test_what_the_user_states_stands_in_the_record_and_the_view(capsys: Output) -> None:
    stated = ["--published", "2031-11", "--outlet", "Mirenne Info (archives)"]
    (record,) = read_records(capsys, PAGE, *stated)
    assert record.outlet == "Mirenne Info (archives)"
    assert "2031-11 (to the month; as you state)" in read_view(capsys, PAGE, "--ui", "en", *stated)
