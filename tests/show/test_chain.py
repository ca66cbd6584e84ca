"""Chains read from the outlet inwards; what the report leaves open is drawn."""

from __future__ import annotations

import msgspec
import pytest

from selon.record.attribution import Source
from selon.record.claim import Link
from selon.show.chain import describe_chain
from selon.show.wording import load_words
from tests.show.invented import CLAIMS, CONVOY, OUTLET, REPORT, SOURCES

ENGLISH = load_words("en")


@pytest.mark.parametrize(
    ("number", "chain"),
    [
        (0, f"{OUTLET} < · · · the report does not say who says so"),
        (1, f"{OUTLET} < Reuters < deux sources proches du dossier (unnamed)"),
        (2, f"{OUTLET} < la ministre Maud Hénissart"),
        (3, f"{OUTLET} < la ministre Maud Hénissart (here “Elle”)"),
        (4, f"{OUTLET} < Reuters < deux sources proches du dossier (unnamed, among those of claim 2)"),
        (5, f"{OUTLET} < AFP (credited in the foot)"),
    ],
)
def test_a_chain_is_one_line(number: int, chain: str) -> None:
    assert describe_chain(REPORT, CLAIMS[number], ENGLISH) == chain


def test_a_gap_behind_a_party_says_whose_knowledge_is_open() -> None:
    claim = msgspec.structs.replace(CLAIMS[4], chain=(CLAIMS[4].chain[0], Link("gap")))
    assert describe_chain(REPORT, claim, ENGLISH).endswith("Reuters < · · · the report does not say how Reuters knows")
    assert describe_chain(REPORT, claim, load_words("fr")).endswith("le texte ne dit pas d'où Reuters le tient")


@pytest.mark.parametrize(
    ("why", "origin", "chain"),
    [
        ("pronoun", CONVOY.id, "deux sources proches du dossier (here “ils”, unnamed, as in claim 2)"),
        ("same-noun", CONVOY.id, "ils (unnamed, as in claim 2)"),
        (
            "of-the-future",
            None,
            "deux sources proches du dossier (here “ils”, unnamed, taken over from another passage)",
        ),
    ],
)
def test_an_inherited_link_says_so(why: str, origin: str | None, chain: str) -> None:
    source = Source("person", "unnamed", refers_to=SOURCES)
    claim = msgspec.structs.replace(CLAIMS[4], chain=(Link("inherited", "ils", source, why=why, origin=origin),))
    assert describe_chain(REPORT, claim, ENGLISH) == f"{OUTLET} < {chain}"


def test_a_report_without_an_outlet_begins_with_itself() -> None:
    report = msgspec.structs.replace(REPORT, outlet=None)
    assert describe_chain(report, CLAIMS[2], ENGLISH).startswith("this report < ")


def test_a_medium_is_called_by_its_name_not_by_its_mention() -> None:
    mention = Link("relayed", "l'agence britannique", Source("media", "named", actor="media:REUTERS"))
    claim = msgspec.structs.replace(CLAIMS[4], chain=(mention,))
    assert describe_chain(REPORT, claim, ENGLISH) == f"{OUTLET} < Reuters"


def test_a_hostile_name_is_harmless() -> None:
    claim = msgspec.structs.replace(CLAIMS[2], chain=(Link("said", "X\x1b]0;\x07\nY"),))
    assert describe_chain(REPORT, claim, ENGLISH) == f"{OUTLET} < X\\x1b]0;\\x07 ¶ Y"
