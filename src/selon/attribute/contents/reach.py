"""Reach: where a content may begin and how far it may go."""

from __future__ import annotations

from selon.attribute.clauses import phrases
from selon.attribute.clauses.incises import ends_in_auxiliary
from selon.attribute.clauses.limits import holds_clause, opens_adverbial
from selon.attribute.clauses.seams import skip_connective
from selon.attribute.scene.cuts import Cut, find_cuts
from selon.attribute.scene.quotations import Quotation
from selon.attribute.scene.scene import Range, Scene

Row = tuple[str, tuple[Range, ...], str, list[Cut]]
"""A content before it is described: frame, spans, what stands where it ends, the cut points that it runs over."""
_MOST_ENDS = 9
_STOPS = frozenset((".", "!", "?", "…"))
_PHRASES = frozenset(("agent", "purpose", "gerund-cue", "gerund-marked", "subordinate", "and", "and-participle"))
_JOINED = ("comma:and-clause", "comma:adversative", "comma:contrast", "comma:pronoun", "comma:and-speech")
_OPENERS = frozenset(("ADP", "DET", "CCONJ", "SCONJ"))
_MOST_STARTS = 6
_CIRCUMSTANCES = 2
_HEARER = 6
_NEXT = 5
"""Within how many words behind a comma the verb follows that a subject before it still lacks."""
_HEARING = frozenset(("person", "people", "organisation", "state", "media"))
_NAMES = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "X", "VERB"))


def extend(scene: Scene, start: int, stop: int, bare: bool = False) -> list[tuple[int, str, list[Cut]]]:
    """List the ends of a content that begins at `start`, with the cut points passed on the way.

    Args:
        scene: The scene.
        start: First word of the content.
        stop: Where it must end at the latest.
        bare: Whether no word opens it: what opens it then is its own condition or time.
    """
    cuts = find_cuts(scene.tree, start, stop, scene.quotations, scene.lexicon, scene.grammar)
    rows: list[tuple[int, str, list[Cut]]] = []
    for number, cut in enumerate(cuts):
        end = cut.at
        while end > start + 1 and scene.tree[end - 1].text in (",", "–", "—", "("):
            end -= 1
        cut_off = _lacks_main_clause(scene, start, end, stop, bare) or _lacks_verb(scene, start, end, stop)
        cut_off = cut_off or _goes_on_alike(scene, start, end)
        if not _hangs(scene, start, end) and not cut_off:
            rows.append((end, cut.kind, cuts[:number]))
    if not rows and cuts:
        rows = [(cuts[-1].at, cuts[-1].kind, cuts[:-1])]
    return rows if len(rows) <= _MOST_ENDS else [*rows[: _MOST_ENDS - 1], rows[-1]]


def lacks_predicate(scene: Scene, end: int) -> bool:
    """Tell a clause that is cut off behind its copula or auxiliary (*la digue* est, *selon lui*, *trop basse*).

    Args:
        scene: The scene.
        end: Position behind its last word.
    """
    return ends_in_auxiliary(scene, end)


def _hangs(scene: Scene, start: int, end: int) -> bool:
    """Tell a stretch whose last word opens something that is left out (*les soldats qui*, *toute faute en*)."""
    last = scene.tree[end - 1]
    if end - 1 == start or last.role == "particle" or scene.lower(end) in _STOPS:
        return False  # *if the rain goes* on, *what they came* for.
    if last.lower in scene.grammar.relative_words and last.pos in ("PRON", "SCONJ"):
        return True
    return last.pos in _OPENERS or _leads_to_verb(scene, end)


def _leads_to_verb(scene: Scene, end: int) -> bool:
    """Tell a stretch that ends in a clitic, a negation or an auxiliary whose verb is left out (*il* s', *n'*étant)."""
    groups = scene.lexicon.groups
    last = scene.tree[end - 1]
    if last.lower in groups.leading_negations | (groups.reflexives - groups.subject_clitics - groups.object_clitics):
        return True
    if last.pos != "AUX":
        return False
    marked = scene.lower(end - 2) in scene.grammar.infinitive_marks | scene.grammar.purpose_marks
    return (marked and scene.is_infinitive(end - 1)) or scene.pos(end) in ("ADV", "VERB", "ADJ", "AUX")


def _lacks_main_clause(scene: Scene, start: int, end: int, stop: int, bare: bool) -> bool:
    """Tell a clause that ends with the condition or the time that opens it (*que s'il perd*, il partira)."""
    opened = scene.lower(start) in scene.grammar.complementizers
    at = start + 1 + (scene.lower(start + 1) == ",") if opened else start
    if not (opened or bare) or not opens_adverbial(scene, at):
        return False
    if scene.lower(end) != "," or any(scene.lower(i) == "," for i in range(at, end)):
        return False
    return any(scene.is_finite(i) for i in range(at, end)) and any(scene.is_finite(i) for i in range(end, stop))


def _lacks_verb(scene: Scene, start: int, end: int, stop: int) -> bool:
    """Tell a clause that ends with the relative set off behind its subject (*que X, qui a perdu*, va tomber)."""
    if scene.lower(start) not in scene.grammar.complementizers or scene.lower(end) != ",":
        return False
    opener = next((i for i in range(end - 1, start, -1) if scene.lower(i) == ","), -1)
    if opener < 0 or scene.lower(opener + 1) not in scene.grammar.relative_subjects:
        return False
    if any(scene.is_finite(i) for i in range(start, opener)) or not any(map(scene.is_finite, range(opener, end))):
        return False
    return any(scene.is_finite(i) for i in range(end + 1, min(end + _NEXT, stop)))


def _goes_on_alike(scene: Scene, start: int, end: int) -> bool:
    """Tell a clause that ends before one that opens in the same way (*dit que l'eau est potable*, mais que *…*)."""
    marks = scene.grammar.complementizers
    at = end + (scene.lower(end) == ",")
    joining = scene.grammar.coordinators | (scene.grammar.adversatives - scene.grammar.subordinators)
    if scene.lower(start) not in marks or scene.lower(at) not in joining:
        return False
    at += 1
    while scene.pos(at) == "ADV" and scene.lower(at) not in scene.grammar.subordinators:
        at += 1
    return scene.lower(at) in marks and scene.pos(at) == "SCONJ"


def find_stop(scene: Scene, start: int) -> int:
    """Give where a content that begins here must end: its sentence, or the quotation that runs on."""
    stop = scene.sentence_stop(start)
    for quotation in scene.quotations.starting(start, stop):
        if quotation.depth == 0 and quotation.last > stop:
            return quotation.last
    around = scene.quotations.inner(start)
    if around is not None and around.first < start and around.closed and _is_sided(scene, around):
        return min(stop, around.last - 1)
    return stop


def _is_sided(scene: Scene, quotation: Quotation) -> bool:
    """Tell whether a quotation's marks show which opens and which closes, so that its bounds are sure."""
    return scene.tree[quotation.first].text != scene.tree[quotation.last - 1].text


def list_circumstances(scene: Scene, start: int, limit: int) -> list[tuple[int, str]]:
    """List where a noun phrase may end before a circumstance of saying it (*a nié toute faute* dans un message).

    The first two words that may open one, before anything finite or a comma: a place or a manner belongs to the
    phrase more often than not, so that other prepositions need a word of speaking behind them, or who is told
    (*a révélé l'accident* à la presse).
    """
    grammar = scene.grammar
    ends: list[tuple[int, str]] = []
    for at in range(start + 1, limit):
        token = scene.tree[at]
        if token.text == "," or scene.is_finite(at) or len(ends) == _CIRCUMSTANCES:
            break
        leads = token.pos == "ADP" or (token.pos == "ADV" and token.lower in grammar.circumstances)
        if not leads or scene.pos(at - 1) not in _NAMES:
            continue
        spoken = token.lower in grammar.settings and any(scene.lower(i) in grammar.addressing for i in (at + 1, at + 2))
        if spoken or token.lower in grammar.circumstances:
            ends.append((at, "circumstance"))
        elif _leads_to_hearer(scene, at):
            ends.append((at, "hearer"))
    return ends


def _leads_to_hearer(scene: Scene, at: int) -> bool:
    """Tell whether a preposition leads to somebody who can be told something (*aux salariés*, not *à l'usine*)."""
    if scene.lower(at) not in scene.grammar.addressed:
        return False
    last = at + 1
    while last < at + _HEARER and scene.pos(last) in ("DET", "ADJ", "NUM", "NOUN", "PROPN", "X"):
        last += 1
    party = scene.party((at + 1, last)) if last > at + 1 else None
    return party is not None and party.known and party.kind in _HEARING


def list_clause_starts(scene: Scene, first: int, end: int, quotation: Quotation | None) -> list[tuple[int, str]]:
    """List where a content that ends before a cue may begin, the sentence start first."""
    starts: list[tuple[int, str]] = []
    if quotation is not None:
        starts.append((quotation.first, "quotation"))
        before = [q for q in scene.quotations.quotations if q.depth == 0 and first <= q.first < quotation.first]
        starts.extend((q.first, "earlier-quotation") for q in before[:1])
        if scene.lower(quotation.first - 1) == ":" and quotation.first > first and quotation.last >= end:
            return starts
    begin = next((i + 1 for i in range(end - 1, first, -1) if scene.tree[i].text == ";" and _is_free(scene, i)), first)
    connected = skip_connective(scene, begin, end)
    if connected > begin:
        starts.append((connected, "behind-connective"))
    if quotation is None or quotation.first > begin or not starts:
        starts.append((begin, "sentence"))
    cuts = find_cuts(scene.tree, begin, end, scene.quotations, scene.lexicon, scene.grammar)
    for cut in cuts[:-1][-6:]:
        at = cut.at
        while at < end and scene.tree[at].pos == "PUNCT" and scene.quotations.starting(at, at + 1) == []:
            at += 1
        if (
            at < end
            and not _opens_phrase(cut.kind)
            and (cut.kind[:6] != "comma:" or holds_clause(scene, begin, cut.at))
        ):
            starts.append((at, cut.kind))
            connected = skip_connective(scene, at, end)
            if connected > at:
                starts.append((connected, cut.kind + "-connective"))
    if scene.lower(end - 1) in scene.grammar.relative_words | scene.grammar.complementizers:
        starts.append((end - 1, "opening-word"))
    return list(dict.fromkeys(starts))


def _is_free(scene: Scene, i: int) -> bool:
    """Tell whether a word stands outside quotation marks."""
    return scene.quotations.outer(i) is None


def _opens_phrase(kind: str) -> bool:
    """Tell a cut point behind which no statement of its own begins: a comma before a phrase, an agent, a purpose."""
    return kind in _PHRASES or (kind.startswith("comma:") and not kind.startswith(_JOINED))


def end_before_verb(scene: Scene, start: int, limit: int) -> int:
    """Give where a predicate ends before the verb of what it is said of (*a bridge seen as unsafe* will *close*).

    A verb behind a comma or a coordinator is left to those who look for the next thing that the same one does.
    """
    for end in range(start + 2, limit + 1):
        if scene.quotations.inner(end - 1) is not None:
            return limit
        if phrases.holds_clause(scene, start, end, opened=True):
            joined = scene.pos(end - 2) == "PUNCT" or scene.lower(end - 2) in scene.grammar.coordinators
            return limit if joined else end - 1
    return limit
