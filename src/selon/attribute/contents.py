"""Contents: every stretch that could be what is said, by the frame that the cue opens."""

from __future__ import annotations

from selon.attribute.anonymity import list_reason_words
from selon.attribute.asides import find_told, skip_aside, skip_title
from selon.attribute.clauses import end_relative, find_limit, holds_clause, is_gerund, list_bare_starts
from selon.attribute.cues import Cue
from selon.attribute.denials import end_rejected, rejects
from selon.attribute.described import find_content_clitic, list_clitics, list_described
from selon.attribute.phrases import list_ends
from selon.attribute.prepositional import list_around
from selon.attribute.quotations import CLOSING_MARKS, OPENING_MARKS, Quotation
from selon.attribute.reach import Row, extend, find_stop, list_circumstances, list_clause_starts
from selon.attribute.scene import Candidate, Range, Scene
from selon.attribute.seams import opens_late_object, skip_moment, skip_seam
from selon.attribute.traits import describe_content

_ADDRESSED = frozenset(("that", "marked-inf", "content-prep"))
_REACH = 22
_HEARERS = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "X", "VERB", "PRON"))
_INSERTED = OPENING_MARKS | {"[", "("}
_BEFORE_INFINITIVE = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "X", "ADV", "PUNCT"))
_PARTICIPLE_FRAMES = frozenset(("as", "marked-inf", "content-prep", "measure", "predicate"))


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
        found.extend(_behind_cue(scene, cue))
        found.extend(list_clitics(scene, cue))
        if cue.kind == "verbs":
            if cue.group is not None and cue.group.mood == "finite":
                found.extend(_before_cue(scene, cue))
            found.extend(list_described(scene, cue))
    if any(row[0] == "passive-as" for row in found):
        found = [row for row in found if row[0] not in ("as", "passive", "measure")]
    found = [row for row in found if not _is_empty_clause(scene, row, found) and not _is_expletive(scene, row, found)]
    found = [row for row in found if not _is_addressee(scene, cue, row, found)]
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
    if row[0] not in ("that", "whether"):
        return False
    return not _holds_verb(scene, row) and any(_holds_verb(scene, other) for other in rows if other[0] == row[0])


def _holds_verb(scene: Scene, row: Row) -> bool:
    return any(scene.is_finite(i) for first, last in row[1] for i in range(first, last))


def _is_addressee(scene: Scene, cue: Cue, row: Row, rows: list[Row]) -> bool:
    """Tell who is told or accused from what is said: the subject of a passive, an object before the clause."""
    if not cue.senses or not all(sense.addressee for sense in cue.senses):
        return False
    if row[0] == "passive":
        return any(other[0] in _ADDRESSED for other in rows)
    clause = next((other[1][0][0] for other in rows if other[0] == "that"), -1)
    return scene.grammar.bare_addressee and row[0] == "object" and row[1][0][0] < clause < row[1][0][1]


def _is_expletive(scene: Scene, row: Row, rows: list[Row]) -> bool:
    """Tell a subject that stands for nothing (*il* est établi que) where the verb has something behind it."""
    frame, spans = row[0], row[1]
    first, last = spans[0]
    if frame != "passive" or last - first != 1 or scene.lower(first) not in scene.grammar.expletives:
        return False
    return any(other[0] not in ("passive", "incise") for other in rows)


def _behind_cue(scene: Scene, cue: Cue) -> list[Row]:
    """Contents that the cue opens on its right."""
    found: list[Row] = []
    stop = scene.sentence_stop(cue.head)
    for start, frame in _list_openings(scene, cue, stop):
        spoken = scene.quotations.inner(start) if frame in ("colon", "quotation") else None
        if spoken is not None and spoken.first == start and spoken.closed and frame == "colon":
            later = [
                q for q in scene.quotations.starting(spoken.last, scene.sentence_stop(spoken.last - 1)) if q.depth == 0
            ]
            found.append((frame, ((spoken.first, spoken.last),), "quotation", []))
            found.extend((frame, ((spoken.first, spoken.last), (q.first, q.last)), "quotations", []) for q in later[:1])
            continue
        limit = find_limit(scene, start, find_stop(scene, start), frame)
        limit = end_relative(scene, cue.head, start, end_rejected(scene, cue, frame, start, limit))
        clitic = find_content_clitic(scene, cue, frame)
        described = frame in ("as", "content-prep") and _holds_noun(scene, cue, start)
        for end, kind, passed in extend(scene, start, limit):
            if clitic >= 0:
                found.append((frame, ((clitic, clitic + 1), (start, end)), kind, passed))
            if described or frame == "measure":
                found.append((frame, ((cue.behind, end),), kind, passed))
            if (frame != "as" or not described) and not _is_other_frame(scene, cue, frame, start, end):
                found.append((frame, ((start, end),), kind, passed))
        if frame == "object":
            found.extend(
                (frame, ((start, end),), "circumstance", []) for end in list_circumstances(scene, start, limit)
            )
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


def _end_behind_colon(scene: Scene, colon: int, stop: int) -> int:
    """Give where what a colon opens ends: with its quotation or the sentence."""
    spoken = scene.quotations.starting(colon + 1, colon + 2)
    return spoken[0].last if spoken else stop


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


def _is_other_frame(scene: Scene, cue: Cue, frame: str, start: int, end: int) -> bool:
    """Tell a noun phrase from a clause without complementizer where the cue could take either."""
    if not scene.grammar.zero_complementizer or frame not in ("zero", "object") or "that" not in cue.frames:
        return False
    return (frame == "zero") != holds_clause(scene, start, end)


def _holds_noun(scene: Scene, cue: Cue, start: int) -> bool:
    """Tell whether what is described stands between the cue and its predicate (*qualifie* the plan *de* folly)."""
    if cue.with_frame("as") is None:
        return False
    source = cue.source.positions() if cue.source else set()
    return any(scene.pos(i) in ("NOUN", "PROPN") and i not in source for i in range(cue.behind, start))


def _list_openings(scene: Scene, cue: Cue, stop: int) -> list[tuple[int, str]]:
    """List where a content may begin on the right of a cue, with the frame that opens it."""
    frames = cue.frames
    marks = frozenset().union(*(sense.preps for sense in cue.senses)) if cue.senses else frozenset()
    if cue.group is not None and cue.group.mood == "participle":
        frames = frames & _PARTICIPLE_FRAMES
    if cue.kind == "nouns" and scene.lower(cue.behind - 1) in scene.grammar.relative_words:
        return [(cue.behind, "tied-clause")]
    openings: list[tuple[int, str]] = []
    source = cue.source.positions() if cue.source else set()
    source = source | list_reason_words(scene, cue.behind, stop)
    # The outlet told stands between a verb and its infinitive (*a déclaré à l'AFP avoir vu*).
    told = {i for first, last in cue.relay for i in range(first - 1, last)}
    object_open = True
    commas = False
    addresses = any(sense.addressee for sense in cue.senses)
    licensed = False
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
        if at in told and "inf" in frames:
            at += 1
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
        if quotation is not None and quotation.first == at:
            openings.append((at, "quotation"))
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
        frame = _open(scene, cue, at, frames, marks, object_open or late)
        if frame:
            listed = any(other == "content-prep" for _, other in openings) and scene.lower(at - 1) == ","
            if frame != "marked-inf" or not (listed or any(other == frame for _, other in openings)):
                openings.append((_begin_inside(scene, at, frame), frame))
            if frame in ("that", "colon"):
                break
        if token.pos == "PUNCT" and token.text not in (",", "(", ")", "-", "–", "—", ":"):
            break
        behind = skip_aside(scene, at, stop, marks | scene.grammar.infinitive_marks) if addresses else at
        if behind > at:
            at = behind
            continue
        # Who is told may have a relative clause of its own (*demande aux clients qui en ont de les rapporter*).
        if token.lower in scene.grammar.relative_subjects and token.pos == "PRON" and at > cue.behind + 1:
            licensed = True
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
        openings.extend((at, "zero") for at in list_bare_starts(scene, begin, stop, source))
    return openings


def _begin_inside(scene: Scene, at: int, frame: str) -> int:
    """Give where the content of a frame begins: behind a colon and a preposition, also of two words (*quant à*)."""
    if frame not in ("colon", "prep"):
        return at
    double = frame == "prep" and scene.pos(at) == "ADV" and scene.lower(at + 1) in scene.grammar.addressed
    return at + 2 if double else at + 1


def _open(scene: Scene, cue: Cue, at: int, frames: frozenset[str], marks: frozenset[str], object_open: bool) -> str:
    """Name the frame that a word opens."""
    token = scene.tree[at]
    lower, grammar = token.lower, scene.grammar
    if (
        lower in grammar.complementizers
        and "that" in frames
        and token.pos != "DET"
        and not (grammar.zero_complementizer and _is_relative_pronoun(scene, cue, at))
        and (at == 0 or scene.lower(at - 1) not in grammar.subordinators)
    ):
        return "that"
    if token.text == ":":
        return "colon"
    if lower in grammar.interrogatives and "whether" in frames:
        return "whether"
    placed = at <= cue.behind + 1 or _asks_hearer(scene, cue, at)
    if lower in grammar.question_words and "question" in frames and placed and _asks(scene, at):
        return "question"
    if lower in grammar.purpose_marks and "purpose" in frames:
        return "purpose"
    joined = (grammar.subordinators - grammar.lone_adverbs) | grammar.purpose_marks
    if lower in grammar.infinitive_marks and scene.lower(at - 1) in joined:
        return ""
    if lower in grammar.infinitive_marks and _leads_to_infinitive(scene, at + 1):
        return "marked-inf" if "marked-inf" in frames else ""
    if "marked-inf" in frames and _is_unmarked_negation(scene, at):
        return "marked-inf"
    if lower in marks:
        if at == cue.behind and scene.grammar.bare_addressee and _takes_prep(cue, lower):
            return "prep"
        if "content-prep" in frames and (object_open or any(sense.addressee for sense in cue.senses)):
            return "content-prep"
        if "prep" in frames and (at <= cue.behind + 2 or any(sense.addressee for sense in cue.senses)):
            return "prep"
        if "measure" in frames:
            return "measure"
    if lower in grammar.purpose_marks and scene.is_infinitive(at + 1):
        return ""
    if lower in grammar.as_words and "as" in frames:
        return "as"
    if "as" in frames and any(lower in sense.as_words for sense in cue.senses):
        return "as"
    if not object_open:
        return "inf" if "inf" in frames and _stands_apart(scene, at) else ""
    if lower in grammar.contracted & grammar.phrase_preps and "object" in frames and _opens_some(scene, at):
        return "object"
    if lower in grammar.phrase_preps and frames & {"object", "quotation"} and scene.quotations.starting(at + 1, at + 2):
        return "object" if "object" in frames else "quotation"
    if "inf" in frames and _begins_infinitive(scene, at):
        return "inf"
    if "gerund" in frames and is_gerund(scene, at):
        return "gerund"
    if (
        token.pos in ("DET", "NOUN", "PROPN", "NUM", "PRON")
        and "object" in frames
        and not (token.pos == "PRON" and lower in scene.lexicon.groups.object_clitics)
    ):
        return "object"
    described = grammar.bare_nouns and (token.pos == "ADJ" or token.role == "adjective")
    if (lower in grammar.quantifiers or described) and "object" in frames:
        return "object"
    if (
        token.pos in ("ADJ", "VERB", "DET", "NOUN", "PROPN", "ADV", "ADP")
        and "predicate" in frames
        and lower not in grammar.relay_preps
    ):
        return "predicate"
    return ""


def _is_unmarked_negation(scene: Scene, at: int) -> bool:
    """Tell a negation before the word of the infinitive (*asked them* not *to come*)."""
    if not scene.grammar.bare_addressee or scene.lower(at) not in scene.lexicon.groups.negations:
        return False
    return scene.lower(at + 1) in scene.grammar.infinitive_marks and _leads_to_infinitive(scene, at + 2)


def _takes_prep(cue: Cue, word: str) -> bool:
    """Tell whether a preposition right behind an active verb is part of the cue (*asked for*, *spoke of*)."""
    active = cue.kind == "verbs" and cue.group is not None and not cue.group.passive
    return active and any("prep" in sense.frames and word in sense.preps for sense in cue.senses)


def _is_relative_pronoun(scene: Scene, cue: Cue, at: int) -> bool:
    """Tell a pronoun behind a noun (*the plan that*) from the word that opens the cue's clause.

    Behind somebody told, or a noun that a preposition leads to, it is a pronoun only right before its verb.
    """
    if scene.pos(at) != "PRON" or at <= cue.behind or scene.pos(at - 1) not in ("NOUN",):
        return False
    told = any(sense.addressee for sense in cue.senses)
    led = any(scene.pos(i) == "ADP" for i in range(cue.behind, at))
    return scene.is_finite(at + 1) or not (told or led)


def _begins_infinitive(scene: Scene, at: int) -> bool:
    """Tell whether an infinitive begins here, its negation or clitics first."""
    if scene.is_infinitive(at):
        return True
    groups = scene.lexicon.groups
    light = groups.negations | (groups.object_clitics | groups.reflexives if scene.pos(at) == "PRON" else frozenset())
    return scene.lower(at) in light and _leads_to_infinitive(scene, at + 1)


def _asks_hearer(scene: Scene, cue: Cue, at: int) -> bool:
    """Tell a question behind who is asked or told (*asked them* why *it had closed*) from a relative or a moment."""
    grammar = scene.grammar
    if not grammar.bare_addressee or scene.lower(at) in grammar.relative_words | grammar.subordinators:
        return False
    told = any(sense.addressee for sense in cue.senses) and scene.pos(at - 1) in _HEARERS
    return told and not any(scene.tree[i].pos in ("PUNCT", "ADP") for i in range(cue.behind, at))


def _stands_apart(scene: Scene, at: int) -> bool:
    """Tell an infinitive that only the cue can govern, behind a phrase (*affirme dans un tract* vouloir *partir*)."""
    return (
        scene.pos(at - 1) in _BEFORE_INFINITIVE
        and scene.lower(at - 1) not in scene.grammar.infinitive_marks
        and _begins_infinitive(scene, at)
    )


def _opens_some(scene: Scene, at: int) -> bool:
    """Tell an article of an uncertain amount that the parser takes for a preposition (*réclament* des *excuses*)."""
    return scene.pos(at) == "ADP" and scene.pos(at + 1) in ("NOUN", "ADJ")


def _asks(scene: Scene, at: int) -> bool:
    """Tell an indirect question from a demonstrative: a demonstrative needs a relative behind it."""
    if scene.lower(at) not in scene.grammar.demonstratives:
        return True
    return scene.lower(at + 1) in scene.grammar.complementizers | scene.grammar.relative_words


def _leads_to_infinitive(scene: Scene, at: int) -> bool:
    """Tell whether an infinitive follows, over negation, clitics and adverbs."""
    for _ in range(6):
        if scene.is_infinitive(at):
            return True
        token = scene.token(at)
        if token is None or (
            token.pos not in ("ADV", "PRON", "PART")
            and token.lower not in scene.lexicon.groups.object_clitics
            and token.text not in _INSERTED
        ):
            return False
        at += 1
    return False


def _before_cue(scene: Scene, cue: Cue) -> list[Row]:
    """Contents before an incise (*…, affirme la maire*), and around it."""
    first = scene.sentence(cue.head)[0]
    edge = cue.words[0]
    told = find_told(scene, cue)
    if cue.source is not None and cue.source.kind == "subject" and cue.source.spans:
        edge = min(edge, cue.source.spans[0][0])
    elif told >= 0:
        edge = told
    else:
        # A relay that cites its source is the verb's subject (*…, Reuters reported, citing an official*).
        edge = next((first for first, last in cue.relay if last == edge), edge)
    mark = scene.token(edge - 1)
    if mark is None or (mark.sentence != scene.tree[edge].sentence and mark.text not in CLOSING_MARKS):
        return []
    if "\n" in scene.tree.text[mark.end : scene.tree[edge].start]:
        return []
    end = edge
    while end > 0 and scene.tree[end - 1].text in (",", "–", "—", "-") and end > first:
        end -= 1
    closing = scene.token(end - 1)
    quotation = scene.quotations.outer(end - 1)
    quoted = quotation is not None and quotation.last == end
    if not quoted and "quotation" not in cue.frames:
        return []
    if cue.group is not None and cue.group.passive and cue.group.clitic < 0 and told < 0:
        return []
    if closing is None or (end == edge and not quoted and closing.text not in CLOSING_MARKS | {"?", "!"}):
        return []
    if not quoted and not scene.grammar.preposed_incise and cue.source is not None and cue.source.kind == "subject":
        return []
    found: list[Row] = []
    resumes = _list_resumes(scene, cue, quotation if not quoted else None)
    if not quoted and len(resumes) > 1 and not any(scene.is_finite(i) for i in range(first, end)):
        resumes = [resume for resume in resumes if resume[0]]
    starts = list_clause_starts(scene, first, end, quotation)
    for start, kind in starts:
        for spans, end_kind in resumes:
            found.append(
                ("incise" if not quoted else "incise-quoted", ((start, end), *spans), f"{kind}/{end_kind}", [])
            )
    return found


def _list_resumes(scene: Scene, cue: Cue, quotation: Quotation | None) -> list[tuple[tuple[Range, ...], str]]:
    """List how a content may go on behind an incise: not at all, to the sentence end, to the end of its quotation."""
    behind = cue.behind
    if cue.source is not None and cue.source.spans and cue.source.spans[0][0] >= cue.words[0]:
        behind = max(behind, cue.source.spans[-1][1])
    stop = scene.sentence_stop(cue.head)
    resumes: list[tuple[tuple[Range, ...], str]] = [((), "no")]
    if quotation is not None and quotation.last > behind:
        at = behind
        while at < stop and scene.tree[at].text not in (",", "–", "—"):
            at += 1
        return [(((at + 1, quotation.last),), "quotation")]
    commas = [i for i in range(behind, stop) if scene.tree[i].text in (",", "–", "—", ":")][:3]
    for number, at in enumerate(commas):
        follow = scene.quotations.inner(at + 1)
        if follow is not None and follow.first == at + 1:
            resumes.append((((follow.first, follow.last),), f"next-quotation{number}"))
        elif at + 1 < stop:
            resumes.append((((at + 1, stop),), f"resume{number}"))
    if commas and commas[0] == behind and _is_predicate(scene, behind + 1):
        return [resume for resume in resumes if resume[1].endswith("0")]
    return resumes


def _is_predicate(scene: Scene, at: int) -> bool:
    """Tell the verb of a subject that stands before an incise (*the latest test*, he said, *was the biggest*)."""
    while scene.pos(at) == "ADV":
        at += 1
    return scene.is_finite(at)
