"""The picture of one result: what a terminal shows for an invented report, as an SVG that fetches nothing."""

from __future__ import annotations

import io
import re
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from selon.reading import read_file
from selon.show.terminal import make_console, show_report
from selon.show.wording import load_words

ROOT = Path(__file__).resolve().parent.parent.parent
WIDTH = 100
LINES = 40
_FONTS = "ui-monospace, 'DejaVu Sans Mono', 'Liberation Mono', Menlo, Consolas, monospace"
_INKS = ("222222", "9e2a2b", "366942", "8c6214", "265488", "6e3e78", "1e6e73", "5a5a5a")


def _read_ink(digits: str) -> tuple[int, int, int]:
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def _make_paper() -> TerminalTheme:
    """Give dark inks on a light page: the picture is read in print, too."""
    inks = [_read_ink(digits) for digits in _INKS]
    return TerminalTheme(_read_ink("fdfcf9"), inks[0], inks)


def make_picture(told: str) -> str:
    """Draw what `selon read` shows of a report.

    Args:
        told: The report, from the checkout's folder, and the language of the interface.
    """
    path, ui = told.split()
    printed = io.StringIO()
    show_report(read_file(ROOT / path), load_words(ui), make_console(printed, width=WIDTH, terminal=True))
    lines = printed.getvalue().rstrip("\n").splitlines()
    drawing = Console(file=io.StringIO(), record=True, force_terminal=True, color_system="truecolor", width=WIDTH)
    for line in _cut(lines):
        drawing.print(Text.from_ansi(line), soft_wrap=True)
    drawn = drawing.export_svg(title=f"selon read {path}", theme=_make_paper(), unique_id="selon")
    drawn = re.sub(r"@font-face \{.*?\}\s*|<!--.*?-->\s*|<circle[^>]*/>\s*", "", drawn, flags=re.DOTALL)
    return re.sub(r"font-family: (?:Fira Code, monospace|arial)", f"font-family: {_FONTS}", drawn)


def _cut(lines: list[str]) -> list[str]:
    """Cut a long view behind the last whole claim that fits, and say that it goes on."""
    if len(lines) <= LINES:
        return lines
    end = max((at for at in range(LINES) if not lines[at].strip()), default=LINES)
    return [*lines[:end], "", "…"]
