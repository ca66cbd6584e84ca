"""Who stands in a chain: the name to show, and the key under which mentions of one party are counted together."""

from __future__ import annotations

from selon.record.claim import Claim, Link
from selon.record.report import Report
from selon.show.lookup import find_actor
from selon.show.safe import show_line
from selon.show.wording import Words

MEDIA = "media"
AGENCY = "agency"
_LONGEST_ACRONYM = 6
# A title in capitals makes a short place look like an acronym.
_NEVER_ACRONYMS = frozenset(("state", "person", "people"))
_PART = "part-of-earlier-source"
_OWN_WORDS = frozenset((_PART, "same-noun", "general-noun"))


def name_outlet(report: Report, words: Words) -> str:
    """Give the name that a chain begins with."""
    return show_line(report.outlet) if report.outlet else words.say("view", "this_report")


def name_party(report: Report, link: Link) -> str | None:
    """Give the name of a link's party: the actor's for media, the antecedent of a pronoun or role, else its words."""
    source = link.source
    if source is not None and source.kind == MEDIA and (known := find_actor_name(report, source.actor)):
        return show_line(known)
    if source is not None and source.refers_to is not None and names_antecedent(link):
        return show_line(source.refers_to.text)
    return show_line(link.who) if link.who is not None else None


def names_antecedent(link: Link) -> bool:
    """Tell whether a party is called by the words that its mention takes up, not by the mention itself.

    *Elle* is; *l'une des sources* is not: it is one of those that it takes up, and says so.
    """
    source = link.source
    if source is None or source.refers_to is None or source.kind == MEDIA or link.why in _OWN_WORDS:
        return False
    return source.refers_to.text != link.who


def key_party(link: Link) -> str | None:
    """Give the key that joins the mentions of one party: its actor, else its folded words."""
    source = link.source
    if source is not None and source.actor is not None:
        return source.actor
    if source is not None and source.refers_to is not None and link.why != _PART:
        return " ".join(source.refers_to.text.casefold().split())
    return " ".join(link.who.casefold().split()) if link.who else None


def find_actor_name(report: Report, actor: str | None) -> str | None:
    """Give the name of an actor: the acronym that the report itself uses, else the name that it is known by."""
    found = find_actor(report, actor)
    if found is None or found.kind in _NEVER_ACRONYMS:
        return found.name if found is not None else None
    acronyms = {span.text for span in found.mentions if span.text.isupper() and len(span.text) <= _LONGEST_ACRONYM}
    return min(acronyms, key=lambda text: (len(text), text), default=found.name)


def name_row(report: Report, link: Link) -> str:
    """Give the name for a row that joins the mentions of one party.

    An actor of the register and a named person are called by their names, everybody else by the words of the report.
    """
    source = link.source
    actor = find_actor(report, source.actor) if source is not None else None
    if actor is not None and source is not None:
        person = actor.kind == "person" and source.named == "named"
        if actor.origin == "register" or person:
            return show_line(find_actor_name(report, actor.id) or actor.name)
    return name_party(report, link) or ""


def find_genre(report: Report, actor: str | None) -> str | None:
    """Give the genre of an actor of the report."""
    found = find_actor(report, actor)
    return found.genre if found is not None else None


def find_speaker(claim: Claim) -> Link | None:
    """Give the link of the claim's own source, the innermost one that names a party."""
    for link in reversed(claim.chain):
        if link.kind in ("said", "inherited") and link.who is not None:
            return link
    return None
