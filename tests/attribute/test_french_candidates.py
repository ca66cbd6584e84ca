"""French candidates: what stands between cue, source and content hides neither; pronouns may be all that is said."""

from __future__ import annotations

import pytest

from selon.attribute.choice.allow import is_own_appeal
from selon.attribute.choice.propose import propose_contents, propose_cues, propose_sources
from selon.attribute.hedges.hedged_clauses import is_asked
from selon.attribute.relays.relays import find_relay
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Scene
from selon.attribute.sources.edges import describe_edges
from selon.pipeline import make_scene

pytestmark = pytest.mark.model
_PARTY = "l' AFP , le Conseil , coalition du pays"
_THEFT = "d' avoir volé des sacs et frappé un client"
_SWIMMING = "qu' il est , jusqu' à nouvel ordre , interdit de nager"


def _find(words: str, cue: str) -> tuple[Scene, Cue]:
    scene, _ = make_scene(f"Rien ne se passe ici.\n{words}", "fr")
    return scene, next(one for one in propose_cues(scene) if scene.tree[one.head].text == cue)


def _say(scene: Scene, candidate: Candidate) -> str:
    return " / ".join(" ".join(scene.tree[i].text for i in range(*span)) for span in candidate.spans)


def _list_sources(words: str, cue: str) -> list[str]:
    scene, found = _find(words, cue)
    return [_say(scene, one) for one in propose_sources(scene, found, [])]


def _list_contents(words: str, cue: str, source: str) -> list[str]:
    scene, found = _find(words, cue)
    found.source = next(one for one in propose_sources(scene, found, []) if _say(scene, one) == source)
    find_relay(scene, found)
    return [_say(scene, one) for one in propose_contents(scene, found)]


@pytest.mark.parametrize(
    ("words", "cue", "content"),
    [
        ("Le maire a affirmé dans un communiqué vouloir rouvrir la halle.", "affirmé", "vouloir rouvrir la halle"),
        ("Le maire a exigé de la régie un rapport complet.", "exigé", "un rapport complet"),
        ("Le maire a démenti lundi devant le conseil la fermeture.", "démenti", "la fermeture"),
        ("Le maire réclame pour sa part des excuses.", "réclame", "des excuses"),
        ("Le maire le nie.", "nie", "le"),
        ("Le maire y est favorable.", "favorable", "y"),
        ("Le maire l'a confirmé mardi.", "confirmé", "l'"),
        ("Le maire s'en défend.", "défend", "en"),
        ("Le maire s'y est opposé.", "opposé", "y"),
        ("Le maire voit dans cette gare une chance.", "voit", "dans cette gare une chance"),
        ("Le maire justifie la hausse par le prix du cuivre.", "justifie", "la hausse par le prix du cuivre"),
        ("Le maire n'envisage pas de reprise avant mars.", "envisage", "de reprise"),
        ("Le maire proteste contre la vente du journal.", "proteste", "la vente du journal"),
    ],
)
def test_a_content_is_proposed(words: str, cue: str, content: str) -> None:
    assert content in _list_contents(words, cue, "Le maire")


@pytest.mark.parametrize(
    ("words", "cue", "source"),
    [
        ("Un juge de Lyon, a confirmé ces incidents à la halle.", "confirmé", "Un juge de Lyon"),
        ("Le préfet, affirme avoir vu la crue.", "affirme", "Le préfet"),
        ("Le préfet, a confirmé vendredi la panne.", "confirmé", "Le préfet"),
        ("La halle rouvrira, a indiqué ce vendredi la mairie.", "indiqué", "la mairie"),
        ("Selon la police toutefois, la halle est vide.", "Selon", "la police"),
    ],
)
def test_a_source_ends_before_what_stands_beside_it(words: str, cue: str, source: str) -> None:
    found = _list_sources(words, cue)
    assert source in found
    assert not any(one.startswith("ce vendredi") or one.endswith("toutefois") for one in found)


def test_an_object_does_not_act_in_a_gerund() -> None:
    words = "Plusieurs élus ont rejoint la maire de Lyon en condamnant l'attaque."
    found = _list_sources(words, "condamnant")
    assert "Plusieurs élus" in found
    assert not any("maire" in one for one in found)


def test_an_inverted_subject_acts_in_a_gerund() -> None:
    assert "Paul" in _list_sources("« C'est fini », dit Paul en ajoutant que la halle tient.", "ajoutant")


def test_a_lone_comma_before_a_speaker_sets_off_what_is_said() -> None:
    assert "la ministre" in _list_sources("Une catastrophe, a déclaré la ministre.", "déclaré")


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Le maire dit que s'il perd, il partira.", "que s' il perd , il partira"),
        ("Le maire dit qu'il partira s'il perd, ce qui gêne Lyon.", "qu' il partira s' il perd"),
    ],
)
def test_a_condition_is_no_content_without_its_clause(words: str, content: str) -> None:
    found = _list_contents(words, "dit", "Le maire")
    assert content in found
    assert "que s' il perd" not in found


def test_an_incise_is_no_content_of_a_preposition_behind_it() -> None:
    words = "« Nous tiendrons », dit-il selon La Gazette du Val."
    assert "dit -il" not in _list_contents(words, "selon", "La Gazette du Val")


def test_what_a_first_comma_sets_off_is_no_object() -> None:
    assert "un désaveu" not in " ".join(
        _list_contents("La loi que le maire défend, un désaveu, passe.", "défend", "le maire")
    )


@pytest.mark.parametrize(
    "manner",
    [" en souriant", " en regagnant sa voiture", ", jointe par téléphone,"],
    ids=["gerund", "object", "participle"],
)
def test_a_source_behind_how_it_was_said_is_proposed(manner: str) -> None:
    assert "la directrice" in _list_sources(f"« Ça va », signale{manner} la directrice.", "signale")


def test_a_bare_noun_is_no_agent() -> None:
    assert "pays" not in _list_sources("Les comptes présentés par pays sont longs.", "présentés")
    assert "la ville" in _list_sources("Les comptes présentés par la ville sont longs.", "présentés")


def test_a_compound_with_hyphens_is_one_source() -> None:
    assert not any(source.startswith(("-", "major")) for source in _list_sources("L'état-major réfute cela.", "réfute"))


def test_the_outlets_own_appeal_is_told_from_a_statement() -> None:
    scene, cue = _find("Rappelons que la salle est fermée.", "Rappelons")
    assert is_own_appeal(scene, cue)
    scene, cue = _find("Nous rappelons que la salle est fermée.", "rappelons")
    assert not is_own_appeal(scene, cue)


def test_edges_tell_a_list_that_is_cut_from_a_whole_one() -> None:
    scene, cue = _find("Le plan est critiqué par la maire, le préfet et les riverains.", "critiqué")
    traits = {
        _say(scene, one): describe_edges(scene, cue, one.kind, one.spans[0]) for one in propose_sources(scene, cue, [])
    }
    assert "list-cut" in traits["la maire"]
    assert "list-whole" in traits["la maire , le préfet et les riverains"]


def test_edges_count_the_commas_that_a_source_leaves_over() -> None:
    scene, cue = _find("Selon Paul Arnal, le président du club, le stade est petit.", "Selon")
    traits = {
        _say(scene, one): describe_edges(scene, cue, one.kind, one.spans[0])
        for one in propose_sources(scene, cue, [])
        if one.spans
    }
    assert traits["Paul Arnal"] == ["lead:True:2:verb"]
    assert traits["Paul Arnal , le président du club"] == ["lead:True:1:verb"]


@pytest.mark.parametrize(
    ("words", "cue", "content"),
    [
        ("Le maire a révélé cet accident à la presse.", "révélé", "cet accident"),
        ("Le maire a annoncé sa démission aux conseillers.", "annoncé", "sa démission"),
        ("Le maire accuse le gérant d'avoir volé des sacs et frappé un client.", "accuse", _THEFT),
        ("Le maire dit qu'il est, jusqu'à nouvel ordre, interdit de nager.", "dit", _SWIMMING),
        ("Le maire impute ce retard à la pluie.", "impute", "ce retard à la pluie"),
        ("Le maire se dit prêt lors d'une visite.", "dit", "prêt"),
    ],
)
def test_a_content_ends_with_what_is_said(words: str, cue: str, content: str) -> None:
    assert content in _list_contents(words, cue, "Le maire")


def test_a_place_or_a_thing_is_no_hearer() -> None:
    assert "la visite" not in _list_contents("Le maire annonce la visite à la tour.", "annonce", "Le maire")


def test_a_participle_may_stand_between_a_noun_and_its_complement() -> None:
    scene, cue = _find("Chacun redoute la fermeture annoncée de l'usine.", "annoncée")
    cue.source = propose_sources(scene, cue, [])[0]
    assert "la fermeture / de l' usine" in [_say(scene, one) for one in propose_contents(scene, cue)]


@pytest.mark.parametrize(
    ("words", "cue", "wrong"),
    [
        ("Il s'agit d'un homme de 26 ans qui dit agir seul.", "dit", "26 ans"),
        ("Les élus aident les habitants en appelant à voter.", "appelant", "les habitants en"),
        ("Selon l'AFP, le Conseil, coalition du pays, a appelé au calme.", "Selon", _PARTY),
        ("Bien que le texte soit court, plusieurs élus disent l'ignorer.", "disent", "le texte soit court"),
        ("Le chef de la police ce matin a confirmé la fuite.", "confirmé", "Le chef de la police ce matin"),
        ("Une idée que le maire juge bonne.", "juge", "Une idée que le maire"),
        ("Ils étaient (600 selon la mairie), 40 à Rennes et 50 au Puy (Haute-Loire).", "selon", "la mairie )"),
    ],
)
def test_such_a_phrase_is_no_source(words: str, cue: str, wrong: str) -> None:
    found = _list_sources(words, cue)
    assert found
    assert not any(one == wrong or one.startswith(wrong + " ") for one in found)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("On ne sait pas encore qui aurait tiré.", True),
        ("La police cherche un homme arrêté hier qui aurait tiré.", False),
    ],
)
def test_a_question_behind_what_is_not_known_states_nothing(words: str, asked: bool) -> None:
    scene, _ = make_scene(f"Rien ne se passe ici.\n{words}", "fr")
    verb = next(token.i for token in scene.tree.tokens if token.text == "aurait")
    assert is_asked(scene, verb) == asked


@pytest.mark.parametrize(
    ("words", "cue", "source"),
    [
        (
            "« On attend », demande Aminata, 19 ans, qui n'a rien reçu.",
            "demande",
            "Aminata , 19 ans , qui n' a rien reçu",
        ),
        ("« C'est dur », raconte Odile, infirmière depuis sept ans.", "raconte", "Odile , infirmière depuis sept ans"),
        ("Un marché a brûlé, ont indiqué des habitants.", "indiqué", "des habitants"),
        ("« Pas un sou », a tempéré Mme Lambotte.", "tempéré", "Mme Lambotte"),
    ],
)
def test_a_speaker_behind_is_whole(words: str, cue: str, source: str) -> None:
    assert source in _list_sources(words, cue)


def test_a_joined_participle_shares_a_far_subject() -> None:
    scene, first = _find("Le maire a dit que la halle ferme et demandé un gardien.", "dit")
    second = next(one for one in propose_cues(scene) if scene.tree[one.head].text == "demandé")
    first.source = next(one for one in propose_sources(scene, first, []) if _say(scene, one) == "Le maire")
    assert "Le maire" in [_say(scene, one) for one in propose_sources(scene, second, [first])]


def test_a_participle_of_a_passive_shares_nobody() -> None:
    scene, cue = _find("Le maire dit que la halle est fermée et contestée.", "contestée")
    assert "Le maire" not in [_say(scene, one) for one in propose_sources(scene, cue, [])]


@pytest.mark.parametrize("opener", ["Après la trêve", "Dès lundi", "Pour la première fois", "Depuis mars"])
def test_a_circumstance_first_hides_no_clause_before_its_verb(opener: str) -> None:
    words = f"{opener}, le pont est fermé, a annoncé la mairie."
    assert f"{opener} , le pont est fermé" in _list_contents(words, "annoncé", "la mairie")


@pytest.mark.parametrize(
    ("words", "cue", "source"),
    [
        ("Convaincu que le vent tournerait, le skipper est parti.", "Convaincu", "le skipper"),
        ("Opposés à la vente, les élus ont quitté la salle.", "Opposés", "les élus"),
        ("Regrettant de partir si tôt, la maire a pris le bac.", "Regrettant", "la maire"),
        ("Le porte-parole du groupe mardi soir a confirmé la vente.", "confirmé", "Le porte-parole du groupe"),
        ("Les syndicats depuis plusieurs semaines réclament une hausse.", "réclament", "Les syndicats"),
    ],
)
def test_a_source_beside_what_stands_between_is_proposed(words: str, cue: str, source: str) -> None:
    assert source in _list_sources(words, cue)


@pytest.mark.parametrize(
    ("words", "cue", "content"),
    [
        ("Il a reçu une idée que le maire juge « recevable ».", "juge", "une idée / « recevable »"),
        ("Il cite des données que l'agence juge prometteuses.", "juge", "des données / prometteuses"),
        ("La source serait pure, ce dont doute la régie.", "doute", "ce dont"),
    ],
)
def test_what_a_relative_takes_up_is_proposed(words: str, cue: str, content: str) -> None:
    scene, found = _find(words, cue)
    found.source = next(one for one in propose_sources(scene, found, []) if _say(scene, one)[:2] in ("le", "la", "l'"))
    assert content in [_say(scene, one) for one in propose_contents(scene, found)]


@pytest.mark.parametrize(
    ("words", "cue"),
    [
        ("« Rien ne bouge », s'est impatientée la présidente.", "impatientée"),
        ("« Ils viendront », a-t-il blagué.", "blagué"),
        ("« Ce n'est rien », rigole-t-elle.", "rigole"),
    ],
)
def test_an_unlisted_verb_behind_a_quotation_is_a_cue(words: str, cue: str) -> None:
    assert _find(words, cue)[1].classes == ["utter"]


def test_a_film_between_marks_makes_no_cue_of_the_verb_behind() -> None:
    scene, _ = make_scene("Rien ne se passe ici.\n« Le vent se lève » a été tourné en mai.", "fr")
    assert "tourné" not in [scene.tree[cue.head].text for cue in propose_cues(scene)]


def test_who_speaks_freely_is_the_subject_of_the_main_clause() -> None:
    scene, _ = make_scene("Rien ici.\nQuand la pluie a cessé, le maire est sorti. « Nous rouvrirons le pont. »", "fr")
    free = next(cue for cue in propose_cues(scene) if cue.kind == "free")
    found = [_say(scene, one) for one in propose_sources(scene, free, [])]
    assert "le maire" in found
    assert "la pluie" not in found


@pytest.mark.parametrize(
    ("words", "cue", "source"),
    [
        ("« C'était une femme libre, une voix, une artiste », a salué la ministre.", "salué", "la ministre"),
        ("« Un homme droit, un ami, un maître », a réagi mardi le président du club.", "réagi", "le président du club"),
    ],
)
def test_subject_behind_a_quotation_is_no_noun_of_it(words: str, cue: str, source: str) -> None:
    found = _list_sources(words, cue)
    assert source in found
    assert not any("artiste" in one or "maître" in one for one in found)


def test_surname_in_quotation_marks_leaves_the_subject() -> None:
    found = _list_sources("Le joueur, surnommé « le Mur », a félicité ses adversaires.", "félicité")
    assert any(one.startswith("Le joueur") for one in found)


def test_partitive_clitic_opens_an_infinitive() -> None:
    found = _list_contents("La firme espère en vendre dix mille.", "espère", "La firme")
    assert "en vendre dix mille" in found


def test_agent_of_an_opening_participle_leaves_the_subject_of_its_sentence() -> None:
    found = _list_sources("Après avoir été qualifié de menteur par le maire, le directeur a porté plainte.", "qualifié")
    assert "le maire" in found
    assert not any("directeur" in one for one in found)


def test_participle_describes_the_subject_behind_its_agent() -> None:
    words = "Décrit comme calme par ses voisins, le suspect vivait seul."
    assert "comme calme / le suspect" in _list_contents(words, "Décrit", "ses voisins")
