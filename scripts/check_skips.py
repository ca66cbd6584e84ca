"""Fail if a test was skipped without a reason that holds on this machine.

A skip is allowed where the folder `../shared`, with texts and gold, is really absent. Every other skip hides a test
that should have run: in CI it is a failure.
"""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED_ABSENT = "the folder ../shared with texts and gold is not beside this checkout"


def list_skips(report: Path) -> list[tuple[str, str]]:
    """Give each skipped test of a JUnit report with its reason (an expected failure is no skip)."""
    return [
        (f"{case.get('classname')}.{case.get('name')}", skipped.get("message") or "")
        for case in ET.parse(report).iter("testcase")
        for skipped in case.findall("skipped")
        if skipped.get("type") != "pytest.xfail"
    ]


def is_allowed(reason: str, shared: Path = ROOT.parent / "shared") -> bool:
    """Tell whether a reason is allowed, and true."""
    return SHARED_ABSENT in reason and not shared.is_dir()


def main() -> int:
    """Read the JUnit report that is named, and list the skips that are not allowed."""
    skips = list_skips(Path(sys.argv[1]))
    wrong = [(name, reason) for name, reason in skips if not is_allowed(reason)]
    for name, reason in wrong:
        print(f"skipped: {name}: {reason}")
    print(f"{len(skips)} skipped, {len(wrong)} of them for a reason that is not allowed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
