"""Sources around a verb: its subject before it or behind it, its agent, who it is shared with."""

from __future__ import annotations

from selon.attribute.clauses.incises import interrupts_clause
from selon.attribute.clauses.listed_verbs import is_listed
from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.clauses.titles import inverts_title
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.ahead import list_sources_ahead
from selon.attribute.sources.before import (
    is_coordinated,
    is_joined_over_aside,
    list_antecedents,
    list_sources_before,
    skip_left,
)
from selon.attribute.sources.behind import list_agents, list_sources_behind
from selon.attribute.sources.incise_subjects import find_incise_subject
from selon.attribute.sources.inverted import (
    ends_incise,
    has_subject_set_off,
    is_inverted,
    must_be_inverted,
    stands_behind_fragment,
    stands_behind_quotation,
)
from selon.attribute.sources.sharing import is_joined_participle, list_governors, list_row_subjects
from selon.attribute.sources.unpaired import find_unpaired
from selon.attribute.sources.whole import keep_whole


def list_around_verb(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
    """List the phrases around a verb that could be its source: where each stands, its words, and what it ends at.

    Args:
        scene: The scene.
        cue: The cue.
    """
    group = cue.group
    assert group is not None
    places: list[tuple[str, Range, str]] = []
    if group.clitic >= 0:
        return [("clitic", (group.clitic, group.clitic + 1), "")]
    first = group.first
    if group.passive or group.mood == "participle":
        return list_agents(scene, cue) + (list_governors(scene, cue) if is_joined_participle(scene, cue) else [])
    if inverts_title(scene, cue):
        return list_sources_behind(scene, cue, "inverted", cue.behind)
    if group.mood == "finite" and is_joined_over_aside(scene, first):
        return list_governors(scene, cue)
    if is_listed(scene, cue):
        return list_row_subjects(scene, cue)
    antecedents = list_antecedents(scene, first)
    if (
        antecedents
        and scene.lower(skip_left(scene, first, scene.sentence(first)[0]) - 1) in scene.grammar.relative_subjects
    ):
        return antecedents
    if (unpaired := find_unpaired(scene, cue)) and not interrupts_clause(scene, cue):
        return [("subject", unpaired, "cue-comma")]
    if whole := find_incise_subject(scene, cue):
        apart = scene.lower(whole[1]) == ","
        return [("antecedent", whole, "relative") if apart else ("subject", whole, "cue")]
    turned = (
        must_be_inverted(scene, cue, first)
        or is_inverted(scene, cue)
        or stands_behind_quotation(scene, cue, first)
        or stands_behind_fragment(scene, cue, first)
    )
    if turned or (not _takes_up_subject(scene, antecedents) and ends_incise(scene, cue)):
        return list_sources_behind(scene, cue, "inverted", cue.behind)
    places.extend(keep_whole(scene, cue, list_sources_before(scene, cue, "subject", first)))
    places.extend(antecedents)
    if group.mood in ("finite", "infinitive") and not has_subject_set_off(scene, cue):
        places.extend(list_sources_behind(scene, cue, "inverted", cue.behind))
    if group.mood in ("gerund", "participle", "infinitive") or group.shared >= 0 or is_coordinated(scene, first):
        places.extend(list_governors(scene, cue))
    if group.mood == "gerund":
        places.extend(list_sources_ahead(scene, cue))
    return places


def _takes_up_subject(scene: Scene, antecedents: list[tuple[str, Range, str]]) -> bool:
    """Tell a relative whose pronoun is its subject (*aides*, who *asked*) from other clauses (*a doubt* that it is)."""
    if not antecedents:
        return False
    end = antecedents[0][1][1]
    return not begins_phrase(scene, end + 1 + (scene.lower(end) == ","))
