"""The register of actors: quick to load, one id across languages, ambiguity kept, made by its script."""

from __future__ import annotations

import csv
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from selon.qualify.register import Register, fold_form, load_given_names, load_register

ROOT = Path(__file__).resolve().parent.parent.parent
DATA = ROOT / "src" / "selon" / "languages" / "register"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """Give the script that makes the register, as a module."""
    spec = importlib.util.spec_from_file_location("make_register", ROOT / "scripts" / "make_register.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def actors(register: Register, form: str) -> tuple[str, ...]:
    """Give the ids of a form."""
    entry = register.look_up(form)
    return () if entry is None else entry.ids


def test_one_id_across_languages() -> None:
    french, english = load_register("fr"), load_register("en")
    for here, there in (
        ("ONU", "UN"),
        ("OTAN", "NATO"),
        ("CICR", "ICRC"),
        ("CEDEAO", "ECOWAS"),
        ("Allemagne", "Germany"),
    ):
        assert actors(french, here) == actors(english, there) != ()


def test_forms_of_the_other_language_are_unknown() -> None:
    assert actors(load_register("fr"), "Germany") == ()
    assert actors(load_register("en"), "Allemagne") == ()


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("Congo", ("state:CD", "state:CG")),
        ("Corée", ("state:KP", "state:KR")),
        ("Géorgie", ("state:GE", "region:US-GA")),
    ],
)
def test_ambiguity_is_kept(form: str, expected: tuple[str, ...]) -> None:
    assert actors(load_register("fr"), form) == expected


def test_longest_form_wins() -> None:
    entry = load_register("fr").match("Guinée-Bissau".replace("-", " "), 0)
    assert entry is not None
    assert entry.ids == ("state:GW",)


def test_form_ends_with_a_word() -> None:
    assert load_register("fr").match("Malienne", 0) is not None
    assert load_register("fr").match("Malis", 0) is None


def test_spelling_of_capitals_hyphens_and_apostrophes_is_folded() -> None:
    assert fold_form("Côte d’Ivoire") == "Côte d'Ivoire"
    assert actors(load_register("fr"), "Etats-Unis") == actors(load_register("fr"), "États-Unis") == ("state:US",)


def test_every_state_speaks_both_languages() -> None:
    rows = list(csv.DictReader((DATA / "states.csv").read_text(encoding="utf-8").splitlines()))
    states = {row["id"] for row in rows if row["genre"] == "state"}
    assert len(states) >= 195
    for lang in ("fr", "en"):
        assert states <= {row["id"] for row in rows if row["sort"] == "name" and row["lang"] == lang}
        assert states <= {row["id"] for row in rows if row["sort"] == "demonym" and row["lang"] == lang}


def test_some_hundred_and_fifty_agencies_and_outlets_stand_in_it() -> None:
    entities = load_register("fr").entities.values()
    assert sum(entity.kind == "media" for entity in entities) >= 150
    assert sum(entity.genre == "agency" for entity in entities) >= 60


def test_the_register_is_loaded_once() -> None:
    assert load_register("fr") is load_register("fr")
    assert load_given_names() is load_given_names()


def test_own_tables_give_the_committed_file(script: ModuleType) -> None:
    made = sorted(set(script.make_actors()))
    committed = [tuple(row) for row in csv.reader((DATA / "actors.csv").read_text(encoding="utf-8").splitlines())]
    assert committed[0] == script.COLUMNS
    assert committed[1:] == made


def test_demonyms_are_inflected(script: ModuleType) -> None:
    assert script.inflect_french("grec/grecque") == ["grec", "grecque", "grecques", "grecs"]
    assert set(script.inflect_french("français/française")) == {"français", "française", "françaises"}
    assert script.inflect_english("Frenchman") == ["Frenchman"]
    assert script.inflect_english("Turk") == ["Turk", "Turks"]


def test_origins_stand_beside_the_data() -> None:
    text = (DATA / "ORIGINS.md").read_text(encoding="utf-8")
    for name in ("states.csv", "actors.csv", "given_names.csv", "ODbL", "MIT"):
        assert name in text
