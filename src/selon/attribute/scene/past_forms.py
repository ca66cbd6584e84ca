"""Past forms that the parser takes for participles although they have a subject (*a fire that broke out* hit *it*)."""

from __future__ import annotations

from selon.attribute.scene.grammar import Grammar
from selon.languages.language import load_rules
from selon.parse.tree import Token, Tree

_NOUNS = ("NOUN", "PROPN")
_PAST, _FINITE = "Tense=Past|VerbForm=Part", "Tense=Past|VerbForm=Fin"


def mend_past_forms(tree: Tree, code: str, grammar: Grammar) -> None:
    """Make finite verbs of the past participles that are the verb of a subject before them, in place.

    Args:
        tree: The parsed report.
        code: Its language.
        grammar: The language's closed words.
    """
    if not grammar.zero_complementizer:
        return
    for token in tree.tokens:
        if token.pos == "VERB" and token.morph.endswith(_PAST) and _is_verb(tree, token):
            forms = load_rules(code).inflect(token.lemma.lower(), "verbs").get(token.lower, frozenset())
            if "finite" in forms:
                token.morph = _FINITE


def _is_verb(tree: Tree, token: Token) -> bool:
    """Tell the verb of a clause: of its sentence, or of what is said before its verb of saying."""
    before = tree[token.i - 1] if token.i else None
    if before is None or before.pos == "PUNCT" or any(tree[i].role == "auxiliary" for i in token.children):
        return False
    if _is_left_over(tree, token):
        return True
    head = tree[token.head]
    subject = next((tree[i] for i in token.children if tree[i].role == "subject" and i < token.i), None)
    if subject is not None:
        if token.role == "clause":
            return _is_said(tree, token, subject)
        return token.role == "root" or (token.role == "conjunct" and _is_bare_verb(tree, head))
    reduced = token.role == "noun-clause" and head.role != "subject"  # *people briefed on it, …, said*
    return reduced and _has_lost_subject(tree, token)


def _is_left_over(tree: Tree, token: Token) -> bool:
    """Tell the last of several participles behind a noun, in a sentence with a full stop and without a verb.

    *The lorries held up outside the plant* left *on Friday*: a subject has a verb.
    """
    first, last = tree.sentences[token.sentence]
    if token.role != "noun-clause" or tree[token.i - 1].pos not in _NOUNS or tree[last - 1].text != ".":
        return False
    words = [tree[i] for i in range(first, last)]
    if any(_is_finite(word) or (word.text == "," and word.i < token.i) for word in words):
        return False
    top = next(word for word in words if word.head == word.i)
    reduced = [word.i for word in words if word.role == "noun-clause" and word.morph.endswith(_PAST)]
    return top.pos == "NOUN" and len(reduced) > 1 and reduced[-1] == token.i


def _is_said(tree: Tree, token: Token, subject: Token) -> bool:
    """Tell a clause before a verb with a subject of its own; behind its verb a relative and an object show it."""
    head = tree[token.head]
    if head.i > token.i:  # *people briefed on it, …, said* leaves its verb without a subject
        return any(tree[i].role == "subject" for i in head.children)
    told = any(tree[i].role == "relative" for i in subject.children)
    return told and any(tree[i].role == "object" and i > token.i for i in token.children)


def _is_bare_verb(tree: Tree, token: Token) -> bool:
    return "VerbForm=Fin" in token.morph and not any(tree[i].role == "auxiliary" for i in token.children)


def _has_lost_subject(tree: Tree, token: Token) -> bool:
    """Tell whether the verb behind a comma was given two subjects, the first one's own verb being this one.

    *A bus that was carrying tourists* overturned*, police said*: nothing else could be said of the bus.
    """
    first = tree.sentences[token.sentence][0]
    comma = next((i for i in range(token.i, tree.sentences[token.sentence][1]) if tree[i].text == ","), -1)
    if comma < 0 or any(_is_finite(tree[i]) for i in range(token.i + 1, comma)):
        return False
    subject = next((i for i in range(first, token.i) if tree[i].role == "subject" and tree[i].head > comma), -1)
    if subject < 0 or not any(tree[i].role == "subject" and i > comma for i in tree[tree[subject].head].children):
        return False
    return all(_is_in_relative(tree, i, subject) for i in range(subject + 1, token.i) if _is_finite(tree[i]))


def _is_finite(token: Token) -> bool:
    return token.pos in ("VERB", "AUX") and "VerbForm=Fin" in token.morph


def _is_in_relative(tree: Tree, at: int, noun: int) -> bool:
    """Tell whether a verb belongs to a relative of a noun."""
    while tree[at].head != at and at != noun:
        if tree[at].role == "relative":
            return True
        at = tree[at].head
    return False
