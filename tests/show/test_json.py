"""JSON and back: any record survives, and a line can do a terminal no harm."""

from __future__ import annotations

import json
import typing

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selon.errors import InputError
from selon.record.report import SCHEMA_VERSION, Report
from selon.show.json import read_json, write_json
from tests.show.invented import REPORT

# A high and a low surrogate side by side would be read back as the one character that they encode.
TEXTS = st.text(st.characters(), max_size=12) | st.sampled_from(
    ["\u202e", "\x9b2J", "\u2028", "\x00", "é", "e\u0301", "👩‍🚒"]
)


@st.composite
def structs(draw: st.DrawFn, kind: type) -> object:
    """Draw an instance of a record type."""
    fields = typing.get_type_hints(kind, include_extras=True)
    return kind(**{name: draw(draw_type(hint)) for name, hint in fields.items()})


def draw_type(hint: object) -> st.SearchStrategy[object]:
    """Give a strategy for the type of a field."""
    arguments = typing.get_args(hint)
    if typing.get_origin(hint) is typing.Annotated:
        [meta] = [one for one in arguments if isinstance(one, msgspec.Meta)]
        assert meta.pattern is not None
        return st.from_regex(meta.pattern, fullmatch=True, alphabet=st.characters(codec="ascii"))
    if hint is str:
        return TEXTS
    if hint is int:
        return st.integers(0, 10**6)
    if hint is bool:
        return st.booleans()
    if hint is type(None):
        return st.none()
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return structs(hint)
    if typing.get_origin(hint) is typing.Literal:
        return st.sampled_from(arguments)
    if typing.get_origin(hint) is tuple:
        if arguments[-1] is Ellipsis:
            return st.lists(draw_type(arguments[0]), max_size=2).map(tuple)
        return st.tuples(*map(draw_type, arguments))
    return st.one_of(*map(draw_type, arguments))


@given(structs(Report))
@settings(max_examples=40, suppress_health_check=list(HealthCheck), deadline=None)
def test_any_record_survives(report: Report) -> None:
    made = msgspec.structs.replace(report.made, schema=SCHEMA_VERSION)
    report = msgspec.structs.replace(report, made=made)
    line = write_json(report)
    assert "\n" not in line
    assert read_json(line) == report
    assert read_json(line.encode()) == report


def test_the_invented_report_survives() -> None:
    assert read_json(write_json(REPORT)) == REPORT


def test_roles_are_lists_of_spans_even_when_empty() -> None:
    first = json.loads(write_json(REPORT))["attributions"][0]
    assert first["source"] == []
    assert first["relay"] == []
    assert set(first["content"][0]) == {"start", "end", "text"}


def test_a_lone_surrogate_survives() -> None:
    report = msgspec.structs.replace(REPORT, title="a\ud800b")
    assert write_json(report).isascii()
    assert read_json(write_json(report)) == report


def test_a_line_holds_nothing_that_a_terminal_obeys() -> None:
    report = msgspec.structs.replace(REPORT, title="\x1b[2J\x9b2J\u202e\u2028\ufeff\x7f")
    assert not {"\x1b", "\x9b", "\u202e", "\u2028", "\ufeff", "\x7f"} & set(write_json(report))


@pytest.mark.parametrize("line", ["", "{}", "[1]", '{"id": 3}', "nothing", "\ufeff", '"\\ud800"', "[" * 100_000])
def test_what_is_no_record_is_an_input_error(line: str) -> None:
    with pytest.raises(InputError, match="no report of selon"):
        read_json(line)


def test_a_record_of_a_later_schema_is_refused() -> None:
    later = msgspec.structs.replace(REPORT, made=msgspec.structs.replace(REPORT.made, schema=SCHEMA_VERSION + 1))
    with pytest.raises(InputError, match="schema 2"):
        read_json(write_json(later))


@pytest.mark.parametrize("value", ["douze", "1e999999", "", "nan", "1/0", "٣"])
@pytest.mark.parametrize("field", ["low", "base"])
def test_a_quantity_that_is_no_number_is_refused(field: str, value: str) -> None:
    table = json.loads(write_json(REPORT))
    quantity = next(one for claim in table["claims"] for one in claim.get("quantities", ()))
    quantity[field] = [value, value, "m"] if field == "base" else value
    with pytest.raises(InputError, match="no report of selon"):
        read_json(json.dumps(table))
