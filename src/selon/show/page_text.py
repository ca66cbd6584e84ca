"""A report's text cut into pieces: paragraph by paragraph, at every edge of a claim, a role, a quotation, a section.

The pieces of a paragraph, joined, are its text to the letter. They are flat, so that spans may cross.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

import msgspec
from markupsafe import Markup, escape

from selon.record.claim import Claim
from selon.record.report import Report
from selon.record.span import Span
from selon.show.lookup import find_attribution
from selon.show.page_words import clean

ROLES = {"content": "c", "source": "s", "cue": "q", "relay": "r", "proof": "p", "word": "w"}
"""Role → the letter that stands before a number in a piece's `data-r`."""
_QUOTED = re.compile('«[^«»]*»|“[^“”]*”|"[^"]*"|„[^„“”]*[“”]')
_LINE = re.compile(r"[^\n]*\S[^\n]*")


class Piece(msgspec.Struct, frozen=True):
    """Characters of a paragraph that all stand in the same spans.

    Attributes:
        text: The characters, escaped, with steering characters written out.
        classes: Style of the innermost content, `quoted`, `word`, and the section where it is not the paragraph's.
        roles: Roles of claims that the piece has a part in (`c3 s4`), the innermost content first.
        begins: Numbers of the claims whose content begins with the piece, for where the notes stand below.
    """

    text: Markup
    classes: str = ""
    roles: str = ""
    begins: str = ""


class Paragraph(msgspec.Struct, frozen=True):
    """A line of the text.

    Attributes:
        kind: The kind of section it stands in.
        pieces: Its pieces.
        claims: Numbers of the claims that begin in it, in reading order, outer ones first.
    """

    kind: str
    pieces: tuple[Piece, ...]
    claims: tuple[int, ...] = ()


class Mark(msgspec.Struct, frozen=True):
    """Characters with a role in what is numbered: a claim or a match.

    Attributes:
        start: Offset of the first character.
        end: Offset behind the last one.
        role: One of `ROLES`.
        number: The number.
        style: The class of a content's pieces.
        size: How long the whole content is: of two, the shorter one is the inner one.
        first: Whether the content begins here.
    """

    start: int
    end: int
    role: str
    number: int
    style: str = ""
    size: int = 0
    first: bool = False


def cut_paragraphs(report: Report) -> tuple[Paragraph, ...]:
    """Cut a report's text into paragraphs of pieces.

    Args:
        report: The report; spans that do not fit its text are left out.
    """
    marks = [mark for number, claim in enumerate(report.claims, 1) for mark in _list_marks(report, claim, number)]
    return cut_marked(report, marks, _list_quoted(report))


def cut_marked(report: Report, marks: list[Mark], quoted: Iterable[tuple[int, int]] = ()) -> tuple[Paragraph, ...]:
    """Cut a report's text at every edge of the marks given."""
    quoted = list(quoted)
    sections = [(one.span.start, one.span.end, one.kind) for one in report.sections if one.span.fits(report.text)]
    edges = {edge for mark in marks for edge in (mark.start, mark.end)}
    edges |= {edge for start, end in quoted for edge in (start, end)}
    edges |= {edge for start, end, _ in sections for edge in (start, end)}
    lines = [(found.start(), found.end()) for found in _LINE.finditer(report.text)]
    edges |= {edge for line in lines for edge in line}
    cuts = sorted(edges)
    table = _Table(cuts, marks, quoted, sections)
    begins = _find_beginnings(report, lines)
    return tuple(
        table.make_paragraph(report.text, start, end, begins.get(at, ())) for at, (start, end) in enumerate(lines)
    )


class _Table:
    """For every piece between two cuts: the marks, the section and whether it is quoted."""

    def __init__(
        self,
        cuts: list[int],
        marks: Iterable[Mark],
        quoted: Iterable[tuple[int, int]],
        sections: Iterable[tuple[int, int, str]],
    ) -> None:
        self._cuts = cuts
        self._marks: dict[int, list[Mark]] = {}
        self._kinds: dict[int, str] = {}
        self._quoted: set[int] = set()
        for mark in marks:
            for at in self._cover(mark.start, mark.end):
                self._marks.setdefault(at, []).append(mark)
        for start, end in quoted:
            self._quoted.update(self._cover(start, end))
        for start, end, kind in sections:
            self._kinds.update(dict.fromkeys(self._cover(start, end), kind))

    def _cover(self, start: int, end: int) -> range:
        return range(bisect_left(self._cuts, start), bisect_left(self._cuts, end))

    def make_paragraph(self, text: str, start: int, end: int, claims: tuple[int, ...]) -> Paragraph:
        """Make the paragraph of a line; its kind is the one that most of its characters have."""
        covered = self._cover(start, end)
        sizes: dict[str, int] = {}
        for at in covered:
            kind = self._kinds.get(at, "body")
            sizes[kind] = sizes.get(kind, 0) + self._cuts[at + 1] - self._cuts[at]
        kind = max(sizes, key=lambda one: sizes[one])
        return Paragraph(kind, tuple(self._make_piece(text, at, kind) for at in covered), claims)

    def _make_piece(self, text: str, at: int, kind: str) -> Piece:
        marks = sorted(self._marks.get(at, ()), key=lambda mark: (mark.role != "content", mark.size, mark.number))
        own = self._kinds.get(at, "body")
        classes = [marks[0].style] if marks and marks[0].role == "content" else []
        classes += ["word"] * any(mark.role == "word" for mark in marks)
        classes += ["quoted"] * (at in self._quoted) + [f"sec-{own}"] * (own != kind)
        roles = " ".join(f"{ROLES[mark.role]}{mark.number}" for mark in marks)
        begins = sorted(mark.number for mark in marks if mark.first and mark.start == self._cuts[at])
        shown = escape(clean(text[self._cuts[at] : self._cuts[at + 1]]))
        return Piece(shown, " ".join(classes), roles, "·".join(map(str, begins)))


def _list_marks(report: Report, claim: Claim, number: int) -> Iterator[Mark]:
    attribution = find_attribution(report, claim.attribution)
    spans: dict[str, set[Span]] = {"content": set(claim.content)}
    if attribution is not None:
        spans |= {"source": set(attribution.source), "cue": set(attribution.cue), "relay": set(attribution.relay)}
    proofs = {one.span for link in claim.chain for one in link.evidence if one.span is not None}
    spans["proof"] = proofs - {span for role in spans for span in spans[role]}
    size = sum(span.end - span.start for span in claim.content)
    for role, found in spans.items():
        for span in sorted(found):
            if span.start < span.end and span.fits(report.text):
                first = role == "content" and span == min(claim.content)
                yield Mark(span.start, span.end, role, number, f"k-{claim.commitment}", size, first)


def _list_quoted(report: Report) -> list[tuple[int, int]]:
    """List what is quoted: a direct content whole, of a mixed one what stands in quotation marks."""
    quoted = []
    for attribution in report.attributions:
        for span in attribution.content:
            if not span.fits(report.text):
                continue
            if attribution.form == "direct":
                quoted.append((span.start, span.end))
            elif attribution.form == "mixed":
                found = _QUOTED.finditer(span.text)
                quoted.extend((span.start + one.start(), span.start + one.end()) for one in found)
    return [(start, end) for start, end in quoted if start < end]


def _find_beginnings(report: Report, lines: list[tuple[int, int]]) -> dict[int, tuple[int, ...]]:
    """Find the line in which each claim begins; one that fits nowhere stands beside the first."""
    starts = [start for start, _ in lines]
    found: dict[int, list[tuple[int, int, int]]] = {}
    for number, claim in enumerate(report.claims, 1):
        first = min((span.start for span in claim.content if span.fits(report.text)), default=0)
        last = max((span.end for span in claim.content), default=0)
        line = max(0, bisect_left(starts, first + 1) - 1)
        found.setdefault(line, []).append((first, -last, number))
    return {line: tuple(number for _, _, number in sorted(entries)) for line, entries in found.items()}
