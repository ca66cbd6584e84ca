"""A subject begins behind the circumstance before it, and takes in no half of a quotation and no clitic."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Vers 9h00, Berthe Calloud, « l'élue libre » a affirmé ne pas être convaincue.",
         "Berthe Calloud, « l'élue libre »"),
        ("Ce samedi 17 décembre, la haute autorité des primaires a annoncé la fermeture du stade.",
         "la haute autorité des primaires"),
        ("Vers 16h15, Place de la Paix, des voisins scandent « Ouvrez les portes, laissez-nous passer ! »",
         "des voisins"),
        ("Vers Brévant et Moule, deux bourgs voisins, des pompiers ont dit que le feu avançait.", "des pompiers"),
        ("Le club en réclame deux de plus.", "Le club"),
        ("Le mois dernier, Ivo Sarn, directeur du port, a dit que le quai tiendrait.", "Ivo Sarn, directeur du port"),
        # Near-misses: an apposition behind a comma stays, and so does a name with its article.
        ("Berthe Calloud, maire de Moule, a affirmé que le quai tiendrait.", "Berthe Calloud, maire de Moule"),
        ("Ivo Sarn, directeur de l'hebdomadaire La Barque, a dit que le quai tiendrait.",
         "Ivo Sarn, directeur de l'hebdomadaire La Barque"),
    ],
)  # fmt: skip
def test_a_subject_begins_behind_its_circumstance(text: str, source: str) -> None:
    (one,) = read_report(text, lang="fr").attributions
    assert [span.text for span in one.source] == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Pour la maire, qui part en mai, la fête est finie.", ["la maire, qui part en mai"]),
        ("Le maire dit que, pour les voisins, la digue cède.", ["Le maire", "les voisins"]),
        ("Suivant l'expert, la vanne était ouverte.", ["l'expert"]),
        ("Comme pour la maire, l'attente fut longue.", []),
        ("Un hommage a été rendu pour la pompière Ana Morel, la jeune femme morte en mai.", []),
        ("C'est un coup dur pour le maire, qui part en mai.", []),
        ("Dans la matinée suivant l'explosion, les pompiers ont fouillé la cave.", []),
        ("Le film, d'après le roman de sa mère, sort jeudi.", []),
        ("Le prix change selon le jour.", []),
    ],
)
def test_a_view_heads_its_clause(text: str, source: list[str]) -> None:
    assert [span.text for one in read_report(text, lang="fr").attributions for span in one.source] == source
