"""Labels in a title: who says it, before or behind a mark (*Police: two held*; *Tax will rise: minister*)."""

from __future__ import annotations

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Range, Scene

_SPEAKING = frozenset(("person", "organisation", "people", "media"))
_MARKS = frozenset((":", "-", "–", "—"))
_LONGEST = 6
_SHORTEST = 3


def find_labels(scene: Scene, accepted: list[Cue]) -> list[Cue]:
    """Find the attribution that the mark of a title makes, where no word of saying and no quotation stands by it.

    The label must be written small somewhere in the report: a name before a colon is mostly the topic.

    Args:
        scene: The scene.
        accepted: What attributes by words or quotation marks.
    """
    end = scene.tree.text.find("\n")
    if not scene.grammar.bare_nouns or end < 0:
        return []
    stop = next((token.i for token in scene.tree.tokens if token.start > end), 0)
    while stop and scene.tree[stop - 1].text in (".", "…"):
        stop -= 1
    marks = [i for i in range(1, stop - 1) if scene.tree[i].text in _MARKS and _stands_free(scene, i)]
    if not marks or any(scene.quotations.outer(i) is not None for i in range(stop)):
        return []
    if scene.tree[marks[0]].text == ":" and _speaks(scene, (0, marks[0])):
        labels = _make_label(scene, marks[0], (0, marks[0]), (marks[0] + 1, stop))
    elif _speaks(scene, (marks[-1] + 1, stop)):
        labels = _make_label(scene, marks[-1], (marks[-1] + 1, stop), (0, marks[-1]))
    else:
        return []
    taken = {i for cue in accepted if cue.source is not None for i in cue.source.positions()}
    return [label for label in labels if label.source is not None and not label.source.positions() & taken]


def _stands_free(scene: Scene, i: int) -> bool:
    """Tell a mark with a blank behind it, a dash also before it."""
    token = scene.tree[i]
    behind = scene.tree[i + 1].start > token.end
    return behind and (token.text == ":" or scene.tree[i - 1].end < token.start)


def _speaks(scene: Scene, span: Range) -> bool:
    """Tell the common name of somebody, or of a report, from a topic, a rubric and a place."""
    first, last = span
    words = [scene.tree[i] for i in range(first, last)]
    if not 0 < len(words) <= _LONGEST or any(word.pos in ("VERB", "AUX", "PUNCT") for word in words):
        return False
    if words[-1].lower in scene.grammar.label_documents:
        return True
    kind, _, known = scene.party(span)[:3]
    small = {token.text for token in scene.tree.tokens if token.text.islower()}
    return known and kind in _SPEAKING and all(word.lower in small for word in words)


def _make_label(scene: Scene, mark: int, source: Range, content: Range) -> list[Cue]:
    verb = any(scene.pos(i) in ("VERB", "AUX") for i in range(*content))
    if not verb or content[1] - content[0] < _SHORTEST:
        return []
    cue = Cue("labels", mark, [mark], [])
    cue.source = Candidate("label", (source,), [])
    cue.content = Candidate("label", (content,), [], 1.0)
    return [cue]
