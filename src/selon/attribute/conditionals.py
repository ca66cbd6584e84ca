"""Unsourced conditionals: statements that the report hedges itself."""

from __future__ import annotations

from selon.attribute.cues import Cue
from selon.attribute.cuts import find_cuts
from selon.attribute.scene import Candidate, Scene
from selon.attribute.traits import describe_content


def find_hedges(scene: Scene) -> list[Cue]:
    """List every verb in a hedging form, as a cue without a source."""
    hedges: list[Cue] = []
    taken = -1
    for token in scene.tree.tokens:
        if token.lower in scene.lexicon.hedge_adverbs:
            hedges.append(Cue("conditional", token.i, [token.i], []))
            continue
        if token.lower in scene.lexicon.hedge_passives:
            words = _read_hedged_passive(scene, token.i)
            if words:
                hedges.append(Cue("conditional", token.i, words, []))
            continue
        if token.i < taken or not scene.lexicon.is_hedge(token.lower) or token.pos in ("NOUN", "PROPN", "ADJ", "DET"):
            continue
        words = _read_group(scene, token.i)
        taken = words[-1] + 1
        if not any(scene.lower(i) in scene.lexicon.not_hedges for i in words):
            cue = Cue("conditional", words[-1], words, [])
            hedges.append(cue)
    return hedges


def _read_group(scene: Scene, i: int) -> list[int]:
    """Give the positions of a hedged verb: reflexive, auxiliary, adverbs between, participles."""
    words = [i]
    groups = scene.lexicon.groups
    if (
        scene.lower(i - 1) in groups.leading_negations
        or scene.lower(i - 1) in groups.reflexives - groups.subject_clitics
    ):
        words.insert(0, i - 1)
        if scene.lower(i - 2) in groups.negations:
            words.insert(0, i - 2)
    if scene.lower(i) not in groups.auxiliaries:
        return words
    pending: list[int] = []
    for at in range(i + 1, min(i + 7, scene.sentence_stop(i))):
        token = scene.tree[at]
        if token.pos in ("VERB", "AUX") and "VerbForm=Part" in token.morph and "Tense=Pres" not in token.morph:
            words.extend([*pending, at])
            pending = []
        elif token.pos == "ADV" or token.lower in groups.negations or token.lower.startswith("-"):
            pending.append(at)
        else:
            break
    return words


def _read_hedged_passive(scene: Scene, i: int) -> list[int]:
    """Give the positions of a passive that hedges the infinitive behind it (*is believed to have fled*)."""
    groups = scene.lexicon.groups
    if scene.lower(i + 1) not in scene.grammar.infinitive_marks:
        return []
    words = [i, i + 1]
    at = i - 1
    while scene.pos(at) == "ADV" or scene.lower(at) in groups.negations:
        at -= 1
    if scene.lower(at) not in groups.passive:
        return []
    while scene.lower(at - 1) in groups.auxiliaries:
        at -= 1
    return [*range(at, i), *words]


def list_hedged(scene: Scene, cue: Cue) -> list[Candidate]:
    """List the clauses that a hedge could govern."""
    first, _ = scene.sentence(cue.head)
    stop = scene.sentence_stop(cue.head)
    verb = cue.words[0]
    starts = [(first, "sentence")]
    if scene.lower(first) in scene.grammar.coordinators | scene.grammar.adversatives and first + 1 < verb:
        starts.append((first + 1, "behind-coordinator"))
    for cut in find_cuts(scene.tree, first, verb, scene.quotations, scene.lexicon, scene.grammar)[:-1][-6:]:
        skip = 1
        if scene.tree[cut.at].pos == "PUNCT":
            follow = scene.lower(cut.at + 1)
            if follow in scene.grammar.coordinators | scene.grammar.subordinators:
                starts.append((cut.at + 2, cut.kind + "+word"))
        elif scene.lower(cut.at) in scene.grammar.subordinators:
            skip = 2 if scene.lower(cut.at + 1) in scene.grammar.complementizers else 1
        starts.append((cut.at + skip, cut.kind))
    for i in range(first, verb):
        if scene.lower(i) in scene.grammar.complementizers | scene.grammar.relative_words:
            starts.append(
                (i + 1, "behind-" + ("that" if scene.lower(i) in scene.grammar.complementizers else "relative"))
            )
    candidates: list[Candidate] = []
    cuts = find_cuts(scene.tree, cue.words[-1], stop, scene.quotations, scene.lexicon, scene.grammar)
    cuts = cuts if len(cuts) <= 6 else [*cuts[:5], cuts[-1]]
    for start, kind in dict.fromkeys(starts):
        if start > verb:
            continue
        between = sum(1 for i in range(start, verb) if scene.is_finite(i))
        for number, cut in enumerate(cuts):
            features = describe_content(scene, cue, "hedged", ((start, cut.at),), cut.kind, cuts[:number])
            features += [
                f"hedged|start:{kind}",
                f"hedged|between:{min(between, 2)}",
                f"hedged|start:{kind}|between:{min(between, 2)}",
            ]
            features.append(f"hedged|start-left:{_is_left_edge(scene, cue, start)}")
            candidates.append(Candidate("hedged", ((start, cut.at),), features))
    return candidates


def _is_left_edge(scene: Scene, cue: Cue, start: int) -> bool:
    """Tell whether the verb's parsed subtree begins here."""
    return scene.tree.edges(scene.tree[cue.head])[0] == start


def describe_hedge(scene: Scene, cue: Cue) -> list[str]:
    """Name what speaks against a press conditional: a hypothesis, a past verb above it, a relative."""
    first, last = scene.sentence(cue.head)
    lowers = {scene.lower(i) for i in range(first, last)}
    verb = scene.tree[cue.words[0]]
    features = ["none|conditional", f"none|words:{min(len(cue.words), 4)}"]
    if lowers & scene.grammar.interrogatives:
        features.append("none|hypothesis")
    if "?" in {scene.tree[i].text for i in range(first, last)}:
        features.append("none|question")
    above = [token for token in scene.tree.ancestors(scene.tree[cue.head]) if token.pos == "VERB"]
    features.append(
        f"none|above:{above[0].morph.split('Tense=')[-1][:4] if above and 'Tense=' in above[0].morph else bool(above)}"
    )
    features.append(f"none|verb:{verb.lower if verb.lower in scene.lexicon.groups.auxiliaries else 'other'}")
    features.append(f"none|compound:{len(cue.words) > 1 and verb.lower in scene.lexicon.groups.auxiliaries}")
    if scene.quotations.outer(cue.head) is not None:
        features.append("none|quoted")
    features.append(f"none|before:{scene.pos(cue.words[0] - 1)}")
    features.append(f"none|role:{scene.tree[cue.head].role}")
    if any(scene.lower(i) in scene.grammar.relative_words for i in range(max(first, cue.words[0] - 3), cue.words[0])):
        features.append("none|relative")
    if scene.lower(cue.words[0] - 1) in scene.grammar.first_persons:
        features.append("none|first-person")
    return features
