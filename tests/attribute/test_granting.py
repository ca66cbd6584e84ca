"""What grants a content and what leaves it open: seeming, chance, denial, question, condition. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

FRENCH = "Une digue cède à Orvigny\nLa digue d'Orvigny a cédé lundi.\n"
ENGLISH = "Dam fails at Orwell Reach\nThe dam at Orwell Reach failed on Monday.\n"


@pytest.mark.parametrize(
    ("sentence", "commitment"),
    [
        ("Le club a confirmé que le joueur était blessé.", "factive"),
        ("Le procureur peut confirmer que trois personnes sont entendues.", "factive"),
        ("Les autorités ne confirment que la mort de deux soldats.", "factive"),
        ("La préfecture n'a pas reconnu que l'alerte avait été donnée trop tard.", "factive"),
        ("Le club n'a pas confirmé que le joueur était blessé.", "plain"),
        ("Une note interne semble montrer que la vanne fuyait.", "plain"),
        ("Ces résultats tendent à prouver que le vaccin protège les enfants.", "plain"),
        ("L'enquête pourrait révéler que la firme savait.", "plain"),
        ("Si les analyses confirment que l'eau est saine, la plage rouvrira lundi.", "plain"),
        ("Le club a-t-il confirmé que le joueur était blessé ?", "plain"),
    ],
)
def test_a_french_word_of_granting_grants_only_where_it_stands_firm(sentence: str, commitment: str) -> None:
    found = [one for one in analyse_text(FRENCH + sentence, "fr").attributions if one.cue]
    assert [one.commitment for one in found] == [commitment]


@pytest.mark.parametrize(
    ("sentence", "commitment"),
    [
        ("The club confirmed on Friday that the coach had left.", "factive"),
        ("The club can confirm that the coach has left.", "factive"),
        ("The firm did not know that the valve had failed.", "factive"),
        ("A leaked memo appeared to show that the valve was never inspected.", "plain"),
        ("A second study could confirm that the drug works.", "plain"),
        ("The minister has yet to confirm that the talks took place.", "plain"),
        ("Neither side confirmed that a deal had been reached.", "plain"),
        ("If the tests confirm that the water is safe, the beach will reopen.", "plain"),
    ],
)
def test_an_english_word_of_granting_grants_only_where_it_stands_firm(sentence: str, commitment: str) -> None:
    found = [one for one in analyse_text(ENGLISH + sentence, "en").attributions if one.cue]
    assert [one.commitment for one in found] == [commitment]
