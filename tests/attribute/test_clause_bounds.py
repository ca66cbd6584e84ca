"""Where what is said begins and ends: figures, days, clipped modals, lost marks, credits behind an incise."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

OPENINGS = {"fr": "Un pont ferme à Orvigny\n", "en": "A bridge shuts in Orvigny\n"}


def read(lang: str, sentence: str) -> list[tuple[str, str]]:
    """Read source and content of each attribution of a sentence."""
    found = analyse_text(OPENINGS[lang] + sentence, lang).attributions
    return [(" ".join(s.text for s in one.source), " … ".join(s.text for s in one.content)) for one in found]


@pytest.mark.parametrize(
    ("lang", "sentence", "source", "content"),
    [
        (
            "en",
            "The mayor says peace won't come unless the army leaves.",
            "The mayor",
            "peace won't come unless the army leaves",
        ),
        (
            "en",
            "The mayor said work would stop if the rain went on.",
            "The mayor",
            "work would stop if the rain went on",
        ),
        (
            "en",
            "A poll said between 30 and 43 percent of voters would stay away.",
            "A poll",
            "between 30 and 43 percent of voters would stay away",
        ),
        ("en", "The agency said about 30 people had died.", "The agency", "about 30 people had died"),
        (
            "en",
            "The study found around half of those asked would leave.",
            "The study",
            "around half of those asked would leave",
        ),
        (
            "en",
            "The minister told reporters on Monday further cuts were likely.",
            "The minister",
            "further cuts were likely",
        ),
        ("en", "The bank told investors in May profits would fall.", "The bank", "profits would fall"),
        (
            "en",
            "Officials fear that the toll could rise with the rescue agency saying that two valleys are cut off.",
            "Officials",
            "that the toll could rise",
        ),
        (
            "en",
            "The decision saved lives, a spokesman said, the BBC reported.",
            "a spokesman",
            "The decision saved lives",
        ),
        (
            "en",
            'The campaign said five rallies are aimed at "moving volunteers in both houses," according to Reuters.',
            "The campaign",
            'five rallies are aimed at "moving volunteers in both houses,"',
        ),
        ("fr", "Le club assure n'avoir reçu aucune offre.", "Le club", "n'avoir reçu aucune offre"),
        (
            "fr",
            "La décision a sauvé des vies, a dit un porte-parole, rapporte l'AFP.",
            "un porte-parole",
            "La décision a sauvé des vies",
        ),
        (
            "en",
            "The rebels, the army says, have lost 200 men; the rebels say 12.",
            "the army",
            "The rebels … have lost 200 men",
        ),
        (
            "fr",
            "Les rebelles, dit l'armée, ont perdu 200 hommes ; les rebelles parlent de 12.",
            "l'armée",
            "Les rebelles … ont perdu 200 hommes",
        ),
        (
            "en",
            "It was, said the captain, the worst storm in years.",
            "the captain",
            "It was … the worst storm in years",
        ),
        (
            "en",
            "Two engineers from Lorn University consider a new slide on the eastern slope possible by Sunday.",
            "Two engineers from Lorn University",
            "a new slide on the eastern slope possible by Sunday",
        ),
        ("en", "Residents held out hope that the mine would reopen.", "Residents", "that the mine would reopen"),
        (
            "en",
            "Reports that the bridge was unsafe were denied by the firm.",
            "the firm",
            "Reports that the bridge was unsafe",
        ),
        ("en", "The Herald quoted the minister saying taxes would rise.", "the minister", "taxes would rise"),
        (
            "en",
            "The envoy Ri Kel told world leaders at the Assembly on Saturday that the North sees no answer.",
            "The envoy Ri Kel",
            "that the North sees no answer",
        ),
    ],
)
def test_what_is_said_begins_and_ends_with_its_clause(lang: str, sentence: str, source: str, content: str) -> None:
    assert (source, content) in read(lang, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The army said it had shot down two drones.",
        "The firm is putting together a team for the mine.",
    ],
)
def test_what_is_done_to_things_is_nothing_said(sentence: str) -> None:
    assert not [content for _, content in read("en", sentence) if content in ("two drones", "a team for the mine")]


def test_a_mark_that_only_closes_opens_no_quotation() -> None:
    rows = read("en", 'There are more people there," the Red Cross said in May.\n"It could get worse," it said.')
    assert ("it", '"It could get worse,"') in rows


def test_a_mark_on_the_wrong_side_of_its_comma_opens_one() -> None:
    rows = read("en", 'Orr said kits would be given to schools," For example, they can run votes of their own."')
    assert any("they can run votes" in content for _, content in rows)


@pytest.mark.parametrize(
    "sentence",
    [
        "The last ceasefire, concluded in Ankara, held for eleven weeks.",
        "The treaty, announced in Lisbon in May, was torn up.",
    ],
)
def test_a_participle_set_off_says_nothing(sentence: str) -> None:
    assert read("en", sentence) == []


def test_a_verb_with_its_particle_utters() -> None:
    rows = read("en", "\u201cNobody has called,\u201d blurted out the captain of the crew, Dan Orsul.")
    assert rows == [("the captain of the crew, Dan Orsul", "\u201cNobody has called,\u201d")]
