"""The places that contents are set in: a name behind a word that sets a scene (*près de Tarsk, in Valmor*)."""

from __future__ import annotations

from functools import cache

import msgspec

from selon.languages.language import load_toml
from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.name_runs import find_names
from selon.qualify.names import Name
from selon.qualify.register import load_register
from selon.record.claim import Claim
from selon.record.span import Span
from selon.record.values import Place

_LONGEST = 4
_STATES = ("state", "territory", "region")


def find_places(tree: Tree, view: View, code: str) -> tuple[Place, ...]:
    """Find the places where something happens or holds.

    Args:
        tree: The parsed report.
        view: Its view.
        code: The language.

    Returns:
        The places in reading order. A name that a report uses for a person, a body or a medium is none.
    """
    names = find_names(tree, code)
    found: list[Place] = []
    i = 0
    while i < len(tree):
        behind = _find_preposition(tree, i, code)
        last = _read_name(tree, behind) if behind is not None else None
        if behind is None or last is None:
            i += 1
            continue
        first = last[0]
        name = names.at(first)
        if name is None or not _is_party(name):
            found.append(_make_place(view.span(tree[first].start, tree[last[1] - 1].end), name, code))
        i = last[1]
    return tuple(found)


def _find_preposition(tree: Tree, i: int, code: str) -> int | None:
    """Give the position behind a scene-setting word that begins at `i`, articles and common nouns skipped."""
    prepositions, skipped = _load(code)
    for length in range(_LONGEST, 0, -1):
        words = " ".join(token.lower for token in tree.tokens[i : i + length]).replace("' ", "'")
        if words in prepositions and tree[i].pos != "AUX":
            at = i + length
            while at < len(tree) and tree[at].lower in skipped and not tree[at].text[:1].isupper():
                at += 1
            return at
    return None


def _read_name(tree: Tree, at: int | None) -> tuple[int, int] | None:
    """Read the capitalised words from a position on."""
    if at is None or at >= len(tree) or tree[at].sentence != tree[max(0, at - 1)].sentence:
        return None
    last = at
    while last < len(tree) and tree[last].text[:1].isupper() and tree[last].sentence == tree[at].sentence:
        last += 1
    return (at, last) if last > at and len(tree[at].text) > 1 else None


def _is_party(name: Name) -> bool:
    """Tell whether a name is somebody's; what form alone makes a person or a body is a place here."""
    return name.kind in ("person", "media", "organisation") and not name.why.startswith("guess")


def _make_place(span: Span, name: Name | None, code: str) -> Place:
    entry = name.entry if name is not None else load_register(code).look_up(span.text)
    if entry is None or entry.sort == "demonym":
        return Place(span)
    entity = load_register(code).entities.get(entry.ids[0])
    if entity is None or entity.genre not in _STATES:
        return Place(span)
    whole = entry.sort in ("name", "alias", "own", "common")
    return Place(span, actor=entity.id) if whole else Place(span, inside=entity.id)


@cache
def _load(code: str) -> tuple[frozenset[str], frozenset[str]]:
    table = load_toml(code, "setting.toml")
    return frozenset(table.get("place_prepositions", ())), frozenset(table.get("skipped", ()))


def attach_places(claims: tuple[Claim, ...], places: tuple[Place, ...]) -> tuple[Claim, ...]:
    """Put into each claim the places named inside its content; a place inside a time expression is none.

    Args:
        claims: The claims, their times attached.
        places: The report's places.
    """
    done = []
    for claim in claims:
        times = [time.span for time in claim.times]
        inside = tuple(
            place
            for place in places
            if any(part.covers(place.span) for part in claim.content)
            and not any(span.overlaps(place.span) for span in times)
        )
        done.append(msgspec.structs.replace(claim, places=inside) if inside else claim)
    return tuple(done)
