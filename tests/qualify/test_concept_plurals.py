"""Plurals whose ending is more than a letter name what their noun names."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("one", "several"),
    [("A coach", "Two coaches"), ("A witness", "Two witnesses"), ("A waitress", "Two waitresses")],
)
def test_a_plural_names_what_its_noun_names(one: str, several: str) -> None:
    singular, plural = (
        {key for found in read_report(f"{who} said the roof fell.", lang="en").attributions
         for key in found.sources[0].concepts}
        for who in (one, several)
    )  # fmt: skip
    assert singular & plural


def test_a_crane_operator_is_a_person_and_a_network_operator_is_none() -> None:
    kinds = [
        read_report(f"According to {who}, the roof fell.", lang="en").attributions[0].kind
        for who in ("a crane operator", "the network operator")
    ]
    assert kinds == ["person", "organisation"]
