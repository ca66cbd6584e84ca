"""Each kind of change on records made by hand, the near-miss beside the hit."""

from __future__ import annotations

from typing import Any

import pytest

from selon.compare.build import compare_reports
from selon.record.attribution import Actor, Count
from selon.record.codes import KEPT
from selon.record.comparison import Comparison
from selon.record.report import Report
from selon.record.values import Bound
from tests.compare.made import Table, count, date, find, likely, make_report, medium, place, say


def list_codes(comparison: Comparison) -> set[str]:
    return {change.code for match in comparison.matches for change in match.changes}


def compare(one: Report, other: Report, *alike: tuple[str, str]) -> set[str]:
    """Compare, and give the codes but `kept`."""
    return list_codes(compare_reports(one, other, likeness=Table(*alike) if alike else None)) - {KEPT}


BRIDGE = "Mayor Lena Orlova said that the bridge in Brelle would reopen."
ORLOVA: dict[str, Any] = {
    "source": "Mayor Lena Orlova", "cue": "said", "particulars": {"actor": "local:lena-orlova", "why": "x"},
}  # fmt: skip


def bridge(text: str = BRIDGE, content: str = "that the bridge in Brelle would reopen", **more: Any) -> Report:
    return make_report(text, [say(content, **{**ORLOVA, **more})])


def test_the_same_report_changes_nothing() -> None:
    comparison = compare_reports(bridge(), bridge())
    assert list_codes(comparison) == {KEPT}
    assert all(match.upstream and match.downstream for match in comparison.matches)


@pytest.mark.parametrize(
    ("ours", "theirs", "code"),
    [
        ("conditional", "plain", "hedge-dropped"),
        ("plain", "conditional", "hedge-added"),
        ("plain", "distanced", "hedge-added"),
        ("plain", "factive", "fact-granted"),
        ("factive", "plain", "fact-not-granted"),
    ],
)
def test_commitment_that_differs_is_told(ours: Any, theirs: Any, code: str) -> None:
    assert compare(bridge(commitment=ours), bridge(commitment=theirs)) == {code}


def test_a_distancing_verb_across_languages_is_no_change() -> None:
    french = "La maire Lena Orlova prétend que le pont de Brelle rouvrira."
    other = make_report(
        french,
        [say("que le pont de Brelle rouvrira", source="La maire Lena Orlova", cue="prétend", commitment="distanced",
             particulars=ORLOVA["particulars"])],
        lang="fr",
    )  # fmt: skip
    assert compare(bridge(), other, ("that the", "que le")) == set()


def test_a_word_of_probability_that_is_gone_is_a_hedge_dropped() -> None:
    text = "Mayor Lena Orlova said that the bridge in Brelle would probably reopen."
    hedged = bridge(text, "that the bridge in Brelle would probably reopen", likelihood=[likely("probably", "likely")])
    assert compare(hedged, bridge()) == {"hedge-dropped"}
    assert compare(bridge(), hedged) == {"hedge-added"}


@pytest.mark.parametrize(
    ("ours", "theirs", "code"),
    [
        ("even", "possible", None),
        ("likely", "very-likely", "likelihood-changed"),
        ("likely", "unlikely", "likelihood-changed"),
    ],
)
def test_degrees_of_one_class_are_kept(ours: str, theirs: str, code: str | None) -> None:
    text = "Mayor Lena Orlova said that the bridge in Brelle would maybe reopen."
    content = "that the bridge in Brelle would maybe reopen"
    one, other = (bridge(text, content, likelihood=[likely("maybe", degree)]) for degree in (ours, theirs))
    assert compare(one, other) == ({code} if code else set())


def test_denying_and_saying_that_not_mean_the_same() -> None:
    denied = make_report(
        "Mayor Lena Orlova denied that the bridge in Brelle was closed.",
        [say("that the bridge in Brelle was closed", **{**ORLOVA, "cue": "denied"}, polarity="deny")],
    )
    negated = make_report(
        "Mayor Lena Orlova said that the bridge in Brelle was not closed.",
        [say("that the bridge in Brelle was not closed", **ORLOVA, negated=True)],
    )
    plain = make_report(
        "Mayor Lena Orlova said that the bridge in Brelle was closed.",
        [say("that the bridge in Brelle was closed", **ORLOVA)],
    )
    assert compare(denied, negated) == set()
    assert compare(denied, plain) == {"polarity-flipped"}
    assert compare(plain, negated) == {"polarity-flipped"}


def test_a_negation_that_has_no_word_more_was_misread() -> None:
    text = "Mayor Lena Orlova said that the bridge in Brelle was not closed."
    content = "that the bridge in Brelle was not closed"
    assert compare(bridge(text, content, negated=True), bridge(text, content)) == set()


FERRY = "Up to 1,200 passengers were stranded in Valmor on Tuesday."


def ferry(text: str = FERRY, **more: Any) -> Report:
    told = {
        "quantities": [count("Up to 1,200 passengers", "at_most", None, "1200", "passengers")],
        "times": [date("Tuesday", "2031-03-11")],
        "places": [place("Valmor")],
        **more,
    }
    return make_report(text, [say(text.rstrip("."), **told)])


@pytest.mark.parametrize(
    ("words", "bound", "low", "high", "code"),
    [
        ("At least 1,200 passengers", "at_least", "1200", None, "bound-flipped"),
        ("1,200 passengers", "exact", "1200", "1200", "bound-lost"),
        ("Some 1,200 passengers", "about", "1200", "1200", "bound-changed"),
        ("Up to 2,100 passengers", "at_most", None, "2100", "number-changed"),
        ("As many as 1,200 passengers", "at_most", None, "1200", None),
    ],
)
def test_figures_are_compared_with_their_bounds(
    words: str, bound: Bound, low: str | None, high: str | None, code: str | None
) -> None:
    text = FERRY.replace("Up to 1,200 passengers", words)
    other = ferry(text, quantities=[count(words, bound, low, high, "passengers")])
    assert compare(ferry(), other) == ({code} if code else set())


def test_others_counted_by_the_same_figure_are_another_population() -> None:
    text = FERRY.replace("passengers", "sailors")
    other = ferry(text, quantities=[count("Up to 1,200 sailors", "at_most", None, "1200", "sailors")])
    assert compare(ferry(), other) == {"population-changed"}


def test_one_people_for_another_is_another_population() -> None:
    def troops(people: str, actor: str) -> Report:
        text = f"Up to 900 {people} soldiers crossed the river."
        mention = find(text, people)
        return make_report(
            text,
            [say(text.rstrip("."), quantities=[
                count("Up to 900", "at_most", None, "900", "soldiers", f"{people} soldiers")])],
            actors=(Actor(actor, people, "state", "register", mentions=(mention,)),),
        )  # fmt: skip

    assert compare(troops("Ossirian", "state:X1"), troops("Lavanian", "state:X2")) == {"population-changed"}
    assert compare(troops("Ossirian", "state:X1"), troops("Ossirian", "state:X1")) == set()


def test_places_and_times_are_compared() -> None:
    moved = FERRY.replace("Valmor", "Sernac")
    assert compare(ferry(), ferry(moved, places=[place("Sernac")])) == {"place-changed"}
    later = FERRY.replace("Tuesday", "Sunday")
    assert compare(ferry(), ferry(later, times=[date("Sunday", "2031-03-09")])) == {"time-changed"}


def test_a_coarser_date_and_a_place_inside_another_are_kept() -> None:
    month = FERRY.replace("on Tuesday", "in March")
    assert compare(ferry(), ferry(month, times=[date("March", "2031-03")])) == set()
    one = ferry(places=[place("Valmor", inside="state:X1")])
    country = FERRY.replace("Valmor", "Ossir")
    assert compare(one, ferry(country, places=[place("Ossir", actor="state:X1")])) == set()


def people(
    words: str, how_many: Count | None, standing: str | None = None, kind: str = "person", *, reason: bool = False
) -> Report:
    tail = ", who spoke on condition of anonymity" if reason else ""
    text = f"The dam in Queyrol has cracks, {words} said{tail}."
    particulars = {"count": how_many, "standing": standing, "anonymity": find(text, tail[2:]) if reason else None}
    claim = say("The dam in Queyrol has cracks", source=words, kind=kind, named="unnamed", cue="said",
                particulars=particulars)  # fmt: skip
    return make_report(text, [claim])


THREE, TWO, ONE, SOME = Count(3, 3), Count(2, 2), Count(1, 1), Count(2, None)


@pytest.mark.parametrize(
    ("ours", "theirs", "codes"),
    [
        (people("three people", THREE, "anybody"), people("three people", THREE, "anybody"), set()),
        (people("three people", THREE, "anybody"), people("people", None, "anybody", "people"), {"source-count-lost"}),
        (people("an official", ONE, "office"), people("officials", None, "office", "people"), {"source-made-plural"}),
        (people("officials", None, "office", "people"), people("an official", ONE, "office"), {"source-made-single"}),
        (people("two people", TWO, "anybody"), people("three people", THREE, "anybody"), {"source-count-changed"}),
        (people("some people", SOME, "anybody"), people("two people", TWO, "anybody"), {"source-count-added"}),
        (
            people("three people", THREE, "anybody"),
            people("officials", None, "office", "people"),
            {"source-promoted", "source-count-lost"},
        ),
        (people("an official", ONE, "office"), people("a person", ONE, "anybody"), {"source-demoted"}),
        (people("an official", ONE, reason=True), people("an official", ONE), {"anonymity-dropped"}),
        (people("an official", ONE), people("an official", ONE, reason=True), {"anonymity-added"}),
    ],
)
def test_unnamed_sources_are_compared(ours: Report, theirs: Report, codes: set[str]) -> None:
    assert compare(ours, theirs) == codes


def test_a_source_that_is_gone_is_told_and_one_that_stands_nearby_is_not() -> None:
    bare = make_report("The bridge in Brelle would reopen.", [say("The bridge in Brelle would reopen")])
    text = "The bridge in Brelle would reopen. So Lena Orlova told the council."
    near = make_report(text, [say("The bridge in Brelle would reopen")])
    assert compare(bridge(), bare) == {"source-dropped"}
    assert compare(bare, bridge()) == {"source-added"}
    assert compare(bridge(), near) == set()


def name(words: str, actor: str, why: str = "local:full-name") -> dict[str, Any]:
    return {"source": words, "particulars": {"actor": actor, "why": why}}


def test_another_speaker_is_a_replaced_source_and_a_known_one_a_moved_one() -> None:
    text = "Tom Hely said that the bridge in Brelle would reopen."
    content = "that the bridge in Brelle would reopen"
    other = make_report(text, [say(content, cue="said", **name("Tom Hely", "local:tom-hely"))])
    assert compare(bridge(), other) == {"source-replaced"}
    both = make_report(
        f"{BRIDGE} Tom Hely added that wages were low.",
        [say("that the bridge in Brelle would reopen", **ORLOVA),
         say("that wages were low", cue="added", **name("Tom Hely", "local:tom-hely"))],
    )  # fmt: skip
    assert "source-moved" in compare(both, other)


def test_a_pronoun_or_another_name_of_the_party_is_the_same_source() -> None:
    text = "She said that the bridge in Brelle would reopen."
    claim = say("that the bridge in Brelle would reopen", cue="said",
                **name("She", "local:somebody-else", "pronoun:agreement"))  # fmt: skip
    assert compare(bridge(), make_report(text, [claim])) == set()


def test_a_relay_that_is_named_nowhere_is_uncredited() -> None:
    text = "Mayor Lena Orlova told AFP that the bridge in Brelle would reopen."
    afp = Actor("media:AFP", "AFP", "media", "register", mentions=(find(text, "AFP"),))
    up = make_report(
        text,
        [say("that the bridge in Brelle would reopen", **{**ORLOVA, "cue": "told"},
             relays=(medium(text, "AFP", "media:AFP"),))],
        actors=(afp,),
    )  # fmt: skip
    assert compare(up, bridge()) == {"relay-uncredited"}
    assert compare(up, bridge(BRIDGE + " (with AFP)")) == set()
    assert compare(up, up) == set()


def test_the_upstream_outlet_is_to_be_credited_and_is_no_source() -> None:
    up = make_report("The bridge in Brelle will reopen.", [say("The bridge in Brelle will reopen")], outlet="Le Phare")
    text = "The bridge in Brelle will reopen, according to Le Phare."
    credited = make_report(text, [say("The bridge in Brelle will reopen", source="Le Phare", kind="media")], outlet="X")
    silent = make_report("The bridge in Brelle will reopen!", [say("The bridge in Brelle will reopen")], outlet="X")
    assert compare(up, credited) == set()
    assert compare(up, silent) == {"relay-uncredited"}


def test_reordering_is_no_change_and_what_has_no_counterpart_is_dropped_or_added() -> None:
    facts = ["The port of Valmor is closed", "Eight cranes burned down", "The strike goes on"]
    one = make_report(". ".join(facts) + ".", [say(fact) for fact in facts])
    other = make_report(". ".join(reversed(facts)) + ".", [say(fact) for fact in reversed(facts)])
    fewer = make_report(". ".join(facts[:2]) + ".", [say(fact) for fact in facts[:2]])
    assert compare(one, other) == set()
    assert compare(one, fewer) == {"claim-dropped"}
    assert compare(fewer, one) == {"claim-added"}
