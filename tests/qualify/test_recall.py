"""Bare roles, callings and relations that take up a party named before. Every sentence and person is invented."""

from __future__ import annotations

import pytest

from selon.qualify.antecedents import describe_source
from selon.qualify.party_mentions import find_mentions
from tests.qualify.parsed import parse_lines

pytestmark = pytest.mark.model

NAMED = [
    ("Paul Corréard a été arrêté à Brest. L'homme dit tout ignorer.", "L'homme"),
    ("Basile Corréard a quitté Bamako, et le Kremlin se tait. L'intéressé dit tout ignorer.", "L'intéressé"),
    ("Basile Corréard, historien à Brest, a publié un livre. Le chercheur juge la ville coupable.", "Le chercheur"),
    ("L'économiste Odile Verdin a publié une note. La chercheuse juge le budget fragile.", "La chercheuse"),
    ("La mère du suspect, absente lundi, est venue mardi. Là, la mère dit tout ignorer.", "la mère"),
    ("Odile Verdin a rencontré Jeanne Kerdoret. Cette dernière dit tout ignorer.", "Cette dernière"),
    ("Basile Corréard a été arrêté à Brest. L'intéressé dit tout ignorer.", "L'intéressé"),
]
UNNAMED = [
    ("Basile Corréard était là. Un homme a appelé la mairie. L'homme dit tout ignorer.", "L'homme"),
    # A calling that an earlier mention without a name bears goes on meaning that one.
    ("Basile Corréard était là. Un médecin a examiné la blessée. Le médecin juge la plaie légère.", "Le médecin"),
    # Words that fit anybody, or one of many, take up nobody.
    ("Basile Corréard était là. Le suspect dit tout ignorer.", "Le suspect"),
    ("Basile Corréard était là. Le porte-parole dit tout ignorer.", "Le porte-parole"),
    # The gender must fit, and one of several is none of those named.
    ("Odile Verdin était là. Le sociologue dit tout ignorer.", "Le sociologue"),
    ("Odile Verdin, avocate, était là. Un de ses avocats dit tout ignorer.", "Un de ses avocats"),
    ("Le maire a croisé un riverain. Ce dernier dit avoir vu une lueur.", "Ce dernier"),
    ("Une mère a appelé la mairie. La mère dit tout ignorer.", "La mère"),
]


def _read(text: str, phrase: str) -> tuple[str, str]:
    found = parse_lines(text, "fr")
    reading = describe_source(found.tree, *found.tokens(phrase), "fr")
    return reading.kind, reading.named


@pytest.mark.parametrize(("text", "phrase"), NAMED)
def test_bare_phrase_takes_up_who_was_named(text: str, phrase: str) -> None:
    assert _read(text, phrase) == ("person", "named")


@pytest.mark.parametrize(("text", "phrase"), UNNAMED)
def test_bare_phrase_that_takes_up_nobody_stays_unnamed(text: str, phrase: str) -> None:
    assert _read(text, phrase) == ("person", "unnamed")


@pytest.mark.parametrize(
    ("text", "pronoun", "wanted"),
    [
        ("Les pompiers ont sorti deux blessés. Ils jugent le feu éteint.", "Ils", ("organisation", "named")),
        ("Deux témoins ont appelé les pompiers. Ils disent avoir vu une lueur.", "Ils", ("person", "unnamed")),
        ("Le rapport a été publié lundi. Il juge la digue fragile.", "Il", ("document", "named")),
        ("Basile Corréard a lu le rapport. Il juge la digue fragile.", "Il", ("person", "named")),
    ],
)
def test_pronoun_takes_the_party_that_can_speak(text: str, pronoun: str, wanted: tuple[str, str]) -> None:
    assert _read(text, pronoun) == wanted


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("La direction, qui a promis une hausse, se tait. La ville attend.", "La direction"),
        ("La direction du port de Brest se tait. La ville attend.", "La direction du port de Brest"),
    ],
)
def test_a_party_is_mentioned_without_a_clause_that_a_comma_sets_off(text: str, words: str) -> None:
    tree = parse_lines(text, "fr").tree
    first = find_mentions(tree, "fr")[0]
    assert tree.text[tree[first.first].start : tree[first.last - 1].end] == words


@pytest.mark.parametrize(
    ("text", "phrase", "lang", "wanted"),
    [
        # A title's source takes the values that the text below gives it.
        (
            "Une étude juge le pont trop étroit\nL'étude de l'université de Brest a été lue.",
            "Une étude",
            "fr",
            ("document", "named"),
        ),
        ("Une étude juge le pont trop étroit\nLe pont ferme lundi.", "Une étude", "fr", ("document", "unnamed")),
        # The first line of a text without a title is no title.
        (
            "Une étude juge le pont trop étroit.\nL'étude de l'université de Brest a été lue.",
            "Une étude",
            "fr",
            ("document", "unnamed"),
        ),
        ("Diplomats leave town\nTwo diplomats said so on Monday.", "Diplomats", "en", ("person", "unnamed")),
        # A surname that only a guess ties to a person is no firm's.
        ("Nalvo Prothero came home. On Monday Prothero recalled it.", "Prothero recalled", "en", ("person", "named")),
        # Who is named goes before who is only mentioned beside him.
        (
            "Basil Corran left. A storeman met him at the gate. He denied it.",
            "He denied",
            "en",
            ("person", "named"),
        ),
    ],
)
def test_what_stands_elsewhere_in_the_report_tells_who_it_is(
    text: str, phrase: str, lang: str, wanted: tuple[str, str]
) -> None:
    found = parse_lines(text, lang)
    first, last = found.tokens(phrase)
    last = last - 1 if phrase.endswith(("recalled", "denied")) else last
    reading = describe_source(found.tree, first, last, lang)
    assert (reading.kind, reading.named) == wanted
