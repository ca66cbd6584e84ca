"""Numbers, sources and what is left over."""

from __future__ import annotations

import msgspec
import pytest

from selon.record.attribution import Actor
from selon.record.claim import Link
from selon.record.span import Span
from selon.record.values import Bound, Quantity
from selon.show.parties import find_actor_name
from selon.show.remainders import describe_leftover, list_leftovers
from selon.show.sources import SourceRow, list_sources
from selon.show.tables import make_number_table, make_source_table
from selon.show.value import describe_value
from selon.show.wording import load_words
from tests.show.invented import CLAIMS, PEOPLE, REPORT, SOURCES, find

ENGLISH, FRENCH = load_words("en"), load_words("fr")


@pytest.mark.parametrize(
    ("bound", "low", "high", "english", "french"),
    [
        ("exact", "1200.5", "1200.5", "1,200.5", "1\u202f200,5"),
        ("about", "40000", "40000", "about 40,000", "environ 40\u202f000"),
        ("at_least", "9", None, "at least 9", "au moins 9"),
        ("at_most", None, "12000", "at most 12,000", "au plus 12\u202f000"),
        ("between", "25", "30", "25 to 30", "25 à 30"),
        ("vague", "thousands", None, "no figure", "sans chiffre"),
        ("exact", "-3", "-3", "-3", "-3"),
    ],
)
def test_a_value_is_said_with_its_bound(
    bound: Bound, low: str | None, high: str | None, english: str, french: str
) -> None:
    quantity = Quantity(Span(0, 1, "x"), bound, low, high)
    assert describe_value(quantity, ENGLISH) == english
    assert describe_value(quantity, FRENCH) == french


def test_a_value_keeps_its_unit_unless_it_is_what_is_counted() -> None:
    money = Quantity(Span(0, 1, "x"), "at_least", "56200000000", None, "USD", "money")
    assert describe_value(money, ENGLISH) == "at least 56,200,000,000 USD"
    assert describe_value(Quantity(Span(0, 1, "x"), "exact", "3", "3", "camions"), ENGLISH) == "3"


def test_sources_are_listed_with_how_often_and_through_whom() -> None:
    assert list_sources(REPORT) == (
        SourceRow("deux sources proches du dossier", 2, "unnamed", ("Reuters",)),
        SourceRow("Maud Hénissart", 2, "named"),
    )


def test_an_acronym_of_the_reports_own_stands_for_its_actor() -> None:
    mentions = tuple(Span(0, len(text), text) for text in ("Associated Press", "AP", "A.P.", "l'agence"))
    agency = Actor("media:AP", "Associated Press", "media", "register", genre="agency", mentions=mentions)
    unmentioned = msgspec.structs.replace(agency, mentions=())
    for actor, name in ((agency, "AP"), (unmentioned, "Associated Press")):
        assert find_actor_name(msgspec.structs.replace(REPORT, actors=(actor,)), "media:AP") == name


def test_a_place_in_a_title_of_capitals_is_no_acronym() -> None:
    state = Actor("state:XX", "Valdorie", "state", "register", mentions=(Span(0, 4, "SERN"),))
    assert find_actor_name(msgspec.structs.replace(REPORT, actors=(state,)), "state:XX") == "Valdorie"


def test_a_local_group_is_called_by_its_words_not_by_its_head() -> None:
    group = Actor("local:sources", "sources", "person", "local")
    link = Link("said", SOURCES.text, msgspec.structs.replace(PEOPLE, actor=group.id))
    report = msgspec.structs.replace(
        REPORT, actors=(group,), claims=(msgspec.structs.replace(CLAIMS[1], chain=(link,)),)
    )
    assert [row.who for row in list_sources(report)] == ["deux sources proches du dossier"]


def test_tables_stand_only_where_there_is_something_to_show() -> None:
    assert make_number_table(REPORT, ENGLISH) is not None
    assert make_source_table(REPORT, ENGLISH) is not None
    bare = msgspec.structs.replace(REPORT, quantities=(), claims=())
    assert make_number_table(bare, ENGLISH) is None
    assert make_source_table(bare, ENGLISH) is None


def test_a_number_inside_an_asserted_claim_is_counted_by_the_outlet() -> None:
    asserted = msgspec.structs.replace(CLAIMS[1], commitment="asserted")
    open_count = msgspec.structs.replace(REPORT.quantities[0], counter=None)
    report = msgspec.structs.replace(REPORT, claims=(asserted,), quantities=(open_count,))
    table = make_number_table(report, ENGLISH)
    assert table is not None
    assert [str(cell) for cell in table.columns[3].cells] == ["Le Phare du Littoral (asserted)"]


def test_a_number_without_a_counter_is_its_claims(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rich.table.Table.add_row", lambda _table, *cells: seen.append(str(cells[3])))
    seen: list[str] = []
    open_count = msgspec.structs.replace(REPORT.quantities[0], counter=None)
    for claims in (REPORT.claims, (msgspec.structs.replace(CLAIMS[1], chain=(Link("gap"),)),), ()):
        make_number_table(msgspec.structs.replace(REPORT, claims=claims, quantities=(open_count,)), ENGLISH)
    assert seen == ["deux sources proches du dossier", "· · ·", "–"]


def test_remainders_are_grouped_by_reason_and_said_in_words() -> None:
    extra = msgspec.structs.replace(REPORT.remainders[1], span=find("dément"))
    report = msgspec.structs.replace(REPORT, remainders=(*REPORT.remainders, extra))
    quotation, cues = list_leftovers(report)
    assert describe_leftover(quotation, ENGLISH) == "1 quotation, no speaker stands near: “« La fin »”"
    assert describe_leftover(cues, FRENCH).startswith("2 marques, ")
    assert describe_leftover(cues, FRENCH).endswith("«\u00a0dit\u00a0», «\u00a0dément\u00a0»")
