"""Read PolNeAR as its authors distribute it: brat files (`attributions/*.ann`) beside texts (`text/*.txt`).

That corpus marks outermost attributions only, and neither relays nor columns: a prediction that lies inside another is
left out before scoring, and only what the corpus marks is counted. An article that several annotators marked is taken
as the first of them, by name of file, marked it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import msgspec

from selon.errors import GoldError, UsageError
from selon.evaluate.gold import GoldReport
from selon.evaluate.gold_rows import GoldAttribution
from selon.record.attribution import Attribution, Form
from selon.record.report import Report
from selon.record.span import Span, Spans

MEASURES = (
    "token.source",
    "token.cue",
    "token.content",
    "attribution.",
    "by-form.direct",
    "by-form.indirect",
    "by-form.mixed",
)
"""The measures that the corpus can be asked for, by how their names begin."""

_ROLES = {"Source": "source", "Cue": "cue", "Content": "content"}
_LETTERS = re.compile(r"\D+")
_DATE = re.compile(r"_(\d{4}-\d{2}-\d{2})_")
_MARKS = "\"“”‘’'`"
_RELATIVE = re.compile(r"[,\s]*(who|which|that)(?:\s+\w+)?\s+", re.IGNORECASE)
_SET_OFF = re.compile(r",?\s+(?:who|which|whose|where)\b[^\n]{12,}?,\s+")
_BEHIND = re.compile(r",?\s+(?:who|which|whose|where)\b[^\n.,;\"”]{8,}")


def read_polnear(paths: Iterable[str | Path]) -> list[GoldReport]:
    """Read compartments of PolNeAR (folders that hold `text` and `attributions`).

    Args:
        paths: Folders such as `data/dev`.

    Returns:
        One report an article, sorted by name.

    Raises:
        UsageError: If a folder is not laid out so, or a text is missing.
        GoldError: If an annotation file is no brat file.
    """
    reports: dict[str, GoldReport] = {}
    for folder in map(Path, paths):
        files = sorted((folder / "attributions").glob("*.ann"))
        if not files:
            advice = "Name a folder that holds `text` and `attributions`, such as PolNeAR/data/dev."
            raise UsageError("this folder holds no part of PolNeAR.", about=str(folder), advice=advice)
        for file in files:
            name = file.stem.rpartition("_")[0]
            if name not in reports:
                reports[name] = _read_article(folder / "text" / f"{name}.txt", file, name)
    return [reports[name] for name in sorted(reports)]


def keep_outermost(report: Report) -> Report:
    """Bring a record to the corpus's scheme: outermost attributions only, a quotation that goes on joined to its start.

    Selon counts `"A," she said. "B."` as two attributions, the corpus as one. Selon's source of *the man who says* is
    the man, the corpus's is *who*; a relative clause behind the source belongs to the corpus's source.
    """
    outer: list[Attribution] = []
    for attribution in report.attributions:
        if attribution.inside is not None:
            continue
        at = _find_start(outer, attribution, report.text)
        if at is not None:
            content = (*outer[at].content, *attribution.content)
            outer[at] = msgspec.structs.replace(outer[at], content=content)
        else:
            outer.append(_bring_source(attribution, report.text))
    return msgspec.structs.replace(report, attributions=tuple(outer))


def _bring_source(attribution: Attribution, text: str) -> Attribution:
    """Replace an antecedent by its pronoun, or give a source the relative clause behind it."""
    if len(attribution.source) != 1 or not attribution.cue:
        return attribution
    source, cue = attribution.source[0], attribution.cue[0]
    gap = text[source.end : cue.start]
    if found := _RELATIVE.fullmatch(gap):
        spans = (Span.of(text, source.end + found.start(1), source.end + found.end(1)),)
    elif _SET_OFF.fullmatch(gap):
        spans = (Span.of(text, source.start, source.end + len(gap.rstrip()) - 1),)
    elif cue.start < source.start and (behind := _BEHIND.match(text, source.end)):
        spans = (Span.of(text, source.start, behind.end()),)
    else:
        return attribution
    return msgspec.structs.replace(attribution, source=spans)


def _find_start(outer: list[Attribution], after: Attribution, text: str) -> int | None:
    """Find the attribution that a quotation without cue takes up: in its paragraph the last, or the last quotation."""
    if after.cue or after.form != "direct":
        return None
    starts = [at for at, before in enumerate(outer) if before.source and _share_paragraph(before, after, text)]
    quoted = [at for at in starts if outer[at].form in ("direct", "mixed")]
    return quoted[-1] if quoted else starts[-1] if starts and starts[-1] == len(outer) - 1 else None


def _share_paragraph(before: Attribution, after: Attribution, text: str) -> bool:
    start, end = before.content[0].start, after.content[0].start
    return start < end and "\n" not in text[start:end]


def _read_article(text_file: Path, ann_file: Path, name: str) -> GoldReport:
    if not text_file.is_file():
        raise UsageError("the article's text is missing.", about=str(text_file))
    text = text_file.read_bytes().decode("utf-8")
    date = _DATE.search(name)
    return GoldReport(
        id=name,
        title=text.partition("\n")[0],
        date=date[1] if date else None,
        outlet=name.partition("_")[0],
        lang="en",
        text=text,
        attributions=parse_brat(ann_file.read_bytes().decode("utf-8"), text, str(ann_file)),
        path=str(ann_file),
    )


def parse_brat(source: str, text: str, path: str = "brat") -> tuple[GoldAttribution, ...]:
    """Read the attributions of one brat file; an event without a content is left out.

    Args:
        source: The letters of the file.
        text: The text that its offsets point into.
        path: The name to give in errors.

    Raises:
        GoldError: If a line is broken or an offset lies outside the text, with the file and the line.

    Example:
        >>> ann = "T1\\tContent 10 12\\tno\\nT2\\tCue 5 9\\tsaid\\nT3\\tSource 0 4\\tJune\\n"
        >>> ann += "E1\\tAttribution:T2 Content:T1 Source:T3"
        >>> [(one.source[0].text, one.content[0].text) for one in parse_brat(ann, "June said no")]
        [('June', 'no')]
    """
    spans: dict[str, Spans] = {}
    events: list[tuple[int, str]] = []
    for number, line in enumerate(source.splitlines(), start=1):
        try:
            if line.startswith("T"):
                key, where = line.split("\t")[:2]
                spans[key] = _read_spans(where, text)
            elif line.startswith("E"):
                events.append((number, line.split("\t")[1]))
        except (ValueError, IndexError) as error:
            raise GoldError("a line of the brat file cannot be read.", about=f"{path}:{number}") from error
    found = [_read_event(number, event, spans, text, path) for number, event in events]
    return tuple(sorted((one for one in found if one.content), key=lambda one: (one.content[0].start, one.number)))


def _read_spans(where: str, text: str) -> Spans:
    """Read `Content 3 9;12 20` as spans of the text."""
    _, _, offsets = where.partition(" ")
    out: list[Span] = []
    for piece in offsets.split(";"):
        start, end = map(int, piece.split())
        out.append(Span.of(text, start, end))
    return tuple(out)


def _read_event(number: int, event: str, spans: dict[str, Spans], text: str, path: str) -> GoldAttribution:
    roles: dict[str, list[Span]] = {"source": [], "cue": [], "content": []}
    for part in event.split():
        label, _, key = part.partition(":")
        match = _LETTERS.match(label)
        role = _ROLES.get(match[0] if match else "")
        if role is None:
            continue
        if key not in spans:
            raise GoldError(f"the event names {key}, which no line gives.", about=f"{path}:{number}")
        roles[role].extend(spans[key])
    ordered = {role: tuple(sorted(found, key=lambda span: span.start)) for role, found in roles.items()}
    return GoldAttribution(
        number=number,
        **ordered,
        relay=(),
        form=_read_form(ordered["content"], text),
        kind="none",
        named="none",
        commitment="plain",
        polarity="affirm",
    )


def _read_form(content: Spans, text: str) -> Form:
    """Read the form off the quotation marks in and around a content; the corpus does not mark it."""
    if not content:
        return "indirect"
    quoted = [_is_quoted(span, text) for span in content]
    if all(quoted):
        return "direct"
    inside = any(mark in span.text for span in content for mark in ('"', "“", "''", "‘"))
    return "mixed" if inside or any(quoted) else "indirect"


def _is_quoted(span: Span, text: str) -> bool:
    around = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    first = span.text[0] in _MARKS or around[0] in tuple(_MARKS)
    last = span.text[-1] in _MARKS or around[1] in tuple(_MARKS)
    return first and last
