"""What is told across French and English: sides, sentences of several claims, states, names, ranks, rates, hours."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import compare

pytestmark = pytest.mark.model

EN_FR, FR_EN = ("en", "fr"), ("fr", "en")


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "code"),
    [
        (FR_EN, "Le versant sud a été fermé aux skieurs jeudi.",
         "The northern slope was closed to skiers on Thursday.", "place-changed"),
        (EN_FR, "Divers said the eastern tunnel had flooded in two hours.",
         "Des plongeurs ont dit que le tunnel ouest avait été inondé en deux heures.", "place-changed"),
        (EN_FR, "The western facade was repainted in June.",
         "La façade ouest a été repeinte en juin.", None),
        (EN_FR, "The northern slope was closed to skiers on Thursday.",
         "Le versant nord a été fermé aux skieurs jeudi.", None),
        (EN_FR, "The southern district voted for the mayor.",
         "Les quartiers du sud ont voté pour le maire.", None),
        (FR_EN, "Le corps a été trouvé près du concasseur, a dit la gendarmerie.",
         "The body was found in the control room, the gendarmerie said.", "place-changed"),
        (EN_FR, "Forty passengers slept on the icebreaker.",
         "Quarante passagers ont dormi dans la chaufferie.", "place-changed"),
        (EN_FR, "Forty passengers slept on the icebreaker.",
         "Quarante passagers ont dormi à bord du brise-glace.", None),
    ],
)  # fmt: skip
def test_a_side_or_a_place_is_put_for_another(
    langs: tuple[str, str], upstream: str, downstream: str, code: str | None
) -> None:
    told = compare(langs, upstream, downstream)
    assert code in told if code else not told


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "code"),
    [
        (EN_FR, "The council meets on May 4 in Orvane, and the residents will be heard.",
         "Le conseil se réunit le 4 mai à Orvane, et les habitants seront entendus, a annoncé la préfecture.",
         "source-added"),
        (FR_EN, "La piscine a rouvert lundi et 300 élèves s'y sont inscrits, a indiqué la mairie.",
         "The pool reopened on Monday and 300 pupils signed up.", "source-dropped"),
        (FR_EN, "Le barrage sera vidé en mars et les turbines seront remplacées.",
         "The dam will be emptied in March and the turbines will be replaced, the operator said.", "source-added"),
        (FR_EN, "La bibliothèque a fermé jeudi ; ses 12 000 livres ont été stockés dans un gymnase.",
         "The library closed on Thursday; its 12,000 books were stored in a gym, police said.", "source-added"),
        (EN_FR, "The library closed on Thursday; its 12,000 books were stored in a gym, the mayor said.",
         "La bibliothèque a fermé jeudi ; ses 12 000 livres ont été stockés dans un gymnase.", "source-dropped"),
        (FR_EN, "La piscine a rouvert lundi et 300 élèves s'y sont inscrits, a indiqué la mairie.",
         "The pool reopened on Monday and 300 pupils signed up, the town hall said.", None),
        (EN_FR, "The dam will be emptied in March, the operator said. The turbines will be replaced.",
         "Le barrage sera vidé en mars, a dit l'exploitant. Les turbines seront remplacées.", None),
    ],
)  # fmt: skip
def test_a_source_is_put_to_sentences_of_several_claims(
    langs: tuple[str, str], upstream: str, downstream: str, code: str | None
) -> None:
    told = compare(langs, upstream, downstream)
    assert code in told if code else not told


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "code"),
    [
        (EN_FR, "Two Chilean officials said the treaty would be signed in June.",
         "Deux responsables péruviens ont dit que le traité serait signé en juin.", "source-replaced"),
        (FR_EN, "Des diplomates africains ont dit que la trêve tiendrait.",
         "Turkish diplomats said the truce would hold.", "source-replaced"),
        (FR_EN, "Des diplomates turcs ont dit que la trêve tiendrait.",
         "Turkish diplomats said the truce would hold.", None),
        (FR_EN, "Des diplomates ont dit que la trêve tiendrait.",
         "Turkish diplomats said the truce would hold.", None),
    ],
)  # fmt: skip
def test_people_of_one_state_are_no_people_of_another(
    langs: tuple[str, str], upstream: str, downstream: str, code: str | None
) -> None:
    told = compare(langs, upstream, downstream)
    assert code in told if code else not told


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "code"),
    [
        (EN_FR, "The team of engineer Paul Rastin said the bridge was safe.",
         "L'équipe de la chimiste Inès Valmont a dit que le pont était sûr.", "source-replaced"),
        (EN_FR, "The team of engineer Paul Rastin said the bridge was safe.",
         "L'équipe de l'ingénieur Paul Rastin a dit que le pont était sûr.", None),
        (FR_EN, "Un cadre de la société Brémond a dit que l'usine fermerait en mai.",
         "An executive at the Talvey group said the plant would close in May.", "source-replaced"),
        (EN_FR, "According to a report by the Torvane Foundation, the river is polluted.",
         "Selon un rapport de la fondation Torvane, le fleuve est pollué.", None),
        (EN_FR, "A senior White House official said the talks would resume on Monday.",
         "Un haut responsable de la Maison-Blanche a dit que les discussions reprendraient lundi.", None),
        (EN_FR, "According to a report by the World Bank, the river is polluted.",
         "Selon un rapport de la Banque mondiale, le fleuve est pollué.", None),
    ],
)  # fmt: skip
def test_parties_by_other_names_are_others(
    langs: tuple[str, str], upstream: str, downstream: str, code: str | None
) -> None:
    told = compare(langs, upstream, downstream)
    assert code in told if code else not told


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "code"),
    [
        (EN_FR, "Three diplomats said the treaty would be signed in June.",
         "Trois ministres ont dit que le traité serait signé en juin.", "source-promoted"),
        (EN_FR, "A minister said the bridge would close in May.",
         "Un fonctionnaire a dit que le pont fermerait en mai.", "source-demoted"),
        (EN_FR, "A diplomat said the bridge would close in May.",
         "Un diplomate a dit que le pont fermerait en mai.", None),
        (FR_EN, "Un employé de la mairie a dit que le pont fermerait en mai.",
         "A mayor said the bridge would close in May.", "source-promoted"),
    ],
)  # fmt: skip
def test_ministers_and_mayors_are_above_officials(
    langs: tuple[str, str], upstream: str, downstream: str, code: str | None
) -> None:
    told = compare(langs, upstream, downstream)
    assert code in told if code else not told


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "code"),
    [
        (EN_FR, "The slick held 700 microbes per litre, five times the limit, in May.",
         "La nappe contenait 200 microbes par litre, cinq fois la limite, en mai.", "number-changed"),
        (FR_EN, "Le lait contient 90 bactéries par millilitre, selon l'agence.",
         "The milk contains 90 bacteria per litre, the agency says.", "unit-changed"),
        (EN_FR, "Wheat sells for 300 euros per tonne.",
         "Le blé se vend 300 euros par hectare.", "unit-changed"),
        (EN_FR, "Wheat sells for 300 euros a tonne.",
         "Le blé se vend 300 euros la tonne.", None),
        (EN_FR, "The town spends 80 euros per head.",
         "La ville dépense 80 euros par habitant.", None),
        (EN_FR, "The tank lost 900 litres of oil.",
         "La citerne a perdu 900 gallons d'huile.", "unit-changed"),
        (EN_FR, "Three women runners were hurt on Monday.",
         "Trois coureuses ont été blessées lundi.", None),
    ],
)  # fmt: skip
def test_figures_beside_others_and_what_they_are_for(
    langs: tuple[str, str], upstream: str, downstream: str, code: str | None
) -> None:
    told = compare(langs, upstream, downstream)
    assert code in told if code else not told


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "code"),
    [
        (EN_FR, "The ferry sank on Tuesday at around 9 p.m. off Orvane.",
         "Le ferry a coulé jeudi vers 21 heures au large d'Orvane.", "time-changed"),
        (EN_FR, "The ferry sank on Tuesday at around 9 p.m. off Orvane.",
         "Le ferry a coulé mardi vers 6 heures au large d'Orvane.", "time-changed"),
        (EN_FR, "The ferry sank on Tuesday at around 9 p.m. off Orvane.",
         "Le ferry a coulé mardi vers 21 heures au large d'Orvane.", None),
        (EN_FR, "The ferry sank on Tuesday at around 9 p.m. off Orvane.",
         "Le ferry a coulé mardi au large d'Orvane.", None),
        (EN_FR, "The boxes were stolen during the night.",
         "Les urnes ont été volées pendant la matinée.", "time-changed"),
    ],
)  # fmt: skip
def test_an_hour_of_another_day_is_another_time(
    langs: tuple[str, str], upstream: str, downstream: str, code: str | None
) -> None:
    told = compare(langs, upstream, downstream)
    assert code in told if code else not told


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "code"),
    [
        (EN_FR, "The envoy said the truce would probably hold.",
         "L'émissaire a dit que la trêve tiendrait peut-être.", "likelihood-changed"),
        (EN_FR, "The envoy said the truce would probably hold.",
         "L'émissaire a dit que la trêve tiendrait sans doute.", None),
    ],
)  # fmt: skip
def test_likely_and_possible_are_two_degrees(
    langs: tuple[str, str], upstream: str, downstream: str, code: str | None
) -> None:
    told = compare(langs, upstream, downstream)
    assert code in told if code else not told
