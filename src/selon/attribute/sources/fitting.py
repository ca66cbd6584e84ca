"""Which phrases can be somebody: by their own words and by what they belong to."""

from __future__ import annotations

from selon.attribute.clauses.asides import adds_relative
from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.clauses.seams import skip_adverbial
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.before import is_floating
from selon.attribute.sources.bounds import (
    ends_in_adverb,
    holds_moment,
    is_age,
    is_balanced,
    joins_circumstance,
    leaves_relative_open,
    splits_compound,
    takes_in_channel,
    takes_in_clause,
    takes_in_manner,
    takes_in_subject,
    tells_in_relative,
)
from selon.attribute.sources.channels import takes_in_medium
from selon.attribute.sources.descriptions import cuts_description, takes_in_object
from selon.attribute.sources.outlets import cuts_name, is_outlet_noun
from selon.attribute.sources.starts import (
    begins_in_circumstance,
    cuts_quotation,
    joins_articled,
    takes_in_clitic,
    takes_in_led_noun,
    takes_in_participle,
    takes_in_predicate,
)

_TAKEN_UP = 6


def fits_source(scene: Scene, cue: Cue, place: str, span: Range) -> bool:
    """Tell a phrase that can be somebody by its own words and by what they belong to.

    Args:
        scene: The scene.
        cue: The cue.
        place: Where the phrase stands towards the cue.
        span: The phrase.
    """
    if span[0] >= span[1] or not is_balanced(scene, span) or is_age(scene, place, span):
        return False
    if scene.lower(span[0]) in scene.grammar.genitive_marks or _opens_relative(scene, span):
        return False
    return not (
        scene.lower(span[1] - 1) in scene.grammar.coordinators
        or adds_relative(scene, *span)
        or _ends_taken_up(scene, span)
        or takes_in_subject(scene, cue, place, span)
        or takes_in_clause(scene, place, span)
        or takes_in_clitic(scene, place, span)
        or leaves_relative_open(scene, span)
        or tells_in_relative(scene, span)
        or holds_moment(scene, span)
        or (place == "inverted" and ends_in_adverb(scene, span))
        or joins_circumstance(scene, span)
        or begins_in_circumstance(scene, place, span)
        or joins_articled(scene, place, span)
        or (place in ("antecedent", "subject") and takes_in_led_noun(scene, span))
        or takes_in_participle(scene, cue, place, span)
        or takes_in_predicate(scene, cue, place, span)
        or splits_compound(scene, span)
        or (place == "inverted" and cuts_name(scene, span))
        or cuts_quotation(scene, span)
        or takes_in_manner(scene, span)
        or takes_in_medium(scene, span)
        or cuts_description(scene, place, span)
        or takes_in_object(scene, cue, place, span)
        or (place == "subject" and takes_in_channel(scene, span))
    )


def _opens_relative(scene: Scene, span: Range) -> bool:
    """Tell a phrase that takes in what opens its relative (*what* the inquiry *found*; *which* members *fear*)."""
    first, last = span
    if not scene.grammar.bare_nouns or scene.lower(first) not in scene.grammar.question_words:
        return False
    return last - first > 1 or begins_phrase(scene, last)


def splits_name(scene: Scene, row: tuple[str, Range, str], rows: list[tuple[str, Range, str]]) -> bool:
    """Tell an outlet's name without its common noun where the whole phrase is there as well (*the agency* Porto).

    Args:
        scene: The scene.
        row: Where the phrase stands towards the cue, the phrase, and what it ends at.
        rows: All phrases that could be the source.
    """
    first, last = row[1]
    if not is_outlet_noun(scene, first - 1) or not scene.tree[first].text[:1].isupper():
        return False
    return any(place == row[0] and span[0] < first and span[1] == last for place, span, _ in rows)


def _ends_taken_up(scene: Scene, span: Range) -> bool:
    """Tell a phrase that ends in words beside it (*le syndicat, lui*; *d'autres sources* cependant), or a reflexive.

    So does a word for each of several (*the two firms* both).
    """
    groups = scene.lexicon.groups
    if scene.lower(span[0]) in groups.reflexives - groups.object_clitics:
        return True
    if is_floating(scene, span[1] - 1):
        return True
    if span[1] - span[0] > 1 and scene.lower(span[1] - 1) in groups.reflexives and scene.pos(span[1] - 1) == "PRON":
        return True
    for at in range(max(span[0] + 1, span[1] - _TAKEN_UP), span[1] - 1):
        if scene.lower(at) != ",":
            continue
        if skip_adverbial(scene, at + 1) == span[1]:
            return True
        if at + 2 == span[1] and scene.lower(at + 1) in scene.grammar.disjoint_pronouns:
            return True
    return any(scene.pos(at) == "ADV" and skip_adverbial(scene, at) == span[1] for at in range(span[0] + 1, span[1]))
