"""Sources behind their cue: an inverted subject (*…, affirme la maire*), a complement, the agent of a passive."""

from __future__ import annotations

from selon.attribute.clauses.limits import is_gerund
from selon.attribute.clauses.phrases import begins_phrase, holds_clause, list_ends
from selon.attribute.clauses.seams import skip_moment
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import CLOSING_MARKS, OPENING_MARKS
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.channels import find_hearer
from selon.attribute.sources.listed_subjects import cuts_subject_list
from selon.attribute.sources.outlets import begin_speaker, end_name, is_outlet_noun

_TITLE = 5
_SMALL = 3
"""Small words that the name of an outlet may end with."""
_MISTAKEN = frozenset(("ADJ", "VERB", "ADV", "INTJ", "X"))


def list_sources_behind(scene: Scene, cue: Cue, place: str, start: int) -> list[tuple[str, Range, str]]:
    """List the phrases on the right: an inverted subject or the complement of a preposition.

    Args:
        scene: The scene.
        cue: The cue.
        place: Which of the two (`inverted`, `complement`).
        start: Where they may begin.
    """
    stop = scene.sentence_stop(cue.head)
    if place == "inverted":
        stop = _end_before_content(scene, cue, start, stop)
    if place == "inverted" and begins_phrase(scene, moment := skip_moment(scene, start, stop)):
        start = moment
    if place == "inverted" and (named := _pass_describing(scene, start, stop)) > start:
        return [(place, (start, end), kind) for end, kind in list_ends(scene, named, stop)]
    if place == "inverted" and (set_off := _list_behind_manner(scene, cue, start, stop)):
        return set_off
    at = start
    steps = 0
    noun_as_verb = place == "complement" and _is_noun_as_verb(scene, at)
    while at < stop and steps < 7 and not _begins_party(scene, at, start) and not noun_as_verb:
        token = scene.tree[at]
        if token.pos in ("VERB", "AUX", "SCONJ") or token.text in (":", "(", ";") or token.text in OPENING_MARKS:
            return []
        at += 1
        steps += 1
    if at >= stop or steps >= 7:
        return []
    if at > start and _opens_some(scene, at - 1):
        at -= 1
    if (speaker := begin_speaker(scene, at, stop)) > at:
        return [(place, (speaker, end), kind) for end, kind in list_ends(scene, speaker, stop)]
    found = [(place, (at, end), kind) for end, kind in list_ends(scene, at, stop) if not holds_clause(scene, at, end)]
    if place == "complement":
        return [one for one in found if not _runs_into_content(scene, *one[1])]
    if place == "inverted":
        if _is_next_subject(scene, found):
            return []
        if found and (hearer := find_hearer(scene, (at, found[-1][1][1]))) > at:
            found = [(place, (at, hearer), "hearer"), *(one for one in found if one[1][1] < hearer)]
        # A date or an addressee may stand between the verb and its subject.
        if scene.pos(at - 1) != "ADP" or _opens_some(scene, at):
            return found
        if (subject := _behind_complement(scene, cue, at, stop)) is not None:
            return [(place, (subject, end), kind) for end, kind in list_ends(scene, subject, stop)]
        if scene.grammar.bare_addressee and at > start:
            found = []  # where it was said is nobody who says it (*a truce* concluded in Ankara)
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


def _pass_describing(scene: Scene, at: int, stop: int) -> int:
    """Give the position behind participles that describe a title before a name (*said* newly elected *mayor X*).

    It is `at` where none stands there, or where no name follows.
    """
    if not scene.grammar.bare_nouns:
        return at
    behind = at
    while behind < stop and (scene.pos(behind) == "ADV" or _describes(scene, behind)):
        behind += 1
    if behind == at or not _describes(scene, behind - 1) or scene.pos(behind) not in ("NOUN", "PROPN", "ADJ"):
        return at
    near = range(behind, min(behind + _TITLE, stop))
    end = next((i for i in near if scene.pos(i) not in ("NOUN", "PROPN", "ADJ", "X")), near.stop)
    return behind if any(scene.tree[i].text[:1].isupper() for i in range(behind, end)) else at


def _describes(scene: Scene, at: int) -> bool:
    token = scene.tree[at]
    return token.pos == "VERB" and "VerbForm=Part" in token.morph and token.role == "adjective" and token.head > at


def _runs_into_content(scene: Scene, first: int, end: int) -> bool:
    """Tell a complement that goes on behind its comma with the subject of what is said, and ends inside or behind it.

    A name beside a noun has a comma on both sides (*according to the mayor, Odile X, the bridge…*); here no second one
    stands (*according to the mayor, Tarsk | and Orvel will merge*).
    """
    if not any(scene.lower(i) == "," for i in range(first, end)):
        return False
    inside = scene.lower(end) in scene.grammar.coordinators or scene.is_finite(end)
    return inside or cuts_subject_list(scene, first, end)


def _end_before_content(scene: Scene, cue: Cue, start: int, stop: int) -> int:
    """Give where an inverted subject must end: before the clause that the cue opens (*explique à Radio Sud* que *…*).

    Only where nothing said can stand before the cue: no quotation, no clause of its own.
    """
    first = scene.sentence(cue.head)[0]
    before = scene.token(cue.words[0] - 1)
    said = before is not None and before.text in CLOSING_MARKS
    if "that" not in cue.frames or said or holds_clause(scene, first, cue.words[0]):
        return stop
    marks = scene.grammar.complementizers
    for at in range(start + 1, stop):
        if scene.tree[at].text in (",", ":", ";"):
            break
        if scene.lower(at) in marks and scene.pos(at) != "DET":
            return at
    return stop


def _begins_party(scene: Scene, at: int, start: int) -> bool:
    """Tell whether a phrase begins, or a name or title that the parser takes for something else (*Hawa*, *Mme*)."""
    if begins_phrase(scene, at) or scene.grammar.bare_nouns:
        return begins_phrase(scene, at)
    text = scene.tree[at].text
    if not text[:1].isupper() or text.isupper() or scene.is_finite(at):
        return False
    return scene.pos(at) in _MISTAKEN or (at == start and scene.pos(at) in ("NOUN", "PROPN"))


def _opens_some(scene: Scene, at: int) -> bool:
    """Tell an article of an uncertain number that the parser takes for a preposition (*indiquent* des *habitants*)."""
    behind = scene.token(at + 1)
    plural = behind is not None and behind.pos in ("NOUN", "ADJ") and "Number=Plur" in behind.morph
    return (
        plural and scene.pos(at) == "ADP" and scene.lower(at) in (scene.grammar.contracted & scene.grammar.phrase_preps)
    )


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
    led = at - 2 if scene.lower(at - 1) in scene.grammar.phrase_preps else at - 1
    if scene.lower(led) not in scene.grammar.relay_preps and scene.lower(at - 1) not in scene.grammar.relay_preps:
        return None
    if (counted := _find_counted(scene, at, stop)) > at:
        return counted
    end = at + 1 if scene.pos(at) == "DET" else at
    first = end
    named = is_outlet_noun(scene, end) and scene.tree[end + 1].text[:1].isupper()
    end = end_name(scene, (at, end + 1), stop) if named else end
    while end < stop and scene.pos(end) in ("PROPN", "X"):
        end += 1
    end = _end_small_words(scene, end, stop) if named else end
    if end == first or end >= stop:
        return None
    end = _skip_condition(scene, end, stop)
    if scene.pos(end) in ("DET", "NUM") and not scene.is_finite(end):
        return end
    plural = cue.group is not None and "Number=Plur" in scene.tree[cue.group.carrier].morph
    several = "Number=Plur" in scene.tree[end].morph or (
        end + 1 < stop and scene.pos(end + 1) in ("NOUN", "ADJ") and "Number=Plur" in scene.tree[end + 1].morph
    )
    return end if plural and several and scene.lower(end) in scene.grammar.phrase_preps else None


def _skip_condition(scene: Scene, at: int, stop: int) -> int:
    """Give the position behind how somebody spoke, set off (*à l'AFP,* sous couvert d'anonymat, *un élu*), or `at`."""
    if scene.lower(at) != "," or scene.pos(at + 1) != "ADP":
        return at
    for i in range(at + 2, min(at + 2 * _SMALL + 2, stop)):
        if scene.lower(i) == ",":
            return i + 1
        if scene.is_finite(i) or scene.pos(i) == "PUNCT":
            break
    return at


def _find_counted(scene: Scene, at: int, stop: int) -> int:
    """Give where people are counted right behind what they spoke in (*dans une tribune* 80 *élus*), or -1."""
    i = at + (scene.pos(at) == "DET")
    while i < min(at + _TITLE, stop - 1) and scene.pos(i) in ("NOUN", "ADJ") and scene.tree[i].text.islower():
        i += 1
    counts = scene.pos(i) == "NUM" and scene.pos(i - 1) in ("NOUN", "ADJ") and scene.pos(i + 1) in ("NOUN", "ADJ")
    if scene.grammar.bare_nouns or not counts or i + 1 >= stop:
        return -1
    return i if scene.party((i, i + 2)).kind in ("person", "people") and scene.party((i, i + 2)).known else -1


def _end_small_words(scene: Scene, at: int, stop: int) -> int:
    """Give where an outlet's name ends with small words before a subject's article (*au site Eaux* libres *un élu*)."""
    for end in range(at, min(at + _SMALL + 1, stop)):
        token = scene.tree[end]
        if token.pos in ("DET", "NUM") and scene.pos(end - 1) != "ADP":
            return end
        if not token.text.strip("'’").isalpha() or not token.text.islower() or scene.is_finite(end):
            break
        if token.lower in scene.grammar.coordinators | scene.grammar.complementizers:
            break
    return at


def list_agents(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """List the agents of a passive or of a noun cue, behind their mark."""
    stop = scene.sentence_stop(cue.head)
    for at in range(cue.behind, min(cue.behind + 14, stop)):
        if at > cue.behind + 7 and scene.pos(at) in ("VERB", "AUX"):
            break
        if scene.find_starting(at, scene.grammar.connectives):
            continue
        if scene.lower(at) in scene.grammar.agent_marks and begins_phrase(scene, at + 1):
            if _is_share(scene, at + 1):
                break
            if (charge := _find_charge(scene, cue, at + 2, stop)) >= 0:
                return [("agent", (at + 1, charge), "charge")]
            told = _find_told_clause(scene, cue, at + 2, stop)
            ends = list_ends(scene, at + 1, stop if told < 0 else told)
            return [("agent", (at + 1, end), kind) for end, kind in ends]
        if scene.tree[at].text in (",", ";", ":") or _opens_infinitive(scene, at):
            break
    return []


def _find_told_clause(scene: Scene, cue: Cue, at: int, stop: int) -> int:
    """Give where the clause opens that an agent tells somebody (*was told by a guard* that *the gate was open*), or -1.

    A subject follows the word that opens it: it is no relative of the agent.
    """
    if not any(sense.addressee and "that" in sense.frames for sense in cue.senses):
        return -1
    marks = scene.grammar.complementizers
    found = next((i for i in range(at, stop - 1) if scene.lower(i) in marks or scene.is_finite(i)), -1)
    return found if found >= 0 and scene.lower(found) in marks and begins_phrase(scene, found + 1) else -1


def _find_charge(scene: Scene, cue: Cue, at: int, stop: int) -> int:
    """Give where what an agent says of somebody opens by the verb's own preposition, or -1.

    With a gerund or a bare noun behind it: *accused by two unions* of hiding *the risk*, *… by residents* of fraud.
    """
    preps = frozenset().union(*(sense.preps for sense in cue.senses if "content-prep" in sense.frames))
    if not scene.grammar.zero_complementizer or cue.kind != "verbs":
        return -1
    for i in range(at, stop - 1):
        if scene.tree[i].pos in ("VERB", "AUX", "PUNCT"):
            return -1
        bare = scene.pos(i + 1) == "NOUN" and scene.tree[i + 1].text.islower()
        if scene.lower(i) in preps and (is_gerund(scene, i + 1) or (bare and scene.tree[i - 1].text.islower())):
            return i
    return -1


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
