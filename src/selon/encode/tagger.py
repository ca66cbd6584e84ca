"""Words of a report → what the careful mode believes of them: the encoder's rows, read in both directions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import as_file, files
from typing import Any

import numpy as np

from selon.encode.image import Image, load_image
from selon.encode.layers import embed_pieces, read_layer, run_layer
from selon.encode.network import Network, reach
from selon.encode.pieces import Pieces
from selon.encode.tags import Tags, make_pair
from selon.encode.windows import Window, cut_windows

LEARNED = "tagger.npz"
"""File of what was learned; its card stands in the docs."""
KEPT = (4, 6, 8, 10)
"""Layers of the encoder whose rows are mixed."""
_LONGEST = 512
"""Pieces that the encoder takes at most."""


class Tagger:
    """Says of each word of a report what it belongs to.

    Args:
        image: The encoder as its package ships it.
        networks: What was learned on marked reports, each network by name; what they believe is averaged.
    """

    def __init__(self, image: Image, networks: Sequence[Network]) -> None:
        self._image = image
        self._pieces = Pieces(image)
        self._layers = [read_layer(image, number) for number in range(max(KEPT) + 1)]
        self._networks = networks

    def tag(self, words: Sequence[tuple[str, bool]], sentences: Sequence[int], cues: Sequence[int]) -> Tags:
        """Say of each word what it belongs to, and of each cue which words belong to it.

        Args:
            words: The words, each with whether a space stands before it.
            sentences: Number of each word's sentence.
            cues: Positions of the heads of possible cues.
        """
        if not words:
            return Tags(source=(), cue=(), content=(), begins=(), ends=(), pairs={})
        rows, heads = self.encode(words, sentences), sorted(set(cues))
        known = [network.read(rows) for network in self._networks]
        both = list(zip(self._networks, known, strict=True))
        source, cue, content, _, begins, ends = np.mean([one.tag(own) for one, own in both], axis=0).T[:6].tolist()
        pairs = {}
        for head in heads:
            told = np.mean([one.pair(own, head) for one, own in both], axis=0).tolist()
            accept = float(np.mean([one.accept(own, head) for one, own in both]))
            pairs[head] = make_pair(reach(head, len(rows))[0], told, accept)
        return Tags(source=source, cue=cue, content=content, begins=begins, ends=ends, pairs=pairs)

    def encode(self, words: Sequence[tuple[str, bool]], sentences: Sequence[int]) -> Any:
        """Give the encoder's rows of each word, words × layers kept × width.

        Args:
            words: The words, each with whether a space stands before it.
            sentences: Number of each word's sentence.
        """
        pieces = [self._pieces.cut(word, spaced) for word, spaced in words]
        windows = cut_windows([len(piece) for piece in pieces], sentences)
        return np.concatenate([self._encode_window(pieces, window) for window in windows])

    def _encode_window(self, pieces: list[list[int]], window: Window) -> Any:
        """Give the rows of the words that a window judges, each the mean of its pieces."""
        first, start, stop, last = window
        numbers, places = [self._image.begin], []
        for piece in pieces[first:last]:
            places.append((len(numbers), len(numbers) + len(piece)))
            numbers.extend(piece)
        rows = embed_pieces(self._image, [*numbers[: _LONGEST - 1], self._image.end])
        kept = []
        for number, weights in enumerate(self._layers):
            rows = run_layer(weights, rows, self._image.heads)
            if number in KEPT:
                kept.append(rows)
        stack, top = np.stack(kept, axis=1), len(rows) - 1
        own = places[start - first : stop - first]
        return np.stack([stack[min(a, top) : max(min(b, top), min(a, top) + 1)].mean(axis=0) for a, b in own])


@cache
def load_tagger() -> Tagger:
    """Give the tagger, read once.

    Raises:
        MissingExtraError: If the extra `careful` is not installed.
    """
    image = load_image()
    with as_file(files("selon.encode") / LEARNED) as path, np.load(path, allow_pickle=False) as learned:
        numbers = sorted({name.split("/")[0] for name in learned.files})
        return Tagger(
            image,
            [
                Network({name.split("/")[1]: learned[name] for name in learned.files if name.split("/")[0] == number})
                for number in numbers
            ],
        )
