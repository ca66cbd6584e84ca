"""Cues of a view: those that the grammar settles once source and content are chosen."""

from __future__ import annotations

from selon.attribute.clauses.phrases import head_of
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene
from selon.attribute.sources.noun_agents import stands_behind_agent
from selon.attribute.sources.speakers import can_speak


def is_plain_stance(scene: Scene, cue: Cue) -> bool:
    """Tell what can only be a stance: a listed adjective with its copula and frame, or *as X said*, with a source.

    So is a noun whose agent stands between it and what it says (*l'annonce par* X *de*). A speaker's stance inside his
    own quotation is left to the choice.
    """
    if cue.content is not None and any(sense.verb_follows for sense in cue.senses):
        return bool(cue.source and cue.source.spans)
    if cue.content is not None and any(stands_behind_agent(scene, cue, cue.content.spans[0][0] - i) for i in (0, 1)):
        return True
    if cue.kind != "adjectives" or cue.content is None or len(cue.words) < 2:
        return False
    if (
        scene.is_infinitive(cue.words[0])
        or cue.source is None
        or not cue.source.spans
        or cue.content.kind not in ("prep", "that", "clitic-place")
    ):
        return False
    return scene.lower(cue.source.spans[0][0]) not in scene.grammar.first_persons


def brings_clause(scene: Scene, cue: Cue) -> bool:
    """Tell a document with the clause that comes out of it (*il ressort du rapport* que…, *…, ressort-il du rapport*).

    Args:
        scene: The scene.
        cue: The cue, its content chosen.
    """
    if cue.content is None or not any(sense.brings_clause for sense in cue.senses):
        return False
    return cue.content.kind == "before" or scene.lower(cue.content.spans[0][0]) in scene.grammar.complementizers


def states_impersonally(scene: Scene, cue: Cue) -> bool:
    """Tell a passive with an empty subject and the clause that it states (*it is understood* the mill will close).

    Args:
        scene: The scene.
        cue: The cue, its content chosen.
    """
    if cue.group is None or not cue.group.passive or cue.content is None or cue.content.kind != "zero":
        return False
    before = cue.group.first - 1
    while scene.pos(before) == "ADV":
        before -= 1
    return scene.lower(before) in scene.grammar.expletives and "that" in cue.frames and not cue.group.negated


def says_clause(scene: Scene, cue: Cue) -> bool:
    """Tell a verb of nothing but saying, whoever speaks before it and the clause right behind it.

    Args:
        scene: The scene.
        cue: The cue, its content chosen.
    """
    group = cue.group
    if group is None or group.mood != "finite" or group.passive or group.negated or cue.source is None:
        return False
    if cue.content is None or cue.content.kind != "zero" or cue.content.spans[0][0] != cue.behind:
        return False
    said = any(sense.strength == "sure" and "that" in sense.frames and not sense.tails for sense in cue.senses)
    if not said or cue.source.kind != "subject" or scene.quotations.outer(cue.head) is not None:
        return False
    return _begins_clause(scene, *cue.content.spans[0]) and can_speak(scene, cue.source.spans[0])


def says_quotation(scene: Scene, cue: Cue) -> bool:
    """Tell a verb of nothing but saying with a whole sentence in quotation marks, of somebody before it.

    Args:
        scene: The scene.
        cue: The cue, its content chosen.
    """
    if cue.content is None or cue.content.kind not in ("quotation", "colon", "incise-quoted") or cue.source is None:
        return False
    first, last = cue.content.spans[0]
    quotation = scene.quotations.outer(first)
    whole = quotation is not None and (quotation.first, quotation.last) == (first, last)
    said = any(sense.strength == "sure" and "quotation" in sense.frames for sense in cue.senses)
    if not whole or not said or cue.source.kind != "subject" or scene.quotations.outer(cue.head) is not None:
        return False
    return any(scene.is_finite(i) for i in range(first, last)) and can_speak(scene, cue.source.spans[0])


def takes_listed(scene: Scene, cue: Cue) -> bool:
    """Tell a verb that surely says what the lexicon lists, of somebody who can speak (*has pleaded* not guilty).

    Args:
        scene: The scene.
        cue: The cue, its content chosen.
    """
    if cue.content is None or cue.content.kind != "object" or cue.source is None or not cue.source.spans:
        return False
    head = scene.lower(head_of(scene, cue.content.spans[0]))
    listed = any(sense.strength == "sure" and head in sense.objects for sense in cue.senses)
    if cue.group is not None and cue.group.mood == "finite" and len(cue.group.words) > 1:
        # A figure that somebody came to (*a dénombré 300 marcheurs*).
        figure = any(scene.lower(i)[:1].isdigit() for i in range(*cue.content.spans[0]))
        sure = any(sense.strength == "sure" and sense.figures for sense in cue.fitting("object"))
        sure = sure and scene.lower(cue.source.spans[0][0]) not in scene.grammar.anybody
        listed = listed or (figure and sure)
    return listed and can_speak(scene, cue.source.spans[0])


def answers_saying(scene: Scene, cue: Cue) -> bool:
    """Tell a passive with its agent whose subject is itself something said (*reports that… were denied by the firm*).

    Args:
        scene: The scene.
        cue: The cue, its source and content chosen.
    """
    if cue.content is None or cue.content.kind != "passive" or cue.source is None or cue.source.kind != "agent":
        return False
    head = head_of(scene, cue.content.spans[0])
    said = any(sense.kind == "nouns" for sense, _ in scene.lexicon.forms.get(scene.lower(head), ()))
    sure = any(sense.strength == "sure" and "passive-content" in sense.frames for sense in cue.senses)
    return said and sure and can_speak(scene, cue.source.spans[0])


def judges_quality(scene: Scene, cue: Cue) -> bool:
    """Tell a verb of judging whose object has its quality behind it (*consider* a slide on the slope possible).

    Args:
        scene: The scene.
        cue: The cue, its source and content chosen.
    """
    group = cue.group
    if not scene.grammar.bare_nouns or group is None or group.passive or cue.content is None or cue.source is None:
        return False
    if cue.content.kind not in ("object", "predicate") or not any("predicate" in sense.frames for sense in cue.senses):
        return False
    first, last = cue.content.spans[0]
    quality = any(
        scene.pos(i) == "ADJ"
        and scene.pos(i - 1) in ("NOUN", "PROPN")
        and scene.pos(i + 1) in ("ADP", "PUNCT", "SCONJ")
        for i in range(first + 1, last)
    )
    speaks = bool(cue.source.spans) and scene.party(cue.source.spans[0]).known
    return quality and first == cue.behind and speaks and can_speak(scene, cue.source.spans[0])


def _begins_clause(scene: Scene, first: int, last: int) -> bool:
    """Tell a clause whose subject and verb nothing parts."""
    verb = next((i for i in range(first, last) if scene.is_finite(i)), -1)
    parting = scene.grammar.coordinators | scene.grammar.question_words | {","}
    return verb > first and not any(scene.lower(i) in parting for i in range(first, verb))


def is_view_of_some(scene: Scene, cue: Cue) -> bool:
    """Tell a view of people whom a pronoun alone stands for, set off (*Pour certains, le pont est un symbole*).

    Args:
        scene: The scene.
        cue: A preposition that only a speaker may follow, its source and content chosen.
    """
    if cue.source is None or not cue.source.spans or cue.content is None or cue.content.kind != "behind":
        return False
    first, last = cue.source.spans[0]
    party = scene.party((first, last))
    bare = not any(scene.pos(i) in ("NOUN", "PROPN", "X") for i in range(first, last))
    third = scene.lower(first) not in scene.grammar.first_persons | scene.grammar.third_persons
    return bare and third and party.known and party.kind == "people" and scene.lower(last) == ","


def opens_view(scene: Scene, cue: Cue) -> bool:
    """Tell *for the mayor, …* from *for the first time*: somebody who can speak, at the head of a clause, set off."""
    if cue.source is None or not cue.source.spans or cue.content is None:
        return False
    first, last = cue.source.spans[0]
    named = any(scene.pos(i) in ("NOUN", "PROPN", "X", "PRON") for i in range(first, last))
    speaks = named and scene.party((first, last))[0] in ("person", "organisation", "state", "media", "people")
    if any(sense.by_name for sense in cue.senses):
        found = {scene.pos(i) for i in range(first, last)}
        speaks = speaks and {"NOUN", "PROPN"} <= found and scene.party((first, last)).kind == "person"
    return speaks and cue.content.kind == "behind"
