"""Source phrases that take up an earlier one: *ces sources*, *l'une des sources*, *le même responsable*, pronouns."""

from __future__ import annotations

from typing import NamedTuple

from selon.attribute.scene.claim_words import load_claim_words
from selon.attribute.scene.positions import Positions
from selon.attribute.scene.scene import Range, Scene
from selon.record.attribution import Attribution
from selon.record.span import Span, Spans

_PERSONAL = ("person", "people")
_NOUNS = ("NOUN", "PROPN", "X")


class Phrase(NamedTuple):
    """A source phrase as its small words show it.

    Attributes:
        form: `part` (one of the …), `pointing` (this, the same), `definite`, `pronoun` or `other`.
        noun: Base form of its noun.
        plural: Whether the noun is a plural.
        rest: Base forms of the noun's own modifiers.
    """

    form: str
    noun: str
    plural: bool
    rest: frozenset[str]


class Inheritance(NamedTuple):
    """What a source phrase takes up.

    Attributes:
        earlier: The attribution whose source it is.
        words: That source, as the text has it.
        why: Stable reason code: `part-of-earlier-source`, `same-noun`, `general-noun` or `pronoun`.
    """

    earlier: Attribution
    words: Span
    why: str


def find_inheritance(
    scene: Scene, places: Positions, one: Attribution, earlier: list[Attribution]
) -> Inheritance | None:
    """Find the nearest earlier source that a source phrase takes up.

    Args:
        scene: The scene.
        places: Where spans stand in the tree.
        one: The attribution whose source it is.
        earlier: The attributions before it, in reading order of their sources.
    """
    phrase = _read(scene, places, one.source)
    if phrase is None or phrase.form == "other" or (phrase.form != "pronoun" and one.named != "unnamed"):
        return None
    for before in reversed(earlier):
        if before.source[0].start >= one.source[0].start or before.source == one.source:
            continue
        why = (
            _take_up_pronoun(one, before) if phrase.form == "pronoun" else _take_up(scene, places, phrase, one, before)
        )
        if why:
            return Inheritance(before, find_words(before.source), why)
    return None


def find_words(spans: Spans) -> Span:
    """Give the fullest of a role's spans: the phrase, not the pronoun beside it."""
    return max(spans, key=lambda span: (span.end - span.start, -span.start))


def _read(scene: Scene, places: Positions, spans: Spans) -> Phrase | None:
    ranges = places.find_all((find_words(spans),))
    return read_phrase(scene, ranges[0]) if ranges else None


def read_phrase(scene: Scene, part: Range) -> Phrase | None:
    """Read the form of a source phrase; None where it has no noun and is no pronoun."""
    words, tree = load_claim_words(scene.code), scene.tree
    first, last = part
    at = next((i for i in range(first, last) if tree[i].pos in _NOUNS), -1)
    if at < 0:
        single = last - first == 1 and tree[first].pos in ("PRON", "DET")
        return Phrase("pronoun", tree[first].lower, False, frozenset()) if single else None
    before = [tree[i].lower for i in range(first, at)]
    plural = "Number=Plur" in tree[at].morph or any("Number=Plur" in tree[i].morph for i in range(first, at))
    rest = frozenset(tree[i].lemma.lower() for i in range(at + 1, last) if tree[i].pos in (*_NOUNS, "ADJ"))
    noun = tree[at].lemma.lower()
    around = [*before, scene.lower(at + 1)] if at + 1 < last else before
    if any(k and word in scene.grammar.phrase_preps and words.parts & set(before[:k]) for k, word in enumerate(before)):
        return Phrase("part", noun, True, rest)
    if words.same & set(around) or (before and before[0] in words.demonstratives):
        return Phrase("pointing", noun, plural, rest)
    if before and before[0] in words.definites:
        return Phrase("definite", noun, plural, rest)
    return Phrase("other", noun, plural, rest)


def _take_up_pronoun(one: Attribution, before: Attribution) -> str:
    stands_for = one.sources[0].refers_to if one.sources else None
    if stands_for is None:
        return ""
    return "pronoun" if any(span.overlaps(stands_for) for span in before.source) else ""


def _take_up(scene: Scene, places: Positions, phrase: Phrase, one: Attribution, before: Attribution) -> str:
    """Tell why an earlier source could be the one that a phrase points back to, or give nothing."""
    if before.named != "unnamed" or before.kind not in _PERSONAL or one.kind not in _PERSONAL or _clash(one, before):
        return ""
    members = _list_members(scene, places, before)
    whole = frozenset().union(*({member.noun} | member.rest for member in members))
    fitting = [member for member in members if _agrees(phrase, member, several=len(members) > 1)]
    if any(member.noun == phrase.noun for member in fitting) and phrase.rest <= whole:
        return "part-of-earlier-source" if phrase.form == "part" else "same-noun"
    general = phrase.noun in load_claim_words(scene.code).general_sources and not phrase.rest
    return "general-noun" if fitting and general and phrase.form == "pointing" else ""


def _agrees(phrase: Phrase, member: Phrase, *, several: bool) -> bool:
    """Tell whether a phrase agrees in number with a member of an earlier source, or with all of them together."""
    if phrase.plural:
        return member.plural or (several and phrase.form != "definite")
    return not member.plural or member.form == "part"


def _clash(one: Attribution, before: Attribution) -> bool:
    """Tell whether two attributions name different relays."""
    own = {relay.actor for relay in one.relays if relay.actor}
    other = {relay.actor for relay in before.relays if relay.actor}
    return bool(own and other and not own & other)


def _list_members(scene: Scene, places: Positions, before: Attribution) -> list[Phrase]:
    spans = tuple(source.span for source in before.sources if source.span) or before.source
    return [phrase for part in places.find_all(spans) if (phrase := read_phrase(scene, part))]
