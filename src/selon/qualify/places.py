"""The places that contents are set in: a name behind a word that sets a scene (*près de Tarsk, in Valmor*)."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import msgspec

from selon.languages.language import load_toml
from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.name_runs import find_names
from selon.qualify.names import Name
from selon.qualify.nouns import load_nouns
from selon.qualify.register import load_register
from selon.qualify.scenes import read_kinds, read_side
from selon.record.claim import Claim
from selon.record.span import Span
from selon.record.values import Place

_LONGEST, _LONGEST_TIE = 4, 6
_BESIDE = "apposition"
_BY_FORM = (_BESIDE, "given-name-alone")
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
        if (region := _find_region(tree, i, code)) is not None:
            found += _make_region(tree, region, view, code)
        behind, told = _find_preposition(tree, i, code), False
        if behind is None or read_name(tree, behind) is None:
            behind, told = _find_noun(tree, i, code), True
        last = read_name(tree, behind) or _read_told_name(tree, i, code) or _read_object(tree, i, code)
        if last is None or _is_common_noun(tree, last, code):
            i += 1
            continue
        for first, end in _pair(tree, i, last, code):
            name = names.at(first)
            known = told or tree[first].lower in _load(code).opening
            glossed = name is not None and _is_glossed(tree, name, code)
            free = name is None or glossed or is_before_speaker(tree, name) or _is_told_by_noun(tree, name, code)
            if name is None or free or not _is_party(name, known):
                found.append(make_place(view.span(tree[first].start, tree[end - 1].end), name, code))
            i = end
    return tuple(found)


def _is_common_noun(tree: Tree, name: tuple[int, int], code: str) -> bool:
    """Tell the listed noun of a place with a capital, which goes on in small letters (*à la* Bourse du travail)."""
    first, last = name
    if load_nouns(code).head_last or last - first > 1 or last >= len(tree) or not tree[last].text.islower():
        return False
    read = read_kinds(tree, first, code)
    return read is not None and read[0] > last


def _pair(tree: Tree, i: int, name: tuple[int, int], code: str) -> list[tuple[int, int]]:
    """Give a name, and the second one of a stretch that has two ends (*between Brelle and Tarsk*)."""
    at = name[1]
    if tree[i].lower not in _load(code).pairs or at >= len(tree) or tree[at].pos != "CCONJ":
        return [name]
    second = read_name(tree, at + 1)
    return [name] if second is None else [name, second]


def _find_preposition(tree: Tree, i: int, code: str) -> int | None:
    """Give the position behind a scene-setting word that begins at `i`, articles and common nouns skipped."""
    table = _load(code)
    prepositions, skipped = table.prepositions, table.skipped
    if tree[i].lower not in table.preposition_starts:
        return None
    for length in range(_LONGEST, 0, -1):
        words = " ".join(token.lower for token in tree.tokens[i : i + length]).replace("' ", "'")
        if words in prepositions and tree[i].pos != "AUX":
            at = i + length
            while at < len(tree) and tree[at].lower in skipped and not tree[at].text[:1].isupper():
                at += 1
            return at
    return None


def _find_noun(tree: Tree, i: int, code: str) -> int | None:
    """Give the position behind a word for a kind of place and what ties a name to it (*la vallée de, la capitale,*)."""
    table = _load(code)
    token = tree[i]
    if token.pos not in ("NOUN", "PROPN") or table.nouns.isdisjoint((token.lower, token.lemma.lower())):
        return None
    at = i + 1
    if at + 1 < len(tree) and tree[at].pos == "ADJ" and tree[at + 1].lower in table.ties:
        at += 1  # *la zone franche de Belmar*
    while at < len(tree) and tree[at].lower in table.ties and not tree[at].text[:1].isupper():
        at += 1
    if at > i + 1 and at + 2 < len(tree) and tree[at].pos == "NOUN" and tree[at + 1].lower in table.ties:
        at += 2  # *un entrepôt de bananes de Belmar*
    if token.lower in table.bodies and at > i + 1 and _heads_body(tree, i, table):
        return None
    return at if at > i + 1 or token.lower in table.named else None


def _heads_body(tree: Tree, i: int, table: _Table) -> bool:
    """Tell the noun of a body's name from that of a place (*l'École des Mines*, but *l'école de Belmar*)."""
    start = tree.sentences[tree[i].sentence][0]
    return tree[i + 1].lower in table.body_ties or (i > start and tree[i].text[:1].isupper())


def _read_told_name(tree: Tree, i: int, code: str) -> tuple[int, int] | None:
    """Read a name that holds a word for a kind of place (*Lake Orvel*), or stands before one (*Brassol plant*)."""
    table = _load(code)
    if not table.closing or tree[i].pos != "PROPN" or (i and _continues(tree, i)) or _opens_person(tree, i, code):
        return None
    name = read_name(tree, i)
    if name is None:
        return None
    first, last = name
    behind = tree[last] if last < len(tree) and tree[last].sentence == tree[i].sentence else None
    if first + 1 < last and (tree[first].lower in table.opening or tree[last - 1].lower in table.closing):
        return name
    if behind is not None and behind.lower in table.closing and tree[first].lower not in table.skipped:
        return name
    return None


def _read_object(tree: Tree, i: int, code: str) -> tuple[int, int] | None:
    """Read a name that a verb of going has for its object, or behind it (*a quitté Brelle*, *parti de Tarsk*)."""
    if tree[i].pos != "VERB":
        return None
    table, lemma = _load(code), tree[i].lemma.lower()
    left = lemma in table.leaving and i + 1 < len(tree) and tree[i + 1].lower in table.origins
    if not (left or lemma in table.verbs):
        return None
    name = read_name(tree, i + 1 + left)
    return name if name is not None and tree[name[0]].pos == "PROPN" else None


def _opens_person(tree: Tree, i: int, code: str) -> bool:
    """Tell whether a title or an office opens a name (*Judge Lake*)."""
    nouns = load_nouns(code)
    found = nouns.find(tree[i].lower)
    return tree[i].lower in nouns.titles or (found is not None and found.kind in ("person", "people"))


def _continues(tree: Tree, i: int) -> bool:
    """Tell whether a capitalised word of the same sentence stands right before."""
    return tree[i - 1].text[:1].isupper() and tree[i - 1].sentence == tree[i].sentence and tree[i - 1].pos == "PROPN"


def _find_region(tree: Tree, i: int, code: str) -> int | None:
    """Give the position of a quarter of the compass that stands for a part of a land (*dans le nord du pays*)."""
    table = _load(code)
    if tree[i].lower not in table.prepositions:
        return None
    at = i + 1
    while at < len(tree) and tree[at].lower in table.skipped and read_side(tree[at].lower, code) is None:
        at += 1
    if at >= len(tree) or tree[at].sentence != tree[i].sentence or not tree[at].text.islower():
        return None
    if tree[at].lower not in table.regions and read_side(tree[at].lower, code) is None:
        return None
    related = tree[i].lower in table.relations and at + 1 < len(tree) and tree[at + 1].lower in table.skipped
    return None if related else at  # *au sud du phare*


def _make_region(tree: Tree, at: int, view: View, code: str) -> list[Place]:
    """Make a place of a part of a land; of one that a name follows, the side and the name (*southern Almeria*)."""
    here = view.span(tree[at].start, tree[at].end)
    name = _read_land(tree, at, code)
    side = read_side(tree[at].lower, code) if name is not None and tree[at].text.islower() else None
    if name is None or side is None:
        return [Place(here)] if tree[at].lower in _load(code).regions else []
    land = view.span(tree[name[0]].start, tree[name[1] - 1].end)
    return [Place(here, kinds=(side,)), make_place(land, find_names(tree, code).at(name[0]), code)]


def _read_land(tree: Tree, at: int, code: str) -> tuple[int, int] | None:
    """Read the name of the land that a part of it is told of."""
    behind = at + 1
    while behind < len(tree) and tree[behind].lower in {*_load(code).skipped, *_load(code).ties} - {","}:
        behind += 1
    return read_name(tree, behind)


def read_name(tree: Tree, at: int | None) -> tuple[int, int] | None:
    """Read the capitalised words from a position on, as first and last."""
    if at is None or at >= len(tree) or tree[at].sentence != tree[max(0, at - 1)].sentence:
        return None
    last = at
    while last < len(tree) and tree[last].text[:1].isupper() and tree[last].sentence == tree[at].sentence:
        last += _count_tied(tree, last)
    return (at, last) if last > at and len(tree[at].text) > 1 else None


def _is_party(name: Name, told: bool) -> bool:
    """Tell whether a name is somebody's; what form alone makes a person or a body is a place here.

    So is a name behind a word for a kind of place that another party follows (*the island of Pellos, the agency said*).
    """
    if told and name.entry is None and name.why in _BY_FORM:
        return False
    return name.kind in ("person", "media", "organisation") and not name.why.startswith("guess")


def is_before_speaker(tree: Tree, name: Name) -> bool:
    """Tell whether the apposition that made a party of a name is a subject of its own (*in Tarsk, firefighters said*).

    Args:
        tree: The parsed report.
        name: The name.
    """
    if not name.why.endswith(_BESIDE) or name.last >= len(tree) or tree[name.last].text != ",":
        return False
    behind = tree.tokens[name.last + 1 : name.last + 1 + _LONGEST]
    head = next((token for token in behind if token.pos in ("NOUN", "PROPN")), None)
    return head is not None and head.role == "subject"


def _is_told_by_noun(tree: Tree, name: Name, code: str) -> bool:
    """Tell whether only a word for a kind of place, right before it, made a body of a name (*l'usine Brassol*)."""
    return name.why == "noun-before" and name.first > 0 and tree[name.first - 1].lower in _load(code).named


def _is_glossed(tree: Tree, name: Name, code: str) -> bool:
    """Tell whether an apposition with a word for a kind of place made a person of a name (*Orvel, a small town*)."""
    if name.why != _BESIDE or name.last >= len(tree) or tree[name.last].text != ",":
        return False
    behind = tree.tokens[name.last + 1 : name.last + 1 + _LONGEST]
    return any(token.lower in _load(code).nouns for token in behind if token.pos == "NOUN")


def _count_tied(tree: Tree, i: int) -> int:
    """Count the tokens from a capitalised one to the next that hyphens tie to it (*Sault-Brun*, *Pont-d'Aurain*)."""
    for at in range(i + 1, min(len(tree), i + _LONGEST_TIE)):
        glued = tree[at - 1].end == tree[at].start
        tied = "-" in (tree[at].text, tree[at - 1].text) or tree[at - 1].text.endswith(("'", "’"))
        if not (glued and tied):
            return 1
        if tree[at].text[:1].isupper():
            return at - i
    return 1


def make_place(span: Span, name: Name | None, code: str) -> Place:
    """Make a place of a name, with what the register knows of it.

    Args:
        span: The words.
        name: The name as it was read; None where nothing was.
        code: The language.
    """
    entry = name.entry if name is not None else load_register(code).look_up(span.text)
    if entry is None or entry.sort == "demonym":
        return Place(span)
    entity = load_register(code).entities.get(entry.ids[0])
    if entity is None or entity.genre not in _STATES:
        return Place(span)
    whole = entry.sort in ("name", "alias", "own", "common")
    return Place(span, actor=entity.id) if whole else Place(span, inside=entity.id)


class _Table(NamedTuple):
    """A language's words that set a scene; `preposition_starts` holds what a first token of a preposition can be."""

    prepositions: frozenset[str]
    preposition_starts: frozenset[str]
    skipped: frozenset[str]
    nouns: frozenset[str]
    ties: frozenset[str]
    regions: frozenset[str]
    relations: frozenset[str]
    named: frozenset[str]
    bodies: frozenset[str]
    body_ties: frozenset[str]
    verbs: frozenset[str]
    leaving: frozenset[str]
    origins: frozenset[str]
    pairs: frozenset[str]
    opening: frozenset[str]
    closing: frozenset[str]


@cache
def _load(code: str) -> _Table:
    table = load_toml(code, "setting.toml")
    prepositions = frozenset(table.get("place_prepositions", ()))
    return _Table(
        prepositions=prepositions,
        preposition_starts=frozenset(start for words in prepositions for start in _list_starts(words)),
        skipped=frozenset(table.get("skipped", ())),
        nouns=frozenset([*table.get("place_nouns", ()), *table.get("named_nouns", ())]),
        ties=frozenset(table.get("place_ties", ())),
        regions=frozenset(table.get("regions", ())),
        relations=frozenset(table.get("region_relations", ())),
        named=frozenset(table.get("named_nouns", ())),
        bodies=frozenset(table.get("body_nouns", ())),
        body_ties=frozenset(table.get("body_ties", ())),
        verbs=frozenset(table.get("place_verbs", ())),
        leaving=frozenset(table.get("leaving_verbs", ())),
        origins=frozenset(table.get("origins", ())),
        pairs=frozenset(table.get("place_pairs", ())),
        opening=frozenset(table.get("opening_nouns", ())),
        closing=frozenset(table.get("closing_nouns", ())),
    )


def _list_starts(words: str) -> list[str]:
    """List what the first token of an expression can be: up to a space, up to an apostrophe, or all of it."""
    ends = [i for i, char in enumerate(words) if char == " "] + [i + 1 for i, char in enumerate(words) if char == "'"]
    return [words, *(words[:end] for end in ends)]


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
