"""A page as a bounded tree: what is too deep or too large is refused before anything walks it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from selon.errors import NoReportError, TooLargeError
from selon.read.lines import fold

MOST_ELEMENTS = 150_000
DEEPEST = 250
_LONGEST_ATTRIBUTE = 4_000
_LONGEST_SCRIPT = 500_000
_LONGEST_TAG = 20_000
_NAME = 40
_OPENING = re.compile(r"<[a-zA-Z][\w:-]{0,40}")
_CLOSING = re.compile(r"</[a-zA-Z]\w*\s*$")
_NO_WORDS = frozenset({"script", "style", "svg", "math", "noscript", "template", "iframe", "object", "embed", "canvas"})
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "hi", "i", "ins", "kbd", "mark", "q",
     "ref", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}
)  # fmt: skip
_ENTITY = re.compile(r"<!(?:ENTITY|DOCTYPE[^>\[]*\[)[^>]*>?(?:\s*\]>)?", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")
_CONTROL = re.compile(
    r"[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]"
    r"|&#0*(?:[1-8]|1[124-9]|2\d|3[01]|6553[45])(?!\d);?"
    r"|&#x0*(?:[1-8bcef]|1[0-9a-f]|fff[ef])(?![0-9a-f]);?",
    re.IGNORECASE,
)
"""Characters that a tree may hold and will not take again, as themselves or by number."""


def parse_page(source: str, *, about: str | None = None) -> lxml_html.HtmlElement:
    """Parse HTML into a tree that is safe to walk.

    Args:
        source: The HTML.
        about: Its file name or address, for errors.

    Raises:
        NoReportError: If it holds no elements, or is nested too deeply.
        TooLargeError: If it holds too many elements.
    """
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    clean = _ENTITY.sub("", _CONTROL.sub(" ", _cut_long_tags(source))).encode("utf-8", "replace")
    try:
        tree = lxml_html.document_fromstring(clean, parser=parser) if clean.strip() else None
    except (etree.LxmlError, AssertionError, ValueError):
        tree = None
    if tree is None or len(tree) == 0:
        raise NoReportError("the page holds no elements.", about=about, advice="Check that it is HTML.")
    _check_bounds(tree, about)
    return tree


def _cut_long_tags(source: str) -> str:
    """Take the attributes off a tag of absurd length: parsers compare each attribute with every other one."""
    parts = source.split(">")
    for number, part in enumerate(parts):
        if len(part) <= _LONGEST_TAG:
            continue
        opening = _OPENING.search(part)
        if opening and len(part) - opening.start() > _LONGEST_TAG:
            closing = _CLOSING.search(part[-_NAME:])
            parts[number] = part[: opening.end()] + (">" + closing[0] if closing else "")
    return ">".join(parts)


def _check_bounds(tree: lxml_html.HtmlElement, about: str | None) -> None:
    depth = 0
    for count, (event, _) in enumerate(etree.iterwalk(tree, events=("start", "end")), 1):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            advice = "Save its text and read that."
            raise NoReportError(f"the page is nested more than {DEEPEST} deep.", about=about, advice=advice)
        if count > 2 * MOST_ELEMENTS:
            advice = "Save the text of the report and read that."
            raise TooLargeError(f"the page holds over {MOST_ELEMENTS:,} elements.", about=about, advice=advice)


def read_json_ld(tree: lxml_html.HtmlElement) -> list[dict[str, Any]]:
    """Read the JSON-LD objects of a page, those in `@graph` among them; a broken script is passed over."""
    from extruct.jsonld import JsonLdExtractor

    extractor = JsonLdExtractor()
    found: list[dict[str, Any]] = []
    for script in tree.xpath('//script[@type="application/ld+json"]'):
        if len(script.text or "") > _LONGEST_SCRIPT:
            continue
        try:
            items = list(extractor.extract_items(script))
        except (ValueError, RecursionError, AttributeError):
            continue
        for item in items:
            found.extend(_open_graph(item))
    return found


def _open_graph(item: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(item, dict):
        return
    yield item
    graph = item.get("@graph")
    for part in graph if isinstance(graph, list) else []:
        if isinstance(part, dict):
            yield part
    main = item.get("mainEntity")
    if isinstance(main, dict):
        yield main


def read_meta(tree: lxml_html.HtmlElement) -> dict[str, str]:
    """Read the meta tags of a page, the first of each name."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = (meta.get("content") or "").strip()
        if name and content and len(content) < _LONGEST_ATTRIBUTE:
            found.setdefault(name.strip().lower(), content)
    return found


def prune_page(tree: lxml_html.HtmlElement) -> list[str]:
    """Take out of a tree what holds no words, and set captions beside their figures as paragraphs.

    Returns:
        The captions, folded.
    """
    for element in list(tree.iter(*_NO_WORDS)):
        if element.tag != "noscript" and element.getparent() is not None:
            element.drop_tree()
    for element in tree.iter():
        for name, value in list(element.attrib.items()):
            if len(value) > _LONGEST_ATTRIBUTE:
                del element.attrib[name]
    return [caption for caption in map(_free_caption, list(tree.iter("figcaption"))) if caption]


def _free_caption(caption: lxml_html.HtmlElement) -> str | None:
    words = " ".join(read_blocks(caption))
    figure = next(caption.iterancestors("figure"), None)
    if not words or figure is None or figure.getparent() is None:
        return None
    line = lxml_html.Element("p")
    line.text = words
    line.tail, figure.tail = figure.tail, None
    figure.addnext(line)
    caption.drop_tree()
    return fold(words)


def read_blocks(element: Any, most: int | None = None) -> list[str]:
    """Read the words of an element, one line a block, blanks made one and soft hyphens left out.

    Args:
        element: The element.
        most: Stop after about so many characters.

    Example:
        >>> read_blocks(lxml_html.fromstring("<div>Un <b>deux</b><p>trois</p></div>"))
        ['Un deux', 'trois']
    """
    lines: list[list[str]] = [[]]
    size = 0
    for event, part in etree.iterwalk(element, events=("start", "end")):
        if not isinstance(part.tag, str):
            continue
        if part.tag not in _INLINE:
            lines.append([])
        if event == "start":
            lines[-1].append(part.text or "")
        elif part is not element:
            lines[-1].append(part.tail or "")
        size += len(lines[-1][-1]) + 1 if lines[-1] else 1
        if most is not None and size > most:
            break
    joined = (_BLANKS.sub(" ", "".join(line).replace("\u00ad", "")).strip() for line in lines)
    return [line for line in joined if line]
