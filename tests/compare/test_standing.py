"""Standing and roles of sources as they are read and compared; the near-miss beside the hit. Invented reports."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import ACROSS, EN, FR, compare

pytestmark = pytest.mark.model

BACK = ("fr", "en")
ROAD_EN, ROAD_FR = "The Brelle road was closed at noon, {} said.", "La route de Brelle a été fermée à midi, a dit {}."
PEOPLE_FR = "La route de Brelle a été fermée à midi, ont dit {}."


@pytest.mark.parametrize(
    ("ours", "theirs", "codes"),
    [
        ("un soudeur", "la sous-préfète, Lena Orlova", {"source-promoted", "source-replaced"}),
        ("le parquet", "un fleuriste", {"source-demoted", "source-replaced"}),
        ("le maire, Ivo Ranek", "une campeuse, Lena Orlova", {"source-demoted", "source-replaced"}),
        ("l'exploitant, Valgaz", "la ministre de l'Énergie", {"source-promoted", "source-replaced"}),
        ("un responsable du ministère de la Pêche", "le ministre de la Pêche", {"source-promoted"}),
        ("un soudeur", "un membre du gouvernement", {"source-promoted", "source-replaced"}),
        ("une source policière", "un fleuriste", {"source-demoted", "source-replaced"}),
        ("le jugement", "une campeuse", {"source-demoted", "source-replaced"}),
        ("un audit interne", "un rapport du ministère des Finances", {"source-promoted", "source-replaced"}),
        ("deux employés de la mairie", "deux campeurs", {"source-demoted", "source-replaced"}),
        ("le président du club, Ivo Ranek", "une riveraine, Lena Orlova", {"source-demoted", "source-replaced"}),
        ("le syndicat des dockers", "l'Institut national de la mer", {"source-promoted", "source-replaced"}),
        ("le cabinet d'audit Varlin", "la préfecture", {"source-promoted", "source-replaced"}),
        ("une source proche de la direction de Varlin", "la direction d'Orsel", {"source-promoted", "source-replaced"}),
        (
            "le porte-parole de l'armateur Varlin, Ivo Ranek",
            "le ministre de la Mer",
            {"source-promoted", "source-replaced"},
        ),
        ("le cabinet Varlin", "la préfecture", {"source-promoted", "source-replaced"}),
        ("la géotrucologue Ada Florin", "la préfecture", {"source-promoted", "source-replaced"}),
        # Near-misses: of one standing, or who speaks for a body.
        ("une source policière", "un policier", set()),
        ("une source policière", "une source proche de l'enquête", {"source-replaced"}),
        ("le syndicat des dockers", "la Fédération nationale des pêcheurs", {"source-replaced"}),
        ("le président du club, Ivo Ranek", "le club", set()),
        ("un soudeur", "un fleuriste", {"source-replaced"}),
        ("un soudeur", "un responsable syndical", {"source-replaced"}),
        ("un fleuriste", "la déléguée syndicale, Lena Orlova", {"source-replaced"}),
        ("la préfecture", "le parquet", {"source-replaced"}),
        ("le parquet", "le procureur", set()),
        ("un inspecteur", "un inspecteur du travail", set()),
        ("une source hospitalière", "une source médicale", set()),
        ("une source gouvernementale", "une source proche du gouvernement", set()),
        ("deux employés de la mairie", "deux fonctionnaires de la mairie", set()),
        ("deux membres du comité exécutif", "deux membres du conseil d'administration", {"source-replaced"}),
    ],
)
def test_standing_within_french(ours: str, theirs: str, codes: set[str]) -> None:
    assert compare(FR, ROAD_FR.format(ours), ROAD_FR.format(theirs)) == codes


@pytest.mark.parametrize(
    ("ours", "theirs", "codes"),
    [
        ("a welder", "the labour inspectorate", {"source-promoted", "source-replaced"}),
        ("the prosecutor's office", "a local antique dealer", {"source-demoted", "source-replaced"}),
        ("the Farmers' Union", "the government", {"source-promoted", "source-replaced"}),
        ("three Western diplomats", "three welders", {"source-demoted", "source-replaced"}),
        ("two welders", "two senior officials", {"source-promoted"}),
        ("a source close to the talks", "a diplomatic source", {"source-replaced"}),
        ("club chairman Ivo Ranek", "a fan, Lena Orlova,", {"source-demoted", "source-replaced"}),
        ("the dockers' union", "the federal roads agency", {"source-promoted", "source-replaced"}),
        ("the ruling", "a local florist", {"source-demoted", "source-replaced"}),
        # Near-misses.
        ("a government source", "a source in the government", set()),
        ("a welder", "a union official", {"source-replaced"}),
        ("a nurse at the Orvel clinic", "a physiotherapist at the Orvel clinic", {"source-replaced"}),
        ("the mayor's sister", "a florist", {"source-replaced"}),
        ("the government", "a government spokeswoman", set()),
    ],
)
def test_standing_within_english(ours: str, theirs: str, codes: set[str]) -> None:
    assert compare(EN, ROAD_EN.format(ours), ROAD_EN.format(theirs)) == codes


@pytest.mark.parametrize(
    ("english", "french", "codes"),
    [
        ("a welder", "le parquet", {"source-promoted", "source-replaced"}),
        ("the fisheries minister", "un mareyeur", {"source-demoted", "source-replaced"}),
        ("a fisheries ministry official", "le ministre de la Pêche", {"source-promoted"}),
        ("a welder", "un fleuriste", {"source-replaced"}),
        ("the mayor of Sainte-Barbe", "un entrepreneur de Sainte-Barbe", {"source-demoted"}),
        ("a police source", "un passant", {"source-demoted"}),
        ("the team's manager, Ivo Ranek,", "un supporteur", {"source-demoted", "source-replaced"}),
        ("the ruling", "un riverain", {"source-demoted", "source-replaced"}),
        ("four people aware of the works", "quatre hauts fonctionnaires au courant des travaux", {"source-promoted"}),
        ("a banking source", "une source syndicale", {"source-replaced"}),
        ("a police source", "une source judiciaire", {"source-replaced"}),
        ("a lawyer", "un professeur d'économie", {"source-replaced"}),
        ("two transport inspectors", "deux gendarmes", {"source-replaced"}),
        ("two former storekeepers", "deux anciens contremaîtres", {"source-replaced"}),
        # Near-misses: one party in two languages.
        ("the court", "le jugement", set()),
        ("four people aware of the works", "quatre personnes au fait des travaux", set()),
        ("four people at the ministry", "quatre fonctionnaires du ministère", set()),
        ("a banker", "une source bancaire", set()),
        ("union officials", "des sources syndicales", set()),
        ("a security source", "une source policière", set()),
        ("a diplomat", "une source diplomatique", set()),
        ("an academic", "un professeur d'économie", set()),
        ("an economist", "une professeure d'économie", set()),
        ("two ministers", "deux membres du gouvernement", set()),
        ("two town hall officials", "deux employés de la mairie", set()),
        ("two storekeepers", "deux magasiniers", set()),
        ("a security source", "une source proche de l'enquête", set()),
        ("bakery owner Ivo Ranek", "le patron de la boulangerie, Ivo Ranek", set()),
        ("a welder", "un soudeur", set()),
        ("customs", "la douane", set()),
        ("a navy officer", "un officier de marine", set()),
        ("the prosecutor's office", "le parquet", set()),
        ("the civil protection agency", "la protection civile", set()),
        ("a labour inspector", "un inspecteur", set()),
    ],
)
def test_standing_across(english: str, french: str, codes: set[str]) -> None:
    told = compare(ACROSS, ROAD_EN.format(english), ROAD_FR.format(french))
    assert told - {"source-replaced"} == codes - {"source-replaced"}
    assert "source-replaced" in told or "source-replaced" not in codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, PEOPLE_FR.format("deux soudeurs"), PEOPLE_FR.format("une dizaine de soudeurs"), {"source-count-changed"}),
        (FR, PEOPLE_FR.format("des soudeurs"), PEOPLE_FR.format("une dizaine de soudeurs"), {"source-count-added"}),
        (EN, ROAD_EN.format("a dozen welders"), ROAD_EN.format("three welders"), {"source-count-changed"}),
        (ACROSS, ROAD_EN.format("a dozen welders"), PEOPLE_FR.format("onze soudeurs"), set()),
        (ACROSS, ROAD_EN.format("two forklift drivers"), PEOPLE_FR.format("des caristes"), {"source-count-lost"}),
        (ACROSS, ROAD_EN.format("two military officials"), PEOPLE_FR.format("six responsables militaires"),
         {"source-count-changed"}),
        (ACROSS, ROAD_EN.format("two forklift drivers"), PEOPLE_FR.format("deux caristes"), set()),
    ],
)  # fmt: skip
def test_how_many_stand_behind_a_claim(langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(langs, upstream, downstream) == codes


WHEAT_FR, WHEAT_EN = "Près de 400 tonnes de {} ont brûlé dans le port.", "Nearly 400 tonnes of {} burned in the port."
CASES_FR, CASES_EN = "La ville a recensé 90 cas de {}.", "The city has recorded 90 {}."


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, WHEAT_FR.format("blé"), WHEAT_FR.format("charbon"), {"population-changed"}),
        (EN, WHEAT_EN.format("crude"), WHEAT_EN.format("fertiliser"), {"population-changed"}),
        (ACROSS, WHEAT_EN.format("wheat"), WHEAT_FR.format("sucre"), {"population-changed"}),
        (FR, CASES_FR.format("rougeole"), CASES_FR.format("choléra"), {"population-changed"}),
        (BACK, CASES_FR.format("rougeole"), CASES_EN.format("cases of cholera"), {"population-changed"}),
        # Near-misses: one thing in two languages, or one that nobody read.
        (ACROSS, WHEAT_EN.format("wheat"), WHEAT_FR.format("blé"), set()),
        (BACK, CASES_FR.format("rougeole"), CASES_EN.format("measles cases"), set()),
        (ACROSS, WHEAT_EN.format("wheat"), WHEAT_FR.format("brelivet"), set()),
    ],
)
def test_what_is_measured_and_what_cases_are_of(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("french", "moved"),
    [
        ("Le laboratoire Pharnel", False),
        ("La société Medox", True),
        ("Le patron de Pharnel, Ivo Ranek,", False),
    ],
)
def test_a_party_of_another_claim_by_a_name_that_needs_no_translation_moved(french: str, moved: bool) -> None:
    english = "The vaccine is delayed, the laboratory Pharnel said. Stocks are falling, the company Medox warned."
    told = compare(
        ACROSS, english, f"{french} a dit que le vaccin était retardé. Les stocks baissent, a averti la société Medox."
    )
    assert ("source-moved" in told) is moved


@pytest.mark.parametrize(
    ("ours", "theirs", "codes"),
    [
        (
            "un contrôleur du trafic, qui préfère taire son identité, l'enquête étant en cours",
            "un contrôleur du trafic, qui souhaite garder l'anonymat le temps de l'enquête",
            set(),
        ),
        (
            "un contrôleur du trafic, qui a requis l'anonymat par crainte de sanctions",
            "un boulanger, qui a requis l'anonymat par crainte de sanctions",
            {"source-replaced"},
        ),
    ],
)
def test_reasons_for_anonymity_tell_no_parties_apart(ours: str, theirs: str, codes: set[str]) -> None:
    assert compare(FR, ROAD_FR.format(ours), ROAD_FR.format(theirs)) == codes
