"""When a span of time is an amount: ages, sentences and delays are quantities, every other one is a duration."""

from __future__ import annotations

from typing import Literal

import msgspec

from selon.qualify.sentence import Sentence

# *à 48 ans* is an age, *à trois ans* may be a term.
_GROWN = 12


class Term(msgspec.Struct, frozen=True):
    """An age, or a sentence or delay.

    Attributes:
        kind: Which of them.
        symbol: UCUM symbol of the unit.
        unit_end: Place behind the unit word.
        end: Place behind the words that belong to it (*trois ans de prison*).
    """

    kind: Literal["age", "term"]
    symbol: str
    unit_end: int
    end: int


def find_term(sentence: Sentence, start: int, number: int) -> Term | None:
    """Tell whether a number counts an age, a sentence or a delay.

    Args:
        sentence: The sentence.
        start: Place of the first word of the amount, its bound included.
        number: Place of the number.

    Returns:
        What it is, or None where it is a duration or no time at all.
    """
    words = sentence.words
    at = sentence.skip_hyphen(number + 1)
    symbol = words.time_units.get(sentence.norm(at))
    if symbol is None:
        return _find_shared_age(sentence, start, number) or _find_bare_age(sentence, start, number)
    behind = words.age_after.after(sentence.norms, sentence.skip_hyphen(at + 1)) or words.age_after.after(
        sentence.norms, at + 1
    )
    if behind and symbol in words.age_units:
        return Term("age", symbol, at + 1, behind[1])
    behind = words.term_after.after(sentence.norms, at + 1)
    if behind:
        return Term("term", symbol, at + 1, behind[1])
    if words.term_before.before(sentence.norms, start):
        return Term("term", symbol, at + 1, at + 1)
    if symbol in words.age_units and _is_age(sentence, start, number, at):
        return Term("age", symbol, at + 1, at + 1)
    return None


def _is_age(sentence: Sentence, start: int, number: int, unit: int) -> bool:
    words, norms = sentence.words, sentence.norms
    if words.age_before.before(norms, _skip_first(sentence, start)):
        return True
    value = sentence.lexemes[number].value
    if value is None or value > 115 or sentence.lexemes[number].kind == "some":
        return False
    if _stands_apart(sentence, start, unit + 1):
        return True
    if value >= _GROWN and sentence.norm(start - 1) in words.age_at:
        return True
    return bool(words.lasting) and _has_bearer(sentence, start)


def _skip_first(sentence: Sentence, start: int) -> int:
    """Step back over the first of two ages (*âgés de 6 et 9 ans*)."""
    joined = sentence.norm(start - 1) in sentence.words.tally - {","}
    return start - 2 if joined and sentence.is_number(start - 2) else start


def _find_shared_age(sentence: Sentence, start: int, number: int) -> Term | None:
    """Read the first of two ages that share a unit."""
    words = sentence.words
    if sentence.norm(number + 1) not in words.tally - {","} or not sentence.is_number(number + 2):
        return None
    symbol = words.time_units.get(sentence.norm(number + 3))
    if symbol not in words.age_units or not words.age_before.before(sentence.norms, start):
        return None
    return Term("age", symbol or "", number + 1, number + 1)


def _stands_apart(sentence: Sentence, start: int, end: int) -> bool:
    """Tell an apposition to a name: *Awa Diop, 34 ans,*; *Awa Diop (34 ans)*."""
    opens, closes = sentence.norm(start - 1), sentence.norm(end)
    if opens == "," and sentence.is_capitalised(start - 2):
        return closes in (",", ")", ".", "", ";", ":") or sentence.token(start - 2).pos == "PROPN"
    return opens == "(" and closes == ")" and sentence.is_capitalised(start - 2)


def _has_bearer(sentence: Sentence, start: int) -> bool:
    """Tell whether a noun that does not last stands before *de 34 ans*."""
    if start < 2 or sentence.norm(start - 1) not in sentence.words.partitive:
        return False
    if sentence.lexemes[start - 1].lower not in sentence.words.partitive or sentence.lexemes[start - 2].kind != "word":
        return False
    near = (sentence.norm(start - 2), sentence.norm(start - 3))
    if any(word in sentence.words.lasting for word in near):
        return False
    return sentence.token(start - 2).pos in ("NOUN", "PROPN", "ADJ") and sentence.lexemes[start - 2].text[0] != "("


def _find_bare_age(sentence: Sentence, start: int, number: int) -> Term | None:
    """Read an age without its unit: *aged 34*; *Ann Doe, 34, …* where the language writes so."""
    lexeme, words = sentence.lexemes[number], sentence.words
    if lexeme.value is None or not 0 < lexeme.value <= 115 or not lexeme.is_number or lexeme.scale != 1:
        return None
    if lexeme.kind == "spelled" and lexeme.value == 1:
        return None
    first = _skip_first(sentence, start)
    if words.age_bare and words.age_before.before(sentence.norms, first) and not _counts(sentence, number + 1):
        return Term("age", "a", number + 1, number + 1)
    if words.age_bare and lexeme.kind == "digits" and start == number and sentence.norm(number + 1) in (",", ")", "."):
        noun = number > 1 and (
            sentence.is_capitalised(number - 2) or sentence.token(number - 2).pos in ("NOUN", "PROPN")
        )
        apart = sentence.norm(number - 1) == "," and noun
        if apart and sentence.norm(number + 1) == ",":
            return Term("age", "a", number + 1, number + 1)
    return None


def _counts(sentence: Sentence, at: int) -> bool:
    return at < len(sentence) and sentence.lexemes[at].kind == "word" and sentence.token(at).pos in ("NOUN", "PROPN")
