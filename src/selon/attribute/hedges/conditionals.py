"""Unsourced conditionals: statements that the report hedges itself."""

from __future__ import annotations

from selon.attribute.clauses.seams import skip_connective
from selon.attribute.clauses.titles import hedges_title
from selon.attribute.contents.reach import extend
from selon.attribute.contents.traits import describe_content
from selon.attribute.hedges.hedged_clauses import narrow_clauses, shares_subject
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.cuts import find_cuts
from selon.attribute.scene.scene import Candidate, Range, Scene

_MOST_ENDS = 6


def find_hedges(scene: Scene) -> list[Cue]:
    """List every verb in a hedging form, as a cue without a source."""
    hedges: list[Cue] = []
    taken = -1
    for token in scene.tree.tokens:
        if token.lower in scene.lexicon.hedge_adverbs:
            hedges.append(Cue("conditional", token.i, [token.i], []))
            continue
        if token.lower in scene.lexicon.hedge_passives:
            words = read_hedged_passive(scene, token.i)
            if words:
                hedges.append(Cue("conditional", token.i, words, []))
            continue
        if token.i < taken or not scene.lexicon.is_hedge(token.lower) or token.pos in ("NOUN", "PROPN", "ADJ", "DET"):
            continue
        words = _read_group(scene, token.i)
        taken = words[-1] + 1
        joined = any(taken and other.words[0] >= scene.sentence(token.i)[0] for other in hedges[-1:])
        if joined and shares_subject(scene, words[0]):
            # One statement with two verbs is one claim.
            continue
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


def read_hedged_passive(scene: Scene, i: int) -> list[int]:
    """Give the positions of a passive that hedges the infinitive behind it (*is believed to have fled*)."""
    groups = scene.lexicon.groups
    if scene.lower(i + 1) not in scene.grammar.infinitive_marks:
        return []
    words = [i, i + 1]
    at = i - 1
    while scene.pos(at) == "ADV" or scene.lower(at) in groups.negations:
        at -= 1
    if scene.lower(at) not in groups.passive:
        return words if hedges_title(scene, i) else []
    while scene.lower(at - 1) in groups.auxiliaries:
        at -= 1
    return [*range(at, i), *words]


def list_hedged(scene: Scene, cue: Cue) -> list[Candidate]:
    """List the clauses that a hedge could govern."""
    stop = scene.sentence_stop(cue.head)
    verb = cue.words[0]
    candidates: list[Candidate] = []
    ends = extend(scene, cue.words[-1], stop)
    ends = ends if len(ends) <= _MOST_ENDS else [*ends[: _MOST_ENDS - 1], ends[-1]]
    starts = _list_starts(scene, cue)
    allowed = narrow_clauses(scene, cue, [(start, end) for start, _ in starts for end, _, _ in ends])
    for start, kind in starts:
        between = sum(1 for i in range(start, verb) if scene.is_finite(i))
        shared = _find_shared_subject(scene, start, verb)
        for end, end_kind, passed in ends:
            if _goes_on(scene, cue, end, end_kind) or (not shared and (start, end) not in allowed):
                continue
            spans = (*shared, (start if not shared else verb, end))
            features = describe_content(scene, cue, "hedged", spans, end_kind, passed)
            features += [
                f"hedged|start:{kind}",
                f"hedged|between:{min(between, 2)}",
                f"hedged|start:{kind}|between:{min(between, 2)}",
                f"hedged|start-left:{_is_left_edge(scene, cue, start)}",
            ]
            features.extend(_describe_joined(scene, cue, end, stop, end_kind))
            candidates.append(Candidate("hedged", spans, features))
    return candidates


def _goes_on(scene: Scene, cue: Cue, end: int, kind: str) -> bool:
    """Tell whether what is coordinated shares the hedge: a second participle, or a second hedge without subject."""
    if any(scene.is_finite(i) for i in range(cue.words[-1] + 1, end)):
        return False
    if kind == "and-participle":
        return len(cue.words) > 1
    follow = next((i for i in range(end + 1, end + 4) if scene.is_finite(i)), -1)
    return kind in ("and-verb", "and-cue") and follow > 0 and scene.lexicon.is_hedge(scene.lower(follow))


def _list_starts(scene: Scene, cue: Cue) -> list[tuple[int, str]]:
    """List where the clause of a hedge may begin."""
    first, _ = scene.sentence(cue.head)
    verb = cue.words[0]
    connected = skip_connective(scene, first, verb)
    starts = [(connected, "behind-connective")] if connected > first else []
    starts.append((first, "sentence"))
    for cut in find_cuts(scene.tree, first, verb, scene.quotations, scene.lexicon, scene.grammar)[:-1][-6:]:
        at, kind = cut.at, cut.kind
        while at < verb and scene.tree[at].pos == "PUNCT" and not scene.quotations.starting(at, at + 1):
            at += 1
        if scene.lower(at) in scene.grammar.coordinators | scene.grammar.subordinators:
            at += 2 if scene.lower(at + 1) in scene.grammar.complementizers else 1
            kind += "+word"
        starts.append((at, kind))
    for i in range(first, verb):
        if scene.lower(i) in scene.grammar.complementizers:
            starts.append((i + 1, "behind-that"))
        elif scene.lower(i) in scene.grammar.relative_words:
            starts.extend(((i + 1, "behind-relative"), (i, "relative")))
    return [row for row in dict.fromkeys(starts) if row[0] <= verb]


def _find_shared_subject(scene: Scene, start: int, verb: int) -> tuple[Range, ...]:
    """Give the subject that a coordinated hedge shares with a plain verb before it (*X laisse… et aurait vidé*)."""
    if start != verb or scene.lower(verb - 1) not in scene.grammar.coordinators:
        return ()
    above = scene.tree.head(scene.tree[verb])
    for _ in range(3):
        if above is None:
            return ()
        subject = scene.tree.child(above, "subject", "passive-subject")
        if subject is not None and subject.i < verb:
            left, right = scene.tree.edges(subject)
            return ((left, right),) if right <= verb else ()
        above = scene.tree.head(above)
    return ()


def _describe_joined(scene: Scene, cue: Cue, end: int, stop: int, kind: str) -> list[str]:
    """Tell whether the verbs that a hedged clause takes in and leaves out are hedged as well."""
    inside = [i for i in range(cue.words[-1] + 1, end) if scene.is_finite(i)]
    plain = sum(1 for i in inside if not scene.lexicon.is_hedge(scene.lower(i)))
    follow = next((i for i in range(end, stop) if scene.is_finite(i)), -1)
    behind = "none" if follow < 0 else "hedge" if scene.lexicon.is_hedge(scene.lower(follow)) else "plain"
    return [
        f"hedged|plain:{min(plain, 2)}", f"hedged|joined:{min(len(inside) - plain, 2)}", f"hedged|behind:{behind}",
        f"hedged|behind:{behind}|{kind}",
    ]  # fmt: skip


def _is_left_edge(scene: Scene, cue: Cue, start: int) -> bool:
    """Tell whether the verb's parsed subtree begins here."""
    return scene.tree.edges(scene.tree[cue.head])[0] == start


def describe_hedge(scene: Scene, cue: Cue) -> list[str]:
    """Name what speaks against a press conditional: a hypothesis, a past verb above it, a relative."""
    first, last = scene.sentence(cue.head)
    lowers = {scene.lower(i) for i in range(first, last)}
    verb = scene.tree[cue.words[0]]
    features = [
        "none|conditional",
        f"none|words:{min(len(cue.words), 4)}",
    ]
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
