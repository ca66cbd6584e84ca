"""Another party behind a claim, told across languages by names, portfolios and likeness; the near-miss beside it."""

from __future__ import annotations

import pytest

from selon.compare.build import compare_reports
from selon.reading import read_report
from selon.record.codes import find_code
from selon.vectors import Vectors

pytestmark = pytest.mark.model

_AROUND = {
    "fr": "Le tunnel rouvrira en mars\nLes travaux ont commencé en janvier, selon la mairie.\n{}\n"
    "Une première phase avait coûté 4 millions d'euros.",
    "en": "Tunnel to reopen in March\nWork began in January, according to the town hall.\n{}\n"
    "A first phase had cost 4 million euros.",
}
_VECTORS = Vectors()


def tell(langs: tuple[str, str], upstream: str, downstream: str) -> set[str]:
    """Give the codes of changed meaning between two sentences, each in a small report."""
    up, down = (
        read_report(_AROUND[lang].format(text), lang=lang)
        for lang, text in zip(langs, (upstream, downstream), strict=True)
    )
    comparison = compare_reports(up, down, likeness=_VECTORS)
    codes = {change.code for match in comparison.matches for change in match.changes}
    return {code for code in codes if find_code(code).meaning}


@pytest.mark.parametrize(
    ("english", "french", "codes"),
    [
        ("the museum's director, Hélène Vasquier,", "la directrice du théâtre, Nora Kellermann", {"source-replaced"}),
        ("the museum's director, Helene Vasquier,", "la directrice du musée, Hélène Vasquier", set()),
        ("the European Union mediator, Ada Holm,", "le coordinateur de l'Unicef, Sami Rondel", {"source-replaced"}),
        ("the World Bank", "le Fonds monétaire international", {"source-replaced"}),
        ("the World Bank", "la Banque mondiale", set()),
        ("the bank Orvel", "l'assureur Tercel", {"source-replaced"}),
        ("the transport ministry", "le ministère de l'Intérieur", {"source-replaced"}),
        ("the transport ministry", "le ministère français des Transports", set()),
        ("a health ministry official", "un responsable du ministère de la Défense", {"source-replaced"}),
        ("a health ministry official", "un fonctionnaire du ministère de la Santé", set()),
        ("a police source", "une source au sein de la police", set()),
        ("two people familiar with the project", "deux hôteliers de la vallée", {"source-replaced"}),
        ("two people familiar with the project", "deux personnes ayant connaissance du projet", set()),
        ("the Almeira foundation", "la société Arcanes", {"source-replaced"}),
        ("the Almeira foundation", "la fondation Almeira", set()),
        ("the residents' association", "le collectif des riverains", set()),
        ("the nurses' union", "le collectif des parents", {"source-replaced"}),
        ("an interior ministry official", "le ministère de l'Intérieur", {"source-promoted"}),
        ("a health ministry spokesman", "le ministère de la Santé", set()),
        ("the draft budget", "le syndicat enseignant Classe ouverte", {"source-replaced"}),
        ("a report by the audit office", "la Cour des comptes", set()),
        ("the Norland presidency", "le ministère de la Défense de Norland", {"source-replaced"}),
        ("the Norland presidency", "la présidence de Norland", set()),
    ],
)
def test_across_languages(english: str, french: str, codes: set[str]) -> None:
    said, dit = "The work will last six weeks, {} said.", "Le chantier durera six semaines, a dit {}."
    assert tell(("en", "fr"), said.format(english), dit.format(french)) == codes


@pytest.mark.parametrize(
    ("ours", "theirs", "codes"),
    [
        ("Helvane", "the industry ministry", {"source-promoted", "source-replaced"}),
        ("Helvane", "the company", set()),
    ],
)
def test_a_ministry_is_no_body_of_another_name(ours: str, theirs: str, codes: set[str]) -> None:
    said = "The work will last six weeks, {} said."
    assert tell(("en", "en"), said.format(ours), said.format(theirs)) == codes


def test_many_are_not_one_of_another_trade_by_name() -> None:
    upstream = "Parents say they have received no letter about the tunnel."
    downstream = "Councillor Nadia Ferrand says she has received no letter about the tunnel."
    assert "source-replaced" in tell(("en", "en"), upstream, downstream)


@pytest.mark.parametrize(
    ("english", "french", "codes"),
    [
        ("The bank announced 300 job cuts, the union's secretary, Ivan Petrov, said.",
         "La banque a annoncé 300 suppressions de postes.", {"source-dropped"}),
        ("The bank announced 300 job cuts.",
         "La banque a annoncé 300 suppressions de postes, a indiqué le secrétaire du syndicat, Ivan Petrov.",
         {"source-added"}),
        ("The bank announced 300 job cuts, the union's secretary, Ivan Petrov, said.",
         "La banque a annoncé 300 suppressions de postes, a indiqué le secrétaire du syndicat, Ivan Petrov.", set()),
    ],
)  # fmt: skip
def test_who_says_what_another_party_said(english: str, french: str, codes: set[str]) -> None:
    assert tell(("en", "fr"), english, french) == codes


def test_bodies_that_share_one_word_of_their_names_are_two() -> None:
    upstream = "Le chantier durera six semaines, a dit la Banque Torval."
    downstream = "Le chantier durera six semaines, a dit le syndicat Force Banque."
    assert tell(("fr", "fr"), upstream, downstream) == {"source-replaced"}


def test_who_is_told_by_a_clause_behind_is_one_party_in_a_number_of_people() -> None:
    upstream = "The work will last six weeks, a person close to the matter said."
    downstream = "Le chantier durera six semaines, ont dit trois proches du dossier, qui connaissent les lieux."
    assert tell(("en", "fr"), upstream, downstream) == {"source-made-plural"}


def test_a_quotation_is_given_to_somebody_of_another_name() -> None:
    upstream = "“This tunnel is dangerous,” Carla Monestier, 54, fumes."
    downstream = "« Ce tunnel est dangereux », s'emporte un chauffeur de car, Igor Falten."
    assert {"source-replaced", "quotation-given-away"} <= tell(("en", "fr"), upstream, downstream)
