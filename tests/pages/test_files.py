"""Where pages are written: one file, or a folder; and the options that ask for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from selon.cli import main
from selon.errors import EXIT_DONE, EXIT_USAGE, UsageError
from selon.show.page_files import PageFiles

TEXT = "Le col rouvrira mardi\n\nSelon la ministre Maud Hénissart, le col d'Ansart rouvrira mardi."


def test_one_page_goes_into_the_file(tmp_path: Path) -> None:
    assert PageFiles(str(tmp_path / "a.html")).write("<p>é", "x") == tmp_path / "a.html"
    assert (tmp_path / "a.html").read_text(encoding="utf-8") == "<p>é"


def test_a_second_page_for_one_file_is_wrong_usage(tmp_path: Path) -> None:
    files = PageFiles(str(tmp_path / "a.html"))
    files.write("a", "a")
    with pytest.raises(UsageError, match="OUT/"):
        files.write("b", "b")


def test_a_folder_takes_each_page_under_a_name_that_stays_inside(tmp_path: Path) -> None:
    files = PageFiles(f"{tmp_path}/pages/")
    names = [files.write("x", name).name for name in ("report:0a1b", "../../etc/passwd", "")]
    assert names == ["report-0a1b.html", "etc-passwd.html", "report.html"]
    assert {path.parent for path in (tmp_path / "pages").iterdir()} == {tmp_path / "pages"}


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"):
        PageFiles(str(tmp_path / "no" / "a.html")).write("x", "x")


@pytest.mark.model
def test_read_writes_a_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    out = tmp_path / "a.html"
    assert main(["read", str(tmp_path / "a.txt"), "--html", str(out), "--ui", "fr", "--lang", "fr"]) == EXIT_DONE
    assert capsys.readouterr().out.strip() == str(out)
    assert "la ministre Maud Hénissart" in out.read_text(encoding="utf-8")


@pytest.mark.model
def test_compare_writes_a_page(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT + name, encoding="utf-8")
    out = tmp_path / "c.html"
    reports = [str(tmp_path / name) for name in ("a.txt", "b.txt")]
    assert main(["compare", *reports, "--no-vectors", "--html", str(out), "--lang", "fr"]) == EXIT_DONE
    assert 'class="pane is-downstream"' in out.read_text(encoding="utf-8")


def test_serve_refuses_a_port_that_is_none() -> None:
    assert main(["serve", "--port", "70000"]) == EXIT_USAGE


def test_serve_says_that_a_port_is_taken() -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen(1)
        assert main(["serve", "--port", str(taken.getsockname()[1])]) == EXIT_USAGE
