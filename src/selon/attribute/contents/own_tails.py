"""Tails with an attribution of their own, which end what is said before them (*…*, a version X *disputes*)."""

from __future__ import annotations

from itertools import pairwise

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Range, Scene
from selon.attribute.sources.before import is_joined_over_aside
from selon.attribute.sources.speakers import can_speak

_GAPPED = frozenset(("gap", "gap-that", "taken-up"))
_PARTING = frozenset((",", "–", "—"))
_CLAUSES = frozenset(("that", "zero", "quotation", "colon", "whether", "question"))


def end_before_tails(scene: Scene, cues: list[Cue]) -> None:
    """End contents before a relative behind a comma by which somebody else takes up what was said.

    Args:
        scene: The scene.
        cues: The accepted cues; their contents are changed in place.
    """
    for joined in cues:
        _end_before_joined(scene, joined, cues)
        _end_before_incise(joined, cues)
    for tail in cues:
        comma = _find_comma(scene, tail)
        if comma < 0:
            continue
        for cue in cues:
            if cue is not tail and cue.head < comma and _holds(scene, cue, comma, tail):
                _end_at(cue, comma)


def _end_before_incise(cue: Cue, cues: list[Cue]) -> None:
    """End what is told inside a quotation before the incise that parts it (*« Il dit qu'on part*, raconte X. *… »*)."""
    spans = cue.content.spans if cue.content is not None else ()
    for (_, gap), (behind, _) in pairwise(spans):
        if not gap <= cue.head < behind:
            continue
        for other in cues:
            inner = other.content.spans if other is not cue and other.content is not None else ()
            if inner and spans[0][0] < inner[-1][0] < gap < inner[-1][1] <= behind:
                _end_at(other, gap)


def _end_before_joined(scene: Scene, cue: Cue, cues: list[Cue]) -> None:
    """End what a source says before the next thing it does (*called it safe* and praised *the crew*)."""
    if cue.group is None or cue.group.mood != "finite" or cue.source is None or not cue.source.spans:
        return
    for other in cues:
        if other is cue or other.content is None or other.source is None or other.head > cue.head:
            continue
        first, last = other.content.spans[-1] if other.content.spans else (0, 0)
        if other.source.spans == cue.source.spans and first < cue.head < last and other.kind == "verbs":
            joint = _find_joint(scene, first, cue)
            if joint > first and not _is_quoted(scene, joint):
                _end_at(other, joint - (scene.lower(joint - 1) == ","))


def _find_joint(scene: Scene, first: int, cue: Cue) -> int:
    """Give the coordinator before a verb, adverbs or an aside between them, or -1.

    Where clauses need no word that opens them, what is said before it holds a verb of its own, whose subject cannot do
    the next thing too unless that is plainly said.
    """
    assert cue.group is not None
    if is_joined_over_aside(scene, cue.group.first):
        commas = [i for i in range(first, cue.head) if scene.tree[i].text == ","]
        return next((i for i in reversed(commas) if scene.lower(i - 1) in scene.grammar.coordinators), 0) - 1
    at = cue.group.first - 1
    while scene.pos(at) == "ADV":
        at -= 1
    joining = scene.grammar.coordinators - scene.grammar.alternatives
    if scene.lower(at) not in joining:
        return -1
    if not scene.grammar.zero_complementizer:
        openers = scene.grammar.relative_words
        clause = any(scene.is_finite(i) or scene.lower(i) in openers for i in range(first, at))
        return -1 if clause else at
    verbs = [i for i in range(first, at) if scene.is_finite(i)]
    states = cue.content is not None and cue.content.kind in _CLAUSES
    states = states or any(sense.addressee for sense in cue.senses)
    return at if verbs and (states or not _acts(scene, first, verbs[-1])) else -1


def _acts(scene: Scene, first: int, verb: int) -> bool:
    """Tell whether the subject of the clause before could do the next thing too (*said* he *ran and refused it*)."""
    token = scene.tree[verb]
    verb_of = scene.tree[token.head] if token.pos == "AUX" else token
    subject = scene.tree.child(token, "subject", "passive-subject") or scene.tree.child(
        verb_of, "subject", "passive-subject"
    )
    return subject is not None and subject.i >= first and can_speak(scene, (subject.i, subject.i + 1))


def _is_quoted(scene: Scene, at: int) -> bool:
    return scene.quotations.inner(at) is not None


def _find_comma(scene: Scene, cue: Cue) -> int:
    """Give the comma or dash before what a relative or a participle takes up (*, un chiffre* nié *par X*), or -1."""
    if cue.content is None or cue.source is None or not cue.source.spans:
        return -1
    described = cue.content.kind == "passive" and cue.group is not None and cue.group.mood == "participle"
    if not described and cue.content.kind not in _GAPPED:
        return -1
    comma = cue.content.spans[0][0] - 1
    return comma if scene.tree[comma].text in _PARTING and cue.source.spans[0][0] > comma else -1


def _holds(scene: Scene, cue: Cue, comma: int, tail: Cue) -> bool:
    """Tell whether a content runs over the comma and no further than the tail, which is somebody else's."""
    if cue.content is None or not cue.content.spans or cue.kind == "free":
        return False
    first, last = cue.content.spans[-1]
    if not first < comma < last or scene.quotations.inner(comma) is not None:
        return False
    own = cue.source.spans if cue.source is not None else ()
    others = tail.source.spans if tail.source is not None else ()
    end = max(tail.behind, *(stop for _, stop in tail.content.spans)) if tail.content is not None else tail.behind
    return own != others and last <= end + 4 and not _goes_on(scene, end, last)


def _goes_on(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a further clause of the same content follows the tail."""
    return any(scene.is_finite(i) or scene.lower(i) == "," for i in range(first, last))


def _end_at(cue: Cue, comma: int) -> None:
    assert cue.content is not None
    spans: list[Range] = list(cue.content.spans)
    if comma <= spans[-1][0]:
        return
    spans[-1] = (spans[-1][0], comma)
    cue.content = Candidate(cue.content.kind, tuple(spans), cue.content.features, cue.content.score)
