"""Outlets that have somebody to speak to, or a document: known by what leads to them. Invented reports."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("lang", "text", "source", "relay"),
    [
        ("fr", "Odile Verdin, entendue par La Lanterne, assure que la digue tiendra.", "Odile Verdin", "La Lanterne"),
        ("fr", "La digue tiendra, assure un ouvrier rencontré par La Lanterne.", "un ouvrier", "La Lanterne"),
        ("fr", "Sollicité lundi par Nord Soir, le maire assure que la digue tiendra.", "le maire", "Nord Soir"),
        ("fr", "Pour la géologue Odile Verdin, de l'institut Sol, jointe par la revue Escale, la digue tiendra.",
         "la géologue Odile Verdin", "la revue Escale"),
        ("fr", "Le maire, qui a été interviewé par Nord Dimanche, assure que la digue tiendra.", "Le maire",
         "Nord Dimanche"),
        ("fr", "Le maire, dans un entretien accordé à La Lanterne, assure que la digue tiendra.", "Le maire",
         "La Lanterne"),
        ("fr", "« La digue tiendra », a promis le maire dans un entretien avec l'AFP.", "le maire", "l'AFP"),
        ("fr", "Dans les colonnes de La Lanterne, le maire assure que la digue tiendra.", "le maire", "La Lanterne"),
        ("fr", "Le maire affirme, dans une note que La Lanterne a pu lire, que la digue tiendra.", "Le maire",
         "La Lanterne"),
        ("fr", "La digue tiendra, selon une note dont l'AFP a eu copie.", "une note", "l'AFP"),
        ("fr", "Le maire a confié à L'Escale que la digue tiendrait.", "Le maire", "L'Escale"),
        ("fr", "Le maire a admis au Phare que la digue fuit.", "Le maire", "Phare"),
        ("fr", "Le maire a indiqué à l'agence dpa que la digue tiendrait.", "Le maire", "l'agence dpa"),
        ("fr", "Le maire nie, auprès de l'agence Belga, que la digue fuie.", "Le maire", "l'agence Belga"),
        ("fr", "La digue tiendra, d'après un relevé que le ministère des Ports a communiqué à l'AFP.", "un relevé",
         "l'AFP"),
        ("en", "The dyke will hold, according to a survey that the port authority sent to AFP.", "a survey", "AFP"),
        ("en", "According to a survey, revealed by the daily Le Fanal, the dyke will hold.", "a survey",
         "the daily Le Fanal"),
        ("en", "The dyke will hold, according to a survey published on Friday and picked up by Reuters.",
         "a survey published on Friday", "Reuters"),
        ("en", "Odile Verdin, reached by the Lantern, says that the dyke will hold.", "Odile Verdin", "the Lantern"),
        ("en", "The dyke will hold, said two workers contacted by Reuters.", "two workers", "Reuters"),
        ("en", "Contacted on Monday by the Lantern, the mayor said that the dyke would hold.", "the mayor",
         "the Lantern"),
        ("en", "The mayor, who had been interviewed by the Sunday Lantern, said that the dyke would hold.",
         "The mayor", "the Sunday Lantern"),
        ("en", "The mayor, reached by telephone by the magazine Escale, said that the dyke would hold.", "The mayor",
         "the magazine Escale"),
        ("en", "The mayor, in an interview with the Gazette, said that the dyke would hold.", "The mayor",
         "the Gazette"),
        ("en", "The council, quoted by the Belga agency, said that the dyke would hold.", "The council",
         "the Belga agency"),
        ("en", "The mayor says, in a note that the Morning Post was able to read, that the dyke will hold.",
         "The mayor", "the Morning Post"),
        ("en", "The mayor admitted to the Lantern that the dyke was leaking.", "The mayor", "the Lantern"),
        ("en", "The mayor denied to the Associated Press having put off repairs.", "The mayor",
         "the Associated Press"),
        ("en", "The head of the port admitted on Sky that the dyke was leaking.", "The head of the port", "Sky"),
    ],
)  # fmt: skip
def test_who_is_reached_speaks_through_an_outlet(lang: str, text: str, source: str, relay: str) -> None:
    found = next(one for one in read_report(text, lang=lang).attributions if one.relay)
    assert [span.text for span in (*found.source, *found.relay)] == [source, relay]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le maire, entendu par le juge Marc Vallin, assure que la digue tiendra."),
        ("fr", "Le maire, interrogé par la police, assure que la digue tiendra."),
        ("fr", "Le maire, consulté par la famille, estime que la digue tiendra."),
        ("fr", "Le maire a déclaré à Valmor que la digue tiendrait."),
        ("fr", "Le maire a dit au Conseil que la digue tiendrait."),
        ("fr", "Le maire a confié à Paul Drey que la digue fuit."),
        ("en", "The mayor, questioned by police, said that the dyke would hold."),
        ("en", "The mayor, heard by the court, said that the dyke would hold."),
        ("en", "The mayor admitted to the Senate that the dyke was leaking."),
        ("en", "The mayor admitted on Monday that the dyke was leaking."),
        ("fr", "Le préfet l'a confirmé au Havre."),
        ("fr", "La procureure a déclaré aux Ulis que la digue fuit."),
        ("fr", "Il conclura sa campagne lundi soir à Des Moines."),
    ],
)
def test_who_hears_somebody_is_not_always_an_outlet(lang: str, text: str) -> None:
    assert not any(one.relay for one in read_report(text, lang=lang).attributions)
