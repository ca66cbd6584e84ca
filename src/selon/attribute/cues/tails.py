"""Tails: the words behind a verb that make it a cue (*voiced* concern over), and what only looks like one."""

from __future__ import annotations

from selon.attribute.clauses.seams import pass_moment, skip_adverbial, skip_moment
from selon.attribute.scene.lexicon import Sense
from selon.attribute.scene.scene import Scene
from selon.attribute.sources.outlets import leads_to_outlet

_ADDRESSEE = 7
_SETTING = 4
_NOMINAL = frozenset(("DET", "ADJ", "NOUN", "PROPN", "NUM"))


def find_tail(scene: Scene, head: int, sense: Sense) -> list[int]:
    """Find the words behind a verb that make it a cue (*fait* savoir), over an adverb or a clitic.

    Where a noun phrase may begin with an adjective, one may stand before a tail of several words (*voiced* deep
    *concern over*).

    Args:
        scene: The scene.
        head: Position of the verb.
        sense: The sense that needs one of its tails.
    """
    begin = skip_moment(scene, head + 1, scene.sentence_stop(head))
    described, at = False, begin
    for _ in range(4):
        for words in sense.tail_heads.get(scene.lower(at), ()):
            if scene.reads(at, words) and (len(words) > 1 or not described):
                return list(range(begin, at + len(words)))
        passed = skip_adverbial(scene, at)
        if passed == at and scene.pos(at) not in ("ADV", "PRON") and not scene.lower(at).startswith("-"):
            if not scene.grammar.bare_nouns or scene.pos(at) not in ("ADJ", "DET"):
                break
            described = True
        at = max(passed, at + 1)
    return []


def leads_elsewhere(scene: Scene, tail: list[int]) -> bool:
    """Tell a tail whose last word leads to who is told, or to when or in what it was said.

    Args:
        scene: The scene.
        tail: Positions of its words.
    """
    if len(tail) > 1 and scene.pos(tail[-1] - 1) == "ADJ":
        return False  # what a quality takes (*pleaded guilty* to)
    return leads_away(scene, tail[-1]) or _dates_tail(scene, tail)


def leads_away(scene: Scene, at: int) -> bool:
    """Tell a preposition that leads to who is spoken to from the tail of a verb (*admitted to the daily X*).

    Args:
        scene: The scene.
        at: Position of the preposition.
    """
    if scene.lower(at) not in scene.grammar.relay_preps:
        return False
    return leads_to_outlet(scene, at + 1) or _leads_to_hearer(scene, at + 1)


def _dates_tail(scene: Scene, tail: list[int]) -> bool:
    """Tell a tail whose last word only leads to when or in what it was said (*voiced hope* in *a letter that…*)."""
    last = tail[-1]
    if len(tail) == 1 or scene.lower(last) not in scene.grammar.leading_preps:
        return False
    stop = scene.sentence_stop(last)
    if skip_moment(scene, last + 1, stop) > last + 1 or pass_moment(scene, last, stop) > last:
        return True
    words = (scene.lower(i) for i in range(last + 1, min(last + _SETTING, stop)))
    return any(word in scene.grammar.addressing for word in words)


def _leads_to_hearer(scene: Scene, at: int) -> bool:
    """Tell somebody told, where languages tell them with a preposition (*admitted to* reporters *that it was so*)."""
    if not scene.grammar.bare_addressee:
        return False
    end = next((i for i in range(at, min(at + _ADDRESSEE, len(scene.tree))) if scene.pos(i) not in _NOMINAL), at)
    if end == at or not any(scene.pos(i) in ("NOUN", "PROPN") for i in range(at, end)):
        return False
    clause = scene.lower(end) in scene.grammar.complementizers
    if clause and scene.pos(end - 1) == "PROPN" and scene.tree[end - 1].text[:1].isupper():
        return True  # what is said follows a name (*admitted to* the Lantern *that it was so*)
    party = scene.party((at, end))
    told = clause or scene.pos(end) in ("PUNCT", "ADP")
    return told and party.known and party.kind in ("person", "people", "media")
