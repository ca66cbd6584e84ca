"""Where something or somebody is from: the name or the noun of a place that a tie puts beside another noun.

*The mayor of Tarsk*, *the Tarsk choir*, *the roof of the church*: no scene is set, and yet another place in their stead
is another claim. Only names of which nothing but their form is known are taken; what is known to speak is no place.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import msgspec

from selon.languages.language import load_toml
from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.name_runs import find_names
from selon.qualify.nouns import load_nouns
from selon.qualify.places import is_before_speaker, make_place, read_name
from selon.qualify.register import load_register
from selon.qualify.scenes import read_kinds
from selon.record.claim import Claim
from selon.record.span import Span
from selon.record.values import Place

_GUESS, _BESIDE = "guess", "guess:apposition"
_COMPASS = "compass:"
_PLACES = ("state", "territory", "region")
_BEHIND = ("NOUN", "ADJ")
_HEADS = ("NOUN", "PROPN", "ADJ", "VERB", "AUX", "NUM")


def find_ties(tree: Tree, view: View, code: str) -> tuple[Place, ...]:
    """Find the names and nouns of places that are tied to what a content tells of.

    Args:
        tree: The parsed report.
        view: Its view.
        code: The language.

    Returns:
        The places in reading order; those without a name have the keys of what they are.
    """
    table = _load(code)
    found: list[Place] = []
    at = 0
    for i in range(len(tree)):
        if i < at:
            continue
        tied = (
            _read_tied(tree, i, table, code)
            or _read_beside(tree, i, table, code)
            or _read_object(tree, i, table, code)
            or _read_sided(tree, i, code)
        )
        if tied is None:
            continue
        first, at, kinds = tied
        span = view.span(tree[first].start, tree[at - 1].end)
        name = find_names(tree, code).at(first)
        found.append(Place(span, kinds=kinds) if kinds else make_place(span, name, code))
    return tuple(found)


def _read_tied(tree: Tree, i: int, table: _Table, code: str) -> tuple[int, int, tuple[str, ...]] | None:
    """Read what stands behind a tie: a name, else the noun of a place."""
    if tree[i].lower not in table.ties or i == 0 or tree[i - 1].pos not in _HEADS:
        return None
    at = i + 1
    while at < len(tree) and tree[at].lower in table.skipped and not tree[at].text[:1].isupper():
        at += 1
    name = read_name(tree, at)
    if name is not None:
        return (*name, ()) if _may_be_place(tree, name, code) else None
    definite = load_nouns(code).words("determiners", "definite")
    if not {tree[i].lower, tree[i + 1].lower if i + 1 < len(tree) else ""} & definite:
        return None  # *de nouveaux logements* are no place
    read = read_kinds(tree, i + 1, code)
    return (i + 1, *read) if read is not None and read[1] else None


def _read_beside(tree: Tree, i: int, table: _Table, code: str) -> tuple[int, int, tuple[str, ...]] | None:
    """Read a name that stands before the noun it belongs to (*the Tarsk choir*), where the language has such."""
    if tree[i].pos not in ("PROPN", "NOUN") or not tree[i].text[:1].isupper() or not load_nouns(code).head_last:
        return None
    name = read_name(tree, i)
    if name is None or name[1] >= len(tree) or tree[name[1]].sentence != tree[i].sentence:
        return None
    behind, before = tree[name[1]], tree[i - 1] if i else None
    opened = (
        before is None or before.sentence != tree[i].sentence or not before.text[:1].isupper() or before.pos == "DET"
    )
    fits = behind.pos in _BEHIND and behind.text.islower() and opened and tree[i].lower not in table.skipped
    return (*name, ()) if fits and _may_be_place(tree, name, code) else None


def _read_object(tree: Tree, i: int, table: _Table, code: str) -> tuple[int, int, tuple[str, ...]] | None:
    """Read the noun of a place that a verb of going has for its object (*crossed the river*)."""
    if tree[i].pos != "VERB" or tree[i].lemma.lower() not in table.verbs:
        return None
    read = read_kinds(tree, i + 1, code)
    return (i + 1, *read) if read is not None and read[1] else None


def _read_sided(tree: Tree, i: int, code: str) -> tuple[int, int, tuple[str, ...]] | None:
    """Read a noun that a point of the compass tells from others of its sort, behind no preposition (*the north face*).

    What has a name of its own is another one by that (*South Korea*).
    """
    if tree[i].pos != "DET" or tree[i].lower not in load_nouns(code).words("determiners", "definite"):
        return None
    if i and tree[i - 1].pos == "ADP" and tree[i - 1].sentence == tree[i].sentence:
        return None
    read = read_kinds(tree, i + 1, code)
    if read is None or not any(kind.startswith(_COMPASS) for kind in read[1]):
        return None
    return None if any(token.text[:1].isupper() for token in tree.tokens[i + 1 : read[0]]) else (i, *read)


def _may_be_place(tree: Tree, read: tuple[int, int], code: str) -> bool:
    """Tell whether a name may be a place's: nothing but its form is known, or the register has it as a place."""
    name = find_names(tree, code).at(read[0])
    if name is None:
        return False
    if name.entry is not None:
        entity = load_register(code).entities.get(name.entry.ids[0])
        return name.entry.sort != "demonym" and entity is not None and entity.genre in _PLACES
    guessed = name.why.startswith(_GUESS) and name.why != _BESIDE and name.kind != "person"
    return (guessed or is_before_speaker(tree, name)) and not all(word.isupper() for word in name.words)


class _Table(NamedTuple):
    """A language's ties.

    Attributes:
        ties: Words that tie a name to the noun before it.
        skipped: Small words and nouns of places between them.
        verbs: Verbs whose object is where they lead to or from.
    """

    ties: frozenset[str]
    skipped: frozenset[str]
    verbs: frozenset[str]


@cache
def _load(code: str) -> _Table:
    table = load_toml(code, "setting.toml")
    return _Table(*(frozenset(table.get(key, ())) for key in ("name_ties", "skipped", "place_verbs")))


def attach_ties(claims: tuple[Claim, ...], ties: tuple[Place, ...]) -> tuple[Claim, ...]:
    """Put into each claim the places tied to what it tells of, those left out that are its scene.

    A name inside a scene says which one it is (*on the Lyon stock exchange*) and is kept.

    Args:
        claims: The claims, their places and times attached.
        ties: The report's tied places.
    """
    done = []
    for claim in claims:
        taken = [time.span for time in claim.times] + [place.span for place in claim.places]
        scenes = [scene.span for scene in claim.scenes]
        inside = tuple(
            one
            for one in ties
            if _is_inside(one.span, claim)
            and not any(map(one.span.overlaps, taken))
            and (not any(map(one.span.overlaps, scenes)) or _tells_which(one, scenes))
        )
        done.append(msgspec.structs.replace(claim, ties=inside) if inside else claim)
    return tuple(done)


def _tells_which(one: Place, scenes: list[Span]) -> bool:
    return not one.kinds and any(scene.covers(one.span) and scene != one.span for scene in scenes)


def _is_inside(span: Span, claim: Claim) -> bool:
    return any(part.covers(span) for part in claim.content)
