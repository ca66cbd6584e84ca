"""Answers that leave it open, news that comes out by itself, and what somebody refuses to grant. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text
from selon.record.attribution import Attribution

pytestmark = pytest.mark.model


def read(sentence: str, code: str = "en") -> list[Attribution]:
    """Give the attributions of a sentence in a report that has no other."""
    opening = "A bridge shuts in Dorn\n" if code == "en" else "Un pont ferme à Orvigny\n"
    return list(analyse_text(opening + sentence, code).attributions)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("The ministry neither confirmed nor denied that the ferry had been sold.", "en"),
        ("The company would neither confirm nor deny reports of a merger.", "en"),
        ("The general could not confirm or deny that shots had been fired.", "en"),
        ("Le ministère n'a ni confirmé ni démenti que le bac avait été vendu.", "fr"),
    ],
)
def test_neither_confirmed_nor_denied_attributes_nothing(sentence: str, code: str) -> None:
    assert not read(sentence, code)


def test_what_is_confirmed_and_what_is_denied_stand_beside_each_other() -> None:
    found = read("The agency confirmed the arrest but denied that force was used.")
    assert [(one.commitment, one.polarity) for one in found] == [("factive", "affirm"), ("plain", "deny")]


@pytest.mark.parametrize(
    ("sentence", "commitment"),
    [
        ("Officials have not confirmed that the bridge was hit.", "plain"),
        ("Officials have confirmed that the bridge was hit.", "factive"),
        ("It is understood that the coach will leave in June.", "plain"),
        ("The captain understands that the boat is old.", "factive"),
    ],
)
def test_what_is_not_granted_is_plain(sentence: str, commitment: str) -> None:
    assert [one.commitment for one in read(sentence)] == [commitment]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("It emerged on Tuesday that the treasurer had kept two sets of books.", "that the treasurer had kept"),
        ("It later transpired that the train had been repaired twice.", "that the train had been repaired twice"),
        ("It has come to light that the firm paid no tax.", "that the firm paid no tax"),
        ("The boat had been sold twice, it later emerged.", "The boat had been sold twice"),
    ],
)
def test_what_comes_out_by_itself_has_no_source(sentence: str, content: str) -> None:
    found = read(sentence)
    assert [(one.source, one.commitment) for one in found] == [((), "factive")]
    assert found[0].content[0].text.startswith(content)


@pytest.mark.parametrize(
    "sentence",
    [
        "Smoke emerged from the roof.",
        "A new leader emerged in the north that night.",
        "The thefts came to light when a cheque bounced.",
        "It follows that the bridge must be rebuilt.",
    ],
)
def test_what_only_appears_attributes_nothing(sentence: str) -> None:
    assert not read(sentence)


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("The widow refused to accept that her husband had drowned.", "to accept that her husband had drowned"),
        ("The bank declined to confirm or deny that it was in talks.", "to confirm or deny that it was in talks"),
    ],
)
def test_a_refusal_takes_its_whole_infinitive(sentence: str, content: str) -> None:
    assert [[span.text for span in one.content] for one in read(sentence)] == [[content]]
