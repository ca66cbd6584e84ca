"""Gold files are read to the letter, and a broken one is named with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from selon.errors import GoldError, UsageError
from selon.evaluate.gold import ROLES, VALUE_ROLES, list_gold, parse_gold, read_gold, read_gold_file
from tests.evaluate.invented import BRIDGE, HEADER, TOLL, read_bridge, read_toll

HEAD = HEADER.format(id="x") + "---\n"
FIRST_TEXT_LINE = HEAD.count("\n") + 1


def test_text_is_the_marked_part_without_its_marks() -> None:
    gold = read_bridge()
    assert gold.text == (
        "Le pont de Valbrune\n"
        "Selon la mairie, le pont de Valbrune sera fermé lundi.\n"
        "« Nous tiendrons », a dit Odile Varenne au Courrier.\n"
        "Trois piles seraient fissurées.\n"
        "L'entreprise dément tout retard."
    )


def test_header_fields_are_kept() -> None:
    gold = read_bridge()
    assert (gold.id, gold.title, gold.date) == ("bridge", "Le pont de Valbrune", "2031-05-04")
    assert (gold.outlet, gold.lang) == ("La Gazette de Valbrune", "fr")


def test_every_span_gives_back_its_text() -> None:
    gold = read_bridge()
    spans = [span for item in gold.attributions for role in ROLES for span in getattr(item, role)]
    assert len(spans) == 12
    assert all(span.fits(gold.text) for span in spans)


def test_columns_are_tied_to_their_spans_by_number() -> None:
    second = read_bridge().attributions[1]
    assert [span.text for span in second.relay] == ["Courrier"]
    assert (second.form, second.kind, second.named) == ("direct", "person", "named")


def test_a_trailing_blank_line_of_the_text_is_kept() -> None:
    gold = parse_gold(HEAD + "Titre\n[content1 Non].\n\n---\n1 | indirect | none | none | plain | affirm\n")
    assert gold.text == "Titre\nNon.\n"


def test_values_are_read_with_dashes_as_none() -> None:
    gold = read_toll()
    first, second = gold.quantities
    assert (first.bound, first.low, first.high, first.unit) == ("at_least", "12", None, "camions")
    assert second.spans[0].text == "deux mille euros"
    assert [(time.type, time.value) for time in gold.times] == [("date", "2031-04-28"), ("duration", "P2D")]


ROW = "1 | indirect | person | named | plain | affirm\n"
TEXT = "Titre\n[content1 Non], [cue1 dit] [source1 Ada].\n---\n"


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("", 1, "three parts"),
        (HEAD + "Titre\n[content1 Non].\n", 1, "three parts"),
        ("id x\n---\nTitre\n---\n", 1, "key: value"),
        ("id: x\n---\nTitre\n---\n", 1, "lacks title, date, lang"),
        (HEAD + "Titre\n[speaker1 Non].\n---\n" + ROW, FIRST_TEXT_LINE + 1, "no known mark"),
        (HEAD + "Titre\nNon].\n---\n" + ROW, FIRST_TEXT_LINE + 1, "never opened"),
        (HEAD + "[content1 Titre] [content1 Titre]\n\n[content1 Non.\n---\n" + ROW, FIRST_TEXT_LINE + 2, "not closed"),
        (HEAD + TEXT + "1 | indirect | person | named | plain\n", FIRST_TEXT_LINE + 3, "6 columns"),
        (HEAD + TEXT + ROW.replace("indirect", "reported"), FIRST_TEXT_LINE + 3, "'reported'"),
        (HEAD + TEXT + ROW.replace("plain", "asserted"), FIRST_TEXT_LINE + 3, "'asserted'"),
        (HEAD + TEXT + ROW + ROW, FIRST_TEXT_LINE + 4, "more than one row"),
        (HEAD + TEXT + "one" + ROW[1:], FIRST_TEXT_LINE + 3, "begins with its number"),
        (HEAD + TEXT + ROW + "2" + ROW[1:], FIRST_TEXT_LINE + 4, "no content"),
        (HEAD + TEXT.replace("Titre", "[content2 Titre]") + ROW, FIRST_TEXT_LINE + 3, "has no row"),
    ],
)
def test_a_broken_attribution_file_is_named_with_its_line(source: str, line: int, words: str) -> None:
    with pytest.raises(GoldError, match=words) as caught:
        parse_gold(source, ROLES, "broken.marked")
    assert caught.value.about == f"broken.marked:{line}"


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("q1 | at_least | 12 | -\n", "5 columns"),
        ("q1 | more | 12 | - | camions\n", "'more'"),
        ("q1 | exact | douze | douze | camions\n", "no plain number"),
        ("q1 | exact | NaN | NaN | camions\n", "no plain number"),
        ("q2 | exact | 12 | 12 | camions\n", "not marked"),
        ("q1 | exact | 12 | 12 | camions\nt1 | day | 2031-04-28\n", "'day'"),
        ("q1 | exact | 12 | 12 | camions\nt1 | date\n", "3 columns"),
        ("q1 | exact | 12 | 12 | camions\n", "has no row"),
    ],
)
def test_a_broken_values_row_is_named(row: str, words: str) -> None:
    with pytest.raises(GoldError, match=words):
        parse_gold(HEAD + "Titre\n[quantity1 12 camions] [time1 lundi]\n---\n" + row, VALUE_ROLES)


def test_folders_give_their_own_files_sorted_and_once(tmp_path: Path) -> None:
    (tmp_path / "b.marked").write_text(HEADER.format(id="b") + "---\n" + BRIDGE, encoding="utf-8")
    (tmp_path / "a.values").write_text(HEADER.format(id="a") + "---\n" + TOLL, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("nothing", encoding="utf-8")
    (tmp_path / "deeper").mkdir()
    (tmp_path / "deeper" / "c.marked").write_text("not read", encoding="utf-8")
    assert [gold.id for gold in read_gold([tmp_path, tmp_path / "b.marked"])] == ["a", "b"]


def test_a_missing_path_an_empty_folder_and_a_foreign_ending_are_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such"):
        list_gold([tmp_path / "nowhere"])
    with pytest.raises(UsageError, match="holds no gold"):
        list_gold([tmp_path])
    (tmp_path / "notes.txt").write_text("nothing", encoding="utf-8")
    with pytest.raises(UsageError, match="end in"):
        read_gold_file(tmp_path / "notes.txt")


def test_bytes_that_are_no_utf8_are_named(tmp_path: Path) -> None:
    (tmp_path / "latin.marked").write_bytes("id: é".encode("latin-1"))
    with pytest.raises(GoldError, match="UTF-8"):
        read_gold([tmp_path])
