"""What the commands that read and show reports share: their last options, the interface's language, the output."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

    from selon.show.wording import Words


def add_view_options(parser: argparse.ArgumentParser) -> None:
    """Declare how reports are read and shown: the mode, the interface's language, colours."""
    parser.add_argument("--careful", action="store_true", help="ask an encoder of words as well: slower, finds more")
    parser.add_argument("--ui", choices=("en", "fr"), help="the language of the view (default: the locale, else en)")
    parser.add_argument("--no-color", action="store_true", help="use no colours; NO_COLOR does the same")


def choose_ui(arguments: argparse.Namespace) -> str:
    """Choose the interface's language: the one asked for, else that of the locale."""
    from selon.show.wording import choose_interface

    return str(arguments.ui or choose_interface())


def choose_words(arguments: argparse.Namespace) -> Words:
    """Load the words of the interface's language."""
    from selon.show.wording import load_words

    return load_words(choose_ui(arguments))


def open_console(arguments: argparse.Namespace) -> Console:
    """Open the terminal for a view; a terminal without a sign gets its escape, not an error."""
    from selon.show.terminal import make_console

    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
    return make_console(color=not arguments.no_color)


def print_text(text: str) -> None:
    """Print UTF-8 whatever the locale: what programs read does not depend on it."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()


def print_error(error: Exception) -> None:
    """Name an error on standard error, as one line that steers no terminal."""
    from selon.show.safe import show_line

    print(f"selon: {show_line(str(error))}", file=sys.stderr)
