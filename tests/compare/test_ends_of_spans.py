"""Where in a week, a month or a year, and agencies written small; the near-miss beside the hit. Invented reports."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import ACROSS, EN, FR, compare

pytestmark = pytest.mark.model

WEEK_FR, WEEK_EN = (
    "Le bac rouvrira avant la fin de la semaine, a dit le maire.",
    ("The ferry will reopen before the end of the week, the mayor said."),
)


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "changed"),
    [
        (FR, WEEK_FR, WEEK_FR.replace("de la semaine", "de l'année"), True),
        (FR, WEEK_FR, WEEK_FR.replace("la fin", "le début"), True),
        (EN, WEEK_EN, WEEK_EN.replace("the week", "the year"), True),
        (ACROSS, WEEK_EN, WEEK_FR.replace("de la semaine", "du mois"), True),
        (ACROSS, WEEK_EN, WEEK_FR, False),
    ],
)
def test_the_end_of_another_span_is_another_time(
    langs: tuple[str, str], upstream: str, downstream: str, changed: bool
) -> None:
    assert ("time-changed" in compare(langs, upstream, downstream)) is changed


@pytest.mark.parametrize(
    ("downstream", "credited"),
    [
        ("The ferry was sold, the mayor's office told the dpa news agency.", True),
        ("The ferry was sold, the mayor's office told the AP news agency.", True),
        ("The ferry was sold, the mayor's office told a news agency.", False),
    ],
)
def test_an_agency_is_known_beside_its_common_noun(downstream: str, credited: bool) -> None:
    found = compare(EN, "The ferry was sold, the mayor's office said.", downstream)
    assert ("relay-credited" in found) is credited
