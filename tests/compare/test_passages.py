"""Passages: sentences that say the same hold claims that belong together. Reports are invented."""

from __future__ import annotations

from selon.compare.build import compare_reports
from selon.compare.facets import list_facets
from selon.compare.passages import cut_sentences, list_passages, tie_passages
from selon.record.comparison import Match
from selon.record.report import Report
from tests.compare.made import Table, make_report, say

ENGLISH = "The firm, which knew of the leak, says the dam is safe. Nobody was hurt in Brelle. The valley was emptied."
FRENCH = "L'entreprise, au courant de la fuite, dit que le barrage est sûr. Aucun blessé à Brelle. La vallée fut vidée."
TOLD = Table(("The firm", "L'entreprise"), ("Nobody", "Aucun"), ("The valley", "La vallée"))


def make(claims: list[str], text: str = ENGLISH, lang: str = "en") -> Report:
    return make_report(text, [say(claim) for claim in claims], lang=lang)


def show(report: Report, other: Report) -> list[tuple[int, int]]:
    matches: tuple[Match, ...] = compare_reports(report, other, likeness=TOLD).matches
    return [(len(match.upstream), len(match.downstream)) for match in matches]


def test_sentences_end_at_marks_before_capitals_but_not_at_short_titles() -> None:
    text = "Mr. Vosk left. « Non ! » Il est resté.\nFin"
    starts = cut_sentences(text)
    assert [text[a:b].strip() for a, b in zip(starts, (*starts[1:], len(text)), strict=True)] == [
        "Mr. Vosk left.", "« Non ! »", "Il est resté.", "Fin",
    ]  # fmt: skip


def test_claims_of_one_sentence_share_a_passage() -> None:
    facets = list_facets(make(["knew of the leak", "the dam is safe", "Nobody was hurt in Brelle"]))
    assert [passage.facets for passage in list_passages(facets)] == [(0, 1), (2,)]


def test_passages_are_tied_that_say_the_same_and_no_others() -> None:
    up = list_facets(make(["the dam is safe", "Nobody was hurt"]))
    down = list_facets(make(["le barrage est sûr", "La vallée fut vidée"], FRENCH, "fr"))
    assert tie_passages(up, down, TOLD).pairs == {(0, 0)}
    assert not tie_passages(up, down, None).pairs


def test_a_claim_read_as_another_piece_of_the_same_sentence_is_no_dropped_claim() -> None:
    one = make(["the dam is safe", "Nobody was hurt in Brelle"])
    other = make(["L'entreprise, au courant de la fuite", "Aucun blessé à Brelle"], FRENCH, "fr")
    assert show(one, other) == [(1, 1), (1, 1)]
    assert show(other, one) == [(1, 1), (1, 1)]


def test_a_claim_more_in_the_same_sentence_joins_what_is_matched_there() -> None:
    one = make(["knew of the leak", "the dam is safe"])
    other = make(["le barrage est sûr"], FRENCH, "fr")
    assert show(one, other) == [(2, 1)]
    assert show(other, one) == [(1, 2)]


def test_a_claim_left_out_of_a_sentence_that_was_cut_short_is_dropped() -> None:
    one = make(["knew of the leak since the spring", "the dam is safe"],
               "The firm, which knew of the leak since the spring and told nobody, says the dam is safe.")  # fmt: skip
    other = make(["le barrage est sûr"], "L'entreprise dit que le barrage est sûr.", "fr")
    assert sorted(show(one, other)) == [(1, 0), (1, 1)]


def test_a_sentence_without_counterpart_is_matched_with_nothing() -> None:
    one = make(["the dam is safe", "Nobody was hurt in Brelle"])
    other = make(["le barrage est sûr", "La vallée fut vidée"], FRENCH, "fr")
    assert sorted(show(one, other)) == [(0, 1), (1, 0), (1, 1)]
