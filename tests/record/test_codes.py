"""The codes of change: stable kebab-case names, each with a definition, a near-miss, a reverse and words to show it."""

from __future__ import annotations

import re

import pytest

from selon.record.codes import CODES, KEPT, Code, find_code, list_codes
from selon.show.wording import list_interface_languages, load_words


def test_codes_are_kebab_case_and_stand_once() -> None:
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", code) for code in list_codes())
    assert len(set(list_codes())) == len(list_codes())


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.code)
def test_a_code_says_what_it_means_and_what_it_does_not(code: Code) -> None:
    assert code.definition.endswith(".")
    assert code.near_miss.endswith(".")
    assert code.reverse in list_codes()


def test_the_reverse_of_a_reverse_is_the_code_where_both_have_a_direction() -> None:
    apart = {code.code for code in CODES if find_code(code.reverse).reverse != code.code}
    assert all(code.startswith(("title-", "quotation-cut")) for code in apart)


def test_what_is_kept_changes_no_meaning() -> None:
    assert not find_code(KEPT).meaning


@pytest.mark.parametrize("ui", list_interface_languages())
def test_every_code_has_words(ui: str) -> None:
    words = load_words(ui)
    assert [code for code in list_codes() if not words.knows("change", code)] == []
