"""Every way to a report that was read to the end: a text, a page, a file, an address, many of them.

Each function reads with `read` and hands the report to `pipeline`; the parser is loaded once, when first needed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from selon.errors import SelonError
from selon.pipeline import analyse_report
from selon.read.build import Given
from selon.read.single import take_one
from selon.record.report import Report
from selon.settings import Settings, read_settings


def read_report(
    text: str,
    lang: str | None = None,
    published: str | dt.date | None = None,
    outlet: str | None = None,
    url: str | None = None,
    careful: bool = False,
) -> Report:
    """Read a text and find its claims, each with its chain.

    Args:
        text: The text; it is the record's text to the letter, and every span points into it.
        lang: ISO 639-1 code; detected where none is given.
        published: When it was published: ISO 8601 with the precision known, or a date.
        outlet: Who publishes.
        url: The address, for the record; nothing is fetched.
        careful: Ask an encoder of words as well: slower, and nearer to what a reader finds. Needs the extra `careful`.

    Returns:
        The report with attributions, claims, remainders and all that stands in them.

    Raises:
        EmptyInputError: If there is nothing to read.
        LanguageError: If the language has no folder, or its parser is not installed.
        UsageError: If `published` is no such time.

    Example:
        >>> report = read_report("La maire affirme que le pont tiendra.", lang="fr")
        >>> [report.text[span.start : span.end] == span.text for one in report.attributions for span in one.content]
        [True]
    """
    from selon.read.text import read_plain

    return analyse_report(read_plain(text, lang=lang, published=published, outlet=outlet, url=url), careful=careful)


def read_html(
    source: str,
    lang: str | None = None,
    published: str | dt.date | None = None,
    outlet: str | None = None,
    url: str | None = None,
    careful: bool = False,
) -> Report:
    """Read the source of a page as a report; nothing is fetched.

    Args:
        source: The HTML.
        lang: ISO 639-1 code; detected where none is given.
        published: When it was published; read from the page where none is given.
        outlet: Who publishes; read from the page where none is given.
        url: The address it came from.
        careful: Ask an encoder of words as well: slower, and nearer to what a reader finds. Needs the extra `careful`.

    Raises:
        NoReportError: If the page holds no report.
        TooLargeError: If it holds too many elements.
        LanguageError: If the language has no folder, or its parser is not installed.
    """
    from selon.read.html import read_html as read_page

    return analyse_report(read_page(source, given=Given(lang, published, outlet), url=url), careful=careful)


def read_file(
    path: str | Path,
    lang: str | None = None,
    published: str | dt.date | None = None,
    outlet: str | None = None,
    settings: Settings | None = None,
    careful: bool = False,
) -> Report:
    """Read a file that holds one report, by the suffix of its name: text, Markdown, HTML.

    Args:
        path: The file.
        lang: ISO 639-1 code; detected where none is given.
        published: When it was published.
        outlet: Who publishes.
        settings: The limits; those of the environment where none are given.
        careful: Ask an encoder of words as well: slower, and nearer to what a reader finds. Needs the extra `careful`.

    Raises:
        UsageError: If it is a table of several reports: `read_paths` reads those.
        InputError: If it cannot be read as a report.
        LanguageError: If the language has no folder, or its parser is not installed.
    """
    from selon.read.files import read_file as read_one

    found = read_one(Path(path), given=Given(lang, published, outlet), settings=settings or read_settings())
    return analyse_report(take_one(found, str(path)), careful=careful)


def read_url(
    url: str,
    lang: str | None = None,
    published: str | dt.date | None = None,
    outlet: str | None = None,
    settings: Settings | None = None,
    careful: bool = False,
) -> Report:
    """Fetch an address and read the report there.

    Args:
        url: An address with http or https.
        lang: ISO 639-1 code; detected where none is given.
        published: When it was published; read from the page where none is given.
        outlet: Who publishes; read from the page where none is given.
        settings: Limits and allowed networks; those of the environment where none are given.
        careful: Ask an encoder of words as well: slower, and nearer to what a reader finds. Needs the extra `careful`.

    Raises:
        ForbiddenAddressError: If the address, or one it redirects to, lies inside the network.
        FetchError: If it cannot be fetched for another reason.
        InputError: If what came holds no report.
        LanguageError: If the language has no folder, or its parser is not installed.
    """
    from selon.read.url import read_url as read_address

    found = read_address(url, given=Given(lang, published, outlet), settings=settings or read_settings())
    return analyse_report(take_one(found, url), careful=careful)


def read_paths(
    paths: Iterable[str | Path],
    lang: str | None = None,
    published: str | dt.date | None = None,
    outlet: str | None = None,
    settings: Settings | None = None,
    stdin: BinaryIO | None = None,
    careful: bool = False,
) -> Iterator[Report | SelonError]:
    """Read files, folders, tables, addresses and `-`, the standard input, in the order given.

    Args:
        paths: What to read.
        lang: ISO 639-1 code, for every report; detected where none is given.
        published: When they were published.
        outlet: Who publishes.
        settings: Limits and allowed networks; those of the environment where none are given.
        stdin: What `-` reads.
        careful: Ask an encoder of words as well: slower, and nearer to what a reader finds. Needs the extra `careful`.

    Yields:
        A report, or the error of one that is lost; the rest go on.

    Raises:
        UsageError: If `published` is no time, or `lang` has no form of a code.
    """
    given = Given(lang, published, outlet)
    for path in paths:
        for found in _read_unanalysed(path, given, settings or read_settings(), stdin):
            yield found if isinstance(found, SelonError) else _analyse(found, careful)


def is_address(path: str | Path) -> bool:
    """Tell whether a path is an address to fetch."""
    return isinstance(path, str) and path.lower().startswith(("http://", "https://"))


def _read_unanalysed(
    path: str | Path, given: Given, settings: Settings, stdin: BinaryIO | None
) -> Iterator[Report | SelonError]:
    if is_address(path):
        from selon.read.url import read_url as read_address

        return read_address(str(path), given=given, settings=settings)
    from selon.read.files import read_paths as read_files

    return read_files([path], given=given, settings=settings, stdin=stdin)


def _analyse(report: Report, careful: bool) -> Report | SelonError:
    """Analyse a report; an error that selon raises on purpose is given back and named after the report."""
    try:
        return analyse_report(report, careful=careful)
    except SelonError as error:
        error.about = error.about or report.url or report.file
        return error
