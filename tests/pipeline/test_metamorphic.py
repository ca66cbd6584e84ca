"""What changes only the characters, not the words, leaves the same attributions with shifted offsets."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from benchmarks.open_texts import find_misfits

from selon.parse.view import View
from selon.reading import read_report
from selon.record.report import Report
from selon.record.span import Spans

from .fragments import ENGLISH, EXAMPLES, FRENCH, read_example

pytestmark = pytest.mark.model

Facts = list[tuple[str, ...]]
TEXTS = {
    **{path.stem: (read_example(path), path.parent.name) for path in EXAMPLES},
    "french": ("Le pont de Valbrune\n" + "\n".join(FRENCH), "fr"),
    "english": ("The bridge of Valbrune\n" + "\n".join(ENGLISH), "en"),
}
CHANGES: dict[str, Callable[[str], str]] = {
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "blank inside guillemets": lambda text: text.replace("« ", "«\u00a0").replace(" »", "\u00a0»"),
    "narrow blank inside guillemets": lambda text: text.replace("« ", "«\u202f").replace(" »", "\u202f»"),
    "decomposed accents": lambda text: unicodedata.normalize("NFD", text),
    "zero-width space after blanks": lambda text: text.replace(" ", " \u200b"),
    "zero-width space before blanks": lambda text: text.replace(" ", "\u200b "),
    "byte order mark": lambda text: "\ufeff" + text,
    "soft hyphens": lambda text: text.replace("tion", "\u00adtion"),
    "typographic apostrophes": lambda text: text.replace("'", "\u2019"),
    "blanks at line ends": lambda text: text.replace("\n", "  \n"),
}


def take_words(spans: Spans) -> str:
    """Give the words of a role as the stages read them."""
    return " … ".join(View(span.text).text.strip() for span in spans)


def take_facts(report: Report) -> Facts:
    """Give what a record says of attributions and claims, without offsets and ids."""
    facts: Facts = []
    for one in report.attributions:
        roles = (take_words(getattr(one, role)) for role in ("source", "cue", "content", "relay"))
        facts.append((*roles, one.form, one.kind, one.named, one.commitment, one.polarity, one.by))
    for claim in report.claims:
        facts.append((take_words(claim.content), claim.commitment, *(link.kind for link in claim.chain)))
    return facts


@pytest.fixture(scope="module")
def unchanged() -> dict[str, Facts]:
    """Give the facts of every text as it stands."""
    return {name: take_facts(read_report(text, lang=lang)) for name, (text, lang) in TEXTS.items()}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("name", TEXTS)
def test_characters_do_not_change_what_is_found(name: str, change: str, unchanged: dict[str, Facts]) -> None:
    text, lang = TEXTS[name]
    report = read_report(CHANGES[change](text), lang=lang)
    assert find_misfits(report) == []
    assert take_facts(report) == unchanged[name]


@pytest.mark.parametrize("name", TEXTS)
def test_the_texts_hold_attributions(name: str, unchanged: dict[str, Facts]) -> None:
    assert len([facts for facts in unchanged[name] if len(facts) == 10]) >= 4


def test_the_same_text_twice_gives_the_same_record() -> None:
    text, lang = TEXTS["french"]
    assert read_report(text, lang=lang) == read_report(text, lang=lang)


def test_the_order_of_reports_does_not_matter() -> None:
    names = list(TEXTS)[:4]
    forward = {name: read_report(TEXTS[name][0], lang=TEXTS[name][1]) for name in names}
    backward = {name: read_report(TEXTS[name][0], lang=TEXTS[name][1]) for name in reversed(names)}
    assert forward == backward


@pytest.mark.parametrize("count", [3, 12])
def test_the_same_bytes_give_the_same_record_from_open_texts(shared: Path, count: int) -> None:
    from benchmarks.open_texts import load_open_texts, read_open_text

    texts = load_open_texts(shared / "data" / "fr_news.jsonl", count)[-3:]
    assert [read_open_text(one) for one in texts] == [read_open_text(one) for one in reversed(texts)][::-1]
