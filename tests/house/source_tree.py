"""The source as the house tests see it: modules by name, their syntax trees, and what they import."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.conftest import ROOT

SOURCE = ROOT / "src" / "selon"


class Import(NamedTuple):
    """One import: the module that is named, the line, and whether only a type checker sees it."""

    target: str
    line: int
    for_types: bool


@cache
def list_modules() -> dict[str, Path]:
    """Give every module of the package by its dotted name, sorted."""
    found = {}
    for path in sorted(SOURCE.rglob("*.py")):
        parts = ("selon", *path.relative_to(SOURCE).with_suffix("").parts)
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@cache
def parse_module(name: str) -> ast.Module:
    """Give the syntax tree of one module."""
    return ast.parse(list_modules()[name].read_text(encoding="utf-8"))


def find_room(name: str) -> str:
    """Give the room a module stands in: `selon.read.html` stands in `read`; the front door is the empty name."""
    return name.split(".")[1] if "." in name else ""


def list_rooms() -> list[Path]:
    """Give the folders of the package that are rooms, those inside a room too; a language's folder is none."""
    inner = (path.parent for path in SOURCE.glob("*/*/__init__.py") if path.parent.parent.name != "languages")
    return sorted([*(path.parent for path in SOURCE.glob("*/__init__.py")), *inner])


@cache
def list_imports(name: str) -> tuple[Import, ...]:
    """Give everything a module imports, at its head or inside a function.

    `from selon.read import fetch` names the module `selon.read.fetch` where there is one.
    """
    return tuple(_walk(parse_module(name), name, for_types=False))


def _walk(node: ast.AST, name: str, for_types: bool) -> Iterator[Import]:
    if isinstance(node, ast.Import):
        yield from (Import(alias.name, node.lineno, for_types) for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        base = _resolve(node, name)
        for alias in node.names:
            deeper = f"{base}.{alias.name}"
            yield Import(deeper if deeper in list_modules() else base, node.lineno, for_types)
    elif isinstance(node, ast.Call) and _is_import_call(node):
        argument = node.args[0]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield Import(argument.value, node.lineno, for_types)
    if isinstance(node, ast.If) and _is_type_checking(node.test):
        for statement in node.body:
            yield from _walk(statement, name, for_types=True)
        for statement in node.orelse:
            yield from _walk(statement, name, for_types)
        return
    for child in ast.iter_child_nodes(node):
        yield from _walk(child, name, for_types)


def _resolve(node: ast.ImportFrom, name: str) -> str:
    if not node.level:
        return node.module or ""
    package = name if list_modules()[name].name == "__init__.py" else name.rpartition(".")[0]
    for _ in range(node.level - 1):
        package = package.rpartition(".")[0]
    return f"{package}.{node.module}" if node.module else package


def _is_type_checking(test: ast.expr) -> bool:
    return ast.unparse(test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")


def _is_import_call(node: ast.Call) -> bool:
    return bool(node.args) and ast.unparse(node.func) in ("import_module", "importlib.import_module", "__import__")
