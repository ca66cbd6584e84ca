"""Contents of two languages that are nearly close and share a fact; complements of places; callings after a name."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import compare

pytestmark = pytest.mark.model

FR, EN, EN_FR, FR_EN = ("fr", "fr"), ("en", "en"), ("en", "fr"), ("fr", "en")


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (EN_FR, "A deckhand told the judges that fourteen life jackets had been locked in the hold.",
         "Un matelot a expliqué aux juges que quatorze extincteurs étaient enfermés dans la cale.",
         {"population-changed"}),
        (EN_FR, "A deckhand told the judges that fourteen life jackets had been locked in the hold.",
         "Un matelot a expliqué aux juges que quatorze gilets de sauvetage étaient enfermés dans la cale.", set()),
        (EN_FR, "Frost killed a third of the apricot trees.", "Le gel a tué un tiers des cerisiers.",
         {"population-changed"}),
        (EN_FR, "Frost killed a third of the apricot trees.", "Le gel a tué un tiers des abricotiers.", set()),
        (EN_FR, "Frost killed a third of the apricot trees.", "Le gel a tué un tiers des arbres fruitiers.", set()),
        (EN_FR, "The hearings are being held at the convention centre for lack of room at the courthouse.",
         "Les débats se tiennent à l'université, faute de place au tribunal.", {"place-changed"}),
        (FR_EN, "L'explosion s'est produite dans la chaufferie de l'usine.",
         "The blast occurred in the plant's boiler room.", set()),
        (FR_EN, "Les barques ont été volées au bord du lac.", "The boats were stolen on the shore of the lake.", set()),
        (EN_FR, "The roof gave way under 30 centimetres of snow.", "Le toit a cédé sous 30 centimètres de neige.",
         set()),
    ],
)  # fmt: skip
def test_facts_in_common_make_nearly_close_contents_close(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, "Neuf lits étaient hors service dans le bâtiment des urgences.",
         "Neuf lits étaient hors service dans le bâtiment de cardiologie.", {"place-changed"}),
        (EN, "Nine beds were out of order in the emergency building.",
         "Nine beds were out of order in the heart building.", {"place-changed"}),
        (EN, "Nine beds were out of order in the emergency building.",
         "Nine beds were out of order in the emergency building on Monday.", set()),
        (FR, "Le feu a pris dans l'atelier de peinture de l'usine.",
         "Le feu a pris dans le laboratoire de l'usine.", {"place-changed"}),
        (EN, "The mayor said that the fire had destroyed a 600-litre tank.",
         "The mayor said that the fire had destroyed a 600-cubic-metre tank.", {"unit-changed"}),
    ],
)  # fmt: skip
def test_words_beside_the_noun_of_a_place_tell_which_it_is(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "code"),
    [
        (EN, "Lena Orsk, the candidate, called for calm. The hall was searched, the superintendent said.",
         "Lena Orsk, the candidate, called for calm. The hall was searched, a shopkeeper said.", "source-demoted"),
        (FR, "La capitaine Léa Morin a parlé. Selon elle, la pompe était en panne.",
         "La capitaine Léa Morin a parlé. Selon un mécanicien, la pompe était en panne.", "source-replaced"),
        (FR, "La capitaine Léa Morin a parlé. Selon elle, la pompe était en panne.",
         "La capitaine Léa Morin a parlé. Selon la capitaine, la pompe était en panne.", None),
        (FR_EN, "La police a saisi 300 kilos de tracts, a précisé le commissaire.",
         "Police seized 300 kilos of leaflets, the superintendent said.", None),
    ],
)  # fmt: skip
def test_a_calling_after_a_name_is_a_party(
    langs: tuple[str, str], upstream: str, downstream: str, code: str | None
) -> None:
    told = compare(langs, upstream, downstream)
    assert code in told if code else not told
