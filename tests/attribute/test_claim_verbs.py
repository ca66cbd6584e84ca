"""The words by which a content affirms, denies or hedges; the near-miss beside the hit. Every sentence is invented."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Selon la mairie, les relevés ne seraient pas connus avant juin.", "ne seraient pas connus"),
        ("Selon la mairie, les relevés seront connus en juin.", "seront connus"),
        ("Le préfet affirme que la digue n'a jamais cédé.", "n'a jamais cédé"),
        ("Selon elle, la directrice aurait exigé que le bac ferme.", "aurait exigé"),
        # What hedges stands behind the main verb; a noun alone has none.
        ("Le préfet dit savoir que la digue aurait cédé.", "aurait cédé"),
        ("Le préfet a démenti la fermeture.", None),
    ],
)
def test_a_claim_keeps_the_words_of_its_verb_in_french(sentence: str, verb: str | None) -> None:
    (claim,) = read_report(sentence, lang="fr").claims[:1]
    assert (claim.verb.text if claim.verb is not None else None) == verb


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("The mayor said the ferry would not be sold.", "would not be sold"),
        ("The mayor said the ferry had been sold.", "had been sold"),
        ("The mayor said nobody was hurt.", "nobody was hurt"),
        ("The mayor criticised the sale.", None),
    ],
)
def test_a_claim_keeps_the_words_of_its_verb_in_english(sentence: str, verb: str | None) -> None:
    (claim,) = read_report(sentence, lang="en").claims[:1]
    assert (claim.verb.text if claim.verb is not None else None) == verb


@pytest.mark.parametrize(
    ("sentence", "commitment"),
    [
        ("Ils estiment que le bac aurait dû être vendu.", "plain"),
        ("Selon la mairie, il aurait fallu vendre le bac.", "plain"),
        ("Selon la mairie, le bac n'aurait jamais dû sortir.", "plain"),
        ("Selon la mairie, le bac aurait été vendu.", "conditional"),
        ("Selon la mairie, le pilote aurait voulu fuir.", "conditional"),
        ("Selon la mairie, le bac aurait été vendu et il aurait fallu le dire.", "conditional"),
    ],
)
def test_what_ought_to_have_been_hedges_nothing(sentence: str, commitment: str) -> None:
    assert read_report(sentence, lang="fr").claims[0].commitment == commitment


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Elle dit avoir remis par écrit sa démission au conseil.", "avoir remis par écrit sa démission au conseil"),
        ("Un pilote assure avoir averti par écrit ses chefs dès l'automne.",
         "avoir averti par écrit ses chefs dès l'automne"),
        ("Elle dit avoir transmis sa démission, écrit le journal.", "avoir transmis sa démission"),
    ],
)  # fmt: skip
def test_a_verb_form_behind_a_preposition_ends_nothing(sentence: str, content: str) -> None:
    assert content in {span.text for claim in read_report(sentence, lang="fr").claims for span in claim.content}
