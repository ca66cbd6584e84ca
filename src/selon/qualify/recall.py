"""A bare role, calling or relation that takes up a party whom an earlier mention named."""

from __future__ import annotations

from selon.parse.tree import Tree
from selon.qualify.describe import describe_phrase
from selon.qualify.nouns import load_nouns
from selon.qualify.party_mentions import Mention, find_mentions, read_gender
from selon.qualify.phrase_reading import PhraseReading
from selon.qualify.register import load_register

REACH = 5
"""How many sentences back a mention is still taken up."""


def recall_party(tree: Tree, reading: PhraseReading, last: int, code: str) -> PhraseReading:
    """Call a definite phrase without a name named where an earlier mention named its party.

    Args:
        tree: The parsed report.
        reading: The reading of the phrase by itself.
        last: Position behind its last token.
        code: The language.

    Returns:
        The reading, `named` where an earlier mention says who it is.
    """
    told = _recall_from_below(tree, reading, code) if reading.named == "unnamed" else None
    if told is not None:
        return told
    if reading.kind == "person" and reading.named == "unnamed" and not reading.plural and not reading.indefinite:
        named = find_same_role(tree, reading.head, code) or _find_introduced(tree, reading, last, code)
        if named is not None:
            return reading._replace(named="named", name=named.name, reason="antecedent:same-role")
        if _recalls_relation(tree, reading, code):
            return reading._replace(named="named", reason="antecedent:same-relation")
    if reading.kind == "people" and reading.named == "unnamed" and not reading.indefinite:
        known = _recall_makers(tree, reading, last, code) or _recall_family(tree, reading, last, code)
        if known is not None:
            return known
    if reading.kind == "state" and reading.named == "unnamed" and find_same_state(tree, reading.head, code) is not None:
        return reading._replace(named="named", reason="antecedent:same-role")
    return reading


def _recall_from_below(tree: Tree, reading: PhraseReading, code: str) -> PhraseReading | None:
    """Read a title's source by the mention in the text below that says more (*une étude* … *l'étude de X*)."""
    below = _find_text_below(tree)
    found = load_nouns(code).at(tree, reading.head, len(tree)) if tree[reading.head].start < below else None
    if found is None or found[0].labels & {"figures"}:
        return None
    before = tree[reading.head - 1].pos if reading.head else ""
    bare = reading.kind == "people" and before not in ("DET", "ADJ", "NUM")
    for mention in find_mentions(tree, code):
        if tree[mention.head].start < below or mention.noun is None or mention.noun.lemma != found[0].lemma:
            continue
        told = describe_phrase(tree, mention.first, mention.last, code)
        counted = bare and told.kind == "person" and mention.plural and mention.first < mention.head
        if told.named == "named" or counted:
            return reading._replace(kind=told.kind, named=told.named, name=told.name, reason="antecedent:below-title")
    return None


def _find_text_below(tree: Tree) -> int:
    """Give where the text under a title begins; 0 where the first line is no title."""
    end = tree.text.find("\n")
    if end < 1 or tree.text[end - 1] in ".!?…" or not tree.text[end:].strip():
        return 0
    return end


def find_same_role(tree: Tree, head: int, code: str) -> Mention | None:
    """Find the nearest earlier named person who was introduced by the same noun as the one at `head`."""
    noun = load_nouns(code).find(tree[head].lower)
    if noun is None:
        return None
    found: Mention | None = None
    for mention in find_mentions(tree, code):
        if mention.head >= head:
            break
        if (
            mention.kind == "person"
            and mention.name is not None
            and mention.noun is not None
            and mention.noun.lemma == noun.lemma
        ):
            found = mention
    return found


def _find_introduced(tree: Tree, reading: PhraseReading, last: int, code: str) -> Mention | None:
    """Find the named person whom a bare calling takes up (*l'historien* for a person named before).

    A calling that an earlier mention without a name bears goes on meaning that one; words that fit anybody
    (*le suspect*) or one of many (*le porte-parole*) take up nobody.
    """
    nouns = load_nouns(code)
    found = nouns.at(tree, reading.head, last)
    if found is None or not found[0].labels & {"profession", "tried"} or "unfindable" in found[0].labels:
        return None
    if found[1] < last and tree[found[1]].text != ",":
        return None
    sentence, gender = tree[reading.head].sentence, read_gender(tree[reading.head])
    best: Mention | None = None
    for mention in find_mentions(tree, code):
        if mention.head >= reading.head:
            break
        if sentence - tree[mention.head].sentence > REACH or mention.plural:
            continue
        if mention.noun is not None and mention.noun.lemma == found[0].lemma and mention.name is None:
            return None
        named = mention.kind == "person" and mention.name is not None and not mention.name.why.startswith("guess")
        if named and not (gender and mention.gender and gender != mention.gender):
            best = mention
    return best


def _recall_makers(tree: Tree, reading: PhraseReading, last: int, code: str) -> PhraseReading | None:
    """Call *les auteurs* of a document that the report tells of named; those of an attack stay unknown."""
    nouns = load_nouns(code)
    found = nouns.at(tree, reading.head, last)
    if found is None or "makers" not in found[0].labels or not _is_definite(tree, reading.head, code):
        return None
    if found[1] < last and tree[found[1]].lower in nouns.words("links", "of"):
        behind = (nouns.at(tree, i, last) for i in range(found[1] + 1, min(last, found[1] + 3)))
        document = any(one is not None and one[0].kind == "document" for one in behind)
    else:
        document = any(
            mention.kind == "document" and not mention.plural and not mention.quoted
            for mention in find_mentions(tree, code)
            if mention.head < reading.head
        )
    return reading._replace(kind="person", named="named", reason="antecedent:document") if document else None


def _recall_family(tree: Tree, reading: PhraseReading, last: int, code: str) -> PhraseReading | None:
    """Call a bare *la famille* named where a person was named shortly before."""
    found = load_nouns(code).at(tree, reading.head, last)
    if found is None or "tied" not in found[0].labels or found[0].plural or found[1] < last:
        return None
    if "Number=Plur" in tree[reading.head].morph or not _is_definite(tree, reading.head, code):
        return None
    near = any(
        mention.kind == "person"
        and mention.name is not None
        and 0 <= tree[reading.head].sentence - tree[mention.head].sentence <= REACH
        for mention in find_mentions(tree, code)
        if mention.head < reading.head
    )
    return reading._replace(named="named", reason="antecedent:family") if near else None


def _is_definite(tree: Tree, head: int, code: str) -> bool:
    return head > 0 and tree[head - 1].lower in load_nouns(code).words("determiners", "definite")


def _recalls_relation(tree: Tree, reading: PhraseReading, code: str) -> bool:
    """Tell whether a bare *la mère* takes up one that an earlier mention tied to somebody (*la mère du suspect*)."""
    noun = load_nouns(code).find(tree[reading.head].lower)
    if noun is None or "relation" not in noun.labels or noun.plural:
        return False
    return any(
        mention.noun is not None
        and mention.noun.lemma == noun.lemma
        and not mention.plural
        and describe_phrase(tree, mention.first, mention.last, code).named == "named"
        for mention in find_mentions(tree, code)
        if mention.head < reading.head
    )


def find_same_state(tree: Tree, head: int, code: str) -> tuple[str, Mention] | None:
    """Find the nearest earlier mention with the same noun as the one at `head` and a word for one people behind it.

    Returns:
        The state's id and the mention, or None.
    """
    noun = load_nouns(code).find(tree[head].lower)
    if noun is None or (head + 1 < len(tree) and tree[head + 1].pos == "ADJ"):
        return None
    register = load_register(code)
    for mention in reversed(find_mentions(tree, code)):
        if mention.head >= head or mention.noun is None or mention.noun.lemma != noun.lemma:
            continue
        for i in range(mention.first, min(mention.head + 3, mention.last)):
            entry = register.look_up(tree[i].text)
            if entry is not None and entry.sort == "demonym" and len(entry.ids) == 1:
                return entry.ids[0], mention
    return None
