"""Incises between a subject and its verb, whatever the subject; sentences whose verb the parser lost; hedges inside."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("lang", "text", "source", "content"),
    [
        ("fr", "Maude Orlac, a confirmé mercredi à l'AFP son avocat, fera appel avant le 3 mai.",
         "son avocat", ["Maude Orlac", "fera appel avant le 3 mai"]),
        ("fr", "Ce texte, a insisté vendredi sur Radio Lorne la ministre, sera voté avant l'été.",
         "la ministre", ["Ce texte", "sera voté avant l'été"]),
        ("fr", "Les suspects, a annoncé le parquet dans un communiqué, ont été relâchés.",
         "le parquet", ["Les suspects", "ont été relâchés"]),
        ("fr", "Le pont rouvrira lundi, a dit Lena Orsk, la maire de Tarval.",
         "Lena Orsk, la maire de Tarval", ["Le pont rouvrira lundi"]),
        ("en", "Lena Orsk, her doctor said on Friday, is recovering well.",
         "her doctor", ["Lena Orsk", "is recovering well"]),
        ("en", "Lena Orsk, police said, was arrested at dawn.", "police", ["Lena Orsk", "was arrested at dawn"]),
        ("en", "Lena Orsk, his spokesman told AFP, will resign.", "his spokesman", ["Lena Orsk", "will resign"]),
        ("en", "Lena Orsk, the spokesman, said the bridge would reopen.",
         "Lena Orsk, the spokesman", ["the bridge would reopen"]),
    ],
)  # fmt: skip
def test_an_incise_parts_a_subject_from_its_verb(lang: str, text: str, source: str, content: list[str]) -> None:
    [attribution] = analyse_text(text, lang).attributions
    assert [" ".join(span.text for span in attribution.source), *(span.text for span in attribution.content)] == [
        source,
        *content,
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Work stopped. The 27 lorries held up outside the plant left on Friday shortly before noon.", "leave"),
        ("Work stopped. The lorries stood outside the plant closed on Friday.", "stand"),
    ],
)
def test_a_noun_with_participles_has_a_verb(text: str, told: str) -> None:
    heads = [claim.heads[0] for claim in analyse_text(text, "en").claims if "lorries" in claim.content[0].text]
    assert heads == [told]


@pytest.mark.parametrize(
    ("lang", "text", "commitment"),
    [
        ("en", "Nine villagers are believed to have been killed, according to the mayor.", "conditional"),
        ("en", "The files are supposed to be kept in a safe, according to the mayor.", "plain"),
        ("fr", "Deux élus ont dit, à condition que leur nom ne soit pas publié, que le train aurait pris du retard.",
         "conditional"),
        ("fr", "Deux élus ont dit qu'à condition que la voie soit libre, le train aurait pris la route.", "plain"),
    ],
)  # fmt: skip
def test_a_hedge_inside_what_is_said(lang: str, text: str, commitment: str) -> None:
    assert [one.commitment for one in analyse_text(text, lang).attributions] == [commitment]
