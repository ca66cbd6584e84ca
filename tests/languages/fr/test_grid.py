"""The grid of French sentences: each construction is read right at least as often as its floor says.

A floor may be raised by `python -m tests.languages.fr.grid --raise`; only a person lowers one.
"""

from __future__ import annotations

import pytest

from selon.evaluate.gold import ROLES
from selon.reading import read_report
from selon.record.marked import read_marked

from .frames import FRAMES, GRID, HEAD, expand_frame, expand_frames
from .grid import Tried, count_right, is_right, load_floors, load_grid, raise_floors, try_grid

NEAR_MISS = "near-miss"


@pytest.fixture(scope="module")
def tried() -> list[Tried]:
    """Read the whole grid once."""
    return try_grid()


def test_the_grid_is_what_the_frames_give() -> None:
    assert GRID.read_text(encoding="utf-8") == HEAD + expand_frames(FRAMES.read_text(encoding="utf-8"))


def test_the_grid_holds_several_hundred_sentences_and_none_twice() -> None:
    sentences = [notation for notations in load_grid().values() for notation in notations]
    assert len(sentences) >= 300
    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize("name", load_grid())
def test_every_sentence_is_marked_unless_it_is_a_near_miss(name: str) -> None:
    for notation in load_grid()[name]:
        marked = read_marked(notation, ROLES)
        assert bool(marked.marks) is not name.startswith(NEAR_MISS), notation
        contents = {number for role, number in marked.marks if role == "content"}
        assert contents == set(marked.numbers(ROLES)), notation


def test_fillers_go_together() -> None:
    assert expand_frame("{a|b} {1|2|3}") == ["a 1", "b 2", "a 3"]


def test_every_construction_has_a_floor() -> None:
    assert set(load_floors()) == set(load_grid())


@pytest.mark.model
@pytest.mark.parametrize("name", load_grid())
def test_constructions_keep_their_floor(name: str, tried: list[Tried]) -> None:
    right, every = count_right(tried)[name]
    wrong = [one.notation + "\n" + one.read for one in tried if one.construction == name and not one.right]
    assert right >= load_floors()[name], f"{right} of {every} right\n" + "\n".join(wrong)


@pytest.mark.model
def test_a_sentence_is_wrong_when_something_else_is_found() -> None:
    text = "La maire affirme que le pont tiendra."
    report = read_report(text, lang="fr")
    assert is_right(read_marked("[source La maire] [cue affirme] [content que le pont tiendra].", ROLES), report)
    assert not is_right(read_marked(text, ROLES), report)
    assert not is_right(read_marked("La maire [cue affirme] [content que le pont tiendra].", ROLES), report)


def test_floors_only_rise() -> None:
    assert raise_floors({"a": 3, "b": 1}, {"a": (2, 4), "b": (2, 2), "c": (1, 3)}) == {"a": 3, "b": 2, "c": 1}
