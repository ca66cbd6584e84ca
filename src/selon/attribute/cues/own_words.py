"""Words of saying that nobody says: the outlet reasons (*il faut* dire *que*, *it is worth* noting *that*)."""

from __future__ import annotations

from selon.attribute.clauses.limits import leads_to_infinitive
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Scene

_NEAR = 4


def is_outlets_own(scene: Scene, cue: Cue) -> bool:
    """Tell a verb of saying whose subject is nobody, so that its clause is what the outlet says itself.

    An infinitive or a gerund that a duty leads to (*autant* dire), an impersonal duty that leads to one (*il* convient
    *de noter*), a passive that must or can be (*it must* be said).

    Args:
        scene: The scene.
        cue: The cue.
    """
    group = cue.group
    if cue.kind != "verbs" or group is None:
        return False
    if group.mood == "finite":
        return _is_duty(scene, cue) or _is_owed(scene, cue)
    before = _skip_marks(scene, cue.words[0])
    if before == cue.words[0] and scene.pos(before - 1) in ("PUNCT", "DET"):
        return False
    return bool(scene.find_ending(before - 1, scene.grammar.owing)) or _is_quality(scene, before)


def advises(scene: Scene, verb: int) -> bool:
    """Tell a conditional of advice from one that hedges (*il* serait *bon de rappeler*; *il* serait *à craindre*).

    Args:
        scene: The scene.
        verb: Position of the verb in the conditional.
    """
    before, behind = verb - 1, verb + 1
    while scene.pos(before) == "ADV" or scene.lower(before) in scene.lexicon.groups.negations:
        before -= 1
    if scene.lower(before) not in scene.grammar.expletives:
        return False
    while scene.pos(behind) == "ADV" and scene.lower(behind) not in scene.grammar.owing_qualities:
        behind += 1
    behind += scene.lower(behind) in scene.grammar.owing_qualities
    return scene.lower(behind) in scene.grammar.infinitive_marks and leads_to_infinitive(scene, behind + 1)


def _is_duty(scene: Scene, cue: Cue) -> bool:
    """Tell a cue that is a duty itself: an infinitive follows (*il* convient *de noter*)."""
    behind, last = cue.behind, scene.lower(cue.behind - 1)
    if scene.lower(behind) not in scene.grammar.infinitive_marks or not scene.is_infinitive(behind + 1):
        return False
    return any(len(words) > 1 and _ends_with(scene, behind, words) for words in scene.grammar.owing.ending(last))


def _is_owed(scene: Scene, cue: Cue) -> bool:
    """Tell what may or must be said by nobody in particular (*it* must be said *that*; *on* peut dire *que*)."""
    if any(sense.read_in for sense in cue.senses):
        return False
    modal = any(scene.lower(i) in scene.grammar.owing_modals for i in cue.words)
    before = cue.words[0] - 1
    while scene.pos(before) == "ADV":
        before -= 1
    passive = cue.group is not None and cue.group.passive
    return modal and scene.lower(before) in (scene.grammar.expletives if passive else scene.grammar.anybody)


def _skip_marks(scene: Scene, at: int) -> int:
    """Go left over adverbs, clitics and the mark of an infinitive to what leads to it."""
    light = scene.grammar.infinitive_marks | scene.lexicon.groups.object_clitics | scene.lexicon.groups.negations
    for _ in range(_NEAR):
        if scene.lower(at - 1) not in light and not (scene.pos(at - 1) == "ADV" and _is_plain_adverb(scene, at - 1)):
            break
        at -= 1
    return at


def _is_plain_adverb(scene: Scene, at: int) -> bool:
    """Tell an adverb from a word that leads to the infinitive itself (*autant*, *mieux*)."""
    word, grammar = scene.lower(at), scene.grammar
    return word not in grammar.owing_qualities and not grammar.owing.ending(word)


def _ends_with(scene: Scene, at: int, words: tuple[str, ...]) -> bool:
    return scene.reads(at - len(words), words)


def _is_quality(scene: Scene, behind: int) -> bool:
    """Tell a quality without anybody it could be said of: its copula has an empty subject, or it has no copula.

    Or the copula alone (*il est à* craindre *que*).
    """
    first, at = scene.sentence(behind - 1)[0], behind - 1
    bare = scene.lower(at) in scene.lexicon.groups.passive
    if not bare and scene.lower(at) not in scene.grammar.owing_qualities:
        return False
    at -= not bare
    while at >= first and (scene.pos(at) in ("ADV", "AUX") or scene.lower(at) in _light(scene)):
        at -= 1
    if bare:
        return at >= first and scene.lower(at) in scene.grammar.expletives
    return at < first or scene.pos(at) in ("PUNCT", "CCONJ", "SCONJ") or scene.lower(at) in scene.grammar.expletives


def _light(scene: Scene) -> frozenset[str]:
    groups = scene.lexicon.groups
    return groups.negations | scene.grammar.copulas | groups.passive
