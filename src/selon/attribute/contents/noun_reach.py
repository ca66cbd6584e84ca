"""How far the content of a noun goes: before the verb that the noun's own phrase is the subject of."""

from __future__ import annotations

from selon.attribute.clauses.seams import skip_moment
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene

_NAMED = frozenset(("NOUN", "PROPN", "ADJ"))
_PHRASES = frozenset(("prep", "marked-inf", "gerund"))


def end_noun_phrase(scene: Scene, cue: Cue, frame: str, start: int, limit: int) -> int:
    """Give where what a noun opens must end (*calls for a ban* grew; *claims that he paid* were false).

    A verb in a clause of its own inside the phrase (*calls for the reform* that *he promised*, *…* he *promised*) is
    no end.

    Args:
        scene: The scene.
        cue: The cue.
        frame: The frame that opens the content.
        start: First word of the content.
        limit: Where it must end at the latest by its form.
    """
    if not scene.grammar.bare_nouns:
        return _end_before_article(scene, start, limit) if cue.kind == "nouns" and frame == "prep" else limit
    if frame == "that" and (cue.kind == "nouns" or scene.pos(cue.head) == "NOUN"):
        return _end_before_verb(scene, cue, start, limit)
    if cue.kind != "nouns" or frame not in _PHRASES:
        return limit
    for at in range(start + 1, limit):
        if _opens_clause(scene, at):
            return limit
        if scene.is_finite(at):
            end = at
            while end > start + 1 and scene.pos(end - 1) == "ADV":
                end -= 1
            return end if scene.pos(end - 1) in ("NOUN", "PROPN", "NUM", "ADJ", "ADV", "VERB") else limit
    return limit


def _end_before_article(scene: Scene, start: int, limit: int) -> int:
    """Give where a phrase ends before a verb that the parser takes for one of its words (*du bail* retarde *la vente*).

    A noun with its article follows it, and is no moment (*de la digue ce matin*).
    """
    for at in range(start + 2, limit - 1):
        article = (
            scene.pos(at) == "DET" and scene.lower(at) not in scene.grammar.contracted | scene.grammar.demonstratives
        )
        if not article or scene.pos(at + 1) != "NOUN" or skip_moment(scene, at, limit) > at:
            continue
        if scene.pos(at - 1) in ("NOUN", "ADJ") and scene.tree[at - 1].text.islower() and scene.pos(at - 2) in _NAMED:
            return at - 1
    return limit


def _end_before_verb(scene: Scene, cue: Cue, start: int, limit: int) -> int:
    """Give where the clause of a noun ends before the verb of the noun (*claims that he paid* were false)."""
    noun = scene.tree[cue.head]
    if noun.role not in ("subject", "passive-subject") or not start < noun.head < limit:
        return limit
    end = noun.head
    while end > start + 1 and scene.pos(end - 1) in ("AUX", "ADV", "PART"):
        end -= 1
    return end - (scene.lower(end - 1) == ",")


def _opens_clause(scene: Scene, at: int) -> bool:
    grammar = scene.grammar
    opens = grammar.relative_words | grammar.complementizers | grammar.interrogatives | grammar.question_words
    return scene.lower(at) in opens or scene.pos(at) == "PUNCT" or scene.quotations.inner(at) is not None
