"""English contents and cues that grammar allows or rules out, before anything is learned. All is invented."""

from __future__ import annotations

import pytest

from selon.attribute.choice.propose import propose_contents, propose_cues, propose_sources
from selon.attribute.clauses.incises import stands_in_incise
from selon.attribute.scene.scene import Candidate
from selon.pipeline import analyse_text, make_scene

pytestmark = pytest.mark.model

OPENING = "A bridge closes in Dorn\nThe bridge has been closed since Monday.\n"


def _list_contents(sentence: str, lemma: str) -> list[tuple[str, str]]:
    """List frame and text of every content proposed for the first cue with a base form."""
    scene, _ = make_scene(OPENING + sentence, "en")
    cue = next(cue for cue in propose_cues(scene) if cue.lemma == lemma)
    cue.source = next((one for one in propose_sources(scene, cue, []) if one.spans), Candidate("none", (), []))
    text = scene.tree.text
    return [
        (one.kind, " … ".join(text[scene.tree[a].start : scene.tree[b - 1].end] for a, b in one.spans))
        for one in propose_contents(scene, cue)
    ]


@pytest.mark.parametrize(
    ("sentence", "lemma", "content"),
    [
        ("Analysts consider it unlikely that the sale will go on.", "consider", "it unlikely that the sale will go on"),
        ("The board finds it hard to accept the offer.", "find", "it hard to accept the offer"),
        ("The agency reported, citing an official, that harvests were down.", "report", "that harvests were down"),
        ("She said, when asked about it, that the road was shut.", "say", "that the road was shut"),
        (
            "Bell recommended that one part of the pump, the valve, be replaced on all boats.",
            "recommend",
            "that one part of the pump, the valve, be replaced on all boats",
        ),
    ],
)
def test_a_clause_is_proposed_behind_what_stands_before_it(sentence: str, lemma: str, content: str) -> None:
    assert content in [text for _, text in _list_contents(sentence, lemma)]


def test_a_clause_that_needs_a_verb_is_not_cut_before_a_subjunctive() -> None:
    texts = [text for _, text in _list_contents("Bell asked that the pump, the old one, be replaced.", "ask")]
    assert "that the pump" not in texts


def test_an_object_that_stands_for_a_clause_leaves_no_clause_without_it() -> None:
    frames = {
        frame for frame, _ in _list_contents("Analysts consider it unlikely that the sale will go on.", "consider")
    }
    assert frames == {"predicate"}


def test_no_bare_clause_follows_a_passive_whose_subject_is_said() -> None:
    frames = [frame for frame, _ in _list_contents("After the sale was announced the price dipped.", "announce")]
    assert "zero" not in frames
    frames = [frame for frame, _ in _list_contents("Residents were told the water was safe.", "tell")]
    assert "zero" in frames


def test_a_preposition_before_a_noun_is_no_infinitive() -> None:
    assert _list_contents("The firm saw its shares fall from 42 dollars to four cents.", "see") == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The ship's Sea Asking and Reporting System (SARS) was old and wet.", 0),
        ("Dorn News Reporting Service said the road was shut.", 1),
        ("The town of Dorn reported Bell to the police chief.", 1),
    ],
)
def test_a_word_inside_a_name_is_no_cue(sentence: str, words: int) -> None:
    scene, _ = make_scene(OPENING + sentence, "en")
    own = [cue for cue in propose_cues(scene) if cue.kind == "verbs" and scene.tree[cue.head].start >= len(OPENING)]
    assert len(own) == words


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The council is open to a second vote.", True),
        ("The road is committed to memory.", False),
    ],
)
def test_a_stance_is_somebody_s(sentence: str, found: bool) -> None:
    assert bool(analyse_text(OPENING + sentence, "en").attributions) is found


def test_quoted_by_an_outlet_ties_the_relay_and_is_no_attribution_itself() -> None:
    (one,) = analyse_text(OPENING + "The union, quoted by Reuters, says the strike will go on.", "en").attributions
    assert ([span.text for span in one.source], [span.text for span in one.relay]) == (["The union"], ["Reuters"])
    assert [span.text for span in one.cue] == ["quoted by", "says"]


def test_an_apostrophe_that_stands_apart_behind_a_plural_opens_no_quotation() -> None:
    scene, _ = make_scene(OPENING + "Bell answered the miners ' letter with a note.", "en")
    assert scene.quotations.quotations == ()
    scene, _ = make_scene(OPENING + "Bell called the plan ` a bad joke ' on Monday.", "en")
    assert len(scene.quotations.quotations) == 1


@pytest.mark.parametrize(
    ("sentence", "lemma", "content"),
    [
        ("Miners demand higher wages from the owners of the pit.", "demand", "higher wages"),
        ("The agency has requested money for the search from both firms.", "request", "money for the search"),
        # What something is asked against is part of it.
        ("Farmers demand protection from floods.", "demand", "protection from floods"),
    ],
)
def test_what_is_asked_ends_before_who_is_asked(sentence: str, lemma: str, content: str) -> None:
    longest = max((text for frame, text in _list_contents(sentence, lemma) if frame == "object"), key=len)
    assert longest == content


@pytest.mark.parametrize(
    ("sentence", "lemma", "content"),
    [
        (
            "Pupils were told to send their drawings by post and say what they show.",
            "tell",
            "to send their drawings by post",
        ),
        ("The guards are accused of beating a man, and hiding his papers.", "accuse", "of beating a man"),
    ],
)
def test_a_list_of_verbs_is_not_left_before_its_last(sentence: str, lemma: str, content: str) -> None:
    texts = [text for _, text in _list_contents(sentence, lemma)]
    assert content not in texts
    assert any(text.startswith(content) for text in texts)


def test_a_verb_in_the_form_of_the_cue_may_leave_the_list() -> None:
    texts = [text for _, text in _list_contents("Bell will ask them to leave and open a shelter.", "ask")]
    assert "to leave" in texts


def test_a_mark_with_a_comma_right_behind_it_closes() -> None:
    scene, _ = make_scene(OPENING + 'The note with the words " Bell 1955 ", is old. “ Dorn has lost a friend. ”', "en")
    assert [q.closed for q in scene.quotations.quotations] == [True, True]


@pytest.mark.parametrize(
    ("words", "cue", "wanted", "unwanted"),
    [
        (
            "There is a strong chance that the truce will hold, warned three envoys.",
            "warned",
            "three envoys",
            "a strong chance",
        ),
        (
            "The crane was old, four workers at the Orsec yard, who prefer to keep quiet, told the daily Le Varnais.",
            "told",
            "four workers at the Orsec yard",
            "the Orsec yard",
        ),
    ],
)
def test_who_speaks_behind_a_whole_clause(words: str, cue: str, wanted: str, unwanted: str) -> None:
    scene, _ = make_scene(f"Nothing happens here.\n{words}", "en")
    found = next(one for one in propose_cues(scene) if scene.tree[one.head].text == cue)
    spans = [one.spans[0] for one in propose_sources(scene, found, []) if one.kind in ("antecedent", "inverted")]
    said = [" ".join(scene.tree[i].text for i in range(*span)) for span in spans]
    assert wanted in said
    assert unwanted not in said


def test_who_is_warned_is_no_source() -> None:
    scene, _ = make_scene("Nothing happens here.\nThe mayor, who is ill, warned three envoys.", "en")
    found = next(one for one in propose_cues(scene) if scene.tree[one.head].text == "warned")
    kinds = {one.kind for one in propose_sources(scene, found, []) if one.spans}
    assert "antecedent" in kinds or "subject" in kinds


@pytest.mark.parametrize(
    ("words", "cue", "wanted", "addressee"),
    [
        ("The hikers are safe, a rescuer, Lena Moor, told the radio station Alpha.", "told", "a rescuer , Lena Moor",
         "the radio station Alpha"),
        ("“It is over,” Pavle Rodin, head of the army, warned ministers.", "warned",
         "Pavle Rodin , head of the army", "ministers"),
        ("The bus was late, a passenger sitting at the front, told officers.", "told", "a passenger", "officers"),
    ],
)  # fmt: skip
def test_who_speaks_with_an_aside_behind_a_clause_is_not_who_is_told(
    words: str, cue: str, wanted: str, addressee: str
) -> None:
    scene, _ = make_scene(f"Nothing happens here.\n{words}", "en")
    found = next(one for one in propose_cues(scene) if scene.tree[one.head].text == cue)
    spans = [one.spans[0] for one in propose_sources(scene, found, []) if one.spans]
    said = [" ".join(scene.tree[i].text for i in range(*span)) for span in spans]
    assert wanted in said
    assert addressee not in said


@pytest.mark.parametrize(
    ("words", "verb", "ends"),
    [
        ("The fund is empty, a broker has calculated.", "calculated", True),
        ("The fund is empty, auditors had already concluded.", "concluded", True),
        ("The fund is empty, a broker calculated.", "calculated", True),
        ("The horse, a broker has calculated, is worth a fortune.", "calculated", False),
        ("When the ministry calls, it is told that a broker has calculated.", "calculated", False),
    ],
)
def test_an_incise_may_stand_in_a_compound_tense(words: str, verb: str, ends: bool) -> None:
    scene, _ = make_scene(f"Nothing happens here.\n{words}", "en")
    at = next(token.i for token in scene.tree.tokens if token.text == verb)
    assert stands_in_incise(scene, at, last=True) is ends
