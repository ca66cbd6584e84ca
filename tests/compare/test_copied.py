"""What copied wordings show: parties, counts, negations and durations that were exchanged, all else left as it was."""

from __future__ import annotations

from typing import Any

import pytest

from selon.compare.build import compare_reports
from selon.record.attribution import Count
from selon.record.claim import Link
from selon.record.report import Report
from tests.compare.made import lasting, make_report, medium, say
from tests.compare.test_changes import bridge, compare

HARBOUR = "The harbour will stay closed until the sea is calm again, {} said."


def party(words: str, kind: str = "organisation", named: str = "named", **particulars: Any) -> dict[str, Any]:
    """Describe a claim's party."""
    if named == "named":
        particulars = {"actor": f"local:{words.split()[-1]}", "why": "local:phrase", **particulars}
    return {"source": words, "kind": kind, "named": named, "particulars": particulars}


def harbour(told: dict[str, Any]) -> Report:
    content = "The harbour will stay closed until the sea is calm again"
    return make_report(HARBOUR.format(told["source"]), [say(content, cue="said", **told)])


@pytest.mark.parametrize(
    ("ours", "theirs", "codes"),
    [
        (party("the health agency"), party("the cheesemakers' union"), {"source-replaced"}),
        (party("the health agency"), party("the national health agency"), set()),
        (party("the health agency"), party("agency"), set()),
        (party("Elvor", actor="local:elvor", why="x"), party("the operator"), set()),
        (party("the city council"), party("the city prosecutor"), {"source-replaced"}),
        (party("the city council"), party("Mayor Ana Lind", kind="person"), {"source-replaced"}),
    ],
)
def test_parties_whose_words_alone_were_exchanged_are_told_apart(
    ours: dict[str, Any], theirs: dict[str, Any], codes: set[str]
) -> None:
    """Small words tell nobody apart; a name and a role may be one party."""
    assert compare(harbour(ours), harbour(theirs)) == codes


def test_people_of_a_body_for_whom_it_stands_are_promoted_and_no_longer_counted() -> None:
    people = party(
        "two Varnes officials", kind="person", named="unnamed", count=Count(2, 2, "two"), standing="office"
    )  # fmt: skip
    body = party("the Varnes government", kind="state")
    assert compare(harbour(people), harbour(body)) == {"source-promoted", "source-count-lost"}
    assert compare(harbour(body), harbour(people)) == {"source-demoted", "source-count-added"}


def test_the_party_of_an_attribution_inside_is_no_counterpart_of_the_one_around_it() -> None:
    inner = say("more than a million", source="The hackers", kind="people", named="unnamed", cue="demand")
    outer = say("The hackers demand more than a million", source="a doctor", named="unnamed", cue="said")
    whole = make_report("The hackers demand more than a million, a doctor said.", [outer, inner])
    bare = make_report("The hackers demand more than a million.", [inner])
    assert compare(whole, bare) == {"source-dropped"}
    assert compare(bare, whole) == {"source-added"}


def test_a_medium_that_is_named_nowhere_is_told_once_a_pair() -> None:
    told = "Rain fell on Brelle, AFP reported. The wind broke the mast, AFP reported."
    parts = ("Rain fell on Brelle", "The wind broke the mast")
    chain = [Link("relayed", "AFP", medium(told, "AFP", "media:AFP"))]
    ours = make_report(told, [say(part, chain=chain) for part in parts])
    theirs = make_report("Rain fell on Brelle. The wind broke the mast.", [say(part) for part in parts])
    comparison = compare_reports(ours, theirs)
    codes = [change.code for match in comparison.matches for change in match.changes]
    assert codes.count("relay-uncredited") == 1


def test_a_negation_put_in_or_taken_away_is_told_whatever_the_endings() -> None:
    ours = bridge("Mayor Lena Orlova said that ballot boxes had vanished.", "that ballot boxes had vanished")
    theirs = bridge("Mayor Lena Orlova said that no ballot box had vanished.", "that no ballot box had vanished",
                    negated=True)  # fmt: skip
    assert compare(ours, theirs) == {"polarity-flipped"}


@pytest.mark.parametrize(
    ("words", "value", "code"),
    [
        ("six months", "P6M", "unit-changed"),
        ("nine weeks", "P9W", "number-changed"),
        ("nine days", "P9D", "time-changed"),
    ],
)
def test_a_duration_of_another_number_or_unit_says_which(words: str, value: str, code: str) -> None:
    texts = [("six weeks", "P6W"), (words, value)]
    ours, theirs = (
        make_report(f"The harbour will stay closed for {told}.",
                    [say(f"The harbour will stay closed for {told}", times=[lasting(told, told_value)])])
        for told, told_value in texts
    )  # fmt: skip
    assert compare(ours, theirs) == {code}
