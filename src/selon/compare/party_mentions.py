"""One mention of a party: the words and the names that it shows, and whether it is a role or a pronoun."""

from __future__ import annotations

import msgspec

from selon.compare.words import cut_stem, fold_word, list_names
from selon.record.attribution import Source
from selon.record.span import Span

LOCAL = "local:"
"""Opens the id of an actor that no register knows."""
NAMELESS = (None, "", "local:phrase")
"""Ways to a party that found no name for it."""
ROLE = "role:"
"""Opens the way to a party that was found by its role."""
_SHORTEST = 3
_BY_NAME = "local:full-name"
_RESOLVED = ("pronoun", "antecedent")
_CALLING = ("antecedent:same-role", "antecedent:same-relation")
"""Ways to somebody whom a report named before, as it seems, by a noun of their own (*the lawyer*)."""


def is_pronoun(source: Source) -> bool:
    """Tell whether a mention shows no party of its own: a pronoun, a clitic, a bare figure; a calling shows one."""
    if source.concepts and source.refers_to is None and source.why in _CALLING:
        return False
    if source.why is not None and source.why.startswith(_RESOLVED):
        return True
    return source.span is None or source.span.text[:1] in "-'’" or source.span.text[:1].isdigit()


def take_up(source: Source) -> Source:
    """Give a pronoun's party as the mention that it takes up shows it; other mentions as they are."""
    if source.refers_to is None or source.why is None or not source.why.startswith(_RESOLVED):
        return source
    by_name = source.kind == "person" and bool(list_names(drop_opening(source.refers_to.text)))
    return msgspec.structs.replace(source, span=source.refers_to, refers_to=None, why=_BY_NAME if by_name else None)


def is_role(source: Source) -> bool:
    """Tell whether a party goes by its role alone; a name in it is that of a place or of another body."""
    return source.why in (*NAMELESS, *_CALLING) or (source.why is not None and source.why.startswith(ROLE))


def is_role_known(source: Source) -> bool:
    """Tell whether a party's role is known: its capacity, its head noun, or a body's kind."""
    return bool(source.standing or source.concepts or (source.kind == "state" and source.named == "named"))


def is_name(source: Source) -> bool:
    """Tell whether a source is known by a name of its own rather than by a role with names in it."""
    return bool(name_words(source)) and source.why not in NAMELESS and source.actor is not None


def name_words(source: Source) -> frozenset[str]:
    """Give the folded words of a source's own name: those that its actor goes by, else the capitalised ones said."""
    if source.actor is not None and source.actor.startswith(LOCAL) and not _is_said_otherwise(source):
        parts = source.actor.removeprefix(LOCAL).split("-")
        return frozenset(cut_stem(fold_word(part)) for part in parts if len(part) >= _SHORTEST)
    spans = (source.span,) if source.why and source.why.startswith(ROLE) else (source.span, source.refers_to)
    texts = [span.text for span in spans if span is not None]
    found = {word for text in texts for word in list_names(drop_opening(text))}
    return frozenset(word for word in found if not word[0].isdigit())


def _is_said_otherwise(source: Source) -> bool:
    """Tell whether an actor's id does not give its name: a phrase, or a role that was resolved and has names in it."""
    if source.why in NAMELESS:
        return True
    role = source.why is not None and source.why.startswith(ROLE) and source.span is not None
    return role and source.span is not None and bool(list_names(drop_opening(source.span.text)))


def drop_opening(text: str) -> str:
    """Leave out the small word that opens a phrase and has its capital from the sentence."""
    first, _, rest = text.partition(" ")
    return rest if rest and len(first) <= _SHORTEST and not first.isupper() else text


def show_source(source: Source) -> str:
    """Give the words that say most of a source, without the reason why it is not named and what follows that."""
    role = source.why is not None and source.why.startswith(ROLE)
    span = source.refers_to or source.span
    if role and source.span is not None and span is not None:  # a role with a name in it says more than it stands for
        span = source.span if list_names(drop_opening(source.span.text)) - list_names(span.text) else span
    return cut_reason(source, span) if span is not None else ""


def cut_reason(source: Source, span: Span) -> str:
    """Give the words of a mention before the reason why its party is not named: the reason tells nobody apart.

    Args:
        source: The party.
        span: The mention.
    """
    reason = source.anonymity
    if reason is None or not span.start < reason.start < span.end:
        return span.text
    return span.text[: reason.start - span.start].rstrip(" ,;(–—-") or span.text
