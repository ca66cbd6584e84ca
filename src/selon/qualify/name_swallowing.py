"""Forms of the register that name nobody where they stand: in longer names (*Paris Hilton*), as words (*le point*)."""

from __future__ import annotations

from selon.qualify.name_scene import NameScene
from selon.qualify.register import Entry

_PLAIN = frozenset({"DET", "PRON", "ADP", "ADV", "CCONJ", "SCONJ", "AUX", "INTJ", "PUNCT", "NUM", "SYM", "PART"})


def is_swallowed(scene: NameScene, i: int, last: int, entry: Entry) -> bool:
    """Tell whether a form of the register is part of a longer name or an ordinary word.

    Args:
        scene: The tree as names are read.
        i: Position of the form's first token.
        last: Position behind its last token.
        entry: The register's reading.

    Returns:
        Whether the form must be left alone.
    """
    if entry.sort == "common" and not _stands_alone(scene, i, last, entry):
        return True
    if entry.sort == "weak" and not _beside_medium(scene, i, last):
        return True
    if not scene.joined(last) or entry.form.isupper() or not scene.is_capital(last):
        return False
    after = scene.tree[last]
    if after.pos in _PLAIN:
        return False
    if scene.register.entities[entry.ids[0]].kind == "media" and (" " in entry.form or after.text in scene.given):
        # A regional edition (*France 3 Normandie*) is no other name, nor is who spoke to it (*à Reuters Odile Verdin*).
        return False
    if after.lower in scene.words["media"] or after.lower in scene.words["organisation"]:
        return True
    if entry.sort == "demonym" and _is_noun_of_people(scene, i):
        return False
    if _modifies_role(scene, last) or (entry.sort == "capital" and scene.register.match(scene.folded, after.start)):
        return False
    return after.pos == "PROPN" and (entry.form in scene.given or not scene.is_headline(i))


def _beside_medium(scene: NameScene, i: int, last: int) -> bool:
    """Tell whether a word for a medium stands right before or behind a form (*l'agence MAP*, *the SPA news agency*)."""
    agencies = scene.nouns.words("media", "agencies")
    for at in (*range(max(0, i - 3), i), *range(last, min(last + 2, len(scene.tree)))):
        found = scene.nouns.at(scene.tree, at, len(scene.tree))
        if found is not None and (found[0].kind == "media" or found[0].lemma in agencies):
            return True
    return False


def _is_noun_of_people(scene: NameScene, i: int) -> bool:
    """Tell whether a word for a people heads its phrase before a name (*la Néerlandaise X*): heads stand first."""
    articles = scene.nouns.words("determiners", "definite") | scene.nouns.words("determiners", "singular")
    return not scene.nouns.head_last and i > 0 and scene.tree[i - 1].lower in articles


def _modifies_role(scene: NameScene, at: int) -> bool:
    """Tell whether the capitalised words from `at` hold a listed noun (*Ukraine Foreign Minister*)."""
    for i in range(at, min(at + 3, len(scene.tree))):
        if not scene.joined(i) or not scene.is_capital(i):
            return False
        if scene.nouns.at(scene.tree, i, len(scene.tree)) is not None and scene.texts[i] not in scene.given:
            return True
    return False


def _stands_alone(scene: NameScene, i: int, last: int, entry: Entry) -> bool:
    """Tell whether an ambiguous form can only be a name: with a capital inside the sentence, or as its subject."""
    tree = scene.tree
    after = tree[last] if last < len(tree) else None
    if entry.ids[0].startswith("company:") and i and tree[i - 1].lower in scene.nouns.words("places", "before"):
        return False
    if after is not None and scene.joined(last) and (scene.is_capital(last) or after.pos in ("NOUN", "ADJ", "NUM")):
        return False
    if i not in scene.starts and tree[i - 1].pos != "PUNCT":
        return tree[i].pos != "VERB" and not scene.is_headline(i)
    if after is None or last - i < 2:
        return False
    capital = scene.is_capital(last - 1) and not scene.is_headline(i)
    return after.pos in ("VERB", "AUX") or (capital and after.pos in ("PUNCT", "PRON", "ADV"))
