"""Words that say when, how often or how many times as much, without date or figure (*at dawn, an hour, tripled*)."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import NamedTuple

import msgspec

from selon.languages.language import load_toml
from selon.parse.tree import Token, Tree
from selon.parse.view import View
from selon.record.claim import Claim
from selon.record.values import Axis, Sign

_LISTED: tuple[Axis, ...] = ("moments", "seasons", "feasts", "rates", "factors")
_CASED: Axis = "feasts"
_TIMES = {"multiplied": ("{}",), "divided": ("-{}",), "either": ("{}", "-{}")}
_VERBS = ("VERB", "AUX")


def find_signs(tree: Tree, view: View, code: str) -> tuple[Sign, ...]:
    """Find the words for parts of the day and the year, feasts, rates and factors.

    Args:
        tree: The parsed report.
        view: Its view.
        code: The language.

    Returns:
        The signs in reading order; none where the language has no `signs.toml`.
    """
    table = _load(code)
    if table.pattern is None:
        return ()
    text = tree.text.replace("’", "'")
    starts = [token.start for token in tree.tokens]
    found = [
        Sign(view.span(match.start(), match.end()), axis, keys)
        for match in table.pattern.finditer(text)
        for axis, keys in _read(match[0], table)
        if _counts(tree, match.start(), match.end(), starts, axis, table)
    ]
    found += [
        Sign(view.span(token.start, token.end), "factors", table.verbs[token.lemma.lower()])
        for token in tree.tokens
        if token.pos in _VERBS and token.lemma.lower() in table.verbs
    ]
    return tuple(sorted(found, key=lambda sign: sign.span))


def _read(words: str, table: _Table) -> tuple[tuple[Axis, tuple[str, ...]], ...]:
    """Give what some words say; those whose case counts are looked up as they stand."""
    if words in table.cased:
        return ((_CASED, table.cased[words]),)
    lower = words.lower()
    if lower in table.listed:
        return (table.listed[lower],)
    head, _, number = lower.rpartition(" ")
    keys = table.times.get(head)
    value = number if number.isdigit() else table.numbers.get(number)
    return (("factors", tuple(key.format(value) for key in keys)),) if keys and value else ()


def _counts(tree: Tree, start: int, end: int, starts: list[int], axis: Axis, table: _Table) -> bool:
    """Tell whether words say so here: a rate behind what it is a rate of, a part of the day that names nothing else."""
    first, last = bisect_right(starts, start) - 1, bisect_right(starts, end - 1)
    before = tree[first - 1] if first and tree[first - 1].sentence == tree[first].sentence else None
    behind = tree[last] if last < len(tree) and tree[last].sentence == tree[first].sentence else None
    if axis == "rates":
        sure = tree[first].lower in table.sure
        return before is not None and before.pos in table.before and (sure or not _is_one_of(behind, table.behind))
    if axis != "moments":
        return True
    bare = before is not None and before.lower in table.ties  # *le gardien de nuit*
    named = tree[first].text[:1].isupper() and before is not None  # *Le Matin*
    return not bare and not named and not (table.head_last and _is_noun(behind))


def _is_one_of(token: Token | None, words: frozenset[str]) -> bool:
    return token is not None and token.lower in words


def _is_noun(token: Token | None) -> bool:
    return token is not None and token.pos == "NOUN" and token.text[:1].isalpha()


class _Table(NamedTuple):
    """A language's words.

    Attributes:
        pattern: One expression for all of them; None where the language has none.
        listed: What they say, in small letters.
        cased: The same for those whose case counts.
        times: Keys to fill with the number behind them.
        numbers: Numbers in words.
        verbs: Factors by the lemma of a verb.
        before: What stands before a rate.
        behind: What follows no rate.
        sure: What opens a rate whatever follows it.
        ties: What ties a part of the day to a noun before it.
        head_last: Whether a noun behind it makes something else of it (*the morning paper*).
    """

    pattern: re.Pattern[str] | None
    listed: dict[str, tuple[Axis, tuple[str, ...]]]
    cased: dict[str, tuple[str, ...]]
    times: dict[str, tuple[str, ...]]
    numbers: dict[str, str]
    verbs: dict[str, tuple[str, ...]]
    before: frozenset[str]
    behind: frozenset[str]
    sure: frozenset[str]
    ties: frozenset[str]
    head_last: bool


@cache
def _load(code: str) -> _Table:
    file = load_toml(code, "signs.toml")
    listed: dict[str, tuple[Axis, tuple[str, ...]]] = {}
    cased: dict[str, tuple[str, ...]] = {}
    for axis in _LISTED:
        for key, words in file.get(axis, {}).items():
            if key in _TIMES or key.startswith("rate_"):
                continue
            for word in words:
                if axis == _CASED:
                    cased[word] = (key,)
                else:
                    listed[word.lower()] = (axis, (key,))
    times = {word: keys for name, keys in _TIMES.items() for word in file.get("factors", {}).get(name, ())}
    rates = file.get("rates", {})
    return _Table(
        pattern=_compile([*listed, *(f"{word} _" for word in times)], [*cased]) if listed else None,
        listed=listed,
        cased=cased,
        times=times,
        numbers={word: key for key, words in file.get("numbers", {}).items() for word in words},
        verbs={lemma: (key,) for key, lemmas in file.get("factor_verbs", {}).items() for lemma in lemmas},
        before=frozenset(rates.get("rate_before", ())),
        behind=frozenset(rates.get("rate_behind", ())),
        sure=frozenset(rates.get("rate_sure", ())),
        ties=frozenset(file.get("bare_ties", ())),
        head_last=bool(file.get("head_last", False)),
    )


def _compile(words: list[str], cased: list[str]) -> re.Pattern[str]:
    """Put all words into one expression, the longest first; an underscore stands for a number."""
    folded, names = _alternate(words), _alternate(cased)
    return re.compile(rf"(?<![\w-])(?:{names or '(?!)'}|(?i:{folded}))(?![\w-])")


def _alternate(words: list[str]) -> str:
    """Write words as alternatives, those with one first letter together, so that few are tried at each place."""
    rows: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rows.setdefault(word[0], []).append(re.escape(word[1:]).replace("_", r"\w+"))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rows.items())


def attach_signs(claims: tuple[Claim, ...], signs: tuple[Sign, ...]) -> tuple[Claim, ...]:
    """Put into each claim the signs inside its content.

    Args:
        claims: The claims.
        signs: The report's signs.
    """
    done = []
    for claim in claims:
        inside = tuple(sign for sign in signs if any(part.covers(sign.span) for part in claim.content))
        done.append(msgspec.structs.replace(claim, signs=inside) if inside else claim)
    return tuple(done)
