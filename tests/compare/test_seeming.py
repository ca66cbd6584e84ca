"""What only seems so is hedged; what seems good is judged, not hedged."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import compare

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("fr", "fr"), "Les deux hommes semblent avoir agi seuls, selon le procureur.",
         "Les deux hommes ont agi seuls, selon le procureur.", {"hedge-dropped"}),
        (("en", "en"), "The two men acted alone, the prosecutor said.",
         "The two men appear to have acted alone, the prosecutor said.", {"hedge-added"}),
        (("fr", "en"), "Les deux hommes semblent avoir agi seuls, selon le procureur.",
         "The two men acted alone, the prosecutor said.", {"hedge-dropped"}),
        (("fr", "en"), "Les deux hommes semblent avoir agi seuls, selon le procureur.",
         "The two men appear to have acted alone, the prosecutor said.", set()),
        (("en", "en"), "The engine seems to have failed, the pilot said.",
         "The engine apparently failed, the pilot said.", set()),
    ],
)  # fmt: skip
def test_what_only_seems_so_is_hedged(langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(langs, upstream, downstream) == codes
