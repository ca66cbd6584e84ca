"""What a report holds, in numbers: the first line of every view."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from selon.record.claim import Claim, Link
from selon.record.report import Report
from selon.show.lookup import find_attribution
from selon.show.parties import AGENCY, MEDIA, find_actor_name, find_genre, find_speaker
from selon.show.safe import show_line
from selon.show.wording import Words


class Counts(msgspec.Struct, frozen=True):
    """The numbers of a report.

    Attributes:
        claims: All claims.
        asserted: Those that the outlet states itself.
        attributed: Those that come from somebody else, or from nobody that the report gives.
        conditional: Of all claims, those that the report itself hedges.
        named: Of the attributed, those whose source is named.
        unnamed: Of the attributed, those whose source is not named.
        none: Of the attributed, those without a source.
        agencies: Names of the distinct agencies that are credited or that relay, in reading order.
        outlets: The same for other outlets.
    """

    claims: int
    asserted: int
    attributed: int
    conditional: int
    named: int
    unnamed: int
    none: int
    agencies: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()


def count_report(report: Report) -> Counts:
    """Count a report's claims, their sources, and the media that it credits."""
    claims = report.claims
    attributed = [claim for claim in claims if claim.commitment != "asserted"]
    standing = [read_named(report, claim) for claim in attributed]
    agencies, outlets = list_credited(report)
    return Counts(
        claims=len(claims),
        asserted=len(claims) - len(attributed),
        attributed=len(attributed),
        conditional=sum(claim.commitment == "conditional" for claim in claims),
        named=standing.count("named"),
        unnamed=standing.count("unnamed"),
        none=standing.count("none"),
        agencies=agencies,
        outlets=outlets,
    )


def read_named(report: Report, claim: Claim) -> str:
    """Tell whether the claim's own source is named: `named`, `unnamed` or `none`."""
    if (attribution := find_attribution(report, claim.attribution)) is not None:
        return attribution.named
    speaker = find_speaker(claim)
    return speaker.source.named if speaker is not None and speaker.source is not None else "none"


def list_credited(report: Report) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """List the distinct agencies and the other outlets that the report credits; itself is none of them.

    Returns:
        The names of the agencies, and those of the others, each in reading order.
    """
    agencies: dict[str, str] = {}
    others: dict[str, str] = {}
    own = _fold(report.outlet or "")
    for name, actor, is_agency in (*_list_credits(report), *_list_media(report)):
        # One party keeps the group it was first found in, whether by its actor or by its name.
        keys = {_fold(name), actor or _fold(name)}
        if own in keys or any(key in group for key in keys for group in (agencies, others)):
            continue
        (agencies if is_agency else others).update(dict.fromkeys(keys, show_line(name)))
    return tuple(dict.fromkeys(agencies.values())), tuple(dict.fromkeys(others.values()))


def _list_credits(report: Report) -> Iterator[tuple[str, str | None, bool]]:
    for credit in report.credits:
        genre = find_genre(report, credit.actor)
        yield find_actor_name(report, credit.actor) or credit.agency, credit.actor, genre in (None, AGENCY)


def _list_media(report: Report) -> Iterator[tuple[str, str | None, bool]]:
    for claim in report.claims:
        for link in claim.chain:
            if _is_credit(link) and link.source is not None and link.who is not None:
                actor = link.source.actor
                name = find_actor_name(report, actor) or link.who
                if _is_name(name):
                    yield name, actor, find_genre(report, actor) == AGENCY


def _is_credit(link: Link) -> bool:
    """Tell whether a link credits a medium by its name: the words came from it or through it."""
    source = link.source
    return source is not None and source.kind == MEDIA and source.named == "named" and link.kind != "credited"


def _is_name(words: str) -> bool:
    """Tell a name from a common noun (*the newspaper*): it has a capital, where the script has capitals at all."""
    return words != words.lower() or words.lower() == words.upper()


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())


def describe_counts(counts: Counts, words: Words) -> str:
    """Say the numbers in one sentence or two.

    Example:
        >>> from selon.show.wording import load_words
        >>> describe_counts(Counts(3, 1, 2, 1, 1, 0, 1, ("AP",)), load_words("en"))
        '3 claims: 1 asserted, 2 attributed; of all, 1 conditional. Sources of the attributed: 1 named, 0 unnamed, 1
        without a source. 1 agency credited (AP), 0 other outlets.'
    """
    numbers = {key: words.count(key, getattr(counts, key)) for key in _NUMBERS}
    line = words.say("view", "line", **numbers)
    sources = words.say("view", "sources", **numbers)
    credited = words.say(
        "view",
        "credited",
        agencies=words.count("agencies", len(counts.agencies)),
        agency_names=_bracket(counts.agencies),
        outlets=words.count("outlets", len(counts.outlets)),
        outlet_names=_bracket(counts.outlets),
    )
    return f"{line}. {sources}. {credited}."


_NUMBERS = ("claims", "asserted", "attributed", "conditional", "named", "unnamed", "none")


def _bracket(names: tuple[str, ...]) -> str:
    return f" ({', '.join(names)})" if names else ""
