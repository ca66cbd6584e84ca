"""What a colon announces, and whose it is; a relative that tells something is no part of a source. All is invented."""

from __future__ import annotations

import pytest

from selon.attribute.sources.bounds import tells_in_relative
from selon.pipeline import analyse_text, make_scene

pytestmark = pytest.mark.model

OPENING = "Une usine ferme à Orvigny\nL'usine d'Orvigny est fermée depuis lundi.\n"


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("L'ARS l'affirme : il n'y a aucun risque.", "il n'y a aucun risque"),
        ("Le maire le reconnaît : « Nous avons tardé. »", "« Nous avons tardé. »"),
        ("Les enquêteurs en sont convaincus : l'incendie est volontaire.", "l'incendie est volontaire"),
        # Near-miss: without a colon the pronoun is all that is said.
        ("Le maire l'a nié.", "l'"),
    ],
)
def test_a_pronoun_before_a_colon_announces_the_content(sentence: str, content: str) -> None:
    (found,) = (one for one in analyse_text(OPENING + sentence, "fr").attributions if one.cue)
    assert [span.text for span in found.content] == [content]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Le maire est clair : « La digue tiendra. »", "Le maire"),
        # Who a few words before the colon name speaks, not who was named before.
        ("Le maire : « La digue tiendra. »", "Le maire"),
        ("Le maire d'Orvigny : « La digue tiendra. »", "Le maire d'Orvigny"),
        ("Réaction du maire : « C'est une honte. »", "maire"),
        ("Même son de cloche chez les pompiers : « On n'a plus rien. »", "les pompiers"),
        ("Le message du maire aux habitants : « Restez chez vous. »", "maire"),
        ("« On nous ment », lâche Paul Derrien, qui rappelle que l'usine avait été avertie.", "Paul Derrien"),
    ],
)
def test_a_clause_is_no_part_of_who_says_it(sentence: str, source: str) -> None:
    found = next(one for one in analyse_text(OPENING + sentence, "fr").attributions if one.source)
    assert [span.text for span in found.source] == [source]


@pytest.mark.parametrize(
    ("phrase", "telling"),
    [
        ("Paul Derrien, qui rappelle que l'usine avait été avertie", True),
        ("La préfecture, qui précise « rester prudente »", True),
        ("Le maire, qui dirige aussi l'hôpital", False),
        ("Le maire, qui a rappelé ses adjoints", False),
        ("Le voisin qui dit que tout va bien", False),
    ],
)
def test_only_a_relative_behind_a_comma_that_tells_something_does_so(phrase: str, telling: bool) -> None:
    scene, _ = make_scene(f"{phrase}, est parti lundi.", "fr")
    stop = max(token.i for token in scene.tree.tokens if token.lower == ",")
    assert tells_in_relative(scene, (0, stop)) is telling


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("Une accusation « grotesque », a rétorqué le porte-parole du groupe.", "le porte-parole du groupe",
         "Une accusation « grotesque »"),
        ("Un objectif « irréaliste », juge la banque centrale.", "la banque centrale", "Un objectif « irréaliste »"),
        ("Selon une voisine, le pompier aurait bu, ce que conteste l'intéressé.", "une voisine",
         "le pompier aurait bu"),
        ("La direction assure que l'usine est sûre, une version que contestent les ouvriers.", "La direction",
         "que l'usine est sûre"),
        ("Selon l'agence, le débit a baissé de 18 % — un chiffre contesté par les pêcheurs.", "l'agence",
         "le débit a baissé de 18 %"),
        ("Sarah Bellec a fondu en larmes : « Il m'avait tout dit. »", "Sarah Bellec", "« Il m'avait tout dit. »"),
        # A manner or a place between verb and object, a verb that only leads to the next.
        ("Le comité dénonce avec la plus grande fermeté la décision du conseil.", "Le comité",
         "la décision du conseil"),
        ("Le comité condamne dans les termes les plus forts l'attaque du poste.", "Le comité", "l'attaque du poste"),
        ("Le capitaine préférait tempérer : « Il reste dix journées. »", "Le capitaine", "« Il reste dix journées. »"),
    ],
)  # fmt: skip
def test_what_is_said_ends_where_somebody_else_takes_it_up(sentence: str, source: str, content: str) -> None:
    found = next(one for one in analyse_text(OPENING + sentence, "fr").attributions if one.source)
    assert [span.text for span in (*found.source, *found.content)] == [source, content]


def test_what_is_told_inside_a_quotation_ends_before_its_incise() -> None:
    text = "« On m'a dit que tout était réglé, raconte une voisine au téléphone. Rien n'a bougé. »"
    found = next(one for one in analyse_text(OPENING + text, "fr").attributions if one.inside)
    assert [span.text for span in found.content] == ["que tout était réglé"]


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("Trois ouvriers ont été blessés par la grue, qui a basculé vers midi, précise la préfecture.",
         "la préfecture", "Trois ouvriers ont été blessés par la grue, qui a basculé vers midi"),
        ("Le pont, qui a cédé mardi, sera reconstruit, rapporte l'agence Belga.", "l'agence Belga",
         "Le pont, qui a cédé mardi, sera reconstruit"),
        # Near-misses: who stands before the relative speaks where the clause has no verb yet.
        ("Deux proches du maire, qui ont requis l'anonymat, affirment que le texte est prêt.", "Deux proches du maire",
         "que le texte est prêt"),
    ],
)  # fmt: skip
def test_who_stands_before_a_relative_speaks_only_without_a_verb_of_its_own(
    sentence: str, source: str, content: str
) -> None:
    found = next(one for one in analyse_text(OPENING + sentence, "fr").attributions if one.source)
    assert [span.text for span in (*found.source, *found.content)] == [source, content]
