"""Make the grid of French sentences out of its frames.

    python -m tests.languages.fr.frames      # writes grid.txt

A frame is a marked line with fillers in braces; the first fillers make the first sentence, the second the second, and
so on.
"""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path(__file__).parent
FRAMES = FOLDER / "frames.txt"
GRID = FOLDER / "grid.txt"
_SLOT = re.compile(r"\{([^{}]*)\}")


def expand_frame(frame: str) -> list[str]:
    """Give the marked sentences of a frame.

    Example:
        >>> expand_frame("[source {Ada|Bo|Cy}] [cue {dit|dira}] [content non].")[1:]
        ['[source Bo] [cue dira] [content non].', '[source Cy] [cue dit] [content non].']
    """
    slots = [slot.split("|") for slot in _SLOT.findall(frame)]
    rounds = max((len(slot) for slot in slots), default=1)
    return [_fill(frame, [slot[number % len(slot)] for slot in slots]) for number in range(rounds)]


def _fill(frame: str, fillers: list[str]) -> str:
    left = iter(fillers)
    return _SLOT.sub(lambda _: next(left), frame)


def expand_frames(frames: str) -> str:
    """Give the text of the grid: the frames with every frame replaced by its sentences."""
    out: list[str] = []
    for line in frames.splitlines():
        if line.startswith("#"):
            continue
        out.extend(expand_frame(line) if line and not line.startswith("==") else [line])
    return "\n".join(out).strip() + "\n"


HEAD = """# Invented French sentences with their attributions, by construction; nothing in them happened.
# Made from frames.txt by `python -m tests.languages.fr.frames`, and read: change the frames, not this file.

"""

if __name__ == "__main__":
    GRID.write_text(HEAD + expand_frames(FRAMES.read_text(encoding="utf-8")), encoding="utf-8")
