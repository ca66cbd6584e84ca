"""A report's page as a file: whole, safe, in both languages, no letter of the text lost."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import msgspec
import pytest

from selon.compare.facets import list_facets
from selon.compare.title import check_title
from selon.record.report import Report
from selon.show.page import find_link, write_page
from selon.show.page_shell import SCRIPT, STYLE, hash_asset, read_asset
from selon.show.page_text import cut_paragraphs
from tests.pages.long_report import make_long_report
from tests.show.invented import REPORT

LARGEST = 400_000


class Elements(HTMLParser):
    """Collects the elements of a page with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def list(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


@pytest.fixture(scope="module")
def page() -> str:
    return write_page(REPORT, titles=check_title(REPORT, list_facets(REPORT)), ui="fr")


def test_a_page_is_one_file_that_asks_for_nothing(page: str) -> None:
    elements = Elements(page)
    assert len(elements.list("script")) == 1
    assert not [one for tag, one in elements.found if one.get("src")]
    assert [one["rel"] for one in elements.list("link")] == ["expect"]  # waits for the page's own end, fetches nothing
    assert "url(" not in read_asset(STYLE)
    assert "@import" not in read_asset(STYLE)


def test_the_policy_allows_the_one_script_by_its_hash(page: str) -> None:
    policy = next(one["content"] for one in Elements(page).list("meta") if one.get("http-equiv")) or ""
    assert f"script-src '{hash_asset(SCRIPT)}'" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_the_script_holds_no_text_of_the_report(page: str) -> None:
    script = re.search(r"<script>(.*?)</script>", page, re.DOTALL)
    assert script is not None
    assert script[1] == read_asset(SCRIPT)


def test_no_element_has_a_handler_or_a_style_of_its_own(page: str) -> None:
    names = {name for _, attributes in Elements(page).found for name in attributes}
    assert not {name for name in names if name.startswith("on") or name == "style"}


def test_the_text_stands_unaltered() -> None:
    lines = [line for line in REPORT.text.split("\n") if line.strip()]
    shown = ["".join(piece.text.unescape() for piece in one.pieces) for one in cut_paragraphs(REPORT)]
    assert shown == lines


def test_each_claim_has_a_card_and_a_link_of_its_own(page: str) -> None:
    ids = [one["id"] for one in Elements(page).list("div") if (one.get("id") or "").startswith("claim-")]
    assert len(ids) == len(set(ids)) == len(REPORT.claims)
    hrefs = {one.get("href") for one in Elements(page).list("a")}
    assert {f"#{one}" for one in ids} <= hrefs


def test_no_id_stands_twice(page: str) -> None:
    ids = [attributes["id"] for _, attributes in Elements(page).found if "id" in attributes]
    assert len(ids) == len(set(ids))


def test_both_languages_are_inside(page: str) -> None:
    assert "6 énoncés" in page
    assert "6 claims" in page
    assert '<html lang="fr">' in page


def test_commitment_and_quotation_are_marked() -> None:
    pieces = {piece.text.unescape(): piece.classes for one in cut_paragraphs(REPORT) for piece in one.pieces}
    assert pieces["« Nous ne céderons pas »"] == "k-plain quoted"
    assert pieces["Le col est fermé depuis octobre"] == "k-asserted"
    assert "k-conditional" in pieces["rouvrirait"]


def test_a_piece_names_the_roles_that_it_has() -> None:
    roles = [(piece.text.unescape(), piece.roles.split()) for one in cut_paragraphs(REPORT) for piece in one.pieces]
    assert [text for text, found in roles if "r2" in found] == ["Reuters"]
    assert [text for text, found in roles if "s2" in found] == ["deux sources proches du dossier"]
    assert [text for text, found in roles if "q3" in found] == ["a dit"]


def test_a_gap_is_drawn_and_an_inherited_link_leads_to_its_claim(page: str) -> None:
    assert 'class="card is-gap"' in page
    card = page.index('class="card is-inherited"')
    assert 'class="ref">2</a>' in page[card : card + 900]


def test_a_page_stands_without_anything_in_it() -> None:
    bare = msgspec.structs.replace(
        REPORT, title=None, outlet=None, sections=(), claims=(), attributions=(), remainders=(), quantities=(), times=()
    )
    assert "<h1" in write_page(bare)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//x", "http:", "http://[", "", None])
def test_only_addresses_of_pages_become_links(url: str | None) -> None:
    assert find_link(url) is None
    report = msgspec.structs.replace(REPORT, url=url)
    assert not [one for one in Elements(write_page(report)).list("a") if not (one["href"] or "").startswith("#")]


def test_the_same_report_gives_the_same_page() -> None:
    assert write_page(REPORT, ui="en") == write_page(REPORT, ui="en")


def test_2000_words_fit_into_one_small_file() -> None:
    report: Report = make_long_report()
    assert len(report.text.split()) >= 2000
    assert len(report.claims) > 100
    assert len(write_page(report).encode()) < LARGEST
