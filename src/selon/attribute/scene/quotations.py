"""Quotations: marked words, over sentences and paragraphs, nested, mixed or never closed."""

from __future__ import annotations

import re
from bisect import bisect_left

import msgspec

from selon.parse.tree import Tree

OPENING_MARKS = frozenset(("«", "“", '"', "''", "``"))
"""Marks that open a quotation, whatever the language."""
CLOSING_MARKS = frozenset(("»", "”", '"', "''"))
"""Marks that close a quotation and are nothing else."""
_LONGEST = 250
_APOSTROPHE = "'"
_INCHES = '"'
_MINUTES = re.compile(r"\d['’′]\d+$")
_LONGEST_TIME = 6
_PARTING = frozenset(",.;:!?)")
"""What no opening mark has right behind it."""
_LEADING = "(«“[—–-'’"
"""What may stand right before an opening mark."""
_NAMING = ("NOUN", "PROPN", "X")


class Quotation(msgspec.Struct, frozen=True):
    """A quoted stretch of the tree.

    Attributes:
        first: Position of the opening mark.
        last: Position behind the closing mark (behind the last word where it is never closed).
        depth: 0 for an outermost one.
        closed: Whether a closing mark was found.
    """

    first: int
    last: int
    depth: int
    closed: bool

    @property
    def inner(self) -> tuple[int, int]:
        """First word and position behind the last, without the marks."""
        return self.first + 1, self.last - 1 if self.closed else self.last


def find_quotations(tree: Tree, pairs: tuple[tuple[str, str], ...]) -> tuple[Quotation, ...]:
    """Find the quotations of a tree, in order.

    A mark that is both opening and closing toggles; a quotation that a paragraph leaves open ends with it, unless
    the next paragraph begins with the opening mark again.

    Args:
        tree: The parsed report.
        pairs: Opening and closing marks.
    """
    opening = {pair[0]: pair for pair in pairs}
    stack: list[tuple[int, tuple[str, str]]] = []
    found: list[Quotation] = []
    paragraph = -1
    for token in tree.tokens:
        if _is_measure(tree, token.i, bool(stack)):
            continue
        line = _paragraph(tree, token.start)
        if line != paragraph:
            if stack and not _continues(tree, token.i, stack):
                found.extend(_abandon(stack, token.i))
                stack = []
            elif stack and token.text == stack[0][1][0]:
                paragraph = line
                continue
            paragraph = line
        if stack and token.text == stack[-1][1][1] and not (stack[-1][1][0] == token.text and _opens(tree, token.i)):
            first, _ = stack.pop()
            found.append(Quotation(first, token.i + 1, len(stack), True))
        elif (
            token.text in opening
            and (opening[token.text][0] != opening[token.text][1] or not stack or _opens(tree, token.i))
            and (stack or not _only_closes(tree, token.i))
            and not _is_genitive(tree, token.i)
        ):
            stack.append((token.i, opening[token.text]))
        elif stack and any(token.text == pair[1] for _, pair in stack):
            while stack and stack[-1][1][1] != token.text:
                first, _ = stack.pop()
                found.append(Quotation(first, token.i, len(stack), False))
            first, _ = stack.pop()
            found.append(Quotation(first, token.i + 1, len(stack), True))
    found.extend(_abandon(stack, len(tree)))
    return tuple(sorted((q for q in found if q.last - q.first > 2), key=lambda q: (q.first, -q.last)))


def _opens(tree: Tree, i: int) -> bool:
    """Tell an opening two-sided mark: a space or start before it, a word after."""
    token = tree[i]
    before = tree.text[token.start - 1 : token.start]
    after = tree.text[token.end : token.end + 1]
    if after in _PARTING and not tree.text.startswith("..", token.end):
        return False
    return (before == "" or before.isspace() or before in _LEADING) and not (after == "" or after.isspace())


def _only_closes(tree: Tree, i: int) -> bool:
    """Tell a straight mark that closes what was opened nowhere (*there," the Red Cross said*).

    Where the next mark of its paragraph closes as well, the first was only put on the wrong side of its comma.
    """
    if not _ends_word(tree, i):
        return False
    line = _paragraph(tree, tree[i].start)
    for at in range(i + 1, len(tree)):
        if _paragraph(tree, tree[at].start) != line:
            break
        if tree[at].text == _INCHES:
            return not _ends_word(tree, at)
    return True


def _ends_word(tree: Tree, i: int) -> bool:
    """Tell a straight mark that stands right behind a word or its comma, and before a space or a stop."""
    token = tree[i]
    before = tree.text[token.start - 1 : token.start]
    after = tree.text[token.end : token.end + 1]
    closes = token.text == _INCHES and bool(before) and not before.isspace() and before not in _LEADING
    return closes and (after == "" or after.isspace() or after in _PARTING)


def _is_genitive(tree: Tree, i: int) -> bool:
    """Tell an apostrophe that stands apart behind a plural (*the miners ' pay*) from a mark that opens."""
    if tree[i].text != _APOSTROPHE or i == 0 or tree.text[tree[i].end : tree[i].end + 1].strip():
        return False
    return tree[i - 1].lower.endswith("s") and tree[i - 1].pos in _NAMING


def _is_measure(tree: Tree, i: int, inside: bool) -> bool:
    """Tell the mark of seconds or inches (*6'20"*, *15"*) from a quotation mark, which may close behind a bare year."""
    start = tree[i].start
    if tree[i].text != _INCHES or not tree.text[start - 1 : start].isdigit():
        return False
    return not inside or _MINUTES.search(tree.text, max(0, start - _LONGEST_TIME), start) is not None


def _paragraph(tree: Tree, offset: int) -> int:
    return tree.text.rfind("\n", 0, offset)


def _continues(tree: Tree, i: int, stack: list[tuple[int, tuple[str, str]]]) -> bool:
    """Tell whether a paragraph takes up an open quotation: it begins with its mark, or closes one first."""
    start, end = stack[0][1]
    if len(stack) != 1 or start == "'":
        return False
    if tree[i].text in (start, end):
        return True
    for at in range(i + 1, min(i + _LONGEST, len(tree))):
        if tree[at].text == end and not (start == end and _opens(tree, at)):
            return True
        if tree[at].text == start:
            return False
    return False


def _abandon(stack: list[tuple[int, tuple[str, str]]], end: int) -> list[Quotation]:
    """End what is still open: at the sentence end if the paragraph goes on much longer, else with the paragraph."""
    return [Quotation(first, max(first + 1, end), depth, False) for depth, (first, _) in enumerate(stack)]


class QuotationMap:
    """Which quotation a word stands in.

    Attributes:
        quotations: All quotations, in order.
    """

    def __init__(self, tree: Tree, quotations: tuple[Quotation, ...]) -> None:
        self.quotations = quotations
        self._outer: list[int] = [-1] * len(tree)
        self._inner: list[int] = [-1] * len(tree)
        for number, quotation in enumerate(quotations):
            for i in range(quotation.first, min(quotation.last, len(tree))):
                self._inner[i] = number
                if quotation.depth == 0:
                    self._outer[i] = number
        self._starts = [quotation.first for quotation in quotations]

    def outer(self, i: int) -> Quotation | None:
        """Give the outermost quotation around a word, marks included."""
        return self.quotations[self._outer[i]] if 0 <= i < len(self._outer) and self._outer[i] >= 0 else None

    def inner(self, i: int) -> Quotation | None:
        """Give the innermost quotation around a word, marks included."""
        return self.quotations[self._inner[i]] if 0 <= i < len(self._inner) and self._inner[i] >= 0 else None

    def starting(self, first: int, last: int) -> list[Quotation]:
        """List the quotations that begin in a range."""
        out = []
        for number in range(bisect_left(self._starts, first), len(self.quotations)):
            if self.quotations[number].first >= last:
                break
            out.append(self.quotations[number])
        return out
