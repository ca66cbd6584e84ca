"""Phrases that another phrase inside them tells: what a comma says of them, whose words they pass on, who made them."""

from __future__ import annotations

from selon.qualify.phrase_by_name import read_closing
from selon.qualify.phrase_heads import Head
from selon.qualify.phrase_opening import Opening
from selon.qualify.phrase_reading import PARTIES, UNKNOWN, Inner, PhraseReading
from selon.qualify.phrase_scene import STOPS, PhraseScene
from selon.record.attribution import Named

_MAKER_REACH = 8


def read_gloss(scene: PhraseScene, first: int, last: int, inner: Inner) -> PhraseReading | None:
    """Read what a comma behind a pronoun says of it: *l'une d'elles, le groupe X*, *ce dernier, une société*.

    Args:
        scene: The phrase.
        first: Where the comma may stand first.
        last: Behind where it may stand last.
        inner: Reads a phrase inside this one.
    """
    for comma in range(first, min(last, scene.last - 1)):
        if scene.tree[comma].text != ",":
            continue
        reading = inner(comma + 1, scene.last)
        known = reading.reason.startswith(("name:", "noun:")) and not reading.plural
        return reading if known and reading.kind in PARTIES else read_closing(scene, comma + 1)
    return None


def read_conveyed(scene: PhraseScene, head: Head | None, opening: Opening, inner: Inner) -> PhraseReading | None:
    """Read whose words *les informations de*, *les dires de* pass on, where a known party follows."""
    if head is None or head.noun.lemma not in scene.nouns.words("document", "conveyed"):
        return None
    first = head.behind
    if opening.at + 1 >= scene.last or first + 1 >= scene.last:
        return None
    if scene.tree[first].lower not in scene.nouns.words("links", "of"):
        return None
    first += scene.tree[first].lower in scene.nouns.words("links", "bare_of")
    reading = inner(first, scene.last)
    known = reading.kind in ("person", "organisation", "state", "media", "people") and "unknown" not in reading.reason
    return reading._replace(head=head.at, reason=f"conveyed:{reading.reason}") if known else None


def read_holder(scene: PhraseScene, head: Head, opening: Opening, inner: Inner) -> PhraseReading | None:
    """Read an owner, a sponsor, who may be a firm or a person, by the apposition (*the owner, a pension fund*)."""
    if head.noun.lemma not in scene.nouns.words("person", "holders"):
        return None
    tree = scene.tree
    if (firm := _read_maker(scene, head, opening)) is not None:
        return firm
    for comma in range(head.behind, scene.last - 1):
        if tree[comma].text != ",":
            continue
        reading = inner(comma + 1, scene.last)
        said = reading.reason.startswith(("name:", "noun:")) and not reading.plural
        if said and reading.kind in ("person", "organisation", "media"):
            named: Named = "named" if opening.determiner in ("definite", "possessive") else reading.named
            return reading._replace(named=named, head=head.at, reason=f"noun:holder+{reading.reason}")
        return None
    return None


def _read_maker(scene: PhraseScene, head: Head, opening: Opening) -> PhraseReading | None:
    """Read a firm by what it makes and the name behind that (*le producteur d'acier* X); a place is led to."""
    closing = scene.names.at(scene.last - 1)
    if opening.determiner != "definite" or opening.plural or closing is None or closing.first <= head.behind:
        return None
    if closing.kind == "person" or scene.tree[closing.first - 1].pos not in ("NOUN", "ADJ"):
        return None
    return PhraseReading("organisation", "named", head.at, "noun:holder+name", name=closing)


def has_maker(scene: PhraseScene, head: Head, inner: Inner) -> bool:
    """Tell whether somebody known made a document (*un bilan communiqué dans la soirée par la préfecture*)."""
    words, tree = scene.nouns.words, scene.tree
    for i in range(head.behind, min(scene.last - 1, head.behind + _MAKER_REACH)):
        if tree[i].lower in words("links", "relatives") or tree[i].text in STOPS:
            return False
        if tree[i].lower in words("links", "makers"):
            maker = inner(i + 1, scene.last)
            return maker.named == "named" and maker.kind in PARTIES and maker.reason not in UNKNOWN
    return False
