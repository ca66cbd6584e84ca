"""Words of probability: what they say on the usual scale, and whether they stand under a negation."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import Literal, NamedTuple

from selon.languages.language import load_toml
from selon.parse.tree import Token, Tree
from selon.parse.view import View
from selon.record.span import Span, Spans
from selon.record.values import Likelihood, Quantity

Degree = Literal[
    "almost-certain", "very-likely", "likely", "even", "unlikely", "very-unlikely", "almost-impossible", "possible"
]
_REACH = 4
_LONGEST = 80


class _Wording(NamedTuple):
    """A wording of probability.

    Attributes:
        pattern: Its pattern.
        degree: Its degree.
        verb: Whether its first word must be a verb.
        predicate: Whether its first word must be no attribute.
        inner: Whether a negation right behind it belongs to what follows (*might not reopen*).
    """

    pattern: re.Pattern[str]
    degree: Degree
    verb: bool
    predicate: bool
    inner: bool


class _Scale(NamedTuple):
    """A language's words of probability.

    Attributes:
        wordings: The wordings by the two letters that they begin with, longer ones first.
        negations: Words of negation.
    """

    wordings: dict[str, tuple[_Wording, ...]]
    negations: frozenset[str]


@cache
def _load_scale(code: str) -> _Scale:
    """Read the file; a longer wording is tried before a shorter one that it holds."""
    table = load_toml(code, "likelihood.toml")
    index: dict[str, list[_Wording]] = {}
    entries = [(words, entry) for entry in table.get("words", ()) for words in entry["words"]]
    for words, entry in sorted(entries, key=lambda pair: (-len(pair[0]), pair[0])):
        kinds = bool(entry.get("verb")), bool(entry.get("predicate")), bool(entry.get("inner"))
        wording = _Wording(re.compile(rf"(?:{words})(?!\w)"), entry["degree"], *kinds)
        for letters in sorted(list_beginnings(words)):
            index.setdefault(letters, []).append(wording)
    negations = frozenset(table.get("negation", {}).get("before", ()))
    return _Scale({letters: tuple(found) for letters, found in index.items()}, negations)


def list_beginnings(pattern: str) -> set[str]:
    """List the two letters that a match of a wording can begin with.

    Read are letters, groups, `?` and `|`: what the files of this kind hold.

    Example:
        >>> sorted(list_beginnings("(?:très )?probables?|peut-être"))
        ['pe', 'pr', 'tr']
    """
    return {beginning[:2] for option in _split_options(pattern) for beginning in _begin(option)}


def _begin(option: str) -> set[str]:
    if option.startswith("(?:"):
        close = _closing(option)
        rest = option[close + 1 :]
        inner = {
            beginning for part in _split_options(option[3:close]) for beginning in _begin(part + rest.lstrip("?*"))
        }
        return inner | _begin(rest[1:]) if rest[:1] in ("?", "*") else inner
    if option[1:2] == "?":
        return _begin(option[0] + option[2:]) | _begin(option[2:])
    if option[1:2] == "(":
        return {option[0] + beginning for beginning in _begin(option[1:])}
    return {option[0] + beginning for beginning in _begin(option[1:2] + "  ")} if option[2:3] == "?" else {option[:2]}


def _closing(option: str) -> int:
    depth = 0
    for at, char in enumerate(option):
        depth += (char == "(") - (char == ")")
        if not depth:
            return at
    return len(option)


def _split_options(pattern: str) -> list[str]:
    options = [""]
    depth = 0
    for char in pattern:
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            options.append("")
        else:
            options[-1] += char
    return options


def find_likelihoods(tree: Tree, view: View, code: str, spans: Spans) -> tuple[Likelihood, ...]:
    """Find the words of probability inside a content.

    Args:
        tree: The parsed report.
        view: Its view.
        code: The language.
        spans: The content, in the original text.

    Returns:
        The likelihoods in reading order; whose they are is left to the caller.
    """
    found: list[Likelihood] = []
    for span in spans:
        found.extend(_find_in_span(tree, view, code, span))
    return tuple(found)


def _find_in_span(tree: Tree, view: View, code: str, span: Span) -> list[Likelihood]:
    scale = _load_scale(code)
    start, end = view.offset(span.start), view.offset(span.end - 1) + 1
    found: list[Likelihood] = []
    behind = start
    for i in range(bisect_left(tree.tokens, start, key=_start_of), bisect_left(tree.tokens, end, key=_start_of)):
        token = tree.tokens[i]
        wordings = scale.wordings.get((token.lower + " ")[:2])
        if wordings is None or token.start < behind:
            continue
        hit = _match(tree, token, wordings, end)
        if hit is not None:
            wording, behind = hit
            here = view.span(token.start, behind)
            words = tree.text[token.start : behind].lower()
            negated = _is_negated(tree, token, words, scale, behind=not wording.inner)
            found.append(Likelihood(here, wording.degree, negated))
    return found


def leave_out_chances(quantities: tuple[Quantity, ...], likelihoods: tuple[Likelihood, ...]) -> tuple[Quantity, ...]:
    """Leave out figures that words of probability hold (*une chance sur deux*, *a fifty-fifty chance*).

    Args:
        quantities: The report's quantities.
        likelihoods: Its words of probability.

    Returns:
        The quantities that measure or count something.
    """
    chances = [found.span for found in likelihoods if found.degree == "even"]
    return tuple(one for one in quantities if not any(one.span.overlaps(chance) for chance in chances))


def _start_of(token: Token) -> int:
    return token.start


def _match(tree: Tree, token: Token, wordings: tuple[_Wording, ...], end: int) -> tuple[_Wording, int] | None:
    """Give the longest wording that begins with a token, and the offset behind it."""
    text = tree.text[token.start : min(end, token.start + _LONGEST)].lower()
    for wording in wordings:
        match = wording.pattern.match(text)
        if match is None or (wording.verb and not _is_verb(tree, token)):
            continue
        if not (wording.predicate and _is_attribute(tree, token)):
            return wording, token.start + match.end()
    return None


def _is_attribute(tree: Tree, token: Token) -> bool:
    """Tell an adjective that stands beside its noun and says of what kind that is (*doubtful debts*)."""
    return tree[token.head].pos in ("NOUN", "PROPN") and token.role == "adjective"


def _is_verb(tree: Tree, token: Token) -> bool:
    """Tell a verb (*la digue risque de*) from a noun (*le risque de*), whatever the parser takes it for."""
    if token.pos in ("VERB", "AUX"):
        return True
    return token.i > 0 and tree[token.i - 1].pos in ("NOUN", "PROPN", "PRON") and token.text.islower()


def _is_negated(tree: Tree, token: Token, words: str, scale: _Scale, *, behind: bool) -> bool:
    """Tell whether a word of negation stands right before the words, or right behind a verb of them.

    Words that are no verb and stand inside a negation, its second half behind them, are not under it: what *ne sera
    sans doute pas fermé* calls likely is that it stays open.
    """
    if token.pos not in ("VERB", "AUX") and _stands_inside(tree, token, words, scale):
        return False
    if set(re.split(r"[ ']", words)) & {word.strip("'") for word in scale.negations}:
        return False
    first = tree.sentences[token.sentence][0]
    before = [tree[i] for i in range(max(first, token.i - _REACH), token.i)]
    for at, other in enumerate(before):
        if other.lower in scale.negations and not any(later.text in ",;:" for later in before[at + 1 :]):
            return True
    if token.pos not in ("VERB", "AUX") or not behind:
        return False
    return token.i + 1 < len(tree) and tree[token.i + 1].lower in scale.negations


def _stands_inside(tree: Tree, token: Token, words: str, scale: _Scale) -> bool:
    """Tell whether a word of negation follows the words at once."""
    end = token.start + len(words)
    behind = next((i for i in range(token.i + 1, len(tree)) if tree[i].start >= end), len(tree))
    return behind < len(tree) and tree[behind].lower in scale.negations
