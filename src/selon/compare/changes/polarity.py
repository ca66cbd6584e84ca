"""Polarity: what one affirms the other denies. A denial of a negated content affirms it."""

from __future__ import annotations

import re
from collections import Counter

from selon.compare.changes.commitment import say_alike
from selon.compare.changes.frame import Frame
from selon.compare.changes.replaced import are_others
from selon.compare.facets import Facet, find_cue, find_verb
from selon.compare.parties import Alike, liken_parties
from selon.compare.party_wordings import split_telling
from selon.compare.words import are_forms, split_words
from selon.record.comparison import Change
from selon.record.span import lie_inside

_SMALL, _LEAST, _FEWEST = 5, 4, 3
_IN_ORDER, _SAME_HEADS, _TOLD = 0.65, 0.5, 0.8
"""Share of words in common in one order from which a negation alone was put in or taken away; the same where both turn
on the same verb and nouns."""
_INNER = re.compile(r"[!?;…]\W*\s\W*\w|(?<!\b\w)(?<!\bM[rs])(?<!\b[DS][rt])\.\W*\s\W*\w|\w[,.]?\s?[»”\"],?\s\w")
_SAME_WORDING, _LIKE_WORDING, _DENIED = 0.7, 0.55, 0.5
_OPPOSED = 0.7
"""Share of words in common in one order from which an opposite was put for a word."""
_SIDES, _LOOSE = "+-", "~"
_WHOLE = 0.5
"""Share of the first claim's length from which another one of its side can say as much."""
_PART = 2
"""By how much nearer in length a whole claim is to the other one than its part."""
_SAME, _SAME_ACROSS = 0.8, 0.85
"""Share of words in common, and nearness across languages, from which a few words are the same."""
_NEAR_ACROSS, _DENIED_ACROSS = 0.68, 0.55
"""Contents that are less alike may say one thing by two opposites (*rare*, *not common*); less is asked where a party
denies what it says in the other language."""
_REST, _REST_DENIED = 0.86, 0.88
"""The same by their words alone, whatever else the two reports tell."""


def compare_polarity(frame: Frame) -> list[Change]:
    """Compare polarity × negated on the two sides."""
    a, b = frame.up[0], frame.down[0]
    denied = a.claim.polarity != b.claim.polarity
    words = (find_cue(a), find_cue(b)) if denied else (find_verb(a), find_verb(b))
    signs = _list_signs(frame.up, b), _list_signs(frame.down, a)
    if _list_opposed(frame):
        if not signs[0] & signs[1] or not _is_opposite_told(frame):
            return []  # two opposites, one of them denied, say the same
        return [frame.tell("polarity-flipped", "polarity", a.claim.content, b.claim.content)]
    if signs[0] & signs[1] and not _is_turned(frame):
        if _is_one_verb_denied(frame):
            return [frame.tell("polarity-flipped", "polarity", a.claim.content, b.claim.content)]
        return [frame.keep("polarity", *words)] if not a.sign else []
    if say_alike(frame) or _are_two_claims(frame) or not _is_flipped(frame):
        return []
    return [frame.tell("polarity-flipped", "polarity", words[0] or a.claim.content, words[1] or b.claim.content)]


def _list_signs(side: tuple[Facet, ...], other: Facet) -> set[bool]:
    """List the signs of a side, its scraps beside the first claim left out, and what this one alone denies.

    What the first claim's party denies inside it is its own where the other claim is as long (*the league excluded* the
    club: *the league did not exclude the club*), not where it is what the other one says.
    """
    first = side[0]
    least = _WHOLE * len(first.text)
    whole = [facet for facet in side if len(facet.text) >= least]
    return {facet.sign for facet in whole if facet is first or not _is_part(facet, first, other)}


def _is_part(facet: Facet, first: Facet, other: Facet) -> bool:
    inside = lie_inside((*facet.claim.content, *find_cue(facet)), first.claim.content)
    return inside and abs(len(other.text) - len(first.text)) * _PART < abs(len(other.text) - len(facet.text))


def _is_turned(frame: Frame) -> bool:
    """Tell whether a negation alone was put into the first claim, whatever else was read of the two."""
    a, b = frame.up[0], frame.down[0]
    return frame.copied and a.sign != b.sign and a.claim.polarity == b.claim.polarity


def _is_one_verb_denied(frame: Frame) -> bool:
    """Tell whether one verb beside the main one is negated in one of two contents that share all other words.

    Across languages the contents must be near, and the one with fewer negations must have no word that may deny too.
    """
    a, b = frame.up[0], frame.down[0]
    if frame.across:
        fewer, more = sorted((a, b), key=_count_denied)
        near = frame.near >= _SAME_ACROSS and frame.liken_rest() >= _REST_DENIED and frame.is_alike_across()
        alone = _count_denied(more) == len(fewer.claim.denied) + 1 and "denial" not in fewer.claim.leans
        return near and alone and a.sign == b.sign
    counts = Counter(a.claim.denied), Counter(b.claim.denied)
    if counts[0][_LOOSE] != counts[1][_LOOSE] and len(a.claim.denied) == len(b.claim.denied):
        return False  # one of them was read less well
    apart = [*(counts[0] - counts[1]).elements(), *(counts[1] - counts[0]).elements()]
    turned = any({verb} & {*a.claim.heads[:1], *b.claim.heads[:1]} for verb in apart) and frame.order >= _IN_ORDER
    return (frame.copied or turned) and len(apart) == 1 and a.sign == b.sign


def _count_denied(facet: Facet) -> int:
    return sum(not verb.startswith(_LOOSE) for verb in facet.claim.denied)


def _list_opposed(frame: Frame) -> set[str]:
    """List the sides of the upstream content whose opposite the downstream one is on.

    Where both have a pole in common, another one of them tells nothing, but where all other words are the same
    (*managed to free*, *failed to free*) or the pole is one of one language alone (*stay open, stay closed*).
    """
    ours, theirs = (_list_poles(facet, frame.across) for facet in (frame.up[0], frame.down[0]))
    shared = {pole for pole in ours & theirs if f"{_LOOSE}{pole}" not in frame.up[0].claim.poles}
    return (
        set()
        if shared and not (frame.copied or frame.near >= _SAME_ACROSS)
        else ours & {_turn(pole) for pole in theirs}
    )


def _list_poles(facet: Facet, across: bool) -> set[str]:
    return {pole.lstrip(_LOOSE) for pole in facet.claim.poles if not (across and pole.startswith(_LOOSE))}


def _turn(pole: str) -> str:
    return pole[:-1] + _SIDES[pole[-1] == _SIDES[0]]


def _is_opposite_told(frame: Frame) -> bool:
    """Tell whether an opposite alone was put for a word: the rest is alike, and nothing beside it may turn it back."""
    a, b = frame.up[0], frame.down[0]
    upper = a if any(pole.endswith(_SIDES[0]) for pole in _list_opposed(frame)) else b
    if ("denial" in upper.claim.leans and not frame.copied) or ("negation" in a.claim.leans) != (
        "negation" in b.claim.leans
    ):
        return False
    if frame.across:
        near = frame.near >= _NEAR_ACROSS or frame.liken_rest() >= _REST
        return near and frame.is_alike_across() and "negation" not in a.claim.leans
    told = frame.order >= _OPPOSED or all(frame.find_exchange()) or _turns_one_subject(frame)
    return not _are_two_claims(frame) and told


def _turns_one_subject(frame: Frame) -> bool:
    """Tell two short claims of one subject that differ in their verb alone (*talks* succeeded, *talks* failed)."""
    sides = [split_words(facet.said) for facet in (frame.up[0], frame.down[0])]
    heads = frame.up[0].claim.heads[1:], frame.down[0].claim.heads[1:]
    apart = sum(one != other for one, other in zip(*sides, strict=False))
    return len(sides[0]) == len(sides[1]) and apart == 1 and bool(heads[0]) and heads[0] == heads[1]


def _are_two_claims(frame: Frame) -> bool:
    """Tell whether two claims of one language, each in words of its own, are of two parties or of two verbs."""
    a, b = frame.up[0], frame.down[0]
    if frame.across or frame.copied:
        return False
    if _has_verb_of(a, b) or _has_verb_of(b, a):
        return True
    return bool(a.sources and b.sources) and are_others(frame, a, b)


def _has_verb_of(facet: Facet, other: Facet) -> bool:
    """Tell whether the verb of one claim's cue stands in the other one's content: the two were cut otherwise."""
    cue = {word for span in find_cue(other) for word in split_words(span.text) if len(word) > _SMALL}
    ours, theirs = split_words(facet.text), split_words(other.text)
    told = {word for word in cue if not any(are_forms(word, own) for own in theirs)}
    return any(are_forms(word, own) for word in told for own in ours)


def _is_flipped(frame: Frame) -> bool:
    """Tell whether two signs differ by more than wording: the rest is alike, and both stand alike to a source."""
    a, b = frame.up[0], frame.down[0]
    denied = a.claim.polarity != b.claim.polarity
    if denied and bool(a.sources) != bool(b.sources):
        return _is_told_by(*((a, b) if a.sources else (b, a)))
    negated, other = (a, b) if a.claim.negated else (b, a)
    if not denied and not (_has_small_words(negated, other) and _has_head(frame, negated, other)):
        return False
    if denied and _are_denied_alone(frame):
        return True
    if min(len(split_words(facet.said)) for facet in (a, b)) < (_FEWEST if _is_sure(frame) else _LEAST):
        return False
    if not denied and (frame.copied or (_is_sure(frame) and not frame.across and not _leans(frame))):
        return True
    if frame.across:
        return _is_flipped_across(frame, denied) and frame.is_alike_across() and not _leans(frame)
    return frame.stands_out(_DENIED if denied else _SAME_WORDING if _leans(frame) else _LIKE_WORDING)


def _is_sure(frame: Frame) -> bool:
    """Tell whether two contents have their words in common, or turn on the same ones (*broke*, *did not break*)."""
    if frame.across:
        return frame.liken_rest() >= _REST
    heads = frame.up[0].claim.heads, frame.down[0].claim.heads
    return frame.order >= (_SAME_HEADS if heads[0] == heads[1] and len(heads[0]) > 1 else _IN_ORDER)


def _is_flipped_across(frame: Frame, denied: bool) -> bool:
    """Tell whether two contents of two languages are so near that what turns one of them is a change."""
    if denied and liken_parties(frame.up[0], frame.down[0]) is not Alike.OTHER:
        return frame.near >= _DENIED_ACROSS or frame.liken_rest() >= _REST_DENIED
    return frame.near >= _NEAR_ACROSS or (not denied and frame.liken_rest() >= _REST)


def _are_denied_alone(frame: Frame) -> bool:
    """Tell whether two parties alike say and deny the same few words (*ruled out a sale, did not rule out a sale*)."""
    a, b = frame.up[0], frame.down[0]
    alike = liken_parties(a, b)
    if frame.across:
        same = frame.near >= _SAME_ACROSS or frame.liken_rest() >= _REST_DENIED
        return same and alike is not Alike.OTHER and not _leans(frame)
    one = frame.order >= _SAME or (a.claim.heads == b.claim.heads and bool(a.claim.heads))
    return one and alike is Alike.SAME and not _leans(frame)


def _has_head(frame: Frame, negated: Facet, other: Facet) -> bool:
    """Tell whether what is negated stands in another content of its language: else it says it in words of its own."""
    if frame.across or frame.copied or not negated.claim.heads or not other.claim.heads:
        return True
    if {negated.claim.heads[0]} & set(other.claim.heads) or {other.claim.heads[0]} & set(negated.claim.heads):
        return True
    head, words = split_words(negated.claim.heads[0]), split_words(other.text)
    return any(are_forms(one, word) for one in head for word in words)


def _leans(frame: Frame) -> bool:
    """Tell whether the side that affirms has words that may deny as well (*fail to*), which the other side has not.

    Where one side alone has a source, the reverse tells as much: what is denied there may be the other one's cue.
    """
    sides = frame.up[0], frame.down[0]
    kept, denied = sides if sides[0].sign else sides[::-1]
    apart = ("denial" in kept.claim.leans) - ("denial" in denied.claim.leans)
    return "negation" in kept.claim.leans or apart > 0 or (apart < 0 and bool(kept.sources) != bool(denied.sources))


def _is_told_by(whole: Facet, bare: Facet) -> bool:
    """Tell whether a claim without a source says of the other one's source that it said so: its link was missed."""
    if whole.report.lang != bare.report.lang or bare.claim.commitment != "asserted":
        return False
    cue = max((word for span in find_cue(whole) for word in split_words(span.text)), key=len, default="")
    if any(are_forms(cue, other) for other in split_words(bare.text)):
        return False
    words = {word for source in whole.sources for word in split_telling(source)}
    said, told = split_words(whole.said), split_words(bare.text)
    shared = sum(any(are_forms(word, other) for other in told) for word in said)
    return bool(words) and words <= set(told) and shared >= _TOLD * len(said)


def _has_small_words(negated: Facet, other: Facet) -> bool:
    """Tell whether a negated content has small words that the other has not, where both are of one language.

    Negations are small words; where there is none more than on the other side, one of the two was misread. A content of
    several sentences has no one sign.
    """
    if any(_INNER.search(facet.text) for facet in (negated, other)):
        return False
    ours, theirs = ([word for word in split_words(facet.text) if len(word) <= _SMALL] for facet in (negated, other))
    return negated.report.lang != other.report.lang or bool(Counter(ours) - Counter(theirs))
