"""Titles: who stands before or behind a mark, and what headline grammar leaves out. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text
from selon.record.attribution import Attribution

pytestmark = pytest.mark.model

BODY = "\nThe police, a minister and two sources spoke on Monday in the town hall of Dorn. The sky stayed grey.\n"


def _read(title: str) -> list[Attribution]:
    found = analyse_text(title + BODY, "en").attributions
    return [one for one in found if one.content[0].start < len(title)]


@pytest.mark.parametrize(
    ("title", "source", "content"),
    [
        ("Police: two men held over fire", "Police", "two men held over fire"),
        ("Tax will rise in May: minister", "minister", "Tax will rise in May"),
        ("Harwick Steel to close two plants - sources", "sources", "Harwick Steel to close two plants"),
        ("Survey: one in four small firms puts off hiring", "Survey", "one in four small firms puts off hiring"),
        ("Two men held over fire, say police", "police", "Two men held over fire"),
    ],
)
def test_a_title_names_who_says_it_at_its_edge(title: str, source: str, content: str) -> None:
    (one,) = _read(title)
    assert [span.text for span in one.source] == [source]
    assert [span.text for span in one.content] == [content]


@pytest.mark.parametrize(
    "title",
    [
        "Dorn fire: two men held",
        "Football: ten-man Halvern hold Dorn",
        "Apple: profits fall as sales shrink",
        "Council agenda: what was decided on Monday night",
    ],
)
def test_a_topic_before_a_colon_says_nothing(title: str) -> None:
    assert _read(title) == []


@pytest.mark.parametrize(
    "title",
    ["Harwick Steel said to accept takeover bid", "Minister believed to have fled to Harwick"],
)
def test_a_hedging_passive_without_auxiliary_has_no_source(title: str) -> None:
    (one,) = _read(title)
    assert (one.form, one.source, one.content[0].text) == ("unsourced", (), title)


@pytest.mark.parametrize(
    ("title", "sourced"),
    [
        ("Dorn told to repay aid", False),
        ("Harwick Steel accused of dumping waste", False),
        ("Union told members to strike", True),
        ("Experts warn of flood", True),
    ],
)
def test_who_is_told_in_a_title_is_no_source(title: str, sourced: bool) -> None:
    (one,) = _read(title)
    assert bool(one.source) is sourced
