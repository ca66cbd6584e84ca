"""A sentence parsed for the tests of sources, actors and likelihood: text, tree, view, the tokens of a phrase."""

from __future__ import annotations

from typing import NamedTuple

from selon.parse.parser import parse_text
from selon.parse.tree import Tree
from selon.parse.view import View
from selon.record.span import Span


class Parsed(NamedTuple):
    """A text that was parsed."""

    text: str
    tree: Tree
    view: View

    def span(self, words: str, nth: int = 0) -> Span:
        """Give the span of the nth occurrence of some words."""
        at = -1
        for _ in range(nth + 1):
            at = self.text.index(words, at + 1)
        return Span.of(self.text, at, at + len(words))

    def tokens(self, words: str) -> tuple[int, int]:
        """Give the token range of the first occurrence of some words."""
        span = self.span(words)
        inside = [token.i for token in self.tree.tokens if token.end > span.start and token.start < span.end]
        return inside[0], inside[-1] + 1


def list_blocks(text: str) -> list[tuple[int, int]]:
    """Give start and end of each line that is not blank."""
    blocks: list[tuple[int, int]] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append((at, at + len(line)))
        at += len(line) + 1
    return blocks


def parse_lines(text: str, lang: str) -> Parsed:
    """Parse a text, one block a line."""
    return Parsed(text, parse_text(text, list_blocks(text), lang), View(text))
