"""Hostile reports: in a real browser no script runs, and the page stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from selon.compare.build import compare_reports
from selon.errors import SelonError
from selon.record.report import Report
from selon.show.page import write_page
from selon.show.page_comparison import write_comparison_page
from tests.pages.hostile import MARK, PAYLOADS, list_hostile, list_hostile_bytes, poison
from tests.show.invented import REPORT

HOSTILE = list(list_hostile())
PROBE = f"""
return {{
  ran: window.{MARK} !== undefined,
  scripts: document.scripts.length,
  handlers: [...document.querySelectorAll('*')].filter((e) => e.getAttributeNames().some((a) => /^on/i.test(a))).length,
  links: [...document.querySelectorAll('a')].filter((a) => !/^(https?:|file:)/.test(a.href)).length,
  strangers: document.querySelectorAll('svg:not(.gutter), img, iframe, object, embed, base, form, plaintext').length,
  notes: document.querySelectorAll('.note').length,
  shown: document.querySelector('.text, .panes').getBoundingClientRect().height > 100,
  end: !!document.getElementById('end'),
  placed: document.documentElement.classList.contains('placed'),
}};
"""
STANDS = {
    "ran": False, "scripts": 1, "handlers": 0, "links": 0, "strangers": 0, "shown": True, "end": True, "placed": True,
}  # fmt: skip


def check(browser: Any, address: str, notes: int) -> None:
    """Open a page and look whether it stands."""
    browser.get(address)
    browser.execute_script("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    assert browser.execute_script(PROBE) == STANDS | {"notes": notes}


def test_there_are_at_least_60() -> None:
    assert len(HOSTILE) + len(list(list_hostile_bytes())) >= 60


@pytest.mark.parametrize("report", [one for _, one in HOSTILE], ids=[name for name, _ in HOSTILE])
def test_a_hostile_page_is_made_and_steers_nothing(report: Report) -> None:
    page = write_page(report)
    page.encode()
    assert page.count("<script>") == 1
    assert not {char for char in page if char in "\u202e\u2066\u200b\u200f\u2028\x00\x1b\x7f\ufeff"}


@pytest.mark.browser
@pytest.mark.parametrize("report", [one for _, one in HOSTILE], ids=[name for name, _ in HOSTILE])
def test_no_script_of_a_report_runs(browser: Any, put: Callable[..., str], report: Report) -> None:
    check(browser, put(write_page(report)), len(report.claims))


@pytest.mark.browser
@pytest.mark.model
@pytest.mark.parametrize(
    ("data", "suffix"), [one[1:] for one in list_hostile_bytes()], ids=[one[0] for one in list_hostile_bytes()]
)
def test_a_hostile_file_is_read_or_refused(browser: Any, put: Callable[..., str], data: bytes, suffix: str) -> None:
    from selon.read.build import Given
    from selon.serve.limits import Limits
    from selon.serve.reader import Reader

    reader = Reader(Limits(seconds=0.1))
    try:
        report = reader.read_bytes(data, suffix, f"<img src=x onerror=window.{MARK}=1>.txt", Given())
    except SelonError:
        return  # refused in words: there is no page to script
    check(browser, put(write_page(report)), len(report.claims))


@pytest.mark.browser
@pytest.mark.parametrize("payload", PAYLOADS[::4])
def test_no_script_runs_on_a_comparison(browser: Any, put: Callable[..., str], payload: str) -> None:
    other = poison(payload, everywhere=False, figures=False)
    check(browser, put(write_comparison_page(compare_reports(REPORT, other), REPORT, other)), 0)


@pytest.mark.browser
def test_a_script_that_runs_would_be_seen(browser: Any, put: Callable[..., str]) -> None:
    browser.get(put(f"<!doctype html><div class=text id=end></div><script>window.{MARK}=1</script>"))
    assert browser.execute_script(PROBE)["ran"]
