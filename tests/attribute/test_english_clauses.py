"""Where clauses begin and end in English around words of saying. All is invented."""

from __future__ import annotations

import pytest

from selon.attribute.choice.propose import propose_contents, propose_cues
from selon.pipeline import analyse_text, make_scene

pytestmark = pytest.mark.model

OPENING = "A bridge closes in Dorn\nThe bridge has been closed since Monday.\n"


def _read(sentence: str) -> list[tuple[str, str]]:
    """Give source and content of every attribution of a sentence, in reading order."""
    found = analyse_text(OPENING + sentence, "en").attributions
    return [(" … ".join(s.text for s in one.source), " … ".join(s.text for s in one.content)) for one in found]


@pytest.mark.parametrize(
    ("said", "source"),
    [
        ("Despite the rain, the match will go on", "the club"),
        ("Following the sale, two yards will close", "the firm"),
        ("Because of the strike, two yards are shut", "the firm"),
        ("Until next year, no tax will rise", "officials"),
        ("Amid rising costs, the firm will cut jobs", "the bank"),
        ("As a former pilot, he knows the coast", "the mayor"),
        ("When the storm came, the gate was open", "the mayor"),
    ],
)
def test_what_a_preposition_opens_is_said_before_the_verb(said: str, source: str) -> None:
    assert _read(f"{said}, {source} said.") == [(source, said)]


@pytest.mark.parametrize(
    "sentence",
    ["When asked, he said nothing.", "As expected, the mayor said nothing.", "After the storm had passed, Lark said."],
)
def test_when_or_on_what_condition_is_nothing_said(sentence: str) -> None:
    assert _read(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("The mayor, asked whether he would go, said no date was set.", "The mayor", "no date was set"),
        ("The coach, asked why he had left, replied that he was ill.", "The coach", "that he was ill"),
        ("Lark, reached by phone while he was at sea, said the road was wet.", "Lark", "the road was wet"),
        ("“This is good,” Ann Orsec, who runs the yard, told The Herald.", "Ann Orsec", "“This is good,”"),
        ("“It works,” Ann Orsec, who runs the yard, said.", "Ann Orsec", "“It works,”"),
    ],
)
def test_a_speaker_is_found_before_an_aside_with_a_clause(sentence: str, source: str, content: str) -> None:
    assert _read(sentence) == [(source, content)]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Claims that the bank paid no tax were false.", "that the bank paid no tax"),
        ("Fears that prices will rise have driven people into shops.", "that prices will rise"),
        ("The suggestion that he knew the crane was old is absurd.", "that he knew the crane was old"),
        ("The claim that he paid the bank was later withdrawn.", "that he paid the bank"),
    ],
)
def test_the_clause_of_a_noun_ends_before_the_noun_s_own_verb(sentence: str, content: str) -> None:
    assert content in [said for _, said in _read(sentence)]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Fears are growing that prices will rise.", "that prices will rise"),
        ("Concerns have been mounting for weeks that the mine will close.", "that the mine will close"),
        ("Allegations have long circulated that the bank paid no tax.", "that the bank paid no tax"),
        # A verb that says it has a content of its own.
        ("Rumours are suggesting that the mayor had fled.", ""),
        ("Complaints are so rare that nobody counts them.", ""),
    ],
)
def test_a_clause_may_stand_apart_from_its_noun(sentence: str, content: str) -> None:
    scene, _ = make_scene(OPENING + sentence, "en")
    cues = [cue for cue in propose_cues(scene) if cue.kind == "nouns" and scene.tree[cue.head].start >= len(OPENING)]
    spans = [one.spans[0] for cue in cues for one in propose_contents(scene, cue) if one.kind == "that"]
    texts = {scene.tree.text[scene.tree[first].start : scene.tree[last - 1].end] for first, last in spans}
    assert (content in texts) if content else not texts


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Shares fell amid fears the bank could fail.", "the bank could fail"),
        ("There are hopes they will talk.", "they will talk"),
        ("The dam was not emptied despite warnings it could burst.", "it could burst"),
        ("Police denied allegations they had beaten him.", "they had beaten him"),
        # A relative: what was made or brought is the noun itself.
        ("The plan he had made was lost.", ""),
        ("The claims the bank made in May were false.", ""),
        ("The promise he made to voters was not kept.", ""),
    ],
)
def test_a_noun_may_have_its_clause_right_behind_it(sentence: str, content: str) -> None:
    contents = [said for _, said in _read(sentence)]
    assert content in contents if content else contents == []


def test_when_somebody_was_asked_is_no_question() -> None:
    assert _read("“No,” Lark said when asked about it.") == [("Lark", "“No,”")]
    assert _read("Lark explained when the vote would be held.") == [("Lark", "when the vote would be held")]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("The yard will close in May, the Herald understands.", "the Herald"),
        ("The yard will close in May, the BBC has learned.", "the BBC"),
        ("The BBC understands the yard will close in May.", "The BBC"),
    ],
)
def test_an_outlet_learns_and_understands(sentence: str, source: str) -> None:
    assert [found for found, _ in _read(sentence)] == [source]


def test_a_pupil_learns_nothing_that_is_said() -> None:
    assert _read("The yard was closed, the pilot learned to swim.") == []


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("The firm was accused by two unions of breaking the law.", "two unions", "of breaking the law"),
        ("The treasurer was accused by the club of theft.", "the club", "of theft"),
        ("A bridge described by engineers as unsafe will close.", "engineers", "A bridge / as unsafe"),
        # Near-misses: a noun's own complement, a predicate with a relative of its own.
        ("The plan was criticised by the head of planning.", "the head of planning", "The plan"),
        ("The plan was described by the mayor as a plan that will cost jobs.", "the mayor",
         "The plan / as a plan that will cost jobs"),
    ],
)  # fmt: skip
def test_an_agent_and_a_predicate_end_before_what_is_not_theirs(words: str, source: str, content: str) -> None:
    (found,) = analyse_text(f"A mill closes.\n{words}", "en").attributions
    assert (found.source[0].text, " / ".join(span.text for span in found.content)) == (source, content)
