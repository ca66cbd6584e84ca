"""Words that say why a source is not named: the classes of both languages and their near-misses, all invented."""

from __future__ import annotations

import pytest

from selon.languages.anonymity import find_reasons

REASONS = {
    "fr": [
        "Deux élus, [qui ne peuvent être cités nommément], disent oui.",
        "Une élue, [qui ne peut être citée], dit oui.",
        "Un agent [qui ne peut pas être nommé dans cet article], dit oui.",
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
        "Deux agents, [qui n'ont consenti à parler que sous pseudonyme], disent oui.",
        "Une agente, [témoignant sous un prénom d'emprunt], dit oui.",
        "Une agente, [qui a requis l'anonymat] au vu de la gravité des faits, dit oui.",
        "Une agente, [prénommée Lina pour les besoins] de cet article, dit oui.",
        "Une agente, [que nous appellerons Lina], dit oui.",
        "Un agent, [qui a demandé que son nom soit changé], dit oui.",
        "Une agente, [soucieuse de ne pas être reconnue], dit oui.",
        "Un agent, [qui ne veut pas qu'on le cite], dit oui.",
        "Une agente, [qui a demandé à n'être citée que par son prénom], dit oui.",
    ],
    "en": [
        "A guard [who requested anonymity] for his safety says yes.",
        "A guard [who asked for anonymity] for her own protection says yes.",
        "A clerk, [who cannot be named], says yes.",
        "A clerk, [who could not be quoted by name], says yes.",
        "A nurse, [whose first name has been changed], says yes.",
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
        "Two aides, [who agreed to talk only under pseudonyms], said yes.",
        "An aide, [testifying under a fictitious name], said yes.",
        "Two aides, [using invented names] for fear of the sack, said yes.",
        "An aide, [called Lina for the purposes of] this article, said yes.",
        "An aide, [whom we will call Lina], said yes.",
        "An aide, [who asked for his name to be changed], said yes.",
        "An aide, [anxious not to be recognised], said yes.",
        "An aide, [who asked to be identified only by her first name], said yes.",
        "An aide, [speaking with his face hidden], said yes.",
    ],
}
NEAR_MISSES = {
    "fr": [
        "Deux agents, qui ne peuvent être élus, disent oui.",
        "Le ministre n'a pas voulu répondre.",
        "Elle a demandé que le rapport soit publié.",
        "Le nom du navire n'a pas été publié.",
        "L'entreprise n'a pas le droit de construire.",
        "Deux navires n'ont pas été autorisés à partir, selon un officier.",
        "Il a été interdit de circuler.",
        "Le peintre signait sous un pseudonyme.",
        "Le voleur voyageait sous un faux nom.",
        "L'actrice, appelée Lola dans le film, dit oui.",
        "Le café, rebaptisé Central pour attirer les touristes, dit oui.",
        "Elle a demandé l'anonymat au profit des donneurs.",
        "Une lettre anonyme dit oui.",
        "Il n'a donné que cent euros.",
        "La loi protège l'identité des mineurs.",
        "On ne connaît pas son nom.",
        "L'armée a refusé de se retirer.",
        "Les victimes n'ont pas été identifiées.",
        "La police n'a pas donné le nom du suspect.",
        "Elle souhaitait être nommée directrice.",
        "Elle voulait son nom sur la liste.",
        "Elle voulait que son nom soit publié.",
        "Les médecins sont soumis au contrôle du ministère.",
        "Il était autorisé à parler.",
        "Les corps n'ont pu être identifiés, selon un officier.",
        "Elle a préféré ne pas voter.",
        "Il a promis de ne pas démissionner.",
        "La banque n'a pas souhaité faire de commentaire.",
        "Elle a refusé de parler à la presse.",
        "Le porte-parole a refusé de donner un chiffre.",
        "Il tient à son poste.",
        "Le droit de réserve sera débattu lundi.",
        "Il a gardé le nom de son père.",
        "Le conseil a décidé de taire le montant.",
        "Elle a choisi de rester discrète.",
        "Le secret médical est en cause, dit un médecin.",
        "Le maire veut garder la place.",
        "Il a exigé l'identité du conducteur.",
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
        "A moth, which is one of those who cannot be identified as a new species, said the guide.",
        "A street, whose name has been changed by the town, is long.",
        "The thief used a false name.",
        "He asked for a ban on anonymity.",
        "The actress, called Lola in the film, said yes.",
        "They wanted an end to anonymity.",
        "The minister declined to be drawn.",
        "She asked for the report to be withheld.",
        "The name of the ship has not been published.",
        "The company has no authority to build there.",
        "Two ships were not allowed to leave, an officer said.",
        "Residents were told to stay indoors, a clerk said.",
        "He was told to keep the dog quiet.",
        "The committee was forbidden from meeting.",
        "The painter signed under a pseudonym.",
        "An anonymous letter said yes.",
        "The donor gave only a small amount.",
        "She gave her name to the street.",
        "The law protects the identity of minors.",
        "The prize is known only to us.",
        "They did not know his name.",
        "The army refused to give way.",
        "The victims have not been identified.",
        "Police did not name the suspect.",
        "The paper did not name the suspect.",
        "He asked to be named captain.",
        "She wanted her name on the list.",
        "He wanted his name published.",
        "Doctors are bound by contract to the hospital.",
        "He was authorised to speak.",
        "He was ordered to stay at home.",
        "The bodies could not be identified, an officer said.",
        "The minister was not in a position to answer the question.",
        "They chose not to vote.",
        "He promised not to resign.",
        "She was given the name of the witness.",
        "An official who asked not to attend said yes.",
        "The minister, known only by reputation, said yes.",
        "The bank declined to comment.",
        "She refused to speak to the press.",
        "A spokesman declined to give a figure.",
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


APART = {
    "fr": [
        "Un mineur, qui [n'a pas donné son nom] de peur d'être puni, dit oui.",
        "Deux mineurs, qui [ne donnent pas leur nom] par peur d'être punis, disent oui.",
        "Une soignante, à qui son contrat [interdit de parler] à la presse, dit oui.",
        "Un sergent dit oui [en échange de l'anonymat].",
        "Un sergent, qui a parlé [à condition que son grade et son nom soient tus], dit oui.",
        "Une loueuse qui a [tu son nom] dit oui.",
        "Un cuisinier, qui a [peur d'être identifié], dit oui.",
        "Deux pompiers disent oui, [à condition que nous ne les nommions pas].",
        "Un avoué, qui [n'a pas la liberté d'en parler], dit oui.",
    ],
    "en": [
        "A miner, who did [not give his name] for fear of losing his job, said yes.",
        "A carer, whose contract [forbids her to talk] to the press, said yes.",
        "A warden said yes [in exchange for anonymity].",
        "A sergeant, [who spoke on condition his rank and name be withheld], said yes.",
        "A tenant who [withheld her name] said yes.",
        "A cook, [afraid to be named], said yes.",
        "Two firefighters said yes, [on condition that we not name them].",
        "A judge, who [may not speak publicly] about the case, said yes.",
    ],
}
COVERS = {
    "fr": [
        "Une greffière, que nous ne nommerons pas, dit oui.",
        "Une greffière, qui s'exprimait anonymement, dit oui.",
        "Une greffière, qui n'a donné que son prénom, dit oui.",
        "Une greffière, dont l'identité est connue de la rédaction, dit oui.",
        "Une greffière, qui a interdiction de parler aux journalistes, dit oui.",
        "Une greffière, à qui l'anonymat a été garanti, dit oui.",
        "Une greffière, astreinte au secret professionnel, dit oui.",
        "Une greffière, qui témoigne sous un nom d'emprunt, dit oui.",
        "Une greffière, qui demande qu'on ne cite pas son nom, dit oui.",
    ],
    "en": [
        "A clerk, whom we are not naming, said yes.",
        "A clerk, who was speaking anonymously, said yes.",
        "A clerk, who gave only her first name, said yes.",
        "A clerk, whose identity is known to this newspaper, said yes.",
        "A clerk, who is barred from talking to journalists, said yes.",
        "A clerk, granted anonymity so that she could speak freely, said yes.",
        "A clerk, bound by professional secrecy, said yes.",
        "A clerk, who spoke under a pseudonym, said yes.",
        "A clerk, who asked that we not use his name, said yes.",
    ],
}


@pytest.mark.parametrize(
    ("lang", "marked"), [(lang, one) for lang, some in [*REASONS.items(), *APART.items()] for one in some]
)
def test_a_reason_is_found_from_its_first_to_its_last_word(lang: str, marked: str) -> None:
    begin, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert [(one.start, one.end) for one in find_reasons(text, lang)] == [(begin, end)]


@pytest.mark.parametrize(("lang", "text"), [(lang, one) for lang, some in COVERS.items() for one in some])
def test_whatever_covers_a_name_is_a_reason(lang: str, text: str) -> None:
    (found,) = find_reasons(text, lang)
    assert text[: found.start].strip(" ,") in ("Une greffière", "A clerk")


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
