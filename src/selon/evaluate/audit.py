"""Audit a language's folder: examples are found and near-misses are not, labels are mapped, origins are stated."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from selon.attribute.choice.build import build_attributions
from selon.attribute.choice.choose import choose_cues
from selon.attribute.choice.model import load_model
from selon.attribute.scene.scene import Scene
from selon.errors import GoldError
from selon.evaluate.gold import ROLES
from selon.evaluate.match import THRESHOLD, Words, compare_tokens
from selon.languages.language import Language, find_file, find_folder, load_language, load_toml
from selon.parse.conllu import list_labels, read_conllu
from selon.parse.parser import load_parser
from selon.parse.tree import Tree
from selon.parse.view import View
from selon.pipeline import make_scene
from selon.record.attribution import Attribution
from selon.record.marked import Marked, read_marked

KINDS = ("verbs", "adjectives", "prepositions", "nouns")
FROZEN = "examples.conllu"
"""The file of a folder that holds the parses of its examples, for a language without a parser."""


class Finding(msgspec.Struct, frozen=True):
    """Something in a folder that does not hold.

    Attributes:
        where: The file, and the class of the entry where there is one.
        what: What does not hold.
        words: The example, the label or the file.
    """

    where: str
    what: str
    words: str


class Audit(msgspec.Struct, frozen=True):
    """What an audit looked at and what it found.

    Attributes:
        code: The language.
        entries: How many entries of the cues there are.
        examples: How many examples were run.
        near_misses: How many near-misses were run.
        labels: How many labels of the parser were looked up.
        findings: What does not hold.
    """

    code: str
    entries: int
    examples: int
    near_misses: int
    labels: int
    findings: tuple[Finding, ...]


def audit_language(code: str) -> Audit:
    """Audit the folder of a language.

    Args:
        code: The language.

    Raises:
        LanguageError: If there is no such folder, a file of it is broken, or its parser is not installed.
    """
    language = load_language(code)
    frozen = _read_frozen(language)
    entries = [(kind, entry) for kind in KINDS for entry in load_toml(code, "cues.toml").get(kind, ())]
    findings: list[Finding] = []
    for _, entry in entries:
        findings.extend(_audit_entry(language, entry, frozen))
    labels = _list_labels(language)
    findings.extend(
        Finding(f"{code}/language.toml", "the label has no role", label)
        for label in sorted(labels - set(language.roles))
    )
    findings.extend(_audit_origins(code))
    return Audit(
        code=code,
        entries=len(entries),
        examples=sum(len(entry.get("examples", ())) for _, entry in entries),
        near_misses=sum(len(entry.get("near_misses", ())) for _, entry in entries),
        labels=len(labels),
        findings=tuple(findings),
    )


def _read_frozen(language: Language) -> dict[str, Tree]:
    path = find_file(language.code, FROZEN)
    if language.pipeline or path is None:
        return {}
    return read_conllu(path.read_text(encoding="utf-8"), language, f"{language.code}/{FROZEN}")


def _list_labels(language: Language) -> set[str]:
    if not language.pipeline:
        path = find_file(language.code, FROZEN)
        return list_labels(path.read_text(encoding="utf-8")) if path is not None else set()
    parser: Any = load_parser(language.code).get_pipe("parser")
    return set(parser.labels)


def _audit_entry(language: Language, entry: dict[str, Any], frozen: dict[str, Tree]) -> Iterator[Finding]:
    where = f"{language.code}/cues.toml, class {entry['class']}"
    for example in entry.get("examples", ()):
        try:
            marked = read_marked(example, ROLES)
        except GoldError as error:
            yield Finding(where, f"the notation is broken: {error}", example)
            continue
        found = _analyse(language, marked.text, frozen)
        if found is None:
            yield Finding(where, "no frozen parse of this text", example)
        elif not all(_is_found(marked, number, found) for number in marked.numbers(ROLES)):
            yield Finding(where, "the example is not found", example)
    for text in entry.get("near_misses", ()):
        found = _analyse(language, text, frozen)
        if found is None:
            yield Finding(where, "no frozen parse of this text", text)
        elif found:
            yield Finding(where, "the near-miss is taken for an attribution", text)


def _analyse(language: Language, text: str, frozen: dict[str, Tree]) -> list[Attribution] | None:
    """Find the attributions of a sentence by the parser, or by its frozen parse; None where neither is there."""
    if language.pipeline:
        scene, view = make_scene(text, language.code)
    elif text in frozen:
        scene, view = Scene(frozen[text], language.code), View(text)
    else:
        return None
    accepted, _ = choose_cues(scene, load_model(language.code))
    return list(build_attributions(scene, view, accepted, "audit"))


def _is_found(marked: Marked, number: int, found: list[Attribution]) -> bool:
    """Tell whether an attribution with the marked cue, content and source was found."""
    words = Words(marked.text)
    wanted = {role: words.inside(marked.marks.get((role, number), ())) for role in ROLES}
    for one in found:
        content = compare_tokens(wanted["content"], words.inside(one.content))
        source = compare_tokens(wanted["source"], words.inside(one.source))
        cue = wanted["cue"] & words.inside(one.cue) or not wanted["cue"]
        if content >= THRESHOLD and source >= THRESHOLD and cue:
            return True
    return False


def _audit_origins(code: str) -> Iterator[Finding]:
    """Tell which data files of the folder `ORIGINS.md` does not name."""
    path = find_file(code, "ORIGINS.md")
    text = path.read_text(encoding="utf-8") if path is not None else ""
    folder = find_folder(code)
    files = (
        entry.name
        for entry in (folder.iterdir() if folder is not None else ())
        if entry.name.endswith((".toml", ".json", ".conllu", ".csv"))
    )
    for name in sorted(files):
        if name not in text:
            yield Finding(f"{code}/ORIGINS.md", "the file's origin is not stated", name)
