"""English statements whose verb is easily missed, or takes too much. All is invented.

The cue of a sentence stands in square brackets, what it says in braces.
"""

from __future__ import annotations

import re

import pytest

from selon.pipeline import analyse_text
from selon.record.attribution import Attribution

pytestmark = pytest.mark.model

OPENING = "A bridge closes in Dorn\nThe bridge has been closed since Monday.\n"


def _read(marked: str) -> list[Attribution]:
    return list(analyse_text(OPENING + re.sub(r"[\[\]{}]", "", marked), "en").attributions)


def _show(marked: str) -> list[tuple[str, str]]:
    """Give cue and content of every attribution, in reading order."""
    rows = [(one.cue, one.content) for one in _read(marked)]
    return [(" … ".join(s.text for s in cue), " … ".join(s.text for s in content)) for cue, content in rows]


@pytest.mark.parametrize(
    "marked",
    [
        "It [is understood] {the winger has agreed terms}.",
        "It [is thought] {the man fell from the roof}.",
        "It [was claimed] {the minister had lied}.",
        "It [is hoped] {the road will open in May}.",
        "It [is believed] {that the fire began in the kitchen}.",
        "Prosecutors [allege] {Lark took two million dollars in bribes}.",
        "Doctors [hope] {Lark will recover soon}.",
        "Lark [has pleaded] {not guilty}.",
        "Lark [pleaded not guilty to] {three charges of theft}.",
        "Lark [pleaded guilty to] {stealing a car}.",
        "She [promised] {not a penny for the mill}.",
    ],
)
def test_what_is_stated_is_read(marked: str) -> None:
    assert _show(marked) == list(
        zip(re.findall(r"\[(.*?)\]", marked), re.findall(r"{(.*?)}", marked), strict=True),
    )


@pytest.mark.parametrize(
    ("marked", "polarity", "commitment"),
    [
        ("Lark pleaded not guilty to theft.", "deny", "plain"),
        ("Lark pleaded guilty to theft.", "affirm", "factive"),
    ],
)
def test_an_accused_grants_or_rejects(marked: str, polarity: str, commitment: str) -> None:
    (one,) = _read(marked)
    assert (one.polarity, one.commitment) == (polarity, commitment)


@pytest.mark.parametrize(
    "sentence",
    [
        "Neither side would say who had won.",
        "Neither the firm nor the union would say how many jobs are at risk.",
        "No one has said how the boat sank.",
        "It is not known who fired the shot.",
    ],
)
def test_what_nobody_says_is_not_said(sentence: str) -> None:
    assert _show(sentence) == []


@pytest.mark.parametrize(
    "marked",
    [
        "{The road is shut}, police [said], [adding] {it was icy}.",
        "{Two boats collided off Dorn}, the coastguard [said], [adding] {there were no reports of injuries}.",
        "{The road is shut}, the mayor [said], [blaming] {the frost}.",
    ],
)
def test_the_next_thing_said_is_no_part_of_the_first(marked: str) -> None:
    assert [row[1] for row in _show(marked)] == re.findall(r"{(.*?)}", marked)


def test_a_subject_before_an_incise_goes_on_behind_it() -> None:
    assert _show("The team, he said, playing at home, would win.") == [
        ("said", "The team … playing at home, would win")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Orsec says she is satisfied that there has been no leak by anyone at the agency.",
        "Officials said they were worried that forged papers may be used to get round the new rule in June.",
    ],
)
def test_who_tells_of_a_view_of_his_own_is_kept(sentence: str) -> None:
    assert _read(sentence)[0].source[0].text == sentence.split()[0]


def test_who_is_told_of_is_kept_too() -> None:
    found = _read("Lark said the agency believes that there has been no leak by anyone at the yard in Dorn this year.")
    assert [one.source[0].text for one in found] == ["Lark", "the agency"]


@pytest.mark.parametrize(
    "marked",
    [
        "The minister [said] {despite the delays, the line would open}.",
        "She [said] {by 2050, half the coast would be under water}.",
        "He [said] {in the past, farmers had been paid in grain}.",
        "The bank [said] {since January, its profits had halved}.",
        "Experts [believe] {under the new rules, firms will report less}.",
        # When, where and how it was said.
        "Police [said] on Friday, {a man was held}.",
        "The firm [said] in a statement, {sales had fallen}.",
        "He [said] with a smile, {the game was over}.",
    ],
)
def test_what_frames_a_clause_belongs_to_it(marked: str) -> None:
    assert _show(marked) == list(
        zip(re.findall(r"\[(.*?)\]", marked), re.findall(r"{(.*?)}", marked), strict=True),
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister stopped short of calling for a boycott.",
        "The board resigned rather than admit that it had lied.",
        "Lark avoided blaming the firm.",
        "The home side conceded two late goals.",
        "The study was supported by the Hale Foundation.",
        "The paper quoted two lawyers.",
        "The boy showed up at noon.",
    ],
)
def test_what_stays_unsaid_or_is_another_sense_is_not_said(sentence: str) -> None:
    assert _show(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("According to officials two workers were hurt.", "officials"),
        ("According to estimates 300 people died.", "estimates"),
        ("According to Odo Lark drivers were forced to wait.", "Odo Lark"),
        ("According to the head of the union workers are tired.", "the head of the union"),
        ("According to police sources the man was armed.", "police sources"),
        ("According to the mayor, two workers were hurt.", "the mayor"),
    ],
)
def test_who_is_cited_ends_before_a_clause_without_comma(sentence: str, source: str) -> None:
    assert _read(sentence)[0].source[0].text == source


@pytest.mark.parametrize(
    "sentence",
    [
        "During a talk on Bay Radio's Morning Box, Lark said he won.",
        "In a letter to the Lantern, Lark said he was innocent.",
    ],
)
def test_where_it_was_said_is_no_part_of_the_speaker(sentence: str) -> None:
    assert _read(sentence)[0].source[0].text == "Lark"
