"""A medium is credited where its name stands: not where a town, its people or another medium shares a word of it."""

from __future__ import annotations

import pytest

from selon.compare.changes.media_names import bears_medium_name, bears_part_of_name, is_one_medium
from tests.compare.test_readings import ACROSS, EN, FR, compare

HELD = "La digue de Brelle a tenu, a dit la maire"
DYKE = "The Brelle dyke held, the mayor said"


@pytest.mark.parametrize(
    ("name", "text", "borne"),
    [
        ("Le Brellois", "La presse locale, Le Brellois en tête, s'inquiète.", True),
        ("Le Brellois", "Le maire de Brelle s'inquiète.", False),
        ("Serre 24", "Le négociateur serrois parle à Serre.", False),
        ("Serre 24", "Le négociateur parle à Serre 24.", True),
        ("TV Brelle", "The mayor spoke to Brelle TV.", True),
        ("Radio Brelle", "The mayor of Brelle spoke to Radio Serre.", False),
        ("L'Echo de la Lande", "Il parle à L'Écho de la Lande.", True),
    ],
)
def test_the_words_of_a_name_stand_together(name: str, text: str, borne: bool) -> None:
    assert bears_medium_name(name, text) == borne


@pytest.mark.parametrize(
    ("name", "other", "one"),
    [
        ("Brelle FM", "L'Écho de Brelle", False),
        ("the daily Le Sillon libre", "Le Sillon", True),
        ("TV Brelle", "la chaîne Brelle", True),
    ],
)
def test_two_media_of_one_town_are_two(name: str, other: str, one: bool) -> None:
    assert is_one_medium(name, other) == one


@pytest.mark.parametrize(
    ("name", "text", "places", "borne"),
    [
        ("the Gulf Gazette", "à La Gazette du Golfe", set(), True),
        ("Radio Brelle", "the mayor of Brelle", {"brelle"}, False),
        ("Estrelian state television", "la télévision publique estrelienne", set(), True),
        ("Estrel 24", "the Estrelian negotiator", set(), False),
    ],
)
def test_half_a_name_is_translated(name: str, text: str, places: set[str], borne: bool) -> None:
    assert bears_part_of_name(name, text, places) == borne


@pytest.mark.model
@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, f"{HELD}.", f"{HELD} sur Radio Brelle.", {"relay-credited"}),
        (FR, f"{HELD} sur Radio Brelle.", f"{HELD}.", {"relay-uncredited"}),
        (FR, f"{HELD} sur Radio Brelle.", f"{HELD} à Radio Brelle.", set()),
        (EN, f"{DYKE}.", f"{DYKE} on Radio Brelle.", {"relay-credited"}),
        (ACROSS, f"{DYKE}.", f"{HELD} sur Radio Brelle.", {"relay-credited"}),
        (ACROSS, f"{DYKE} on Radio Brelle.", f"{HELD}.", {"relay-uncredited"}),
        (ACROSS, f"{DYKE} on Radio Brelle.", f"{HELD} sur Radio Brelle.", set()),
    ],
)
def test_a_medium_named_after_a_town_is_told(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes
