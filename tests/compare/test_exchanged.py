"""What stands in the place of a place, of what is counted, and of an outlet, where all other words are the same."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import compare

pytestmark = pytest.mark.model

FR, EN = ("fr", "fr"), ("en", "en")


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (EN, "The hikers were taken aboard the icebreaker on Friday, the coastguard said.",
         "The hikers were taken to the military base on Friday, the coastguard said.", {"place-changed"}),
        (FR, "Le maire a dit que l'alarme du hall d'entrée n'avait pas sonné dans la nuit.",
         "Le maire a dit que l'alarme du local des turbines n'avait pas sonné dans la nuit.", {"place-changed"}),
        (FR, "Le maire a dit que les vitres de l'aile nord avaient été brisées.",
         "Le maire a dit que les vitres de l'aile sud avaient été brisées.", {"place-changed"}),
        (EN, "The mayor said that the strikers would occupy the canteen.",
         "The mayor said that the strikers would occupy the car park.", {"place-changed"}),
        # Somebody or some time in the place of a place is no other place.
        (EN, "The bag was found in the park, the mayor said.", "The bag was found by hikers, the mayor said.", set()),
        (FR, "Le sac a été retrouvé dans le parc, a dit le maire.",
         "Le sac a été retrouvé jeudi, a dit le maire.", set()),
    ],
)  # fmt: skip
def test_what_stands_in_the_place_of_a_place_is_one(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, "Le maire a dit que la société avait reçu six lettres de relance entre mai et juin.",
         "Le maire a dit que la société avait reçu six plaintes de riverains entre mai et juin.",
         {"population-changed"}),
        (FR, "Le maire a dit que les discussions reprendraient avec une dizaine de pays.",
         "Le maire a dit que les discussions reprendraient avec une dizaine d'armateurs.", {"population-changed"}),
        (EN, "The mayor said that nine residents had died in the storm.",
         "The mayor said that nine inhabitants had died in the storm.", set()),
    ],
)  # fmt: skip
def test_what_stands_in_the_place_of_what_is_counted(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


def test_a_verb_that_nearly_grants_translates_one_that_does() -> None:
    up = "L'inspection constate que le barrage fuit depuis mars."
    assert compare(("fr", "en"), up, "The inspectorate notes that the dam has been leaking since March.") == set()


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (EN, "Three foremen, who spoke to AFP at length, say that the crack widened.",
         "Three foremen, who spoke at length, say that the crack widened.", {"relay-uncredited"}),
        (FR, "Trois contremaîtres, qui ont parlé longuement, disent que la fissure s'est élargie.",
         "Trois contremaîtres, qui ont parlé longuement à l'AFP, disent que la fissure s'est élargie.",
         {"relay-credited"}),
        # An outlet that a content tells of passed nothing on.
        (EN, "The mayor said that Reuters would close its office in Tarsk.",
         "The mayor said that the office in Tarsk would close.", set()),
    ],
)  # fmt: skip
def test_an_outlet_named_beside_the_content(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes
