"""Count right attributions: roles word by word, then attributions matched by content."""

from __future__ import annotations

from typing import get_args

import msgspec

from selon.evaluate.gold import GoldReport
from selon.evaluate.gold_rows import COMMITMENTS, GoldAttribution
from selon.evaluate.match import THRESHOLD, Tokens, Words, compare_tokens, pair_best_first
from selon.evaluate.tally import Counts, Tally
from selon.record.attribution import Attribution, Form, Kind, Named, Polarity
from selon.record.report import Report

VALUES: dict[str, tuple[str, ...]] = {
    "form": get_args(Form),
    "kind": get_args(Kind),
    "named": get_args(Named),
    "commitment": COMMITMENTS,
    "polarity": get_args(Polarity),
}
_ROLES = ("source", "cue", "content", "relay")


class Roles(msgspec.Struct, frozen=True):
    """One attribution, marked or predicted, as token positions and columns."""

    source: Tokens
    cue: Tokens
    content: Tokens
    relay: Tokens
    form: str
    kind: str
    named: str
    commitment: str
    polarity: str


class Matching(msgspec.Struct, frozen=True):
    """The attributions of a report on both sides, and which pairs belong together (indices)."""

    gold: list[Roles]
    predicted: list[Roles]
    pairs: list[tuple[int, int]]

    def both(self) -> list[tuple[Roles, Roles]]:
        """Give the pairs themselves."""
        return [(self.gold[i], self.predicted[j]) for i, j in self.pairs]


def match_attributions(gold: GoldReport, report: Report) -> Matching:
    """Pair the marked attributions of a report with the predicted ones, by content, one to one, best first."""
    words = Words(gold.text)
    marked = [_take_roles(attribution, words) for attribution in gold.attributions]
    predicted = [_take_roles(attribution, words) for attribution in report.attributions]
    return Matching(marked, predicted, pair_best_first(marked, predicted, _compare_roles))


def count_attributions(matching: Matching) -> Counts:
    """Count every measure on attributions in one report."""
    counts: Counts = {}
    for role in _ROLES:
        counts[f"token.{role}"] = _count_tokens(matching, role)
    counts |= _count_matches(matching)
    for column in VALUES:
        counts |= _count_column(matching, column)
    counts |= _count_forms(matching)
    counts["unsourced"] = _count_unsourced(matching)
    counts["denials"] = _count_denials(matching)
    counts["relays"] = _count_relays(matching)
    return counts


def _take_roles(attribution: GoldAttribution | Attribution, words: Words) -> Roles:
    return Roles(
        source=words.inside(attribution.source),
        cue=words.inside(attribution.cue),
        content=words.inside(attribution.content),
        relay=words.inside(attribution.relay),
        form=attribution.form,
        kind=attribution.kind,
        named=attribution.named,
        commitment=attribution.commitment,
        polarity=attribution.polarity,
    )


def _compare_roles(gold: Roles, predicted: Roles) -> tuple[float, ...] | None:
    """Compare by content; source and cue only settle ties, such as two sources with one content."""
    if not gold.content & predicted.content:
        return None
    content = compare_tokens(gold.content, predicted.content)
    if content < THRESHOLD:
        return None
    return content, compare_tokens(gold.source, predicted.source), compare_tokens(gold.cue, predicted.cue)


def _same_source(gold: Roles, predicted: Roles) -> bool:
    return compare_tokens(gold.source, predicted.source) >= THRESHOLD


def _same_cue(gold: Roles, predicted: Roles) -> bool:
    return bool(gold.cue & predicted.cue) or not (gold.cue or predicted.cue)


def _same_relay(gold: Roles, predicted: Roles) -> bool:
    return bool(gold.relay & predicted.relay) and compare_tokens(gold.relay, predicted.relay) >= THRESHOLD


def _count_tokens(matching: Matching, role: str) -> Tally:
    gold = frozenset[int]().union(*(getattr(roles, role) for roles in matching.gold))
    predicted = frozenset[int]().union(*(getattr(roles, role) for roles in matching.predicted))
    return Tally.both(len(gold & predicted), len(gold), len(predicted))


def _count_matches(matching: Matching) -> Counts:
    pairs = matching.both()
    sides = len(matching.gold), len(matching.predicted)
    return {
        "attribution.content": Tally.both(len(pairs), *sides),
        "attribution.source": Tally.both(sum(_same_source(*pair) for pair in pairs), *sides),
        "attribution.cue": Tally.both(sum(_same_cue(*pair) for pair in pairs), *sides),
        "attribution.exact": Tally.both(sum(gold.content == other.content for gold, other in pairs), *sides),
    }


def _count_column(matching: Matching, column: str) -> Counts:
    """Count one column on matched pairs: its accuracy, then each value."""
    pairs = [(getattr(gold, column), getattr(other, column)) for gold, other in matching.both()]
    counts = {column: Tally.accuracy(gold == other for gold, other in pairs)}
    for value in VALUES[column]:
        counts[f"{column}.{value}"] = Tally.both(
            sum(gold == other == value for gold, other in pairs),
            sum(gold == value for gold, _ in pairs),
            sum(other == value for _, other in pairs),
        )
    return counts


def _count_forms(matching: Matching) -> Counts:
    """Count matched attributions form by form: recall by the marked form, precision by the predicted one."""
    pairs = matching.both()
    return {
        f"by-form.{form}": Tally(
            found=sum(gold.form == form for gold, _ in pairs),
            gold=sum(gold.form == form for gold in matching.gold),
            right=sum(other.form == form for _, other in pairs),
            predicted=sum(other.form == form for other in matching.predicted),
        )
        for form in VALUES["form"]
    }


def _count_unsourced(matching: Matching) -> Tally:
    """Count unsourced conditionals end to end: both sides say `unsourced`, paired among themselves."""
    gold = [roles for roles in matching.gold if roles.form == "unsourced"]
    predicted = [roles for roles in matching.predicted if roles.form == "unsourced"]
    return Tally.both(len(pair_best_first(gold, predicted, _compare_roles)), len(gold), len(predicted))


def _count_denials(matching: Matching) -> Tally:
    return Tally.both(
        sum(gold.polarity == other.polarity == "deny" for gold, other in matching.both()),
        sum(roles.polarity == "deny" for roles in matching.gold),
        sum(roles.polarity == "deny" for roles in matching.predicted),
    )


def _count_relays(matching: Matching) -> Tally:
    return Tally.both(
        sum(_same_relay(gold, other) for gold, other in matching.both()),
        sum(bool(roles.relay) for roles in matching.gold),
        sum(bool(roles.relay) for roles in matching.predicted),
    )
