"""Figures that are part of a name: behind a singular article (*le quatre balles*), or in a name of the list."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from selon.qualify.sentence import Sentence

Form = tuple[Decimal, str]
"""A number and the noun behind it."""


def find_number_names(sentences: Iterable[Sentence]) -> frozenset[Form]:
    """Find the names that a report makes of a number and a noun, behind an article in the singular.

    Args:
        sentences: The sentences of a report.

    Returns:
        The forms: what is a name once (*le quatre balles*) is one wherever the report says it (*les quatre balles*).
    """
    out: set[Form] = set()
    for sentence in sentences:
        if sentence.words.singular:
            out.update(form for i in range(1, len(sentence)) if (form := _read_named(sentence, i)))
    return frozenset(out)


def _read_named(sentence: Sentence, i: int) -> Form | None:
    """Read a plain number of two or more between a singular article and a noun."""
    form = read_form(sentence, i)
    if form is None or form[0] < 2 or sentence.lexemes[i - 1].lower not in sentence.words.singular:
        return None
    return form


def read_form(sentence: Sentence, i: int) -> Form | None:
    """Give a number with the noun right behind it, where it is spelled or written plainly and counts no unit."""
    lexeme, at = sentence.lexemes[i], sentence.skip_hyphen(i + 1)
    if not lexeme.is_number or lexeme.value is None or lexeme.about or lexeme.collective or lexeme.scale != 1:
        return None
    if at >= len(sentence) or sentence.lexemes[at].kind != "word" or lexeme.value != int(lexeme.value):
        return None
    if sentence.token(at).pos not in ("NOUN", "ADJ") or sentence.words.units.after(sentence.norms, at):
        return None
    return lexeme.value, sentence.lexemes[at].lower


def is_number_name(sentence: Sentence, i: int) -> bool:
    """Tell a number that is part of a name.

    Args:
        sentence: The sentence, with the names that its report makes of numbers.
        i: Place of the number.

    Returns:
        Whether it is one of them, or belongs to a name of the language's list.
    """
    if sentence.number_names and read_form(sentence, i) in sentence.number_names:
        return True
    for start in range(max(0, i - 2), i + 1):
        found = sentence.words.names.after(sentence.norms, start)
        if found is not None and i < found[1] and (not found[0] or sentence.is_capitalised(found[1] - 1)):
            return True
    return False
