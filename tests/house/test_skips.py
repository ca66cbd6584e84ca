"""In CI a skipped test is a failure, unless what it lacks is really absent."""

from __future__ import annotations

from pathlib import Path

import pytest

from check_skips import SHARED_ABSENT, is_allowed, list_skips
from tests import conftest

REPORT = """<testsuites><testsuite>
<testcase classname="tests.read" name="test_a"><skipped type="pytest.skip" message="no Chromium"/></testcase>
<testcase classname="tests.read" name="test_b"><skipped type="pytest.xfail" message="known"/></testcase>
<testcase classname="tests.read" name="test_c"/>
</testsuite></testsuites>"""


def test_skips_are_found_with_their_reason(tmp_path: Path) -> None:
    path = tmp_path / "tests.xml"
    path.write_text(REPORT, encoding="utf-8")
    assert list_skips(path) == [("tests.read.test_a", "no Chromium")]


@pytest.mark.parametrize(
    ("reason", "there", "expected"),
    [(SHARED_ABSENT, False, True), (SHARED_ABSENT, True, False), ("no Chromium", False, False)],
)
def test_only_a_folder_that_is_absent_excuses(reason: str, there: bool, expected: bool, tmp_path: Path) -> None:
    if there:
        (tmp_path / "shared").mkdir()
    assert is_allowed(reason, tmp_path / "shared") is expected


def test_the_fixture_gives_that_reason() -> None:
    assert SHARED_ABSENT in Path(conftest.__file__).read_text(encoding="utf-8")
