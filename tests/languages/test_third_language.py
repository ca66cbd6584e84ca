"""A third language, written from the page that tells how: another package brings it, it reads frozen parses.

The Spanish folder under `es/` is a sample of a dozen entries. Its package is not installed here: the test writes the
metadata that an installation would write from its `pyproject.toml`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from selon.attribute.choice.build import build_attributions
from selon.attribute.choice.choose import choose_cues
from selon.attribute.choice.model import load_model
from selon.attribute.scene.grammar import Grammar
from selon.attribute.scene.lexicon import Groups
from selon.attribute.scene.scene import Scene
from selon.cli import main
from selon.errors import EXIT_DONE, LanguageError
from selon.evaluate.audit import KINDS, audit_language
from selon.evaluate.gold import ROLES
from selon.evaluate.match import THRESHOLD, Words, compare_tokens
from selon.languages import language
from selon.languages.language import (
    GROUP,
    Language,
    fingerprint,
    list_languages,
    load_language,
    load_rules,
    load_toml,
)
from selon.languages.language import ROLES as ROLES_OF_THE_HOUSE
from selon.parse.conllu import read_conllu
from selon.parse.parser import parse_text
from selon.parse.tree import Tree
from selon.parse.view import View
from selon.record.attribution import Attribution
from selon.record.marked import Marked, read_marked

ES = Path(__file__).parent / "es"
LINES = [line for line in (ES / "sentences.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
LOST = ("El alcalde, que visitó el barrio", "Las obras empezarán en mayo")
"""Without weights a source keeps a relative that only adds, and a content behind the cue goes before an incise's."""
UNREAD = {"passive-predicate"}
"""Frames that stand in a folder and that no rule reads; the guide does not name them."""
CACHES = (language.list_packages, language.load_toml, language.load_language, load_rules, fingerprint, load_model)


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Put the sample's package on the path as if it were installed; give its code."""
    points = tomllib.loads((ES / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"][GROUP]
    install(tmp_path, points)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.syspath_prepend(str(ES))
    clear_caches()
    yield "es"
    monkeypatch.undo()
    clear_caches()


def install(folder: Path, points: dict[str, str]) -> None:
    """Write the metadata of a package that brings languages."""
    made = folder / "selon_spanish_sample-0.dist-info"
    made.mkdir()
    (made / "METADATA").write_text("Metadata-Version: 2.1\nName: selon-spanish-sample\nVersion: 0\n", "utf-8")
    rows = [f"{code} = {package}" for code, package in points.items()]
    (made / "entry_points.txt").write_text("\n".join([f"[{GROUP}]", *rows, ""]), "utf-8")


def clear_caches() -> None:
    """Forget what was read of the languages."""
    for cached in CACHES:
        cached.cache_clear()


def read_trees(code: str) -> dict[str, Tree]:
    """Read the frozen parses of the marked sentences."""
    return read_conllu((ES / "sentences.conllu").read_text("utf-8"), load_language(code), "sentences.conllu")


def attribute(tree: Tree, code: str) -> tuple[Attribution, ...]:
    """Find the attributions of a frozen parse by the rules' own order."""
    scene = Scene(tree, code)
    accepted, _ = choose_cues(scene, load_model(code))
    return build_attributions(scene, View(tree.text), accepted, "sample")


def is_found(marked: Marked, number: int, one: Attribution) -> bool:
    """Tell whether an attribution is the marked one: content and source alike, the cue touched."""
    words = Words(marked.text)
    content, source, cue = (words.inside(marked.marks.get((role, number), ())) for role in ("content", "source", "cue"))
    return (
        compare_tokens(content, words.inside(one.content)) >= THRESHOLD
        and compare_tokens(source, words.inside(one.source)) >= THRESHOLD
        and (not cue or bool(cue & words.inside(one.cue)))
    )


def test_another_package_brings_a_language(sample: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert sample in list_languages()
    assert fingerprint(sample).startswith(f"{sample}:")
    assert main(["languages"]) == EXIT_DONE
    line = next(line for line in capsys.readouterr().out.splitlines() if line.startswith(sample))
    assert "(muestra)" in line
    assert "frozen parses" in line


def test_the_sample_is_no_language_of_selon() -> None:
    assert "es" not in list_languages()
    with pytest.raises(LanguageError):
        load_language("es")


def test_a_folder_of_selons_own_goes_before_anothers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(clear_caches)
    install(tmp_path, {"fr": "somewhere_else"})
    monkeypatch.syspath_prepend(str(tmp_path))
    clear_caches()
    assert language.list_packages()["fr"] == f"{GROUP}.fr"


def test_a_package_that_is_gone_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(clear_caches)
    install(tmp_path, {"xx": "somewhere_else"})
    monkeypatch.syspath_prepend(str(tmp_path))
    clear_caches()
    with pytest.raises(LanguageError, match="somewhere_else"):
        load_language("xx")


def test_the_audit_of_the_sample_finds_nothing(sample: str) -> None:
    found = audit_language(sample)
    assert found.findings == ()
    assert (found.entries, found.examples, found.near_misses) == (12, 13, 9)


def test_every_sentence_has_its_parse(sample: str) -> None:
    assert list(read_trees(sample)) == [read_marked(line, ROLES).text for line in LINES]


@pytest.mark.parametrize("line", LINES)
def test_the_rules_find_the_attributions_of_frozen_parses(sample: str, line: str) -> None:
    marked = read_marked(line, ROLES)
    found = attribute(read_trees(sample)[marked.text], sample)
    lost = [number for number in marked.numbers(ROLES) if not any(is_found(marked, number, one) for one in found)]
    assert lost == ([1] if marked.text.startswith(LOST) else [])
    assert len(found) == len(marked.numbers(ROLES))


def test_a_hedge_stance_and_form_are_read_from_the_folder(sample: str) -> None:
    found = [one for tree in read_trees(sample).values() for one in attribute(tree, sample)]
    read = {one.by.split(":")[1]: (one.form, one.commitment, one.polarity) for one in found}
    assert read["conditional"] == ("unsourced", "conditional", "affirm")
    assert read["deny"] == ("indirect", "plain", "deny")
    assert read["grant"] == ("indirect", "factive", "affirm")


def test_without_a_parser_a_text_is_refused(sample: str) -> None:
    with pytest.raises(LanguageError, match="frozen parses"):
        parse_text("El puente abre.", [(0, 15)], sample)


def test_the_guide_names_all_that_a_folder_must_say() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "how-to" / "add-a-language.md").read_text("utf-8")
    fields = (*msgspec.structs.fields(Language), *msgspec.structs.fields(Grammar), *msgspec.structs.fields(Groups))
    wanted = ROLES_OF_THE_HOUSE | {field.name for field in fields if field.name != "roles"}
    assert sorted(word for word in wanted if f"`{word}`" not in guide) == []
    frames = {frame for code in ("fr", "en") for entry in list_entries(code) for frame in entry.get("frames", ())}
    assert sorted(frame for frame in frames - UNREAD if f"`{frame}`" not in guide) == []


def list_entries(code: str) -> list[dict[str, Any]]:
    """List the entries of a language's cues."""
    return [entry for kind in KINDS for entry in load_toml(code, "cues.toml").get(kind, ())]
