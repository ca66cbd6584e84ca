"""Relays spoken to: the outlet to which or on which the source spoke."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.relays.leads import read_phrase, take_leading
from selon.attribute.relays.outlet_names import bears_title, is_media, is_told_by_name
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import OPENING_MARKS
from selon.attribute.scene.scene import Candidate, Range, Scene
from selon.attribute.sources.outlets import end_name, is_outlet_noun

_REACH = 12
_SHORT = 4
"""Letters of a small word inside a name, at most one less (*La Voz* del *Sur*)."""


def take_addressed(scene: Scene, cue: Cue) -> None:
    """Find the outlet to which or on which the source spoke, right behind the cue or its inverted source.

    Args:
        scene: The scene.
        cue: The cue; it gets the relay, and its source loses it.
    """
    if cue.kind != "verbs" and not any(sense.verb_follows for sense in cue.senses):
        return  # *as X told Y* has a verb as well
    _find_addressed(scene, cue)
    _split_relay(scene, cue)
    _take_second(scene, cue)


def _take_second(scene: Scene, cue: Cue) -> None:
    """Take a second outlet joined to the one spoken to, with its preposition (*à Reuters* et à l'AFP)."""
    if len(cue.relay) != 1 or scene.grammar.bare_addressee or cue.kind != "verbs":
        return
    joint = cue.relay[0][1]
    if scene.lower(joint) not in scene.grammar.coordinators - scene.grammar.adversatives:
        return
    if scene.lower(joint + 1) not in scene.grammar.relay_preps:
        return
    phrase = read_phrase(scene, joint + 2, scene.sentence_stop(cue.head))
    source = cue.source.spans[0] if cue.source is not None and cue.source.spans else (0, 0)
    if phrase is None or (phrase[0] < source[1] and source[0] < phrase[1]):
        return
    if is_media(scene, phrase) or is_told_by_name(scene, joint + 1, phrase, confides=False):
        cue.relay.append(phrase)


def _find_addressed(scene: Scene, cue: Cue) -> None:
    stop = scene.sentence_stop(cue.head)
    behind = cue.behind
    source = cue.source.spans[0] if cue.source is not None and cue.source.spans else None
    places = [behind]
    if source is not None and source[0] >= cue.words[0]:
        places.append(source[1])
    if _split_common(scene, cue) or _take_told(scene, cue, places, stop) or _split_inverted(scene, cue):
        return
    for start in places:
        at, led = start + _opens_aside(scene, start), False
        while at < min(start + _REACH, stop):
            token = scene.tree[at]
            if (
                token.lower in scene.grammar.complementizers
                or token.text in (":", ",", ";")
                or token.text in OPENING_MARKS
                or scene.is_finite(at)
                or scene.is_infinitive(at)
            ):
                break
            if source is not None and source[0] <= at < source[1]:
                at = source[1]
                continue
            if (carried := _read_carried(scene, at, stop)) is not None:
                cue.relay = [carried]
                return
            asked = token.lower in scene.grammar.addressed and _asks_somebody(scene, cue, at, stop)
            leads = token.lower in scene.grammar.relay_preps or token.lower in scene.grammar.phrase_preps
            leads = leads or (token.pos == "ADP" and scene.lower(at - 1) in scene.grammar.interviews)
            if leads and not asked:
                limit = source[0] if source is not None and source[0] > at + 1 else stop
                channel = any(scene.lower(i) in scene.grammar.addressing for i in (at + 1, at + 2))
                phrase = None if channel else read_phrase(scene, at + 1, limit)
                if phrase is not None and _is_part(scene, at, phrase):
                    phrase = None
                own = phrase is not None and source is not None and phrase[0] < source[1] and source[0] < phrase[1]
                heard = phrase is not None and (is_media(scene, phrase) or _names_medium(scene, at, phrase))
                heard = heard and phrase is not None and scene.party(phrase)[1] != "unnamed"
                heard = heard or (phrase is not None and _is_told_title(scene, cue, at, phrase))
                if phrase is not None and not own and heard:
                    cue.relay = [phrase]
                    return
            if token.pos == "ADP":
                led = True
            elif not led and _opens_object(scene, at):
                break
            at += 1


def _read_carried(scene: Scene, at: int, stop: int) -> Range | None:
    """Give the outlet that carried what the source spoke in (*said in a statement carried by Belga*)."""
    grammar = scene.grammar
    if scene.lower(at) not in grammar.citing | grammar.carrying or scene.lower(at - 1) not in grammar.addressing:
        return None
    mark = next((i for i in range(at + 1, min(at + 4, stop)) if scene.lower(i) in grammar.agent_marks), -1)
    if mark < 0 or any(scene.tree[i].pos == "PUNCT" for i in range(at + 1, mark)):
        return None
    phrase = read_phrase(scene, mark + 1, stop)
    return phrase if phrase is not None and is_media(scene, phrase) else None


def _opens_aside(scene: Scene, at: int) -> bool:
    """Tell a comma before the occasion of the words (*denied*, in an interview with *the Gazette*)."""
    grammar = scene.grammar
    occasions = (grammar.circumstances | grammar.addressing | grammar.settings) - grammar.relay_preps
    if scene.lower(at) == "," and scene.lower(at + 1) in occasions:
        return any(scene.lower(i) in grammar.addressing for i in range(at + 1, at + 5))
    if scene.lower(at) != "," or scene.lower(at + 1) not in grammar.relay_preps:
        return False
    told = read_phrase(scene, at + 2, scene.sentence_stop(at)) if grammar.bare_addressee else None
    if told is None and scene.lower(at + 1) in grammar.medium_preps:
        told = read_phrase(scene, at + 2 + (scene.lower(at + 2) in grammar.phrase_preps), scene.sentence_stop(at))
    if told is not None and is_media(scene, told):
        return True  # set off behind the source (*said Lars Ekdahl*, to Swedish Radio; *nie*, auprès de l'AFP, *que…*)
    return any(scene.lower(i) in grammar.addressing for i in range(at + 2, at + 5))


def _is_part(scene: Scene, at: int, phrase: Range) -> bool:
    """Tell an outlet that nobody names and that is part of another thing (*la vente* du journal) from one spoken to."""
    grammar = scene.grammar
    if scene.lower(at) not in grammar.phrase_preps - grammar.relay_preps or scene.pos(at - 1) != "NOUN":
        return False
    held = scene.lower(at - 1) not in grammar.addressing | grammar.media_nouns | grammar.speech_nouns
    return held and not any(scene.pos(i) in ("PROPN", "X") for i in range(*phrase))


def _asks_somebody(scene: Scene, cue: Cue, at: int, stop: int) -> bool:
    """Tell whether something is asked of who stands behind a preposition: an infinitive with its mark follows.

    Not where who speaks stands behind the outlet, nor behind another verb, nor in an aside (*, de peur d'être cité,*).
    """
    spans = cue.source.spans if cue.source is not None else ()
    if not any(sense.addressee and "marked-inf" in sense.frames for sense in cue.senses):
        return False
    if spans and spans[0][0] > at:
        return False
    aside = False
    for i in range(at + 1, stop):
        if scene.is_finite(i):
            return False
        aside = aside or scene.lower(i) == ","
        opens = scene.lower(i) in scene.grammar.infinitive_marks and _opens_deed(scene, i)
        if opens and (not aside or scene.lower(i - 1) == ","):
            return True
    return False


def _opens_deed(scene: Scene, at: int) -> bool:
    """Tell whether an infinitive stands behind a mark, over negation and clitics."""
    behind = at + 1
    while scene.pos(behind) in ("ADV", "PRON", "PART"):
        behind += 1
    return scene.is_infinitive(behind)


def _is_told_title(scene: Scene, cue: Cue, at: int, phrase: Range) -> bool:
    """Tell an outlet that is told something by its title, or by a name that is known for nothing else."""
    grammar = scene.grammar
    apart = scene.lower(at) in grammar.phrase_preps and scene.lower(at - 1) in grammar.medium_preps
    if scene.lower(at) not in grammar.hearing_preps and not apart:
        return False
    confides = apart or any(sense.lemma in grammar.confiding for sense in cue.senses)
    titled = bears_title(scene, phrase) and (confides or scene.pos(phrase[0] + 1) != "PROPN")
    return titled or is_told_by_name(scene, at, phrase, confides)


def _names_medium(scene: Scene, at: int, phrase: Range) -> bool:
    """Tell by what leads to it that a bare name is an outlet's (*sur* RCFA, *au micro de* Sport 7)."""
    grammar = scene.grammar
    first = scene.tree[phrase[0]]
    if not first.text[:1].isupper() or first.lower.rstrip(".") in grammar.own_channels:
        return False
    if scene.lower(at) in grammar.phrase_preps and scene.lower(at - 1) in grammar.medium_spaces:
        return True
    if scene.party(phrase)[0] not in ("organisation", "media"):
        return False
    return scene.lower(at) in grammar.medium_preps or scene.lower(at - 1) in grammar.addressing


def _split_common(scene: Scene, cue: Cue) -> bool:
    """Take an outlet's name off the source behind it (*a avoué au quotidien La Lanterne un mécanicien*).

    The common noun stands behind a word that leads to an outlet, the name with its own article at the source's head.
    """
    spans = cue.source.spans if cue.source is not None else ()
    if cue.source is None or not spans or not is_outlet_noun(scene, spans[0][0] - 1):
        return False
    first, last = spans[0]
    start = first - 1 if scene.lower(first - 2) in scene.grammar.relay_preps else first - 2
    led = scene.lower(start - 1) in scene.grammar.relay_preps
    end = end_name(scene, (first - 1, first), last)
    while first < end < last and scene.pos(end) in ("ADJ", "NOUN") and not begins_phrase(scene, end):
        end += 1  # a name that goes on in small letters (*au site* Rives neuves l'association…)
    if not led or not first < end < last or not (begins_phrase(scene, end) or _opens_people(scene, end, last)):
        return False
    cue.relay = [(start, end)]
    cue.source = Candidate(cue.source.kind, ((end, last), *spans[1:]), cue.source.features)
    return True


def _split_inverted(scene: Scene, cue: Cue) -> bool:
    """Take an outlet spoken to off the inverted source behind it (*a expliqué à l'AFP Odile Verdin*)."""
    spans = cue.source.spans if cue.source is not None else ()
    start = _find_listener(scene, spans[0][0]) if spans else None
    if cue.source is None or start is None:
        return False
    first, last = spans[0]
    for end in range(first + 1, min(first + 5, last)):
        named = _opens_people(scene, end, last) or (
            scene.pos(end) in ("PROPN", "DET") and scene.party((end, last))[0] == "person"
        )
        if named and scene.party((start, end))[:2] == ("media", "named"):
            cue.relay = [(start, end)]
            cue.source = Candidate(cue.source.kind, ((end, last),), cue.source.features)
            return True
    return False


def _split_relay(scene: Scene, cue: Cue) -> None:
    """Give a name that follows the outlet's to the apposition behind it (*à Radio Vallée* Karim B*, le maire*)."""
    spans = cue.source.spans if cue.source is not None else ()
    if cue.source is None or not spans or not cue.relay or cue.relay[0][1] + 1 != spans[0][0]:
        return
    first, last = cue.relay[0]
    if scene.lower(last) != ",":
        return
    for at in range(first + 1, last):
        if scene.lower(at) in scene.grammar.genitive_marks:
            return  # what is the outlet's own (*on Bay Radio's* Morning Box, Lark *said*)
        outlet, person = scene.party((first, at)), scene.party((at, last))
        if person.kind == "person" and person.sure and outlet[:2] == ("media", "named"):
            cue.relay = [(first, at)]
            cue.source = Candidate(cue.source.kind, ((at, spans[0][1]), *spans[1:]), cue.source.features)
            return


def _find_listener(scene: Scene, first: int) -> int | None:
    """Give where an outlet begins that a source opens with, its common noun before it (*à l'Agence* X deux avocats)."""
    grammar = scene.grammar
    nouns = grammar.media_nouns | grammar.outlet_nouns
    for start in range(first, max(first - 3, 0), -1):
        if scene.lower(start - 1) in grammar.relay_preps | grammar.phrase_preps:
            return start if start == first or scene.lower(first - 1) in nouns else None
    return None


def _opens_people(scene: Scene, at: int, last: int) -> bool:
    """Tell whether somebody, or several, are introduced here (*à l'AFP* deux avocats, *à l'AFP* des élus)."""
    opens = scene.pos(at) in ("DET", "NUM") or scene.lower(at) in scene.grammar.contracted
    return opens and scene.party((at, last))[0] in ("person", "people")


def _opens_object(scene: Scene, at: int) -> bool:
    """Tell whether an object of the cue begins here, behind which no outlet is spoken to; a moment is none."""
    token = scene.tree[at]
    if token.pos not in ("DET", "NOUN", "PROPN", "NUM") or token.lower in scene.grammar.contracted:
        return False
    moments = scene.grammar.time_nouns
    return not any(scene.lower(i) in moments or scene.lower(i).isdigit() for i in range(at - 1, at + 3))


def _names_outlet(scene: Scene, cue: Cue, phrase: Range) -> bool:
    """Tell an outlet by a bare name that only its form reads as a body's, where it is told (*told* Opennews *that*).

    Bodies that are told something are known ones, or have an article and a common noun (*told the committee*).
    """
    if not any(sense.lemma in scene.grammar.telling for sense in cue.senses):
        return False
    owner = next((i for i in range(*phrase) if scene.lower(i) in scene.grammar.genitive_marks), -1)
    if owner > phrase[0]:
        return is_media(scene, (phrase[0], owner)) and scene.party(phrase).kind == "organisation"
    if scene.lower(phrase[1] - 1) in scene.grammar.outlet_nouns:
        return True
    party = scene.party(phrase)
    joining = (phrase[0] < i < phrase[1] - 1 and len(scene.lower(i)) < _SHORT for i in range(*phrase))
    name = all(
        scene.tree[i].text[:1].isupper() or scene.pos(i) in ("CCONJ", "SYM") or joins
        for i, joins in zip(range(*phrase), joining, strict=True)
    )
    several = "Number=Plur" in scene.tree[phrase[1] - 1].morph
    return name and not several and scene.pos(phrase[0]) != "DET" and party.kind == "organisation" and not party.sure


def _take_told(scene: Scene, cue: Cue, places: list[int], stop: int) -> bool:
    """Find an outlet that is told without a preposition (*told Reuters*), or spoken to before the cue."""
    if scene.grammar.bare_addressee and any(sense.addressee for sense in cue.senses):
        for start in places:
            phrase = read_phrase(scene, start, stop)
            if phrase is not None and (is_media(scene, phrase) or _names_outlet(scene, cue, phrase)):
                cue.relay = [phrase]
                return True
    return take_leading(scene, cue)
