"""Verbs that the parser takes for nouns or that say otherwise than by saying; the near-miss beside the hit."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


def read_parties(text: str, lang: str) -> list[str]:
    """Give the sources of a report's attributions."""
    return [span.text for one in read_report(text, lang=lang).attributions for span in one.source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Un médecin juge probable que l'épidémie dure jusqu'en mars.", "Un médecin"),
        ("Une avocate des parties civiles juge possible que le verdict soit repoussé.",
         "Une avocate des parties civiles"),
        ("Le syndicat juge peu probable que l'usine rouvre avant l'été.", "Le syndicat"),
        ("Le pont a été fermé, a exposé à l'audience la procureure.", "la procureure"),
        ("La procureure a exposé que le trafiquant avait vendu la poudre.", "La procureure"),
        ("Le tribunal a statué que la vente était nulle.", "Le tribunal"),
        ("Le vaccin sera retiré, ont confirmé neuf membres de la commission.", "neuf membres de la commission"),
        ("Le pont est fermé, ont dit à l'AFP neuf riverains.", "neuf riverains"),
        ("Un passant conteste que des passeurs opèrent depuis la rive.", "Un passant"),
        ("Un surveillant conteste que la porte était ouverte.", "Un surveillant"),
    ],
)  # fmt: skip
def test_french_verbs_attribute(text: str, source: str) -> None:
    assert read_parties(text, "fr") == [source]


@pytest.mark.parametrize(
    "text",
    [
        "Une note positive que le jury a signée a tout changé.",
        "La galerie expose des toiles que la ville a achetées.",
        "Le musée a exposé le tableau que la police avait retrouvé.",
        "Le juge a statué sur la demande.",
    ],
)
def test_nouns_and_other_senses_do_not(text: str) -> None:
    assert read_parties(text, "fr") == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A passer-by disputes that smugglers operate from the eastern bank.", "A passer-by"),
        ("A shopkeeper disputes that smugglers operate from the eastern bank.", "A shopkeeper"),
        ("Police chief Rolf Danner disputes that shots were fired.", "Police chief Rolf Danner"),
        ("The captain muttered that the pier was gone.", "The captain"),
        ("The mayor ventured that the bridge would hold.", "The mayor"),
    ],
)
def test_english_verbs_attribute(text: str, source: str) -> None:
    assert read_parties(text, "en") == [source]


@pytest.mark.parametrize(
    "text",
    [
        "The disputes that he settled were old.",
        "The judge settled disputes that had lasted for years.",
        "Old claims that nobody paid for.",
    ],
)
def test_english_nouns_with_a_relative_do_not(text: str) -> None:
    assert read_parties(text, "en") == []


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("L'opposition municipale lui reproche d'avoir fermé le quai.", "L'opposition municipale"),
        ("L'opposition lui reproche d'avoir fermé le quai.", "L'opposition"),
        ("La direction leur reproche d'avoir fermé le quai.", "La direction"),
        ("Les voisins leur demandent de partir.", "Les voisins"),
        # A possessive and its noun behind the verb of the sentence.
        ("Les syndicats ont transmis à la direction leur demande de négocier.", None),
    ],
)
def test_a_clitic_for_whom_it_is_said_to_hides_neither_verb_nor_subject(sentence: str, source: str | None) -> None:
    found = [" ".join(span.text for span in one.source) for one in read_report(sentence, lang="fr").attributions]
    assert found == ([source] if source else [])


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("“We will wait,” Tom Breck, a spokesman, told reporters.", "Tom Breck, a spokesman"),
        ("“We will wait,” the firm's lawyer, Tom Breck, warned investors.", "the firm's lawyer, Tom Breck"),
        ("The bridge was closed, the mayor, Tom Breck, told residents.", "the mayor, Tom Breck"),
        # Who speaks behind a whole clause, a list at its end.
        ("The bridge could fall, warned three engineers.", "three engineers"),
        ("The storm will reach Norway, Sweden and Finland, warned three forecasters.", "three forecasters"),
    ],
)
def test_what_is_added_to_a_subject_does_not_turn_it_round(sentence: str, source: str) -> None:
    assert read_parties(f"The harbour.\n{sentence}", "en") == [source]


@pytest.mark.parametrize(
    ("lang", "sentence", "source"),
    [
        # An incise between a subject and its verb; what is added to a subject has no verb behind it.
        ("en", "The figure, the institute said in a note, should be treated with care.", "the institute"),
        ("en", "The mayor, the town's first woman in office, said on Monday that the port was closed.",
         "The mayor, the town's first woman in office"),
        # A semicolon parts two clauses, each with its own subject.
        ("en", "Police held three people; the union put the number at seven, and alleged that there were more.",
         "the union"),
        ("fr", "La police a trois détenus ; le syndicat parle de sept et affirme que les agents ont frappé.",
         "le syndicat"),
    ],
)  # fmt: skip
def test_a_subject_belongs_to_its_own_clause(lang: str, sentence: str, source: str) -> None:
    assert read_parties(f"Port.\n{sentence}", lang)[-1] == source


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Le toit cède, a dit au quotidien La Voix de la Vallée un maçon.", "un maçon"),
        ("Le toit cède, a dit au quotidien La Voix le maire de la Vallée.", "le maire de la Vallée"),
    ],
)
def test_an_outlet_may_be_named_after_something_with_an_article(sentence: str, source: str) -> None:
    assert read_parties(f"Port.\n{sentence}", "fr") == [source]
