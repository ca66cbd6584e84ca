"""A negation, a hedge or a place put into contents that are alike beside it; the near-miss beside the hit."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import compare

pytestmark = pytest.mark.model

FR, EN, EN_FR, FR_EN = ("fr", "fr"), ("en", "en"), ("en", "fr"), ("fr", "en")


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (EN, "The inquiry says that the cable broke.", "The inquiry says that the cable did not break.",
         {"polarity-flipped"}),
        (EN, "No sailor was hurt.", "Sailors were hurt.", {"polarity-flipped"}),
        (EN, "The inquiry says that the cable broke.", "According to the inquiry, the cable has broken.", set()),
        (FR_EN, "Les habitants affirment qu'aucun camion n'est entré dans la ferme.",
         "Residents say that trucks entered the farm.", {"polarity-flipped"}),
        (FR_EN, "Les habitants affirment qu'aucun camion n'est entré dans la ferme.",
         "Residents say that no truck entered the farm.", set()),
        (EN_FR, "The captain denies having left the bridge.", "Le capitaine admet avoir quitté la passerelle.",
         {"polarity-flipped"}),
        (EN_FR, "The captain denies having left the bridge.", "Le capitaine dément avoir quitté la passerelle.", set()),
        (FR_EN, "Le conseil a exclu toute subvention.", "The council has not ruled out a subsidy.",
         {"polarity-flipped"}),
        (FR_EN, "Le conseil a exclu toute subvention.", "The council has ruled out any subsidy.", set()),
        (FR, "Les guichets resteront ouverts le dimanche.", "Les guichets resteront fermés le dimanche.",
         {"polarity-flipped"}),
        (EN_FR, "The keeper doubts that the lamp will be lit.", "Le gardien doute que la lampe soit allumée.", set()),
        (EN, "The keeper doubts that the lamp will be lit.", "The keeper does not doubt that the lamp will be lit.",
         {"polarity-flipped"}),
        (FR_EN, "Le cargo a sombré peu après minuit avec 40 marins à bord, selon la préfecture.",
         "The freighter did not sink shortly after midnight with 40 sailors on board, according to the prefecture.",
         {"polarity-flipped"}),
        (EN_FR, "Two out of three goats drank at the well.", "Deux chèvres sur trois n'ont pas bu au puits.",
         {"polarity-flipped"}),
        (EN_FR, "The bridge is out of use.", "Le pont n'est pas utilisé.", set()),
        (EN, "The council ruled out a toll.", "The council did not rule out a toll.", {"polarity-flipped"}),
        (FR, "La requête du syndicat est recevable.", "La requête du syndicat est irrecevable.", {"polarity-flipped"}),
        (EN_FR, "The owner has filed a complaint against the zoo.",
         "Le propriétaire a retiré sa plainte contre le zoo.", {"polarity-flipped"}),
        (EN, "Divers managed to free the whale.", "Divers failed to free the whale.", {"polarity-flipped"}),
    ],
)  # fmt: skip
def test_what_turns_a_content_is_told(langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (EN, "The bank refused to open its books.", "The bank reportedly refused to open its books.", {"hedge-added"}),
        (EN, "The bank reportedly refused to open its books.", "The bank is said to have refused to open its books.",
         set()),
        (EN, "A statue was taken from the crypt of the abbey, on the hill, early on Sunday.",
         "A statue was reportedly taken from the crypt of the abbey, on the hill, early on Sunday.", {"hedge-added"}),
        (EN_FR, "The port promised that the levy would be repaid before June.",
         "Le port a promis que la taxe serait peut-être remboursée avant juin.", {"hedge-added"}),
        (EN_FR, "The port promised that the levy would be repaid before June.",
         "Le port a promis que la taxe serait remboursée avant juin.", set()),
        (EN_FR, "Pilots believe the lock should have been closed in May.",
         "Les pilotes estiment que l'écluse aurait dû être fermée en mai.", set()),
        (FR, "Les guides jugent très probable qu'un pan de glace soit tombé.",
         "Les guides jugent peu probable qu'un pan de glace soit tombé.", {"likelihood-changed"}),
        (FR_EN, "Les guides jugent très probable qu'un pan de glace soit tombé.",
         "Guides consider it very likely that a slab of ice fell.", set()),
        (FR, "Les pilotes estiment que l'écluse a été fermée en mai.",
         "Les pilotes estiment que l'écluse aurait été fermée en mai.", {"hedge-added"}),
    ],
)  # fmt: skip
def test_a_hedge_is_told_beside_what_stays(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (EN_FR, "Voters queued near the polling stations.",
         "Des électeurs faisaient la queue près des bureaux de vote.", set()),
        (FR, "Le colis a été trouvé dans le hall.", "Le colis a été trouvé dans la salle d'attente.",
         {"place-changed"}),
        (FR_EN, "Le colis a été trouvé dans le hall.", "The parcel was found in the lobby.", set()),
        (EN, "The parade was held on rue des Carmes.", "The parade was held on rue des Lilas.", {"place-changed"}),
        (FR, "À Lorsac, l'hôpital recrute. L'hôpital de Lorsac a acheté un scanner.",
         "À Lorsac, l'hôpital recrute. L'hôpital de Vimeux a acheté un scanner.", {"place-changed"}),
        (EN, "Two of the abbey's five bells were stolen.", "Four of the abbey's five bells were stolen.",
         {"number-changed"}),
        (FR_EN, "Une minute de silence a été observée dans les écoles.",
         "A minute's silence was observed in churches.", {"place-changed"}),
        (FR_EN, "Une minute de silence a été observée dans les églises.",
         "A minute's silence was observed in churches.", set()),
        (EN_FR, "The filter holds 12 micrograms of lead.", "Le filtre contient 12 milligrammes de plomb.",
         {"unit-changed"}),
        (FR, "Deux chèvres sur trois sont malades.", "Deux poules sur trois sont malades.", {"population-changed"}),
        (FR, "Le bac sera réparé avant la fin du mois.", "Le bac sera réparé avant la fin de l'été.", {"time-changed"}),
        (FR, "Le bac sera réparé avant la fin du mois.", "Le bac sera réparé avant la fin de ce mois.", set()),
    ],
)  # fmt: skip
def test_a_setting_is_told_beside_what_stays(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes
