"""Gold as a record: what a perfect reader would give, for tests and for rooms that are tried without a reader."""

from __future__ import annotations

from selon.evaluate.gold import GoldReport
from selon.evaluate.gold_rows import GoldAttribution, GoldQuantity
from selon.record.attribution import Attribution
from selon.record.identity import hash_text, make_id, make_span_id
from selon.record.report import SCHEMA_VERSION, Made, Report
from selon.record.span import Span, Spans
from selon.record.values import Quantity, Time
from selon.version import __version__


def make_record(gold: GoldReport) -> Report:
    """Turn a marked report into a record.

    Example:
        >>> from selon.evaluate.gold import parse_gold
        >>> gold = parse_gold(
        ...     "id: a\\ntitle: Non\\ndate: 2024-01-01\\nlang: fr\\n---\\n"
        ...     "[content Non], [cue dit] [source Ada].\\n---\\n"
        ...     "1 | indirect | person | named | plain | affirm\\n"
        ... )
        >>> make_record(gold).attributions[0].cue[0].text
        'dit'
    """
    report_id = make_id("report", [gold.outlet, gold.id, gold.date, gold.text])
    return Report(
        id=report_id,
        text_hash=hash_text(gold.text),
        source_hash=hash_text(gold.text),
        text=gold.text,
        lang=gold.lang,
        made=Made(selon=__version__, schema=SCHEMA_VERSION),
        title=gold.title,
        outlet=gold.outlet,
        attributions=tuple(_make_attribution(marked, report_id) for marked in gold.attributions),
        quantities=tuple(_make_quantity(marked, gold.text) for marked in gold.quantities),
        times=tuple(
            Time(span=_join(marked.spans, gold.text), type=marked.type, value=marked.value) for marked in gold.times
        ),
    )


def _make_attribution(marked: GoldAttribution, report_id: str) -> Attribution:
    return Attribution(
        id=make_span_id("attribution", report_id, (marked.source, marked.cue, marked.content, marked.relay)),
        source=marked.source,
        cue=marked.cue,
        content=marked.content,
        relay=marked.relay,
        form=marked.form,
        kind=marked.kind,
        named=marked.named,
        commitment=marked.commitment,
        polarity=marked.polarity,
        by="gold",
    )


def _make_quantity(marked: GoldQuantity, text: str) -> Quantity:
    return Quantity(
        span=_join(marked.spans, text), bound=marked.bound, low=marked.low, high=marked.high, unit=marked.unit
    )


def _join(spans: Spans, text: str) -> Span:
    return Span.of(text, spans[0].start, spans[-1].end)
