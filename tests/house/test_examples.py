"""Examples run: those in docstrings, and those on the pages of the manual."""

from __future__ import annotations

import doctest
import re
import shlex
from importlib import import_module
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet

from selon.cli import COMMANDS, build_parser
from tests.conftest import ROOT
from tests.house.source_tree import find_room, list_modules

NEEDS_MODEL = {"", "parse", "attribute", "qualify", "pipeline", "reading", "serve", "scale"}
FLAGS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
COMMAND_LINE = re.compile(r"^\s*(?:\$ )?(selon(?: [^\n]*)?)$", re.MULTILINE)
CODE_BLOCK = re.compile(r"^```(?:console|sh|bash|shell|text)?\n(.*?)^```", re.MULTILINE | re.DOTALL)


def list_with_examples() -> list[ParameterSet]:
    """Give the modules whose docstrings hold examples; those that may load a parser bear the mark."""
    found = []
    for name, path in list_modules().items():
        if ">>> " in path.read_text(encoding="utf-8"):
            marks = [pytest.mark.model] if find_room(name) in NEEDS_MODEL else []
            found.append(pytest.param(name, marks=marks))
    return found


def list_pages() -> list[Path]:
    """Give the pages of the manual."""
    return sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


@pytest.mark.parametrize("name", list_with_examples())
def test_examples_in_docstrings_run(name: str) -> None:
    outcome = doctest.testmod(import_module(name), optionflags=FLAGS)
    assert outcome.attempted
    assert not outcome.failed


@pytest.mark.model
@pytest.mark.parametrize("page", list_pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_python_examples_in_the_manual_run(page: Path) -> None:
    # A fence right under the expected output would be read as a part of it.
    text = re.sub(r"^```.*$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    test = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    assert not doctest.DocTestRunner(optionflags=FLAGS).run(test).failed


@pytest.mark.parametrize("page", list_pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_in_the_manual_are_understood(page: Path) -> None:
    for block in CODE_BLOCK.findall(page.read_text(encoding="utf-8")):
        for line in COMMAND_LINE.findall(block):
            assert understands(line), f"{page.name}: {line}"


def understands(line: str) -> bool:
    """Tell whether the command line takes this call (up to a pipe or a redirection; `…` stands for anything)."""
    arguments = shlex.split(re.split(r"\s[|><]|\s&&", line, maxsplit=1)[0], comments=True)[1:]
    name = next((argument for argument in arguments if not argument.startswith("-")), None)
    if name is None:
        return arguments in ([], ["--help"], ["--version"])
    if name not in dict(COMMANDS):
        return False
    if "--help" in arguments:
        return True
    try:
        build_parser(name).parse_args(arguments)
    except SystemExit:
        return False
    return True


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("selon evaluate gold/fr --worst 3 | head", True),
        ("selon --help", True),
        ("selon evaluate --unheard-of gold", False),
        ("selon sing", False),
    ],
)
def test_a_wrong_command_would_be_found(line: str, expected: bool) -> None:
    assert understands(line) is expected
