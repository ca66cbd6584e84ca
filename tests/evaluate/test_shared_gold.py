"""The open gold, scored against itself, is perfect: the reader and the scorer lose nothing of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from selon.evaluate.gold import read_gold
from selon.evaluate.gold_record import make_record
from selon.evaluate.mistakes import list_mistakes
from selon.evaluate.scores import evaluate_reports


@pytest.mark.parametrize("name", ["fr", "en", "values"])
def test_open_gold_against_itself_is_perfect(shared: Path, name: str) -> None:
    folder = shared / "gold" / name
    if not folder.is_dir():
        pytest.skip(f"the folder ../shared/gold/{name} is not there")
    pairs = [(gold, make_record(gold)) for gold in read_gold([folder])]
    scores = evaluate_reports(pairs)
    assert scores.reports == len(list(folder.glob("*.marked")) + list(folder.glob("*.values")))
    assert scores.gold == scores.predicted > 0
    assert {key: measure.value for key, measure in scores.measures.items() if measure.value not in (1.0, None)} == {}
    assert [mistake for gold, report in pairs for mistake in list_mistakes(gold, report)] == []
