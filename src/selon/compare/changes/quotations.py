"""Quotations: kept to the letter, cut, extended, altered, spliced, translated, or made from indirect speech."""

from __future__ import annotations

from collections.abc import Sequence

from selon.compare.changes.frame import Frame
from selon.compare.facets import Facet, find_cue, find_sentence_words
from selon.compare.parties import Alike, liken_parties
from selon.compare.quoted import MARKS, Quoted, find_quoted, join_quoted
from selon.compare.words import align_words, split_words
from selon.record.comparison import Change
from selon.record.span import Spans

_FRAGMENT = 4
"""Words under which a quoted part of a sentence is an expression set apart rather than a quotation."""
_ONE_CHANGE, _FEW_CHANGES = 0.6, 0.8
"""Share of words in common from which a quotation was altered in one place, or in several; under it, it is reworded."""
_SOME_CHANGES = 0.35
"""The same in a report that copies: where less is left, the quotation came through another language."""
_KNOWN = 0.8
"""Share of a quotation's words that stand in another one from which it comes from there."""
_TRANSLATED = 0.55
_PHRASE = 2
"""Words put into a quotation from which they say more rather than otherwise."""


def compare_quotations(frame: Frame) -> list[Change]:
    """Compare what stands in quotation marks on the two sides."""
    ours, theirs = _gather(frame.up), _gather(frame.down)
    words = _spans(ours), _spans(theirs)
    if not theirs:
        return [frame.tell("quotation-paraphrased", "quotation", *words)] if _is_speech(ours, frame.up) else []
    if not ours:
        return _judge_made(frame, theirs, words)
    if frame.across:
        return [frame.tell("quotation-translated", "quotation", *words)]
    return _compare_words(frame, ours, theirs, words)


def _gather(side: tuple[Facet, ...]) -> tuple[Quoted, ...]:
    found = {part for facet in side if facet.attribution is not None for part in facet.quoted}
    inner = {part for part in found for other in found if other is not part and other.span.covers(part.span)
             and other.span != part.span}  # fmt: skip
    return tuple(sorted(found - inner, key=lambda part: part.span))


def _spans(parts: tuple[Quoted, ...]) -> Spans:
    return tuple(part.span for part in parts)


def _is_speech(parts: tuple[Quoted, ...], side: tuple[Facet, ...]) -> bool:
    """Tell whether quoted parts are somebody's sentence rather than an expression set apart."""
    return bool(parts) and (len(join_quoted(parts)) >= _FRAGMENT or _is_direct(side[0]))


def _is_direct(facet: Facet) -> bool:
    return facet.attribution is not None and facet.attribution.form == "direct"


def _judge_made(frame: Frame, theirs: tuple[Quoted, ...], words: tuple[Spans, Spans]) -> list[Change]:
    """Report a quotation that upstream does not have, unless upstream quotes the same words or contents elsewhere."""
    if not _is_speech(theirs, frame.down) or _has_marks(frame.up):
        return []
    if frame.across and any(char in MARKS for char in frame.passages[0]):
        return []  # what stands in marks there was read as something else
    if frame.across:
        known = [facet for facet in frame.all_up if facet.quoted and facet.attribution is not None]
        if _stands_elsewhere(frame, theirs, known):
            return [frame.tell("quotation-translated", "quotation", *words)]
    elif any(_share(theirs, facet.quoted) >= _KNOWN for facet in frame.all_up if facet.quoted):
        return [frame.keep("quotation", *words)]
    shown = tuple(span for facet in frame.up[:1] for span in facet.claim.content)
    return [frame.tell("quotation-made", "quotation", shown, words[1])]


def _has_marks(side: tuple[Facet, ...]) -> bool:
    """Tell whether a content has quotation marks in or around it, even where none of its words were taken as quoted."""
    for facet in side:
        text = facet.report.text
        for span in facet.claim.content:
            around = text[max(0, span.start - 2) : span.end + 2]
            if any(char in MARKS for char in around):
                return True
    return False


def _stands_elsewhere(frame: Frame, theirs: tuple[Quoted, ...], known: list[Facet]) -> bool:
    """Tell whether a quotation of another claim comes nearer to the downstream one than the matched claim does."""
    if frame.likeness is None or not known:
        return False
    quoted = " ".join(part.span.text for part in theirs)
    texts = [frame.up[0].text, *(" ".join(part.span.text for part in facet.quoted) for facet in known)]
    row = frame.likeness.liken([quoted], texts)[0]
    return max(row[1:]) >= row[0]


def _share(part: tuple[Quoted, ...], whole: tuple[Quoted, ...]) -> float:
    ours, theirs = join_quoted(part), join_quoted(whole)
    return sum(length for _, _, length in align_words(ours, theirs)) / len(ours) if ours else 0.0


def _compare_words(
    frame: Frame, ours: tuple[Quoted, ...], theirs: tuple[Quoted, ...], words: tuple[Spans, Spans]
) -> list[Change]:
    if parts := _find_parts(frame, ours):
        return [frame.tell("quotation-unspliced", "quotation", words[0], parts)]
    one, other = join_quoted(ours), join_quoted(theirs)
    blocks = align_words(one, other)
    common = sum(length for _, _, length in blocks)
    if common == len(one) == len(other):
        return _judge_same(frame, ours, theirs, words)
    if common == len(other) and len(blocks) > 1 and (spliced := _find_splice(frame, theirs)) is not None:
        return [frame.tell("quotation-spliced", "quotation", spliced, words[1])]
    if common == len(other):
        return _judge_cut(frame, blocks, ours, theirs, words)
    if common == len(one) and (len(blocks) == 1 or _is_inserted(blocks, len(other))):
        return _judge_longer(frame, one, theirs, words)
    if (spliced := _find_splice(frame, theirs)) is not None:
        return [frame.tell("quotation-spliced", "quotation", spliced, words[1])]
    if frame.retold or not (is_local(len(one), len(other), blocks) or _is_altered(frame, one, other, common)):
        return _judge_wordings(frame, ours, theirs, words)
    return [frame.tell("quotation-altered", "quotation", *words)]


def _is_inserted(blocks: list[tuple[int, int, int]], length: int) -> bool:
    """Tell whether whole phrases stand inside a quotation that held none there; a word alone alters what it says."""
    ends = [0, *(at + size for _, at, size in blocks)]
    starts = [*(at for _, at, _ in blocks), length]
    return all(start == end or start - end >= _PHRASE for end, start in zip(ends, starts, strict=True))


def _is_altered(frame: Frame, one: Sequence[str], other: Sequence[str], common: int) -> bool:
    """Tell whether another wording can only be an alteration: the downstream report copies upstream's words."""
    if not frame.copying:
        return False
    if common / max(len(one), len(other)) >= _SOME_CHANGES:
        return True
    short = max(len(one), len(other)) < _FRAGMENT
    cues = [" ".join(span.text for span in find_cue(facet)) for facet in (frame.up[0], frame.down[0])]
    return short and bool(cues[0]) and cues[0] == cues[1]


def is_local(one: int, other: int, blocks: list[tuple[int, int, int]]) -> bool:
    """Tell whether two quotations of so many words differ in a place or two rather than throughout.

    Args:
        one: Words of the one.
        other: Words of the other.
        blocks: The runs that they share.
    """
    share = sum(length for _, _, length in blocks) / max(one, other)
    return share >= _FEW_CHANGES or (share >= _ONE_CHANGE and len(blocks) <= 2)


def _judge_same(
    frame: Frame, ours: tuple[Quoted, ...], theirs: tuple[Quoted, ...], words: tuple[Spans, Spans]
) -> list[Change]:
    """Report one quotation made of the quotations of two claims."""
    if len(frame.up) > 1 and len(frame.down) == 1 and len(ours) > 1 and len(theirs) == 1:
        return [frame.tell("quotation-spliced", "quotation", *words)]
    return [frame.keep("quotation", *words)]


def _judge_cut(
    frame: Frame,
    blocks: list[tuple[int, int, int]],
    ours: tuple[Quoted, ...],
    theirs: tuple[Quoted, ...],
    words: tuple[Spans, Spans],
) -> list[Change]:
    """Report words left out: inside, with or without a mark, or at the ends of what stands as a whole quotation."""
    inside = len(blocks) > 1
    marked = any(part.gapped for part in theirs) or len(theirs) > len(ours)
    if inside or any(part.gapped for part in theirs):
        return [frame.tell("quotation-cut-marked" if marked else "quotation-cut", "quotation", *words)]
    if not all(_is_direct(facet) for facet in (frame.up[0], frame.down[0])):
        return [frame.keep("quotation", *words)]  # a part of it, the rest in the report's words
    if _rest_is_quoted(frame, ours, theirs):
        return [frame.keep("quotation", *words)]
    return [frame.tell("quotation-cut", "quotation", *words)]


def _rest_is_quoted(frame: Frame, ours: tuple[Quoted, ...], theirs: tuple[Quoted, ...]) -> bool:
    """Tell whether the words that are missing stand quoted in another claim downstream."""
    missing = set(join_quoted(ours)) - set(join_quoted(theirs))
    others = {word for facet in frame.all_down for word in join_quoted(facet.quoted)}
    around = {find_sentence_words(facet) for facet in frame.down}
    others |= {word for span in around for word in join_quoted(find_quoted((span,), "mixed"))}
    return bool(missing) and missing <= others


def _judge_longer(
    frame: Frame, one: tuple[str, ...], theirs: tuple[Quoted, ...], words: tuple[Spans, Spans]
) -> list[Change]:
    """Report words put in marks that were not: another quotation's, the report's own, or new ones."""
    if (spliced := _find_splice(frame, theirs)) is not None:
        return [frame.tell("quotation-spliced", "quotation", spliced, words[1])]
    added = set(join_quoted(theirs)) - set(one)
    told = {word for facet in frame.all_up for word in split_words(facet.text)}
    quoted = {word for facet in frame.all_up for word in join_quoted(facet.quoted)}
    long = {word for word in added if len(word) > 2}
    if long <= quoted:
        return [frame.keep("quotation", *words)]
    code = "quotation-made" if long <= told | quoted else "quotation-extended"
    return [frame.tell(code, "quotation", *words)]


def _find_splice(frame: Frame, theirs: tuple[Quoted, ...]) -> Spans | None:
    """Find the upstream quotations of two claims that one downstream quotation is made of."""
    if len(theirs) != 1:
        return None
    used: dict[Quoted, str] = {}
    words = list(theirs[0].words)
    parts = [(part, facet.claim.id) for facet in frame.all_up if facet.attribution is not None for part in facet.quoted]
    for part, claim in sorted(parts, key=lambda found: -len(found[0].words)):
        runs = [(at, size) for _, at, size in align_words(part.words, words) if size >= 2]
        size = sum(size for _, size in runs)
        inside = any(other.span.covers(part.span) or part.span.covers(other.span) for other in used)
        if not inside and size >= 3 and size / len(part.words) >= 0.3:
            used[part] = claim
            for at, length in runs:
                words[at : at + length] = ["\0"] * length
    left = [word for word in words if word != "\0"]
    apart = len(set(used.values())) > 1
    return tuple(sorted(part.span for part in used)) if apart and len(left) <= len(words) * 0.25 else None


def _find_parts(frame: Frame, ours: tuple[Quoted, ...]) -> Spans:
    """Find the downstream quotations, each with a cue of its own, that one upstream quotation was cut into."""
    if len(ours) != 1 or len(frame.up) != 1:
        return ()
    words = list(ours[0].words)
    found: dict[str, Quoted] = {}
    for facet in frame.all_down:
        if not find_cue(facet) or facet.claim.section == "title":
            continue
        for part in facet.quoted:
            runs = [(at, size) for at, _, size in align_words(words, part.words) if size > 1]
            if sum(size for _, size in runs) >= _KNOWN * len(part.words):
                found.setdefault(facet.claim.id, part)
                for at, size in runs:
                    words[at : at + size] = ["\0"] * size
    whole = words.count("\0") >= _KNOWN * len(words)
    return tuple(sorted(part.span for part in found.values())) if whole and len(found) > 1 else ()


def _judge_wordings(
    frame: Frame, ours: tuple[Quoted, ...], theirs: tuple[Quoted, ...], words: tuple[Spans, Spans]
) -> list[Change]:
    """Report one saying in two wordings: a way through another language explains it, if the speaker is the same."""
    same = frame.up[0].sources and frame.down[0].sources and liken_parties(frame.up[0], frame.down[0]) is Alike.SAME
    long = min(len(join_quoted(ours)), len(join_quoted(theirs))) >= _FRAGMENT
    if long and (same or frame.near >= _TRANSLATED):
        return [frame.tell("quotation-translated-back", "quotation", *words)]
    return []


def are_retold(frames: Sequence[Frame]) -> bool:
    """Tell whether two reports of one language quote the same sayings in two wordings, most of them.

    Then neither copied the other's quotations: they came through another language, and a word that differs is no
    alteration.

    Args:
        frames: The matches of the two reports.
    """
    apart = whole = 0
    for frame in frames:
        one, other = join_quoted(_gather(frame.up)), join_quoted(_gather(frame.down))
        if frame.across or min(len(one), len(other)) < _FRAGMENT:
            continue
        blocks = align_words(one, other)
        common = sum(length for _, _, length in blocks)
        if common == min(len(one), len(other)):
            whole += 1
        elif not is_local(len(one), len(other), blocks):
            apart += 1
    return apart > 1 and apart > whole


def are_copying(frames: Sequence[Frame]) -> bool:
    """Tell whether one of two reports copies the other's words: most matches are the same but for a word or two.

    Args:
        frames: The matches of the two reports.
    """
    copied = sum(frame.copied for frame in frames)
    return 2 * copied >= len(frames) and copied > 0
