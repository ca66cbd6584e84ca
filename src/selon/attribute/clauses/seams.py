"""Seams: what may stand between a cue and its content and belongs to neither."""

from __future__ import annotations

from selon.attribute.scene.scene import Scene

_NAMES = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "X"))
_YEAR = 4
_MOMENT = 6


def skip_moment(scene: Scene, at: int, stop: int) -> int:
    """Give the position behind a moment that stands without preposition (*ce mercredi*, *lundi soir*), or `at`.

    Args:
        scene: The scene.
        at: Where it may begin.
        stop: Where to stop looking.
    """
    grammar = scene.grammar
    lower, article = scene.lower(at), scene.pos(at) == "DET"
    shown = lower in grammar.demonstratives
    noun = at + 1 if shown or article or lower in grammar.moment_openers else at
    word = scene.lower(noun) if noun > at else lower
    plain = word in grammar.time_nouns and (shown or not article)
    if not plain and not _is_date(scene, noun):
        dated = shown or (noun > at and not article)
        told = dated or scene.lower(noun + 1) in grammar.moment_adjectives
        if word not in grammar.moment_nouns or not told:
            return at
    behind = noun + 1
    while behind < stop and _continues_moment(scene, behind):
        behind += 1
    return behind


def begin_moment(scene: Scene, first: int, end: int) -> int:
    """Give where a moment begins that ends a stretch, what leads to it with it (*late on Friday*), or `end`.

    Args:
        scene: The scene.
        first: The earliest word it could begin behind.
        end: Position behind the stretch.
    """
    near = range(max(first + 1, end - _MOMENT), end)
    begin = next((at for at in near if pass_moment(scene, at, end) == end), end)
    while first + 1 < begin < end and (scene.pos(begin - 1) == "ADV" or _opens_moment(scene, begin - 1)):
        begin -= 1
    return begin


def pass_moment(scene: Scene, at: int, stop: int) -> int:
    """Give the position behind a moment, a year or a date that a preposition may lead to, or `at`.

    Args:
        scene: The scene.
        at: Where it may begin.
        stop: Where to stop looking.
    """
    begin = at
    if scene.lower(at) in scene.grammar.moment_preps:
        at += 1
        year = scene.lower(at).isdigit() and len(scene.lower(at)) == _YEAR
        if year or (scene.lower(at) in scene.grammar.led_months and scene.tree[at].text[:1].isupper()):
            return at + 1
    behind = skip_moment(scene, at, stop)
    numbered = behind > at and behind < stop and scene.lower(behind).isdigit() and len(scene.lower(behind)) < _YEAR
    return begin if behind == at else behind + numbered


def _opens_moment(scene: Scene, at: int) -> bool:
    """Tell what stands before the demonstrative or the preposition of a moment (*earlier* this month)."""
    return scene.lower(at) in scene.grammar.moment_openers


def _is_date(scene: Scene, at: int) -> bool:
    """Tell a number before the name of a month."""
    return scene.lower(at)[:1].isdigit() and scene.lower(at + 1) in scene.grammar.time_nouns


def _continues_moment(scene: Scene, at: int) -> bool:
    lower, grammar = scene.lower(at), scene.grammar
    timed = lower in grammar.time_nouns or lower in grammar.moment_nouns or lower in grammar.moment_adjectives
    if timed or _is_date(scene, at):
        return True
    if lower == "-":
        return scene.lower(at + 1) in grammar.moment_nouns
    return lower.isdigit() and len(lower) == _YEAR and scene.lower(at - 1) in grammar.time_nouns


def opens_late_object(scene: Scene, at: int, behind: int) -> bool:
    """Tell whether an object may begin behind an addressee or a circumstance (*a annoncé aux salariés* la fermeture).

    Args:
        scene: The scene.
        at: Where the object may begin.
        behind: Position behind the cue.
    """
    token = scene.tree[at]
    if token.pos != "DET" or token.lower in scene.grammar.contracted or scene.pos(at - 1) not in _NAMES:
        return False
    if scene.lower(at + 1) in scene.grammar.quantifiers and scene.pos(at + 3) != "NOUN":
        return False  # a noun's superlative (*dans les termes* les plus forts)
    opener = skip_moment(scene, behind, at)
    while scene.pos(opener) == "ADV" and opener < at:
        opener += 1
    return scene.lower(opener) in scene.grammar.leading_preps


def skip_connective(scene: Scene, at: int, stop: int) -> int:
    """Give the position behind words that tie a sentence to the one before (*Par ailleurs,*), or `at`.

    Args:
        scene: The scene.
        at: Where they may begin.
        stop: Where to stop looking.
    """
    begin = at
    if scene.lower(at) in scene.grammar.coordinators | (scene.grammar.adversatives - scene.grammar.subordinators):
        at += 1
    at = skip_adverbial(scene, at)
    if scene.lower(at) == "," and at > begin:
        at += 1
    return at if at < stop else begin


def skip_seam(scene: Scene, at: int, stop: int) -> int:
    """Give the position behind a moment and a connective between a cue and its content, or `at`.

    Args:
        scene: The scene.
        at: Where they may begin.
        stop: Where to stop looking.
    """
    at = skip_moment(scene, at, stop)
    behind = skip_adverbial(scene, at)
    joins = scene.lower(behind) in scene.grammar.complementizers and (
        scene.lower(behind - 1) in scene.grammar.coordinators | scene.grammar.subordinators
    )
    return at if joins else behind


def skip_adverbial_back(scene: Scene, at: int) -> int:
    """Give the position before one connective of several words that ends at a word, or `at`."""
    for words in scene.grammar.connectives.ending(scene.lower(at)):
        first = at - len(words) + 1
        if len(words) > 1 and first > 0 and scene.reads(first, words):
            return first - 1
    return at


def skip_adverbial(scene: Scene, at: int) -> int:
    """Give the position behind one connective, or `at`."""
    return at + len(scene.find_starting(at, scene.grammar.connectives))
