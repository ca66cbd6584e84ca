"""Words that have an opposite: which of the two a content uses (*reopen*, *close*)."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

import msgspec

from selon.languages.language import load_toml
from selon.parse.tree import Token, Tree
from selon.parse.view import View
from selon.record.claim import Claim

_SIDES = "+-"
_LOOSE = "~"
_OPEN = ("VERB", "AUX", "ADJ", "NOUN")


def note_poles(claims: tuple[Claim, ...], tree: Tree, view: View, code: str) -> tuple[Claim, ...]:
    """Note which words of a content have an opposite that another report may put in their place.

    Args:
        claims: The claims.
        tree: The parsed report.
        view: Its view.
        code: The language.
    """
    if not _load(code):
        return claims
    starts = [token.start for token in tree.tokens]

    def note(claim: Claim) -> Claim:
        tokens = [
            token
            for span in claim.antecedent or claim.content
            for token in tree.tokens[
                bisect_left(starts, view.offset(span.start)) : bisect_left(starts, view.offset(span.end - 1) + 1)
            ]
        ]
        found = find_poles(tokens, code)
        return msgspec.structs.replace(claim, poles=found) if found else claim

    return tuple(map(note, claims))


def find_poles(tokens: list[Token], code: str) -> tuple[str, ...]:
    """Find the sides that the words of a content stand on; a content with words of both sides stands on none.

    Args:
        tokens: The words.
        code: The language.

    Returns:
        Keys that all languages share, each with its side.
    """
    table = _load(code)
    found = {pole for token in tokens if token.pos in _OPEN for pole in _look_up(token, table, code)}
    return tuple(sorted(pole for pole in found if pole[:-1] + _SIDES[pole[-1] == "+"] not in found))


def _look_up(token: Token, table: dict[str, tuple[str, ...]], code: str) -> tuple[str, ...]:
    """Give the sides of a word by its lemma, else by what it may be a form of where the parser gives none."""
    words = (token.lemma.lower(), token.lower)
    forms = (word.removesuffix(end) + base for word in words for end, base in _load_forms(code) if word.endswith(end))
    return next((table[word] for word in (*words, *forms) if word in table), ())


@cache
def _load_forms(code: str) -> tuple[tuple[str, str], ...]:
    return tuple((end, base) for end, base in load_toml(code, "opposites.toml").get("forms", ()))


@cache
def _load(code: str) -> dict[str, tuple[str, ...]]:
    """Give the sides that each lemma stands on; a tilde marks those told between reports of one language only."""
    file = load_toml(code, "opposites.toml")
    loose = set(file.get("loose", ()))
    table: dict[str, tuple[str, ...]] = {}
    for key, sides in file.get("opposites", {}).items():
        for side, lemmas in zip(_SIDES, sides, strict=True):
            for lemma in lemmas:
                table[lemma] = (*table.get(lemma, ()), f"{_LOOSE if key in loose else ''}{key}{side}")
    return table
