"""What nouns name, whatever the language: the two languages' lists have the same keys, and heads are found."""

from __future__ import annotations

import pytest

from selon.languages.language import load_toml
from selon.qualify.concepts import find_concepts
from selon.reading import read_report


def test_the_languages_have_the_same_keys() -> None:
    french, english = (load_toml(code, "concepts.toml") for code in ("fr", "en"))
    assert set(french["concepts"]) == set(english["concepts"])
    assert french["wide"] == english["wide"]
    assert set(french["wide"]) <= set(french["concepts"])


@pytest.mark.parametrize(
    ("french", "english", "alike"),
    [
        ("boulons", "bolts", True),
        ("anciens adjoints", "former deputy mayors", True),
        ("postes", "jobs", True),
        ("bureaux", "polling stations", True),
        ("agents de sécurité", "security guards", True),
        ("enfants", "health workers", False),
        ("députés", "ministers", False),
        ("morts", "injured", False),
    ],
)
def test_nouns_share_a_key_where_they_can_name_the_same(french: str, english: str, alike: bool) -> None:
    ours, theirs = find_concepts(french, "fr"), find_concepts(english, "en")
    assert ours
    assert theirs
    assert bool(set(ours) & set(theirs)) is alike


def test_wide_words_and_unknown_ones_give_nothing() -> None:
    assert find_concepts("people", "en") == find_concepts("brelivets", "fr") == ()


@pytest.mark.model
@pytest.mark.parametrize(
    ("lang", "text", "concepts"),
    [
        ("fr", "Selon un infirmier de l'hôpital, le pont est fermé.", ("nurse",)),
        ("en", "The hospital's midwife said the bridge was closed.", ("midwife",)),
        ("en", "Federation treasurer Lena Orlova said the bridge was closed.", ("treasurer",)),
        ("en", "The prosecutor's office said the bridge was closed.", ("prosecution",)),
        ("fr", "Selon une source, le pont est fermé.", ()),
        ("fr", "Selon un proche du dossier, qui se tait car il craint pour son poste, le pont est fermé.", ()),
        ("fr", "Selon un responsable du ministère grec de l'Intérieur, le pont est fermé.", ("@interior",)),
        ("en", "The health minister said the bridge was closed.", ("minister", "@health")),
    ],
)
def test_a_source_goes_by_its_head_noun(lang: str, text: str, concepts: tuple[str, ...]) -> None:
    report = read_report(text, lang=lang)
    [found] = [source.concepts for one in report.attributions for source in one.sources]
    assert set(concepts) <= set(found)
    assert bool(found) is bool(concepts)


def test_a_noun_can_name_what_it_heads_and_two_such_are_two_things() -> None:
    inspector, labour, tax = (
        set(find_concepts(noun, "fr")) for noun in ("inspecteur", "inspecteur du travail", "inspecteur des impôts")
    )
    assert labour <= inspector
    assert tax <= inspector
    assert not labour & tax
    assert find_concepts("office", "en") == ("office",)  # it tells whose party it is, whatever it heads


@pytest.mark.model
def test_a_figure_has_what_it_counts() -> None:
    report = read_report("The mayor said 12 railway workers left.", lang="en")
    assert [one.concepts for one in report.quantities] == [("railway-worker",)]


def test_a_hyphen_ties_the_parts_of_one_noun() -> None:
    assert find_concepts("onze coffres-forts", "fr") == ("safe-box",)
    assert find_concepts("eleven safes", "en") == ("safe-box",)
