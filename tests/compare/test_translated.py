"""Sources across two languages: names and roles are translated, passages measured. Reports are invented."""

from __future__ import annotations

from typing import Any

from selon.compare.build import compare_reports
from selon.record.report import Report
from tests.compare.made import Table, find, make_report, medium, say

FACT, FAIT = "The dam is safe", "Le barrage est sûr"
TOLD = Table(
    (FACT, FAIT),
    ("the harbour union", "le syndicat du port"),
    ("two sailors", "deux marins"),
    ("The company", "L'entreprise"),
)


def make(text: str, claims: list[dict[str, Any]], lang: str) -> Report:
    return make_report(text, claims, lang=lang)


def compare(one: Report, other: Report) -> set[str]:
    return {change.code for match in compare_reports(one, other, likeness=TOLD).matches for change in match.changes}


def state(source: str, kind: str = "organisation", **more: Any) -> Report:
    return make(f"{FACT}, {source} said.", [say(FACT, source=source, kind=kind, cue="said", **more)], "en")


def test_a_body_is_the_one_that_its_name_translates_and_no_other_one() -> None:
    union = make(f"{FAIT}, a dit le syndicat du port.",
                 [say(FAIT, source="le syndicat du port", kind="organisation", cue="a dit")], "fr")  # fmt: skip
    crew = make(f"{FAIT}, a dit une armatrice.",
                [say(FAIT, source="une armatrice", kind="organisation", cue="a dit")], "fr")  # fmt: skip
    assert "source-replaced" not in compare(state("the harbour union"), union)
    assert "source-replaced" in compare(state("the harbour union"), crew)


def test_a_party_that_the_other_sentence_mentions_was_read_there_as_something_else() -> None:
    misread = make(f"{FAIT}, a dit Brelle après le syndicat du port.",
                   [say(FAIT, source="Brelle", kind="organisation", cue="a dit")], "fr")  # fmt: skip
    assert "source-replaced" not in compare(state("the harbour union"), misread)


def test_a_source_is_gone_from_a_shorter_sentence_alone() -> None:
    bare = make(f"{FAIT}.", [say(FAIT)], "fr")
    unread = make(f"{FAIT}, à ce que dit le syndicat du port.", [say(FAIT)], "fr")
    assert "source-dropped" in compare(state("the harbour union"), bare)
    assert "source-dropped" not in compare(state("the harbour union"), unread)
    assert "source-added" in compare(bare, state("the harbour union"))


def test_a_medium_is_credited_under_its_translated_name() -> None:
    text = f"{FACT}, two sailors told the Gulf Gazette."
    one = make(text, [say(FACT, source="two sailors", kind="people", cue="told",
                          relays=(medium(text, "the Gulf Gazette", "local:gulf-gazette"),))], "en")  # fmt: skip
    named = make(f"{FAIT}, ont dit deux marins à La Gazette du Golfe.",
                 [say(FAIT, source="deux marins", kind="people", cue="ont dit")], "fr")  # fmt: skip
    bare = make(f"{FAIT}, ont dit deux marins.", [say(FAIT, source="deux marins", kind="people", cue="ont dit")], "fr")
    assert "relay-uncredited" not in compare(one, named)
    assert "relay-uncredited" in compare(one, bare)


def test_a_bare_noun_is_one_party_whichever_name_a_report_gave_it() -> None:
    text = f"The Coastal Office met. The company said {FACT}."
    given = {"actor": "local:coastal-office", "why": "role:company", "refers_to": find(text, "Coastal Office")}
    claim = say(FACT, source="The company", kind="organisation", cue="said", particulars=given)
    told = {"actor": "local:entreprise", "why": "local:phrase"}
    same, other = (
        make(f"{noun} a dit que {FAIT}.",
             [say(FAIT, source=noun, kind="organisation", cue="a dit", particulars=told)], "fr")
        for noun in ("L'entreprise", "L'hôpital")
    )  # fmt: skip
    assert "source-replaced" not in compare(make(text, [claim], "en"), same)
    assert "source-replaced" in compare(make(text, [claim], "en"), other)


def test_what_stands_inside_a_claim_was_no_source() -> None:
    fact = "There is a chance that the dam will hold"
    crew = say(FAIT, source="deux marins", named="unnamed", cue="ont dit",
               particulars={"standing": "office", "concepts": ("sailor",)})  # fmt: skip
    sailors = make(f"{FAIT}, ont dit deux marins.", [crew], "fr")
    table = Table((fact, FAIT), ("two sailors", "deux marins"))
    for party, alike in (("a chance", True), ("a shop", False)):
        text = f"{fact}, warned {party}."
        misread = say(fact, source=party, kind="organisation", named="unnamed", cue="warned")
        found = compare_reports(make(text, [misread], "en"), sailors, likeness=table).matches
        codes = {change.code for match in found for change in match.changes}
        assert ("source-promoted" not in codes) is alike
