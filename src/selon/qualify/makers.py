"""Who made a document that is cited: *un rapport de l'agence*, *a memo by the ministry*, *the toll the army gave*."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.concepts import find_phrase_concepts
from selon.qualify.describe import describe_phrase
from selon.qualify.nouns import Nouns, load_nouns
from selon.qualify.phrase_reading import PARTIES, UNKNOWN
from selon.qualify.phrase_scene import STOPS
from selon.qualify.standing import Standing, find_tokens, is_public_body, read_standing
from selon.record.attribution import MAKER, Attribution, Source

_VERBS, _NOUNS = ("VERB", "AUX"), ("NOUN", "PROPN")
_REACH, _NAME = 12, "name:"
_PEOPLE = ("person", "people")


def note_makers(attributions: tuple[Attribution, ...], tree: Tree, view: View, code: str) -> tuple[Attribution, ...]:
    """Note who made each document that is cited, and in what capacity, where the words say so.

    Args:
        attributions: The attributions, their parties filled in.
        tree: The parsed report.
        view: Its view.
        code: The language.
    """
    starts = [token.start for token in tree.tokens]

    def note(source: Source) -> Source:
        if source.kind != "document" or source.span is None:
            return source
        return _note(source, tree, find_tokens(source.span, view, starts), code)

    return tuple(msgspec.structs.replace(one, sources=tuple(map(note, one.sources))) for one in attributions)


def _note(source: Source, tree: Tree, phrase: tuple[int, int], code: str) -> Source:
    for first, last in _list_makers(tree, *phrase, load_nouns(code)):
        reading = describe_phrase(tree, first, last, code)
        if reading.reason in UNKNOWN or reading.kind not in (*PARTIES, "people") or reading.kind == "media":
            continue
        if reading.reason.startswith("pronoun"):
            continue
        named = reading.reason.startswith(_NAME)
        keys = () if named else find_phrase_concepts(tree.tokens[first:last], code, person=reading.kind in _PEOPLE)
        standing = _read_standing(tree, first, last, reading.kind, code)
        made = tuple(sorted(MAKER + key for key in ("", *keys)))
        return msgspec.structs.replace(source, concepts=(*source.concepts, *made), standing=standing)
    own = load_nouns(code).words("links", "own")
    if any(tree[i].lower in own for i in range(*phrase)):
        return msgspec.structs.replace(source, concepts=(*source.concepts, MAKER))  # *an internal audit*
    return source


def _read_standing(tree: Tree, first: int, last: int, kind: str, code: str) -> Standing | None:
    """Read in what capacity a maker speaks; a body that is none of the state's speaks in none."""
    if kind in _PEOPLE:
        return read_standing(tree, first, last, code) or "anybody"
    return "office" if kind == "state" or is_public_body(tree, first, last, code) else None


def _list_makers(tree: Tree, first: int, last: int, nouns: Nouns) -> Iterator[tuple[int, int]]:
    """List the phrases that may tell who made a document, those nearest to its noun first."""
    if nouns.head_last:
        yield from _list_owners(tree, first, last, nouns)
    ties = nouns.words("links", "of") | nouns.words("links", "makers")
    bare, articles = nouns.words("links", "bare_of"), nouns.words("determiners", "definite")
    relatives, obtained = nouns.words("links", "relatives"), nouns.words("links", "obtained")
    for i in range(first + 1, last - 1):
        if tree[i].lower in relatives and tree[i].pos != "ADP":
            break
        if tree[i].lower not in ties or tree[i - 1].lower in obtained:
            continue
        at = i if tree[i].lower in articles else i + 1
        if tree[i].lower in bare and tree[at].pos != "DET" and tree[at].lower not in articles:
            continue  # *une étude d'impact*
        yield at, _find_end(tree, at + 1, last, relatives)
    yield from _list_givers(tree, first, last, relatives)


def _list_owners(tree: Tree, first: int, last: int, nouns: Nouns) -> Iterator[tuple[int, int]]:
    """List what stands before a document's noun: whose it is (*the ministry's report*), or a noun beside it."""
    owners = nouns.words("links", "possessive")
    at = first + (tree[first].pos == "DET" and tree[first].lower not in nouns.words("determiners", "definite"))
    for i in range(first, last):
        found = nouns.at(tree, i, last)
        if found is not None and found[0].kind == "document":
            end = i - (tree[i - 1].lower in owners) if i > at else i
            if any(tree[k].pos in _NOUNS for k in range(at, end)):
                yield at, end
            return


def _list_givers(tree: Tree, first: int, last: int, relatives: frozenset[str]) -> Iterator[tuple[int, int]]:
    """List the subjects of a relative behind a document's noun (*un bilan que la préfecture a transmis*)."""
    for i in range(first + 1, min(last + 1, len(tree))):
        if tree[i].lower not in relatives or tree[i].sentence != tree[first].sentence:
            continue
        end = next((at for at in range(i + 1, min(i + _REACH, len(tree))) if tree[at].pos in _VERBS), i)
        if end > i + 1:
            yield i + 1, end
        return


def _find_end(tree: Tree, at: int, last: int, relatives: frozenset[str]) -> int:
    """Find where a maker's phrase ends: before a mark or a relative."""
    return next((i for i in range(at, last) if tree[i].text in STOPS or tree[i].lower in relatives), last)
