"""In what capacity people speak: in office (*un responsable, la préfète X*) or as anybody (*trois personnes*)."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import Literal

import msgspec

from selon.languages.language import load_toml
from selon.parse.tree import Token, Tree
from selon.parse.view import View
from selon.qualify.nouns import load_nouns
from selon.record.attribution import Attribution, Source
from selon.record.span import Span

Standing = Literal["office", "anybody"]
_SPEAKERS = ("person", "people")
_ROLE = "local:phrase"
"""Why an actor goes by its role alone (*le procureur de la République*)."""


def note_standing(attributions: tuple[Attribution, ...], tree: Tree, view: View, code: str) -> tuple[Attribution, ...]:
    """Note in what capacity the people behind each attribution speak, where the words say so.

    People who bear a name are noted in a public office alone.

    Args:
        attributions: The attributions, their parties filled in.
        tree: The parsed report.
        view: Its view.
        code: The language.
    """
    starts = [token.start for token in tree.tokens]
    return tuple(
        msgspec.structs.replace(one, sources=tuple(_note(source, tree, view, starts, code) for source in one.sources))
        for one in attributions
    )


def _note(source: Source, tree: Tree, view: View, starts: list[int], code: str) -> Source:
    span = source.refers_to or source.span
    if source.kind not in _SPEAKERS or span is None:
        return source
    first, last = _find_tokens(span, view, starts)
    if source.named != "unnamed" and source.why != _ROLE:
        public = source.named == "named" and any(_is_public(token, code) for token in tree.tokens[first:last])
        return msgspec.structs.replace(source, standing="office") if public else source
    standing = read_standing(tree, first, last, code)
    if standing is None or (source.named != "unnamed" and standing != "office"):
        return source
    return msgspec.structs.replace(source, standing=standing)


def _find_tokens(span: Span, view: View, starts: list[int]) -> tuple[int, int]:
    start, end = view.offset(span.start), view.offset(span.end - 1) + 1
    return bisect_left(starts, start), bisect_left(starts, end)


def read_standing(tree: Tree, first: int, last: int, code: str) -> Standing | None:
    """Read the standing of a source phrase from the first noun for a person in it.

    Args:
        tree: The parsed report.
        first: Position of the phrase's first token.
        last: Position behind its last token.
        code: The language.

    Returns:
        `office`, `anybody`, or None for a profession and for what is no word for a person.
    """
    nouns, office = load_nouns(code), _load_office(code)
    best: Standing | None = None
    i = first
    while i < last:
        found = nouns.at(tree, i, last)
        if found is None:
            i += 1
            continue
        noun, behind = found
        if noun.lemma in office or "office" in noun.labels:
            return "office"
        if (noun.kind == "people" or "anybody" in noun.labels) and best is None:
            best = "anybody"
        if noun.personal and not nouns.head_last:
            return best
        i = behind
    return best


def _is_public(token: Token, code: str) -> bool:
    """Tell whether a word beside a name is a public office (*la préfète, Noëlle Astier*)."""
    return token.pos in ("NOUN", "PROPN") and not _load_office(code).isdisjoint((token.lemma.lower(), token.lower))


@cache
def _load_office(code: str) -> frozenset[str]:
    return frozenset(load_toml(code, "setting.toml").get("office", ()))
