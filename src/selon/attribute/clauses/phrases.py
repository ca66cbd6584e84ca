"""Noun phrases from the surface: where one may begin and where it may end."""

from __future__ import annotations

from selon.attribute.clauses.woven import find_woven, is_led
from selon.attribute.scene.quotations import CLOSING_MARKS, OPENING_MARKS
from selon.attribute.scene.scene import Range, Scene

_NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET", "X"))
_TERMINAL = frozenset(
    (
        "stop", "clause", "medium", "infinitive", "phrase-gerund", "circumstance",
        "comma-time", "comma-medium", "comma-circumstance",
    )
)  # fmt: skip
_CLOSING = frozenset(("stop", "quote", "closing"))
_HYPHENS = frozenset(("-", "‑"))
_INSIDE = frozenset(("NOUN", "PROPN", "ADJ", "DET", "NUM", "X", "PART"))


def begins_phrase(scene: Scene, i: int) -> bool:
    """Tell whether a noun phrase may begin at a word."""
    token = scene.token(i)
    if token is None or token.lower in scene.grammar.relative_words:
        return False
    if token.pos not in _NOMINAL:
        if token.role == "determiner" and token.pos == "ADJ":
            return scene.pos(i - 1) not in ("DET", "ADJ", "NUM")  # *toute hausse*
        return token.pos == "ADJ" and _leads_phrase(scene, i) and not _ends_compound(scene, i)
    if token.lower in scene.grammar.time_nouns or token.text[:1] in _HYPHENS:
        return False
    before = scene.token(i - 1)
    if before is None or before.sentence != token.sentence:
        return True
    if before.text in CLOSING_MARKS and (woven := find_woven(scene, i - 1)) is not None and is_led(scene, woven):
        return False  # *le « discret »* préfet
    if _ends_compound(scene, i):
        return False  # the second half of a compound (*Pell-Marsh*)
    if token.pos == "DET" or token.pos == "PRON":
        return before.pos != "DET"
    return before.pos not in ("DET", "ADJ", "NUM") and not (
        before.pos in ("PROPN", "X") and token.pos in ("PROPN", "X")
    )


def _ends_compound(scene: Scene, i: int) -> bool:
    """Tell a word that a hyphen without blank ties to the one before it (*a 35-year-old* nurse)."""
    mark = scene.token(i - 1)
    tied = mark is not None and mark.text in _HYPHENS and mark.end == scene.tree[i].start
    return tied and i > 1 and scene.tree[i - 2].end == scene.tree[i - 1].start


def stands_in_compound(scene: Scene, at: int) -> bool:
    """Tell a word that a hyphen without blank ties to the next one (*ex-mayor*), or such a hyphen.

    Args:
        scene: The scene.
        at: Position of the word.
    """
    tie = at if scene.tree[at].text in _HYPHENS else at + 1
    before, mark, behind = scene.token(tie - 1), scene.token(tie), scene.token(tie + 1)
    if before is None or mark is None or behind is None or mark.text not in _HYPHENS:
        return False
    return before.end == mark.start and mark.end == behind.start


def widen_compound(scene: Scene, at: int, first: int) -> int:
    """Give where a compound with hyphens begins whose part stands at a word (*état-major*), its article with it."""
    begin = at
    while (
        begin - 2 >= first
        and scene.tree[begin - 1].text in _HYPHENS
        and (
            scene.tree[begin - 1].end == scene.tree[begin].start
            and scene.tree[begin - 2].end == scene.tree[begin - 1].start
        )
    ):
        begin -= 2
    return begin - 1 if begin < at and begin > first and scene.pos(begin - 1) == "DET" else begin


def _leads_phrase(scene: Scene, i: int) -> bool:
    """Tell whether an adjective is the first word of a noun phrase (*senior* officials)."""
    grammar = scene.grammar
    if grammar.bare_nouns and scene.lower(i) in grammar.amounts and scene.lower(i + 1) in grammar.phrase_preps:
        return scene.pos(i - 1) != "DET"  # *most* of the witnesses
    if not grammar.bare_nouns or scene.pos(i + 1) not in ("ADJ", "NOUN", "PROPN"):
        return False
    return scene.pos(i - 1) not in ("DET", "ADJ", "NUM", "ADV", "PART", "NOUN", "PROPN") or scene.lower(i - 1) == ","


def head_of(scene: Scene, span: Range) -> int:
    """Give the position of a phrase's main noun: the first noun or name behind its determiners."""
    for i in range(*span):
        if scene.pos(i) in ("NOUN", "PROPN", "X"):
            return i
    for i in range(*span):
        if scene.pos(i) in ("PRON", "NUM", "ADJ"):
            return i
    return span[0]


def list_ends(scene: Scene, start: int, limit: int, most: int = 8) -> list[tuple[int, str]]:
    """List where a phrase that begins at `start` may end, with what stands there, nearest first.

    Args:
        scene: The scene.
        start: First word of the phrase.
        limit: Position behind the last word it could take.
        most: How many ends at the most.
    """
    ends: list[tuple[int, str]] = []
    named = scene.pos(start) in ("PROPN", "PRON", "NOUN", "X", "NUM")
    depth = 0
    licences = 0
    added = relative = False
    at = start + 1
    while at < limit and len(ends) < most:
        token = scene.tree[at]
        if licences and token.pos in ("VERB", "AUX"):
            # The verb of a relative that the phrase holds ends nothing, nor does what belongs to its group.
            at = _pass_group(scene, at, limit)
            licences -= 1
            continue
        if token.text == "," and _lists_adjectives(scene, at):
            at += 4
            continue
        if (behind := _pass_woven(scene, start, at, limit)) > at:
            if named and token.text in OPENING_MARKS:
                ends.append((at, "quote"))
            named, at = True, behind
            continue
        if token.text == "(":
            depth += 1
        elif token.text == ")":
            depth -= 1
        kind = "" if depth > 0 and token.text != "(" else _classify_end(scene, at)
        if kind == "infinitive" and _is_of_participle(scene, at):
            licences, at = licences + 1, at + 1
            continue
        licences += kind == "relative"
        if token.text == ",":
            added, relative = True, scene.lower(at + 1) in scene.grammar.relative_words
        elif scene.lower(at - 1) == ",":
            kind = ""  # the comma before it was an end already
        elif relative and kind not in _CLOSING:
            kind = ""  # nothing inside a relative behind a comma ends the phrase
        if kind and (named or kind.startswith("comma")):
            ends.append((at, kind))
            # How long somebody has been what an apposition says belongs to it (*un élu, maire depuis 2011*).
            final = kind in _TERMINAL and not (added and kind == "circumstance")
            final = final and not (kind == "medium" and _appeared(scene, start, at))
            final = final and not (kind == "infinitive" and _belongs_to_noun(scene, start, at))
            final = final or _cites(scene, at + (token.text == ","))
            if final or (kind == "verb" and len(ends) > 2):
                return ends
        named = named or token.pos in ("NOUN", "PROPN", "X", "PRON", "NUM", "ADJ")
        at += 1
    if at >= limit and len(ends) < most:
        ends.append((limit, "end"))
    return ends


def _cites(scene: Scene, at: int) -> bool:
    """Tell words that cite somebody else (*a dit la juge,* selon *Reuters*)."""
    rows = scene.lexicon.prepositions.get(scene.lower(at), ())
    return any(sense.name == "according" and scene.reads(at, words) for words, sense in rows)


def _pass_woven(scene: Scene, start: int, at: int, limit: int) -> int:
    """Give the position behind quoted words that a phrase goes through, or behind the mark that closes them."""
    if scene.tree[at].text not in OPENING_MARKS and scene.tree[at].text not in CLOSING_MARKS:
        return at
    quotation = find_woven(scene, at)
    if quotation is None or quotation.last > limit:
        return at
    inside = quotation.first == at or quotation.first < start
    return quotation.last if inside else at


def _belongs_to_noun(scene: Scene, start: int, mark: int) -> bool:
    """Tell the infinitive of a noun inside the phrase (*head of the campaign to save it*) from one that ends it."""
    verb = next((scene.tree[i] for i in range(mark + 1, mark + 4) if scene.is_infinitive(i)), None)
    return scene.grammar.bare_nouns and verb is not None and verb.role == "noun-clause" and start <= verb.head < mark


def _is_of_participle(scene: Scene, mark: int) -> bool:
    """Tell the infinitive of a participle that describes the noun before it (*un cadre chargé de mener les débats*)."""
    governs = scene.lower(mark - 1) in scene.grammar.governing and not scene.is_finite(mark - 1)
    return governs and scene.pos(mark - 2) in ("NOUN", "PROPN", "ADJ")


def _appeared(scene: Scene, start: int, end: int) -> bool:
    """Tell a document, with where it came out (*a study in the journal X*), from somebody who spoke there."""
    return scene.grammar.bare_nouns and scene.party((start, end)).kind == "document"


def _pass_group(scene: Scene, at: int, limit: int) -> int:
    """Give the position behind a verb, its auxiliaries and the adverbs between them."""
    while at < limit and scene.pos(at) in ("VERB", "AUX", "ADV", "PART"):
        at += 1
    return at


def _is_medium(scene: Scene, at: int) -> bool:
    """Tell whether an outlet's name begins here."""
    at += scene.lower(at) in scene.grammar.phrase_preps
    ends = (last for last in (at + 1, at + 2, at + 3) if last <= len(scene.tree))
    return any(scene.party((at, last))[0] == "media" for last in ends)


def _classify_behind(scene: Scene, at: int) -> str:
    """Name what follows a comma behind a phrase."""
    token = scene.token(at)
    if token is None or token.pos == "PUNCT":
        return ""
    if token.lower in scene.grammar.relative_words:
        return "-relative"
    if token.lower in scene.grammar.citing:
        return "-citing"
    if token.lower in scene.grammar.time_nouns or scene.lower(at + 1) in scene.grammar.time_nouns:
        return "-time"
    if token.lower in scene.grammar.relay_preps and _is_medium(scene, at + 1):
        return "-medium"
    if token.lower in scene.grammar.circumstances or token.lower in scene.grammar.settings:
        return "-circumstance"
    if token.pos == "ADP" or token.lower in scene.grammar.infinitive_marks or token.lower in scene.grammar.relay_preps:
        return "-phrase"
    if token.pos in ("VERB", "AUX"):
        return "-participle" if "VerbForm=Part" in token.morph else "-verb"
    return "-noun" if token.pos in ("NOUN", "PROPN", "DET", "NUM", "ADJ", "X") else "-other"


def _classify_preposition(scene: Scene, at: int) -> str:
    """Name a preposition behind a phrase: one that leads to an outlet or a participle ends it for good."""
    if scene.lower(at) in scene.grammar.relay_preps and _is_medium(scene, at + 1):
        return "medium"
    if scene.lower(at) in scene.grammar.circumstances:
        return "circumstance"
    behind = scene.token(at + 1)
    if behind is not None and "VerbForm=Part" in behind.morph and "Tense=Pres" in behind.morph:
        return "phrase-gerund"
    return "phrase"


def _lists_adjectives(scene: Scene, at: int) -> bool:
    """Tell a comma inside a list of adjectives (*American, South Korean and Ukrainian*)."""
    joined = scene.lower(at + 2) in scene.grammar.coordinators or scene.lower(at + 2) == ","
    behind = scene.token(at + 1)
    bare = behind is not None and behind.pos in ("ADJ", "NOUN") and behind.text[:1].islower()
    return bare and joined and scene.pos(at - 1) == "ADJ" and scene.pos(at + 3) in ("ADJ", "NOUN", "VERB")


def _classify_end(scene: Scene, at: int) -> str:
    token = scene.tree[at]
    lower = token.lower
    if token.text == ",":
        return "comma" + _classify_behind(scene, at + 1)
    if token.text in OPENING_MARKS:
        return "quote"
    if token.text in (":", ";", "–", "—") or token.text in CLOSING_MARKS:
        return "stop"
    if token.text == "(":
        return "bracket"
    if token.text == ")":
        return "closing"
    if lower in scene.grammar.relative_words and token.pos == "PRON":
        return "relative"
    if lower in scene.grammar.complementizers or lower in scene.grammar.interrogatives:
        return "clause"
    if lower in scene.grammar.relative_words:
        return "relative"
    if token.pos == "SCONJ" and _opens_adverbial(scene, at, scene.sentence_stop(at)):
        return "clause"
    if lower in scene.grammar.coordinators:
        bare = scene.pos(at + 1) == "ADJ" or (scene.pos(at + 1) == "NOUN" and scene.tree[at + 1].text[:1].islower())
        return "" if scene.pos(at - 1) in ("ADJ", "NOUN") and bare else "coordinator"
    if lower in scene.grammar.citing:
        return "citing"
    if token.pos in ("VERB", "AUX"):
        return "participle" if "VerbForm=Part" in token.morph else "verb"
    if lower in scene.grammar.infinitive_marks and scene.is_infinitive(at + 1):
        return "infinitive"
    if scene.find_starting(at, scene.grammar.occasions):
        return "circumstance"
    placing = lower in scene.grammar.relay_preps or lower in scene.grammar.circumstances
    leads = token.pos == "ADP" or (token.pos == "ADV" and placing)
    if leads and lower not in scene.grammar.phrase_preps:
        return _classify_preposition(scene, at)
    if token.pos == "ADV":
        return "adverb"
    if token.pos in ("PRON", "DET") and scene.pos(at - 1) in ("NOUN", "PROPN", "X", "ADJ"):
        return "next"
    counted = token.pos == "NUM" and scene.pos(at + 1) == "NOUN" and scene.pos(at - 1) in ("NOUN", "PROPN")
    return "next" if counted and not scene.grammar.bare_nouns else ""  # *a dit le chef* trois jours plus tôt


def list_starts(scene: Scene, end: int, first: int, most: int = 10) -> list[int]:
    """List where a phrase that ends at `end` may begin, nearest first.

    Args:
        scene: The scene.
        end: Position behind the phrase.
        first: The earliest word it could take.
        most: How many starts at the most.
    """
    starts: list[int] = []
    at = end - 1
    while at >= first and len(starts) < most:
        token = scene.tree[at]
        if token.text in CLOSING_MARKS and (woven := find_woven(scene, at)) is not None and woven.first < at:
            at = woven.first - 1
            continue
        if token.text in ("»", "”", ";") and at < end - 1:
            break
        if begins_phrase(scene, at):
            starts.append(at)
        at -= 1
    return starts


def holds_clause(
    scene: Scene, start: int, end: int, opened: bool = False, passed: frozenset[int] | set[int] = frozenset()
) -> bool:
    """Tell whether a finite verb stands in a stretch without a relative that licenses it: then it is no phrase.

    Args:
        scene: The scene.
        start: First word of the stretch.
        end: Position behind its last word.
        opened: Whether a word that opens an adverbial clause licenses a verb as well, and one that joins a second
            verb to such a clause or to a relative (*who fears them* and *would rather wait*).
        passed: Positions that are not looked at.
    """
    if not scene.count_finite(start, end):
        return False
    licences = 0
    joined = inside = False
    grammar = scene.grammar
    behind = start
    for i in range(start, end):
        if i in passed or i < behind:
            continue
        lower = scene.lower(i)
        if scene.tree[i].text in OPENING_MARKS and (woven := find_woven(scene, i)) is not None:
            behind = woven.last
            continue
        openers = lower in grammar.relative_words or lower in grammar.complementizers
        openers = openers and (opened or scene.lower(i - 1) not in grammar.adversatives & grammar.subordinators)
        if (openers and not _points(scene, i)) or (opened and _opens_adverbial(scene, i, end)):
            licences += 1
            inside = opened
        elif lower in grammar.coordinators and not scene.is_finite(i):
            joined = inside
        elif scene.is_finite(i) and not _continues_group(scene, i) and not _joins_adjective(scene, i):
            licences += joined - 1
            joined = False
            if licences < 0:
                return True
        elif scene.pos(i) in _INSIDE or lower == ",":
            joined = False
    return False


def _opens_adverbial(scene: Scene, at: int, end: int) -> bool:
    """Tell a word that opens a clause (*after* it rained, *asked* whether it did) from a preposition (*after* rain).

    A preposition has no finite verb before the next comma.
    """
    grammar = scene.grammar
    lower = scene.lower(at)
    if lower in grammar.interrogatives or lower in grammar.question_words:
        return scene.pos(at) in ("SCONJ", "ADV", "PRON")
    if lower not in grammar.subordinators or scene.pos(at) == "ADP" or _compares(scene, at):
        return False
    stop = next((i for i in range(at + 1, end) if scene.lower(i) == "," or scene.is_finite(i)), end)
    return stop == end or scene.lower(stop) != ","


def _points(scene: Scene, i: int) -> bool:
    """Tell a pronoun that points back from its sentence's head (That *is wrong*) from one that opens a clause."""
    return (
        scene.pos(i) == "PRON"
        and i == scene.sentence(i)[0]
        and scene.is_finite(i + 1)
        and (scene.lower(i) in scene.grammar.demonstratives)
    )


def _compares(scene: Scene, at: int) -> bool:
    """Tell the first word of a measure (*as many* as *40*, *as early* as *May*) from one that opens a clause."""
    words = scene.grammar.as_words
    return scene.lower(at) in words and scene.lower(at + 2) in words and scene.pos(at + 1) in ("ADJ", "ADV")


def _continues_group(scene: Scene, i: int) -> bool:
    """Tell a finite form in one group with that before it from a verb whose subject is a clause (*how it began* is)."""
    subject = scene.grammar.zero_complementizer and scene.pos(i - 1) == "VERB" and scene.pos(i) == "AUX"
    return scene.is_finite(i - 1) and not subject


def _joins_adjective(scene: Scene, i: int) -> bool:
    """Tell the last of a list of adjectives that the parser takes for a verb."""
    return scene.lower(i - 1) in scene.grammar.coordinators and scene.pos(i - 2) == "ADJ"


def describe_start(scene: Scene, start: int) -> str:
    """Name what stands before a phrase."""
    token, before = scene.tree[start], scene.token(start - 1)
    if before is None or before.sentence != token.sentence:
        return "sentence"
    if before.text == ",":
        return "comma"
    if before.lower in scene.grammar.complementizers:
        return "complementizer"
    if before.lower in scene.grammar.coordinators:
        return "coordinator"
    if before.lower in scene.grammar.phrase_preps:
        return "inside"
    if before.pos == "ADP":
        return "preposition"
    if before.pos == "PUNCT":
        return "punctuation"
    return before.pos
