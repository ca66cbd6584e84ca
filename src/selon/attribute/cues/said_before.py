"""Who said so between a preposition and its verb (*selon ce que* le maire *a dit*, *comme* la police *l'a annoncé*)."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.scene.lexicon import Sense
from selon.attribute.scene.scene import Range, Scene

_SUBJECT, _GROUP = 10, 5


def find_said(scene: Scene, first: int, at: int, sense: Sense) -> tuple[Range, list[int]] | None:
    """Find a subject and the verb of saying behind it, where both stand right behind a preposition.

    Args:
        scene: The scene.
        first: Position of the preposition.
        at: Position behind it.
        sense: Its sense; what must stand before the verb is asked for before this one too.

    Returns:
        The subject, and the words of the verb with its clitics; None where it is otherwise.
    """
    if scene.grammar.bare_nouns or not begins_phrase(scene, at) or scene.lower(at) in scene.lexicon.groups.reflexives:
        return None
    if sense.before and first > scene.sentence(at)[0] and scene.pos(first - 1) not in ("PUNCT", "CCONJ"):
        return None  # a likeness (*des élus* comme *X le critiquent*)
    clitics = scene.lexicon.groups.object_clitics
    if scene.lower(at) in clitics and scene.pos(at + 1) in ("VERB", "AUX"):
        return None  # an inverted subject follows (*comme* l'*a dit le maire*)
    for i in range(at + 1, min(at + _SUBJECT, scene.sentence_stop(at))):
        if scene.pos(i) in ("PUNCT", "SCONJ") or scene.lower(i) in scene.grammar.relative_words:
            return None
        if not scene.is_finite(i):
            continue
        begin = i
        while begin - 1 > at and scene.lower(begin - 1) in clitics and scene.pos(begin - 1) == "PRON":
            begin -= 1
        taken = [scene.lower(k) for k in range(begin, i)]
        if sense.before and not any(list(row) == taken[-len(row) :] for row in sense.before):
            return None
        last = _end_group(scene, i)
        return ((at, begin), list(range(begin, last))) if last > 0 else None
    return None


def _end_group(scene: Scene, first: int) -> int:
    """Give the position behind a listed verb that a finite form opens, its participle included, or -1."""
    for i in range(first, min(first + _GROUP, len(scene.tree))):
        if scene.pos(i) not in ("VERB", "AUX", "ADV"):
            return -1
        forms = scene.lexicon.forms.get(scene.lower(i), ())
        wanted = {"finite"} if i == first else {"participle", "infinitive"}
        if any(
            sense.kind == "verbs" and {"that", "quotation"} & sense.frames and tags & wanted for sense, tags in forms
        ):
            return i + 1
    return -1
