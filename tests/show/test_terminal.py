"""The view for people: everything is there, on 80 columns, whatever the text holds."""

from __future__ import annotations

import io
import re

import msgspec
import pytest

from selon.record.claim import Claim, Link
from selon.record.report import Report
from selon.record.span import Span
from selon.show.terminal import make_console, show_report
from selon.show.wording import load_words
from tests.show.invented import CLAIMS, QUANTITY, REPORT

HOSTILE = "\x1b[31m[bold red]x[/] :smile: \u202eabc\u2066 [link=https://x.example]y[/link]\x9b2J\x07\n" + "A" * 300


def render(report: Report, language: str = "en", width: int = 80) -> str:
    """Give the view as it goes to a pipe."""
    file = io.StringIO()
    show_report(report, load_words(language), make_console(file, width=width))
    return file.getvalue()


def squeeze(text: str) -> str:
    """Undo the wrapping of lines."""
    return " ".join(text.split())


def test_the_counts_come_first_then_the_head() -> None:
    lines = render(REPORT).splitlines()
    assert lines[0].startswith("6 claims: 1 asserted, 5 attributed; of all, 1 conditional.")
    head = squeeze(render(REPORT))
    assert "Le col d'Ansart rouvrirait Le Phare du Littoral · 2031-03-05 (to the day; read in meta:date)" in head
    assert "Credits: AFP (foot)" in head


def test_claims_come_in_reading_order_with_their_numbers() -> None:
    numbers = re.findall(r"^(\d) ", render(REPORT).partition("Numbers")[0], re.MULTILINE)
    assert numbers[1:] == ["1", "2", "3", "4", "5", "6"]


def test_a_claim_shows_content_chain_words_and_stance() -> None:
    shown = render(REPORT)
    assert (
        "2 Jusqu'à 300 camions passeront sans doute\n"
        "    chain  Le Phare du Littoral < Reuters < deux sources proches du dossier\n"
        "           (unnamed)\n"
        "    words  “rapporte” … “citant”\n"
        "    stance plainly reported, in the report's words\n"
        "    likelihood “sans doute” (likely)\n"
    ) in shown


def test_an_asserted_claim_takes_two_lines() -> None:
    assert (
        "6 Le col est fermé depuis octobre\n    Le Phare du Littoral < AFP (credited in the foot) · asserted\n"
    ) in render(REPORT)


def test_numbers_sources_and_leftovers_stand_below() -> None:
    shown = squeeze(render(REPORT))
    assert "Jusqu'à 300 camions at most 300 camions deux sources proches du dossier" in shown
    assert "Maud Hénissart 2 yes –" in shown
    assert "1 quotation, no speaker stands near: “« La fin »”" in shown


def test_the_view_speaks_french() -> None:
    shown = squeeze(render(REPORT, "fr"))
    assert "chaîne" in shown
    assert "au conditionnel, sans source, titre" in shown
    assert "(sans nom)" in shown


@pytest.mark.parametrize("width", [80, 40, 200])
def test_no_line_is_wider_than_the_terminal_and_none_ends_in_blanks(width: int) -> None:
    for line in render(make_hostile(), width=width).splitlines():
        assert len(line) <= width
        assert line == line.rstrip(" ")


def make_hostile() -> Report:
    """Give a report with a hostile text in every field that a view shows."""
    span = Span(0, len(HOSTILE), HOSTILE)
    claims = tuple(
        msgspec.structs.replace(claim, content=(span,), chain=(*claim.chain, Link("said", HOSTILE))) for claim in CLAIMS
    )
    attributions = tuple(msgspec.structs.replace(one, cue=(span,)) for one in REPORT.attributions)
    return msgspec.structs.replace(
        REPORT,
        claims=claims,
        attributions=attributions,
        title=HOSTILE,
        outlet=HOSTILE,
        byline=HOSTILE,
        url=HOSTILE,
        notes=(HOSTILE,),
        credits=tuple(msgspec.structs.replace(credit, agency=HOSTILE) for credit in REPORT.credits),
        actors=tuple(msgspec.structs.replace(actor, name=HOSTILE) for actor in REPORT.actors),
        quantities=(msgspec.structs.replace(QUANTITY, span=span, unit=HOSTILE, low=HOSTILE, counter=span),),
        remainders=tuple(msgspec.structs.replace(one, span=span, reason=HOSTILE) for one in REPORT.remainders),
    )


def test_hostile_text_is_shown_and_not_obeyed() -> None:
    shown = render(make_hostile())
    assert {char for char in shown if not char.isprintable()} <= {"\n", "\u00a0", "\u202f"}
    assert "\\x1b[31m[bold red]x[/] :smile: \\u202eabc\\u2066" in squeeze(shown)


def test_on_a_terminal_only_the_views_own_styles_are_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    file = io.StringIO()
    show_report(make_hostile(), load_words("en"), make_console(file, width=80, terminal=True))
    sent = set(re.findall(r"\x1b\[([\d;]*)m", file.getvalue()))
    assert "1" in sent
    assert sent <= {"0", "1", "2", "1;3", "1;2"}
    assert "\x1b" not in re.sub(r"\x1b\[[\d;]*m", "", file.getvalue())


def test_a_report_without_claims_says_so() -> None:
    empty = msgspec.structs.replace(REPORT, claims=(), attributions=(), remainders=(), quantities=(), outlet=None)
    shown = render(empty)
    assert "No claim was found in this report." in shown
    assert "outlet not stated" in shown


def test_a_content_is_never_shortened() -> None:
    long = " ".join(["mot"] * 400)
    report = msgspec.structs.replace(REPORT, claims=(Claim("claim:1", (Span(0, len(long), long),), (), "asserted"),))
    assert long in squeeze(render(report))


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f"])
def test_a_line_never_breaks_at_a_fixed_blank(blank: str) -> None:
    words = " ".join(f"mot{blank}{number}" for number in range(100))
    report = msgspec.structs.replace(REPORT, claims=(Claim("claim:1", (Span(0, len(words), words),), (), "asserted"),))
    shown = render(report, width=43)
    assert shown.count(blank) == 100
    assert not re.search(rf"mot\n|{blank}\n", shown)


def test_a_private_character_is_no_fixed_blank() -> None:
    report = msgspec.structs.replace(REPORT, title="a\ue000b")
    assert "a\\ue000b" in render(report)
