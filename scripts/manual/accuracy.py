"""The table of accuracy, from the results that `scripts/measure.py` wrote; no number of it is typed by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from manual.blocks import make_table

RESULTS = Path(__file__).resolve().parent.parent.parent / "benchmarks" / "results.json"
NOT_YET = "Not yet measured: there is no `benchmarks/results.json`."
MEASURES = {
    "attribution.content": "attribution: content at least half right",
    "attribution.source": "the same, with the right source",
    "attribution.exact": "the same as the first, with the exact content",
    "quantity.span": "quantities",
    "time.span": "times",
}


def make_accuracy(_: str = "") -> str:
    """Give F1 with its interval for each set that was measured, and the commands that print it."""
    if not RESULTS.is_file():
        return NOT_YET
    results: list[dict[str, Any]] = json.loads(RESULTS.read_text(encoding="utf-8"))["results"]
    rows = [
        (_name_set(result), str(result["scores"]["reports"]), words, _say(result["scores"]["measures"][name]))
        for result in results
        for name, words in MEASURES.items()
        if result["scores"]["measures"].get(name, {}).get("value") is not None
    ]
    table = make_table(("marked reports", "how many", "what is counted", "F1 (95 % interval)"), rows)
    notes = "\n".join(f"- `{result['command']}`: {result['note']}" for result in results)
    return f"{table}\n\nThe commands that print these, and what to know about them:\n\n{notes}"


def _name_set(result: dict[str, Any]) -> str:
    return f"`{result['gold']}`" + (", careful mode" if result["command"].endswith("--careful") else "")


def _say(measure: dict[str, Any]) -> str:
    value = f"{measure['value']:.2f}"
    if measure.get("low") is None or measure.get("high") is None:
        return value
    return f"{value} ({measure['low']:.2f}–{measure['high']:.2f})"
