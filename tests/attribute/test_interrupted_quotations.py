"""A quotation that its cue interrupts is one content in two spans; what is no part of it stays out."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "lang", "contents"),
    [
        ("« La ruine du port », poursuit la maire, « est proche ».", "fr",
         [["« La ruine du port »", "« est proche »"]]),
        ("« Le pont est vieux », a-t-elle dit, « et il tombera ».", "fr",
         [["« Le pont est vieux »", "« et il tombera »"]]),
        ("« Je pense », explique la maire de Moule, Berthe Calloud, « que le pont tiendra ».", "fr",
         [["« Je pense »", "« que le pont tiendra »"]]),
        ("“The bridge is old,” she said, “and it will fall.”", "en", [["“The bridge is old,”", "“and it will fall.”"]]),
        # Near-misses: another verb says the second one; a word set off; a name.
        ("« Le pont est vieux », a-t-elle dit, ajoutant : « il tombera ».", "fr",
         [["« Le pont est vieux »"], ["« il tombera »"]]),
        ("« Le pont est vieux », a dit la maire, « fière » de son bilan.", "fr", [["« Le pont est vieux »"]]),
        ("« Non », a dit la maire, « Le Phare » fermera.", "fr", [["« Non »"]]),
    ],
)  # fmt: skip
def test_halves_of_a_quotation_are_one_content(text: str, lang: str, contents: list[list[str]]) -> None:
    read = [[span.text for span in one.content] for one in read_report(text, lang=lang).attributions]
    assert read == contents


def test_a_content_takes_in_the_verb_that_its_last_word_leads_to() -> None:
    text = "Le gardien affirme que « dehors, il s’est passé quelque chose »."
    (one,) = read_report(text, lang="fr").attributions
    assert [span.text for span in one.content] == ["que « dehors, il s’est passé quelque chose »"]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Le pont serait, d'après la régie, fermé en mai.", "la régie", ["Le pont serait", "fermé en mai"]),
        ("La digue est, selon le maire de Moule, Paul Ferrand, trop basse.", "le maire de Moule, Paul Ferrand",
         ["La digue est", "trop basse"]),
        ("La digue était, a dit la maire, vieille et dangereuse.", "la maire",
         ["La digue était", "vieille et dangereuse"]),
        # Near-misses: nothing is cut off, and what the commas set off is said of the source.
        ("La digue cède, selon le maire de Moule, Paul Ferrand.", "le maire de Moule, Paul Ferrand", ["La digue cède"]),
    ],
)  # fmt: skip
def test_a_cue_may_stand_between_a_copula_and_its_quality(text: str, source: str, content: list[str]) -> None:
    (one,) = read_report(text, lang="fr").attributions
    assert [span.text for span in one.source] == [source]
    assert [span.text for span in one.content] == content
