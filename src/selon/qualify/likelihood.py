"""Words of probability: what they say on the usual scale, and whether they stand under a negation."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import Literal, NamedTuple

from selon.languages.language import load_toml
from selon.parse.tree import Token, Tree
from selon.parse.view import View
from selon.record.span import Span, Spans
from selon.record.values import Likelihood

Degree = Literal[
    "almost-certain", "very-likely", "likely", "even", "unlikely", "very-unlikely", "almost-impossible", "possible"
]
_REACH = 4


class _Scale(NamedTuple):
    """A language's words of probability as one pattern.

    Attributes:
        pattern: Every word, the groups `w0`, `w1`… in the order of `senses`.
        senses: Degree and whether the first word must be a verb.
        negations: Words of negation.
    """

    pattern: re.Pattern[str]
    senses: tuple[tuple[Degree, bool], ...]
    negations: frozenset[str]


@cache
def _load_scale(code: str) -> _Scale:
    """Build the pattern; a longer wording is tried before a shorter one that it holds."""
    table = load_toml(code, "likelihood.toml")
    wordings = [
        (words, entry["degree"], bool(entry.get("verb")))
        for entry in table.get("words", ())
        for words in entry["words"]
    ]
    wordings.sort(key=lambda wording: (-len(wording[0]), wording[0]))
    groups = "|".join(f"(?P<w{at}>{wording[0]})" for at, wording in enumerate(wordings))
    pattern = re.compile(rf"(?<!\w)(?:{groups})(?![\w])" if groups else r"(?!)")
    negations = frozenset(table.get("negation", {}).get("before", ()))
    return _Scale(pattern, tuple((degree, verb) for _, degree, verb in wordings), negations)


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
    # Lower case may change a text's length ("İ"); such a text is searched as it stands.
    lower = tree.text[start:end].lower()
    text = lower if len(lower) == end - start else tree.text[start:end]
    starts = [token.start for token in tree.tokens] if scale.pattern.search(text) else []
    for match in scale.pattern.finditer(text):
        degree, verb = scale.senses[int((match.lastgroup or "w0")[1:])]
        token = _token_at(tree, starts, start + match.start())
        if token is None or (verb and not _is_verb(tree, token)):
            continue
        here = view.span(start + match.start(), start + match.end())
        found.append(Likelihood(here, degree, _is_negated(tree, token, match[0], scale)))
    return found


def _is_verb(tree: Tree, token: Token) -> bool:
    """Tell a verb (*la digue risque de*) from a noun (*le risque de*), whatever the parser takes it for."""
    if token.pos in ("VERB", "AUX"):
        return True
    return token.i > 0 and tree[token.i - 1].pos in ("NOUN", "PROPN", "PRON") and token.text.islower()


def _token_at(tree: Tree, starts: list[int], offset: int) -> Token | None:
    at = bisect_right(starts, offset) - 1
    return tree[at] if at >= 0 and tree[at].end > offset else None


def _is_negated(tree: Tree, token: Token, words: str, scale: _Scale) -> bool:
    """Tell whether a word of negation stands right before the words, or right behind a verb of them."""
    if set(re.split(r"[ ']", words)) & {word.strip("'") for word in scale.negations}:
        return False
    first = tree.sentences[token.sentence][0]
    before = [tree[i] for i in range(max(first, token.i - _REACH), token.i)]
    for at, other in enumerate(before):
        if other.lower in scale.negations and not any(later.text in ",;:" for later in before[at + 1 :]):
            return True
    if token.pos not in ("VERB", "AUX"):
        return False
    return token.i + 1 < len(tree) and tree[token.i + 1].lower in scale.negations
