"""Measure accuracy on the open marked reports beside the checkout, and write `benchmarks/results.json`.

    python scripts/measure.py && python scripts/make_docs.py

The numbers are those that `selon evaluate SET --json` prints. Sets that may be scored but not read (a file
`TOTALS-ONLY` lies in them) are left as they were, because their scores are counted; to put a score of theirs into the
results, name the set: `--also ../shared/gold/fr-blind`. Sets of attributions are read twice, in the usual and in the
careful mode; both scores of a counted set count.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "results.json"
OPEN = {
    "../shared/gold/fr": "read while the rules were written, and learned from: no measure of unread reports",
    "../shared/gold/en": "read while the rules were written, and learned from: no measure of unread reports",
    "../shared/gold/values": "read while the rules were written",
}
UNREAD = "read by nobody who wrote a rule"


def main() -> int:
    """Score each set that is there, and keep the results of the others."""
    parser = argparse.ArgumentParser(description="Measure accuracy on marked reports.")
    parser.add_argument("--also", action="append", default=[], metavar="SET", help="a set that nobody reads")
    sets = OPEN | dict.fromkeys(parser.parse_args().also, UNREAD)
    kept: dict[str, dict[str, Any]] = {}
    if RESULTS.is_file():
        kept = {result["command"]: result for result in json.loads(RESULTS.read_text(encoding="utf-8"))["results"]}
    for name, note in sets.items():
        if (ROOT / name).is_dir():
            for mode in ([], ["--careful"]) if (ROOT / name).name != "values" else ([],):
                result = measure(name, mode, note)
                kept[result["command"]] = result
    results = {"results": [kept[name] for name in sorted(kept)]}
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def measure(name: str, mode: list[str], note: str) -> dict[str, Any]:
    """Score one set with the command that the manual names."""
    command = " ".join(["selon", "evaluate", name, *mode])
    print(command, file=sys.stderr)
    arguments = [sys.executable, "-m", "selon", "evaluate", name, *mode, "--json"]
    printed = subprocess.run(arguments, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return {"gold": name, "command": command, "note": note, "commit": _find_commit(), "scores": json.loads(printed)}


def _find_commit() -> str:
    arguments = ["git", "rev-parse", "--short", "HEAD"]
    return subprocess.run(arguments, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
