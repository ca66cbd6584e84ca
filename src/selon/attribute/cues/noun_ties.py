"""What ties a clause to a noun of saying (*une rumeur* selon laquelle, *la thèse du club* selon laquelle)."""

from __future__ import annotations

from selon.attribute.scene.scene import Scene

_REACH = 12
_NEAR = 2
_COMPLEMENT = frozenset(("ADP", "DET", "NOUN", "PROPN", "ADJ", "NUM", "X", "PUNCT"))
_AGREEING = ("Gender", "Number")


def find_tie(scene: Scene, noun: int) -> list[int]:
    """Find the words that tie a clause to a noun of saying, over its adjectives or its complement.

    Args:
        scene: The scene.
        noun: Position of the noun.

    Returns:
        The tie's words, the adjectives before it where nothing else stands between; empty where there is none.
    """
    first = at = noun + 1
    while scene.pos(at) == "ADJ" and at < first + _NEAR:
        at += 1
    if end := _read_tie(scene, at):
        return list(range(first, end))
    if scene.lower(at) not in scene.grammar.phrase_preps:
        return []
    for tie in range(at + 1, min(at + _REACH, scene.sentence_stop(noun))):
        if end := _read_tie(scene, tie):
            return list(range(tie, end)) if _agrees(scene, noun, end - 1) else []
        if scene.pos(tie) not in _COMPLEMENT or scene.tree[tie].text in (":", ";") or _is_noun_of_saying(scene, tie):
            return []
    return []


def ties_noun(scene: Scene, at: int) -> bool:
    """Tell what ties a clause to a noun of saying from what gives a speaker's view.

    Args:
        scene: The scene.
        at: Position of the preposition before a relative pronoun.
    """
    before = at
    while scene.pos(before - 1) in ("ADJ", "PUNCT"):
        before -= 1
    if _is_noun_of_saying(scene, before - 1):
        return True
    nouns = (i for i in range(at - 1, max(at - _REACH, scene.sentence(at)[0] - 1), -1) if _is_noun_of_saying(scene, i))
    noun = next(nouns, -1)
    return noun >= 0 and at in find_tie(scene, noun)


def _is_noun_of_saying(scene: Scene, at: int) -> bool:
    senses = (sense for sense, _ in scene.lexicon.forms.get(scene.lower(at), ()))
    return any(sense.kind == "nouns" and sense.frames != {"copular"} for sense in senses)


def _read_tie(scene: Scene, at: int) -> int:
    """Give the position behind a preposition of the lexicon with its relative pronoun, or 0."""
    for words, _ in scene.lexicon.prepositions.get(scene.lower(at), ()):
        behind = at + len(words)
        tied = scene.lower(behind) in scene.grammar.relative_words - scene.grammar.relative_subjects
        if tied and scene.reads(at, words):
            return behind + 1
    return 0


def _agrees(scene: Scene, noun: int, pronoun: int) -> bool:
    """Tell whether a pronoun can stand for a noun: neither gender nor number speaks against it."""
    morphs = [
        dict(pair.split("=", 1) for pair in scene.tree[i].morph.split("|") if "=" in pair) for i in (noun, pronoun)
    ]
    return all(
        name not in morphs[0] or name not in morphs[1] or morphs[0][name] == morphs[1][name] for name in _AGREEING
    )
