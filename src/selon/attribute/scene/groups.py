"""Verb groups: a verb with its auxiliaries, negation, reflexive and the verbs that carry it, as one cue."""

from __future__ import annotations

from selon.attribute.scene.lexicon import Groups
from selon.parse.tree import Token, Tree

_REACH = 14
_PHRASE = 7
_CLITICS = 2
"""A reflexive stands right before its verb, or before one more clitic (*s'en prend*)."""


class VerbGroup:
    """A verb and the words that belong to it.

    Attributes:
        head: Position of the lexical verb.
        words: Positions of all words of the group, in order.
        mood: `finite`, `infinitive`, `gerund` or `participle` (a participle without auxiliary).
        passive: Whether the group is passive.
        reflexive: Whether a reflexive pronoun stands in it.
        negated: Whether it is negated.
        carrier: Position of the finite verb or auxiliary that bears the subject; the head where it is alone.
        clitic: Position of an inverted subject clitic, or -1.
        shared: Position of the coordinated verb whose auxiliary it shares, or -1.
    """

    __slots__ = ("carrier", "clitic", "head", "mood", "negated", "passive", "reflexive", "shared", "words")

    def __init__(self, head: int, mood: str) -> None:
        self.head = head
        self.words = [head]
        self.mood = mood
        self.passive = False
        self.reflexive = False
        self.negated = False
        self.carrier = head
        self.clitic = -1
        self.shared = -1

    @property
    def first(self) -> int:
        """Give the position of the first word."""
        return self.words[0]

    def find_clitic(self, tree: Tree, clitics: frozenset[str]) -> int:
        """Give where one of some clitics stands before the verb or its auxiliary, or -1 (*s'*en *défend*, le *nie*)."""
        for i in range(self.head - 1, max(self.words[0] - 1, 0) - 1, -1):
            led = i + 1 in self.words or tree[i + 1].pos == "PRON"
            if i not in self.words and led and tree[i].lower in clitics:
                return i
        return -1

    @property
    def last(self) -> int:
        """Give the position behind the last word."""
        return self.words[-1] + 1


def read_verb_group(
    tree: Tree, head: int, tags: frozenset[str], groups: Groups, start: int, carried: str = "clause"
) -> VerbGroup:
    """Read the group around a verb.

    Args:
        tree: The parsed report.
        head: Position of the lexical verb.
        tags: What its form can be.
        groups: The language's group words.
        start: First position of the sentence.
        carried: What may carry it: `clause` for any carrier, `verb` for all but verbs of wish, empty for none.
    """
    group = VerbGroup(head, _guess_mood(tree[head], tags))
    if group.mood == "finite" and "participle" in tags and _stands_behind_auxiliary(tree, head, groups, start):
        # A form that is both (craint, dit) behind an auxiliary is the participle, whatever the parser says.
        group.mood = "participle"
    _walk_left(tree, group, groups, start, carried)
    if group.mood == "participle":
        _take_distant_auxiliary(tree, group, groups, start)
    _take_clitic(tree, group, groups)
    if (
        group.mood == "participle"
        and "finite" in tags
        and group.shared < 0
        and not group.passive
        and len(group.words) == 1
    ):
        # A form that is both (dit, produit): without auxiliary, agent or noun before it, it is the finite one.
        before = tree[head - 1] if head > start else None
        if group.clitic > head or before is None or before.pos not in ("NOUN", "ADJ"):
            group.mood = "finite"
    return group


def _guess_mood(token: Token, tags: frozenset[str]) -> str:
    for mood, feature in (("participle", "VerbForm=Part"), ("infinitive", "VerbForm=Inf"), ("finite", "VerbForm=Fin")):
        wanted = "gerund" if mood == "participle" and "gerund" in tags else mood
        if wanted in tags and feature in token.morph:
            return wanted
    return next(mood for mood in ("finite", "participle", "gerund", "infinitive") if mood in tags)


def _stands_behind_auxiliary(tree: Tree, head: int, groups: Groups, start: int) -> bool:
    """Tell whether an auxiliary stands before a verb, over adverbs, negation and an inverted clitic."""
    for i in range(head - 1, start - 1, -1):
        token = tree[i]
        if token.lower in groups.auxiliaries and token.pos in ("AUX", "VERB"):
            return True
        inverted = token.lower.startswith("-") or token.lower in groups.link_tokens
        if token.pos != "ADV" and token.lower not in groups.negations and not inverted:
            return False
    return False


def _walk_left(tree: Tree, group: VerbGroup, groups: Groups, start: int, carried: str) -> None:
    """Take auxiliaries, negation, reflexive and carriers before the verb; adverbs only with something behind them."""
    pending: list[int] = []
    at = group.head - 1
    while at >= max(start, group.head - _REACH):
        token = tree[at]
        lower = token.lower
        if _takes(tree, group, groups, at, bool(pending), carried):
            group.words = [at, *pending, *group.words]
            pending = []
        elif lower in groups.subject_clitics and lower.startswith("-"):
            group.clitic = at
        elif lower in groups.negations or token.pos == "ADV" or lower in groups.carrier_marks:
            pending.insert(0, at)
        elif lower not in groups.object_clitics and lower not in groups.link_tokens:
            break
        at -= 1
    lead = group.words[0] - 1
    while lead > start and tree[lead].lower in groups.object_clitics and tree[lead].pos in ("PRON", "ADP"):
        lead -= 1
    if lead >= start and tree[lead].lower in groups.leading_negations:
        group.words.insert(0, lead)
    group.negated = any(tree[i].lower in groups.negations for i in group.words)


def _takes(tree: Tree, group: VerbGroup, groups: Groups, at: int, pending: bool, carried: str) -> bool:
    """Tell whether the word at `at` joins the group, and note what it brings."""
    lower = tree[at].lower
    first = group.words[0]
    if lower in groups.auxiliaries and group.mood in ("participle", "finite") and tree[first].pos != "NOUN":
        if _is_participle_like(tree, first, group) and tree[at].pos in ("AUX", "VERB", "X"):
            _note_auxiliary(tree, group, groups, at)
            return True
        return False
    bare = group.mood == "infinitive" or "infinitive" in groups.auxiliaries.get(tree[first].lower, ())
    if bare and lower in groups.modals and not _is_marked(tree, group, groups) and not _is_month(tree, at, group):
        group.mood, group.carrier = "finite", at
        return True
    if group.mood == "gerund" and lower in groups.progressive and tree[at].pos in ("AUX", "VERB"):
        passive = group.passive
        _note_auxiliary(tree, group, groups, at)
        group.passive = passive
        return True
    tags = groups.carriers.get(lower) or (groups.wishes.get(lower) if carried == "clause" else None)
    if carried and tags and group.mood in _carried_moods(groups) and tree[at].pos in ("VERB", "AUX", "NOUN", "ADP"):
        group.mood = next(m for m in ("finite", "infinitive", "gerund", "participle") if m in tags)
        group.carrier = at
        return True
    between = all(tree[i].lower in groups.object_clitics for i in range(at + 1, first))
    if lower in groups.reflexives and not pending and between and first - at <= _CLITICS:
        # A form that is an object as well (me, te, nous) is reflexive only behind its own subject.
        only = lower not in groups.object_clitics | groups.subject_clitics
        person = at > 0 and (only or f"{_find_subject_clitic(tree, at, groups)} {lower}" in groups.reflexive_pairs)
        of_carrier = any(tree[i].lower in groups.reflexive_carriers for i in group.words if i < group.head)
        group.reflexive = group.reflexive or (person and not of_carrier)
        return person
    return False


def _is_month(tree: Tree, at: int, group: VerbGroup) -> bool:
    """Tell a month written like a modal by its capital inside a sentence (*members who left in* May *say*)."""
    inside = at > 0 and tree[at - 1].sentence == tree[at].sentence
    return inside and tree[at].text[:1].isupper() and tree[at].text[1:].islower() and tree[group.head].text.islower()


def _find_subject_clitic(tree: Tree, at: int, groups: Groups) -> str:
    """Give the word before a clitic, the opening negation left out."""
    at -= 1
    return tree[at - 1].lower if at > 0 and tree[at].lower in groups.leading_negations else tree[at].lower


def _carried_moods(groups: Groups) -> tuple[str, ...]:
    """Give the moods in which a verb may be carried by another: the gerund, too, in a language with a progressive."""
    return ("infinitive", "gerund") if groups.progressive else ("infinitive",)


def _is_marked(tree: Tree, group: VerbGroup, groups: Groups) -> bool:
    """Tell whether a mark stands before the infinitive that leads the group (*to say*)."""
    return tree[group.words[0] - 1].lower in groups.carrier_marks


def _is_participle_like(tree: Tree, first: int, group: VerbGroup) -> bool:
    return group.mood == "participle" or "VerbForm=Part" in tree[first].morph or first != group.head


def _note_auxiliary(tree: Tree, group: VerbGroup, groups: Groups, at: int) -> None:
    tags = groups.auxiliaries[tree[at].lower]
    moved = tree[group.head].lower in groups.moved or tree[group.carrier].lower in groups.moved
    carried = tree[at].lower in groups.passive and not moved
    group.passive = group.passive or (carried and not _is_reflexive_at(tree, at, groups))
    group.carrier = at
    if tags == frozenset({"participle"}):
        group.mood = "participle"
    else:
        group.mood = next((m for m in ("finite", "infinitive", "gerund") if m in tags), "finite")


def _is_reflexive_at(tree: Tree, at: int, groups: Groups) -> bool:
    only = groups.reflexives - groups.subject_clitics
    if at > 1 and tree[at - 1].lower in groups.object_clitics - only:
        at -= 1  # one more clitic between (*s'*y *est engagée*)
    return at > 0 and tree[at - 1].lower in only


def _take_distant_auxiliary(tree: Tree, group: VerbGroup, groups: Groups, start: int) -> None:
    """Find an auxiliary behind a parenthesis (*a, dans un premier temps, déclaré*) or one shared by coordination."""
    head = tree[group.head]
    for child in tree.children(head, "auxiliary", "passive-auxiliary"):
        if start <= child.i < group.first and child.lower in groups.auxiliaries:
            group.words.insert(0, child.i)
            _note_auxiliary(tree, group, groups, child.i)
            return
    above = tree.head(head)
    if head.role == "conjunct" and above is not None and start <= above.i < head.i and above.pos in ("VERB", "AUX"):
        lent = [one for one in tree.children(above, "auxiliary", "passive-auxiliary") if one.i < above.i]
        if lent and lent[0].lower in groups.auxiliaries and "VerbForm=Part" in above.morph:
            group.shared = above.i
            group.mood = "finite"
            compound = any(one.lower in groups.passive for one in lent) and _agrees(head, above)
            suffered = compound and (_leads_to_agent(tree, head.i, groups) or _lacks_object(tree, head.i))
            group.passive = lent[0].lower in groups.passive or suffered
            return
    if not _take_auxiliary_before_commas(tree, group, groups, start):
        _take_auxiliary_before_phrase(tree, group, groups, start)
    if len(group.words) == 1 and group.mood == "participle":
        _share_passive(tree, group, groups, start)
    if len(group.words) == 1 and group.mood == "participle":
        _share_auxiliary(tree, group, groups, start)


def _take_auxiliary_before_commas(tree: Tree, group: VerbGroup, groups: Groups, start: int) -> bool:
    """Find an auxiliary before a phrase between commas (*a, lui, invoqué*; *avait pourtant, la veille, concédé*)."""
    if tree[group.first - 1].text != ",":
        return False
    opening = next((i for i in range(group.first - 2, max(start, group.first - _REACH), -1) if tree[i].text == ","), -1)
    at = opening - 1
    while at > start and tree[at].pos == "ADV" and tree[at].lower not in groups.auxiliaries:
        at -= 1
    if opening < 0 or at < start or tree[at].lower not in groups.auxiliaries or tree[at].pos not in ("AUX", "VERB"):
        return False
    group.words = [at, *range(at + 1, opening), *group.words]
    _note_auxiliary(tree, group, groups, at)
    return True


def _share_auxiliary(tree: Tree, group: VerbGroup, groups: Groups, start: int) -> None:
    """Find the auxiliary that a coordinated participle shares where the parser misses it (*a exigé… et menacé*).

    Only an active one, and only for a participle that has something to govern: *critiqué et rejeté par* is none.
    """
    joint = group.first - 1
    while joint > start and (tree[joint].pos == "ADV" or tree[joint].lower in groups.object_clitics):
        joint -= 1
    if joint <= start or tree[joint].pos != "CCONJ" or "VerbForm=Part" in tree[joint - 1].morph:
        return
    behind = tree[group.head + 1] if group.head + 1 < len(tree) else None
    if behind is None or behind.pos not in ("SCONJ", "ADP", "DET", "PUNCT", "VERB") or behind.lower in groups.agents:
        return
    for i in range(joint - 1, start - 1, -1):
        token = tree[i]
        if token.pos not in ("VERB", "AUX") or "VerbForm=Fin" not in token.morph:
            continue
        follow = next((k for k in range(i + 1, min(i + 5, joint)) if "VerbForm=Part" in tree[k].morph), -1)
        active = token.lower not in groups.passive or tree[i - 1].lower in groups.reflexives
        if follow > 0 and token.lower in groups.auxiliaries and active:
            suffered = tree[follow].lower in groups.passive and "VerbForm=Part" in tree[follow + 1].morph
            group.shared = follow + suffered
            group.mood = "finite"
            group.passive = suffered and _agrees(tree[group.head], tree[follow + 1]) and _lacks_object(tree, group.head)
        return


def _share_passive(tree: Tree, group: VerbGroup, groups: Groups, start: int) -> None:
    """Find the passive that a joined participle with its own agent shares (*saluée par X, puis* raillée *par Y*).

    The two agree, and the first has its agent, or nothing but adverbs, between it and what joins them.
    """
    joint = group.first - 1
    while joint > start and tree[joint].pos == "ADV" and tree[joint].lower not in groups.joining:
        joint -= 1
    if joint <= start or tree[joint].lower not in groups.joining or not _leads_to_agent(tree, group.head, groups):
        return
    for i in range(joint - 1, start, -1):
        token = tree[i]
        if "VerbForm=Part" in token.morph and token.pos in ("VERB", "ADJ") and tree[i - 1].lower in groups.passive:
            agent = any(tree[k].lower in groups.agents for k in range(i + 1, joint))
            if agent and _agrees(tree[group.head], token):
                group.shared, group.mood, group.passive = i, "finite", True
            return
        if "VerbForm=Fin" in token.morph or token.text in (";", ":"):
            return


def _leads_to_agent(tree: Tree, head: int, groups: Groups) -> bool:
    """Tell a participle with an agent behind it, or behind what it says of its noun (*dite* « vitale » par X)."""
    for i in range(head + 1, min(head + _PHRASE + 3, len(tree))):
        if tree[i].lower in groups.agents:
            return True
        if "VerbForm=Fin" in tree[i].morph or tree[i].text in (",", ".", ";", ":") or tree[i].lower in groups.joining:
            return False
    return False


def _lacks_object(tree: Tree, head: int) -> bool:
    """Tell a participle with a preposition or nothing behind it (*et* accusé *d'avoir menti*), so that it is passive.

    What is said or done to something else follows at once (*et* dit *que*, *et* promis *une aide*).
    """
    for token in (tree[i] for i in range(head + 1, min(head + _PHRASE, len(tree)))):
        if token.pos == "ADV":
            continue
        predicate = token.pos in ("ADP", "ADJ", "PART") or (token.pos == "NOUN" and token.role == "open-clause")
        return predicate or token.text in (".", ";")
    return True


def _agrees(one: Token, other: Token) -> bool:
    """Tell whether nothing in gender or number speaks against two words belonging to one noun."""
    for name in ("Gender=", "Number="):
        values = [part for token in (one, other) for part in token.morph.split("|") if part.startswith(name)]
        if len(set(values)) > 1:
            return False
    return True


def _take_auxiliary_before_phrase(tree: Tree, group: VerbGroup, groups: Groups, start: int) -> None:
    """Find an auxiliary before a phrase that the parser ties to the participle (*a par la suite demandé*)."""
    for i in range(group.first - 2, max(start, group.first - _PHRASE) - 1, -1):
        if tree[i].lower in groups.auxiliaries and tree[i + 1].lower in groups.interposed:
            group.words.insert(0, i)
            _note_auxiliary(tree, group, groups, i)
            return
        if tree[i].pos in ("PUNCT", "SCONJ", "PRON", "VERB", "AUX", "PROPN", "CCONJ"):
            return


def _take_clitic(tree: Tree, group: VerbGroup, groups: Groups) -> None:
    """Find an inverted subject clitic behind the verb (*précise-t-elle*)."""
    if group.clitic >= 0:
        return
    for i in range(group.head + 1, min(group.head + 4, len(tree))):
        lower = tree[i].lower
        if lower in groups.subject_clitics and (lower.startswith("-") or tree[i - 1].lower in groups.link_tokens):
            group.clitic = i
            return
        if lower not in groups.link_tokens:
            return
