"""Bounds of what is said and by whom, one class a test: French agency prose. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

OPENING = "Un pont ferme à Dorne\nLe pont est fermé depuis lundi.\n"
Row = tuple[str, str]


def read(sentence: str) -> list[Row]:
    """Give source and content of a sentence's attributions."""
    found = analyse_text(OPENING + sentence, "fr").attributions
    return [
        (" ".join(span.text for span in one.source), " … ".join(span.text for span in one.content)) for one in found
    ]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        # A quotation parted by its verb keeps both its marks.
        ("« Nous avons écrit en mars, assure l'élue, mais personne n'a répondu. »",
         ("l'élue", "« Nous avons écrit en mars … mais personne n'a répondu. »")),
        # What the subject of the statement did besides goes on behind who speaks; what the speaker does is none of it.
        ("Le navire a dérivé, raconte un marin, et s'est échoué sur un banc de sable.",
         ("un marin", "Le navire a dérivé … et s'est échoué sur un banc de sable")),
        ("La cuve fuit, assure l'élue, et promet des travaux.", ("l'élue", "La cuve fuit")),
        # A relative behind who speaks is none of what is said.
        ("Pas question de céder, prévient le collectif, qui appelle à un rassemblement samedi.",
         ("le collectif", "Pas question de céder")),
        # An adverb before who is cited belongs to neither.
        ("Le suspect, toujours selon le parquet, aurait agi seul.", ("le parquet", "Le suspect … aurait agi seul")),
        ("Le prix a baissé, notamment selon les courtiers.", ("les courtiers", "Le prix a baissé")),
        # A word for all before its noun opens an object.
        ("Mona Fleury a écarté toute hausse des droits.", ("Mona Fleury", "toute hausse des droits")),
        ("Le club nie toute dette et refuse tout délai.", ("Le club", "tout délai")),
    ],
)  # fmt: skip
def test_what_is_said_is_whole_and_no_more(sentence: str, row: Row) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        # Nobody in particular learned it or says it: of whom it was heard.
        ("L'accusé a nié les faits, a-t-on appris jeudi auprès du parquet.", ("parquet", "L'accusé a nié les faits")),
        ("Un suspect est recherché, indique-t-on de source proche du dossier.",
         ("source proche du dossier", "Un suspect est recherché")),
        ("Les pourparlers avancent, assure-t-on de sources diplomatiques.",
         ("sources diplomatiques", "Les pourparlers avancent")),
        ("Trois hommes sont recherchés, dit-on à la préfecture.", ("on", "Trois hommes sont recherchés")),
        # Those who are counted behind what they wrote.
        ("La loi est injuste, ont écrit dans une lettre ouverte douze maires de la vallée.",
         ("douze maires de la vallée", "La loi est injuste")),
        ("La loi est injuste, jugent dans un rapport trois experts de l'ONU.",
         ("trois experts de l'ONU", "La loi est injuste")),
        # What comes out of a document.
        ("Il ressort de l'audit que 40 % des ponts sont en mauvais état.",
         ("l'audit", "que 40 % des ponts sont en mauvais état")),
        ("La dette a doublé, ressort-il d'un rapport publié lundi.",
         ("un rapport publié lundi", "La dette a doublé")),
    ],
)  # fmt: skip
def test_of_whom_it_was_heard(sentence: str, row: Row) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Il ressort du bureau à midi.", "Le total est fait à partir de sources officielles."],
)
def test_other_uses_say_nothing(sentence: str) -> None:
    assert not read(sentence)


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        # What is foretold stands before its verb; a form of two uses is finite before its subject.
        ("Le trafic reprendra vers 18 heures, prévoit l'opérateur.",
         ("l'opérateur", "Le trafic reprendra vers 18 heures")),
        ("La route sera vendue, prédit l'analyste Perrine Oss.", ("l'analyste Perrine Oss", "La route sera vendue")),
        # A reflexive before the infinitive opens no question.
        ("Le groupe dit s'attendre à une année difficile.", ("Le groupe", "s'attendre à une année difficile")),
        ("La mairie dit ne pas craindre la crue.", ("La mairie", "ne pas craindre la crue")),
        # A verb that is written like a noun between its subject and its object.
        ("Le conseil de prud'hommes juge la mesure illégale et ordonne sa levée.",
         ("Le conseil de prud'hommes", "la mesure illégale")),
        ("Dans une note remise mardi, le Bureau d'enquêtes juge plus que probable qu'un essieu se soit rompu.",
         ("le Bureau d'enquêtes", "qu'un essieu se soit rompu")),
        ("Le maire, qui a écrit au préfet, juge peu probable que le pont rouvre.",
         ("Le maire", "que le pont rouvre")),
        ("Le juge de paix demande la clé du four et le maire la donne.", ("Le juge de paix", "la clé du four")),
    ],
)  # fmt: skip
def test_forms_that_are_written_alike(sentence: str, row: Row) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    ("sentence", "relays"),
    [
        ("Un responsable a déclaré à Reuters et à l'AFP que la digue fuit.", ["Reuters", "l'AFP"]),
        ("La digue fuit, a dit à Reuters et à Radio Mistral un élu.", ["Reuters", "Radio Mistral"]),
        ("Le maire a dit à l'AFP et aux élus que la digue fuit.", ["l'AFP"]),
    ],
)
def test_two_outlets_may_be_told(sentence: str, relays: list[str]) -> None:
    (found,) = (one for one in analyse_text(OPENING + sentence, "fr").attributions if one.relay)
    assert [span.text for span in found.relay] == relays
