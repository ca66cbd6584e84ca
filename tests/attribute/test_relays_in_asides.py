"""Outlets credited between a verb and what it says; asides of who is no outlet stay with the verb. All is invented."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("lang", "text", "source", "relay"),
    [
        ("en", "A manager told investigators, AFP reports, that the alarm had failed.", "A manager", "AFP"),
        ("en", "The owner denied, Radio Orwell reports, that the wall was unsafe.", "The owner", "Radio Orwell"),
        ("en", "The expert told the hearing, according to The Orwell Echo, that the wall leaked.", "The expert",
         "The Orwell Echo"),
        ("en", "The mayor said on Tuesday, in remarks reported by Reuters, that the road would open.", "The mayor",
         "Reuters"),
        ("en", "The deal is fragile, analysts at Corvin bank interviewed by AP estimate.", "analysts at Corvin bank",
         "AP"),
        ("fr", "Un cadre a dit aux enquêteurs, rapporte l'AFP, que l'alarme n'avait pas sonné.", "Un cadre", "l'AFP"),
        ("fr", "Un cadre a dit aux enquêteurs, selon l'AFP, que l'alarme n'avait pas sonné.", "Un cadre", "l'AFP"),
        ("fr", "Le maire a dit mardi, dans des propos rapportés par Reuters, que la route rouvrirait.", "Le maire",
         "Reuters"),
    ],
)  # fmt: skip
def test_an_aside_credits_the_outlet_that_passed_the_words_on(lang: str, text: str, source: str, relay: str) -> None:
    found = [one for one in read_report(text, lang=lang).attributions if one.relay]
    assert [[span.text for span in (*one.source, *one.relay)] for one in found] == [[source, relay]]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A manager told investigators, the police say, that the alarm had failed."),
        ("en", "A manager told investigators, on a cold day, that the alarm had failed."),
        ("fr", "Un cadre a dit aux enquêteurs, rapporte le parquet, que l'alarme n'avait pas sonné."),
    ],
)
def test_who_is_no_outlet_passes_nothing_on(lang: str, text: str) -> None:
    assert not any(one.relay for one in read_report(text, lang=lang).attributions)
