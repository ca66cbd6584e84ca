"""What speaks for and against a phrase as the source of a cue: features of the learned choice."""

from __future__ import annotations

from selon.attribute.clauses.asides import name_asides
from selon.attribute.clauses.phrases import describe_start, head_of
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import CLOSING_MARKS
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.edges import describe_edges
from selon.parse.tree import Token


def describe_source(scene: Scene, cue: Cue, place: str, span: Range, end: str) -> list[str]:
    """Name what speaks for and against a phrase as source.

    Args:
        scene: The scene.
        cue: The cue.
        place: Where the phrase stands towards the cue.
        span: The phrase.
        end: What it ends at.
    """
    start, stop = span
    tree = scene.tree
    head = tree[head_of(scene, span)]
    shape = name_shape(cue)
    verbs = sum(1 for i in range(start, stop) if tree[i].pos in ("VERB", "AUX") and "VerbForm=Fin" in tree[i].morph)
    commas = sum(1 for i in range(start, stop) if tree[i].text == ",")
    left, right = tree.edges(head)
    length = stop - start
    size = min(length, 4) if length < 5 else 5 + min(length // 5, 4)
    before = describe_start(scene, start)
    features = [
        place, f"{place}|{shape}", f"{place}|{end}", f"{place}|before:{before}", f"{place}|{end}|{before}",
        f"{place}|head:{head.pos}", f"head:{head.pos}", f"{place}|role:{head.role}", f"{place}|verbs:{min(verbs, 2)}",
        f"{place}|commas:{min(commas, 3)}", f"{place}|{end}|commas:{min(commas, 3)}", f"len:{size}",
        f"{place}|left:{left == start}", f"{place}|right:{right == stop}", f"{end}|right:{right == stop}",
        f"first:{tree[start].pos}", f"{place}|kind:{cue.kind}",
        f"{place}|before:{before}|first:{tree[start].pos}{'+' if tree[start].text[:1].isupper() else '-'}",
    ]  # fmt: skip
    features.extend(f"{place}|class:{name}" for name in cue.classes)
    for name in sorted(set(name_asides(scene, start, stop))):
        features.extend((f"aside:{name}", f"{place}|aside:{name}"))
    features.extend(f"{trait}|{place}" for trait in describe_edges(scene, cue, place, span))
    if end.startswith(("phrase", "comma-phrase")):
        features.append(f"ends-at:{scene.lower(stop if tree[stop].text != ',' else stop + 1)}")
    if tree[start].pos == "PRON":
        features.append(f"pronoun:{tree[start].lower}")
    if head.text[:1].isupper():
        features.append(f"{place}|capital")
    if place in ("subject", "governor"):
        above = tree.head(head)
        own = above is not None and above.i in (cue.head, cue.group.carrier if cue.group else cue.head)
        features.append(f"{place}|own:{own and head.role in ('subject', 'passive-subject', 'subject-clitic')}")
        gap = cue.words[0] - stop
        between = sum(scene.is_finite(i) for i in range(stop, cue.words[0]))
        licensed = any(scene.lower(i) in scene.grammar.relative_words for i in range(stop, cue.words[0]))
        features.append(f"{place}|between:{min(between, 2)}|{licensed}")
        features.append(f"{place}|gap:{min(max(gap, 0), 6)}")
    if cue.group is not None and place in ("subject", "inverted", "inverted-far", "governor", "antecedent"):
        features.append(f"{place}|agree:{_agrees(scene, cue, span, head)}")
    if place in ("inverted", "inverted-far", "complement", "agent"):
        features.append(f"{place}|gap:{min(start - cue.behind, 5)}")
        features.append(f"{place}|open:{_opening(scene, cue)}")
        features.append(f"{place}|after:{scene.pos(stop)}")
    if place == "subject":
        features.append(f"subject|open:{_opening(scene, cue)}")
    quotation = scene.quotations.outer(start)
    if quotation is not scene.quotations.outer(cue.head):
        features.append(f"{place}|other-quotation")
    kind, named, known = scene.party(span)[:3]
    features.append(f"{place}|known:{known}")
    features.extend((f"party:{kind}", f"{place}|party:{kind}", f"party:{kind}:{named}"))
    if tree[start].pos in ("NOUN", "NUM") and tree[start].text[:1].islower():
        features.append(f"{place}|bare|{before}")
    last = tree[stop - 1]
    features.append(f"last:{last.pos}")
    if last.pos in ("ADP", "DET", "CCONJ", "PUNCT"):
        features.append("open-end")
    return features


def _agrees(scene: Scene, cue: Cue, span: Range, head: Token) -> str:
    """Compare the number of the verb with that of the phrase: joined members are several."""
    assert cue.group is not None
    verb = scene.tree[cue.group.carrier].morph
    if "Number=" not in verb:
        return "unknown"
    joined = any(scene.lower(i) in scene.grammar.coordinators for i in range(*span))
    several = joined or "Number=Plur" in head.morph
    return str(several == ("Number=Plur" in verb)) + ("+" if joined else "")


def _opening(scene: Scene, cue: Cue) -> str:
    """Name what stands before the cue: an incise follows a comma or a closing mark."""
    before = scene.token(cue.words[0] - 1)
    if before is None or before.sentence != scene.tree[cue.head].sentence:
        return "sentence"
    if before.text == "''":
        return '"'
    if before.text in (",", "–", "—") or before.text in CLOSING_MARKS:
        return before.text
    return before.pos


def name_shape(cue: Cue) -> str:
    """Name the mood and voice of a cue's verb, or the kind of a cue without one."""
    group = cue.group
    if group is None:
        return cue.kind
    traits = (("-passive", group.passive), ("-clitic", group.clitic >= 0), ("-shared", group.shared >= 0))
    return group.mood + "".join(name for name, holds in traits if holds)
