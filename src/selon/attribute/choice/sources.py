"""Sources: every phrase that could be the one who says it, by where it stands towards the cue."""

from __future__ import annotations

from selon.attribute.clauses.anonymity import list_reason_words
from selon.attribute.clauses.asides import adds_relative, is_set_off
from selon.attribute.clauses.incises import (
    goes_on_behind,
    interrupts_clause,
    inverts_speaker,
    parts_subject,
    stands_before_incise,
)
from selon.attribute.clauses.interrupted import find_interrupted, find_opened
from selon.attribute.clauses.listed_verbs import is_listed
from selon.attribute.clauses.phrases import begins_phrase, holds_clause
from selon.attribute.clauses.seams import skip_adverbial, skip_moment
from selon.attribute.clauses.titles import inverts_title
from selon.attribute.cues.copular import list_copular_sources
from selon.attribute.relays.quoted import list_quoted_sources
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import CLOSING_MARKS
from selon.attribute.scene.scene import Candidate, Range, Scene
from selon.attribute.sources.ahead import list_sources_ahead
from selon.attribute.sources.before import (
    find_parsed_subject,
    is_coordinated,
    is_floating,
    is_joined_over_aside,
    list_antecedents,
    list_antecedents_of_complement,
    list_sources_before,
    skip_left,
)
from selon.attribute.sources.behind import list_agents, list_sources_behind
from selon.attribute.sources.bounds import (
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
from selon.attribute.sources.descriptions import cuts_description, takes_in_object, takes_in_reason
from selon.attribute.sources.edges import widen_amount
from selon.attribute.sources.features import describe_source, name_shape
from selon.attribute.sources.incise_subjects import find_incise_subject, find_parting_subject
from selon.attribute.sources.of_noun import is_had, leads_to_said, list_around_noun
from selon.attribute.sources.outlets import cuts_name, is_outlet_noun
from selon.attribute.sources.read_documents import list_read_documents
from selon.attribute.sources.sharing import (
    is_joined_participle,
    list_governors,
    list_inherited,
    list_row_subjects,
)
from selon.attribute.sources.speakers import can_speak
from selon.attribute.sources.starts import (
    begins_in_circumstance,
    cuts_quotation,
    joins_articled,
    takes_in_clitic,
    takes_in_cue,
    takes_in_led_noun,
    takes_in_participle,
    takes_in_predicate,
)
from selon.attribute.sources.unpaired import find_unpaired
from selon.attribute.sources.unparted import find_parting
from selon.attribute.sources.whole import keep_whole

_TAKEN_UP = 6
_SPEAKERS = ("person", "people", "organisation", "state", "media")


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
        places = _around_verb(scene, cue)
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
    places = [row for row in places if not _splits_name(scene, row, places)]
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
        if (place, span) not in seen and _fits(scene, cue, place, span):
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
    if len(candidates) > 1 and cue.kind == "verbs" and cue.group is not None and _is_inverted(scene, cue):
        return candidates[1:]
    if len(candidates) > 1 and cue.group is not None and cue.group.mood == "finite" and cue.kind == "verbs":
        spoken = candidates[1].kind == "inverted" and _stands_behind_quotation(scene, cue, cue.group.first)
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


def _fits(scene: Scene, cue: Cue, place: str, span: Range) -> bool:
    """Tell a phrase that can be somebody by its own words and by what they belong to."""
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


def _splits_name(scene: Scene, row: tuple[str, Range, str], rows: list[tuple[str, Range, str]]) -> bool:
    """Tell an outlet's name without its common noun where the whole phrase is there as well (*the agency* Porto)."""
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
    if _must_be_inverted(scene, cue, cue.group.first):
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


def _around_verb(scene: Scene, cue: Cue) -> list[tuple[str, Range, str]]:
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
        _must_be_inverted(scene, cue, first)
        or _is_inverted(scene, cue)
        or _stands_behind_quotation(scene, cue, first)
        or _stands_behind_fragment(scene, cue, first)
    )
    if turned or (not _takes_up_subject(scene, antecedents) and _ends_incise(scene, cue)):
        return list_sources_behind(scene, cue, "inverted", cue.behind)
    places.extend(keep_whole(scene, cue, list_sources_before(scene, cue, "subject", first)))
    places.extend(antecedents)
    if group.mood in ("finite", "infinitive") and not _has_subject_set_off(scene, cue):
        places.extend(list_sources_behind(scene, cue, "inverted", cue.behind))
    if group.mood in ("gerund", "participle", "infinitive") or group.shared >= 0 or is_coordinated(scene, first):
        places.extend(list_governors(scene, cue))
    if group.mood == "gerund":
        places.extend(list_sources_ahead(scene, cue))
    return places


def _is_inverted(scene: Scene, cue: Cue) -> bool:
    """Tell a verb of saying whose subject ends the sentence behind it (*…*, reckon *two managers*)."""
    assert cue.group is not None
    plain = cue.group.mood == "finite" and cue.words == [cue.head] and cue.lemma not in scene.grammar.telling
    if not plain or "that" not in cue.frames or not inverts_speaker(scene, cue.head):
        return False
    return not _has_subject_set_off(scene, cue)


def _must_be_inverted(scene: Scene, cue: Cue, first: int) -> bool:
    """Tell *ce que* conteste *la ville*: behind its own object a verb without subject has it on the right.

    The object may be a noun's relative as well (*une version que* contestent *les ouvriers*).
    """
    grammar = scene.grammar
    mark = skip_left(scene, first, scene.sentence(first)[0]) - 1
    objects = grammar.relative_words - grammar.relative_subjects
    if scene.lower(mark) not in objects or not begins_phrase(scene, cue.behind):
        return False
    if scene.lower(mark - 1) in grammar.demonstratives:
        return scene.pos(mark - 1) != "DET"
    return scene.lower(mark) in grammar.complementizers and scene.pos(mark - 1) in ("NOUN", "PROPN", "ADJ")


def _stands_behind_quotation(scene: Scene, cue: Cue, first: int) -> bool:
    """Tell the verb right behind a quotation that begins its sentence (*« C'est une artiste »*, a salué *la ministre*).

    Its subject is the phrase behind it, never a noun of what is quoted.
    """
    start = scene.sentence(first)[0]
    mark = skip_left(scene, first, start)
    comma = scene.lower(mark - 1) == ","
    quotation = scene.quotations.outer(mark - 1 - comma)
    if quotation is None or not quotation.closed or quotation.last != mark - comma or quotation.first > start:
        return False
    if not comma and scene.lower(quotation.last - 2) != "," and not holds_clause(scene, *quotation.inner):
        return False
    behind = skip_adverbial(scene, cue.behind)
    return begins_phrase(scene, behind) or begins_phrase(scene, skip_moment(scene, behind, scene.sentence_stop(first)))


def _stands_behind_fragment(scene: Scene, cue: Cue, first: int) -> bool:
    """Tell the verb behind a comma and words without verb that end in a quotation (*Un rapport « bâclé »*, juge *X*).

    Its subject is the party behind it: the words before are what that party says.
    """
    comma, start = first - 1, scene.sentence(first)[0]
    quotation = scene.quotations.outer(comma - 1)
    if scene.lower(comma) != "," or quotation is None or not quotation.closed or quotation.last != comma:
        return False
    aside = any(scene.lower(i) == "," for i in range(start, quotation.first))  # *Le joueur, dit « le Mur », a salué*
    if "quotation" not in cue.frames or aside or holds_clause(scene, start, quotation.first):
        return False
    end = _end_speaker(scene, cue.behind, scene.sentence_stop(first))
    return begins_phrase(scene, cue.behind) and can_speak(scene, (cue.behind, end))


def _stands_behind_speaker(scene: Scene, comma: int) -> bool:
    """Tell a comma behind which a verb follows, with a phrase between it and a quotation that a comma ends."""
    first = scene.sentence(comma)[0]
    mark = next((at for at in range(comma - 1, first, -1) if scene.tree[at].text in CLOSING_MARKS), -1)
    return mark > first and scene.lower(mark - 1) == "," and begins_phrase(scene, mark + 1)


def _takes_up_subject(scene: Scene, antecedents: list[tuple[str, Range, str]]) -> bool:
    """Tell a relative whose pronoun is its subject (*aides*, who *asked*) from other clauses (*a doubt* that it is)."""
    if not antecedents:
        return False
    end = antecedents[0][1][1]
    return not begins_phrase(scene, end + 1 + (scene.lower(end) == ","))


def _end_speaker(scene: Scene, start: int, stop: int) -> int:
    """Give where a phrase ends before what is told of its party, set off or not, to the end (*…*, who *were there*)."""
    openers = scene.grammar.relative_words
    for at in range(start + 1, stop):
        set_off = scene.lower(at) == "," and (scene.lower(at + 1) in openers or scene.pos(at + 1) == "VERB")
        relative = scene.lower(at) in scene.grammar.relative_subjects and scene.pos(at) == "PRON"
        if set_off or relative:
            passed = list_reason_words(scene, at, stop)
            return stop if holds_clause(scene, at, stop, opened=True, passed=passed) else at
        if scene.is_finite(at):
            break
    return stop


def _ends_incise(scene: Scene, cue: Cue) -> bool:
    """Tell the verb between a comma behind a whole clause and the phrase that ends the sentence (*…*, warned *X*).

    A verb that needs who is told behind it has its subject before it, set off or not (*…, Odile X, 34,* told *Y*).
    """
    assert cue.group is not None
    first, stop = scene.sentence(cue.head)[0], scene.sentence_stop(cue.head)
    comma = cue.words[0] - 1
    if cue.lemma in scene.grammar.telling or _stands_behind_speaker(scene, comma):
        return False
    if cue.group.mood != "finite" or scene.lower(comma) != "," or not {"that", "quotation"} & cue.frames:
        return False
    if comma <= first or not begins_phrase(scene, cue.behind) or not holds_clause(scene, first, comma):
        return False
    if _has_subject_set_off(scene, cue) or _has_subject_aside(scene, first, comma):
        return False
    end = _end_speaker(scene, cue.behind, stop)
    party = scene.party((cue.behind, end))
    whole = not any(scene.tree[i].text in (",", ":", ";") or scene.is_finite(i) for i in range(cue.behind, end))
    return whole and party.known and party.kind in _SPEAKERS


def _has_subject_aside(scene: Scene, first: int, comma: int) -> bool:
    """Tell the subject that opens a sentence and what is told of it (*The mayor*, asked about it, *blamed Bell*)."""
    opening = next((i for i in range(first, comma) if scene.lower(i) == ","), -1)
    if opening < 0 or not begins_phrase(scene, first) or holds_clause(scene, first, opening):
        return False
    return is_set_off(scene, opening, comma + 1) and can_speak(scene, (first, opening))


def _has_subject_set_off(scene: Scene, cue: Cue) -> bool:
    """Tell a verb whose subject stands behind the clause with an aside of its own (*…, a guard, Ann Orr,* told *X*)."""
    comma, subject = cue.words[0] - 1, find_parsed_subject(scene, cue)
    if subject is None or scene.lower(comma) != ",":
        return False
    left = scene.tree.edges(subject)[0]
    marked = scene.lower(left - 1) == "," or scene.tree[left - 1].text in CLOSING_MARKS
    return marked and not holds_clause(scene, left, comma) and can_speak(scene, (left, comma))
