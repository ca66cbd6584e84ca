"""Sources and places across two languages: names are translated, so mentions are likened, and passages measured."""

from __future__ import annotations

import re

from selon.compare.changes.apart import are_named_apart, are_of_two_states, are_two_people_inside
from selon.compare.changes.filled import ALL, measure_asserted
from selon.compare.changes.frame import Frame
from selon.compare.changes.media_names import bears_medium_name, bears_part_of_name
from selon.compare.facets import MEDIA, Facet
from selon.compare.parties import Alike, have_other_names, liken_parties, list_ties
from selon.compare.party_mentions import (
    ROLE,
    drop_opening,
    is_pronoun,
    is_role,
    is_role_known,
    name_words,
    show_source,
)
from selon.compare.party_wordings import is_ministry_beside, share_concepts, share_makers
from selon.compare.words import cut_stem, list_names, list_stems, list_telling, split_words
from selon.record.attribution import MAKER, PORTFOLIO, Source

_WORD = re.compile(r"[\w'’.-]+")
_PART = re.compile(r"[,;:(«“\"]")
_LONGEST, _SHORTEST = 6, 3
"""Words of a mention that are looked for in another language's sentence; letters that one part of it has at least."""
_MENTIONED = 0.885
"""Likeness of a mention and some words of that sentence from which they say the same."""
_ONE, _UNKNOWN = 0.875, 0.845
"""Likeness of two mentions from which they are one party in two languages, and under which they are two although no
word of them is known."""
_OF_PEOPLE, _OF_TWO_SORTS = 0.873, 0.885
"""The same for people without a name; for bodies with names of which the other report has no word, and for people of
whom one language says nothing but that they are some (*deux personnes*), and the other one who (*two customers*)."""
_ONE_NOUN = 0.885
"""Likeness of two nouns without a name from which they call one party."""
_PEOPLE = ("person", "people")
_INSTITUTIONS = ("organisation", "state")
_MAY_BE_BODIES = frozenset(
    ("spokesperson", "owner", "operator", "producer", "insurer", "employer", "manufacturer", "supplier")
)
"""What those go by who may be a body, or speak for one."""
_WRITTEN = 0.81
"""Likeness under which a document and a party, whose the document may be, are two."""
_ONE_AND_BODY = 0.9
"""Likeness from which somebody of a known trade and a body can be one party, misread."""
_WORD_FOR_WORD = 0.93
"""Likeness of two mentions from which one translates the other, whatever their head nouns are listed under."""
_FEW = 4
"""Keys of a noun from which up it is one for bodies of many sorts (*the union*)."""
_KNOWN_APART = 0.93
"""The same for parties that have names: what their head nouns name is known on both sides, and is two things."""
_SHORTER = 0.8
"""Length of a passage beside that of the other one, from which down something of the other one is missing."""
_AS_LONG, _NEARLY_AS_LONG = 1.08, 1.4
"""How much longer than in the other language a claim that is all of its sentence may be, and may be where its sentence
does not name the source."""
_CLEARER, _AS_CLEAR = 0.02, -0.01
"""How much nearer a passage must be to the other one's claim than to the other one as a whole, to lack its source;
one that nobody says and that is a claim from end to end need only be as near."""


def are_parties_apart(frame: Frame, a: Facet, b: Facet) -> bool:
    """Tell whether two claims of two languages have two parties.

    A party that the other side's sentence names too was read there as something else, and is no other one.

    Args:
        frame: The match.
        a: An upstream claim with a source.
        b: A downstream claim with a source.
    """
    alike = liken_parties(a, b)
    if _are_cross_named(frame, a, b):
        return False
    if _are_nouns_alike(frame, a, b):
        return False
    alone = liken_mentions(frame, a, b)
    if are_of_two_states(a, b) or are_two_people_inside(a, b, alone) or are_named_apart(a, b, alone):
        return True
    if have_other_names(a, b) or (alike is not Alike.SAME and _are_named_apart(frame, a, b)):
        return True
    shared = {share_concepts(s, t) for s in a.sources for t in b.sources}
    if all(is_ministry_beside(s, t) for s in a.sources for t in b.sources):
        return True
    if all(_are_of_one_office(s, t) for s in a.sources for t in b.sources):
        return False
    unnamed = all(source.named == "unnamed" for source in (*a.sources, *b.sources))
    if alike is Alike.SAME and not (unnamed and shared == {None} and _are_people(a, b)):
        return False
    if True in shared and (alike is not Alike.OTHER or unnamed):
        return False
    near = liken_mentions(frame, a, b, cores=True)
    if False in {share_makers(s, t) for s in a.sources for t in b.sources}:
        return near is not None and near < _KNOWN_APART
    if _is_one_written(a) != _is_one_written(b):
        least = _ONE_AND_BODY if _is_somebody(a) or _is_somebody(b) else _WRITTEN
        return near is not None and near < least and not _is_author(frame, a, b)
    if near is None:
        return alike is Alike.OTHER
    if shared == {False}:
        near = near if unnamed else min(near, _liken_nameless(frame, a, b))
        return near < (_WORD_FOR_WORD if unnamed else _KNOWN_APART)
    if _is_one_beside_body(a, b) or _is_one_beside_body(b, a):
        return near < _ONE_AND_BODY
    if near >= _find_least(a, b, alike):
        return False
    sides = ((a, b, frame.passages[1]), (b, a, frame.passages[0]))
    return not any(_names_source(frame, facet, _leave_source_out(passage, other)) for facet, other, passage in sides)


def _are_nouns_alike(frame: Frame, a: Facet, b: Facet) -> bool:
    """Tell whether both sides call a party by one bare noun, whichever name either report gave it (*the company*)."""
    sides = [[s.span.text for s in facet.sources if s.span is not None and _is_bare_noun(s)] for facet in (a, b)]
    known = any(source.why is not None and source.why.startswith(ROLE) for source in (*a.sources, *b.sources))
    if frame.likeness is None or not known or not all(sides):
        return False
    return max(max(row) for row in frame.likeness.liken(*sides)) >= _ONE_NOUN


def _is_bare_noun(source: Source) -> bool:
    """Tell whether a party goes by a noun in which no name stands."""
    return source.span is not None and is_role(source) and not list_names(drop_opening(source.span.text))


def _leave_source_out(passage: str, facet: Facet) -> str:
    """Leave a claim's own sources out of its sentence: they are likened by themselves."""
    for source in facet.sources:
        if source.span is not None and not is_pronoun(source):
            passage = passage.replace(" ".join(source.span.text.split()), " ")
    return passage


def _find_least(a: Facet, b: Facet, alike: Alike) -> float:
    """Give the likeness from which two claims' parties, whose nouns nobody knows, can be one."""
    if alike is Alike.OTHER:
        return _ONE
    if _are_people(a, b):
        if _is_told_more(a, b) or _is_told_more(b, a):
            return _OF_TWO_SORTS
        return _UNKNOWN if _are_anybody(a) and _are_anybody(b) else _OF_PEOPLE
    return _OF_TWO_SORTS if _have_own_names(a, b) and _have_own_names(b, a) else _UNKNOWN


def _are_people(a: Facet, b: Facet) -> bool:
    """Tell whether unnamed people alone stand behind both claims."""
    return all(source.kind in _PEOPLE and source.named == "unnamed" for source in (*a.sources, *b.sources))


def _are_anybody(facet: Facet) -> bool:
    """Tell whether nothing but a noun for anybody stands behind a claim (*a person*, *deux sources*)."""
    return all(source.standing == "anybody" and not source.concepts for source in facet.sources)


def _is_told_more(facet: Facet, other: Facet) -> bool:
    """Tell whether people have a known noun, or a body of a name, where the other side's have a noun for anybody."""
    bare = _are_anybody(other)
    told = {cut_stem(word) for source in other.sources for word in split_words(show_source(source))}
    return bare and all(
        source.concepts or ((names := list_names(drop_opening(_cut_core(show_source(source))))) and not names & told)
        for source in facet.sources
    )


def _have_own_names(facet: Facet, other: Facet) -> bool:
    """Tell whether the bodies behind a claim have names of which no word stands with the other claim's party."""
    told = {word for source in other.sources for word in list_stems(show_source(source))}
    return all(
        source.kind == "organisation" and source.named == "named" and bool(words := _list_own_name(source))
        and words.isdisjoint(told)
        for source in facet.sources
    )  # fmt: skip


def _list_own_name(source: Source) -> frozenset[str]:
    """List the words of a body's own name: with a capital, beside a noun that has none (*the Almeira foundation*)."""
    text = drop_opening(show_source(source))
    names = list_names(text)
    if not is_role(source):
        return names & name_words(source)
    return names if list_telling(text) - names else frozenset()


def _are_of_one_office(s: Source, t: Source) -> bool:
    """Tell a ministry and who speaks or works there, which belong together whatever their standing."""
    offices = [{key for key in source.concepts if key.startswith(PORTFOLIO)} for source in (s, t)]
    return bool(offices[0] & offices[1]) and (s.kind == "state") != (t.kind == "state")


def _is_one_beside_body(facet: Facet, other: Facet) -> bool:
    """Tell one person of a known trade, who speaks for nobody, from a body behind the other claim."""
    bodies = all(source.kind in _INSTITUTIONS and source.named == "named" for source in other.sources)
    return bodies and all(_is_one_of_trade(source) for source in facet.sources)


def _is_somebody(facet: Facet) -> bool:
    """Tell people without a name who speak for nobody, and are no makers of documents (*a neighbour*)."""
    return all(one.kind in _PEOPLE and one.standing == "anybody" and bool(one.concepts) for one in facet.sources)


def _is_one_of_trade(source: Source) -> bool:
    one = source.kind == "person" and source.named == "unnamed" and source.count is not None and source.count.high == 1
    return one and bool(source.concepts) and source.standing != "office" and _MAY_BE_BODIES.isdisjoint(source.concepts)


def _liken_nameless(frame: Frame, a: Facet, b: Facet) -> float:
    """Give the likeness of two claims' mentions without the names they share (*the* Norland *navy, presidency*)."""
    names = [{word for source in facet.sources for word in list_names(show_source(source))} for facet in (a, b)]
    shared = names[0] & names[1]
    texts = [[_leave_names_out(show_source(source), shared) for source in facet.sources] for facet in (a, b)]
    if frame.likeness is None or not shared or not all(all(side) for side in texts):
        return 1.0
    return max(max(row) for row in frame.likeness.liken(*texts))


def _leave_names_out(text: str, names: set[str]) -> str:
    kept = [word for word in text.split() if not (list_names(word) and list_names(word) <= names)]
    return " ".join(kept)


def _are_named_apart(frame: Frame, a: Facet, b: Facet) -> bool:
    """Tell whether two claims have parties of two names that both reports spell alike: no translation parts them.

    The downstream party stands behind another upstream claim. A body and a person (who may speak for it) are two where
    the downstream report names the upstream party too.
    """
    parties = (*a.sources, *b.sources)
    if any(is_pronoun(source) or source.kind == MEDIA or not name_words(source) for source in parties):
        return False
    ours, theirs = ([name_words(source) for source in facet.sources] for facet in (a, b))
    if any(_are_linked(s, t) for s in a.sources for t in b.sources):
        return False
    elsewhere = [name_words(source) for facet in frame.all_up if facet is not a for source in facet.sources]
    if not all(any(words <= other for other in elsewhere) for words in theirs):
        return False
    if any(words <= list_stems(frame.passages[0]) for words in theirs):
        return False
    bodies = {source.kind in ("person", "people") for source in parties}
    return len(bodies) == 1 or all(words <= list_stems(b.report.text) for words in ours)


def _are_linked(s: Source, t: Source) -> bool:
    """Tell whether two mentions have a name, an actor or a noun in common."""
    names = [name_words(source) | list_names(show_source(source)) for source in (s, t)]
    return bool(names[0] & names[1] or list_ties(s) & list_ties(t) or share_concepts(s, t))


def _is_one_written(facet: Facet) -> bool:
    """Tell whether a claim comes from a document: the other language may give it to whose document it is."""
    return any(source.kind == "document" for source in facet.sources)


def _is_author(frame: Frame, a: Facet, b: Facet) -> bool:
    """Tell whether the sentence that has a document names the party too: the document may be its own."""
    sides = ((a, frame.passages[1]), (b, frame.passages[0]))
    return any(not _is_one_written(facet) and _names_source(frame, facet, passage) for facet, passage in sides)


def are_parties_one(frame: Frame, a: Facet, b: Facet) -> bool:
    """Tell whether two claims of two languages have one party."""
    near = liken_mentions(frame, a, b)
    shared = {share_concepts(s, t) for s in a.sources for t in b.sources}
    strict = shared == {False} or (True not in shared and _are_of_two_kinds(a, b))
    if near is not None and near >= (_WORD_FOR_WORD if strict else _ONE) and not have_other_names(a, b):
        return True
    unnamed = all(source.named == "unnamed" for source in (*a.sources, *b.sources))
    if not have_other_names(a, b) and all(_are_of_one_noun(s, t) for s in a.sources for t in b.sources):
        return True
    return liken_parties(a, b) is Alike.SAME and (near is None or not unnamed or True in shared)


def _are_of_one_noun(s: Source, t: Source) -> bool:
    """Tell whether a body of one language and a bare noun of the other are called by one noun (*the prosecution*)."""
    keys = [{key for key in source.concepts if not key.startswith(MAKER)} for source in (s, t)]
    bare = s.named == t.named == "named" and _is_bare_noun(t) and s.kind == t.kind and s.kind in _INSTITUTIONS
    return bare and max(map(len, keys)) <= _FEW and 2 * len(keys[0] & keys[1]) >= max(1, len(keys[0] | keys[1]))


def _are_of_two_kinds(a: Facet, b: Facet) -> bool:
    """Tell whether two claims have parties of two kinds: people and a body, a state's body and another one."""
    kinds = [{"person" if source.kind in _PEOPLE else source.kind for source in facet.sources} for facet in (a, b)]
    return kinds[0].isdisjoint(kinds[1])


def liken_mentions(frame: Frame, a: Facet, b: Facet, *, cores: bool = False) -> float | None:
    """Give the likeness of the nearest two mentions of two claims' sources.

    Args:
        frame: The match.
        a: A claim.
        b: A claim of the other report.
        cores: Whether the mentions are likened without what is set off behind their nouns, too.

    Returns:
        The cosine; None where nothing likens them, or one of them shows nobody.
    """
    sides = [[source for source in facet.sources if show_source(source) and not is_pronoun(source)] for facet in (a, b)]
    if frame.likeness is None or not all(sides):
        return None
    texts = [[show_source(source) for source in side] for side in sides]
    rows = list(frame.likeness.liken(*texts))
    if cores:
        rows += frame.likeness.liken(*(list(map(_cut_core, side)) for side in texts))
    return max(max(row) for row in rows)


def _cut_core(mention: str) -> str:
    """Leave out what is set off behind the noun of a mention (*une greffière, qui n'a parlé que sans être nommée*)."""
    core = _PART.split(mention)[0].strip()
    return core if len(core) > _SHORTEST else mention


def _are_cross_named(frame: Frame, a: Facet, b: Facet) -> bool:
    """Tell whether the sentence of one side names the party of the other one."""
    return any(
        (words := name_words(source)) and words <= list_stems(passage)
        for facet, passage in ((a, frame.passages[1]), (b, frame.passages[0]))
        for source in facet.sources
        if not source.concepts or not (source.named == "unnamed" or is_role(source))
    )


def is_mentioned(frame: Frame, mention: str, passage: str, *, least: float = _MENTIONED) -> bool:
    """Tell whether some words of a sentence of the other language translate a mention.

    Args:
        frame: The match.
        mention: The words of one language.
        passage: The sentence of the other one.
        least: The likeness from which they say the same; short phrases of two meanings often reach the usual.
    """
    if frame.likeness is None:
        return False
    words, told = _WORD.findall(passage), _WORD.findall(_PART.split(mention)[0])[:_LONGEST]
    told = told if len(told) > 1 else _WORD.findall(mention)[:_LONGEST]  # *l'exploitant, Hydral*: one word is like many
    sizes = (len(told), len(told) + 1)
    runs = {" ".join(words[at : at + size]) for size in sizes for at in range(len(words) - size + 1)}
    return bool(told and runs) and max(frame.likeness.liken([" ".join(told)], sorted(runs))[0]) >= least


def _names_source(frame: Frame, facet: Facet, passage: str) -> bool:
    return any(is_mentioned(frame, show_source(source), passage) for source in facet.sources)


def is_source_gone(frame: Frame, whole: Facet) -> bool:
    """Tell whether a sentence of another language lacks the source of a claim, rather than having one not found.

    Args:
        frame: The match.
        whole: The claim with a source.

    Returns:
        Whether the bare sentence says the claim without anything around it, or is much shorter.
    """
    full, short = frame.passages if whole in frame.up else frame.passages[::-1]
    if frame.likeness is None or not full:
        return True
    bare = (frame.down if whole in frame.up else frame.up)[0]
    if all(is_role_known(source) for source in whole.sources):
        longer = measure_asserted(frame, whole, short)
        if longer <= _AS_LONG or (longer <= _NEARLY_AS_LONG and not _names_source(frame, whole, short)):
            return True
    if len(short) > _SHORTER * len(full):
        claim, passage = frame.likeness.liken([short], [whole.text, full])[0]
        bare_whole = bare.claim.commitment == "asserted" and len(bare.text) >= ALL * len(short)
        if claim - passage < (_AS_CLEAR if bare_whole else _CLEARER) or (len(short) >= len(full) and not bare_whole):
            return False
    return not _names_source(frame, whole, short)


def is_relay_told(frame: Frame, relay: Source, side: tuple[Facet, ...]) -> bool:
    """Tell whether a medium has its counterpart in the other language's sentence: a medium, or its name.

    Args:
        frame: The match.
        relay: The medium.
        side: The claims of the other side.
    """
    if not frame.across:
        return False
    media = [source for facet in side for source in (*facet.relays, *facet.sources) if source.kind == MEDIA]
    if any(not (relay.actor and source.actor) or relay.actor == source.actor for source in media):
        return True
    passage = frame.passages[1 if side is frame.down else 0]
    names = [span.text for span in (relay.span, relay.refers_to) if span is not None]
    if any(bears_medium_name(name, passage) for name in names):
        return True
    claims = [facet.claim for facet in (*frame.up, *frame.down)]
    places = {part for claim in claims for one in (*claim.places, *claim.scenes) for part in split_words(one.span.text)}
    return any(bears_part_of_name(name, passage, places) for name in names)
