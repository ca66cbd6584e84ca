"""Free quotations: quoted words whose speaker is carried by a neighbouring sentence or stands before a colon."""

from __future__ import annotations

from selon.attribute.choice.model import Model
from selon.attribute.clauses.phrases import describe_start, head_of, holds_clause, list_ends, list_starts
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import Quotation
from selon.attribute.scene.scene import Candidate, Range, Scene
from selon.attribute.sources.announced import find_announced
from selon.attribute.sources.speakers import can_speak
from selon.parse.tree import Token

_SUBJECTS = frozenset(("subject", "passive-subject"))
_DEPENDENT = frozenset(("relative", "adverbial-clause", "noun-clause", "clause"))
_LONGEST_SIGNATURE = 20
_Row = tuple[str, Range, list[str]]
"""Where a speaker stands, the phrase, its features."""
_DASHES = frozenset(("—", "–", "―", "--", "-"))


def find_free_quotations(scene: Scene) -> list[Cue]:
    """List the outermost quotations as cues without words."""
    found: list[Cue] = []
    for quotation in scene.quotations.quotations:
        if quotation.depth == 0:
            cue = Cue("free", quotation.first, [quotation.first], [])
            cue.behind = quotation.last
            found.append(cue)
    return found


def quotation_of(scene: Scene, cue: Cue) -> Quotation:
    """Give the quotation that a free cue stands for."""
    quotation = scene.quotations.outer(cue.head)
    assert quotation is not None
    return quotation


def list_quoted(scene: Scene, cue: Cue) -> list[Candidate]:
    """List the contents of a free quotation: itself, or with those that follow in the sentence; a turn is one."""
    quotation = quotation_of(scene, cue)
    if cue.head in scene.turns:
        return [Candidate("free", ((quotation.first + 1, quotation.last),), [])]
    stop = scene.sentence_stop(cue.head)
    later = [q for q in scene.quotations.starting(quotation.last, stop) if q.depth == 0]
    candidates = [
        Candidate("free", ((quotation.first, quotation.last),), ["free|one", f"free|later:{min(len(later), 2)}"])
    ]
    if later:
        spans = ((quotation.first, quotation.last), *((q.first, q.last) for q in later))
        candidates.append(Candidate("free", spans, ["free|several"]))
        candidates.append(Candidate("free", ((quotation.first, later[-1].last),), ["free|joined"]))
    return candidates


def describe_free(scene: Scene, cue: Cue) -> list[str]:
    """Name what speaks against a quotation being somebody's words: a name, a single word, a title in marks."""
    quotation = quotation_of(scene, cue)
    first, last = quotation.inner
    words = last - first
    finite = any(scene.is_finite(i) for i in range(first, last))
    start, end = scene.sentence(cue.head)
    before, after = scene.token(quotation.first - 1), scene.token(quotation.last)
    size = min(words, 4) if words < 5 else 5 + min(words // 6, 4)
    telling = [i for i in range(first, last) if scene.pos(i) in ("NOUN", "PROPN", "ADJ")]
    return [
        "none|free", f"none|words:{size}", f"none|finite:{finite}",
        f"none|before:{before.text if before and before.pos == 'PUNCT' else scene.pos(quotation.first - 1)}",
        f"none|after:{after.text if after is not None and after.pos == 'PUNCT' else scene.pos(quotation.last)}",
        f"none|whole:{quotation.first <= start + 1 and quotation.last >= end - 1}",
        f"none|whole-finite:{quotation.first <= start + 1 and quotation.last >= end - 1}|{finite}",
        f"none|capital:{scene.tree[first].text[:1].isupper() if first < last else False}",
        f"none|all-capitals:{all(scene.tree[i].text[:1].isupper() for i in telling)}",
        f"none|closed:{quotation.closed}",
        f"none|source:{cue.source.kind if cue.source else 'none'}",
        f"none|finite-source:{finite}|{cue.source.kind if cue.source else 'none'}",
    ]  # fmt: skip


def is_plain_speech(scene: Scene, cue: Cue) -> bool:
    """Tell a quotation that can only be speech: whole or behind a colon, with a verb and a speaker at hand."""
    if cue.kind != "free" or cue.source is None or not cue.source.spans:
        return False
    return cue.head in scene.turns or _stands_alone(scene, cue)


def name_speaker(scene: Scene, cue: Cue, candidates: list[Candidate], model: Model) -> None:
    """Give a quotation that stands alone the likeliest at hand who can speak, even where *none* scores higher."""
    if _stands_alone(scene, cue):
        ranked = [candidate for candidate in model.rank("source", candidates) if candidate.spans]
        cue.source = next((one for one in ranked if can_speak(scene, one.spans[0])), cue.source)


def _stands_alone(scene: Scene, cue: Cue) -> bool:
    quotation = quotation_of(scene, cue)
    first, last = quotation.inner
    start, end = scene.sentence(cue.head)
    alone = quotation.first <= start and quotation.last >= scene.sentence(quotation.last - 1)[1] - 1
    behind_colon = scene.lower(quotation.first - 1) == ":"
    return (alone or behind_colon) and any(scene.is_finite(i) for i in range(first, last)) and end > start


def list_speakers(scene: Scene, cue: Cue, earlier: list[Cue]) -> list[Candidate]:
    """List who could speak in a free quotation, *none* first; in a turn, whom its label names."""
    if cue.head in scene.turns:
        return [Candidate("label", (scene.turns[cue.head].label,), [])]
    candidates = [Candidate("none", (), ["none|free"])]
    seen: set[Range] = set()
    rows = _speakers(scene, cue, earlier)
    signed = [row for row in rows if row[0] == "signature" and "signature|line" in row[2]]
    for place, span, features in signed or _keep_announced(scene, cue, rows):
        if span not in seen and span[0] < span[1]:
            seen.add(span)
            head = scene.tree[head_of(scene, span)]
            more = [
                f"{place}|pos:{head.pos}",
                f"{place}|capital:{head.text[:1].isupper()}",
                f"{place}|role:{head.role}",
            ]
            more.extend(_describe_party(scene, cue, place, span))
            candidates.append(Candidate(place, (span,), [place, *features, *more]))
    return candidates


def _keep_announced(scene: Scene, cue: Cue, rows: list[_Row]) -> list[_Row]:
    """Keep who the words before a colon announce, where they do: nobody else speaks behind it."""
    if scene.lower(cue.head - 1) != ":":
        return rows
    announced = find_announced(scene, cue.head - 1)
    if announced is None:
        starts = {row[1][0] for row in rows if row[0] == "subject-0" and can_speak(scene, row[1])}
        return [row for row in rows if row[1][0] in starts] or rows
    kept = [row for row in rows if announced[0] == row[1][0] and row[1][1] <= announced[1]]
    return kept or [("colon", announced, [f"colon|before:{describe_start(scene, announced[0])}", "colon|first:False"])]


def _describe_party(scene: Scene, cue: Cue, place: str, span: Range) -> list[str]:
    """Tell somebody from a thing or an event, and one who says *I* from several who say *we*."""
    kind, _, known = scene.party(span)[:3]
    party = kind if known else "thing"
    speaks = can_speak(scene, span)
    first, last = quotation_of(scene, cue).inner
    persons = scene.grammar.first_persons
    own = next((scene.tree[i].morph for i in range(first, last) if scene.lower(i) in persons), "")
    number = "one" if "Number=Sing" in own else "several" if own else "none"
    return [
        f"speaks:{speaks}", f"{place}|speaks:{speaks}", f"free|party:{party}", f"{place}|party:{party}",
        f"free|own:{number}|party:{party}",
        f"free|own:{number}|possessive:{scene.lower(span[0]) in scene.grammar.possessives}",
    ]  # fmt: skip


def _sign(scene: Scene, cue: Cue) -> list[_Row]:
    """List the names that a dash puts under a quotation (*“We lost it all.” — Dora Pell, 22*)."""
    at = cue.behind
    if (line := _read_signature(scene, at)) is not None:
        return [("signature", line, ["signature|line"])]
    if at + 1 >= len(scene.tree) or scene.tree[at].text not in _DASHES or scene.pos(at + 1) != "PROPN":
        return []
    stop = max(scene.sentence(at + 1)[1], at + 2)
    return [("signature", (at + 1, end), [f"signature|{kind}"]) for end, kind in list_ends(scene, at + 1, stop, 3)]


def _read_signature(scene: Scene, at: int) -> Range | None:
    """Give the name or body that a line of its own puts under a quotation, behind a dash (*— Service de presse*)."""
    tree = scene.tree
    if at + 1 >= len(tree) or tree[at].text not in _DASHES or "\n" not in tree.text[tree[at - 1].end : tree[at].start]:
        return None
    stop = at + 1
    while stop < len(tree) and "\n" not in tree.text[tree[stop - 1].end : tree[stop].start]:
        stop += 1
    words = range(at + 1, stop)
    verbs = any(scene.is_finite(i) for i in words)
    if verbs or len(words) > _LONGEST_SIGNATURE or scene.quotations.starting(at + 1, stop):
        return None
    return (at + 1, stop - (tree[stop - 1].text == ".")) if tree[at + 1].text[:1].isupper() else None


def _speakers(scene: Scene, cue: Cue, earlier: list[Cue]) -> list[_Row]:
    found: list[_Row] = []
    first, _ = scene.sentence(cue.head)
    sentence = scene.tree[cue.head].sentence
    if scene.lower(cue.head - 1) == ":":
        for start in list_starts(scene, cue.head - 1, first, 6):
            if holds_clause(scene, start, cue.head - 1):
                continue  # *The warning to* the council was blunt *: “…”*: no name before the mark
            found.append(
                (
                    "colon",
                    (start, cue.head - 1),
                    [f"colon|before:{describe_start(scene, start)}", f"colon|first:{start == first}"],
                )
            )
    found.extend(_sign(scene, cue))
    number = 0
    for before in reversed(earlier[-8:]):
        distance = sentence - scene.tree[before.head].sentence
        if before.source is None or not before.source.spans or distance > 2 or _is_told(before, earlier):
            continue
        place = f"speaker-{min(distance, 2)}-{min(number, 2)}"
        found.append((place, before.source.spans[0], [f"speaker|distance:{distance}|kind:{before.kind}"]))
        number += 1
    for back in (0, 1):
        if sentence - back < 0:
            continue
        begin, end = scene.tree.sentences[sentence - back]
        token = _find_main_subject(scene, begin, end if back else cue.head)
        if token is not None:
            left, right = scene.tree.edges(token)
            for stop, kind in list_ends(scene, token.i, min(right, end), 2):
                found.append((f"subject-{back}", (max(left, begin), stop), [f"subject-{back}|{kind}"]))
    return found


def _is_told(cue: Cue, cues: list[Cue]) -> bool:
    """Tell what somebody is told to have said (*Orr said* her son told *her that…*), who speaks for himself nowhere."""
    return any(
        other is not cue
        and other.content is not None
        and other.source is not None
        and other.source.spans
        and cue.head in other.content.positions()
        for other in cues
    )


def _find_main_subject(scene: Scene, begin: int, end: int) -> Token | None:
    """Find the first subject of a stretch, one of a clause that stands by itself before one of a dependent clause."""
    dependent: Token | None = None
    for i in range(begin, end):
        token = scene.tree[i]
        if token.role not in _SUBJECTS or token.pos not in ("NOUN", "PROPN", "PRON"):
            continue
        if token.lower in scene.grammar.relative_words:
            continue
        grammar = scene.grammar
        opener = scene.lower(scene.tree.edges(token)[0] - 1)
        opened = opener in grammar.subordinators | grammar.complementizers | grammar.relative_words
        # Where the parser turns two clauses round, the word that opens one shows which depends.
        turned = scene.lower(begin) in grammar.subordinators
        if not opened and (turned or scene.tree[token.head].role not in _DEPENDENT):
            return token
        dependent = dependent or token
    return dependent
