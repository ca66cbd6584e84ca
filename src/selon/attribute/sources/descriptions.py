"""What describes somebody behind a noun belongs to the phrase; why nobody names them and what they say do not."""

from __future__ import annotations

from selon.attribute.clauses.incises import opens_object, wants_object
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene

_PHRASE = 6
_NOMINAL = ("NOUN", "PROPN", "ADJ")


def cuts_description(scene: Scene, place: str, span: Range) -> bool:
    """Tell a phrase behind its cue that ends before words that describe its noun (*un éleveur* | à la retraite).

    Or between a participle and what it needs (*un passager assis* | dans la première voiture).

    Args:
        scene: The scene.
        place: Where the phrase stands towards the cue.
        span: The phrase.
    """
    first, last = span
    if place not in ("inverted", "complement") or scene.pos(last - 1) not in (*_NOMINAL, "VERB"):
        return False
    if scene.find_starting(last, scene.grammar.descriptions) or _is_post_of(scene, last):
        return True
    return _ends_in_participle(scene, first, last) and _leads_to_place(scene, last)


def _is_post_of(scene: Scene, at: int) -> bool:
    """Tell what a post is of behind its noun (*un adjoint* au maire) from an outlet that is spoken to."""
    grammar = scene.grammar
    if scene.lower(at - 1) not in grammar.posts or scene.lower(at) not in grammar.hearing_preps:
        return False
    behind = at + 1 + (scene.pos(at + 1) == "DET")
    return scene.tree[behind].text.islower() and scene.lower(behind) not in grammar.media_nouns | grammar.outlet_nouns


def _ends_in_participle(scene: Scene, first: int, last: int) -> bool:
    """Tell a past participle right behind a noun, at the end of a phrase that no comma parts."""
    token = scene.tree[last - 1]
    past = "Tense=Past" in token.morph or "VerbForm=Part" in token.morph
    if scene.grammar.bare_nouns or not past or scene.is_finite(last - 1) or last - first < 3:
        return False
    whole = not any(scene.lower(i) == "," for i in range(first, last))
    return whole and scene.pos(last - 2) == "NOUN" and token.lower not in scene.grammar.citing


def _leads_to_place(scene: Scene, at: int) -> bool:
    """Tell a preposition that leads to no outlet, no day and no word of speaking."""
    grammar = scene.grammar
    if scene.pos(at) != "ADP" or scene.lower(at) in grammar.circumstances | grammar.agent_marks:
        return False
    if scene.lower(at) in grammar.hearing_preps | grammar.medium_preps:
        return False
    timed = grammar.time_nouns | grammar.moment_nouns | grammar.addressing | grammar.media_nouns | grammar.speech_nouns
    near = range(at + 1, min(at + _PHRASE, scene.sentence_stop(at)))
    return not any(scene.lower(i) in timed or scene.party((i, i + 1)).kind == "media" for i in near)


def takes_in_reason(scene: Scene, span: Range, reasons: set[int]) -> bool:
    """Tell a phrase with the way somebody spoke behind it, set off or not (*un cadre*, sous le sceau du secret).

    So is one that begins in the midst of such words (*sous* couvert d'anonymat au Courrier). A relative that says so
    describes the noun and stays (*un cadre*, qui a requis l'anonymat).

    Args:
        scene: The scene.
        span: The phrase.
        reasons: The words of its sentence that say why somebody is not named.
    """
    first, last = span
    if reasons.issuperset((first - 1, first)):
        return True
    if not reasons or scene.grammar.bare_nouns or last - 1 not in reasons:
        return False
    start = last - 1
    while start - 1 > first and start - 1 in reasons:
        start -= 1
    return scene.pos(start) == "ADP" and start > first


def takes_in_object(scene: Scene, cue: Cue, place: str, span: Range) -> bool:
    """Tell a phrase that runs into the object its cue parts from the verb (*ont perdu, dit* le maire, un tiers du blé).

    Who else somebody is, by name or office, stays (*ont perdu, dit* le maire, un ancien pompier).

    Args:
        scene: The scene.
        cue: The cue.
        place: Where the phrase stands towards the cue.
        span: The phrase.
    """
    first, last = span
    before = cue.words[0] - 1
    if scene.grammar.bare_nouns or place not in ("complement", "inverted") or scene.lower(before) != ",":
        return False
    comma = next((i for i in range(last - 1, first, -1) if scene.lower(i) == ","), -1)
    if comma < 0 or last < scene.sentence_stop(cue.head) or not wants_object(scene, before - 1):
        return False
    return opens_object(scene, comma + 1, last)
