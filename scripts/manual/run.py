"""What a command prints, for the examples of the manual: run here, in English, at one width."""

from __future__ import annotations

import contextlib
import io
import os
import shlex
import tempfile
from collections.abc import Iterator
from pathlib import Path

from selon.cli import main

ROOT = Path(__file__).resolve().parent.parent.parent
WIDTH = 88
_ENVIRONMENT = {"COLUMNS": str(WIDTH), "LC_ALL": "en_GB.UTF-8", "NO_COLOR": "1", "PYTHONHASHSEED": "0"}


def make_output(told: str) -> str:
    """Run a command and give it with what it prints, as a console block.

    Args:
        told: The command line; before it `lines=FIRST-LAST` where only these lines are to be shown.
    """
    first, last = 1, None
    if told.startswith("lines="):
        some, _, told = told.partition(" ")
        first, last = (int(number) for number in some.removeprefix("lines=").split("-"))
    code, printed = run_command(shlex.split(told)[1:])
    lines = printed.rstrip("\n").splitlines()
    shown = lines[first - 1 : last]
    if first > 1:
        shown.insert(0, "…")
    if last is not None and last < len(lines):
        shown.append("…")
    end = f"\n(exit code {code})" if code else ""
    return f"```console\n$ {told}\n" + "\n".join(shown) + f"{end}\n```"


def run_command(arguments: list[str], **environment: str) -> tuple[int, str]:
    """Run one command of selon in the checkout's folder.

    Args:
        arguments: What stands behind `selon`.
        environment: Variables beside those of the examples.

    Returns:
        Its exit code, and what it prints on standard output and standard error, the second one last.
    """
    out, err = io.BytesIO(), io.StringIO()
    wrapped = io.TextIOWrapper(out, encoding="utf-8", write_through=True)
    with (
        _stand_in(ROOT, _ENVIRONMENT | environment),
        contextlib.redirect_stdout(wrapped),
        contextlib.redirect_stderr(err),
    ):
        code = main(arguments)
    return code, out.getvalue().decode() + err.getvalue()


@contextlib.contextmanager
def _stand_in(folder: Path, environment: dict[str, str]) -> Iterator[None]:
    """Stand in a folder with an environment of its own."""
    before = {name: os.environ.get(name) for name in environment}
    os.environ.update(environment)
    try:
        with contextlib.chdir(folder):
            yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


@contextlib.contextmanager
def make_folder() -> Iterator[Path]:
    """Make a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)
