"""Sizes that invite reading: no module over 500 lines, nine functions in ten under 30."""

from __future__ import annotations

import ast

from tests.house.source_tree import list_modules, parse_module

LONGEST_MODULE = 500
SHORT_FUNCTION = 30


def count_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count a function's lines without its docstring: what is said of it takes no reading of code."""
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    if ast.get_docstring(function) is not None:
        first = function.body[0]
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines


def list_functions() -> dict[str, int]:
    """Give every function of the package with its length."""
    return {
        f"{name}.{node.name}:{node.lineno}": count_lines(node)
        for name in list_modules()
        for node in ast.walk(parse_module(name))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def test_no_module_is_over_500_lines() -> None:
    sizes = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in list_modules().items()}
    assert {name: size for name, size in sizes.items() if size > LONGEST_MODULE} == {}


def test_nine_functions_in_ten_are_under_30_lines() -> None:
    sizes = list_functions()
    long = {name: size for name, size in sizes.items() if size >= SHORT_FUNCTION}
    assert len(long) <= len(sizes) / 10, long


def test_a_docstring_does_not_make_a_function_long() -> None:
    function = ast.parse('def f() -> int:\n    """Say\n\n    much.\n    """\n    return 1\n').body[0]
    assert isinstance(function, ast.FunctionDef)
    assert count_lines(function) == 2
