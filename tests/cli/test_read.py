"""`selon read`: what goes where, what a lost report does, which words are used. A stand-in analyses: no parser runs."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import msgspec
import pytest

import selon.reading
from selon.cli import main
from selon.errors import EXIT_DONE, EXIT_INPUT, EXIT_PARTIAL, EXIT_USAGE, LanguageError
from selon.record.attribution import Attribution, Remainder
from selon.record.claim import Claim, Link
from selon.record.report import Report
from selon.show.csv import COLUMNS
from selon.show.json import read_json

# Invented sentences; the quay and the town do not exist.
FRENCH = "Le quai Morvane rouvre\nLe quai Morvane rouvrira lundi, après trois mois de travaux dans le port.\n"
ENGLISH = "Morvane quay reopens\nThe Morvane quay will reopen on Monday, after three months of work in the port.\n"

Output = pytest.CaptureFixture[str]


def stand_in(report: Report, careful: bool = False) -> Report:
    """Give a report whose only claim is its last paragraph; the record says whether the careful mode was asked for."""
    claim = Claim("claim:1", (report.sections[-1].span,), (), "asserted")
    made = msgspec.structs.replace(report.made, model="careful" if careful else "usual")
    return msgspec.structs.replace(report, claims=(claim,), made=made)


@pytest.fixture(autouse=True)
def _no_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selon.reading, "analyse_report", stand_in)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with a French text, an English text, and one that is empty."""
    (tmp_path / "a.txt").write_text(FRENCH, encoding="utf-8")
    (tmp_path / "b.txt").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "c.txt").write_text(" \n", encoding="utf-8")
    return tmp_path


def test_the_view_is_the_default(folder: Path, capsys: Output) -> None:
    assert main(["read", str(folder / "a.txt"), "--outlet", "Le Phare"]) == EXIT_DONE
    captured = capsys.readouterr()
    assert captured.out.startswith("1 claim: 1 asserted, 0 attributed")
    assert "Le Phare · asserted" in captured.out
    assert captured.err == ""


def test_views_of_several_reports_are_told_apart(folder: Path, capsys: Output) -> None:
    assert main(["read", str(folder / "a.txt"), str(folder / "b.txt")]) == EXIT_DONE
    first, second = capsys.readouterr().out.split("\n" + "=" * 80 + "\n\n")
    assert "a.txt" in first
    assert second.startswith("1 claim")


def test_json_is_one_report_a_line_and_nothing_else(folder: Path, capsys: Output) -> None:
    assert main(["read", str(folder / "a.txt"), str(folder / "b.txt"), "--json"]) == EXIT_DONE
    captured = capsys.readouterr()
    reports = [read_json(line) for line in captured.out.splitlines()]
    assert [(report.file, report.lang, report.text) for report in reports] == [
        ("a.txt", "fr", FRENCH),
        ("b.txt", "en", ENGLISH),
    ]
    assert captured.err == ""


def test_a_lost_report_is_named_and_the_others_go_on(folder: Path, capsys: Output) -> None:
    assert main(["read", str(folder), "--json"]) == EXIT_PARTIAL
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 2
    assert "c.txt" in captured.err
    assert captured.err.endswith("selon: 2 reports read, 1 lost.\n")


def test_a_row_of_a_table_that_is_lost_is_named_with_its_line(tmp_path: Path, capsys: Output) -> None:
    rows = [{"text": FRENCH, "outlet": "Le Phare", "date": "2031-03"}, {"title": "no text"}, {"text": ENGLISH}]
    table = tmp_path / "week.jsonl"
    table.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert main(["read", str(table), "--json"]) == EXIT_PARTIAL
    captured = capsys.readouterr()
    assert [json.loads(line)["file"] for line in captured.out.splitlines()] == ["week.jsonl:1", "week.jsonl:3"]
    assert "week.jsonl:2" in captured.err


@pytest.mark.parametrize("name", ["c.txt", "nowhere.txt", "picture.bin"])
def test_when_every_report_is_lost_the_input_is_unusable(folder: Path, name: str, capsys: Output) -> None:
    (folder / "picture.bin").write_bytes(bytes(range(256)) * 10)
    assert main(["read", str(folder / name), "--json"]) == EXIT_INPUT
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("selon: ")
    assert name in captured.err


@pytest.mark.parametrize(("options", "model"), [([], "usual"), (["--careful"], "careful")])
def test_the_careful_mode_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], model: str
) -> None:
    path = tmp_path / "report.txt"
    path.write_text("Le pont ferme.\nLa maire affirme que le pont rouvrira.", encoding="utf-8")
    assert main(["read", str(path), "--lang", "fr", "--json", *options]) == EXIT_DONE
    assert json.loads(capsys.readouterr().out)["made"]["model"] == model


def test_a_report_that_cannot_be_analysed_is_lost_alone(
    folder: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse_english(report: Report, **_: object) -> Report:
        if report.lang == "en":
            raise LanguageError("the parser is not installed.")
        return stand_in(report)

    monkeypatch.setattr(selon.reading, "analyse_report", refuse_english)
    assert main(["read", str(folder / "a.txt"), str(folder / "b.txt"), "--json"]) == EXIT_PARTIAL
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 1
    assert "b.txt: the parser is not installed." in captured.err


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--json"],
        ["a.txt", "--published", "yesterday"],
        ["a.txt", "--ui", "xx"],
        ["a.txt", "--json", "--csv"],
        ["a.txt", "--sing"],
    ],
)
def test_wrong_calls_are_wrong_usage(arguments: list[str], capsys: Output) -> None:
    assert main(["read", *arguments]) == EXIT_USAGE
    assert capsys.readouterr().out == ""


def test_a_language_without_a_folder_is_said_once(folder: Path, capsys: Output) -> None:
    assert main(["read", str(folder), "--lang", "xx"]) == EXIT_INPUT
    assert capsys.readouterr().err.count("xx") == 1


def test_what_the_user_states_goes_before_what_was_read(folder: Path, capsys: Output) -> None:
    stated = ["--lang", "fr", "--published", "2031-03", "--outlet", "Le Phare"]
    assert main(["read", str(folder / "b.txt"), "--json", *stated]) == EXIT_DONE
    report = read_json(capsys.readouterr().out)
    assert (report.lang, report.outlet) == ("fr", "Le Phare")
    assert report.published is not None
    assert (report.published.value, report.published.precision) == ("2031-03", "month")
    assert report.published.evidence.kind == "user"


def test_csv_has_one_head_and_a_claim_a_row(folder: Path, capsys: Output) -> None:
    assert main(["read", str(folder / "a.txt"), str(folder / "b.txt"), "--csv"]) == EXIT_DONE
    rows = list(csv.reader(io.StringIO(capsys.readouterr().out)))
    assert len(rows) == 3
    assert rows[0][0] == "report"
    assert [row[4] for row in rows[1:]] == ["a.txt", "b.txt"]


def test_the_schema_is_printed_without_any_report(capsys: Output) -> None:
    assert main(["read", "--schema"]) == EXIT_DONE
    schema = json.loads(capsys.readouterr().out)
    assert "Attribution" in schema["$defs"]


def test_the_standard_input_is_read(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(FRENCH.encode())))
    assert main(["read", "-", "--json"]) == EXIT_DONE
    assert read_json(capsys.readouterr().out).text == FRENCH


@pytest.mark.parametrize(
    ("environment", "options", "word"),
    [
        ({}, [], "claim"),
        ({"LANG": "fr_SN.UTF-8"}, [], "énoncé"),
        ({"LANG": "fr_SN.UTF-8", "LC_ALL": "en_GB.UTF-8"}, [], "claim"),
        ({"LANG": "fr_SN.UTF-8"}, ["--ui", "en"], "claim"),
        ({}, ["--ui", "fr"], "énoncé"),
    ],
)
def test_the_interface_speaks_the_locale_or_what_is_asked(
    environment: dict[str, str],
    options: list[str],
    word: str,
    folder: Path,
    capsys: Output,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert main(["read", str(folder / "a.txt"), *options]) == EXIT_DONE
    assert capsys.readouterr().out.startswith(f"1 {word}")


def test_json_is_utf_8_whatever_the_terminal_speaks(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(output, encoding="ascii"))
    assert main(["read", str(folder / "a.txt"), "--json"]) == EXIT_DONE
    assert read_json(output.getvalue()).text == FRENCH


def test_the_view_stands_on_a_terminal_without_accents(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(output, encoding="ascii"))
    assert main(["read", str(folder / "a.txt")]) == EXIT_DONE
    assert b"apr\\xe8s trois mois" in output.getvalue()


def test_a_hostile_file_name_is_harmless(tmp_path: Path, capsys: Output) -> None:
    name = "x\x1b[2J\n.txt"
    (tmp_path / name).write_text(" ", encoding="utf-8")
    assert main(["read", str(tmp_path / name)]) == EXIT_INPUT
    captured = capsys.readouterr().err
    assert "\x1b" not in captured
    assert captured.count("\n") == 1
    assert "\\x1b[2J" in captured


def test_an_address_inside_the_network_is_refused(capsys: Output) -> None:
    assert main(["read", "http://127.0.0.1:9/report"]) == EXIT_INPUT
    assert "127.0.0.1" in capsys.readouterr().err


def test_a_page_that_is_no_report_says_what_to_do(tmp_path: Path, capsys: Output) -> None:
    page = tmp_path / "index.html"
    page.write_text("<html><body><a href='/a'>A</a> <a href='/b'>B</a></body></html>", encoding="utf-8")
    assert main(["read", str(page)]) == EXIT_INPUT
    assert "Give the address of one report" in capsys.readouterr().err


def test_the_help_ends_with_examples_and_fields(capsys: Output) -> None:
    assert main(["read", "--help"]) == EXIT_DONE
    options, _, end = capsys.readouterr().out.partition("Examples:")
    assert "--published TIME" in options
    assert "selon read archive/ --json > records.jsonl" in end
    for record in (Report, Attribution, Claim, Link, Remainder):
        assert [field.name for field in msgspec.structs.fields(record) if field.name not in end] == []
    assert [column for column in COLUMNS if column not in end.partition("Columns with --csv")[2]] == []
    assert max(map(len, end.splitlines())) <= 80
