"""Hours of a weekday, ends of a month, weekdays from one to another, currencies, and spans put for things counted."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text
from tests.compare.test_readings import compare

pytestmark = pytest.mark.model

_TIME, _UNIT = {"time-changed"}, {"unit-changed"}


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("en", "fr"), "The ferry had left by 4:30 p.m. on Friday, the harbour master, Odd Brenner, said.",
         "Le bac était parti vendredi à 16 h 30, a dit le capitaine du port, Odd Brenner.", set()),
        (("en", "fr"), "The ferry had left by 4:30 p.m. on Friday, the harbour master, Odd Brenner, said.",
         "Le bac était parti vendredi à 18 h 30, a dit le capitaine du port, Odd Brenner.", _TIME),
        (("fr", "fr"), "Les plans seront publiés à Orsoy avant vendredi, a dit le maire.",
         "Les plans seront publiés à Orsoy avant la fin du mois, a dit le maire.", _TIME),
        (("fr", "fr"), "Les plans seront publiés à Orsoy avant le 29 mars, a dit le maire.",
         "Les plans seront publiés à Orsoy avant la fin du mois, a dit le maire.", set()),
        (("en", "fr"), "Savers withdrew 30 million euros between Friday and Monday, the mayor, Jon Duval, said.",
         "Les épargnants ont retiré 30 millions d'euros entre vendredi et lundi, a dit le maire, Jon Duval.", set()),
        (("en", "en"), "The fair will be held between Thursday and Sunday, the mayor, Jon Duval, said.",
         "The fair will be held between Tuesday and Sunday, the mayor, Jon Duval, said.", _TIME),
    ],
)  # fmt: skip
def test_hours_of_weekdays_and_ends_of_months_are_told_apart(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("en", "en"), "The goalkeeper was suspended for three matches, the mayor said.",
         "The goalkeeper was suspended for three weeks, the mayor said.", _UNIT),
        (("fr", "fr"), "Le club est suspendu pour quatre saisons, a dit le maire.",
         "Le club est suspendu pour quatre mois, a dit le maire.", _UNIT),
        (("fr", "fr"), "La foire a duré dix jours, a dit le maire.",
         "La foire a duré dix jours entiers, a dit le maire.", set()),
        (("en", "en"), "The fine amounts to 3,000 pesos, the mayor said.",
         "The fine amounts to 3,000 francs, the mayor said.", _UNIT),
        (("en", "fr"), "The fine amounts to 3,000 rupees, the mayor, Jon Duval, said.",
         "L'amende s'élève à 3 000 roupies, a dit le maire, Jon Duval.", set()),
    ],
)  # fmt: skip
def test_a_span_for_things_and_a_currency_for_another_are_other_units(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("lang", "text", "denied"),
    [
        ("fr", "Une conduite qui ne dépasse pas deux mètres alimente le quartier, a dit le maire.", ()),
        ("fr", "Une conduite qui ne fuit pas et mesure deux mètres alimente le quartier, a dit le maire.", ("fuir",)),
    ],
)
def test_a_limit_in_a_relative_is_no_denied_verb(lang: str, text: str, denied: tuple[str, ...]) -> None:
    [claim] = (one for one in analyse_text(text, lang).claims if one.section == "body")
    assert claim.denied == denied


@pytest.mark.parametrize(
    ("lang", "text", "counted"),
    [
        ("fr", "Un total de 12 bateaux ont coulé, a dit le maire.", ["bateaux"]),
        ("en", "A total of 12 boats sank, the mayor said.", ["boats"]),
        ("en", "The total of 58 is provisional, the mayor said.", []),
    ],
)
def test_what_a_total_is_of_is_counted(lang: str, text: str, counted: list[str]) -> None:
    [claim] = (one for one in analyse_text(text, lang).claims if one.section == "body")
    assert [one.counted.text for one in claim.quantities if one.counted is not None] == counted
