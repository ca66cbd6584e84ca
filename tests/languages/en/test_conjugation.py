"""English verb forms, by spelling rule and by table."""

from __future__ import annotations

import pytest

from selon.attribute.scene.lexicon import load_lexicon
from selon.languages.en.conjugation import conjugate, pluralise


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("claim", {"claim", "claims", "claimed", "claiming"}),
        ("deny", {"deny", "denies", "denied", "denying"}),
        ("admit", {"admit", "admits", "admitted", "admitting"}),
        ("urge", {"urge", "urges", "urged", "urging"}),
        ("disagree", {"disagree", "disagrees", "disagreed", "disagreeing"}),
        ("lie", {"lie", "lies", "lied", "lying"}),
        ("signal", {"signal", "signals", "signaled", "signaling", "signalled", "signalling"}),
        ("know", {"know", "knows", "knew", "known", "knowing"}),
        ("say", {"say", "says", "said", "saying"}),
        ("answer", {"answer", "answers", "answered", "answering"}),
    ],
)
def test_a_verb_has_its_forms_and_no_other(base: str, forms: set[str]) -> None:
    assert set(conjugate(base)) == forms


def test_a_past_that_is_no_participle_is_told_apart() -> None:
    assert conjugate("know")["knew"] == {"finite"}
    assert conjugate("know")["known"] == {"participle"}
    assert conjugate("say")["said"] == {"finite", "participle"}


def test_a_word_that_is_no_english_verb_is_refused() -> None:
    with pytest.raises(ValueError, match="no English verb"):
        conjugate("naïf")


@pytest.mark.parametrize(("noun", "plural"), [("claim", "claims"), ("worry", "worries"), ("wish", "wishes")])
def test_a_noun_has_a_plural(noun: str, plural: str) -> None:
    assert pluralise(noun) == plural


def test_claimed_is_plain_and_admitted_factive() -> None:
    forms = load_lexicon("en").forms
    assert {sense.commitment for sense, _ in forms["claimed"]} == {"plain"}
    assert "factive" in {sense.commitment for sense, _ in forms["admitted"]}
    assert "deny" in {sense.polarity for sense, _ in forms["denied"]}
