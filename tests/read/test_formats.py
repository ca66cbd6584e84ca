"""Markdown, JSON lines, CSV, bytes, files and folders; the reports here are invented."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selon.errors import EmptyInputError, EncodingError, InputError, SelonError, TooLargeError, UsageError
from selon.read.build import Given
from selon.read.bytes import decode
from selon.read.files import read_bytes, read_paths
from selon.read.markdown import read_markdown
from selon.read.tables import read_csv, read_jsonl
from selon.record.report import Report
from selon.settings import Settings, read_settings

FRENCH = Given(lang="fr")
BODY = "La mairie de Vernelle a rouvert lundi, selon la préfète."
MARKDOWN = f"""---
date: 2024-11-18
outlet: "Le Courrier du Lac"
url: https://lac.example/1
---
# La mairie *rouvre*

![La façade samedi](f.jpg)

{BODY} La **maire** a [parlé](https://lac.example/2_(b)) :
« 2 \\* 3 », et le `code` reste.

> Une citation.

- un
- deux

---
## Suite
"""


def reports(results: object) -> list[Report]:
    assert isinstance(results, list)
    assert all(isinstance(result, Report) for result in results), results
    return results


def test_read_markdown_keeps_the_words() -> None:
    report = read_markdown(MARKDOWN, given=FRENCH, file="a.md")
    assert report.text.split("\n") == [
        "La mairie rouvre",
        "La façade samedi",
        f"{BODY} La maire a parlé : « 2 * 3 », et le code reste.",
        "Une citation.",
        "un",
        "deux",
        "Suite",
    ]
    assert [part.kind for part in report.sections] == ["title", "caption", *["body"] * 5]
    assert (report.title, report.outlet, report.url) == (
        "La mairie rouvre",
        "Le Courrier du Lac",
        "https://lac.example/1",
    )
    assert report.published is not None
    assert report.published.evidence.path == "front-matter:date"


def test_read_markdown_takes_the_title_of_the_front_matter() -> None:
    report = read_markdown(f"---\ntitle: La mairie rouvre\n---\n{BODY}\n\n{BODY}", given=FRENCH)
    assert report.text.startswith("La mairie rouvre\n")
    assert report.sections[0].kind == "title"


def test_read_markdown_notes_a_date_it_cannot_read() -> None:
    report = read_markdown(f"---\ndate: hier\n---\n{BODY}", given=FRENCH)
    assert report.published is None
    assert report.notes[0].startswith("published-unreadable")


@given(st.text(alphabet="#*_[]()!`~<>-=\\ \n:aé1|&;'\"", max_size=120))
def test_read_markdown_of_anything_gives_a_report_or_says_that_it_is_empty(source: str) -> None:
    try:
        report = read_markdown(source, given=FRENCH)
    except EmptyInputError:
        return
    assert all(part.span.fits(report.text) for part in report.sections)


def test_read_jsonl_names_a_bad_row_and_goes_on() -> None:
    lines = [
        json.dumps({"text": BODY, "title": "La mairie rouvre", "date": "2024-11-18", "outlet": "Le Lac", "url": "u:1"}),
        "{broken",
        "[1]",
        json.dumps({"title": "Sans texte"}),
        "",
        json.dumps({"text": 3.5}),
        json.dumps({"text": f"La mairie rouvre\n{BODY}", "title": "LA MAIRIE ROUVRE", "date": "hier"}),
    ]
    results = list(read_jsonl("\n".join(lines), given=FRENCH, file="a.jsonl"))
    assert [type(result).__name__ for result in results] == [
        "Report", "InputError", "InputError", "EmptyInputError", "InputError", "Report",
    ]  # fmt: skip
    errors = [result for result in results if isinstance(result, SelonError)]
    assert [error.about for error in errors] == ["a.jsonl:2", "a.jsonl:3", "a.jsonl:4", "a.jsonl:6"]
    first, last = (result for result in results if isinstance(result, Report))
    assert first.text == f"La mairie rouvre\n{BODY}"
    assert (first.outlet, first.url, first.file) == ("Le Lac", "u:1", "a.jsonl:1")
    assert last.text == f"La mairie rouvre\n{BODY}"
    assert last.notes[0].startswith("published-unreadable")


def test_a_row_keeps_its_id_when_the_table_is_cut_in_shards() -> None:
    row = json.dumps({"text": BODY, "outlet": "Le Lac"})
    whole = reports(list(read_jsonl(f"{row}\n{row}", given=FRENCH, file="a.jsonl")))
    shard = reports(list(read_jsonl(row, given=FRENCH, file="b.jsonl")))
    assert {report.id for report in whole} == {shard[0].id}


def test_what_the_user_states_goes_before_the_row() -> None:
    row = json.dumps({"text": BODY, "outlet": "Le Lac", "date": "2024"})
    stated = Given(lang="fr", outlet="Radio", published="2023")
    report = reports(list(read_jsonl(row, given=stated)))[0]
    assert report.outlet == "Radio"
    assert report.published is not None
    assert report.published.value == "2023"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_read_csv_reads_quoted_rows(separator: str) -> None:
    head = separator.join(["title", "text", "date"])
    rows = separator.join(["La mairie rouvre", f'"{BODY}\nElle a dit ""oui"", oui."', "2024-11"])
    results = reports(list(read_csv(f"\ufeff{head}\r\n{rows}\r\n", given=FRENCH, file="a.csv")))
    assert results[0].text == f'La mairie rouvre\n{BODY}\nElle a dit "oui", oui.'
    assert results[0].file == "a.csv:2"


def test_read_csv_names_a_bad_row_by_its_line_and_goes_on() -> None:
    results = list(read_csv(f'text\n"{BODY}\n{BODY}"\n" "\n"{BODY}"\n', given=FRENCH, file="a.csv"))
    assert [getattr(result, "about", None) or getattr(result, "file", None) for result in results] == [
        "a.csv:2",
        "a.csv:5",
    ]
    missing = list(read_csv(f"text,title\n,Titre\n{BODY},\n", given=FRENCH, file="a.csv"))
    assert [type(result).__name__ for result in missing] == ["EmptyInputError", "Report"]


def test_read_csv_without_a_column_text_says_so() -> None:
    results = list(read_bytes(b"title,date\na,b\n", suffix=".csv", name="a.csv", given=FRENCH))
    assert [str(result)[:36] for result in results] == ["a.csv: there is no column text. Name"]


@pytest.mark.parametrize(
    ("data", "charset", "text", "note"),
    [
        ("été".encode(), None, "été", None),
        (b"\xef\xbb\xbf\xc3\xa9t\xc3\xa9", None, "été", None),
        ("été".encode("utf-16"), None, "été", None),
        ("été".encode("utf-32"), None, "été", None),
        ("été".encode("cp1252"), "iso-8859-1", "été", None),
        (b"<meta charset='windows-1252'>\xe9", None, "<meta charset='windows-1252'>é", None),
        ("été".encode(), "nonsense", "été", None),
        ("La préfète a déclaré hier que l'été serait « très » chaud à Vernelle.".encode("cp1252"), None,
         "La préfète a déclaré hier que l'été serait « très » chaud à Vernelle.", "encoding-guessed"),
        (("é" * 2_000).encode() + b"\xff", None, "é" * 2_000 + "\ufffd", "encoding-repaired"),
    ],
)  # fmt: skip
def test_decode(data: bytes, charset: str | None, text: str, note: str | None) -> None:
    decoded = decode(data, charset=charset)
    assert decoded.text == text
    assert [item.split(":")[0] for item in decoded.notes] == ([note] if note else [])


@pytest.mark.parametrize(
    ("data", "advice"),
    [
        (b"%PDF-1.7 ...", "pdftotext"),
        (b"PK\x03\x04...", "Unpack"),
        (b"\x89PNG\r\n", "no images"),
        (b"\xff\xd8\xff\xe0", "no images"),
        (b"\x1f\x8b\x08", "gunzip"),
        (b"abc\x00def", "UTF-8"),
        (bytes(range(256)) * 40, "UTF-8"),
        (b"\xff\xfea", "UTF-8"),
    ],
)
def test_decode_refuses_what_is_no_text(data: bytes, advice: str) -> None:
    with pytest.raises(EncodingError, match=advice) as caught:
        decode(data, name="a.bin")
    assert caught.value.about == "a.bin"


def test_decode_refuses_more_than_the_limit() -> None:
    with pytest.raises(TooLargeError, match="SELON_MAX_BYTES"):
        decode(b"a" * 10_000_001)
    assert decode(b"a" * 11, settings=Settings(max_bytes=11)).text == "a" * 11


@given(st.binary(max_size=400))
def test_decode_gives_a_text_or_says_that_it_is_none(data: bytes) -> None:
    try:
        text = decode(data).text
    except EncodingError:
        return
    assert "\0" not in text


def test_read_paths_walks_a_folder_in_order_and_stays_inside(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text(BODY, "utf-8")
    folder = tmp_path / "reports"
    (folder / "b").mkdir(parents=True)
    (folder / "b" / "2.md").write_text(f"# Titre\n\n{BODY}", "utf-8")
    (folder / "c.txt").write_text(BODY, "utf-8")
    (folder / "a.txt").write_text(BODY, "utf-8")
    (folder / "empty.txt").write_text("", "utf-8")
    (folder / ".hidden.txt").write_text(BODY, "utf-8")
    (folder / "notes.pdf").write_bytes(b"%PDF-")
    (folder / "link.txt").symlink_to(outside)
    (folder / "loop").symlink_to(folder)
    (folder / "inside.txt").symlink_to(folder / "a.txt")
    results = list(read_paths([folder], given=FRENCH))
    assert [result.file if isinstance(result, Report) else result.about for result in results] == [
        "a.txt", "c.txt", "empty.txt", "inside.txt", "b/2.md",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "data", "error", "words"),
    [
        ("absent.txt", None, InputError, "cannot be read"),
        ("a.pdf", b"%PDF-1.4", EncodingError, "PDF"),
        ("a.xyz", b"La mairie", InputError, "not read"),
        ("a.txt", b"", EmptyInputError, "nothing to read"),
        ("a.txt", b"a" * 51, TooLargeError, "over the limit"),
    ],
)
def test_read_paths_names_what_is_lost(
    tmp_path: Path, name: str, data: bytes | None, error: type[SelonError], words: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    results = list(read_paths([tmp_path / name], given=FRENCH, settings=Settings(max_bytes=50)))
    assert [type(result) for result in results] == [error]
    assert words in str(results[0])
    assert name in str(results[0])


@pytest.mark.parametrize("suffix", [".txt", ".jsonl"])
def test_a_wrong_statement_of_the_user_is_no_fault_of_a_report(suffix: str) -> None:
    data = json.dumps({"text": BODY}).encode()
    with pytest.raises(UsageError, match="ISO 8601"):
        list(read_bytes(data, suffix=suffix, given=Given(lang="fr", published="hier")))


def test_read_paths_of_an_empty_folder_says_so(tmp_path: Path) -> None:
    assert "no file that selon reads" in str(next(iter(read_paths([tmp_path]))))


def test_read_paths_reads_the_standard_input_by_its_first_characters() -> None:
    row = json.dumps({"text": BODY}).encode()
    texts = [
        reports(list(read_paths(["-"], given=FRENCH, stdin=io.BytesIO(data))))[0].text for data in (BODY.encode(), row)
    ]
    assert texts == [BODY, BODY]


def test_read_settings_refuses_what_is_no_network() -> None:
    assert read_settings({}) == Settings()
    assert read_settings({"SELON_MAX_BYTES": "50"}).max_bytes == 50
    for name, value in (("SELON_ALLOWED_NETWORKS", "home"), ("SELON_MAX_BYTES", "-1"), ("SELON_FETCH_SECONDS", "soon")):
        with pytest.raises(UsageError, match=name):
            read_settings({name: value})
