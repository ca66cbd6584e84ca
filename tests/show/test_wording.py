"""The interface says the same things in every language, and has words for every code of the record."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from selon.attribute.choice import remainders
from selon.attribute.claims import chains
from selon.errors import UsageError
from selon.record import attribution, claim, report, span, values
from selon.show.wording import choose_interface, list_interface_languages, load_words

LANGUAGES = list_interface_languages()


def list_codes(record: type, field: str) -> tuple[str, ...]:
    """Give the codes that a field of a record type may hold."""
    return typing.get_args(typing.get_type_hints(record)[field])


GROUPS = {
    "commitment": typing.get_args(attribution.Commitment),
    "polarity": typing.get_args(attribution.Polarity),
    "form": typing.get_args(attribution.Form),
    "kind": typing.get_args(attribution.Kind),
    "named": typing.get_args(attribution.Named),
    "remainder": list_codes(attribution.Remainder, "kind"),
    "origin": list_codes(attribution.Actor, "origin"),
    "link": list_codes(claim.Link, "kind"),
    "section": typing.get_args(report.SectionKind),
    "where": list_codes(report.Credit, "where"),
    "precision": list_codes(report.Moment, "precision"),
    "evidence": list_codes(span.Evidence, "kind"),
    "bound": typing.get_args(values.Bound),
    "dimension": list_codes(values.Quantity, "dimension"),
    "time": list_codes(values.Time, "type"),
    "anchor": list_codes(values.Time, "anchor"),
    "degree": list_codes(values.Likelihood, "degree"),
}


def walk(table: dict[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    """Give every text of a table with its path."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from walk(value, f"{path}{key}.")
        elif isinstance(value, str):
            yield f"{path}{key}", value


def test_french_and_english_are_there() -> None:
    assert LANGUAGES == ["en", "fr"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_the_same_keys_and_places(code: str) -> None:
    def shape(language: str) -> dict[str, list[str]]:
        return {path: sorted(re.findall(r"{\w+}", text)) for path, text in walk(load_words(language).table)}

    assert shape(code) == shape("en")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("group", GROUPS)
def test_every_code_of_the_record_has_words_and_no_other(code: str, group: str) -> None:
    assert GROUPS[group]
    assert set(load_words(code).table[group]) == set(GROUPS[group])


def list_constants(module: ModuleType) -> set[str]:
    """Give the codes that a module names in capitals."""
    return {value for name, value in vars(module).items() if name.isupper() and isinstance(value, str)}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_reason_of_a_remainder_has_words(code: str) -> None:
    reasons = list_constants(remainders) | {"no-content", "rival-cue", "no-hedge"}
    assert "scare-quote" in reasons
    assert reasons <= set(load_words(code).table["reason"])


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_reason_that_a_chain_gives_has_words(code: str) -> None:
    reasons = list_constants(chains)
    table = load_words(code).table
    assert {"unsourced", "basis-not-stated", "relay-of-earlier-source"} <= reasons
    assert reasons <= set(table["gap"]) | set(table["inherited"])


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_codes_of_a_group_share_their_words(code: str) -> None:
    table = load_words(code).table
    for group in ("commitment", "form", "degree", "bound", "anchor"):
        assert len(set(table[group].values())) == len(table[group]), group


def test_words_are_counted_in_the_singular_and_the_plural() -> None:
    english, french = load_words("en"), load_words("fr")
    assert [english.count("claims", n) for n in (0, 1, 2)] == ["0 claims", "1 claim", "2 claims"]
    assert [french.count("claims", n) for n in (0, 1, 2)] == ["0 énoncé", "1 énoncé", "2 énoncés"]


def test_an_unknown_code_stands_for_itself_and_is_harmless() -> None:
    assert load_words("fr").name("reason", "of-the\x1bfuture") == "of-the\\x1bfuture"


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": ""}, "fr"),
        ({"LC_MESSAGES": "fr", "LANG": "en_US"}, "fr"),
        ({"LANG": "de_DE"}, "en"),
        ({"LANG": "fro"}, "en"),
    ],
)
def test_the_locale_chooses_the_language(environment: dict[str, str], code: str) -> None:
    assert choose_interface(environment) == code


def test_an_unknown_language_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="en, fr"):
        load_words("xx")
