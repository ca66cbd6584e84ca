"""What grammar and lexicon allow: whether a sense of the cue can take a content that was proposed."""

from __future__ import annotations

from selon.attribute.choice.senses import shows_other_sense
from selon.attribute.clauses.limits import is_gerund
from selon.attribute.clauses.phrases import head_of
from selon.attribute.clauses.seams import skip_moment
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.lexicon import Sense
from selon.attribute.scene.scene import Candidate, Range, Scene

_CLAUSES = frozenset(("that", "marked-inf", "inf", "whether", "question"))
_ASKED = frozenset(("whether", "question"))
_UNTOLD = _ASKED | {"object", "taken-up"}
"""Frames whose content is left out where the cue says that it was not said."""
_NEAR = 5
_DEEPER = frozenset(("that", "zero", "object", "whether", "question"))


def is_mute(scene: Scene, source: Candidate | None) -> bool:
    """Tell a source that nobody stands behind (*nothing* shows, *everything* suggests, *which* means)."""
    if source is None or not source.spans:
        return False
    first, last = source.spans[0]
    # Alone, or with a place (*nothing* in the file).
    return scene.lower(last - 1) in scene.grammar.mute or (
        scene.lower(first) in scene.grammar.mute and scene.pos(first) == "PRON" and scene.pos(first + 1) == "ADP"
    )


def is_own_appeal(scene: Scene, cue: Cue) -> bool:
    """Tell the outlet's own appeal to its readers (*Rappelons que*, *Notons*) from what somebody says."""
    if cue.group is None or cue.group.mood != "finite" or (cue.source is not None and cue.source.spans):
        return False
    appeals = scene.lower(cue.group.carrier).endswith(scene.grammar.appeal_endings or ("\0",))
    return appeals and not any(scene.lower(i) in scene.grammar.first_persons for i in range(cue.words[0] - 3, cue.head))


def is_own_stance(scene: Scene, cue: Cue) -> bool:
    """Tell the present stance of who is quoted, inside the quotation (*« Nous nous réjouissons de cet accord »*).

    What one said or learned before is told of and stays (*« J'ai dit que c'était faux »*).

    Args:
        scene: The scene.
        cue: The cue, its source chosen.
    """
    if scene.quotations.outer(cue.head) is None or cue.source is None or not cue.source.spans:
        return False
    if scene.lower(cue.source.spans[0][0]) not in scene.grammar.first_persons:
        return False
    if cue.kind == "prepositions":
        return True
    if cue.group is None or cue.group.mood != "finite" or cue.group.carrier != cue.head or cue.group.shared >= 0:
        return False
    return any(tense in scene.tree[cue.head].morph for tense in ("Tense=Pres", "Tense=Fut"))


def allows_content(scene: Scene, cue: Cue, content: Candidate) -> bool:
    """Tell whether some sense of the cue can take a content.

    A frame that no sense lists is let through: a quotation may stand beside any word, and the choice weighs it.
    """
    frame = content.kind
    if all(scene.lower(i) in scene.grammar.complementizers for span in content.spans for i in range(*span)):
        return False  # what opens a clause that a colon cuts off (*prévoit* que *: …*)
    fitting = cue.fitting(frame)
    if fitting and not any(_takes(scene, cue, sense, content) for sense in fitting):
        return False
    if frame in ("zero", "object") and _states_subject(scene, cue) and _holds_finite(scene, content):
        return False
    if frame in ("object", "predicate") and _is_impersonal(scene, cue) and _holds_finite(scene, content):
        return False
    if frame == "zero" and scene.lower(content.spans[0][0] - 1) in scene.grammar.question_words:
        return False  # a question cut off (*would say how* many were hurt)
    if frame == "zero" and cue.kind == "nouns" and _opens_no_clause(scene, cue, content.spans[0][0]):
        return False
    if frame == "prep" and skip_moment(scene, *content.spans[0]) == content.spans[0][1]:
        return False  # when it was said (*the announcement on* Friday morning)
    if frame in ("object", "prep") and _runs_into_clause(scene, *content.spans[-1]):
        return False
    if frame in _DEEPER and _belongs_to_infinitive(scene, cue, content):
        return False
    if frame in _CLAUSES and cue.kind == "verbs" and not any(sense.addressee for sense in fitting or cue.senses):
        return not _has_object(scene, cue, content.spans[0][0])
    return True


def _runs_into_clause(scene: Scene, first: int, last: int) -> bool:
    """Tell a noun phrase that runs over a comma into the next clause (*annoncera sa liste,* puis elle *partira*)."""
    own = (None, scene.quotations.inner(first))
    for at in range(first + 2, last - 1):
        joined = scene.lower(at - 2) == "," and scene.pos(at - 1) in ("CCONJ", "ADV")
        if not joined or scene.lower(at) not in scene.grammar.third_persons or scene.quotations.inner(at) not in own:
            continue
        if "Case=Acc" not in scene.tree[at].morph and (scene.is_finite(at + 1) or scene.is_finite(at + 2)):
            return True
    return False


def _opens_no_clause(scene: Scene, cue: Cue, start: int) -> bool:
    """Tell what a noun's preposition or mark opens or precedes from a bare clause (*calls* for a ban)."""
    marks = scene.grammar.infinitive_marks.union(*(sense.preps for sense in cue.senses))
    return scene.lower(start) in marks or (start > cue.behind and scene.lower(start - 1) in marks)


def _belongs_to_infinitive(scene: Scene, cue: Cue, content: Candidate) -> bool:
    """Tell what an infinitive right behind the cue says (*refused to accept* that the boat had sunk)."""
    mark = cue.behind
    marked = scene.lower(mark) in scene.grammar.infinitive_marks and scene.is_infinitive(mark + 1)
    return marked and "marked-inf" in cue.frames and content.spans[0][0] > mark + 1


def _holds_finite(scene: Scene, content: Candidate) -> bool:
    first, last = content.spans[0]
    relative = any(scene.lower(i) in scene.grammar.relative_words for i in range(first, last))
    return not relative and any(scene.is_finite(i) for i in range(first, last))


def _states_subject(scene: Scene, cue: Cue) -> bool:
    """Tell a passive whose subject is what is said: no bare clause follows (*after the news was announced the index*…).

    Somebody told, or a subject that stands for nothing (*it is said he left*), may be followed by one.
    """
    if cue.group is None or not cue.group.passive or any(sense.addressee for sense in cue.senses):
        return False
    before = cue.words[0] - 1
    while scene.pos(before) == "ADV":
        before -= 1
    return scene.pos(before) in ("NOUN", "PROPN")


def _is_impersonal(scene: Scene, cue: Cue) -> bool:
    """Tell a passive with an empty subject that states a clause (*it was claimed* he had lied)."""
    if cue.group is None or not cue.group.passive or "that" not in cue.frames:
        return False
    before = cue.group.first - 1
    while scene.pos(before) == "ADV":
        before -= 1
    return scene.grammar.zero_complementizer and scene.lower(before) in scene.grammar.expletives


def _marks_no_infinitive(scene: Scene, sense: Sense, content: Candidate) -> bool:
    """Tell a preposition before a noun where the sense wants an infinitive (*saw it fall* to *four cents*)."""
    marks = scene.grammar.infinitive_marks
    if not sense.preps or not sense.preps <= marks:
        return False
    words = [i for first, last in content.spans for i in range(first, last)]
    return not any(scene.lower(i) in marks and scene.is_infinitive(_skip_adverbs(scene, i + 1)) for i in words)


def _skip_adverbs(scene: Scene, at: int) -> int:
    negations = scene.lexicon.groups.negations
    while scene.pos(at) == "ADV" or scene.lower(at) in negations:
        at += 1
    return at


def _takes(scene: Scene, cue: Cue, sense: Sense, content: Candidate) -> bool:
    frame = content.kind
    if frame == "measure" and _marks_no_infinitive(scene, sense, content):
        return False
    if sense.negated == "silent" and frame in _UNTOLD and cue.group is not None and _is_withheld(scene, cue):
        return False
    passed_on = cue.source is not None and cue.source.kind == "cited" and bool(cue.relay)  # *X learned from an aide*
    if sense.sources and not passed_on and cue.source is not None and cue.source.spans:
        first = cue.source.spans[0][0]
        party = scene.party(cue.source.spans[0])
        # What a pronoun of the third person stands for may be any of them.
        taken_up = scene.pos(first) == "PRON" and scene.lower(first) in scene.grammar.third_persons
        if not taken_up and (not party.known or party.kind not in sense.sources):
            return False
    if shows_other_sense(scene, cue, sense, content):
        return False
    if frame in ("object", "passive", "taken-up") and (sense.objects or sense.figures):
        return _is_listed(scene, sense, content.spans)
    return not (sense.not_before and (_leads_elsewhere(scene, cue, sense) or _sentences(scene, sense, content)))


def _is_withheld(scene: Scene, cue: Cue) -> bool:
    """Tell what is not said or not known (*did not say whether*, *without saying why*, *neither would say who*)."""
    assert cue.group is not None
    subject = cue.source.spans[0][0] if cue.source is not None and cue.source.spans else cue.words[0]
    nobody = scene.lower(subject) in scene.grammar.nobodies
    return nobody or cue.group.negated or scene.lower(cue.words[0] - 1) in scene.grammar.withholding


def _is_listed(scene: Scene, sense: Sense, spans: tuple[Range, ...]) -> bool:
    """Tell whether the thing said is one that the sense takes: a listed noun, or a figure."""
    head = scene.tree[head_of(scene, spans[0])]
    if {head.lower, head.lemma.lower(), head.lower.rstrip("s")} & sense.objects:
        return True
    if sense.course and _names_course(scene, sense, spans):
        return True
    words = (i for first, last in spans for i in range(first, last))
    return sense.figures and any(scene.pos(i) == "NUM" or scene.lower(i)[:1].isdigit() for i in words)


def _names_course(scene: Scene, sense: Sense, spans: tuple[Range, ...]) -> bool:
    """Tell how things will go from what is looked at (*sees* Orvel keeping rates, *sees* third-quarter sales)."""
    words = [i for first, last in spans for i in range(first, last)]
    listed = any({scene.lower(i), scene.lower(i).rstrip("s")} & sense.objects for i in words[:4])
    return listed and (any(is_gerund(scene, i) for i in words) or scene.pos(words[0]) in ("ADJ", "NOUN", "PROPN"))


def _leads_elsewhere(scene: Scene, cue: Cue, sense: Sense) -> bool:
    """Tell whether a phrase that shows another sense hangs on the cue (*condemned* to three years)."""
    for i in range(cue.behind, min(cue.behind + _NEAR, scene.sentence_stop(cue.head))):
        if scene.lower(i) in sense.not_before:
            return True
        if scene.pos(i) not in ("ADV", "NUM", "DET") and scene.lower(i) not in scene.grammar.time_nouns:
            break
    hung = scene.tree.children(scene.tree[cue.head])
    return any(
        scene.tree[word].lower in sense.not_before and scene.tree[word].i < child.i
        for child in hung
        if child.i > cue.head and child.pos in ("NOUN", "NUM", "VERB")
        for word in child.children
    )


def _sentences(scene: Scene, sense: Sense, content: Candidate) -> bool:
    """Tell somebody with what is done to them (*condemned* the clerk to a fine) from something said."""
    first, last = content.spans[0]
    party = scene.party((first, last))
    acted_upon = party.known and party.kind in ("person", "people", "organisation")
    return acted_upon and any(scene.lower(i) in sense.not_before for i in range(first, last + 1))


def _has_object(scene: Scene, cue: Cue, stop: int) -> bool:
    """Tell whether a verb has an object of its own before a clause, which then belongs to that noun.

    (*brings the proof* that…; *considers the possibility* of leaving.)
    """
    source = cue.source.positions() if cue.source else set()
    for i in range(cue.behind, stop):
        token = scene.tree[i]
        if token.pos != "NOUN" or token.role != "object" or token.head not in cue.words or i in source:
            continue
        around = range(max(cue.behind, i - 2), min(i + 3, stop))
        moment = scene.grammar.moment_nouns | scene.grammar.time_nouns | scene.grammar.moment_openers
        if not any(scene.lower(at) in moment for at in around) and not _is_set_off(scene, cue, i):
            return True
    return False


def _is_set_off(scene: Scene, cue: Cue, i: int) -> bool:
    """Tell what the parser makes an object and is set off: behind a comma (*, proof in hand,*) or a preposition."""
    if any(scene.tree[at].text in (",", "(", "–", "—") for at in range(cue.behind, i)):
        return True
    while i > cue.behind and scene.pos(i) in ("NOUN", "PROPN", "ADJ", "DET", "NUM"):
        i -= 1
    return scene.pos(i) == "ADP"
