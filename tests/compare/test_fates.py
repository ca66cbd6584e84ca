"""As many people, to whom another thing happened; what happened to whom is told by a noun or by a verb."""

from __future__ import annotations

import pytest

from tests.compare.test_readings import compare

pytestmark = pytest.mark.model

_TOLD = {"population-changed"}


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (("en", "en"), "The blast injured seven people, the police said.",
         "The blast killed seven people, the police said.", _TOLD),
        (("en", "en"), "Nine villagers were killed in the raid, the mayor said.",
         "Nine villagers were abducted in the raid, the mayor said.", _TOLD),
        (("en", "en"), "Nine villagers were killed in the raid, the mayor said.",
         "Nine villagers died in the raid, the mayor said.", set()),
        (("fr", "fr"), "Une cabine s'est décrochée, faisant sept blessés, selon le maire.",
         "Une cabine s'est décrochée, tuant sept personnes, selon le maire.", _TOLD),
        (("fr", "fr"), "Le raid a blessé sept villageois lundi à Lorne, a dit la maire Ana Tell.",
         "Le raid a tué sept villageois lundi à Lorne, a dit la maire Ana Tell.", _TOLD),
        (("fr", "fr"), "Neuf villageois ont été tués dans le raid, a dit le maire.",
         "Neuf villageois sont morts dans le raid, a dit le maire.", set()),
        (("fr", "en"), "Neuf villageois ont péri dans le raid, a dit le maire.",
         "Nine villagers were wounded in the raid, the mayor said.", _TOLD),
        (("fr", "en"), "Neuf villageois ont péri dans le raid, a dit le maire.",
         "Nine villagers died in the raid, the mayor said.", set()),
        (("fr", "en"), "Le raid a fait neuf victimes, a dit le maire.",
         "The raid killed nine people, the mayor said.", set()),
    ],
)  # fmt: skip
def test_what_befell_them_is_compared(langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(langs, upstream, downstream) == codes
