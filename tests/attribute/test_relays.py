"""Relays: who passed words on, and what behind a name is only a circumstance."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

OPENING = "Un pont ferme à Orvigny\nLe pont d'Orvigny est fermé depuis lundi.\n"


@pytest.mark.parametrize(
    ("sentence", "source", "relay"),
    [
        ("Selon un ingénieur cité par Reuters, le pont est fragile.", "un ingénieur", "Reuters"),
        ("La maire a confié à l'AFP que le pont rouvrirait jeudi.", "La maire", "l'AFP"),
        (
            "La maire, Odile Verdin, interrogée sur la crue, a affirmé que le pont tiendra.",
            "La maire, Odile Verdin",
            "",
        ),
        ("La maire a affirmé à la presse que le pont tiendra.", "La maire", ""),
        # The name of an outlet may end with small words: the subject opens with its article behind them.
        (
            "Le pont tiendra, a dit au site Eaux libres l'association Vau vif.",
            "l'association Vau vif",
            "site Eaux libres",
        ),
        (
            "Le pont tiendra, a dit auprès du quotidien Heures claires le préfet.",
            "le préfet",
            "quotidien Heures claires",
        ),
        ("Le pont tiendra, a dit au quotidien Le Phare lundi le préfet.", "le préfet", "quotidien Le Phare"),
        # The outlet opens the clause: spoken on, in an interview, asked by; what it only did or owns is no relay.
        ("Au micro de RTL, la maire a affirmé que le pont tiendra.", "la maire", "RTL"),
        ("Sur BFMTV, la maire a affirmé que le pont tiendra.", "la maire", "BFMTV"),
        ("Dans un entretien au Monde, la maire affirme que le pont tiendra.", "la maire", "Monde"),
        ("Invitée de BFMTV mardi soir, la maire a affirmé que le pont tiendra.", "la maire", "BFMTV"),
        ("Interrogée par le Parisien, la maire affirme que le pont tiendra.", "la maire", "le Parisien"),
        ("Dans une lettre transmise à l'AFP, la maire affirme que le pont tiendra.", "la maire", "l'AFP"),
        ("Après l'article du Monde, la maire affirme que le pont tiendra.", "la maire", ""),
        ("Critiquée par Le Monde, la maire affirme que le pont tiendra.", "la maire", ""),
        ("Sur les quais, la maire a affirmé que le pont tiendra.", "la maire", ""),
        ("Dans un communiqué publié sur son site, la maire affirme que le pont tiendra.", "la maire", ""),
        # Somebody lends the source a voice.
        ("Par la voix de son avocat, la maire affirme que le pont tiendra.", "la maire", "son avocat"),
        ("La maire affirme, par le biais de son avocat, que le pont tiendra.", "La maire", "son avocat"),
        (
            "Le club a répondu par la voix du colonel Odile Verdin, porte-parole du stade : « Le pont tient ».",
            "Le club",
            "colonel Odile Verdin, porte-parole du stade",
        ),
        # The infinitive behind the outlet told.
        ("Un témoin a raconté à l'AFP avoir entendu un bruit sourd.", "Un témoin", "l'AFP"),
        # An outlet that speaks on somebody's word.
        ("Selon l'AFP, qui le tient d'un ingénieur, le pont est fragile.", "un ingénieur", "l'AFP"),
        ("Selon l'AFP, qui cite un ingénieur, le pont est fragile.", "un ingénieur", "l'AFP"),
        ("Citant un ingénieur, Le Figaro annonce que le pont est fragile.", "un ingénieur", "Le Figaro"),
        ("Le Figaro affirme que le maire, citant sa mère, a souri.", "Le Figaro", ""),
        # An outlet that saw what is cited, not one that only stands in what is said.
        (
            "Le pont est fragile, selon une note consultée par l'hebdomadaire Le Relais.",
            "une note",
            "l'hebdomadaire Le Relais",
        ),
        ("Selon une note que Radio Sella a obtenue, le pont est fragile.", "une note", "Radio Sella"),
        ("La maire affirme qu'une note obtenue par l'AFP est fausse.", "La maire", ""),
        (
            "Le pont est fragile, selon deux ingénieurs que cite le magazine Torche.",
            "deux ingénieurs",
            "le magazine Torche",
        ),
        (
            "Dans une lettre que s'est procurée le magazine Torche, le syndicat affirme que le pont tiendra.",
            "le syndicat",
            "le magazine Torche",
        ),
        (
            "Interrogé par Radio Quai, un docker qui y travaille affirme que le pont tiendra.",
            "un docker qui y travaille",
            "Radio Quai",
        ),
        # What is asked of an outlet is passed on by nobody.
        ("La maire a reproché au Monde d'avoir menti.", "La maire", ""),
    ],
)
def test_relays_are_told_from_circumstances(sentence: str, source: str, relay: str) -> None:
    found = [one for one in analyse_text(OPENING + sentence, "fr").attributions if one.source]
    assert [span.text for one in found for span in one.source] == [source]
    assert [span.text for one in found for span in one.relay] == ([relay] if relay else [])


@pytest.mark.parametrize(
    ("opening", "relays"), [("Dans un entretien à Radio Orvigny", 2), ("Après l'article du Monde", 0)]
)
def test_interview_that_opens_a_sentence_relays_all_that_is_said_in_it(opening: str, relays: int) -> None:
    sentence = f"{opening}, la maire a critiqué la vente ; le stade reste public, a déclaré Odile Verdin."
    found = analyse_text(OPENING + sentence, "fr").attributions
    assert len(found) == 2
    assert sum(bool(one.relay) for one in found) == relays


@pytest.mark.parametrize(
    ("sentence", "content", "relay"),
    [
        ("The pass has reopened, Reuters reported on Tuesday, citing an engineer.", "The pass has reopened", "Reuters"),
        ("The pass has reopened, the BBC said, quoting an engineer.", "The pass has reopened", "BBC"),
        # A mayor who cites somebody carries his words on, and is no outlet.
        ("The pass has reopened, the mayor said, citing an engineer.", "The pass has reopened", ""),
    ],
)
def test_relay_behind_what_it_passes_on_keeps_the_content(sentence: str, content: str, relay: str) -> None:
    found = analyse_text("A pass\nThe road has been closed since Monday.\n" + sentence, "en").attributions
    assert content in [span.text for one in found for span in one.content]
    assert [span.text.removeprefix("the ") for one in found for span in one.relay] == ([relay] if relay else [])


ENGLISH = "A bridge shuts in Dorn\nThe bridge has been shut since Monday.\n"


@pytest.mark.parametrize(
    ("sentence", "source", "relay"),
    [
        # Who is quoted as saying something speaks, who quotes passes it on.
        ("Reuters quoted a witness as saying that the bridge shook.", "a witness", "Reuters"),
        ("“The bridge is safe,” the agency quoted Bell as saying.", "Bell", "the agency"),
        (
            "The mayor was quoted by the news site Port-Info as saying the bridge was safe.",
            "The mayor",
            "the news site Port-Info",
        ),
        (
            "The mayor was quoted as saying by the Marlin agency that the bridge was safe.",
            "The mayor",
            "the Marlin agency",
        ),
        ("The mayor was quoted as saying that the bridge was safe.", "The mayor", ""),
        # An outlet that cites a document, or a source in its own words.
        (
            "The newspaper wrote, citing court documents, that the mayor had sold the bridge.",
            "court documents",
            "The newspaper",
        ),
        (
            "According to the Press Association, quoting a paramedic, she had fainted.",
            "a paramedic",
            "the Press Association",
        ),
        # An outlet that spread what was said.
        (
            "The general said in remarks broadcast by state television that the town was calm.",
            "The general",
            "state television",
        ),
        ("Interviewed by Radio Harwick, the captain said that the engine had failed.", "the captain", "Radio Harwick"),
        # A bare name is told something: an outlet, unless it is known for something else or a person.
        ("The man told Opennews by e-mail that the lake was full.", "The man", "Opennews"),
        ("The man told Parliament that the lake was full.", "The man", ""),
        ("The man told Odile Verdin that the lake was full.", "The man", ""),
        ("The man warned Tulsona that the lake was full.", "The man", ""),
    ],
)
def test_english_relays(sentence: str, source: str, relay: str) -> None:
    found = analyse_text(ENGLISH + sentence, "en").attributions
    assert [([s.text for s in one.source], [s.text for s in one.relay]) for one in found] == [
        ([source], [relay] if relay else [])
    ]
