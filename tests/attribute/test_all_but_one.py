"""*Ne … plus que* leaves one thing: nothing is negated by it, unlike *ne … plus*."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("La trêve n'existe plus que sur le papier, a dit le maire.", False),
        ("Il ne reste plus que deux ponts, a dit le maire.", False),
        ("La trêve ne vaut guère que sur le papier, a dit le maire.", False),
        ("Le pont n'existe plus, a dit le maire.", True),
        ("Le préfet ne croit plus que le pont tiendra, a dit le maire.", True),
    ],
)
def test_what_is_left_alone_is_not_denied(text: str, negated: bool) -> None:
    assert analyse_text(text, "fr").claims[0].negated == negated
