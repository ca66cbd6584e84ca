"""The desk in a real browser: paste and read, drop, compare, link, both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from selon.compare.build import compare_reports
from selon.serve.app import make_app
from selon.show.page_comparison import write_comparison_page
from tests.pages.chromium import PHONE, emulate, list_issues, resize, serve_app
from tests.pages.pair import DOWNSTREAM, UPSTREAM
from tests.serve.standing import StandIn

pytestmark = pytest.mark.browser
OPEN_ALL = "document.querySelectorAll('details').forEach((one) => { one.open = true; })"
ENDS = """
const pieces = ['upstream', 'downstream'].map((side) => document.querySelector(`.pane.is-${side} [data-r~="c1"]`));
const box = document.querySelector('.gutter').getBoundingClientRect();
const path = document.querySelector('.gutter path').getAttribute('d').match(/^M0 ([-.\\d]+)C.* ([-.\\d]+)$/);
return pieces.map((piece, at) => {
  const one = piece.getClientRects()[0];
  return Math.abs(one.top + one.height * .6 - box.top - Number(path[at + 1]));
});
"""


@pytest.fixture(scope="module")
def desk() -> Iterator[str]:
    """Serve a desk with a stand-in for the reader."""
    with serve_app(make_app(reader=StandIn())) as address:
        yield address


@pytest.fixture(scope="module")
def comparison() -> str:
    return write_comparison_page(compare_reports(UPSTREAM, DOWNSTREAM), UPSTREAM, DOWNSTREAM, ui="en")


def wait(browser: Any, selector: str, seconds: float = 20.0) -> Any:
    from selenium.webdriver.support.wait import WebDriverWait

    return WebDriverWait(browser, seconds).until(lambda one: one.find_element("css selector", selector))


@pytest.mark.model
def test_a_pasted_report_is_read(browser: Any) -> None:
    with serve_app(make_app()) as address:
        browser.get(address)
        text = "Le col rouvrira mardi\n\nSelon la ministre Maud Hénissart, le col d'Ansart rouvrira mardi."
        browser.find_element("name", "text").send_keys(text)
        browser.find_element("name", "outlet").send_keys("Le Phare du Littoral")
        browser.find_element("css selector", "form button").click()
        chain = wait(browser, ".note.k-plain .chain", 60)
        assert chain.text.startswith("Le Phare du Littoral < la ministre Maud Hénissart")
        browser.find_element("css selector", ".note.k-plain summary").click()
        assert "Selon" in browser.find_element("css selector", ".note.k-plain .card").text
        assert [one["message"] for one in browser.get_log("browser")] == []


def test_a_file_that_is_dropped_is_read(browser: Any, desk: str) -> None:
    browser.get(desk)
    browser.execute_script("""
      const data = new DataTransfer();
      data.items.add(new File(['Le pont tiendra.'], 'pont.txt', { type: 'text/plain' }));
      const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      document.querySelector('h1').dispatchEvent(drop);
    """)
    assert wait(browser, ".is-report .note")
    assert "pont.txt" in browser.find_element("css selector", ".head").text


def test_the_box_of_the_careful_mode_is_sent(browser: Any, desk: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("selon.encode.installed.find_spec", lambda _: object())
    browser.get(desk)
    browser.find_element("name", "text").send_keys("Le pont")
    browser.find_element("css selector", ".mode-choice label").click()
    browser.find_element("css selector", "form button").click()
    assert "Learned choice: careful-fr 1." in wait(browser, ".is-report .foot").text


def test_a_link_to_a_claim_holds_on_the_desk(browser: Any, desk: str) -> None:
    browser.get(desk)
    browser.find_element("name", "text").send_keys("Le pont")
    browser.find_element("css selector", "form button").click()
    wait(browser, ".note")
    anchor = browser.find_elements("css selector", ".open")[2].get_attribute("id")
    browser.get(browser.current_url + "#" + anchor)
    assert browser.execute_script(f"return document.getElementById('{anchor}').closest('details').open")


def test_two_pasted_reports_are_compared(browser: Any, desk: str) -> None:
    browser.get(f"{desk}/compare")
    browser.find_element("name", "upstream-text").send_keys("Le pont")
    browser.find_element("name", "downstream-text").send_keys("La route")
    browser.find_element("css selector", "form button").click()
    assert wait(browser, ".gutter path")
    assert [one["message"] for one in browser.get_log("browser")] == []


def test_the_desk_speaks_both_languages(browser: Any, desk: str) -> None:
    browser.get(desk)
    assert browser.find_element("css selector", "h1").text == "Paste a report. Read who says so."
    browser.find_element("css selector", ".switch label[lang=fr]").click()
    assert browser.find_element("css selector", "h1").text == "Collez un texte. Lisez qui le dit."
    browser.find_element("css selector", ".switch label[lang=en]").click()


@pytest.mark.parametrize("path", ["/", "/compare", "/report/none"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_on_the_desk(browser: Any, desk: str, path: str, scheme: str) -> None:
    emulate(browser, scheme=scheme)
    browser.get(desk + path)
    assert list_issues(browser) == []


def test_matched_claims_stay_joined_while_either_side_scrolls(
    browser: Any, put: Callable[..., str], comparison: str
) -> None:
    browser.get(put(comparison))
    resize(browser, (1000, 300))
    for side in ("upstream", "downstream"):
        browser.execute_script(f"document.querySelector('.pane.is-{side}').scrollTop = 30")
        browser.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
        assert browser.execute_script(f"return document.querySelector('.pane.is-{side}').scrollTop") > 0
        assert max(browser.execute_script(ENDS)) < 1.5


def test_flip_and_kind_leave_what_they_say(browser: Any, put: Callable[..., str], comparison: str) -> None:
    browser.get(put(comparison))

    def list_states() -> set[str]:
        rows = browser.find_elements("css selector", ".row:not(.is-out)")
        return {row.get_attribute("data-state") for row in rows}

    assert {"changed", "dropped", "added"} <= list_states()
    browser.find_element("css selector", "input[name=flip][value=same]").click()
    assert list_states() <= {"kept"}
    browser.find_element("css selector", "input[name=flip][value=differs]").click()
    assert "kept" not in list_states()
    browser.find_element("css selector", "input[name=kind][value=bound-flipped]").click()
    rows = browser.find_elements("css selector", ".row:not(.is-out)")
    assert rows
    assert all("bound-flipped" in row.get_attribute("data-codes") for row in rows)
    assert "Jusqu'à 300 camions" in rows[0].text
    assert "Au moins 300 camions" in rows[0].text


def test_changed_words_are_marked_on_both_sides(browser: Any, put: Callable[..., str], comparison: str) -> None:
    browser.get(put(comparison))
    marked = [one.text for one in browser.find_elements("css selector", ".pane .word")]
    assert any("Jusqu'à 300 camions" in one for one in marked)
    assert any("Au moins 300 camions" in one for one in marked)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_on_a_comparison(
    browser: Any, put: Callable[..., str], comparison: str, scheme: str
) -> None:
    emulate(browser, scheme=scheme)
    browser.get(put(comparison))
    browser.execute_script(OPEN_ALL)
    assert list_issues(browser) == []


@pytest.mark.parametrize("size", [PHONE, (640, 800), (1280, 800)])
def test_a_comparison_fits_its_width(
    browser: Any, put: Callable[..., str], comparison: str, size: tuple[int, int]
) -> None:
    resize(browser, size)
    browser.get(put(comparison))
    assert browser.execute_script("return document.documentElement.scrollWidth") <= size[0]
