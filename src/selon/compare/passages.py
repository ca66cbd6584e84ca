"""Passages: the sentences that claims stand in, and which passages of two reports say the same.

Two writers, and two languages above all, cut contents otherwise, and a short content is alike to many. The sentences
around them are not: vectors tell another wording of a sentence from other sentences far better than that of a clause.
What stands in one of two passages that say the same is looked for in the other one first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from selon.compare.facets import Facet
from selon.compare.likeness import Likeness, find_level

_END = re.compile(r"(?<=[.!?…])[\"»”’)\]\s\u00a0\u202f]*?\s(?=[\"«“‘(\[\s\u00a0\u202f]*([^\W_]))|\n")
_ABBREVIATED = re.compile(r"(?:^|[\s(«“\"'’.-])([^\W\d_]\w{0,2})\.$")
_WORD = re.compile(r"\w+")
_LONGEST = 5
ALIKE, ALIKE_ACROSS = 0.92, 0.885
"""Cosine from which two passages that are each other's nearest say the same; across languages it is lower."""
_ALIKE_TITLE, _ALIKE_BETWEEN, _LIKE_LENGTH = 0.84, 0.83, 0.6
"""Cosine from which two titles in two languages say the same, and two sentences of like length that stand at one place
of paragraphs that say the same."""
_APART, _APART_BESIDE = 0.03, 0.05
"""How far it stands out above the next ones; more is asked of one that has a nearer one (a sentence cut in two)."""


class Passage(NamedTuple):
    """Sentences of a report that some of its claims stand in.

    Attributes:
        start: Where they begin.
        end: Where they end.
        text: Their words.
        facets: Places of its claims in the list of facets.
        headline: Whether it stands over the body and repeats it.
    """

    start: int
    end: int
    text: str
    facets: tuple[int, ...]
    headline: bool


class Ties(NamedTuple):
    """Which passages of two reports say the same.

    Attributes:
        up: The upstream report's passages.
        down: The downstream report's passages.
        pairs: Places in the two lists.
        likened: Whether there was anything to liken passages with.
    """

    up: tuple[Passage, ...]
    down: tuple[Passage, ...]
    pairs: frozenset[tuple[int, int]]
    likened: bool


def tie_passages(up: Sequence[Facet], down: Sequence[Facet], likeness: Likeness | None) -> Ties:
    """Find the passages of two reports that say the same.

    Args:
        up: The upstream report's facets.
        down: The downstream report's facets.
        likeness: What likens passages; without it nothing is tied.

    Returns:
        The passages, and the pairs of them that are each other's nearest and stand out, or nearly so.
    """
    ours, theirs = list_passages(up), list_passages(down)
    if likeness is None or not ours or not theirs:
        return Ties(ours, theirs, frozenset(), likened=False)
    table = likeness.liken([passage.text for passage in ours], [passage.text for passage in theirs])
    across = up[0].report.lang != down[0].report.lang
    alike = ALIKE_ACROSS if across else ALIKE
    tied, beside = _tie(table, alike)
    ups, downs = {i for i, _ in tied}, {j for _, j in tied}
    tied |= {(i, j) for i, j in beside
             if (i in ups) != (j in downs) and not ours[i].headline and not theirs[j].headline}  # fmt: skip
    if across:
        tied |= _tie_left((ours, theirs), tied, table, (_find_lines(ours, up), _find_lines(theirs, down)))
    return Ties(ours, theirs, frozenset(tied), likened=True)


def _tie(table: Sequence[Sequence[float]], alike: float) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """Find pairs that are each other's nearest, and those where one is the nearest of the other alone."""
    columns = list(zip(*table, strict=True))
    tied: set[tuple[int, int]] = set()
    beside: set[tuple[int, int]] = set()
    for i, row in enumerate(table):
        for j, cosine in enumerate(row):
            out = cosine - (find_level(row, j) + find_level(columns[j], i)) / 2
            nearest = (cosine == max(row)) + (cosine == max(columns[j]))
            if nearest == 2 and cosine >= alike and out >= _APART:
                tied.add((i, j))
            elif nearest == 1 and cosine >= alike and out >= _APART_BESIDE:
                beside.add((i, j))
    return tied, beside


def _tie_left(
    sides: tuple[Sequence[Passage], Sequence[Passage]],
    tied: set[tuple[int, int]],
    table: Sequence[Sequence[float]],
    lines: tuple[Sequence[int], Sequence[int]],
) -> set[tuple[int, int]]:
    """Tie what is left over in two languages by where it stands: titles, and sentences between two that are tied.

    A short sentence and a title without a verb are alike to many; a translator keeps the order of a paragraph.
    """
    ups, downs = {i for i, _ in tied}, {j for _, j in tied}
    found = set()
    for i, p in enumerate(sides[0]):
        for j, q in enumerate(sides[1]):
            if i in ups or j in downs or p.headline != q.headline or not _are_of_like_length(p, q):
                continue
            if p.headline:
                stands = table[i][j] >= _ALIKE_TITLE
            else:
                flanks = [_is_flank(tied, lines, (i, j), step) for step in (-1, 1)]
                stands = table[i][j] >= _ALIKE_BETWEEN and False not in flanks and True in flanks
            if stands:
                found.add((i, j))
    return {(i, j) for i, j in found if sum(i == k or j == m for k, m in found) == 1}


def _is_flank(
    tied: set[tuple[int, int]], lines: tuple[Sequence[int], Sequence[int]], pair: tuple[int, int], step: int
) -> bool | None:
    """Tell whether the neighbours of two passages in their paragraphs are tied; None where both paragraphs end."""
    beside = [at + step for at in pair]
    inside = [
        0 <= other < len(line) and line[other] == line[at] for other, at, line in zip(beside, pair, lines, strict=True)
    ]
    if not any(inside):
        return None
    return all(inside) and (beside[0], beside[1]) in tied


def _are_of_like_length(p: Passage, q: Passage) -> bool:
    shorter, longer = sorted((len(p.text), len(q.text)))
    return shorter >= _LIKE_LENGTH * longer


def _find_lines(passages: Sequence[Passage], facets: Sequence[Facet]) -> list[int]:
    """Give the paragraph that each passage stands in."""
    return [facets[0].report.text.count("\n", 0, passage.start) for passage in passages]


def list_passages(facets: Sequence[Facet]) -> tuple[Passage, ...]:
    """List the passages of a report's claims; claims that share a sentence share a passage."""
    made: list[tuple[int, int, list[int]]] = []
    for start, end, at in sorted((*_find_bounds(facet), at) for at, facet in enumerate(facets)):
        if made and start < made[-1][1]:
            made[-1] = (made[-1][0], max(end, made[-1][1]), [*made[-1][2], at])
        else:
            made.append((start, end, [at]))
    text = facets[0].report.text if facets else ""
    return tuple(_make(facets, text, start, end, ats) for start, end, ats in made)


def _make(facets: Sequence[Facet], text: str, start: int, end: int, ats: Sequence[int]) -> Passage:
    words = " ".join(text[start:end].split())
    return Passage(start, end, words, tuple(sorted(ats)), any(facets[at].headline for at in ats))


def find_passages(facets: Sequence[Facet]) -> dict[int, str]:
    """Give the words of the passage that each claim stands in, by its place in the list of facets."""
    return {at: passage.text for passage in list_passages(facets) for at in passage.facets}


def _find_bounds(facet: Facet) -> tuple[int, int]:
    """Find the sentences that a claim's content and cue stand in."""
    spans = [*facet.claim.content, *(facet.attribution.cue if facet.attribution is not None else ())]
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    starts = cut_sentences(facet.report.text)
    begin = max(start for start in starts if start <= first)
    return begin, min((start for start in starts if start >= last), default=len(facet.report.text))


@lru_cache(maxsize=64)
def cut_sentences(text: str) -> tuple[int, ...]:
    """Give the places where sentences begin, as marks and capitals show them; a short title before a name ends none.

    Example:
        >>> cut_sentences("Mr. Vosk left. Nobody knows why.")
        (0, 15)
    """
    starts, plain = [0], {word for word in _WORD.findall(text) if word.islower()}
    for match in _END.finditer(text):
        if match[0] == "\n" or (not match[1].islower() and _ends_sentence(text, match, plain)):
            starts.append(match.end())
    return tuple(starts)


def _ends_sentence(text: str, match: re.Match[str], plain: set[str]) -> bool:
    """Tell a sentence's full stop from that of a short word with a capital: *M.*, *Dr.*, *U.S.*

    A short title stands before a name; before a word that the report has without its capital too, the sentence ended
    with a short name (*since May. The …*).
    """
    found = _ABBREVIATED.search(text[: match.start()][-_LONGEST:])
    if match[0].strip() or found is None or found[1][0].islower():
        return True
    behind = _WORD.match(text, match.start(1))
    return len(found[1]) > 1 and behind is not None and behind[0].lower() in plain
