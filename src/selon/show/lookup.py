"""A report's attributions, actors and numbers of claims by id: looked up once a claim, so kept ready."""

from __future__ import annotations

from functools import lru_cache

from selon.record.attribution import Actor, Attribution
from selon.record.report import Report


class _Index:
    """Tables of one report, by id."""

    __slots__ = ("actors", "attributions", "numbers")

    def __init__(self, report: Report) -> None:
        self.actors = {one.id: one for one in reversed(report.actors)}
        self.attributions = {one.id: one for one in report.attributions}
        claims = reversed(list(enumerate(report.claims, 1)))
        self.numbers = {claim.attribution: number for number, claim in claims if claim.attribution}


class _Same:
    """A report as a key: the same object, without comparing all that stands in it."""

    __slots__ = ("report",)

    def __init__(self, report: Report) -> None:
        self.report = report

    def __hash__(self) -> int:
        return id(self.report)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.report is other.report


@lru_cache(maxsize=2)
def _index(key: _Same) -> _Index:
    return _Index(key.report)


def find_attribution(report: Report, attribution: str | None) -> Attribution | None:
    """Give the attribution of an id."""
    return _index(_Same(report)).attributions.get(attribution) if attribution else None


def find_actor(report: Report, actor: str | None) -> Actor | None:
    """Give the actor of an id."""
    return _index(_Same(report)).actors.get(actor) if actor else None


def find_number(report: Report, attribution: str | None) -> int | None:
    """Give the number, in reading order, of the first claim that an attribution made."""
    return _index(_Same(report)).numbers.get(attribution) if attribution else None
