"""English subjects and what is said of somebody, taken whole and no further. All is invented.

The source of a sentence stands in square brackets, what it says in braces.
"""

from __future__ import annotations

import re

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

OPENING = "A bridge closes in Dorn\nThe bridge has been closed since Monday.\n"


def _read(marked: str) -> list[tuple[str, str]]:
    """Give source and content of every attribution of a sentence, in reading order."""
    found = analyse_text(OPENING + re.sub(r"[\[\]{}]", "", marked), "en").attributions
    return [(" … ".join(s.text for s in one.source), " … ".join(s.text for s in one.content)) for one in found]


def _is_as_marked(marked: str) -> bool:
    source, content = (" … ".join(re.findall(row, marked)) for row in (r"\[(.*?)\]", r"{(.*?)}"))
    return _read(marked) == [(source, content)]


@pytest.mark.parametrize(
    "marked",
    [
        "[A letter dated 3 May and signed by 40 members] calls for {his removal}.",
        "[A study carried out in Dorn and led by Ann Orsec] found {that bees prefer blue}.",
        "[Officials briefed on the matter] say {a deal is near}.",
        "[Campaigners gathered outside the court] demanded {a new trial}.",
        "[Documents filed in court] say {the crew had been drinking}.",
        "In court [Lark] said {he was innocent}.",
        "Shares lost 15% after [the firm] announced {that its mill would close}.",
        "[The mayor] went to Dorn and said {he was sorry}.",
        "What [the inquiry] found was {that nobody had checked the valve}.",
        "As [one farmer] put it, {“the land is dead”}.",
        "[An aide who worked there for years and asked not to be named] said {the mill was lost}.",
        "[Lark], in an interview aired by Radio Dorn, denied {he had taken a bribe}.",
        "[Lark], in an interview with the Lantern, denied {he had taken a bribe}.",
        "{“We will rebuild,”} vowed [the governor], her voice breaking.",
        "The coach was accused by [players] {of bullying}.",
        "{The figure}, [the institute] cautioned in a note to clients, {“should be read with care”}.",
        "The strike, {which} [unions] say {could last weeks}, began at midnight.",
        "[The mayor] welcomed {the decision}.",
        "[The mayor, his wife and their son] said {they were well}.",
        "The mayor, {who} [critics] say {is out of touch}, won by a landslide.",
        "{Why the brakes failed is not yet clear}, [investigators] said.",
        "{How the fire began is a mystery}, [police] say.",
        "As announced by [the firm], {two mills will close}.",
        "[Members] questioned {the need for a new bridge}.",
    ],
)
def test_a_subject_begins_with_its_sentence(marked: str) -> None:
    assert _is_as_marked(marked), _read(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{A deal} which [officials] call {historic} was signed.",
        "{A tax} that [farmers] say {is unfair} will rise.",
        "{A law} [the union] calls {cruel} takes effect in May.",
        "{Lark} has been called {a hero} by [colleagues].",
        "{The road} is deemed {a danger} by [police].",
        # A pronoun is part of what it is called, as a noun is.
        "[She] called {him “a liar and a thief”}.",
        "[Doctors] are calling {it a crisis}.",
        "[Lark] considers {the plan a mistake}.",
        "[She] told him {“no”}.",
    ],
)
def test_what_is_said_of_something_ends_before_its_verb(marked: str) -> None:
    assert _is_as_marked(marked), _read(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Despite assurances from [the firm] {that the site was safe}, tenants moved out.",
        "There is concern among [doctors] {that the fever may return}.",
        "The inquest heard {how the boy had wandered on to the line}.",
        "[Lark] has always maintained {his innocence}.",
    ],
)
def test_whose_concern_or_claim_it_is(marked: str) -> None:
    assert _is_as_marked(marked), _read(marked)


def test_a_network_passes_nothing_on() -> None:
    (one,) = analyse_text(OPENING + "Kestrel Air said on X that flights would resume at noon.", "en").attributions
    assert one.relay == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "He was found a job by the mayor.",
        "The firm was given a loan by the bank.",
        "The mayor welcomed everyone to the hall.",
        "Police want to question a man about the fire.",
    ],
)
def test_what_somebody_is_given_or_asked_is_not_said(sentence: str) -> None:
    assert _read(sentence) == []
