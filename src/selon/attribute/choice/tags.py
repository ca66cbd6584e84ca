"""What networks over a frozen encoder say of each word, as features of candidates: the careful mode's part."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Scene
from selon.encode.tags import Belief

_STEPS = 10


def tag_sources(scene: Scene, cue: Cue, candidates: list[Candidate]) -> list[Candidate]:
    """Add to each possible source what the encoder says of it; without an encoder, nothing."""
    if scene.tags is None or len(candidates) < 2:
        return candidates
    pair = scene.tags.pairs.get(cue.head)
    belief, first = (pair.source.within, pair.first) if pair else (scene.tags.source, 0)
    peak = max(_words(scene, belief, first, range(first, first + len(belief))), default=0.0) if pair else 0.0
    for candidate, value in zip(candidates, _weigh(scene, candidates, belief, first), strict=True):
        if candidate.spans:
            candidate.features.extend(_steps("tag:source", value))
            if pair:
                candidate.features.extend(_steps("tag:edges", _bound(scene, candidate, pair.source, first)))
        else:
            candidate.features.extend(_steps("tag:no-source", 1 - peak))
    return candidates


def tag_contents(scene: Scene, cue: Cue, candidates: list[Candidate]) -> list[Candidate]:
    """Add to each possible content what the encoder says of it; without an encoder, nothing."""
    if scene.tags is None:
        return candidates
    tags = scene.tags
    pair = tags.pairs.get(cue.head)
    values = _weigh(scene, candidates, pair.content.within, pair.first) if pair else [0.0] * len(candidates)
    best = max(values, default=0.0)
    for candidate, value in zip(candidates, values, strict=True):
        own = sorted(i for i in candidate.positions() if _counts(scene, i))
        if not own:
            continue
        features = candidate.features
        if pair:
            features.extend(_steps("tag:content", value))
            features.extend(_steps("tag:edges", _bound(scene, candidate, pair.content, pair.first)))
            features.extend(_steps("tag:behind-best", best - value))
            if value >= best - 1e-9:
                features.append("tag:best")
        features.extend(_steps("tag:mean", sum(tags.content[i] for i in own) / len(own)))
        features.extend(_steps("tag:begins", tags.begins[own[0]]))
        features.extend(_steps("tag:ends", tags.ends[own[-1]]))
    return candidates


def tag_acceptance(scene: Scene, cue: Cue) -> list[str]:
    """Name what the encoder says of a cue whose content is chosen."""
    if scene.tags is None or cue.content is None:
        return []
    tags = scene.tags
    pair = tags.pairs.get(cue.head) if cue.kind != "free" else None
    own = [i for i in cue.content.positions() if _counts(scene, i)]
    features = _steps(f"tag:mean|{_family(cue)}", sum(tags.content[i] for i in own) / max(1, len(own)))
    if cue.kind != "free":
        features.extend(_steps("tag:cue", tags.cue[cue.head]))
    if pair:
        value = _weigh(scene, [cue.content], pair.content.within, pair.first)[0]
        features.extend(_steps("tag:content", value))
        features.extend(_steps("tag:accept", pair.accept))
    return features


def _family(cue: Cue) -> str:
    return cue.kind if cue.kind in ("free", "conditional") else "word"


def _weigh(scene: Scene, candidates: list[Candidate], belief: Sequence[float], first: int) -> list[float]:
    """Give each candidate its expected Jaccard index with what the encoder believes."""
    last = first + len(belief)
    total = sum(_words(scene, belief, first, range(first, last)))
    values = []
    for candidate in candidates:
        own = [i for i in candidate.positions() if _counts(scene, i)]
        inside = sum(_words(scene, belief, first, own))
        values.append(inside / max(1e-9, len(own) + total - inside))
    return values


def _bound(scene: Scene, candidate: Candidate, belief: Belief, first: int) -> float:
    """Give the mean belief in the places where the spans of a candidate begin and end."""
    values = []
    for start, stop in candidate.spans:
        own = [i for i in range(start, stop) if _counts(scene, i)]
        if own:
            for column, i in ((belief.begins, own[0]), (belief.ends, own[-1])):
                values.append(column[i - first] if first <= i < first + len(column) else 0.0)
    return sum(values) / max(1, len(values))


def _words(scene: Scene, belief: Sequence[float], first: int, positions: Collection[int]) -> list[float]:
    last = first + len(belief)
    return [belief[i - first] for i in positions if first <= i < last and _counts(scene, i)]


def _counts(scene: Scene, i: int) -> bool:
    """Leave out punctuation."""
    return scene.pos(i) != "PUNCT"


def _steps(name: str, value: float) -> list[str]:
    """Name every step up to a value between nought and one."""
    return [f"{name}>{step}" for step in range(_STEPS) if value * _STEPS > step]
