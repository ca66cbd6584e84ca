"""What is committed says nothing of the machine it was written on, and holds nothing that is not meant to be there."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache

import pytest

from tests.conftest import ROOT

# Each pattern is put together here, so that this file does not hold what it looks for.
FORBIDDEN = {
    "a path of one machine": r"(?<![\w.\-/])/" + "(?:wo" + r"rk|ro" + r"ot|home/\w+|Users/\w+)(?:/|\b)",
    "a folder of one machine": "/tm" + r"p/(?:de" + r"v|h)\b",
    "the host of a package registry": r"(?:py"
    + r"pi\.org|pythonho"
    + r"sted\.org|npm"
    + r"js\.(?:org|com)|crates\."
    + "io)",
    "how the work is organised": r"(?i)\b(?:sub" + "agents?|far" + r"m-\w+|anth" + r"ropic)\b",
    "a private key": "-----BEGIN [A-Z ]*PRIV" + "ATE KEY-----",
    "a token": r"\b(?:gh[pousr]_\w{30,}|AK" + r"IA[0-9A-Z]{16}|sk-[A-Za-z0-9_-]{24,})",
}
LARGEST = 6_000_000
"""In bytes; the careful mode's networks are the largest file."""


@cache
def list_tracked() -> tuple[str, ...]:
    """Give the files that git tracks; nothing where this is no checkout."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        return ()
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return tuple(name for name in listed.decode().split("\0") if name and (ROOT / name).is_file())


@cache
def read_tracked() -> dict[str, str]:
    """Give the text of every tracked file that is text."""
    texts = {}
    for name in list_tracked():
        data = (ROOT / name).read_bytes()
        if b"\0" not in data:
            texts[name] = data.decode("utf-8", "replace")
    return texts


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_tracked_file_gives_away(what: str) -> None:
    if not list_tracked():
        pytest.skip("this is no git checkout")
    pattern = re.compile(FORBIDDEN[what])
    found = [
        f"{name}:{text.count(chr(10), 0, match.start()) + 1}: {match[0]}"
        for name, text in read_tracked().items()
        for match in pattern.finditer(text)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("a path of one machine", "see /" + "root/x"),
        ("a path of one machine", "'/" + "work/main'"),
        ("a folder of one machine", "/tmp/" + "dev/bin"),
        ("the host of a package registry", "https://py" + "pi.org/simple"),
        ("how the work is organised", "a Sub" + "agent wrote this"),
    ],
)
def test_a_forbidden_word_would_be_found(what: str, text: str) -> None:
    assert re.search(FORBIDDEN[what], text)


@pytest.mark.parametrize("text", ["https://example.org/works/1", "../works/x", "the roots/leaf", "/tmp/developer"])
def test_ordinary_paths_are_not_taken_for_the_machine(text: str) -> None:
    assert not any(re.search(FORBIDDEN[what], text) for what in ("a path of one machine", "a folder of one machine"))


def test_no_tracked_file_is_very_large() -> None:
    sizes = {name: (ROOT / name).stat().st_size for name in list_tracked()}
    assert {name: size for name, size in sizes.items() if size > LARGEST} == {}


def test_nothing_hidden_or_private_is_tracked() -> None:
    wrong = [
        name for name in list_tracked() if re.search(r"(^|/)(\.env|.*\.pem|__pycache__|.*\.pyc|id_rsa)($|/)", name)
    ]
    assert wrong == []
