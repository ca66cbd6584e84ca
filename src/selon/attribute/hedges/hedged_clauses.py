"""Where the clause of a hedge begins and ends, as far as grammar says: relatives, coordination, questions."""

from __future__ import annotations

from selon.attribute.clauses.seams import skip_connective
from selon.attribute.hedges.hypotheses import find_hedge, has_participle
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene

_STOPS = frozenset((",", ";", ":", "–", "—", "(", ")", "«", "»", "“", "”", '"'))


def narrow_clauses(scene: Scene, cue: Cue, ranges: list[Range]) -> set[Range]:
    """Keep the ranges that the grammar of the clause allows; all of them where it would leave none.

    Args:
        scene: The scene.
        cue: The hedge.
        ranges: The ranges that its clause could have.
    """
    kept = set(ranges)
    for allowed in (_right_starts, _right_ends):
        fitting = allowed(scene, cue, kept)
        kept = fitting or kept
    return kept


def _right_starts(scene: Scene, cue: Cue, ranges: set[Range]) -> set[Range]:
    """Begin a relative clause with its pronoun; begin a clause that no verb precedes with its sentence."""
    first, verb = scene.sentence(cue.head)[0], cue.words[0]
    relative = find_relative(scene, verb)
    if relative >= 0 and _has_main_verb(scene, first, relative, cue):
        return {span for span in ranges if span[0] == relative}
    if any(scene.is_finite(i) for i in range(first, verb)):
        return ranges
    start = next((i + 1 for i in reversed(range(first, verb)) if scene.tree[i].text in (":", "–", "—", "|")), first)
    start = skip_connective(scene, start, verb)
    return {span for span in ranges if span[0] <= start or scene.tree[span[0] - 1].text not in (",",)}


def find_relative(scene: Scene, verb: int) -> int:
    """Give the relative pronoun whose clause a verb heads, or -1: no other finite verb stands between."""
    first = scene.sentence(verb)[0]
    for i in range(verb - 1, max(first, verb - 12), -1):
        if scene.is_finite(i) or scene.tree[i].text in (";", ":"):
            return -1
        if scene.lower(i) in scene.grammar.relative_words and scene.pos(i) in ("PRON", "ADV"):
            return i if scene.pos(i - 1) in ("NOUN", "PROPN", "ADJ", "PUNCT", "NUM", "PRON", "X") else -1
    return -1


def _has_main_verb(scene: Scene, first: int, relative: int, cue: Cue) -> bool:
    """Tell whether the sentence has a finite verb outside the hedge's clause: else it is a noun with its relative."""
    own = set(cue.words)
    stop = scene.sentence_stop(cue.head)
    before = any(scene.is_finite(i) for i in range(first, relative))
    return before or any(scene.is_finite(i) and i not in own for i in range(cue.words[-1] + 1, stop))


def _right_ends(scene: Scene, cue: Cue, ranges: set[Range]) -> set[Range]:
    """Run over a coordinated verb that is hedged as well; end before one that is not."""
    start, stop = cue.words[-1] + 1, scene.sentence_stop(cue.head)
    least, wall = start, stop
    for at in range(start, stop):
        if scene.tree[at].text in (";", ":") or scene.quotations.inner(at) is not scene.quotations.inner(cue.head):
            break
        if scene.lower(at) not in scene.grammar.coordinators:
            continue
        verb = _find_coordinated(scene, at, stop)
        if verb < 0:
            continue
        if not scene.lexicon.is_hedge(scene.lower(verb)):
            wall = at
            break
        if shares_subject(scene, verb):
            least = verb + 1
    return {span for span in ranges if least <= span[1] <= wall} or {span for span in ranges if span[1] <= wall}


def _find_coordinated(scene: Scene, at: int, stop: int) -> int:
    """Give the finite verb that a coordinator joins, with or without a subject, or -1 where it joins less."""
    for i in range(at + 1, stop):
        word = scene.lower(i)
        if scene.is_finite(i):
            return i
        if scene.tree[i].text in _STOPS or word in scene.grammar.relative_words | scene.grammar.subordinators:
            return -1
    return -1


def shares_subject(scene: Scene, verb: int) -> bool:
    """Tell a coordinated verb without a subject of its own (*aurait bu et aurait fui*)."""
    at = verb - 1
    groups = scene.lexicon.groups
    while scene.pos(at) == "ADV" or scene.lower(at) in groups.negations | groups.reflexives | groups.object_clitics:
        if scene.lower(at) in scene.grammar.coordinators:
            break
        at -= 1
    return scene.lower(at) in scene.grammar.coordinators


def _stands_behind_negation(scene: Scene, at: int, first: int) -> bool:
    """Tell a question behind what is not known, over adverbs (*on ne sait pas encore* qui *aurait tiré*)."""
    negations = scene.lexicon.groups.negations
    before = at - 1
    while before > first and scene.pos(before) == "ADV" and scene.lower(before) not in negations:
        before -= 1
    return scene.lower(before) in negations


def is_asked(scene: Scene, verb: int) -> bool:
    """Tell a verb inside a question, direct or indirect: it states nothing."""
    first, last = scene.sentence(verb)
    if scene.quotations.inner(verb) is None and any(scene.tree[i].text == "?" for i in range(verb, last)):
        return True
    for i in range(verb - 1, max(first - 1, verb - 12), -1):
        if scene.is_finite(i):
            return False
        if _opens_withheld(scene, i):
            return True
        if scene.lower(i) in scene.grammar.question_words and scene.lower(i) not in scene.grammar.demonstratives:
            i -= scene.pos(i - 1) == "ADP" and i - 1 > first  # *on ignore* dans *quel pays*
            before = scene.pos(i - 1) if i > first else "ADP"
            return before in ("VERB", "AUX") or _stands_behind_negation(scene, i, first)
    return False


def is_pictured(scene: Scene, cue: Cue, earlier: list[Cue]) -> bool:
    """Tell a relative on what somebody only wishes or proposes (*demande un débat*, qui permettrait *d'y voir clair*).

    Args:
        scene: The scene.
        cue: The hedge.
        earlier: The cues that were accepted before it.
    """
    relative = find_relative(scene, cue.words[0])
    hedge = find_hedge(scene, cue.words)
    if relative < 0 or has_participle(scene, hedge) or scene.tree[hedge].role == "copula":
        return False
    for other in earlier:
        if other.lemma not in scene.grammar.picturing or other.content is None or not other.content.spans:
            continue
        end = other.content.spans[-1][1]
        if end <= relative <= end + 1 and scene.tree[other.head].sentence == scene.tree[cue.head].sentence:
            return True
    return False


def _opens_withheld(scene: Scene, i: int) -> bool:
    """Tell a free relative that nobody tells (*sans préciser ce que*, *on ne sait pas ce qui*)."""
    grammar, groups = scene.grammar, scene.lexicon.groups
    if scene.lower(i) not in grammar.demonstratives or scene.lower(i + 1) not in grammar.relative_words:
        return False
    if not scene.is_infinitive(i - 1):
        return scene.lower(i - 1) in groups.negations
    before = i - 2
    while scene.lower(before) in groups.object_clitics | groups.reflexives:
        before -= 1
    return scene.lower(before) in grammar.withholding
