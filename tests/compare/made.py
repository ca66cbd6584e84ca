"""Records made by hand for the tests of comparison. Events, people and outlets are invented."""

from __future__ import annotations

from typing import Any

import msgspec

from selon.record.attribution import Actor, Attribution, Source
from selon.record.claim import Claim, Link
from selon.record.identity import hash_text, make_id
from selon.record.report import Made, Report, Section
from selon.record.span import Span, Spans
from selon.record.values import Bound, Likelihood, Place, Quantity, Time


def find(text: str, words: str) -> Span:
    """Give the first place of some words."""
    at = text.index(words)
    return Span(at, at + len(words), words)


def say(
    content: str,
    *,
    source: str | None = None,
    kind: str = "person",
    named: str = "named",
    cue: str | None = None,
    form: str = "indirect",
    **more: Any,
) -> dict[str, Any]:
    """Describe a claim: its content's words, its source's words, and whatever fields of the record are told."""
    return {"content": content, "source": source, "kind": kind, "named": named, "cue": cue, "form": form, **more}


def make_report(
    text: str,
    claims: list[dict[str, Any]],
    *,
    lang: str = "en",
    title: bool = False,
    actors: tuple[Actor, ...] = (),
    **more: Any,
) -> Report:
    """Make a report of a text and described claims; with `title`, its first line is one."""
    built = [_make_claim(text, lang, described) for described in claims]
    report = Report(
        id=make_id("report", [text, more.get("outlet")]),
        text_hash=hash_text(text),
        source_hash=hash_text(text),
        text=text,
        lang=lang,
        made=Made("0", 1),
        sections=_cut_sections(text, title),
        attributions=tuple(attribution for _, attribution in built if attribution is not None),
        claims=tuple(claim for claim, _ in built),
        actors=actors,
    )
    return msgspec.structs.replace(report, **more)


def _cut_sections(text: str, title: bool) -> tuple[Section, ...]:
    end = text.index("\n") if title else 0
    sections = (Section("body", Span.of(text, end + 1 if end else 0, len(text))),)
    return (Section("title", Span.of(text, 0, end)), *sections) if end else sections


def _make_claim(text: str, lang: str, told: dict[str, Any]) -> tuple[Claim, Attribution | None]:
    content = (find(text, told["content"]),)
    claim_id = make_id("claim", [text, told["content"], told["source"], lang])
    fields: dict[str, Any] = {
        "commitment": told.get("commitment", "plain" if told["source"] else "asserted"),
        "polarity": told.get("polarity", "affirm"),
    }
    extra: dict[str, Any] = {name: told[name] for name in ("negated", "section", "about", "actors") if name in told}
    for name in ("quantities", "times", "likelihood", "places"):
        extra[name] = tuple(make(text) for make in told.get(name, ()))
    if told["source"] is None:
        chain = tuple(told.get("chain", ()))
        return Claim(claim_id, content, chain, **fields, **extra), None
    mention = find(text, told["source"])
    source = Source(kind=told["kind"], named=told["named"], span=mention, **told.get("particulars", {}))
    relays = tuple(told.get("relays", ()))
    chain = (*(Link("relayed", relay.span.text if relay.span else None, relay) for relay in relays),
             Link("said", mention.text, source))  # fmt: skip
    cue: Spans = (find(text, told["cue"]),) if told["cue"] else ()
    attribution = Attribution(
        id=make_id("attribution", [claim_id]), source=(mention,), cue=cue, content=content, relay=(), form=told["form"],
        kind=told["kind"], named=told["named"], sources=(source,), relays=relays, **fields,
    )  # fmt: skip
    return Claim(claim_id, content, chain, attribution=attribution.id, **fields, **extra), attribution


def count(words: str, bound: Bound, low: str | None, high: str | None, unit: str, counted: str | None = None) -> Any:
    """Describe a count."""
    return lambda text: Quantity(find(text, words), bound, low, high, unit, "count", find(text, counted or unit))


def date(words: str, value: str, anchor: str = "absolute") -> Any:
    """Describe a date."""
    return lambda text: Time(find(text, words), "date", value, anchor)  # type: ignore[arg-type]


def lasting(words: str, value: str) -> Any:
    """Describe a duration."""
    return lambda text: Time(find(text, words), "duration", value)


def place(words: str, actor: str | None = None, inside: str | None = None) -> Any:
    """Describe a place."""
    return lambda text: Place(find(text, words), actor, inside)


def likely(words: str, degree: str, negated: bool = False) -> Any:
    """Describe words of probability."""
    return lambda text: Likelihood(find(text, words), degree, negated)  # type: ignore[arg-type]


def medium(text: str, words: str, actor: str) -> Source:
    """Give a medium mentioned in a text."""
    return Source("media", "named", find(text, words), actor=actor)


class Table:
    """Likenesses told by hand: pairs of first words of two texts that say the same; all others are far apart."""

    def __init__(self, *pairs: tuple[str, str], base: float = 0.78) -> None:
        self.pairs = set(pairs)
        self.base = base
        self.asked = 0

    def liken(self, upstream: Any, downstream: Any) -> list[list[float]]:
        """Give .95 for told pairs and equal texts, the base for others."""
        self.asked += 1
        return [[0.95 if self._is_told(one, other) else self.base for other in downstream] for one in upstream]

    def _is_told(self, one: str, other: str) -> bool:
        return one == other or any(
            (one.startswith(a) and other.startswith(b)) or (one.startswith(b) and other.startswith(a))
            for a, b in self.pairs
        )
