"""What holds of the scorer on any gold: itself is perfect, nothing is zero, order does not matter."""

from __future__ import annotations

from typing import get_args

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from selon.evaluate.gold import GoldReport
from selon.evaluate.gold_record import make_record
from selon.evaluate.gold_rows import GoldAttribution
from selon.evaluate.scores import evaluate_reports
from selon.record.attribution import Form, Kind, Named, Polarity
from selon.record.report import Report
from selon.record.span import Span, Spans
from tests.evaluate.invented import predict, read_bridge

WORDS = "alpha beta gamma delta epsilon zeta eta theta iota kappa"


def find_word(index: int) -> Span:
    starts = [0, *(at + 1 for at, char in enumerate(WORDS) if char == " ")]
    word = WORDS.split()[index]
    return Span.of(WORDS, starts[index], starts[index] + len(word))


spans = st.lists(st.integers(0, 9), unique=True, max_size=4).map(lambda found: tuple(map(find_word, sorted(found))))


@st.composite
def make_attribution(draw: st.DrawFn) -> GoldAttribution:
    content: Spans = draw(spans.filter(bool))
    return GoldAttribution(
        number=1,
        source=draw(spans),
        cue=draw(spans),
        content=content,
        relay=draw(spans),
        form=draw(st.sampled_from(get_args(Form))),
        kind=draw(st.sampled_from(get_args(Kind))),
        named=draw(st.sampled_from(get_args(Named))),
        commitment=draw(st.sampled_from(("plain", "conditional", "distanced", "factive"))),
        polarity=draw(st.sampled_from(get_args(Polarity))),
    )


@st.composite
def make_gold(draw: st.DrawFn) -> GoldReport:
    attributions = draw(st.lists(make_attribution(), min_size=1, max_size=5, unique_by=lambda item: item.content))
    name = draw(st.text("abcdef", min_size=1, max_size=6))
    return GoldReport(
        id=name, title="", date=None, outlet=None, lang="fr", text=WORDS, attributions=tuple(attributions)
    )


@settings(deadline=None, max_examples=25)
@given(st.lists(make_gold(), min_size=1, max_size=4))
def test_gold_against_itself_is_perfect_everywhere(golds: list[GoldReport]) -> None:
    scores = evaluate_reports([(gold, make_record(gold)) for gold in golds])
    wrong = {name: measure for name, measure in scores.measures.items() if measure.value not in (1.0, None)}
    assert not wrong
    assert scores.measures["attribution.exact"].value == 1.0


@settings(deadline=None, max_examples=25)
@given(st.lists(make_gold(), min_size=1, max_size=4))
def test_an_empty_prediction_scores_zero(golds: list[GoldReport]) -> None:
    scores = evaluate_reports([(gold, predict(gold)) for gold in golds])
    for name in ("attribution.content", "attribution.source", "attribution.exact", "token.content"):
        assert scores.measures[name].value == 0.0
    assert scores.predicted == 0


@settings(deadline=None, max_examples=25)
@given(st.lists(st.tuples(make_gold(), make_gold()), min_size=2, max_size=5, unique_by=lambda pair: pair[0].id))
def test_the_order_of_reports_does_not_matter(golds: list[tuple[GoldReport, GoldReport]]) -> None:
    pairs: list[tuple[GoldReport, Report]] = [(gold, make_record(other)) for gold, other in golds]
    assert evaluate_reports(pairs) == evaluate_reports(pairs[::-1])


@settings(deadline=None, max_examples=25)
@given(make_gold(), make_gold())
def test_no_measure_finds_more_than_there_is(gold: GoldReport, other: GoldReport) -> None:
    for name, measure in evaluate_reports([(gold, make_record(other))]).measures.items():
        assert 0 <= measure.tally.found <= measure.tally.gold, name
        assert 0 <= measure.tally.right <= measure.tally.predicted, name


def test_the_interval_holds_the_value_and_is_the_same_each_time() -> None:
    golds = [read_bridge(f"bridge-{number}") for number in range(12)]
    records = [make_record(gold) for gold in golds]
    pairs = [
        (gold, msgspec.structs.replace(record, attributions=record.attributions[: number % 5]))
        for number, (gold, record) in enumerate(zip(golds, records, strict=True))
    ]
    measure = evaluate_reports(pairs).measures["attribution.content"]
    assert measure.value is not None
    assert measure.low is not None
    assert measure.high is not None
    assert measure.low < measure.value < measure.high
    assert measure == evaluate_reports(pairs).measures["attribution.content"]


def test_equal_reports_leave_nothing_to_resample() -> None:
    gold = read_bridge()
    pairs = [(gold, predict(gold, make_record(gold).attributions[0]))] * 5
    measure = evaluate_reports(pairs).measures["attribution.content"]
    assert measure.low == measure.value == measure.high
