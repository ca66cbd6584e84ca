"""Unsourced conditionals: what they state, where their clause begins and ends, and what only looks like one."""

from __future__ import annotations

import pytest

from selon.attribute.hedges.conditionals import find_hedges, list_hedged
from selon.attribute.hedges.hedged_clauses import find_relative, is_asked, shares_subject
from selon.attribute.hedges.hypotheses import is_hypothesis
from selon.attribute.scene.scene import Scene
from selon.pipeline import make_scene
from selon.reading import read_report

pytestmark = pytest.mark.model


def _scene(sentence: str) -> Scene:
    return make_scene(f"Un pont ferme à Orvigny\n{sentence}", "fr")[0]


def _clauses(sentence: str) -> list[set[str]]:
    scene = _scene(sentence)
    return [
        {scene.tree.text[scene.tree[c.spans[0][0]].start : scene.tree[c.spans[-1][1] - 1].end] for c in clauses}
        for clauses in (list_hedged(scene, cue) for cue in find_hedges(scene))
    ]


def _verb(scene: Scene, word: str) -> int:
    return next(token.i for token in scene.tree.tokens if token.text == word)


@pytest.mark.parametrize(
    ("sentence", "clause", "wider"),
    [
        # A plain verb that is coordinated ends the clause, with or without a subject.
        ("Le feu aurait fait deux morts et la route a été fermée.", "Le feu aurait fait deux morts", "a été fermée"),
        ("Ce système concernerait dix villes et a duré trois ans.", "Ce système concernerait dix villes", "a duré"),
        # A relative begins with its pronoun.
        ("La police cherche un homme qui aurait tiré sur la foule.", "qui aurait tiré sur la foule", "La police"),
        # A connective belongs to no content.
        ("Par ailleurs, il aurait filmé la scène.", "il aurait filmé la scène", "filmé la scène."),
    ],
)
def test_clause_of_a_hedge_ends_where_grammar_ends_it(sentence: str, clause: str, wider: str) -> None:
    (found,) = _clauses(sentence)
    assert clause in found
    assert not any(wider in one for one in found)


def test_coordinated_hedged_verbs_without_a_subject_are_one_statement() -> None:
    (found,) = _clauses("Le car aurait réagi trop tard et serait entré en collision avec le camion.")
    assert "Le car aurait réagi trop tard et serait entré en collision avec le camion" in found
    assert all(one.endswith("camion") for one in found)


def test_coordinated_hedged_verb_with_its_own_subject_is_a_statement_of_its_own() -> None:
    assert len(_clauses("Le premier aurait fui alors que le second aurait été pris plus loin.")) == 2


@pytest.mark.parametrize(
    ("sentence", "verb", "asked"),
    [
        ("L'homme aurait-il agi seul ?", "aurait", True),
        ("On ne sait pas qui aurait tiré.", "aurait", True),
        ("La police cherche un homme qui aurait tiré.", "aurait", False),
        ("Elle est partie sans dire ce que la ville ferait.", "ferait", True),
        ("Elle a publié ce que la ville aurait reçu.", "aurait", False),
        ("L'homme aurait agi seul.", "aurait", False),
    ],
)
def test_questions_state_nothing(sentence: str, verb: str, asked: bool) -> None:
    scene = _scene(sentence)
    assert is_asked(scene, _verb(scene, verb)) is asked


@pytest.mark.parametrize(
    ("sentence", "hypothesis"),
    [
        ("En cas de crue, le quai serait fermé.", True),
        ("Le quai serait fermé en cas de crue.", True),
        ("Sans la digue, le quai serait fermé.", True),
        ("Le quai serait fermé depuis la crue.", False),
        # A case, a pace, an act only thought of; a compound conditional may be told by somebody.
        ("Dans le cas contraire, le quai serait fermé.", True),
        ("À ce rythme, le quai serait fermé en mars.", True),
        ("À ce rythme, le quai serait tombé en mars.", False),
        ("Une éventuelle crue serait fatale au quai.", True),
        ("L'éventuelle complice serait sa sœur.", False),
        ("Une telle crue serait fatale au quai.", True),
        ("Une telle crue serait survenue en mars.", False),
        ("Fermer le quai serait inutile.", True),
        # Set expressions, and what only dates another act.
        ("Elle cherche un quai, ne serait-ce que pour un mois.", True),
        ("Ils restent tant que le quai ne serait pas rouvert.", True),
        ("Ils restent parce que le quai ne serait pas rouvert.", False),
    ],
)
def test_hypotheses_open_anywhere_in_the_sentence(sentence: str, hypothesis: bool) -> None:
    scene = _scene(sentence)
    assert is_hypothesis(scene, _verb(scene, "serait")) is hypothesis


def test_relative_and_shared_subject_are_read_before_the_verb() -> None:
    scene = _scene("Un homme qui aurait bu et aurait fui est recherché.")
    first, second = (token.i for token in scene.tree.tokens if token.text == "aurait")
    assert scene.lower(find_relative(scene, first)) == "qui"
    assert shares_subject(scene, second)
    assert not shares_subject(scene, first)


def test_hedges_under_one_subject_are_one_statement() -> None:
    text = "Le voleur se serait enfui, aurait retrouvé son frère puis bu un verre."
    (one,) = read_report(text, lang="fr").attributions
    assert [span.text for span in one.content] == [text[:-1]]


def test_hedges_with_subjects_of_their_own_are_not() -> None:
    text = "Le bac aurait coulé à l'aube. Le capitaine serait sauf."
    assert len(read_report(text, lang="fr").attributions) == 2
