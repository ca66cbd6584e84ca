"""Contents around a preposition: *selon X, …*, *…, selon X*, or both."""

from __future__ import annotations

from selon.attribute.clauses.incises import opens_clause, wants_object
from selon.attribute.clauses.interrupted import find_interrupted, find_opened
from selon.attribute.clauses.limits import find_bracket, find_limit, opens_adverbial
from selon.attribute.clauses.phrases import holds_clause
from selon.attribute.clauses.seams import skip_connective
from selon.attribute.clauses.set_off import find_set_off
from selon.attribute.contents.lead_ins import list_phrase_starts
from selon.attribute.contents.reach import Row, extend, find_stop, lacks_predicate, list_clause_starts
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.cuts import Cut
from selon.attribute.scene.quotations import CLOSING_MARKS
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.listed_subjects import cuts_subject_list

After = tuple[tuple[Range, ...], str, list[Cut]]
"""A content behind a preposition's source: spans, what stands where it ends, the cut points that it runs over."""
_FAR = 16
_NEAR = 4


def _opens_clause(scene: Scene, i: int) -> bool:
    """Tell whether a word stands at the head of its clause, so that nothing before it can be its content."""
    before = scene.token(i - 1)
    if before is None:
        return True
    return before.text in (":", ";") or before.lower in scene.grammar.complementizers | scene.grammar.coordinators


def list_around(scene: Scene, cue: Cue) -> list[Row]:
    """Contents around *selon X*: behind it, before it, or both."""
    first, stop = find_bracket(scene, cue.head)
    behind = max(
        cue.behind, cue.source.spans[-1][1] if cue.source and cue.source.spans else 0, *(r[1] for r in cue.relay), 0
    )
    if scene.lower(cue.behind - 1) in scene.grammar.relative_words and cue.behind - 1 not in cue.words:
        set_off = find_set_off(scene, cue.head)
        end = set_off[1] if set_off is not None and set_off[0] <= cue.head < set_off[1] else stop
        return [
            ("behind", spans, kind, passed) for spans, kind, passed in _list_afters(scene, cue.behind, end, bound=True)
        ]
    if cue.subject is not None:
        # Behind the verb of *selon ce que X a dit* whom or what it was said to may stand, to the comma.
        behind = next((i for i in range(behind, min(behind + _FAR, stop)) if scene.tree[i].text == ","), behind)
    start = behind
    comma = start < stop and scene.tree[start].text in (",", "–", "—", ":", ")")
    if comma:
        start += 1
    if scene.lower(start) in scene.grammar.relative_words and comma:
        start = next((i + 1 for i in range(start, stop) if scene.tree[i].text == ","), start)
    if scene.lower(start) in scene.grammar.relative_subjects and scene.pos(start) == "PRON":
        start = stop  # what is said of the source (*pour l'élue*, qui part en mai) is none of its words
    frame = "behind" if comma else "behind-open"
    afters = _list_afters(scene, start, stop)
    found: list[Row] = [(frame, spans, kind, passed) for spans, kind, passed in afters]
    if find_opened(scene, cue) == behind:
        return [row for row in found if holds_clause(scene, *row[1][0], opened=True)] or found
    cited = cue.source.spans[-1] if cue.source and cue.source.spans else (behind, behind)
    for far in _list_far_starts(scene, behind, start, stop):
        if cuts_subject_list(scene, cited[0], far - 1):
            continue
        found.extend(("behind", spans, f"far-{kind}", passed) for spans, kind, passed in _list_afters(scene, far, stop))
    end = cue.head
    if end - 2 > first and scene.pos(end - 1) == "ADV" and scene.tree[end - 2].text in (",", "–", "—", "("):
        end -= 1  # *…*, toujours *selon lui*
    while end > first and scene.tree[end - 1].text in (",", "–", "—", "(", ":"):
        end -= 1
    opener = scene.grammar.complementizers | scene.grammar.relative_words
    if end > first and scene.lower(end - 1) in opener:
        # The clause that the cue interrupts keeps the word that opens it (*que, selon lui, …*).
        found.extend(("around", ((end - 1, end), *spans), f"opening/{kind}", passed) for spans, kind, passed in afters)
        return found
    if end <= skip_connective(scene, first, stop) or end <= first or _opens_clause(scene, cue.head):
        return found
    before = _before_preposition(scene, (first, end), afters[-1:], comma)
    around = [row for row in before if row[0] == "around"]
    return around if around and find_interrupted(scene, cue) >= 0 else found + before


def _list_afters(
    scene: Scene, start: int, stop: int, bound: bool = False
) -> list[tuple[tuple[Range, ...], str, list[Cut]]]:
    """List the contents that begin behind a preposition's source, with where they end."""
    if start >= stop:
        return []
    last = find_stop(scene, start)
    limit = find_limit(scene, start, min(stop, last) if bound else last, "behind")
    return [(((start, end),), kind, passed) for end, kind, passed in extend(scene, start, limit, bare=True)]


def _list_far_starts(scene: Scene, behind: int, start: int, stop: int) -> list[int]:
    """List later commas behind which the content may begin, where what stands between is no clause of its own."""
    starts: list[int] = []
    if _opens_circumstance(scene, start):
        return starts
    for at in range(behind, min(behind + _FAR, stop)):
        if scene.is_finite(at) and not any(
            scene.lower(i) in scene.grammar.relative_words for i in range(max(behind, at - _NEAR), at)
        ):
            break
        if scene.tree[at].text == "," and at + 1 > start and any(scene.is_finite(i) for i in range(at + 1, stop)):
            starts.append(at + 1)
    return starts[:2]


def _opens_circumstance(scene: Scene, at: int) -> bool:
    """Tell a circumstance that opens what is said (*selon X,* après le vote*, …*) from where X said it."""
    if opens_adverbial(scene, at):
        return True
    if scene.pos(at) != "ADP" or scene.lower(at) in scene.grammar.agent_marks | scene.grammar.phrase_preps:
        return False
    last = at + 1
    while scene.pos(last) in ("DET", "ADJ", "NUM", "NOUN", "PROPN", "X"):
        last += 1
    party = scene.party((at + 1, last)) if last > at + 1 else None
    spoken = any(scene.lower(i) in scene.grammar.addressing | scene.grammar.settings for i in range(at + 1, last))
    return not spoken and (party is None or party.kind not in ("media", "document"))


def _before_preposition(scene: Scene, bounds: Range, tail: list[After], comma: bool) -> list[Row]:
    """Contents that end before *selon X*, alone or going on behind it."""
    first, end = bounds
    quotation = scene.quotations.outer(end - 1)
    quoted = quotation is not None and quotation.last == end
    joined = not quoted and scene.tree[end - 1].pos != "PUNCT" and scene.lower(end) not in (",", "–", "—", ":", "(")
    found: list[Row] = [
        ("before", ((begin, end),), kind, [])
        for begin, kind in (list_phrase_starts(scene, first, end) if joined else [])
        if not _opens_incise(scene, begin)
    ]
    around = scene.quotations.outer(first)
    begun = around is not None and around.first < first < around.last <= end  # a quotation of several paragraphs
    cut_off = comma and bool(tail) and (lacks_predicate(scene, end) or _lacks_clause(scene, end, tail))
    for begin, kind in list_clause_starts(scene, first, end, quotation if quoted else None):
        if _opens_incise(scene, begin):
            continue
        begin = around.first if around is not None and begun and begin < around.last else begin
        whole = any(scene.is_finite(i) for i in range(begin, end))
        later = any(comma and scene.is_finite(i) for spans, _, _ in tail for i in range(*spans[0]))
        if (whole or not later) and not cut_off:
            found.append(("before", ((begin, end),), kind, []))
        frame = "around" if comma else "around-open"
        found.extend((frame, ((begin, end), *spans), f"{kind}/{end_kind}", []) for spans, end_kind, _ in tail)
    return found


def _lacks_clause(scene: Scene, end: int, tail: list[After]) -> bool:
    """Tell a verb whose clause stands behind who is cited (*Il faut, selon le maire,* que le pont ferme)."""
    behind = tail[0][0][0][0]
    return not scene.grammar.bare_nouns and wants_object(scene, end - 1) and opens_clause(scene, behind)


def _opens_incise(scene: Scene, begin: int) -> bool:
    """Tell the verb of an incise (*« Non », dit-il selon l'AFP*), which belongs to what stands before it."""
    clitics = scene.lexicon.groups.subject_clitics
    behind = scene.lower(begin + 1)
    set_off = scene.lower(begin - 1) == "," or scene.lower(begin - 1) in CLOSING_MARKS
    return set_off and scene.pos(begin) in ("VERB", "AUX") and behind.startswith("-") and behind in clitics
