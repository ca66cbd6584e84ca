"""What no phrase for a party begins with or cuts through: a time, a circumstance, half of a quotation."""

from __future__ import annotations

from selon.attribute.clauses.incises import ends_in_auxiliary
from selon.attribute.clauses.seams import skip_moment
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import CLOSING_MARKS
from selon.attribute.scene.scene import Range, Scene


def begins_in_circumstance(scene: Scene, place: str, span: Range) -> bool:
    """Tell a subject that takes in the circumstance before its comma (*Vers* 9 h, la maire *a dit*; *Ce lundi, X*).

    Args:
        scene: The scene.
        place: Where the phrase stands towards the cue.
        span: The phrase.
    """
    first, last = span
    comma = next((i for i in range(first + 1, last) if scene.lower(i) == ","), -1)
    if place != "subject" or comma < 0:
        return False
    if _ends_frame(scene, first, comma):
        return True
    opens = first == scene.sentence(first)[0] or scene.pos(first - 1) == "PUNCT"
    if skip_moment(scene, first, comma) == comma or (scene.pos(first) == "NUM" and comma == first + 1):
        return True
    places = (scene.grammar.circumstances | scene.grammar.settings) - scene.grammar.subordinators
    if opens:
        return scene.pos(first) == "ADP" and scene.lower(first) in scene.grammar.circumstances & places
    return scene.pos(first - 1) == "ADP" and scene.lower(first - 1) in places and _opens_sentence(scene, first - 1)


def _ends_frame(scene: Scene, first: int, comma: int) -> bool:
    """Tell the comma that ends what a preposition opens at the head of the sentence (*In a talk on* Bay Radio, X)."""
    begin = scene.sentence(first)[0]
    if not scene.grammar.zero_complementizer or scene.pos(begin) != "ADP" or first <= begin:
        return False
    return not any(scene.lower(i) == "," or scene.is_finite(i) for i in range(begin, comma))


def _opens_sentence(scene: Scene, at: int) -> bool:
    return at == scene.sentence(at)[0] or scene.pos(at - 1) in ("PUNCT", "CCONJ")


def cuts_quotation(scene: Scene, span: Range) -> bool:
    """Tell a phrase that holds one end of a quotation and not the other (*la ruine du port »*, *le « roi*).

    Args:
        scene: The scene.
        span: The phrase.
    """
    for at in range(*span):
        quotation = scene.quotations.outer(at)
        if quotation is None:
            continue
        if at == quotation.first > span[0] and quotation.closed and quotation.last > span[1]:
            return any(scene.tree[i].text.isalnum() for i in range(at, span[1]))
        if scene.tree[at].text not in CLOSING_MARKS:
            continue
        if quotation.last == at + 1 and quotation.first < span[0]:
            return True
    return False


def takes_in_clitic(scene: Scene, place: str, span: Range) -> bool:
    """Tell a subject that takes in a clitic of its verb (*le club* en *réclame deux*).

    Args:
        scene: The scene.
        place: Where the phrase stands towards the cue.
        span: The phrase.
    """
    last = span[1] - 1
    clitics = scene.grammar.partitive_clitics | scene.grammar.place_clitics
    return place == "subject" and last > span[0] and scene.lower(last) in clitics and scene.pos(last) != "PROPN"


def joins_articled(scene: Scene, place: str, span: Range) -> bool:
    """Tell two phrases with nothing between them, the second with its article (*contraire à* la loi la pratique).

    A title stands bare before its article (*madame* la ministre); a language of runs of nouns is asked elsewhere.

    Args:
        scene: The scene.
        place: Where the phrase stands towards the cue.
        span: The phrase.
    """
    first, last = span
    if scene.grammar.bare_nouns or place not in ("subject", "governor", "antecedent"):
        return False
    for i in range(first + 1, last):
        articled = scene.pos(i) == "DET" and "PronType=Art" in scene.tree[i].morph and scene.pos(i + 1) == "NOUN"
        small = scene.tree[i - 1].text.islower() and scene.tree[i].text.islower() and scene.tree[i + 1].text.islower()
        if not articled or not small or scene.lower(i) in scene.grammar.contracted:
            continue
        if scene.pos(i - 1) == "NOUN" and scene.pos(i - 2) in ("DET", "ADJ", "ADP"):
            return True
        if i - 2 > first and scene.pos(i - 1) in ("NOUN", "ADJ") and scene.pos(i - 2) in ("NOUN", "PROPN"):
            return any("finite" in tags for _, tags in scene.lexicon.forms.get(scene.lower(i - 1), ()))
    return False


def takes_in_led_noun(scene: Scene, span: Range) -> bool:
    """Tell a name with a bare noun that a preposition leads to before it (*met en* cause Odon Larque, *qui nie*).

    Args:
        scene: The scene.
        span: The phrase.
    """
    first, last = span
    led = scene.pos(first - 1) == "ADP" and scene.lower(first - 1) not in scene.grammar.phrase_preps
    if scene.grammar.bare_nouns or not led or scene.lower(first - 1) in scene.grammar.contracted:
        return False
    noun = scene.tree[first]
    bare = noun.pos == "NOUN" and noun.text.islower() and "Number=Plur" not in noun.morph
    if not bare or first + 1 >= last or scene.party((first, first + 1)).kind == "person":
        return False
    return scene.pos(first + 1) in ("PROPN", "DET") and scene.tree[last - 1].pos != "ADP"


def takes_in_cue(scene: Scene, span: Range, earlier: list[Cue]) -> bool:
    """Tell a phrase that holds the finite verb of another attribution, in no relative (*le juge* critique *la loi*).

    Args:
        scene: The scene.
        span: The phrase.
        earlier: The cues that were accepted.
    """
    first, last = span
    for cue in earlier:
        if cue.group is None or cue.group.mood != "finite" or not first < cue.head < last:
            continue
        if not any(scene.lower(i) in scene.grammar.relative_words for i in range(first, cue.head)):
            return not scene.grammar.bare_nouns
    return False


def takes_in_predicate(scene: Scene, cue: Cue, place: str, span: Range) -> bool:
    """Tell a phrase that runs into the predicate its cue interrupts (*est, selon* le maire, trop basse).

    Args:
        scene: The scene.
        cue: The cue.
        place: Where the phrase stands towards the cue.
        span: The phrase.
    """
    first, last = span
    if place not in ("complement", "inverted") or scene.lower(cue.words[0] - 1) != ",":
        return False
    if not ends_in_auxiliary(scene, cue.words[0] - 1):
        return False
    comma = next((i for i in range(last - 1, first, -1) if scene.lower(i) == ","), -1)
    at = comma + 1
    while comma > 0 and scene.pos(at) == "ADV":
        at += 1
    rest = range(comma + 1, scene.sentence_stop(cue.head))
    only = not any(scene.lower(i) == "," for i in rest)  # what else is the predicate (*is, says* the mayor, a gift)
    return comma > 0 and (scene.pos(at) in ("ADJ", "VERB") or only)


def takes_in_participle(scene: Scene, cue: Cue, place: str, span: Range) -> bool:
    """Tell an agent that runs over what joins the next participle (*par* le club et rejeté *par la ligue*).

    Or into what its verb says of somebody (*décrit par* ses voisins comme calme).

    Args:
        scene: The scene.
        cue: The cue.
        place: Where the phrase stands towards the cue.
        span: The phrase.
    """
    first, last = span
    if place != "agent":
        return False
    if "as" in cue.frames and any(scene.lower(i) in scene.grammar.as_words for i in range(first + 1, last)):
        return True
    for i in range(first + 1, last - 1):
        if scene.lower(i) not in scene.lexicon.groups.joining or scene.pos(i - 1) in ("ADJ", "VERB"):
            continue
        at = i + 1
        while scene.pos(at) == "ADV" and at < last:
            at += 1
        if at < last and scene.pos(at) in ("VERB", "ADJ") and _is_participle(scene, at):
            return True
    return False


def _is_participle(scene: Scene, at: int) -> bool:
    listed = any("participle" in tags for _, tags in scene.lexicon.forms.get(scene.lower(at), ()))
    return listed or "VerbForm=Part" in scene.tree[at].morph
