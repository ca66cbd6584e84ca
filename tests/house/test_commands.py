"""Every command is declared once, has its two functions, and its help ends with examples and fields."""

from __future__ import annotations

import pytest

from selon.cli import COMMANDS, build_parser, load_command, main
from selon.errors import EXIT_USAGE
from tests.house.source_tree import list_modules

NAMES = [name for name, _ in COMMANDS]


def test_commands_are_sorted_and_stand_once() -> None:
    assert sorted(set(NAMES)) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_command_has_its_module_and_functions(name: str) -> None:
    assert f"selon.cli.{name}" in list_modules()
    module = load_command(name)
    assert callable(module.add_arguments)
    assert callable(module.run)


@pytest.mark.parametrize("name", NAMES)
def test_help_shows_examples_that_call_the_command(name: str) -> None:
    assert f"selon {name}" in (load_command(name).__doc__ or "")


@pytest.mark.parametrize("name", [None, *NAMES])
def test_every_command_is_named_in_the_help(name: str | None) -> None:
    assert all(command in build_parser(name).format_help() for command in NAMES)


def test_no_command_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == EXIT_USAGE
    assert "COMMAND" in capsys.readouterr().err
