"""Clauses from the surface: how far a phrase or a clause can reach before the grammar stops it."""

from __future__ import annotations

from selon.attribute.clauses.asides import skip_title
from selon.attribute.clauses.incises import credits_behind, credits_last
from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.clauses.seams import skip_moment
from selon.attribute.scene.cuts import find_marked_gerund, is_cue_verb, is_gerund_cue, joins_speech
from selon.attribute.scene.quotations import CLOSING_MARKS, OPENING_MARKS
from selon.attribute.scene.scene import Range, Scene

_PHRASES = frozenset(("object", "content-prep", "prep", "predicate", "as", "inf", "marked-inf", "measure", "purpose"))
_NOUN_FRAMES = frozenset(("object", "prep", "content-prep", "measure"))
_ASKING = frozenset(("whether", "question"))
_BREAKS = frozenset((";",))
_ASIDE = 10
_ABSOLUTE = 12
_JOINED = 9
"""Within how many words behind its mark an absolute clause has its verb."""
_INSERTED = OPENING_MARKS | {"[", "("}


def is_gerund(scene: Scene, i: int) -> bool:
    """Tell whether a present participle stands at a position."""
    token = scene.token(i)
    return token is not None and "VerbForm=Part" in token.morph and "Tense=Pres" in token.morph


def leads_to_infinitive(scene: Scene, at: int) -> bool:
    """Tell whether an infinitive follows, over negation, clitics and adverbs.

    Args:
        scene: The scene.
        at: Where it may begin.
    """
    for _ in range(6):
        if scene.is_infinitive(at):
            return True
        token = scene.token(at)
        if token is None or (
            token.pos not in ("ADV", "PRON", "PART")
            and token.lower not in scene.lexicon.groups.object_clitics
            and token.text not in _INSERTED
        ):
            return False
        at += 1
    return False


def find_limit(scene: Scene, start: int, stop: int, frame: str) -> int:
    """Give where a content that begins at `start` must end at the latest.

    Each finite verb needs a word that licenses it: the clause's own opening, a relative, a subordinator, a
    coordinator. A phrase that meets a finite verb without one has ended before it. Where the language leaves its
    complementizer out, no word licenses a verb, and the sentence is the only limit.

    Args:
        scene: The scene.
        start: First word of the content.
        stop: Where the sentence or its quotation ends.
        frame: The frame that opens the content.
    """
    phrase = frame in _PHRASES
    licences = 0 if phrase else 1
    licences += not phrase and frame not in _ASKING and opens_adverbial(scene, start)
    edge = start
    at = start
    while at < stop:
        token = scene.tree[at]
        quotation = scene.quotations.inner(at)
        if quotation is not None and quotation.first >= start and quotation.first == at and quotation.closed:
            at = max(at + 1, min(quotation.last, stop))
            continue
        lower = token.lower
        if at > start and (token.text in _BREAKS or token.text == ")" or (token.text == ":" and phrase)):
            return at
        if at > start and token.text == "(" and (closing := _find_closing(scene, at, stop)) > at:
            if closing + 1 >= stop and holds_clause(scene, at + 1, closing):
                return at  # the report explains what was said
            at = closing + 1
            continue
        if at > start and _begins_other_statement(scene, at, stop):
            return at
        if at > start and frame in _NOUN_FRAMES and _leaves_phrase(scene, start, at, stop):
            return at
        if at > start and phrase and _joins_participle(scene, at) and not _shares_auxiliary(scene, start, at):
            return at
        if at > start and phrase and lower in scene.grammar.coordinators and _joins_clause(scene, at, stop):
            return at
        if token.text == "," or lower in scene.grammar.coordinators:
            edge = at
        if at > start and _licenses(scene, at, phrase):
            licences += 1
        elif scene.is_finite(at) and not _continues_group(scene, at):
            licences -= 1
            if licences < 0 and not scene.grammar.zero_complementizer:
                return _step_back(scene, edge, at, start)
        at += 1
    return stop


def opens_adverbial(scene: Scene, at: int) -> bool:
    """Tell the word that opens a condition or a time before its main clause (*si la grève se poursuit*, l'usine ferme).

    Args:
        scene: The scene.
        at: Position of the word.
    """
    grammar = scene.grammar
    lower = scene.lower(at)
    if scene.lower(at + 1) in grammar.complementizers and lower in grammar.subordinators:
        return True  # *alors que*, *tandis que*
    opens = lower in grammar.interrogatives or (lower in grammar.subordinators and lower not in grammar.as_words)
    return opens and scene.pos(at) == "SCONJ"


def _find_closing(scene: Scene, at: int, stop: int) -> int:
    """Give where a bracket closes, or -1: what it holds neither ends nor opens anything outside."""
    depth = 0
    for i in range(at, stop):
        depth += (scene.tree[i].text == "(") - (scene.tree[i].text == ")")
        if depth == 0:
            return i
    return -1


def _begins_other_statement(scene: Scene, at: int, stop: int) -> bool:
    """Tell whether another statement begins: a second saying, by the same source or by somebody else."""
    if scene.tree[at].text == ",":
        return _opens_statement(scene, at + 1) or credits_last(scene, at, stop)
    if scene.tree[at - 1].text in CLOSING_MARKS and credits_behind(scene, at, stop):
        return True
    inside = scene.pos(at) == "ADV" and scene.lower(at - 1) in scene.lexicon.groups.auxiliaries  # *a* ainsi *dit*
    if scene.lower(at) in scene.grammar.coordinators and not inside:
        return _joins_statement(scene, at + 1) or joins_speech(scene.tree, at + 1, stop, scene.lexicon)
    if scene.lower(at) in scene.grammar.absolute_marks:
        return _opens_absolute(scene, at, stop)
    marked = find_marked_gerund(scene.tree, at, stop, scene.lexicon, scene.grammar)
    return marked > 0 and is_gerund_cue(scene.tree, marked, scene.lexicon) and _opens_statement(scene, marked)


def _opens_absolute(scene: Scene, at: int, stop: int) -> bool:
    """Tell what somebody else says beside it (*could rise,* with *the agency* saying that *roads were cut*)."""
    for i in range(at + 2, min(at + _ABSOLUTE, stop)):
        if scene.is_finite(i) or scene.lower(i) == "," or scene.quotations.outer(i) is not None:
            return False
        if is_gerund_cue(scene.tree, i, scene.lexicon):
            return scene.pos(i - 1) in ("NOUN", "PROPN", "PRON", "ADJ") and _opens_statement(scene, i)
    return False


def _leaves_phrase(scene: Scene, start: int, at: int, stop: int) -> bool:
    """Tell what a noun phrase without verb cannot hold: a gerund with its mark, a clause set against the one before."""
    if scene.count_finite(start, at) or any(scene.is_infinitive(i) for i in range(start, at)):
        return False
    if scene.grammar.zero_complementizer and any(is_gerund(scene, i) for i in range(start, at)):
        return False
    if find_marked_gerund(scene.tree, at, stop, scene.lexicon, scene.grammar):
        return True
    return scene.lower(at) in scene.grammar.adversatives & scene.grammar.subordinators and (
        scene.lower(at + 1) in scene.grammar.complementizers
    )


def _opens_statement(scene: Scene, at: int) -> bool:
    """Tell whether a participle begins that says something new (*, adding that*)."""
    if not is_gerund(scene, at):
        return False
    return any(
        scene.lower(i) in scene.grammar.complementizers or scene.tree[i].text in (":", "«", "“", '"')
        for i in range(at + 1, min(at + 4, len(scene.tree)))
    )


def _joins_statement(scene: Scene, at: int) -> bool:
    """Tell whether a second reporting verb with a content of its own follows (*and adds that*)."""
    groups = scene.lexicon.groups
    while scene.pos(at) == "ADV" or scene.lower(at) in scene.lexicon.light:
        at += 1
    if (scene.lower(at) in groups.carriers or scene.lower(at) in groups.wishes) and scene.is_infinitive(at + 1):
        at += 1
        listed = any(sense.kind == "verbs" for sense, _ in scene.lexicon.forms.get(scene.lower(at), ()))
    else:
        listed = at < len(scene.tree) and is_cue_verb(scene.tree, at, scene.lexicon)
    if not listed:
        return False
    behind = range(at + 1, min(at + 5, len(scene.tree)))
    return any(
        scene.lower(i) in scene.grammar.complementizers or scene.tree[i].text in (":", *OPENING_MARKS) for i in behind
    )


def _joins_clause(scene: Scene, at: int, stop: int) -> bool:
    """Tell a clause with its own subject that a coordinator joins (*spoke of a leak* and the master resigned)."""
    if not scene.grammar.zero_complementizer:
        return False
    for verb in range(at + 2, min(at + _JOINED, stop)):
        if scene.lower(verb) in _BREAKS or scene.pos(verb) in ("PUNCT", "SCONJ"):
            return False
        if scene.is_finite(verb):
            subject = scene.tree.child(scene.tree[verb], "subject", "passive-subject")
            own = subject is not None and scene.tree.edges(subject)[0] == at + 1
            return own and scene.tree[verb].role != "relative"
    return False


def _joins_participle(scene: Scene, at: int) -> bool:
    """Tell a second verb that shares the auxiliary (*a promis la paix et suscité*) from a list of participles."""
    if scene.lower(at) not in scene.grammar.coordinators or scene.pos(at - 1) in ("VERB", "ADJ", "ADV"):
        return False
    follow = at + 1
    while scene.pos(follow) == "ADV":
        follow += 1
    token = scene.token(follow)
    return token is not None and token.pos == "VERB" and "VerbForm=Part" in token.morph and not is_gerund(scene, follow)


def _shares_auxiliary(scene: Scene, start: int, at: int) -> bool:
    """Tell a participle that shares the auxiliary of an infinitive in the content (*d'avoir volé X et* tué *Y*)."""
    auxiliaries = scene.lexicon.groups.auxiliaries
    return any(
        scene.lower(i) in auxiliaries and scene.is_infinitive(i) and "VerbForm=Part" in scene.tree[i + 1].morph
        for i in range(start, min(at, len(scene.tree) - 1))
    )


def _licenses(scene: Scene, at: int, phrase: bool) -> bool:
    lower, grammar = scene.lower(at), scene.grammar
    if lower in grammar.relative_words or lower in grammar.complementizers or lower in grammar.question_words:
        return scene.pos(at) in ("PRON", "SCONJ", "ADV", "DET", "ADJ")
    if lower in grammar.interrogatives:
        return scene.pos(at) == "SCONJ" or scene.lower(at + 1) in scene.lexicon.groups.subject_clitics
    if lower in grammar.subordinators:
        return scene.lower(at + 1) not in grammar.complementizers and scene.pos(at) != "ADP"
    return not phrase and (lower in grammar.coordinators or lower in grammar.adversatives)


def _continues_group(scene: Scene, at: int) -> bool:
    """Tell whether a finite form only continues the verb group before it (the parser's *été*)."""
    if scene.is_finite(at - 1) or scene.lower(at - 1) in scene.lexicon.groups.link_tokens:
        return True
    before = at - 1
    while scene.pos(before) == "ADV" or scene.lower(before) in scene.lexicon.groups.negations:
        before -= 1
    if scene.lower(before) in scene.lexicon.groups.auxiliaries and scene.is_finite(before):
        return True
    if _stands_behind_aside(scene, at):
        return True
    return bool(scene.find_ending(at, scene.grammar.fixed_clauses))


def _stands_behind_aside(scene: Scene, at: int) -> bool:
    """Tell a participle that the parser takes for finite, parted from its auxiliary (*est, de fait,* interdit)."""
    forms = scene.lexicon.forms.get(scene.lower(at), ())
    if scene.lower(at - 1) != "," or not any("participle" in tags for _, tags in forms):
        return False
    for i in range(at - 2, max(0, at - _ASIDE), -1):
        if scene.lower(i) == ",":
            return scene.lower(i - 1) in scene.lexicon.groups.auxiliaries and scene.is_finite(i - 1)
        if scene.is_finite(i):
            return False
    return False


def _step_back(scene: Scene, edge: int, at: int, start: int) -> int:
    """Give the last comma or coordinator before an unlicensed verb, or the verb's own start."""
    if edge > start:
        return edge
    first = at
    groups = scene.lexicon.groups
    while first > start + 1 and (
        scene.lower(first - 1) in groups.negations
        or (scene.lower(first - 1) in groups.object_clitics and scene.pos(first - 1) == "PRON")
    ):
        first -= 1
    return first


def end_relative(scene: Scene, head: int, start: int, limit: int) -> int:
    """Give where a content inside a relative must end: before the verb that the relative's noun is the subject of.

    (*A guard who asked not to be named* said *so*: where clauses need no word that opens them, none parts the two.)

    Args:
        scene: The scene.
        head: The cue's main word.
        start: First word of the content.
        limit: Where it must end at the latest.
    """
    if not scene.grammar.zero_complementizer:
        return limit
    token = scene.tree[head]
    while token.role == "conjunct" and token.head != token.i:
        token = scene.tree[token.head]
    noun = scene.tree[token.head]
    verb = scene.tree[noun.head]
    if token.role != "relative" or noun.role not in ("subject", "passive-subject") or not start < verb.i < limit:
        return limit
    at = verb.i
    while at > start + 1 and (scene.pos(at - 1) in ("AUX", "ADV", "PART") or scene.lower(at - 1) == ","):
        at -= 1
    return at


def find_bracket(scene: Scene, i: int) -> Range:
    """Give the brackets around a word, without the marks, or its sentence where it stands in none."""
    first, _ = scene.sentence(i)
    stop = scene.sentence_stop(i)
    depth = 0
    for at in range(i - 1, first - 1, -1):
        text = scene.tree[at].text
        depth += text == ")"
        if text == "(":
            depth -= 1
            if depth < 0:
                closing = next((k for k in range(i, stop) if scene.tree[k].text == ")"), stop)
                return at + 1, closing
    return first, stop


def list_bare_starts(scene: Scene, behind: int, stop: int, taken: set[int]) -> list[int]:
    """List where a clause without complementizer may begin: right behind the cue, or behind an addressee or a date.

    A finite verb must follow; none may stand before.

    Args:
        scene: The scene.
        behind: Position behind the cue.
        stop: Where the sentence ends.
        taken: Positions of the source.
    """
    starts: list[int] = []
    named = behind
    for at in range(behind, min(behind + _BARE_REACH, stop)):
        token = scene.tree[at]
        named = max(named, skip_title(scene, at)) if at > behind else named
        if at < named:
            continue
        if token.text in (":", ";") or token.text in OPENING_MARKS or scene.is_finite(at):
            break
        if at > behind and scene.lower(at - 1) == "," and is_gerund_cue(scene.tree, at, scene.lexicon):
            break  # the next thing said (*, adding it was icy*)
        first = not any(i not in taken and scene.pos(i) != "PUNCT" for i in range(behind, at))
        if at > behind and (dated := skip_moment(scene, at, stop)) > at and begins_phrase(scene, dated):
            named = max(named, dated)  # when somebody was told (*told voters* this weekend *he would*)
            continue
        if (
            at not in taken
            and token.pos != "PUNCT"
            and (first or begins_phrase(scene, at) or token.lower in scene.grammar.subordinators)
            and not (at > behind and (_ends_figure(scene, behind, at) or _belongs_to_noun(scene, behind, at)))
        ):
            starts.append(at)
    if not any(scene.is_finite(i) for i in range(behind, stop)):
        return []
    if starts and scene.lower(starts[0] - 1) == "," and not _is_set_off(scene, starts[0], stop):
        return starts[:1]  # *as she noted,* at least forty *were hurt*
    return starts


def _ends_figure(scene: Scene, first: int, at: int) -> bool:
    """Tell a number from the words that open its figure (*said* about *30*, *said* between *30* and *43*)."""
    if scene.pos(at) != "NUM" and scene.tree[at].role != "number":
        return scene.lower(at - 1) in scene.grammar.quantifiers and scene.pos(at - 1) == "ADP"
    if scene.lower(at - 1) in scene.grammar.quantifiers | scene.grammar.range_openers:
        return True
    ranged = at - 3 >= first and scene.lower(at - 3) in scene.grammar.range_openers
    return ranged and scene.lower(at - 1) in scene.grammar.coordinators


def _belongs_to_noun(scene: Scene, first: int, at: int) -> bool:
    """Tell a clause behind a noun that says it, led to or owned (*mocked her over* her claim *it was lost*)."""
    said = any(s.kind == "nouns" and "that" in s.frames for s, _ in scene.lexicon.forms.get(scene.lower(at - 1), ()))
    owned = at - 2 >= first and scene.lower(at - 2) in scene.grammar.possessives
    return said and owned and scene.pos(at - 1) == "NOUN"


def _is_set_off(scene: Scene, at: int, stop: int) -> bool:
    """Tell what a comma ends before any finite verb from a clause."""
    edge = next((i for i in range(at, stop) if scene.lower(i) == "," or scene.is_finite(i)), stop)
    return scene.lower(edge) == ","


def holds_clause(scene: Scene, start: int, stop: int) -> bool:
    """Tell whether a stretch holds a finite verb that no relative, complementizer or subordinator before it licenses.

    A word that opens nothing (*since* 2019, twice *as* high) licenses no verb that came before.
    """
    if not scene.count_finite(start, stop):
        return False
    grammar = scene.grammar
    openers = grammar.relative_words | grammar.complementizers | grammar.subordinators | grammar.question_words
    licences = 0
    for i in range(start, stop):
        if scene.is_finite(i):
            licences -= 1
            if licences < 0:
                return True
        elif scene.lower(i) in openers and scene.pos(i) in ("PRON", "SCONJ", "ADV"):
            licences += 1
    return False


_BARE_REACH = 12
