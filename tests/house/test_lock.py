"""The lock: everything that is asked for is in it, with hashes, and nothing that must not come in."""

from __future__ import annotations

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.conftest import ROOT

LISTS = sorted((ROOT / "requirements").glob("*.txt"))
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)", re.MULTILINE)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
UNWANTED = re.compile(r"^(torch|nvidia-.*|triton|tensorflow|jax|onnxruntime-gpu|transformers|huggingface-hub)$")


def read_pins(name: str) -> dict[str, str]:
    """Give the versions of one list."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return {canonicalize_name(package): version for package, version in PIN.findall(text)}


def list_asked(extras: tuple[str, ...]) -> list[str]:
    asked = list(PROJECT["dependencies"])
    for extra in extras:
        asked += PROJECT["optional-dependencies"].get(extra, [])
    return asked


@pytest.mark.parametrize(("name", "extras"), [("run", ("vectors",)), ("dev", ("vectors", "dev", "docs"))])
def test_what_the_project_asks_for_is_locked(name: str, extras: tuple[str, ...]) -> None:
    pins = read_pins(name)
    for asked in map(Requirement, list_asked(extras)):
        found = pins.get(canonicalize_name(asked.name))
        assert found is not None, f"{asked.name} is not locked: run scripts/lock"
        assert asked.specifier.contains(Version(found), prereleases=True), f"{asked}: run scripts/lock"


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_every_pin_has_hashes_and_no_index_is_named(path: object) -> None:
    text = (ROOT / "requirements" / str(path)).read_text(encoding="utf-8")
    for block in re.split(r"\n(?=[A-Za-z0-9])", text):
        if PIN.match(block):
            assert "--hash=sha256:" in block, block
    assert not re.search(r"://|--index-url|--find-links", text)


def test_both_lists_pin_the_same_versions() -> None:
    run, dev = read_pins("run"), read_pins("dev")
    assert {name: dev.get(name) for name in run} == run


def test_nothing_heavy_comes_in() -> None:
    names = {name for path in LISTS for name in read_pins(path.stem)}
    assert [name for name in names if UNWANTED.match(name)] == []
    assert UNWANTED.match("nvidia-cublas-cu12")
