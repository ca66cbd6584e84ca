"""Sources before their cue: a subject, or what a relative pronoun takes up."""

from __future__ import annotations

from selon.attribute.clauses.asides import is_set_off
from selon.attribute.clauses.phrases import (
    head_of,
    holds_clause,
    list_ends,
    list_starts,
    stands_in_compound,
    widen_compound,
)
from selon.attribute.clauses.seams import begin_moment
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.contact import list_contact_subjects
from selon.attribute.sources.outlets import is_outlet_noun
from selon.parse.tree import Token

_ASIDE = 14
_RELATIVE = 24
"""Words from a verb back to the relative that stands between it and its subject at most."""


def list_sources_before(scene: Scene, cue: Cue, place: str, stop: int) -> list[tuple[str, Range, str]]:
    """List the phrases on the left: right before the cue, before a parenthesis, and the parser's subject.

    Args:
        scene: The scene.
        cue: The cue.
        place: What they are called there (`subject`).
        stop: Where the cue begins.
    """
    first = scene.sentence(cue.head)[0]
    found: list[tuple[str, Range, str]] = []
    end = skip_left(scene, stop, first)
    end -= is_floating(scene, end - 1)
    floor = stop
    if cue.group is not None and cue.group.mood == "gerund":
        end -= scene.lower(end - 1) in scene.grammar.gerund_marks
        if any(scene.lower(i) in scene.grammar.gerund_marks for i in range(end, stop)):
            floor = _find_governing_verb(scene, end, first)
    ends = [(end, "cue")]
    commas = [i for i in range(end - 1, first, -1) if scene.tree[i].text in (",", "–", "—", ")")][:4]
    if scene.lower(end - 1) == "," and commas:
        ends = [(end - 1, "cue-comma")]
        commas = commas[1:]
    if first < (dated := begin_moment(scene, first, end)) < end:
        ends.append((dated, "cue"))
    ends.extend((i, "parenthesis") for i in commas)
    for edge, kind in ends:
        starts = list_starts(scene, edge, first, 8 if kind != "parenthesis" else 4)
        found.extend((place, (start, edge), kind) for start in starts if _can_speak(scene, cue, (start, edge)))
    subject = find_parsed_subject(scene, cue)
    found.extend(list_contact_subjects(scene, cue, subject, end))
    if subject is not None:
        left, right = scene.tree.edges(subject)
        left = widen_compound(scene, max(left, first), first)
        for edge, kind in list_ends(scene, max(left, subject.i), min(right, stop), 3):
            edge = edge - 1 if scene.lower(edge - 1) == "," else edge
            if _can_speak(scene, cue, (left, edge)):
                found.append((place, (left, edge), "parse-" + kind))
    return [row for row in found if row[1][0] < floor]


def _find_governing_verb(scene: Scene, gerund: int, first: int) -> int:
    """Give the verb whose subject acts in a gerund too, where that subject stands before it, else where to end.

    What stands between them is an object (*ont rejoint* la maire *en condamnant l'attaque*), no subject.
    """
    for at in range(gerund - 1, first, -1):
        if not scene.is_finite(at):
            continue
        verb = scene.tree[at]
        heads = (verb, scene.tree[verb.head]) if verb.pos == "AUX" else (verb,)
        subjects = [scene.tree.child(head, "subject", "passive-subject", "subject-clitic") for head in heads]
        return at if any(subject is not None and subject.i < at for subject in subjects) else gerund
    return gerund


def _can_speak(scene: Scene, cue: Cue, span: Range) -> bool:
    """Tell whether the grammar lets a phrase on the left be the subject of a cue.

    No finite verb without a relative inside it or between it and the cue, unless the cue is coordinated; not the
    inside of another phrase; not set off by a lone comma; not one member of a plural.
    """
    start, end = span
    if holds_clause(scene, start, end) or joins_phrases(scene, start, end):
        return False
    led = scene.grammar.phrase_preps | scene.grammar.agent_marks  # who something is of or done by acts in nothing else
    if scene.lower(start - 1) in led and start > scene.sentence(start)[0]:
        return False
    if _opens_aside(scene, start, end):
        return False
    stop = cue.words[0]
    if holds_clause(scene, end, stop) and not is_coordinated(scene, stop) and not is_set_off(scene, end, stop):
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


def _opens_aside(scene: Scene, start: int, end: int) -> bool:
    """Tell a phrase that runs over a coordinator into an aside before the next verb (*the mill* and, in a letter)."""
    commas = [i for i in range(start, end) if scene.tree[i].text == ","]
    return len(commas) == 1 and scene.pos(commas[0] - 1) == "CCONJ" and commas[0] - 1 > start


def joins_phrases(scene: Scene, start: int, end: int) -> bool:
    """Tell two noun phrases with nothing between them, the second of which has a relative (*a version* the airline).

    One begins inside with an article or behind a pronoun (*something* farmers), or its article is a singular's and
    its noun a plural (*a price* analysts), unless the first noun only counts (*a dozen* nurses).
    """
    if not scene.grammar.bare_nouns or not scene.grammar.zero_complementizer:
        return False
    for i in range(start + 1, end):
        articled = scene.pos(i) == "DET" and "PronType=Art" in scene.tree[i].morph
        if articled and scene.pos(i - 1) == "NOUN" and scene.tree[i - 1].text.islower():
            return True
        if "Case=Nom" in scene.tree[i].morph and scene.pos(i - 1) in ("NOUN", "PROPN", "PRON"):
            return True
        if scene.pos(i) == "NOUN" and scene.pos(i - 1) == "PRON" and "PronType=Ind" in scene.tree[i - 1].morph:
            return True
    subjects = (
        i
        for i in range(start, end)
        if scene.tree[i].role == "subject" and not stands_in_compound(scene, i) and not _leads_to_name(scene, i)
    )
    heads = [scene.tree[i].head for i in subjects]
    article = scene.pos(start) in ("DET", "PRON")
    if (
        article
        and len(heads) > len(set(heads))
        and not any(scene.pos(i) in ("CCONJ", "PUNCT") for i in range(start, end))
    ):
        return True
    last = scene.tree[end - 1]
    first = scene.tree[start]
    if "Definite=Ind" in first.morph and last.pos == "PROPN" and _is_thing(scene, start, end):
        return True
    if end - start < 3 or "Definite=Ind" not in first.morph or "Number=Plur" not in last.morph or last.pos != "NOUN":
        return False
    inner = [scene.tree[i] for i in range(start + 1, end - 1)]
    return all(one.pos in ("NOUN", "ADJ") for one in inner) and not any(
        one.lower in scene.grammar.crowds or one.role == "number" for one in inner
    )


def _leads_to_name(scene: Scene, at: int) -> bool:
    """Tell an outlet's common noun right before its name (*the* newspaper *Der Bote*)."""
    return is_outlet_noun(scene, at) and scene.tree[at + 1].text[:1].isupper()


def _is_thing(scene: Scene, start: int, end: int) -> bool:
    """Tell a phrase whose first noun is no party's before a name (*a charge* Tervala, not *a spokesman* Tervala)."""
    name = next(i for i in range(start, end) if scene.pos(i) == "PROPN")
    if name < start + 2 or scene.pos(name - 1) != "NOUN" or not all(scene.pos(i) == "PROPN" for i in range(name, end)):
        return False
    party = scene.party((start, name))
    return not party.known or party.kind == "document"


def find_parsed_subject(scene: Scene, cue: Cue) -> Token | None:
    """Give the subject on the left that the parser gives a cue, if any."""
    group = cue.group
    heads = cue.words if group is None else [cue.head, group.carrier]
    if group is not None and group.passive and group.shared >= 0:
        heads = [*heads, group.shared]  # the subject of the passive that it shares is its own
    for i in heads:
        subject = scene.tree.child(scene.tree[i], "subject", "passive-subject")
        if subject is not None and subject.i < cue.words[0]:
            return subject
    return None


def list_antecedents(scene: Scene, first: int) -> list[tuple[str, Range, str]]:
    """List the antecedents, where the subject of the verb that begins here is a relative pronoun."""
    begin = scene.sentence(first)[0]
    at = skip_left(scene, first, begin)
    parenthesis = at
    for _ in range(_RELATIVE):
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
    starts = list_starts(scene, end, begin, 6)
    if not scene.grammar.zero_complementizer:
        starts = [start for start in starts if not holds_clause(scene, start, end)] or starts
    if scene.lower(at - 1) == ",":
        # Behind a whole aside (*…, two aides, who asked not to be named, said*) who speaks begins behind a comma.
        starts = [start for start in starts if not _reaches_back(scene, begin, start, end)]
        # And it is no part of who stands there (*…, two nurses on* the ward, *who asked not to be named, said*).
        whole = [start for start in starts if start == begin or scene.lower(start - 1) == ","]
        led = any(scene.pos(start - 1) == "ADP" for start in starts)
        # Nor what a preposition leads to, nor a subject that has its verb (*Le pont, qui a cédé, rouvrira*, dit X).
        starts = [start for start in whole or ([] if led else starts) if not holds_clause(scene, start, at - 1)]
    return [("antecedent", (start, end), "relative") for start in starts]


def _reaches_back(scene: Scene, begin: int, start: int, end: int) -> bool:
    """Tell a phrase that begins inside the clause before and runs over its comma (*left in* June, two aides)."""
    if holds_clause(scene, start, end):
        return True
    inside = start > begin and scene.lower(start - 1) not in (",", "–", "—", ")")
    return inside and any(scene.lower(i) == "," for i in range(start, end)) and holds_clause(scene, begin, start)


def list_antecedents_of_complement(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """List the antecedents of a relative behind a preposition (*the UN, for which…*), which becomes part of the cue."""
    begin = scene.sentence(cue.head)[0]
    cue.behind += 1
    end = cue.head - 1 if scene.lower(cue.head - 1) == "," else cue.head
    return [("antecedent", (start, end), "relative") for start in list_starts(scene, end, begin, 6)]


def list_passive_subjects(scene: Scene, cue: Cue) -> list[tuple[Range, str]]:
    """List the phrases that may be the subject of a passive or stand before a participle, with where they end."""
    assert cue.group is not None
    rows = list_antecedents(scene, cue.group.first) or list_sources_before(scene, cue, "subject", cue.group.first)
    out: list[tuple[Range, str]] = []
    for _, (begin, end), kind in rows:
        joined = end - begin > 2 and scene.lower(end - 1) in scene.grammar.coordinators  # *une loi chère* et *décriée*
        span = (begin, end - joined)
        if span[0] < span[1] and (span, kind) not in out:
            out.append((span, kind))
    return out[:14]


def is_coordinated(scene: Scene, first: int) -> bool:
    """Tell a verb behind a coordinator, over adverbs and clitics."""
    at = first - 1
    while scene.pos(at) == "ADV" or scene.lower(at) in scene.lexicon.groups.object_clitics:
        at -= 1
    return scene.lower(at) in scene.grammar.coordinators or is_joined_over_aside(scene, first)


def is_joined_over_aside(scene: Scene, first: int) -> bool:
    """Tell a verb behind a coordinator and an aside between commas (*and, in a letter,* accused): it has no subject.

    Args:
        scene: The scene.
        first: Position of the verb group's first word.
    """
    at = first - 1
    while scene.pos(at) == "ADV":
        at -= 1
    if scene.lower(at) != ",":
        return False
    begin = max(scene.sentence(first)[0], at - _ASIDE)
    opening = next((i for i in range(at - 1, begin, -1) if scene.tree[i].text == ","), -1)
    joined = opening > 0 and scene.lower(opening - 1) in scene.grammar.coordinators
    return joined and not any(scene.is_finite(i) for i in range(opening, at)) and scene.pos(opening + 1) != "DET"


def is_floating(scene: Scene, at: int) -> bool:
    """Tell a word for each of several that stands behind its phrase (*the two firms* both *said*).

    Args:
        scene: The scene.
        at: Position of the word.
    """
    return scene.lower(at) in scene.grammar.floating and scene.pos(at - 1) in ("NOUN", "PROPN", "PRON")


def skip_left(scene: Scene, at: int, first: int) -> int:
    """Go left over clitics, adverbs and negation to where a subject would end."""
    groups = scene.lexicon.groups
    clitics = scene.grammar.direct_clitics | scene.grammar.dative_clitics
    verb = at
    while at > first:
        token = scene.tree[at - 1]
        if (
            (at == verb and token.lower in clitics)
            or token.lower in groups.negations
            or token.pos == "ADV"
            or (token.lower in groups.object_clitics and token.pos == "PRON")
        ):
            at -= 1
        else:
            break
    return at
