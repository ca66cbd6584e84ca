"""A claim's chain in words, from the outlet inwards: `SenePlus < AP < un responsable (unnamed)`."""

from __future__ import annotations

from selon.record.claim import Claim, Link
from selon.record.report import Report
from selon.show.lookup import find_number
from selon.show.parties import name_outlet, name_party, names_antecedent
from selon.show.safe import show_line
from selon.show.wording import Words

STEP = " < "


def describe_chain(report: Report, claim: Claim, words: Words) -> str:
    """Give the chain of a claim in one line.

    Args:
        report: The report, whose outlet the chain begins with.
        claim: One of its claims.
        words: The words of the interface.

    Returns:
        The parties joined by `<`; what the report leaves open is drawn as a gap.
    """
    return STEP.join(list_steps(report, claim, words))


def list_steps(report: Report, claim: Claim, words: Words) -> list[str]:
    """Give the steps of a chain, the outlet first."""
    steps = [name_outlet(report, words)]
    last: str | None = None
    for link in claim.chain:
        name = name_party(report, link)
        if link.kind == "gap" or name is None:
            steps.append(f"{words.say('view', 'gap_sign')} {_describe_gap(link, last, words)}")
            continue
        steps.append(name + _bracket(_list_remarks(report, link, words)))
        last = name
    return steps


def _describe_gap(link: Link, last: str | None, words: Words) -> str:
    who = last or words.say("view", "this_report")
    if link.why and words.knows("gap", link.why):
        return words.say("gap", link.why, who=who)
    return words.say("view", "gap_how" if last else "gap_who", who=who)


def _list_remarks(report: Report, link: Link, words: Words) -> list[str]:
    """List what has to be said of a link: other words here, no name, a credit, words taken over from elsewhere."""
    remarks = []
    source = link.source
    if link.who is not None and names_antecedent(link):
        remarks.append(words.say("view", "mention", words=show_line(link.who)))
    if source is not None and source.named == "unnamed":
        remarks.append(words.say("view", "unnamed"))
    if link.kind == "credited" and (place := _find_place(report, link)) is not None:
        remarks.append(words.say("view", "credited_in", where=words.name("where", place)))
    if link.kind == "inherited":
        remarks.append(_describe_inheritance(report, link, words))
    return remarks


def _describe_inheritance(report: Report, link: Link, words: Words) -> str:
    number = find_number(report, link.origin)
    claim = words.say("claim", "number" if number else "elsewhere", number=number)
    known = link.why is not None and words.knows("inherited", link.why)
    return words.say("inherited", link.why if link.why is not None and known else "other", claim=claim)


def _find_place(report: Report, link: Link) -> str | None:
    places = (credit.where for credit in report.credits if credit.evidence in link.evidence)
    return next(iter(places), None)


def _bracket(remarks: list[str]) -> str:
    return f" ({', '.join(remarks)})" if remarks else ""
