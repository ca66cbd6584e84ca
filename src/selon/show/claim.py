"""What a claim says and how: its content, the words that prove it, the stance of the report."""

from __future__ import annotations

from selon.record.claim import Claim
from selon.record.report import Report
from selon.record.span import Spans
from selon.show.lookup import find_attribution
from selon.show.safe import show_line
from selon.show.wording import Words

_SPLIT = " […] "
_ASIDE = " … "


def describe_content(claim: Claim) -> str:
    """Give the claimed words in full; `[…]` joins the parts of a split content.

    Example:
        >>> from selon.record.span import Span
        >>> describe_content(Claim("claim:1", (Span(0, 3, "« A"), Span(9, 12, "B »")), (), "plain"))
        '« A […] B »'
    """
    return _SPLIT.join(show_line(span.text) for span in claim.content)


def describe_cue(report: Report, claim: Claim, words: Words) -> str | None:
    """Give the proving words in quotation marks; None for what the outlet asserts."""
    attribution = find_attribution(report, claim.attribution)
    cue = attribution.cue if attribution is not None else _list_evidence(claim)
    if cue:
        return _ASIDE.join(words.quote(show_line(span.text)) for span in cue)
    return words.say("view", "no_cue") if attribution is not None else None


def _list_evidence(claim: Claim) -> Spans:
    """List the proving words of a chain's links, each once, in reading order."""
    spans = {item.span for link in claim.chain for item in link.evidence if item.span is not None}
    return tuple(sorted(spans))


def list_stance(report: Report, claim: Claim, words: Words) -> list[tuple[str, bool]]:
    """List what is to be said of a claim's stance: commitment, denial, form, place.

    Returns:
        Words, and whether they differ from the ordinary and are to be set off.
    """
    stance = [(words.name("commitment", claim.commitment), claim.commitment not in ("plain", "asserted"))]
    if claim.polarity == "deny":
        stance.append((words.say("view", "denies"), True))
    attribution = find_attribution(report, claim.attribution)
    if attribution is not None:
        stance.append((words.name("form", attribution.form), False))
    if claim.section != "body":
        stance.append((words.name("section", claim.section), False))
    return stance


def list_references(claim: Claim, words: Words) -> list[tuple[str, str]]:
    """List what a content leaves out and what it takes up (*cette décision*), each with the key of its label."""
    references = []
    if claim.about is not None:
        references.append(("about", words.quote(show_line(claim.about.text))))
    if claim.antecedent:
        taken = _SPLIT.join(show_line(span.text) for span in claim.antecedent)
        references.append(("takes_up", words.quote(taken)))
    return references


def list_likelihoods(claim: Claim, words: Words) -> list[str]:
    """List the words of probability inside a claim, each with its class."""
    return [
        words.say(
            "view",
            "likelihood_negated" if item.negated else "likelihood",
            words=words.quote(show_line(item.span.text)),
            degree=words.name("degree", item.degree),
        )
        for item in claim.likelihood
    ]
