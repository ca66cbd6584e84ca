"""What a pronoun, a possessive or a role stands for: agreement first, then nearness and standing in the sentence."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from selon.parse.tree import Token, Tree
from selon.qualify.describe import PhraseReading, describe_phrase
from selon.qualify.name_runs import find_names
from selon.qualify.names import Name
from selon.qualify.nouns import NounClass, Nouns, load_nouns
from selon.qualify.pronouns import read_clitic
from selon.qualify.register import load_register
from selon.record.attribution import Kind

_REACH = 5
_OPENING, _CLOSING = frozenset("«“"), frozenset("»”")
_SUBJECTS = frozenset({"subject", "passive-subject", "subject-clitic"})
_FEMININE, _MASCULINE = "f", "m"


class Mention(NamedTuple):
    """A party that a later pronoun or role may take up.

    Attributes:
        first: Position of its first token.
        last: Position behind its last token.
        head: Position of the token that heads it.
        kind: The kind of party.
        gender: `m`, `f` or nothing where unknown.
        plural: Whether it stands for several.
        subject: Whether it is the subject of its clause.
        quoted: Whether it stands inside a quotation.
        noun: The class of its head noun, where it has one.
        name: Its proper name, where it has one.
    """

    first: int
    last: int
    head: int
    kind: Kind
    gender: str
    plural: bool
    subject: bool
    quoted: bool
    noun: NounClass | None
    name: Name | None


class Wanted(NamedTuple):
    """What a pronoun asks of its antecedent."""

    gender: str
    plural: bool | None
    persons: bool | None


def describe_source(tree: Tree, first: int, last: int, code: str) -> PhraseReading:
    """Describe a source phrase; a pronoun, a possessive or a bare role takes the value of what it stands for.

    Args:
        tree: The parsed report.
        first: Position of the phrase's first token.
        last: Position behind its last token.
        code: The language.

    Returns:
        The reading; its reason begins with `antecedent:` where another mention decided.
    """
    reading = describe_phrase(tree, first, last, code)
    if reading.reason in ("pronoun:unresolved", "pronoun:latter"):
        found = resolve_pronoun(tree, tree[reading.head], code)
        if found is None:
            return reading
        behind = describe_phrase(tree, *found, code)
        return behind._replace(head=reading.head, reason=f"antecedent:{behind.reason}")
    if reading.kind == "person" and reading.named == "unnamed" and not reading.plural and not reading.indefinite:
        named = find_same_role(tree, reading.head, code)
        if named is not None:
            return reading._replace(named="named", name=named.name, reason="antecedent:same-role")
    if reading.kind == "state" and reading.named == "unnamed" and find_same_state(tree, reading.head, code) is not None:
        return reading._replace(named="named", reason="antecedent:same-role")
    return reading


def resolve_pronoun(tree: Tree, token: Token, code: str) -> tuple[int, int] | None:
    """Find what a pronoun or possessive stands for.

    Args:
        tree: The parsed report.
        token: The pronoun.
        code: The language.

    Returns:
        First position and position behind the last of the antecedent, or None.
    """
    wanted = _read_wanted(read_clitic(token.lower), load_nouns(code))
    if wanted is None:
        return None
    best: tuple[int, int] | None = None
    best_score = 0
    quoted = _inside_quotes(tree)[token.i]
    for mention in find_mentions(tree, code):
        if mention.last > token.i:
            break
        score = _score(tree, mention, token, wanted, quoted)
        if score >= best_score and score > 0:
            best, best_score = (mention.first, mention.last), score
    return best


def find_same_role(tree: Tree, head: int, code: str) -> Mention | None:
    """Find the nearest earlier named person who was introduced by the same noun as the one at `head`."""
    noun = load_nouns(code).find(tree[head].lower)
    if noun is None:
        return None
    found: Mention | None = None
    for mention in find_mentions(tree, code):
        if mention.head >= head:
            break
        if (
            mention.kind == "person"
            and mention.name is not None
            and mention.noun is not None
            and mention.noun.lemma == noun.lemma
        ):
            found = mention
    return found


def find_same_state(tree: Tree, head: int, code: str) -> tuple[str, Mention] | None:
    """Find the nearest earlier mention with the same noun as the one at `head` and a word for one people behind it.

    Returns:
        The state's id and the mention, or None.
    """
    noun = load_nouns(code).find(tree[head].lower)
    if noun is None or (head + 1 < len(tree) and tree[head + 1].pos == "ADJ"):
        return None
    register = load_register(code)
    for mention in reversed(find_mentions(tree, code)):
        if mention.head >= head or mention.noun is None or mention.noun.lemma != noun.lemma:
            continue
        for i in range(mention.first, min(mention.head + 3, mention.last)):
            entry = register.look_up(tree[i].text)
            if entry is not None and entry.sort == "demonym" and len(entry.ids) == 1:
                return entry.ids[0], mention
    return None


def _read_wanted(word: str, nouns: Nouns) -> Wanted | None:
    table = (
        ("masculine_singular", Wanted(_MASCULINE, False, None)),
        ("feminine_singular", Wanted(_FEMININE, False, None)),
        ("thing_singular", Wanted("", False, False)),
        ("any_singular", Wanted("", False, None)),
        ("masculine_plural", Wanted(_MASCULINE, True, None)),
        ("feminine_plural", Wanted(_FEMININE, True, None)),
        ("any_plural", Wanted("", True, None)),
        ("latter", Wanted("", None, None)),
        ("demonstrative", Wanted("", None, None)),
    )
    for name, wanted in table:
        if word in nouns.words("pronouns", name):
            persons = (
                True
                if name.endswith(("line_singular", "nine_singular")) and nouns.words("pronouns", "thing_singular")
                else wanted.persons
            )
            return wanted._replace(persons=persons)
    return (
        Wanted("", None, None)
        if word in nouns.words("determiners", "demonstrative") | nouns.words("determiners", "definite")
        else None
    )


def _score(tree: Tree, mention: Mention, token: Token, wanted: Wanted, quoted: bool) -> int:
    """Weigh a candidate; nothing where it does not agree."""
    distance = token.sentence - tree[mention.head].sentence
    if distance > _REACH or mention.kind == "none":
        return 0
    personal = mention.kind == "person" or (mention.kind == "people" and mention.plural)
    if wanted.persons is not None and personal != wanted.persons:
        return 0
    if wanted.plural is not None and mention.plural != wanted.plural:
        return 0
    if wanted.gender and mention.gender and mention.gender != wanted.gender:
        return 0
    score = 100 - 18 * distance
    score += 22 * mention.subject + 14 * (mention.kind == "person") - 10 * (mention.kind == "document")
    score += 6 * (mention.name is not None) + 6 * (bool(wanted.gender) and mention.gender == wanted.gender)
    score -= 30 * (mention.quoted and not quoted)
    if wanted.gender and not mention.gender and mention.kind != "person":
        score -= 12
    return score


@lru_cache(maxsize=4)
def find_mentions(tree: Tree, code: str) -> tuple[Mention, ...]:
    """List every party that a later mention may take up, in reading order (kept for the trees used last)."""
    names = find_names(tree, code)
    nouns = load_nouns(code)
    quoted = _inside_quotes(tree)
    firsts = {name.first: name for name in names.names}
    found: list[Mention] = []
    behind = 0
    for token in tree.tokens:
        i = token.i
        if i < behind:
            continue
        name = firsts.get(i)
        if name is not None:
            if name.kind != "none" and not _modifies(name, token):
                found.append(_mention_name(tree, name, quoted[i], nouns, found))
            behind = name.last
        elif token.pos in ("NOUN", "PROPN"):
            noun = nouns.at(tree, i, len(tree.tokens))
            if noun is not None:
                found.append(_mention_noun(tree, i, noun[1], noun[0], quoted[i]))
                behind = noun[1]
    return tuple(found)


def _modifies(name: Name, token: Token) -> bool:
    """Tell a word for a people that is an adjective where it stands."""
    return name.entry is not None and name.entry.sort == "demonym" and token.pos == "ADJ"


def _mention_noun(tree: Tree, i: int, last: int, noun: NounClass, quoted: bool) -> Mention:
    token = tree[i]
    first = i
    while first > 0 and tree[first - 1].pos in ("DET", "NUM", "ADJ") and tree[first - 1].sentence == token.sentence:
        first -= 1
    end = tree.edges(token)[1]
    end = end if last <= end <= last + 20 else last
    gender = next((g for g in (_gender(tree[at]) for at in range(first, last)) if g), "")
    plural = (noun.plural and "Number=Sing" not in tree[first].morph) or "Number=Plur" in tree[first].morph
    return Mention(first, end, i, noun.kind, gender, plural, token.role in _SUBJECTS, quoted, noun, None)


def _mention_name(tree: Tree, name: Name, quoted: bool, nouns: Nouns, found: list[Mention]) -> Mention:
    """Describe a name; a role right before it (*le maire X*) becomes part of the same mention."""
    head = name.first
    role: NounClass | None = None
    first = name.first
    gender: str = name.gender if name.gender in ("m", "f") else ""
    subject = tree[head].role in _SUBJECTS
    if found and found[-1].noun is not None and found[-1].name is None and name.kind in (found[-1].kind, "person"):
        last = found[-1]
        beside = last.head < name.first <= last.head + 3 and all(
            tree[k].pos in ("ADJ", "PROPN", "NOUN", "PUNCT") for k in range(last.head + 1, name.first)
        )
        inside = name.last == last.last and name.first > 0 and tree[name.first - 1].text == ","
        if (beside or (inside and not name.why.startswith("guess"))) and last.kind == name.kind:
            role, first, subject = last.noun, last.first, subject or last.subject
            gender = gender or last.gender
            found.pop()
    if role is None and not name.why.startswith("guess"):
        role = _role_behind(tree, name, nouns)
    if not gender and name.kind != "person":
        gender = _gender(tree[name.first - 1]) if name.first and tree[name.first - 1].pos == "DET" else ""
    plural = (
        name.entry is not None
        and name.first > 0
        and "Number=Plur" in tree[name.first - 1].morph
        and tree[name.first - 1].pos == "DET"
    )
    return Mention(first, name.last, head, name.kind, gender, plural, subject, quoted, role, name)


def _role_behind(tree: Tree, name: Name, nouns: Nouns) -> NounClass | None:
    """Give the role in the apposition behind a name."""
    if name.last >= len(tree) or tree[name.last].text not in (",", "("):
        return None
    for at in range(name.last + 1, min(len(tree), name.last + 5)):
        if tree[at].pos in ("VERB", "AUX", "PUNCT", "ADP"):
            return None
        found = nouns.at(tree, at, len(tree))
        if found is not None and found[0].personal:
            return found[0]
    return None


def _gender(token: Token) -> str:
    if "Gender=Fem" in token.morph:
        return _FEMININE
    return _MASCULINE if "Gender=Masc" in token.morph else ""


@lru_cache(maxsize=4)
def _inside_quotes(tree: Tree) -> list[bool]:
    """Tell for each token whether it stands inside quotation marks; a line's end closes them."""
    inside = False
    flags: list[bool] = []
    sentence = -1
    end = 0
    for token in tree.tokens:
        text = token.text
        if token.sentence != sentence:
            sentence = token.sentence
            inside = inside and "\n" not in tree.text[end : token.start]
        if text in _OPENING:
            inside = True
        elif text in _CLOSING:
            inside = False
        elif text == '"':
            inside = not inside
        flags.append(inside)
        end = token.end
    return flags
