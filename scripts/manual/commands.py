"""The page of the commands: each with its text, its examples and its options, from the declarations themselves."""

from __future__ import annotations

import argparse
import inspect

from manual.blocks import make_table
from selon.cli import COMMANDS, build_parser, load_command


def make_commands(_: str = "") -> str:
    """Describe every command.

    The help that argparse prints differs between versions of Python, so the page is made from the declarations.
    """
    return "\n\n".join(_describe(name, line) for name, line in COMMANDS)


def _describe(name: str, line: str) -> str:
    prose, examples, rest = _split(inspect.getdoc(load_command(name)) or "")
    parts = [f"## selon {name}", f"*{line[0].upper()}{line[1:]}.*", prose]
    if examples:
        parts.append(f"```console\n{examples}\n```")
    parts.append(_make_option_table(find_parser(name)))
    if rest:
        parts.append(f"```text\n{rest}\n```")
    return "\n\n".join(parts)


def _split(text: str) -> tuple[str, str, str]:
    """Split a command's text into prose, examples and the lists behind them."""
    prose, _, behind = text.partition("\nExamples:\n")
    examples, _, rest = behind.partition("\n\n")
    return prose.strip(), "\n".join(line.strip() for line in examples.splitlines()), rest.strip()


def find_parser(name: str) -> argparse.ArgumentParser:
    """Give the parser of one command.

    Raises:
        LookupError: If there is no such command.
    """
    for action in build_parser(name)._actions:
        if isinstance(action, argparse._SubParsersAction):
            found: argparse.ArgumentParser = action.choices[name]
            return found
    raise LookupError(name)


def _make_option_table(parser: argparse.ArgumentParser) -> str:
    actions = [action for action in parser._actions if action.help != argparse.SUPPRESS and action.dest != "help"]
    return make_table(("argument or option", "what it does"), [(_name(action), _explain(action)) for action in actions])


def _name(action: argparse.Action) -> str:
    value = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    if action.choices is not None:
        value = " or ".join(map(str, action.choices))
    takes = "" if action.nargs == 0 else f" {value}"
    return ", ".join(f"`{option}{takes}`" for option in action.option_strings) or f"`{value}`"


def _explain(action: argparse.Action) -> str:
    told = (action.help or "") % {**vars(action), "prog": "selon"}
    often = {"*": "none, one or several", "+": "one or several", "?": "none or one"}.get(str(action.nargs))
    return f"{told} ({often})" if often and not action.option_strings else told
