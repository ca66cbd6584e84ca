"""Outlets that only their name and what leads to it show: *quoted by* Le Ressort, *joint par* Le Télégraphe."""

from __future__ import annotations

from selon.attribute.clauses.phrases import head_of
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.outlets import leads_to_outlet

_NAMING = ("NOUN", "PROPN", "ADJ")


def is_media(scene: Scene, span: Range) -> bool:
    """Tell whether a phrase names an outlet; the press as such and a source's own site are none."""
    head = head_of(scene, span)
    if scene.lower(head) in scene.grammar.not_relays and not _opens_name(scene, head, span[1]):
        return False
    if scene.lower(span[0]) in scene.grammar.possessives:
        return False
    # Where nouns stand bare before a noun (*a news agency*) any of them may tell; else the phrase's own (*le journal*).
    told = range(*span) if scene.grammar.bare_nouns else (head_of(scene, span),)
    if scene.party(span)[0] == "media" or any(scene.lower(i) in scene.grammar.media_nouns for i in told):
        return True
    known = (i for i in range(*span) if scene.grammar.bare_nouns and scene.tree[i].text[:1].isupper())
    return leads_to_outlet(scene, span[0]) or any(_is_known(scene, i) for i in known)


def _opens_name(scene: Scene, at: int, last: int) -> bool:
    """Tell the first word of a body's name (*the* Press *Association*) from the common noun (*the press*)."""
    return scene.tree[at].text[:1].isupper() and at + 1 < last and scene.tree[at + 1].text[:1].isupper()


def _is_known(scene: Scene, at: int) -> bool:
    """Tell a word that is an outlet's name by itself (*the* Belga *agency*)."""
    party = scene.party((at, at + 1))
    return party.kind == "media" and party.sure and scene.lower(at + 1) in scene.grammar.media_nouns


def names_outlet(scene: Scene, span: Range) -> bool:
    """Tell whether a phrase behind *quoted by*, *reached by*, *seen by* is an outlet's.

    As elsewhere, by the capital of its article (*par* Le Télégraphe), or by a name of which only the form is known.

    Args:
        scene: The scene.
        span: The phrase.
    """
    return is_media(scene, span) or bears_title(scene, span) or _is_bare_name(scene, span)


def bears_title(scene: Scene, span: Range) -> bool:
    """Tell a title by the capital of its article inside a sentence (Le Télégraphe), or by a foreign one (*Il Porto*).

    Near-misses: a last name that the report gives a first name elsewhere (*Le Brec, Odile Le Brec*), a known body, a
    town (*Le Havre*).

    Args:
        scene: The scene.
        span: The phrase.
    """
    first, last = span
    article = scene.tree[first]
    if _opens_elided(scene, span):
        return True
    if first + 1 >= last or not article.text[:1].isupper() or not scene.tree[first + 1].text[:1].isupper():
        return False
    party = scene.party(span)
    if first == scene.sentence(first)[0] or (party.sure and party.kind == "state"):
        return False
    if _is_town(scene, first + 1, last):
        return False
    own = article.pos == "DET"
    return (own or article.lower in scene.grammar.foreign_articles) and not _is_last_name(scene, first)


def _opens_elided(scene: Scene, span: Range) -> bool:
    """Tell a foreign title whose article is one word with its noun (*seen by* L'Écho *d'Arle*), no body's."""
    head, mark, noun = scene.tree[span[0]].text.replace("’", "'").partition("'")
    party = scene.party(span)
    titled = bool(mark) and head[:1].isupper() and noun[:1].isupper()
    foreign = f"{head.lower()}'" in scene.grammar.foreign_articles
    return titled and foreign and party.kind not in ("person", "people") and not (party.sure and party.kind != "media")


def _is_town(scene: Scene, first: int, last: int) -> bool:
    """Tell the name of a town that has an article (*au* Havre) from a title (*au* Havre libre)."""
    return last - first == 1 and scene.lower(first) in scene.grammar.articled_towns


def _is_last_name(scene: Scene, first: int) -> bool:
    """Tell whether the report has the same two words elsewhere behind a first name."""
    words = [scene.tree[i].text for i in (first, first + 1)]
    tokens = scene.tree.tokens
    again = (i for i in range(1, len(tokens) - 1) if [tokens[i].text, tokens[i + 1].text] == words and i != first)
    return any(tokens[i - 1].text[:1].isupper() for i in again)


def _is_bare_name(scene: Scene, span: Range) -> bool:
    """Tell a name of capitals alone, its article left out, of which nothing but the form is known.

    A person's name has no article (*the Lantern*).
    """
    first, last = span
    articled = scene.pos(first) == "DET" and scene.tree[first].text.islower()
    first += articled
    party = scene.party(span)
    named = first < last and all(scene.tree[i].text[:1].isupper() for i in range(first, last))
    guessed = not (party.sure and party.known) and party.named == "named"
    return named and guessed and (party.kind in ("organisation", "state") or articled)


def is_told_by_name(scene: Scene, at: int, span: Range, confides: bool) -> bool:
    """Tell whether a name of capitals behind *to* is an outlet's: its form alone is known.

    Where the language contracts its article with the word before, a common noun in capitals is a title (*au* Progrès).

    Args:
        scene: The scene.
        at: Position of the word that leads to it.
        span: The phrase.
        confides: Whether the verb is one that people, not bodies, hear (*a confié à*).
    """
    titled = (
        scene.lower(at) in scene.grammar.contracted and scene.pos(span[0]) in _NAMING and not _is_town(scene, *span)
    )
    capital = all(scene.tree[i].text[:1].isupper() for i in range(*span) if i == span[0] or not _is_tail(scene, i))
    party = scene.party(span)
    # A letter or a book in capitals behind the contracted article is a title (*au* Courrier *de la Serre*).
    known = party.known and (party.sure or party.kind in ("person", "people", "state")) and party.kind != "document"
    return (titled and capital and not known) or (confides and _is_bare_name(scene, span))


def _is_tail(scene: Scene, at: int) -> bool:
    """Tell a small word that ties what a title is of, or the word behind it (*au Courrier* des îles, de la serre)."""
    small = scene.grammar.phrase_preps
    articled = scene.pos(at - 1) == "DET" and scene.lower(at - 2) in small
    return scene.lower(at) in small or scene.lower(at - 1) in small or articled
