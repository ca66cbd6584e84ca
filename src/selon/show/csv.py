"""Claims as CSV: one a row, for a spreadsheet; codes stay codes, so that a table sorts alike in every language."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from selon.record.claim import Claim
from selon.record.report import Report
from selon.record.values import Quantity
from selon.show.chain import describe_chain
from selon.show.claim import describe_content
from selon.show.lookup import find_attribution
from selon.show.parties import find_speaker, name_party
from selon.show.safe import show_controls, show_line
from selon.show.wording import Words, load_words

COLUMNS = (
    "report",
    "outlet",
    "published",
    "title",
    "place",
    "claim",
    "number",
    "section",
    "start",
    "end",
    "content",
    "chain",
    "through",
    "source",
    "kind",
    "named",
    "cue",
    "form",
    "commitment",
    "polarity",
    "likelihood",
    "quantities",
    "times",
)
"""The columns, in order."""

# A spreadsheet takes a cell that begins so for a formula, full-width signs included, also behind blanks.
_FORMULA = tuple("=+-@\t\r\n|%＝＋－＠")
_JOIN = " | "


def write_csv(reports: Iterable[Report], words: Words | None = None, *, head: bool = True) -> Iterator[str]:
    """Write the claims of reports as CSV.

    A cell that a spreadsheet could take for a formula begins with an apostrophe; control characters are written out.
    The exact text is in the JSON.

    Args:
        reports: The reports.
        words: The words for what a chain leaves open; English where none are given.
        head: Whether the first row names the columns.

    Yields:
        One row a claim, each with its end (CR LF).

    Example:
        >>> next(write_csv([]))[:26]
        'report,outlet,published,ti'
    """
    words = words or load_words("en")
    if head:
        yield _write_row(COLUMNS)
    for report in reports:
        for number, claim in enumerate(report.claims, 1):
            yield _write_row(_list_cells(report, claim, number, words))


def _list_cells(report: Report, claim: Claim, number: int, words: Words) -> tuple[str, ...]:
    return (
        report.id,
        report.outlet or "",
        report.published.value if report.published else "",
        show_line(report.title or ""),
        report.url or report.file or "",
        claim.id,
        str(number),
        claim.section,
        str(claim.content[0].start),
        str(claim.content[-1].end),
        describe_content(claim),
        describe_chain(report, claim, words),
        *_list_parties(report, claim),
        *_list_stance(report, claim),
        _JOIN.join(f"{item.span.text} [{'not ' if item.negated else ''}{item.degree}]" for item in claim.likelihood),
        _JOIN.join(map(_describe_quantity, claim.quantities)),
        _JOIN.join(f"{time.span.text} [{time.value or 'unresolved'}]" for time in claim.times),
    )


def _list_parties(report: Report, claim: Claim) -> tuple[str, str, str, str]:
    """Give through whom, who, and the source's kind and whether it is named."""
    attribution = find_attribution(report, claim.attribution)
    speaker = find_speaker(claim)
    between = [name for link in claim.chain if link is not speaker and (name := name_party(report, link))]
    kind = attribution.kind if attribution else speaker.source.kind if speaker and speaker.source else "none"
    named = attribution.named if attribution else speaker.source.named if speaker and speaker.source else "none"
    return _JOIN.join(between), (name_party(report, speaker) or "") if speaker else "", kind, named


def _list_stance(report: Report, claim: Claim) -> tuple[str, str, str, str]:
    """Give cue, form, commitment and polarity."""
    attribution = find_attribution(report, claim.attribution)
    cue = " … ".join(show_line(span.text) for span in attribution.cue) if attribution else ""
    return cue, attribution.form if attribution else "", claim.commitment, claim.polarity


def _describe_quantity(quantity: Quantity) -> str:
    """Give the words with bound and values: `jusqu'à 12 000 [at_most ..12000]`; a vague amount has no value."""
    if quantity.bound == "vague":
        return f"{quantity.span.text} [vague]"
    low, high = quantity.low or "", quantity.high or ""
    value = low if low == high else f"{low}..{high}"
    return f"{quantity.span.text} [{quantity.bound} {value}]"


def _write_row(cells: Iterable[str]) -> str:
    row = io.StringIO()
    csv.writer(row).writerow(_disarm(show_controls(cell)) for cell in cells)
    return row.getvalue()


def _disarm(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.lstrip(" \u00a0\u202f\u3000").startswith(_FORMULA) else cell
