"""The parties that a report mentions, which a later pronoun or role may take up."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from selon.parse.tree import Token, Tree
from selon.qualify.name_runs import find_names
from selon.qualify.names import Name
from selon.qualify.nouns import NounClass, Nouns, load_nouns
from selon.record.attribution import Kind

_OPENING, _CLOSING = frozenset("«“"), frozenset("»”")
_SUBJECTS = frozenset({"subject", "passive-subject", "subject-clitic"})
FEMININE, MASCULINE = "f", "m"


class Mention(NamedTuple):
    """A party that a later pronoun or role may take up.

    Attributes:
        first: Position of its first token.
        last: Position behind its last token.
        head: Position of the token that heads it.
        kind: The kind of party.
        gender: `m`, `f` or nothing where unknown.
        plural: Whether it stands for several.
        subject: Whether it is the subject of its clause.
        quoted: Whether it stands inside a quotation.
        noun: The class of its head noun, where it has one.
        name: Its proper name, where it has one.
    """

    first: int
    last: int
    head: int
    kind: Kind
    gender: str
    plural: bool
    subject: bool
    quoted: bool
    noun: NounClass | None
    name: Name | None


@lru_cache(maxsize=4)
def find_mentions(tree: Tree, code: str) -> tuple[Mention, ...]:
    """List every party that a later mention may take up, in reading order (kept for the trees used last)."""
    names = find_names(tree, code)
    nouns = load_nouns(code)
    quoted = find_quoted(tree)
    firsts = {name.first: name for name in names.names}
    owners = nouns.words("determiners", "possessive")
    found: list[Mention] = []
    behind = 0
    for token in tree.tokens:
        i = token.i
        if i < behind:
            continue
        name = firsts.get(i)
        if name is not None:
            if name.kind != "none" and not _modifies(name, token):
                found.append(_mention_name(tree, name, quoted[i], nouns, found))
            behind = name.last
        elif token.pos in ("NOUN", "PROPN"):
            noun = nouns.at(tree, i, len(tree.tokens))
            if noun is not None:
                found.append(_mention_noun(tree, i, noun[1], noun[0], quoted[i], owners))
                behind = noun[1]
    return tuple(found)


def _modifies(name: Name, token: Token) -> bool:
    """Tell a word for a people that is an adjective where it stands."""
    return name.entry is not None and name.entry.sort == "demonym" and token.pos == "ADJ"


def _mention_noun(tree: Tree, i: int, last: int, noun: NounClass, quoted: bool, owners: frozenset[str]) -> Mention:
    token = tree[i]
    first = i
    while first > 0 and tree[first - 1].pos in ("DET", "NUM", "ADJ") and tree[first - 1].sentence == token.sentence:
        first -= 1
    if first and tree[first - 1].lower in owners and tree[first - 1].sentence == token.sentence:
        first -= 1
    end = tree.edges(token)[1]
    end = _leave_set_off(tree, last, end) if last <= end <= last + 20 else last
    gender = next((g for g in (read_gender(tree[at]) for at in range(first, last)) if g), "")
    plural = (noun.plural and "Number=Sing" not in tree[first].morph) or "Number=Plur" in tree[first].morph
    return Mention(first, end, i, noun.kind, gender, plural, token.role in _SUBJECTS, quoted, noun, None)


def _leave_set_off(tree: Tree, last: int, end: int) -> int:
    """Give where a phrase ends without a clause that a comma sets off (*la direction, qui promettait une hausse*)."""
    for comma in range(last, end):
        if tree[comma].text == "," and any("VerbForm=Fin" in tree[i].morph for i in range(comma + 1, end)):
            return comma
    return end


def _mention_name(tree: Tree, name: Name, quoted: bool, nouns: Nouns, found: list[Mention]) -> Mention:
    """Describe a name; a role right before it (*le maire X*) becomes part of the same mention."""
    head = name.first
    role: NounClass | None = None
    first = name.first
    gender: str = name.gender if name.gender in ("m", "f") else ""
    subject = tree[head].role in _SUBJECTS
    if found and found[-1].noun is not None and found[-1].name is None and name.kind in (found[-1].kind, "person"):
        last = found[-1]
        beside = last.head < name.first <= last.head + 3 and all(
            tree[k].pos in ("ADJ", "PROPN", "NOUN", "PUNCT") for k in range(last.head + 1, name.first)
        )
        inside = name.last == last.last and name.first > 0 and tree[name.first - 1].text == ","
        if (beside or (inside and not name.why.startswith("guess"))) and last.kind == name.kind:
            role, first, subject = last.noun, last.first, subject or last.subject
            gender = gender or last.gender
            found.pop()
    if role is None and not name.why.startswith("guess"):
        role = _role_behind(tree, name, nouns)
    if not gender and name.kind != "person":
        gender = read_gender(tree[name.first - 1]) if name.first and tree[name.first - 1].pos == "DET" else ""
    plural = (
        name.entry is not None
        and name.first > 0
        and "Number=Plur" in tree[name.first - 1].morph
        and tree[name.first - 1].pos == "DET"
    )
    return Mention(first, name.last, head, name.kind, gender, plural, subject, quoted, role, name)


def _role_behind(tree: Tree, name: Name, nouns: Nouns) -> NounClass | None:
    """Give the role in the apposition behind a name."""
    if name.last >= len(tree) or tree[name.last].text not in (",", "("):
        return None
    for at in range(name.last + 1, min(len(tree), name.last + 5)):
        if tree[at].pos in ("VERB", "AUX", "PUNCT", "ADP"):
            return None
        found = nouns.at(tree, at, len(tree))
        if found is not None and found[0].personal:
            return found[0]
    return None


def read_gender(token: Token) -> str:
    """Give the gender that the parser tells of a word: `m`, `f` or nothing."""
    if "Gender=Fem" in token.morph:
        return FEMININE
    return MASCULINE if "Gender=Masc" in token.morph else ""


@lru_cache(maxsize=4)
def find_quoted(tree: Tree) -> list[bool]:
    """Tell for each token whether it stands inside quotation marks; a line's end closes them."""
    inside = False
    flags: list[bool] = []
    sentence = -1
    end = 0
    for token in tree.tokens:
        text = token.text
        if token.sentence != sentence:
            sentence = token.sentence
            inside = inside and "\n" not in tree.text[end : token.start]
        if text in _OPENING:
            inside = True
        elif text in _CLOSING:
            inside = False
        elif text == '"':
            inside = not inside
        flags.append(inside)
        end = token.end
    return flags
