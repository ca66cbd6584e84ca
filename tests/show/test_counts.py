"""The first line: every claim is counted once, every medium once."""

from __future__ import annotations

import msgspec

from selon.record.attribution import Actor, Source
from selon.record.claim import Link
from selon.show.counts import count_report, describe_counts, list_credited
from selon.show.wording import load_words
from tests.show.invented import CLAIMS, OUTLET, REPORT


def test_claims_are_counted_by_stance_and_source() -> None:
    counts = count_report(REPORT)
    assert (counts.claims, counts.asserted, counts.attributed, counts.conditional) == (6, 1, 5, 1)
    assert (counts.named, counts.unnamed, counts.none) == (3, 1, 1)


def test_asserted_and_attributed_make_all_claims() -> None:
    counts = count_report(REPORT)
    assert counts.asserted + counts.attributed == counts.claims
    assert counts.named + counts.unnamed + counts.none == counts.attributed


def test_an_agency_is_counted_once_however_often_it_is_credited() -> None:
    assert list_credited(REPORT) == (("AFP", "Reuters"), ())


def test_the_outlet_does_not_credit_itself() -> None:
    own = Link("relayed", OUTLET.upper(), Source("media", "named"))
    report = msgspec.structs.replace(REPORT, claims=(msgspec.structs.replace(CLAIMS[1], chain=(own,)),), credits=())
    assert list_credited(report) == ((), ())


def test_a_medium_of_unknown_genre_is_an_outlet_and_an_unnamed_one_is_not_counted() -> None:
    paper = Link("relayed", "La Sentinelle", Source("media", "named"))
    vague = Link("relayed", "la presse locale", Source("media", "unnamed"))
    claim = msgspec.structs.replace(CLAIMS[1], chain=(paper, vague))
    assert list_credited(msgspec.structs.replace(REPORT, claims=(claim,), credits=())) == ((), ("La Sentinelle",))


def test_a_common_noun_is_no_outlet() -> None:
    paper = Actor("local:newspaper", "newspaper", "media", "local")
    link = Link("said", "The newspaper", Source("media", "named", actor=paper.id))
    claim = msgspec.structs.replace(CLAIMS[1], chain=(link,))
    report = msgspec.structs.replace(REPORT, claims=(claim,), credits=(), actors=(paper,))
    assert list_credited(report) == ((), ())


def test_the_line_is_said_in_words() -> None:
    assert describe_counts(count_report(REPORT), load_words("en")) == (
        "6 claims: 1 asserted, 5 attributed; of all, 1 conditional. Sources of the attributed: 3 named, 1 unnamed, "
        "1 without a source. 2 agencies credited (AFP, Reuters), 0 other outlets."
    )
    assert "6 énoncés\u00a0: 1 affirmé, 5 attribués" in describe_counts(count_report(REPORT), load_words("fr"))
