"""Outlets named behind a common noun: *le quotidien La Lanterne*, *the weekly Il Porto*."""

from __future__ import annotations

from selon.attribute.scene.scene import Range, Scene

_CLOSED = frozenset(("ADP", "DET", "PRON", "CCONJ", "AUX", "PART", "SCONJ"))
_SMALL = 3
"""Small words that a name may end with, and the word behind them."""
_NEAR = 3
"""Words from an article to the common noun at most (*the Swiss news site*)."""


def end_name(scene: Scene, span: Range, limit: int) -> int:
    """Give where a phrase ends with the name of its outlet, which opens with a capital behind the common noun.

    The name may have an article of its own (*le quotidien La Lanterne*, *the weekly Il Porto*), which ends a phrase.
    """
    first, at = span
    if not any(is_outlet_noun(scene, i) for i in range(first, at)):
        return at
    if at < limit and is_outlet_noun(scene, at - 1) and _is_small_name(scene, at):
        return at + 1
    while at < limit and _goes_on(scene, at):
        at += 1
    return _end_small_words(scene, at, limit)


def _end_small_words(scene: Scene, at: int, limit: int) -> int:
    """Give where a foreign name in an English sentence ends with small words (*the website* Eaux libres *that…*).

    Only behind a common noun and one capital, before the clause or the mark that follows.
    """
    grammar = scene.grammar
    titled = is_outlet_noun(scene, at - 2) and scene.tree[at - 1].text[:1].isupper()
    if not grammar.zero_complementizer or not titled:
        return at
    for end in range(at, min(at + _SMALL, limit)):
        text = scene.tree[end].text
        if end > at and (scene.tree[end].pos == "PUNCT" or scene.lower(end) in grammar.complementizers):
            return end
        if not text.isalpha() or not text.islower() or scene.pos(end) in _CLOSED:
            return at
    closes = at < limit <= at + _SMALL and scene.tree[limit - 1].text.islower()
    return limit if closes else at


def cuts_name(scene: Scene, span: Range) -> bool:
    """Tell a phrase that ends between an outlet's common noun and its name (*le quotidien* | Le Rhodan).

    Args:
        scene: The scene.
        span: The phrase.
    """
    last = span[1]
    named = is_outlet_noun(scene, last - 1) and scene.pos(last) in ("PROPN", "DET", "X", "NOUN", "ADJ")
    return named and end_name(scene, span, scene.sentence_stop(last - 1)) > last


def _is_small_name(scene: Scene, at: int) -> bool:
    """Tell a known outlet that writes itself small (*l'agence* dpa)."""
    party = scene.party((at, at + 1))
    return scene.tree[at].text.islower() and party.kind == "media" and party.named == "named" and party.sure


def is_outlet_noun(scene: Scene, i: int) -> bool:
    """Tell a common noun for an outlet (*quotidien*, *site*), which its name may stand behind."""
    lower = scene.lower(i)
    named = lower in scene.grammar.media_nouns or lower in scene.grammar.outlet_nouns
    return named and scene.tree[i].text.islower()


def _goes_on(scene: Scene, at: int) -> bool:
    """Tell whether a word goes on with a name: a capital that dates nothing, or small words or a hyphen between two."""
    text = scene.tree[at].text
    if text[:1].isupper() or (text[:1].isdigit() and scene.tree[at - 1].text[:1].isupper()):
        return scene.lower(at) not in scene.grammar.time_nouns or scene.tree[at - 1].text == "-"
    if scene.pos(at) == "DET" and scene.lower(at - 1) in scene.grammar.phrase_preps:
        at -= 1  # the article between (*L'Écho de l'Estuaire*)
    small = (text == "-" or scene.lower(at) in scene.grammar.phrase_preps) and scene.tree[at - 1].text[:1].isupper()
    behind = at + 1 + (scene.pos(at + 1) == "DET" and scene.tree[at + 1].text.islower())
    return small and behind < len(scene.tree) and scene.tree[behind].text[:1].isupper()


def leads_to_outlet(scene: Scene, at: int) -> bool:
    """Tell whether a phrase that begins at a word is of an outlet: a common noun with a name behind it, or a known one.

    Args:
        scene: The scene.
        at: Position of the phrase's first word.
    """
    if at + 1 >= len(scene.tree):
        return False
    for i in range(at, min(at + _NEAR + 1, len(scene.tree) - 1)):
        if is_outlet_noun(scene, i):
            return scene.tree[i + 1].text[:1].isupper()
        if scene.pos(i) not in ("DET", "ADJ", "NOUN", "PROPN"):
            break
    return scene.tree[at].text[:1].isupper() and scene.party((at, at + 1))[0] == "media"


def begin_speaker(scene: Scene, at: int, stop: int) -> int:
    """Give where a speaker begins right behind the outlet spoken to (*comme l'a dit à l'AFP* Marc Dolet), or -1.

    Args:
        scene: The scene.
        at: Where the outlet's phrase begins, behind its preposition.
        stop: Where the sentence ends.
    """
    if scene.lower(at - 1) not in scene.grammar.relay_preps:
        return -1
    if scene.lower(at) in scene.grammar.medium_spaces and scene.lower(at + 1) in scene.grammar.phrase_preps:
        at += 2
    first = at + (scene.pos(at) == "DET" and scene.tree[at].text.islower())
    end = first
    while end < stop and _is_capital(scene, end):
        end += 1
    if first < end < stop and scene.pos(end) in ("DET", "NUM") and scene.party((at, end)).kind == "media":
        return end
    for split in (end - 2, end - 3):
        if split > first and scene.party((at, split)).kind == "media" and scene.party((split, end)).kind != "media":
            return split
    return -1


def _is_capital(scene: Scene, at: int) -> bool:
    return scene.tree[at].text[:1].isupper() and scene.pos(at) != "PUNCT"
