"""Relays away from their verb: named at the head of the clause, as somebody's voice, as who learned it of a source."""

from __future__ import annotations

from selon.attribute.clauses.anonymity import list_reason_words
from selon.attribute.clauses.asides import is_set_off
from selon.attribute.clauses.limits import is_gerund
from selon.attribute.clauses.phrases import begins_phrase, list_ends
from selon.attribute.relays.outlet_names import bears_title, is_media, names_outlet
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Candidate, Range, Scene
from selon.attribute.sources.outlets import end_name

_CLOSED = frozenset(
    ("comma", "stop", "clause", "verb", "relative", "quote", "end", "closing", "coordinator", "next", "bracket")
)
_NO_NAMES = ("ADP", "SCONJ", "VERB", "AUX")
"""What no word of a name is, so that one with a capital behind a name's is misread."""
_OCCASION = 4
"""Words from the comma to the word of speaking at most (*, in an exclusive interview*)."""
_PARTIES = ("person", "people", "organisation", "state")


def read_phrase(scene: Scene, at: int, limit: int) -> Range | None:
    """Give the phrase that begins at a word, up to the first place where it must end."""
    if at >= limit:
        return None
    if not begins_phrase(scene, at):
        return (at, at + 1) if _is_misread_name(scene, at) else None
    ends = list_ends(scene, at, limit, 12)
    if not ends:
        return None
    end = next((end for end, kind in ends if kind.split("-")[0] in _CLOSED), ends[-1][0])
    phrase = next((end for end, kind in ends if kind in ("phrase", "adverb", "participle", "citing")), end)
    best = min(end, phrase)
    dates = (i for i in range(at + 1, best) if scene.lower(i) in scene.grammar.time_nouns)
    best = next((i for i in dates if scene.tree[i - 1].text != "-" and not _is_in_name(scene, i)), best)
    while best > at + 1 and scene.pos(best - 1) in ("ADP", "DET"):
        best -= 1  # what leads to a quotation behind the outlet (*sur la Deux* d'une « *erreur* »)
    best = end_name(scene, (at, _end_misread(scene, at, best, limit)), limit)
    if scene.lower(best) == "(" and scene.lower(best + 2) == ")":
        best += 3
    return at, best


def _end_misread(scene: Scene, first: int, end: int, limit: int) -> int:
    """Give where a name ends whose last word is parsed as a preposition or a verb (*sur* Radio Brelle *que*)."""
    misread = end < limit and scene.pos(end) in _NO_NAMES and scene.tree[end].text[:1].isupper()
    named = scene.pos(end - 1) in ("PROPN", "NOUN", "X") and scene.tree[end - 1].text[:1].isupper()
    return end + 1 if misread and named and end > first else end


def _is_misread_name(scene: Scene, at: int) -> bool:
    """Tell an outlet that is known by its name alone and that the parser takes for another word (*à* Bloomberg)."""
    token = scene.tree[at]
    if token.pos not in ("VERB", "ADJ", "ADV", "AUX") or not token.text[:1].isupper():
        return False
    party = scene.party((at, at + 1))
    return party.kind == "media" and party.named == "named" and party.known and party.sure


def _is_in_name(scene: Scene, i: int) -> bool:
    """Tell a day inside a name: behind an article (*the* Sunday *West*), or where days are small (*Nord* Matin)."""
    before, behind = scene.tree[i - 1], scene.token(i + 1)
    opens = before.pos == "DET" and behind is not None and behind.text[:1].isupper()
    return scene.tree[i].text[:1].isupper() and (opens or (scene.grammar.small_days and before.text[:1].isupper()))


def take_leading(scene: Scene, cue: Cue) -> bool:
    """Find the outlet that the clause names before its verb: *Au micro de RTL*, *Invitée sur BFMTV*, *Sur TF1*.

    Only where nothing finite stands before it or between it and the cue: a clause that lies deeper is another's words.
    """
    first, start = scene.sentence(cue.head)[0], cue.words[0]
    reasons = list_reason_words(scene, first, start)  # *who would rather not see his name in the paper*
    for at in range(first, start):
        if at in reasons:
            continue
        if scene.is_finite(at) and scene.lower(at) not in scene.grammar.addressing:
            return False
        link = _find_link(scene, at, start)
        phrase = read_phrase(scene, link + 1, start) if link >= 0 else None
        if phrase is None or not _is_outlet_led(scene, at, phrase):
            continue
        _drop_aside(scene, cue, at, phrase)
        spoken = _opens_interview(scene, at, first) and _is_inverted(cue)
        if _is_source(cue, phrase) or (not spoken and _holds_other(scene, cue, phrase[1], start)):
            return False
        cue.relay = [phrase]
        if (
            scene.lower(at) in scene.grammar.citing | scene.grammar.contacting
            and scene.lower(link) in scene.grammar.agent_marks
        ):
            cue.extra.extend((at, link))
        return True
    return False


def _is_tie(scene: Scene, at: int) -> bool:
    """Tell a participle that ties somebody to an outlet (*quoted by*, *reached by*)."""
    return scene.lower(at) in scene.grammar.citing | scene.grammar.contacting


def _is_outlet_led(scene: Scene, at: int, phrase: Range) -> bool:
    """Tell whether a word of speaking leads to a named outlet; behind a participle its name's form is enough."""
    if _is_tie(scene, at) or scene.lower(at) in scene.grammar.interviews | scene.grammar.medium_spaces:
        return names_outlet(scene, phrase)
    return is_media(scene, phrase) and scene.party(phrase)[1] != "unnamed"


def _drop_aside(scene: Scene, cue: Cue, at: int, phrase: Range) -> None:
    """Take the occasion off a source that runs over it (*the minister*, in an interview with *the Gazette*)."""
    spans = cue.source.spans if cue.source is not None else ()
    if not spans or not spans[0][0] < at < phrase[1] <= spans[0][1]:
        return
    comma = next((i for i in range(at, max(at - _OCCASION, spans[0][0]), -1) if scene.lower(i) == ","), -1)
    if comma > spans[0][0]:
        _trim_source(cue, comma)


def _holds_other(scene: Scene, cue: Cue, first: int, stop: int) -> bool:
    """Tell whether a verb stands between an outlet and a cue, those of the source's own relative left out."""
    spans = cue.source.spans if cue.source is not None else ()
    own: set[int] = set()
    if spans and not _is_inverted(cue):
        own = {i for left, right in spans for i in range(left, _pass_relative(scene, right, stop))}
    return any(scene.is_finite(i) for i in range(first, stop) if i not in own)


def _pass_relative(scene: Scene, end: int, stop: int) -> int:
    """Give where a relative that two commas set off behind a source ends, or the source's own end."""
    if scene.lower(end) != "," or scene.lower(end + 1) not in scene.grammar.relative_words:
        return end
    close = next((i for i in range(stop - 1, end + 1, -1) if scene.lower(i) == ","), end)
    return close if is_set_off(scene, end, close + 1) else end


def _opens_interview(scene: Scene, at: int, first: int) -> bool:
    """Tell whether the sentence itself opens with the interview: then all that is said in it was said there."""
    return scene.lower(at) in scene.grammar.addressing and at <= first + 2


def _is_inverted(cue: Cue) -> bool:
    """Tell whether the source stands behind its verb, so that what is said comes before (*…, a déclaré la maire*)."""
    spans = cue.source.spans if cue.source is not None else ()
    return bool(spans) and spans[0][0] >= cue.words[0]


def _find_link(scene: Scene, at: int, stop: int) -> int:
    """Give the word right before the outlet that a word of speaking or a bare preposition leads to, or -1."""
    grammar = scene.grammar
    links = grammar.relay_preps | grammar.phrase_preps
    asked = _is_tie(scene, at) and at == scene.sentence(at)[0] and not is_gerund(scene, at)
    if asked and (scene.lower(at) in grammar.citing or scene.lower(at) not in grammar.addressing):
        links = grammar.agent_marks
    if asked or scene.lower(at) in grammar.addressing | grammar.medium_spaces:
        for i in range(_pass_means(scene, at, links) if asked else at + 1, min(at + 5, stop)):
            dated = scene.lower(i + 1) in grammar.time_nouns and scene.lower(i) in grammar.leading_preps
            shared = i == at + 1 and scene.pos(i) == "ADP" and scene.lower(at) in grammar.interviews
            if (scene.lower(i) in links and not dated) or shared:
                return i
            passed = dated or scene.lower(i) in grammar.time_nouns | grammar.read_out
            if scene.pos(i) not in ("VERB", "ADJ", "ADV") and not passed:
                return -1
        return -1
    opens = at == scene.sentence(at)[0] or scene.lower(at - 1) == ","
    return at if opens and scene.lower(at) in grammar.medium_preps else -1


def _pass_means(scene: Scene, at: int, links: frozenset[str]) -> int:
    """Give where who asked somebody is led to, behind what it was done by (*joint* par téléphone *par X*)."""
    means = scene.lower(at + 1) in links and scene.tree[at + 2].text.islower() and scene.lower(at + 3) in links
    return at + 3 if means else at + 1


def _is_source(cue: Cue, phrase: Range) -> bool:
    spans = cue.source.spans if cue.source is not None else ()
    return any(first < phrase[1] and phrase[0] < last for first, last in spans)


def take_voice(scene: Scene, cue: Cue) -> bool:
    """Find who lent the source a voice: *par la voix de son avocat*, *par l'intermédiaire de sa porte-parole*."""
    first, stop = scene.sentence(cue.head)[0], scene.sentence_stop(cue.head)
    for at in range(first, stop):
        words = scene.find_starting(at, scene.grammar.voices)
        if not words:
            continue
        behind = at + len(words)
        phrase = read_phrase(scene, behind, stop)
        if phrase is None or scene.party(phrase)[0] not in (*_PARTIES, "media") or not _belongs(scene, cue, at):
            continue
        cue.relay = [(phrase[0], _end_apposition(scene, phrase[1], stop))]
        cue.extra.extend(range(at, behind))
        _trim_source(cue, at)
        return True
    return False


def _end_apposition(scene: Scene, at: int, stop: int) -> int:
    """Give where the office behind a voice's name ends (*, porte-parole de l'armée*): at the next mark, no verb before.

    What is opened by a preposition or a pronoun, or runs on without a mark, is no apposition.
    """
    if scene.lower(at) != "," or scene.pos(at + 1) not in ("NOUN", "DET", "PROPN"):
        return at
    for end in range(at + 1, min(at + 14, stop + 1)):
        token = scene.token(end)
        if token is None or scene.is_finite(end) or token.lower in scene.grammar.complementizers:
            return at
        if token.text in (",", ":", "."):
            return end
    return at


def _belongs(scene: Scene, cue: Cue, at: int) -> bool:
    """Tell whether no other verb stands between the voice and the cue."""
    between = range(cue.behind, at) if at >= cue.behind else range(at, cue.words[0])
    return not any(scene.is_finite(i) for i in between if i not in cue.words)


def _trim_source(cue: Cue, at: int) -> None:
    """End a source before a position inside it."""
    if cue.source is None or not cue.source.spans:
        return
    first, last = cue.source.spans[0]
    if first < at < last:
        cue.source = Candidate(cue.source.kind, ((first, at),), cue.source.features)


def take_cited(scene: Scene, cue: Cue) -> bool:
    """Turn an outlet that speaks on somebody's word into the relay: *Citant un proche, Le Figaro annonce que…*."""
    if cue.source is None or not cue.source.spans or not _passes_on(scene, cue, cue.source.spans[0]):
        return False
    first, stop = scene.sentence(cue.head)[0], scene.sentence_stop(cue.head)
    source = cue.source.spans[0]
    for at in (*range(first, min(first + 2, source[0])), *range(max(cue.behind, source[1]), stop)):
        cites = scene.lower(at) in scene.grammar.citing and is_gerund(scene, at)
        opens = at <= first + 1 or scene.lower(at - 1) == "," or scene.lower(at - 2) == ","
        if not cites or not opens or scene.quotations.inner(at) is not None:
            continue
        cited = read_cited(scene, at + 1, source[0] if at < source[0] else stop)
        deeper = cited is not None and at > source[1] + 1 and any(scene.is_finite(i) for i in range(cited[1], stop))
        deeper = deeper and not _opens_behind(scene, cue, at, cited)
        if cited is not None and not deeper and _can_be_cited(scene, cited) and not says_itself(scene, at, cited):
            _turn(cue, cited, [at])
            return True
    return _take_citing_clause(scene, cue, source, stop) or _take_learned(scene, cue, source, stop)


def _passes_on(scene: Scene, cue: Cue, span: Range) -> bool:
    """Tell an outlet; where something is learned of somebody its title is enough."""
    return is_media(scene, span) or (cue.lemma in scene.grammar.learning and bears_title(scene, span))


def _opens_behind(scene: Scene, cue: Cue, at: int, cited: Range | None) -> bool:
    """Tell whether what is reported begins behind who is cited (*reported, citing an aide,* that *…*), not before."""
    marks = scene.grammar.complementizers
    if cited is None or any(scene.lower(i) in marks or scene.is_finite(i) for i in range(cue.behind, at)):
        return False
    return scene.lower(cited[1]) == "," and scene.lower(cited[1] + 1) in marks


def says_itself(scene: Scene, at: int, cited: Range) -> bool:
    """Tell a gerund with its mark that says something (*en évoquant des pertes*) from one that cites somebody."""
    if scene.party(cited).known:
        return False
    marked = scene.lower(at - 1) in scene.grammar.gerund_marks
    return marked and any("object" in sense.frames for sense, _ in scene.lexicon.forms.get(scene.lower(at), ()))


def _take_citing_clause(scene: Scene, cue: Cue, source: Range, stop: int) -> bool:
    """Read *AP, qui cite un responsable*, inside the source or right behind it."""
    for at in range(source[0] + 1, min(source[1] + 2, stop - 1)):
        if scene.lower(at) not in scene.grammar.relative_subjects:
            continue
        words = [at + 1] if scene.lower(at + 1) in scene.grammar.cites else _find_holding(scene, at + 1)
        if not words:
            continue
        cited = read_cited(scene, words[-1] + 1, stop)
        if cited is None or not _can_be_cited(scene, cited):
            return False
        end = at - 1 if scene.lower(at - 1) == "," else at
        assert cue.source is not None
        cue.source = Candidate(cue.source.kind, ((source[0], min(end, source[1])),), cue.source.features)
        _turn(cue, cited, words)
        return True
    return False


def _find_holding(scene: Scene, at: int) -> list[int]:
    """Give the words of *(le) tient de*, *tient l'information de*, or nothing."""
    verb = at + 1 if scene.lower(at) in scene.lexicon.groups.object_clitics else at
    if scene.lower(verb) not in scene.grammar.holds:
        return []
    mark = next((i for i in range(verb + 1, verb + 5) if scene.lower(i) in scene.grammar.learned_of), -1)
    return [verb, mark] if mark > 0 else []


def take_heard(scene: Scene, cue: Cue) -> bool:
    """Read from whom it was heard where nobody in particular says it: *a-t-on appris auprès du parquet*, *dit-on à X*.

    The outlet itself heard it: there is no relay.
    """
    assert cue.source is not None
    span = cue.source.spans[0]
    heard = cue.lemma in scene.grammar.learning
    if len(range(*span)) != 1 or scene.lower(span[0]) not in scene.grammar.anybody:
        return False
    leads = scene.grammar.learned_of
    stop = scene.sentence_stop(cue.head)
    for at in range(max(span[1], cue.behind), stop):
        if scene.lower(at) in scene.grammar.complementizers or scene.is_finite(at):
            return False
        if scene.lower(at) not in leads or scene.lower(at + 1) in scene.grammar.learned_of:
            continue
        if not heard and scene.lower(at) not in scene.grammar.medium_preps and not _leads_to_source(scene, at):
            continue
        cited = read_cited(scene, at + 1, stop)
        if cited is None or not _can_be_cited(scene, cited):
            continue
        start = at - 1 if scene.lower(at - 1) in scene.grammar.learned_of else at
        cue.source = Candidate("cited", (cited,), [])
        cue.extra.extend(range(start, at + 1))
        return True
    return False


def _leads_to_source(scene: Scene, at: int) -> bool:
    """Tell a preposition that names a source by its noun alone (*indique-t-on* de *source policière*)."""
    rows = scene.lexicon.prepositions.get(scene.lower(at), ())
    return any(scene.reads(at + 1, row) for words, sense in rows if len(words) == 1 for row in sense.before)


def _take_learned(scene: Scene, cue: Cue, source: Range, stop: int) -> bool:
    """Read *a appris l'AFP de source policière*, *a appris Le Monde auprès d'un proche*."""
    if cue.lemma not in scene.grammar.learning:
        return False
    for at in range(max(source[0] + 1, cue.behind), stop):
        if scene.lower(at) in scene.grammar.complementizers or scene.is_finite(at):
            return False
        if scene.lower(at) not in scene.grammar.learned_of or scene.lower(at + 1) in scene.grammar.learned_of:
            continue
        cited = read_cited(scene, at + 1, stop)
        if cited is None or not _can_be_cited(scene, cited):
            continue
        start = at - 1 if scene.lower(at - 1) in scene.grammar.learned_of else at
        _trim_source(cue, start)
        _turn(cue, cited, list(range(start, at + 1)))
        return True
    return False


def _turn(cue: Cue, cited: Range, words: list[int]) -> None:
    assert cue.source is not None
    cue.relay = [cue.source.spans[0]]
    cue.source = Candidate("cited", (cited,), [])
    cue.extra.extend(words)


def _can_be_cited(scene: Scene, span: Range) -> bool:
    return scene.party(span)[0] in (*_PARTIES, "document")


def read_cited(scene: Scene, at: int, stop: int) -> Range | None:
    """Give the phrase behind a word of citing: it runs to the comma, the sentence end or a clause, over coordination.

    Args:
        scene: The scene.
        at: Where it begins.
        stop: Where the sentence ends.
    """
    quoted = next(iter(scene.quotations.starting(at, at + 1)), None)
    if quoted is not None and quoted.last < stop:
        return at, quoted.last  # a source in the outlet's own words (*quoting "a person close to the player"*)
    if not begins_phrase(scene, at) and scene.pos(at) not in ("DET", "NUM", "ADJ", "NOUN"):
        return None
    for end, kind in list_ends(scene, at, stop, 20):
        if kind.split("-")[0] in ("comma", "stop", "clause", "relative", "verb", "end", "quote"):
            return at, _pass_name(scene, at, end, stop)
    return at, stop


def _pass_name(scene: Scene, at: int, end: int, stop: int) -> int:
    """Give the position behind who somebody is by name, set off (*auprès du maire*, Yves Corlay), or `end`."""
    if scene.lower(end) != "," or scene.party((at, end)).kind != "person":
        return end
    name = end + 1
    if scene.pos(name) == "DET":
        name += 1
        while scene.pos(name) in ("NOUN", "ADJ") and scene.tree[name].text.islower():
            name += 1
    behind = name
    while behind < stop and scene.pos(behind) in ("PROPN", "X") and scene.tree[behind].text[:1].isupper():
        behind += 1
    closes = behind >= stop or scene.pos(behind) in ("PUNCT", "PRON")
    return behind if behind > name and closes and not is_media(scene, (end + 1, behind)) else end
