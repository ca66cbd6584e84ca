"""What pronouns stand for: agreement first, then nearness and standing in the sentence. Everybody here is invented."""

from __future__ import annotations

import pytest

from selon.qualify.antecedents import describe_source, resolve_pronoun
from selon.qualify.recall import find_same_role
from tests.qualify.parsed import Parsed, parse_lines

pytestmark = pytest.mark.model


def antecedent(found: Parsed, pronoun: str, lang: str) -> str | None:
    """Give the words that a pronoun of the text stands for."""
    first, _ = found.tokens(pronoun)
    tokens = resolve_pronoun(found.tree, found.tree[first], lang)
    if tokens is None:
        return None
    return found.text[found.tree[tokens[0]].start : found.tree[tokens[1] - 1].end]


@pytest.mark.parametrize(
    ("lang", "text", "pronoun", "expected"),
    [
        ("fr", "La maire Odile Verdin a reçu Basile Corréard. Elle craint la crue.", "Elle", "Odile Verdin"),
        ("fr", "La maire Odile Verdin a reçu Basile Corréard. Il craint la crue.", "Il", "Basile Corréard"),
        ("fr", "Le préfet a parlé. Les pompiers ont écouté. Ils craignent la crue.", "Ils", "pompiers"),
        ("fr", "La compagnie a fermé le pont. Elle dément.", "Elle", "compagnie"),
        ("en", "Mary Verdin met John Corran. The firm stayed silent. She fears a flood.", "She", "Mary Verdin"),
        ("en", "The company shut the bridge. Basil Corran left. It denied the claim.", "It", "The company"),
        ("en", "Mary Verdin lost her job. Her brother, she said, sold his car.", "she", "Mary Verdin"),
        ("fr", "Odile Verdin a tout perdu. Sa fille, dit-elle, ne dort plus.", "-elle", "Odile Verdin"),
        ("en", "The dockers spoke to the mayor. They fear a flood.", "They", "dockers"),
    ],
)
def test_pronoun_stands_for_the_nearest_that_agrees(lang: str, text: str, pronoun: str, expected: str) -> None:
    found = antecedent(parse_lines(text, lang), pronoun, lang)
    if expected == "dockers":
        assert found is None or "mayor" not in found
    else:
        assert found is not None
        assert expected in found


def test_he_is_never_a_firm() -> None:
    assert antecedent(parse_lines("The company shut the bridge. He fears a flood.", "en"), "He", "en") is None


def test_a_word_that_is_no_pronoun_has_no_antecedent() -> None:
    found = parse_lines("Le pont cède. La rivière monte.", "fr")
    assert antecedent(found, "rivière", "fr") is None


def test_far_mentions_are_out_of_reach() -> None:
    filler = "La pluie tombe. " * 8
    assert antecedent(parse_lines(f"Basile Corréard partira. {filler}Il pleure.", "fr"), "Il pleure", "fr") is None


def test_bare_role_takes_the_value_of_the_person_it_was_given_to() -> None:
    found = parse_lines("Le porte-parole Basile Corréard a parlé. Le porte-parole dément.", "fr")
    second = [token.i for token in found.tree.tokens if token.lower == "porte-parole"][-1]
    reading = describe_source(found.tree, second - 1, second + 1, "fr")
    assert (reading.named, reading.reason) == ("named", "antecedent:same-role")
    mention = find_same_role(found.tree, second, "fr")
    assert mention is not None
    assert mention.name is not None


def test_bare_role_of_nobody_in_the_report_stays_unnamed() -> None:
    found = parse_lines("Le pont a cédé. Le porte-parole dément.", "fr")
    first, last = found.tokens("Le porte-parole")
    assert describe_source(found.tree, first, last, "fr").named == "unnamed"
