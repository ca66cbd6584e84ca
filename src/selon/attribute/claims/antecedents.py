"""What an anaphoric content takes up: *cette décision*, *cela*, *l'information*."""

from __future__ import annotations

from typing import NamedTuple

from selon.attribute.scene.claim_words import load_claim_words
from selon.attribute.scene.scene import Range, Scene
from selon.record.claim import Claim
from selon.record.span import Spans

_LONGEST = 6
_REACH = 12
_STEM = 5
_SENTENCES = 3
_VERBS = ("VERB", "AUX")


class Placed(NamedTuple):
    """A claim with its words."""

    claim: Claim
    ranges: list[Range]


def find_antecedent(scene: Scene, one: Placed, earlier: list[Placed]) -> Spans:
    """Find the earlier content that an anaphoric one takes up.

    The nearest one in which the noun or its verb stands (*la décision*, *décider*), else the claim before it.

    Args:
        scene: The scene.
        one: The claim.
        earlier: The claims before it, in reading order, their own antecedents found.

    Returns:
        The spans of the earlier content; nothing where the content is not anaphoric or nothing stands near.
    """
    noun = _read_anaphor(scene, one.ranges)
    if noun is None:
        return ()
    start = one.claim.content[0].start
    before = [other for other in earlier if other.claim.content[-1].end <= start][-_REACH:]
    if noun:
        for other in reversed(before):
            if _holds_stem(scene, other.ranges, noun[:_STEM]):
                return other.claim.antecedent or other.claim.content
    sentence = scene.tree[one.ranges[0][0]].sentence
    for other in reversed(before):
        if sentence - scene.tree[other.ranges[-1][1] - 1].sentence > _SENTENCES:
            break
        if other.ranges[0][0] < scene.sentence(one.ranges[0][0])[0]:
            return other.claim.antecedent or other.claim.content
    return ()


def _read_anaphor(scene: Scene, ranges: list[Range]) -> str | None:
    """Give the noun of an anaphoric content, nothing for a pronoun, None for any other content."""
    if len(ranges) != 1 or ranges[0][1] - ranges[0][0] > _LONGEST:
        return None
    first, last = ranges[0]
    tree, words = scene.tree, load_claim_words(scene.code)
    if any(tree[i].pos in _VERBS for i in range(first, last)):
        return None
    if last - first == 1:
        return "" if tree[first].lower in scene.grammar.anaphors and tree[first].pos == "PRON" else None
    noun = next((tree[i].lemma.lower() for i in range(first + 1, last) if tree[i].pos == "NOUN"), None)
    if noun is None:
        return None
    if tree[first].lower in words.demonstratives:
        return noun
    bare = tree[first].lower in words.definites and last - first == 2
    return noun if bare and noun in words.general_contents else None


def _holds_stem(scene: Scene, ranges: list[Range], stem: str) -> bool:
    if len(stem) < _STEM:
        return False
    return any(scene.lower(i).startswith(stem) for first, last in ranges for i in range(first, last))
