"""Subjects with a relative that no pronoun opens (*the farmers* we spoke to *said*)."""

from __future__ import annotations

from selon.attribute.clauses.phrases import holds_clause, list_starts
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene
from selon.parse.tree import Token

_FEW = 4


def list_contact_subjects(scene: Scene, cue: Cue, subject: Token | None, stop: int) -> list[tuple[str, Range, str]]:
    """List a subject with all that describes it, where a relative without pronoun parts it from its verb.

    Args:
        scene: The scene.
        cue: The cue, a finite verb.
        subject: Its subject, if the parser gives one.
        stop: Where the phrase must end.
    """
    if not scene.grammar.zero_complementizer or cue.group is None or cue.group.mood != "finite":
        return []
    parsed = subject is not None and _holds_contact(scene, subject, stop)
    spans = [(scene.tree.edges(subject)[0], stop)] if subject is not None and parsed else _list_stranded(scene, stop)
    return [("subject", span, "parse-verb") for span in spans]


def _holds_contact(scene: Scene, subject: Token, stop: int) -> bool:
    """Tell a subject that a relative with a subject of its own ties to its verb, and nothing sets off."""
    right = scene.tree.edges(subject)[1]
    inner = range(subject.i + 1, stop)
    if right != stop or not inner or any(scene.tree[i].pos == "PUNCT" for i in inner):
        return False
    if any(scene.lower(i) in scene.grammar.relative_words | scene.grammar.complementizers for i in inner):
        return False
    relative = next((scene.tree[i] for i in inner if scene.tree[i].role == "relative"), None)
    own = None if relative is None else scene.tree.child(relative, "subject")
    if relative is None or own is None:
        return False
    return subject.i < own.i < relative.i and relative.head == subject.i


def _list_stranded(scene: Scene, stop: int) -> list[Range]:
    """List the phrases before a pronoun and a verb with a preposition (*the farmers* we spoke to *said*)."""
    verb = stop - 2
    if stop < _FEW or scene.pos(stop - 1) not in ("ADP", "PART") or not scene.is_finite(verb):
        return []
    while scene.pos(verb - 1) in ("AUX", "ADV"):
        verb -= 1
    first = scene.sentence(stop - 1)[0]
    pronoun = verb - 1
    if (
        pronoun <= first
        or "Case=Nom" not in scene.tree[pronoun].morph
        or scene.pos(pronoun - 1) not in ("NOUN", "PRON")
    ):
        return []
    starts = [at for at in list_starts(scene, pronoun, first, _FEW) if not holds_clause(scene, at, pronoun)]
    return [(at, stop) for at in starts if scene.lower(at - 1) not in scene.grammar.phrase_preps]
