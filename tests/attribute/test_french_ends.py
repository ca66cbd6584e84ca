"""Where a French speaker and what is said end, and who is quoted with a stance of their own. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


def read(sentence: str) -> list[tuple[str, str]]:
    """Give source and content of a sentence's attributions."""
    found = analyse_text(sentence, "fr").attributions
    return [(" ".join(s.text for s in one.source), " ".join(s.text for s in one.content)) for one in found]


@pytest.mark.parametrize(
    ("sentence", "sources"),
    [
        ("« Il faut agir », a dit la juge, selon Reuters.", ["la juge", "Reuters"]),
        ("Le pont rouvrira lundi, a affirmé un porte-parole, selon l'AFP.", ["un porte-parole", "l'AFP"]),
        (
            "« La crise est finie », a assuré le patron, d'après une vidéo publiée en ligne.",
            ["le patron", "une vidéo publiée en ligne"],
        ),
        # Near-miss: who else somebody is.
        ("« La crise est finie », a assuré Ada Vorn, la patronne du port.", ["Ada Vorn, la patronne du port"]),
        # Brackets of the editor's, and a name behind what it is put in.
        ("Il [le préfet] a déclaré que l'eau montait.", ["le préfet"]),
        ("Le maire [de Larve] a dit que la route était coupée.", ["Le maire [de Larve]"]),
        ("L'affaire met en cause François Merle qui affirme avoir tout remboursé.", ["François Merle"]),
    ],
)
def test_a_speaker_ends_before_who_else_is_cited(sentence: str, sources: list[str]) -> None:
    assert sorted(one for one, _ in read(sentence)) == sorted(sources)


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Le préfet dit que l'eau est potable, mais que le lac monte.", "que l'eau est potable, mais que le lac monte"),
        (
            "Le club estime que la paie est basse, mais aussi que le jeu est lent.",
            "que la paie est basse, mais aussi que le jeu est lent",
        ),
        # Near-miss: what the report sets against it.
        (
            "Le maire assure que le parc ouvrira en mai, mais les travaux n'ont pas commencé.",
            "que le parc ouvrira en mai",
        ),
    ],
)
def test_a_clause_goes_on_with_one_that_opens_alike(sentence: str, content: str) -> None:
    assert [one for _, one in read(sentence)] == [content]


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("« Nous nous réjouissons de travailler avec la région », a dit la directrice.", 1),
        ("« D'après nous, la route est fermée », disent les bergers.", 1),
        ("« J'ai dit que c'était faux », a répété la maire.", 2),
        ("« Ils pensent que nous mentons », a dit Vorel.", 2),
    ],
)
def test_a_present_stance_inside_its_own_quotation_is_not_told_again(sentence: str, count: int) -> None:
    assert len(read(sentence)) == count


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        ("Selon Reuters, le chancelier a ainsi déclaré que la trêve tient.", 2),
        ("L'avocat demande une peine juste, courte et annoncée.", 1),
        ("Le plan, injuste et rejeté par la ville, est mort.", 1),
    ],
)
def test_adverbs_and_qualities_open_nothing(sentence: str, rows: int) -> None:
    found = read(sentence)
    assert len(found) == rows
    assert not any(content.endswith((" a", " et")) for _, content in found)


@pytest.mark.parametrize(
    ("behind", "source"),
    [
        ("a déclaré le préfet un peu plus tard dans la journée", "le préfet"),
        ("a lancé la maire peu avant le vote", "la maire"),
        ("avait promis le ministre quelques jours auparavant", "le ministre"),
        ("a dit le chef du port deux heures plus tard", "le chef du port"),
        # Near-misses: an adverb that belongs to a quality, or that a preposition leads to.
        ("a dit un élu très proche du maire", "un élu très proche du maire"),
        ("ont dit les gens d'ici", "les gens d'ici"),
    ],
)
def test_a_speaker_ends_before_an_adverb_of_time(behind: str, source: str) -> None:
    assert [one for one, _ in read(f"« La digue tiendra », {behind}.")] == [source]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Le comptable a été accusé lors d'une audience de fraude.", "de fraude"),
        ("Elle a été soupçonnée au cours de l'enquête d'avoir menti.", "d'avoir menti"),
        # Near-miss: what somebody is accused of.
        ("Le comptable a été accusé de fraude.", "de fraude"),
    ],
)
def test_a_circumstance_of_an_accusation_is_no_part_of_it(sentence: str, content: str) -> None:
    assert [one for _, one in read(sentence)] == [content]
