"""A parse as the rules see it: tokens with house roles, whatever parser made it."""

from __future__ import annotations

from collections.abc import Iterator


class Token:
    """One word of the view.

    Attributes:
        i: Position in the tree.
        start: First character, in the view.
        end: Behind the last character, in the view.
        text: The word as the view has it.
        lower: The same in lower case.
        lemma: Base form that the parser gives.
        pos: Universal part of speech.
        role: House role towards the head (`subject`, `object`, `clause`…).
        head: Position of the head; its own for a root.
        morph: Universal features (`Mood=Cnd|Number=Sing`).
        sentence: Number of the sentence.
        children: Positions of the dependents, in order.
    """

    __slots__ = ("children", "end", "head", "i", "lemma", "lower", "morph", "pos", "role", "sentence", "start", "text")

    def __init__(
        self, i: int, start: int, text: str, lemma: str, pos: str, role: str, head: int, morph: str, sentence: int
    ) -> None:
        self.i = i
        self.start = start
        self.end = start + len(text)
        self.text = text
        self.lower = text.lower()
        self.lemma = lemma
        self.pos = pos
        self.role = role
        self.head = head
        self.morph = morph
        self.sentence = sentence
        self.children: list[int] = []

    def __repr__(self) -> str:
        return f"{self.i}:{self.text}/{self.pos}/{self.role}>{self.head}"


class Tree:
    """The tokens of a report and their sentences.

    Attributes:
        text: The view's text.
        tokens: The words, in order, white space left out.
        sentences: First and last token position (behind the last) of each sentence.
    """

    __slots__ = ("_edges", "sentences", "text", "tokens")

    def __init__(self, text: str, tokens: list[Token]) -> None:
        self.text = text
        self.tokens = tokens
        self._edges: list[tuple[int, int]] | None = None
        for token in tokens:
            if token.head != token.i:
                tokens[token.head].children.append(token.i)
        self.sentences: list[tuple[int, int]] = []
        start = 0
        for i in range(1, len(tokens) + 1):
            if i == len(tokens) or tokens[i].sentence != tokens[i - 1].sentence:
                self.sentences.append((start, i))
                start = i

    def __len__(self) -> int:
        return len(self.tokens)

    def __getitem__(self, i: int) -> Token:
        return self.tokens[i]

    def head(self, token: Token) -> Token | None:
        """Give the head of a token, or None for a root."""
        return None if token.head == token.i else self.tokens[token.head]

    def children(self, token: Token, *roles: str) -> Iterator[Token]:
        """Give the dependents of a token, in order, of the given roles or all."""
        for child in token.children:
            found = self.tokens[child]
            if not roles or found.role in roles:
                yield found

    def child(self, token: Token, *roles: str) -> Token | None:
        """Give the first dependent of one of the roles, or None."""
        return next(self.children(token, *roles), None)

    def edges(self, token: Token) -> tuple[int, int]:
        """Give the first position and the position behind the last of a token's subtree."""
        if self._edges is None:
            self._edges = self._find_edges()
        return self._edges[token.i]

    def _find_edges(self) -> list[tuple[int, int]]:
        edges = [(token.i, token.i + 1) for token in self.tokens]
        for token in self.tokens:
            at = token
            for _ in range(200):
                if at.head == at.i:
                    break
                at = self.tokens[at.head]
                left, right = edges[at.i]
                if left <= token.i < right:
                    continue
                edges[at.i] = (min(left, token.i), max(right, token.i + 1))
        return edges

    def ancestors(self, token: Token) -> Iterator[Token]:
        """Give the heads above a token, nearest first."""
        for _ in range(200):
            if token.head == token.i:
                return
            token = self.tokens[token.head]
            yield token
