"""What a source phrase says of its party: the kind, and whether a reader could find out who it is."""

from __future__ import annotations

from selon.parse.tree import Tree
from selon.qualify.phrase_by_form import read_unknown
from selon.qualify.phrase_by_gloss import read_conveyed, read_gloss
from selon.qualify.phrase_by_name import read_name
from selon.qualify.phrase_by_noun import read_class
from selon.qualify.phrase_heads import HeadFinder
from selon.qualify.phrase_opening import Opening, read_opening
from selon.qualify.phrase_reading import Inner, PhraseReading
from selon.qualify.phrase_scene import PhraseScene
from selon.qualify.pronouns import read_clitic, read_pronoun
from selon.record.attribution import Named


def describe_phrase(tree: Tree, first: int, last: int, code: str) -> PhraseReading:
    """Tell the kind of a source phrase and whether it is named, by the table of the guidelines.

    A pronoun is read by its form alone; see `antecedents.describe_source` for what it stands for.

    Args:
        tree: The parsed report.
        first: Position of the phrase's first token.
        last: Position behind its last token.
        code: The language.

    Returns:
        The reading; kind `none` for an empty range.
    """

    def read_inner(first: int, last: int) -> PhraseReading:
        return describe_phrase(tree, first, last, code)

    if first >= last:
        return PhraseReading("none", "none", first, "empty")
    return _read_phrase(PhraseScene(tree, first, last, code), read_inner)


def _read_phrase(scene: PhraseScene, inner: Inner) -> PhraseReading:
    first = _skip_marks(scene)
    if first >= scene.last:
        return PhraseReading("none", "none", scene.first, "empty")
    pronoun = read_pronoun(scene, first)
    if pronoun is not None:
        glossed = read_gloss(scene, first + 1, first + 3, inner) if pronoun[2] == "pronoun:latter" else None
        if glossed is not None:
            return glossed
        kind, named, reason, plural = pronoun
        return PhraseReading(kind, named, first, reason, plural, reason == "pronoun:people")
    opening = read_opening(scene, first)
    if opening.at >= scene.last:
        return _read_bare_opening(scene, first, opening)
    if opening.one_of and _takes_up(scene, opening.at):
        glossed = read_gloss(scene, opening.at, opening.at + 3, inner)
        if glossed is not None:
            return glossed
        return PhraseReading("person", "unnamed", opening.at, "pronoun:one-of")
    reading = _read_head(scene, opening, inner)
    return reading._replace(named="unnamed") if _are_counted_anew(scene, opening, reading) else reading


def _are_counted_anew(scene: PhraseScene, opening: Opening, reading: PhraseReading) -> bool:
    """Tell people who are counted without an article, whomever they belong to (*trois proches de la candidate Orr*)."""
    people = reading.kind in ("person", "people") and reading.named == "named" and not scene.names.at(opening.at)
    people = people and not scene.tree[opening.at].text[:1].isupper() and scene.tree[opening.at].text.isalpha()
    if not people or not opening.number or opening.determiner or not opening.plural:
        return False
    return not any(scene.tree[i].text in (",", "(", ":") for i in range(scene.first, scene.last))


def _read_bare_opening(scene: PhraseScene, first: int, opening: Opening) -> PhraseReading:
    """Read a phrase with nothing behind its opening: *l'autre*, *plusieurs*, *two*."""
    single = not opening.plural and not opening.number and opening.determiner in ("definite", "singular")
    if single and first + 1 < scene.last and not scene.nouns.head_last:
        known: Named = "named" if opening.determiner == "definite" else "unnamed"
        return PhraseReading("person", known, scene.last - 1, "pronoun:other")
    if scene.nouns.head_last and (single or opening.number or opening.determiner == "all"):
        # One of several, or as many as are counted (*another*, *the other*, *six*, *both*).
        return PhraseReading("person", "unnamed", scene.last - 1, "quantity", opening.plural, True)
    return PhraseReading("people", "unnamed", scene.last - 1, "quantity", opening.plural, True)


def _read_head(scene: PhraseScene, opening: Opening, inner: Inner) -> PhraseReading:
    name = scene.names.at(opening.at)
    heads = HeadFinder(scene)
    head = heads.find(opening.at)
    conveyed = read_conveyed(scene, head, opening, inner)
    if conveyed is not None:
        return conveyed
    if name is not None and name.first <= opening.at and (head is None or not heads.outranks(head, name)):
        return read_name(scene, name, opening)
    return read_unknown(scene, opening, inner) if head is None else read_class(scene, head, opening, inner)


def _takes_up(scene: PhraseScene, at: int) -> bool:
    """Tell whether a pronoun follows *l'un de*, with or without *entre*."""
    return any(
        read_clitic(scene.tree[i].lower) in scene.nouns.words("pronouns", name)
        for i in range(at, min(at + 2, scene.last))
        for name in ("masculine_plural", "feminine_plural", "any_plural", "first_plural")
    )


def _skip_marks(scene: PhraseScene) -> int:
    """Leave out quotation marks, prepositions and coordinators before the phrase."""
    at = scene.first
    skipped = scene.nouns.words("determiners", "adverbs")
    while at < scene.last and (
        scene.tree[at].pos in ("PUNCT", "CCONJ", "SCONJ")
        or scene.tree[at].text in '«»"“”-–'
        or (scene.tree[at].lower in skipped and at + 1 < scene.last)
        or (scene.tree[at].pos == "ADP" and not _is_determiner(scene, at))
    ):
        at += 1
    return at


def _is_determiner(scene: PhraseScene, at: int) -> bool:
    word = scene.tree[at].lower
    return any(word in scene.nouns.words("determiners", name) for name in ("definite", "plural"))
