"""Marks that look like quotation marks: minutes, seconds and inches open nothing."""

from __future__ import annotations

import pytest

from selon.pipeline import make_scene

pytestmark = pytest.mark.model


def _list_quotations(words: str, code: str) -> list[str]:
    scene, _ = make_scene(words, code)
    text = scene.tree.text
    return [text[scene.tree[q.first].start : scene.tree[q.last - 1].end] for q in scene.quotations.quotations]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Elle a couru en 6'20\" hier, puis en 4 h 11'32\" lundi.", "fr"),
        ('Un pneu de 15" est tombé sur un écran de 17" hier.', "fr"),
        ('A 15" tyre fell on a 17" screen.', "en"),
    ],
)
def test_a_mark_behind_a_figure_opens_no_quotation(words: str, code: str) -> None:
    assert not _list_quotations(words, code)


def test_seconds_do_not_close_a_quotation() -> None:
    assert _list_quotations('"Elle a couru en 6\'20" hier", a dit la juge.', "fr") == ['"Elle a couru en 6\'20" hier"']


def test_a_mark_behind_a_year_closes_a_quotation() -> None:
    assert _list_quotations('"C\'était en 1968", a dit la juge.', "fr") == ['"C\'était en 1968"']
