"""What speaks for and against a cue whose source and content are chosen: names of features for the acceptance."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from selon.attribute.choice.free import describe_free
from selon.attribute.choice.tags import tag_acceptance
from selon.attribute.clauses.phrases import head_of
from selon.attribute.contents.traits import tree_line
from selon.attribute.hedges.conditionals import describe_hedge
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Range, Scene
from selon.attribute.sources.speakers import describe_speaker

_TELLING = ("|len:", "|finite:", "|quoted:", "|roots:", "|under:", "|first:", "|before:", "|root:", "|end:")
_NOMINAL = frozenset(
    ("object", "passive", "taken-up", "prep", "content-prep", "as", "predicate", "passive-as", "measure")
)
_STRENGTHS = ("sure", "likely", "doubtful")
_HUNG = ("object", "indirect-object", "clause", "open-clause", "passive-subject", "particle")


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
    features.extend(tag_acceptance(scene, cue))
    return Candidate(frame, cue.content.spans, features)


@lru_cache(maxsize=1 << 16)
def _tells(feature: str) -> bool:
    """Tell whether a feature of the content says something about the cue as well."""
    return any(part in feature for part in _TELLING)


def _describe_word(scene: Scene, cue: Cue, frame: str) -> list[str]:
    assert cue.content is not None
    source = cue.source.kind if cue.source else "none"
    finite = any(scene.is_finite(i) for first, last in cue.content.spans for i in range(first, last))
    features = [
        f"none|{cue.kind}", f"none|lemma:{cue.lemma}", f"none|source:{source}",
        f"none|title:{tree_line(scene, cue.head) == 0}", f"{frame}|lemma:{cue.lemma}", f"{frame}|source:{source}",
        f"none|pos:{scene.pos(cue.head)}", f"none|before:{scene.pos(cue.words[0] - 1)}",
    ]  # fmt: skip
    for name in cue.classes:
        features.extend((f"none|class:{name}", f"{frame}|class:{name}", f"{frame}|class:{name}|finite:{finite}"))
    features.extend(_describe_strength(cue, frame, source))
    features.extend(_describe_fit(cue, frame))
    features.extend(_describe_hung(scene, cue, frame))
    features.extend(_describe_place(scene, cue))
    if cue.group is not None:
        features.extend(_describe_group(scene, cue, frame, source))
    if scene.quotations.outer(cue.head) is not None:
        features.extend(_describe_quoted(scene, cue, frame))
    if cue.kind == "nouns":
        features.extend(_describe_noun(scene, cue, frame))
    if frame in _NOMINAL:
        features.extend(_describe_named(scene, cue, frame))
    if cue.source is not None and cue.source.spans:
        features.extend(_describe_source(scene, cue.source.spans[0], frame))
        features.extend(describe_speaker(scene, cue, cue.source.spans[0], frame))
    return features


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


def _describe_fit(cue: Cue, frame: str) -> list[str]:
    """Tell whether the lexicon knows the word with such a content, and in which sense."""
    fitting = cue.fitting(frame)
    return [f"fits:{bool(fitting)}", f"fits:{bool(fitting)}|{frame}", *(f"sense:{s.name}|{frame}" for s in fitting)]


def _describe_hung(scene: Scene, cue: Cue, frame: str) -> list[str]:
    """Name what the parser hangs on the cue's word behind it, and how often: a thing and what it is called differ."""
    counted = Counter(token.role for token in scene.tree.children(scene.tree[cue.head], *_HUNG) if token.i > cue.head)
    hung = "+".join(f"{role}{min(counted[role], 2)}" for role in _HUNG if counted[role])
    return [f"hung:{hung}", f"{frame}|hung:{hung}"]


def _describe_place(scene: Scene, cue: Cue) -> list[str]:
    """Name what the cue hangs on: nothing, a word of saying, or another one."""
    for above in scene.tree.ancestors(scene.tree[cue.head]):
        if above.pos in ("VERB", "AUX", "NOUN", "ADJ"):
            known = above.lower in scene.lexicon.forms
            role = scene.tree[cue.head].role
            return [f"above:{above.pos}|{known}", f"above:{above.pos}|{known}|{role}"]
    return ["above:none"]


def _describe_group(scene: Scene, cue: Cue, frame: str, source: str) -> list[str]:
    group = cue.group
    assert group is not None
    shape = group.mood + ("-passive" if group.passive else "")
    spoken = bool(cue.source and cue.source.spans)
    carrier = scene.tree[group.carrier]
    parts = [part for part in carrier.morph.split("|") if part.startswith(("Tense", "Person", "Mood", "Number"))]
    features = [
        f"none|shape:{shape}", f"none|shape:{shape}|source:{source}", f"{frame}|shape:{shape}",
        f"{frame}|shape:{shape}|source:{source}",
        f"reflexive:{group.reflexive}", f"reflexive:{group.reflexive}|{frame}",
        f"reflexive:{group.reflexive}|{any(s.reflexive == 'required' for s in cue.senses)}",
        f"{shape}|lemma:{cue.lemma}|source:{spoken}", f"tense:{'|'.join(parts)}|{frame}",
        f"negated:{group.negated}|{frame}",
    ]  # fmt: skip
    for name in cue.classes:
        features.extend((f"{shape}|class:{name}|source:{spoken}", f"negated:{group.negated}|class:{name}"))
        features.append(f"reflexive:{group.reflexive}|class:{name}")
    if group.negated:
        features.extend(("none|negated", f"negated|lemma:{cue.lemma}", f"negated|lemma:{cue.lemma}|{frame}"))
        features.extend(f"negated|class:{name}|{frame}" for name in cue.classes)
    if group.carrier != group.head:
        features.extend((f"carrier:{carrier.lemma.lower()}", f"carrier:{carrier.lemma.lower()}|{cue.lemma}"))
    return features


def _describe_quoted(scene: Scene, cue: Cue, frame: str) -> list[str]:
    """Tell a speaker's own present stance, which says nothing new, from what he reports of others or of the past."""
    speaker = "none"
    if cue.source is not None and cue.source.spans:
        first = scene.lower(cue.source.spans[0][0])
        own = first in scene.grammar.first_persons
        speaker = "own" if own else "pronoun" if scene.pos(cue.source.spans[0][0]) == "PRON" else "other"
    carrier = scene.tree[cue.group.carrier if cue.group else cue.head]
    compound = len(cue.words) > 1 and carrier.i != cue.head
    tense = "past" if "Tense=Past" in carrier.morph or "Tense=Imp" in carrier.morph or compound else "present"
    return [
        "none|quoted", f"quoted|{frame}", f"quoted|{cue.kind}", f"quoted|{speaker}", f"quoted|{speaker}|{tense}",
        f"quoted|{speaker}|{frame}", f"quoted|{cue.kind}|{speaker}", *(f"quoted|class:{name}" for name in cue.classes),
    ]  # fmt: skip


def _describe_noun(scene: Scene, cue: Cue, frame: str) -> list[str]:
    """Tell a noun of saying from a set expression (*court of appeal*): determiner, what stands before it, its role."""
    first = scene.tree[cue.words[0]]
    determiner = first.lower if first.pos == "DET" else "none"
    plural = "Number=Plur" in scene.tree[cue.head].morph
    return [
        f"noun|det:{determiner}", f"noun|det:{determiner}|{frame}", f"noun|before:{scene.pos(cue.words[0] - 1)}",
        f"noun|role:{scene.tree[cue.head].role}", f"noun|plural:{plural}",
    ]  # fmt: skip


def _describe_named(scene: Scene, cue: Cue, frame: str) -> list[str]:
    """Tell a noun phrase that can be said (*the closure*) from somebody or something acted upon."""
    assert cue.content is not None
    spans = cue.content.spans
    head, first = scene.tree[head_of(scene, spans[0])], scene.tree[spans[0][0]]
    opening = first.lower if first.pos in ("DET", "ADP", "PRON") else first.pos
    party = scene.party(spans[0])
    kind = party.kind if party.known else "thing"
    quoted = any(scene.quotations.starting(start, stop) for start, stop in spans)
    plural = "Number=Plur" in head.morph
    return [
        f"said:{head.pos}|{frame}", f"said|opening:{opening}", f"said|opening:{opening}|{frame}",
        f"said|plural:{plural}|{frame}", f"said|party:{kind}", f"said|party:{kind}|{frame}",
        f"said|quoted:{quoted}|{frame}", *(f"said|party:{kind}|class:{name}" for name in cue.classes),
    ]  # fmt: skip


def _describe_source(scene: Scene, span: Range, frame: str) -> list[str]:
    first, last = span
    kind, named, known = scene.party(span)[:3]
    features = [
        f"source-first:{scene.pos(first)}", f"source-words:{min(last - first, 6)}",
        f"source-name:{any(scene.pos(i) == 'PROPN' for i in range(first, last))}",
        f"party:{kind}", f"party:{kind}:{named}", f"{frame}|party:{kind}", f"known:{known}", f"{frame}|known:{known}",
    ]  # fmt: skip
    if scene.pos(first) == "PRON":
        features.append(f"source-pronoun:{scene.lower(first)}")
    return features
