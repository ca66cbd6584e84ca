"""Kind and name of each attribution's source, by the first member of its phrase; credits resolved to actors."""

from __future__ import annotations

import msgspec

from selon.attribute.scene.positions import Positions
from selon.qualify.antecedents import describe_source
from selon.qualify.register import Entity, load_register
from selon.record.attribution import Actor, Attribution, Kind, Named
from selon.record.report import Credit
from selon.record.span import Evidence, Span


def describe_parties(places: Positions, attributions: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
    """Tell for each attribution what sort of party its source is and whether it is named.

    Args:
        places: Where spans stand in the tree.
        attributions: The attributions with their spans.
    """
    known: dict[Span, tuple[Kind, Named]] = {}
    described = []
    for one in attributions:
        if not one.source:
            described.append(msgspec.structs.replace(one, kind="none", named="none"))
            continue
        span = one.source[0]
        if span not in known:
            known[span] = _describe(places, span)
        kind, named = known[span]
        described.append(msgspec.structs.replace(one, kind=kind, named=named))
    return tuple(described)


def _describe(places: Positions, span: Span) -> tuple[Kind, Named]:
    first, last = places.find(span)
    if first >= last:
        return "person", "named"
    reading = describe_source(places.scene.tree, first, last, places.scene.code)
    return reading.kind, reading.named


def resolve_credits(
    credits: tuple[Credit, ...], actors: tuple[Actor, ...], code: str
) -> tuple[tuple[Credit, ...], tuple[Actor, ...]]:
    """Resolve credited agencies and outlets by the register.

    Args:
        credits: The credits of byline, dateline and foot.
        actors: The actors found in the sentences.
        code: The language.

    Returns:
        The credits with their actors, and the actors with those that only a credit names behind the others.
    """
    entities = load_register(code).entities
    known = {actor.id: actor for actor in actors}
    resolved = []
    for credit in credits:
        entry = load_register(code).look_up(credit.agency)
        media = next((entities[one] for one in entry.ids if entities[one].kind == "media"), None) if entry else None
        if media is None:
            resolved.append(credit)
            continue
        resolved.append(msgspec.structs.replace(credit, actor=media.id))
        known[media.id] = _mention(known.get(media.id) or _make_actor(media), credit.evidence.span)
    return tuple(resolved), tuple(known.values())


def _make_actor(entity: Entity) -> Actor:
    return Actor(
        id=entity.id,
        name=entity.name,
        kind=entity.kind,
        origin="register",
        country=entity.country or None,
        genre=entity.genre,
        evidence=(Evidence("register", path=entity.id, value=entity.name),),
    )


def _mention(actor: Actor, span: Span | None) -> Actor:
    if span is None or span in actor.mentions:
        return actor
    return msgspec.structs.replace(actor, mentions=tuple(sorted((*actor.mentions, span))))
