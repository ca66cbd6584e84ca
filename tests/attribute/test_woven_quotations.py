"""Quoted words that a phrase goes through: who speaks and who is told is whole. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


def read(sentence: str, language: str) -> list[tuple[str, str]]:
    """Give source and content of a sentence's attributions."""
    found = analyse_text(sentence, language).attributions
    return [(" ".join(s.text for s in one.source), " ".join(s.text for s in one.content)) for one in found]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Le « discret » préfet Odon Larque a dit que le pont rouvrirait.", "Le « discret » préfet Odon Larque"),
        ("Des habitants « excédés » de Larve ont affirmé que l'usine pollue.", "Des habitants « excédés » de Larve"),
        ("Des élus du groupe « Sauvons la dune » affirment que tout fuit.", "Des élus du groupe « Sauvons la dune »"),
        ("Selon le « patron » du port, les grues seront livrées en mai.", "le « patron » du port"),
        ("« Le train est en retard », a dit le « roi » du rail.", "le « roi » du rail"),
        # Near-misses: what is said behind who says it.
        ("Le maire a jugé le plan « injuste » et le délai « trop court ».", "Le maire"),
        ("« Le port rouvrira », affirme le maire. « La digue tient. »", "le maire"),
    ],
)
def test_who_speaks_is_whole_around_quoted_words(sentence: str, source: str) -> None:
    assert read(sentence, "fr")[0][0] == source


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("La ministre demande aux « pirates » étrangers de libérer les marins.", "de libérer les marins"),
        ("Le directeur a appelé les « vrais amis » du club à venir samedi.", "à venir samedi"),
        ("La maire a promis aux « oubliés » de la vallée une aide de 300 euros.", "une aide de 300 euros"),
        ("Le procureur a reproché à la « bande » de Vorel d'avoir brûlé la grange.", "d'avoir brûlé la grange"),
        # Near-misses: what is said is quoted itself.
        ("La cheffe a promis aux salariés « une prime ».", "« une prime »"),
        ("Le maire demande un « geste » de la région.", "un « geste » de la région"),
        ("La direction accuse le syndicat de « mentir » aux salariés.", "de « mentir » aux salariés"),
    ],
)
def test_who_is_told_is_passed_around_quoted_words(sentence: str, content: str) -> None:
    assert [one for _, one in read(sentence, "fr")] == [content]


@pytest.mark.parametrize(
    ("sentence", "read_as"),
    [
        ('The minister told the "pirates" to free the crew.', ("The minister", "to free the crew")),
        ('Members of the group "Dune" say the mayor lied.', ('Members of the group "Dune"', "the mayor lied")),
        ('According to the "boss" of it, the cranes will come.', ('the "boss" of it', "the cranes will come")),
        ('The mayor called the delay "too short".', ("The mayor", 'the delay "too short"')),
        ("A note speaks of a leak and the harbour master resigned.", ("A note", "a leak")),
    ],
)
def test_english_phrases_go_through_quoted_words(sentence: str, read_as: tuple[str, str]) -> None:
    assert read(sentence, "en") == [read_as]
