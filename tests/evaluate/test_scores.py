"""Scores worked out by hand on an invented report of four attributions."""

from __future__ import annotations

import msgspec
import pytest

from selon.errors import UsageError
from selon.evaluate.gold_record import make_record
from selon.evaluate.scores import Scores, evaluate_reports
from selon.evaluate.tally import Tally
from selon.record.attribution import Attribution
from selon.record.span import Span
from tests.evaluate.invented import predict, read_bridge

GOLD = read_bridge()
TOWN, QUOTE, PIERS, DENIAL = make_record(GOLD).attributions


def cut(words: str) -> tuple[Span, ...]:
    start = GOLD.text.index(words)
    return (Span.of(GOLD.text, start, start + len(words)),)


def change(attribution: Attribution, **fields: object) -> Attribution:
    return msgspec.structs.replace(attribution, **fields)


def score(*attributions: Attribution) -> Scores:
    return evaluate_reports([(GOLD, predict(GOLD, *attributions))])


def test_one_found_of_four_is_a_recall_of_a_quarter() -> None:
    measure = score(TOWN).measures["attribution.content"]
    assert (measure.precision, measure.recall) == (1.0, 0.25)
    assert measure.value == pytest.approx(0.4)
    assert measure.tally == Tally(found=1, gold=4, right=1, predicted=1)


def test_content_is_matched_from_a_jaccard_of_one_half() -> None:
    # Marked: le pont de Valbrune sera fermé lundi, seven words; four of seven are over one half, three under.
    assert score(change(TOWN, content=cut("pont de Valbrune sera"))).find("attribution.content") == pytest.approx(0.4)
    assert score(change(TOWN, content=cut("de Valbrune sera"))).find("attribution.content") == 0.0


def test_exactly_one_half_matches() -> None:
    # Marked: tout retard (two words); predicted: one of them.
    assert score(change(DENIAL, content=cut("retard"))).measures["attribution.content"].tally.found == 1


def test_exact_content_means_the_same_words_whatever_the_punctuation() -> None:
    assert score(change(QUOTE, content=cut("Nous tiendrons"))).measures["attribution.exact"].tally.found == 1
    assert score(change(QUOTE, content=cut("Nous"))).measures["attribution.exact"].tally.found == 0


def test_a_wrong_source_counts_for_content_and_not_with_source() -> None:
    scores = score(change(TOWN, source=cut("Odile Varenne")))
    assert scores.measures["attribution.content"].tally.found == 1
    assert scores.measures["attribution.source"].tally.found == 0


def test_two_empty_sources_match_and_an_invented_one_does_not() -> None:
    assert score(PIERS).measures["attribution.source"].tally.found == 1
    assert score(change(PIERS, source=cut("la mairie"))).measures["attribution.source"].tally.found == 0


def test_a_cue_matches_when_it_shares_a_word() -> None:
    assert score(change(QUOTE, cue=cut("a"))).measures["attribution.cue"].tally.found == 0
    assert score(change(QUOTE, cue=cut("dit"))).measures["attribution.cue"].tally.found == 1


def test_a_duplicate_is_a_false_alarm() -> None:
    assert score(TOWN, TOWN).measures["attribution.content"].tally == Tally(found=1, gold=4, right=1, predicted=2)


def test_of_two_with_one_content_the_one_with_the_right_source_is_matched() -> None:
    scores = score(change(TOWN, source=cut("Odile Varenne")), TOWN)
    assert scores.measures["attribution.source"].tally.found == 1


def test_role_words_are_counted_once_over_all_attributions() -> None:
    # Cues marked: Selon, a dit, seraient fissurées, dément: six words; predicted: Selon, dément and a false one.
    scores = score(TOWN, change(DENIAL, cue=cut("dément tout")))
    assert scores.measures["token.cue"].tally == Tally(found=2, gold=6, right=2, predicted=3)


def test_columns_are_judged_on_matched_attributions_alone() -> None:
    scores = score(TOWN, change(QUOTE, kind="organisation"))
    assert scores.find("kind") == 0.5
    assert scores.measures["kind.state"].value == 1.0
    assert scores.measures["kind.organisation"].tally == Tally(found=0, gold=0, right=0, predicted=1)
    assert scores.measures["kind.person"].tally == Tally(found=0, gold=1, right=0, predicted=0)


def test_by_form_takes_recall_from_the_marked_and_precision_from_the_predicted_form() -> None:
    measure = score(TOWN, change(QUOTE, form="mixed")).measures
    assert measure["by-form.direct"].tally == Tally(found=1, gold=1, right=0, predicted=0)
    assert measure["by-form.mixed"].tally == Tally(found=0, gold=0, right=1, predicted=1)
    assert measure["by-form.indirect"].tally == Tally(found=1, gold=2, right=1, predicted=1)


def test_unsourced_conditionals_are_scored_end_to_end() -> None:
    assert score(PIERS).find("unsourced") == 1.0
    missed = score(change(PIERS, form="indirect")).measures["unsourced"].tally
    assert missed == Tally(found=0, gold=1, right=0, predicted=0)
    false = score(change(TOWN, form="unsourced")).measures["unsourced"].tally
    assert false == Tally(found=0, gold=1, right=0, predicted=1)


def test_denials_are_scored_end_to_end() -> None:
    assert score(DENIAL).find("denials") == 1.0
    both = score(change(DENIAL, polarity="affirm"), change(TOWN, polarity="deny")).measures["denials"].tally
    assert both == Tally(found=0, gold=1, right=0, predicted=1)


def test_relays_are_found_where_half_their_words_are() -> None:
    assert score(QUOTE).find("relays") == 1.0
    assert score(change(QUOTE, relay=cut("Courrier"))).find("relays") == 1.0
    assert score(change(QUOTE, relay=())).measures["relays"].tally == Tally(found=0, gold=1, right=0, predicted=0)
    assert score(change(TOWN, relay=cut("Courrier"))).measures["relays"].tally == Tally(0, 1, 0, 1)


def test_nothing_marked_and_nothing_predicted_is_no_value() -> None:
    silent = msgspec.structs.replace(GOLD, attributions=())
    measure = evaluate_reports([(silent, predict(silent))]).measures["attribution.content"]
    assert (measure.value, measure.low, measure.high) == (None, None, None)


def test_a_false_alarm_where_nothing_is_marked_scores_zero() -> None:
    silent = msgspec.structs.replace(GOLD, attributions=())
    assert evaluate_reports([(silent, predict(silent, TOWN))]).measures["attribution.content"].value == 0.0


def test_another_text_is_refused() -> None:
    other = msgspec.structs.replace(make_record(GOLD), text=GOLD.text + " ")
    with pytest.raises(UsageError, match="not the marked one"):
        evaluate_reports([(GOLD, other)])


def test_scores_are_json_and_come_back() -> None:
    scores = score(TOWN, DENIAL)
    assert msgspec.json.decode(msgspec.json.encode(scores), type=Scores) == scores
