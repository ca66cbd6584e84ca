"""Gaps: what a relative takes up, where the relative may stand without a pronoun (*a charge Pohjola called absurd*)."""

from __future__ import annotations

from selon.attribute.clauses.phrases import holds_clause, list_starts
from selon.attribute.contents.reach import Row, extend
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene

_NOMINAL = frozenset(("NOUN", "PROPN"))
_ENDING = frozenset((",", ".", ";", ")", "–", "—"))
_PREDICATES = frozenset(("as", "predicate", "measure"))


def list_gapped(scene: Scene, cue: Cue) -> list[Row]:
    """List what a relative takes up and its verb says: the antecedent, alone or with what is said of it.

    Args:
        scene: The scene.
        cue: A verb whose source is chosen.
    """
    antecedents = _list_antecedents(scene, cue)
    if not antecedents:
        return []
    stop = scene.sentence_stop(cue.head)
    found: list[Row] = []
    alone = cue.behind >= stop or scene.tree[cue.behind].text in _ENDING or scene.pos(cue.behind) in ("ADV", "ADP")
    for span, kind in antecedents:
        if alone and cue.frames & {"object", "gerund"}:
            found.append(("gap", (span,), kind, []))
        rest = _begin_rest(scene, cue, stop)
        if rest >= 0:
            frame = "gap-that" if scene.is_finite(rest) else "passive-as"
            limit = _end_rest(scene, span, rest, stop)
            found.extend(
                (frame, (span, (rest, end)), f"{kind}/{end_kind}", passed)
                for end, end_kind, passed in extend(scene, rest, limit)[:4]
            )
    return found


def _end_rest(scene: Scene, span: Range, rest: int, stop: int) -> int:
    """Give where a relative must end: before its noun's own verb (*a deal they call good* fell)."""
    if any(scene.is_finite(i) for i in range(scene.sentence(rest)[0], span[0])):
        return stop
    opening = scene.grammar.relative_words | scene.grammar.complementizers | scene.grammar.subordinators
    licences, at = 0, rest + 1
    while at < stop:
        if scene.lower(at) in opening | scene.grammar.coordinators:
            licences += 1
        elif scene.is_finite(at) and not scene.is_finite(at - 1):
            licences -= 1
            if licences < 0:
                break
        at += 1
    while at < stop and at > rest + 1 and (scene.pos(at - 1) == "ADV" or scene.lower(at - 1) == ","):
        at -= 1
    return at


def _list_antecedents(scene: Scene, cue: Cue) -> list[tuple[Range, str]]:
    """List the phrases before the subject of a relative, with the pronoun where it stands."""
    if cue.group is None or cue.group.mood != "finite" or cue.source is None or not cue.source.spans:
        return []
    subject, subject_end = cue.source.spans[0]
    if cue.source.kind != "subject" or subject_end > cue.group.first:
        return []
    first = scene.sentence(cue.head)[0]
    at = subject - 1
    pronoun = scene.lower(at) in scene.grammar.relative_words
    own = [((_begin_pronoun(scene, at), subject), "own-pronoun")] if pronoun and _adds(scene, at) else []
    if own and own[0][0][0] < at:
        return own
    end = at if pronoun else subject
    if scene.lower(end - 1) == "," and pronoun:
        end -= 1
    if end <= first or not _is_nominal(scene, end - 1) or (not pronoun and not _may_join(scene, subject)):
        return own
    starts = list_starts(scene, end, first, 3)
    kind = "pronoun" if pronoun else "bare"
    return own + [((start, end), kind) for start in starts if start < end and not holds_clause(scene, start, end)]


def _is_nominal(scene: Scene, at: int) -> bool:
    """Tell a noun, or a pronoun that a relative may follow (*something* that the firm denies)."""
    return scene.pos(at) in _NOMINAL or (scene.pos(at) == "PRON" and "PronType=Ind" in scene.tree[at].morph)


def _adds(scene: Scene, at: int) -> bool:
    """Tell a relative pronoun that takes up a whole clause or only adds something (*…*, which *the team denies*)."""
    if not scene.grammar.bare_nouns or scene.pos(at) == "SCONJ":
        return False
    return scene.lower(_begin_pronoun(scene, at) - 1) == "," and scene.lower(at) not in scene.grammar.complementizers


def _begin_pronoun(scene: Scene, at: int) -> int:
    """Give where a pronoun begins with what counts it (*both of* which)."""
    counted = scene.lower(at - 1) in scene.grammar.phrase_preps and scene.pos(at - 2) in ("PRON", "DET", "NUM", "CCONJ")
    return at - 2 if counted else at


def _may_join(scene: Scene, subject: int) -> bool:
    """Tell whether a phrase behind a noun can be the subject of a relative: a pronoun, an article, a name."""
    noun = scene.pos(subject - 1) == "NOUN" or (scene.grammar.bare_nouns and _is_nominal(scene, subject - 1))
    return scene.pos(subject) in ("PRON", "DET", "PROPN", "NOUN") and noun


def _begin_rest(scene: Scene, cue: Cue, stop: int) -> int:
    """Give where what is said of the antecedent begins: a predicate, *as*, or the verb of a clause without subject."""
    at = cue.behind
    if at >= stop:
        return -1
    if "that" in cue.frames and scene.is_finite(at):
        return at
    if not cue.frames & _PREDICATES:
        return -1
    measures = (sense.preps for sense in cue.senses if "measure" in sense.frames)
    if scene.lower(at) in scene.grammar.as_words.union(*measures):
        return at
    quoted = bool(scene.quotations.starting(at, at + 1))
    return at if "predicate" in cue.frames and (quoted or scene.pos(at) in ("ADJ", "DET")) else -1
