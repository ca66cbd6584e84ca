"""Every public name says what it does."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.house.source_tree import list_modules, parse_module

Documented = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def list_public(node: ast.Module | ast.ClassDef) -> Iterator[Documented]:
    """Give the public classes, functions and methods, not those inside functions."""
    for child in node.body:
        if isinstance(child, Documented) and not child.name.startswith("_"):
            yield child
            if isinstance(child, ast.ClassDef):
                yield from list_public(child)


@pytest.mark.parametrize("name", list(list_modules()))
def test_every_public_name_has_a_docstring(name: str) -> None:
    tree = parse_module(name)
    assert ast.get_docstring(tree), f"{name} does not say what it is"
    assert [f"{item.name}:{item.lineno}" for item in list_public(tree) if not ast.get_docstring(item)] == []


@pytest.mark.parametrize("name", list(list_modules()))
def test_a_docstring_begins_with_one_line(name: str) -> None:
    long = []
    for item in list_public(parse_module(name)):
        lines = (ast.get_docstring(item) or "").splitlines()
        if len(lines) > 1 and lines[1].strip():
            long.append(f"{item.name}:{item.lineno}")
    assert long == []
