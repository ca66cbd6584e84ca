"""A report as a page: its text with the chain of every claim beside it, in one file that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from selon.record.comparison import TitleCheck
from selon.record.report import Report
from selon.show.counts import count_report, describe_counts
from selon.show.head import describe_credits, describe_moment
from selon.show.page_claims import make_notes
from selon.show.page_panels import list_moments, list_numbers, list_remnants, list_rows, make_title_panel
from selon.show.page_shell import Shell, choose_shell, render
from selon.show.page_text import cut_paragraphs
from selon.show.page_words import tell
from selon.show.safe import show_line


def write_page(report: Report, *, titles: Iterable[TitleCheck] = (), ui: str | None = None) -> str:
    """Write a report as one HTML file, readable without script and without a network.

    Args:
        report: The report.
        titles: What its title says beside its body, where that was checked.
        ui: The interface language that is shown first; that of the locale where none is given.

    Example:
        >>> from selon.record.report import Made
        >>> report = Report("report:1", "sha256:0", "sha256:0", "Il <b>pleut</b>.", "fr", Made(selon="0.1.0", schema=1))
        >>> "Il &lt;b&gt;pleut&lt;/b&gt;." in write_page(report)
        True
    """
    return render_report(report, choose_shell(ui), titles=titles)


def render_report(report: Report, shell: Shell, *, titles: Iterable[TitleCheck] = ()) -> str:
    """Render a report's page in a shell."""
    notes = make_notes(report)
    paragraphs = cut_paragraphs(report)
    return render(
        "report.html",
        shell,
        {
            "report": report,
            "heading": show_line(report.title) if report.title else "",
            "titled": any(one.kind == "title" for one in paragraphs),
            "counts": tell(lambda words: describe_counts(count_report(report), words)),
            "published": _say_published(report),
            "credits": tell(lambda words: describe_credits(report, words) or ""),
            "link": find_link(report.url),
            "paragraphs": paragraphs,
            "notes": notes,
            "title_panel": make_title_panel(report, titles),
            "numbers": list_numbers(report),
            "moments": list_moments(report),
            "sources": list_rows(report),
            "remnants": list_remnants(report),
        },
    )


def find_link(url: str | None) -> str | None:
    """Give an address that a page may link to: http and https alone.

    Example:
        >>> find_link("javascript:alert(1)"), find_link("https://example.org/a")
        (None, 'https://example.org/a')
    """
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def _say_published(report: Report) -> str:
    moment = report.published
    if moment is None:
        return tell(lambda words: words.say("view", "no_date"))
    return tell(lambda words: describe_moment(moment, words))
