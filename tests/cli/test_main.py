"""The command line as a whole: versions, wrong calls, errors, interruptions and broken pipes."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable
from types import ModuleType

import pytest

import selon.cli
from selon.cli import main
from selon.errors import EXIT_DONE, EXIT_INPUT, EXIT_PARTIAL, EXIT_USAGE, EmptyInputError, PartialError, SelonError
from selon.version import __version__
from tests.conftest import ROOT

Run = Callable[[argparse.Namespace], int]
Install = Callable[[Run], None]


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Install:
    """Give a function that puts a stand-in behind `selon evaluate`."""

    def put(run: Run) -> None:
        command = ModuleType("selon.cli.evaluate", "Stand in.")
        command.add_arguments = lambda parser: parser.add_argument("--loud", action="store_true")  # type: ignore[attr-defined]
        command.run = run  # type: ignore[attr-defined]
        monkeypatch.setattr(selon.cli, "load_command", lambda _name: command)

    return put


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == EXIT_DONE
    assert capsys.readouterr().out == f"selon {__version__}\n"


@pytest.mark.parametrize("arguments", [[], ["sing"], ["--unheard-of"], ["evaluate", "--unheard-of"]])
def test_wrong_calls_are_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == EXIT_USAGE
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "usage: selon" in captured.err


def test_a_command_gets_its_options_and_gives_its_code(install: Install) -> None:
    install(lambda arguments: 4 if arguments.loud else 1)
    assert main(["evaluate", "--loud"]) == 4
    assert main(["evaluate"]) == 1


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (EmptyInputError("nothing to read.", about="a.txt", advice="Give a text."), EXIT_INPUT),
        (PartialError("1 of 2 reports was lost."), EXIT_PARTIAL),
    ],
)
def test_an_error_is_one_line_and_its_own_code(
    install: Install, error: SelonError, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_arguments: argparse.Namespace) -> int:
        raise error

    install(fail)
    assert main(["evaluate"]) == code
    captured = capsys.readouterr()
    assert captured.err == f"selon: {error}\n"
    assert captured.out == ""


def test_a_fault_of_selon_is_not_hidden(install: Install) -> None:
    def fail(_arguments: argparse.Namespace) -> int:
        raise ZeroDivisionError

    install(fail)
    with pytest.raises(ZeroDivisionError):
        main(["evaluate"])


def test_an_interruption_ends_quietly(install: Install, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupt(_arguments: argparse.Namespace) -> int:
        raise KeyboardInterrupt

    install(interrupt)
    assert main(["evaluate"]) == 130
    assert capsys.readouterr().err == ""


def test_a_reader_that_goes_away_is_no_error() -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'src')!r})\n"
        "import selon.cli, types\n"
        "command = types.ModuleType('stand_in', 'Stand in.')\n"
        "command.add_arguments = lambda parser: None\n"
        "command.run = lambda arguments: [print('x' * 1000) for _ in range(10000)] and 0\n"
        "selon.cli.load_command = lambda name: command\n"
        "sys.exit(selon.cli.main(['evaluate']))"
    )
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(30) == EXIT_DONE
