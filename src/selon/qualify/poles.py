"""Words that have an opposite: which of the two a content uses (*reopen*, *close*)."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

import msgspec

from selon.languages.language import load_toml
from selon.parse.tree import Token, Tree
from selon.parse.view import View
from selon.record.attribution import Attribution
from selon.record.claim import Claim
from selon.record.span import Spans

_SIDES = "+-"
_LOOSE = "~"
_OPEN = ("VERB", "AUX", "ADJ", "NOUN", "ADV")
_FORMED = ("VERB", "AUX", "ADJ")
_SMALL = "ADP"


def note_poles(
    claims: tuple[Claim, ...], tree: Tree, view: View, code: str, attributions: tuple[Attribution, ...] = ()
) -> tuple[Claim, ...]:
    """Note which words of a content have an opposite that another report may put in their place.

    Args:
        claims: The claims.
        tree: The parsed report.
        view: Its view.
        code: The language.
        attributions: The report's attributions: how somebody takes what is said counts too (*praised the plan*, *voted
            against the plan*), but where the verb itself denies it.
    """
    if not _load(code):
        return claims
    starts = [token.start for token in tree.tokens]
    cues = {one.id: one.cue for one in attributions}

    def find_tokens(spans: Spans) -> list[Token]:
        return [
            token
            for span in spans
            for token in tree.tokens[
                bisect_left(starts, view.offset(span.start)) : bisect_left(starts, view.offset(span.end - 1) + 1)
            ]
        ]

    def note(claim: Claim) -> Claim:
        cue = cues.get(claim.attribution or "", ()) if claim.polarity == "affirm" else ()
        found = find_poles([*find_tokens(cue), *find_tokens(claim.antecedent or claim.content)], code)
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
    table, stances = _load(code), _load_stances(code)
    before = [None, *tokens]
    found = {
        pole
        for token, last in zip(tokens, before, strict=False)
        if token.pos in _OPEN or (token.pos == _SMALL and last is not None and last.lemma.lower() in stances)
        for pole in _look_up(token, table, code)
    }
    return tuple(sorted(pole for pole in found if pole[:-1] + _SIDES[pole[-1] == "+"] not in found))


def _look_up(token: Token, table: dict[str, tuple[str, ...]], code: str) -> tuple[str, ...]:
    """Give the sides of a word by its lemma, else by what it may be a form of where the parser gives none."""
    words = (token.lemma.lower(), token.lower)
    endings = _load_forms(code) if token.pos in _FORMED else ()
    forms = (word.removesuffix(end) + base for word in words for end, base in endings if word.endswith(end))
    return next((table[word] for word in (*words, *forms) if word in table), ())


@cache
def _load_stances(code: str) -> frozenset[str]:
    """Give the words behind which a preposition tells the side that somebody is on (*vote against*)."""
    return frozenset(load_toml(code, "opposites.toml").get("stances", ()))


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
