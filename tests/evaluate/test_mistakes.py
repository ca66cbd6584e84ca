"""Mistakes are listed with their sentence and marks, and never for a folder that is scored by totals only."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from selon.errors import UsageError
from selon.evaluate.gold_record import make_record
from selon.evaluate.mistakes import TOTALS_ONLY, list_mistakes, refuse_totals_only
from selon.evaluate.scores import evaluate_reports
from selon.evaluate.table import format_mistakes, format_scores, format_worst, rank_reports
from selon.record.span import Span
from tests.evaluate.invented import BRIDGE, HEADER, predict, read_bridge, read_toll

GOLD = read_bridge()
TOWN, QUOTE, PIERS, DENIAL = make_record(GOLD).attributions


def test_a_miss_shows_its_sentence_with_its_own_marks_alone() -> None:
    (mistake,) = list_mistakes(GOLD, predict(GOLD, TOWN, QUOTE, PIERS))
    assert (mistake.kind, mistake.report, mistake.predicted) == ("missed", "bridge", None)
    assert mistake.gold == "[source4 L'entreprise] [cue4 dément] [content4 tout retard]."
    assert mistake.gold_row == "indirect | organisation | named | plain | deny"


def test_a_false_alarm_shows_what_was_predicted_and_by_which_rule() -> None:
    false = msgspec.structs.replace(TOWN, content=(Span.of(GOLD.text, 0, 7),), source=(), cue=(), by="fr:selon:noun")
    (mistake,) = list_mistakes(GOLD, predict(GOLD, TOWN, QUOTE, PIERS, DENIAL, false))
    assert (mistake.kind, mistake.gold, mistake.by) == ("false-alarm", None, "fr:selon:noun")
    assert mistake.predicted == "[content1 Le pont] de Valbrune"


def test_a_match_that_differs_says_in_what() -> None:
    changed = msgspec.structs.replace(QUOTE, relay=(), form="mixed")
    (mistake,) = list_mistakes(GOLD, predict(GOLD, TOWN, changed, PIERS, DENIAL))
    assert mistake.kind == "differs"
    assert mistake.differs == ("relay", "form")
    assert mistake.predicted == "[content2 « Nous tiendrons »], [cue2 a dit] [source2 Odile Varenne] au Courrier."


def test_values_are_listed_too() -> None:
    gold = read_toll()
    record = make_record(gold)
    trucks = msgspec.structs.replace(record.quantities[0], bound="exact", unit="camion")
    mistakes = list_mistakes(gold, msgspec.structs.replace(record, quantities=(trucks,), times=record.times[:1]))
    assert [(mistake.what, mistake.kind, mistake.differs) for mistake in mistakes] == [
        ("quantity", "differs", ("bound", "unit")),
        ("quantity", "missed", ()),
        ("time", "missed", ()),
    ]


@pytest.mark.parametrize("inside", ["", "deeper"])
def test_a_folder_scored_by_totals_only_shows_no_text(tmp_path: Path, inside: str) -> None:
    folder = tmp_path / inside
    folder.mkdir(exist_ok=True)
    file = folder / "a.marked"
    file.write_text(HEADER.format(id="a") + "---\n" + BRIDGE, encoding="utf-8")
    refuse_totals_only([folder, file])
    (tmp_path / TOTALS_ONLY).write_text("", encoding="utf-8")
    for path in (folder, file):
        with pytest.raises(UsageError, match="totals only"):
            refuse_totals_only([path])


def test_a_link_to_a_hidden_file_shows_no_text_either(tmp_path: Path) -> None:
    hidden, open_folder = tmp_path / "hidden", tmp_path / "open"
    hidden.mkdir()
    open_folder.mkdir()
    (hidden / TOTALS_ONLY).write_text("", encoding="utf-8")
    (hidden / "a.marked").write_text(HEADER.format(id="a") + "---\n" + BRIDGE, encoding="utf-8")
    (open_folder / "a.marked").symlink_to(hidden / "a.marked")
    with pytest.raises(UsageError, match="totals only"):
        refuse_totals_only([open_folder])


def test_mistakes_are_printed_one_under_the_other() -> None:
    printed = format_mistakes(list_mistakes(GOLD, predict(GOLD, TOWN, PIERS, DENIAL)))
    assert printed.startswith("bridge:75 attribution missed\n  gold       [content2 « Nous tiendrons »], [cue2 a dit]")


def test_the_table_has_a_line_for_each_measure_that_counted() -> None:
    lines = format_scores(evaluate_reports([(GOLD, make_record(GOLD))])).splitlines()
    assert lines[0] == "1 reports, 4 marked, 4 predicted (scheme marked)"
    assert any(
        line.split() == ["denials", "1.000", "1.000-1.000", "1.000", "1.000", "1", "1", "1", "1"] for line in lines
    )
    assert not any(line.startswith("kind.media") for line in lines)


def test_the_worst_report_comes_first() -> None:
    good, bad = read_bridge("good"), read_bridge("bad")
    ranked = rank_reports([(good, make_record(good)), (bad, predict(bad, TOWN))], 1)
    assert [gold.id for _, gold, _ in ranked] == ["bad"]
    assert "0.400" in format_worst(ranked)
