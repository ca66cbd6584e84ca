"""Phrases whose head no list knows: told by a name beside it, by a number, an age or its form."""

from __future__ import annotations

from selon.qualify.phrase_by_gloss import read_gloss
from selon.qualify.phrase_by_name import read_closing
from selon.qualify.phrase_opening import Opening
from selon.qualify.phrase_reading import Inner, PhraseReading
from selon.qualify.phrase_scene import ANYBODY, ANYTHING, PhraseScene
from selon.record.attribution import Named


def read_unknown(scene: PhraseScene, opening: Opening, inner: Inner) -> PhraseReading:
    """Read a phrase whose head no list knows: by a name beside it, by a number, by its form."""
    at = _find_head(scene, opening.at)
    token = scene.tree[at]
    if token.text == "," and opening.determiner == "singular":
        # *One, Espérance, said*; *L'un, l'ancien ministre*
        return read_gloss(scene, at, at + 1, inner) or PhraseReading("person", "unnamed", at - 1, "pronoun:one-of")
    apposed = scene.find_apposed(at + 1, ANYBODY)
    if apposed is not None and apposed.kind == "person":
        return PhraseReading("person", "named", at, "unknown+name", name=apposed)
    body = scene.find_apposed(at + 1, ANYTHING)
    if body is not None and body.kind in ("organisation", "media") and not body.why.startswith("guess"):
        return PhraseReading(body.kind, "named", at, "unknown+name", name=body)
    if _gives_age(scene):
        known: Named = "named" if opening.determiner == "definite" else "unnamed"
        return PhraseReading("person", known, at, "unknown:age")
    if opening.number and scene.nouns.head_last:
        members = _read_members(scene, at, inner)
        if members is not None:
            return members
    if opening.number and not opening.determiner:
        closing = read_closing(scene, at)
        return closing or PhraseReading("people", "unnamed", at, "quantity", True, True)
    single = opening.determiner == "singular"
    if opening.one_of and "Number=Plur" in token.morph and _ends_like_person(scene, token.lower.removesuffix("s")):
        return PhraseReading("person", "unnamed", at, "unknown:one-of", False, True)
    if opening.plural or "Number=Plur" in token.morph:
        return PhraseReading("people", "unnamed", at, "unknown:plural", True, opening.determiner == "plural")
    if _ends_like_person(scene, token.lower):
        named: Named = "named" if opening.determiner in ("definite", "possessive") else "unnamed"
        return PhraseReading("person", named, at, "unknown:agent", False, single)
    named = "unnamed" if single and not scene.mentions_name(at) else "named"
    return PhraseReading("organisation", named, at, "unknown", False, single)


def _ends_like_person(scene: PhraseScene, word: str) -> bool:
    """Tell a word for a person by its ending (*un* pépiniériste) from one for a thing that ends so (*une* piste)."""
    if word in scene.nouns.words("person", "things"):
        return False
    return word.endswith(tuple(scene.nouns.words("person", "endings")))


def _read_members(scene: PhraseScene, at: int, inner: Inner) -> PhraseReading | None:
    """Read as many of a group as are counted by what the group is made of (*three of its five main lenders*)."""
    if scene.tree[at].lower not in scene.nouns.words("links", "of") or at + 2 >= scene.last:
        return None
    reading = inner(at + 1, scene.last)
    if not reading.reason.startswith("noun:"):
        return None
    kind = "person" if reading.kind in ("person", "people") else reading.kind
    return PhraseReading(kind, "unnamed", at, "quantity", True, True)


def _find_head(scene: PhraseScene, at: int) -> int:
    """Give the last noun of a run where the head stands last (*an apprentice* baker, *a retired* bookkeeper)."""
    tree = scene.tree
    if not scene.nouns.head_last:
        return at
    end = at
    while end + 1 < scene.last and tree[end].pos in ("ADJ", "NOUN") and tree[end + 1].pos in ("ADJ", "NOUN"):
        end += 1
    return end if tree[end].pos == "NOUN" and tree[end].text.islower() else at


def _gives_age(scene: PhraseScene) -> bool:
    """Tell a person by an age alone (*the 27-year-old*)."""
    tree = scene.tree
    said = tree.text[tree[scene.first].start : tree[scene.last - 1].end].lower()
    links = scene.nouns.words("links", "prepositions") if scene.nouns.head_last else frozenset()
    behind = next((i for i in range(scene.first + 1, scene.last) if tree[i].lower in links), scene.last)
    said = tree.text[tree[scene.first].start : tree[behind - 1].end].lower() if behind < scene.last else said
    return len(said) < 20 and said.endswith(tuple(scene.nouns.words("person", "aged")) or "\0")
