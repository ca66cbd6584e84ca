"""What the report says of a name elsewhere decides where the name's own form could not."""

from __future__ import annotations

from selon.parse.tree import Tree
from selon.qualify.names import Name, Names

_WEAK = ("guess", "given-name-alone", "apposition", "noun-before")


def settle_names(names: Names, tree: Tree, texts: list[str]) -> None:
    """Read uncertain names by the certain ones of the report, and find bare surnames that the parser missed.

    Args:
        names: The names, changed in place.
        tree: The parsed report.
        texts: Its words in restored case.
    """
    persons, others = _collect_sure(names)
    likely = _collect_likely(names, persons, others)
    for at, name in enumerate(names.names):
        settled = _resettle(name, persons, others, likely)
        if settled is not name:
            names.put(at, settled)
    for name in names.names:
        if name.kind == "person" and name.words:
            _keep_fuller(persons, name.words[-1], name)
    names.persons = persons
    bodies = {word for word, other in others.items() if other.why == "company-words"}
    names.add(_find_bare_surnames(names, tree, texts, bodies))


def _collect_sure(names: Names) -> tuple[dict[str, Name], dict[str, Name]]:
    """Give the sure persons by surname and given name, and the other sure names by their first word."""
    persons: dict[str, Name] = {}
    others: dict[str, Name] = {}
    for name in names.names:
        if not name.words or name.why.startswith("guess"):
            continue
        if name.kind == "person":
            _keep_fuller(persons, name.words[-1], name)
            _keep_fuller(persons, name.words[0], name)
        elif name.kind != "none":
            others.setdefault(name.words[0], name)
    return persons, others


def _collect_likely(names: Names, persons: dict[str, Name], others: dict[str, Name]) -> dict[str, Name]:
    """Give guessed persons of several words by their last word: a firm is not called by its last word alone."""
    likely: dict[str, Name] = {}
    for name in names.names:
        guessed = name.kind == "person" and name.why == "guess:two-words"
        if guessed and name.words[-1] not in persons and name.words[-1] not in others:
            _keep_fuller(likely, name.words[-1], name)
    return likely


def _keep_fuller(persons: dict[str, Name], word: str, name: Name) -> None:
    if word not in persons or len(persons[word].words) < len(name.words):
        persons[word] = name


def _resettle(name: Name, persons: dict[str, Name], others: dict[str, Name], likely: dict[str, Name]) -> Name:
    if not name.words:
        return name
    if len(name.words) == 1 and name.why.startswith("guess") and _is_body(others.get(name.words[0]), name):
        # A firm called by its founder's surname, which the report shows to be one elsewhere.
        return name._replace(kind="organisation", why="same-name", entry=None)
    known = persons.get(name.words[-1]) or (persons.get(name.words[0]) if len(name.words) == 1 else None)
    if known is not None and known is not name and _is_weak(name, known) and len(known.words) > len(name.words):
        return name._replace(kind="person", gender=known.gender, why="same-name", entry=None)
    whole = others.get(name.words[0])
    sure = whole is not None and not whole.why.startswith(_WEAK)
    if name.why == "guess:two-words" and whole is not None and sure and whole.words == name.words:
        return name._replace(kind=whole.kind, why="same-name", entry=whole.entry)
    if name.why == "guess:one-word" and name.words[0] in others:
        other = others[name.words[0]]
        return name._replace(kind=other.kind, why="same-name", entry=other.entry)
    if name.why in ("guess:one-word", "guess:place") and name.words[0] in likely:
        return name._replace(kind="person", gender=likely[name.words[0]].gender, why="same-name")
    return name


def _is_body(other: Name | None, name: Name) -> bool:
    """Tell whether the words beside a name show elsewhere that it is a body's."""
    return other is not None and other.why == "company-words" and other.words == name.words


def _is_weak(name: Name, known: Name) -> bool:
    """Tell whether a fuller name of a person may overrule a reading; a state's name gives way to a surname only."""
    if name.why.startswith(_WEAK) or (name.why.endswith("-word") and len(name.words) == 1):
        return True
    if name.entry is None or name.entry.sort not in ("capital", "common", "name") or len(name.words) > 1:
        return False
    return name.kind in ("state", "organisation") and known.words[-1] == name.words[-1]


def _find_bare_surnames(names: Names, tree: Tree, texts: list[str], bodies: set[str]) -> list[Name]:
    """Find surnames that the parser took for ordinary words."""
    found: list[Name] = []
    surnames = {name.words[-1] for name in names.persons.values() if len(name.words) > 1}
    for i, text in enumerate(texts):
        if text in surnames and names.at(i) is None and tree[i].text == text:
            known = names.persons.get(text)
            if known is not None and known.words[-1] == text:
                body = text in bodies
                found.append(
                    Name(
                        i,
                        i + 1,
                        (text,),
                        "organisation" if body else "person",
                        "" if body else known.gender,
                        "same-name",
                    )
                )
    return found
