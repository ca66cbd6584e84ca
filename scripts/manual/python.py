"""The page of the Python names: signatures and docstrings of the front door."""

from __future__ import annotations

import inspect
import re
from typing import Any

import selon

_HEADS = ("Args", "Returns", "Yields", "Raises")


def make_python(_: str = "") -> str:
    """Describe every public function of `import selon`; types of the record have a page of their own."""
    found = [(name, getattr(selon, name)) for name in selon.__all__]
    return "\n\n".join(_describe(name, made) for name, made in found if inspect.isfunction(made))


def _describe(name: str, function: object) -> str:
    signature = re.sub(r"'([^']*)'", r"\1", str(inspect.signature(function)))  # type: ignore[arg-type]
    parts = [f"## selon.{name}", f"```python\n{_wrap(name, signature)}\n```"]
    known = getattr(function, "__globals__", {})
    return "\n\n".join([*parts, *_read_sections(inspect.getdoc(function) or "", known)])


def _wrap(name: str, signature: str) -> str:
    """Put each parameter on a line of its own where there are several."""
    inside, arrow, gives = signature.partition(" -> ")
    parameters = [part.strip() for part in re.split(r",\s(?![^\[\]]*\])", inside[1:-1])]
    if len(parameters) < 2:
        return name + signature
    return f"{name}(\n" + "".join(f"    {part},\n" for part in parameters) + f"){arrow}{gives}"


def _read_sections(text: str, known: dict[str, Any]) -> list[str]:
    """Turn a docstring into Markdown: prose, then lists of arguments, results and errors, then its example."""
    parts = []
    for part in re.split(r"\n\n(?=\S)", text):
        head, _, rest = part.partition(":\n")
        if head in _HEADS:
            parts.append(f"**{head}**\n\n" + _list_entries(inspect.cleandoc(rest), plain=head in ("Returns", "Yields")))
        elif head == "Example":
            example = inspect.cleandoc(rest)
            parts.append(f"```pycon\n{_list_imports(example, known)}{example}\n```")
        else:
            parts.append(" ".join(part.split()))
    return parts


def _list_entries(text: str, *, plain: bool) -> str:
    if plain:
        return " ".join(text.split())
    joined = re.sub(r"\n +", " ", text)
    return "\n".join(re.sub(r"^(\w+): ", r"- `\1`: ", line) for line in joined.splitlines())


def _list_imports(example: str, known: dict[str, Any]) -> str:
    """Give the imports that an example needs outside its module: it may use every name that the module knows."""
    code = "\n".join(line for line in example.splitlines() if line.startswith((">>>", "...")))
    code = re.sub(r"\"[^\"]*\"", "", code)
    names = sorted(set(re.findall(r"(?<![.\w])[A-Za-z]\w*", code)) & set(known))
    public = [name for name in names if name in selon.__all__]
    lines = [f">>> from selon import {', '.join(public)}\n"] if public else []
    others = [name for name in names if name not in public]
    return "".join(lines + [f">>> from {known[name].__module__} import {name}\n" for name in others])
