"""Claims: one for each attribution, one for each clause that the outlet states itself, in reading order."""

from __future__ import annotations

from bisect import bisect_right

import msgspec

from selon.attribute.claims.about import find_about, find_shared_subject
from selon.attribute.claims.antecedents import Placed, find_antecedent
from selon.attribute.claims.asserted import Asserted, find_asserted
from selon.attribute.claims.chains import Chain, build_chains, credit_chain
from selon.attribute.claims.heads import find_predicate, list_heads
from selon.attribute.claims.leanings import find_leanings
from selon.attribute.claims.negations import is_negated, list_denied
from selon.attribute.claims.verbs import find_verb
from selon.attribute.scene.positions import Positions
from selon.attribute.scene.scene import Range, Scene
from selon.parse.view import View
from selon.record.attribution import Attribution
from selon.record.claim import Claim
from selon.record.identity import make_span_id
from selon.record.report import Report
from selon.record.span import Span


def build_claims(scene: Scene, view: View, report: Report, attributions: tuple[Attribution, ...]) -> tuple[Claim, ...]:
    """Build every claim of a report with its chain; values inside are attached by a later stage.

    Args:
        scene: The scene.
        view: The view that the tree's offsets point into.
        report: The report, for its id, its parts and its credits.
        attributions: Its attributions, their parties filled in.

    Returns:
        The claims in reading order.
    """
    return _Maker(scene, view, report, attributions).build()


class _Maker:
    def __init__(self, scene: Scene, view: View, report: Report, attributions: tuple[Attribution, ...]) -> None:
        self.scene = scene
        self.places = Positions(scene, view)
        self.report = report
        self.attributions = attributions
        self.starts = [section.span.start for section in report.sections]

    def build(self) -> tuple[Claim, ...]:
        chains = build_chains(self.scene, self.places, self.attributions)
        placed = [self._attributed(one, chains[one.id]) for one in self.attributions]
        credited = credit_chain(self.report)
        stated = find_asserted(self.scene, self.places, self.attributions, self.report.sections)
        placed.extend(self._asserted(one, credited) for one in stated)
        placed.sort(key=lambda one: (one.claim.content[0].start, -one.claim.content[-1].end))
        return tuple(one.claim for one in self._take_up(placed))

    def _attributed(self, one: Attribution, chain: Chain) -> Placed:
        ranges = self.places.find_all(one.content)
        predicate = find_predicate(self.scene, ranges)
        claim = Claim(
            id=make_span_id("claim", self.report.id, (one.source, one.cue, one.content, one.relay)),
            content=one.content,
            chain=chain,
            commitment=one.commitment,
            polarity=one.polarity,
            attribution=one.id,
            section=self._section(one.content[0].start),
            negated=is_negated(self.scene, predicate, ranges),
            leans=find_leanings(self.scene, ranges, self.places.find_all(one.cue), predicate),
            about=find_about(self.scene, self.places, one),
            heads=list_heads(self.scene, predicate, ranges),
            denied=list_denied(self.scene, predicate, ranges),
            verb=self._find_verb(predicate, ranges, hedged=one.commitment == "conditional"),
        )
        return Placed(claim, ranges)

    def _asserted(self, one: Asserted, credited: Chain) -> Placed:
        content = tuple(self.places.span(*part) for part in one.ranges)
        ranges = list(one.ranges)
        predicate = (
            one.predicate if one.predicate is not None else find_predicate(self.scene, self._behind_label(ranges))
        )
        claim = Claim(
            id=make_span_id("claim", self.report.id, ((), (), content, ())),
            content=content,
            chain=credited,
            commitment="asserted",
            section=self._section(content[0].start),
            negated=is_negated(self.scene, predicate, ranges),
            leans=find_leanings(self.scene, ranges, (), predicate),
            about=find_shared_subject(self.scene, self.places, one.predicate, ranges),
            heads=list_heads(self.scene, predicate, ranges),
            denied=list_denied(self.scene, predicate, ranges),
            verb=self._find_verb(predicate, ranges),
        )
        return Placed(claim, ranges)

    def _find_verb(self, predicate: int | None, ranges: list[Range], *, hedged: bool = False) -> Span | None:
        found = find_verb(self.scene, predicate, ranges, hedged=hedged)
        return self.places.span(*found) if found is not None else None

    def _behind_label(self, ranges: list[Range]) -> list[Range]:
        """Give what stands behind the colon of a title (*Place: what happened*)."""
        first, last = ranges[0]
        colon = next((i for i in range(first, last - 1) if self.scene.tree[i].text == ":"), first - 1)
        return [(colon + 1, last)]

    def _section(self, start: int) -> str:
        """Give the kind of the section that a character stands in."""
        at = bisect_right(self.starts, start) - 1
        return self.report.sections[at].kind if at >= 0 else "body"

    def _take_up(self, placed: list[Placed]) -> list[Placed]:
        """Find what the anaphoric contents take up, first to last."""
        done: list[Placed] = []
        for one in placed:
            antecedent = find_antecedent(self.scene, one, done) if one.ranges and one.claim.attribution else ()
            if antecedent:
                one = one._replace(claim=msgspec.structs.replace(one.claim, antecedent=antecedent))
            done.append(one)
        return done
