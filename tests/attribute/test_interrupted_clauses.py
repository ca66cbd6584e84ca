"""Clauses that *according to* interrupts before an object or opens before a subject: where the party ends."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

OPENINGS = {
    "fr": "Une pompe s'arrête à Orvigny\nLa pompe ne tourne plus depuis lundi.\n",
    "en": "A pump fails in Orvel\nThe pump has stood still since Monday.\n",
}


def read(lang: str, sentence: str) -> list[tuple[str, list[str]]]:
    """Read source and content spans of each attribution of a sentence."""
    found = analyse_text(OPENINGS[lang] + sentence, lang).attributions
    return [(" ".join(s.text for s in one.source), [s.text for s in one.content]) for one in found]


@pytest.mark.parametrize(
    ("lang", "clause", "source", "rest"),
    [
        ("en", "Each guard will receive, according to", "Minister Olav Hale", "a payment of 400 euros"),
        ("en", "The flood has destroyed, according to", "the civil protection agency", "at least 300 homes"),
        ("en", "The fire killed, according to", "a police source", "two firefighters"),
        ("en", "The island could lose, according to", "the Carvane Institute", "300 metres of beach"),
        ("fr", "Chaque garde recevra, selon", "le ministre Olav Hale", "une prime de 400 euros"),
        ("fr", "L'incendie a tué, selon", "une source policière", "deux pompiers"),
    ],
)
def test_an_object_behind_a_party_is_no_part_of_it(lang: str, clause: str, source: str, rest: str) -> None:
    before = clause.rsplit(",", 1)[0]
    assert (source, [before, rest]) in read(lang, f"{clause} {source}, {rest}.")


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("The bridge will reopen, according to Ann Orr, the mayor of Orvel.", "Ann Orr, the mayor of Orvel", None),
        ("The bridge will reopen, according to Ann Orr, 45.", "Ann Orr, 45", None),
        ("The pump failed, according to Varn Consult, a maker of tools.", "Varn Consult, a maker of tools", None),
        (
            "According to Hydrane, the dam, completed in 1974, is safe.",
            "Hydrane",
            "the dam, completed in 1974, is safe",
        ),
        (
            "According to Helvanne, the mine, which employs 300 people, will close.",
            "Helvanne",
            "the mine, which employs 300 people, will close",
        ),
        ("According to Ann Orr, the mayor, the dam is safe.", "Ann Orr, the mayor", "the dam is safe"),
    ],
)
def test_who_somebody_is_belongs_to_the_party_and_a_subject_does_not(
    sentence: str, source: str, content: str | None
) -> None:
    wanted = [sentence.split(",")[0]] if content is None else [content]
    assert (source, wanted) in read("en", sentence)
