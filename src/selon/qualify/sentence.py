"""A sentence as the value grammars read it: lexemes, their compared forms, and the tokens of the parse beside them."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from selon.parse.tree import Token, Tree
from selon.qualify.amounts import AmountWords, load_amount_words
from selon.qualify.lexemes import Lexeme, TokenFinder
from selon.qualify.numbers import read_sentences


class Sentence:
    """The lexemes of a sentence with what the grammars ask of them.

    Attributes:
        tree: The tree it belongs to.
        words: The amount words of the language.
        lexemes: The lexemes, numbers put together.
        norms: Their compared forms (contractions taken apart).
        barred: View characters that belong to a time, which no counted group goes on into.
        number_names: Numbers with nouns that the report uses as names.
    """

    __slots__ = ("_finder", "barred", "lexemes", "norms", "number_names", "tree", "words")

    def __init__(self, tree: Tree, lexemes: list[Lexeme], words: AmountWords, finder: TokenFinder) -> None:
        self.tree = tree
        self.lexemes = lexemes
        self.words = words
        self.barred: list[tuple[int, int]] = []
        self.number_names: frozenset[tuple[Decimal, str]] = frozenset()
        self._finder = finder
        same = words.same
        self.norms = [same.get(lexeme.lower, lexeme.lower) for lexeme in lexemes]

    @property
    def start(self) -> int:
        """Give the first view character."""
        return self.lexemes[0].start

    @property
    def end(self) -> int:
        """Give the place behind the last view character."""
        return self.lexemes[-1].end

    def __len__(self) -> int:
        return len(self.lexemes)

    def norm(self, i: int) -> str:
        """Give the compared form of a lexeme, empty outside the sentence."""
        return self.norms[i] if 0 <= i < len(self.norms) else ""

    def token(self, i: int) -> Token:
        """Give the token of the parse that a lexeme ends in."""
        return self._finder.at(self.lexemes[i].end - 1)

    def find(self, offset: int) -> int:
        """Give the position of the first lexeme at or behind a view offset."""
        for i, lexeme in enumerate(self.lexemes):
            if lexeme.start >= offset:
                return i
        return len(self.lexemes)

    def is_number(self, i: int) -> bool:
        """Tell whether a lexeme is a cardinal number."""
        return 0 <= i < len(self.lexemes) and self.lexemes[i].is_number

    def is_barred(self, i: int) -> bool:
        """Tell whether a lexeme belongs to a time."""
        start = self.lexemes[i].start
        return any(first <= start < last for first, last in self.barred)

    def skip_hyphen(self, i: int) -> int:
        """Step over a hyphen glued on both sides (*34-year-old*)."""
        if (
            i + 1 < len(self.lexemes)
            and self.lexemes[i].text == "-"
            and self.lexemes[i].glued
            and self.lexemes[i + 1].glued
        ):
            return i + 1
        return i

    def has_capital(self, i: int) -> bool:
        """Tell whether a lexeme is a word with a capital anywhere (*iPhone*)."""
        return 0 <= i < len(self.lexemes) and any(char.isupper() for char in self.lexemes[i].text)

    def is_capitalised(self, i: int) -> bool:
        """Tell whether a lexeme is a word with a capital."""
        return 0 <= i < len(self.lexemes) and self.lexemes[i].text[0].isupper()


@lru_cache(maxsize=2)
def list_sentences(tree: Tree, code: str) -> tuple[Sentence, ...]:
    """Give the sentences of a tree that hold a number or a number word, and None for the others' places."""
    words = load_amount_words(code)
    finder = TokenFinder(tree)
    return tuple(Sentence(tree, lexemes, words, finder) for lexemes in read_sentences(tree, code))
