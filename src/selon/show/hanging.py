"""A label with its text beside it; the lines that follow hang under the text, not under the label."""

from __future__ import annotations

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

_NARROWEST = 10


class Hanging:
    """A label and a text, laid out to the width that there is.

    Args:
        label: The label; its width is the indent of the text.
        body: The text.
    """

    def __init__(self, label: Text, body: Text) -> None:
        self.label = label
        self.body = body

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Give the lines."""
        indent = self.label.cell_len
        lines = self.body.wrap(console, max(options.max_width - indent, _NARROWEST), overflow="fold")
        for number, line in enumerate(lines):
            line.rstrip()
            yield Text.assemble(self.label if number == 0 else " " * indent, line, no_wrap=True, overflow="fold")
