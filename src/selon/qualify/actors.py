"""Who speaks, relays and is spoken of: attributions get their parties, the report gets its actors."""

from __future__ import annotations

from bisect import bisect_left
from typing import Literal

import msgspec

from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.antecedents import describe_source, resolve_pronoun
from selon.qualify.describe import describe_phrase
from selon.qualify.members import split_members
from selon.qualify.mentions import ActorMention, find_actors, make_slug, survey_actors
from selon.qualify.nouns import load_nouns
from selon.qualify.particulars import find_anonymity, read_affiliation, read_count, read_group
from selon.qualify.phrase_reading import PhraseReading
from selon.qualify.register import load_register
from selon.qualify.roles import RoleReading, resolve_role
from selon.record.attribution import Actor, Attribution, Count, Kind, Named, Source
from selon.record.span import Evidence, Span, Spans

Range = tuple[int, int]
_PHRASE_WORDS = 8
_UNNAMED = ("person", "people", "organisation")
_SEVERAL = Count(2)
"""Kinds of parties that are counted where nobody names them, and that may ask for that."""
_ACTORS = ("person", "organisation", "state", "media")


def resolve_actors(
    tree: Tree, view: View, code: str, attributions: tuple[Attribution, ...]
) -> tuple[tuple[Attribution, ...], tuple[Actor, ...]]:
    """Fill the parties behind each attribution's source and relay, and list the report's actors.

    Args:
        tree: The parsed report.
        view: Its view.
        code: The language.
        attributions: The attributions, with their spans, kinds and names.

    Returns:
        The attributions with `sources` and `relays` filled, and every actor with its mentions in reading order.
    """
    return _Desk(tree, view, code).resolve(attributions)


class _Desk:
    """Keeps the report's actors while the attributions are gone through."""

    def __init__(self, tree: Tree, view: View, code: str) -> None:
        self.tree = tree
        self.view = view
        self.code = code
        self.register = load_register(code)
        self.survey = survey_actors(tree, code)
        self.starts = [token.start for token in tree.tokens]
        self.actors: dict[str, Actor] = {}
        self.mentions: dict[str, set[Span]] = {}

    def resolve(self, attributions: tuple[Attribution, ...]) -> tuple[tuple[Attribution, ...], tuple[Actor, ...]]:
        for mention in find_actors(self.tree, self.view, self.code):
            self._note_mention(mention)
        filled = tuple(self._fill(attribution) for attribution in attributions)
        return self._settle_reasons(filled), self._list_actors()

    def _settle_reasons(self, attributions: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
        """Leave each reason for anonymity to the nearest source of its own sentence, where there is one."""
        told = [
            (one.source, source.span, source.anonymity)
            for one in attributions
            for source in one.sources
            if source.span is not None and source.anonymity is not None
        ]
        keepers: dict[Span, Spans] = {}
        for reason in {own for _, _, own in told}:
            near = [
                (span, phrase) for phrase, span, own in told if own == reason and self._share_sentence(span, reason)
            ]
            if near:
                keepers[reason] = max(near, key=lambda one: (one[0].start < reason.end, one[0].start))[1]
        return tuple(_leave_reasons(one, keepers) for one in attributions)

    def _share_sentence(self, one: Span, other: Span) -> bool:
        tokens, others = self._tokens_of(one), self._tokens_of(other)
        return bool(tokens and others and self.tree[tokens[0]].sentence == self.tree[others[0]].sentence)

    def _fill(self, attribution: Attribution) -> Attribution:
        sources = self._read_parties(attribution.source, attribution.kind, attribution.named)
        relays = self._read_parties(attribution.relay, None, None)
        return msgspec.structs.replace(attribution, sources=sources, relays=relays)

    def _read_parties(self, spans: Spans, kind: Kind | None, named: Named | None) -> tuple[Source, ...]:
        parties: list[Source] = []
        for at, span in enumerate(spans):
            tokens = self._tokens_of(span)
            if tokens is None:
                continue
            if at and describe_phrase(self.tree, *tokens, self.code).reason.startswith("pronoun"):
                continue
            for first, last in split_members(self.tree, *tokens, self.code):
                party = self._read_party(first, last)
                if not parties and kind is not None and named is not None:
                    party = msgspec.structs.replace(party, kind=kind, named=named)
                parties.append(party)
        return tuple(parties)

    def _tokens_of(self, span: Span) -> Range | None:
        """Give the tokens that stand in a span of the original text."""
        start, end = self.view.offset(span.start), self.view.offset(span.end - 1) + 1
        first = bisect_left(self.starts, start)
        last = bisect_left(self.starts, end)
        if first > 0 and self.tree[first - 1].end > start:
            first -= 1
        return (first, last) if first < last else None

    def _span_of(self, first: int, last: int) -> Span:
        return self.view.span(self.tree[first].start, self.tree[last - 1].end)

    def _read_party(self, first: int, last: int) -> Source:
        reading = describe_source(self.tree, first, last, self.code)
        span = self._span_of(first, last)
        if reading.reason.startswith(("pronoun:", "antecedent:")) and last - first <= 2:
            return self._read_pronoun(reading, span)
        affiliation = read_affiliation(self.tree, first, last, reading, self.code)
        actor, refers, why = self._find_actor(first, last, reading, affiliation)
        anonymity = None
        if reading.named == "unnamed" and reading.kind in _UNNAMED:
            anonymity = find_anonymity(self.tree, self.view, first, self.code)
        if actor is not None:
            self._add_mention(actor, reading, span if reading.name is None else None)
        return Source(
            kind=reading.kind,
            named=reading.named,
            span=span,
            count=self._read_count(first, last, reading),
            group=read_group(self.tree, last, reading, self.code),
            affiliation=tuple(entry for entry in affiliation if entry != actor),
            anonymity=anonymity,
            actor=actor,
            refers_to=refers,
            why=why,
        )

    def _read_count(self, first: int, last: int, reading: PhraseReading) -> Count | None:
        """Read how many stand behind a phrase; a crowd is no single one (*a quarter of the walkers*).

        Several who are known by whose they are go by a plural alone (*les avocats de la famille*).
        """
        if reading.kind not in ("person", "people") and not (reading.kind in _UNNAMED and reading.named == "unnamed"):
            return None
        count = read_count(self.tree, first, last, reading.head, self.code)
        known = (reading.kind, reading.named, reading.name) == ("person", "named", None)
        if count is None and known and reading.plural:
            return _SEVERAL
        return None if count is not None and reading.kind == "people" and count.high == 1 else count

    def _read_pronoun(self, reading: PhraseReading, span: Span) -> Source:
        found = resolve_pronoun(self.tree, self.tree[reading.head], self.code)
        if found is None:
            return Source(reading.kind, reading.named, span, why=reading.reason)
        behind = describe_phrase(self.tree, *found, self.code)
        affiliation = read_affiliation(self.tree, *found, behind, self.code)
        actor, _, _ = self._find_actor(*found, behind, affiliation)
        if actor is not None:
            self._add_mention(actor, behind, span)
        count = self._read_count(*found, behind)
        anonymity = None
        if behind.named == "unnamed" and behind.kind in _UNNAMED:
            anonymity = find_anonymity(self.tree, self.view, found[0], self.code)
        return Source(
            reading.kind,
            reading.named,
            span,
            count=count if count is not None and reading.plural == (count.low > 1) else None,
            affiliation=tuple(entry for entry in affiliation if entry != actor),
            anonymity=anonymity,
            actor=actor,
            refers_to=self._span_of(*found),
            why="pronoun:agreement",
        )

    def _find_actor(
        self, first: int, last: int, reading: PhraseReading, affiliation: tuple[str, ...]
    ) -> tuple[str | None, Span | None, str | None]:
        """Give the actor's id, the mention it was resolved to, and why."""
        if reading.kind == "media" and (known := self._find_outlet(first, last)) is not None:
            return known, None, "register:name"
        if reading.name is not None:
            return self._find_named(reading)
        role = resolve_role(self.tree, first, last, reading, affiliation, self.code)
        if role is not None:
            refers = self._span_of(role.first, role.last) if role.first >= 0 else None
            return self._role_actor(role, first, last, reading), refers, role.why
        if reading.named == "named" and reading.kind in _ACTORS and not (reading.plural and reading.kind == "person"):
            return self._local(first, last, reading), None, "local:phrase"
        return None, None, None

    def _find_outlet(self, first: int, last: int) -> str | None:
        """Find the registered outlet that a phrase names beside a common noun for one (*the* dpa *news agency*)."""
        nouns = load_nouns(self.code)
        media = [i for i in range(first, last) if (noun := nouns.at(self.tree, i, last)) and noun[0].kind == "media"]
        if not media or last - first > _PHRASE_WORDS:
            return None
        for i in range(first, last):
            entry = self.register.look_up(self.tree[i].text) if i not in media else None
            ids = [one for one in entry.ids if self.register.entities[one].kind == "media"] if entry else []
            if len(ids) == 1:
                return ids[0]
        return None

    def _role_actor(self, role: RoleReading, first: int, last: int, reading: PhraseReading) -> str | None:
        """Give the actor of a role; where the mention that it takes up has no name, that mention's own local actor."""
        if role.actor is not None or reading.named == "unnamed":
            return role.actor
        if role.first >= 0:
            before = describe_phrase(self.tree, role.first, role.last, self.code)
            if before.kind == reading.kind:
                return self._local(role.first, role.last, before)
        return self._local(first, last, reading)

    def _find_named(self, reading: PhraseReading) -> tuple[str | None, Span | None, str | None]:
        name = reading.name
        assert name is not None
        mention = self.survey.at(name.first)
        if mention is not None:
            self._note_mention(mention)
            why = "local:source-name" if mention.why.startswith("guess") else mention.why
            return mention.actor, None, why
        if name.entry is not None and name.entry.sort != "own":
            actor = name.entry.ids[0]
            entity = self.register.entities[actor]
            if entity.kind != "none":
                span = self._span_of(name.first, name.last)
                self._open(actor, entity.name, entity.kind, entity.country or None, name.entry.ids[1:])
                self.mentions[actor].add(span)
                return actor, None, f"register:{name.entry.sort}"
        shown = self.tree.text[self.tree[name.first].start : self.tree[name.last - 1].end]
        actor = f"local:{make_slug(shown)}"
        self._open(actor, shown, reading.kind, None, ())
        self.mentions[actor].add(self._span_of(name.first, name.last))
        return actor, None, "local:source-name"

    def _local(self, first: int, last: int, reading: PhraseReading) -> str:
        """Give the id of an actor that only a phrase of the report names (*le maire de la ville*)."""
        begin, end = self._core_of(first, last, reading.head)
        shown = self.tree.text[self.tree[begin].start : self.tree[end - 1].end]
        actor = f"local:{make_slug(shown)}"
        self._open(actor, shown, reading.kind, None, ())
        return actor

    def _core_of(self, first: int, last: int, head: int) -> Range:
        """Give the tokens of a phrase that say who it is: the head, what stands before it, and its *of* complements."""
        nouns = load_nouns(self.code)
        begin, end = head, head + 1
        while nouns.head_last and begin > first and self.tree[begin - 1].pos not in ("DET", "PUNCT", "NUM"):
            begin -= 1
        while end < min(last, head + _PHRASE_WORDS):
            token = self.tree[end]
            if token.text in (",", "(", ";") or token.lower in nouns.words("links", "relatives"):
                break
            if token.pos in ("VERB", "AUX", "PART") or (
                token.pos == "ADP" and token.lower not in nouns.words("links", "of")
            ):
                break
            end += 1
        while end > head + 1 and self.tree[end - 1].pos in ("DET", "ADP"):
            end -= 1
        return begin, end

    def _add_mention(self, actor: str, reading: PhraseReading, span: Span | None) -> None:
        if actor not in self.actors:
            entity = self.register.entities.get(actor)
            if entity is not None:
                self._open(actor, entity.name, entity.kind, entity.country or None, ())
            else:
                self._open(actor, actor.removeprefix("local:"), reading.kind, None, ())
        if span is not None:
            self.mentions[actor].add(span)

    def _note_mention(self, mention: ActorMention) -> None:
        self._open(mention.actor, mention.name, mention.kind, mention.country, mention.rivals)
        self.mentions[mention.actor].add(self._span_of(mention.first, mention.last))

    def _open(self, actor: str, name: str, kind: Kind, country: str | None, rivals: tuple[str, ...]) -> None:
        known = self.actors.get(actor)
        if known is None:
            registered = actor in self.register.entities
            evidence = (Evidence("register", path=actor, value=name),) if registered else ()
            origin: Literal["register", "local"] = "register" if registered else "local"
            self.actors[actor] = Actor(
                id=actor,
                name=name,
                kind=kind,
                origin=origin,
                country=country,
                genre=self.register.entities[actor].genre if registered else None,
                rivals=rivals,
                evidence=evidence,
            )
            self.mentions[actor] = set()
        elif set(rivals) - set(known.rivals):
            merged = tuple(dict.fromkeys([*known.rivals, *rivals]))
            self.actors[actor] = msgspec.structs.replace(known, rivals=merged)

    def _list_actors(self) -> tuple[Actor, ...]:
        actors = [
            msgspec.structs.replace(actor, mentions=tuple(sorted(self.mentions[actor.id])))
            for actor in self.actors.values()
        ]
        return tuple(sorted(actors, key=lambda actor: (actor.mentions[0].start if actor.mentions else 0, actor.id)))


def _leave_reasons(attribution: Attribution, keepers: dict[Span, Spans]) -> Attribution:
    """Take the reasons away from sources that stand in another phrase than the one that keeps them.

    What stands inside the content is told of somebody else (*said that the man, who spoke under a false name, left*).
    """
    sources = tuple(
        msgspec.structs.replace(source, anonymity=None)
        if source.anonymity is not None
        and (
            keepers.get(source.anonymity, attribution.source) != attribution.source
            or any(
                part.start < source.anonymity.start and part.covers(source.anonymity) for part in attribution.content
            )
        )
        else source
        for source in attribution.sources
    )
    return msgspec.structs.replace(attribution, sources=sources)
