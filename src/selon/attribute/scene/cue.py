"""Cues: what a word that could attribute is known by, and what is chosen for it."""

from __future__ import annotations

from selon.attribute.scene.groups import VerbGroup
from selon.attribute.scene.lexicon import Sense
from selon.attribute.scene.scene import Candidate, Range


class Cue:
    """A word that could attribute, or a quotation or a hedge without one.

    Attributes:
        kind: `verbs`, `adjectives`, `nouns`, `prepositions`, `free` (a quotation without cue) or `conditional`.
        head: Position of its main word.
        words: Positions of all its words.
        senses: The senses that fit.
        group: The verb group, for verbs.
        behind: Position behind the cue, its tail and its inverted clitic.
        source: The chosen source.
        content: The chosen content.
        relay: Ranges of the relay.
        inner: Position of the source within a preposition (à *l'*en croire), or -1.
        subject: Who says so between a preposition and its verb (*comme* le maire *l'a dit*).
        copula: Position of the copula that ties a noun to what is said (*la crainte* est *que*), or -1.
        extra: Positions of words that tie the relay and belong to the cue.
        marks: Rules that had a say.
        quoted: Where who is quoted stands, for *quoted X as saying*; empty where it is the subject (*X was quoted as*).
    """

    __slots__ = (
        "behind",
        "content",
        "copula",
        "extra",
        "group",
        "head",
        "inner",
        "kind",
        "marks",
        "quoted",
        "relay",
        "senses",
        "source",
        "subject",
        "words",
    )

    def __init__(
        self, kind: str, head: int, words: list[int], senses: list[Sense], group: VerbGroup | None = None
    ) -> None:
        self.kind = kind
        self.head = head
        self.words = words
        self.senses = senses
        self.group = group
        self.behind = max([*words, group.clitic if group else -1]) + 1
        self.source: Candidate | None = None
        self.content: Candidate | None = None
        self.relay: list[Range] = []
        self.extra: list[int] = []
        self.inner = -1
        self.subject: Range | None = None
        self.copula = -1
        self.marks: list[str] = []
        self.quoted: Range | None = None

    @property
    def frames(self) -> frozenset[str]:
        """Give every frame that a sense of the cue allows."""
        return frozenset().union(*(sense.frames for sense in self.senses))

    @property
    def classes(self) -> list[str]:
        """Give the lexicon classes of the cue."""
        return sorted({sense.name for sense in self.senses})

    @property
    def lemma(self) -> str:
        """Give the base form."""
        return self.senses[0].lemma if self.senses else self.kind

    def fitting(self, frame: str) -> list[Sense]:
        """Give the senses that a content's frame can show (*incise* shows a quoting sense)."""
        wanted = _SHOWN_BY.get(frame, frame)
        return [sense for sense in self.senses if wanted in sense.frames]

    def with_frame(self, frame: str) -> Sense | None:
        """Give the first sense that allows a frame."""
        return next((sense for sense in self.senses if frame in sense.frames), None)


_SHOWN_BY = {
    "incise": "quotation", "incise-quoted": "quotation", "colon": "quotation", "passive": "passive-content",
    "passive-as": "as", "zero": "that", "clitic": "that", "clitic-place": "prep", "clitic-of": "content-prep",
    "gap": "object", "gap-that": "that", "taken-up": "object",
}  # fmt: skip
