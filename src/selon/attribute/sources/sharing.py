"""Sources that a cue shares: the subject of the clause around it, the source of the cue before it."""

from __future__ import annotations

from selon.attribute.clauses.listed_verbs import find_row_subject
from selon.attribute.clauses.phrases import list_ends, widen_compound
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene
from selon.parse.tree import Token


def list_governors(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """List the subjects of the clause around a participle, an infinitive, a coordinated verb or a noun."""
    for above in scene.tree.ancestors(scene.tree[cue.head]):
        subject = scene.tree.child(above, "subject", "passive-subject", "subject-clitic")
        if subject is not None and subject.i != cue.head:
            return _list_phrases(scene, _find_nearer(scene, cue, subject))
    return []


def list_row_subjects(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """List the subject that a verb shares with the first one of its row (*X dénonce un abus*, accuse *Y* et…)."""
    subject = find_row_subject(scene, cue.words[0])
    return _list_phrases(scene, subject) if subject is not None else []


def _list_phrases(scene: Scene, subject: Token) -> list[tuple[str, Range, str]]:
    first = scene.sentence(subject.i)[0]
    left, right = scene.tree.edges(subject)
    left = widen_compound(scene, max(left, first), first)
    ends = list_ends(scene, subject.i, min(right, subject.i + 25), 3)
    return [("governor", (left, end), kind) for end, kind in ends]


def _find_nearer(scene: Scene, cue: Cue, subject: Token) -> Token:
    """Give the subject behind a semicolon that parts the cue from the one found (*…;* the union *put it at 7 and*).

    Args:
        scene: The scene.
        cue: The cue.
        subject: The subject of the clause that the parser hangs the cue on.
    """
    if not _is_parted(scene, subject.i, cue.words[0]):
        return subject
    part = max(i for i in range(subject.i, cue.words[0]) if scene.tree[i].text == ";")
    between = (scene.tree[i] for i in range(part + 1, cue.words[0]))
    nearer = (one for one in between if one.role in ("subject", "passive-subject") and one.head < cue.words[0])
    return next(nearer, subject)


def _is_parted(scene: Scene, first: int, last: int) -> bool:
    return any(scene.tree[i].text == ";" for i in range(first, last))


def is_joined_participle(scene: Scene, cue: Cue) -> bool:
    """Tell a participle that may share a far auxiliary (*a rappelé que le pont est fermé et* demandé *un détour*)."""
    group = cue.group
    if group is None or group.passive or group.mood != "participle" or len(cue.words) > 1:
        return False
    before = group.first - 1
    while scene.pos(before) == "ADV" and scene.lower(before) not in scene.grammar.coordinators:
        before -= 1
    return scene.lower(before) in scene.grammar.coordinators


def list_inherited(scene: Scene, cue: Cue, earlier: list[Cue]) -> list[tuple[str, Range, str]]:
    """List the sources of the cues before, for a coordinated verb, an infinitive or a quotation that goes on.

    Args:
        scene: The scene.
        cue: The cue.
        earlier: The cues before it, their sources chosen.
    """
    described = cue.group is not None and (cue.group.passive or cue.group.mood == "participle")
    if cue.kind == "prepositions" or (described and not is_joined_participle(scene, cue)):
        return []
    found: list[tuple[str, Range, str]] = []
    sentence = scene.tree[cue.head].sentence
    for before in reversed(earlier[-6:]):
        if before.source is None or not before.source.spans:
            continue
        distance = sentence - scene.tree[before.head].sentence
        if distance > (1 if cue.kind == "free" else 0):
            break
        if found and distance == 0 and _is_parted(scene, before.head, cue.words[0]):
            break
        kind = f"{'same' if distance == 0 else 'previous'}-{before.source.kind}"
        found.append(("inherited", before.source.spans[0], kind))
        if len(found) == 2:
            break
    return found
