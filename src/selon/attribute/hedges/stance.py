"""What the report itself takes on, and whether the source affirms or rejects."""

from __future__ import annotations

from selon.attribute.hedges.conditionals import read_hedged_passive
from selon.attribute.hedges.granting import leaves_open
from selon.attribute.hedges.hypotheses import find_hedge, has_participle, is_hypothesis, regrets
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.lexicon import Sense
from selon.attribute.scene.scene import Range, Scene
from selon.record.attribution import Commitment, Polarity


def read_commitment(scene: Scene, cue: Cue, sense: Sense | None, content: list[Range]) -> Commitment:
    """Read the report's own stand on a content.

    A preposition that keeps its distance keeps it; else a press conditional outside quotation marks makes it
    conditional; else the cue's sense decides.
    """
    if cue.kind == "prepositions" and sense is not None and sense.commitment == "distanced":
        # *À en croire X* keeps its distance also from what it tells in the conditional.
        return "distanced"
    if cue.kind == "conditional" or _is_hedged(scene, cue) or _holds_hedge(scene, cue, content):
        return "conditional"
    if sense is not None and sense.commitment == "factive" and leaves_open(scene, cue, sense):
        return "plain"
    if cue.lemma in scene.grammar.learning and cue.source is not None and cue.source.kind == "cited":
        # What was learned from somebody is that party's word (*a-t-on appris auprès du parquet*).
        return "plain"
    if sense is not None and sense.commitment in ("distanced", "factive"):
        return sense.commitment  # type: ignore[return-value]
    return "plain"


def _is_hedged(scene: Scene, cue: Cue) -> bool:
    """Tell whether the cue itself stands in a hedging form (*aurait déclaré*)."""
    if cue.group is None or scene.quotations.inner(cue.head) is not None:
        return False
    lowers = [scene.lower(i) for i in cue.group.words]
    hedged = any(scene.lexicon.is_hedge(word) and word not in scene.lexicon.not_hedges for word in lowers)
    return hedged and not is_hypothesis(scene, find_hedge(scene, list(cue.group.words)))


def _holds_hedge(scene: Scene, cue: Cue, content: list[Range]) -> bool:
    """Tell whether an evidential conditional stands in a content, outside quotation marks."""
    past = _is_past(scene, cue) and not _stands_behind(cue, content)
    for first, last in content:
        for i in range(first, last):
            token = scene.tree[i]
            hedged = token.lower in scene.lexicon.hedge_adverbs or _is_hedging_passive(scene, i)
            if hedged and scene.quotations.inner(i) is None:
                return True
            if not scene.lexicon.is_hedge(token.lower) or token.pos not in ("VERB", "AUX"):
                continue
            if scene.quotations.inner(i) is not None or token.lower in scene.lexicon.not_hedges:
                continue
            if regrets(scene, i):
                continue
            compound = token.lower in scene.lexicon.groups.auxiliaries and has_participle(scene, i)
            if cue.lemma in scene.grammar.picturing and not compound and token.role != "copula":
                continue  # what would come of what is wished (*propose un pont qui relierait les rives*)
            if (compound or not past) and not is_hypothesis(scene, i, (content[0][0], content[-1][1])):
                return True
    return False


def _is_hedging_passive(scene: Scene, i: int) -> bool:
    """Tell *is believed to have fled* inside what somebody says."""
    word, lexicon = scene.lower(i), scene.lexicon
    return word in lexicon.hedge_passives and word not in lexicon.duties and bool(read_hedged_passive(scene, i))


def _stands_behind(cue: Cue, content: list[Range]) -> bool:
    """Tell a cue put in behind a main clause, whose tense it does not govern (*Le pont serait sûr, a dit un élu*)."""
    return content[-1][1] <= min(cue.words)


def _is_past(scene: Scene, cue: Cue) -> bool:
    """Tell whether a past cue makes a simple conditional a future in the past."""
    if cue.group is None:
        return False
    words = list(cue.group.words)
    if cue.group.mood == "gerund":
        # *ayant fait savoir* is past by itself, *faisant savoir* by the verb that it hangs on.
        words += [i for i in range(scene.sentence(cue.head)[0], cue.head) if scene.pos(i) in ("VERB", "AUX")]
    for i in words:
        morph = scene.tree[i].morph
        if "Tense=Past" in morph or "Tense=Imp" in morph:
            return True
    return False


def read_polarity(scene: Scene, cue: Cue, sense: Sense | None) -> Polarity:
    """Read whether the source rejects the content: by a denying sense, or by a negated belief."""
    if sense is not None and sense.polarity == "deny":
        return "affirm" if _is_negated(scene, cue) else "deny"
    if sense is not None and sense.negated == "deny" and cue.group is not None and cue.group.negated:
        return "deny"
    return "affirm"


def _is_negated(scene: Scene, cue: Cue) -> bool:
    """Tell whether the cue is negated: its verb group, or the copula before a predicate (*n'est pas opposé à*)."""
    if cue.group is not None:
        return cue.group.negated
    negations = scene.lexicon.groups.negations
    return cue.kind == "adjectives" and any(scene.lower(i) in negations for i in range(cue.words[0] - 1, cue.head))
