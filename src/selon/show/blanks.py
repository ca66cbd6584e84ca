"""Blanks that do not break: `12 000` and `« mot »` stay on one line, which rich alone would cut.

Rich breaks a line at every blank, the fixed ones too. They are therefore held by stand-ins while it lays out, and put
back when the lines are made. The stand-ins are private characters, which `safe` lets through from no report.
"""

from __future__ import annotations

from rich.text import Text

_HOLD = str.maketrans({"\u00a0": "\ue000", "\u202f": "\ue001", "\u2007": "\ue002"})
_RELEASE = str.maketrans({"\ue000": "\u00a0", "\ue001": "\u202f", "\ue002": "\u2007"})


def make_text(text: str, style: str = "") -> Text:
    """Make a text whose fixed blanks hold while lines are broken."""
    return Text(text.translate(_HOLD), style=style)


def release_blanks(rendered: str) -> str:
    """Put the fixed blanks back.

    Example:
        >>> release_blanks(make_text("12\\u00a0000").plain)
        '12\\xa0000'
    """
    return rendered.translate(_RELEASE)
