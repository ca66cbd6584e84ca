"""What a report takes on and who it leaves out: conditionals, distance, what was heard, denials; near-misses beside."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import compare

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("La banque est prête à vendre son siège, ont confié deux cadres.",
         "La banque serait prête à vendre son siège, ont confié deux cadres.", {"hedge-added"}),
        ("Une employée, qui n'a parlé que si son nom était tu, a raconté que les registres avaient été brûlés.",
         "Une employée, qui n'a parlé que si son nom était tu, a raconté que les registres auraient été brûlés.",
         {"hedge-added"}),
        ("Le stade fermerait en juin, a annoncé la mairie.",
         "La mairie a annoncé que le stade fermerait en juin.", set()),
        ("Le ministre a annoncé que la taxe serait supprimée en janvier.",
         "La taxe sera supprimée en janvier, a annoncé le ministre.", set()),
        ("Si la digue cédait, deux villages seraient inondés, a prévenu l'ingénieure.",
         "L'ingénieure a prévenu que deux villages seraient inondés si la digue cédait.", set()),
    ],
)  # fmt: skip
def test_a_past_verb_governs_no_conditional_before_it(upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(("fr", "fr"), upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("en", "en"), "Several nurses say the ward has been without heating since Friday.",
         "Several nurses claim the ward has been without heating since Friday.", {"hedge-added"}),
        (("en", "en"), "The firm claims that the tests were sound.", "The firm claimed the tests had been sound.",
         set()),
        (("en", "fr"), "The union claims that forty posts were cut last year.",
         "Le syndicat affirme que quarante postes ont été supprimés l'an dernier.", set()),
        (("fr", "fr"), "La victime a allégué que le gérant l'avait menacée.",
         "La victime a prétendu que le gérant l'avait menacée.", set()),
        (("fr", "fr"), "La locataire a déclaré que le propriétaire avait changé la serrure.",
         "La locataire a allégué que le propriétaire avait changé la serrure.", {"hedge-added"}),
        (("en", "fr"), "The visitors could have doubled their lead before half-time.",
         "Les visiteurs auraient pu doubler leur avance avant la mi-temps.", set()),
        (("fr", "fr"), "Le président devait visiter les abris dimanche.",
         "Le président devrait visiter les abris dimanche.", set()),
        (("fr", "fr"), "Le pont doit rouvrir lundi, selon la mairie.",
         "Le pont devrait rouvrir lundi, selon la mairie.",
         {"hedge-added"}),
        (("fr", "fr"), "Il y a de fortes chances que les voleurs aient fui vers le nord, estime la juge Anne Verdier.",
         "Les voleurs ont fui vers le nord, affirme la juge Anne Verdier.", {"hedge-dropped"}),
    ],
)  # fmt: skip
def test_a_verb_that_leaves_it_open_keeps_away(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("fr", "en"), "Quatre alpinistes ont été ensevelis par une avalanche, a-t-on appris auprès de la gendarmerie.",
         "Four climbers were buried by an avalanche, according to the mountain police.", set()),
        (("fr", "fr"), "Quatre alpinistes ont été ensevelis par une avalanche, a-t-on appris auprès de la gendarmerie.",
         "Quatre alpinistes ont été ensevelis par une avalanche, a confirmé la gendarmerie.", {"fact-granted"}),
        (("fr", "fr"), "Quatre alpinistes ont été ensevelis par une avalanche, a-t-on appris auprès de la gendarmerie.",
         "Quatre alpinistes ont été ensevelis par une avalanche.", {"source-dropped"}),
        (("fr", "fr"), "Le niveau a baissé, a expliqué au site Rives neuves l'association Eau claire.",
         "Le niveau a baissé, a expliqué l'association Eau claire.", {"relay-uncredited"}),
    ],
)  # fmt: skip
def test_what_was_heard_from_somebody_is_that_party_s_word(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("en", "en"), "There is a strong chance that the ship has left the port, the harbour master said.",
         "There is a strong chance that the ship has not left the port, the harbour master said.",
         {"polarity-flipped"}),
        (("fr", "fr"), "Il se peut que la piste soit rouverte mardi, selon l'aéroport.",
         "Il se peut que la piste ne soit pas rouverte mardi, selon l'aéroport.", {"polarity-flipped"}),
        (("fr", "en"), "Il est probable que la piste ne rouvre pas mardi, selon l'aéroport.",
         "The runway will probably not reopen on Tuesday, according to the airport.", set()),
        (("fr", "en"), "Le conseil conteste que les billets aient été vendus deux fois.",
         "The board says that the tickets were sold twice.", {"polarity-flipped"}),
        (("fr", "en"), "Le ministère nie que des fonds aient été détournés.",
         "The ministry says no funds were diverted.", set()),
        (("en", "fr"), "The minister, who last year mocked the mayor, heaped praise on her courage.",
         "La ministre, qui se moquait l'an dernier de la maire, n'a pas tari d'éloges sur son courage.", set()),
        (("fr", "fr"), "Après deux échecs, l'équipe pourrait ne pas se relever d'une défaite lundi.",
         "Après deux échecs, une défaite lundi peut mettre l'équipe à terre.", set()),
    ],
)  # fmt: skip
def test_what_is_called_likely_is_denied_with_its_clause(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("en", "en"), "The rector admitted that the exam had not begun on time.", "The exam did not begin on time.",
         {"source-dropped"}),
        (("en", "en"), "The rector admitted that the exam had not begun on time.",
         "The exam did not begin on time, the rector conceded.", set()),
        (("en", "en"), "Since the strike, bins have been overflowing all over the district.",
         "Since the strike, according to a shopkeeper, bins have been overflowing all over the district.",
         {"source-added"}),
        (("en", "fr"), "The strike, called in March, affected the whole of the port.",
         "Selon un docker, la grève, lancée en mars, a touché l'ensemble du port.", {"source-added"}),
    ],
)  # fmt: skip
def test_what_is_left_of_a_sentence_shows_that_its_source_is_gone(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("en", "fr"), "The airline will cut a third of its regional flights from the start of May, Lia Moreni said.",
         "La compagnie aérienne pourrait supprimer un tiers de ses vols régionaux dès début mai, a dit Lia Moreni.",
         {"hedge-added"}),
        (("fr", "en"), "Le président doit s'exprimer jeudi soir à la télévision sur la réforme, selon ses services.",
         "The president could speak on television on Thursday evening about the reform, his office said.", set()),
        (("en", "fr"), "Residents could see the smoke from the other side of the lake, the mayor said.",
         "Les habitants voyaient la fumée de l'autre côté du lac, a dit la maire.", set()),
    ],
)  # fmt: skip
def test_a_hedge_on_one_side_of_a_translation_is_told_word_for_word(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("downstream", "codes"),
    [
        ("La digue de Brelle a cédé, a déclaré à la chaîne TV Brelle la préfète.", {"relay-credited"}),
        ("La digue de Brelle a cédé, a déclaré la préfète.", set()),
    ],
)
def test_a_medium_may_bear_the_name_of_where_it_is(downstream: str, codes: set[str]) -> None:
    assert compare(("fr", "fr"), "La digue de Brelle a cédé, a déclaré la préfète.", downstream) == codes
