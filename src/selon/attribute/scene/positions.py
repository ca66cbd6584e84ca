"""From spans of the original text to positions in the tree, and back."""

from __future__ import annotations

from bisect import bisect_left

from selon.attribute.scene.scene import Range, Scene
from selon.parse.view import View
from selon.record.span import Span, Spans


class Positions:
    """The words that spans stand for.

    Attributes:
        scene: The scene.
        view: The view that the tree's offsets point into.
    """

    __slots__ = ("_starts", "scene", "view")

    def __init__(self, scene: Scene, view: View) -> None:
        self.scene = scene
        self.view = view
        self._starts = [token.start for token in scene.tree.tokens]

    def find(self, span: Span) -> Range:
        """Give first position and position behind the last of the words that a span touches."""
        start, end = self.view.offset(span.start), self.view.offset(span.end - 1) + 1
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        if first and self.scene.tree[first - 1].end > start:
            first -= 1
        return first, max(first, last)

    def find_all(self, spans: Spans) -> list[Range]:
        """Give the words of each span that holds any, in order."""
        return [found for span in spans if (found := self.find(span))[0] < found[1]]

    def span(self, first: int, last: int) -> Span:
        """Give the span of the original text that a range of words stands for."""
        tree = self.scene.tree
        return self.view.span(tree[first].start, tree[last - 1].end)
