"""read → parse → attribute → qualify, in one function."""

from __future__ import annotations

import gc
from functools import cache

import msgspec

from selon.attribute.choice.build import build_attributions
from selon.attribute.choice.careful import tag_scene
from selon.attribute.choice.choose import choose_cues
from selon.attribute.choice.model import Model, load_model
from selon.attribute.choice.remainders import find_remainders
from selon.attribute.claims.claims import build_claims
from selon.attribute.scene.positions import Positions
from selon.attribute.scene.scene import Party, Scene
from selon.encode.tags import Tags
from selon.languages.language import fingerprint
from selon.parse.parser import describe_parser, parse_text
from selon.parse.tree import Tree
from selon.parse.view import View
from selon.qualify.actors import resolve_actors
from selon.qualify.around import Values, attach_around
from selon.qualify.attach import attach_counters, attach_likelihoods, attach_values
from selon.qualify.concepts import note_concepts, note_counted
from selon.qualify.describe import describe_phrase
from selon.qualify.fates import note_fates
from selon.qualify.holding import note_holding
from selon.qualify.likelihood import find_likelihoods, leave_out_chances
from selon.qualify.limits import affirm_limited
from selon.qualify.makers import note_makers
from selon.qualify.parties import describe_parties, resolve_credits
from selon.qualify.phrase_reading import UNKNOWN
from selon.qualify.places import attach_places, find_places
from selon.qualify.poles import note_poles
from selon.qualify.quantities import find_quantities
from selon.qualify.scenes import attach_scenes, find_scenes
from selon.qualify.signs import attach_signs, find_signs
from selon.qualify.standing import note_standing
from selon.qualify.substances import note_substances
from selon.qualify.ties import attach_ties, find_ties
from selon.qualify.times import find_times
from selon.read.text import read_plain
from selon.record.report import Made, Report


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

    def describe(tree: Tree, first: int, last: int) -> Party:
        reading = describe_phrase(tree, first, last, report.lang)
        return Party(reading.kind, reading.named, reading.reason not in UNKNOWN, "guess" not in reading.reason)

    return Scene(tree, report.lang, describe), view


def analyse_report(
    report: Report, *, model: Model | None = None, careful: bool = False, tags: Tags | None = None
) -> Report:
    """Find everything in a report that was read.

    Args:
        report: The report, as the room `read` gives it.
        model: The learned choice; the language's own where none is given.
        careful: Ask the encoder as well, where the language has weights for what it says.
        tags: What the encoder says, where it was asked before.

    Returns:
        The same report with all that was found in it.

    Raises:
        LanguageError: If the language has no folder, or its parser is not installed.
        MissingExtraError: If the careful mode is asked for and its extra is not installed.
    """
    scene, view = scene_of(report)
    learned = load_model(report.lang, careful=True) if careful else None
    chosen = model or learned or load_model(report.lang)
    scene.tags = tag_scene(scene) if careful and (model or learned) else tags
    accepted, rejected = choose_cues(scene, chosen)
    attributions = build_attributions(scene, view, accepted, report.id)
    remainders = find_remainders(scene, Positions(scene, view), report, attributions, rejected)
    report = msgspec.structs.replace(
        report, attributions=attributions, remainders=remainders, made=_name_makers(report, chosen)
    )
    report = qualify_report(report, scene, view)
    _settle(report.lang)
    return report


@cache
def _settle(code: str) -> None:
    """Leave what a language has loaded out of the collector's rounds from its first report on: it stays anyway."""
    del code
    gc.collect()
    gc.freeze()


def qualify_report(report: Report, scene: Scene, view: View) -> Report:
    """Find the parties, claims and values of a report whose attributions are known.

    Args:
        report: The report with its attributions.
        scene: Its scene.
        view: Its view.
    """
    code = report.lang
    attributions = describe_parties(Positions(scene, view), report.attributions)
    attributions, actors = resolve_actors(scene.tree, view, code, attributions)
    attributions = note_concepts(note_standing(attributions, scene.tree, view, code), scene.tree, view, code)
    attributions = note_makers(attributions, scene.tree, view, code)
    credits, actors = resolve_credits(report.credits, actors, code)
    report = msgspec.structs.replace(report, attributions=attributions, actors=actors, credits=credits)
    claims = build_claims(scene, view, report, attributions)
    quantities = note_substances(find_quantities(scene.tree, view, code), scene.tree, view, code)
    likelihoods = find_likelihoods(scene.tree, view, code, tuple(section.span for section in report.sections))
    quantities = attach_counters(note_counted(leave_out_chances(quantities, likelihoods), code, report.text), claims)
    times = find_times(scene.tree, view, code, report.published)
    places = find_places(scene.tree, view, code)
    quantities = note_fates(quantities, scene.tree, view, code)
    quantities = note_holding(quantities, places, times, scene.tree, view)
    claims = affirm_limited(attach_values(claims, quantities, times, actors), code)
    claims = attach_likelihoods(claims, likelihoods, report.text, attributions)
    claims = attach_signs(claims, find_signs(scene.tree, view, code))
    scenes = find_scenes(scene.tree, view, code)
    claims = attach_scenes(attach_places(claims, places), scenes)
    around = Values(quantities, times, places, scenes)
    claims = attach_around(claims, around, attributions, scene.tree, view, code)
    claims = attach_ties(claims, find_ties(scene.tree, view, code))
    claims = note_poles(claims, scene.tree, view, code, attributions)
    return msgspec.structs.replace(report, claims=claims, quantities=quantities, times=times)


def _name_makers(report: Report, model: Model | None) -> Made:
    """Name what decides: the language's folder, the parser, the learned choice."""
    return msgspec.structs.replace(
        report.made,
        lexicon=fingerprint(report.lang),
        parser=describe_parser(report.lang),
        model=model.name if model is not None else None,
    )


def analyse_text(
    text: str,
    lang: str | None = None,
    *,
    published: str | None = None,
    outlet: str | None = None,
    model: Model | None = None,
    tags: Tags | None = None,
) -> Report:
    """Read a plain text and find everything in it, with the weights and the encoder's tags given."""
    return analyse_report(read_plain(text, lang=lang, published=published, outlet=outlet), model=model, tags=tags)
