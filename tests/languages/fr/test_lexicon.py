"""Every entry of the French cues has an example; examples are found and near-misses are not, but for a known few."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from selon.evaluate.audit import KINDS, Finding, audit_language
from selon.languages.language import load_toml

KNOWN = Path(__file__).parent / "known.toml"
ENTRIES = [entry for kind in KINDS for entry in load_toml("fr", "cues.toml")[kind]]


def load_known() -> dict[str, str]:
    """Load the sentences that are known to go wrong, each with the reason."""
    failures: dict[str, str] = tomllib.loads(KNOWN.read_text(encoding="utf-8"))["failures"]
    return failures


@pytest.fixture(scope="module")
def failures() -> list[Finding]:
    """Run every example and near-miss once."""
    return [finding for finding in audit_language("fr").findings if "cues.toml" in finding.where]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["class"])
def test_every_entry_has_an_example(entry: dict[str, object]) -> None:
    assert entry.get("examples")


def test_most_entries_have_a_near_miss() -> None:
    assert sum(bool(entry.get("near_misses")) for entry in ENTRIES) >= 0.6 * len(ENTRIES)


@pytest.mark.model
def test_examples_are_found_and_near_misses_are_not(failures: list[Finding]) -> None:
    known = load_known()
    for words in sorted(set(known) - {finding.words for finding in failures}):
        print(f"comes right now, take it out of {KNOWN.name}: {words}")
    for finding in failures:
        if finding.words in known:
            print(f"known: {finding.words} ({known[finding.words]})")
    assert [finding for finding in failures if finding.words not in known] == []


def test_known_failures_are_sentences_of_the_lexicon_and_few() -> None:
    sentences = [words for entry in ENTRIES for words in (*entry.get("examples", ()), *entry.get("near_misses", ()))]
    assert set(load_known()) <= set(sentences)
    assert len(load_known()) <= 0.2 * len(sentences)
