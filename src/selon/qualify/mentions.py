"""Which actor each name of a report stands for: one id per actor, with the reason and the rival readings."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.name_runs import find_names
from selon.qualify.names import Name, Names
from selon.qualify.nouns import Nouns, load_nouns
from selon.qualify.register import Entity, Register, load_register
from selon.record.attribution import Kind

_SPEAKS = frozenset({"subject", "passive-subject", "agent"})
_NOT_SLUG = re.compile(r"[^a-z0-9]+")


class ActorMention(NamedTuple):
    """A mention of an actor.

    Attributes:
        first: Position of its first token.
        last: Position behind its last token.
        actor: Id of the actor.
        name: The actor's name to show.
        kind: The actor's kind.
        country: Its country, or None.
        rivals: Ids of other actors that the same words could mean.
        why: How it was resolved (`register:name`, `register:capital`, `local:full-name`, `local:surname`…).
    """

    first: int
    last: int
    actor: str
    name: str
    kind: Kind
    country: str | None
    rivals: tuple[str, ...]
    why: str


def find_actors(tree: Tree, view: View, code: str) -> tuple[ActorMention, ...]:  # noqa: ARG001
    """Find every mention of a state, a body, a medium, an organisation or a person by name.

    A capital counts where it stands for its government, not where it is a place. A name that only its form makes a
    name (a single unknown capitalised word) is left to `resolve_actors`, which knows whether it speaks.

    Args:
        tree: The parsed report.
        view: Its view; not needed yet, kept so that every finder of this room is called alike.
        code: The language.

    Returns:
        The mentions in reading order.
    """
    return tuple(mention for mention in survey_actors(tree, code).mentions if not mention.why.startswith("guess"))


class Survey:
    """The actors of a report by token.

    Attributes:
        mentions: Every resolved name, guesses among them, in reading order.
    """

    __slots__ = ("_at", "mentions")

    def __init__(self, mentions: list[ActorMention]) -> None:
        self.mentions = mentions
        self._at = {i: mention for mention in mentions for i in range(mention.first, mention.last)}

    def at(self, i: int) -> ActorMention | None:
        """Give the mention that token `i` belongs to."""
        return self._at.get(i)


@lru_cache(maxsize=4)
def survey_actors(tree: Tree, code: str) -> Survey:
    """Resolve every name of a tree (kept for the trees used last)."""
    return _Resolver(tree, code).resolve()


def make_slug(name: str) -> str:
    """Give the part of a local id that stands for a name.

    Example:
        >>> make_slug("Éliane d'Aubigné-Roy")
        'eliane-d-aubigne-roy'
    """
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return _NOT_SLUG.sub("-", plain).strip("-")


class _Resolver:
    def __init__(self, tree: Tree, code: str) -> None:
        self.tree = tree
        self.register: Register = load_register(code)
        self.nouns: Nouns = load_nouns(code)
        self.names: Names = find_names(tree, code)
        self.acronyms = self._find_acronyms()
        self.expansions = self._find_expansions()
        self.sure = {
            name.words[-1]
            for name in self.names.names
            if name.kind == "person" and name.words and not name.why.startswith(("guess", "same-name"))
        }
        self.seen: dict[str, int] = {}
        for name in self.names.names:
            if name.entry is not None:
                for actor in name.entry.ids if len(name.entry.ids) == 1 else ():
                    self.seen[actor] = self.seen.get(actor, 0) + 1

    def resolve(self) -> Survey:
        found = [mention for name in self.names.names if (mention := self._resolve(name)) is not None]
        for first, last in self.expansions.values():
            shown = self._text(first, last)
            found = [mention for mention in found if mention.last <= first or mention.first >= last]
            found.append(self._local(first, last, shown, "organisation", "local:expansion"))
        return Survey(sorted(found))

    def _resolve(self, name: Name) -> ActorMention | None:
        if name.entry is not None:
            return self._resolve_registered(name)
        if name.kind == "person" and name.words:
            return self._resolve_person(name)
        if name.kind in ("organisation", "media", "state") and name.words:
            return self._resolve_organisation(name)
        return None

    def _resolve_registered(self, name: Name) -> ActorMention | None:
        assert name.entry is not None
        if name.entry.sort == "demonym" and self._modifies(name):
            return None
        if name.entry.sort == "capital" and not self._speaks(name):
            return None
        actor, rivals, why = self._choose(name)
        entity = self.register.entities[actor]
        if entity.kind == "none" or name.entry.sort == "own":
            return None
        return self._mention(name, entity, rivals, why)

    def _choose(self, name: Name) -> tuple[str, tuple[str, ...], str]:
        """Choose among the readings of an ambiguous form by what else the report names."""
        assert name.entry is not None
        ids = name.entry.ids
        why = f"register:{name.entry.sort}"
        if len(ids) == 1:
            return ids[0], (), why
        counts = [self.seen.get(actor, 0) for actor in ids]
        best = max(counts)
        if name.entry.sort in ("seat", "capital"):
            return ids[0], ids[1:], why
        if best and counts.count(best) == 1:
            chosen = ids[counts.index(best)]
            return chosen, tuple(actor for actor in ids if actor != chosen), "register:report-evidence"
        return ids[0], ids[1:], "register:ambiguous"

    def _mention(self, name: Name, entity: Entity, rivals: tuple[str, ...], why: str) -> ActorMention:
        return ActorMention(
            name.first, name.last, entity.id, entity.name, entity.kind, entity.country or None, rivals, why
        )

    def _modifies(self, name: Name) -> bool:
        """Tell a word for a people that only modifies a noun (*the Italian court*)."""
        if self.tree[name.first].pos == "ADJ":
            return True
        return self.nouns.head_last and name.last < len(self.tree) and self.tree[name.last].pos in ("NOUN", "PROPN")

    def _speaks(self, name: Name) -> bool:
        """Tell a capital that stands for its government from the place."""
        head = self.tree[name.first]
        before = self.tree[name.first - 1] if name.first else None
        if before is not None and before.sentence == head.sentence:
            speaks = self.nouns.words("places", "speaks")
            pair = f"{self.tree[before.i - 1].lower} {before.lower}" if before.i else before.lower
            if before.lower in speaks or pair in speaks:
                return True
            if before.pos == "ADP":
                return False
        for _ in range(3):
            if head.role in _SPEAKS:
                return True
            if head.role != "conjunct":
                return False
            head = self.tree[head.head]
        return False

    def _resolve_person(self, name: Name) -> ActorMention:
        full = self.names.fullest(name)
        shown = self._spell(full)
        why = "local:full-name" if full.words == name.words else "local:surname"
        if full.why.startswith("guess") and full.words[-1] not in self.sure:
            why = "guess:name"
        return self._local(name.first, name.last, shown, "person", why)

    def _resolve_organisation(self, name: Name) -> ActorMention:
        expansion = self.expansions.get(name.words)
        if expansion is not None:
            return self._local(name.first, name.last, self._text(*expansion), "organisation", "local:acronym")
        known = self.acronyms.get(name.words)
        if known is not None:
            entity = self.register.entities.get(known.entry.ids[0]) if known.entry is not None else None
            if entity is not None:
                return self._mention(name, entity, (), "register:acronym")
            shown = self._spell(known)
            return self._local(name.first, name.last, shown, known.kind, "local:acronym")
        shown = self._spell(name)
        why = "guess:name" if name.why.startswith("guess") else f"local:{name.why}"
        return self._local(name.first, name.last, shown, name.kind, why)

    def _local(self, first: int, last: int, shown: str, kind: Kind, why: str) -> ActorMention:
        return ActorMention(first, last, f"local:{make_slug(shown)}", shown, kind, None, (), why)

    def _spell(self, name: Name) -> str:
        return self._text(name.first, name.last)

    def _text(self, first: int, last: int) -> str:
        return self.tree.text[self.tree[first].start : self.tree[last - 1].end]

    def _find_expansions(self) -> dict[tuple[str, ...], tuple[int, int]]:
        """Find the words that an acronym in brackets stands for: their initials spell it."""
        found: dict[tuple[str, ...], tuple[int, int]] = {}
        for name in self.names.names:
            at = name.first - 1
            acronym = name.words[0] if len(name.words) == 1 else ""
            if (
                name.entry is not None
                or at < 1
                or self.tree[at].text != "("
                or not acronym.isupper()
                or len(acronym) < 2
            ):
                continue
            first = self._expansion_start(at, acronym.lower())
            if first is not None:
                found.setdefault(name.words, (first, at))
        return found

    def _expansion_start(self, at: int, acronym: str) -> int | None:
        left = len(acronym)
        for i in range(at - 1, max(-1, at - 3 * len(acronym) - 1), -1):
            if self.tree[i].sentence != self.tree[at].sentence or self.tree[i].pos == "PUNCT":
                return None
            if left and self.tree[i].lower[:1] == acronym[left - 1]:
                left -= 1
                if not left:
                    return i if self.tree[i].text[:1].isupper() else None
        return None

    def _find_acronyms(self) -> dict[tuple[str, ...], Name]:
        """Tie an acronym in brackets to the name right before it, and the other way round."""
        ties: dict[tuple[str, ...], Name] = {}
        for before, name in zip(self.names.names, self.names.names[1:], strict=False):
            if name.first - before.last != 1 or self.tree[before.last].text != "(":
                continue
            if name.last < len(self.tree) and self.tree[name.last].text != ")":
                continue
            if not (name.words and name.words[0].isupper()) and not (before.words and before.words[0].isupper()):
                continue
            if before.kind in ("organisation", "media", "state") and name.kind != "person":
                if name.entry is None:
                    ties[name.words] = before
                elif before.entry is None:
                    ties[before.words] = name
        return ties
