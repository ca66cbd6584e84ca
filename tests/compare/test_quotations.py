"""What becomes of quotations, on records made by hand."""

from __future__ import annotations

from typing import Any

import pytest

from selon.compare.build import compare_reports
from selon.record.codes import KEPT
from selon.record.report import Report
from tests.compare.made import Table, make_report, say

WHOLE = "We asked three times for this shaft to be closed, and nobody listened to us"
VOSK: dict[str, Any] = {"actor": "local:irena-vosk", "why": "local:full-name"}


def quote(words: str, speaker: str = "Irena Vosk", lang: str = "en", actor: str = "local:irena-vosk") -> Report:
    text = f'"{words}," {speaker} said.'
    claim = say(f'"{words},"', source=speaker, cue="said", form="direct", particulars={**VOSK, "actor": actor})
    return make_report(text, [claim], lang=lang)


def tell(one: Report, other: Report, *alike: tuple[str, str]) -> set[str]:
    comparison = compare_reports(one, other, likeness=Table(*alike) if alike else None)
    return {change.code for match in comparison.matches for change in match.changes} - {KEPT}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (WHOLE, None),
        (WHOLE.replace("nobody listened", "nobody LISTENED"), None),
        (WHOLE.replace(", and nobody listened to us", ""), "quotation-cut"),
        (WHOLE.replace("three times ", ""), "quotation-cut"),
        (WHOLE.replace("three times", "[…]"), "quotation-cut-marked"),
        (WHOLE.replace("listened to us", "answered to us"), "quotation-altered"),
        (WHOLE.replace("nobody", "almost nobody"), "quotation-altered"),
        (WHOLE + ", which we regret", "quotation-extended"),
    ],
)
def test_quoted_words_are_compared_to_the_letter(words: str, code: str | None) -> None:
    assert tell(quote(WHOLE), quote(words)) == ({code} if code else set())


def test_two_wordings_of_one_saying_came_through_another_language() -> None:
    other = quote("On three occasions the end of that pit was requested by our side, but no one paid attention")
    assert tell(quote(WHOLE), other, ('"We', '"On')) == {"quotation-translated-back"}


def test_a_quotation_in_another_language_is_translated() -> None:
    other = quote("Nous avons demandé trois fois la fermeture de ce puits", lang="fr")
    assert tell(quote(WHOLE), other, ('"We', '"Nous')) == {"quotation-translated"}


def test_a_quotation_of_another_speaker_is_told() -> None:
    assert tell(quote(WHOLE), quote(WHOLE, "Tomas Belek", actor="local:tomas-belek")) == {
        "quotation-given-away",
        "source-replaced",
    }


def make_indirect(words: str = "that the engine failed after departure") -> Report:
    text = f"Irena Vosk said {words}."
    return make_report(text, [say(words, source="Irena Vosk", cue="said", particulars=VOSK)])


def test_indirect_speech_in_quotation_marks_is_told_both_ways() -> None:
    quoted = quote("The engine failed after departure")
    assert tell(make_indirect(), quoted) == {"quotation-made"}
    assert tell(quoted, make_indirect()) == {"quotation-paraphrased"}


def test_an_expression_set_apart_is_no_quotation_made() -> None:
    text = 'Irena Vosk said that the "engine" failed after departure.'
    content = 'that the "engine" failed after departure'
    mixed = make_report(text, [say(content, source="Irena Vosk", cue="said", form="mixed", particulars=VOSK)])
    assert tell(make_indirect(), mixed) == set()


def make_two(first: str, second: str) -> Report:
    text = f'"{first}," Irena Vosk said. The lamps went out. "{second}," Irena Vosk added.'
    claims = [
        say(f'"{first},"', source="Irena Vosk", cue="said", form="direct", particulars=VOSK),
        say(f'"{second},"', source="Irena Vosk", cue="added", form="direct", particulars=VOSK),
    ]
    return make_report(text, claims)


def test_two_quotations_in_one_pair_of_marks_are_spliced() -> None:
    two = make_two("We will lose the mission tonight", "The budget allows no second attempt")
    assert "quotation-spliced" in tell(two, quote("We will lose the mission, the budget allows no second attempt"))
    assert tell(two, two) == set()
