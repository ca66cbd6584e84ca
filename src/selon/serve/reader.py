"""Reads and compares for the desk; the models are loaded once, in the background, and only reading waits for them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Literal

from selon.encode.installed import check_installed
from selon.errors import SelonError, TooLargeError, UsageError
from selon.read.single import take_one
from selon.serve.limits import Limits
from selon.serve.messages import Compared, CompareRequest, ReadRequest

if TYPE_CHECKING:
    from selon.read.build import Given
    from selon.record.comparison import TitleCheck
    from selon.record.report import Report


class Reader:
    """Reads reports under the limits of a desk.

    Args:
        limits: The limits.

    Attributes:
        state: Whether the models are loaded.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._loaded = threading.Event()
        self.state: Literal["loading", "ready", "failed"] = "loading"

    def start_loading(self) -> None:
        """Begin to load the models, once."""
        threading.Thread(target=self._load, name="loader", daemon=True).start()

    def _load(self) -> None:
        try:
            loaded = [_load_language(code) for code in _list_languages()]
            self.state = "ready" if any(loaded) else "failed"
        finally:
            if self.state == "loading":
                self.state = "failed"
            self._loaded.set()

    def read(self, request: ReadRequest) -> Report:
        """Read what a request gives.

        Raises:
            UsageError: If it gives not exactly one of text, html and url.
            MissingExtraError: If it asks for the careful mode, and that is not installed.
            SelonError: If it cannot be read.
        """
        self._check_mode(request.careful)
        return self._analyse(self._take_in(request), request.careful)

    def _take_in(self, request: ReadRequest) -> Report:
        """Give the report of a request, not analysed."""
        from selon.read.build import Given
        from selon.read.text import read_plain

        given = Given(lang=request.lang, published=request.published or None, outlet=request.outlet or None)
        named = [part for part in (request.text, request.html, request.url) if part is not None]
        if len(named) != 1:
            raise UsageError("exactly one of text, html and url is read.", advice="Give one of them.")
        if request.url is not None:
            from selon.read.url import read_url

            return take_one(read_url(request.url, given=given, settings=self._limits.settings), request.url)
        if request.html is not None:
            return self._take_bytes(request.html.encode("utf-8", "replace"), ".html", "-", given)
        self._check_length(len(request.text or ""))
        return read_plain(request.text or "", lang=given.lang, published=given.published, outlet=given.outlet)

    def read_bytes(self, data: bytes, suffix: str, name: str, given: Given, careful: bool = False) -> Report:
        """Read a file that was dropped.

        Args:
            data: Its bytes.
            suffix: The suffix of its name.
            name: Its name.
            given: What the visitor states.
            careful: Whether the encoder is asked as well.

        Raises:
            MissingExtraError: If the careful mode is asked for, and that is not installed.
            SelonError: If it cannot be read.
        """
        self._check_mode(careful)
        return self._analyse(self._take_bytes(data, suffix, name, given), careful)

    def _take_bytes(self, data: bytes, suffix: str, name: str, given: Given) -> Report:
        from selon.read.files import read_bytes

        found = read_bytes(data, suffix=suffix, name=name, given=given, settings=self._limits.settings)
        return take_one(found, name)

    def _analyse(self, report: Report, careful: bool) -> Report:
        from selon.pipeline import analyse_report

        self._check_length(len(report.text))
        self._loaded.wait(self._limits.seconds)
        return analyse_report(report, careful=careful)

    def _check_mode(self, careful: bool) -> None:
        """Refuse the careful mode before anything is fetched or read."""
        if careful:
            check_installed()

    def _check_length(self, length: int) -> None:
        if length > self._limits.max_chars:
            message = f"the text is over the limit of {self._limits.max_chars:,} characters."
            raise TooLargeError(message, advice="Read it with selon read, or give the part that matters.")

    def compare(self, request: CompareRequest) -> Compared:
        """Read two reports and compare them."""
        return self.compare_read(self.read(request.upstream), self.read(request.downstream), infer=request.infer)

    def compare_read(self, one: Report, other: Report, *, infer: bool = False) -> Compared:
        """Compare two reports that were read."""
        from selon.compare.build import compare_reports

        direction: Literal["given", "inferred"] = "inferred" if infer else "given"
        try:
            from selon.vectors import Vectors

            comparison = compare_reports(one, other, likeness=Vectors(), direction=direction)
        except SelonError:  # content vectors are not installed: words alone propose, and the record says so
            comparison = compare_reports(one, other, direction=direction)
        pair = (one, other) if comparison.upstream == one.id else (other, one)
        return Compared(comparison, *pair)


def check_titles(report: Report) -> tuple[TitleCheck, ...]:
    """Check a report's title against its body."""
    from selon.compare.facets import list_facets
    from selon.compare.title import check_title

    return check_title(report, list_facets(report))


def _list_languages() -> list[str]:
    from selon.languages.language import list_languages

    return list_languages()


def _load_language(code: str) -> bool:
    """Load parser and learned choice of a language; a language whose parser is not installed is left out."""
    from selon.attribute.choice.model import load_model
    from selon.parse.parser import load_parser

    try:
        load_parser(code)
        load_model(code)
    except SelonError:
        return False
    return True
