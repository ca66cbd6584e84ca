"""What became no attribution: each quotation and each cue that is left, with a stable reason."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.lexicon import Lexicon
from selon.attribute.scene.positions import Positions
from selon.attribute.scene.quotations import Quotation
from selon.attribute.scene.scene import Scene
from selon.languages.language import load_language
from selon.record.attribution import Attribution, Remainder
from selon.record.report import Report
from selon.record.span import Span

SCARE_QUOTE = "scare-quote"
"""A word or two in quotation marks, no statement."""
NAME = "name-in-quotation-marks"
"""A name: of an operation, a film, a ship."""
NEVER_CLOSED = "never-closed"
"""A quotation whose closing mark is missing."""
NO_SPEAKER = "no-speaker"
"""Quoted words with nobody near who could have said them."""
NOT_ATTRIBUTING = "not-attributing"
"""A listed word in a use that ties no content to a source."""
INSIDE_BOILERPLATE = "inside-boilerplate"
"""In page furniture, a byline or a dateline, which is not read."""

_SHORT = 5
_COVERED = 0.5
_UNREAD = ("boilerplate", "byline", "dateline")
_NAMING = ("NOUN", "PROPN", "ADJ", "X", "VERB")
_WORD = re.compile(r"[^\W\d_]+")


def find_remainders(
    scene: Scene,
    places: Positions,
    report: Report,
    attributions: tuple[Attribution, ...],
    rejected: list[tuple[Cue, str]],
) -> tuple[Remainder, ...]:
    """List the quotations and cues that became no attribution, in reading order, each once.

    Args:
        scene: The scene.
        places: Where spans stand in the tree.
        report: The report, for the parts that are not parsed.
        attributions: What was accepted.
        rejected: The cues that were not, with the reason.
    """
    found = list(_leave_quotations(scene, places, attributions))
    for cue, reason in rejected:
        if cue.kind != "free":
            found.append(Remainder("cue", places.span(min(cue.words), max(cue.words) + 1), _refine(cue, reason)))
    for section in report.sections:
        if section.kind in _UNREAD:
            found.extend(_leave_unread(report.text, section.span, scene))
    return tuple(sorted(set(found), key=lambda one: (one.span, one.kind, one.reason)))


def _refine(cue: Cue, reason: str) -> str:
    """Tell a word with nothing to introduce from one whose content was weighed and refused."""
    return NOT_ATTRIBUTING if reason == "no-content" and cue.content is not None else reason


def _leave_quotations(scene: Scene, places: Positions, attributions: tuple[Attribution, ...]) -> Iterator[Remainder]:
    taken = bytearray(len(scene.tree))
    for one in attributions:
        for first, last in places.find_all(one.content):
            taken[first:last] = b"\1" * (last - first)
    for quotation in scene.quotations.quotations:
        first, last = quotation.first, min(quotation.last, len(scene.tree))
        if sum(taken[first:last]) <= _COVERED * (last - first):
            yield Remainder("quotation", places.span(first, last), judge_quotation(scene, quotation))


def judge_quotation(scene: Scene, quotation: Quotation) -> str:
    """Say why a quotation is nobody's words, by its shape."""
    first, last = quotation.inner
    if not quotation.closed:
        return NEVER_CLOSED
    if any(scene.is_finite(i) for i in range(first, last)):
        return NO_SPEAKER
    names = [scene.tree[i] for i in range(first, last) if scene.pos(i) in _NAMING]
    if names and all(token.text[:1].isupper() for token in names):
        return NAME
    return SCARE_QUOTE if last - first <= _SHORT else NO_SPEAKER


def _leave_unread(text: str, where: Span, scene: Scene) -> Iterator[Remainder]:
    """List the quotations and cues of a part that is not parsed, by their letters alone."""
    for opening, closing in load_language(scene.code).quotes:
        inside = f"[^{re.escape(opening)}{re.escape(closing)}\\n]+"
        for match in re.finditer(re.escape(opening) + inside + re.escape(closing), where.text):
            yield _unread(text, "quotation", where.start + match.start(), where.start + match.end())
    for match in _WORD.finditer(where.text):
        if _is_cue(scene.lexicon, match[0].lower()):
            yield _unread(text, "cue", where.start + match.start(), where.start + match.end())


def _is_cue(lexicon: Lexicon, word: str) -> bool:
    """Tell a finite form of a listed verb or a listed preposition of one word."""
    verb = any(sense.kind == "verbs" and "finite" in tags for sense, tags in lexicon.forms.get(word, ()))
    return verb or any(len(words) == 1 for words, _ in lexicon.prepositions.get(word, ()))


def _unread(text: str, kind: str, start: int, end: int) -> Remainder:
    return Remainder("quotation" if kind == "quotation" else "cue", Span.of(text, start, end), INSIDE_BOILERPLATE)
