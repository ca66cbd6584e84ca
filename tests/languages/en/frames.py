"""Make the grid of English sentences out of its frames.

python -m tests.languages.en.frames      # writes grid.txt
"""

from __future__ import annotations

from pathlib import Path

from tests.languages.fr.frames import expand_frames

FOLDER = Path(__file__).parent
FRAMES = FOLDER / "frames.txt"
GRID = FOLDER / "grid.txt"

HEAD = """# Invented English sentences with their attributions, by construction; nothing in them happened.
# Made from frames.txt by `python -m tests.languages.en.frames`, and read: change the frames, not this file.

"""


def make_grid() -> str:
    """Give the text of the grid."""
    return HEAD + expand_frames(FRAMES.read_text(encoding="utf-8"))


if __name__ == "__main__":
    GRID.write_text(make_grid(), encoding="utf-8")
