"""A negation that only limits a figure is a bound, and no negation of the claim."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text
from tests.compare.test_readings import compare

pytestmark = pytest.mark.model

_TOLD = {"bound-flipped"}


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("fr", "fr"), "Le débit ne dépasse pas 300 litres, a dit le maire.",
         "Le débit est d'au plus 300 litres, a dit le maire.", set()),
        (("fr", "fr"), "Le débit ne dépasserait pas 300 litres, a dit le maire.",
         "Le débit dépasserait 300 litres, a dit le maire.", _TOLD),
        (("fr", "fr"), "Le débit ne dépasse pas 300 litres, a dit le maire.",
         "Le débit n'est pas inférieur à 300 litres, a dit le maire.", _TOLD),
        (("en", "en"), "The toll never exceeded 300 euros, the mayor said.",
         "The toll exceeded 300 euros, the mayor said.", _TOLD),
        (("fr", "en"), "Le débit ne dépasse pas 300 litres, a dit le maire.",
         "The flow is no lower than 300 litres, the mayor said.", _TOLD),
        (("fr", "en"), "Le débit ne dépasse pas 300 litres, a dit le maire.",
         "The flow is 300 litres at most, the mayor said.", set()),
    ],
)  # fmt: skip
def test_a_denied_limit_is_the_other_one(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("lang", "text", "negated"),
    [
        ("fr", "Le débit n'a pas dépassé 300 litres, a dit le maire.", False),
        ("fr", "La ville n'a pas vendu 300 maisons, a dit le maire.", True),
        ("en", "The flow is no lower than 300 litres, the mayor said.", False),
        ("en", "The town did not sell more than 300 homes, the mayor said.", True),
    ],
)
def test_the_claim_is_affirmed(lang: str, text: str, negated: bool) -> None:
    [claim] = (one for one in analyse_text(text, lang).claims if one.section == "body")
    assert claim.negated is negated
