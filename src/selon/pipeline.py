"""read → parse → attribute → qualify, in one function."""

from __future__ import annotations

from selon.attribute.build import build_attributions
from selon.attribute.choose import choose_cues
from selon.attribute.model import Model, load_model
from selon.attribute.scene import Scene
from selon.parse.parser import parse_text
from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.describe import describe_phrase
from selon.read.text import read_plain
from selon.record.report import Report


def make_scene(text: str, code: str) -> tuple[Scene, View]:
    """Parse a text as the rules see it."""
    report = read_plain(text, lang=code)
    return scene_of(report)


def scene_of(report: Report) -> tuple[Scene, View]:
    """Parse a report that was read: its title, standfirst, captions and body, not its boilerplate."""
    view = View(report.text)
    blocks = []
    for section in report.sections:
        if section.kind in ("boilerplate", "dateline", "byline"):
            continue
        start, end = view.offset(section.span.start), view.offset(section.span.end)
        if view.text[start:end].strip():
            blocks.append((start, end))
    tree = parse_text(view.text, blocks, report.lang)

    def describe(tree: Tree, first: int, last: int) -> tuple[str, str]:
        reading = describe_phrase(tree, first, last, report.lang)
        return reading.kind, reading.named

    return Scene(tree, report.lang, describe), view


def analyse_report(report: Report, *, model: Model | None = None) -> Report:
    """Find everything in a report that was read.

    Args:
        report: The report, as the room `read` gives it.
        model: The learned choice; the language's own where none is given.

    Returns:
        The same report with all that was found in it.
    """
    import msgspec

    scene, view = scene_of(report)
    accepted, _ = choose_cues(scene, model if model is not None else load_model(report.lang))
    attributions = build_attributions(scene, view, accepted, report.id)
    return msgspec.structs.replace(report, attributions=attributions)


def analyse_text(text: str, lang: str | None = None, *, published: str | None = None, outlet: str | None = None, url: str | None = None, model: Model | None = None) -> Report:
    """Read a plain text and find everything in it, with the weights given."""
    return analyse_report(read_plain(text, lang=lang, published=published, outlet=outlet, url=url), model=model)


def read_report(text: str, lang: str | None = None, published: str | None = None, outlet: str | None = None, url: str | None = None) -> Report:
    """Read a plain text and find everything in it."""
    return analyse_text(text, lang, published=published, outlet=outlet, url=url)
