"""What a source phrase says beside who it is: how many, which group, tied to whom, and why not named."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from selon.languages.anonymity import Reason, find_reasons
from selon.languages.language import load_toml
from selon.parse.tree import Token, Tree
from selon.parse.view import View
from selon.qualify.mentions import survey_actors
from selon.qualify.name_runs import find_names
from selon.qualify.names import Name
from selon.qualify.nouns import load_nouns
from selon.qualify.phrase_reading import PhraseReading
from selon.qualify.register import load_register
from selon.record.attribution import Count
from selon.record.span import Span

_NO_PEOPLE = frozenset({"DET", "ADP", "PRON", "AUX", "PUNCT", "NUM", "CCONJ"})
_SUBJECT = 4
"""How many words may say who it is where a sentence of its own tells the reason."""
_NEAR = 60
"""How many characters a number and the noun behind it may take."""
_LONGEST = 7
"""How many figures a number of people has not any more."""
_NUMBER = re.compile(r"\d+\Z")


def read_count(tree: Tree, first: int, last: int, head: int, code: str) -> Count | None:
    """Read how many stand behind a phrase from the words before its head.

    Args:
        tree: The parsed report.
        first: Position of the phrase's first token.
        last: Position behind its last token.
        head: Position of its head.
        code: The language.

    Returns:
        The count with its words, or None where the words do not say.
    """
    table = _count_words(code)
    first -= _is_counted_before(tree, first, table)
    words, sizes = _tie([tree[i].lower for i in range(first, min(head, last))])
    if table.is_share(_tie([tree[i].lower for i in range(first, last)])[0]):
        return None
    found = table.read(words)
    if found is None:
        return None
    low, high, size = found
    return Count(low, high, tree.text[tree[first].start : tree[first + sum(sizes[:size]) - 1].end])


def _tie(words: list[str]) -> tuple[list[str], list[int]]:
    """Put words that hyphens tie together into one (*twenty - three*), with how many words each is made of."""
    tied: list[str] = []
    sizes: list[int] = []
    for word in words:
        if tied and (word == "-" or tied[-1].endswith("-")):
            tied[-1] += word
            sizes[-1] += 1
        else:
            tied.append(word)
            sizes.append(1)
    return tied, sizes


def _is_counted_before(tree: Tree, first: int, table: _CountWords) -> bool:
    """Tell whether a number stands right before a bare noun that a phrase begins with (*Sept | soudeurs disent*)."""
    if (
        first == 0
        or tree[first].pos not in ("NOUN", "ADJ", "PROPN")
        or tree[first - 1].sentence != tree[first].sentence
    ):
        return False
    return (table.number(tree[first - 1].lower) or 0) > 1 and tree[first].end - tree[first - 1].start < _NEAR


class _CountWords:
    def __init__(self, table: dict[str, Any]) -> None:
        self.ones = frozenset(table.get("one", ()))
        self.many = tuple(sorted(table.get("many", ()), key=len, reverse=True))
        self.numbers = {word: value for value, word in enumerate(table.get("numbers", ()))}
        self.tens: dict[str, int] = table.get("tens", {})
        self.alternatives = frozenset(table.get("or", ()))
        self.shares = tuple(table.get("shares", ()))
        self.among = frozenset(table.get("among", ()))
        self.at_least = tuple(table.get("at_least", ()))
        self.at_most = tuple(table.get("at_most", ()))
        self.rough = {words: (low, high) for words, (low, high) in table.get("rough", {}).items()}

    def is_share(self, words: list[str]) -> bool:
        """Tell whether a phrase begins with a share of people rather than a number of them."""
        numbers = [at for at, word in enumerate(words) if self.number(word) is not None]
        behind = _join(words[numbers[0] + 1 :]) if numbers else ""
        return any(behind == share or behind.startswith(share + " ") for share in self.shares)

    def number(self, word: str) -> int | None:
        """Read a number in figures or in words (*trente*, *twenty-three*)."""
        if _NUMBER.match(word) and len(word) < _LONGEST:
            return int(word)
        ten, _, one = word.rpartition("-")
        if ten in self.tens and one in self.numbers:
            return self.tens[ten] + self.numbers[one]
        return self.tens.get(word, self.numbers.get(word))

    def read(self, words: list[str]) -> tuple[int, int | None, int] | None:
        """Read how many at least and at most the words before a head noun say, and how many of the words say so."""
        joined = _join(words)
        numbers = [(at, self.number(word)) for at, word in enumerate(words)]
        given = [(at, number) for at, number in numbers if number is not None and (number > 1 or at == len(words) - 1)]
        if len(given) > 1 and not self.among.isdisjoint(words[given[0][0] + 1 : given[-1][0]]):
            return given[0][1], given[0][1], given[-1][0] + 1  # *two of the three engineers*
        size = given[-1][0] + 1 if given else 0
        if len(given) > 1 and words[given[0][0] + 1] in self.alternatives:
            return given[0][1], given[-1][1], size
        rough, many, one = (self._match(joined, phrases) for phrases in (self.rough, self.many, self.ones))
        if rough is not None:
            return *self.rough[rough], _count_words_of(rough, words)
        if given and (many is not None or one is None):
            return *self.bound(joined, given[-1][1]), size
        if many is not None:
            return 2, None, _count_words_of(many, words)
        return (1, 1, _count_words_of(one, words)) if one is not None else None

    def _match(self, joined: str, phrases: Iterable[str]) -> str | None:
        """Give the longest of some phrases that the words begin with."""
        fits = [phrase for phrase in phrases if joined == phrase or joined.startswith(phrase + " ")]
        return max(fits, key=len, default=None)

    def bound(self, joined: str, number: int) -> tuple[int, int | None]:
        """Give the bounds that the words around a number set."""
        if any(words in joined for words in self.at_least):
            return number, None
        if any(words in joined for words in self.at_most):
            return 0, number
        return number, number


def _join(words: list[str]) -> str:
    return " ".join(words).replace("' ", "'")


def _count_words_of(phrase: str, words: list[str]) -> int:
    """Give how many words a phrase takes at the beginning of some."""
    return next(size for size in range(1, len(words) + 1) if len(_join(words[:size])) >= len(phrase))


@cache
def _count_words(code: str) -> _CountWords:
    return _CountWords(load_toml(code, "sources.toml").get("count", {}))


def read_group(tree: Tree, last: int, reading: PhraseReading, code: str) -> str | None:
    """Read what ties an unnamed party together: the words behind the head (*proches du dossier*).

    Words that only say of which people it is are its affiliation, and reasons for anonymity stand apart.

    Args:
        tree: The parsed report.
        last: Position behind the phrase's last token.
        reading: The phrase's reading.
        code: The language.

    Returns:
        The words, or None.
    """
    if reading.named != "unnamed" or reading.kind not in ("person", "people") or reading.head + 1 >= last:
        return None
    text = tree.text[tree[reading.head].end : tree[last - 1].end]
    for reason in find_reasons(text, code)[:1]:
        text = text[: reason.start] + text[reason.end :]
    text = text.strip(' ,;()«»"“”-')
    return text if text and not _is_demonym(text, code) else None


def _is_demonym(text: str, code: str) -> bool:
    entry = load_register(code).look_up(text)
    return entry is not None and entry.sort == "demonym"


def read_affiliation(tree: Tree, first: int, last: int, reading: PhraseReading, code: str) -> tuple[str, ...]:
    """Read the states and bodies that a phrase ties its party to (*un responsable américain* → `state:US`).

    Args:
        tree: The parsed report.
        first: Position of the phrase's first token.
        last: Position behind its last token.
        reading: The phrase's reading.
        code: The language.

    Returns:
        Ids of the register's actors, in the order of the words; an ambiguous word that nothing settles is left out.
    """
    names = find_names(tree, code)
    relatives = load_nouns(code).words("links", "relatives")
    noun = load_nouns(code).at(tree, reading.head, last) if first <= reading.head < last else None
    governs = noun is not None and "governments" in noun[0].labels
    found: list[str] = []
    i = first
    while i < last:
        token = tree[i]
        if i > reading.head and token.lower in relatives and token.pos in ("PRON", "SCONJ"):
            break
        name = names.at(i)
        own = name is not None and (name is reading.name or name.first == reading.head)
        if name is not None and (own or name.entry is not None):
            found.extend(() if own else _named_ids(tree, name, code, governs))
            i = name.last
            continue
        if token.pos not in _NO_PEOPLE:
            found.extend(_demonym_ids(tree, i, code))
        i += 1
    return tuple(dict.fromkeys(found))


def _named_ids(tree: Tree, name: Name, code: str, governs: bool) -> tuple[str, ...]:
    """Give what a registered name ties a party to; a capital that is a place there ties only a government to it."""
    assert name.entry is not None
    mention = survey_actors(tree, code).at(name.first)
    if mention is None and name.entry.sort in ("capital", "own") and not (governs and name.entry.sort == "capital"):
        return ()
    return _settled(name.entry.ids, mention.actor if mention else None, mention.why if mention else "")


def _settled(ids: tuple[str, ...], chosen: str | None, why: str) -> tuple[str, ...]:
    if len(ids) == 1:
        return ids
    return (chosen,) if chosen and why != "register:ambiguous" else ()


def _demonym_ids(tree: Tree, i: int, code: str) -> tuple[str, ...]:
    register = load_register(code)
    entry = register.look_up(tree[i].text)
    if entry is None or entry.sort != "demonym":
        return ()
    if len(entry.ids) == 1:
        return entry.ids
    told = {mention.actor for mention in survey_actors(tree, code).mentions} & set(entry.ids)
    return (told.pop(),) if len(told) == 1 else ()


def find_anonymity(tree: Tree, view: View, first: int, code: str) -> Span | None:
    """Find the words that say why the party of a phrase is not named: in its sentence, else in the next.

    Args:
        tree: The parsed report.
        view: Its view.
        first: Position of the phrase's first token.
        code: The language.

    Returns:
        The span of the words, or None.
    """
    start, end = tree.sentences[tree[first].sentence]
    found = find_reasons(tree.text, code, tree[start].start, tree[end - 1].end)
    behind = [one for one in found if one.end > tree[first].start]
    told = (behind or found[-1:] or _find_told_next(tree, tree[first].sentence + 1, code))[:1]
    for one in told:
        return view.span(*_trim(tree.text, one.start, one.end))
    return None


def _find_told_next(tree: Tree, sentence: int, code: str) -> list[Reason]:
    """Find a reason that a sentence of its own tells of who spoke before (*The officials asked not to be named*)."""
    if sentence >= len(tree.sentences):
        return []
    start, end = tree.sentences[sentence]
    relatives = load_nouns(code).words("links", "relatives")
    for reason in find_reasons(tree.text, code, tree[start].start, tree[end - 1].end)[:1]:
        before = [token for token in tree.tokens[start:end] if token.start < reason.start]
        opens = next(token for token in tree.tokens[start:end] if token.end > reason.start)
        subject = _leave_aside(before)
        alone = len(subject) <= _SUBJECT and not any(token.pos == "PUNCT" for token in subject)
        if alone and opens.lower not in relatives:
            return [reason]
    return []


def _leave_aside(tokens: list[Token]) -> list[Token]:
    """Leave out what two commas set off behind who is told of (*The aide*, who was there, *asked not to be named*)."""
    commas = [at for at, token in enumerate(tokens) if token.text == ","]
    if len(commas) < 2 or commas[0] >= _SUBJECT:
        return tokens
    return tokens[: commas[0]] + tokens[commas[-1] + 1 :]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " ,;":
        start += 1
    while end > start and text[end - 1] in " ,;":
        end -= 1
    return start, end
