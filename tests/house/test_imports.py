"""Imports go down only, without a circle; the parser and the network each stand behind one door."""

from __future__ import annotations

import pytest

from tests.house.source_tree import find_room, list_imports, list_modules, list_rooms

GROUND = {"errors", "version", "record"}
STAGES = ("read", "parse", "encode", "attribute", "qualify")

ALLOWED: dict[str, set[str]] = {
    "errors": set(),
    "version": set(),
    "record": {"errors"},
    "settings": GROUND,
    "languages": GROUND | {"settings"},
    # A stage may use those that come before it in reading order.
    **{stage: GROUND | {"settings", "languages", *STAGES[:at]} for at, stage in enumerate(STAGES)},
    "vectors": GROUND | {"settings"},
    "pipeline": GROUND | {"settings", "languages", *STAGES},
    "reading": GROUND | {"settings", "read", "pipeline"},
    "compare": {"record", "errors", "version"},
    "ledger": {"record", "errors", "version"},
    "show": {"record", "errors", "version", "settings", "ledger"},
    "evaluate": GROUND | {"settings", "languages", *STAGES, "pipeline", "compare"},
    "scale": GROUND | {"settings", "languages", *STAGES, "pipeline", "reading", "ledger"},
    "serve": GROUND | {"settings", "languages", *STAGES, "pipeline", "reading", "compare", "show", "ledger", "vectors"},
}
"""The arrows that may be drawn, room by room. `cli` and the front door may see everything below them."""
TOP = {"", "__main__", "cli"}
ATTRIBUTE = ("scene", "clauses", "sources", "relays", "cues", "contents", "hedges", "choice", "claims")
"""The rooms inside `attribute`, in reading order: each may use those that come before it."""

NETWORK = [
    *("socket", "ssl", "http.client", "urllib.request", "ftplib", "smtplib", "asyncio"),
    *("httpx", "httpcore", "requests", "urllib3", "aiohttp", "websockets", "pycurl", "trafilatura.downloads"),
]
MAY_FETCH = {"selon.read.fetch", "selon.read.connection"}
"""`fetch` and the module beside it that checks the address and opens the connection for it."""
ATTIC = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "shared", "stuff", "base"}


def is_inside(target: str, package: str) -> bool:
    return target == package or target.startswith(package + ".")


def list_inner(name: str, with_types: bool = True) -> list[str]:
    """Give the house's own modules that one imports."""
    found = [found for found in list_imports(name) if is_inside(found.target, "selon")]
    return [found.target for found in found if with_types or not found.for_types]


def test_every_room_has_its_arrows_in_the_table() -> None:
    rooms = {find_room(name) for name in list_modules()} - TOP
    assert rooms - set(ALLOWED) == set(), "a new room must say what it may import"


@pytest.mark.parametrize("name", [name for name in list_modules() if find_room(name) not in TOP])
def test_imports_go_down_only(name: str) -> None:
    allowed = ALLOWED[find_room(name)] | {find_room(name)}
    up = {target for target in list_inner(name) if find_room(target) not in allowed}
    assert not up, f"{name} imports {sorted(up)}"


def list_inside_attribute() -> list[str]:
    return [name for name in list_modules() if name.startswith("selon.attribute.")]


@pytest.mark.parametrize("name", list_inside_attribute())
def test_imports_inside_attribute_go_down_only(name: str) -> None:
    at = ATTRIBUTE.index(name.split(".")[2])
    inside = {target.split(".")[2] for target in list_inner(name) if target.startswith("selon.attribute.")}
    assert inside <= {*ATTRIBUTE[: at + 1]}, f"{name} imports from {sorted(inside - {*ATTRIBUTE[: at + 1]})}"


def test_nothing_imports_the_command_line() -> None:
    up = [
        name
        for name in list_modules()
        if find_room(name) != "cli"
        for target in list_inner(name)
        if find_room(target) == "cli"
    ]
    assert up in ([], ["selon.__main__"])


def find_circle(graph: dict[str, set[str]]) -> list[str]:
    """Give the modules of one circle, or nothing."""
    done: set[str] = set()

    def visit(name: str, path: list[str]) -> list[str]:
        if name in path:
            return [*path[path.index(name) :], name]
        if name in done:
            return []
        for target in sorted(graph.get(name, ())):
            if circle := visit(target, [*path, name]):
                return circle
        done.add(name)
        return []

    return next((circle for name in sorted(graph) if (circle := visit(name, []))), [])


def test_modules_form_no_circle() -> None:
    assert find_circle({name: set(list_inner(name, with_types=False)) - {name} for name in list_modules()}) == []


def test_a_circle_would_be_found() -> None:
    assert find_circle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]


def test_the_parser_is_imported_in_its_room_alone() -> None:
    users = {name for name in list_modules() for found in list_imports(name) if is_inside(found.target, "spacy")}
    assert {name for name in users if find_room(name) != "parse"} == set()


def test_only_fetch_opens_a_socket_outward() -> None:
    users = {
        f"{name}:{found.line}"
        for name in list_modules()
        if name not in MAY_FETCH and find_room(name) != "serve"
        for found in list_imports(name)
        if any(is_inside(found.target, library) for library in NETWORK)
    }
    assert users == set()


def test_there_is_no_attic() -> None:
    assert [name for name in list_modules() if set(name.split(".")) & ATTIC] == []


def test_rooms_are_found() -> None:
    assert {"record", "evaluate", "cli"} <= {room.name for room in list_rooms()}


def test_only_fetch_uses_the_connection_that_it_checks() -> None:
    users = {name for name in list_modules() if "selon.read.connection" in list_inner(name)}
    assert users <= {"selon.read.fetch"}
