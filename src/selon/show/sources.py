"""The sources of a report: who, how often, named or not, through whom."""

from __future__ import annotations

import msgspec

from selon.record.claim import Claim, Link
from selon.record.report import Report
from selon.show.parties import find_speaker, key_party, name_party, name_row


class SourceRow(msgspec.Struct, frozen=True):
    """One source of a report.

    Attributes:
        who: The name to show.
        claims: In how many claims it is the innermost source.
        named: `named`, `unnamed` or `none`.
        through: Names of those through whom its words came, in reading order.
    """

    who: str
    claims: int
    named: str
    through: tuple[str, ...] = ()


def list_sources(report: Report) -> tuple[SourceRow, ...]:
    """List the sources, the most frequent first, then in reading order."""
    groups: dict[str, list[Claim]] = {}
    for claim in report.claims:
        speaker = find_speaker(claim)
        key = key_party(speaker) if speaker is not None else None
        if key is not None:
            groups.setdefault(key, []).append(claim)
    rows = [_make_row(report, claims) for claims in groups.values()]
    return tuple(sorted(rows, key=lambda row: -row.claims))


def _make_row(report: Report, claims: list[Claim]) -> SourceRow:
    speakers = [speaker for claim in claims if (speaker := find_speaker(claim)) is not None]
    first = speakers[0]
    who = name_row(report, first)
    through = [name for claim in claims for name in _list_relays(report, claim) if name != who]
    return SourceRow(
        who=who,
        claims=len(claims),
        named=first.source.named if first.source is not None else "none",
        through=tuple(dict.fromkeys(through)),
    )


def _list_relays(report: Report, claim: Claim) -> list[str]:
    """List those who stand between the outlet and the claim's source."""
    speaker = find_speaker(claim)
    between: list[Link] = [link for link in claim.chain if link is not speaker]
    return [name for link in between if (name := name_party(report, link)) is not None]
