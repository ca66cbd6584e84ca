"""The careful mode: the same record, made with an encoder's beliefs beside the grammar."""

from __future__ import annotations

import pytest

from selon.attribute.choice.careful import tag_scene
from selon.attribute.choice.model import Model, load_model
from selon.pipeline import make_scene
from selon.reading import read_report

pytestmark = pytest.mark.model

_TEXT = (
    "Le pont de Varèse fermera\n"
    "La maire de Varèse a annoncé mardi que le pont fermerait pour deux mois. Selon la préfecture, personne n'a été "
    "blessé. « Nous le rouvrirons », a promis Odile Marchal, jointe par Le Phare."
)


def test_every_span_fits_and_the_record_says_what_decided() -> None:
    report = read_report(_TEXT, lang="fr", careful=True)
    assert report.made.model is not None
    assert report.made.model.startswith("careful-fr")
    assert len(report.attributions) >= 2
    for one in report.attributions:
        for span in (*one.source, *one.cue, *one.content):
            assert report.text[span.start : span.end] == span.text


def test_the_same_text_gives_the_same_record() -> None:
    assert read_report(_TEXT, lang="fr", careful=True) == read_report(_TEXT, lang="fr", careful=True)


def test_the_encoder_tells_contents_from_the_rest() -> None:
    scene, _ = make_scene(_TEXT, "fr")
    tags = tag_scene(scene)
    words = [token.lower for token in scene.tree.tokens]
    inside, outside = words.index("fermerait"), words.index("jointe")
    assert tags.content[inside] > 0.5 > tags.content[outside]
    cue = words.index("annoncé")
    pair = tags.pairs[cue]
    source, far = words.index("maire"), words.index("préfecture")
    assert pair.source.within[source - pair.first] > pair.source.within[far - pair.first]


def test_a_report_without_a_cue_is_read_as_well() -> None:
    assert read_report("Il pleut.", lang="fr", careful=True).attributions == ()


def test_a_language_without_weights_for_the_encoder_is_read_as_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    def load_usual_alone(code: str, careful: bool = False) -> Model | None:
        return None if careful else load_model(code)

    monkeypatch.setattr("selon.pipeline.load_model", load_usual_alone)
    assert read_report(_TEXT, lang="fr", careful=True) == read_report(_TEXT, lang="fr")
