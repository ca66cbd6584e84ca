"""Tables of reports, JSON lines and CSV: one report a row; a bad row is named and the rest go on."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

import msgspec

from selon.errors import InputError, SelonError, UsageError
from selon.read.build import Found, Given, build_report
from selon.read.lines import fold
from selon.read.moment import parse_moment
from selon.record.identity import hash_bytes, hash_text
from selon.record.report import Moment, Report
from selon.record.span import Evidence

COLUMNS = ("text", "title", "date", "outlet", "url", "lang")
_FIELD_LIMIT = 10_000_000


def read_jsonl(source: str, *, given: Given | None = None, file: str = "-") -> Iterator[Report | SelonError]:
    """Read JSON lines, one report a line.

    Args:
        source: The lines.
        given: What the user states, for every row.
        file: The file name.

    Yields:
        A report, or the error of a row, which names file and line.

    Example:
        >>> rows = read_jsonl('{"text": "La mairie a rouvert hier."}\\nnon\\n', given=Given(lang="fr"), file="a.jsonl")
        >>> [getattr(row, "about", None) or row.file for row in rows]
        ['a.jsonl:1', 'a.jsonl:2']
    """
    for number, line in enumerate(source.removeprefix("\ufeff").split("\n"), 1):
        if line.strip():
            where = f"{file}:{number}"
            yield _read_row(_parse_json(line, where), where, "jsonl", hash_text(line.rstrip("\r")), given or Given())


def _parse_json(line: str, where: str) -> dict[str, object] | SelonError:
    try:
        row = msgspec.json.decode(line.encode("utf-8", "surrogatepass"))
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        return InputError(f"the line is no JSON ({error}).", about=where, advice="Write one JSON object a line.")
    if isinstance(row, dict):
        return row
    return InputError("the line is no JSON object.", about=where, advice='Write {"text": "…"} a line.')


def read_csv(source: str, *, given: Given | None = None, file: str = "-") -> Iterator[Report | SelonError]:
    """Read CSV with a head row; the separator may be a comma, a semicolon or a tab.

    Args:
        source: The table.
        given: What the user states, for every row.
        file: The file name.

    Yields:
        A report, or the error of a row, which names file and line.

    Raises:
        InputError: If there is no column `text`.
    """
    csv.field_size_limit(_FIELD_LIMIT)
    source = source.removeprefix("\ufeff")
    rows = csv.reader(io.StringIO(source, newline=""), delimiter=_find_separator(source), strict=True)
    head = _read_head(rows, file)
    line = rows.line_num + 1
    while True:
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            advice = "Check the quotation marks of this row; the rows after it were not read."
            yield InputError(f"the row is no CSV ({error}).", about=f"{file}:{line}", advice=advice)
            return
        if any(cell.strip() for cell in cells):
            where = f"{file}:{line}"
            row: dict[str, object] = dict(zip(head, cells, strict=False))
            yield _read_row(row, where, "csv", hash_bytes("\x1f".join(cells).encode()), given or Given())
        line = rows.line_num + 1


def _find_separator(source: str) -> str:
    head = source.split("\n", 1)[0]
    return max(",;\t", key=head.count)


def _read_head(rows: Iterator[list[str]], file: str) -> list[str]:
    try:
        head = [name.strip().lower() for name in next(rows, [])]
    except csv.Error as error:
        raise InputError(
            f"the head row is no CSV ({error}).", about=f"{file}:1", advice="Check its quotation marks."
        ) from error
    if "text" not in head:
        advice = f"Name the columns in the first row: {', '.join(COLUMNS)}; only text is needed."
        raise InputError("there is no column text.", about=file, advice=advice)
    return head


def _read_row(
    row: dict[str, object] | SelonError, where: str, form: str, source_hash: str, given: Given
) -> Report | SelonError:
    """Build the report of one row; the error of a bad one is given back, not raised."""
    if isinstance(row, SelonError):
        return row
    try:
        fields = _check_fields(row, where)
        return _build_row(fields, where, form, source_hash, given)
    except UsageError:
        raise  # the call is wrong, not one row
    except SelonError as error:
        error.about = where if error.about in (None, where) else f"{where}: {error.about}"
        return error


def _check_fields(row: dict[str, object], where: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    for name in COLUMNS:
        value = row.get(name)
        if value is None or value == "":
            continue
        if not isinstance(value, str | int) or isinstance(value, bool):
            raise InputError(f"the field {name} is no text.", about=where, advice="Write it as a string.")
        fields[name] = str(value)
    return fields


def _build_row(fields: dict[str, str], where: str, form: str, source_hash: str, given: Given) -> Report:
    published, notes = _read_date(fields.get("date"), form)
    title = fields.get("title", "").strip() or None
    found = Found(
        title=title,
        outlet=fields.get("outlet"),
        url=fields.get("url"),
        published=published,
        notes=notes,
        file=where,
        source_hash=source_hash,
    )
    if not given.lang and "lang" in fields:
        given = msgspec.structs.replace(given, lang=fields["lang"])
    return build_report(_put_title(title, fields.get("text", "")), given, found)


def _put_title(title: str | None, text: str) -> str:
    """Put the title before the text, unless the text begins with it."""
    if title is None or not text.strip():
        return text
    return text if fold(text[: 2 * len(title) + 10]).startswith(fold(title)) else f"{title}\n{text}"


def _read_date(value: str | None, form: str) -> tuple[Moment | None, tuple[str, ...]]:
    if not value:
        return None, ()
    moment = parse_moment(value, Evidence("metadata", path=f"{form}:date", value=value))
    return moment, () if moment else (f"published-unreadable: the date {value!r} is not in ISO 8601",)
