"""Past forms that the parser takes for participles, and participles that are none."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("A fire that broke out overnight destroyed two warehouses, the mayor said.", "the mayor",
         "A fire that broke out overnight destroyed two warehouses"),
        ("The firm that built the bridge knew of the cracks, the mayor said.", "the mayor",
         "The firm that built the bridge knew of the cracks"),
        ("A bus that was carrying tourists overturned near Tarsk, police said.", "police",
         "A bus that was carrying tourists overturned near Tarsk"),
        ("Lawyers for the families said a fire that broke out overnight destroyed two warehouses.",
         "Lawyers for the families", "a fire that broke out overnight destroyed two warehouses"),
        # Participles: what tells of whom, and what somebody sees done.
        ("Two men arrested on Friday are held in Varn, police said.", "police",
         "Two men arrested on Friday are held in Varn"),
        ("The company saw profits cut by half, the report said.", "the report", "The company saw profits cut by half"),
    ],
)  # fmt: skip
def test_the_verb_of_a_subject_is_finite(text: str, source: str, content: str) -> None:
    [one] = analyse_text(text, "en").attributions
    assert (" ".join(s.text for s in one.source), " ".join(s.text for s in one.content)) == (source, content)


def test_a_participle_behind_its_noun_leaves_the_noun_its_verb() -> None:
    text = "Two people briefed on the inquiry, speaking to the newspaper Le Phare, said talks had collapsed."
    assert analyse_text(text, "en").attributions[0].content[0].text == "talks had collapsed"
