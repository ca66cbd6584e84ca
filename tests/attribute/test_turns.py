"""Interviews: paragraphs that a label opens are the speaker's words; who asks asserts nothing. Invented interviews."""

from __future__ import annotations

import pytest

from selon.reading import read_report
from selon.record.report import Report

pytestmark = pytest.mark.model

FRENCH = """La digue ne tiendra pas, dit Mara Delvigne

La présidente de l'association Rives vivantes, Mara Delvigne, parle des ouvrages de la Serre.

Le Courrier de la Serre : Vous dites que la digue est en danger. Sur quoi vous fondez-vous ?
Mara Delvigne : Nous avons commandé une expertise. Le rapport compte trois brèches.

La préfecture a commencé les travaux, non ?
M. D. : Personne n'a vu un seul engin. D'après ce que m'a confié un agent, le marché n'est pas signé.
"""

ENGLISH = """Union chief on the Harrow Docks

Northshore Gazette: When did the news reach you?
Marion Teale: On the radio. A manager told me later that the board had decided in March.
Northshore Gazette: What happens now?
Marion Teale: We will ballot our 2,300 members in June.

They will vote no.
"""

DASHED = """Le match de samedi

LE COURRIER. – Votre équipe a perdu trois fois. Que se passe-t-il ?
ALAIN KERBRAT. – Les joueurs sont fatigués.
LE COURRIER. – Et après ?
ALAIN KERBRAT. – Nous verrons samedi.
"""

PROGRAMME = """La rentrée au lycée

Lundi : réunion des parents à 18 heures.
Mardi : sortie au musée avec les élèves de seconde.
Lundi : conseil de classe des terminales.
Note : les horaires peuvent changer.
Note : le parking est fermé.
Groupe A : Orvigny reçoit Melrieu.
Groupe A : Serre reçoit Castel.
"""


def _list_turns(report: Report) -> list[tuple[str, str]]:
    found = [one for one in report.attributions if not one.cue and one.source]
    return [(one.source[0].text, one.content[0].text) for one in found]


def test_a_labelled_paragraph_is_what_the_label_names_says() -> None:
    assert _list_turns(read_report(FRENCH, lang="fr")) == [
        ("Mara Delvigne", "Nous avons commandé une expertise. Le rapport compte trois brèches"),
        (
            "M. D.",
            "Personne n'a vu un seul engin. D'après ce que m'a confié un agent, le marché n'est pas signé",
        ),
    ]


def test_initials_stand_for_the_one_person_who_has_them() -> None:
    report = read_report(FRENCH, lang="fr")
    shown = ("M. D.", "Mara Delvigne")
    actors = {
        party.actor for one in report.attributions for party in one.sources if party.span and party.span.text in shown
    }
    assert actors == {"local:mara-delvigne"}


def test_who_asks_asserts_nothing() -> None:
    report = read_report(FRENCH, lang="fr")
    assert not any("Vous dites" in span.text for claim in report.claims for span in claim.content)


def test_what_the_speaker_tells_of_others_lies_inside() -> None:
    found = [one for one in read_report(ENGLISH, lang="en").attributions if one.inside]
    assert [(one.source[0].text, one.content[0].text) for one in found] == [
        ("A manager", "that the board had decided in March")
    ]


def test_a_paragraph_without_label_goes_on_where_every_turn_has_one() -> None:
    assert _list_turns(read_report(ENGLISH, lang="en"))[-1] == (
        "Marion Teale",
        "We will ballot our 2,300 members in June.\n\nThey will vote no",
    )


def test_a_label_before_a_dash_is_no_dateline() -> None:
    report = read_report(DASHED, lang="fr")
    assert _list_turns(report) == [
        ("ALAIN KERBRAT", "Les joueurs sont fatigués"),
        ("ALAIN KERBRAT", "Nous verrons samedi"),
    ]
    assert not any(section.kind == "dateline" for section in report.sections)


def test_days_and_notes_before_a_colon_speak_not() -> None:
    assert read_report(PROGRAMME, lang="fr").attributions == ()
