"""Who is quoted as saying something: *AP quoted a witness (as) saying*, *she was quoted by AP as saying*."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.relays.leads import read_phrase
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.groups import VerbGroup
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.before import list_sources_before

_REACH = 14


def join_quoted(scene: Scene, cues: list[Cue]) -> list[Cue]:
    """Make one cue of a verb of quoting and the verb of saying that *as* ties to it.

    Args:
        scene: The scene.
        cues: The proposed cues, in order.

    Returns:
        The cues, each such pair as one.
    """
    if not scene.grammar.cites or not scene.grammar.bare_nouns:
        return cues
    joined: dict[int, Cue] = {}
    dropped: set[int] = set()
    for cue in cues:
        at = _find_quoting(scene, cue)
        if at >= 0:
            quoting = next((one for one in cues if one.head == at and one.kind == "verbs"), None)
            joined[cue.head] = _join(scene, cue, at, quoting)
            dropped.add(at)
    return [joined.get(cue.head, cue) for cue in cues if cue.head not in dropped] if joined else cues


def _find_quoting(scene: Scene, cue: Cue) -> int:
    """Give the verb of quoting before a verb of saying, behind *as* or right behind who is quoted, or -1."""
    if cue.kind != "verbs" or cue.group is None or cue.group.mood != "gerund" or len(cue.group.words) > 1:
        return -1
    if "that" not in cue.frames:
        return -1
    tied = scene.lower(cue.head - 1) in scene.grammar.as_words
    first = max(scene.sentence(cue.head)[0], cue.head - _REACH)
    for at in range(cue.head - 2, first - 1, -1):
        if scene.lower(at) in scene.grammar.cites:
            return at if tied or _is_person(scene, at + 1, cue.head) else -1
        if scene.is_finite(at) or scene.tree[at].text in (",", ";", ":"):
            return -1
    return -1


def _is_person(scene: Scene, first: int, end: int) -> bool:
    """Tell somebody who can be quoted, one phrase between the verb of quoting and the one of saying."""
    if not begins_phrase(scene, first) or any(scene.pos(i) in ("ADP", "CCONJ", "SCONJ") for i in range(first, end)):
        return False
    return scene.pos(first) == "PRON" or scene.party((first, end)).kind in ("person", "people", "organisation", "state")


def _join(scene: Scene, cue: Cue, at: int, quoting: Cue | None) -> Cue:
    own = quoting.group if quoting is not None and quoting.group is not None else VerbGroup(at, "finite")
    passive = own.passive
    group = VerbGroup(cue.head, "finite")
    words = sorted({*own.words, at})
    agent = next((i for i in range(at + 1, cue.head) if scene.lower(i) in scene.grammar.agent_marks), -1)
    tie = cue.head - 1 if scene.lower(cue.head - 1) in scene.grammar.as_words else cue.head
    group.words = [*words, *range(tie, cue.head + 1)]
    group.carrier, group.negated = own.carrier, own.negated
    made = Cue("verbs", cue.head, group.words, [sense for sense in cue.senses if "that" in sense.frames], group)
    made.quoted = (at + 1, tie) if not passive else (at + 1, at + 1)
    if passive:
        behind = agent if agent >= 0 else cue.behind
        phrase = None
        if scene.lower(behind) in scene.grammar.agent_marks and begins_phrase(scene, behind + 1):
            limit = tie if agent >= 0 else scene.sentence_stop(cue.head)
            phrase = read_phrase(scene, behind + 1, limit)
        if phrase is not None:
            made.relay, made.extra = [phrase], [behind]
            made.behind = max(made.behind, phrase[1])
    return made


def list_quoted_sources(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """List who may be quoted: the object of an active verb of quoting, the subject of a passive one.

    Args:
        scene: The scene.
        cue: A cue that `join_quoted` made.
    """
    assert cue.quoted is not None
    assert cue.group is not None
    if cue.quoted[0] < cue.quoted[1]:
        return [("cited", cue.quoted, "cue")]
    return list_sources_before(scene, cue, "subject", cue.group.first)


def find_quoting_party(scene: Scene, cue: Cue) -> None:
    """Make who quotes the relay: the subject of an active verb of quoting.

    Args:
        scene: The scene.
        cue: A cue that `join_quoted` made, its source chosen.
    """
    assert cue.quoted is not None
    assert cue.group is not None
    if cue.quoted[0] >= cue.quoted[1]:
        return
    rows = list_sources_before(scene, cue, "subject", cue.group.first)
    parsed = [span for _, span, kind in rows if kind.startswith("parse")]
    best = next(iter([*parsed, *(span for _, span, _ in rows)]), None)
    if best is not None and scene.pos(best[0]) != "PRON":
        cue.relay = [best]
