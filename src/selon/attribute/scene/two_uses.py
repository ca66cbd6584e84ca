"""Forms of two uses, participle and finite verb, where the sentence has no other verb (*le préfet* écrit *que…*)."""

from __future__ import annotations

from selon.attribute.scene.grammar import Grammar
from selon.attribute.scene.lexicon import Lexicon
from selon.parse.tree import Token, Tree

_NOMINAL = ("NOUN", "PROPN", "ADJ", "X")
_FINITE = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"


def mend_two_uses(tree: Tree, lexicon: Lexicon, grammar: Grammar) -> None:
    """Make finite verbs of participles that open a clause and leave their sentence no other verb, in place.

    Args:
        tree: The parsed report.
        lexicon: The language's cues.
        grammar: The language's closed words.
    """
    for token in tree.tokens:
        if token.pos not in ("VERB", "ADJ") or "VerbForm=Fin" in token.morph or token.i == 0:
            continue
        tags = {tag for sense, known in lexicon.forms.get(token.lower, ()) if sense.kind == "verbs" for tag in known}
        if tags >= {"finite", "participle"} and tree[token.i - 1].pos in _NOMINAL and _is_verb(tree, token, grammar):
            token.pos, token.morph = "VERB", _FINITE


def _is_verb(tree: Tree, token: Token, grammar: Grammar) -> bool:
    """Tell a form before which no verb is finite, and behind which the first one stands in the clause that it opens."""
    first, last = tree.sentences[token.sentence]
    if any(_is_finite(tree[i]) or tree[i].text == "," for i in range(first, token.i)):
        return False
    for i in range(token.i + 1, last):
        if tree[i].lower in grammar.complementizers and tree[i].pos == "SCONJ":
            return _holds_one_verb(tree, i + 1, last, grammar)
        if _is_finite(tree[i]) or tree[i].lower in grammar.agent_marks or tree[i].text == ",":
            return False
    return False


def _holds_one_verb(tree: Tree, first: int, last: int, grammar: Grammar) -> bool:
    """Tell a clause from a relative that the main verb follows (*le rapport écrit en 2012 que X a lu* accable)."""
    openers = grammar.relative_words | grammar.complementizers | grammar.subordinators | grammar.coordinators
    verbs = sum(_is_finite(tree[i]) and not _is_finite(tree[i - 1]) for i in range(first, last))
    opened = sum(tree[i].lower in openers or tree[i].text == "," for i in range(first, last))
    return 1 <= verbs <= 1 + opened


def _is_finite(token: Token) -> bool:
    return token.pos in ("VERB", "AUX") and "VerbForm=Fin" in token.morph
