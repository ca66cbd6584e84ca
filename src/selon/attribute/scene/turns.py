"""Turns of an interview: paragraphs that a label opens, whose words are the speaker's (*Mara Delvigne : Nous…*)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

import msgspec

from selon.attribute.scene.quotations import OPENING_MARKS, Quotation
from selon.parse.tree import Tree

Range = tuple[int, int]
_LONGEST_LABEL = 8
_SHORTEST_TURN = 2
_DASHES = frozenset(("-", "–", "—"))
_INITIALS = re.compile(r"(?:[^\W\d_]\.[ -]?){2,4}")
_SPEAKING = ("person", "media")
_CLOSING = frozenset((".", "…"))


class Turn(msgspec.Struct, frozen=True):
    """What one speaker says until the next speaks.

    Attributes:
        label: Who speaks, as the paragraph's first words name it.
        mark: Position of the colon or dash behind the label.
        last: Position behind the last word, a final stop left out.
        asks: Whether it is whoever leads the interview that speaks.
    """

    label: Range
    mark: int
    last: int
    asks: bool = False


def find_turns(tree: Tree, kind_of: Callable[[Range], str]) -> tuple[Turn, ...]:
    """Find the turns of an interview.

    A label counts where it, or its initials, opens two paragraphs or more and names a party or is made of initials. A
    paragraph without label goes on with the turn before it where every speaker is labelled, and is a question where
    one side alone is.

    Args:
        tree: The parsed report.
        kind_of: Tells the kind of party that a phrase stands for (`person`, `media`).
    """
    lines = _list_lines(tree)
    labels = {at: label for at, line in enumerate(lines) if at and (label := _read_label(tree, line)) is not None}
    names = {at: _name(tree, label) for at, label in labels.items()}
    counted = Counter(_shorten(name) for name in names.values())
    speaking = [at for at in labels if counted[_shorten(names[at])] > 1 and _may_speak(tree, labels[at], kind_of)]
    speaking += [
        at for at in labels if speaking and at not in speaking and _may_ask(tree, lines[at], labels[at], kind_of)
    ]
    asking = _find_asking(tree, lines, {at: _shorten(names[at]) for at in speaking}, labels, kind_of)
    both = any(_shorten(names[at]) in asking and counted[_shorten(names[at])] > 1 for at in speaking)
    turns = []
    for at in sorted(speaking):
        asks = _shorten(names[at]) in asking
        end = at + 1
        while both and not asks and end < len(lines) and end not in labels and not _asks(tree, lines[end]):
            end += 1
        first, last = labels[at][1], lines[end - 1][1]
        mark = first + (tree[first].text == "." and tree[first + 1].text in _DASHES)
        last -= tree[last - 1].text in _CLOSING
        turns.append(Turn(labels[at], mark, last, asks))
    return tuple(turns)


def wrap_turns(quotations: tuple[Quotation, ...], turns: tuple[Turn, ...]) -> tuple[Quotation, ...]:
    """Put the turns around the quotations inside them: the words of a turn are quoted, without marks of their own."""
    if not turns:
        return quotations
    turns = tuple(turn for turn in turns if not turn.asks)
    around = [Quotation(turn.mark, turn.last, 0, False) for turn in turns]
    inner = [
        msgspec.structs.replace(one, depth=one.depth + any(turn.mark < one.first < turn.last for turn in turns))
        for one in quotations
    ]
    return tuple(sorted([*around, *inner], key=lambda one: (one.first, -one.last)))


def _list_lines(tree: Tree) -> list[Range]:
    """List the paragraphs, as ranges of words."""
    if not len(tree):
        return []
    starts = [0]
    starts += [i for i in range(1, len(tree)) if "\n" in tree.text[tree[i - 1].end : tree[i].start]]
    return list(zip(starts, [*starts[1:], len(tree)], strict=True))


def _read_label(tree: Tree, line: Range) -> Range | None:
    """Give the words before the mark that opens a turn: a colon, or a stop and a dash."""
    first, last = line
    for at in range(first + 1, min(first + _LONGEST_LABEL, last - _SHORTEST_TURN)):
        word = tree[at]
        dashed = word.text in _CLOSING and tree[at + 1].text in _DASHES
        if word.text == ":" or dashed:
            behind = at + 1 + dashed
            quoted = tree[behind].text in OPENING_MARKS
            return None if quoted or not tree[first].text[:1].isupper() else (first, at)
        if (
            (word.pos in ("VERB", "AUX") and word.text.islower())
            or word.text in OPENING_MARKS
            or word.text in ("?", "!", ";")
        ):
            return None
    return None


def _name(tree: Tree, label: Range) -> str:
    return tree.text[tree[label[0]].start : tree[label[1] - 1].end]


def _shorten(name: str) -> str:
    """Give a label's initials, so that *Mara Delvigne* and *M. D.* are one; a single word stays."""
    words = re.findall(r"\w+", name)
    return "".join(word[0] for word in words).upper() if len(words) > 1 else name.upper()


def _may_speak(tree: Tree, label: Range, kind_of: Callable[[Range], str]) -> bool:
    name = _name(tree, label)
    initials = _INITIALS.fullmatch(name if name.endswith(".") else name + ".") is not None and name.isupper()
    return initials or kind_of(label) in _SPEAKING


def _may_ask(tree: Tree, line: Range, label: Range, kind_of: Callable[[Range], str]) -> bool:
    """Tell the one turn that an outlet has: those of its questions that follow may stand without a label."""
    return kind_of(label) == "media" or _asks(tree, line)


def _find_asking(
    tree: Tree, lines: list[Range], names: dict[int, str], labels: dict[int, Range], kind_of: Callable[[Range], str]
) -> set[str]:
    """Name the labels of who asks: an outlet, or one most of whose turns end with a question mark."""
    found = set()
    for name in set(names.values()):
        own = [at for at in names if names[at] == name]
        asked = sum(_asks(tree, lines[at]) for at in own)
        if 2 * asked > len(own) or any(kind_of(labels[at]) == "media" for at in own):
            found.add(name)
    return found


def _asks(tree: Tree, line: Range) -> bool:
    return tree[line[1] - 1].text == "?"
