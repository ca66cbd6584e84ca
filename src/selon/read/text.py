"""Plain text: the record's text to the letter."""

from __future__ import annotations

import datetime as dt

from selon.read.build import Found, Given, build_report
from selon.record.report import Report


def read_plain(
    text: str,
    *,
    lang: str | None = None,
    published: str | dt.date | None = None,
    outlet: str | None = None,
    url: str | None = None,
    title: str | None = None,
    file: str | None = None,
) -> Report:
    """Read a plain text as a report; not a character of it is changed.

    Args:
        text: The text.
        lang: ISO 639-1 code; detected where none is given.
        published: When it was published: ISO 8601 to the year, month, day, minute or second, or a date.
        outlet: Who publishes.
        url: The address.
        title: The title; read from the first line where none is given.
        file: The file name.

    Returns:
        The report, not analysed.

    Raises:
        EmptyInputError: If there is nothing but white space.
        LanguageError: If the language has no folder.
        UsageError: If `published` is no such time.

    Example:
        >>> report = read_plain("La mairie rouvre\\nLa maire l'a annoncé hier.", lang="fr", published="2024-11")
        >>> report.title, report.published.precision
        ('La mairie rouvre', 'month')
    """
    given = Given(lang=lang, published=published, outlet=outlet, url=url, title=title)
    return build_report(text, given, Found(file=file, place=file))
