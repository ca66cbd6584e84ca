"""Quoted words inside a phrase (*le « discret » préfet*, *aux « oubliés » de la vallée*): they say nothing alone."""

from __future__ import annotations

from selon.attribute.scene.quotations import Quotation
from selon.attribute.scene.scene import Scene

_LONGEST = 10
_QUALITIES = ("ADJ", "VERB", "ADV", "NOUN")


def find_woven(scene: Scene, at: int) -> Quotation | None:
    """Give the quotation that opens or closes at a word, where a phrase goes through it, or None.

    Args:
        scene: The scene.
        at: Position of one of its marks.
    """
    quotation = scene.quotations.inner(at)
    if quotation is None or not quotation.closed or at not in (quotation.first, quotation.last - 1):
        return None
    if quotation.last - quotation.first > _LONGEST or quotation.first <= scene.sentence(quotation.first)[0]:
        return None
    return quotation if is_led(scene, quotation) or _describes(scene, quotation) else None


def is_led(scene: Scene, quotation: Quotation) -> bool:
    """Tell words without verb behind an article or a number (*les « vrais amis » du club*, *un jeune « expert »*).

    Args:
        scene: The scene.
        quotation: The quotation.
    """
    before = quotation.first - 1
    if scene.pos(before) == "ADJ":
        before -= 1
    grammar = scene.grammar
    led = scene.pos(before) in ("DET", "NUM") or scene.lower(before) in grammar.contracted | grammar.possessives
    return led and not any(scene.is_finite(i) for i in range(*quotation.inner))


def _describes(scene: Scene, quotation: Quotation) -> bool:
    """Tell a quality or a name behind its noun (*des votants « indécis »*, *le collectif « Sauvons la dune »* dit)."""
    first, last = quotation.inner
    if scene.pos(quotation.first - 1) not in ("NOUN", "PROPN") or scene.tree[last - 1].pos == "PUNCT":
        return False
    goes_on = scene.pos(quotation.last) in ("VERB", "AUX", "ADP")
    bare = not any(scene.is_finite(i) for i in range(first, last))
    if scene.tree[first].text[:1].isupper():
        return goes_on or bare
    return bare and scene.pos(first) in _QUALITIES and (goes_on or scene.pos(first) == "ADJ")
