"""Which numbers are amounts: no names, labels, scores, list numbers or articles."""

from __future__ import annotations

from selon.qualify.counted import Counted, find_counted
from selon.qualify.drafts import Draft
from selon.qualify.nouns import load_nouns
from selon.qualify.number_names import is_number_name
from selon.qualify.results import is_result
from selon.qualify.sentence import Sentence

_TIES = ("-", "–", "—", "/", ":", "&")
_STOPS, _REACH = (",", ";", ":", "(", ")"), 14
"""What ends the clause of a noun that says how many, and how far before a figure it may stand."""


def is_amount(sentence: Sentence, i: int, draft: Draft, drafts: list[Draft]) -> bool:
    """Tell an amount from a name, a label, a score, a list number or an article.

    Args:
        sentence: The sentence.
        i: Place of the number.
        draft: What was read.
        drafts: The amounts of the sentence so far.

    Returns:
        Whether the number says how many or how much.
    """
    lexeme = sentence.lexemes[i]
    if lexeme.kind == "word":
        article = sentence.norms[i] in sentence.words.ones and draft.dimension == "count" and draft.low == 1
        return not article or _is_tally(sentence, draft, drafts)
    if lexeme.kind == "some" and lexeme.value == 2 and not draft.group:
        return False
    if draft.bound is None and (_is_label(sentence, draft.place, draft) or _is_joined(sentence, i, draft)):
        return False
    if draft.dimension != "count":
        return True
    if draft.bound is None and is_number_name(sentence, i):
        return False
    if lexeme.collective and draft.unit is not None and draft.unit.lower() in sentence.words.paired:
        return False
    apart = draft.high is None and not _follows_total(sentence, draft.place)
    if apart and (is_result(sentence, i, draft) or _is_unless(sentence, draft)):
        return False
    if i and lexeme.lower in sentence.words.adjectives and sentence.token(i - 1).pos == "NOUN":
        return False
    if lexeme.value == 1 and lexeme.lower in sentence.words.ones and draft.bound is None and draft.high is None:
        return draft.low != 1 or _is_tally(sentence, draft, drafts)
    if draft.group:
        return not _is_named(sentence, i, draft) and not _is_between_names(sentence, i, draft)
    return _stands_alone(sentence, i, draft)


def _is_label(sentence: Sentence, place: int, draft: Draft) -> bool:
    """Tell a figure that names: *article 5*, *n° 12*, *vol 370*."""
    if not place:
        return sentence.norm(draft.next) in (".", ")") and not draft.group
    before = sentence.lexemes[place - 1]
    if before.text in ("°", "#") or (before.text == "[" and sentence.norm(place + 1) == "]"):
        return True
    if draft.dimension == "count" and _is_index(sentence, place - 1):
        return True
    if before.text == "." and before.glued:
        return sentence.norm(place - 2) in sentence.words.labels and len(sentence.norm(place - 2)) < 4
    near = {sentence.norm(place - 1)}
    if before.kind == "word" and len(before.text) < 4:
        near.add(sentence.norm(place - 2))
    return not draft.group and not near.isdisjoint(sentence.words.labels)


def _is_index(sentence: Sentence, place: int) -> bool:
    """Tell the name of an index before a figure: *CAC 40*, *Standard & Poor's 500*."""
    words, before = sentence.words, sentence.lexemes[place]
    if before.lower == "s" and before.glued:
        return sentence.norm(place - 2) in words.indices
    return sentence.has_capital(place) and before.lower in words.indices


def _is_joined(sentence: Sentence, i: int, draft: Draft) -> bool:
    """Tell a score, a ratio or a code: figures tied to figures or letters, without a unit."""
    lexemes = sentence.lexemes
    if draft.high is None:
        for sign, other, behind in ((i - 1, i - 2, i), (i + 1, i + 2, i + 2)):
            if other < 0 or other >= len(lexemes) or lexemes[sign].text not in _TIES:
                continue
            tied = lexemes[sign].glued and lexemes[behind].glued
            if tied and sign > i and sentence.norm(other) in sentence.words.partitive:
                return True  # 1-of-4
            if tied and (lexemes[other].kind in ("digits", "name") or lexemes[sign].text == "/"):
                return True
    if i > 1 and lexemes[i].glued and lexemes[i - 1].glued and lexemes[i - 1].text == "+":
        return True  # UTC+3
    figures = lexemes[i].kind == "digits" and lexemes[i].scale == 1 and draft.dimension == "count"
    return figures and i + 1 < len(lexemes) and lexemes[i + 1].glued and lexemes[i + 1].kind == "word"


def _is_unless(sentence: Sentence, draft: Draft) -> bool:
    """Tell *à moins d'un accord*, a condition, from a limit (*à moins d'un kilomètre*)."""
    return draft.low == 1 and draft.bound == "at_most" and sentence.norm(draft.place - 1) in sentence.words.unless


def _is_named(sentence: Sentence, i: int, draft: Draft) -> bool:
    """Tell figures that belong to the name before them, whatever follows (*un Boeing 737 en feu*)."""
    if sentence.lexemes[i].kind != "digits" or draft.bound is not None or not draft.place or draft.high is not None:
        return False
    token, before = sentence.token(i), sentence.token(draft.place - 1)
    return before.pos == "PROPN" and before.end + 1 >= token.start and token.head <= before.i and token.head != token.i


def _is_between_names(sentence: Sentence, i: int, draft: Draft) -> bool:
    """Tell the figure of a model name: a name on either side (*le Saab JAS 39 Gripen*)."""
    if not draft.place or i + 1 >= len(sentence) or sentence.lexemes[i].kind != "digits" or draft.bound is not None:
        return False
    sides = (draft.place - 1, i + 1)
    named = (sentence.is_capitalised(k) and sentence.token(k).pos in ("PROPN", "NOUN", "X") for k in sides)
    return draft.place > 1 and all(named)


def _is_tally(sentence: Sentence, draft: Draft, drafts: list[Draft]) -> bool:
    """Tell whether *un* counts: another number of the same tally stands beside it (*un mort et deux blessés*)."""
    if not draft.group or draft.unit is None:
        return False
    words = sentence.words
    if drafts and drafts[-1].dimension == "count" and drafts[-1].counted and not drafts[-1].scaled:
        between = list(range(drafts[-1].next, draft.place))
        if between and sentence.norms[between[-1]] in words.tally - {","}:
            return all(sentence.token(k).pos in ("ADJ", "VERB") for k in between[:-1])
    for k in range(draft.next, min(draft.next + 3, len(sentence) - 1)):
        if sentence.norms[k] in words.tally:
            after = sentence.lexemes[k + 1]
            if not after.is_number and after.kind != "some":
                return False
            if after.value == 1 or words.units.after(sentence.norms, k + 2):
                return False
            return after.kind != "some" or _is_alike(sentence, draft.unit, k + 2)
        if sentence.token(k).pos not in ("ADJ", "VERB", "NOUN"):
            break
    return False


def _is_alike(sentence: Sentence, unit: str, at: int) -> bool:
    """Tell whether an article's noun can count beside many people: *une île et des centaines de morts* is no tally."""
    group = find_counted(sentence, at, joined=True)
    many = group is not None and group.unit is not None and is_person(sentence, group.unit)
    return not many or is_person(sentence, unit)


def is_person(sentence: Sentence, noun: str) -> bool:
    """Tell whether a counted noun is one for people, as far as the language's lists know."""
    found = load_nouns(sentence.words.code).find(noun.lower())
    return noun.lower() in sentence.words.victims or (found is not None and found.kind in ("person", "people"))


def is_predicate(sentence: Sentence, place: int, counted: Counted) -> bool:
    """Tell an adjective that says what is done to a bare number (*a laissé plusieurs perplexes*) from what it counts.

    Args:
        sentence: The sentence.
        place: Place of the first lexeme of the amount.
        counted: What stands behind the number.
    """
    head = sentence.token(counted.place - 1)
    if head.pos not in ("ADJ", "VERB") or not place or counted.unit is None or is_person(sentence, counted.unit):
        return False
    before = sentence.token(place - 1)
    return before.lemma in sentence.words.leaving and before.pos in ("VERB", "AUX")


def _stands_alone(sentence: Sentence, i: int, draft: Draft) -> bool:
    """Tell whether a bare number is an amount: bounded, or the subject or object of a verb."""
    lexeme = sentence.lexemes[i]
    if lexeme.kind == "spelled" and sentence.token(i).pos == "ADJ" and not _is_of_these(sentence, i, draft):
        return False
    if draft.bound is not None or draft.high is not None or draft.scaled or draft.rounded or draft.vague:
        return True
    if lexeme.kind == "digits" and lexeme.value is not None and 1000 <= lexeme.value <= 2100 and lexeme.text.isdigit():
        return False
    if not draft.place:
        return lexeme.kind == "spelled" and _is_verb(sentence, draft.next)
    before = sentence.token(draft.place - 1)
    if is_measured(sentence, draft.place) or _is_of_these(sentence, i, draft):
        return True
    if before.pos == "DET" or sentence.norm(i + 1) in sentence.words.labels:
        return False
    if before.pos in ("ADP", "PART", "VERB", "AUX") and _follows_total(sentence, draft.place):
        return True
    if lexeme.kind == "digits" and draft.low >= 100 and before.pos == "ADP":
        return True
    if draft.unit is not None and before.pos in ("ADP", "VERB", "AUX", "CCONJ", "PUNCT", "ADV"):
        return True
    return before.pos in ("VERB", "AUX") or (before.pos not in ("NOUN", "ADP") and _is_verb(sentence, draft.next))


def _is_of_these(sentence: Sentence, i: int, draft: Draft) -> bool:
    """Tell a bare number that is a part of the amount before, or all of it (*dont dix*, *quatre sur quatre*)."""
    words, place = sentence.words, draft.place
    if sentence.norm(place - 1) in words.of_which:
        return draft.unit is not None
    found = words.whole.after(sentence.norms, i + 1)
    if found is not None and sentence.is_number(found[1]):
        return True
    found = words.whole.before(sentence.norms, place)
    if found is None:
        return False
    first = range(max(0, found[1] - 3), found[1])
    return sentence.is_number(found[1] - 1) or any(sentence.norms[k] in words.order for k in first)


def _follows_total(sentence: Sentence, place: int) -> bool:
    """Tell a figure that a noun saying how many comes to (*le nombre de cas est passé de* 120 *à* 310)."""
    verb = False
    for k in range(place - 1, max(-1, place - _REACH), -1):
        if sentence.lexemes[k].text in _STOPS:
            return False
        if verb and sentence.norms[k] in sentence.words.totals:
            return True
        verb = verb or _is_verb(sentence, k)
    return False


def is_measured(sentence: Sentence, place: int) -> bool:
    """Tell a figure on a scale: *une magnitude de 7,5*."""
    near = place - 2 if sentence.norm(place - 1) in sentence.words.partitive else place - 1
    return sentence.norm(near) in sentence.words.measured


def _is_verb(sentence: Sentence, at: int) -> bool:
    return at < len(sentence) and sentence.lexemes[at].kind == "word" and sentence.token(at).pos in ("VERB", "AUX")
