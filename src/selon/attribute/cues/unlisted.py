"""Verbs that no list has and that can only utter: behind a quotation, with who speaks (*« … », s'étrangle la mère*)."""

from __future__ import annotations

from collections.abc import Iterator

from selon.attribute.clauses.phrases import begins_phrase, list_ends
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.groups import VerbGroup, read_verb_group
from selon.attribute.scene.lexicon import Sense
from selon.attribute.scene.quotations import Quotation
from selon.attribute.scene.scene import Range, Scene

_UTTERING = "utter"
_REACH = 9
_INVERTED = 4
_SPEAKERS = ("person", "people")


def find_unlisted(scene: Scene) -> Iterator[Cue]:
    """List the verbs behind quotations that the lexicon does not have, each with a speaker beside it.

    Args:
        scene: The scene.
    """
    for quotation in scene.quotations.quotations:
        if quotation.depth or not quotation.closed or not _says(scene, quotation):
            continue
        verb = _find_verb(scene, quotation)
        if verb < 0 or scene.lower(verb) in scene.lexicon.forms:
            continue
        token = scene.tree[verb]
        group = _read_group(scene, verb)
        sense = Sense(
            kind="verbs", name=_UTTERING, lemma=token.lemma.lower(), frames=frozenset({"quotation"}), reflexive="any"
        )
        yield Cue("verbs", verb, group.words, [sense], group)


def _read_group(scene: Scene, verb: int) -> VerbGroup:
    """Read a verb's group; beside an inverted clitic the parser's word for it may be any (*a-t-il* blagué)."""
    mood = "finite" if scene.is_finite(verb) else "participle"
    group = read_verb_group(scene.tree, verb, frozenset({mood}), scene.lexicon.groups, scene.sentence(verb)[0], "")
    if group.clitic < 0:
        carrier = next((at for at in range(verb, verb - _INVERTED, -1) if _pass_inversion(scene, at) > at), -1)
        if carrier >= 0:
            group.clitic = _pass_inversion(scene, carrier) - 1
            group.words, group.carrier, group.mood = sorted({carrier, *group.words}), carrier, "finite"
    return group


def _says(scene: Scene, quotation: Quotation) -> bool:
    return any(scene.is_finite(i) for i in range(*quotation.inner))


def _find_verb(scene: Scene, quotation: Quotation) -> int:
    """Give the position of the verb that stands with its speaker right behind a quotation, or -1."""
    start = quotation.last
    inner = scene.lower(quotation.last - 2) == ","
    comma = scene.lower(start) == ","
    at = start + comma
    groups = scene.lexicon.groups
    verb = at
    while scene.lower(verb) in groups.reflexives | groups.object_clitics and verb < at + 2:
        verb += 1
    if not (inner or comma) or at >= len(scene.tree) or (comma and scene.tree[at].text[:1].isupper()):
        return -1
    if (behind := _pass_inversion(scene, verb)) > verb:
        # Before its clitic any word is a verb, whatever the parser says.
        carried = scene.lower(verb) in groups.auxiliaries
        follows = scene.pos(behind) in ("VERB", "NOUN", "ADJ", "AUX")
        return (behind if follows else -1) if carried else verb
    if scene.lower(verb) in groups.auxiliaries and scene.is_finite(verb):
        participle = _find_participle(scene, verb + 1)
        return participle if participle > 0 and _speaks(scene, participle + 1) else -1
    if _is_verb(scene, verb):
        return verb if _speaks(scene, verb + 1) else -1
    if not (inner and scene.grammar.bare_nouns and begins_phrase(scene, at)):
        return -1
    stop = min(at + _REACH, scene.sentence_stop(at))
    verb = next((i for i in range(at + 1, stop) if scene.is_finite(i)), -1)
    return verb if verb > 0 and _is_verb(scene, verb) and _is_speaker(scene, (at, verb)) else -1


def _pass_inversion(scene: Scene, verb: int) -> int:
    """Give the position behind an inverted subject clitic (*rigole*-t-il), or the verb's own."""
    groups = scene.lexicon.groups
    at = verb + 1
    while scene.lower(at) in groups.link_tokens:
        at += 1
    third = {word.lstrip("-") for word in scene.grammar.third_persons}
    inverted = scene.lower(at).lstrip("-").removeprefix("t-") in third
    return at + 1 if inverted and (at > verb + 1 or scene.lower(at).startswith("-")) else verb


def _find_participle(scene: Scene, at: int) -> int:
    """Give the position of a participle, over adverbs, or -1 (*s'est* aussitôt impatientée)."""
    while scene.pos(at) == "ADV":
        at += 1
    token = scene.token(at)
    past = token is not None and "VerbForm=Part" in token.morph and "Tense=Pres" not in token.morph
    return at if past else -1


def _is_verb(scene: Scene, i: int) -> bool:
    return scene.pos(i) == "VERB" and scene.is_finite(i) and scene.tree[i].text.islower()


def _speaks(scene: Scene, at: int) -> bool:
    if at >= len(scene.tree) or not begins_phrase(scene, at):
        return False
    ends = list_ends(scene, at, scene.sentence_stop(at), 3)
    return any(_is_speaker(scene, (at, end)) for end, _ in ends)


def _is_speaker(scene: Scene, span: Range) -> bool:
    party = scene.party(span)
    named = any(scene.pos(i) in ("NOUN", "PROPN") for i in range(*span))
    return named and party.known and party.kind in _SPEAKERS
