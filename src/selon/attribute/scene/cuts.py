"""Cut points: where in a sentence a content may end, read from the surface; a parse alone ends contents badly."""

from __future__ import annotations

import msgspec

from selon.attribute.scene.grammar import Grammar
from selon.attribute.scene.lexicon import Lexicon
from selon.attribute.scene.quotations import QuotationMap
from selon.parse.tree import Tree

_STRONG = frozenset(";")
_ASIDE = 14
_DASHES = frozenset(("–", "—", "-"))
_UNMARKED = frozenset(
    (
        "and", "and-cue", "and-verb", "and-clause", "and-participle", "and-speech",
        "and-infinitive", "adversative", "adversative-cue", "adversative-verb", "adversative-clause",
        "adversative-speech",
        "gerund-cue", "gerund-marked", "preposition", "subordinate", "contrast", "agent", "purpose",
    )
)  # fmt: skip


class Cut(msgspec.Struct, frozen=True):
    """A place where something may end.

    Attributes:
        at: Position of the first word that is left out.
        kind: What stands there.
    """

    at: int
    kind: str


def sentence_end(tree: Tree, start: int, end: int) -> int:
    """Give the position of the final punctuation of a sentence, or its end where there is none."""
    at = end
    while at > start + 1 and tree[at - 1].text in (".", "…", "...", ":", ";"):
        at -= 1
    return at


def find_cuts(
    tree: Tree, start: int, end: int, quotations: QuotationMap, lexicon: Lexicon, grammar: Grammar
) -> list[Cut]:
    """List the cut points behind `start`, in order, the sentence end last.

    Nothing is cut inside a quotation that begins at or behind `start`.

    Args:
        tree: The parsed report.
        start: First word of the stretch that is to end.
        end: Position behind the last word it could take.
        quotations: The report's quotations.
        lexicon: The language's cues.
        grammar: The language's closed words.
    """
    cuts: list[Cut] = []
    at = start + 1
    while at < end:
        if tree[at].text == "(" and (closing := _find_closing(tree, at, end)):
            cuts.append(Cut(at, "bracket"))
            at = closing + 1
            continue
        quotation = quotations.outer(at)
        if quotation is not None and start <= quotation.first < at:
            at = max(at + 1, min(quotation.last, end))
            if at < end and quotation.closed:
                cuts.append(Cut(at, "after-quotation"))
                kind = _classify(tree, at, end, lexicon, grammar)
                if kind:
                    cuts[-1] = Cut(at, kind)
            at += 1
            continue
        if quotation is not None and quotation.first <= start and at == quotation.last - 1 and quotation.closed:
            cuts.append(Cut(at, "closing-mark"))
        kind = _classify(tree, at, end, lexicon, grammar)
        if kind:
            cuts.append(Cut(at, kind))
        at += 1
    cuts.append(Cut(end, "end"))
    return cuts


def _find_closing(tree: Tree, at: int, end: int) -> int:
    """Give where a bracket closes, or 0 where it does not before the end."""
    depth = 0
    for i in range(at, end):
        depth += (tree[i].text == "(") - (tree[i].text == ")")
        if depth == 0:
            return i
    return 0


def _classify(tree: Tree, at: int, end: int, lexicon: Lexicon, grammar: Grammar) -> str:
    """Name the cut at a word, or give nothing."""
    token = tree[at]
    text = token.text
    if text == ",":
        return "comma:" + _classify_next(tree, at + 1, end, lexicon, grammar)
    if text in _STRONG:
        return "semicolon"
    if text == ":":
        return "colon"
    if text in _DASHES and token.pos == "PUNCT":
        return "dash"
    if text == "(":
        return "bracket"
    if text == ")":
        return "closing-bracket"
    if tree[at - 1].text == "," or _stands_behind_mark(tree, at, lexicon, grammar):
        return ""
    kind = _classify_next(tree, at, end, lexicon, grammar)
    return kind if kind in _UNMARKED else ""


def _classify_next(tree: Tree, at: int, end: int, lexicon: Lexicon, grammar: Grammar) -> str:
    """Name what begins at a word."""
    if at >= end:
        return "end"
    token = tree[at]
    lower = token.lower
    if lower in lexicon.prepositions and _begins_preposition(tree, at, lexicon):
        return "preposition"
    if lower in grammar.coordinators or lower in grammar.adversatives:
        if lower in grammar.subordinators:
            return _classify_subordinator(tree, at, end, grammar)
        return _classify_joined(
            tree, at, end, lexicon, grammar, "adversative" if lower in grammar.adversatives else "and"
        )
    if (
        lower in grammar.relative_words
        and token.pos in ("PRON", "ADV", "SCONJ")
        and lower not in grammar.complementizers
    ):
        return "relative"
    if lower in grammar.purpose_marks:
        return "purpose"
    if lower in grammar.subordinators and token.pos in ("SCONJ", "ADP", "ADV", "CCONJ"):
        return "subordinate"
    if lower in grammar.agent_marks:
        return "agent"
    marked = find_marked_gerund(tree, at, end, lexicon, grammar)
    if marked:
        return "gerund-cue" if is_gerund_cue(tree, marked, lexicon) else "gerund-marked"
    if is_gerund_cue(tree, at, lexicon):
        return "gerund-cue"
    if "VerbForm=Part" in token.morph:
        return "gerund" if "Tense=Pres" in token.morph else "participle"
    if token.pos in ("VERB", "AUX") and _can_be(lower, "finite", lexicon):
        return "cue"
    if lower in lexicon.groups.auxiliaries and token.pos == "AUX":
        return "auxiliary"
    return {"PROPN": "noun", "NOUN": "noun", "DET": "noun", "PRON": "pronoun", "ADP": "phrase", "VERB": "verb"}.get(
        token.pos, "other"
    )


def _classify_subordinator(tree: Tree, at: int, end: int, grammar: Grammar) -> str:
    """Tell a clause set against the one before (*alors que, tandis que*) from other adverbial clauses."""
    opens = grammar.zero_complementizer or (at + 1 < end and tree[at + 1].lower in grammar.complementizers)
    return "contrast" if opens else "subordinate"


def is_gerund_cue(tree: Tree, at: int, lexicon: Lexicon) -> bool:
    """Tell whether the present participle of a listed verb stands at a word."""
    token = tree[at]
    return token.pos in ("VERB", "AUX", "NOUN", "ADJ", "ADV", "ADP") and _can_be(token.lower, "gerund", lexicon)


def _can_be(lower: str, tag: str, lexicon: Lexicon) -> bool:
    """Tell whether a word can be a given form of a listed one."""
    forms = lexicon.forms.get(lower)
    return forms is not None and any(tag in tags for _, tags in forms)


def find_marked_gerund(tree: Tree, at: int, end: int, lexicon: Lexicon, grammar: Grammar) -> int:
    """Give where the gerund stands that a mark at `at` opens, over adverb and clitics (*tout en se disant*), or 0."""
    if at + 1 < end and tree[at + 1].lower in grammar.gerund_marks and tree[at].pos in ("ADV", "ADJ", "PRON"):
        at += 1
    if tree[at].lower not in grammar.gerund_marks:
        return 0
    light = lexicon.light
    follow = at + 1
    while follow < end and (tree[follow].lower in light or tree[follow].pos == "ADV"):
        follow += 1
    if follow >= end:
        return 0
    token = tree[follow]
    present = "VerbForm=Part" in token.morph and "Tense=Pres" in token.morph
    return follow if present or is_gerund_cue(tree, follow, lexicon) else 0


def _stands_behind_mark(tree: Tree, at: int, lexicon: Lexicon, grammar: Grammar) -> bool:
    """Tell whether the mark of a gerund stands right before: then it was the cut point already."""
    light, marks = lexicon.light, grammar.gerund_marks
    if tree[at].lower in marks:
        return tree[at - 1].pos == "ADV" and find_marked_gerund(tree, at - 1, len(tree), lexicon, grammar) > 0
    before = at - 1
    while before > 0 and (
        tree[before].pos == "ADV" or (tree[before].lower in light and tree[before].lower not in marks)
    ):
        before -= 1
    return tree[before].lower in marks and find_marked_gerund(tree, before, at + 1, lexicon, grammar) > 0


def _classify_joined(tree: Tree, at: int, end: int, lexicon: Lexicon, grammar: Grammar, kind: str) -> str:
    """Tell what a coordinator joins: a listed verb, any verb, a clause with its own subject, or a phrase."""
    light = lexicon.light
    follow = at + 1
    while follow < end and (tree[follow].pos == "ADV" or (tree[follow].lower in light and tree[follow].pos != "DET")):
        follow += 1
    follow = _skip_aside(tree, follow, end)
    if follow >= end:
        return kind
    token = tree[follow]
    if token.pos == "VERB" and "VerbForm=Inf" in token.morph and grammar.zero_complementizer:
        return kind + "-infinitive"
    if is_cue_verb(tree, follow, lexicon):
        return kind + "-cue"
    if token.pos in ("VERB", "AUX") and "VerbForm=Fin" in token.morph:
        return kind + "-verb"
    if token.pos in ("VERB", "AUX") and "VerbForm=Part" in token.morph:
        return kind + "-participle"
    if joins_speech(tree, follow, end, lexicon):
        return kind + "-speech"
    for i in range(follow, min(follow + 12, end)):
        if tree[i].pos in ("VERB", "AUX") and "VerbForm=Fin" in tree[i].morph:
            return kind + ("-clause-cue" if is_cue_verb(tree, i, lexicon) else "-clause")
        if tree[i].pos in ("PUNCT", "SCONJ", "CCONJ") or (tree[i].pos == "PRON" and "PronType=Rel" in tree[i].morph):
            break
    return kind


def _skip_aside(tree: Tree, at: int, end: int) -> int:
    """Give where the verb stands behind an aside that a coordinator opens (*and, in a letter,* accused), or `at`."""
    if at >= end or tree[at].text != ",":
        return at
    close = next((i for i in range(at + 1, min(at + _ASIDE, end)) if tree[i].text == ","), -1)
    if close < 0 or any("VerbForm=Fin" in tree[i].morph for i in range(at + 1, close)):
        return at
    follow = close + 1
    while follow < end and tree[follow].pos == "ADV":
        follow += 1
    return follow if follow < end and tree[follow].pos in ("VERB", "AUX") else at


def joins_speech(tree: Tree, start: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether somebody else is made to speak (*et le maire, élu en mars, estime que*)."""
    at = start
    while at < min(start + 24, end):
        token = tree[at]
        if token.text == ",":
            at = next((i for i in range(at + 1, min(at + 14, end)) if tree[i].text == ","), end) + 1
            continue
        if token.pos in ("SCONJ", "CCONJ", "PUNCT") or "PronType=Rel" in token.morph:
            return False
        if token.pos in ("VERB", "AUX") and "VerbForm=Fin" in token.morph:
            behind = range(at + 1, min(at + 5, end))
            return is_cue_verb(tree, at, lexicon) and any(tree[i].pos == "SCONJ" or tree[i].text == ":" for i in behind)
        at += 1
    return False


def _begins_preposition(tree: Tree, at: int, lexicon: Lexicon) -> bool:
    rows = lexicon.prepositions[tree[at].lower]
    return any(sense.name == "according" and _matches(tree, at, words) for words, sense in rows)


def _matches(tree: Tree, at: int, words: tuple[str, ...]) -> bool:
    return at + len(words) <= len(tree) and all(tree[at + k].lower == word for k, word in enumerate(words))


def is_cue_verb(tree: Tree, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a finite listed verb (or an auxiliary before one) begins at a word."""
    token = tree[at]
    if token.lower in lexicon.groups.auxiliaries and at + 1 < len(tree):
        follow = at + 1
        while follow + 1 < len(tree) and tree[follow].pos == "ADV":
            follow += 1
        return any(
            "participle" in tags for sense, tags in lexicon.forms.get(tree[follow].lower, ()) if sense.kind == "verbs"
        )
    if token.pos not in ("VERB", "AUX") or "VerbForm=Inf" in token.morph:
        return False
    return any(
        "finite" in tags or "participle" in tags
        for sense, tags in lexicon.forms.get(token.lower, ())
        if sense.kind == "verbs"
    )
