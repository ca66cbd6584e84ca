"""Which words of a report are times, before anything is counted from a date."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from selon.parse.tree import Tree
from selon.qualify.sentence import Sentence, list_sentences
from selon.qualify.terms import find_term
from selon.qualify.time_cells import Cell, cut_cells, load_time_words
from selon.qualify.time_patterns import Match, load_time_grammar


class Found(msgspec.Struct):
    """A time expression in its sentence."""

    sentence: Sentence
    cells: list[Cell]
    match: Match

    @property
    def start(self) -> int:
        """Give the first view character."""
        return self.sentence.lexemes[self.match.first].start

    @property
    def end(self) -> int:
        """Give the place behind the last view character."""
        return self.sentence.lexemes[self.match.last - 1].end


@lru_cache(maxsize=2)
def match_times(tree: Tree, code: str) -> tuple[Found, ...]:
    """Find every time expression of a report, unresolved."""
    words, grammar = load_time_words(code), load_time_grammar(code)
    out: list[Found] = []
    for sentence in list_sentences(tree, code):
        cells = cut_cells(sentence, words)
        if cells:
            found = (Found(sentence, cells, match) for match in grammar.find(cells))
            out.extend(one for one in found if _is_time(one))
    return tuple(out)


class TimeSpan(msgspec.Struct, frozen=True):
    """View characters of a time expression, or of a frequency that no time is made of."""

    start: int
    end: int
    skipped: bool


def list_time_spans(tree: Tree, code: str) -> list[TimeSpan]:
    """Give the view characters of every time expression and every frequency."""
    return [TimeSpan(found.start, found.end, found.match.make == "skip") for found in match_times(tree, code)]


def _is_time(found: Found) -> bool:
    make = found.match.make
    if make == "duration":
        return not _is_amount(found)
    if make == "year":
        return _is_year(found)
    if make in ("years", "clock"):
        return not _is_glued(found)
    return True


def _is_amount(found: Found) -> bool:
    """Tell whether a span of time is an age, a sentence or a delay."""
    sentence, match = found.sentence, found.match
    for i in range(match.first, match.last):
        counted = sentence.lexemes[i].is_number or sentence.lexemes[i].kind == "some"
        if not counted and sentence.norms[i] in sentence.words.ones:
            term = find_term(sentence, _find_start(sentence, match.first), i)
            return term is not None and term.kind == "term"
        if counted:
            start = match.first
            if start > 1 and sentence.lexemes[start - 2].is_number and _joins(sentence, start - 1):
                start -= 2
            return find_term(sentence, _find_start(sentence, start), i) is not None
    return False


def _find_start(sentence: Sentence, start: int) -> int:
    """Give the place of the bound before a number (*peine pouvant aller jusqu'à un an*)."""
    while (found := sentence.words.before.before(sentence.norms, start)) is not None and found[0] != "none":
        start = found[1]
    return start


def _joins(sentence: Sentence, i: int) -> bool:
    return any(sentence.norms[i] in words.joins for words in sentence.words.ranges)


def _is_year(found: Found) -> bool:
    """Tell a year from a count: nothing is counted behind it, no bound stands before it."""
    sentence, match = found.sentence, found.match
    if match.last - match.first > 1:
        return True
    if _is_glued(found):
        return False
    before, behind = sentence.norm(match.first - 1), match.last
    follower = sentence.lexemes[behind] if behind < len(sentence) else None
    if follower is None or follower.kind != "word":
        return follower is None or follower.text not in ("%", "€", "$", "£", "°")
    if sentence.words.units.after(sentence.norms, behind) or follower.glued:
        return False
    token = sentence.token(behind)
    counts = token.pos in ("NOUN", "ADJ") and follower.text.islower() and token.role != "relative"
    if not counts:
        return sentence.words.before.before(sentence.norms, match.first) is None or before in sentence.words.year_before
    if sentence.words.before.before(sentence.norms, match.first) and before not in sentence.words.year_before:
        return False
    return "Number=Plur" not in token.morph


def _is_glued(found: Found) -> bool:
    """Tell figures tied to other signs: scores, codes, addresses."""
    sentence, match = found.sentence, found.match
    if match.first and sentence.lexemes[match.first].glued:
        before = sentence.lexemes[match.first - 1]
        if before.text in ("/", "-", "–", ".", "_", "$", "€", "£", "#", "@", ":") and match.make != "clock":
            return True
        if before.text in ("/", "_", "@", ".", "$", "€", "£"):
            return True
    if match.last < len(sentence) and sentence.lexemes[match.last].glued:
        after = sentence.lexemes[match.last]
        follower = sentence.lexemes[match.last + 1] if match.last + 1 < len(sentence) else None
        return after.text in ("/", "_", "@") or (
            after.text in ("-", "–") and follower is not None and follower.glued and follower.kind == "digits"
        )
    return False
