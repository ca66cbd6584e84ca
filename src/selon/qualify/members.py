"""The members of a source phrase: *un responsable et trois sources* are two parties, *russes et turques* are none."""

from __future__ import annotations

from selon.parse.tree import Tree
from selon.qualify.name_runs import find_names
from selon.qualify.nouns import load_nouns

_STARTS = frozenset({"DET", "NUM", "PRON", "PROPN"})


def split_members(tree: Tree, first: int, last: int, code: str) -> list[tuple[int, int]]:
    """Split a source phrase into its coordinated members.

    A member begins behind a coordinator or a comma of a list, with a determiner, a number or a name, and the parse ties
    it to the phrase's own level, not to a complement.

    Args:
        tree: The parsed report.
        first: Position of the phrase's first token.
        last: Position behind its last token.
        code: The language.

    Returns:
        First position and position behind the last of each member, in order; the whole phrase where it has only one.
    """
    coordinators = load_nouns(code).words("links", "coordinators")
    joints = [i for i in range(first + 1, last - 1) if tree[i].pos == "CCONJ" and tree[i].lower in coordinators]
    if not joints:
        return [(first, last)]
    cuts: list[tuple[int, int]] = []
    for joint in joints:
        begin = joint + 1
        if not _begins_member(tree, begin, last, code):
            continue
        if _top_level(tree, first, begin, last) or _pairs_names(tree, joint, begin, code):
            cuts.append((joint, begin))
            cuts[:0] = [cut for cut in _list_commas(tree, first, joint, last, code) if cut not in cuts]
    return _cut(first, last, sorted(set(cuts)), tree)


def _begins_member(tree: Tree, at: int, last: int, code: str) -> bool:
    if at >= last:
        return False
    name = find_names(tree, code).at(at)
    if name is not None:
        return name.entry is None or name.entry.sort != "demonym"
    if tree[at].pos == "NOUN":
        return load_nouns(code).head_last
    return tree[at].pos in _STARTS or "PronType=Art" in tree[at].morph


def _top_level(tree: Tree, first: int, begin: int, last: int) -> bool:
    """Tell whether the word behind a coordinator is a conjunct of the phrase's own head."""
    top = _phrase_head(tree, first, last)
    for i in range(begin, min(last, begin + 6)):
        token = tree[i]
        if token.role == "conjunct" and first <= token.head < begin:
            at = tree[token.head]
            for _ in range(8):
                if at.i == top:
                    return True
                if at.role not in ("conjunct", "apposition", "flat", "compound") or not first <= at.head < last:
                    break
                at = tree[at.head]
            return at.i == top
        if not first <= token.head < last and token.pos in ("NOUN", "PROPN"):
            return True
    return False


def _pairs_names(tree: Tree, joint: int, begin: int, code: str) -> bool:
    """Tell whether a coordinator stands between two registered names of the same kind (*le Monde et Libération*)."""
    names = find_names(tree, code)
    left, right = names.at(joint - 1), names.at(begin)
    if left is None or right is None or left.entry is None or right.entry is None:
        return False
    return left.kind == right.kind and not (left.first and tree[left.first - 1].pos == "ADP")


def _phrase_head(tree: Tree, first: int, last: int) -> int:
    for i in range(first, last):
        if tree[i].pos in ("NOUN", "PROPN", "PRON") and not first <= tree[i].head < last:
            return i
    return next((i for i in range(first, last) if tree[i].pos in ("NOUN", "PROPN")), first)


def _list_commas(tree: Tree, first: int, joint: int, last: int, code: str) -> list[tuple[int, int]]:
    """Give the commas before a coordinator that part members of the same list (*A, B et C*)."""
    cuts: list[tuple[int, int]] = []
    for i in range(joint - 1, first, -1):
        if tree[i].text == "," and _begins_member(tree, i + 1, last, code) and _top_level(tree, first, i + 1, last):
            conjuncts = [tree[k] for k in range(i + 1, min(joint, i + 5)) if tree[k].role == "conjunct"]
            if conjuncts:
                cuts.append((i, i + 1))
    return cuts


def _cut(first: int, last: int, cuts: list[tuple[int, int]], tree: Tree) -> list[tuple[int, int]]:
    members: list[tuple[int, int]] = []
    begin = first
    for end, after in cuts:
        if end > begin:
            members.append((begin, _without_comma(tree, begin, end)))
            begin = after
    members.append((begin, last))
    return members


def _without_comma(tree: Tree, first: int, last: int) -> int:
    return last - 1 if last - 1 > first and tree[last - 1].text == "," else last
