"""Whole subjects of an incise behind what is said, and verbs that only their place shows to be finite."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


def read(sentence: str) -> list[tuple[str, str]]:
    """Read source and content of each attribution of a sentence."""
    text = f"A pump fails in Orvel\nThe pump has stood still since Monday.\n{sentence}"
    found = analyse_text(text, "en").attributions
    return [(" ".join(s.text for s in one.source), " ".join(s.text for s in one.content)) for one in found]


@pytest.mark.parametrize(
    ("clause", "subject", "verb"),
    [
        ("The pump was shut off in April 2031", "two engineers close to the project", "say"),
        ("The ministry knew of the leak", "four people familiar with the matter", "say"),
        ("The reservoir will be emptied", "two advisers close to the governor", "believe"),
        ("The fever is unlikely to reach the coast", "two doctors at Orvel Hospital", "believe"),
        ("As many as 900 homes may lose power", "the aid group Toits solides", "has calculated"),
        ("The count has doubled in a month", "the regional health board", "notes in a bulletin published on Tuesday"),
        ("The mill closed in June", "the ministry's papers", "show"),
        ("The wall had moved by a metre", "engineers who inspected it in May", "say"),
        ("The pump had failed twice", "three officials with knowledge of the repairs", "told the committee"),
    ],
)
def test_all_that_stands_between_the_comma_and_the_verb_is_who_speaks(clause: str, subject: str, verb: str) -> None:
    assert (subject, clause) in read(f"{clause}, {subject} {verb}.")


@pytest.mark.parametrize(
    ("clause", "verb", "subject"),
    [
        ("The mill will close next year", "reckon", "managers at the plant"),
        ("Rain very probably caused the slide", "surmise", "geologists from the Carvane Institute"),
        ("The harvest will be halved", "fear", "growers in the valley"),
        ("Visibility did not exceed 80 metres", "admitted", "the company Lorvan Ferries"),
    ],
)
def test_a_party_behind_a_verb_that_ends_the_sentence_is_who_speaks(clause: str, verb: str, subject: str) -> None:
    assert (subject, clause) in read(f"{clause}, {verb} {subject}.")
    assert (subject, clause) in read(f"{clause}, {verb} {subject}, which drew the first plans.")


@pytest.mark.parametrize(
    "sentence",
    [
        "He met the board, accepted the offer and left Orvel.",
        "The team flew to Orvel, the capital of the island.",
        "When the pump failed, the mayor of Orvel said nothing.",
        "She opened the gate, counted the guests and locked the door.",
    ],
)
def test_what_follows_a_comma_is_not_always_an_incise(sentence: str) -> None:
    assert read(sentence) == []


def test_a_relative_without_pronoun_has_its_own_subject() -> None:
    found = read("The firm says it informed the town at once, a version the port authority disputes.")
    assert ("the port authority", "a version") in found


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        (
            "The returns will not start before March, two officers, who declined to be named as the inquiry is still "
            "going on, told the daily Le Phare.",
            "two officers",
        ),
        (
            "The masks never arrived, a nurse on the ward, whose name has been changed because she may lose her job, "
            "told the website Blouses blanches.",
            "a nurse on the ward",
        ),
        (
            "The roster, Yann Corbel, a delegate of the Cap union, explained on Tuesday, will cost each man 400 euros.",
            "Yann Corbel, a delegate of the Cap union",
        ),
        ("The roster, the union's delegate, Yann Corbel, said, is illegal.", "the union's delegate, Yann Corbel"),
        ("The roster, a delegate of the union explained on Tuesday, is illegal.", "a delegate of the union"),
        (
            "A clerk told Reuters, asking not to be named because the inquiry is open, that the files burned.",
            "A clerk",
        ),
        (
            "According to a statement from the Lusmar Athletes' Union, sixty rowers will stay away.",
            "a statement from the Lusmar Athletes' Union",
        ),
        ("The Lusmar Athletes' Union said sixty rowers would stay away.", "The Lusmar Athletes' Union"),
    ],
)
def test_what_is_set_off_beside_a_speaker_parts_nothing(sentence: str, source: str) -> None:
    assert [one for one, _ in read(sentence)] == [source]


@pytest.mark.parametrize("verb", ["told", "has admitted to", "has confirmed to"])
def test_an_outlets_name_may_end_in_small_words(verb: str) -> None:
    found = analyse_text(
        f"The gate was shut.\nA guard {verb} the website Eaux libres that it was open.", "en"
    ).attributions
    assert [(one.relay[0].text, one.content[0].text) for one in found] == [
        ("the website Eaux libres", "that it was open")
    ]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        (
            "The doors were faulty, say crew members who asked that their names not be used.",
            ("crew members", "The doors were faulty"),
        ),
        ("Six in ten say they no longer trust the courts.", ("Six in ten", "they no longer trust the courts")),
        ("That is not true, says the ministry's spokesman.", ("the ministry's spokesman", "That is not true")),
        (
            "Several aides, all of whom asked for anonymity, said the deal was dead.",
            ("Several aides", "the deal was dead"),
        ),
        ("The judge, in her ruling, called the search unlawful.", ("The judge", "the search unlawful")),
        (
            "The group claimed responsibility for the blast in a video posted on Telegram.",
            ("The group", "responsibility for the blast"),
        ),
    ],
)
def test_small_words_that_misled_the_parser(sentence: str, row: tuple[str, str]) -> None:
    assert row in read(sentence)


def test_a_network_at_the_end_of_a_sentence_is_no_relay() -> None:
    found = analyse_text(
        "The ward was shut.\nAll patients are safe, the hospital's director wrote on X.", "en"
    ).attributions
    assert [one.relay for one in found] == [()]
