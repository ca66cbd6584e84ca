"""The commands of the manual run, with files of the names that it uses; only addresses are not fetched."""

from __future__ import annotations

import argparse
import io
import re
import shlex
import sys
from pathlib import Path

import pytest

from manual.commands import find_parser
from selon.cli import build_parser, main
from selon.errors import EXIT_DONE, EXIT_FINDINGS
from tests.conftest import ROOT
from tests.evaluate.invented import HEADER, TOLL
from tests.house.test_docs import BLOCK, FENCE, find_gold_example, list_pages

TEXT = "Le pont de Valbrune rouvrira\n\nLe pont rouvrira lundi, a annoncé la maire. « Il tiendra », a-t-elle dit.\n"
PAGE = (ROOT / "examples" / "fr" / "bilan.html").read_text(encoding="utf-8")
FILES = {
    ".txt": TEXT,
    ".md": TEXT,
    ".html": PAGE,
    ".csv": f'text,date\n"{TEXT}",2031-03-04\n',
    ".jsonl": '{"text": "Le pont rouvrira lundi, a annoncé la maire de Valbrune."}\n',
}
ENDLESS = {"serve"}
"""Commands that run until they are stopped: their arguments are read here, and their own tests start them."""
COMMAND = re.compile(r"^(?:\$ )?(?:\S+=\S+ )*(?:cat \S+ \| )?(selon .*)$", re.MULTILINE)


def list_commands() -> list[str]:
    """Give the calls of selon on all pages, but for those whose output stands beside them: these are made by a run."""
    found = set()
    for page in list_pages():
        text = re.sub(r"(?s)<!-- made: output.*?<!-- end -->", "", page.read_text(encoding="utf-8"))
        for language, block in FENCE.findall(text):
            if language in ("console", "sh"):
                found |= {re.split(r"\s[|>]", line)[0].strip() for line in COMMAND.findall(block)}
    return sorted(found)


def make_inputs(names: list[str], folder: Path) -> None:
    """Make a file or a folder for each name that a command is given."""
    for name in names:
        path = folder / name
        if name == "-" or path.exists():
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".marked":
            path.write_text(find_gold_example(), encoding="utf-8")
        elif path.suffix:
            path.write_text(FILES[path.suffix], encoding="utf-8")
        elif "PolNeAR" in name:
            _fill_polnear(path)
        else:
            path.mkdir()
            _fill_folder(path, gold="gold" in name)


def _fill_polnear(path: Path) -> None:
    """Lay out one invented line as that corpus lays out its articles."""
    marks = "T1\tContent 10 12\tno\nT2\tCue 5 9\tsaid\nT3\tSource 0 4\tJune\nE1\tAttribution:T2 Content:T1 Source:T3\n"
    for folder, file, text in (("text", "one.txt", "June said no."), ("attributions", "one_reader.ann", marks)):
        (path / folder).mkdir(parents=True)
        (path / folder / file).write_text(text, encoding="utf-8")


def _fill_folder(path: Path, *, gold: bool) -> None:
    if not gold:
        (path / "one.txt").write_text(TEXT, encoding="utf-8")
    elif path.name == "values":
        (path / "one.values").write_text(HEADER.format(id="toll") + "---\n" + TOLL, encoding="utf-8")
    else:
        (path / "one.marked").write_text(find_gold_example(), encoding="utf-8")


def list_positional(command: str, parsed: argparse.Namespace) -> list[str]:
    """Give the files, folders and addresses that a command is given."""
    names: list[str] = []
    for action in find_parser(command)._actions:
        if not action.option_strings and (given := getattr(parsed, action.dest, None)):
            names += given if isinstance(given, list) else [given]
    return names


@pytest.mark.model
@pytest.mark.parametrize("command", list_commands())
def test_commands_of_the_manual_run(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = shlex.split(command, comments=True)[1:]
    parsed = build_parser(arguments[0]).parse_args(arguments)
    names = list_positional(arguments[0], parsed)
    if arguments[0] in ENDLESS:
        return
    if any("://" in name for name in names):
        assert all("example.org" in name or "10.1." in name for name in names), "addresses that nobody owns"
        return
    make_inputs(names, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert main(arguments) in (EXIT_DONE, EXIT_FINDINGS)


def test_commands_are_found() -> None:
    assert {"selon read --schema", "selon evaluate my-gold/"} <= set(list_commands())
    assert BLOCK.search((ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["setup", "start", "test", "check", "lock"])
def test_scripts_that_the_manual_names_can_be_called(name: str) -> None:
    path = ROOT / "scripts" / name
    assert path.stat().st_mode & 0o111
    assert path.read_text(encoding="utf-8").startswith("#!/bin/sh\n")
