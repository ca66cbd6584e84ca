"""An infinitive with a negation of its own is denied, the verb before it is not; a negated verb stays one."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text
from tests.compare.test_readings import compare

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("lang", "text", "negated", "denied"),
    [
        ("en", "The firm decided not to leave, the mayor said.", False, ("leave",)),
        ("fr", "Le maire a dit que la société avait décidé de ne pas partir.", False, ("partir",)),
        ("en", "The firm did not manage to leave, the mayor said.", True, ()),
        ("en", "The firm is not to leave, the mayor said.", True, ()),
        ("fr", "Le maire a dit que la société ne va pas vendre.", True, ()),
    ],
)
def test_the_negation_of_an_infinitive_is_its_own(lang: str, text: str, negated: bool, denied: tuple[str, ...]) -> None:
    [claim] = (one for one in analyse_text(text, lang).claims if one.section == "body")
    assert (claim.negated, claim.denied) == (negated, denied)


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("fr", "fr"), "Le maire a dit que la société avait décidé de partir.",
         "Le maire a dit que la société avait décidé de ne pas partir.", {"polarity-flipped"}),
        (("fr", "en"), "Le maire a dit que la société avait décidé de ne pas partir.",
         "The mayor said the firm had decided not to leave.", set()),
    ],
)  # fmt: skip
def test_a_denied_infinitive_is_another_claim(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes
