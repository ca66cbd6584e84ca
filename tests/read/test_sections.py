"""The parts of a text; the reports here are invented."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selon.read.byline import read_byline
from selon.read.dateline import find_dateline
from selon.read.furniture import is_byline, judge_line
from selon.read.sections import split_sections
from selon.read.wording import Entry, load_entries, load_wording

BODY = "La mairie de Vernelle a rouvert lundi, selon la préfète."
PIECES = [
    "La mairie rouvre", "Par Jeanne Martin", "PARIS (AFP) —", BODY, "Publicité", "(avec AFP)", "alt de trois mots",
    "\n", "\r\n", "\u2028", " ", "\u200b", "\ufeff", "é", "e\u0301", "![", "](", ")", "😀", "\u202e", "a", "(", "–",
    "2024", "**", "[", "©",
]  # fmt: skip


def kinds(text: str, title: str | None = None) -> list[str]:
    return [part.kind for part in split_sections(text, title=title)]


def entries() -> list[tuple[str, Entry]]:
    return [(lang, entry) for lang in ("en", "fr") for entry in load_entries(lang)]


@pytest.mark.parametrize(("lang", "entry"), entries())
def test_sections_lexicon_holds_its_examples_and_leaves_its_near_misses(lang: str, entry: Entry) -> None:
    wording = load_wording(lang)

    def judge(line: str) -> str | None:
        return "byline" if is_byline(line, wording) else judge_line(line, wording)

    assert entry.examples
    assert [line for line in entry.examples if judge(line) != entry.kind] == []
    assert [line for line in entry.near if judge(line) == entry.kind] == []


def test_split_sections_reads_the_seed(shared: Path) -> None:
    text = (shared / "seed" / "seneplus.txt").read_text("utf-8")
    assert kinds(text) == ["title", "standfirst", "boilerplate", "dateline", *["body"] * 9]


def test_split_sections_of_one_paragraph_finds_no_title() -> None:
    assert kinds("La mairie rouvre lundi") == ["body"]


def test_split_sections_takes_a_first_line_that_reads_as_body_for_body() -> None:
    assert kinds(f"{BODY}\n{BODY}") == ["body", "body"]


def test_split_sections_trusts_a_title_from_metadata() -> None:
    assert kinds(f"La mairie rouvre.\n{BODY}", title="LA MAIRIE ROUVRE.") == ["title", "body"]


@pytest.mark.parametrize(
    "quoted", ["« Nous tiendrons »", "Vernelle : la mairie rouvre", "Qui tient la mairie ?", "Vote in the U.S."]
)
def test_split_sections_takes_a_headline_for_title(quoted: str) -> None:
    assert kinds(f"{quoted}\n{BODY}") == ["title", "body"]


def test_split_sections_sets_a_standfirst_only_before_an_image_a_byline_or_a_dateline() -> None:
    assert kinds(f"Titre\nLe chapô est court\nPar Jeanne Martin\n{BODY}") == ["title", "standfirst", "byline", "body"]
    assert kinds(f"Titre\nLe chapô est court.\nPARIS (AFP) - {BODY}") == ["title", "standfirst", "dateline", "body"]
    assert kinds(f"Titre\n**Le chapô est court.**\n{BODY}") == ["title", "standfirst", "body"]
    assert kinds(f"Titre\nLe premier paragraphe.\n{BODY}") == ["title", "body", "body"]


def test_split_sections_joins_the_lines_of_a_wrapped_paragraph() -> None:
    text = "Titre\n\nLa mairie de Vernelle a rouvert lundi matin devant des\nhabitants venus en nombre.\n\nFin."
    parts = split_sections(text)
    assert [part.kind for part in parts] == ["title", "body", "body"]
    assert parts[1].span.text.endswith("des\nhabitants venus en nombre.")


def test_split_sections_tells_an_image_from_its_words() -> None:
    text = f"Titre\n![La mairie de Vernelle](m.jpg)\n![](n.jpg)\n{BODY}"
    parts = [(part.kind, part.span.text) for part in split_sections(text)]
    assert parts[1:5] == [
        ("boilerplate", "!["),
        ("caption", "La mairie de Vernelle"),
        ("boilerplate", "](m.jpg)"),
        ("boilerplate", "![](n.jpg)"),
    ]


def test_split_sections_cuts_the_credit_at_the_foot() -> None:
    parts = split_sections(f"Titre\n{BODY}\n{BODY} (avec AFP)")
    assert [(part.kind, part.span.text) for part in parts[-2:]] == [("body", BODY), ("byline", "(avec AFP)")]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("La façade de la mairie, samedi (photo Jeanne Martin)", "caption"),
        ("La façade de la mairie, samedi. © Radio du Lac", "caption"),
        ("© Radio du Lac 2024", "boilerplate"),
        ("Le maire a tout montré (photo à l'appui) devant le conseil.", "body"),
    ],
)
def test_split_sections_tells_a_caption_by_its_end(line: str, kind: str) -> None:
    assert kinds(f"Titre\n{BODY}\n{line}\n{BODY}")[2] == kind


def test_split_sections_leaves_a_bracket_that_credits_nobody() -> None:
    assert kinds(f"Titre\n{BODY}\n{BODY} (avec réserve)") == ["title", "body", "body"]


@pytest.mark.parametrize("change", ["é→e\u0301", "LF→CRLF", "zero-width"])
def test_split_sections_keeps_its_parts_under_invisible_changes(change: str) -> None:
    text = f"La mairie rouvre\nPar Jérôme Martin\nLire aussi : à Vernelle\nDAKAR, 18 février (APS) – {BODY}\n{BODY}"
    changed = {
        "é→e\u0301": text.replace("é", "e\u0301"),
        "LF→CRLF": text.replace("\n", "\r\n"),
        "zero-width": text.replace(" ", " \u200b"),
    }[change]
    assert changed != text
    assert kinds(changed) == kinds(text) == ["title", "byline", "boilerplate", "dateline", "body", "body"]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=25))
def test_split_sections_gives_every_seen_character_to_one_part(pieces: list[str]) -> None:
    text = "".join(pieces)
    parts = split_sections(text)
    counts = [0] * len(text)
    for part in parts:
        assert part.span.fits(text)
        for at in range(part.span.start, part.span.end):
            counts[at] += 1
    assert all(count == 1 or (count == 0 and char.isspace()) for count, char in zip(counts, text, strict=True))
    assert [part.span for part in parts] == sorted(part.span for part in parts)


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("(SenePlus) - Le maire", "(SenePlus) -"),
        ("(AFP) Le maire", "(AFP)"),
        ("AFP - Le maire", "AFP -"),
        ("PARIS (AFP) — Le maire", "PARIS (AFP) —"),
        ("Paris, le 3 mai 2024 (AFP) - Le maire", "Paris, le 3 mai 2024 (AFP) -"),
        ("KYIV, Nov. 18 (Reuters) - A mayor", "KYIV, Nov. 18 (Reuters) -"),
        ("KYIV, Ukraine (AP) — A mayor", "KYIV, Ukraine (AP) —"),
        ("DAKAR, 18 novembre (APS) – Le maire", "DAKAR, 18 novembre (APS) –"),
        ("SÃO PAULO (AFP) - Le maire", "SÃO PAULO (AFP) -"),
        ("WASHINGTON — The mayor", "WASHINGTON —"),
        ("1er janvier 2016, 14h30. –", "1er janvier 2016, 14h30. –"),
        ("Wednesday, April 2, 2008", "Wednesday, April 2, 2008"),
        ("Paris (Texas) est loin", None),
        ("Jeanne Martin (Parti du lac) - qui préside - a dit", None),
        ("OTAN — l'alliance — a dit non", None),
        ("En 2008 (AFP) le maire", None),
        ("18 novembre 2024 : le maire part", None),
        ("Le maire (AFP) a dit", None),
        ("Événements du 30 mars 2017", None),
        ("mardi, le 30 mars 2017", "mardi, le 30 mars 2017"),
    ],
)
def test_find_dateline(line: str, dateline: str | None) -> None:
    end = find_dateline(line, 0, len(line))
    assert (line[:end].rstrip() if end else None) == dateline


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Par Jeanne Martin", "Jeanne Martin"),
        ("Par Jeanne Martin avec AFP", "Jeanne Martin"),
        ("Jeanne Martin (AFP)", "Jeanne Martin"),
        ("Jeanne Martin/AFP", "Jeanne Martin"),
        ("By John Smith 8 January 2020, 3:51 pm", "John Smith"),
        ("Par Jeanne Martin, le 7 mai 2020", "Jeanne Martin"),
        ("La rédaction avec AFP", "La rédaction"),
        ("AFP", None),
        ("Source : AFP", None),
    ],
)
def test_read_byline(line: str, name: str | None) -> None:
    assert read_byline(split_sections(f"La mairie rouvre\n{line}\n{BODY}\n{BODY}")) == name
