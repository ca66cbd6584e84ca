"""Times: what a date is counted from, and what stays open."""

from __future__ import annotations

from datetime import date

import pytest

from selon.parse.parser import parse_text
from selon.parse.view import View
from selon.qualify.calendar import find_weekday, find_year
from selon.qualify.quantities import find_quantities
from selon.qualify.times import find_times
from selon.record.values import Time
from tests.qualify.reading import published_on, read_lines


def read_times(text: str, code: str = "fr", published: str | None = None) -> list[Time]:
    view = View(text)
    tree = parse_text(view.text, [(0, len(view.text))], code)
    return list(find_times(tree, view, code, published_on(published) if published else None))


@pytest.mark.model
def test_a_relative_date_without_publication_stays_open() -> None:
    [time] = read_times("Le quai a été fermé ce dimanche.")
    assert (time.value, time.anchor, time.anchored_on) == (None, "unresolved", None)


@pytest.mark.model
def test_a_relative_date_says_what_it_was_counted_from() -> None:
    [time] = read_times("Le quai a été fermé ce dimanche.", published="2024-11-18")
    assert (time.value, time.anchor, time.anchored_on) == ("2024-11-17", "published", "2024-11-18")


@pytest.mark.model
def test_an_absolute_date_needs_no_publication() -> None:
    [time] = read_times("Le quai a été fermé en février 2022.")
    assert (time.value, time.anchor) == ("2022-02", "absolute")


@pytest.mark.model
def test_a_clock_time_takes_the_day_of_its_sentence() -> None:
    day, hour = read_times("Le 3 mars 2030, le quai a été fermé à 17 heures.")
    assert (day.value, hour.value, hour.anchor) == ("2030-03-03", "2030-03-03T17:00", "mention")


@pytest.mark.model
def test_the_tense_gives_the_direction() -> None:
    [back] = read_times("Le quai a fermé jeudi.", published="2030-06-12")
    [ahead] = read_times("Le quai fermera jeudi.", published="2030-06-12")
    assert (back.value, ahead.value) == ("2030-06-06", "2030-06-13")


@pytest.mark.model
def test_a_month_of_publication_is_too_coarse_for_a_weekday() -> None:
    [time] = read_times("Le quai a fermé jeudi.", published="2030-06")
    assert time.value is None


@pytest.mark.model
@pytest.mark.parametrize(
    "text", ["Le maire a été élu sans peine.", "La sonde tourne autour de Mars.", "Le bac passe chaque jour."]
)
def test_words_that_only_look_like_times_are_left_alone(text: str) -> None:
    assert read_times(text, published="2030-06-12") == []


@pytest.mark.model
@pytest.mark.parametrize("text", ["The men may march in second place.", "The sun may fall."])
def test_english_words_that_only_look_like_times_are_left_alone(text: str) -> None:
    assert read_times(text, "en", "2030-06-12") == []


@pytest.mark.model
def test_spans_are_of_the_original_text() -> None:
    text = "Le\u00a0fonds a reçu 56,2\u202fmilliards\u00a0de dollars le 3\u00a0mars\u00a02030."
    view = View(text)
    tree = parse_text(view.text, [(0, len(view.text))], "fr")
    [quantity] = find_quantities(tree, view, "fr")
    [time] = find_times(tree, view, "fr", None)
    assert quantity.span.text == "56,2\u202fmilliards\u00a0de dollars"
    assert quantity.span.fits(text)
    assert time.span.text == "le 3\u00a0mars\u00a02030"
    assert time.span.fits(text)


@pytest.mark.model
def test_what_is_counted_keeps_its_modifiers() -> None:
    text = "Les 12 000 soldats nord-coréens sont arrivés."
    view = View(text)
    [quantity] = find_quantities(parse_text(view.text, [(0, len(text))], "fr"), view, "fr")
    assert quantity.unit == "soldats"
    assert quantity.counted is not None
    assert quantity.counted.text == "soldats nord-coréens"


def test_the_publication_day_itself_is_the_nearest_weekday() -> None:
    assert find_weekday(date(2030, 6, 12), 3, -1) == date(2030, 6, 12)
    assert find_weekday(date(2030, 6, 12), 3, -1, strict=True) == date(2030, 6, 5)


def test_a_month_leans_back_where_the_clause_looks_nowhere() -> None:
    assert find_year(date(2030, 6, 12), 3, None, 0) == 2030
    assert find_year(date(2030, 6, 12), 3, None, 1) == 2031


@pytest.mark.model
@pytest.mark.parametrize(
    ("code", "sentence", "expected"),
    [
        ("fr", "La crise durera [time1 au moins trois jours].", ("P3D", "at_least")),
        ("fr", "La crise durera [time1 trois jours au maximum].", ("P3D", "at_most")),
        ("fr", "La route ferme [time1 jusqu'à trois jours].", ("P3D", "at_most")),
        ("fr", "La crise a duré [time1 trois jours].", ("P3D", "exact")),
        ("fr", "La crise dure depuis [time1 des mois].", ("PXM", "exact")),
        ("en", "It lasted [time1 more than two hours].", ("PT2H", "at_least")),
        ("en", "It lasted [time1 nearly an hour].", ("PT1H", "about")),
        ("en", "It lasted [time1 an hour].", ("PT1H", "exact")),
    ],
)
def test_a_duration_keeps_its_bound_beside_the_bare_figure(code: str, sentence: str, expected: tuple[str, str]) -> None:
    [line] = read_lines([sentence], code, None)
    assert line.marks["time"] == line.found["time"]
    assert [(time.value, time.bound) for time in line.times] == [expected]
