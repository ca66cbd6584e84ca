"""Generated parts of a page: found by their marks, filled by their makers.

A part stands between two comments, which no reader of the page sees:

    <!-- made: commands -->
    …
    <!-- end -->

The first one names the maker, and behind it what the maker is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

Maker = Callable[[str], str]
"""What it is told → Markdown."""

_BLOCK = re.compile(r"(<!-- made: ([\w-]+)(?: ([^\n]*?))? -->\n).*?(^<!-- end -->$)", re.MULTILINE | re.DOTALL)


def fill_blocks(text: str, makers: Mapping[str, Maker]) -> str:
    """Make every generated part of a page anew.

    Args:
        text: The page.
        makers: Name → maker.

    Returns:
        The page with the parts as they should be.

    Raises:
        KeyError: If a part names a maker that is not there.

    Example:
        >>> fill_blocks("<!-- made: shout no -->\\n<!-- end -->", {"shout": str.upper})
        '<!-- made: shout no -->\\n\\nNO\\n\\n<!-- end -->'
    """

    def fill(match: re.Match[str]) -> str:
        made = makers[match[2]](match[3] or "").strip("\n")
        return f"{match[1]}\n{made}\n\n{match[4]}"

    return _BLOCK.sub(fill, text)


def make_table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Make a Markdown table; cells keep to one line.

    Example:
        >>> print(make_table(("a", "b"), [("1", "x|y")]))
        | a | b |
        | --- | --- |
        | 1 | x\\|y |
    """
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(_keep_in_cell(cell) for cell in line) + " |" for line in lines)


def _keep_in_cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
