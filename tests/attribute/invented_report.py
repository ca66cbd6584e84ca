"""Invented reports for the tests of claims: no event, statement, person or outlet in them exists.

Attributions are marked by hand in the notation of the gold, so that chains and claims are tried on exact spans.
"""

from __future__ import annotations

import msgspec

from selon.attribute.choice.build import _nest
from selon.evaluate.gold import parse_gold
from selon.evaluate.gold_record import make_record
from selon.pipeline import qualify_report, scene_of
from selon.read.text import read_plain
from selon.record.claim import Claim
from selon.record.report import Report

OUTLET = "La Gazette de Valbrune"
ROW = "{number} | indirect | {kind} | {named} | plain | affirm"


def read_marked_report(marked: str, outlet: str | None = OUTLET, lang: str = "fr") -> Report:
    """Read a marked text: its attributions are the marks, everything else is found.

    Kind and name are read from the words; commitment and form of every attribution are `plain` and `indirect`, but an
    attribution without a source mark is `unsourced` where its cue lies inside its content.
    """
    numbers = sorted({int(n) for n in _list_numbers(marked)})
    rows = "\n".join(ROW.format(number=n, kind="person", named="named") for n in numbers) if numbers else ""
    if numbers:
        header = f"id: invented\ntitle: Invented\ndate: 2031-05-04\nlang: {lang}\n"
        gold = make_record(parse_gold(f"{header}---\n{marked}\n---\n{rows}\n"))
        text, attributions = gold.text, gold.attributions
    else:
        text, attributions = marked, ()
    report = read_plain(text, lang=lang, outlet=outlet, published="2031-05-04")
    fixed = [
        msgspec.structs.replace(one, form="unsourced" if _is_unsourced(one.source, one.cue, one.content) else one.form)
        for one in attributions
    ]
    nested = tuple(_nest(one, fixed) for one in fixed)
    scene, view = scene_of(report)
    return qualify_report(msgspec.structs.replace(report, attributions=nested), scene, view)


def _is_unsourced(
    source: tuple[object, ...], cue: tuple[msgspec.Struct, ...], content: tuple[msgspec.Struct, ...]
) -> bool:
    return not source and bool(cue) and any(part.covers(cue[0]) for part in content)  # type: ignore[attr-defined]


def _list_numbers(marked: str) -> list[str]:
    import re

    return [
        n for group in re.findall(r"\[(?:source|cue|content|relay)(\d+(?:,\d+)*) ", marked) for n in group.split(",")
    ]


def describe_chains(report: Report) -> list[str]:
    """Give the chain of each attributed claim in reading order, links joined by `>`."""
    return [describe_chain(claim) for claim in report.claims if claim.attribution is not None]


def describe_chain(claim: Claim) -> str:
    """Give one chain: kind and words of each link, the reason where there are no words."""
    return " > ".join(f"{link.kind}:{link.who or link.why}" for link in claim.chain)


def list_asserted(report: Report) -> list[str]:
    """Give the words of each asserted claim; `[…]` joins the parts of a split one."""
    return [
        " […] ".join(span.text for span in claim.content) for claim in report.claims if claim.commitment == "asserted"
    ]
