"""The page of the languages: what each folder holds, from its lexicons themselves."""

from __future__ import annotations

from typing import Any

from manual.blocks import make_table
from selon.languages.language import list_languages, load_language, load_toml

FILES = {
    "cues": "Words that attribute",
    "claims": "Claims",
    "likelihood": "Words of probability",
    "quantities": "Quantities",
    "time": "Times",
    "sections": "Sections of a report",
}
"""The lexicons whose entries bear examples, with their heads."""
_NAMES = ("class", "degree", "kind", "bound", "code", "symbol", "unit", "key", "form")
_WORDS = ("lemmas", "words", "forms", "join", "before", "after")
_SHOWN = 10


def make_lexicon(_: str = "") -> str:
    """Describe the lexicons of every language."""
    return "\n\n".join(_describe(code) for code in list_languages())


def _describe(code: str) -> str:
    language = load_language(code)
    parser = f"`{language.pipeline}` {language.pipeline_version}" if language.pipeline else "none: frozen parses only"
    parts = [f"## {language.english_name} ({language.name}, `{code}`)", f"Parser: {parser}."]
    for name, head in FILES.items():
        rows = [_make_row(group, entry) for group, entry in _list_entries(load_toml(code, f"{name}.toml"))]
        if rows:
            table = make_table(("entry", "words", "example", "near-miss"), rows)
            parts.append(f"### {head} in {language.english_name}\n\n{table}")
    return "\n\n".join(parts)


def _list_entries(table: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Give the entries that bear examples, with the name of their group."""
    groups = [(key, value) for key, value in table.items() if isinstance(value, list)]
    return [(key, one) for key, value in groups for one in value if isinstance(one, dict) and one.get("examples")]


def _make_row(group: str, entry: dict[str, Any]) -> tuple[str, ...]:
    name = next((str(entry[key]) for key in _NAMES if isinstance(entry.get(key), str)), "")
    near = entry.get("near_misses") or entry.get("near") or []
    return f"{group}: {name}" if name else group, _list_words(entry), _quote(entry["examples"]), _quote(near)


def _list_words(entry: dict[str, Any]) -> str:
    found: str | list[object] = next((entry[key] for key in _WORDS if entry.get(key)), [])
    words = found.split() if isinstance(found, str) else [str(word) for word in found]
    more = f" and {len(words) - _SHOWN} more" if len(words) > _SHOWN else ""
    return ", ".join(words[:_SHOWN]) + more


def _quote(examples: Any) -> str:
    """Give the first example to the letter; what it should give is left to the tests."""
    first = next(iter(examples), None)
    if isinstance(first, dict):
        first = next((value for value in first.values() if isinstance(value, str)), None)
    if isinstance(first, list):
        first = first[0]
    return f"`{str(first).replace('`', '')}`" if first else ""
