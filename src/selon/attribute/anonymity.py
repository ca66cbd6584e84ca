"""Reasons why a source is not named (*asking not to be named*): what they ask for is no content of the report."""

from __future__ import annotations

import re
from functools import cache

from selon.attribute.cues import Cue
from selon.attribute.scene import Candidate, Scene
from selon.languages.language import load_toml

_ENDS = ',.;:!?»”"\n'
_OPENING = re.compile(r"(?:\W*\w+){1,3}")


def drop_reasons(scene: Scene, cues: list[Cue]) -> tuple[list[Cue], list[Cue]]:
    """Part the cues that may attribute from those inside the words that say why somebody is not named.

    Args:
        scene: The scene.
        cues: The proposed cues.

    Returns:
        The cues to choose from, and the others.
    """
    found = _find_reasons(scene)
    kept: list[Cue] = []
    dropped: list[Cue] = []
    for cue in cues:
        at = scene.tree[cue.head].start
        inside = any(first <= at < min(last, _end_opening(scene, first)) for first, last in found)
        (dropped if inside else kept).append(cue)
    return kept, dropped


def stands_behind_reason(scene: Scene, cue: Cue, content: Candidate) -> bool:
    """Tell whether a content belongs to such words that follow its cue (*said, asking not to be named as…*)."""
    if not content.spans:
        return False
    begin, head = scene.tree[content.spans[0][0]].start, scene.tree[cue.head].start
    for first, last in _find_reasons(scene):
        between = scene.tree.text[last:begin]
        tied = bool(between.strip()) and not any(mark in between for mark in _ENDS)
        if head < first and (first <= begin < last or (last <= begin and tied)):
            return True
    return False


def _end_opening(scene: Scene, first: int) -> int:
    """Give where the first words end: behind them a reason may run on into the sentence's own verb."""
    match = _OPENING.match(scene.tree.text, first)
    return match.end() if match is not None else first


def _find_reasons(scene: Scene) -> list[tuple[int, int]]:
    return [match.span() for match in _load_reasons(scene.code).finditer(scene.tree.text)]


@cache
def _load_reasons(code: str) -> re.Pattern[str]:
    reasons = load_toml(code, "sources.toml").get("anonymity", {}).get("reasons", [])
    return re.compile("|".join(f"(?:{reason})" for reason in reasons) or r"(?!)", re.IGNORECASE)
