"""Print scores, mistakes and the worst reports as plain aligned text."""

from __future__ import annotations

from collections.abc import Iterable

from selon.evaluate.attributions import count_attributions, match_attributions
from selon.evaluate.gold import GoldReport
from selon.evaluate.mistakes import Mistake
from selon.evaluate.scores import Measure, Scores
from selon.evaluate.tally import find_f1
from selon.evaluate.values import count_values
from selon.record.report import Report

_COLUMNS = "columns, on matched attributions"
_TITLES = {
    "token": "words in the role",
    "attribution": "attributions, content Jaccard >= .5",
    "form": _COLUMNS,
    "by-form": "by form: recall by the marked form, precision by the predicted",
    "kind": _COLUMNS,
    "named": _COLUMNS,
    "commitment": _COLUMNS,
    "polarity": _COLUMNS,
    "unsourced": "end to end",
    "quantity": "quantities",
    "time": "times",
}
_HEADINGS = ("", "value", "95 %", "precision", "recall", "found", "marked", "right", "predicted")


def format_scores(scores: Scores) -> str:
    """Write scores as a table: one measure a line, blocks apart; measures with nothing to count are left out."""
    rows: list[tuple[str, ...]] = [_HEADINGS]
    last = ""
    for name, measure in scores.measures.items():
        block = _TITLES.get(name) or _TITLES.get(name.partition(".")[0], last)
        if block != last:
            rows += [(), (f"# {block}",)]
            last = block
        if measure.value is not None:
            rows.append(_format_measure(name, measure))
    head = f"{scores.reports} reports, {scores.gold} marked, {scores.predicted} predicted (scheme {scores.scheme})"
    return f"{head}\n\n{_align(rows)}\n"


def format_mistakes(mistakes: Iterable[Mistake]) -> str:
    """Write mistakes one after the other: what it is, the marked sentence, the predicted one."""
    return "\n".join(_format_mistake(mistake) for mistake in mistakes)


def rank_reports(pairs: Iterable[tuple[GoldReport, Report]], count: int) -> list[tuple[float, GoldReport, Report]]:
    """Give the `count` reports with the lowest F1 (attributions with source; spans for values), worst first."""
    ranked = [(score_report(gold, report), gold, report) for gold, report in pairs]
    return sorted(ranked, key=lambda entry: (entry[0], entry[1].id))[:count]


def score_report(gold: GoldReport, report: Report) -> float:
    """Score one report by one number: attributions with source, or the mean of quantity and time spans."""
    if gold.marks == "attributions":
        tallies = [count_attributions(match_attributions(gold, report))["attribution.source"]]
    else:
        counts = count_values(gold, report)
        tallies = [counts["quantity.span"], counts["time.span"]]
    values = [value for tally in tallies if (value := find_f1(tally)) is not None]
    return sum(values) / len(values) if values else 1.0


def format_worst(ranked: Iterable[tuple[float, GoldReport, Report]]) -> str:
    """Write the worst reports, one a line: F1, marked, predicted, id and title."""
    rows: list[tuple[str, ...]] = [("", "F1", "marked", "predicted", "title")]
    for value, gold, report in ranked:
        marked = len(gold.attributions) + len(gold.quantities) + len(gold.times)
        values = len(report.quantities) + len(report.times)
        predicted = len(report.attributions) if gold.marks == "attributions" else values
        rows.append((gold.id, f"{value:.3f}", str(marked), str(predicted), gold.title))
    return _align(rows) + "\n"


def _format_measure(name: str, measure: Measure) -> tuple[str, ...]:
    tally = measure.tally
    interval = f"{measure.low:.3f}-{measure.high:.3f}" if measure.low is not None and measure.high is not None else "-"
    if measure.kind == "accuracy":
        return name, _format_share(measure.value), interval, "", "", str(tally.found), str(tally.gold)
    return (
        name,
        _format_share(measure.value),
        interval,
        _format_share(measure.precision),
        _format_share(measure.recall),
        str(tally.found),
        str(tally.gold),
        str(tally.right),
        str(tally.predicted),
    )


def _format_share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _align(rows: list[tuple[str, ...]]) -> str:
    wide = [row for row in rows if len(row) > 1]
    widths = [max(len(row[at]) for row in wide if at < len(row)) for at in range(max(map(len, wide)))]
    lines = []
    for row in rows:
        cells = [
            cell.rjust(width) if at else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=False))
        ]
        lines.append("  ".join(cells).rstrip() if len(row) > 1 else "".join(row))
    return "\n".join(lines)


def _format_mistake(mistake: Mistake) -> str:
    kind = f"{mistake.kind}: {', '.join(mistake.differs)}" if mistake.differs else mistake.kind
    lines = [f"{mistake.report}:{mistake.start} {mistake.what} {kind}"]
    if mistake.gold is not None:
        lines += [f"  gold       {_one_line(mistake.gold)}", f"             {mistake.gold_row}"]
    if mistake.predicted is not None:
        lines += [f"  predicted  {_one_line(mistake.predicted)}"]
        lines += [f"             {mistake.predicted_row}" + (f"  ({mistake.by})" if mistake.by else "")]
    return "\n".join(lines) + "\n"


def _one_line(text: str) -> str:
    return text.replace("\n", " ⏎ ")
