"""Rules propose: every cue with its possible sources and contents, as the choice wants them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from selon.attribute.conditionals import describe_hedge, find_hedges, list_hedged
from selon.attribute.contents import list_contents
from selon.attribute.cues import Cue, find_cues
from selon.attribute.free import describe_free, find_free_quotations, list_quoted, list_speakers
from selon.attribute.scene import Candidate, Scene
from selon.attribute.sources import list_sources
from selon.attribute.traits import tree_line

Pick = Callable[[str, list[Candidate]], Candidate]
"""Chooses one of several candidates of a task (`source`, `content`)."""


def propose_cues(scene: Scene) -> list[Cue]:
    """List everything that could be an attribution, in reading order: words, quotations, hedges."""
    cues = [*find_cues(scene), *find_free_quotations(scene), *find_hedges(scene)]
    return sorted(cues, key=lambda cue: (cue.head, cue.kind))


def propose_sources(scene: Scene, cue: Cue, earlier: list[Cue]) -> list[Candidate]:
    """List the possible sources of a cue, *none* first."""
    if cue.kind == "conditional":
        return [Candidate("none", (), [])]
    if cue.kind == "free":
        return list_speakers(scene, cue, earlier)
    return list_sources(scene, cue, earlier)


def propose_contents(scene: Scene, cue: Cue) -> list[Candidate]:
    """List the possible contents of a cue whose source is chosen."""
    if cue.kind == "conditional":
        return list_hedged(scene, cue)
    if cue.kind == "free":
        return list_quoted(scene, cue)
    return list_contents(scene, cue)


def describe_acceptance(scene: Scene, cue: Cue) -> Candidate:
    """Name what speaks for and against a cue whose source and content are chosen, as one candidate."""
    assert cue.content is not None
    frame = cue.content.kind
    features = ["bias", f"frame:{frame}"]
    if cue.kind == "conditional":
        features.extend(describe_hedge(scene, cue))
    elif cue.kind == "free":
        features.extend(describe_free(scene, cue))
    else:
        features.extend(_describe_word(scene, cue, frame))
    features.extend(feature for feature in cue.content.features if _tells(feature))
    return Candidate(frame, cue.content.spans, features)


def _read_tense(scene: Scene, cue: Cue) -> str:
    """Give tense and person of the verb that bears the subject."""
    assert cue.group is not None
    morph = scene.tree[cue.group.carrier].morph
    parts = [part for part in morph.split("|") if part.startswith(("Tense", "Person", "Mood", "Number"))]
    return "|".join(parts)


_TELLING = ("|len:", "|finite:", "|quoted:", "|roots:", "|under:", "|first:", "|before:", "|root:", "|end:")


def _tells(feature: str) -> bool:
    """Tell whether a feature of the content says something about the cue as well."""
    return any(part in feature for part in _TELLING)


_STRENGTHS = ("sure", "likely", "doubtful")


def _describe_strength(cue: Cue, frame: str, source: str) -> list[str]:
    """Name how often the lexicon says that the word attributes in this frame; nothing where it does not say."""
    said = {sense.strength for sense in cue.fitting(frame) or cue.senses if sense.strength}
    strength = next((name for name in _STRENGTHS if name in said), "")
    if not strength:
        return []
    fits = bool(cue.fitting(frame))
    return [
        f"strength:{strength}", f"strength:{strength}|{frame}", f"strength:{strength}|fits:{fits}",
        f"strength:{strength}|source:{source}", f"strength:{strength}|{cue.kind}",
        f"strength:{strength}|{cue.kind}|{frame}",
    ]  # fmt: skip


_HUNG = ("object", "indirect-object", "clause", "open-clause", "passive-subject", "particle")


def _describe_hung(scene: Scene, cue: Cue) -> str:
    """Name what the parser hangs on the cue's word behind it, and how often: a thing and what it is called differ."""
    hung = Counter(token.role for token in scene.tree.children(scene.tree[cue.head], *_HUNG) if token.i > cue.head)
    return "+".join(f"{role}{min(hung[role], 2)}" for role in _HUNG if hung[role])


def _describe_word(scene: Scene, cue: Cue, frame: str) -> list[str]:
    source = cue.source.kind if cue.source else "none"
    features = [
        f"none|{cue.kind}",
        f"none|lemma:{cue.lemma}",
        f"none|source:{source}",
        f"none|title:{tree_line(scene, cue.head) == 0}",
    ]
    features.extend(f"none|class:{name}" for name in cue.classes)
    features.extend(f"{frame}|class:{name}" for name in cue.classes)
    features.extend((f"{frame}|lemma:{cue.lemma}", f"{frame}|source:{source}"))
    finite = cue.content is not None and any(
        scene.is_finite(i) for first, last in cue.content.spans for i in range(first, last)
    )
    features.extend(f"{frame}|class:{name}|finite:{finite}" for name in cue.classes)
    features.extend(_describe_strength(cue, frame, source))
    token = scene.tree[cue.head]
    hung = _describe_hung(scene, cue)
    features.extend((f"hung:{hung}", f"{frame}|hung:{hung}"))
    features.append(f"none|pos:{token.pos}")
    features.append(f"none|before:{scene.pos(cue.words[0] - 1)}")
    if cue.group is not None:
        shape = cue.group.mood + ("-passive" if cue.group.passive else "")
        features.extend((f"none|shape:{shape}", f"none|shape:{shape}|source:{source}", f"{frame}|shape:{shape}"))
        features.append(f"{frame}|shape:{shape}|source:{source}")
        features.append(f"reflexive:{cue.group.reflexive}")
        features.append(f"{shape}|lemma:{cue.lemma}|source:{bool(cue.source and cue.source.spans)}")
        features.extend(f"{shape}|class:{name}|source:{bool(cue.source and cue.source.spans)}" for name in cue.classes)
        features.append(f"tense:{_read_tense(scene, cue)}|{frame}")
        if cue.group.negated:
            features.append("none|negated")
    if scene.quotations.outer(cue.head) is not None:
        features.append("none|quoted")
    if cue.source is not None and cue.source.spans:
        first, last = cue.source.spans[0]
        features.append(f"source-first:{scene.pos(first)}")
        features.append(f"source-name:{any(scene.pos(i) == 'PROPN' for i in range(first, last))}")
        if scene.pos(first) == "PRON":
            features.append(f"source-pronoun:{scene.lower(first)}")
        features.append(f"source-words:{min(last - first, 6)}")
        kind, named = scene.party((first, last))
        features.extend((f"party:{kind}", f"party:{kind}:{named}", f"{frame}|party:{kind}"))
    return features
