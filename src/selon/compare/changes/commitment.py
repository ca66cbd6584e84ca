"""Commitment and likelihood: hedges that were dropped or added, words that grant what they report."""

from __future__ import annotations

from selon.compare.changes.frame import Frame
from selon.compare.facets import Facet, find_cue, find_verb
from selon.compare.party_wordings import split_telling
from selon.compare.words import are_forms, fold_word, share_within, split_words
from selon.record.comparison import Change
from selon.record.span import Span, Spans, lie_inside
from selon.record.values import Likelihood

_COMMITMENT, _LIKELIHOOD, _GRANT, _GRANT_ACROSS = 0.6, 0.65, 0.75, 0.8
"""Share of words in common from which a hedge, a word of probability, a granting verb is changed, not reworded; how
near two contents of two languages are whose verbs are compared."""
_PHRASE, _BARE = 2, 0.65
"""Words of a hedge that is more than a verb's form, and share of words in common beside it from which it was put in."""
_LONGEST = 40
"""Words of a content, in another language too, up to which the verb of its source alone tells who grants it."""
_CLASSES = {
    "almost-certain": 5, "very-likely": 4, "likely": 4, "even": 3, "possible": 3, "unlikely": 2, "very-unlikely": 2,
    "almost-impossible": 1,
}  # fmt: skip
"""Degrees that writers and translators put for one another share a class."""
_STEPS = {
    "almost-certain": 8, "very-likely": 7, "likely": 6, "even": 5, "possible": 5, "unlikely": 3, "very-unlikely": 2,
    "almost-impossible": 1,
}  # fmt: skip
"""Degrees that a word was changed to where all the others stayed."""
_SURE, _EVEN, _ROOT = 5, 3, 3
_BESIDE, _ALONE, _WITHIN, _PUT_IN, _OWN = 0.7, 0.85, 0.8, 6, 3
"""Share of words in common beside words of probability from which these were changed, and from which they alone
were; the share of a content that stands in another one, how many words that one has more, which put a probability in,
and how many of its own words count among these."""
_REST, _LONG, _LIKE_LENGTH = 0.88, 24, 0.45
"""Likeness of two contents without their words of probability from which they say the same, how
many words the longer one has at most, and the share of them that the shorter one has at least."""
_NEAR_ACROSS, _SAME_ACROSS, _ONE_SIDED, _WORD_FOR_WORD = 0.68, 0.8, 0.95, 0.97
"""How near two contents of two languages are whose probabilities can be told apart, told apart by a step, told where
one of them alone has any, and told where writers put one for the other (*very probably*, *probably*)."""
_REST_ALONE = 0.92
"""Likeness of two contents of two languages, but for the words of probability that one of them has, from which these
were put in or taken away, however long the contents are."""
_WHOLE, _STANDS = 0.5, 0.95
"""Share of the first claim's length from which another one of its side can say as much; share of the words of a hedged
clause that stand in a sentence without the hedge, which may go on."""


def compare_commitment(frame: Frame) -> list[Change]:
    """Compare what the two reports take on.

    Across languages, and in two translations, a neutral verb and a distancing one are the same (*claim*, *prétend*).
    """
    a, b = frame.up[0], frame.down[0]
    translated = frame.across or frame.retold
    ours, theirs = _is_side_hedged(frame.up, translated), _is_side_hedged(frame.down, translated)
    words = find_hedge(a, b), find_hedge(b, a)
    if ours != theirs and (not _is_told_apart(frame, a if theirs else b) or _are_all_hedged(frame)):
        return []
    if ours and not theirs:
        return [frame.tell("hedge-dropped", "commitment", *words)]
    if theirs and not ours:
        return [frame.tell("hedge-added", "commitment", *words)]
    stood = a.claim.polarity == b.claim.polarity and a.sources and b.sources
    alike = (
        frame.near >= _GRANT_ACROSS and frame.is_alike_across(_LONGEST)
        if frame.across
        else frame.stands_out(_LIKELIHOOD)
    )
    if alike and stood and (granted := _compare_grant(frame, a, b)):
        return granted
    return [frame.keep("commitment", *words)]


def is_hedged(facet: Facet, across: bool) -> bool:
    """Tell whether a report keeps away from a claim."""
    return facet.claim.commitment == "conditional" or (_is_distanced(facet) and not across)


def _is_side_hedged(side: tuple[Facet, ...], across: bool) -> bool:
    """Tell whether a report keeps away from its first claim, or from the whole sentence that it is told in.

    *Reportedly refused to pay* hedges the refusal, not what was refused.
    """
    return is_hedged(side[0], across) or any(_hedges(facet, side[0]) for facet in side[1:])


def _hedges(facet: Facet, told: Facet) -> bool:
    """Tell whether a hedge that nobody owns stands over another claim with all its cue."""
    if facet.claim.commitment != "conditional" or facet.sources:
        return False
    inside = (*told.claim.content, *find_cue(told))
    return bool(find_cue(told)) and lie_inside(inside, facet.claim.content)


def _is_distanced(facet: Facet) -> bool:
    """Tell whether the words that lead to the source keep away from what it says (*prétend*, *claims*)."""
    return facet.claim.commitment == "distanced" or "distance" in facet.claim.leans


def _is_told_apart(frame: Frame, bare: Facet) -> bool:
    """Tell whether a hedge on one side alone is one of meaning: the other side has nothing that may stand for it."""
    if "hedge" in bare.claim.leans and not frame.copied:
        return False
    hedged = frame.down[0] if bare is frame.up[0] else frame.up[0]
    if not frame.across and (
        _is_worded_alike(hedged, bare)
        or _has_cue(hedged, bare)
        or _is_one_verb(hedged, bare)
        or _holds_source(hedged, bare)
    ):
        return False
    if frame.across:
        return frame.close and frame.is_alike_across()
    return frame.stands_out(_COMMITMENT) or (
        frame.close and (_is_bare_beside(frame, hedged) or _stands_within(hedged, bare))
    )


def _stands_within(hedged: Facet, bare: Facet) -> bool:
    """Tell whether what is hedged stands without its hedge in a sentence that goes on, word for word."""
    said = hedged.said
    for span in find_cue(hedged):
        said = said.replace(" ".join(span.text.split()), " ")
    return not hedged.sources and len(said) >= _WHOLE * len(bare.said) and share_within(said, bare.said) >= _STANDS


def _is_worded_alike(hedged: Facet, bare: Facet) -> bool:
    """Tell whether a claim has the conditional of the other one too, as the tense of what was said (*qu'il serait*)."""
    if hedged.claim.commitment != "conditional" or "hedge" not in bare.claim.leans:
        return False
    return set(split_words(hedged.text)) <= {*split_words(bare.text), *_list_cue_words(hedged)}


def _list_cue_words(facet: Facet) -> list[str]:
    return [word for span in find_cue(facet) for word in split_words(span.text)]


def _is_bare_beside(frame: Frame, hedged: Facet) -> bool:
    """Tell whether two contents are the same beside a hedge of several words inside one of them (*is said to*)."""
    cue = tuple(span for span in find_cue(hedged) if any(part.covers(span) for part in hedged.claim.content))
    if sum(len(span.text.split()) for span in cue) < _PHRASE:
        return False
    return frame.share_beside(*((cue, ()) if hedged is frame.up[0] else ((), cue))) >= _BARE


def _has_cue(hedged: Facet, bare: Facet) -> bool:
    """Tell whether the other claim has the words of a hedge without a source too, which were read otherwise there."""
    cue = _list_cue_words(hedged)
    return not hedged.sources and bool(cue) and set(cue) <= set(split_words(bare.text))


def _is_one_verb(hedged: Facet, bare: Facet) -> bool:
    """Tell whether a verb keeps away by its form alone (*se déclare prêt, déclare être prêt*)."""
    if not _is_distanced(hedged):
        return False
    cues = [_list_cue_words(facet) for facet in (hedged, bare)]
    if cues[0] == cues[1]:
        return False
    longest = max(cues[0], key=len, default="")
    return any(are_forms(longest, word) for word in cues[1])


def _holds_source(hedged: Facet, bare: Facet) -> bool:
    """Tell whether what was read as a party is what the other claim is about (*the fire declared itself*)."""
    if bare.sources or not _is_distanced(hedged):
        return False
    words = {word for source in hedged.sources for word in split_telling(source)}
    return bool(words) and words <= set(split_words(bare.text))


def _are_all_hedged(frame: Frame) -> bool:
    """Tell whether both sides have a hedge of some sort: a conditional may stand for a word of probability.

    Words of probability that both sides have, all other words being the same, stand for nothing else.
    """
    if frame.copied and _list_words(frame.up) & _list_words(frame.down):
        return False
    sides = (
        [facet for facet in side if len(facet.text) >= _WHOLE * len(side[0].text)] for side in (frame.up, frame.down)
    )
    return all(any(_has_hedge(facet, frame.across) for facet in side) for side in sides)


def _list_words(side: tuple[Facet, ...]) -> set[str]:
    return {fold_word(one.span.text) for facet in side for one in facet.claim.likelihood}


def _has_hedge(facet: Facet, across: bool) -> bool:
    """Tell whether a claim has a hedge of some sort; across languages, being said by nobody too (*is said to be*)."""
    if facet.claim.likelihood or is_hedged(facet, across=False):
        return True
    unowned = facet.attribution is not None and facet.attribution.form == "indirect" and not facet.attribution.source
    return across and unowned and any(link.kind == "gap" for link in facet.claim.chain)


def find_hedge(facet: Facet, other: Facet | None = None) -> Spans:
    """Give the words that carry a report's stance: the verb that hedges or does not, else the cue.

    Args:
        facet: The claim.
        other: The claim that it is compared with.
    """
    cue = find_cue(facet)
    hedged = "conditional" in (facet.claim.commitment, other.claim.commitment if other is not None else None)
    inside = any(part.covers(span) for part in facet.claim.content for span in cue)
    if not hedged or (facet.claim.commitment == "conditional" and inside):
        return cue
    return find_verb(facet)


def _compare_grant(frame: Frame, a: Facet, b: Facet) -> list[Change]:
    if (frame.across or frame.retold) and (a.quoted or b.quoted):
        return []  # a verb beside quoted words has many shades in two languages, and in two translations
    if not frame.across and (frame.wording or 0) < _GRANT:
        return []
    if _grants_inside(frame.all_up, a) or _grants_inside(frame.all_down, b):
        return []
    stances = a.claim.commitment, b.claim.commitment
    if frame.across and any(one.claim.commitment == "plain" and "grant" in one.claim.leans for one in (a, b)):
        return []  # *constate* is *notes*
    if stances == ("plain", "factive"):
        return [frame.tell("fact-granted", "commitment", find_cue(a), find_cue(b))]
    if stances == ("factive", "plain"):
        return [frame.tell("fact-not-granted", "commitment", find_cue(a), find_cue(b))]
    return []


def _grants_inside(claims: tuple[Facet, ...], facet: Facet) -> bool:
    """Tell whether what a neutral verb leads to grants a part of it itself (*said* he *admitted* to it)."""
    if facet.claim.commitment != "plain":
        return False
    return any(
        one.claim.commitment == "factive"
        and any(span.overlaps(part) for span in find_cue(one) for part in facet.claim.content)
        for one in claims
    )


def compare_likelihood(frame: Frame) -> list[Change]:
    """Compare the words of probability that the sources used."""
    ours, theirs = (_list_likelihoods(side) for side in (frame.up, frame.down))
    words = tuple(one.span for one in ours), tuple(one.span for one in theirs)
    if (not ours and not theirs) or _is_stance(frame, ours or theirs):
        return []
    if not _is_likelihood_told(frame, ours, theirs) or (_are_all_hedged(frame) and not (ours and theirs)):
        return [frame.keep("likelihood", *words)] if _share_class(ours, theirs) else []
    if say_alike(frame) or (frame.across and not (ours and theirs) and _is_answered(frame, ours)):
        return [frame.keep("likelihood", *words)]
    if not (ours and theirs) and _is_one_modal(frame, ours or theirs):
        return []
    if not theirs:
        return [frame.tell("hedge-dropped", "likelihood", *words)] if _is_central(frame, frame.up) else []
    if not ours:
        return [frame.tell("hedge-added", "likelihood", *words)] if _is_central(frame, frame.down) else []
    if _share_class(ours, theirs) and not _is_step_told(frame, ours, theirs):
        return [frame.keep("likelihood", *words)]
    return [frame.tell("likelihood-changed", "likelihood", *words)]


def _is_likelihood_told(frame: Frame, ours: list[Likelihood], theirs: list[Likelihood]) -> bool:
    """Tell whether the contents are so alike beside their words of probability that other ones were put there."""
    if frame.stands_out(_LIKELIHOOD):
        return True
    if frame.across and not (ours and theirs):
        # A modal verb of one language has many counterparts in the other: the rest must be word for word.
        rest = frame.liken_rest(*(tuple(one.span for one in side) for side in (ours, theirs)))
        whole = frame.near >= _ONE_SIDED or rest >= _REST_ALONE
        return whole and frame.is_alike_across() and _are_signs_alike(frame, ours or theirs)
    if frame.across:
        apart = min(abs(_step(one) - _step(other)) for one in ours for other in theirs)
        sure = frame.near >= (_WORD_FOR_WORD if _share_class(ours, theirs) else _ONE_SIDED)
        return (apart > 1 or (apart == 1 and sure)) and _is_rest_alike(frame, ours, theirs)
    if not frame.close:
        return False
    if ours and theirs:
        return _share_beside(frame, ours, theirs) >= _BESIDE
    texts = [frame.up[0].said, frame.down[0].said]
    bare, hedged = texts if theirs else texts[::-1]
    own = sum(len(one.span.text.split()) for one in ours or theirs)
    longer = len(hedged.split()) - len(bare.split()) - max(0, own - _OWN)
    return share_within(bare, hedged) >= _WITHIN and longer <= _PUT_IN


def _are_signs_alike(frame: Frame, found: list[Likelihood]) -> bool:
    """Tell whether both sides are negated or neither is: what is called unlikely is as good as negated."""
    hedged, bare = (frame.up, frame.down) if found[0].span in _spans(frame.up) else (frame.down, frame.up)
    unlikely = all(_classify(one) < _EVEN for one in found)
    return bare[0].claim.negated == (hedged[0].claim.negated or unlikely)


def _is_rest_alike(frame: Frame, ours: list[Likelihood], theirs: list[Likelihood]) -> bool:
    """Tell whether two contents of two languages say the same but for their words of probability."""
    texts = [frame.up[0].said, frame.down[0].said]
    for at, found in enumerate((ours, theirs)):
        for one in found:
            texts[at] = texts[at].replace(" ".join(one.span.text.split()), " ")
    shorter, longer = sorted(len(text.split()) for text in texts)
    if shorter < _LIKE_LENGTH * longer:
        return False
    if longer > _LONG:
        return frame.liken_rest(*(tuple(one.span for one in side) for side in (ours, theirs))) >= _REST_ALONE
    if frame.near >= _NEAR_ACROSS:
        return True
    return frame.likeness is not None and not frame.loose and frame.likeness.liken(texts[:1], texts[1:])[0][0] >= _REST


def _is_step_told(frame: Frame, ours: list[Likelihood], theirs: list[Likelihood]) -> bool:
    """Tell whether a degree was changed to the next one (*very likely*, *probably*), all other words being the same."""
    if {_step(one) for one in ours} & {_step(one) for one in theirs}:
        return False
    if frame.across:
        return frame.near >= _SAME_ACROSS and frame.is_alike_across()
    return _share_beside(frame, ours, theirs) >= _ALONE


def _share_beside(frame: Frame, ours: list[Likelihood], theirs: list[Likelihood]) -> float:
    return frame.share_beside(tuple(one.span for one in ours), tuple(one.span for one in theirs))


def _is_one_modal(frame: Frame, found: list[Likelihood]) -> bool:
    """Tell whether a word of probability stands on the other side in another tense (*devait visiter*, *devrait*)."""
    hedged, bare = (
        (frame.up[0], frame.down[0])
        if any(one.span in _spans(frame.up) for one in found)
        else (frame.down[0], frame.up[0])
    )
    if frame.across or "hedge" not in bare.claim.leans:
        return False
    own = set(split_words(bare.text)) - set(split_words(hedged.text))
    said = [word for one in found for word in split_words(one.span.text)]
    return any(word[:_ROOT] == other[:_ROOT] for word in said for other in own if len(word) > _ROOT < len(other))


def _spans(side: tuple[Facet, ...]) -> set[Span]:
    return {one.span for facet in side for one in facet.claim.likelihood}


def _is_stance(frame: Frame, found: list[Likelihood]) -> bool:
    """Tell whether the words are the verb by which one party leaves open what the other one denies."""
    a, b = frame.up[0], frame.down[0]
    cues = (*find_cue(a), *find_cue(b))
    return a.claim.polarity != b.claim.polarity and all(any(cue.overlaps(one.span) for cue in cues) for one in found)


def _is_answered(frame: Frame, ours: list[Likelihood]) -> bool:
    """Tell whether the side without words of probability has others that may stand for them (*est attendu*, *is due*).

    A tense that both have answers none (*would be paid*, *would* perhaps *be paid*).
    """
    hedged, bare = (frame.up, frame.down) if ours else (frame.down, frame.up)
    if not _leans(bare):
        return False
    own = _list_likelihoods(hedged)
    return not (_leans(hedged) and all(len(one.span.text.split()) == 1 for one in own))


def _leans(side: tuple[Facet, ...]) -> bool:
    return any("hedge" in facet.claim.leans for facet in side)


def say_alike(frame: Frame) -> bool:
    """Tell whether two sides of opposite signs come to the same (*unlikely*, *probably not*)."""
    sides = _leave_out_scraps(frame.up), _leave_out_scraps(frame.down)
    ours, theirs = ({degree for facet in side for degree in _weigh(facet)} for side in sides)
    signs = {facet.sign for facet in sides[0]}, {facet.sign for facet in sides[1]}
    return bool(signs[0] ^ signs[1] and (ours & theirs) - {_EVEN})


def _leave_out_scraps(side: tuple[Facet, ...]) -> tuple[Facet, ...]:
    """Leave out what stands inside the first claim, without a word of probability (*refused* the plan)."""
    first = side[0]
    return tuple(
        facet
        for facet in side
        if facet is first or facet.claim.likelihood or not lie_inside(facet.claim.content, first.claim.content)
    )


def _weigh(facet: Facet) -> set[int]:
    """Give the classes of what a claim comes to: without a word of probability what it affirms is sure."""
    once = facet.claim.negated  # one negation is the claim's and the word's own (*should not reopen*)
    found = _list_likelihoods((facet,))
    degrees = {_CLASSES[one.degree] if once and one.negated else _classify(one) for one in found} or {_SURE}
    return degrees if facet.sign else {_SURE + 1 - degree for degree in degrees}


def _is_central(frame: Frame, side: tuple[Facet, ...]) -> bool:
    """Tell whether the matched claim itself has the words, where the other report may have cut its pieces otherwise."""
    return (not frame.across and frame.copied) or bool(_list_likelihoods(side[:1]))


def _list_likelihoods(side: tuple[Facet, ...]) -> list[Likelihood]:
    found = {one for facet in side for one in facet.claim.likelihood if not _is_denial(facet, one)}
    return sorted(found, key=lambda one: one.span)


def _is_denial(facet: Facet, one: Likelihood) -> bool:
    """Tell what denies from what hedges: what cannot be, and the verb by which a source denies (*ruled out*)."""
    if one.negated and one.degree == "possible":
        return True
    return facet.claim.polarity == "deny" and any(span.overlaps(one.span) for span in find_cue(facet))


def _share_class(ours: list[Likelihood], theirs: list[Likelihood]) -> bool:
    return bool({_classify(one) for one in ours} & {_classify(one) for one in theirs})


def _step(one: Likelihood) -> int:
    step = _STEPS[one.degree]
    return _STEPS["almost-certain"] + 1 - step if one.negated else step


def _classify(one: Likelihood) -> int:
    degree = _CLASSES[one.degree]
    return _SURE + 1 - degree if one.negated else degree
