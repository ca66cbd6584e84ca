"""Read gold: reports marked by hand, by the notation of `selon.record.marked`.

A file has three parts divided by lines of `---`: a header of `key: value` lines, the marked text (its first line is the
title), and one row a mark. `.marked` files hold attributions, `.values` files hold quantities and times.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from selon.errors import GoldError, UsageError
from selon.evaluate.gold_rows import GoldAttribution, GoldQuantity, GoldTime, RowError, read_rows
from selon.record.marked import Marked, read_marked

ROLES = ("source", "cue", "content", "relay")
VALUE_ROLES = ("quantity", "time")
_ROLES_BY_SUFFIX = {".marked": ROLES, ".values": VALUE_ROLES}
_HEADER_KEYS = ("id", "title", "date", "lang")


class GoldReport(msgspec.Struct, frozen=True):
    """A report as marked by hand.

    Attributes:
        id: Its name.
        title: Its title.
        date: Publication date, ISO 8601.
        outlet: Who published it.
        lang: ISO 639-1 code of its language.
        text: The text to the letter, beginning with the title; every span points into it.
        marks: What was marked in it: attributions, or quantities and times.
        attributions: The attributions, by number.
        quantities: The quantities, by number.
        times: The times, by number.
        path: The file it was read from.
    """

    id: str
    title: str
    date: str | None
    outlet: str | None
    lang: str
    text: str
    marks: str = "attributions"
    attributions: tuple[GoldAttribution, ...] = ()
    quantities: tuple[GoldQuantity, ...] = ()
    times: tuple[GoldTime, ...] = ()
    path: str = ""


def read_gold(paths: Iterable[str | Path], suffixes: tuple[str, ...] = (".marked", ".values")) -> list[GoldReport]:
    """Read gold files and folders of gold files (the folder's own files, not its subfolders).

    Args:
        paths: Files or folders.
        suffixes: The endings that are taken from a folder.

    Returns:
        The gold reports, sorted by path; a file named twice is read once.

    Raises:
        UsageError: If a path is not there or a folder holds no gold.
        GoldError: If a file breaks the notation.
    """
    return [read_gold_file(file) for file in list_gold(paths, suffixes)]


def list_gold(paths: Iterable[str | Path], suffixes: tuple[str, ...] = (".marked", ".values")) -> list[Path]:
    """List the gold files that `paths` name, sorted, each once.

    Raises:
        UsageError: If a path is not there or a folder holds no gold.
    """
    files: set[Path] = set()
    for path in map(Path, paths):
        if path.is_file():
            files.add(path.resolve())
            continue
        if not path.is_dir():
            raise UsageError("no such file or folder.", about=str(path))
        inside = {file.resolve() for file in path.iterdir() if file.suffix in suffixes}
        if not inside:
            advice = f"Gold files end in {' or '.join(suffixes)}."
            raise UsageError("this folder holds no gold file.", about=str(path), advice=advice)
        files |= inside
    return sorted(files)


def read_gold_file(path: str | Path) -> GoldReport:
    """Read one `.marked` or `.values` file.

    Raises:
        UsageError: If the ending is neither of the two.
        GoldError: If the file breaks the notation, with the file and the line.
    """
    path = Path(path)
    roles = _ROLES_BY_SUFFIX.get(path.suffix)
    if roles is None:
        raise UsageError("gold files end in .marked or .values.", about=str(path))
    try:
        source = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise GoldError("the file is no UTF-8.", about=f"{path}:1") from error
    return parse_gold(source, roles, str(path))


def parse_gold(source: str, roles: tuple[str, ...] = ROLES, path: str = "gold") -> GoldReport:
    """Read one gold report from the letters of its file.

    Args:
        source: The three parts.
        roles: `ROLES` for attributions, `VALUE_ROLES` for quantities and times.
        path: The name to give in errors.

    Raises:
        GoldError: If the notation is broken, with the file and the line.

    Example:
        >>> gold = parse_gold(
        ...     "id: a\\ntitle: Non\\ndate: 2024-01-01\\nlang: fr\\n---\\n"
        ...     "Non\\n[content Non], [cue dit] [source Ada].\\n---\\n"
        ...     "1 | indirect | person | named | plain | affirm\\n"
        ... )
        >>> gold.text, gold.attributions[0].source[0].text
        ('Non\\nNon, dit Ada.', 'Ada')
    """
    parts = source.split("\n---\n", 2)
    if len(parts) != 3:
        raise GoldError("a gold file has three parts divided by lines of ---.", about=f"{path}:1")
    header = _read_header(parts[0], path)
    first = parts[0].count("\n") + 3
    marked = _read_text(parts[1], roles, path, first)
    try:
        rows = read_rows(parts[2], marked, roles)
    except RowError as error:
        line = first + parts[1].count("\n") + 2 + error.row
        raise GoldError(error.message, about=f"{path}:{line}") from error
    return GoldReport(
        id=header["id"],
        title=header["title"],
        date=header["date"],
        outlet=header.get("outlet"),
        lang=header["lang"],
        text=marked.text,
        marks="attributions" if roles == ROLES else "values",
        attributions=rows.attributions,
        quantities=rows.quantities,
        times=rows.times,
        path=path,
    )


def _read_header(part: str, path: str) -> dict[str, str]:
    header: dict[str, str] = {}
    for number, line in enumerate(part.split("\n"), start=1):
        key, colon, value = line.partition(": ")
        if not colon or not key.strip():
            raise GoldError("a header line is `key: value`.", about=f"{path}:{number}")
        header[key.strip()] = value.strip()
    missing = [key for key in _HEADER_KEYS if not header.get(key)]
    if missing:
        raise GoldError(f"the header lacks {', '.join(missing)}.", about=f"{path}:1")
    return header


def _read_text(part: str, roles: tuple[str, ...], path: str, first: int) -> Marked:
    try:
        return read_marked(part, roles)
    except GoldError as error:
        at = part.find(error.about or "")
        line = first + part.count("\n", 0, max(0, at))
        raise GoldError(f"{error.message}.", about=f"{path}:{line}", advice=error.advice) from error
