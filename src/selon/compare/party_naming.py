"""Whether a report names a party, in its text, its credits or among its actors."""

from __future__ import annotations

import re
from collections.abc import Sequence

from selon.compare.words import fold_word
from selon.record.report import Report


def names_party(report: Report, name: str | None, actor: str | None = None) -> bool:
    """Tell whether a report names a party anywhere: in its credits, among its actors, or in its text.

    Args:
        report: The report.
        name: The party's name.
        actor: The party's id, where it has one.
    """
    if actor is not None and (
        any(one.id == actor for one in report.actors) or any(credit.actor == actor for credit in report.credits)
    ):
        return True
    return name is not None and bool(find_name(report.text, [name, *_list_aliases(report, name)]))


def _list_aliases(report: Report, name: str) -> list[str]:
    """List the mentions of the actor that bears a name in the report, and names that credits give it."""
    folded = fold_word(name)
    actors = [one for one in report.actors if fold_word(one.name) == folded]
    return [one.name for one in actors] + [mention.text for one in actors for mention in one.mentions]


def find_name(text: str, names: Sequence[str]) -> tuple[int, int] | None:
    """Find the first of some names in a text, as a word of its own, whatever its case."""
    for name in names:
        bare = name.strip()
        if len(bare) > 1 and (match := re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", text, re.IGNORECASE)):
            return match.span()
    return None
