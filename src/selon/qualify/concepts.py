"""What a noun names, whatever the language: keys that the languages' folders share (*infirmier*, *nurse* → `nurse`)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

import msgspec

from selon.languages.language import load_rules, load_toml
from selon.parse.tree import Token, Tree
from selon.parse.view import View
from selon.qualify.nouns import load_nouns
from selon.record.attribution import PORTFOLIO, Attribution, Source
from selon.record.span import Span
from selon.record.values import Quantity

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ELISION = re.compile(r"^[a-z]{1,2}['’]")
_PLURAL = "sx"
_ROLE = "role:"
SORT = "<"
"""Before a key that a noun has as one of a sort."""
_PEOPLE = ("person", "people")
_BREAK = re.compile(r"[^\w \u00a0'’-]")
_LONGEST, _REST = 5, 40
_SHORTEST = 3


def note_concepts(attributions: tuple[Attribution, ...], tree: Tree, view: View, code: str) -> tuple[Attribution, ...]:
    """Note what the head noun of each source and relay phrase names; where it is a name, what the noun before it names.

    Args:
        attributions: The attributions, their parties filled in.
        tree: The parsed report.
        view: Its view.
        code: The language.
    """
    starts = [token.start for token in tree.tokens]

    def note(source: Source) -> Source:
        span = find_telling(source)
        if span is None:
            return source
        first, last = (bisect_left(starts, view.offset(at)) for at in (span.start, span.end))
        found = find_phrase_concepts(tree.tokens[first:last], code, person=source.kind in _PEOPLE)
        return msgspec.structs.replace(source, concepts=found) if found else source

    return tuple(
        msgspec.structs.replace(one, sources=tuple(map(note, one.sources)), relays=tuple(map(note, one.relays)))
        for one in attributions
    )


def find_phrase_concepts(tokens: Sequence[Token], code: str, *, person: bool) -> tuple[str, ...]:
    """Find the portfolios in a phrase, marked as such, and what its head noun names.

    Args:
        tokens: The phrase.
        code: The language.
        person: Whether it is one for people, whose name the role may stand behind.
    """
    return (*_find_portfolios(tokens, code), *find_head_concepts(tokens, code, person=person))


def _find_portfolios(tokens: Sequence[Token], code: str) -> tuple[str, ...]:
    """Find the portfolios of the ministry or minister that a phrase names, marked as such."""
    words = [word for group in _glue(tokens) if (word := _fold("".join(token.text for token in group)))]
    heads, table = _load_portfolios(code)
    if not any(" ".join(words[at : at + size]) in heads for at in range(len(words)) for size in (1, 2)):
        return ()
    found: list[str] = []
    at = 0
    while at < len(words):
        size = next((n for n in (2, 1) if " ".join(words[at : at + n]) in table), 0)
        found += [table[" ".join(words[at : at + size])]] if size else []
        at += size or 1
    return tuple(sorted({PORTFOLIO + key for key in found}))


@cache
def _load_portfolios(code: str) -> tuple[frozenset[str], dict[str, str]]:
    """Give the nouns that have portfolios, and the portfolio of each word for one."""
    lexicon = load_toml(code, "concepts.toml")
    heads = frozenset(_fold_words(noun) for noun in lexicon.get("portfolio_heads", ()))
    return heads, {_fold_words(noun): key for key, nouns in lexicon.get("portfolios", {}).items() for noun in nouns}


def find_telling(source: Source) -> Span | None:
    """Give the words that tell what a party is: what a pronoun stands for, but a role itself (*l'agence*).

    Args:
        source: The party.
    """
    role = source.why is not None and source.why.startswith(_ROLE)
    return source.span if role and source.span is not None else source.refers_to or source.span


def find_head_concepts(tokens: Sequence[Token], code: str, *, person: bool = True) -> tuple[str, ...]:
    """Find what the head noun of a phrase names.

    Args:
        tokens: The phrase.
        code: The language.
        person: Whether it is one for people, whose name the role may stand behind.

    Returns:
        The keys of the head noun; where that is a name or a figure, those of the last known noun before it, else, of
        people, those of the next one (*L'Union des éleveurs* are no breeders). With a noun that says nothing but whose
        party it is (*bureau*, *entourage*), those of the nouns behind and before it too. The keys that are too wide to
        tell parties apart are left out.
    """
    if not tokens:
        return ()
    core = _cut_core(tokens)
    if len(core) < len(tokens) and (nearest := find_head_concepts(core, code, person=person)):
        return nearest
    inside = {token.i for token in tokens}
    top = next((token for token in tokens if token.head not in inside or token.head == token.i), tokens[0])
    words = [(group, _fold("".join(token.text for token in group))) for group in _glue(tokens)]
    words = [(group, word) for group, word in words if word or top in group]
    head = next(at for at, (group, _) in enumerate(words) if top in group)
    matches = list(_match([word for _, word in words], code))
    around = [keys for start, end, keys in matches if start <= head < end]
    if not around and top.lower in load_nouns(code).words("determiners", "quantities"):
        around = [keys for start, _, keys in matches if start > head][:1]  # *a handful of farmers*
    if any(keys & _load_holders(code) for keys in around):
        around = [keys for _, _, keys in matches]
    before = [keys for start, _, keys in matches if start < head]
    found = around or (before[-1:] or [keys for _, _, keys in matches[: int(person)]] if top.pos != "NOUN" else [])
    return tuple(sorted(set().union(*found) - _load_wide(code)))


def _cut_core(tokens: Sequence[Token]) -> Sequence[Token]:
    """Leave out what a comma sets off behind the noun of a phrase (*l'association, dont les bénévoles…*)."""
    return tokens[: next((at for at, token in enumerate(tokens) if at and token.text == ","), len(tokens))]


def _glue(tokens: Sequence[Token]) -> list[list[Token]]:
    """Give the words of a phrase, those that hyphens tie together as one (*état-major*)."""
    groups: list[list[Token]] = []
    for token in tokens:
        tied = groups and groups[-1][-1].end == token.start and "-" in (token.text, groups[-1][-1].text)
        groups[-1].append(token) if tied else groups.append([token])
    return groups


def note_counted(quantities: tuple[Quantity, ...], code: str, text: str = "") -> tuple[Quantity, ...]:
    """Note what each figure counts.

    Args:
        quantities: The quantities.
        code: The language.
        text: The report's text: a noun may have words behind those that were read (*dix coups* de feu).
    """
    return tuple(_note_quantity(quantity, code, text) for quantity in quantities)


def _note_quantity(quantity: Quantity, code: str, report: str) -> Quantity:
    if quantity.unit is None or (quantity.dimension != "count" and quantity.counted is None):
        return quantity
    text = quantity.counted.text if quantity.counted is not None else quantity.unit
    about = quantity.unit if quantity.dimension == "count" and quantity.unit in text else None
    text += _find_rest(quantity, text, report, code)
    found = _mark_sorts(find_concepts(text, code, about=about), text, code)
    return msgspec.structs.replace(quantity, concepts=found) if found else quantity


def _mark_sorts(keys: tuple[str, ...], text: str, code: str) -> tuple[str, ...]:
    """Mark the keys that a noun with a key of its own has only as one of a sort (*cocaine* is a drug, `<drug`)."""
    words = [_fold(match[0]) for match in _WORD.finditer(text)]
    nouns = {" ".join(words[start:end]) for start, end, _ in _match(words, code)}
    firsts = _load_firsts(code)
    own = [key for key in keys if not nouns.isdisjoint(firsts.get(key, ()))]
    return tuple(sorted(key if key in own else SORT + key for key in keys)) if own and len(own) < len(keys) else keys


@cache
def _load_firsts(code: str) -> dict[str, frozenset[str]]:
    """Give the forms of the noun that each key is named for: the first one under it."""
    concepts = load_toml(code, "concepts.toml").get("concepts", {})
    return {
        key: frozenset(_fold_words(form) for form in _list_forms(nouns[0], code))
        for key, nouns in concepts.items()
        if nouns
    }


def _find_rest(quantity: Quantity, text: str, report: str, code: str) -> str:
    """Give the words behind a counted noun that make one noun of several words with it, else nothing."""
    noun = quantity.counted or quantity.span
    behind = _BREAK.split((report[noun.end : noun.end + _REST] + " ").rpartition(" ")[0])[0]
    if not behind.startswith(" ") or not noun.text.endswith(text):
        return ""
    own = len(_WORD.findall(text))
    words = [_fold(match[0]) for match in _WORD.finditer(text + behind)]
    longest = max((end for start, end, _ in _match(words, code) if start < own), default=own)
    return " " + " ".join(behind.split()[: longest - own])


@lru_cache(maxsize=65536)
def find_concepts(text: str, code: str, about: str | None = None) -> tuple[str, ...]:
    """Find what the nouns of a phrase name, the longest ones first taken.

    Args:
        text: The phrase.
        code: The language.
        about: The words of it that must be a part of the noun; all nouns of the phrase where none are given.

    Returns:
        Keys that all languages share, sorted, without those too wide to tell things apart; of a noun that is counted
        less is asked.

    Example:
        >>> find_concepts("trois infirmiers de l'hôpital", "fr"), find_concepts("nurses at the hospital", "en")
        (('hospital', 'nurse'), ('hospital', 'nurse', 'school-nurse'))
    """
    words = [_fold(match[0]) for match in _WORD.finditer(text)]
    wanted = {_fold(match[0]) for match in _WORD.finditer(about)} if about is not None else set(words)
    found = [keys for start, end, keys in _match(words, code) if wanted & set(words[start:end])]
    counted = _load_counted(code) if about is not None else frozenset()
    return tuple(sorted(set().union(*found) - (_load_wide(code) - counted)))


def _match(words: Sequence[str], code: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Give the nouns of a phrase, the longest first taken: their places and keys."""
    table = _load_concepts(code)
    at = 0
    while at < len(words):
        size = next((n for n in range(_LONGEST, 0, -1) if " ".join(words[at : at + n]) in table), 0)
        if size:
            yield at, at + size, table[" ".join(words[at : at + size])]
        at += size or 1


def _fold(word: str) -> str:
    """Fold case, elision and a plural's last letter away, of each part that hyphens tie (*coffres-forts*)."""
    bare = _ELISION.sub("", word.casefold()).replace("’", "'").removesuffix("'s").removesuffix("'")
    return "-".join(part[:-1] if len(part) > _SHORTEST and part[-1] in _PLURAL else part for part in bare.split("-"))


def _fold_words(noun: str) -> str:
    return " ".join(_fold(match[0]) for match in _WORD.finditer(noun))


@cache
def _load_concepts(code: str) -> dict[str, frozenset[str]]:
    """Give the keys of each noun of a language; a noun can name what those of several words that it heads name.

    *Inspecteur* can name a labour inspector; *inspecteur du travail* names no tax inspector. What is too wide to tell
    one thing from another stays so.
    """
    table: dict[str, set[str]] = {}
    lexicon = load_toml(code, "concepts.toml")
    for key, nouns in lexicon.get("concepts", {}).items():
        for form in {form for noun in nouns for form in _list_forms(noun, code)}:
            table.setdefault(_fold_words(form), set()).add(key)
    apart = {_fold_words(noun) for noun in lexicon.get("apart", ())}
    ties = frozenset(lexicon.get("ties", ())) if load_nouns(code).head_last else frozenset()
    heads: dict[str, set[str]] = {}
    for name, keys in table.items():
        if " " in name and name not in apart:
            heads.setdefault(_find_head(name.split(), ties), set()).update(keys)
    bare, holders = _load_wide(code), _load_holders(code)
    return {
        name: frozenset(keys | (heads.get(name, set()) if keys - bare and not keys & holders else set()))
        for name, keys in table.items()
    }


def _list_forms(noun: str, code: str) -> tuple[str, ...]:
    """Give a noun with its plural, whose ending may be more than the letter that folding takes (*coaches*)."""
    return (noun,) if " " in noun else (noun, *load_rules(code).inflect(noun, "nouns"))


def _find_head(words: list[str], ties: frozenset[str]) -> str:
    """Give the word that heads a noun of several: the first, or the last before what ties others to it."""
    tied = next((at for at, word in enumerate(words) if word in ties), len(words))
    return words[max(tied, 1) - 1] if ties else words[0]


@cache
def _load_holders(code: str) -> frozenset[str]:
    return frozenset(load_toml(code, "concepts.toml").get("holders", ()))


@cache
def _load_wide(code: str) -> frozenset[str]:
    return frozenset(load_toml(code, "concepts.toml").get("wide", ()))


@cache
def _load_counted(code: str) -> frozenset[str]:
    return frozenset(load_toml(code, "concepts.toml").get("counted", ()))
