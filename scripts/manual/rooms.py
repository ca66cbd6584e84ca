"""The rooms of the house: what each takes and gives, from the first lines of its `__init__`."""

from __future__ import annotations

import ast
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent.parent / "src" / "selon"
ORDER = ("record", "languages", "read", "parse", "attribute", "qualify", "ledger", "compare", "show", "scale")
"""In reading order; rooms that are not named here follow in the order of their names."""
INNER = ("scene", "clauses", "sources", "relays", "cues", "contents", "hedges", "choice", "claims")
"""The rooms inside `attribute`, in reading order; what stands inside another room follows in the order of its name."""


def make_rooms(_: str = "") -> str:
    """Describe every room, and every module that stands beside the rooms."""
    rooms = {path.parent.name: path for path in SOURCE.glob("*/__init__.py")}
    names = [name for name in ORDER if name in rooms] + sorted(set(rooms) - set(ORDER))
    parts = ["\n\n".join([f"### {name}/\n\n{_read(rooms[name])}", *_list_inner(name)]) for name in names]
    modules = [path for path in sorted(SOURCE.glob("*.py")) if not path.name.startswith("_")]
    lines = [f"- `{path.name}`: {_read(path).splitlines()[0]}" for path in modules]
    return "\n\n".join([*parts, "### Beside the rooms", "\n".join(lines)])


def _list_inner(name: str) -> list[str]:
    """List the rooms inside a room with what each says of itself first; a language's folder is none."""
    inside = {path.parent.name: path for path in SOURCE.glob(f"{name}/*/__init__.py") if name != "languages"}
    names = [room for room in INNER if room in inside] + sorted(set(inside) - set(INNER))
    lines = [f"- `{name}/{room}`: {_read(inside[room]).splitlines()[0]}" for room in names]
    return ["\n".join(["Rooms inside:", "", *lines])] if lines else []


def _read(path: Path) -> str:
    """Read a module's docstring; what it takes and gives, and the next room, each begin a line of their own."""
    text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    for word in ("Takes:", "Gives:", "Next room:"):
        text = text.replace(f" {word}", f"\n{word}")
    lines = []
    for line in text.splitlines():
        head, colon, rest = line.partition(":")
        label = colon and f"{head}:" in ("Takes:", "Gives:", "Next room:")
        lines.append(f"- *{head}*:{rest}" if label else line)
    return "\n".join(lines)
