"""What is measured, and what cases and doses are of: the noun that a small word ties to the unit (*400 t de blé*)."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

import msgspec

from selon.languages.language import load_toml
from selon.parse.tree import Tree
from selon.parse.view import View
from selon.record.span import Span
from selon.record.values import Quantity


def note_substances(quantities: tuple[Quantity, ...], tree: Tree, view: View, code: str) -> tuple[Quantity, ...]:
    """Note what each measure measures, and of what a kind of unit is a count, where a noun is tied to it.

    Args:
        quantities: The quantities.
        tree: The parsed report.
        view: Its view.
        code: The language.
    """
    starts = [token.start for token in tree.tokens]

    def note(quantity: Quantity) -> Quantity:
        kind = quantity.dimension == "count" and (quantity.unit or "").lower() in _load_kinds(code)
        if not kind and (quantity.dimension != "measure" or quantity.counted is not None):
            return quantity
        found = _find_noun(tree, view, bisect_left(starts, view.offset(quantity.span.end)), code)
        return msgspec.structs.replace(quantity, counted=found) if found is not None else quantity

    return tuple(note(quantity) for quantity in quantities)


def _find_noun(tree: Tree, view: View, at: int, code: str) -> Span | None:
    """Find the bare nouns behind a tie; an article or a name is no substance (*400 m de la gare, 3 km de Tarsk*)."""
    if at + 1 >= len(tree) or tree[at].lower not in _load_ties(code) or tree[at + 1].sentence != tree[at].sentence:
        return None
    last = at + 1
    while last < len(tree) and tree[last].sentence == tree[at].sentence and _is_bare(tree, last):
        last += 1
    nouns = any(token.pos == "NOUN" for token in tree.tokens[at + 1 : last])
    return view.span(tree[at + 1].start, tree[last - 1].end) if nouns else None


def _is_bare(tree: Tree, i: int) -> bool:
    token = tree[i]
    described = (
        "VerbForm=Part" in token.morph and i + 1 < len(tree) and tree[i + 1].pos == "NOUN"
    )  # *adulterated pills*
    return (token.pos in ("NOUN", "ADJ") or described) and token.text[:1].islower()


@cache
def _load_kinds(code: str) -> frozenset[str]:
    return frozenset(load_toml(code, "concepts.toml").get("kinds", ()))


@cache
def _load_ties(code: str) -> frozenset[str]:
    return frozenset(load_toml(code, "concepts.toml").get("ties", ()))
