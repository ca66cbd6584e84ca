"""Attributions get their parties, the report its actors. Events, people and words are invented; agencies are forms."""

from __future__ import annotations

import pytest

from selon.qualify.actors import resolve_actors
from selon.qualify.members import split_members
from selon.qualify.mentions import find_actors, make_slug
from selon.reading import read_report
from selon.record.attribution import Actor, Attribution, Kind, Named, Source
from selon.record.span import Spans
from tests.qualify.parsed import Parsed, parse_lines

pytestmark = pytest.mark.model

FRENCH = """Un pont ferme à Orvigny
Washington a fermé un pont à Orvigny, écrit Associated Press (AP), qui cite un responsable américain et trois sources \
proches du chantier.
Le pont rouvrira jeudi, selon l'une des sources que cite l'agence de presse américaine.
Selon la maire d'Orvigny, Odile Verdin, le pont est sûr. Mme Verdin craint pourtant la crue. Elle demande une digue.
Un ingénieur russe, s'exprimant sous couvert d'anonymat, juge le pont fragile.
Basile Corréard, patron du chantier, assure que tout va bien. M. Corréard partira lundi.
Le Comité des ponts et digues (CPD) dément. Le CPD publiera un rapport."""

ENGLISH = """A bridge shuts in Orvington
Two or three officials familiar with the matter told Reuters the bridge would shut.
A Russian engineer, who was not authorized to speak publicly, called the bridge fragile.
Mayor Odile Verdin said the bridge was safe. Verdin spoke on Monday. She asked for a dam.
The news agency said the mayor wept."""


def attribution(
    found: Parsed, source: str, relay: str = "", kind: Kind = "person", named: Named = "named", nth: int = 0
) -> Attribution:
    """Make an attribution out of words of the text; cue and content do not matter here."""
    sources: Spans = (found.span(source, nth),)
    relays: Spans = (found.span(relay),) if relay else ()
    return Attribution(source, sources, (), (), relays, "indirect", kind, named, "plain", "affirm")


def parties(found: Parsed, lang: str, *made: Attribution) -> tuple[list[tuple[Source, ...]], dict[str, Actor]]:
    """Resolve and give the sources of each attribution, and the actors by id."""
    filled, actors = resolve_actors(found.tree, found.view, lang, made)
    return [entry.sources for entry in filled], {actor.id: actor for actor in actors}


@pytest.fixture(scope="module")
def french() -> Parsed:
    """Give the French report, parsed."""
    return parse_lines(FRENCH, "fr")


@pytest.fixture(scope="module")
def english() -> Parsed:
    """Give the English report, parsed."""
    return parse_lines(ENGLISH, "en")


def test_joined_members_are_parties_with_their_own_count(french: Parsed) -> None:
    words = "un responsable américain et trois sources proches du chantier"
    ((official, sources),), _ = parties(french, "fr", attribution(french, words, named="unnamed"))
    assert (official.kind, official.named, official.affiliation) == ("person", "unnamed", ("state:US",))
    assert official.count is not None
    assert (official.count.low, official.count.high) == (1, 1)
    assert sources.count is not None
    assert (sources.count.low, sources.count.high, sources.count.words) == (3, 3, "trois")
    assert sources.group == "proches du chantier"


def test_first_member_keeps_kind_and_named_of_the_attribution(french: Parsed) -> None:
    words = "un responsable américain et trois sources proches du chantier"
    ((first, second),), _ = parties(french, "fr", attribution(french, words, kind="state", named="named"))
    assert (first.kind, first.named) == ("state", "named")
    assert (second.kind, second.named) == ("person", "unnamed")


def test_agency_is_one_actor_under_all_its_names(french: Parsed) -> None:
    relayed = attribution(french, "l'une des sources", "l'agence de presse américaine", named="unnamed")
    filled, actors = resolve_actors(french.tree, french.view, "fr", (relayed,))
    (relay,) = filled[0].relays
    assert (relay.actor, relay.why) == ("media:AP", "role:agencies")
    agency = next(actor for actor in actors if actor.id == "media:AP")
    assert [span.text for span in agency.mentions] == ["Associated Press (AP)", "l'agence de presse américaine"]
    assert (agency.origin, agency.country) == ("register", "US")
    assert agency.evidence[0].kind == "register"


def test_capital_speaks_as_its_government_and_local_place_does_not(french: Parsed) -> None:
    _, actors = parties(french, "fr")
    assert actors["state:US"].mentions[0].text == "Washington"
    assert not any("orvigny" in actor for actor in actors)


def test_person_is_one_actor_by_full_name_title_and_pronoun(french: Parsed) -> None:
    made = (
        attribution(french, "la maire d'Orvigny, Odile Verdin"),
        attribution(french, "Mme Verdin"),
        attribution(french, "Elle"),
    )
    sources, actors = parties(french, "fr", *made)
    assert [entry[0].actor for entry in sources] == ["local:odile-verdin"] * 3
    assert [entry[0].why for entry in sources] == ["local:full-name", "local:surname", "pronoun:agreement"]
    assert sources[2][0].refers_to is not None
    assert "Verdin" in sources[2][0].refers_to.text
    assert len(actors["local:odile-verdin"].mentions) == 3


def test_reason_for_anonymity_is_a_span_of_the_text(french: Parsed) -> None:
    words = "Un ingénieur russe"
    ((engineer,),), _ = parties(french, "fr", attribution(french, words, named="unnamed"))
    assert engineer.anonymity == french.span("s'exprimant sous couvert d'anonymat")
    assert engineer.affiliation == ("state:RU",)


def test_acronym_is_the_same_actor_as_its_expansion(french: Parsed) -> None:
    made = attribution(french, "Le Comité des ponts et digues", kind="organisation")
    later = attribution(french, "Le CPD", kind="organisation")
    sources, _ = parties(french, "fr", made, later)
    assert sources[0][0].actor == sources[1][0].actor is not None


def test_english_alternative_counts_are_a_range(english: Parsed) -> None:
    words = "Two or three officials familiar with the matter"
    ((officials,),), _ = parties(english, "en", attribution(english, words, named="unnamed"))
    assert officials.count is not None
    assert (officials.count.low, officials.count.high) == (2, 3)
    assert officials.group == "familiar with the matter"


def test_english_reason_for_anonymity_is_found(english: Parsed) -> None:
    ((engineer,),), _ = parties(english, "en", attribution(english, "A Russian engineer", named="unnamed"))
    assert engineer.anonymity is not None
    assert "not authorized to speak publicly" in engineer.anonymity.text


def test_english_pronoun_and_role_resolve(english: Parsed) -> None:
    made = attribution(english, "She"), attribution(english, "The news agency", kind="media")
    sources, _ = parties(english, "en", *made)
    assert sources[0][0].actor == "local:odile-verdin"
    assert (sources[1][0].actor, sources[1][0].why) == ("media:REUTERS", "role:agencies")


def test_space_agency_is_no_news_agency() -> None:
    found = parse_lines("Selon Reuters, la fusée part. L'agence spatiale américaine dément.", "fr")
    ((agency,),), _ = parties(found, "fr", attribution(found, "L'agence spatiale américaine", kind="organisation"))
    assert agency.actor != "media:REUTERS"


def test_agency_of_another_country_is_not_taken() -> None:
    found = parse_lines("Selon Reuters, le pont cède. L'agence de presse russe dément.", "fr")
    ((agency,),), _ = parties(found, "fr", attribution(found, "L'agence de presse russe", kind="media"))
    assert agency.actor != "media:REUTERS"


def test_government_with_a_word_for_its_people_is_the_state() -> None:
    found = parse_lines("Les autorités tchadiennes ont fermé le pont.", "fr")
    ((state,),), _ = parties(found, "fr", attribution(found, "Les autorités tchadiennes", kind="state"))
    assert (state.actor, state.why) == ("state:TD", "state:government-of")


def test_role_takes_up_the_person_it_introduced() -> None:
    found = parse_lines("Le préfet Basile Corréard ferme le pont. La pluie tombe. Le préfet craint la crue.", "fr")
    ((prefect,),), _ = parties(found, "fr", attribution(found, "Le préfet", nth=1))
    assert prefect.actor == "local:basile-correard"


def test_ambiguous_name_keeps_its_rivals() -> None:
    found = parse_lines("Le Congo a fermé le pont.", "fr")
    (mention,) = find_actors(found.tree, found.view, "fr")
    assert (mention.actor, mention.rivals, mention.why) == ("state:CD", ("state:CG",), "register:ambiguous")


@pytest.mark.parametrize(
    ("lang", "phrase", "members"),
    [
        ("fr", "le maire et trois témoins", ["le maire", "trois témoins"]),
        ("fr", "les États-Unis et l'Union européenne", ["les États-Unis", "l'Union européenne"]),
        ("fr", "le ministre de l'Économie et des Finances", ["le ministre de l'Économie et des Finances"]),
        ("fr", "les services américains et sud-coréens", ["les services américains et sud-coréens"]),
        ("en", "the mayor and three witnesses", ["the mayor", "three witnesses"]),
        ("en", "the ministry of trade and industry", ["the ministry of trade and industry"]),
    ],
)
def test_members_are_split_only_at_the_phrases_own_level(lang: str, phrase: str, members: list[str]) -> None:
    text = f"Selon {phrase}, le pont tient." if lang == "fr" else f"The bridge holds, according to {phrase}."
    found = parse_lines(text, lang)
    cut = split_members(found.tree, *found.tokens(phrase), lang)
    assert [text[found.tree[a].start : found.tree[b - 1].end] for a, b in cut] == members


def test_slug_keeps_letters_and_digits_only() -> None:
    assert make_slug("N'Guessan-Koffi Éloi (1er)") == "n-guessan-koffi-eloi-1er"


def test_no_token_tree_gives_no_actors() -> None:
    found = parse_lines("", "fr")
    assert resolve_actors(found.tree, found.view, "fr", ()) == ((), ())


TOLD = {
    "fr": (
        "Un agent a dit que le pont fermait. Une ouvrière, qui a requis l'anonymat, a dit que la digue cédait.",
        "Un agent a dit que le pont fermait. Il a requis l'anonymat.",
    ),
    "en": (
        "An official said the bridge would close. An aide, who requested anonymity, said the vote would be held soon.",
        "An agent said the bridge would shut. The agent asked not to be named.",
    ),
}


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_reason_is_told_on_the_source_of_its_own_sentence_only(lang: str) -> None:
    report = read_report(TOLD[lang][0], lang=lang)
    told = [source.anonymity is not None for one in report.attributions for source in one.sources]
    assert told == [False, True]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_reason_in_a_sentence_of_its_own_is_told_on_the_source_before_it(lang: str) -> None:
    report = read_report(TOLD[lang][1], lang=lang)
    told = [source.anonymity is not None for one in report.attributions for source in one.sources]
    assert told == [True]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Un ingénieur n'ayant pas souhaité que son nom soit publié affirme que le pont est fragile."),
        ("fr", "Un agent, qui a demandé que son nom ne soit pas divulgué, affirme que le pont est fragile."),
        ("en", "An engineer who asked not to be identified said the bridge was fragile."),
        ("en", "An aide, who asked that her name be withheld, said the bridge was fragile."),
    ],
)
def test_what_a_reason_asks_for_is_the_content_of_no_attribution(lang: str, text: str) -> None:
    (one,) = read_report(text, lang=lang).attributions
    assert one.content[0].text in ("que le pont est fragile", "the bridge was fragile")
