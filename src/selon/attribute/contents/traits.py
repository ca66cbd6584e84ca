"""What speaks for and against a content: names of features for the learned choice."""

from __future__ import annotations

from selon.attribute.clauses.limits import holds_clause
from selon.attribute.clauses.phrases import describe_start
from selon.attribute.clauses.seams import skip_moment
from selon.attribute.contents.joined import describe_joined
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.cuts import Cut
from selon.attribute.scene.quotations import CLOSING_MARKS
from selon.attribute.scene.scene import Range, Scene

_DATING = 4
"""Digits of a year; words at the end of a thing among which a moment is looked for."""


def describe_content(
    scene: Scene, cue: Cue, frame: str, spans: tuple[Range, ...], end: str, passed: list[Cut]
) -> list[str]:
    """Name the features of one candidate content.

    Args:
        scene: The scene.
        cue: The cue, its source chosen.
        frame: The frame that opens the content.
        spans: The content's ranges.
        end: What stands where it ends (for contents before the cue: where it begins and how it goes on).
        passed: The cut points that it runs over.
    """
    tree = scene.tree
    start, stop = spans[0][0], spans[-1][1]
    features = [
        f"frame:{frame}", f"{frame}|end:{end}", f"{frame}|kind:{cue.kind}", f"lemma:{cue.lemma}",
        f"{frame}|before:{describe_start(scene, start)}",
    ]  # fmt: skip
    features.extend(f"{frame}|passed:{kind}" for kind in sorted({cut.kind for cut in passed}))
    features.append(f"{frame}|passed#{min(len(passed), 6)}")
    features.extend(f"{frame}|class:{name}" for name in cue.classes)
    features.extend(f"class:{name}" for name in cue.classes)
    features.extend(_describe_cue(scene, cue, frame))
    features.extend(_describe_extent(scene, frame, spans))
    features.extend(_describe_parse(scene, cue, frame, start, stop, end))
    features.extend(_describe_arcs(scene, cue, frame, spans))
    features.extend(_describe_quotation(scene, cue, frame, spans))
    features.extend(describe_joined(scene, cue, frame, (start, stop), passed))
    if frame == "incise":
        features.extend(_describe_incise(scene, cue, frame, spans))
    if frame == "zero" and scene.lower(start) in scene.grammar.subordinators:
        features.append(f"zero|opens:{scene.lower(start)}")
    if frame in _THINGS:
        features.append(f"{frame}|dated:{_name_dating(scene, start, stop)}")
    if stop < len(tree):
        follow = tree[stop]
        features.append(f"{frame}|next:{follow.text if follow.pos == 'PUNCT' else follow.pos}")
    return features + _generalise(features, frame)


_THINGS = frozenset(("object", "prep", "content-prep", "predicate", "as"))


def _name_dating(scene: Scene, start: int, stop: int) -> str:
    """Name where a moment stands: right behind a thing said (*announced the delay* on Tuesday), at its end, or nowhere.

    The moment dates the saying more often than the thing.
    """
    limit = scene.sentence_stop(start)
    at = stop + (scene.pos(stop) == "ADP")
    if _is_moment(scene, at, limit):
        return "behind"
    last = max(start, stop - _DATING)
    return "inside" if any(_is_moment(scene, i, stop) for i in range(last, stop)) else "no"


def _is_moment(scene: Scene, at: int, limit: int) -> bool:
    text = scene.lower(at)
    return skip_moment(scene, at, limit) > at or (text.isdigit() and len(text) == _DATING)


def _generalise(features: list[str], frame: str) -> list[str]:
    """Repeat each feature without its frame, so that rare frames learn from all."""
    family = _FAMILIES.get(frame, "open")
    prefix = frame + "|"
    behind = len(prefix)
    return [f"{family}:{feature[behind:]}" for feature in features if feature.startswith(prefix)]


_FAMILIES = {
    "incise": "left", "incise-quoted": "left", "before": "left", "around": "left", "around-open": "left",
    "passive": "noun", "passive-as": "noun",
}  # fmt: skip


def _describe_cue(scene: Scene, cue: Cue, frame: str) -> list[str]:
    features: list[str] = []
    source = cue.source.kind if cue.source else "none"
    features.append(f"{frame}|source:{source}")
    group = cue.group
    if group is not None:
        shape = group.mood + ("-passive" if group.passive else "")
        features.extend((f"shape:{shape}", f"{frame}|shape:{shape}", f"{frame}|shape:{shape}|source:{source}"))
        if group.negated:
            features.append(f"negated|{frame}")
        if group.reflexive:
            features.extend(("reflexive", f"reflexive|{cue.lemma}"))
        if group.carrier != group.head and group.mood != "participle":
            features.append(f"carrier:{tree_lemma(scene, group.carrier)}")
    token = scene.tree[cue.head]
    features.append(f"cue-pos:{token.pos}")
    if cue.source is not None and cue.source.spans:
        first = cue.source.spans[0][0]
        features.append(f"source-pos:{scene.pos(first)}")
        if scene.pos(first) == "PRON":
            features.append(f"source-pronoun:{scene.lower(first)}")
        if any(scene.pos(i) == "PROPN" for i in range(*cue.source.spans[0])):
            features.append("source-name")
    if scene.quotations.outer(cue.head) is not None:
        features.append("cue-quoted")
    if tree_line(scene, cue.head) == 0:
        features.append("in-title")
    features.append(f"{frame}|set-off:{_set_off(scene, cue)}")
    return features


_MARKS = frozenset((",", ".", "–", "—", ":", *CLOSING_MARKS))


def _set_off(scene: Scene, cue: Cue) -> str:
    """Name the marks before and behind the cue with its subject or inverted source: an incise stands between two."""
    first, last = cue.words[0], cue.behind
    if cue.source is not None and cue.source.spans and cue.source.kind in ("subject", "inverted", "clitic"):
        first, last = min(first, cue.source.spans[0][0]), max(last, cue.source.spans[0][1])
    before, after = scene.token(first - 1), scene.token(last)
    lead = "start" if first == scene.sentence(cue.head)[0] else str(before is not None and before.text in _MARKS)
    return f"{lead}/{after.text if after is not None and after.text in _MARKS else ''}"


def tree_line(scene: Scene, i: int) -> int:
    """Give 0 for a word of the first line, 1 for any other."""
    return 0 if scene.tree.text.find("\n", 0, scene.tree[i].start) < 0 else 1


def tree_lemma(scene: Scene, i: int) -> str:
    """Give the parser's base form of a word."""
    return scene.tree[i].lemma


def _describe_extent(scene: Scene, frame: str, spans: tuple[Range, ...]) -> list[str]:
    tree = scene.tree
    length = sum(last - first for first, last in spans)
    finite = sum(scene.count_finite(first, last) for first, last in spans)
    bucket = length if length < 6 else 6 + min(length // 6, 6)
    last = tree[spans[-1][1] - 1]
    features = [
        f"{frame}|len:{bucket}", f"{frame}|finite:{min(finite, 3)}", f"{frame}|spans:{len(spans)}",
        f"last:{last.pos}", f"first:{tree[spans[0][0]].pos}", f"{frame}|first:{tree[spans[0][0]].pos}",
    ]  # fmt: skip
    opening = next((i for i in range(*spans[0]) if tree[i].pos != "PUNCT"), spans[0][0])
    features.append(f"{frame}|word:{tree[opening].pos}|{opening > spans[0][0]}")
    if last.pos in ("ADP", "DET", "CCONJ", "SCONJ", "AUX"):
        features.append("open-end")
    return features


def _describe_parse(scene: Scene, cue: Cue, frame: str, start: int, stop: int, end: str) -> list[str]:
    """Compare the end with the end of the parser's subtree of the content's head."""
    tree = scene.tree
    words = tree.tokens[start:stop]
    roots = [word.i for word in words if not start <= word.head < stop or word.head == word.i]
    features = [f"{frame}|roots:{min(len(roots), 4)}"]
    if roots:
        right = max(tree.edges(tree[root])[1] for root in roots)
        gap = right - stop
        place = "same" if -1 <= gap <= 0 else "short" if gap > 0 else "long"
        features.extend((f"{frame}|parse:{place}", f"{frame}|{end}|parse:{place}"))
        under = any(tree[root].head == cue.head for root in roots)
        features.append(f"{frame}|under:{under}")
        features.append(f"{frame}|root:{tree[roots[0]].role}")
    follow = tree[stop] if stop < len(tree) else None
    if follow is not None and follow.pos == "PUNCT" and stop + 1 < len(tree):
        follow = tree[stop + 1]
    if follow is not None:
        where, role = _attach(scene, cue, follow.i, start, stop)
        features.extend((f"{frame}|next:{where}", f"{frame}|{end}|next:{where}", f"{frame}|next-role:{role}|{where}"))
    if cue.kind == "prepositions":
        features.extend(_describe_governor(scene, cue, frame, (start, stop), end))
    return features


def _describe_arcs(scene: Scene, cue: Cue, frame: str, spans: tuple[Range, ...]) -> list[str]:
    """Name the ties of the parse that a content would cut, on either side."""
    inside = {i for first, last in spans for i in range(first, last)}
    own = set(cue.words) | (cue.source.positions() if cue.source else set())
    first, last = scene.sentence(spans[0][0])[0], scene.sentence(spans[-1][1] - 1)[1]
    features: set[str] = set()
    for token in scene.tree.tokens[first:last]:
        i, head = token.i, token.head
        if (i in inside) == (head in inside) or token.pos == "PUNCT" or i in own or head in own:
            continue
        side = "right" if max(i, head) >= spans[-1][1] else "left" if min(i, head) < spans[0][0] else "gap"
        way = "out" if i in inside else "in"
        features.update((f"arc-{side}-{way}:{token.role}", f"{frame}|arc-{side}-{way}:{token.role}"))
    return sorted(features)


def _describe_governor(scene: Scene, cue: Cue, frame: str, span: Range, end: str) -> list[str]:
    """Tell whether the word that a prepositional cue hangs on lies in the content, and begins its clause there."""
    start, stop = span
    source = cue.source.spans[0] if cue.source and cue.source.spans else (cue.head, cue.behind)
    token = scene.tree[source[0]]
    for _ in range(20):
        if token.head == token.i or not cue.words[0] <= token.head < source[1]:
            break
        token = scene.tree[token.head]
    governor = scene.tree[token.head]
    inside = start <= governor.i < stop
    left, right = scene.tree.edges(governor)
    rival = any(
        i not in cue.words and scene.lower(i) in scene.lexicon.prepositions and scene.pos(i) == "ADP"
        and scene.lower(i) in {scene.lower(cue.head), scene.lower(cue.words[0])}
        for i in range(*scene.sentence(cue.head))
    )  # fmt: skip
    figure = scene.pos(start) == "NUM" or scene.lower(start) in scene.grammar.quantifiers
    return [
        f"{frame}|figure:{figure}|{end}", f"{frame}|figure:{figure}|{end}|{rival}",
        f"{frame}|governor:{inside}", f"{frame}|governor:{inside}|left:{left == start}",
        f"{frame}|governor-right:{right == stop}",
        f"{frame}|governor-pos:{governor.pos}|{inside}",
    ]  # fmt: skip


def _attach(scene: Scene, cue: Cue, i: int, start: int, stop: int) -> tuple[str, str]:
    """Follow the parse from the word behind a content to where it hangs: inside the content, on the cue, elsewhere."""
    token = scene.tree[i]
    for _ in range(60):
        if token.head == token.i:
            return "root", "root"
        if not stop <= token.head:
            break
        token = scene.tree[token.head]
    if start <= token.head < stop:
        return "inside", token.role
    if token.head in cue.words:
        return "cue", token.role
    return ("left" if token.head < start else "right"), token.role


def _describe_incise(scene: Scene, cue: Cue, frame: str, spans: tuple[Range, ...]) -> list[str]:
    """Name what stands on both sides of an incise: a clause alone needs nothing behind, a phrase its verb."""
    first, last = spans[0]
    opening = next((i for i in range(first, last) if scene.pos(i) != "PUNCT"), first)
    if scene.lower(opening) in scene.grammar.subordinators and scene.pos(opening) in ("SCONJ", "ADV"):
        lead = "subordinate"
    else:
        lead = "clause" if holds_clause(scene, first, last) else "phrase"
    edge = max(cue.behind, cue.source.spans[-1][1] if cue.source and cue.source.spans else 0)
    mark = scene.lower(edge) if scene.pos(edge) == "PUNCT" else ""
    stop = scene.sentence_stop(cue.head)
    rest = edge + 1
    opens = "end" if not mark or rest >= stop else "finite" if scene.is_finite(rest) else scene.pos(rest)
    clause = rest < stop and holds_clause(scene, rest, stop)
    resumed = len(spans) > 1
    return [f"{frame}|lead:{lead}|rest:{opens}|{clause}|{resumed}", f"{frame}|lead:{lead}|{clause}|{resumed}"]


def _describe_quotation(scene: Scene, cue: Cue, frame: str, spans: tuple[Range, ...]) -> list[str]:
    features: list[str] = []
    start, stop = spans[0][0], spans[-1][1]
    if frame in ("incise-quoted", "incise", "before"):
        inside = [q for q in scene.quotations.starting(start + 1, stop) if q.depth == 0]
        lead = inside[0].first if inside else stop
        features.append(f"{frame}|lead-finite:{any(scene.is_finite(i) for i in range(start, lead))}|{bool(inside)}")
    opening = scene.quotations.inner(start)
    starts = opening is not None and opening.first == start
    closing = scene.quotations.inner(stop - 1)
    ends = closing is not None and closing.last == stop
    whole = starts and ends and opening is closing
    features.append(f"{frame}|quoted:{int(starts)}{int(ends)}{int(whole)}")
    broken = 0
    for first, last in spans:
        for quotation in scene.quotations.starting(first, last):
            if quotation.last > last and quotation.closed:
                broken += 1
    if broken:
        features.append(f"breaks-quotation|{len(spans) > 1}")
    follow = stop + (scene.lower(stop) in (",", ":"))
    if not whole and follow > stop and scene.quotations.starting(follow, follow + 1):
        features.append(f"{frame}|then-quotation")
    outer, cue_outer = scene.quotations.outer(start), scene.quotations.outer(cue.head)
    if outer is not cue_outer and outer is not None and outer.first < start and cue_outer is None:
        features.append("begins-inside-quotation")
    if cue_outer is not None and (start < cue_outer.first or stop > cue_outer.last):
        features.append("leaves-cue-quotation")
    return features
