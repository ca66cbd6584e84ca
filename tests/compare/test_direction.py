"""Which report comes first: stated, by credit, by time, or left open."""

from __future__ import annotations

from typing import Any

from selon.compare.build import compare_reports
from selon.compare.direction import infer_direction
from selon.record.attribution import Actor
from selon.record.report import Credit, Moment, Report
from selon.record.span import Evidence
from tests.compare.made import find, make_report, say

FACT = "The port of Valmor is closed."


def make(outlet: str | None = None, when: str | None = None, text: str = FACT, **more: Any) -> Report:
    moment = Moment(when, "minute" if when and "T" in when else "day", Evidence("user")) if when else None
    return make_report(text, [say("The port of Valmor is closed")], outlet=outlet, published=moment, **more)


def test_what_is_stated_is_taken() -> None:
    one, other = make("Le Phare", "2031-02-02"), make("La Vigie", "2031-02-01")
    assert compare_reports(one, other).direction.reason == "stated"


def test_who_credits_the_other_comes_second_whatever_the_order_given() -> None:
    dispatch = make("Littoral News", "2031-02-02")
    text = f"{FACT} (Littoral News)"
    credit = Credit("Littoral News", "foot", Evidence("text", find(text, "Littoral News")))
    relay = make("La Vigie", "2031-02-01", text, credits=(credit,))
    for pair in ((dispatch, relay), (relay, dispatch)):
        told = infer_direction(*pair)
        assert (told.kind, told.reason, told.upstream) == ("inferred", "credit", dispatch.id)
        assert compare_reports(*pair, direction="inferred").upstream == dispatch.id


def test_an_actor_under_another_of_its_names_is_a_credit() -> None:
    text = f"{FACT} So LNA wrote."
    actor = Actor("media:LNA", "Littoral News", "media", "register", mentions=(find(text, "LNA"),))
    told = infer_direction(make("Littoral News"), make("La Vigie", text=text, actors=(actor,)))
    assert (told.reason, [span.text for span in told.words]) == ("credit", ["LNA"])


def test_the_earlier_report_comes_first_as_far_as_the_coarser_time_tells() -> None:
    early, late = make("A", "2031-02-01"), make("B", "2031-02-02T08:00+01:00")
    assert infer_direction(late, early).upstream == early.id
    assert infer_direction(make("A", "2031-02-01"), make("B", "2031-02-01T08:00+01:00")).kind == "open"


def test_times_of_two_zones_are_compared_in_one() -> None:
    one, other = make("A", "2031-02-01T08:00+05:00"), make("B", "2031-02-01T06:00+00:00")
    assert infer_direction(one, other).upstream == one.id


def test_without_credit_and_time_the_direction_is_open_and_changes_go_both_ways() -> None:
    one, other = make("A"), make("B", text="The port of Valmor is closed. Eight cranes burned down.")
    comparison = compare_reports(one, other, direction="inferred")
    assert (comparison.direction.kind, comparison.direction.upstream) == ("open", None)
    assert comparison == compare_reports(other, one, direction="inferred")
    assert all(change.reverse is not None for match in comparison.matches for change in match.changes)
