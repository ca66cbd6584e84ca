"""Number words and figures put together to numbers: *trois cent mille*, *1,5 million*, *une vingtaine*, *des milliers*.

The words stand in the language's `quantities.toml`; the arithmetic (units, tens, hundreds, scales) is the same for
every language that has it.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any

import msgspec

from selon.languages.language import load_toml
from selon.parse.tree import Tree
from selon.qualify.lexemes import VULGAR, Lexeme, cut_lexemes

_ONE = Decimal(1)
_HUNDRED = Decimal(100)


class NumberWords(msgspec.Struct, frozen=True):
    """The number words of a language.

    Attributes:
        decimal: The decimal sign.
        plain: Words below a hundred, and *hundred* itself.
        scales: Words that multiply (*mille, million*), short signs among them (*Md*).
        rounds: Collective nouns, most of which round (*vingtaine*).
        groups: Those that do not (*paire*).
        plurals: Forms of rounds and scales that alone say a magnitude (*milliers*).
        some: Words for an unsaid small number (*plusieurs*), as runs of words.
        ones: Indefinite articles and the word for one.
        halves: Words for a half before a scale or after *and*.
        fractions: Nouns of fractions.
        ands: Words that join number words, with the words that may follow.
        of: Words that join a round to its scale.
        before_some: Articles that belong to a plural magnitude.
        ordinals: Endings that make figures an ordinal.
        between: Words that may stand between a number and its scale (*six autres millions*).
        before_round: Definite articles before a collective number (*la dizaine de*).
        starts: Every word that a number may begin with.
    """

    decimal: str
    plain: dict[str, Decimal]
    scales: dict[str, Decimal]
    rounds: dict[str, Decimal]
    groups: frozenset[str]
    plurals: frozenset[str]
    some: tuple[tuple[str, ...], ...]
    ones: frozenset[str]
    halves: frozenset[str]
    fractions: dict[str, Fraction]
    ands: dict[str, frozenset[str]]
    of: frozenset[str]
    before_some: frozenset[str]
    ordinals: frozenset[str]
    between: frozenset[str]
    before_round: frozenset[str]
    starts: frozenset[str]


@cache
def load_number_words(code: str) -> NumberWords:
    """Read the number words of a language from its `quantities.toml`."""
    table = load_toml(code, "quantities.toml")
    plain = _forms(table, "number")
    scales, groups = _forms(table, "scale"), _forms(table, "group")
    rounds = {**_forms(table, "round"), **groups}
    some = [tuple(words.split()) for entry in table.get("some", ()) for words in entry["words"]]
    fractions = {word: Fraction(value) for entry in table.get("fraction", ()) for word, value in entry["forms"].items()}
    plurals = frozenset(word for entry in table.get("magnitude", ()) for word in entry["words"])
    signs = table.get("signs", {})
    ones, halves = frozenset(signs.get("ones", ())), frozenset(signs.get("halves", ()))
    before = frozenset(signs.get("before_some", ()))
    return NumberWords(
        decimal=signs.get("decimal", "."),
        plain=plain,
        scales=scales,
        rounds=rounds,
        groups=frozenset(groups),
        plurals=plurals,
        some=tuple(sorted(some, key=len, reverse=True)),
        ones=ones,
        halves=halves,
        fractions=fractions,
        ands={word: frozenset(after) for word, after in signs.get("ands", {}).items()},
        of=frozenset(signs.get("of", ())),
        before_some=before,
        ordinals=frozenset(signs.get("ordinals", ())),
        between=frozenset(signs.get("before_scale", ())),
        before_round=frozenset(signs.get("before_round", ())),
        starts=frozenset({*plain, *scales, *rounds, *plurals, *ones, *halves, *before, *(words[0] for words in some)}),
    )


def _forms(table: dict[str, Any], name: str) -> dict[str, Decimal]:
    return {word: Decimal(value) for entry in table.get(name, ()) for word, value in entry["forms"].items()}


@lru_cache(maxsize=2)
def read_sentences(tree: Tree, code: str) -> tuple[list[Lexeme], ...]:
    """Cut each sentence of a tree in lexemes, numbers put together; both grammars read the same ones."""
    words = load_number_words(code)
    out = []
    for first, last in tree.sentences:
        start, end = tree.tokens[first].start, tree.tokens[last - 1].end
        out.append(read_numbers(cut_lexemes(tree.text, start, end, words.decimal), words))
    return tuple(out)


def read_numbers(lexemes: list[Lexeme], words: NumberWords) -> list[Lexeme]:
    """Put number words and figures together.

    Args:
        lexemes: The lexemes of a sentence.
        words: The number words of the language.

    Returns:
        The lexemes, each number one of them.

    Example:
        >>> words = load_number_words("fr")
        >>> read_numbers(cut_lexemes("deux cent vingt et un morts", 0, 27, ","), words)
        [deux cent vingt et un/spelled=221, morts/word]
    """
    out: list[Lexeme] = []
    i = 0
    starts = words.starts
    while i < len(lexemes):
        lexeme = lexemes[i]
        found = None
        if lexeme.kind == "digits":
            found = _read_figures(lexemes, i, words)
        elif lexeme.lower in starts:
            found = _read_some(lexemes, i, words) or _read_spelled(lexemes, i, words)
        if found is None:
            out.append(lexeme)
            i += 1
        else:
            out.append(found[0])
            i = found[1]
    return out


def _join(lexemes: list[Lexeme], i: int, j: int, kind: str, value: Decimal) -> Lexeme:
    first, last = lexemes[i], lexemes[j - 1]
    text = first.text
    for lexeme in lexemes[i + 1 : j]:
        text += ("" if lexeme.glued else " ") + lexeme.text
    return Lexeme(text, first.start, last.end, first.glued, kind, value)


def _read_figures(lexemes: list[Lexeme], i: int, words: NumberWords) -> tuple[Lexeme, int] | None:
    figures = lexemes[i]
    if figures.value is None:
        return None
    after = lexemes[i + 1] if i + 1 < len(lexemes) else None
    if after is not None and after.glued and after.lower in words.ordinals:
        return _join(lexemes, i, i + 2, "ordinal", figures.value), i + 2
    if _is_name(lexemes, i):
        figures.kind = "name"
        return figures, i + 1
    part = VULGAR.get(after.text) if after is not None else None
    if part is not None:
        return _scale(lexemes, i, i + 2, "digits", figures.value + part, words)
    return _scale(lexemes, i, i + 1, "digits", figures.value, words)


def _is_name(lexemes: list[Lexeme], i: int) -> bool:
    """Tell whether figures belong to a name: glued to letters (*A320*) or by a hyphen (*F-16*)."""
    if not i or not lexemes[i].glued:
        return False
    before = lexemes[i - 1]
    if i > 1 and before.glued and lexemes[i - 2].kind == "digits" and before.kind == "word":
        return False
    if before.kind == "word":
        return before.text[-1] != "'" and len(before.text) < 3
    return (
        before.text == "-"
        and i > 1
        and before.glued
        and lexemes[i - 2].kind == "word"
        and lexemes[i - 2].text[0].isupper()
    )


def _skip_hyphen(lexemes: list[Lexeme], j: int) -> int:
    """Step over a hyphen between two words that are glued to it."""
    if j + 1 < len(lexemes) and lexemes[j].text == "-" and lexemes[j].glued and lexemes[j + 1].glued:
        return j + 1
    return j


def _scale(
    lexemes: list[Lexeme], i: int, j: int, kind: str, value: Decimal, words: NumberWords
) -> tuple[Lexeme, int] | None:
    """Multiply by the scales and rounds that follow (*1,5 million*, *une centaine de milliers*)."""
    about, scale, collective = False, _ONE, False
    end = j
    if _lower(lexemes, j) in words.ands:
        end, value = _find_half_before_scale(lexemes, j, value, words)
    while True:
        k = _skip_hyphen(lexemes, end)
        if about and k < len(lexemes) and lexemes[k].lower in words.of:
            k += 1
        k += _lower(lexemes, k) in words.between and _lower(lexemes, k + 1) in words.scales
        if k >= len(lexemes):
            break
        word = lexemes[k].lower
        if word in words.rounds:
            factor, collective = words.rounds[word], True
            about = word not in words.groups
        elif word in words.scales:
            factor = words.scales[word]
        else:
            break
        value, scale, end = value * factor, scale * factor, k + 1
    end, value = _add_half(lexemes, end, value, scale, words)
    number = _join(lexemes, i, end, kind, value)
    number.about, number.scale, number.collective = about, scale, collective
    return number, end


def _find_half_before_scale(lexemes: list[Lexeme], j: int, value: Decimal, words: NumberWords) -> tuple[int, Decimal]:
    """Add the half of *two and a half million*."""
    k = j + 1
    while _lower(lexemes, k) in words.ones:
        k += 1
    if _lower(lexemes, k) in words.halves and _lower(lexemes, k + 1) in words.scales:
        return k + 1, value + Decimal("0.5")
    return j, value


def _add_half(
    lexemes: list[Lexeme], end: int, value: Decimal, scale: Decimal, words: NumberWords
) -> tuple[int, Decimal]:
    """Add the half of *deux millions et demi*."""
    if scale > _ONE and end + 1 < len(lexemes) and lexemes[end].lower in words.ands:
        k = end + 1
        if lexemes[k].lower in words.ones and k + 1 < len(lexemes):
            k += 1
        if lexemes[k].lower in words.halves:
            return k + 1, value + scale / 2
    return end, value


def _read_spelled(lexemes: list[Lexeme], i: int, words: NumberWords) -> tuple[Lexeme, int] | None:
    first = lexemes[i].lower
    if first in words.halves:
        return _read_half(lexemes, i, words)
    if first in words.rounds and first not in words.plurals and i and lexemes[i - 1].lower in words.before_round:
        counts = _lower(lexemes, i + 1) in words.of and _lower(lexemes, i + 2).isalpha()
        return _scale(lexemes, i, i, "spelled", _ONE, words) if counts else None
    if first in words.ones:
        after = _skip_hyphen(lexemes, i + 1)
        word = lexemes[after].lower if after < len(lexemes) else ""
        half = _read_half(lexemes, i, words) if word in words.halves else None
        if half is not None:
            return half
        is_scale = (word in words.rounds or word in words.scales) and word not in words.plurals
        if is_scale or (word in words.plain and words.plain[word] == _HUNDRED):
            if word in words.plain:
                return _add_up(lexemes, i, after, words)
            if word not in words.scales or first not in words.plain:
                return _scale(lexemes, i, i + 1, "spelled", _ONE, words)
        if first not in words.plain:
            return None
    if first in words.plain or (first in words.scales and first not in words.plurals):
        return _add_up(lexemes, i, i, words)
    return None


def _read_half(lexemes: list[Lexeme], i: int, words: NumberWords) -> tuple[Lexeme, int] | None:
    """Read *un demi-million*, *half a dozen*: a half, an article on either side, and a scale."""
    j = i
    while j < len(lexemes) and (lexemes[j].lower in words.ones or lexemes[j].lower in words.halves):
        j = _skip_hyphen(lexemes, j + 1)
    if j >= len(lexemes):
        return None
    word = lexemes[j].lower
    if word in words.plurals or not (word in words.rounds or word in words.scales):
        return None
    return _scale(lexemes, i, j, "spelled", Decimal("0.5"), words)


def _add_up(lexemes: list[Lexeme], i: int, j: int, words: NumberWords) -> tuple[Lexeme, int] | None:
    """Add up a run of number words: units to tens, tens to hundreds, all of it times a scale."""
    total, current, limit = Decimal(0), Decimal(0), None
    end, scale = j, _ONE
    k = j
    while k < len(lexemes):
        word = lexemes[k].lower
        value = words.plain.get(word)
        if value is not None:
            added = _add(current, value, lexemes, k)
            if added is None:
                break
            current, scale = added, _ONE
        elif word in words.scales and (limit is None or words.scales[word] < limit):
            scale = limit = words.scales[word]
            total, current = total + (current or _ONE) * scale, Decimal(0)
        else:
            break
        end = k + 1
        k = _next_part(lexemes, end, words)
    if end == j:
        return None
    if end == j + 1 and words.rounds.get(_lower(lexemes, end)) is not None:
        return _scale(lexemes, i, end, "spelled", total + current, words)
    end, value = _add_half(lexemes, end, total + current, scale, words)
    number = _join(lexemes, i, end, "spelled", value)
    number.scale = scale
    return _scale(lexemes, i, end, "spelled", value, words) if scale == _ONE else (number, end)


def _lower(lexemes: list[Lexeme], i: int) -> str:
    return lexemes[i].lower if i < len(lexemes) else ""


def _next_part(lexemes: list[Lexeme], end: int, words: NumberWords) -> int:
    """Step over a hyphen, or a joining word when a number word that it may join follows."""
    k = _skip_hyphen(lexemes, end)
    after = words.ands.get(_lower(lexemes, k))
    if after is not None:
        last = lexemes[end - 1].lower
        follower = _lower(lexemes, _skip_hyphen(lexemes, k + 1))
        if follower in words.plain and (follower in after or last in after):
            return _skip_hyphen(lexemes, k + 1)
    return k


def _add(current: Decimal, value: Decimal, lexemes: list[Lexeme], k: int) -> Decimal | None:
    """Add a number word to what was read so far; None where the two are no one number."""
    if value == _HUNDRED:
        return (current or _ONE) * _HUNDRED if current < 10 or 10 < current < 100 else None
    if not current:
        return value
    if value == 20 and current % 100 == 4 and lexemes[k].glued:
        return current + 76
    tens = current % 100
    joined = tens == 0 or (value < 10 and tens % 10 == 0 and tens > 0) or (10 <= value < 20 and tens in (60, 80))
    return current + value if joined and (value or not current) else None


def _read_some(lexemes: list[Lexeme], i: int, words: NumberWords) -> tuple[Lexeme, int] | None:
    """Read a vague amount: *des dizaines de milliers*, *quelques centaines*, *plusieurs*."""
    j, value = i, _ONE
    for some in words.some:
        if tuple(lexeme.lower for lexeme in lexemes[i : i + len(some)]) == some:
            j, value = i + len(some), Decimal(2)
            break
    if j == i and lexemes[i].lower in words.before_some:
        j = i + 1
    elif j == i and i and lexemes[i - 1].is_number:
        return None
    end, scale = j, _ONE
    k = j
    while k < len(lexemes):
        word = lexemes[k].lower
        factor = words.rounds.get(word) or words.scales.get(word)
        if factor is None and words.plain.get(word) == _HUNDRED:
            factor = _HUNDRED
        plural = word in words.plurals or (value == 2 and end == j)
        if factor is None or not plural:
            break
        scale, end = scale * _magnitude(factor), k + 1
        k = end + 1 if _lower(lexemes, end) in words.of else end
    if scale > _ONE:
        value = scale
    elif value == _ONE:
        return None
    return _join(lexemes, i, end, "some", value), end


def _magnitude(factor: Decimal) -> Decimal:
    """Give the order of magnitude: a dozen counts as ten."""
    return Decimal(10) ** (len(str(int(factor))) - 1)
