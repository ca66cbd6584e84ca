"""Sources: every phrase that could be the one who says it, by where it stands towards the cue."""

from __future__ import annotations

from selon.attribute.clauses.anonymity import list_reason_words
from selon.attribute.clauses.incises import goes_on_behind, interrupts_clause, parts_subject, stands_before_incise
from selon.attribute.clauses.interrupted import find_interrupted, find_opened
from selon.attribute.cues.copular import list_copular_sources
from selon.attribute.relays.quoted import list_quoted_sources
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import CLOSING_MARKS
from selon.attribute.scene.scene import Candidate, Range, Scene
from selon.attribute.sources.ahead import list_sources_ahead
from selon.attribute.sources.around_verb import list_around_verb
from selon.attribute.sources.before import is_joined_over_aside, list_antecedents_of_complement, list_sources_before
from selon.attribute.sources.behind import list_sources_behind
from selon.attribute.sources.descriptions import takes_in_reason
from selon.attribute.sources.edges import widen_amount
from selon.attribute.sources.features import describe_source, name_shape
from selon.attribute.sources.fitting import fits_source, splits_name
from selon.attribute.sources.incise_subjects import find_parting_subject
from selon.attribute.sources.inverted import is_inverted, must_be_inverted, stands_behind_quotation
from selon.attribute.sources.of_noun import is_had, leads_to_said, list_around_noun
from selon.attribute.sources.read_documents import list_read_documents
from selon.attribute.sources.sharing import list_inherited
from selon.attribute.sources.starts import takes_in_cue
from selon.attribute.sources.unparted import find_parting


def list_sources(scene: Scene, cue: Cue, earlier: list[Cue]) -> list[Candidate]:
    """List the possible sources of a cue, *none* first.

    Args:
        scene: The scene.
        cue: The cue.
        earlier: The cues before it, their sources chosen.
    """
    places: list[tuple[str, Range, str]] = []
    if any(sense.impersonal for sense in cue.senses):
        return [Candidate("none", (), [f"none|{name_shape(cue)}"])]
    if cue.kind == "prepositions" and scene.lower(cue.behind) in scene.grammar.relative_words:
        places = list_antecedents_of_complement(scene, cue)
    elif cue.quoted is not None:
        places = list_quoted_sources(scene, cue)
    elif any(sense.read_in for sense in cue.senses):
        places = list_read_documents(scene, cue)
    elif cue.subject is not None:
        places = [("complement", cue.subject, "verb")]
    elif cue.inner >= 0:
        places = [("clitic", (cue.inner, cue.inner + 1), "")]
    elif cue.kind == "prepositions" and (edge := max(find_interrupted(scene, cue), find_opened(scene, cue))) >= 0:
        places = [("complement", (cue.behind, edge), "comma")]
    elif cue.kind == "prepositions" and (parting := find_parting(scene, cue)) >= 0:
        places = [("complement", (cue.behind, parting), "verb")]
    elif cue.kind == "prepositions":
        places = list_sources_behind(scene, cue, "complement", cue.behind)
    elif cue.kind == "verbs" and cue.group is not None:
        places = list_around_verb(scene, cue)
    elif cue.kind == "adjectives":
        places = list_sources_ahead(scene, cue) or list_sources_before(scene, cue, "subject", cue.words[0])
    elif cue.copula >= 0:
        places = list_copular_sources(scene, cue)
    elif cue.kind == "nouns":
        places = list_around_noun(scene, cue)
    candidates = [
        Candidate("none", (), [f"none|{name_shape(cue)}", f"none|{cue.kind}", *(f"none|{n}" for n in cue.classes)])
    ]
    seen: set[tuple[str, Range]] = set()
    places = [row for row in places if not takes_in_cue(scene, row[1], earlier)]
    places = [(place, widen_amount(scene, span), kind) for place, span, kind in places]
    places = [row for row in places if not splits_name(scene, row, places)]
    if interrupts_clause(scene, cue):
        named = find_parting_subject(scene, cue)
        whole = [] if named is None else [("subject", named, "cue")]
        places = whole or [row for row in places if not any(scene.lower(i) == "," for i in range(*row[1]))]
        places = [row for row in places if not stands_before_incise(scene, cue, row[1])] or places
    elif parts_subject(scene, cue):
        places = [row for row in places if not goes_on_behind(scene, row[1])] or places
    inverted = cue.group is not None and cue.group.clitic >= 0  # *a-t-on appris*
    inherited = [] if inverted or _has_own_subject(scene, cue, places) else list_inherited(scene, cue, earlier)
    inherited = [row for row in inherited if not _belongs_elsewhere(scene, cue, row[1], places)]
    reasons = list_reason_words(scene, *scene.sentence(cue.head))  # *who preferred anonymity says*
    for place, span, end in [*places, *inherited]:
        if reasons.issuperset(range(*span)) or takes_in_reason(scene, span, reasons):
            continue
        if (place, span) not in seen and fits_source(scene, cue, place, span):
            seen.add((place, span))
            candidates.append(Candidate(place, (span,), describe_source(scene, cue, place, span, end)))
    if (
        any(candidate.kind == "agent" and _is_party(scene, candidate.spans[0]) for candidate in candidates)
        and cue.kind == "verbs"
    ):
        return candidates[1:]
    if any(sense.brings_clause for sense in cue.senses):
        return candidates[1:] or candidates
    if own := _list_set_off(scene, cue, candidates):
        return own
    if cue.copula >= 0 and any(scene.party(one.spans[0]).known for one in candidates[1:]):
        return candidates[1:]
    if cue.kind == "nouns" and is_had(scene, cue) and any(one.kind == "governor" for one in candidates[1:]):
        return [one for one in candidates[1:] if one.kind == "governor"]
    if cue.kind == "nouns" and any(leads_to_said(scene, cue, one.kind, one.spans[0]) for one in candidates[1:]):
        return [one for one in candidates[1:] if one.kind != "governor"]
    if len(candidates) > 1 and cue.kind == "verbs" and cue.group is not None and is_inverted(scene, cue):
        return candidates[1:]
    if len(candidates) > 1 and cue.group is not None and cue.group.mood == "finite" and cue.kind == "verbs":
        spoken = candidates[1].kind == "inverted" and stands_behind_quotation(scene, cue, cue.group.first)
        return candidates[spoken or is_joined_over_aside(scene, cue.group.first) :]
    return candidates


def _list_set_off(scene: Scene, cue: Cue, candidates: list[Candidate]) -> list[Candidate]:
    """List who stands before the relative whose closing comma a finite verb follows (*two aides, who know it,* said).

    Only where the phrase begins its sentence or stands behind a comma: then nobody else can be the subject.
    """
    if cue.group is None or cue.group.mood != "finite" or scene.lower(cue.group.first - 1) != ",":
        return []
    begin = scene.sentence(cue.head)[0]
    return [
        one
        for one in candidates
        if one.kind == "antecedent"
        and (one.spans[0][0] == begin or scene.lower(one.spans[0][0] - 1) == ",")
        and _is_party(scene, one.spans[0])
    ]


def _has_own_subject(scene: Scene, cue: Cue, places: list[tuple[str, Range, str]]) -> bool:
    """Tell whether a verb set off behind a comma has a party for its subject behind it, and needs nobody else's.

    Nor does the verb of a relative without pronoun (*a charge* the firm *rejected*).
    """
    if cue.group is None or cue.kind != "verbs" or scene.token(cue.group.first - 1) is None:
        return False
    if scene.grammar.bare_nouns and scene.tree[cue.head].role == "relative" and cue.group.mood == "finite":
        subject = scene.tree.child(scene.tree[cue.head], "subject")
        if subject is not None and subject.lower not in scene.grammar.relative_words and subject.i < cue.group.first:
            return True
    if must_be_inverted(scene, cue, cue.group.first):
        return any(place == "inverted" for place, _, _ in places)
    before = scene.tree[cue.group.first - 1].text
    if before != "," and before not in CLOSING_MARKS:
        return False
    return any(place == "inverted" and _is_party(scene, span) for place, span, _ in places)


def _belongs_elsewhere(scene: Scene, cue: Cue, span: Range, places: list[tuple[str, Range, str]]) -> bool:
    """Tell a source shared from before that is not what a relative's pronoun stands for (*X salue le plan*, qui…)."""
    if scene.grammar.zero_complementizer or cue.group is None or cue.group.mood != "finite":
        return False
    ends = {other[1] for place, other, _ in places if place == "antecedent"}
    only = bool(ends) and all(place == "antecedent" for place, _, _ in places)
    mute = any(scene.lower(end - 1) in scene.grammar.mute for end in ends)  # *…*, ce *qui veut dire que*
    return only and not mute and span[1] not in ends


def _is_party(scene: Scene, span: Range) -> bool:
    """Tell an agent that can speak (*par le maire*) from a manner (*par la suite*)."""
    named = any(scene.pos(i) in ("NOUN", "PROPN", "X") for i in range(*span))
    return named and scene.party(span)[0] in ("person", "organisation", "state", "media", "people")
