"""Where one content ends and another begins: clefts, brackets, wishes of French. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

OPENING = "Un pont ferme à Dorne\nLe pont est fermé depuis lundi.\n"
Row = tuple[str, list[str]]


def read(sentence: str) -> list[Row]:
    """Give source and contents of a sentence's attributions."""
    found = analyse_text(OPENING + sentence, "fr").attributions
    return [(" ".join(span.text for span in one.source), [span.text for span in one.content]) for one in found]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("Ce que craint la gérante, c'est que la halle cède.", ("la gérante", ["que la halle cède"])),
        ("Ce que les bergers réclament, c'est une prime.", ("les bergers", ["une prime"])),
        ("Ce que propose Ida Marsan, c'est de louer la halle.", ("Ida Marsan", ["de louer la halle"])),
        ("Ce dont se félicite la région, c'est d'avoir tenu.", ("la région", ["d'avoir tenu"])),
        ("Mais ce qu'il redoute avant tout, c'est une crue.", ("il", ["une crue"])),
    ],
)
def test_a_cleft_says_what_stands_behind_its_copula(sentence: str, row: Row) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Ce que le maire a dit hier n'a convaincu personne.", "Ce que la crue a emporté, c'est le pont."],
)
def test_other_relatives_on_a_bare_pronoun_say_nothing(sentence: str) -> None:
    assert not read(sentence)


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("La halle (la mairie envisage de la vendre), le quai et le four sont fermés.", "de la vendre"),
        ("La mairie assure que la halle (elle date de 1880) rouvrira.", "que la halle (elle date de 1880) rouvrira"),
        ("La mairie dénonce la vente du four (bâti en 1700) à un privé.", "la vente du four (bâti en 1700) à un privé"),
        ("La mairie dit que le four est « fichu » (il est fendu).", "que le four est « fichu »"),
    ],
)
def test_a_bracket_holds_what_it_holds(sentence: str, content: str) -> None:
    assert ("la mairie", [content]) in [(source.lower(), contents) for source, contents in read(sentence)]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("La mairie demande que le bar ferme, mais la juge n'a pas répondu.", "que le bar ferme"),
        ("La mairie exige que le bail soit rompu, or la clause l'interdit.", "que le bail soit rompu"),
        ("La mairie veut que le prix soit revu, et Dorne y est favorable.", "que le prix soit revu"),
        (
            "La mairie souhaite que le juge et les experts soient entendus.",
            "que le juge et les experts soient entendus",
        ),
        (
            "La mairie demande que le nom soit ôté et que la plaque soit vendue.",
            "que le nom soit ôté et que la plaque soit vendue",
        ),
        ("La mairie assure que le quai est sûr et qu'il tiendra.", "que le quai est sûr et qu'il tiendra"),
    ],
)
def test_a_statement_ends_what_is_wished(sentence: str, content: str) -> None:
    assert ("La mairie", [content]) in read(sentence)


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("La mairie assure que le quai est sûr, mais étroit.", "que le quai est sûr, mais étroit"),
        ("La mairie dit que la fête aura lieu, mais à huis clos.", "que la fête aura lieu, mais à huis clos"),
        ("La mairie juge que le vin est bon, mais pas rare.", "que le vin est bon, mais pas rare"),
        ("La mairie dit que le prêt est payé, mais refuse de le prouver.", "que le prêt est payé"),
    ],
)
def test_what_is_set_against_a_quality_is_said_as_well(sentence: str, content: str) -> None:
    assert ("La mairie", [content]) in read(sentence)
