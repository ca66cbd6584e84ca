"""Words → numbers of pieces: the likeliest cut of each word, after Kudo (2018), by the encoder's own scores."""

from __future__ import annotations

from selon.encode.image import Image

_MARK = "▁"
"""What stands for a space before a word."""
_PENALTY = 10.0
"""How much less than the least piece a character counts that no piece holds."""


class Pieces:
    """Cuts words into pieces; each word is cut once."""

    def __init__(self, image: Image) -> None:
        self._image = image
        self._known: dict[str, list[int]] = {}
        self._longest = max(map(len, image.pieces))
        self._unknown = min(image.scores) - _PENALTY

    def cut(self, word: str, spaced: bool) -> list[int]:
        """Give the pieces of a word, one at least.

        Args:
            word: The word.
            spaced: Whether a space, or the beginning of the text, stands before it.
        """
        word = (_MARK if spaced else "") + word
        if word not in self._known:
            self._known[word] = self._cut(word) or [self._image.unknown]
        return self._known[word]

    def _cut(self, word: str) -> list[int]:
        normal = self._image.normal
        text = "".join(normal.get(letter, letter) for letter in word).replace(" ", _MARK)
        best: list[tuple[float, int, int]] = [(0.0, 0, 0)] + [(float("-inf"), 0, 0)] * len(text)
        for i in range(len(text)):
            for j in range(i + 1, min(len(text), i + self._longest) + 1):
                number = self._image.pieces.get(text[i:j])
                if number is not None:
                    best[j] = max(best[j], (best[i][0] + self._image.scores[number], i, number), key=lambda x: x[0])
            if best[i][0] + self._unknown > best[i + 1][0]:
                best[i + 1] = (best[i][0] + self._unknown, i, self._image.unknown)
        found, at = [], len(text)
        while at > 0:
            _, at, number = best[at]
            found.append(number)
        return found[::-1]
