"""Words of a content without a language: folded, cut to stems of equal length, weighed by how rare they are here."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

_WORD = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?|[^\W\d_]+")
_SEPARATORS = re.compile(r"[.,\s]")
_STEM = 5
_SHORTEST = 3
_ENDING = 3


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """Fold case and marks away.

    Example:
        >>> fold_word("Décision")
        'decision'
    """
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))


def split_words(text: str) -> list[str]:
    """Give the folded words of a text in order; figures without their separators.

    Example:
        >>> split_words("Jusqu'à 12 000 soldats…")
        ['jusqu', 'a', '12000', 'soldats']
    """
    return [fold_word(_SEPARATORS.sub("", match[0]) if match[0][0].isdigit() else match[0])
            for match in _WORD.finditer(text)]  # fmt: skip


@lru_cache(maxsize=65536)
def cut_stem(word: str) -> str:
    """Cut a folded word to the letters that its forms share in most languages with endings."""
    return word if word[:1].isdigit() else word[:_STEM]


def list_stems(text: str) -> frozenset[str]:
    """Give the stems of a text's words but the shortest ones."""
    words = split_words(text)
    return frozenset(cut_stem(word) for word in words if len(word) >= _SHORTEST or word[:1].isdigit())


def list_telling(text: str) -> frozenset[str]:
    """Give the stems of the words that tell parties apart: small words, articles among them, tell none.

    Example:
        >>> sorted(list_telling("the health agency of the UN"))
        ['agenc', 'healt', 'un']
    """
    found = set()
    for match in _WORD.finditer(text):
        word = match[0]
        shouted = word.isupper() and len(word) > 1
        if shouted or (len(word) > _SHORTEST and not word[0].isdigit()):
            found.add(cut_stem(fold_word(word)))
    return frozenset(found)


def list_names(text: str) -> frozenset[str]:
    """Give the capitalised words and the figures of a text, folded: what two languages write alike."""
    found = set()
    for match in _WORD.finditer(text):
        word = match[0]
        if word[0].isdigit():
            found.add(_SEPARATORS.sub("", word))
        elif word[0].isupper() and len(word) >= _SHORTEST - 1:
            found.add(cut_stem(fold_word(word)))
    return frozenset(found)


class Weights:
    """How much a stem tells: the rarer among the contents at hand, the more.

    Args:
        contents: The stems of each content.
    """

    def __init__(self, contents: Iterable[frozenset[str]]) -> None:
        counts: Counter[str] = Counter()
        number = 0
        for stems in contents:
            counts.update(stems)
            number += 1
        self._table = {stem: math.log(1 + number / count) for stem, count in counts.items()}
        self._default = math.log(2 + number)

    def sum(self, stems: Iterable[str]) -> float:
        """Add up what stems tell; sorted, so that the sum does not depend on their order."""
        return sum(self._table.get(stem, self._default) for stem in sorted(stems))

    def overlap(self, one: frozenset[str], other: frozenset[str]) -> float:
        """Give the share of the smaller content that the two have in common, tempered by that of the larger."""
        smaller, larger = sorted((self.sum(one), self.sum(other)))
        if not smaller:
            return 0.0
        common = self.sum(one & other)
        return math.sqrt((common / smaller) * (common / larger))

    def contain(self, part: frozenset[str], whole: frozenset[str]) -> float:
        """Give the share of one content that stands in another one."""
        total = self.sum(part)
        return self.sum(part & whole) / total if total else 0.0


def align_words(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int, int]]:
    """Give the runs of words that two texts have in common in one order, as (place, place, length)."""
    from difflib import SequenceMatcher

    blocks = SequenceMatcher(None, list(one), list(other), autojunk=False).get_matching_blocks()
    return [(block.a, block.b, block.size) for block in blocks if block.size]


@lru_cache(maxsize=4096)
def share_order(one: str, other: str) -> float:
    """Give the share of words that two texts have in common in one order, endings aside.

    Example:
        >>> share_order("ballot boxes had gone", "no ballot box had gone")
        0.8888888888888888
    """
    ours, theirs = split_words(one), split_words(other)
    if not ours or not theirs:
        return 0.0
    folded = [next((known for known in ours if are_forms(known, word)), word) for word in theirs]
    return 2 * sum(size for _, _, size in align_words(ours, folded)) / (len(ours) + len(theirs))


@lru_cache(maxsize=4096)
def share_within(part: str, whole: str) -> float:
    """Give the share of one text's words that stand in another one in order, endings aside."""
    ours, theirs = split_words(part), split_words(whole)
    folded = [next((known for known in ours if are_forms(known, word)), word) for word in theirs]
    return sum(size for _, _, size in align_words(ours, folded)) / len(ours) if ours else 0.0


@lru_cache(maxsize=65536)
def are_forms(one: str, other: str) -> bool:
    """Tell whether two folded words may be forms of one: alike but for their endings."""
    shorter, longer = sorted((one, other), key=len)
    if shorter == longer:
        return True
    if len(shorter) < _SHORTEST or shorter[0].isdigit() or len(longer) - len(shorter) > _ENDING:
        return False
    least = max(_SHORTEST, len(shorter) - _ENDING if len(shorter) > 2 * _ENDING else len(shorter) - 1)
    return shorter[:least] == longer[:least]
