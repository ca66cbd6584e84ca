"""From chosen cues to attributions of the record: exact spans, form, stance, nesting."""

from __future__ import annotations

from selon.attribute.contents.listed import joins_quotations
from selon.attribute.hedges.stance import read_commitment, read_polarity
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.lexicon import Sense
from selon.attribute.scene.scene import Range, Scene
from selon.parse.view import View
from selon.record.attribution import Attribution, Form, Kind, Named
from selon.record.identity import make_span_id
from selon.record.span import Span, Spans, lie_inside

_EDGES = frozenset((",", ";", ":", "–", "—"))


def build_attributions(scene: Scene, view: View, cues: list[Cue], report_id: str) -> tuple[Attribution, ...]:
    """Build the record's attributions, in reading order.

    Args:
        scene: The scene.
        view: The view that the scene's offsets point into.
        cues: The accepted cues, each with source and content.
        report_id: The report's id, part of every attribution's.
    """
    built = [_build(scene, view, cue, report_id) for cue in cues]
    built = [_nest(one, built) for one in built]
    unique = {one.id: one for one in built}

    def place(one: Attribution) -> tuple[int, int, Spans, Spans]:
        return one.content[0].start, -one.content[-1].end, one.cue, one.source

    return tuple(sorted(unique.values(), key=place))


def _build(scene: Scene, view: View, cue: Cue, report_id: str) -> Attribution:
    assert cue.content is not None
    content_ranges = trim_ranges(scene, cue.content.spans)
    content = make_spans(scene, view, content_ranges)
    source = make_spans(scene, view, trim_ranges(scene, cue.source.spans)) if cue.source else ()
    words = [] if cue.kind == "free" else _join_words(_cue_words(cue))
    marked = make_spans(scene, view, words)
    relay = make_spans(scene, view, cue.relay)
    form: Form = "unsourced" if cue.kind == "conditional" else read_form(scene, cue, content_ranges)
    kind, named = read_party(scene, cue)
    sense = chosen_sense(scene, cue)
    return Attribution(
        id=make_span_id("attribution", report_id, (source, marked, content, relay)),
        source=source,
        cue=marked,
        content=content,
        relay=relay,
        form=form,
        kind=kind,
        named=named,
        commitment=read_commitment(scene, cue, sense, content_ranges),
        polarity=read_polarity(scene, cue, sense),
        by=f"{scene.code}:{sense.name + ':' + sense.lemma if sense else cue.kind}:{cue.content.kind}",
    )


def read_party(scene: Scene, cue: Cue) -> tuple[Kind, Named]:
    """Read what sort of party the source is, and whether it is named."""
    if cue.source is None or not cue.source.spans:
        return "none", "none"
    kind, named = scene.party(cue.source.spans[0])[:2]
    return kind or "person", named or "named"  # type: ignore[return-value]


def chosen_sense(scene: Scene, cue: Cue) -> Sense | None:
    """Give the sense whose frame the chosen content shows; where several do, the one that takes a stand.

    A sense that names its objects goes before all others where the content is one of them (*rejette la faute*).
    """
    frame = cue.content.kind if cue.content else ""
    frame = {
        "incise": "quotation",
        "incise-quoted": "quotation",
        "passive": "passive-content",
        "passive-as": "as",
        "zero": "that",
    }.get(frame, frame)
    fitting = [sense for sense in cue.senses if frame in sense.frames] or cue.senses
    named = [
        sense
        for sense in fitting
        if sense.objects and _heads(scene, cue) & sense.objects and _is_led(scene, cue, sense)
    ]
    negated = cue.group is not None and cue.group.negated
    if negated and not named:
        # What is not granted is rejected: *ne reconnaît pas les faits* is no *reconnaît*.
        fitting = sorted(fitting, key=lambda sense: sense.negated != "deny")
    telling = named or [
        sense
        for sense in fitting
        if sense.commitment != "plain" or sense.polarity == "deny" or (negated and sense.negated == "deny")
    ]
    return telling[0] if telling else fitting[0] if fitting else None


def _is_led(scene: Scene, cue: Cue, sense: Sense) -> bool:
    """Tell whether a preposition that a sense asks for beside its objects is there (*rejette la faute sur X*)."""
    if not sense.preps or sense.frames & {"prep", "content-prep"}:
        return True
    spans = cue.content.spans if cue.content else ()
    return any(scene.lower(i) in sense.preps for first, last in spans for i in range(first, last + 1))


def _heads(scene: Scene, cue: Cue) -> set[str]:
    """Give the first noun of a content, as it stands and in its base form."""
    spans = cue.content.spans if cue.content else ()
    noun = next((scene.tree[i] for first, last in spans for i in range(first, last) if scene.pos(i) == "NOUN"), None)
    return {noun.lower, noun.lemma.lower()} if noun is not None else set()


def _cue_words(cue: Cue) -> list[int]:
    """Give the cue's words, with the preposition that its frame takes or that opens its agent."""
    words = [*cue.words, *cue.extra]
    assert cue.content is not None
    if cue.content.kind == "prep":
        words.append(cue.content.spans[0][0] - 1)
    if cue.kind == "nouns" and cue.source is not None and cue.source.kind == "complement":
        words.append(cue.source.spans[0][0] - 1)
    if cue.source is not None and cue.source.kind == "agent":
        words.append(cue.source.spans[0][0] - 1)
    return sorted(set(words))


def _join_words(words: list[int]) -> list[Range]:
    """Join words that stand side by side into ranges."""
    ranges: list[Range] = []
    for i in words:
        if ranges and i == ranges[-1][1]:
            ranges[-1] = (ranges[-1][0], i + 1)
        else:
            ranges.append((i, i + 1))
    return ranges


def trim_ranges(scene: Scene, spans: tuple[Range, ...]) -> list[Range]:
    """Leave out commas and the like at the edges."""
    out: list[Range] = []
    for first, last in spans:
        while first < last and scene.tree[first].text in _EDGES:
            first += 1
        while last > first and scene.tree[last - 1].text in _EDGES:
            last -= 1
        first, last = _pair_marks(scene, first, last, spans[0][0])
        if first < last:
            out.append((first, last))
    return out


def _pair_marks(scene: Scene, first: int, last: int, start: int) -> Range:
    """Take in the mark that opens a quotation right before a range, or leave out the one that closes one far before.

    Not where an earlier range, from `start` on, holds the opening mark (*« Partons*, dit-elle, *il pleut »*).
    """
    quotation = scene.quotations.inner(last - 1)
    if quotation is None or not quotation.closed or quotation.last != last or quotation.first >= first:
        return first, last
    if start <= quotation.first < first - 1:
        return first, last
    return (first - 1, last) if quotation.first == first - 1 else (first, last - 1)


def make_spans(scene: Scene, view: View, ranges: list[Range]) -> Spans:
    """Turn ranges of words into spans of the original text; an inverted clitic loses its hyphen."""
    spans: list[Span] = []
    for first, last in ranges:
        start, end = scene.tree[first].start, scene.tree[last - 1].end
        while (
            start < end - 1
            and view.text[start] == "-"
            and first > 0
            and scene.tree[first].lower in scene.lexicon.groups.subject_clitics
        ):
            start += 1
            if view.text[start : start + 2] == "t-":
                start += 2
        spans.append(view.span(start, end))
    return tuple(spans)


def read_form(scene: Scene, cue: Cue, ranges: list[Range]) -> Form:
    """Tell whether a content is quoted wholly, partly or not at all.

    A quotation that holds the cue as well is somebody else's: what is told inside it is indirect.
    """
    inside = outside = 0
    start = ranges[0][0] if ranges else 0
    for first, last in ranges:
        for i in range(first, last):
            if scene.tree[i].pos == "PUNCT" or joins_quotations(scene, i):
                continue
            quotation = scene.quotations.inner(i)
            if quotation is not None and (quotation.first >= start or not quotation.first < cue.head < quotation.last):
                inside += 1
            else:
                outside += 1
    if not inside:
        return "indirect"
    return "mixed" if outside else "direct"


def _nest(one: Attribution, others: list[Attribution]) -> Attribution:
    """Note the smallest attribution in whose content this one lies."""
    import msgspec

    around = [
        other
        for other in others
        if other.id != one.id and lie_inside(one.content, other.content) and other.content != one.content
    ]
    if not around:
        return one
    nearest = min(around, key=lambda other: (sum(span.end - span.start for span in other.content), other.id))
    return msgspec.structs.replace(one, inside=nearest.id)
