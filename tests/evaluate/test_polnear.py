"""PolNeAR's files, in miniature: an invented article, marked as brat writes it."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from selon.errors import GoldError, UsageError
from selon.evaluate.gold_record import make_record
from selon.evaluate.polnear import keep_outermost, parse_brat, read_polnear
from selon.evaluate.predict import SCHEMES
from selon.evaluate.scores import evaluate_reports
from selon.read.text import read_plain
from selon.record.attribution import Attribution
from selon.record.report import Report
from selon.record.span import Span

TEXT = 'Bridge to close\n"It is old," said Ada Ferris. "It must go."\nFerris added that it leaks.\n'


def mark(role: str, words: str, number: int) -> str:
    start = TEXT.index(words)
    return f"T{number}\t{role} {start} {start + len(words)}\t{words}"


def make_ann() -> str:
    first, second = TEXT.index('"It is old,"'), TEXT.index('"It must go."')
    return "\n".join(
        [
            f"T1\tContent {first} {first + 12};{second} {second + 13}\t…",
            mark("Cue", "said", 2),
            mark("Source", "Ada Ferris", 3),
            "T4\tAttribution 0 6\tBridge",
            "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3",
            mark("Content", "that it leaks", 5),
            mark("Cue", "added", 6),
            "E2\tAttribution-no-source:T4 Content:T5 Cue:T6",
            "#1\tAnnotatorNotes E1\ta note",
        ]
    )


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    for folder in ("text", "attributions"):
        (tmp_path / folder).mkdir()
    (tmp_path / "text" / "paper_2031-03-04_bridge.txt").write_text(TEXT, encoding="utf-8")
    for annotator in ("aaaa", "bbbb"):
        name = f"paper_2031-03-04_bridge_{annotator}.ann"
        (tmp_path / "attributions" / name).write_text(make_ann(), encoding="utf-8")
    return tmp_path


def test_an_article_is_read_once_with_its_date_and_outlet(corpus: Path) -> None:
    (report,) = read_polnear([corpus])
    assert (report.id, report.date, report.outlet) == ("paper_2031-03-04_bridge", "2031-03-04", "paper")
    assert report.path.endswith("_aaaa.ann")


def test_a_content_in_two_pieces_is_one_attribution(corpus: Path) -> None:
    (report,) = read_polnear([corpus])
    first, second = report.attributions
    assert [span.text for span in first.content] == ['"It is old,"', '"It must go."']
    assert (first.form, second.form, second.source) == ("direct", "indirect", ())


def test_an_event_that_names_nothing_is_refused_with_its_line() -> None:
    with pytest.raises(GoldError, match=r"one\.ann:1"):
        parse_brat("E1\tAttribution:T9 Content:T9", TEXT, "one.ann")


def test_an_offset_outside_the_text_is_refused() -> None:
    with pytest.raises(GoldError, match="cannot be read"):
        parse_brat("T1\tContent x y\tz", TEXT, "one.ann")


def test_a_folder_without_the_corpus_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no part of PolNeAR"):
        read_polnear([tmp_path])


def predict(corpus: Path) -> tuple[Report, Attribution]:
    """Give what selon would find: the quotation in two attributions, and one nested in the first."""
    (gold,) = read_polnear([corpus])
    record = make_record(gold)
    first = record.attributions[0]
    parts = [
        Attribution(id=name, source=first.source, cue=cue, content=(content,), relay=(), form="direct", kind="none",
                    named="none", commitment="plain", polarity="affirm", by="test", inside=inside)
        for name, cue, content, inside in (
            ("a", first.cue, first.content[0], None),
            ("b", (), first.content[1], None),
            ("c", (), Span.of(TEXT, first.content[0].start + 1, first.content[0].start + 3), "a"),
        )
    ]  # fmt: skip
    return msgspec.structs.replace(record, attributions=tuple(parts)), first


def test_a_quotation_that_goes_on_is_joined_and_a_nested_one_left_out(corpus: Path) -> None:
    predicted, first = predict(corpus)
    (joined,) = keep_outermost(predicted).attributions
    assert joined.content == first.content


def test_only_what_the_corpus_marks_is_counted(corpus: Path) -> None:
    assert "polnear" in SCHEMES
    (gold,) = read_polnear([corpus])
    scores = evaluate_reports([(gold, make_record(gold))], "polnear")
    assert scores.find("attribution.source") == 1.0
    assert not any(name.startswith(("kind", "commitment", "token.relay")) for name in scores.measures)


@pytest.mark.parametrize(
    ("text", "source", "wanted"),
    [
        ("The man who said no left.", "The man", "who"),
        ("June Bell, who runs the mill in Dorn, said no.", "June Bell", "June Bell, who runs the mill in Dorn"),
        ("June Bell, a lawyer, said no.", "June Bell", "June Bell"),
    ],
    ids=["antecedent", "relative set off", "apposition"],
)
def test_a_source_is_brought_to_the_scheme(text: str, source: str, wanted: str) -> None:
    found = Attribution(
        id="a",
        form="indirect",
        kind="person",
        named="named",
        commitment="plain",
        polarity="affirm",
        relay=(),
        source=(Span.of(text, text.index(source), len(source)),),
        cue=(Span.of(text, text.index("said"), text.index("said") + 4),),
        content=(Span.of(text, text.index("no"), text.index("no") + 2),),
    )
    report = msgspec.structs.replace(read_plain(text, lang="en"), attributions=(found,))
    assert [span.text for span in keep_outermost(report).attributions[0].source] == [wanted]
