"""Plural nouns that the parser takes for verbs right behind the word that opens a clause (*that* talks *had ended*)."""

from __future__ import annotations

from itertools import pairwise

from selon.attribute.scene.grammar import Grammar
from selon.parse.tree import Token, Tree

_PHRASE = ("NOUN", "PROPN", "NUM", "ADJ", "X")
_LEAD = ("DET", "ADJ", "NUM", "ADV", "PRON")


def mend_plurals(tree: Tree, grammar: Grammar) -> None:
    """Make nouns of the plurals that the parser took for verbs, in place; the ties of the parse stay as they are.

    Args:
        tree: The parsed report.
        grammar: The language's closed words.
    """
    if not grammar.zero_complementizer:
        return
    for before, token in pairwise(tree.tokens):
        if before.lower in grammar.complementizers and is_plural(tree, token.i, grammar):
            token.pos, token.morph = "NOUN", "Number=Plur"


def is_plural(tree: Tree, at: int, grammar: Grammar) -> bool:
    """Tell a plural noun from a verb of the same form: another verb follows that has no subject of its own.

    Args:
        tree: The parsed report.
        at: Position of what the parser takes for a finite verb, right behind the word that opens its clause.
        grammar: The language's closed words.

    Returns:
        True for *talks* in *that talks on the treaty would resume*, not in *that runs the port the talks would resume*.
    """
    token = tree[at]
    if token.pos != "VERB" or token.lower == token.lemma.lower() or "Tense=Past" in token.morph:
        return False
    behind = at + 1
    while behind < len(tree) and tree[behind].sentence == token.sentence:
        word = tree[behind]
        if _is_finite(word):
            return True
        if word.pos != "ADP" and word.lower not in grammar.infinitive_marks:
            return False
        behind = _skip_phrase(tree, behind + 1)
    return False


def _is_finite(token: Token) -> bool:
    return token.pos in ("VERB", "AUX") and "VerbForm=Fin" in token.morph


def _skip_phrase(tree: Tree, at: int) -> int:
    """Give the position behind one phrase, with an infinitive before it; a second article opens another phrase."""
    if at < len(tree) and "VerbForm=Inf" in tree[at].morph:
        at += 1
    while at < len(tree) and tree[at].pos in _LEAD:
        at += 1
    while at < len(tree) and tree[at].pos in _PHRASE:
        at += 1
    return at
