"""One network over the encoder's rows: what it believes of each word, of each pair of cue and word, of each cue."""

from __future__ import annotations

from typing import Any

import numpy as np

from selon.encode.around import look_around
from selon.encode.layers import gelu, normalise
from selon.encode.memory import remember

LABELS = ("source", "cue", "content", "relay", "begins", "ends", "source-begins", "source-ends")
"""What a network says of a word."""
PARTS = ("source", "content", "source-begins", "source-ends", "content-begins", "content-ends")
"""What a network says of a word as seen from a cue."""
REACH = 60
"""Words on either side of a cue that may belong to it."""
_FAR = 20
"""Steps of distance from a cue on either side; those beyond ten words are wider."""


class Network:
    """Reads the words in both directions and says what they belong to.

    Args:
        learned: What was learned on marked reports, by name.
    """

    def __init__(self, learned: dict[str, Any]) -> None:
        self._learned = {name: value.astype(np.float32) for name, value in learned.items()}

    def read(self, kept: Any) -> Any:
        """Mix the encoder's layers and read the words in both directions.

        Args:
            kept: The encoder's rows, words × layers × width.

        Returns:
            What is known of each word, words × numbers.
        """
        share = np.exp(self._learned["mix"])
        rows = np.einsum("l,nlh->nh", share / share.sum(), kept.astype(np.float32))
        rows = gelu(self._dense("inp", normalise(rows, epsilon=1e-5)))
        return np.concatenate([rows, remember(self._learned, rows)], axis=1)

    def tag(self, known: Any) -> Any:
        """Give the belief in each label of each word, words × labels."""
        return _squash(self._dense("tag", known))

    def pair(self, known: Any, cue: int) -> Any:
        """Give the belief in each part of a cue for each word within reach, parts × words.

        Each word is scored by itself (biaffine, after Dozat and Manning 2017, with a part for the distance); then the
        words are read together.
        """
        first, last = reach(cue, len(known))
        own, steps = known[first:last], step_away(np.arange(first, last) - cue)
        offered = np.tanh(self._dense("tk", own))
        both = np.tanh(self._dense("cq", known[cue])) * offered
        scores = both.reshape(len(own), 2, -1).sum(axis=2) / 2 + self._learned["dist"][:, steps].T
        scores += self._dense("tag", own)[:, [0, 2]] + self._dense("own", own)
        rows = look_around(
            self._learned, np.concatenate([both, offered, self._learned["steps.weight"][steps], scores], 1)
        )
        told = self._dense("told", rows)
        told[:, :2] += scores
        return _squash(told).T

    def accept(self, known: Any, cue: int) -> float:
        """Give the belief that a possible cue attributes."""
        return float(_squash(self._dense("acc.3", gelu(self._dense("acc.0", known[cue]))))[0])

    def _dense(self, name: str, rows: Any) -> Any:
        return rows @ self._learned[f"{name}.weight"].T + self._learned[f"{name}.bias"]


def reach(cue: int, count: int) -> tuple[int, int]:
    """Give the words within reach of a cue: the first, and the one behind the last."""
    return max(0, cue - REACH), min(count, cue + REACH)


def step_away(distance: Any) -> Any:
    """Give the step of a distance from the cue: one a word up to ten words, then wider."""
    far = np.abs(distance)
    wide = np.trunc(np.sign(distance) * (10 + np.minimum(np.log2(np.maximum(far, 1) / 10) * 2.5, 10))).astype(int)
    return np.clip(np.where(far <= 10, distance, wide), -_FAR, _FAR) + _FAR


def _squash(scores: Any) -> Any:
    return 1 / (1 + np.exp(-np.clip(scores, -30, 30)))
