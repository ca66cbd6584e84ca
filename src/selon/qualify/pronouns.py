"""Pronouns as sources: what their form alone tells."""

from __future__ import annotations

from functools import cache

from selon.qualify.nouns import load_nouns
from selon.qualify.phrase_scene import PhraseScene
from selon.record.attribution import Kind, Named

PronounReading = tuple[Kind, Named, str, bool]
"""Kind, named, reason and whether it is a plural."""

_FORMS: tuple[tuple[str, PronounReading], ...] = (
    ("first_singular", ("person", "named", "pronoun:first", False)),
    ("first_plural", ("people", "unnamed", "pronoun:first-plural", True)),
    ("masculine_singular", ("person", "named", "pronoun:unresolved", False)),
    ("feminine_singular", ("person", "named", "pronoun:unresolved", False)),
    ("any_singular", ("person", "named", "pronoun:unresolved", False)),
    ("thing_singular", ("organisation", "named", "pronoun:unresolved", False)),
    ("masculine_plural", ("people", "unnamed", "pronoun:unresolved", True)),
    ("feminine_plural", ("people", "unnamed", "pronoun:unresolved", True)),
    ("any_plural", ("people", "unnamed", "pronoun:unresolved", True)),
)


def read_clitic(word: str) -> str:
    """Give the pronoun of an inverted clitic, other words as they are.

    Example:
        >>> read_clitic("-t-il"), read_clitic("celui-ci")
        ('il', 'celui-ci')
    """
    return word.rsplit("-", 1)[1] if word[:1] == "-" or word[:2] == "t-" else word


def read_pronoun(scene: PhraseScene, at: int) -> PronounReading | None:
    """Read a phrase that is a pronoun, or begins with one that only its own clause follows.

    Args:
        scene: The phrase.
        at: Position of its first word.

    Returns:
        The reading, or None where the phrase is no pronoun.
    """
    word = read_clitic(scene.tree[at].lower)
    alone = at + 1 >= scene.last
    words = scene.nouns.words
    if word in words("pronouns", "single") and not alone and scene.tree[at + 1].lower in words("links", "of"):
        # One of several who are told apart by what they stand for (*celui de l'Énergie*).
        return "person", "named", "pronoun:single", False
    if alone and word in words("pronouns", "lone"):
        return "person", "unnamed", "pronoun:single", False
    pair = not alone and scene.tree[at + 1].lower in words("pronouns", "pair")
    if pair and at + 2 == scene.last and word in words("determiners", "all"):
        return "person", "named", "pronoun:pair", True
    if word in words("pronouns", "single"):
        return "person", "unnamed", "pronoun:single", False
    glossed = not alone and word in words("determiners", "one_of") and scene.tree[at + 1].text == ","
    if word in words("pronouns", "people") and (alone or _stands_free(scene, at)) and not glossed:
        return "people", "unnamed", "pronoun:people", True
    if alone and word in words("determiners", "definite") and word.endswith("'"):
        # A clitic (*à l'en croire*).
        return "person", "named", "pronoun:unresolved", False
    if not alone and scene.tree[at + 1].text != "," and scene.tree[at + 1].pos != "CCONJ":
        ends = at + 2 == scene.last or scene.tree[at + 2].text == ","
        if ends and scene.tree[at + 1].lower in words("pronouns", "latter"):
            return "person", "named", "pronoun:latter", False
        most = at + 2 == scene.last and scene.tree[at + 1].lower in words("pronouns", "most")
        return ("people", "unnamed", "pronoun:people", True) if most else None
    return _load_readings(scene.code).get(word)


@cache
def _load_readings(code: str) -> dict[str, PronounReading]:
    """Give what the form of each pronoun of a language tells: the first list that has it."""
    words = load_nouns(code).words
    return {word: reading for name, reading in reversed(_FORMS) for word in words("pronouns", name)}


def _stands_free(scene: PhraseScene, at: int) -> bool:
    """Tell a pronoun (*certains des élus*) from a determiner (*certains élus*)."""
    return scene.tree[at].pos == "PRON" and scene.tree[at + 1].pos not in ("NOUN", "ADJ", "PROPN")
