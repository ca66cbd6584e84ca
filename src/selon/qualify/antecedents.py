"""What a pronoun, a possessive or a role stands for: agreement first, then nearness and standing in the sentence."""

from __future__ import annotations

from typing import NamedTuple

from selon.parse.tree import Token, Tree
from selon.qualify.describe import describe_phrase
from selon.qualify.nouns import Nouns, load_nouns
from selon.qualify.party_mentions import FEMININE, MASCULINE, Mention, find_mentions, find_quoted, read_gender
from selon.qualify.phrase_reading import PhraseReading
from selon.qualify.pronouns import read_clitic
from selon.qualify.recall import REACH, recall_party


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
        if behind.reason.split(":")[0] != "pronoun":
            behind = recall_party(tree, behind, found[1], code)
        return behind._replace(head=reading.head, reason=f"antecedent:{behind.reason}")
    return recall_party(tree, reading, last, code)


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
    if token.i + 1 < len(tree) and tree[token.i + 1].lower in load_nouns(code).words("pronouns", "latter"):
        return _resolve_latter(tree, token, code)
    best: tuple[int, int] | None = None
    best_score = 0
    possessives = load_nouns(code).words("determiners", "possessive")
    quoted = find_quoted(tree)[token.i]
    for mention in find_mentions(tree, code):
        if mention.last > token.i:
            break
        score = _score(tree, mention, token, wanted, quoted, possessives)
        if score >= best_score and score > 0:
            best, best_score = (mention.first, mention.last), score
    return best


def _resolve_latter(tree: Tree, token: Token, code: str) -> tuple[int, int] | None:
    """Find the party last named before *ce dernier*, *l'intéressé*: nearness decides, not standing."""
    word = tree[token.i + 1]
    gender = read_gender(word)
    plural = "Number=Plur" in word.morph or word.lower.endswith("s")
    fitting = [
        mention
        for mention in find_mentions(tree, code)
        if mention.last <= token.i
        and token.sentence - tree[mention.head].sentence <= REACH
        and mention.plural == plural
        and mention.kind not in ("none", "document")
        and not (gender and mention.gender and mention.gender != gender)
    ]
    persons = [mention for mention in fitting if mention.kind == "person"]
    if word.lower in load_nouns(code).words("pronouns", "concerned") and persons:
        return persons[-1].first, persons[-1].last
    near = [one for one in persons if token.sentence - tree[one.head].sentence <= 1] or fitting or persons
    return (near[-1].first, near[-1].last) if near else None


def _read_wanted(word: str, nouns: Nouns) -> Wanted | None:
    table = (
        ("masculine_singular", Wanted(MASCULINE, False, None)),
        ("feminine_singular", Wanted(FEMININE, False, None)),
        ("thing_singular", Wanted("", False, False)),
        ("any_singular", Wanted("", False, None)),
        ("masculine_plural", Wanted(MASCULINE, True, None)),
        ("feminine_plural", Wanted(FEMININE, True, None)),
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


def _weigh_name(mention: Mention) -> int:
    """Weigh a name: a pronoun for one person stands first of all for somebody whom the report names."""
    if mention.name is None:
        return 0
    return 22 if mention.kind == "person" and (mention.gender or not mention.name.why.startswith("guess")) else 6


def _score(
    tree: Tree, mention: Mention, token: Token, wanted: Wanted, quoted: bool, possessives: frozenset[str]
) -> int:
    """Weigh a candidate; nothing where it does not agree."""
    distance = token.sentence - tree[mention.head].sentence
    if distance > REACH or mention.kind == "none":
        return 0
    personal = mention.kind == "person" or (mention.kind == "people" and mention.plural)
    if wanted.persons is not None and personal != wanted.persons:
        return 0
    if wanted.plural is not None and mention.plural != wanted.plural:
        return 0
    if wanted.gender and mention.gender and mention.gender != wanted.gender:
        return 0
    guessed = mention.name is not None and mention.name.why.startswith("guess") and mention.kind != "person"
    score = 100 - 18 * distance
    score += 22 * mention.subject + 16 * (mention.kind == "person" and (not mention.plural or mention.subject))
    score -= (10 if wanted.persons is False else 24) * (mention.kind == "document")
    score += _weigh_name(mention) - 15 * (guessed and not mention.subject and bool(wanted.gender))
    score += 6 * (bool(wanted.gender) and mention.gender == wanted.gender)
    score -= 40 * (mention.quoted and not quoted) + 15 * (guessed and not mention.subject)
    if wanted.persons and mention.name is None and not mention.subject:
        score -= 30  # who is only spoken of has no name and is no subject
    if wanted.gender and not mention.gender and mention.kind != "person":
        score -= 12
    if distance == 0 and tree[mention.first].lower in possessives:
        score -= 60  # whose it is rather speaks (*Her husband*, she *said, had stayed*)
    return score
