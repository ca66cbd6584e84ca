"""Free translations and rewordings that change nothing, and what the same words hide; the near-miss beside the hit."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import compare

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("Four brelivets surrounded the vessel.", "Quatre vedettes ont encerclé le bateau.", set()),
        ("Four helicopters surrounded the vessel.", "Quatre camions ont encerclé le bateau.", {"population-changed"}),
        ("Two sides have reached an agreement.", "Deux camps sont parvenus à un accord.", set()),
        ("Nine excavators were sent to the scene.", "Trois pelleteuses ont été envoyées sur les lieux.",
         {"number-changed"}),
    ],
)  # fmt: skip
def test_a_noun_that_is_not_known_counts_nothing_else(upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(("en", "fr"), upstream, downstream) == codes


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("The prosecutor's office confirmed that the bridge had burned.",
         "Le parquet a confirmé que le pont avait brûlé.", set()),
        ("Aides to the prime minister say that the bridge has burned.",
         "L'entourage de la Première ministre dit que le pont a brûlé.", set()),
        ("The mayor's office said that the bridge had burned.", "Un berger a dit que le pont avait brûlé.",
         {"source-replaced"}),
    ],
)  # fmt: skip
def test_an_office_is_whose_it_is(upstream: str, downstream: str, codes: set[str]) -> None:
    assert codes <= compare(("en", "fr"), upstream, downstream) <= codes | {"source-demoted"}


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("The road is unlikely to reopen before spring.", "La route ne rouvrira sans doute pas avant le printemps.",
         set()),
        ("The two sides have failed to reach an agreement.", "Les deux camps ne sont pas parvenus à un accord.", set()),
        ("The two sides have reached an agreement.", "Les deux camps ne sont pas parvenus à un accord.",
         {"polarity-flipped"}),
        ("The minister ruled out a delay.", "La ministre a exclu un report.", set()),
    ],
)  # fmt: skip
def test_two_ways_to_deny_are_one_polarity(upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(("en", "fr"), upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("fr", "fr"), "La panne a duré au moins trois semaines.", "La panne a duré au plus trois semaines.",
         {"bound-flipped"}),
        (("en", "en"), "The outage lasted at least three weeks.", "The outage lasted three weeks.", {"bound-lost"}),
        (("en", "fr"), "The outage lasted at least three weeks.", "La panne a duré environ trois semaines.",
         {"bound-changed"}),
        (("fr", "en"), "La panne a duré plus de trois semaines.", "The outage lasted more than three weeks.", set()),
        (("fr", "en"), "La panne a duré une dizaine de jours.", "The outage lasted about ten days.", set()),
    ],
)  # fmt: skip
def test_the_bound_of_a_duration_is_compared(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("fr", "en"), "Le dossier a été vendu 80 couronnes.", "The file was sold for 80 crowns.", set()),
        (("fr", "fr"), "Le dossier a été vendu 80 couronnes.", "Le dossier a été vendu 80 dollars.", {"unit-changed"}),
        (("fr", "en"), "Les dégâts atteignent 35 millions de livres.", "The damage has reached 35 million pounds.",
         set()),
        (("fr", "en"), "Ilke Marant a été suspendue quatre ans par la fédération.",
         "Ilke Marant has been banned for two years by the federation.", {"number-changed"}),
        (("fr", "fr"), "Un reliquaire du XIIe siècle a été volé dans la nuit de dimanche à lundi.",
         "Un reliquaire du XIIe siècle a été volé dans la nuit de jeudi à vendredi.", {"time-changed"}),
    ],
)  # fmt: skip
def test_currencies_spans_and_nights_are_compared(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("downstream", "codes"),
    [
        ("The sample held no more than 2 nanograms of steroid.", set()),
        ("The sample did not hold 2 nanograms of steroid.", {"polarity-flipped", "bound-lost"}),
    ],
)
def test_a_negation_of_a_bound_denies_nothing(downstream: str, codes: set[str]) -> None:
    assert compare(("en", "en"), "The sample held at most 2 nanograms of steroid.", downstream) == codes


@pytest.mark.parametrize(
    ("downstream", "codes"),
    [
        ("140 000 foyers étaient encore privés de courant dimanche.", set()),
        ("140 000 foyers n'étaient plus privés de courant dimanche.", {"polarity-flipped"}),
    ],
)
def test_what_both_sides_deny_hides_no_other_polarity(downstream: str, codes: set[str]) -> None:
    assert compare(("fr", "fr"), "140 000 foyers étaient encore privés de courant dimanche.", downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("en", "fr"), "The final report is due shortly.", "Le rapport final est attendu sous peu.", set()),
        (("fr", "en"), "Les résultats sont attendus sous peu.", "The results are due shortly.", set()),
        (("fr", "en"), "Les résultats seront sans doute publiés mardi.", "The results will be published on Tuesday.",
         {"hedge-dropped"}),
    ],
)  # fmt: skip
def test_what_is_planned_is_no_hedge_across_languages(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("en", "fr"), "The cost now exceeds 1.7 billion euros.", "Le coût dépasse désormais 1,7 milliard d'euros.",
         set()),
        (("fr", "fr"), "Le coût dépasse désormais 12 millions d'euros.",
         "Le coût atteint désormais 12 millions d'euros.",
         {"bound-lost"}),
        (("en", "fr"), "The radios failed beyond 300 metres.", "Les radios tombaient en panne au-delà de 300 mètres.",
         set()),
        (("en", "fr"), "The oil has spread over some 45 square kilometres.",
         "Le pétrole s'est répandu sur quelque 45 kilomètres carrés.", set()),
        (("en", "en"), "The oil covers well over 45 square kilometres.", "The oil covers some 45 square kilometres.",
         {"bound-changed"}),
        (("en", "fr"), "There is a fifty-fifty chance that the dam will hold.",
         "Il y a une chance sur deux que le barrage tienne.", set()),
        (("fr", "fr"), "Une maison sur deux est vide.", "Une maison sur trois est vide.", {"number-changed"}),
        (("en", "fr"), "The state guaranteed 12 million euros in bad loans.",
         "L'État a garanti 12 millions d'euros de créances douteuses.", set()),
        (("en", "fr"), "The two lenders share the island's customers.",
         "Les deux établissements se partagent les clients de l'île.", set()),
        (("en", "fr"), "The two lenders share the island's customers.",
         "Les deux boulangeries se partagent les clients de l'île.", {"population-changed"}),
    ],
)  # fmt: skip
def test_one_wording_is_read_alike_in_both_languages(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("lang", "named", "unnamed"),
    [
        ("fr", "Un ouvrier a dit que le four était fêlé.",
         "Un ouvrier, dont nous avons accepté de taire le nom, a dit que le four était fêlé."),
        ("fr", "Un ouvrier a dit que le four était fêlé.",
         "Un ouvrier a dit que le four était fêlé, cachant son identité par peur d'être renvoyé."),
        ("fr", "Un ouvrier a dit que le four était fêlé.",
         "Un ouvrier, qui n'accepte de parler que si son nom n'est pas publié, a dit que le four était fêlé."),
        ("fr", "Un ouvrier a dit que le four était fêlé.",
         "Un ouvrier, qui s'exprimait sans donner son nom, a dit que le four était fêlé."),
        ("fr", "Un ouvrier a dit que le four était fêlé.",
         "Un ouvrier, qui a tenu à ce que son nom reste secret, a dit que le four était fêlé."),
        ("en", "A worker said that the furnace was cracked.",
         "A worker, whose name this newspaper is withholding, said that the furnace was cracked."),
        ("en", "A worker said that the furnace was cracked.",
         "A worker, whose identity we agreed to protect, said that the furnace was cracked."),
        ("en", "A worker said that the furnace was cracked.",
         "A worker, speaking without giving his name, said that the furnace was cracked."),
        ("en", "A worker said that the furnace was cracked.",
         "A worker, who would rather not give her name, said that the furnace was cracked."),
        ("en", "A worker said that the furnace was cracked.",
         "A worker, who agreed to speak only if his name was not printed, said that the furnace was cracked."),
    ],
)  # fmt: skip
def test_free_wordings_of_anonymity_are_told(lang: str, named: str, unnamed: str) -> None:
    assert compare((lang, lang), named, unnamed) == {"anonymity-added"}
    assert compare((lang, lang), unnamed, named) == {"anonymity-dropped"}


@pytest.mark.parametrize(
    ("lang", "upstream", "downstream"),
    [
        ("fr", "Un ouvrier a dit que le four était fêlé.",
         "Un ouvrier, qui avait quitté l'usine sans donner de raison, a dit que le four était fêlé."),
        ("en", "A worker said that the furnace was cracked.",
         "A worker, who left without giving a reason, said that the furnace was cracked."),
        ("en", "A worker said that the furnace was cracked.",
         "A worker, whose name we found on a list, said that the furnace was cracked."),
    ],
)  # fmt: skip
def test_what_only_sounds_like_anonymity_is_none(lang: str, upstream: str, downstream: str) -> None:
    assert not compare((lang, lang), upstream, downstream) & {"anonymity-added", "anonymity-dropped"}


@pytest.mark.parametrize(
    ("lang", "upstream", "downstream", "codes"),
    [
        ("fr", "La digue a cédé, ont dit à l'agence Brel trois pêcheurs du port.",
         "La digue a cédé, ont dit à l'agence Brel huit pêcheurs du port.", {"source-count-changed"}),
        ("fr", "La digue a cédé, ont dit à l'agence Brel trois pêcheurs du port.",
         "La digue a cédé, ont dit à l'agence Brel des pêcheurs du port.", {"source-count-lost"}),
        ("fr", "La digue a cédé, ont dit à l'Agence France-Presse deux avocats.",
         "La digue a cédé, ont dit deux avocats.", {"relay-uncredited"}),
        ("fr", "La digue a cédé, a dit l'agence de l'eau des trois vallées.",
         "La digue a cédé, a dit l'agence de l'eau des trois vallées.", set()),
        ("en", "Ada Brun denied that the dyke had broken.",
         "Ada Brun denied, in an interview with the Gazette, that the dyke had broken.", {"relay-credited"}),
        ("en", "Ada Brun said that the dyke had broken.",
         "Ada Brun said in a statement carried by Reuters that the dyke had broken.", {"relay-credited"}),
        ("en", "Delegates say that they were robbed.", "Delegates say in the pages of L'Essor that they were robbed.",
         {"relay-credited"}),
        ("en", "Ada Brun said that the dyke had broken.",
         "Ada Brun said in a statement carried by her lawyer that the dyke had broken.", set()),
        ("en", "Ada Brun said that the dyke had broken.",
         "Ada Brun said, in an interview on Monday, that the dyke had broken.", set()),
    ],
)  # fmt: skip
def test_who_was_spoken_to_is_no_part_of_who_spoke(lang: str, upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare((lang, lang), upstream, downstream) == codes


@pytest.mark.parametrize(
    ("lang", "upstream", "downstream", "codes"),
    [
        ("en", "The trams run between Brelle and Tarsk.", "The trams run between Brelle and Morvane.",
         {"place-changed"}),
        ("en", "The trams run between Brelle and the sea.", "The trams run between Brelle and the sea.", set()),
        ("fr", "Les trams circulent entre Brelle et Tarsk.", "Les trams circulent entre Brelle et Morvane.",
         {"place-changed"}),
        ("fr", "Les trams circulent entre Brelle et Tarsk.", "Les trams circulent entre Tarsk et Brelle.", set()),
    ],
)  # fmt: skip
def test_both_ends_of_a_stretch_are_places(lang: str, upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare((lang, lang), upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("fr", "en"), "Deux gradés de la police ont dit que la route était fermée.",
         "Two senior police officers said that the road was closed.", set()),
        (("fr", "en"), "Deux gradés de la police ont dit que la route était fermée.",
         "Two coach drivers said that the road was closed.", {"source-demoted", "source-replaced"}),
        (("en", "en"), "Half a dozen hauliers said the road was closed.", "Hauliers said the road was closed.",
         {"source-count-lost"}),
        (("en", "en"), "Half a dozen hauliers said the road was closed.",
         "About twenty hauliers said the road was closed.", {"source-count-changed"}),
        (("fr", "fr"), "Deux entreprises affirment que le marché est truqué.",
         "Cinq entreprises affirment que le marché est truqué.", {"source-count-changed"}),
        (("fr", "fr"), "Un groupe d'habitants affirme que le marché est truqué.",
         "Des habitants affirment que le marché est truqué.", set()),
    ],
)  # fmt: skip
def test_how_many_speak_and_in_what_office_is_compared(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes
