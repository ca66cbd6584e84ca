"""Contents: every stretch that could be what is said, by the frame that the cue opens."""

from __future__ import annotations

from selon.attribute.clauses.incises import interrupts_clause
from selon.attribute.contents.before import list_contents_before
from selon.attribute.contents.behind import list_contents_behind
from selon.attribute.contents.clefts import find_cleft
from selon.attribute.contents.described import list_clitics, list_described
from selon.attribute.contents.joined import stops_in_list
from selon.attribute.contents.prepositional import list_around
from selon.attribute.contents.reach import Row
from selon.attribute.contents.traits import describe_content
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Range, Scene

_ADDRESSED = frozenset(("that", "marked-inf", "content-prep"))


def list_contents(scene: Scene, cue: Cue) -> list[Candidate]:
    """List the possible contents of a cue whose source is chosen; *none* is not among them.

    Args:
        scene: The scene.
        cue: The cue.
    """
    found: list[Row] = []
    if cue.kind == "prepositions":
        found = list_around(scene, cue)
    else:
        found.extend(list_contents_behind(scene, cue))
        cleft = find_cleft(scene, cue)[0] >= 0
        announced = any(row[0] == "colon" for row in found)  # by the pronoun: it stands behind the colon
        found.extend([] if cleft or announced else list_clitics(scene, cue))
        if cue.kind == "verbs" and not cleft:
            if cue.group is not None and cue.group.mood == "finite":
                found.extend(list_contents_before(scene, cue))
            found.extend(list_described(scene, cue))
    around = [row for row in found if row[0] == "incise" and len(row[1]) > 1]
    if around and interrupts_clause(scene, cue):
        found = around
    if any(row[0] == "passive-as" for row in found):
        found = [row for row in found if row[0] not in ("as", "passive", "measure")]
    found = [row for row in found if not _is_empty_clause(scene, row, found) and not _is_expletive(scene, row, found)]
    if any(row[0] == "colon" for row in found):
        found = [row for row in found if row[0] != "clitic"]  # which only announces it (*l'a répété : le pont tiendra*)
    found = [row for row in found if not _is_addressee(scene, cue, row, found) and not _is_second_half(row, found)]
    found = [row for row in found if not stops_in_list(scene, cue, row[0], row[1][-1][0], row[1][-1][1])] or found
    own = {cue.head, cue.words[0], *(i for first, last in cue.relay for i in (first, last - 1))}
    if cue.source is not None and cue.source.kind not in ("inherited", "governor", "antecedent", "possessive"):
        own |= {edge for first, last in cue.source.spans for edge in (first, last - 1)}
    seen: set[tuple[Range, ...]] = set()
    candidates: list[Candidate] = []
    for frame, spans, end, passed in found:
        spans = tuple((first, last) for first, last in spans if first < last)
        if any(first <= i < last for first, last in spans for i in own):
            continue
        if spans and (frame, *spans) not in seen:
            seen.add((frame, *spans))  # type: ignore[arg-type]
            candidates.append(Candidate(frame, spans, describe_content(scene, cue, frame, spans, end, passed)))
    return candidates


def _is_empty_clause(scene: Scene, row: Row, rows: list[Row]) -> bool:
    """Tell a clause that ends before its verb where a longer one has it."""
    if row[0] not in ("that", "whether", "colon") or (row[0] == "colon" and row[2].startswith("quotation")):
        return False
    return not _holds_verb(scene, row) and any(_holds_verb(scene, other) for other in rows if other[0] == row[0])


def _holds_verb(scene: Scene, row: Row) -> bool:
    return any(scene.count_finite(*span) for span in row[1]) or any(
        _is_subjunctive(scene, i, first) for first, last in row[1] for i in range(first, last)
    )


def _is_subjunctive(scene: Scene, i: int, first: int) -> bool:
    """Tell the verb of a clause in the form of an infinitive without its mark (*that the pipe* be *replaced*)."""
    return (
        scene.grammar.zero_complementizer
        and scene.is_infinitive(i)
        and not any(scene.lower(k) in scene.grammar.infinitive_marks for k in range(max(first, i - 3), i))
    )


def _is_addressee(scene: Scene, cue: Cue, row: Row, rows: list[Row]) -> bool:
    """Tell who is told or accused from what is said: the subject of a passive, an object before the clause."""
    if not cue.senses or not all(sense.addressee for sense in cue.senses):
        return False
    if row[0] == "passive":
        return any(other[0] in _ADDRESSED for other in rows)
    clause = next((other[1][0][0] for other in rows if other[0] == "that"), -1)
    return scene.grammar.bare_addressee and row[0] == "object" and row[1][0][0] < clause < row[1][0][1]


def _is_second_half(row: Row, rows: list[Row]) -> bool:
    """Tell a quotation behind who speaks from all that is said, where it only goes on with the one before."""
    halves = [other[1] for other in rows if other[0] == "incise-quoted"]
    return bool(halves) and len(row[1]) == 1 and all(len(spans) == 2 and spans[1] == row[1][0] for spans in halves)


def _is_expletive(scene: Scene, row: Row, rows: list[Row]) -> bool:
    """Tell a subject that stands for nothing (*il* est établi que) where the verb has something behind it."""
    frame, spans = row[0], row[1]
    first, last = spans[0]
    if frame != "passive" or last - first != 1 or scene.lower(first) not in scene.grammar.expletives:
        return False
    return any(other[0] not in ("passive", "incise") for other in rows)
