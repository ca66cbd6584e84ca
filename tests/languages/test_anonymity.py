"""Words that say why a source is not named: the classes of both languages and their near-misses, all invented."""

from __future__ import annotations

import pytest

from selon.languages.anonymity import find_reasons

REASONS = {
    "fr": [
        "Un agent, [s'exprimant sous couvert d'anonymat], dit oui.",
        "Un agent [sous le sceau de l'anonymat] dit oui.",
        "Un agent [sous condition d'anonymat] dit oui.",
        "Un agent [qui a requis l'anonymat] dit oui.",
        "Un agent [requérant l'anonymat] dit oui.",
        "Un agent [souhaitant garder l'anonymat] dit oui.",
        "Deux agents [qui ont tenu à conserver l'anonymat] disent oui.",
        "Un agent [n'a pas souhaité que son nom soit publié].",
        "Un agent [n'ayant pas voulu voir son nom cité] dit oui.",
        "Une agente, [qui ne veut pas être identifiée], dit oui.",
        "Un agent, [qui ne souhaite pas être nommé], dit oui.",
        "Un agent [refusant de donner son nom] dit oui.",
        "Un agent [qui a demandé à ne pas être cité] dit oui.",
        "Un agent [demandant que son nom ne soit pas divulgué] dit oui.",
        "Un agent [préférant rester anonyme] dit oui.",
        "Deux agents, [dont les noms n'ont pas été dévoilés], disent oui.",
        "Un agent [à condition de ne pas être nommé], dit oui.",
        "Un agent, [qui n'est pas autorisé à parler à la presse], dit oui.",
        "Un agent, qui craint des sanctions et [a donc réclamé l'anonymat], dit oui.",
        "Deux agents, [qui ont tenu à garder l'anonymat] de peur d'être licenciés, disent oui.",
        "Des agents, [dont les noms ont été changés à leur demande], disent oui.",
        "Une agente, [dont le prénom a été modifié], dit oui.",
        "Des agents, [anonymes car soumis au devoir de réserve], disent oui.",
        "Un agent dit, [à condition que son nom n'apparaisse pas], que oui.",
        "Des agents, [désireux de taire leur nom], disent oui.",
        "Une agente, [qui n'a pas souhaité être citée nommément], dit oui.",
    ],
    "en": [
        "An aide, [speaking on condition of anonymity], said yes.",
        "An aide [who insisted on anonymity] said yes.",
        "An aide [requesting anonymity] said yes.",
        "An aide [who was granted anonymity] for safety said yes.",
        "An aide, [who asked not to be named], said yes.",
        "An aide [who declined to be identified] said yes.",
        "An aide [who did not want to be named] because he is shy said yes.",
        "An aide [refusing to give her name] said yes.",
        "Two aides [who asked that their names be withheld] said yes.",
        "An aide [who asked for his name not to be used] said yes.",
        "An aide [wishing to remain anonymous] said yes.",
        "An aide said yes [on condition that he not be named].",
        "An aide [who was not authorised to speak publicly], said yes.",
        "An aide said yes [because she was not permitted to discuss the talks].",
        "An aide [who spoke on background] said yes.",
        "An aide [whose name was withheld] said yes.",
        "Two aides, [whose names have been changed at their request], said yes.",
        "Some aides, [anonymous because they are bound by secrecy], said yes.",
        "An aide said, [on condition that his name not appear], that yes.",
        "Two aides, [anxious to keep their names quiet], said yes.",
    ],
}
NEAR_MISSES = {
    "fr": [
        "La mairie demande l'anonymat des donneurs.",
        "La rue dont le nom a été changé est fermée.",
        "Un don anonyme pour financer l'école est arrivé.",
        "Il n'a pas souhaité être nommé ministre.",
        "Elle n'a pas voulu être citée comme témoin.",
        "Il voulait que le nom de la rue soit publié.",
        "Il a demandé que le rapport soit publié.",
        "Le camion n'est pas autorisé à circuler.",
        "Elle veut être citée.",
        "Il a refusé de donner son accord.",
        "Le pont, dont le nom a été dévoilé hier, ouvre lundi.",
        "Elle a tenu à garder la mairie.",
    ],
    "en": [
        "The clinic requested the anonymity of donors.",
        "She declined to be named captain.",
        "He asked to be named in the report.",
        "She asked that the report be withheld.",
        "The trucks were not allowed to speak to the drivers.",
        "He was allowed to speak to the press.",
        "He spoke on background checks.",
        "He insisted on a bridge.",
        "The street whose name was changed is closed.",
        "They refused to give way.",
    ],
}


@pytest.mark.parametrize(("lang", "marked"), [(lang, one) for lang, some in REASONS.items() for one in some])
def test_a_reason_is_found_from_its_first_to_its_last_word(lang: str, marked: str) -> None:
    begin, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert [(one.start, one.end) for one in find_reasons(text, lang)] == [(begin, end)]


@pytest.mark.parametrize(("lang", "text"), [(lang, one) for lang, some in NEAR_MISSES.items() for one in some])
def test_what_concerns_others_or_another_matter_is_no_reason(lang: str, text: str) -> None:
    assert find_reasons(text, lang) == ()


def test_what_a_reason_runs_on_into_stands_behind_its_core() -> None:
    text = "An aide, who was not authorised to speak about the talks, said yes."
    (reason,) = find_reasons(text, "en")
    assert text[reason.core : reason.end] == " about the talks"


def test_a_typographic_apostrophe_is_read_like_a_plain_one() -> None:
    assert find_reasons("Un agent, sous couvert d’anonymat, dit oui.", "fr")


def test_a_language_without_such_words_gives_none() -> None:
    assert find_reasons("An aide asked not to be named.", "es") == ()
