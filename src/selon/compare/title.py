"""Title against body, in one report: what the title takes on beside the body's most and least committed version."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from selon.compare.changes.commitment import find_hedge
from selon.compare.changes.frame import Frame
from selon.compare.changes.polarity import compare_polarity
from selon.compare.changes.quantities import compare_quantities
from selon.compare.facets import Facet, find_cue, find_source_words, make_facet
from selon.compare.likeness import Likeness
from selon.compare.pairs import Pair, score_pairs
from selon.record.claim import Claim
from selon.record.codes import find_code
from selon.record.comparison import Change, TitleCheck
from selon.record.report import Report
from selon.record.span import Span

_ENOUGH = 0.36
"""Score from which a body's claim is a version of the title's: titles are short and drop words."""
_BEHIND_BEST = 0.16
"""How far behind the best version another one may stand."""
_QUESTION = "?؟？"
_FIRMNESS = {"conditional": 0, "distanced": 1, "plain": 2, "factive": 3, "asserted": 4}
_CARRIED = {
    "bound-lost": "title-bound-lost",
    "bound-flipped": "title-bound-flipped",
    "number-changed": "title-number-changed",
    "polarity-flipped": "title-polarity-flipped",
}


def check_title(report: Report, facets: Sequence[Facet], likeness: Likeness | None = None) -> tuple[TitleCheck, ...]:
    """Check a report's title against its body.

    Args:
        report: The report.
        facets: Its facets, as `list_facets` gives them.
        likeness: What likens contents.

    Returns:
        One check, or none where the report has no title.
    """
    span = find_title(report)
    if span is None:
        return ()
    own = [facet for facet in facets if facet.claim.section == "title"]
    body = [facet for facet in facets if facet.claim.section != "title"]
    titles = own or [_make_stand_in(report, span)]
    pairs = score_pairs(titles, body, likeness) if body else []
    check = TitleCheck(report.id, read_form(span, own), (span,), tuple(facet.claim.id for facet in own))
    changes: list[Change] = []
    versions: list[Facet] = []
    for at, title in enumerate(titles):
        found = _find_versions([pair for pair in pairs if pair.up == at], body)
        versions.extend(facet for facet in found if facet not in versions)
        if found and check.form in ("statement", "ascribed"):
            changes.extend(_compare(title, found, facets, likeness))
    return (_fill(check, versions, changes),)


def find_title(report: Report) -> Span | None:
    """Give the span of a report's title."""
    return next((section.span for section in report.sections if section.kind == "title"), None)


def read_form(title: Span, claims: Sequence[Facet]) -> Literal["statement", "question", "noun", "ascribed"]:
    """Tell how a title speaks: it asks, ascribes its words, states, or only names a subject."""
    if title.text.rstrip(' »”"\u00a0\u202f').endswith(tuple(_QUESTION)):
        return "question"
    if any(facet.attribution is not None for facet in claims):
        return "ascribed"
    return "statement" if claims else "noun"


def _make_stand_in(report: Report, span: Span) -> Facet:
    """Make a facet of a title in which no claim was found, so that its versions in the body can be named."""
    return make_facet(Claim(id=f"{report.id}#title", content=(span,), chain=(), commitment="asserted", section="title"),
                      report)  # fmt: skip


def _find_versions(pairs: Sequence[Pair], body: Sequence[Facet]) -> list[Facet]:
    """Find the body's versions of a title's claim: the best, and those not far behind."""
    best = max((pair.score for pair in pairs), default=0.0)
    if best < _ENOUGH:
        return []
    near = [pair for pair in pairs if pair.score >= max(_ENOUGH, best - _BEHIND_BEST)]
    return [body[pair.down] for pair in sorted(near, key=lambda pair: (-pair.score, pair.down))]


def _fill(check: TitleCheck, versions: Sequence[Facet], changes: Sequence[Change]) -> TitleCheck:
    if not versions:
        return check
    ordered = sorted(versions, key=lambda facet: (_FIRMNESS[facet.claim.commitment], facet.start))
    strongest = max(_FIRMNESS[facet.claim.commitment] for facet in versions)
    first = next(facet for facet in ordered if _FIRMNESS[facet.claim.commitment] == strongest)
    return msgspec.structs.replace(
        check,
        body=tuple(facet.claim.id for facet in sorted(versions, key=lambda facet: facet.start)),
        strongest=first.claim.id,
        weakest=ordered[0].claim.id,
        changes=tuple(sorted(set(changes), key=lambda change: (change.code, change.upstream, change.downstream))),
    )


def _compare(
    title: Facet, versions: Sequence[Facet], every: Sequence[Facet], likeness: Likeness | None
) -> list[Change]:
    """Compare a title's claim with its versions: stance and source with all of them, figures with the nearest."""
    changes = _compare_stance(title, versions)
    frame = Frame((versions[0],), (title,), tuple(every), tuple(every), likeness)
    for change in (*compare_quantities(frame), *compare_polarity(frame)):
        if (code := _CARRIED.get(change.code)) is not None and not _agrees_elsewhere(code, title, versions, frame):
            changes.append(msgspec.structs.replace(change, code=code, reverse=find_code(code).reverse))
    return changes


def _agrees_elsewhere(code: str, title: Facet, versions: Sequence[Facet], frame: Frame) -> bool:
    """Tell whether another version of the body says it as the title does."""
    for version in versions[1:]:
        other = frame._replace(up=(version,))
        found = {_CARRIED.get(change.code) for change in (*compare_quantities(other), *compare_polarity(other))}
        told = version.claim.quantities or code == "title-polarity-flipped"
        if told and title.claim.quantities and code not in found and "polarity" not in code:
            return True
        if "polarity" in code and code not in found:
            return True
    return False


def _compare_stance(title: Facet, versions: Sequence[Facet]) -> list[Change]:
    """Compare hedge and source: the title may be firmer than the weakest version, or alone without a source."""
    weakest = min(versions, key=lambda facet: (_is_firm(facet), facet.start))
    firmest = max(versions, key=lambda facet: (_is_firm(facet), -facet.start))
    frame = Frame((weakest,), (title,), tuple(versions), (title,))
    changes = []
    if _is_firm(title) and not _is_firm(weakest):
        changes.append(frame.tell("title-hedge-dropped", "commitment", find_hedge(weakest), title.claim.content))
    elif not _is_firm(title) and _is_firm(firmest) and _is_firm(weakest):
        changes.append(frame.tell("title-hedge-added", "commitment", find_hedge(firmest), find_hedge(title)))
    if not title.sources and title.claim.commitment == "asserted" and all(version.sources for version in versions):
        words = find_source_words(versions[0]) or find_cue(versions[0])
        changes.append(frame.tell("title-source-dropped", "source", words, title.claim.content))
    return changes


def _is_firm(facet: Facet) -> bool:
    """Tell whether a claim stands without a hedge: no conditional, no distance, no word of probability."""
    return facet.claim.commitment not in ("conditional", "distanced") and not facet.claim.likelihood
