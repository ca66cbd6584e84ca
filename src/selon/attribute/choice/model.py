"""The learned choice: one weight a feature, read from a small file and added up."""

from __future__ import annotations

import json
import math
from functools import cache

import msgspec

from selon.attribute.scene.scene import Candidate
from selon.languages.language import find_file


class Model(msgspec.Struct, frozen=True):
    """Weights by task and feature.

    Attributes:
        name: Name and version, for the record.
        weights: Task (`source`, `content`, `accept`) → feature → weight.
        threshold: How sure a cue must be to attribute, where the language does not keep to the usual value.
        hedged: The same for a hedge that no source governs, where it may be less sure.
    """

    name: str
    weights: dict[str, dict[str, float]]
    threshold: float | None = None
    hedged: float | None = None

    def score(self, task: str, candidate: Candidate) -> float:
        """Add up the weights of a candidate's features; unknown ones weigh nothing."""
        weights = self.weights.get(task, {})
        return sum(weights.get(feature, 0.0) for feature in candidate.features)

    def rank(self, task: str, candidates: list[Candidate]) -> list[Candidate]:
        """Score the candidates and give them best first; ties keep their order."""
        for candidate in candidates:
            candidate.score = self.score(task, candidate)
        return sorted(candidates, key=lambda candidate: -candidate.score)


def squash(score: float) -> float:
    """Turn a score into a share of one, by the logistic function."""
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))


@cache
def load_model(code: str, careful: bool = False) -> Model | None:
    """Read the language's weights, or give None where it has none.

    Args:
        code: The language.
        careful: Whether the weights of the careful mode are wanted.
    """
    path = find_file(code, "careful.json" if careful else "choice.json")
    if path is None:
        return None
    return msgspec.convert(json.loads(path.read_text(encoding="utf-8")), Model)
