"""Cue verbs: a verb of the lexicon with its group, the tail that some senses need and its mood."""

from __future__ import annotations

from selon.attribute.clauses.incises import inverts_speaker, stands_in_incise
from selon.attribute.clauses.limits import leads_to_infinitive
from selon.attribute.clauses.phrases import holds_clause
from selon.attribute.clauses.seams import skip_moment
from selon.attribute.clauses.titles import hedges_title, stands_in_title
from selon.attribute.cues.tails import find_tail, leads_away, leads_elsewhere
from selon.attribute.scene.claim_words import load_claim_words
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.groups import VerbGroup, read_verb_group
from selon.attribute.scene.lexicon import Form, Sense
from selon.attribute.scene.scene import Scene
from selon.attribute.sources.read_documents import is_read_by_anybody
from selon.parse.tree import Token

_CLAUSE = 8
_ADDRESSEE = 7
_NOMINAL = frozenset(("DET", "ADJ", "NOUN", "PROPN", "NUM"))


def make_verb(scene: Scene, token: Token, forms: list[Form]) -> Cue | None:
    """Make a verb's cue of the senses that its reflexive, its clitics and its tail fit.

    Args:
        scene: The scene.
        token: The word.
        forms: What the lexicon has under its form.

    Returns:
        The cue, or None where no sense fits.
    """
    if hedges_title(scene, token.i):
        return None
    if all(sense.tails for sense, _ in forms) and not any(find_tail(scene, token.i, sense) for sense, _ in forms):
        return None
    tags = frozenset().union(*(tags for _, tags in forms))
    frames = frozenset().union(*(sense.frames for sense, _ in forms))
    carried = "clause" if "that" in frames else "verb" if frames - {"quotation"} else ""
    group = read_verb_group(scene.tree, token.i, tags, scene.lexicon.groups, scene.sentence(token.i)[0], carried)
    if group.negated and _affirms(scene, group):
        group.negated = False
    senses: list[Sense] = []
    tails: dict[int, list[int]] = {}
    for sense, _ in forms:
        if sense.reflexive != "any" and group.reflexive != (sense.reflexive == "required"):
            continue
        if sense.voice and (sense.voice == "passive") != group.passive:
            continue
        if sense.course and _is_lived_through(scene, group):
            continue
        if sense.impersonal and not _is_impersonal(scene, group):
            continue
        if sense.read_in and not is_read_by_anybody(scene, group):
            continue
        if sense.clitics and group.find_clitic(scene.tree, sense.clitics) < 0:
            continue
        if sense.tails:
            found = find_tail(scene, token.i, sense)
            if not found or leads_elsewhere(scene, found):
                continue
            tails[len(senses)] = found
        senses.append(sense)
    tail = max(tails.values(), key=len, default=[])
    if tail:
        senses = [senses[at] for at in reversed(tails) if tails[at] == tail]
    if scene.grammar.bare_nouns and _is_headline_passive(scene, group, tags, senses):
        group.mood, group.passive = "participle", True
    if scene.grammar.zero_complementizer and _is_reduced(scene, group, tags):
        group.mood, group.passive = "participle", True
    _correct_mood(scene, group, forms, tags, max([token.i, *tail]) + 1, bool(tail))
    if not senses:
        return None
    return Cue("verbs", token.i, sorted({*group.words, *tail}), senses, group)


def _affirms(scene: Scene, group: VerbGroup) -> bool:
    """Tell a carrier whose negation affirms (*n'a pas* manqué *de rappeler*)."""
    affirming = load_claim_words(scene.code).affirming
    return any(scene.tree[i].lemma.lower() in affirming for i in group.words if i != group.head)


def _is_lived_through(scene: Scene, group: VerbGroup) -> bool:
    """Tell what was lived through (*saw its profit fall*, *has seen rents rise*) from what is expected."""
    past = any("Tense=Past" in scene.tree[i].morph for i in (group.carrier, group.head))
    return past or group.mood != "finite" or group.passive


def _is_impersonal(scene: Scene, group: VerbGroup) -> bool:
    """Tell a verb whose subject stands for nothing (*it* later *emerged*)."""
    at = group.first - 1
    while scene.pos(at) == "ADV":
        at -= 1
    return scene.lower(at) in scene.grammar.expletives


def _may_speak(forms: list[Form]) -> bool:
    """Tell a verb that says a clause without saying it of or to somebody (*revealed*, not *accused*)."""
    senses = [sense for sense, _ in forms]
    return any("that" in sense.frames for sense in senses) and not any(sense.addressee for sense in senses)


def _correct_mood(
    scene: Scene, group: VerbGroup, forms: list[Form], tags: frozenset[str], behind: int, tailed: bool
) -> None:
    """Make a form that could be a participle the finite verb where a clause or its tail follows (*dit que*)."""
    if _is_described(scene, group, tags, behind):
        group.mood = "participle"
        return
    if group.passive and group.shared >= 0 and "finite" in tags and _opens_incise(scene, group, behind):
        group.passive, group.shared = False, -1  # *sera vendue,* prédit *l'analyste*
        return
    if "finite" not in tags or group.passive or group.shared >= 0 or len(group.words) > 1:
        return
    if group.mood == "infinitive" and scene.grammar.zero_complementizer and _is_bare(scene, group, forms):
        group.mood = "finite"
    if group.mood != "participle":
        return
    past = skip_moment(scene, behind + (scene.pos(behind) == "ADP"), scene.sentence_stop(group.head))
    opens = scene.lower(behind) in scene.grammar.complementizers or scene.is_infinitive(behind)
    if not scene.grammar.zero_complementizer:
        clitic = scene.lower(behind) in scene.lexicon.groups.reflexives
        opens = opens or (clitic and leads_to_infinitive(scene, behind)) or _opens_incise(scene, group, behind)
    opens = opens or (past > behind + 1 and scene.lower(past) in scene.grammar.complementizers)
    opens = opens or (leads_away(scene, behind) and _tells_clause(scene, behind))
    if tailed or opens or (_may_speak(forms) and _stands_with_speaker(scene, group.head)):
        group.mood = "finite"


def _is_bare(scene: Scene, group: VerbGroup, forms: list[Form]) -> bool:
    """Tell the present of a plural that the parser takes for an infinitive (*…, two aides close to Bell* believe)."""
    marked = scene.lower(group.head - 1) in scene.grammar.infinitive_marks
    return not marked and _may_speak(forms) and _stands_with_speaker(scene, group.head)


def _stands_with_speaker(scene: Scene, verb: int) -> bool:
    """Tell the verb of an incise by the party beside it, before it or behind."""
    return stands_in_incise(scene, verb) or inverts_speaker(scene, verb)


def _opens_incise(scene: Scene, group: VerbGroup, behind: int) -> bool:
    """Tell a form behind a comma and a clause that a subject follows (*…*, prédit *l'analyste*): no participle."""
    if scene.grammar.zero_complementizer:
        return False
    before = group.first - 1
    if scene.lower(before) != "," or scene.pos(behind) not in ("DET", "PROPN", "NUM"):
        return False
    return holds_clause(scene, scene.sentence(before)[0], before)


def _tells_clause(scene: Scene, at: int) -> bool:
    """Tell whether what is said follows a name behind a preposition (*admitted* on Sky *that it was so*)."""
    end = next((i for i in range(at + 1, min(at + _ADDRESSEE, len(scene.tree))) if scene.pos(i) not in _NOMINAL), at)
    return scene.lower(end) in scene.grammar.complementizers and scene.pos(end - 1) == "PROPN"


def _is_headline_passive(scene: Scene, group: VerbGroup, tags: frozenset[str], senses: list[Sense]) -> bool:
    """Tell a participle without auxiliary in a title (*Town* told *to repay*): nobody told stands behind the verb."""
    at = group.head
    if not stands_in_title(scene, at) or len(group.words) > 1 or "participle" not in tags:
        return False
    if scene.pos(at - 1) not in ("NOUN", "PROPN"):
        return False
    infinitive = scene.lower(at + 1) in scene.grammar.infinitive_marks and scene.is_infinitive(at + 2)
    infinitive = infinitive and any(sense.addressee for sense in senses)
    accused = any("content-prep" in s.frames and s.addressee and scene.lower(at + 1) in s.preps for s in senses)
    return infinitive or (accused and not any("prep" in s.frames and scene.lower(at + 1) in s.preps for s in senses))


def _is_reduced(scene: Scene, group: VerbGroup, tags: frozenset[str]) -> bool:
    """Tell a participle right behind the word that opens its clause (*when* asked *why*), which has no subject."""
    opener = scene.lower(group.first - 1) in scene.grammar.subordinators and scene.pos(group.first - 1) != "ADP"
    return opener and group.mood == "finite" and "participle" in tags and group.words == [group.head]


def _is_described(scene: Scene, group: VerbGroup, tags: frozenset[str], behind: int) -> bool:
    """Tell the participle of a form that could be finite by the quality right behind it (*âgé et* décrit *comme*)."""
    if group.mood != "finite" or "participle" not in tags or len(group.words) > 1 or group.clitic >= 0:
        return False
    light = scene.lexicon.groups.object_clitics | scene.lexicon.groups.reflexives
    if scene.pos(behind) == "SCONJ" and scene.grammar.zero_complementizer and _opens_clause(scene, behind):
        return False
    return scene.lower(behind) in scene.grammar.as_words and scene.lower(group.first - 1) not in light


def _opens_clause(scene: Scene, at: int) -> bool:
    """Tell a word that dates by a clause (*she declared* as she opened *it*) from one that leads to a quality."""
    near = range(at + 1, min(at + _CLAUSE, scene.sentence_stop(at)))
    end = next((i for i in near if scene.tree[i].pos == "PUNCT"), near.stop)
    return any(scene.is_finite(i) for i in range(at + 2, end))
