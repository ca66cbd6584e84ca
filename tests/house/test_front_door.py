"""The front door: about a dozen names, sorted, each documented and really there."""

from __future__ import annotations

import inspect

import pytest

import selon


@pytest.fixture
def names() -> list[str]:
    """Give the public names, or skip while there is no front door."""
    if not hasattr(selon, "__all__"):
        pytest.skip("the front door is not written yet")
    return list(selon.__all__)


def test_names_are_sorted_and_stand_once(names: list[str]) -> None:
    assert names == sorted(set(names))


def test_names_are_about_a_dozen(names: list[str]) -> None:
    assert 8 <= len(names) <= 16


@pytest.mark.model
def test_names_are_there_and_documented(names: list[str]) -> None:
    undocumented = [
        name
        for name in names
        if (callable(found := getattr(selon, name)) or inspect.isclass(found)) and not inspect.getdoc(found)
    ]
    assert undocumented == []


def test_names_are_listed_by_dir(names: list[str]) -> None:
    assert set(names) <= set(dir(selon))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError):
        getattr(selon, "nothing_of_" + "the_kind")
