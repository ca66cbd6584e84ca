"""Verbs in a row, objects behind who is cited, and who said so between *comme* and its verb. All is invented."""

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
    ("sentence", "rows"),
    [
        ("La ministre dénonce un sabotage, accuse l'opposition d'y avoir participé et promet des poursuites.",
         [("La ministre", "un sabotage"), ("La ministre", "d'y avoir participé"), ("La ministre", "des poursuites")]),
        ("Le collectif réclame une pause, exige des comptes et appelle à marcher dimanche.",
         [("Le collectif", "une pause"), ("Le collectif", "des comptes"), ("Le collectif", "à marcher dimanche")]),
        ("Le parquet évoque un accident, écarte la piste criminelle et annonce une autopsie.",
         [("Le parquet", "la piste criminelle"), ("Le parquet", "une autopsie")]),
        ("Le club conteste la sanction, annonce un recours, réclame un vote et accuse l'arbitre.",
         [("Le club", "un recours"), ("Le club", "un vote")]),
        # The last of two, written like a noun.
        ("Le syndicat exige le renvoi des trois cadres et menace de bloquer le dépôt.",
         [("Le syndicat", "le renvoi des trois cadres"), ("Le syndicat", "de bloquer le dépôt")]),
        ("La maire regrette ce départ et demande aux parents de patienter.",
         [("La maire", "ce départ"), ("La maire", "de patienter")]),
        # Near-misses: an incise, what its speaker does besides, whoever else speaks.
        ("La route est coupée, affirme le maire qui redoute un accident et demande un pont.",
         [("le maire", "La route est coupée"), ("le maire", "un pont")]),
        ("La cuve fuit, assure la maire, et promet des travaux.", [("la maire", "La cuve fuit")]),
        ("La route est coupée, indique la mairie et la préfecture conseille un détour.",
         [("la préfecture", "un détour")]),
    ],
)  # fmt: skip
def test_verbs_in_a_row_share_their_subject(sentence: str, rows: list[Row]) -> None:
    assert [row for row in rows if row not in read(sentence)] == []


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("La centrale produira, d'après l'exploitant, près d'un tiers du courant de l'île.",
         ("l'exploitant", "La centrale produira … près d'un tiers du courant de l'île")),
        ("Les pêcheurs ont perdu, assure leur syndicat, la moitié de leurs revenus.",
         ("leur syndicat", "Les pêcheurs ont perdu … la moitié de leurs revenus")),
        ("Le président a promis, rapporte Le Rhodan, de réunir les partis.",
         ("Le Rhodan", "Le président a promis … de réunir les partis")),
        ("Les ouvriers veulent, explique le délégué, Yann Corlay, une prime.",
         ("le délégué, Yann Corlay", "Les ouvriers veulent … une prime")),
        ("Le parti réclame, écrit le quotidien Le Rhodan, la tête du ministre.",
         ("le quotidien Le Rhodan", "Le parti réclame … la tête du ministre")),
        # Near-misses: who else the speaker is.
        ("Le feu a repris, dit le maire, un ancien pompier.", ("le maire, un ancien pompier", "Le feu a repris")),
        ("Le feu a repris, selon l'armée, mobilisée dans la région.",
         ("l'armée, mobilisée dans la région", "Le feu a repris")),
    ],
)  # fmt: skip
def test_an_object_behind_who_is_cited_is_said(sentence: str, row: Row) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("Comme le ministre l'a annoncé, la route rouvrira en mai.", ("le ministre", "la route rouvrira en mai")),
        ("La route rouvrira en mai, comme le ministre l'a promis.", ("le ministre", "La route rouvrira en mai")),
        ("Comme la police l'avait indiqué à l'AFP, le suspect a fui.", ("la police", "le suspect a fui")),
        ("Selon ce que le directeur affirme, les comptes sont justes.", ("le directeur", "les comptes sont justes")),
        ("Les comptes sont justes, d'après ce que le directeur nous a dit.",
         ("le directeur", "Les comptes sont justes")),
        ("D'après ce qu'il a confié à ses proches, il partira.", ("il", "il partira")),
        ("Selon ce que rapportent les médias, le suspect dormait.", ("les médias", "le suspect dormait")),
        ("Comme l'a rappelé le maire, le pont date de 1930.", ("le maire", "le pont date de 1930")),
    ],
)  # fmt: skip
def test_who_said_so_may_stand_before_the_verb(sentence: str, row: Row) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Comme le maire dort, la séance est close.",
        "Le club joue comme son entraîneur le demande.",
        "Des élus comme Odile Sarn le critiquent.",
    ],
)
def test_a_likeness_says_nothing(sentence: str) -> None:
    assert not [row for row in read(sentence) if "séance" in row[1] or "club" in row[1] or "élus" in row[1]]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        # The clause that the verb before who is cited needs.
        ("Il faut, selon le maire, que le pont rouvre.", ("le maire", "Il faut … que le pont rouvre")),
        ("Il est probable, selon les experts, que le fleuve déborde.",
         ("les experts", "Il est probable … que le fleuve déborde")),
        ("La loi impose, rappelle le préfet, que la porte reste ouverte.",
         ("le préfet", "La loi impose … que la porte reste ouverte")),
        ("L'usage veut pourtant, d'après le syndicat, que les comptes soient publics.",
         ("le syndicat", "L'usage veut pourtant … que les comptes soient publics")),
        # Near-miss: a statement that lacks nothing.
        ("Le pont est vieux, selon le maire, que la foule a hué.", ("le maire", "Le pont est vieux")),
        # A reason with a verb of its own between who was told and what was said.
        ("Un élu a dit à l'AFP, parce qu'il craint pour sa place, que la digue fuyait.",
         ("Un élu", "que la digue fuyait")),
        ("Trois ouvriers ont expliqué au Rhodan, sans donner leur nom car ils redoutent un renvoi, que la digue fuit.",
         ("Trois ouvriers", "que la digue fuit")),
    ],
)  # fmt: skip
def test_a_clause_behind_an_aside_is_said(sentence: str, row: Row) -> None:
    assert row in read(sentence)
