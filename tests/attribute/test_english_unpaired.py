"""Who speaks in English where commas do not pair, and where what is said ends. All is invented.

The source of a sentence stands in square brackets, what it says in braces.
"""

from __future__ import annotations

import re

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

OPENING = "A bridge closes in Dorn\nThe bridge has been closed since Monday.\n"
_MARKS = re.compile(r"[\[\]{}]")


def _read(marked: str) -> list[tuple[str, str, str]]:
    """Give source, cue and content of every attribution of a sentence, in reading order."""
    found = analyse_text(OPENING + _MARKS.sub("", marked), "en").attributions
    return [(_join(one.source), _join(one.cue), _join(one.content)) for one in found]


def _join(spans: tuple) -> str:  # type: ignore[type-arg]
    return " … ".join(span.text for span in spans)


@pytest.mark.parametrize(
    "marked",
    [
        "[Vera Tarn, the head of the bakers' guild] said flour would run short.",
        "[Odo Lark, spokesman for the yard] confirmed that two men were hurt.",
        "[Dr Ann Orsec, a geologist at the college] warned that the slope could slide.",
        "[Capt Odo Lark, of Northshire Police] said a man was being held.",
        "“We are ready,” [Vera Tarn, the head of the guild] said.",
        "On Monday, [the head of the guild] said flour would run short.",
        "After meeting Odo Lark, [the mayor] said he had seen nothing.",
        "The fire spread to Larch Mill, [a witness] said.",
        "[A spokesman for the company based in Oslo], said the plant would close.",
        "[The results of the trial published this week], revealed that half the crew was ill.",
        "[A woman who lives near the mill], said she heard a bang.",
        "[The mayor of the town on the coast], told reporters that the port would close.",
        "A big mistake, said [the mayor], who was there.",
        "The bridge is old, said [the mayor] when asked why the gate was open.",
        "[The mayor], asked about the delay, blamed the contractor.",
        "The bridge is closed, warned [the mayor].",
    ],
)
def test_a_subject_is_whole_where_its_commas_do_not_pair(marked: str) -> None:
    assert [row[0] for row in _read(marked)] == re.findall(r"\[(.*?)\]", marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Tenants [expressed disappointment at] {the closure of the clinic}.",
        "Some ministers [voiced reservations about] {the plan the cabinet had approved}.",
        "The bank [voiced hope] in a letter {that prices would fall}.",
        "The mayor [expressed confidence] in May {that the road would reopen}.",
        "The mayor [expressed confidence in] {the police}.",
        "{A mistake}, the minister [said].",
        "The mayor [is sure] {that the town will win}.",
    ],
)
def test_the_longest_tail_belongs_to_the_cue(marked: str) -> None:
    cues, contents = re.findall(r"\[(.*?)\]", marked), re.findall(r"{(.*?)}", marked)
    assert [row[1:] for row in _read(marked)] == list(zip(cues, contents, strict=True))


@pytest.mark.parametrize(
    "marked",
    [
        "Officers said {the fire was started on purpose} and urged anyone with film {to call}.",
        "The minister said {the talks had failed} and called for {calm}.",
        "Lark said {the driver was tired} and said {he would resign}.",
        "Lark praised {the crew} while warning {that the sea was rough}.",
        "The parents are accused {of leaving the child alone while embarking on a trip}.",
    ],
)
def test_what_is_said_ends_before_the_next_thing_the_same_one_does(marked: str) -> None:
    assert [row[2] for row in _read(marked)] == re.findall(r"{(.*?)}", marked)


@pytest.mark.parametrize(
    "sentence",
    [
        "The crew made sure that the gates were closed.",
        "The captain wanted to make certain that nobody was left on board.",
        "Two years earlier, Lark was speaking at a rally.",
        "Of the thousands, the lawyer spoke with one.",
        "In fact, many people the nurse observed took the bus.",
        "He left when told that the train was late.",
    ],
)
def test_a_deed_and_a_circumstance_say_nothing(sentence: str) -> None:
    assert _read(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Orsec said the figures prove the plan works. “It is a good plan.”", "Orsec"),
        ("Orsec said her son told her he was afraid. “He cried every night.”", "Orsec"),
        ("Orsec said the plan works. “It is a good plan.”", "Orsec"),
    ],
)
def test_a_quotation_alone_is_no_party_that_is_only_told_of(sentence: str, source: str) -> None:
    assert _read(sentence)[-1][0] == source
