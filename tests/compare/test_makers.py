"""Who made a document that is cited: compared with another maker, and with a party; the near-miss beside the hit."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import ACROSS, EN, FR, compare

pytestmark = pytest.mark.model

SAID_FR, SAID_EN = "D'après {}, le pont de Brelle est fissuré.", "According to {}, the Brelle bridge is cracked."


@pytest.mark.parametrize(
    ("ours", "theirs", "codes"),
    [
        ("une note interne du ministère des Transports", "une note interne d'une amicale de riverains", {"demoted"}),
        ("un rapport rédigé par un laboratoire privé", "un rapport rédigé par la préfecture", {"promoted"}),
        ("un rapport de l'inspection des mines", "un rapport d'une association de riverains", {"demoted"}),
        ("une lettre d'une boulangère", "la préfecture", {"promoted", "replaced"}),
        # Near-misses: of one maker, and of one standing.
        ("un rapport de la préfecture", "la préfecture", set()),
        ("un rapport de la préfecture", "un rapport du ministère des Transports", {"replaced"}),
        ("une étude de marché", "une étude d'impact", set()),
    ],
)
def test_makers_within_french(ours: str, theirs: str, codes: set[str]) -> None:
    told = compare(FR, SAID_FR.format(ours), SAID_FR.format(theirs))
    assert codes <= {code.removeprefix("source-") for code in told} <= codes | {"replaced"}


@pytest.mark.parametrize(
    ("ours", "theirs", "codes"),
    [
        ("a report by the fire brigade", "un rapport d'un syndicat de pêcheurs", {"source-replaced"}),
        ("a study by the surgeons' union", "l'assureur des hôpitaux", {"source-replaced"}),
        # Near-misses: the party itself, and words that translate each other.
        ("a report by the prosecutor's office", "le parquet", set()),
        ("an internal memo of the health ministry", "une note interne du ministère de la Santé", set()),
    ],
)
def test_makers_across(ours: str, theirs: str, codes: set[str]) -> None:
    assert compare(ACROSS, SAID_EN.format(ours), SAID_FR.format(theirs)) == codes


@pytest.mark.parametrize(
    ("ours", "theirs", "codes"),
    [
        ("a memo by the ministry", "a memo by a residents' group", {"source-demoted"}),
        ("the ministry's memo", "a memo by the ministry", set()),
    ],
)
def test_makers_within_english(ours: str, theirs: str, codes: set[str]) -> None:
    told = compare(EN, SAID_EN.format(ours), SAID_EN.format(theirs))
    assert codes <= told <= codes | {"source-replaced"}
