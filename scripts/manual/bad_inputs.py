"""The table of bad inputs: each is given to `selon read`, and the table says what it answered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from manual.blocks import make_table
from manual.run import make_folder, run_command

FIFTY_MEGABYTES = 50_000_000
_FRENCH = "La maire affirme que le pont de la ville tiendra cet hiver, et que les travaux sont finis.\n"
_MENU = "<!doctype html><title>Le Phare</title><nav><a href='/a'>Accueil</a> <a href='/b'>Sport</a></nav>"
_FINNISH = "Kaupunginjohtaja sanoo, että silta kestää talven ja että työt ovat valmiit. Työt alkoivat viime vuonna.\n"


class Case(NamedTuple):
    """One bad input.

    Attributes:
        what: What is wrong, in the words of the table.
        arguments: What `selon read` is given; `{}` stands for the folder.
        name: The file that is made, where there is one.
        data: What stands in it.
        allowed: The networks that are allowed.
    """

    what: str
    arguments: tuple[str, ...]
    name: str | None = None
    data: bytes | Callable[[Path], None] = b""
    allowed: str = ""


def _make_large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(FIFTY_MEGABYTES)


CASES = (
    Case("an empty file", ("{}/empty.txt",), "empty.txt"),
    Case("a picture under the name of a text", ("{}/report.txt",), "report.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
    Case(
        "a UTF-16 text that breaks off inside a character",
        ("{}/pont.txt",),
        "pont.txt",
        ("\ufeff" + _FRENCH).encode("utf-16-le")[:-1],
    ),
    Case("a file of 50 MB", ("{}/archive.txt",), "archive.txt", _make_large),
    Case("a language without a folder, stated", ("{}/pont.txt", "--lang", "fi"), "pont.txt", _FRENCH.encode()),
    Case("a language without a folder, detected", ("{}/silta.txt",), "silta.txt", (_FINNISH * 3).encode()),
    Case("a page that holds no report", ("{}/menu.html",), "menu.html", _MENU.encode()),
    Case("a table without a column `text`", ("{}/table.csv",), "table.csv", b"title,date\nUn titre,2031-03-04\n"),
    Case("a file that is not there", ("{}/nowhere.txt",)),
    Case("a kind of file that is not read", ("{}/report.docx",), "report.docx", b"PK\x03\x04"),
    Case("a publication time that is none", ("{}/pont.txt", "--published", "hier"), "pont.txt", _FRENCH.encode()),
    # With the network of the machine itself allowed, a port that nobody listens at answers the same way everywhere.
    Case("an address that nobody answers at", ("http://127.0.0.1:9/report",), allowed="127.0.0.0/8"),
    Case("an address inside the network", ("http://127.0.0.1/report",)),
    Case("an address that is neither http nor https", ("ftp://example.org/report",)),
    Case("nothing to read", ()),
)


def make_bad_inputs(_: str = "") -> str:
    """Give every bad input to `selon read`, and write down the answers."""
    rows = []
    for case in CASES:
        code, answer = _answer(case)
        rows.append((case.what, answer, str(code)))
    return make_table(("what is given", "what selon answers", "exit code"), rows)


def _answer(case: Case) -> tuple[int, str]:
    with make_folder() as folder:
        if case.name is not None:
            if callable(case.data):
                case.data(folder / case.name)
            else:
                (folder / case.name).write_bytes(case.data)
        arguments = ["read", *(argument.format(folder) for argument in case.arguments)]
        code, printed = run_command(arguments, SELON_ALLOWED_NETWORKS=case.allowed)
        lines = printed.replace(f"{folder}/", "").strip().splitlines()
        return code, f"`{lines[-1].removeprefix('selon: ')}`" if lines else ""
