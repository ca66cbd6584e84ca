"""Every verb of the French lexicon is found in the frames of its class, but for a few."""

from __future__ import annotations

import pytest

from selon.evaluate.gold import ROLES
from selon.record.marked import read_marked

from .lemmas import find_participle, list_sentences, try_lemmas, write_past

FLOOR = 0.95
"""The share that must be right; 929 of 939 were, on a lexicon of November 2026, 397 of a third's 412 after the lessons
grew, 413 of 431 after they grew again: verbs that act as well as speak (*fixer, imposer, repousser* a closure) are
turned down there more often."""


def test_there_are_several_hundred_sentences_and_each_is_marked() -> None:
    sentences = [notation for _, notation in list_sentences()]
    assert len(sentences) > 500
    assert all(("content", 1) in read_marked(notation, ROLES).marks for notation in sentences)


@pytest.mark.parametrize(
    ("infinitive", "participle"),
    [("affirmer", "affirmé"), ("dire", "dit"), ("admettre", "admis"), ("soutenir", "soutenu"), ("craindre", "craint")],
)
def test_participles_are_masculine_and_singular(infinitive: str, participle: str) -> None:
    assert find_participle(infinitive) == participle
    assert write_past(infinitive, reflexive=False) == f"a {participle}"


@pytest.mark.model
def test_a_third_of_the_sentences_is_right_to_the_floor() -> None:
    tried = try_lemmas(every=3)
    wrong = [one.notation for one in tried if not one.right]
    assert len(wrong) <= (1 - FLOOR) * len(tried), "\n".join(wrong)
