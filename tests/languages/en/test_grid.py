"""The grid of English sentences, from which the weights learn: its marks stand, and what it holds is read right."""

from __future__ import annotations

import pytest

from selon.evaluate.gold import ROLES
from selon.record.marked import read_marked
from tests.languages.fr.grid import load_grid, try_sentence

from .frames import GRID, make_grid


def test_the_grid_is_what_the_frames_give() -> None:
    assert GRID.read_text(encoding="utf-8") == make_grid()


def test_the_grid_holds_several_hundred_sentences_and_none_twice() -> None:
    sentences = [notation for notations in load_grid(GRID).values() for notation in notations]
    assert len(sentences) >= 300
    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize("name", load_grid(GRID))
def test_every_mark_belongs_to_an_attribution_with_a_content(name: str) -> None:
    for notation in load_grid(GRID)[name]:
        marked = read_marked(notation.replace("¶", "\n"), ROLES)
        contents = {number for role, number in marked.marks if role == "content"}
        assert contents == set(marked.numbers(ROLES)), notation


@pytest.mark.model
def test_three_of_four_sentences_are_read_right() -> None:
    notations = [notation.replace("¶", "\n") for rows in load_grid(GRID).values() for notation in rows]
    tried = [try_sentence("", notation, "en") for notation in notations]
    wrong = [one.notation for one in tried if not one.right]
    assert len(wrong) <= len(tried) // 4, "\n".join(wrong)
