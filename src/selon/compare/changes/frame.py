"""What every kind of change is told with: both sides of a match, and a way to write a change down."""

from __future__ import annotations

from typing import NamedTuple

from selon.compare.anchors import share_anchor
from selon.compare.facets import Facet
from selon.compare.likeness import Likeness
from selon.compare.words import are_forms, share_order, split_words
from selon.record.codes import KEPT, find_code
from selon.record.comparison import Aspect, Change
from selon.record.span import Span, Spans

_CLOSE, _LOOSE = 0.6, 0.3
_ANCHORED = 0.42
"""How near contents of two languages must be that have a figure, a scene, a place or a date in common."""
_COPIED = 0.8
"""Share of words in common in one order from which what differs was changed, not reworded."""
_SHORT, _LONG, _LONGER, _LIKE_LENGTH = 14, 24, 32, 0.45
_EXCHANGED, _AROUND = 7, 3
"""How many words may be put for others at once, and how many must be the same around them."""
_TRANSLATED = 0.95
"""Nearness of two contents of two languages that say the same word for word."""


class Frame(NamedTuple):
    """The two sides of a match, and what stands around them.

    Attributes:
        up: Facets of the upstream claims, the best matched first.
        down: Facets of the downstream claims, the best matched first.
        all_up: Every facet of the upstream report.
        all_down: Every facet of the downstream report.
        likeness: What likens phrases; None where nothing does.
        near: How near the contents of the first pair are, 0 to 1.
        wording: Share of words that the contents of the first pair have in common; None across languages.
        retold: Whether the reports quote one language in two wordings: theirs came through another language.
        passages: The sentences that the first pair stands in, upstream and downstream.
        copying: Whether the downstream report copies the upstream one's words: what differs was changed.
    """

    up: tuple[Facet, ...]
    down: tuple[Facet, ...]
    all_up: tuple[Facet, ...]
    all_down: tuple[Facet, ...]
    likeness: Likeness | None = None
    near: float = 1.0
    wording: float | None = 1.0
    retold: bool = False
    passages: tuple[str, str] = ("", "")
    copying: bool = False

    @property
    def across(self) -> bool:
        """Whether the two reports are in two languages."""
        return self.up[0].report.lang != self.down[0].report.lang

    @property
    def close(self) -> bool:
        """Whether the first pair is so near that what differs beside it can be told from another wording."""
        return self.near >= _CLOSE

    @property
    def anchored(self) -> bool:
        """Whether the first pair is close, or nearly so across languages and sharing a fact.

        For what is counted, where, and who says so; a hedge or a negation may belong to another part of the contents.
        """
        return self.close or (self.across and self.near >= _ANCHORED and share_anchor(self.up[0], self.down[0]))

    @property
    def loose(self) -> bool:
        """Whether the first pair belongs together by its sentences alone, two other pieces of them having been read."""
        return self.near < _LOOSE

    @property
    def order(self) -> float:
        """The share of words that the contents of the first pair have in common in one order; 0 across languages."""
        return 0.0 if self.across else share_order(self.up[0].said, self.down[0].said)

    @property
    def copied(self) -> bool:
        """Whether the contents of the first pair are the same but for a word or two, in the same order."""
        return self.order >= _COPIED

    def share_beside(self, ours: Spans, theirs: Spans) -> float:
        """Give the share of words that the first pair has in common in one order beside some words of each side.

        Args:
            ours: The upstream words to leave out.
            theirs: The downstream ones.
        """
        texts = (_leave_out(facet.said, spans) for facet, spans in ((self.up[0], ours), (self.down[0], theirs)))
        return 0.0 if self.across else share_order(*texts)

    def liken_rest(self, ours: Spans = (), theirs: Spans = ()) -> float:
        """Give how near the words of the first pair are by themselves, across languages.

        Args:
            ours: Upstream words to leave out.
            theirs: Downstream ones.

        Returns:
            The cosine; 0 within one language, and where nothing likens them.
        """
        if not self.across or self.likeness is None or self.loose:
            return 0.0
        texts = [_leave_out(facet.said, spans) for facet, spans in ((self.up[0], ours), (self.down[0], theirs))]
        return self.likeness.liken(texts[:1], texts[1:])[0][0]

    def is_exchanged(self, ours: Span, theirs: Span) -> bool:
        """Tell whether some words were put for others, and all words before and behind are the same.

        Args:
            ours: Upstream words that must be among those that differ.
            theirs: Downstream ones.
        """
        runs = self.find_exchange()
        return all(not set(split_words(span.text)).isdisjoint(run)
                   for run, span in zip(runs, (ours, theirs), strict=True))  # fmt: skip

    def find_exchange(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Give the words of each side that stand in the place of the other one's, all others being the same.

        Returns:
            The folded words upstream and downstream; nothing across languages, where a side only has more words than
            the other, and where too many differ or too few are the same.
        """
        if self.across:
            return (), ()
        sides = [split_words(facet.said) for facet in (self.up[0], self.down[0])]
        least = min(map(len, sides))
        head = next((at for at in range(least) if not are_forms(sides[0][at], sides[1][at])), least)
        tail = next((at for at in range(least - head) if not are_forms(sides[0][-1 - at], sides[1][-1 - at])), 0)
        ours, theirs = (tuple(side[head : len(side) - tail]) for side in sides)
        told = ours and theirs and max(len(ours), len(theirs)) <= _EXCHANGED and head + tail >= _AROUND
        return (ours, theirs) if told else ((), ())

    def stands_out(self, wording: float) -> bool:
        """Tell whether the contents of the first pair are so alike that a small difference is one of meaning.

        Free rewording and translation move hedges, negations and nouns about. In one language the rest of the words
        must be the same; across two the contents must be near, of like length, and short: in a long sentence nobody
        can tell by vectors which of its parts a small word belongs to.

        Args:
            wording: The share of words in common that is asked for in one language.
        """
        if not self.close:
            return False
        if self.wording is not None:
            return self.wording >= wording
        return self.is_alike_across(_SHORT)

    def is_alike_across(self, longest: int = _LONG) -> bool:
        """Tell whether the contents of the first pair, in two languages, are of like length and not too long.

        Args:
            longest: Words that the longer one has at most; contents that translate each other may have some more.
        """
        if longest == _LONG and self.near >= _TRANSLATED:
            longest = _LONGER
        shorter, longer = sorted((self.up[0].text, self.down[0].text), key=len)
        return len(longer.split()) <= longest and len(shorter) >= _LIKE_LENGTH * len(longer)

    def tell(self, code: str, aspect: Aspect, up: Spans = (), down: Spans = ()) -> Change:
        """Write a change down, with the passages of the first pair."""
        return Change(
            code=code,
            aspect=aspect,
            upstream=self.up[0].claim.content,
            downstream=self.down[0].claim.content,
            upstream_words=up,
            downstream_words=down,
            reverse=find_code(code).reverse,
        )

    def keep(self, aspect: Aspect, up: Spans = (), down: Spans = ()) -> Change:
        """Write down that something was kept."""
        return self.tell(KEPT, aspect, up, down)


def _leave_out(text: str, spans: Spans) -> str:
    for span in spans:
        text = text.replace(" ".join(span.text.split()), " ")
    return text


def one(span: Span | None) -> Spans:
    """Give a span as spans."""
    return (span,) if span is not None else ()
