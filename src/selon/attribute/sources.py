"""Sources: every phrase that could be the one who says it, by where it stands towards the cue."""

from __future__ import annotations

from selon.attribute.asides import adds_relative, is_set_off
from selon.attribute.clauses import is_gerund
from selon.attribute.cues import Cue
from selon.attribute.phrases import (
    begins_phrase,
    head_of,
    holds_clause,
    list_ends,
    list_starts,
    widen_compound,
)
from selon.attribute.quotations import CLOSING_MARKS, OPENING_MARKS
from selon.attribute.scene import Candidate, Range, Scene
from selon.attribute.seams import skip_adverbial
from selon.attribute.source_features import describe_source, name_shape
from selon.parse.tree import Token

_TAKEN_UP = 6
_SPEAKING = ("PROPN", "NOUN", "PRON")


def list_sources(scene: Scene, cue: Cue, earlier: list[Cue]) -> list[Candidate]:
    """List the possible sources of a cue, *none* first.

    Args:
        scene: The scene.
        cue: The cue.
        earlier: The cues before it, their sources chosen.
    """
    places: list[tuple[str, Range, str]] = []
    if cue.kind == "prepositions" and scene.lower(cue.behind) in scene.grammar.relative_words:
        places = _relative_complement(scene, cue)
    elif cue.inner >= 0:
        places = [("clitic", (cue.inner, cue.inner + 1), "")]
    elif cue.kind == "prepositions":
        places = _behind(scene, cue, "complement", cue.behind)
    elif cue.kind == "verbs" and cue.group is not None:
        places = _around_verb(scene, cue)
    elif cue.kind == "adjectives":
        places = _before(scene, cue, "subject", cue.words[0])
    elif cue.kind == "nouns":
        places = _around_noun(scene, cue)
    candidates = [
        Candidate("none", (), [f"none|{name_shape(cue)}", f"none|{cue.kind}", *(f"none|{n}" for n in cue.classes)])
    ]
    seen: set[tuple[str, Range]] = set()
    inherited = [] if _has_own_subject(scene, cue, places) else _inherited(scene, cue, earlier)
    for place, span, end in [*places, *inherited]:
        fits = span[0] < span[1] and not adds_relative(scene, *span) and not _ends_taken_up(scene, span)
        if (place, span) not in seen and fits:
            seen.add((place, span))
            candidates.append(Candidate(place, (span,), describe_source(scene, cue, place, span, end)))
    if (
        any(candidate.kind == "agent" and _is_party(scene, candidate.spans[0]) for candidate in candidates)
        and cue.kind == "verbs"
    ):
        return candidates[1:]
    return candidates


def _ends_taken_up(scene: Scene, span: Range) -> bool:
    """Tell a phrase with words that only take it up again (*le syndicat, lui*; *, de son côté*), or a reflexive."""
    groups = scene.lexicon.groups
    if scene.lower(span[0]) in groups.reflexives - groups.object_clitics:
        return True
    for at in range(max(span[0] + 1, span[1] - _TAKEN_UP), span[1] - 1):
        if scene.lower(at) != ",":
            continue
        if skip_adverbial(scene, at + 1) == span[1]:
            return True
        if at + 2 == span[1] and scene.lower(at + 1) in scene.grammar.disjoint_pronouns:
            return True
    return False


def _has_own_subject(scene: Scene, cue: Cue, places: list[tuple[str, Range, str]]) -> bool:
    """Tell whether a verb set off behind a comma has a party for its subject behind it, and needs nobody else's."""
    if cue.group is None or cue.kind != "verbs" or scene.token(cue.group.first - 1) is None:
        return False
    before = scene.tree[cue.group.first - 1].text
    if before != "," and before not in CLOSING_MARKS:
        return False
    return any(place == "inverted" and _is_party(scene, span) for place, span, _ in places)


def _is_party(scene: Scene, span: Range) -> bool:
    """Tell an agent that can speak (*par le maire*) from a manner (*par la suite*)."""
    named = any(scene.pos(i) in ("NOUN", "PROPN", "X") for i in range(*span))
    return named and scene.party(span)[0] in ("person", "organisation", "state", "media", "people")


def _around_verb(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    group = cue.group
    assert group is not None
    places: list[tuple[str, Range, str]] = []
    if group.clitic >= 0:
        return [("clitic", (group.clitic, group.clitic + 1), "")]
    first = group.first
    if group.passive or group.mood == "participle":
        return _agent(scene, cue)
    antecedents = _relative(scene, first)
    if (
        antecedents
        and scene.lower(_skip_left(scene, first, scene.sentence(first)[0]) - 1) in scene.grammar.relative_subjects
    ):
        return antecedents
    places.extend(_before(scene, cue, "subject", first))
    places.extend(antecedents)
    if group.mood in ("finite", "infinitive"):
        places.extend(_behind(scene, cue, "inverted", cue.behind))
    if group.mood in ("gerund", "participle", "infinitive") or group.shared >= 0 or _is_coordinated(scene, first):
        places.extend(_governor(scene, cue))
    return places


def _is_coordinated(scene: Scene, first: int) -> bool:
    at = first - 1
    while scene.pos(at) == "ADV" or scene.lower(at) in scene.lexicon.groups.object_clitics:
        at -= 1
    return scene.lower(at) in scene.grammar.coordinators


def _skip_left(scene: Scene, at: int, first: int) -> int:
    """Go left over clitics, adverbs and negation to where a subject would end."""
    groups = scene.lexicon.groups
    verb = at
    while at > first:
        token = scene.tree[at - 1]
        if (
            (at == verb and token.lower in scene.grammar.direct_clitics)
            or token.lower in groups.negations
            or token.pos == "ADV"
            or (token.lower in groups.object_clitics and token.pos == "PRON")
        ):
            at -= 1
        else:
            break
    return at


def _before(scene: Scene, cue: Cue, place: str, stop: int) -> list[tuple[str, Range, str]]:
    """Phrases on the left: right before the cue, before a parenthesis, and the parser's subject."""
    first = scene.sentence(cue.head)[0]
    found: list[tuple[str, Range, str]] = []
    end = _skip_left(scene, stop, first)
    ends = [(end, "cue")]
    commas = [i for i in range(end - 1, first, -1) if scene.tree[i].text in (",", "–", "—", ")")][:4]
    if scene.lower(end - 1) == "," and commas:
        ends = [(end - 1, "cue-comma")]
        commas = commas[1:]
    ends.extend((i, "parenthesis") for i in commas)
    for edge, kind in ends:
        starts = list_starts(scene, edge, first, 8 if kind != "parenthesis" else 4)
        found.extend((place, (start, edge), kind) for start in starts if _can_speak(scene, cue, (start, edge)))
    subject = _parsed_subject(scene, cue)
    if subject is not None:
        left, right = scene.tree.edges(subject)
        left = widen_compound(scene, max(left, first), first)
        for edge, kind in list_ends(scene, max(left, subject.i), min(right, stop), 3):
            edge = edge - 1 if scene.lower(edge - 1) == "," else edge
            if _can_speak(scene, cue, (left, edge)):
                found.append((place, (left, edge), "parse-" + kind))
    return found


def _can_speak(scene: Scene, cue: Cue, span: Range) -> bool:
    """Tell whether the grammar lets a phrase on the left be the subject of a cue.

    No finite verb without a relative inside it or between it and the cue, unless the cue is coordinated; not the
    inside of another phrase; not set off by a lone comma; not one member of a plural.
    """
    start, end = span
    if holds_clause(scene, start, end):
        return False
    if scene.lower(start - 1) in scene.grammar.phrase_preps and start > scene.sentence(start)[0]:
        return False
    stop = cue.words[0]
    if holds_clause(scene, end, stop) and not _is_coordinated(scene, stop) and not is_set_off(scene, end, stop):
        return False
    if cue.group is None or cue.group.mood != "finite":
        return True
    single = sum(scene.lower(i) == "," for i in range(end, stop)) == 1
    lone = (
        single and scene.lower(end) == "," and all(scene.pos(i) in ("PUNCT", "ADV", "PRON") for i in range(end, stop))
    )
    if lone and not any(scene.tree[i].text in (",", "(", "–") for i in range(start, end)):
        return False
    joined = any(scene.lower(i) in scene.grammar.coordinators for i in range(start, end))
    member = scene.lower(start - 1) in scene.grammar.coordinators and scene.pos(start - 2) in ("NOUN", "PROPN", "ADJ")
    plural = "Number=Plur" in scene.tree[cue.group.carrier].morph
    return not (member and plural and not joined and "Number=Sing" in scene.tree[head_of(scene, span)].morph)


def _parsed_subject(scene: Scene, cue: Cue) -> Token | None:
    group = cue.group
    heads = cue.words if group is None else [cue.head, group.carrier]
    for i in heads:
        subject = scene.tree.child(scene.tree[i], "subject", "passive-subject")
        if subject is not None and subject.i < cue.words[0]:
            return subject
    return None


def _relative(scene: Scene, first: int) -> list[tuple[str, Range, str]]:
    """The antecedent, where the subject is a relative pronoun."""
    begin = scene.sentence(first)[0]
    at = _skip_left(scene, first, begin)
    parenthesis = at
    for _ in range(12):
        if parenthesis <= begin:
            return []
        if scene.lower(parenthesis - 1) in scene.grammar.relative_subjects:
            break
        if parenthesis == at and scene.lower(parenthesis - 1) != ",":
            return []
        parenthesis -= 1
    else:
        return []
    end = parenthesis - 1
    if scene.lower(end - 1) == ",":
        end -= 1
    return [("antecedent", (start, end), "relative") for start in list_starts(scene, end, begin, 6)]


def _relative_complement(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """The antecedent of a relative behind a preposition (*the UN, for which…*)."""
    begin = scene.sentence(cue.head)[0]
    cue.behind += 1
    end = cue.head - 1 if scene.lower(cue.head - 1) == "," else cue.head
    return [("antecedent", (start, end), "relative") for start in list_starts(scene, end, begin, 6)]


def _behind(scene: Scene, cue: Cue, place: str, start: int) -> list[tuple[str, Range, str]]:
    """Phrases on the right: an inverted subject or the complement of a preposition."""
    stop = scene.sentence_stop(cue.head)
    if place == "inverted" and (set_off := _list_behind_manner(scene, cue, start, stop)):
        return set_off
    at = start
    steps = 0
    noun_as_verb = place == "complement" and _is_noun_as_verb(scene, at)
    while at < stop and steps < 7 and not begins_phrase(scene, at) and not noun_as_verb:
        token = scene.tree[at]
        if token.pos in ("VERB", "AUX", "SCONJ") or token.text in (":", "(", ";") or token.text in OPENING_MARKS:
            return []
        at += 1
        steps += 1
    if at >= stop or steps >= 7:
        return []
    found = [(place, (at, end), kind) for end, kind in list_ends(scene, at, stop) if not holds_clause(scene, at, end)]
    if place == "inverted":
        if _is_next_subject(scene, found):
            return []
        # A date or an addressee may stand between the verb and its subject.
        if scene.pos(at - 1) != "ADP":
            return found
        if (subject := _behind_complement(scene, cue, at, stop)) is not None:
            return [(place, (subject, end), kind) for end, kind in list_ends(scene, subject, stop)]
        for begin in range(at + 1, min(at + 9, stop)):
            if scene.is_finite(begin) or scene.lower(begin) in scene.grammar.relative_words:
                break
            if (
                begins_phrase(scene, begin)
                and scene.pos(begin - 1) not in ("ADP",)
                and scene.tree[begin].text.istitle()
            ):
                found.extend(("inverted-far", (begin, end), kind) for end, kind in list_ends(scene, begin, stop, 4))
                break
            if begins_phrase(scene, begin) and scene.pos(begin) == "DET" and scene.pos(begin - 1) not in ("ADP", "DET"):
                found.extend(("inverted-far", (begin, end), kind) for end, kind in list_ends(scene, begin, stop, 4))
                break
    return found


def _is_noun_as_verb(scene: Scene, at: int) -> bool:
    """Tell a noun that the parser takes for an infinitive, behind a preposition (*according to* show *producers*)."""
    return scene.grammar.bare_nouns and scene.is_infinitive(at) and scene.pos(at + 1) in ("NOUN", "PROPN")


def _list_behind_manner(scene: Scene, cue: Cue, start: int, stop: int) -> list[tuple[str, Range, str]]:
    """Inverted subjects behind how it was said: *lance* en riant *le maire*; *raconte*, jointe par téléphone, *Odile*.

    Only where the cue stands behind what is said, so that a subject must follow.
    """
    before = scene.token(cue.words[0] - 1)
    if before is None or before.text not in (",", *CLOSING_MARKS) or start >= stop:
        return []
    begins: list[int] = []
    if scene.lower(start) in scene.grammar.gerund_marks and is_gerund(scene, start + 1):
        near = range(start + 2, min(start + 9, stop))
        end = next((i for i in near if scene.lower(i) == "," or scene.is_finite(i)), near.stop)
        begins = [i for i in range(start + 2, end) if begins_phrase(scene, i) and scene.pos(i - 1) != "ADP"]
    elif scene.lower(start) == "," and "VerbForm=Part" in (scene.tree[start + 1].morph if start + 1 < stop else ""):
        near = range(start + 2, min(start + 12, stop))
        end = next((i for i in near if scene.lower(i) == "," or scene.is_finite(i)), -1)
        begins = [end + 1] if end > 0 and scene.lower(end) == "," and begins_phrase(scene, end + 1) else []
    return [("inverted-far", (at, end), kind) for at in begins[:3] for end, kind in list_ends(scene, at, stop, 5)]


def _is_next_subject(scene: Scene, found: list[tuple[str, Range, str]]) -> bool:
    """Tell the subject of a clause without complementizer (*says* he *is pleased*) from an inverted subject."""
    if not scene.grammar.zero_complementizer:
        return False
    for _, (_, end), kind in found:
        if scene.is_finite(end) and kind == "verb":
            return True
        if kind not in ("phrase", "adverb", "coordinator"):
            return False
    return False


def _behind_complement(scene: Scene, cue: Cue, at: int, stop: int) -> int | None:
    """Give where a subject begins right behind the outlet or channel that was spoken to (*a indiqué à l'AFP un élu*).

    Args:
        scene: The scene.
        cue: The cue.
        at: Where the complement of the preposition begins.
        stop: Where the sentence ends.
    """
    if scene.lower(at - 1) not in scene.grammar.relay_preps:
        return None
    end = at + 1 if scene.pos(at) == "DET" else at
    first = end
    while end < stop and scene.pos(end) in ("PROPN", "X"):
        end += 1
    if end == first or end >= stop:
        return None
    if scene.pos(end) in ("DET", "NUM") and not scene.is_finite(end):
        return end
    plural = cue.group is not None and "Number=Plur" in scene.tree[cue.group.carrier].morph
    several = "Number=Plur" in scene.tree[end].morph or (
        end + 1 < stop and scene.pos(end + 1) in ("NOUN", "ADJ") and "Number=Plur" in scene.tree[end + 1].morph
    )
    return end if plural and several and scene.lower(end) in scene.grammar.phrase_preps else None


def _agent(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """The agent of a passive."""
    stop = scene.sentence_stop(cue.head)
    for at in range(cue.behind, min(cue.behind + 14, stop)):
        if at > cue.behind + 7 and scene.pos(at) in ("VERB", "AUX"):
            break
        if any(all(scene.lower(at + k) == word for k, word in enumerate(words)) for words in scene.grammar.connectives):
            continue
        if scene.lower(at) in scene.grammar.agent_marks and begins_phrase(scene, at + 1):
            if _is_share(scene, at + 1):
                break
            return [("agent", (at + 1, end), kind) for end, kind in list_ends(scene, at + 1, stop)]
        if scene.tree[at].text in (",", ";", ":") or _opens_infinitive(scene, at):
            break
    return []


def _opens_infinitive(scene: Scene, at: int) -> bool:
    """Tell the mark of an infinitive, behind which an agent is that of another verb (*urged* to send it *by post*)."""
    marked = scene.grammar.zero_complementizer and scene.lower(at) in scene.grammar.infinitive_marks
    return marked and scene.is_infinitive(at + 1)


def _is_share(scene: Scene, at: int) -> bool:
    """Tell a bare noun that says how something is parted or done (*par pays*, *par erreur*) from an agent."""
    if scene.grammar.bare_nouns or scene.pos(at) != "NOUN" or not scene.tree[at].text.islower():
        return False
    behind = scene.lower(at + 1)
    return behind not in scene.grammar.phrase_preps | scene.grammar.coordinators


def _governor(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """The subject of the clause around a participle, an infinitive or a coordinated verb."""
    first = scene.sentence(cue.head)[0]
    found: list[tuple[str, Range, str]] = []
    for above in scene.tree.ancestors(scene.tree[cue.head]):
        subject = scene.tree.child(above, "subject", "passive-subject", "subject-clitic")
        if subject is not None and subject.i != cue.head:
            left, right = scene.tree.edges(subject)
            left = widen_compound(scene, max(left, first), first)
            found.extend(
                ("governor", (left, end), kind)
                for end, kind in list_ends(scene, subject.i, min(right, subject.i + 25), 3)
            )
            break
    return found


def _around_noun(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """The possessor of a noun cue: a possessive, a complement, or the subject of the verb that supports it."""
    found: list[tuple[str, Range, str]] = []
    if scene.lower(cue.words[0]) in scene.grammar.possessives:
        found.append(("possessive", (cue.words[0], cue.words[0] + 1), ""))
    found.extend(_possessor(scene, cue))
    found.extend(_origin(scene, cue))
    if scene.lower(cue.behind) in scene.grammar.phrase_preps and begins_phrase(scene, cue.behind + 1):
        stop = scene.sentence_stop(cue.head)
        found.extend(
            ("complement", (cue.behind + 1, end), kind) for end, kind in list_ends(scene, cue.behind + 1, stop, 5)
        )
    elif scene.lower(cue.behind) in scene.grammar.phrase_preps:
        found.extend(
            ("complement", (cue.behind, end), kind)
            for end, kind in list_ends(scene, cue.behind, scene.sentence_stop(cue.head), 5)
        )
    found.extend(_agent(scene, cue))
    found.extend(_governor(scene, cue))
    return found


def _possessor(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """The possessor before a noun cue and its adjectives (*their* previous estimate, *the mayor*'s claim)."""
    if not scene.grammar.genitive_marks:
        return []
    first = scene.sentence(cue.head)[0]
    at = cue.words[0]
    while at > first and cue.words[0] - at < 3 and scene.pos(at - 1) in ("ADJ", "ADV", "NOUN", "VERB", "NUM"):
        at -= 1
    if scene.lower(at - 1) in scene.grammar.possessives and at > first:
        return [("possessive", (at - 1, at), "")]
    if scene.lower(at - 1) in scene.grammar.genitive_marks and at - 1 > first and scene.pos(at - 1) == "PART":
        return [("possessor", (start, at - 1), "genitive") for start in list_starts(scene, at - 1, first, 5)]
    return []


def _origin(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """The origin of a noun cue (warnings *from the agency*), close behind it."""
    stop = scene.sentence_stop(cue.head)
    for at in range(cue.behind, min(cue.behind + 8, stop)):
        if scene.lower(at) in scene.grammar.origin_marks and begins_phrase(scene, at + 1):
            return [("origin", (at + 1, end), kind) for end, kind in list_ends(scene, at + 1, stop, 5)]
        if scene.tree[at].pos in ("PUNCT", "VERB", "AUX", "SCONJ"):
            break
    return []


def _inherited(scene: Scene, cue: Cue, earlier: list[Cue]) -> list[tuple[str, Range, str]]:
    """The source of the cue before, for a coordinated verb, a participle or a quotation that goes on."""
    if cue.kind == "prepositions" or (cue.group is not None and (cue.group.passive or cue.group.mood == "participle")):
        return []
    found: list[tuple[str, Range, str]] = []
    sentence = scene.tree[cue.head].sentence
    for before in reversed(earlier[-6:]):
        if before.source is None or not before.source.spans:
            continue
        distance = sentence - scene.tree[before.head].sentence
        if distance > (1 if cue.kind == "free" else 0):
            break
        kind = f"{'same' if distance == 0 else 'previous'}-{before.source.kind}"
        found.append(("inherited", before.source.spans[0], kind))
        if len(found) == 2:
            break
    return found


def list_passive_subjects(scene: Scene, cue: Cue) -> list[tuple[Range, str]]:
    """List the phrases that may be the subject of a passive or stand before a participle, with where they end."""
    assert cue.group is not None
    rows = _relative(scene, cue.group.first) or _before(scene, cue, "subject", cue.group.first)
    out: list[tuple[Range, str]] = []
    for _, span, kind in rows:
        if span[0] < span[1] and (span, kind) not in out:
            out.append((span, kind))
    return out[:14]
