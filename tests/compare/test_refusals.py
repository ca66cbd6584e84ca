"""What somebody refused, failed or forgot to do was not done."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import compare

pytestmark = pytest.mark.model

_TOLD = {"polarity-flipped"}


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("fr", "fr"), "Le tribunal a ordonné mercredi la saisie du navire.",
         "Le tribunal a refusé mercredi d'ordonner la saisie du navire.", _TOLD),
        (("fr", "fr"), "Les mineurs du bassin ont accepté mardi une prime de 1 900 euros.",
         "Les mineurs du bassin ont refusé mardi une prime de 1 900 euros.", _TOLD),
        (("fr", "fr"), "La firme a omis de payer les ouvriers, a dit le syndicat.",
         "La firme a payé les ouvriers, a dit le syndicat.", _TOLD),
        (("en", "en"), "The court ordered the seizure of the ship, the prosecutor said.",
         "The court refused to order the seizure of the ship, the prosecutor said.", _TOLD),
        (("en", "en"), "The firm failed to pay its workers, the union said.",
         "The firm did not pay its workers, the union said.", set()),
        (("fr", "en"), "Le tribunal a refusé d'ordonner la saisie du navire, a dit le procureur.",
         "The court refused to order the seizure of the ship, the prosecutor said.", set()),
        (("fr", "en"), "La Ligue a exclu le club de Dranval des tournois, a annoncé son président, Elio Vantar.",
         "The League has not banned the Dranval club from tournaments, its president, Elio Vantar, announced.", _TOLD),
        (("fr", "en"), "La Ligue a exclu le club de Dranval des tournois, a annoncé son président, Elio Vantar.",
         "The League has banned the Dranval club from tournaments, its president, Elio Vantar, announced.", set()),
        (("fr", "en"), "Le comité a refusé la demande du club, a dit la présidente.",
         "The committee did not refuse the club's request, the chairwoman said.", _TOLD),
        (("en", "en"), "The mayor denied that the bridge was closed, the daily Lorne News reported.",
         "The bridge was not closed, the daily Lorne News reported.", {"source-dropped"}),
        (("fr", "en"), "Le train de 17 heures n'est pas parti lundi, a dit le maire.",
         "The 5 p.m. train on Monday left, the mayor said.", _TOLD),
        (("en", "en"), "Most voters had gone to the polls by 5 p.m. on Sunday, the mayor said.",
         "Most voters had not gone to the polls by 5 p.m. on Sunday, the mayor said.", _TOLD),
        (("en", "en"), "The line is reportedly ready, two engineers said.",
         "The line is reportedly not ready, two engineers said.", _TOLD),
        (("en", "en"), "The mayor has not ruled out closing the site.",
         "The mayor has ruled out closing the site.", _TOLD),
        (("en", "en"), "The talks succeeded, the mediator said.", "The talks failed, the mediator said.", _TOLD),
        (("en", "en"), "The talks failed, the mediator said.", "The talks collapsed, the mediator said.", set()),
        (("en", "en"), "The firm complied with the rules, its director said.",
         "The firm breached the rules, its director said.", _TOLD),
        (("fr", "en"), "« Les gens ne veulent pas d'un chèque, ils veulent un métier », a dit la déléguée.",
         "“People don't want a cheque, they want a trade,” the delegate said.", {"quotation-translated"}),
    ],
)  # fmt: skip
def test_a_refusal_is_a_negation(langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(langs, upstream, downstream) == codes
