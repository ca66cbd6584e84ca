"""Contents behind a cue: from where a frame opens to every place where it may end."""

from __future__ import annotations

from selon.attribute.clauses.frames import frames_clause
from selon.attribute.clauses.limits import end_relative, find_limit, holds_clause
from selon.attribute.clauses.phrases import list_ends
from selon.attribute.clauses.set_off import find_set_off
from selon.attribute.contents.asked import end_asked
from selon.attribute.contents.denials import end_rejected, rejects
from selon.attribute.contents.described import find_content_clitic
from selon.attribute.contents.listed import cuts_list, end_listed
from selon.attribute.contents.noun_reach import end_noun_phrase
from selon.attribute.contents.openings import list_openings
from selon.attribute.contents.reach import Row, end_before_verb, extend, find_stop, list_circumstances
from selon.attribute.contents.second_verbs import parts_second_verb
from selon.attribute.contents.wished import end_wished
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene

_VERB = 4
"""Within how many words behind a noun phrase that opens a clause its verb begins."""


def list_contents_behind(scene: Scene, cue: Cue) -> list[Row]:
    """List the contents that a cue opens on its right.

    Args:
        scene: The scene.
        cue: The cue, its source chosen.
    """
    found: list[Row] = []
    stop = scene.sentence_stop(cue.head)
    openings = list_openings(scene, cue, stop)
    set_off = find_set_off(scene, cue.head)
    ends = {cue.behind, *(last for _, last in (cue.source.spans if cue.source is not None else ()))}
    for start, frame in openings:
        spoken = scene.quotations.inner(start) if frame in ("colon", "quotation") else None
        listed = spoken is not None and spoken.first == start and end_listed(scene, spoken) > spoken.last
        # Names of things in a phrase (*dans les services « A » et « B »*) are no list of what is said.
        listed = listed and (frame == "colon" or scene.pos(start - 1) not in ("NOUN", "ADJ", "PROPN") or start in ends)
        if spoken is not None and listed:
            found.append((frame, ((start, end_listed(scene, spoken)),), "quotation", []))
            continue
        if spoken is not None and spoken.first == start and spoken.closed and frame == "colon":
            later = [
                q for q in scene.quotations.starting(spoken.last, scene.sentence_stop(spoken.last - 1)) if q.depth == 0
            ]
            found.append((frame, ((spoken.first, spoken.last),), "quotation", []))
            found.extend((frame, ((spoken.first, spoken.last), (q.first, q.last)), "quotations", []) for q in later[:1])
            continue
        limit = find_limit(scene, start, find_stop(scene, start), frame)
        limit = end_relative(scene, cue.head, start, end_rejected(scene, cue, frame, start, limit))
        limit = end_noun_phrase(scene, cue, frame, start, end_asked(scene, cue, frame, start, limit))
        limit = end_wished(scene, cue, frame, start, limit)
        if set_off is not None and set_off[0] <= cue.head < set_off[1]:
            limit = min(limit, set_off[1])
        reach = limit
        limit = end_before_verb(scene, start, limit) if frame in ("as", "predicate") else limit
        if frame in ("as", "predicate") and _judges(scene, start, limit, [at for at, _ in openings]):
            continue
        clitic = find_content_clitic(scene, cue, frame)
        described = frame in ("as", "content-prep") and _holds_noun(scene, cue, start)
        for end, kind, passed in extend(scene, start, limit):
            if clitic >= 0:
                found.append((frame, ((clitic, clitic + 1), (start, end)), kind, passed))
            if described or frame == "measure":
                found.append((frame, ((cue.behind, end),), kind, passed))
            if frame == "object" and cuts_list(scene, start, end, limit):
                continue
            if frame in ("object", "predicate") and _cuts_clause(scene, openings, start, end, reach):
                continue
            if frame == "that" and _cuts_quality(scene, start, end, limit):
                continue
            if frame in ("that", "zero") and parts_second_verb(scene, cue, start, end):
                continue
            if (frame != "as" or not described) and not _is_other_frame(scene, cue, frame, start, end):
                found.append((frame, ((start, end),), kind, passed))
        if frame in ("object", "predicate"):
            found.extend((frame, ((start, end),), kind, []) for end, kind in list_circumstances(scene, start, limit))
        if frame in ("object", "prep") and scene.grammar.bare_nouns:
            found.extend(
                (frame, ((start, end),), f"noun-{kind}", []) for end, kind in list_ends(scene, start, limit, 5)
            )
        spoken_behind = bool(scene.quotations.starting(limit + 1, limit + 2))
        if (
            frame in ("object", "that")
            and limit < stop
            and scene.tree[limit].text == ":"
            and (spoken_behind or not rejects(scene, cue, frame, start))
        ):
            found.append((frame, ((start, _end_behind_colon(scene, limit, stop)),), "over-colon", []))
        for quotation in scene.quotations.starting(start, start + 1):
            found.append((frame, ((quotation.first, quotation.last),), "quotation", []))
    return found


def _cuts_clause(scene: Scene, openings: list[tuple[int, str]], start: int, end: int, reach: int) -> bool:
    """Tell the subject of a clause that needs no word to open it (*found* half of those asked *would leave*)."""
    return end < reach and (start, "zero") in openings and scene.is_finite(end)


def _cuts_quality(scene: Scene, start: int, end: int, limit: int) -> bool:
    """Tell an end before what is set against a quality or a circumstance with no verb (*est sûr*, mais étroit)."""
    if scene.grammar.zero_complementizer or scene.lower(end) != "," or end + 2 >= limit:
        return False
    set_against = scene.lower(end + 1) in scene.grammar.adversatives - scene.grammar.subordinators
    if not set_against or scene.pos(end + 2) not in ("ADJ", "ADV", "ADP", "VERB"):
        return False
    rest = range(end + 2, limit)
    verbs = any(scene.is_finite(i) or scene.is_infinitive(i) or scene.lower(i) == "," for i in rest)
    return not verbs and holds_clause(scene, start + 1, end)


def _judges(scene: Scene, start: int, limit: int, openings: list[int]) -> bool:
    """Tell a predicate that judges a clause, which opens behind it and has its verb behind where that would end.

    *Jugent très probable qu'un record soit battu* says how likely that is; *très probable qu'un record* says nothing.
    """
    for at in openings:
        if start < at < limit and scene.lower(at) in scene.grammar.complementizers and scene.pos(at - 1) == "ADJ":
            verbs = [i for i in range(at, min(limit + _VERB, len(scene.tree))) if scene.is_finite(i)]
            return bool(verbs) and verbs[0] >= limit
    return False


def _end_behind_colon(scene: Scene, colon: int, stop: int) -> int:
    """Give where what a colon opens ends: with its quotation or the sentence."""
    spoken = scene.quotations.starting(colon + 1, colon + 2)
    return spoken[0].last if spoken else stop


def _is_other_frame(scene: Scene, cue: Cue, frame: str, start: int, end: int) -> bool:
    """Tell a noun phrase from a clause without complementizer where the cue could take either."""
    if not scene.grammar.zero_complementizer or frame not in ("zero", "object") or "that" not in cue.frames:
        return False
    if frame == "zero" and frames_clause(scene, start, scene.sentence_stop(start)):
        return not any(scene.is_finite(i) for i in range(start, end))
    return (frame == "zero") != holds_clause(scene, start, end)


def _holds_noun(scene: Scene, cue: Cue, start: int) -> bool:
    """Tell whether what is described stands between the cue and its predicate (*qualifie* the plan *de* folly)."""
    if cue.with_frame("as") is None:
        return False
    source = cue.source.positions() if cue.source else set()
    return any(scene.pos(i) in ("NOUN", "PROPN") and i not in source for i in range(cue.behind, start))
