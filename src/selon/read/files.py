"""Files, folders and standard input → reports, by the suffix of their names."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from selon.errors import InputError, SelonError, UsageError
from selon.read.build import Found, Given, build_report
from selon.read.bytes import Decoded, check_size, decode
from selon.record.identity import hash_bytes
from selon.record.report import Report
from selon.settings import Settings

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".csv", ".tsv")
_PAGES = (".html", ".htm", ".xhtml")
_KNOWN = ", ".join(SUFFIXES)


def read_paths(
    paths: Iterable[str | Path],
    *,
    given: Given | None = None,
    settings: Settings | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Report | SelonError]:
    """Read files, folders (in sorted order) and `-`, the standard input.

    Args:
        paths: What to read.
        given: What the user states, for every report.
        settings: The limits.
        stdin: What `-` reads.

    Yields:
        A report, or the error of one that is lost; the rest go on.

    Raises:
        UsageError: If what the user states is wrong (a publication time that is none).
    """
    for path in paths:
        if str(path) == "-":
            source = stdin or sys.stdin.buffer
            yield from _read_stdin(source, given, settings or Settings())
        elif Path(path).is_dir():
            yield from _read_folder(Path(path), given, settings)
        else:
            yield from read_file(Path(path), given=given, settings=settings)


def read_file(
    path: Path, *, name: str | None = None, given: Given | None = None, settings: Settings | None = None
) -> Iterator[Report | SelonError]:
    """Read one file; a table gives several reports.

    Args:
        path: The file.
        name: What the record calls it; its own name where none is given.
        given: What the user states.
        settings: The limits.

    Yields:
        A report, or the error of one that is lost.
    """
    name = name or path.name
    suffix = path.suffix.lower()
    try:
        if suffix not in SUFFIXES and suffix:
            _refuse_suffix(path, settings)
        data = _read_bytes(path, settings)
    except SelonError as error:
        yield error
        return
    yield from read_bytes(data, suffix=suffix, name=name, given=given, settings=settings)


def _refuse_suffix(path: Path, settings: Settings | None) -> None:
    """Say what a file is where its bytes tell (a PDF), else that its suffix is not known."""
    decode(_read_bytes(path, settings)[:4096], name=str(path), settings=settings)
    message = f"files that end in {path.suffix} are not read."
    raise InputError(message, about=str(path), advice=f"Rename it to one of {_KNOWN}, or give it on standard input.")


def _read_bytes(path: Path, settings: Settings | None) -> bytes:
    limit = (settings or Settings()).max_bytes
    try:
        if not path.is_file() and path.exists():
            raise InputError("this is no ordinary file.", about=str(path), advice="Give a file or a folder.")
        with path.open("rb") as source:
            check_size(os.fstat(source.fileno()).st_size, name=str(path), settings=settings)
            return source.read(limit + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message = f"the file cannot be read ({reason})."
        raise InputError(message, about=str(path), advice="Check the name and the permissions.") from error


def read_bytes(
    data: bytes,
    *,
    suffix: str = ".txt",
    name: str = "-",
    given: Given | None = None,
    settings: Settings | None = None,
    charset: str | None = None,
    url: str | None = None,
) -> Iterator[Report | SelonError]:
    """Read bytes in the format that a suffix names.

    Args:
        data: The bytes.
        suffix: One of `SUFFIXES`; anything else is plain text.
        name: The file name.
        given: What the user states.
        settings: The limits.
        charset: The charset that a header declares.
        url: The address they came from.

    Yields:
        A report, or the error of one that is lost.
    """
    try:
        markup = suffix in _PAGES
        decoded = decode(data, charset=charset, name=url or name, settings=settings, markup=markup)
        yield from _read_format(decoded, data, suffix, name, given or Given(), url)
    except UsageError:
        raise  # the call is wrong, not one report
    except SelonError as error:
        error.about = error.about or url or name
        yield error


def _read_format(
    decoded: Decoded, data: bytes, suffix: str, name: str, given: Given, url: str | None
) -> Iterator[Report | SelonError]:
    from selon.read.html import read_html
    from selon.read.markdown import read_markdown
    from selon.read.tables import read_csv, read_jsonl

    source_hash = hash_bytes(data)
    file = None if url else name
    if suffix in (".jsonl", ".ndjson"):
        yield from read_jsonl(decoded.text, given=given, file=name)
    elif suffix in (".csv", ".tsv"):
        yield from read_csv(decoded.text, given=given, file=name)
    elif suffix in _PAGES:
        yield read_html(decoded.text, given=given, url=url, file=file, source_hash=source_hash, notes=decoded.notes)
    elif suffix in (".md", ".markdown"):
        yield read_markdown(decoded.text, given=given, file=file, source_hash=source_hash, notes=decoded.notes)
    else:
        found = Found(url=url, file=file, place=file, source_hash=source_hash, notes=decoded.notes)
        yield build_report(decoded.text, given, found)


def _read_stdin(source: BinaryIO, given: Given | None, settings: Settings) -> Iterator[Report | SelonError]:
    """Read the standard input: a page, JSON lines or plain text, as its first characters tell."""
    data = source.read(settings.max_bytes + 1)
    yield from read_bytes(data, suffix=_guess_suffix(data), name="-", given=given, settings=settings)


def _guess_suffix(data: bytes) -> str:
    head = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<!doctype html", b"<html", b"<?xml")) or (head.startswith(b"<!--") and b"<html" in head):
        return ".html"
    return ".jsonl" if head.startswith(b'{"') else ".txt"


def _read_folder(folder: Path, given: Given | None, settings: Settings | None) -> Iterator[Report | SelonError]:
    """Read every file of a known suffix, in sorted order; hidden ones and links that lead outside are left out."""
    root = folder.resolve()
    found = False
    for path in _walk(folder):
        if path.suffix.lower() in SUFFIXES and _stays_inside(path, root):
            found = True
            yield from read_file(path, name=path.relative_to(folder).as_posix(), given=given, settings=settings)
    if not found:
        advice = f"Files are read that end in {_KNOWN}."
        yield InputError("the folder holds no file that selon reads.", about=str(folder), advice=advice)


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                yield Path(place, name)


def _stays_inside(path: Path, root: Path) -> bool:
    try:
        return path.resolve(strict=True).is_relative_to(root)
    except (OSError, RuntimeError):
        return False
