"""Who speaks in English where something stands between the speaker and the verb, or in it. All is invented."""

from __future__ import annotations

import pytest

from selon.attribute.clauses.seams import begin_moment
from selon.pipeline import analyse_text, make_scene

pytestmark = pytest.mark.model

OPENING = "A bridge closes in Dorn\nThe bridge has been closed since Monday.\n"


def _read_sources(sentence: str) -> list[str]:
    """Give the source of every attribution of a sentence, in reading order."""
    found = analyse_text(OPENING + sentence, "en").attributions
    return [" … ".join(span.text for span in one.source) for one in found]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Sandvik on Tuesday said the crane was old.", "Sandvik"),
        ("The governor late Monday acknowledged that the crane was old.", "The governor"),
        ("The firm earlier this month announced it would close two yards.", "The firm"),
        ("Police late on Saturday said the man was dead.", "Police"),
        ("The agency just last week said it had found no fault.", "The agency"),
        ("The court in 2031 ruled that the lease was void.", "The court"),
        ("The court on Jan. 3 ruled that the lease was void.", "The court"),
        ("Tarsk in March warned that the crane was old.", "Tarsk"),
        ("Last week Tarsk said the crane was old.", "Tarsk"),
        ("This morning police said the crane was old.", "police"),
        ("Last year's report said the crane was old.", "Last year's report"),
        # What something was made or done then belongs to it.
        ("A poll on Monday showed that most people are against it.", "A poll on Monday"),
        ("Officials in Dorn said they would wait.", "Officials in Dorn"),
    ],
)
def test_when_it_was_said_is_no_part_of_the_speaker(sentence: str, source: str) -> None:
    assert _read_sources(sentence) == [source]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("The party in a statement argued that the crane was old.", "The party"),
        ("The firm in an email late on Friday said it would appeal.", "The firm"),
        ("The bank in its annual letter warned that rates may fall.", "The bank"),
        ("Officials at the hearing said the crane was old.", "Officials at the hearing"),
        ("People on Twitter said the song was bad.", "People on Twitter"),
        ("A woman in a red coat said she saw nothing.", "A woman in a red coat"),
    ],
)
def test_what_somebody_spoke_in_is_no_part_of_the_speaker(sentence: str, source: str) -> None:
    assert _read_sources(sentence) == [source]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("“We are tired,” said Ann Orsec after she lost the vote.", "Ann Orsec"),
        ("“We are tired,” said Odo Lark as rain fell on the yard.", "Odo Lark"),
        ("“We are tired,” said a nurse before she left the ward.", "a nurse"),
        ("A 35-year-old nurse said the ward was full.", "A 35-year-old nurse"),
        ("Despite the danger, 21-year-old Odo Lark refused to leave his post.", "21-year-old Odo Lark"),
        ("Bees prefer blue, according to a study in the journal Roots.", "a study in the journal Roots"),
    ],
)
def test_a_speaker_ends_before_a_clause_and_begins_with_an_age(sentence: str, source: str) -> None:
    assert _read_sources(sentence) == [source]


@pytest.mark.parametrize(
    ("words", "moment"),
    [("Police late on Friday", "late on Friday"), ("The bank last week", "last week"), ("The bank in Harwick", "")],
)
def test_a_moment_begins_with_what_leads_to_it(words: str, moment: str) -> None:
    scene, _ = make_scene(f"{words} said the yard was shut.", "en")
    said = next(i for i in range(len(scene.tree)) if scene.lower(i) == "said")
    begin = begin_moment(scene, 0, said)
    assert " ".join(scene.tree[i].text for i in range(begin, said)) == moment


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("His ex-partner contended that the trip was long.", "His ex-partner"),
        ("The ex-warden said the trip was long.", "The ex-warden"),
        ("The co-owner of the yard said the trip was long.", "The co-owner of the yard"),
        ("Both firms said the crane was old.", "Both firms"),
        ("They both said the crane was old.", "They"),
        ("The two firms both said they would appeal.", "The two firms"),
        ("The ministers all agreed the crane was old.", "The ministers"),
    ],
)
def test_a_compound_is_whole_and_each_of_several_is_no_part(sentence: str, source: str) -> None:
    assert _read_sources(sentence) == [source]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("“The plan is sound,” said retired harbour pilot Odo Lark.", "retired harbour pilot Odo Lark"),
        ("“The plan is sound,” said acting mayor Odo Lark.", "acting mayor Odo Lark"),
        ("“The plan is sound,” said newly elected mayor Odo Lark.", "newly elected mayor Odo Lark"),
        ("“The plan is sound,” Odo Lark, 82, told The Harwick Herald.", "Odo Lark, 82"),
        ("“The plan is sound,” Odo Lark, 34, told a crowd in Dorn.", "Odo Lark, 34"),
        ("“It is over,” warned the mayor, Odo Lark.", "the mayor, Odo Lark"),
        ("The talks may fail, warned three envoys.", "three envoys"),
    ],
)
def test_a_speaker_is_found_with_a_participle_or_an_age(sentence: str, source: str) -> None:
    assert _read_sources(sentence) == [source]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("All the experts I interviewed said the plan was better.", "All the experts I interviewed"),
        ("Everyone she met said the food was bad.", "Everyone she met"),
        ("The farmers we spoke to said the price was too low.", "The farmers we spoke to"),
        (
            "Doctors the team interviewed in four towns said the drug was safe.",
            "Doctors the team interviewed in four towns",
        ),
        ("The report the mayor ordered found that the crane was old.", "The report the mayor ordered"),
        # The relative describes somebody in what is said.
        ("The mayor said the men he met were tired.", "The mayor"),
        ("The bank said the loans it had made were safe.", "The bank"),
    ],
)
def test_a_relative_without_pronoun_belongs_to_the_speaker(sentence: str, source: str) -> None:
    assert _read_sources(sentence) == [source]


@pytest.mark.parametrize(
    ("sentence", "sources"),
    [
        (
            "The firm will move, according to a person briefed on the talks.",
            ["a person briefed on the talks"],
        ),
        ("The sale is near, according to one person close to the bank.", ["one person close to the bank"]),
        ("The price varies according to person and place.", []),
        ("The firm spends two dollars per person.", []),
    ],
)
def test_a_person_is_somebody_unless_it_measures(sentence: str, sources: list[str]) -> None:
    assert _read_sources(sentence) == sources


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("The minister told voters this weekend he would resign.", "he would resign"),
        ("Lark told the board last week the yard was full.", "the yard was full"),
        ("Lark told the board the week had been long.", "the week had been long"),
    ],
)
def test_when_somebody_was_told_is_no_part_of_what(sentence: str, content: str) -> None:
    (one,) = analyse_text(OPENING + sentence, "en").attributions
    assert " … ".join(span.text for span in one.content) == content
