"""The lessons are marked reports of our own: well formed, invented, and as many as their page says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from selon.evaluate.gold import GoldReport, read_gold

ROOT = Path(__file__).resolve().parents[2] / "lessons"
INVENTED = "origin: invented for selon: events, people and outlets do not exist"


@pytest.fixture(scope="module", params=["fr", "en"])
def lessons(request: pytest.FixtureRequest) -> tuple[str, list[GoldReport]]:
    """Read the lessons of a language."""
    return request.param, list(read_gold([str(ROOT / request.param)], (".marked",)))


def test_every_lesson_says_that_it_is_invented_and_its_licence() -> None:
    for path in ROOT.glob("*/*.marked"):
        head = path.read_text(encoding="utf-8").split("\n---\n")[0].split("\n")
        assert INVENTED in head, path.name
        assert "licence: Apache-2.0" in head, path.name


def test_a_lesson_is_named_by_its_id_and_none_stands_twice(lessons: tuple[str, list[GoldReport]]) -> None:
    code, reports = lessons
    assert [report.id for report in reports] == sorted(path.stem for path in (ROOT / code).glob("*.marked"))
    assert {report.lang for report in reports} == {code}
    assert len({report.text for report in reports}) == len(reports)


def test_the_page_counts_the_lessons(lessons: tuple[str, list[GoldReport]]) -> None:
    code, reports = lessons
    row = re.search(rf"^\| `{code}` \| (\d+) \| (\d+) \|$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M)
    assert row is not None
    assert (int(row[1]), int(row[2])) == (len(reports), sum(len(report.attributions) for report in reports))


def test_a_content_keeps_out_the_comma_before_its_cue(lessons: tuple[str, list[GoldReport]]) -> None:
    late = [
        (report.id, mark.number)
        for report in lessons[1]
        for mark in report.attributions
        for span in mark.content
        if report.text[span.start : span.end].rstrip() != report.text[span.start : span.end]
    ]
    assert late == []
