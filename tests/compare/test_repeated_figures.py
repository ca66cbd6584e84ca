"""A figure that title and body both say is one: it is compared with the other report's. Invented reports."""

from __future__ import annotations

import pytest

from selon.compare.changes.frame import Frame
from selon.compare.changes.quantities import compare_quantities
from selon.compare.facets import list_facets
from selon.reading import read_report

pytestmark = pytest.mark.model

UPSTREAM = "Storm over Tavira\nAt least 14 people were killed by the storm, the disaster agency said."
DOWNSTREAM = "Storm kills {} in Tavira\nAt least {} people were killed by the storm, {}, the agency said."


@pytest.mark.parametrize(
    ("figures", "told"),
    [
        (("17", "17", "and the port is shut"), ["number-changed"]),
        (("14", "14", "and the port is shut"), []),
        # Near-miss: two figures stand on one side, and nobody can tell which answers.
        (("17", "19", "and the port is shut"), []),
    ],
)
def test_a_figure_of_title_and_body_is_compared_once(figures: tuple[str, str, str], told: list[str]) -> None:
    up = list_facets(read_report(UPSTREAM, lang="en"))
    down = list_facets(read_report(DOWNSTREAM.format(*figures), lang="en"))
    changes = compare_quantities(Frame(up, down, up, down))
    assert [change.code for change in changes if change.code.endswith("changed")] == told
