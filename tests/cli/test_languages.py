"""`selon languages`: the list, and the audit of a folder."""

from __future__ import annotations

import json

import pytest

from selon.cli import main
from selon.errors import EXIT_DONE, EXIT_INPUT, EXIT_USAGE
from selon.languages.language import list_languages


def test_every_folder_has_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["languages"]) == EXIT_DONE
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list_languages()


def test_the_list_is_printed_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["languages", "--json"]) == EXIT_DONE
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["code"]: row["name"] for row in rows}["en"] == "English"
    assert all(row["cues"] > 100 for row in rows)


def test_check_without_a_code_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["languages", "check"]) == EXIT_USAGE
    assert "code of a language" in capsys.readouterr().err


def test_a_language_without_a_folder_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["languages", "check", "xx"]) == EXIT_INPUT
    assert "xx" in capsys.readouterr().err
