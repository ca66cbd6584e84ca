"""Where one content ends and another begins: relatives and joined verbs of English. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

OPENING = "A bridge shuts in Dorn\nThe bridge has been shut since Monday.\n"
Row = tuple[str, list[str]]


def read(sentence: str) -> list[Row]:
    """Give source and contents of a sentence's attributions."""
    found = analyse_text(OPENING + sentence, "en").attributions
    return [(" ".join(span.text for span in one.source), [span.text for span in one.content]) for one in found]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        (
            "The firm says it informed the town the same day, a version the authority disputes.",
            ("the authority", ["a version"]),
        ),
        ("The town blamed the firm, a charge Tervala rejected.", ("Tervala", ["a charge"])),
        ("The tests were positive, which the team denies.", ("the team", ["which"])),
        ("The plan would need land and a road, both of which she opposes.", ("she", ["both of which"])),
        ("The rest was cut, which the airline says is allowed.", ("the airline", ["which", "is allowed"])),
        ("Three victims were young, something that the company denies.", ("the company", ["something"])),
    ],
)
def test_a_relative_takes_up_what_somebody_says(sentence: str, row: Row) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["She bought the house that her brother had sold.", "He found the knife which the boy had hidden."],
)
def test_what_is_only_done_is_no_content(sentence: str) -> None:
    assert not read(sentence)


def test_a_tail_of_somebody_else_s_ends_what_is_said() -> None:
    found = read("The firm said three victims were young, something that the company denies.")
    assert ("The firm", ["three victims were young"]) in found


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("The company sees sales of 900 million crowns this year.", "sales of 900 million crowns this year"),
        ("Economists see Orvel keeping rates on hold.", "Orvel keeping rates on hold"),
        ("The town has seen rents rise by a third.", ""),
        ("The guard saw two boys running from the mill.", ""),
    ],
)
def test_what_somebody_sees_coming_is_a_content(sentence: str, content: str) -> None:
    assert [contents for _, contents in read(sentence)] == ([[content]] if content else [])


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        (
            "Tervala called the plan useless and, in a speech in Dorn, urged the council to drop it.",
            [("Tervala", ["the plan useless"]), ("Tervala", ["to drop it"])],
        ),
        (
            "The minister said the bridge was safe and, in a letter, praised the engineers.",
            [("The minister", ["the bridge was safe"]), ("The minister", ["the engineers"])],
        ),
        ("The union called for a strike and, on Monday, closed the gate.", [("The union", ["a strike"])]),
        ("“We are tired and, frankly, angry,” Bell said.", [("Bell", ["“We are tired and, frankly, angry,”"])]),
    ],
)
def test_a_verb_behind_an_aside_shares_its_subject_and_ends_what_came_before(sentence: str, rows: list[Row]) -> None:
    assert read(sentence) == rows
