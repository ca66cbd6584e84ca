"""The front door: opened at no cost, and each function gives what it promises."""

from __future__ import annotations

import datetime as dt
import inspect
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

import selon
import selon.reading
from selon.errors import EmptyInputError, ForbiddenAddressError, InputError, NoReportError, UsageError
from selon.record.report import Report
from tests.conftest import ROOT

# Invented: the quay, the mayor and the outlet do not exist.
TEXT = "\ufeffLe quai Morvane rouvre\r\n« Le quai rouvrira lundi\u00a0», affirme la maire, Odile Morvan.\r\n\r\n"


@pytest.fixture
def _no_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selon.reading, "analyse_report", lambda report, **_: report)


def test_the_names_are_those_of_the_manual() -> None:
    assert selon.__all__ == [
        "Attribution",
        "Claim",
        "Report",
        "SelonError",
        "Span",
        "__version__",
        "make_schema",
        "read_file",
        "read_html",
        "read_json",
        "read_paths",
        "read_report",
        "read_url",
        "write_json",
    ]


def test_every_name_is_a_name_of_its_home() -> None:
    for name in selon.__all__:
        found = getattr(selon, name)
        assert getattr(found, "__name__", name) == name


def test_opening_the_door_loads_no_room() -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'src')!r})\n"
        "import selon; print(*sorted(m for m in sys.modules if m.startswith('selon') or m in ('msgspec', 'spacy')))\n"
        "selon.Span; print('msgspec' in sys.modules, 'spacy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines() == ["selon selon.version", "True False"]


def test_read_report_takes_what_the_manual_says() -> None:
    signature = inspect.signature(selon.read_report)
    assert list(signature.parameters) == ["text", "lang", "published", "outlet", "url", "careful"]
    assert all(not one.default for name, one in signature.parameters.items() if name != "text")


@pytest.mark.usefixtures("_no_parser")
def test_the_text_passed_in_is_the_records_to_the_letter() -> None:
    report = selon.read_report(TEXT, "fr", dt.date(2031, 3, 4), "Le Phare", "https://phare.example/quai")
    assert report.text == TEXT
    assert (report.lang, report.outlet, report.url) == ("fr", "Le Phare", "https://phare.example/quai")
    assert report.published is not None
    assert (report.published.value, report.published.precision) == ("2031-03-04", "day")


@pytest.mark.usefixtures("_no_parser")
def test_the_same_text_gives_the_same_record() -> None:
    assert selon.read_report(TEXT, "fr") == selon.read_report(TEXT, "fr")
    assert selon.read_report(TEXT, "fr").id != selon.read_report(TEXT, "fr", outlet="Le Phare").id


@pytest.mark.usefixtures("_no_parser")
def test_a_file_is_read_by_its_suffix(tmp_path: Path) -> None:
    path = tmp_path / "quai.md"
    path.write_text("---\noutlet: Le Phare\n---\n# Le quai *rouvre*\n\nLe quai rouvrira lundi.\n", encoding="utf-8")
    report = selon.read_file(path, lang="fr", published="2031")
    assert (report.title, report.outlet, report.file) == ("Le quai rouvre", "Le Phare", "quai.md")
    assert selon.read_file(str(path), lang="fr", outlet="La Vigie").outlet == "La Vigie"


@pytest.mark.usefixtures("_no_parser")
def test_a_table_of_several_reports_is_no_single_file(tmp_path: Path) -> None:
    path = tmp_path / "week.csv"
    path.write_text("text\nLe quai rouvre lundi.\nLe quai ferme mardi.\n", encoding="utf-8")
    with pytest.raises(UsageError, match="read_paths"):
        selon.read_file(path, lang="fr")
    assert [getattr(one, "file", one) for one in selon.read_paths([path], lang="fr")] == ["week.csv:2", "week.csv:3"]


@pytest.mark.usefixtures("_no_parser")
def test_many_paths_go_on_behind_a_lost_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Le quai rouvre lundi.", encoding="utf-8")
    found = list(selon.read_paths([tmp_path / "none.txt", tmp_path / "a.txt"], lang="fr"))
    assert [type(one) for one in found] == [InputError, Report]


@pytest.mark.usefixtures("_no_parser")
def test_a_page_is_read_from_its_source() -> None:
    page = (ROOT / "examples" / "fr" / "bilan.html").read_text(encoding="utf-8")
    report = selon.read_html(page, url="https://mirenne-info.example/x")
    assert report.outlet == "Mirenne Info"
    assert report.published is not None
    assert report.published.value.startswith("2031-11-09T07:40")
    with pytest.raises(NoReportError):
        selon.read_html("<html><body><p>Accueil</p></body></html>", lang="fr")


def test_errors_are_raised_and_are_selons() -> None:
    with pytest.raises(EmptyInputError):
        selon.read_report(" \n ")
    with pytest.raises(ForbiddenAddressError):
        selon.read_url("http://127.0.0.1:9/")
    with pytest.raises(selon.SelonError):
        selon.read_file("there-is-no-such-file.txt")


@pytest.mark.model
def test_a_report_is_read_to_the_end_and_survives_json() -> None:
    report = selon.read_report(TEXT, "fr")
    assert report.text == TEXT
    assert report.attributions
    for attribution in report.attributions:
        for span in (*attribution.source, *attribution.cue, *attribution.content, *attribution.relay):
            assert span.fits(TEXT)
    assert selon.read_json(selon.write_json(report)) == report
    assert msgspec.convert(msgspec.to_builtins(report), Report) == report


@pytest.mark.model
def test_reading_two_files_loads_the_parser_once(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("La maire affirme que le quai rouvrira lundi.", encoding="utf-8")
    program = (
        "import sys, spacy.util, selon.cli\n"
        "loads, real = [], spacy.util.load_model_from_init_py\n"
        "def count(*given, **more): loads.append(1); return real(*given, **more)\n"
        "spacy.util.load_model_from_init_py = count\n"
        f"code = selon.cli.main(['read', {str(tmp_path)!r}, '--json'])\n"
        "print(code, len(loads), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT / 'src')!r})\n{program}"],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert len(done.stdout.splitlines()) == 2
    assert done.stderr.splitlines()[-1] == "0 1"
