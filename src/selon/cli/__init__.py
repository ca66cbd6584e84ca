"""The command line: `selon COMMAND`, one file a command.

Takes: arguments, standard input. Gives: text or JSON lines, and an exit code. Next room: none; this is the top.

Each command's module has `add_arguments(parser)`, which declares, and `run(arguments)`, which imports what it needs and
acts. `selon --help` therefore loads no parser.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

from selon.errors import EXIT_USAGE, SelonError
from selon.version import __version__

COMMANDS: tuple[tuple[str, str], ...] = (
    ("compare", "say what a relay did to the claims of a report"),
    ("evaluate", "score selon on marked reports"),
    ("languages", "list the languages, or audit one"),
    ("read", "read reports and show their claims"),
    ("serve", "open a local page where reports are read"),
)
"""The commands, sorted, each with its line in the help; `selon.cli.NAME` holds it."""

_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: The arguments behind the program's name; by default those of the process.

    Returns:
        The exit code: 0 done, 1 findings that were asked for, 2 wrong usage, 3 unusable input, 4 some reports lost.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(arguments)
    except SelonError as error:
        print(f"selon: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        _silence_output()
        return 0


def build_parser(name: str | None = None) -> argparse.ArgumentParser:
    """Build the argument parser.

    Args:
        name: The command whose options are declared; None declares the names of the commands alone.
    """
    parser = argparse.ArgumentParser(
        prog="selon",
        description="For every claim in a news report: who says it, through whom, in which words.",
        epilog="Exit codes: 0 done, 1 findings asked for, 2 wrong usage, 3 unusable input, 4 some reports lost.",
    )
    parser.add_argument("--version", action="version", version=f"selon {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for command, line in COMMANDS:
        if command != name:
            commands.add_parser(command, help=line, add_help=False)
            continue
        module = load_command(command)
        formatter = argparse.RawDescriptionHelpFormatter
        head, examples = _split_help(module.__doc__ or "")
        module.add_arguments(
            commands.add_parser(command, help=line, description=head, epilog=examples, formatter_class=formatter)
        )
    return parser


def _split_help(document: str) -> tuple[str, str]:
    """Split a command's docstring, so that its help ends with the fields it produces and with worked examples."""
    head, mark, rest = document.partition("\n\nExamples:\n")
    return head, f"Examples:\n{rest}" if mark else ""


def load_command(name: str) -> ModuleType:
    """Import the module of one command."""
    return import_module(f"selon.cli.{name}")


def _run(arguments: list[str]) -> int:
    name = _find_command(arguments)
    parser = build_parser(name)
    try:
        parsed = parser.parse_args(arguments)
    except SystemExit as leaving:  # argparse has printed its help or its complaint
        return leaving.code if isinstance(leaving.code, int) else EXIT_USAGE
    if parsed.command is None:
        parser.print_help(sys.stderr)
        return EXIT_USAGE
    code = load_command(parsed.command).run(parsed)
    sys.stdout.flush()
    return int(code)


def _find_command(arguments: list[str]) -> str | None:
    """Find the command's name: the first argument that is no option (the program's own options take no value)."""
    first = next((argument for argument in arguments if not argument.startswith("-")), None)
    return first if first in dict(COMMANDS) else None


def _silence_output() -> None:
    """Point standard output at nothing, so that the interpreter's last flush finds no broken pipe."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)
