"""What a claim says, by which words, in what stance."""

from __future__ import annotations

import msgspec

from selon.show.claim import describe_content, describe_cue, list_likelihoods, list_references, list_stance
from selon.show.wording import load_words
from tests.show.invented import CLAIMS, CONVOY, REPORT, find

ENGLISH, FRENCH = load_words("en"), load_words("fr")


def test_the_content_is_given_in_full() -> None:
    assert describe_content(CLAIMS[1]) == "Jusqu'à 300 camions passeront sans doute"


def test_a_split_content_shows_its_gap() -> None:
    split = msgspec.structs.replace(CLAIMS[1], content=(find("Jusqu'à 300 camions"), find("sans doute")))
    assert describe_content(split) == "Jusqu'à 300 camions […] sans doute"


def test_the_proving_words_are_quoted() -> None:
    assert describe_cue(REPORT, CLAIMS[1], ENGLISH) == "“rapporte” … “citant”"
    assert describe_cue(REPORT, CLAIMS[1], FRENCH) == "«\u00a0rapporte\u00a0» … «\u00a0citant\u00a0»"


def test_a_quotation_that_stands_by_itself_says_so() -> None:
    bare = msgspec.structs.replace(CONVOY, cue=())
    report = msgspec.structs.replace(REPORT, attributions=(bare,))
    assert describe_cue(report, CLAIMS[1], ENGLISH) == "none: the quotation stands by itself"


def test_the_stance_names_a_denial_and_the_title() -> None:
    assert [said for said, _ in list_stance(REPORT, CLAIMS[3], ENGLISH)] == [
        "plainly reported",
        "denies it",
        "in the report's words",
    ]
    assert list_stance(REPORT, CLAIMS[0], ENGLISH) == [
        ("conditional", True),
        ("no source given", False),
        ("title", False),
    ]


def test_what_a_content_takes_up_is_shown() -> None:
    claim = msgspec.structs.replace(CLAIMS[3], about=find("la ministre"), antecedent=(find("Jusqu'à 300 camions"),))
    assert list_references(claim, ENGLISH) == [("about", "“la ministre”"), ("takes_up", "“Jusqu'à 300 camions”")]
    assert list_references(CLAIMS[3], ENGLISH) == []


def test_words_of_probability_bear_their_class() -> None:
    assert list_likelihoods(CLAIMS[1], ENGLISH) == ["“sans doute” (likely)"]
    negated = msgspec.structs.replace(CLAIMS[1].likelihood[0], negated=True)
    assert list_likelihoods(msgspec.structs.replace(CLAIMS[1], likelihood=(negated,)), ENGLISH) == [
        "“sans doute” (negated: likely)"
    ]
