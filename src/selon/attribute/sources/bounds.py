"""What no phrase for a party can be: one that a bracket cuts, an age, one that takes in the next subject."""

from __future__ import annotations

from selon.attribute.clauses.limits import is_gerund
from selon.attribute.clauses.phrases import holds_clause, list_starts, stands_in_compound
from selon.attribute.clauses.seams import begin_moment, skip_moment
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import OPENING_MARKS
from selon.attribute.scene.scene import Range, Scene

_CHANNEL = 5
_OPENING = ("(", "[")
_CLOSING = (")", "]")
_RELATIVE = 5
_NAMED = ("NOUN", "PROPN", "ADJ", "X")
_SPEAKERS = ("person", "people", "organisation", "state", "media")


def is_balanced(scene: Scene, span: Range) -> bool:
    """Tell a phrase whose brackets all open and close inside it.

    Args:
        scene: The scene.
        span: The phrase.
    """
    depth = 0
    for i in range(*span):
        depth += (scene.tree[i].text in _OPENING) - (scene.tree[i].text in _CLOSING)
        if depth < 0:
            return False
    return depth == 0


def splits_compound(scene: Scene, span: Range) -> bool:
    """Tell a phrase that ends inside a compound with a hyphen (*his ex*-wife).

    Args:
        scene: The scene.
        span: The phrase.
    """
    return stands_in_compound(scene, span[1] - 1)


def is_age(scene: Scene, place: str, span: Range) -> bool:
    """Tell an age or a duration (*un homme de* 26 ans *qui dit…*) from the party that it belongs to.

    Args:
        scene: The scene.
        place: Where the phrase stands towards the cue.
        span: The phrase.
    """
    first = span[0]
    if place != "antecedent" or scene.pos(first) != "NUM":
        return False
    moments = scene.grammar.moment_nouns
    return scene.lower(first + 1) in moments or scene.lower(first + 1).rstrip("s") in moments


def takes_in_subject(scene: Scene, cue: Cue, place: str, span: Range) -> bool:
    """Tell who is cited together with the subject of the clause (*Selon l'AFP*, le parti, *a appelé au calme*).

    Args:
        scene: The scene.
        cue: The cue.
        place: Where the phrase stands towards the cue.
        span: The phrase.
    """
    first, last = span
    start = scene.sentence(cue.head)[0]
    opens = cue.kind == "prepositions" and place == "complement" and cue.words[0] == start
    if place == "agent":
        # The agent of what opens the sentence (*Décrit comme calme par le maire,* le suspect *vivait seul*).
        opens = not any(scene.is_finite(i) for i in range(start, first))
        if holds_clause(scene, first, last) or _runs_into_subject(scene, first, last):
            return True
    if not opens:
        return False
    verb = last + 1 if scene.lower(last) == "," else last
    inner = any(scene.lower(i) == "," for i in range(first, last))
    return inner and scene.is_finite(verb)


def _runs_into_subject(scene: Scene, first: int, last: int) -> bool:
    """Tell an agent with the subject of the clause around its relative (*accused by two women*, the mayor *left*)."""
    comma = max((i for i in range(first, last) if scene.lower(i) == ","), default=-1)
    return comma > 0 and scene.is_finite(last) and scene.tree[last - 1].head == last


def takes_in_clause(scene: Scene, place: str, span: Range) -> bool:
    """Tell what runs back into another clause from what a relative takes up (*said that it is free for* people *who*).

    Args:
        scene: The scene.
        place: Where the phrase stands towards the cue.
        span: The phrase.
    """
    first, last = span
    if place != "antecedent":
        return False
    begun = any(scene.lower(i) == "," and scene.pos(i + 1) in ("DET", "PRON") for i in range(first, last - 1))
    if begun and scene.lower(first - 1) in scene.lexicon.prepositions:
        return True  # who is cited, and the clause behind (*Selon* l'AFP*, ce choix suit la défaite du* maire, *qui*)
    marks = scene.grammar.complementizers
    return any(scene.lower(i) in marks and scene.pos(i) == "SCONJ" for i in range(first + 1, last))


def leaves_relative_open(scene: Scene, span: Range) -> bool:
    """Tell a phrase that begins a relative and stops before its verb (*une idée* que le maire *juge bonne*).

    Or, where relatives stay outside, before the clause of its verb (*crew members* who asked | *that no name be used*).

    Args:
        scene: The scene.
        span: The phrase.
    """
    first, last = span
    grammar = scene.grammar
    opening = max((i for i in range(first + 1, last) if scene.lower(i) in grammar.relative_words), default=-1)
    if opening < 0 or scene.pos(opening) not in ("PRON", "SCONJ") or scene.pos(opening - 1) not in ("NOUN", "PROPN"):
        return False
    if grammar.relatives_outside and scene.is_finite(last - 1) and scene.lower(last) in grammar.complementizers:
        return True
    return not any(scene.pos(i) in ("VERB", "AUX") for i in range(opening, last))


def tells_in_relative(scene: Scene, span: Range) -> bool:
    """Tell a phrase with a relative behind a comma that tells something itself (*la maire*, qui rappelle que…).

    Who tells it is the party before the comma. A relative that only describes belongs to the phrase.

    Args:
        scene: The scene.
        span: The phrase.
    """
    first, last = span
    openers = scene.grammar.relative_subjects
    opening = next(
        (i for i in range(first + 1, last - 1) if scene.lower(i) == "," and scene.lower(i + 1) in openers), -1
    )
    if opening < 0:
        return False
    for at in range(opening + 2, min(opening + 2 + _RELATIVE, last)):
        senses = [sense for sense, _ in scene.lexicon.forms.get(scene.lower(at), ()) if sense.kind == "verbs"]
        if scene.pos(at) in ("VERB", "AUX") and any("that" in sense.frames for sense in senses):
            behind = range(at + 1, min(at + 1 + _RELATIVE, last))
            return any(
                scene.lower(i) in scene.grammar.complementizers or scene.tree[i].text in OPENING_MARKS for i in behind
            )
    return False


def joins_circumstance(scene: Scene, span: Range) -> bool:
    """Tell a phrase that runs over a coordinator into a circumstance (*the plan* and in a letter *the mayor*).

    Or that ends in the mark of the cue's own infinitive (*plans* to).

    Args:
        scene: The scene.
        span: The phrase.
    """
    first, last = span
    marks = scene.grammar.infinitive_marks | scene.grammar.purpose_marks
    if scene.lower(last - 1) in marks and scene.pos(last - 1) in ("PART", "ADP") and not scene.is_finite(last - 2):
        return True
    joint = next((i for i in range(first + 1, last - 1) if scene.lower(i) in scene.grammar.coordinators), -1)
    if joint < 0 or scene.pos(joint + 1) != "ADP" or any(scene.pos(i) == "ADP" for i in range(first, joint)):
        return False
    return not any(scene.tree[i].text == "," for i in range(first, last))


def ends_in_adverb(scene: Scene, span: Range) -> bool:
    """Tell a party with when it spoke behind it, by an adverb (*le préfet* un peu plus tard, *la maire* peu *avant X*).

    An adverb that a preposition leads to says where somebody is from (*les gens d'*ici).

    Args:
        scene: The scene.
        span: The phrase.
    """
    first, last = span
    if scene.grammar.bare_nouns or any(scene.tree[i].pos == "PUNCT" or scene.is_finite(i) for i in range(first, last)):
        return False
    at = next((i for i in range(first + 1, last) if scene.pos(i) == "ADV" and _is_loose(scene, i, last)), -1)
    counted = scene.pos(last - 2) in ("DET", "NUM") and scene.pos(last - 3) in _NAMED and last - 3 > first
    spans = scene.grammar.moment_nouns
    timed = bool({scene.lower(last - 1), scene.lower(last - 1).rstrip("s")} & spans) or scene.pos(last) == "ADV"
    return at > 0 or (counted and timed) or (last - first > 1 and scene.pos(last - 1) == "DET")


def _is_loose(scene: Scene, at: int, last: int) -> bool:
    """Tell an adverb that belongs to no word of its phrase: one at its end, or one more before a preposition."""
    if scene.pos(at - 1) == "ADP":
        return False
    return at == last - 1 or (scene.pos(at - 1) == "ADV" and scene.pos(at + 1) == "ADP")


def holds_moment(scene: Scene, span: Range) -> bool:
    """Tell a phrase that takes in when something was said (*le chef de la police* ce matin, Last week *the mayor*).

    Args:
        scene: The scene.
        span: The phrase.
    """
    first, last = span
    if _opens_with_moment(scene, span):
        return True
    if any(scene.lower(i) == "," for i in range(first, last)) or scene.party(span)[0] == "document":
        return False  # it was made then (*un sondage l'an dernier*), or somebody has been so since (*, maire depuis*)
    if _ends_in_date(scene, span):
        return True
    for at in range(last - 1, first, -1):
        if scene.pos(at) in ("VERB", "AUX", "PUNCT") or "VerbForm=Part" in scene.tree[at].morph:
            return False
        if skip_moment(scene, at, last) == last and scene.pos(at - 1) in _NAMED:
            return not any(scene.pos(i) in ("VERB", "AUX") for i in range(first, at))
        if _opens_span_of_time(scene, at) and scene.pos(at - 1) in _NAMED:
            moments = scene.grammar.moment_nouns
            timed = any({scene.lower(i), scene.lower(i).rstrip("s")} & moments for i in range(at + 1, last))
            return timed and not any(scene.pos(i) in ("VERB", "AUX") for i in range(first, at))
    return False


def takes_in_channel(scene: Scene, span: Range) -> bool:
    """Tell a party with what it spoke in, or that alone (*the party* in a statement *argued*).

    People on a network are one party.

    Args:
        scene: The scene.
        span: The phrase.
    """
    first, last = span
    commas = [i for i in range(first, last) if scene.lower(i) == ","]
    if not scene.grammar.bare_addressee:
        return False
    if commas:
        return any(_opens_channel(scene, at + 1, last) and _speaks(scene, (first, at)) for at in commas)
    lead = first - 1
    while scene.tree[lead].role in ("determiner", "possessive", "adjective", "compound") and lead > first - _CHANNEL:
        lead -= 1
    if _leads_to_channel(scene, lead, last):
        starts = list_starts(scene, lead, scene.sentence(first)[0], 3)
        return any(_speaks(scene, (start, lead)) for start in starts)
    return any(_leads_to_channel(scene, at, last) and _speaks(scene, (first, at)) for at in range(last - 2, first, -1))


def _opens_channel(scene: Scene, at: int, last: int) -> bool:
    """Tell what a comma sets off where somebody spoke (*Lark*, in an interview *aired by X*)."""
    if scene.lower(at) not in scene.grammar.settings & scene.grammar.relay_preps:
        return False
    return any(scene.lower(i) in scene.grammar.addressing for i in range(at + 1, min(at + _CHANNEL, last)))


def takes_in_manner(scene: Scene, span: Range) -> bool:
    """Tell a party with how it looked or sounded (*said* the governor, her voice breaking).

    Args:
        scene: The scene.
        span: The phrase.
    """
    first, last = span
    if not scene.grammar.bare_nouns:
        return False
    for at in range(first + 1, last - 1):
        if scene.lower(at) == "," and scene.lower(at + 1) in scene.grammar.possessives:
            state = scene.pos(at + 3) == "ADJ" and scene.pos(at + 4) in ("PUNCT", "")
            return state or any(is_gerund(scene, i) for i in range(at + 3, min(at + 5, len(scene.tree))))
    return False


def _leads_to_channel(scene: Scene, at: int, last: int) -> bool:
    grammar = scene.grammar
    if at < 1 or scene.lower(at) not in grammar.settings & grammar.relay_preps or scene.pos(at - 1) not in _NAMED:
        return False
    return any(scene.lower(i) in grammar.addressing for i in range(at + 1, min(at + _CHANNEL, last)))


def _speaks(scene: Scene, span: Range) -> bool:
    party = scene.party(span)
    verbs = any(scene.pos(i) in ("VERB", "AUX") for i in range(*span))
    return party.known and party.kind in ("person", "organisation", "state") and not verbs


def _opens_with_moment(scene: Scene, span: Range) -> bool:
    """Tell a moment before who spoke, which the parser ties to the verb (*Last week* X), not to X (*Sunday* Times)."""
    first, last = span
    behind = skip_moment(scene, first, last) if scene.grammar.bare_nouns else first
    return first < behind < last and scene.tree[behind - 1].role == "oblique"


def _ends_in_date(scene: Scene, span: Range) -> bool:
    """Tell a party and when it spoke (*the mayor* late on Friday) from an event and its date (*the vote* in 2031)."""
    first, last = span
    begin = begin_moment(scene, first, last)
    if begin == last or scene.pos(begin - 1) not in _NAMED:
        return False
    party = scene.party((first, begin))
    spoken = party.known and party.kind in _SPEAKERS
    return spoken and not any(scene.pos(i) in ("VERB", "AUX") for i in range(first, begin))


def _opens_span_of_time(scene: Scene, at: int) -> bool:
    return scene.lower(at) in scene.grammar.circumstances or bool(scene.find_starting(at, scene.grammar.durations))
