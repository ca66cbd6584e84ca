"""A claim beside its text: the chain in short words, and the nested cards that it opens, outermost first."""

from __future__ import annotations

import re

import msgspec
from markupsafe import Markup

from selon.record.claim import Claim, Link
from selon.record.report import Report
from selon.record.span import Evidence
from selon.record.values import Quantity
from selon.show.chain import list_steps
from selon.show.claim import describe_content, list_likelihoods, list_references, list_stance
from selon.show.counts import read_named
from selon.show.lookup import find_attribution, find_number
from selon.show.page_words import choose, list_words, name, quote, tell
from selon.show.parties import find_speaker, key_party
from selon.show.safe import show_line
from selon.show.value import describe_value


class Card(msgspec.Struct, frozen=True):
    """One link of a chain, drawn as a card inside the one before it.

    Attributes:
        kind: The link's kind; `outlet` for the first card.
        role: What the party does, in words.
        who: The party with its remarks; for a gap, what the report leaves open.
        proofs: The words that prove the link, each in quotation marks.
        origin: Number and anchor of the claim that it is inherited from.
    """

    kind: str
    role: Markup
    who: Markup
    proofs: tuple[Markup, ...] = ()
    origin: tuple[int, str] | None = None


class Note(msgspec.Struct, frozen=True):
    """What stands in the margin beside a claim.

    Attributes:
        number: The claim's number in reading order.
        anchor: The id of its card in the page.
        content: The claimed words.
        steps: The chain, the outlet first.
        stance: The stance of the report, each with whether it is out of the ordinary.
        commitment: The code of the commitment.
        named: `named`, `unnamed`, `none`, or `outlet` for what the outlet asserts.
        source: Number of the row of its source, or 0.
        cards: The cards, outermost first.
        facts: Further lines: label and words.
    """

    number: int
    anchor: str
    content: str
    steps: tuple[Markup, ...]
    stance: tuple[tuple[Markup, bool], ...]
    commitment: str
    named: str
    source: int
    cards: tuple[Card, ...]
    facts: tuple[tuple[Markup, Markup], ...] = ()

    @property
    def remarkable(self) -> tuple[Markup, ...]:
        """Those parts of the stance that are out of the ordinary."""
        return tuple(words for words, stands_out in self.stance if stands_out)


def make_notes(report: Report) -> dict[int, Note]:
    """Make the note of every claim, by its number."""
    rows = number_sources(report)
    return {number: _make_note(report, claim, number, rows) for number, claim in enumerate(report.claims, 1)}


def name_anchor(claim: str, number: int) -> str:
    """Give the id of a claim's card in a page: letters, digits and hyphens alone.

    Example:
        >>> name_anchor("claim:9fd93fa8d213c660", 1), name_anchor("<x>", 2)
        ('claim-9fd93fa8d213c660', 'claim-2')
    """
    found = re.fullmatch(r"claim:([0-9a-z]{1,64})", claim)
    return f"claim-{found[1] if found else number}"


def number_sources(report: Report) -> dict[str, int]:
    """Number the sources, in the order of the table of sources, by the key of their party."""
    counts: dict[str, int] = {}
    for claim in report.claims:
        key = _find_key(claim)
        if key is not None:
            counts[key] = counts.get(key, 0) + 1
    ordered = sorted(counts, key=lambda key: -counts[key])
    return {key: number for number, key in enumerate(ordered, 1)}


def _find_key(claim: Claim) -> str | None:
    speaker = find_speaker(claim)
    return key_party(speaker) if speaker is not None else None


def _make_note(report: Report, claim: Claim, number: int, rows: dict[str, int]) -> Note:
    told = [list_steps(report, claim, words) for words in list_words()]
    codes = [words.code for words in list_words()]
    steps = tuple(choose(zip(codes, versions, strict=True)) for versions in zip(*told, strict=True))
    return Note(
        number=number,
        anchor=name_anchor(claim.id, number),
        content=describe_content(claim),
        steps=steps,
        stance=_make_stance(report, claim),
        commitment=claim.commitment,
        named="outlet" if claim.commitment == "asserted" else read_named(report, claim),
        source=rows.get(_find_key(claim) or "", 0),
        cards=_make_cards(report, claim, steps),
        facts=tuple(_list_facts(claim)),
    )


def _make_stance(report: Report, claim: Claim) -> tuple[tuple[Markup, bool], ...]:
    told = [list_stance(report, claim, words) for words in list_words()]
    codes = [words.code for words in list_words()]
    return tuple(
        (choose(zip(codes, (text for text, _ in versions), strict=True)), versions[0][1])
        for versions in zip(*told, strict=True)
    )


def _make_cards(report: Report, claim: Claim, steps: tuple[Markup, ...]) -> tuple[Card, ...]:
    """Make a card of the outlet and one of each link; the words of the cue stand with the innermost said link."""
    own = "says_itself" if claim.commitment == "asserted" else "publishes"
    cards = [Card("outlet", tell(lambda words: words.say("page", own)), steps[0])]
    for link, step in zip(claim.chain, steps[1:], strict=True):
        proofs = list(dict.fromkeys(_quote_proof(one) for one in link.evidence))
        cards.append(Card(link.kind, name("link", link.kind), step, tuple(proofs), _find_origin(report, link)))
    attribution = find_attribution(report, claim.attribution)
    if attribution is not None and attribution.cue:
        cue = tuple(quote(show_line(span.text)) for span in attribution.cue)
        spoken = [at for at, card in enumerate(cards) if card.kind == "said"]
        at = spoken[-1] if spoken else len(cards) - 1
        proofs = list(dict.fromkeys((*cards[at].proofs, *cue)))
        cards[at] = msgspec.structs.replace(cards[at], proofs=tuple(proofs))
    return tuple(cards)


def _quote_proof(evidence: Evidence) -> Markup:
    if evidence.span is not None:
        return quote(show_line(evidence.span.text))
    value, path = show_line(evidence.value or ""), show_line(evidence.path or "")
    return tell(lambda words: f"{words.quote(value)} ({words.name('evidence', evidence.kind).format(path=path)})")


def _find_origin(report: Report, link: Link) -> tuple[int, str] | None:
    number = find_number(report, link.origin) if link.kind == "inherited" else None
    return (number, name_anchor(report.claims[number - 1].id, number)) if number else None


def _list_facts(claim: Claim) -> list[tuple[Markup, Markup]]:
    """List what is said of the content itself: whom it is about, likelihood, numbers, times."""
    facts: list[tuple[Markup, Markup]] = []

    def add(key: str, group: str, said: list[Markup]) -> None:
        facts.extend([(tell(lambda words: words.say(group, key)), Markup(" · ").join(said))] if said else [])

    for at, (key, _) in enumerate(list_references(claim, list_words()[0])):
        add(key, "view", [_say_reference(claim, at)])
    add("likely", "view", [_say_likelihood(claim, at) for at in range(len(claim.likelihood))])
    add("quantities", "page", [_say_value(one) for one in claim.quantities])
    add("times", "page", [_say_time(one.span.text, one.value) for one in claim.times])
    return facts


def _say_likelihood(claim: Claim, at: int) -> Markup:
    return tell(lambda words: list_likelihoods(claim, words)[at])


def _say_reference(claim: Claim, at: int) -> Markup:
    return tell(lambda words: list_references(claim, words)[at][1])


def _say_value(quantity: Quantity) -> Markup:
    return tell(lambda words: f"{words.quote(show_line(quantity.span.text))} ({describe_value(quantity, words)})")


def _say_time(text: str, value: str | None) -> Markup:
    return tell(lambda words: words.quote(show_line(text)) + (f" ({show_line(value)})" if value else ""))
