"""Phrases that a listed noun heads: an office, a relation, a body, people, a document."""

from __future__ import annotations

from selon.qualify.names import Name
from selon.qualify.phrase_by_gloss import has_maker, read_holder
from selon.qualify.phrase_heads import Head
from selon.qualify.phrase_naming import is_state_office, judge_person, judge_thing
from selon.qualify.phrase_opening import Opening
from selon.qualify.phrase_reading import Inner, PhraseReading
from selon.qualify.phrase_scene import ANYBODY, PhraseScene
from selon.record.attribution import Kind


def read_class(scene: PhraseScene, head: Head, opening: Opening, inner: Inner) -> PhraseReading:
    """Read a phrase by the listed noun that heads it.

    Args:
        scene: The phrase.
        head: Its head noun.
        opening: What opens it.
        inner: Reads a phrase inside it.
    """
    special = (
        _read_service(scene, head, opening)
        or _read_counsel(scene, head, opening)
        or read_holder(scene, head, opening, inner)
        or _read_settled(scene, head, opening)
    )
    if special is not None:
        return special
    noun = head.noun
    plural = not opening.one_of and (opening.plural or (noun.plural and opening.determiner != "singular"))
    indefinite = opening.one_of or opening.determiner in ("singular", "plural", "")
    label = min(noun.labels - {"unfindable"}, default=noun.kind)
    reading = PhraseReading(noun.kind, "named", head.at, f"noun:{label}", plural, indefinite)
    apposed = scene.find_apposed(head.behind, noun)
    one_of_some = plural or opening.determiner == "singular"
    if apposed is not None and not (one_of_some and _names_their_tie(scene, head, apposed)):
        return _add_name(scene, head, reading, apposed)
    if noun.personal:
        judged, named = judge_person(scene, head, opening, plural)
        return reading._replace(kind=judged, named=named)
    longer = scene.names.at(head.at)
    if longer is not None and longer.why.endswith("-word") and longer.last - longer.first > 1 and not plural:
        # A capitalised head inside a longer name (*the National Council for…*) is read by the name's own words.
        reading = reading._replace(kind=longer.kind)
    named = judge_thing(scene, head, opening, plural)
    if named == "unnamed" and noun.kind == "document" and not plural and has_maker(scene, head, inner):
        named = "named"
    return reading._replace(named=named)


def _names_their_tie(scene: PhraseScene, head: Head, name: Name) -> bool:
    """Tell the person that somebody is tied to (*advisers to Mr Bell, a friend of Mr Bell*) from one of them.

    *Ministers Bell and Orr* are some of them, and so is *a friend of the mayor, Karel Bell*; one name behind several is
    their tie's (*deux conseillers de la maire, Karel Bell*).
    """
    links = scene.nouns.words("links", "prepositions")
    between = [scene.tree[i].lower for i in range(head.behind, name.first)]
    tied = name.kind == "person" and any(word in links for word in between)
    one = not head.noun.plural
    if not one and all(scene.names.at(i) is None for i in range(name.last, scene.last)):
        return tied
    return tied and (scene.nouns.head_last or (one and "anybody" in head.noun.labels)) and not (one and "," in between)


def _read_service(scene: PhraseScene, head: Head, opening: Opening) -> PhraseReading | None:
    """Read some of a service (*des pompiers*, *deux gendarmes*), or those whom somebody hired (*its auditors*)."""
    noun = head.noun
    if noun.lemma in scene.nouns.words("organisation", "hired") and opening.determiner == "possessive":
        return PhraseReading("people", "unnamed", head.at, "noun:service", True)
    some = opening.determiner in ("singular", "plural") or (opening.number and not opening.determiner)
    if "service" in noun.labels and some:
        several: Kind = "person" if opening.number else "people"
        return PhraseReading(several, "unnamed", head.at, "noun:service", True, True)
    return None


def _read_settled(scene: PhraseScene, head: Head, opening: Opening) -> PhraseReading | None:
    """Read a noun whose kind its phrase settles: an office of state, colleagues, those tied to somebody, people."""
    noun = head.noun
    if is_state_office(scene, head):
        return PhraseReading("state", "named", head.at, "noun:office-of")
    mates = "colleagues" in noun.labels and opening.determiner == "possessive"
    if mates and not scene.is_own(head.at):
        return PhraseReading("person", "named", head.at, "noun:colleagues", opening.plural)
    if "tied" in noun.labels and _is_tied(scene, head, opening):
        return PhraseReading("people", "named", head.at, "noun:tied", True)
    counted = (
        noun.kind == "people"
        and (opening.number or (opening.one_of and scene.nouns.head_last))
        and opening.determiner != "plural"
    )
    if counted and noun.lemma in scene.nouns.words("people", "counted"):
        return PhraseReading("person", "unnamed", head.at, "noun:people", True, True)
    if noun.kind == "people" and "group" not in noun.labels:
        return PhraseReading("people", "unnamed", head.at, "noun:people", True)
    return None


def _add_name(scene: PhraseScene, head: Head, reading: PhraseReading, apposed: Name) -> PhraseReading:
    """Add the name beside a noun (*le maire, Odile X*; *l'agence X*), which may tell its kind."""
    noun = head.noun
    kind = noun.kind if noun.kind != "people" else "person"
    agency = apposed.entry is not None or noun.lemma in scene.nouns.words("media", "agencies")
    if noun.kind == "organisation" and agency and apposed.kind == "media":
        kind = "media"
    near = apposed.first <= head.behind + 1
    if noun.lemma in scene.nouns.words("media", "programmes") and near:
        kind = "media"
    # A plural before a list of names (*des élus comme X, Y et Z*) is not its second name.
    beside = not reading.plural or near
    return reading._replace(kind=kind, name=apposed if beside else None, reason=f"{reading.reason}+name")


def _is_tied(scene: PhraseScene, head: Head, opening: Opening) -> bool:
    return opening.determiner == "possessive" or (
        opening.determiner == "definite"
        and (scene.has_known_complement(head.behind) or (scene.nouns.head_last and not head.noun.plural))
    )


def _read_counsel(scene: PhraseScene, head: Head, opening: Opening) -> PhraseReading | None:
    """Read a body's noun that stands for a lawyer: *son conseil*, *le conseil de X, Me Y*, no council."""
    if head.noun.lemma not in scene.nouns.words("person", "counsel") or opening.plural:
        return None
    apposed = scene.find_apposed(head.behind, ANYBODY)
    if apposed is not None and apposed.kind == "person" and not apposed.why.startswith("guess"):
        return PhraseReading("person", "named", head.at, "noun:counsel+name", name=apposed)
    bare = head.behind >= scene.last or scene.tree[head.behind].text == ","
    own = opening.determiner == "possessive" and bare
    return PhraseReading("person", "named", head.at, "noun:counsel") if own else None
