"""The tree of errors, from the classes themselves."""

from __future__ import annotations

import inspect

from manual.blocks import make_table
from selon import errors


def make_errors(_: str = "") -> str:
    """Describe every error: what it is a kind of, when it is raised, the exit code of a command that ends with it."""
    rows = [
        (f"`{found.__name__}`", f"`{found.__base__.__name__}`", _say(found), str(found.exit_code))
        for found in _list(errors.SelonError)
        if found.__base__ is not None
    ]
    return make_table(("error", "is a", "raised when", "exit code"), rows)


def _list(base: type[errors.SelonError]) -> list[type[errors.SelonError]]:
    return [base, *(found for child in base.__subclasses__() for found in _list(child))]


def _say(found: type[errors.SelonError]) -> str:
    return (inspect.getdoc(found) or "").partition("\n")[0]
