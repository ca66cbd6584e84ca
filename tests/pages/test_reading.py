"""A report's page in a real browser: cards, lights, filters, links, languages, phone, paper, keyboard."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from selon.compare.facets import list_facets
from selon.compare.title import check_title
from selon.show.page import write_page
from selon.show.page_claims import name_anchor
from tests.pages.chromium import PHONE, emulate, list_issues, open_chromium, resize
from tests.pages.long_report import make_long_report
from tests.show.invented import CLAIMS, REPORT

pytestmark = pytest.mark.browser
Put = Callable[..., str]
BOXES = """
return Array.from(document.querySelectorAll('.note')).filter((one) => one.offsetParent).map((one) => {
  const box = one.getBoundingClientRect();
  const roles = (piece) => piece.dataset.r.split(' ');
  const first = Array.from(document.querySelectorAll('[data-r]')).find((p) => roles(p).includes('c' + one.dataset.n));
  const line = first.closest('.line').getBoundingClientRect();
  return [box.top, box.bottom, box.left, first.getClientRects()[0].top, line.right];
});
"""
UNDER = """
const box = (one) => one.getBoundingClientRect();
const under = (one) => box(one).top >= box(one.previousElementSibling).bottom - 1;
return [...document.querySelectorAll('.notes')].every(under);
"""
OPEN_ALL = "document.querySelectorAll('details').forEach((one) => { one.open = true; })"
SHIFTS = """
const done = arguments[0];
let sum = 0;
const add = (one) => { if (!one.hadRecentInput) { sum += one.value; } };
new PerformanceObserver((list) => list.getEntries().forEach(add))
  .observe({ type: 'layout-shift', buffered: true });
setTimeout(() => done(sum), 300);
"""


@pytest.fixture
def page(put: Put) -> str:
    return put(write_page(REPORT, titles=check_title(REPORT, list_facets(REPORT)), ui="en"))


def find(browser: Any, selector: str) -> list[Any]:
    return list(browser.find_elements("css selector", selector))


def shown(browser: Any, selector: str) -> list[str]:
    return [one.text for one in find(browser, selector) if one.is_displayed()]


def test_a_claim_opens_nested_cards_outermost_first(browser: Any, page: str) -> None:
    browser.get(page)
    note = find(browser, ".note")[1]
    note.find_element("css selector", "summary").click()
    roles = [one.text for one in note.find_elements("css selector", ".card > .role")]
    assert roles == ["publishes", "passed on by", "said by"]
    assert note.find_elements("css selector", ".is-outlet > .is-relayed > .is-said")
    assert "“deux sources proches du dossier”" in note.text


def test_a_card_opens_by_keyboard_alone(browser: Any, page: str) -> None:
    from selenium.webdriver.common.keys import Keys

    browser.get(page)
    for _ in range(40):
        browser.switch_to.active_element.send_keys(Keys.TAB)
        if browser.switch_to.active_element.tag_name == "summary":
            break
    focused = browser.switch_to.active_element
    assert focused.tag_name == "summary"
    focused.send_keys(Keys.ENTER)
    assert browser.execute_script("return document.activeElement.parentElement.open")


def test_focus_lights_source_cue_content_and_relay(browser: Any, page: str) -> None:
    browser.get(page)
    browser.execute_script("document.querySelectorAll('.note summary')[1].focus()")
    assert shown(browser, ".line .lit-r") == ["Reuters"]
    assert shown(browser, ".line .lit-s") == ["deux sources proches du dossier"]
    assert shown(browser, ".line .lit-q") == ["rapporte", "citant"]
    assert "".join(shown(browser, ".line .lit-c")).startswith("Jusqu'à 300 camions")


def test_a_click_on_the_text_opens_its_claim(browser: Any, page: str) -> None:
    browser.get(page)
    browser.execute_script("document.querySelector(\"[data-r~='c3']\").click()")
    assert browser.execute_script("return document.querySelector('.note[data-n=\"3\"] details').open")


@pytest.mark.parametrize(
    ("value", "numbers"), [("conditional", ["1"]), ("unnamed", ["2", "5"]), ("all", list("123456"))]
)
def test_a_filter_leaves_what_it_says(browser: Any, page: str, value: str, numbers: list[str]) -> None:
    browser.get(page)
    browser.execute_script(f"document.querySelector('input[name=filter][value={value}]').click()")
    left = [one.get_attribute("data-n") for one in find(browser, ".note") if one.is_displayed()]
    if value == "unnamed":
        assert left[0] == "2"
        assert all(
            browser.execute_script(
                "return [...document.querySelectorAll('.note:not(.is-out)')].map((n) => n.matches('.n-unnamed'))"
            )
        )
    else:
        assert left == numbers


def test_only_this_source_leaves_its_claims(browser: Any, page: str) -> None:
    browser.get(page)
    row = next(one for one in find(browser, ".rail tbody tr") if "Hénissart" in one.text)
    row.find_element("css selector", "input").click()
    assert [one.get_attribute("data-n") for one in find(browser, ".note") if one.is_displayed()] == ["3", "4"]
    assert shown(browser, ".shown") == ["2 / 6"]


def test_a_link_to_a_claim_opens_its_card(browser: Any, page: str) -> None:
    browser.get(f"{page}#{name_anchor(CLAIMS[4].id, 5)}")
    browser.refresh()
    assert browser.execute_script("return document.querySelector('.note[data-n=\"5\"] details').open")
    assert find(browser, ".note.is-lit")[0].get_attribute("data-n") == "5"


def test_without_script_all_is_there_and_cards_open(page: str, tmp_path: Path) -> None:
    with open_chromium(tmp_path / "profile", script=False) as driver:
        driver.get(page)
        assert "js" not in (driver.find_element("css selector", "html").get_attribute("class") or "")
        notes = driver.find_elements("css selector", ".note")
        assert all(note.is_displayed() for note in notes)
        notes[1].find_element("css selector", "summary").click()
        assert notes[1].find_element("css selector", ".is-said").is_displayed()
        driver.find_element("css selector", ".switch label[lang=fr]").click()
        assert "6 énoncés" in driver.find_element("css selector", ".counts").text
        driver.get(f"{page}#{name_anchor(CLAIMS[2].id, 3)}")
        assert driver.find_element("css selector", ".note[data-n='3'] .card").is_displayed()


def test_the_language_is_switched(browser: Any, page: str) -> None:
    browser.get(page)
    assert "6 claims" in shown(browser, ".counts")[0]
    find(browser, ".switch label[lang=fr]")[0].click()
    assert "6 énoncés" in shown(browser, ".counts")[0]
    assert "6 claims" not in shown(browser, ".counts")[0]
    assert browser.execute_script("return document.documentElement.lang") == "fr"
    find(browser, ".switch label[lang=en]")[0].click()


def check_margin(browser: Any, slack: float) -> None:
    """Notes stand beside the text, none over another, none above its line."""
    boxes = browser.execute_script(BOXES)
    for before, after in pairwise(boxes):
        assert after[0] >= before[1] - 0.5
    for top, _, left, line, right in boxes:
        assert left >= right - 1
        assert top >= line - 4
    assert sum(top - line <= slack for top, _, _, line, _ in boxes) >= len(boxes) * 0.5


def test_notes_stand_beside_their_lines_and_never_overlap(browser: Any, page: str) -> None:
    browser.get(page)
    check_margin(browser, 200)
    browser.execute_script(OPEN_ALL)
    check_margin(browser, 10_000)


def test_on_a_phone_the_margin_becomes_notes_under_the_paragraph(browser: Any, page: str) -> None:
    resize(browser, PHONE)
    browser.get(page)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= PHONE[0]
    assert browser.execute_script(UNDER)
    sign = "return getComputedStyle(document.querySelector('.line [data-n]'), '::before').content"
    assert "1" in browser.execute_script(sign)


@pytest.mark.parametrize("width", [320, 640, 800, 1000, 1280, 1600])
def test_no_width_needs_sideways_scrolling(browser: Any, page: str, width: int) -> None:
    resize(browser, (width, 700))
    browser.get(page)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width


def test_on_paper_controls_are_left_out_and_notes_stay(browser: Any, page: str) -> None:
    browser.get(page)
    emulate(browser, "print")
    assert shown(browser, ".switch, .filter, .skip") == []
    assert browser.execute_script("return getComputedStyle(document.querySelector('.note')).position") == "static"
    pdf = browser.execute_cdp_cmd("Page.printToPDF", {"printBackground": True})["data"]
    assert len(pdf) > 10_000


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(browser: Any, page: str, scheme: str) -> None:
    emulate(browser, scheme=scheme)
    browser.get(page)
    browser.execute_script(OPEN_ALL)
    assert list_issues(browser) == []


def test_axe_would_find_something(browser: Any, put: Put) -> None:
    browser.get(put("<!doctype html><html lang=en><title>x</title><main><h1>x</h1><img src='data:,'></main>"))
    assert list_issues(browser)


def test_a_long_report_opens_its_first_claim_at_once_and_nothing_jumps(browser: Any, put: Put) -> None:
    browser.get(put(write_page(make_long_report(), ui="en")))
    assert browser.execute_async_script(SHIFTS) < 0.01
    browser.execute_script("document.querySelector('.note summary').click()")
    assert find(browser, ".note .card")[0].is_displayed()
    loaded = browser.execute_script("return performance.getEntriesByType('resource').length")
    ready = browser.execute_script(
        "return performance.timing.domContentLoadedEventEnd - performance.timing.navigationStart"
    )
    assert loaded == 0
    assert ready < 5000
    check_margin(browser, 60)


def test_the_page_says_nothing_on_the_console(browser: Any, page: str) -> None:
    browser.get(page)
    assert [one["message"] for one in browser.get_log("browser")] == []
