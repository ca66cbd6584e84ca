"""Openings: where behind a cue a content may begin, word by word up to what shuts the way."""

from __future__ import annotations

from selon.attribute.clauses.anonymity import list_reason_asides
from selon.attribute.clauses.asides import skip_aside, skip_title
from selon.attribute.clauses.frames import frames_clause
from selon.attribute.clauses.limits import holds_clause, is_gerund, list_bare_starts
from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.clauses.seams import opens_late_object, pass_moment, skip_moment, skip_seam
from selon.attribute.clauses.woven import find_woven, is_led
from selon.attribute.contents.clefts import find_cleft
from selon.attribute.contents.described import find_content_clitic
from selon.attribute.contents.frames import name_frame, stands_for_clause
from selon.attribute.contents.noun_clauses import find_extraposed, states_clause
from selon.attribute.relays.parting import find_parting
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import Quotation
from selon.attribute.scene.scene import Scene

_REACH = 22
_TOLD = 9
_CLAUSE_OPENERS = frozenset(("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM", "VERB"))
_PARTICIPLE_FRAMES = frozenset(("as", "marked-inf", "content-prep", "measure", "predicate"))


def list_openings(scene: Scene, cue: Cue, stop: int) -> list[tuple[int, str]]:
    """List where a content may begin on the right of a cue, with the frame that opens it.

    Args:
        scene: The scene.
        cue: The cue, its source chosen.
        stop: Where the sentence ends.
    """
    frames = cue.frames
    marks = frozenset().union(*(sense.preps for sense in cue.senses)) if cue.senses else frozenset()
    if cue.group is not None and cue.group.mood == "participle":
        frames = frames & _PARTICIPLE_FRAMES
    if cue.kind == "nouns" and scene.lower(cue.behind - 1) in scene.grammar.relative_words:
        return [(cue.behind, "tied-clause")]
    if (parting := find_parting(scene, cue)) is not None:
        return [(parting[1] + 1, "that")]
    if (apart := find_extraposed(scene, cue, stop)) >= 0:
        return [(apart, "that")]
    cleft, frame = find_cleft(scene, cue)
    if cleft >= 0:
        return [(cleft, frame)] if frame else []
    if "predicate" in frames and stands_for_clause(scene, cue.behind):
        return [(cue.behind, "predicate")]
    openings: list[tuple[int, str]] = []
    source = cue.source.positions() if cue.source else set()
    source = source | list_reason_asides(scene, cue.behind, stop)
    # The outlet told stands between a verb and its infinitive (*a déclaré à l'AFP avoir vu*), or its gerund.
    told = {i for first, last in cue.relay for i in range(first - 1, last)}
    object_open = True
    commas = False
    addresses = any(sense.addressee for sense in cue.senses)
    # No word of an outlet's name is a verb, whatever it looks like (*told the website* Fair Play *that*).
    heard = {i for one in cue.relay for i in range(one[0], _end_heard(scene, one[1]))} if addresses else set()
    licensed = told_of = False
    at = cue.behind
    while at < min(stop + 3, cue.behind + _REACH + len(source), len(scene.tree)):
        token = scene.tree[at]
        behind = skip_seam(scene, at, stop) if at not in source else at
        if behind > at:
            at = behind
            continue
        if at in source:
            at += 1
            object_open = object_open and cue.source is not None and cue.source.kind.startswith("inverted")
            continue
        if at in cue.extra:
            # A relay's word (*reported*, citing *two aides, that…*) stands between its verb and what it reports.
            at += 1
            continue
        if at in told and frames & {"inf", "gerund"}:
            at += 1
            continue
        if at in heard:
            at, object_open = at + 1, False
            continue
        behind = skip_title(scene, at) if addresses else at
        if behind > at:
            at = behind
            continue
        quotation = scene.quotations.inner(at)
        if quotation is not None and quotation.first == at and cue.group is not None and cue.group.mood == "participle":
            break
        if quotation is not None and quotation.first == at and not _is_speech(scene, cue, quotation):
            break
        if quotation is not None and quotation.first == at and _names_hearer(scene, quotation, stop, addresses):
            at, object_open = quotation.last, False
            continue
        if quotation is not None and quotation.first == at:
            openings.append((at, "quotation"))
            if at == cue.behind and "predicate" in frames and find_content_clitic(scene, cue, "predicate") >= 0:
                openings.append((at, "predicate"))
            if object_open and "object" in frames:
                openings.append((at, "object"))
            break
        if at >= stop:
            if token.text == ":" and scene.quotations.starting(at + 1, at + 3):
                openings.append((scene.quotations.starting(at + 1, at + 3)[0].first, "colon"))
            break
        late = (
            not object_open
            and not any(frame in ("object", "prep", "quotation") for _, frame in openings)
            and opens_late_object(scene, at, cue.behind)
        )
        frame = name_frame(scene, cue, at, frames, marks, object_open or late)
        if frame == "that" and not addresses and _belongs_to_object(scene, at, openings):
            frame = ""
        if frame:
            listed = any(other == "content-prep" for _, other in openings) and scene.lower(at - 1) == ","
            filled = told_of and any(
                other == "object" for _, other in openings
            )  # *veut un débat, qui permette* de *voir*
            if frame != "marked-inf" or not (listed or filled or any(other == frame for _, other in openings)):
                openings.append((_begin_inside(scene, cue, at, frame), frame))
            if frame in ("that", "colon") or (frame == "question" and not scene.grammar.bare_nouns):
                break
        if token.pos == "PUNCT" and token.text not in (",", "(", ")", "-", "–", "—", ":"):
            break
        openers = marks | scene.grammar.infinitive_marks if addresses else frozenset()
        if "that" in frames and (at == cue.behind or any(at == last for _, last in cue.relay)):
            openers |= scene.grammar.complementizers
        behind = skip_aside(scene, at, stop, openers) if openers else at
        if behind > at:
            at = behind
            continue
        # Who is told may have a relative clause of its own (*demande aux clients qui en ont de les rapporter*).
        if token.lower in scene.grammar.relative_subjects and token.pos == "PRON" and at > cue.behind + 1:
            licensed = told_of = True
        elif at > cue.behind and (scene.is_finite(at) or is_gerund(scene, at)):
            if not licensed or not scene.is_finite(at):
                break
            licensed = False
        if token.text == ",":
            # What a first comma sets off (*le plan qu'il défend, un désaveu*) is no object; behind a second one may be.
            object_open = bool(commas)
            commas = not commas
        elif token.pos not in ("ADV", "PUNCT", "PRON", "PART"):
            object_open = False
        at += 1
    if (
        scene.grammar.zero_complementizer
        and "that" in frames
        and not any(frame in ("that", "colon") for _, frame in openings)
    ):
        begin = skip_moment(scene, cue.behind, stop)
        begin = cue.behind if begin >= stop or scene.is_finite(begin) else begin
        if frames_clause(scene, begin, stop) and cue.kind == "verbs":
            return [(begin, "zero")]
        clause = _pass_told(scene, begin, stop) if addresses and not cue.relay else begin
        if clause > begin:
            return [*(one for one in openings if one[1] == "quotation"), (clause, "zero")]
        if states_clause(scene, cue, begin, stop):
            return [*openings, (begin, "that")]
        openings.extend((at, "zero") for at in list_bare_starts(scene, begin, stop, source))
    return openings


def _belongs_to_object(scene: Scene, at: int, openings: list[tuple[int, str]]) -> bool:
    """Tell the pronoun of a relative on the cue's object (*a rejeté lundi la loi* que *défend X*) from a clause."""
    begin = next((first for first, frame in openings if frame == "object"), at)
    if scene.grammar.zero_complementizer or scene.pos(at) != "PRON" or scene.pos(at - 1) not in ("NOUN", "ADJ"):
        return False
    return begin < at and scene.pos(begin) == "DET" and not any(scene.lower(i) == "," for i in range(begin, at))


def _names_hearer(scene: Scene, quotation: Quotation, stop: int, addresses: bool) -> bool:
    """Tell who is addressed in a phrase that goes through quoted words (*demande aux « oubliés » de patienter*)."""
    first = quotation.first
    addresses = addresses or any(scene.lower(i) in scene.grammar.addressed for i in (first - 1, first - 2))
    return addresses and quotation.last < stop and find_woven(scene, first) is not None and is_led(scene, quotation)


def _pass_told(scene: Scene, at: int, stop: int) -> int:
    """Give where a clause opens behind who is told and when (*told the court* on Friday *it had come*), or `at`."""
    if not begins_phrase(scene, at):
        return at
    for i in range(at + 1, min(at + _TOLD, stop)):
        if scene.is_finite(i) or scene.pos(i) == "PUNCT":
            return at
        behind = pass_moment(scene, i, stop)
        if behind > i:
            owner = scene.lower(behind) in scene.grammar.genitive_marks
            clause = scene.pos(behind) in _CLAUSE_OPENERS and holds_clause(scene, behind, stop)
            return behind if clause and not owner else at
    return at


def _end_heard(scene: Scene, at: int) -> int:
    """Give where an outlet's name ends: with the word that stands between it and what is said (*Fair* play *that*)."""
    marks = scene.grammar.complementizers
    return at + 1 if scene.lower(at) not in marks and scene.lower(at + 1) in marks else at


def _begin_inside(scene: Scene, cue: Cue, at: int, frame: str) -> int:
    """Give where the content of a frame begins: behind a colon and a preposition, also of two words (*quant à*).

    With the negation of what is said where that is right behind the cue (*pleaded* not *guilty*).
    """
    if frame not in ("colon", "prep"):
        denied = at == cue.behind + 1 and scene.lower(cue.behind) in scene.lexicon.groups.negations
        return at - (denied and scene.grammar.zero_complementizer)
    double = frame == "prep" and scene.pos(at) == "ADV" and scene.lower(at + 1) in scene.grammar.addressed
    return at + 2 if double else at + 1


def _is_speech(scene: Scene, cue: Cue, quotation: Quotation) -> bool:
    """Tell whether a quotation behind a verb that only utters is something said: a colon, a capital or a verb."""
    if cue.frames != {"quotation"}:
        return True
    first, last = quotation.inner
    return (
        scene.tree[quotation.first - 1].text == ":"
        or scene.tree[first].text[:1].isupper()
        or any(scene.is_finite(i) for i in range(first, last))
    )
