"""The table of actor forms: every form resolves to its actor, no near-miss does, and no agency is ever a wrong one."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from selon.parse.parser import parse_text
from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.describe import describe_phrase
from selon.qualify.mentions import find_actors
from selon.qualify.particulars import read_affiliation

TABLE = Path(__file__).parent / "actor_forms.toml"
pytestmark = pytest.mark.model


class Case(NamedTuple):
    """A sentence, the words in question, and the actor that they must resolve to (empty: none of the register)."""

    lang: str
    text: str
    start: int
    end: int
    expected: str
    adjective: bool


def read_cases() -> Iterator[Case]:
    """Give every case of the table."""
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    for kind in ("forms", "demonyms"):
        for group in table[kind]:
            at = group["sentence"].index("{}")
            for actor, forms in group["expect"].items():
                for form in forms:
                    text = group["sentence"].replace("{}", form)
                    yield Case(group["lang"], text, at, at + len(form), actor, kind == "demonyms")
    for group in table["near"]:
        for sentence in group["sentences"]:
            start, end = sentence.index("["), sentence.index("]") - 1
            yield Case(group["lang"], sentence.replace("[", "").replace("]", ""), start, end, group["id"], False)


def resolve(case: Case) -> set[str]:
    """Give the register's actors that the words of a case resolve to."""
    tree = parse_text(case.text, [(0, len(case.text))], case.lang)
    if case.adjective:
        return set(_affiliation(tree, case.lang))
    found = find_actors(tree, View(case.text), case.lang)
    return {
        mention.actor
        for mention in found
        if tree[mention.first].start < case.end and case.start < tree[mention.last - 1].end
        and not mention.actor.startswith("local:")
    }  # fmt: skip


def _affiliation(tree: Tree, lang: str) -> tuple[str, ...]:
    verb = next(token.i for token in tree.tokens if token.pos in ("AUX", "VERB"))
    return read_affiliation(tree, 0, verb, describe_phrase(tree, 0, verb, lang), lang)


def test_actor_forms_resolve_to_their_actor_and_near_misses_to_none() -> None:
    cases = list(read_cases())
    wrong = [
        (case.text, case.expected, found) for case in cases if (found := resolve(case)) != ({case.expected} - {""})
    ]
    agencies = [entry for entry in wrong if any(actor.startswith("media:") for actor in entry[2])]
    print(f"\nactor forms: {len(cases)}, right {len(cases) - len(wrong)} ({1 - len(wrong) / len(cases):.3f})")
    assert len(cases) >= 300
    assert not agencies
    assert len(wrong) <= 0.03 * len(cases), wrong
