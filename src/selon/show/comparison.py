"""A comparison in words: counts, direction, what changed and what was kept, the words that show it."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from selon.record.codes import CODES, KEPT, find_code
from selon.record.comparison import Change, Comparison, Match, TitleCheck
from selon.record.report import Report
from selon.record.span import Spans
from selon.show.parties import name_outlet
from selon.show.safe import show_line
from selon.show.wording import Words

_ASIDE = " … "
_ARROW = " → "


class Pair(NamedTuple):
    """The two reports of a comparison, the upstream one first."""

    upstream: Report
    downstream: Report


def order_reports(comparison: Comparison, one: Report, other: Report) -> Pair:
    """Put two reports in the order in which a comparison read them."""
    return Pair(one, other) if comparison.upstream == one.id else Pair(other, one)


def describe_strip(comparison: Comparison, words: Words) -> list[str]:
    """Say in counts what was kept and what was not."""
    told = [match for match in comparison.matches if list_told(match)]
    dropped, added = sum(not match.downstream for match in told), sum(not match.upstream for match in told)
    changed = [match for match in told if match.upstream and match.downstream]
    both = [match for match in comparison.matches if (match.upstream and match.downstream) or not list_told(match)]
    strip = words.say(
        "comparison",
        "strip",
        matched=words.count("matched", len(both)),
        dropped=words.count("dropped", dropped),
        added=words.count("added", added),
    )
    kept = words.count("all_kept", len(both) - len(changed))
    tally = words.say("comparison", "tally", kept=kept, changed=words.count("changed", len(changed)))
    return [strip, tally] if both else [strip]


def describe_direction(comparison: Comparison, pair: Pair, words: Words) -> str:
    """Say which report comes first and how that is known."""
    direction = comparison.direction
    if direction.kind == "open":
        return words.say("comparison", "both-credit" if direction.reason == "both-credit" else "open")
    who = name_report(pair.upstream, words)
    if direction.kind == "given":
        return words.say("comparison", "given", who=who)
    if direction.reason == "credit" and direction.words:
        return words.say("comparison", "credit", who=who, words=describe_words(direction.words, words))
    return words.say("comparison", "time" if direction.reason == "time" else "credit_unseen", who=who)


def name_report(report: Report, words: Words) -> str:
    """Give the name by which a report is known: outlet, file, or nothing better."""
    return show_line(report.outlet or report.file or name_outlet(report, words))


def list_told(match: Match) -> list[Change]:
    """List the changes of a match, what was kept left out."""
    return [change for change in match.changes if change.code != KEPT]


def describe_kept(match: Match, words: Words) -> str | None:
    """Say what was kept; None where nothing was looked at."""
    aspects = dict.fromkeys(words.name("aspect", change.aspect) for change in match.changes if change.code == KEPT)
    return f"{words.label(words.say('comparison', 'kept'))} {', '.join(aspects)}" if aspects else None


def describe_change(change: Change, words: Words, *, both_ways: bool = False) -> str:
    """Say a change: its neutral words, its code, and the words of either report that show it."""
    name = f"{words.name('change', change.code)} ({change.code})"
    if both_ways and change.reverse not in (None, change.code):
        other = f"{words.name('change', change.reverse or '')} ({change.reverse})"
        name = words.say("comparison", "both_ways", one=name, other=other)
    shown = [describe_words(spans, words) for spans in (change.upstream_words, change.downstream_words)]
    if not any(shown):
        return name
    nothing = words.say("comparison", "nothing")
    return f"{words.label(name)} {_ARROW.join(part or nothing for part in shown)}"


def describe_words(spans: Spans, words: Words) -> str:
    """Give words of a report in quotation marks."""
    return words.quote(_ASIDE.join(show_line(span.text) for span in spans)) if spans else ""


def count_codes(comparison: Comparison) -> dict[str, int]:
    """Count the codes of a comparison, titles included, in the manual's order; `kept` is left out."""
    told = [change.code for match in comparison.matches for change in list_told(match)]
    told += [change.code for check in comparison.titles for change in check.changes]
    counts = Counter(told)
    return {code.code: counts[code.code] for code in CODES if counts[code.code]}


def describe_title(check: TitleCheck, words: Words) -> list[str]:
    """Say how a title speaks and what it says otherwise than its body."""
    lines = [words.say("comparison", "title_form", form=words.name("title_form", check.form))]
    if check.changes:
        lines.extend(describe_change(change, words) for change in check.changes)
    elif check.form in ("statement", "ascribed"):
        lines.append(words.say("comparison", "title_same" if check.body else "title_alone"))
    return lines


def has_meaning(change: Change) -> bool:
    """Tell whether a change alters what is said or who says it, rather than being only noted."""
    return find_code(change.code).meaning
