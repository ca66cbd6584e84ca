"""What a number counts: the noun behind it, with the words that belong to it."""

from __future__ import annotations

import msgspec

from selon.parse.tree import Token
from selon.qualify.sentence import Sentence

_NOUNS = ("NOUN", "PROPN")
_OWNER = 6
"""Within how many words the name of an owner ends."""
_CLOSED = frozenset({"ADP", "DET", "PRON", "CCONJ", "SCONJ", "AUX", "PUNCT", "ADV", "PART", "NUM"})


class Counted(msgspec.Struct, frozen=True):
    """What is counted.

    Attributes:
        start: First view character of the group behind the number.
        head_end: Behind the head noun: there the quantity's span ends.
        end: Behind the modifiers.
        unit: The head noun as written; None where it is taken up from before (*deux autres*).
        place: Place of the lexeme behind the head.
    """

    start: int
    head_end: int
    end: int
    unit: str | None
    place: int


def find_counted(sentence: Sentence, at: int, *, joined: bool) -> Counted | None:
    """Find what the number before place `at` counts.

    Args:
        sentence: The sentence.
        at: Place behind the number.
        joined: Whether the number is a noun itself and needs a joining word (*une vingtaine de, des milliers de*).

    Returns:
        The counted group, or None where the number stands alone.
    """
    words = sentence.words
    begin = at
    if sentence.norm(at) in words.partitive:
        after = sentence.norm(at + 1)
        if after in words.among:
            return _find_among(sentence, at)
        if after in words.possessive:
            begin = at + 2
        elif joined or sentence.is_number(at + 1) or sentence.lexemes[at].lower in words.contracted:
            begin = at + 1
        else:
            return None
        whole = begin if sentence.is_number(begin) else _find_owned(sentence, begin)
        if whole is not None:
            return _find_whole(sentence, at, whole + 1)
    elif joined and words.joint:
        return None
    begin = sentence.skip_hyphen(begin)
    return find_group(sentence, begin)


def _find_owned(sentence: Sentence, begin: int) -> int | None:
    """Find the number behind the one that its things belong to (*three of the city's* eleven *bridges*)."""
    for i in range(begin + 1, min(begin + _OWNER, len(sentence) - 2)):
        if sentence.lexemes[i].text == "'" and sentence.norm(i + 1) in sentence.words.genitive:
            return i + 2 if sentence.is_number(i + 2) else None
    return None


def _find_among(sentence: Sentence, at: int) -> Counted:
    """Read *sept d'entre eux*: counted, but not named."""
    end = at + 1
    while end < len(sentence) and sentence.norm(end) in sentence.words.among:
        end += 1
    last = sentence.lexemes[end - 1]
    return Counted(sentence.lexemes[at].start, last.end, last.end, None, end)


def _find_whole(sentence: Sentence, at: int, begin: int) -> Counted | None:
    """Read *19 de ses 29 matches*: the noun behind the second number is what both count."""
    group = find_group(sentence, begin)
    if group is None or group.unit is None:
        return None
    return Counted(group.start, sentence.lexemes[at - 1].end, group.end, group.unit, at)


def find_group(sentence: Sentence, begin: int) -> Counted | None:
    """Find the noun group that begins at a place.

    Args:
        sentence: The sentence.
        begin: Place of its first word.

    Returns:
        The group, or None where no noun is reached.
    """
    place, others = begin, False
    while place < len(sentence) and sentence.norm(place) in sentence.words.prenominal:
        others = others or sentence.norm(place) in sentence.words.others
        place += 1
    if sentence.words.heads_last and place == begin and _is_compound(sentence, place):
        return _read_compound(sentence, place)
    head = _find_head(sentence, place, strict=others) if place < len(sentence) else None
    if head is None and place > begin:
        last = sentence.lexemes[place - 1]
        if not others and sentence.token(place - 1).pos not in ("ADJ", "NOUN", "PROPN", "VERB"):
            return None
        unit = None if others else last.text
        return Counted(sentence.lexemes[begin].start, last.end, last.end, unit, place)
    if head is None:
        return None
    start, head_end = sentence.lexemes[begin].start, _extend_hyphens(sentence, head)
    noun = sentence.lexemes[head].start
    noun = _extend_left(sentence, head, begin) if sentence.words.heads_last else noun
    end = head_end if sentence.words.heads_last else _extend_modifiers(sentence, head_end)
    return Counted(start, head_end, end, sentence.tree.text[noun:head_end], sentence.find(head_end))


def _is_compound(sentence: Sentence, place: int) -> bool:
    """Tell a noun that a hyphen ties to its number: *a five-point lead* counts points."""
    if place < 2 or place >= len(sentence) or sentence.skip_hyphen(place - 1) != place:
        return False
    return sentence.lexemes[place].kind == "word" and sentence.token(place).pos in _NOUNS


def _read_compound(sentence: Sentence, place: int) -> Counted:
    end = _extend_hyphens(sentence, place)
    start = sentence.lexemes[place].start
    return Counted(start, end, end, sentence.tree.text[start:end], sentence.find(end))


def _find_head(sentence: Sentence, place: int, *, strict: bool) -> int | None:
    if sentence.words.heads_last:
        return _find_last_noun(sentence, place)
    lexeme, token = sentence.lexemes[place], sentence.token(place)
    if lexeme.kind != "word" or lexeme.text[-1] == "'" or sentence.words.no_heads.after(sentence.norms, place):
        return None
    if len(lexeme.text) == 1 and sentence.norm(place + 1) == ".":
        return None
    following = sentence.token(place + 1) if place + 1 < len(sentence) else None
    if token.pos == "ADJ" and following is not None and following.pos == "NOUN" and following.i == token.i + 1:
        return place + 1
    return place if _can_be_counted(token, strict=strict) else None


def _can_be_counted(token: Token, *, strict: bool) -> bool:
    if token.pos in _NOUNS:
        return True
    if strict or token.pos in _CLOSED:
        return False
    if token.pos != "VERB":
        return True
    return "VerbForm=Fin" not in token.morph and ("Number=Plur" in token.morph or token.lower.endswith(("s", "x")))


def _find_last_noun(sentence: Sentence, place: int) -> int | None:
    """Walk the group to its last noun: adjectives, nouns and participles, then stop."""
    found: int | None = None
    i = place
    while i < len(sentence) and i < place + 7:
        lexeme = sentence.lexemes[i]
        if lexeme.text == "-" and lexeme.glued:
            i += 1
            continue
        if lexeme.text == "'" and lexeme.glued and sentence.norm(i + 1) in sentence.words.genitive:
            found = None
            i += 2
            continue
        if _is_inside_name(sentence, i):
            i += 1
            continue
        if lexeme.kind != "word" or (found is not None and sentence.is_barred(i)):
            break
        token = sentence.token(i)
        misread = found is not None and _is_plural_noun(sentence, found, i)
        if (token.pos in _NOUNS or misread) and not sentence.words.no_heads.after(sentence.norms, i):
            if found is not None and _closes(sentence.token(found), token):
                break
            found = i
        elif (
            found is not None
            or token.pos not in ("ADJ", "VERB", "ADV", "X")
            or (token.pos == "VERB" and "VerbForm=Part" not in token.morph)
        ):
            break
        i += 1
    if found is None and place < len(sentence):
        token = sentence.token(place)
        if (
            token.pos in ("ADJ", "VERB")
            and "VerbForm=Fin" not in token.morph
            and "Aspect=Prog" not in token.morph
            and sentence.lexemes[place].kind == "word"
        ):
            return place
    return found


def _is_inside_name(sentence: Sentence, i: int) -> bool:
    """Tell a number inside a compound or a name: *three one-sided games*, *six A320 jets*, *two iPhone 4 users*."""
    lexeme = sentence.lexemes[i]
    if lexeme.kind == "name":
        return True
    if not lexeme.is_number:
        return False
    if sentence.skip_hyphen(i + 1) != i + 1:
        return True
    noun = i + 1 < len(sentence) and sentence.lexemes[i + 1].kind == "word" and sentence.token(i + 1).pos in _NOUNS
    return lexeme.kind == "digits" and noun and sentence.has_capital(i - 1)


def _is_plural_noun(sentence: Sentence, noun: int, place: int) -> bool:
    """Tell a noun taken for a verb: a plural is before it, another verb behind (*four women rowers … tested*)."""
    before, word = sentence.token(noun), sentence.token(place)
    if "Number=Plur" not in before.morph or word.pos != "VERB" or word.lemma.lower() == word.lower:
        return False
    return word.lower.endswith("s") and any(_is_finite(sentence.token(i)) for i in range(place + 1, len(sentence)))


def _is_finite(token: Token) -> bool:
    return token.pos in ("VERB", "AUX") and "VerbForm=Fin" in token.morph


def _closes(noun: Token, follower: Token) -> bool:
    """Tell whether a plural noun ends the group before its follower (*two women Monday*)."""
    return "Number=Plur" in noun.morph and follower.pos == "PROPN" and follower.text[:1].isupper()


def _extend_hyphens(sentence: Sentence, head: int) -> int:
    """Give the end of the head with the parts that hyphens tie to it (*sapeurs-pompiers*)."""
    i = head
    while sentence.skip_hyphen(i + 1) != i + 1:
        i = sentence.skip_hyphen(i + 1)
    return sentence.lexemes[i].end


def _extend_left(sentence: Sentence, head: int, begin: int) -> int:
    i = head
    while (
        i - 2 >= begin
        and sentence.lexemes[i].glued
        and sentence.lexemes[i - 1].text == "-"
        and sentence.lexemes[i - 1].glued
    ):
        i -= 2
    while i - 1 >= begin and sentence.lexemes[i].glued and sentence.lexemes[i - 1].kind in ("name", "word"):
        i -= 1  # A320s
    return sentence.lexemes[i].start


def _extend_modifiers(sentence: Sentence, head_end: int) -> int:
    """Give the end of the adjectives and participles right behind the head (*soldats nord-coréens*)."""
    i = sentence.find(head_end)
    end = head_end
    while i < len(sentence):
        token = sentence.token(i)
        if token.pos != "ADJ" or sentence.lexemes[i].kind != "word":
            break
        end = max(end, _extend_hyphens(sentence, i))
        i = sentence.find(end)
    return end
