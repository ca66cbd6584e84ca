"""Outlets named behind a common noun, and what comes near to one. Invented reports."""

from __future__ import annotations

import pytest

from selon.reading import read_report

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("lang", "text", "source", "relay"),
    [
        ("fr", "La digue fuit, a avoué au quotidien La Lanterne un ouvrier du canal.", "un ouvrier du canal",
         "quotidien La Lanterne"),
        ("fr", "La digue fuit, a expliqué à l'hebdomadaire Il Porto un ouvrier du canal.", "un ouvrier du canal",
         "l'hebdomadaire Il Porto"),
        ("fr", "Un ouvrier a confié au mensuel Escale que la digue fuit.", "Un ouvrier", "mensuel Escale"),
        ("fr", "La digue fuit, selon un ouvrier cité par le quotidien La Lanterne.", "un ouvrier",
         "le quotidien La Lanterne"),
        ("fr", "La digue fuit, selon l'association Escale, qui aide les marins, citée par le site Rivage.",
         "l'association Escale", "le site Rivage"),
        ("en", "The dyke is leaking, according to the charity Escale, which helps sailors, as quoted by the website "
         "Rivage.", "the charity Escale", "the website Rivage"),
        ("en", "The dyke is leaking, three workers admitted to the daily La Lanterne.", "three workers",
         "the daily La Lanterne"),
    ],
)  # fmt: skip
def test_an_outlet_has_its_name_behind_its_common_noun(lang: str, text: str, source: str, relay: str) -> None:
    found = next(one for one in read_report(text, lang=lang).attributions if one.relay)
    assert [span.text for span in (*found.source, *found.relay)] == [source, relay]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The director admitted to errors in the accounts."),
        ("en", "The minister told the weekly meeting that the dyke is leaking."),
        ("fr", "La maire a dit au conseil hebdomadaire que la digue fuit."),
        ("fr", "La digue fuit, a dit sur le site un ouvrier du canal."),
    ],
)
def test_what_is_no_outlet_passes_nothing_on(lang: str, text: str) -> None:
    assert not any(span.text[-1:].isupper() or span.text[:1].isupper()
                   for one in read_report(text, lang=lang).attributions for span in one.relay)  # fmt: skip
