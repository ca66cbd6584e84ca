"""Phrases that a proper name heads or ends: somebody, a body, a people that stands for its state."""

from __future__ import annotations

from selon.qualify.names import Name
from selon.qualify.phrase_heads import HeadFinder
from selon.qualify.phrase_opening import Opening
from selon.qualify.phrase_reading import PhraseReading
from selon.qualify.phrase_scene import PhraseScene
from selon.record.attribution import Kind


def read_name(scene: PhraseScene, name: Name, opening: Opening) -> PhraseReading:
    """Read a phrase by the proper name that heads it."""
    if name.entry is not None and name.entry.sort == "demonym":
        return _read_people(scene, name, opening)
    if name.entry is None and name.kind != "person" and (opening.number or opening.determiner == "plural"):
        return PhraseReading("people", "unnamed", name.first, "name:several", True, True)
    kind = name.kind
    if kind == "none":
        kind = "person" if _is_person_behind(scene, name.last) else "state"
    return PhraseReading(kind, "named", name.first, f"name:{name.why}", name=name)


def _read_people(scene: PhraseScene, name: Name, opening: Opening) -> PhraseReading:
    """Read a word for a people: *les Russes* speak for the state, *des Russes* do not."""
    word = scene.tree[name.first].lower
    plural = opening.plural or word.endswith("s") or _stands_for_several(scene, name, opening)
    if opening.determiner == "definite" and plural and not opening.number:
        return PhraseReading("state", "named", name.first, "name:people-of-a-state", True, name=name)
    beside = scene.names.at(name.last) if name.last < scene.last else None
    if not plural and beside is not None and beside.kind == "person":
        return PhraseReading("person", "named", name.first, "noun:demonym+name", name=beside)
    if not plural and opening.determiner == "definite":
        return PhraseReading("person", "named", name.first, "noun:demonym")
    closing = read_closing(scene, opening.at) if not plural and not opening.determiner else None
    if closing is not None:
        return closing
    indefinite = opening.determiner in ("singular", "plural")
    kind: Kind = "people" if plural else "person"
    return PhraseReading(kind, "unnamed", name.first, "noun:demonym", plural, indefinite)


def _stands_for_several(scene: PhraseScene, name: Name, opening: Opening) -> bool:
    """Tell a word for a people that has one form for all of it (*the Dutch*, *the Chinese*)."""
    endings = tuple(scene.nouns.words("people", "collective"))
    alone = name.last >= scene.last or scene.tree[name.last].pos not in ("NOUN", "PROPN", "ADJ")
    return (
        bool(endings) and alone and opening.determiner == "definite" and scene.tree[name.first].lower.endswith(endings)
    )


def _is_person_behind(scene: PhraseScene, at: int) -> bool:
    found = scene.nouns.at(scene.tree, at + 1, scene.last) if at + 1 < scene.last else None
    return found is not None and found[0].personal


def read_closing(scene: PhraseScene, at: int) -> PhraseReading | None:
    """Read the name that ends a run whose head tells less (*Belgian cyclist X*, *64-year-old X*)."""
    if not scene.nouns.head_last or at >= scene.last:
        return None
    end = HeadFinder(scene).end_run(at)
    name = scene.names.at(end - 1)
    if name is None or name.first <= at or name.last != end or name.kind not in ("person", "organisation", "media"):
        return None
    return PhraseReading(name.kind, "named", name.first, "name:closing", name=name)
