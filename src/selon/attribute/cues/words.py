"""Cue words: every word that could attribute, by the lexicon; the choice comes later."""

from __future__ import annotations

from selon.attribute.clauses.seams import skip_adverbial_back
from selon.attribute.cues.copular import join_copular
from selon.attribute.cues.noun_ties import find_tie
from selon.attribute.cues.open_answers import leaves_open, stays_unsaid
from selon.attribute.cues.prepositions import find_preposition
from selon.attribute.cues.securing import secures
from selon.attribute.cues.unlisted import find_unlisted
from selon.attribute.cues.verb_forms import is_leading_noun, looks_like_verb
from selon.attribute.cues.verbs import make_verb
from selon.attribute.relays.quoted import join_quoted
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.lexicon import Form, Sense
from selon.attribute.scene.scene import Scene
from selon.attribute.sources.noun_agents import find_noun_agent
from selon.parse.tree import Token


def find_cues(scene: Scene) -> list[Cue]:
    """List every word of the report that could attribute, in order."""
    cues: list[Cue] = []
    skip = -1
    for token in scene.tree.tokens:
        if token.i < skip:
            continue
        found = find_preposition(scene, token)
        if found is not None:
            skip = found.behind
        elif token.lower in scene.lexicon.forms:
            found = _find_word(scene, token, scene.lexicon.forms[token.lower])
        if found is not None:
            cues.append(found)
    cues.extend(find_unlisted(scene))
    kept = [
        cue for cue in _drop_carriers(join_copular(scene, join_quoted(scene, cues))) if not _shares_mark(scene, cue)
    ]
    return [cue for cue in kept if not any(test(scene, cue) for test in (leaves_open, secures, stays_unsaid))]


def _drop_carriers(cues: list[Cue]) -> list[Cue]:
    """Drop a cue that is only the carrier of another (*veut* in *veut préciser*) or a word inside it."""
    inside = {i for cue in cues for i in cue.words if i != cue.head}
    return [cue for cue in cues if cue.head not in inside or cue.kind == "prepositions"]


def _shares_mark(scene: Scene, cue: Cue) -> bool:
    """Tell the later member of a list under one mark (*told to wait and* report *damage*; *of lying and* hiding *it*).

    It is part of what the first verb's cue says, where the language does not repeat the mark.
    """
    group = cue.group
    if not scene.grammar.zero_complementizer or group is None or cue.words != [cue.head]:
        return False
    token = scene.tree[cue.head]
    before = scene.lower(cue.head - 1)
    if token.role != "conjunct" or before in scene.grammar.infinitive_marks:
        return False
    lead = token
    while lead.role == "conjunct" and lead.head != lead.i:
        lead = scene.tree[lead.head]
    if "VerbForm=Inf" in token.morph:
        return "VerbForm=Inf" in lead.morph and scene.lower(lead.i - 1) in scene.grammar.infinitive_marks
    gerund = "Tense=Pres" in token.morph and "VerbForm=Part" in token.morph
    return gerund and "Tense=Pres" in lead.morph and scene.pos(lead.i - 1) == "ADP"


def _find_word(scene: Scene, token: Token, forms: tuple[Form, ...]) -> Cue | None:
    verbs = [form for form in forms if form[0].kind == "verbs"]
    stances = [sense for sense, _ in forms if sense.kind == "adjectives"]
    if verbs and stances and _is_bare_stance(scene, token, stances):
        return _make_adjective(scene, token, stances)
    if verbs and looks_like_verb(scene, token, verbs):
        cue = make_verb(scene, token, verbs)
        if stances and cue is not None and cue.group is not None and _is_stance(scene, cue, stances):
            stance = _make_adjective(scene, token, stances)
            return stance if stance is not None and (cue.group.passive or len(stance.words) > 1) else cue
        return _make_adjective(scene, token, stances) if cue is None and stances else cue
    for kind, allowed in (("adjectives", ("ADJ", "VERB", "NOUN")), ("nouns", ("NOUN",))):
        senses = [sense for sense, _ in forms if sense.kind == kind]
        leads = kind == "nouns" and scene.grammar.bare_nouns and is_leading_noun(scene, token)
        if senses and (leads or token.pos in allowed):
            return _make_adjective(scene, token, senses) if kind == "adjectives" else _make_noun(scene, token, senses)
    return None


def _is_stance(scene: Scene, cue: Cue, stances: list[Sense]) -> bool:
    """Tell a participle that says where somebody stands (*restent opposés à, reste convaincu que*) from a deed."""
    assert cue.group is not None
    if cue.group.passive:
        return True
    before = cue.head - 1
    while scene.pos(before) == "ADV":
        before -= 1
    led = any(scene.lower(cue.head + 1) in sense.preps for sense in stances)
    led = led or (
        scene.lower(before) in scene.grammar.copulas and scene.lower(cue.head + 1) in scene.grammar.complementizers
    )
    return led and cue.group.mood == "participle" and len(cue.words) == 1


def _is_bare_stance(scene: Scene, token: Token, stances: list[Sense]) -> bool:
    """Tell a stance without a verb of its own from a deed (*Opposés à la vente, ils…*; *le skipper*, convaincu *que*).

    It opens its sentence, or a comma sets it off and a clause follows.
    """
    if token.pos not in ("ADJ", "VERB", "NOUN"):
        return False
    behind = scene.lower(token.i + 1)
    clause = behind in scene.grammar.complementizers and any("that" in sense.frames for sense in stances)
    at = token.i
    while scene.pos(at - 1) == "ADV" and at > scene.sentence(token.i)[0]:
        at -= 1
    if at == scene.sentence(token.i)[0]:
        return clause or any(behind in sense.preps for sense in stances)
    return clause and scene.lower(at - 1) == ","


def _make_adjective(scene: Scene, token: Token, senses: list[Sense]) -> Cue | None:
    if scene.pos(token.i - 1) == "DET" and not scene.grammar.bare_nouns:
        return None  # *un* certain *nombre*
    words = [token.i]
    at = token.i - 1
    pending: list[int] = []
    while at >= max(scene.sentence(token.i)[0], token.i - 6):
        lower = scene.lower(at)
        over = skip_adverbial_back(scene, at)
        if lower in scene.lexicon.groups.auxiliaries or lower in scene.grammar.copulas:
            words = [at, *pending, *words]
            pending = []
        elif over < at:
            at = over
            continue
        elif scene.pos(at) == "ADV" or lower in scene.lexicon.groups.negations:
            pending.insert(0, at)
        else:
            break
        at -= 1
    verbs = [scene.lower(i) for i in words[:-1] if scene.lower(i) in scene.lexicon.groups.auxiliaries]
    if verbs and scene.lexicon.groups.passive.isdisjoint(verbs) and scene.pos(token.i - 1) == "ADV":
        return None  # an adverb of another verb (*il n'y a* bien sûr *pas de perte*)
    return Cue("adjectives", token.i, words, senses)


def _make_noun(scene: Scene, token: Token, senses: list[Sense]) -> Cue | None:
    words = [token.i]
    before = scene.token(token.i - 1)
    if before is not None and before.pos == "ADJ" and scene.pos(token.i - 2) == "DET":
        words = [token.i - 2, token.i - 1, token.i]
    elif before is not None and before.pos in ("DET", "NUM"):
        words = [token.i - 1, token.i]
    cue = Cue("nouns", token.i, [*words, *find_tie(scene, token.i)], senses)
    if any(sense.voice == "passive" for sense in senses) and find_noun_agent(scene, cue) is None:
        cue.senses = [sense for sense in senses if sense.voice != "passive"]
    return cue if cue.senses else None
