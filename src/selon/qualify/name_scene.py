"""What the search for names needs to know of a tree: its words in restored case and the language's lists."""

from __future__ import annotations

import re

from selon.parse.tree import Token, Tree
from selon.qualify.nouns import Nouns, load_nouns
from selon.qualify.register import Register, fold_form, load_given_names, load_register

# Two small words: no line set in capitals.
_SMALL_WORDS = re.compile(r"[a-z\u00df-\u00ff]{3}.*?[^\w'][a-z\u00df-\u00ff]{3}", re.DOTALL)
KINDS = ("document", "organisation", "media", "state")


def read_surfaces(tree: Tree) -> tuple[list[str], str]:
    """Give the words and the folded text of a tree; in lines set in capitals, the words in restored case."""
    texts = [token.text for token in tree.tokens]
    folded = fold_form(tree.text)
    for first, last in tree.sentences:
        if _SMALL_WORDS.search(tree.text, tree[first].start, tree[last - 1].end):
            continue
        words = [token.text for token in tree.tokens[first:last] if token.text[0].isalpha() and len(token.text) > 1]
        if len(words) < 3 or sum(word.isupper() for word in words) < 0.85 * len(words):
            continue
        for token in tree.tokens[first:last]:
            if token.text.isupper() and len(token.lower) == len(token.text):
                texts[token.i] = token.lower
                folded = folded[: token.start] + fold_form(token.lower) + folded[token.end :]
    return texts, folded


class NameScene:
    """A tree with its words as names are read, and small questions about them.

    Attributes:
        tree: The parsed report.
        nouns: The language's nouns.
        register: The register of actors.
        given: Given names and their gender.
        texts: The words, in restored case.
        folded: The text, folded as the register's forms are.
        titles: Titles by the gender that they tell.
        words: Words inside a name that tell its kind.
        starts: Positions of the first tokens of sentences.
    """

    def __init__(self, tree: Tree, code: str) -> None:
        self.tree = tree
        self.nouns: Nouns = load_nouns(code)
        self.register: Register = load_register(code)
        self.given = load_given_names()
        self.texts, self.folded = read_surfaces(tree)
        self.titles = {
            gender: self.nouns.words("titles", name)
            for gender, name in (("m", "masculine"), ("f", "feminine"), ("", "any"))
        }
        self.words = {kind: self.nouns.words("names", kind) for kind in KINDS}
        self.starts = {first for first, _ in tree.sentences}

    def is_capital(self, i: int) -> bool:
        """Tell whether token `i` is there and begins with a capital."""
        return i < len(self.texts) and self.texts[i][:1].isupper()

    def joined(self, i: int) -> bool:
        """Tell whether token `i` follows the one before with one space or none, in the same sentence."""
        if not 0 < i < len(self.tree):
            return False
        before, token = self.tree[i - 1], self.tree[i]
        return token.start - before.end <= 1 and token.sentence == before.sentence

    def is_initial(self, i: int) -> bool:
        """Tell an initial: *E.*, *J.M.*, or a letter before a point."""
        text = self.tree[i].text
        if (len(text) == 2 and text[1] == ".") or (len(text) == 4 and text[1] == text[3] == "."):
            return True
        return len(text) == 1 and i + 1 < len(self.tree) and self.tree[i + 1].text == "."

    def is_of(self, token: Token) -> bool:
        """Tell whether a token ties a complement to its noun."""
        return token.lower in self.nouns.words("links", "of")

    def is_headline(self, i: int) -> bool:
        """Tell whether the sentence of token `i` writes most of its words with capitals."""
        first, last = self.tree.sentences[self.tree[i].sentence]
        words = [t.text for t in self.tree.tokens[first:last] if len(t.text) > 3 and t.text[0].isalpha()]
        return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.7 * len(words)
