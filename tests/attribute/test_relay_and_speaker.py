"""Who speaks right behind the outlet that was spoken to: one ends where the other begins. Invented reports."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "source", "relay"),
    [
        ("« Tout a vibré », témoigne auprès de l'AFP Yvette, 71 ans.", "Yvette, 71 ans", "l'AFP"),
        ("« Tout a vibré », raconte au micro de France Bleu Yvette Colin, une retraitée.",
         "Yvette Colin, une retraitée", "France Bleu"),
        ("« On nous ment », confie à Ouest-Matin Paul Derrien, délégué syndical.", "Paul Derrien, délégué syndical",
         "Ouest-Matin"),
        ("« Nous tiendrons », a déclaré à Reuters Karim Belaïd, porte-parole du groupe.",
         "Karim Belaïd, porte-parole du groupe", "Reuters"),
        ("« Nous tiendrons », a expliqué à Radio Vallée Karim Belaïd, le maire.", "Karim Belaïd, le maire",
         "Radio Vallée"),
        ("« Il faut partir », a expliqué mardi à l'agence Belga Luc Vanderrest.", "Luc Vanderrest", "l'agence Belga"),
        ("« Il pleut », a précisé mardi sur l'antenne de Radio Vallée Luc Peyrat, délégué CGT.",
         "Luc Peyrat, délégué CGT", "Radio Vallée"),
        ("« Il pleut », a confirmé à nos confrères de Radio Vallée le procureur.", "le procureur", "Radio Vallée"),
        # A title behind the contracted article, small words in it.
        ("« Nous tiendrons », a dit au Courrier de la Serre Odile Brassac.", "Odile Brassac", "Courrier de la Serre"),
        ("« Nous tiendrons », a expliqué auprès du Courrier de la Serre le maire.", "le maire",
         "Courrier de la Serre"),
        # An outlet called like a person is one.
        ("« Il pleut », a dit à Radio Maria un prêtre.", "un prêtre", "Radio Maria"),
    ],
)  # fmt: skip
def test_the_outlet_ends_where_the_speaker_begins(text: str, source: str, relay: str) -> None:
    found = next(one for one in read_report(text, lang="fr").attributions if one.cue)
    assert [span.text for span in (*found.source, *found.relay)] == [source, relay]


@pytest.mark.parametrize(
    "text",
    [
        "« Il pleut », a dit au procureur Karim Belaïd, un voisin.",
        "« Il pleut », a dit Karim Belaïd au Syndicat de la Vallée.",
        "Un avocat a dit à ses confrères de Lyon qu'il partait.",
    ],
)
def test_who_else_is_told_passes_nothing_on(text: str) -> None:
    assert not any(one.relay for one in read_report(text, lang="fr").attributions)
