"""What a party said and another report states: across languages, behind a relay, around what nobody says; invented."""

from __future__ import annotations

import msgspec
import pytest

from selon.compare.build import compare_reports
from selon.compare.passages import cut_sentences
from selon.record.codes import KEPT
from selon.record.report import Report
from tests.compare.made import Table, make_report, medium, say

CREW, SAID = "Divers say they have lost the two red buoys.", "they have lost the two red buoys"
LOST = "Des plongeurs ont perdu les deux bouées."
REST = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29"
"""So that both reports are of one length."""
NEAR = Table((SAID, LOST[:-1]), ("Divers", "Des plongeurs"), ("Divers say", "Des plongeurs"))


def compare(one: Report, other: Report, likeness: Table | None = NEAR) -> set[str]:
    found = compare_reports(one, other, likeness=likeness)
    return {change.code for match in found.matches for change in match.changes} - {KEPT}


def crew() -> Report:
    return make_report(f"{CREW}\n{REST}", [say(SAID, source="Divers", kind="people", named="unnamed", cue="say")])


def state(text: str, lang: str = "fr") -> Report:
    return make_report(f"{text}\n{REST}", [say(text.rstrip("."), commitment="asserted")], lang=lang)


def test_across_languages_a_party_may_be_left_as_the_subject_of_what_it_said() -> None:
    assert compare(crew(), state(LOST)) == {"source-dropped"}
    assert compare(state(LOST), crew()) == {"source-added"}


@pytest.mark.parametrize(
    "text",
    [
        "Des plongeurs ont perdu les deux bouées, à ce qu'ils disent.",  # as long as the other sentence
        "La météo a été clémente ce jour-là.",
    ],
)
def test_across_languages_the_saying_must_be_all_that_is_missing(text: str) -> None:
    assert "source-dropped" not in compare(crew(), state(text))


def test_what_is_said_around_a_claim_that_nobody_makes_is_stated_where_its_saying_is_gone() -> None:
    text = "The two red buoys were reported lost in May"
    told = f"{text}, three divers told us."
    inner = say("The two red buoys", source="The two red buoys", kind="none", named="none", cue="were reported")
    whole = make_report(told, [say(text, source="three divers", kind="people", named="unnamed", cue="told"), inner])
    bare = make_report(f"{text}.", [inner])
    one, other = (_leave_party_out(report) for report in (whole, bare))
    near = Table(("The two red buoys", "The two red buoys"))
    assert "source-dropped" in compare(one, other, near)
    assert "source-added" in compare(other, one, near)
    assert "source-dropped" not in compare(one, one, near)


def _leave_party_out(report: Report) -> Report:
    """Leave the party out of what nobody in particular says."""
    change = msgspec.structs.replace
    kept = tuple(change(one, sources=(), source=()) if one.kind == "none" else one for one in report.attributions)
    bare = {one.id for one in kept if one.kind == "none"}
    claims = tuple(change(claim, chain=()) if claim.attribution in bare else claim for claim in report.claims)
    return change(report, attributions=kept, claims=claims)


def test_a_source_is_gone_behind_the_medium_that_it_told() -> None:
    text = "The ferry leaks, two clerks told the Gulf Gazette."
    clerks = make_report(text, [say("The ferry leaks", source="two clerks", kind="people", named="unnamed", cue="told",
                                    relays=(medium(text, "the Gulf Gazette", "local:gulf-gazette"),))])  # fmt: skip
    gazette = ("the Gulf Gazette", "media")
    behind = _tell("The ferry leaks, the Gulf Gazette reports.", *gazette)
    assert "source-dropped" in compare(clerks, behind, Table())
    other = _tell("The ferry leaks, the Coast Herald reports.", "the Coast Herald", "media")
    assert "source-dropped" not in compare(clerks, other, Table())


def _tell(text: str, source: str, kind: str) -> Report:
    return make_report(text, [say("The ferry leaks", source=source, kind=kind, cue="reports")])


def test_a_sentence_may_end_with_a_short_name_but_not_with_a_short_title() -> None:
    assert cut_sentences("It has rained since May. The fields of the valley are green.") == (0, 25)
    assert cut_sentences("Talks failed at the UN. The envoys left the hall.") == (0, 24)
    assert cut_sentences("Nobody saw Mr. Vosk leave the hall.") == (0,)
