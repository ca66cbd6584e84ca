"""Ids come from content alone: the same content the same id, other content another one."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from selon.record.identity import hash_text, make_id, make_span_id
from selon.record.span import Span

# Separators and digits are drawn often: they are what could make two lists of parts look like one.
parts = st.lists(st.none() | st.text("\x1f:+1 a", max_size=6), min_size=1, max_size=4)


@given(parts, parts)
def test_ids_are_equal_when_the_parts_are(one: list[str | None], other: list[str | None]) -> None:
    assert (make_id("report", one) == make_id("report", other)) == (one == other)


def test_nothing_and_an_empty_text_are_different() -> None:
    assert make_id("report", [None]) != make_id("report", [""])


def test_the_prefix_says_what_it_is() -> None:
    prefix, _, digest = make_id("claim", ["x"]).partition(":")
    assert (prefix, len(digest)) == ("claim", 16)


def test_an_id_is_the_same_on_every_machine() -> None:
    assert hash_text("é") == "sha256:4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"


@given(st.text(), st.text())
def test_hashes_tell_texts_apart(one: str, other: str) -> None:
    assume(one != other)
    assert hash_text(one) != hash_text(other)


def test_a_lone_surrogate_has_a_hash_of_its_own() -> None:
    assert hash_text("\ud800") != hash_text("\ufffd")


def test_roles_keep_their_place_in_an_id() -> None:
    span = (Span(0, 3, "non"),)
    assert make_span_id("attribution", "r", (span, ())) != make_span_id("attribution", "r", ((), span))
    assert make_span_id("attribution", "r", (span,)) != make_span_id("attribution", "s", (span,))
    assert make_span_id("attribution", "r", (span,)) == make_span_id("attribution", "r", (span,))
