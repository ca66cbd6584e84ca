"""Whom a content is about where it leaves that out: *accuse* X *de partir*, *promet de partir*."""

from __future__ import annotations

from selon.attribute.claims.heads import find_subject
from selon.attribute.claims.inheritance import find_words
from selon.attribute.scene.claim_words import load_claim_words
from selon.attribute.scene.positions import Positions
from selon.attribute.scene.scene import Range, Scene
from selon.parse.tree import Token
from selon.record.attribution import Attribution
from selon.record.span import Span

_OBJECTS = ("object", "indirect-object", "oblique", "nominal", "subject")
_PARTY = ("NOUN", "PROPN", "PRON", "X")


def find_about(scene: Scene, places: Positions, one: Attribution) -> Span | None:
    """Find the subject or addressee that a content leaves out.

    Args:
        scene: The scene.
        places: Where spans stand in the tree.
        one: The attribution.

    Returns:
        The mention in the text; None where the content is whole, or the text does not say.
    """
    content = places.find_all(one.content)
    if not content or not one.cue:
        return None
    start = content[0][0]
    marked = scene.lower(start) in scene.grammar.infinitive_marks
    acts = scene.is_infinitive(start) or (marked and _is_infinitive_behind(scene, start + 1))
    if not (acts or marked):
        return None
    cue = [i for first, last in places.find_all(one.cue) for i in range(first, last)]
    verb = _find_verb(scene, cue)
    if verb is None:
        return _take_source(one) if acts else None
    words = load_claim_words(scene.code)
    own = acts and verb.lemma.lower() in words.own_acts
    taken = places.find_all((*one.source, *one.relay))
    found = None if own else _find_addressee(scene, places, verb, cue, start, taken)
    if found is not None:
        return found
    return _take_source(one) if acts and (own or not _asks_others(scene, verb)) else None


def find_shared_subject(scene: Scene, places: Positions, predicate: int | None, ranges: list[Range]) -> Span | None:
    """Find the subject that a coordinated clause shares with the one before it.

    Args:
        scene: The scene.
        places: Where spans stand in the tree.
        predicate: Position of the clause's predicate.
        ranges: The clause's words.
    """
    if predicate is None or scene.tree[predicate].role != "conjunct":
        return None
    subject = find_subject(scene, scene.tree[predicate])
    if subject is None or subject.i >= ranges[0][0]:
        return None
    return _phrase(scene, places, subject, ranges[0][0])


def _is_infinitive_behind(scene: Scene, i: int) -> bool:
    """Tell whether an infinitive stands behind negation and clitics (*de ne pas le dire*)."""
    groups = scene.lexicon.groups
    for at in range(i, i + 5):
        if scene.is_infinitive(at):
            return True
        if (
            scene.lower(at) not in groups.negations | groups.object_clitics | groups.reflexives
            and scene.pos(at) != "ADV"
        ):
            return False
    return False


def _find_verb(scene: Scene, cue: list[int]) -> Token | None:
    """Find the cue's own verb, the last that is no auxiliary."""
    verbs = [scene.tree[i] for i in cue if scene.pos(i) == "VERB" or "VerbForm=Part" in scene.tree[i].morph]
    return verbs[-1] if verbs else None


def _take_source(one: Attribution) -> Span | None:
    return find_words(one.source) if one.source else None


def _asks_others(scene: Scene, verb: Token) -> bool:
    """Tell a verb that asks somebody else to act: without an addressee nobody is said."""
    return any(sense.addressee for sense, _ in scene.lexicon.forms.get(verb.lower, ()))


def _find_addressee(
    scene: Scene, places: Positions, verb: Token, cue: list[int], start: int, taken: list[Range]
) -> Span | None:
    tree = scene.tree
    passive = tree.child(verb, "passive-subject")
    if passive is not None:
        return _phrase(scene, places, passive, len(tree))
    if "VerbForm=Part" in verb.morph and "Tense=Past" in verb.morph and not any(scene.is_finite(i) for i in cue):
        return _find_described(scene, places, verb)
    for i in range(verb.i + 1, start):
        token = tree[i]
        if token.pos in _PARTY and i not in cue and not any(first <= i < last for first, last in taken):
            if token.head == verb.i or token.role in _OBJECTS:
                return _phrase(scene, places, token, start)
            return None
    clitic = cue[0] - 1
    for i in range(clitic, verb.i):
        clitics = scene.lexicon.groups.object_clitics - scene.lexicon.groups.reflexives
        if i >= 0 and scene.lower(i) in clitics and scene.pos(i) == "PRON":
            return places.span(i, i + 1)
    return None


def _find_described(scene: Scene, places: Positions, verb: Token) -> Span | None:
    """Find whom a bare participle describes: the noun before it, or the subject of the clause it opens."""
    above = scene.tree.head(verb)
    if above is None:
        return None
    if above.pos in _PARTY and above.i < verb.i:
        return _phrase(scene, places, above, verb.i)
    subject = scene.tree.child(above, "subject", "passive-subject") if above.i > verb.i else None
    return _phrase(scene, places, subject, len(scene.tree)) if subject is not None else None


def _phrase(scene: Scene, places: Positions, head: Token, limit: int) -> Span:
    """Give a noun phrase without the preposition before it and without what follows a limit."""
    tree = scene.tree
    first, last = tree.edges(head)
    last = min(last, limit)
    while first < head.i and (
        tree[first].pos in ("ADP", "PUNCT", "CCONJ", "VERB", "AUX") or tree[first].lower in scene.grammar.contracted
    ):
        first += 1
    while last - 1 > head.i and tree[last - 1].pos in ("PUNCT", "ADP", "SCONJ"):
        last -= 1
    return places.span(min(first, head.i), max(last, head.i + 1))
