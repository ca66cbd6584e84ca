"""Named or unnamed: whether a reader could find out who a phrase without a name stands for."""

from __future__ import annotations

from selon.qualify.nouns import NounClass
from selon.qualify.phrase_heads import Head
from selon.qualify.phrase_opening import Opening
from selon.qualify.phrase_scene import PhraseScene
from selon.record.attribution import Kind, Named

_KNOWN = ("definite", "demonstrative", "possessive")


def judge_person(scene: PhraseScene, head: Head, opening: Opening, plural: bool) -> tuple[Kind, Named]:
    """Tell kind and named of a phrase headed by a word for a person.

    A definite role that fits one person is named; one of many, or a word that fits anybody, is not; an uncounted plural
    is people.
    """
    tied = scene.has_known_complement(head.behind) or opening.determiner == "possessive"
    labels = head.noun.labels
    if plural:
        related = "relation" in labels and tied and ("makers" not in labels or opening.determiner == "possessive")
        known = opening.determiner in ("definite", "possessive") and related
        known = known or ("leaders" in labels and opening.determiner == "possessive")
        kin = scene.nouns.words("person", "kin")
        if known and kin and not opening.number:
            # Where a language says so, several who are tied to somebody are a group: known as kin, else not.
            return "people", "named" if head.noun.lemma in kin else "unnamed"
        if opening.number and not (known and opening.determiner in _KNOWN):
            return "person", "unnamed"
        return ("person", "named") if known else ("people", "unnamed")
    if opening.determiner == "possessive" and "relation" in labels and not opening.one_of:
        return "person", "named"
    if opening.one_of or opening.determiner in ("singular", "plural"):
        return "person", "unnamed"
    if holds_post(scene, head, opening):
        return "person", "named"
    if "unfindable" in labels:
        return "person", "unnamed"
    if scene.belongs_to_some(head.behind):
        return "person", "unnamed"
    bare = not opening.determiner and not scene.nouns.head_last
    if "office" in labels:
        return "person", "named"
    return "person", "named" if "relation" in labels and tied and not bare else "unnamed"


def holds_post(scene: PhraseScene, head: Head, opening: Opening) -> bool:
    """Tell a calling that fits one person by whose it is: *le médecin de la course*, not *le porte-parole du club*."""
    labels = head.noun.labels
    findable = "unfindable" not in labels or head.noun.lemma in scene.nouns.words("person", "posts")
    definite = opening.determiner == "definite" and "profession" in labels
    return definite and findable and scene.has_known_complement(head.behind)


def judge_thing(scene: PhraseScene, head: Head, opening: Opening, plural: bool) -> Named:
    """Tell whether a phrase headed by a word for a body, a state, a medium or a document is named."""
    noun = head.noun
    findable = scene.mentions_name(head.at)
    if noun.kind == "document":
        known = (
            findable
            or _is_known_document(scene, noun, opening, plural)
            or (not plural and scene.names_maker(head.behind))
        )
        return "named" if known else "unnamed"
    if "sides" in noun.labels and opening.determiner != "plural":
        return "named"
    if "loose" in noun.labels and (plural or noun.plural or opening.determiner not in _KNOWN):
        return "named" if findable else "unnamed"
    several = (plural or noun.plural) and not opening.number
    if "many" in noun.labels and several and opening.determiner in ("definite", "possessive"):
        return "named" if findable else "unnamed"
    if "colleagues" in noun.labels and scene.lists_names(head.behind):
        return "named"
    if "unnamed_services" in noun.labels or noun.kind == "people" or (noun.kind == "media" and plural):
        return "unnamed"
    bare = not opening.determiner and plural and noun.kind != "state"
    if opening.determiner not in ("plural", "singular") and not bare:
        return "named"
    if opening.determiner == "singular" and not plural and noun.lemma in scene.nouns.words("organisation", "single"):
        return "named"
    if findable and noun.kind == "organisation" and scene.lists_members(head.behind):
        return "named"
    return "named" if findable and not plural else "unnamed"


def is_state_office(scene: PhraseScene, head: Head) -> bool:
    """Tell an office that is the state's by whose it is: *the governor's office*, not *the prosecutor's office*."""
    words, tree = scene.nouns.words, scene.tree
    if not scene.nouns.head_last or head.noun.lemma not in words("state", "offices"):
        return False
    for i in range(scene.first, head.at - 1):
        owner = scene.nouns.find(tree[i].lower) if tree[i + 1].lower in words("links", "possessive") else None
        if owner is not None and (owner.kind == "state" or owner.lemma in words("state", "office_owners")):
            return True
    return False


def _is_known_document(scene: PhraseScene, noun: NounClass, opening: Opening, plural: bool) -> bool:
    """Tell a document that can be looked up: an act of its kind, or a definite one that is no mere figure."""
    if plural:
        # Where heads stand last, the things that a definite plural names were told before (*the figures*).
        return scene.nouns.head_last and opening.determiner in _KNOWN and not opening.number
    return "acts" in noun.labels or (
        (opening.determiner in _KNOWN or not opening.determiner)
        and ("figures" not in noun.labels or (scene.nouns.head_last and opening.determiner in _KNOWN))
    )
