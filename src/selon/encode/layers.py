"""One layer of the encoder: attention, then two dense steps, each added and normalised (Devlin et al. 2019)."""

from __future__ import annotations

from typing import Any

import numpy as np

from selon.encode.image import Image

MATRICES = {"q": (1, 1), "k": (1, 1), "v": (1, 1), "ao": (1, 1), "fi": (4, 1), "fo": (1, 4)}
"""Matrices of a layer, with rows and columns as multiples of the width."""
NORMS = ("aln", "oln")
"""Normalisations of a layer."""

Weights = dict[str, Any]
"""Weights of a layer by name: `q.w`, `q.b`, …, `oln.w`, `oln.b`."""


def read_layer(image: Image, number: int) -> Weights:
    """Read the weights of a layer from the encoder's file."""
    width = image.width
    weights = {
        f"{name}.w": image.matrix(f"l{number}.{name}.w", rows * width, columns * width)
        for name, (rows, columns) in MATRICES.items()
    }
    names = [*(f"{name}.b" for name in MATRICES), *(f"{name}.{part}" for name in NORMS for part in "wb")]
    return weights | {name: image.floats(f"l{number}.{name}") for name in names}


def embed_pieces(image: Image, pieces: list[int]) -> Any:
    """Give the first rows of numbers for the pieces of a text, `len(pieces)` × `width`."""
    positions = image.floats("emb.pos").reshape(-1, image.width)[: len(pieces)]
    rows = np.stack([image.row("emb.word", number) for number in pieces]) + positions
    return normalise(rows + image.floats("emb.type")[: image.width], image.floats("emb.ln.w"), image.floats("emb.ln.b"))


def run_layer(weights: Weights, rows: Any, heads: int) -> Any:
    """Give the rows of the next layer.

    Args:
        weights: The layer's weights.
        rows: Rows of numbers, pieces × width.
        heads: Heads of attention.
    """
    count, width = rows.shape

    def part(name: str) -> Any:
        return _dense(weights, name, rows).reshape(count, heads, width // heads).transpose(1, 0, 2)

    scores = part("q") @ part("k").transpose(0, 2, 1) / np.sqrt(width // heads, dtype=np.float32)
    scores = np.exp(scores - scores.max(axis=2, keepdims=True))
    mixed = (scores / scores.sum(axis=2, keepdims=True)) @ part("v")
    mixed = mixed.transpose(1, 0, 2).reshape(count, width)
    rows = normalise(rows + _dense(weights, "ao", mixed), weights["aln.w"], weights["aln.b"])
    inner = gelu(_dense(weights, "fi", rows))
    return normalise(rows + _dense(weights, "fo", inner), weights["oln.w"], weights["oln.b"])


def _dense(weights: Weights, name: str, rows: Any) -> Any:
    return rows @ weights[f"{name}.w"].T + weights[f"{name}.b"]


def normalise(rows: Any, scale: Any = 1.0, shift: Any = 0.0, epsilon: float = 1e-12) -> Any:
    """Bring each row to mean nought and spread one, then scale and shift it."""
    centred = rows - rows.mean(axis=1, keepdims=True)
    return centred / np.sqrt((centred * centred).mean(axis=1, keepdims=True) + epsilon) * scale + shift


def gelu(rows: Any) -> Any:
    """Give the Gaussian error linear unit, by its usual formula with the hyperbolic tangent."""
    return 0.5 * rows * (1 + np.tanh(0.7978845608 * (rows + 0.044715 * rows * rows * rows)))
