"""Frames: which content a word opens for its cue (*que*, an infinitive, a preposition, a noun)."""

from __future__ import annotations

from selon.attribute.clauses.limits import holds_clause, is_gerund, leads_to_infinitive
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene
from selon.attribute.sources.noun_agents import stands_behind_agent
from selon.attribute.sources.speakers import can_speak

_HEARERS = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "X", "VERB", "PRON"))
_BEFORE_INFINITIVE = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "X", "ADV", "PUNCT"))


def name_frame(
    scene: Scene, cue: Cue, at: int, frames: frozenset[str], marks: frozenset[str], object_open: bool
) -> str:
    """Name the frame that a word opens, or nothing.

    Args:
        scene: The scene.
        cue: The cue.
        at: Position of the word.
        frames: The frames that the cue may have here.
        marks: The prepositions of the cue's senses.
        object_open: Whether an object may still follow: nothing that shuts it out stands between.
    """
    token = scene.tree[at]
    lower, grammar = token.lower, scene.grammar
    if (
        lower in grammar.complementizers
        and "that" in frames
        and token.pos != "DET"
        and not (grammar.zero_complementizer and _is_relative_pronoun(scene, cue, at))
        and (at == 0 or scene.lower(at - 1) not in grammar.subordinators)
        and not any(scene.lower(i) in grammar.degrees for i in range(max(cue.behind, at - 2), at))
        and not _compares(scene, at)
        and not _takes_up_pronoun(scene, cue, at)
        and not _is_ruled_by_other(scene, cue, at)
    ):
        return "that"
    if token.text == ":":
        return "colon"
    reflexive = lower in scene.lexicon.groups.reflexives and scene.is_infinitive(at + 1)  # *dit* s'*attendre à*
    if lower in grammar.interrogatives and "whether" in frames and not reflexive:
        return "whether"
    placed = at <= cue.behind + 1 or _asks_hearer(scene, cue, at)
    asked = at + (token.pos == "ADP")  # *n'a pas dit* depuis quand *la vanne fuyait*
    if scene.lower(asked) in grammar.question_words and "question" in frames and placed and _asks(scene, asked):
        return "question"
    if lower in grammar.purpose_marks and "purpose" in frames:
        return "purpose"
    joined = (grammar.subordinators - grammar.lone_adverbs) | grammar.purpose_marks
    if lower in grammar.infinitive_marks and scene.lower(at - 1) in joined:
        return ""
    if lower in grammar.infinitive_marks and scene.find_starting(at, grammar.set_infinitives):
        return ""
    if lower in grammar.infinitive_marks and leads_to_infinitive(scene, at + 1):
        return "marked-inf" if "marked-inf" in frames else ""
    if "marked-inf" in frames and _is_unmarked_negation(scene, at):
        return "marked-inf"
    if lower in marks and not _ends_preposition(scene, cue, at):
        if _opens_figure(scene, cue, at):
            return ""
        if at == cue.behind and scene.grammar.bare_addressee and _takes_prep(cue, lower):
            return "prep"
        if "content-prep" in frames and (object_open or any(sense.addressee for sense in cue.senses)):
            return "content-prep"
        led = at <= cue.behind + 2 or any(sense.addressee for sense in cue.senses)
        if "prep" in frames and (led or stands_behind_agent(scene, cue, at)):
            return "prep"
        if "measure" in frames:
            return "measure"
    if lower in grammar.purpose_marks and scene.is_infinitive(at + 1):
        return ""
    if lower in grammar.as_words and "as" in frames:
        return "as"
    if "as" in frames and any(lower in sense.as_words for sense in cue.senses):
        return "as"
    if not object_open:
        return "inf" if "inf" in frames and _stands_apart(scene, at) else ""
    if lower in grammar.contracted & grammar.phrase_preps and "object" in frames and _opens_some(scene, at):
        return "object"
    if lower in grammar.phrase_preps and frames & {"object", "quotation"} and scene.quotations.starting(at + 1, at + 2):
        return "object" if "object" in frames else "quotation"
    if "object" in frames and (_opens_none(scene, cue, at) or _opens_uncounted(scene, cue, at)):
        return "object"
    if "inf" in frames and _begins_infinitive(scene, at):
        return "inf"
    if "gerund" in frames and is_gerund(scene, at):
        return "gerund"
    if (
        token.pos in ("DET", "NOUN", "PROPN", "NUM", "PRON")
        and "object" in frames
        and not (token.pos == "PRON" and lower in scene.lexicon.groups.object_clitics)
    ):
        return "object"
    described = grammar.bare_nouns and (token.pos == "ADJ" or token.role == "adjective")
    described = described or (token.pos == "ADJ" and token.role == "determiner")  # *toute hausse*
    if (_opens_amount(scene, at) or described) and "object" in frames:
        return "object"
    if (
        token.pos in ("ADJ", "VERB", "DET", "NOUN", "PROPN", "ADV", "ADP")
        and "predicate" in frames
        and lower not in grammar.relay_preps
    ):
        return "predicate"
    return ""


def _compares(scene: Scene, at: int) -> bool:
    """Tell the second word of a comparison with a quality (*juge plus* que *probable que…*)."""
    quality = scene.pos(at - 1) == "ADV" and scene.pos(at + 1) == "ADJ"
    return quality and scene.lower(at + 2) in scene.grammar.complementizers


def _takes_up_pronoun(scene: Scene, cue: Cue, at: int) -> bool:
    """Tell a relative on a bare pronoun (*rappelle ce* que *dit la loi*) from a clause (*s'oppose à ce* que *…*)."""
    if at - 1 < cue.behind or scene.lower(at - 1) not in scene.grammar.anaphors & scene.grammar.question_words:
        return False
    return scene.pos(at - 1) == "PRON" and scene.pos(at - 2) not in ("ADP", "SCONJ")


def _is_ruled_by_other(scene: Scene, cue: Cue, at: int) -> bool:
    """Tell a clause that another verb of saying right before it opens (*a dit non à X, qui* souhaite *que*…)."""
    if at <= cue.behind or not scene.is_finite(at - 1) or scene.grammar.zero_complementizer:
        return False
    senses = (sense for sense, _ in scene.lexicon.forms.get(scene.lower(at - 1), ()))
    return any(sense.kind == "verbs" and "that" in sense.frames for sense in senses)


def _opens_amount(scene: Scene, at: int) -> bool:
    """Tell a word that leads to an amount (*at least ten*) from a preposition before its noun (*at a briefing*)."""
    if scene.lower(at) not in scene.grammar.quantifiers:
        return False
    return scene.pos(at) != "ADP" or scene.pos(at + 1) in ("NUM", "ADV", "ADJ", "ADP", "SYM")


def stands_for_clause(scene: Scene, at: int) -> bool:
    """Tell an object that stands for the clause behind its quality (*consider* it *unlikely that*; *find* it *hard*).

    Args:
        scene: The scene.
        at: Position of the object.
    """
    grammar = scene.grammar
    if scene.lower(at) not in grammar.expletives or not grammar.zero_complementizer:
        return False
    behind = at + 1
    while scene.pos(behind) == "ADV":
        behind += 1
    described = scene.pos(behind) == "ADJ"
    behind += described
    if scene.lower(behind) in grammar.complementizers | grammar.infinitive_marks:
        return behind > at + 1
    return described and scene.pos(behind) in ("DET", "PRON", "PROPN", "NOUN")


def _is_unmarked_negation(scene: Scene, at: int) -> bool:
    """Tell a negation before the word of the infinitive (*asked them* not *to come*)."""
    if not scene.grammar.bare_addressee or scene.lower(at) not in scene.lexicon.groups.negations:
        return False
    return scene.lower(at + 1) in scene.grammar.infinitive_marks and leads_to_infinitive(scene, at + 2)


def _ends_preposition(scene: Scene, cue: Cue, at: int) -> bool:
    """Tell the end of a preposition of several words from one that a cue takes (*said because* of *the flood*)."""
    if at <= cue.behind:
        return False
    if not scene.grammar.bare_nouns:
        grammar = scene.grammar
        led = scene.lower(at - 1) in grammar.circumstances or bool(scene.find_ending(at - 1, grammar.occasions))
        return led or bool(scene.find_ending(at, grammar.durations))
    return scene.pos(at - 1) in ("ADP", "SCONJ") or scene.lower(at - 1) in scene.grammar.framing


def _opens_figure(scene: Scene, cue: Cue, at: int) -> bool:
    """Tell a figure that opens a clause (*said* about *30 people had died*) from what somebody speaks about."""
    grammar = scene.grammar
    if not grammar.zero_complementizer or "that" not in cue.frames or at != cue.behind:
        return False
    figure = scene.lower(at) in grammar.quantifiers and scene.pos(at + 1) == "NUM"
    return figure and holds_clause(scene, at, scene.sentence_stop(at))


def _takes_prep(cue: Cue, word: str) -> bool:
    """Tell whether a preposition right behind an active verb is part of the cue (*asked for*, *spoke of*)."""
    active = cue.kind == "verbs" and cue.group is not None and not cue.group.passive
    return active and any("prep" in sense.frames and word in sense.preps for sense in cue.senses)


def _is_relative_pronoun(scene: Scene, cue: Cue, at: int) -> bool:
    """Tell a pronoun behind a noun (*the plan that*) from the word that opens the cue's clause.

    Behind somebody told, or a noun that a preposition leads to, it is a pronoun only right before its verb.
    """
    if scene.pos(at) != "PRON" or at <= cue.behind or scene.pos(at - 1) not in ("NOUN",):
        return False
    told = any(sense.addressee for sense in cue.senses)
    led = any(scene.pos(i) == "ADP" for i in range(cue.behind, at))
    return scene.is_finite(at + 1) or not (told or led)


def _begins_infinitive(scene: Scene, at: int) -> bool:
    """Tell whether an infinitive begins here, its negation or clitics first."""
    if scene.is_infinitive(at):
        return True
    groups = scene.lexicon.groups
    # The parser takes a partitive clitic for a preposition (*espère* en *vendre dix*), which leads to no infinitive.
    light = groups.negations | scene.grammar.partitive_clitics
    light |= groups.object_clitics | groups.reflexives if scene.pos(at) == "PRON" else frozenset()
    return scene.lower(at) in light and leads_to_infinitive(scene, at + 1)


def _asks_hearer(scene: Scene, cue: Cue, at: int) -> bool:
    """Tell a question behind who is asked or told (*asked them* why *it had closed*) from a relative or a moment."""
    grammar = scene.grammar
    if not grammar.bare_addressee or scene.lower(at) in grammar.relative_words | grammar.subordinators:
        return False
    told = any(sense.addressee for sense in cue.senses) and scene.pos(at - 1) in _HEARERS
    return told and not any(scene.tree[i].pos in ("PUNCT", "ADP") for i in range(cue.behind, at))


def _stands_apart(scene: Scene, at: int) -> bool:
    """Tell an infinitive that only the cue can govern, behind a phrase (*affirme dans un tract* vouloir *partir*)."""
    return (
        scene.pos(at - 1) in _BEFORE_INFINITIVE
        and scene.lower(at - 1) not in scene.grammar.infinitive_marks
        and _begins_infinitive(scene, at)
    )


def _opens_some(scene: Scene, at: int) -> bool:
    """Tell an article of an uncertain amount that the parser takes for a preposition (*réclament* des *excuses*)."""
    return scene.pos(at) == "ADP" and scene.pos(at + 1) in ("NOUN", "ADJ")


def _opens_uncounted(scene: Scene, cue: Cue, at: int) -> bool:
    """Tell the article of what is not counted (*demande* de l'*aide*) from who is asked (*réclame* de la *mairie*)."""
    bare = scene.grammar.phrase_preps - scene.grammar.contracted
    if at != cue.behind or scene.lower(at) not in bare or scene.grammar.bare_nouns:
        return False
    if cue.source is None or not cue.source.spans or not can_speak(scene, cue.source.spans[0]):
        return False
    articled = scene.pos(at + 1) == "DET" and "PronType=Art" in scene.tree[at + 1].morph
    return articled and scene.pos(at + 2) == "NOUN" and not scene.party((at + 1, at + 3)).known


def _opens_none(scene: Scene, cue: Cue, at: int) -> bool:
    """Tell the article of an amount under a negation (*n'envisage pas* de *reprise*)."""
    bare = scene.grammar.phrase_preps - scene.grammar.contracted
    denied = cue.group is not None and cue.group.negated
    return denied and scene.lower(at) in bare and scene.pos(at + 1) in ("NOUN", "ADJ")


def _asks(scene: Scene, at: int) -> bool:
    """Tell an indirect question from a demonstrative, which needs a relative behind it, and from *when asked*."""
    behind = scene.token(at + 1)
    if scene.lower(at) in scene.grammar.subordinators and behind is not None and "VerbForm=Part" in behind.morph:
        return False
    if scene.lower(at) not in scene.grammar.demonstratives:
        return True
    return scene.lower(at + 1) in scene.grammar.complementizers | scene.grammar.relative_words
