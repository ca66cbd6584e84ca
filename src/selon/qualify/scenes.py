"""Places without a name that contents are set in: the noun that says what they are (*behind the bus station*)."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import msgspec

from selon.languages.language import load_toml
from selon.parse.tree import Token, Tree
from selon.parse.view import View
from selon.qualify.nouns import load_nouns
from selon.record.claim import Claim
from selon.record.values import Place

_LONGEST_LEAD, _LONGEST_NOUN, _REACH = 4, 4, 6
_RUN = ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON")
_ALONE, _COMPASS = "current:", "compass:"
_SIDE = ("ADJ", "NOUN", "PROPN", "ADV")
_LEADING, _VERBS, _ADVERB = "ADP", ("VERB", "AUX"), "ADV"


def find_scenes(tree: Tree, view: View, code: str) -> tuple[Place, ...]:
    """Find the places that a noun behind a preposition tells without a name.

    Args:
        tree: The parsed report.
        view: Its view.
        code: The language.

    Returns:
        The places in reading order, with the keys of what they are; without keys where the language's file has not
        the noun.
    """
    table = _load(code)
    if not table.nouns:
        return ()
    found: list[Place] = []
    i = 0
    while i < len(tree):
        if _is_adverb(tree, i, table):
            found.append(Place(view.span(tree[i].start, tree[i].end), kinds=table.adverbs[tree[i].lower]))
        behind = _read_lead(tree, i, table)
        if behind is None:
            i += 1
            continue
        read = _read_noun(tree, behind, table, last=load_nouns(code).head_last)
        sides = _list_sides(tree.tokens[i:behind], table)
        end, kinds = read if read is not None else (behind, frozenset())
        if read is None and not sides:
            end = _end_unlisted(tree, behind, table)
            if end == behind:
                i += 1
                continue
        place = view.span(tree[i].start, tree[end - 1].end)
        found.append(Place(place, kinds=tuple(sorted(kinds | sides))))
        i = end
    return tuple(found)


def _is_adverb(tree: Tree, i: int, table: _Table) -> bool:
    """Tell an adverb of a place, behind no preposition: *from abroad* says what comes from there."""
    if tree[i].lower not in table.adverbs or tree[i].pos != _ADVERB:
        return False
    return not (i > 0 and tree[i - 1].pos == _LEADING and tree[i - 1].sentence == tree[i].sentence)


def read_kinds(tree: Tree, at: int, code: str) -> tuple[int, tuple[str, ...]] | None:
    """Read the noun of a place from a position on.

    Args:
        tree: The parsed report.
        at: Where its article or its first word stands.
        code: The language.

    Returns:
        Where it ends and the keys of what it is; None where no such noun stands there.
    """
    if at >= len(tree):
        return None
    read = _read_noun(tree, at, _load(code), last=load_nouns(code).head_last)
    return None if read is None else (read[0], tuple(sorted(read[1])))


def read_side(word: str, code: str) -> str | None:
    """Give the point of the compass that a word names, as a key that all languages share.

    Args:
        word: The word in small letters.
        code: The language.
    """
    side = _load(code).sides.get(word, "")
    return side if side.startswith(_COMPASS) else None


def _read_lead(tree: Tree, i: int, table: _Table) -> int | None:
    """Give the position behind the words that lead to the noun of a place, ties skipped; or behind a side alone."""
    if tree[i].lower not in table.openings:
        return None
    first = _join([tree[i]])
    idioms = (idiom for idiom in table.idioms if idiom.startswith(first))
    if any(_join(tree.tokens[i : i + idiom.count(" ") + 1]) == idiom for idiom in idioms):
        return None
    for length in range(_LONGEST_LEAD, 0, -1):
        words = _join(tree.tokens[i : i + length])
        if words in table.leads and tree[i].pos not in ("AUX", "VERB"):
            return i + length
    return None


def _read_noun(tree: Tree, at: int, table: _Table, *, last: bool) -> tuple[int, frozenset[str]] | None:
    """Read the noun of a place from a position on: the last of a run of words, or the first one."""
    sentence = tree[at - 1].sentence
    while at < len(tree) and tree[at].lower in table.ties and tree[at].sentence == sentence:
        at += 1
    run = at
    while run < min(len(tree), at + _REACH) and tree[run].sentence == sentence and tree[run].pos in _RUN:
        run += 1
    if last and _is_owner(tree, run, table):
        return _read_noun(tree, run + 1, table, last=last)
    read = _read_last(tree, at, run, table) if last else _read_first(tree, at, run, table)
    return read or _read_sided(tree, at, run, table)


def _is_owner(tree: Tree, end: int, table: _Table) -> bool:
    """Tell whether the words before a position own what follows (*in the plant's boiler room*)."""
    owned = end + 1 < len(tree) and tree[end].lower in table.owners and tree[end + 1].sentence == tree[end].sentence
    return owned and tree[end + 1].pos in _RUN


def _end_unlisted(tree: Tree, at: int, table: _Table) -> int:
    """Give the position behind a noun that is not listed, with its article and its name (*aboard the ferry Ilse*)."""
    noun = at
    while noun < len(tree) and (tree[noun].lower in table.ties or tree[noun].pos in ("DET", "ADJ")):
        noun += 1
    end = noun
    while end < min(len(tree), noun + _LONGEST_NOUN) and tree[end].pos in ("NOUN", "PROPN"):
        end += 1
    told = noun > at and end > noun and tree[end - 1].sentence == tree[at - 1].sentence and tree[noun].pos == "NOUN"
    return end if told else at


def _read_sided(tree: Tree, at: int, run: int, table: _Table) -> tuple[int, frozenset[str]] | None:
    """Read a noun of which nothing is known but the side it is on (*the north face*)."""
    sides = [i for i in range(at, run) if _list_sides(tree.tokens[i : i + 1], table)]
    nouns = [i for i in range(at, run) if tree[i].pos == "NOUN" and i not in sides]
    if len(sides) != 1 or not nouns or abs(nouns[-1] - sides[0]) != 1:
        return None
    return max(nouns[-1], sides[0]) + 1, _list_sides(tree.tokens[sides[0] : sides[0] + 1], table)


def _read_last(tree: Tree, at: int, run: int, table: _Table) -> tuple[int, frozenset[str]] | None:
    for start in range(max(at, run - _LONGEST_NOUN), run):
        kinds = table.nouns.get(_join(tree.tokens[start:run]))
        if kinds and not tree[run - 1].text[:1].isupper():
            return run, kinds | _list_sides(tree.tokens[at:start], table)
    return None


def _read_first(tree: Tree, at: int, run: int, table: _Table) -> tuple[int, frozenset[str]] | None:
    while at < run and not _begins_noun(tree, at, table):
        at += 1
    if at >= run:
        return None
    least = 1 + tree[at].text[:1].isupper()  # a capital alone is a name, not where a listed noun goes on behind it
    for length in range(min(_LONGEST_NOUN, len(tree) - at), least - 1, -1):
        kinds = table.nouns.get(_join(tree.tokens[at : at + length]))
        if kinds and tree[at + length - 1].sentence == tree[at].sentence:
            sides = _list_sides(tree.tokens[at + length : at + length + 1], table) or _read_taken(
                tree, at, at + length, table
            )
            return at + length + len(sides), kinds | sides
    return None


def _read_taken(tree: Tree, noun: int, at: int, table: _Table) -> frozenset[str]:
    """Read a side that the parser takes for a verb: it has no subject, and no predicate follows (*sur l'aile* est)."""
    led = any(i >= 0 and tree[i].pos == _LEADING for i in (noun - 1, noun - 2))
    if not led or at >= len(tree) or tree[at].pos not in _VERBS or tree[at].lower not in table.sides:
        return frozenset()
    behind = tree[at + 1] if at + 1 < len(tree) else None
    ends = behind is None or behind.pos == "PUNCT" or behind.lower in table.ties
    return frozenset({table.sides[tree[at].lower]}) if ends else frozenset()


def _begins_noun(tree: Tree, at: int, table: _Table) -> bool:
    """Tell whether a noun begins here: a word that is one, or the first of some that are listed (*premier étage*)."""
    listed = any(_join(tree.tokens[at : at + length]) in table.nouns for length in range(1, _LONGEST_NOUN + 1))
    return listed or tree[at].pos in ("NOUN", "PROPN")


def _list_sides(tokens: tuple[Token, ...] | list[Token], table: _Table) -> frozenset[str]:
    return frozenset(table.sides[token.lower] for token in tokens if token.lower in table.sides and token.pos in _SIDE)


def _join(tokens: tuple[Token, ...] | list[Token]) -> str:
    return " ".join(token.lower for token in tokens).replace("’", "'").replace("' ", "'")


class _Table(NamedTuple):
    """A language's words for places without a name.

    Attributes:
        leads: What leads to the noun.
        openings: Their first words.
        ties: Small words between them and the noun.
        owners: Marks behind who or what owns the place.
        idioms: Set expressions that only point to where one is.
        sides: Which of several alike, by word.
        nouns: What a noun says a place is, by noun.
        adverbs: What an adverb says of a place, by itself (*abroad*).
    """

    leads: frozenset[str]
    openings: frozenset[str]
    ties: frozenset[str]
    owners: frozenset[str]
    idioms: tuple[str, ...]
    sides: dict[str, str]
    nouns: dict[str, frozenset[str]]
    adverbs: dict[str, tuple[str, ...]]


@cache
def _load(code: str) -> _Table:
    table = load_toml(code, "scenes.toml")
    sides = {
        word: f"{axis}:{side}"
        for axis, found in table.get("sides", {}).items()
        for side, words in found.items()
        for word in words
    }
    alone = (word for word, side in sides.items() if side.startswith(_ALONE))
    leads = frozenset([*table.get("prepositions", ()), *alone])
    nouns: dict[str, set[str]] = {}
    for key, words in table.get("scenes", {}).items():
        for word in words:
            for form in (word, _pluralise(word, code)):
                nouns.setdefault(form, set()).add(key)
    return _Table(
        leads=leads,
        openings=frozenset(lead.split()[0] for lead in leads)
        | {lead.split("'")[0] + "'" for lead in leads if "'" in lead},
        ties=frozenset(table.get("ties", ())),
        owners=load_nouns(code).words("links", "possessive"),
        idioms=tuple(table.get("idioms", ())),
        sides=sides,
        nouns={noun: frozenset(keys) for noun, keys in nouns.items()},
        adverbs={word: (key,) for key, words in table.get("adverbs", {}).items() for word in words},
    )


def _pluralise(noun: str, code: str) -> str:
    """Give the plural of a noun by the language's endings; of several words that of the one that heads them."""
    endings = load_toml(code, "sources.toml").get("forms", {}).get("plural", ())
    before, _, head = noun.rpartition(" ") if load_nouns(code).head_last else ("", "", noun)
    head, mark, behind = (head, "", "") if before else head.partition(" ")
    plural = next((head.removesuffix(end) + plural for end, plural in endings if head.endswith(end)), head)
    return f"{before} {plural}".strip() + mark + behind


def attach_scenes(claims: tuple[Claim, ...], scenes: tuple[Place, ...]) -> tuple[Claim, ...]:
    """Put into each claim the places without a name inside its content; *in the second half of the year* is none.

    Those whose noun is not listed are kept apart, as spots.

    Args:
        claims: The claims, their times and signs attached.
        scenes: The report's places without a name.
    """
    done = []
    for claim in claims:
        taken = [time.span for time in claim.times] + [sign.span for sign in claim.signs]
        inside = tuple(
            scene
            for scene in scenes
            if any(part.covers(scene.span) for part in claim.content) and not any(map(scene.span.overlaps, taken))
        )
        known = tuple(scene for scene in inside if scene.kinds)
        spots = tuple(scene.span for scene in inside if not scene.kinds)
        done.append(msgspec.structs.replace(claim, scenes=known, spots=spots) if inside else claim)
    return tuple(done)
