"""Numbers that are part of a name: what one sentence makes a name of stays one in the whole report."""

from __future__ import annotations

import pytest

from selon.parse.parser import parse_text
from selon.parse.view import View
from selon.qualify.quantities import find_quantities

pytestmark = pytest.mark.model


def read(text: str, code: str = "fr") -> list[str]:
    view = View(text)
    return [quantity.span.text for quantity in find_quantities(parse_text(text, [(0, len(text))], code), view, code)]


def test_a_number_behind_a_singular_article_is_a_name_in_the_whole_report() -> None:
    assert read("Le quatre balles du matin est joué. Les quatre balles et les doubles ont plu.") == []


def test_the_same_words_count_where_no_sentence_makes_a_name_of_them() -> None:
    assert read("Les quatre balles ont été retrouvées sur le quai.") == ["quatre balles"]


def test_a_name_leaves_other_numbers_of_the_noun_alone() -> None:
    assert read("Le quatre balles est joué. La police a retrouvé trois balles.") == ["trois balles"]


def test_money_and_shares_behind_a_singular_article_stay_amounts() -> None:
    assert read("Le 12 % restant et le million d'euros iront au port.") == ["12 %", "million d'euros"]


def test_a_listed_name_with_a_capital_is_none_of_its_common_words() -> None:
    assert read("The Six Nations begins at noon.", "en") == []
    assert read("The fund helps six nations.", "en") == ["six nations"]
