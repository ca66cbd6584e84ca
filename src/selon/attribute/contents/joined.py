"""Whether a content stops in the middle of a list of verbs, and which preposition it takes in or leaves out."""

from __future__ import annotations

from selon.attribute.scene.cue import Cue
from selon.attribute.scene.cuts import Cut
from selon.attribute.scene.scene import Range, Scene

_VERBS = ("VERB", "AUX")
_NOMINAL = frozenset(("object", "prep", "content-prep", "gerund", "marked-inf", "passive", "measure"))


def describe_joined(scene: Scene, cue: Cue, frame: str, span: Range, passed: list[Cut]) -> list[str]:
    """Name verbs joined behind a content and inside it, and the preposition that it stops before.

    A list goes on in one form (*to suggest designs, and* determine *whether*; *of lying, taking and* hiding).

    Args:
        scene: The scene.
        cue: The cue.
        frame: The frame that opens the content.
        span: From its first word to behind its last.
        passed: The cut points that it runs over.
    """
    start, stop = span
    features = _describe_verbs(scene, frame, start, stop, passed)
    if frame in _NOMINAL and scene.pos(stop) in ("ADP", "SCONJ"):
        features.append(f"{frame}|stops-before:{scene.lower(stop)}")
        features.extend(f"stops-before:{scene.lower(stop)}|class:{name}" for name in cue.classes)
    return features


def stops_in_list(scene: Scene, cue: Cue, frame: str, start: int, stop: int) -> bool:
    """Tell a content that leaves out the last verb of its list (*to send it in* and say *why*; *of lying and* hiding).

    Where the cue has the form of the list, its own verb may go on with it.

    Args:
        scene: The scene.
        cue: The cue.
        frame: The frame that opens the content.
        start: First word of the content.
        stop: Position behind its last word.
    """
    if frame not in ("marked-inf", "content-prep") or not scene.grammar.zero_complementizer or cue.group is None:
        return False
    opening = _name_form(scene, start + 1)
    behind, how = _read_joined(scene, stop)
    if opening not in ("base", "gerund") or behind != opening or not how.endswith("and"):
        return False
    own = {_name_form(scene, i) for i in cue.group.words}
    return opening not in own


def _describe_verbs(scene: Scene, frame: str, start: int, stop: int, passed: list[Cut]) -> list[str]:
    behind, how = _read_joined(scene, stop)
    features: list[str] = []
    if behind:
        same = behind in _list_forms(scene, start, stop)
        features.extend((f"then-verb:{behind}|{how}|{same}", f"{frame}|then-verb:{behind}|{how}|{same}"))
    for cut in passed:
        form, way = _read_joined(scene, cut.at)
        if form:
            same = form in _list_forms(scene, start, cut.at)
            features.extend((f"over-verb:{form}|{way}|{same}", f"{frame}|over-verb:{form}|{way}|{same}"))
    return features


def _read_joined(scene: Scene, at: int) -> tuple[str, str]:
    """Give the form of a verb that a comma or a coordinator joins here, over adverbs, and what joins it."""
    comma = scene.lower(at) == ","
    at += comma
    joined = scene.lower(at) in scene.grammar.coordinators
    at += joined
    if not (comma or joined):
        return "", ""
    marked = scene.lower(at) in scene.grammar.infinitive_marks
    at += marked
    while scene.pos(at) == "ADV":
        at += 1
    return _name_form(scene, at), f"{'comma' if comma else ''}{'and' if joined else ''}{'to' if marked else ''}"


def _list_forms(scene: Scene, start: int, stop: int) -> set[str]:
    """List the forms of the verbs in a stretch."""
    return {_name_form(scene, i) for i in range(start, stop)} - {""}


def _name_form(scene: Scene, i: int) -> str:
    """Name the form of a verb by its ending and its base form, or nothing for another word."""
    token = scene.token(i)
    if token is None or token.pos not in _VERBS:
        return ""
    if "VerbForm=Part" in token.morph:
        return "gerund" if "Tense=Pres" in token.morph else "participle"
    return "base" if token.lemma.lower() == token.lower else "finite"
