"""What befell those whom a figure counts, by the verb over it (*tuant sept personnes*, *seven people were hurt*)."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

import msgspec

from selon.languages.language import load_rules, load_toml
from selon.parse.tree import Token, Tree
from selon.parse.view import View
from selon.record.values import Fate, Quantity

_SUBJECTS, _PASSIVE = ("subject", "passive-subject"), ("passive-auxiliary", "passive-subject")
_CARRIED = ("conjunct", "nominal", "appositive")
_TABLES = ("done", "undergone")
_CLIMB = 3
_VERBS = ("VERB", "AUX", "ADJ")


def note_fates(quantities: tuple[Quantity, ...], tree: Tree, view: View, code: str) -> tuple[Quantity, ...]:
    """Note what befell whom a figure counts: by the noun (*sept blessés*), else by the verb over it (*killed seven*).

    Args:
        quantities: The quantities, with the concepts of what they count.
        tree: The parsed report.
        view: Its view.
        code: The language, whose `concepts.toml` lists fates; without such a list nothing is noted.
    """
    if not _load(code):
        return quantities
    starts = [token.start for token in tree.tokens]

    def note(quantity: Quantity) -> Quantity:
        if quantity.dimension != "count" or quantity.counted is None:
            return quantity
        at = bisect_left(starts, view.offset(quantity.counted.end - 1) + 1) - 1
        first = bisect_left(starts, view.offset(quantity.span.start))
        fate = (
            _find_by_noun(quantity, code)
            or _find_by_place(tree, first, view, code)
            or _find_by_verb(tree, tree.tokens[at], view, code)
        )
        return msgspec.structs.replace(quantity, fate=fate) if fate is not None else quantity

    return tuple(map(note, quantities))


def _find_by_noun(quantity: Quantity, code: str) -> Fate | None:
    """Find the one fate that the noun stands for; a noun for several (*victime*) stands for none."""
    keys = set(quantity.concepts)
    found = {key for key, table in _load(code).items() if not keys.isdisjoint(table.get("nouns", ()))}
    if len(found) != 1 or quantity.counted is None or not keys.isdisjoint(_load_mixed(code)):
        return None
    return Fate(found.pop(), quantity.counted)


def _find_by_place(tree: Tree, first: int, view: View, code: str) -> Fate | None:
    """Find the verb right before the figure, whatever the parser hangs the counted noun on."""
    verb = tree.tokens[first - 1] if first else None
    key = _load_verbs(code)[_TABLES[0]].get(verb.lower) if verb is not None and verb.pos == "VERB" else None
    return Fate(key, view.span(verb.start, verb.end)) if verb is not None and key is not None else None


def _find_by_verb(tree: Tree, noun: Token, view: View, code: str) -> Fate | None:
    """Find the verb that what is counted is the object of, or the subject of where it undergoes what the verb tells."""
    for _ in range(_CLIMB):
        above = tree.head(noun)
        if above is None or above.pos in _VERBS:
            break
        noun = above
    else:
        return None
    if above is None or noun.role not in ("object", *_SUBJECTS):
        return None
    passive = any(child.role in _PASSIVE for child in tree.children(above))
    table = _TABLES[noun.role != "object" and not passive]
    verbs = _load_verbs(code)[table]
    key = verbs.get(above.lemma.lower()) or verbs.get(above.lower)
    return Fate(key, view.span(above.start, above.end)) if key is not None else None


@cache
def _load(code: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """Give the nouns and verbs of each fate."""
    tables = load_toml(code, "concepts.toml").get("fates", {})
    return {key: table for key, table in tables.items() if isinstance(table, dict)}


@cache
def _load_verbs(code: str) -> dict[str, dict[str, str]]:
    """Give the fate of each form of a verb: the parser may take a form for an adjective, and give it no base form."""
    found: dict[str, dict[str, str]] = {name: {} for name in _TABLES}
    for key, table in _load(code).items():
        for name in _TABLES:
            for verb in table.get(name, ()):
                found[name] |= dict.fromkeys((verb, *load_rules(code).inflect(verb, "verbs")), key)
    return found


@cache
def _load_mixed(code: str) -> frozenset[str]:
    return frozenset(load_toml(code, "concepts.toml").get("fates", {}).get("mixed", ()))
