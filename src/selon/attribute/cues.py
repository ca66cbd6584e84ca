"""Cues: every word that could attribute, by the lexicon; the choice comes later."""

from __future__ import annotations

from selon.attribute.groups import VerbGroup, read_verb_group
from selon.attribute.lexicon import Form, Sense
from selon.attribute.outlets import leads_to_outlet
from selon.attribute.quotations import CLOSING_MARKS
from selon.attribute.scene import Candidate, Range, Scene
from selon.attribute.seams import skip_adverbial, skip_adverbial_back, skip_moment
from selon.parse.tree import Token

_FULL_STOPS = frozenset((".", "!", "?", "…"))


class Cue:
    """A word that could attribute.

    Attributes:
        kind: `verbs`, `adjectives`, `nouns`, `prepositions`, `free` (a quotation without cue) or `conditional`.
        head: Position of its main word.
        words: Positions of all its words.
        senses: The senses that fit.
        group: The verb group, for verbs.
        behind: Position behind the cue, its tail and its inverted clitic.
        source: The chosen source.
        content: The chosen content.
        relay: Ranges of the relay.
        inner: Position of the source within a preposition (à *l'*en croire), or -1.
        extra: Positions of words that tie the relay and belong to the cue.
        marks: Rules that had a say.
    """

    __slots__ = (
        "behind",
        "content",
        "extra",
        "group",
        "head",
        "inner",
        "kind",
        "marks",
        "relay",
        "senses",
        "source",
        "words",
    )

    def __init__(
        self, kind: str, head: int, words: list[int], senses: list[Sense], group: VerbGroup | None = None
    ) -> None:
        self.kind = kind
        self.head = head
        self.words = words
        self.senses = senses
        self.group = group
        self.behind = max([*words, group.clitic if group else -1]) + 1
        self.source: Candidate | None = None
        self.content: Candidate | None = None
        self.relay: list[Range] = []
        self.extra: list[int] = []
        self.inner = -1
        self.marks: list[str] = []

    @property
    def frames(self) -> frozenset[str]:
        """Give every frame that a sense of the cue allows."""
        return frozenset().union(*(sense.frames for sense in self.senses))

    @property
    def classes(self) -> list[str]:
        """Give the lexicon classes of the cue."""
        return sorted({sense.name for sense in self.senses})

    @property
    def lemma(self) -> str:
        """Give the base form."""
        return self.senses[0].lemma if self.senses else self.kind

    def fitting(self, frame: str) -> list[Sense]:
        """Give the senses that a content's frame can show (*incise* shows a quoting sense)."""
        wanted = _SHOWN_BY.get(frame, frame)
        return [sense for sense in self.senses if wanted in sense.frames]

    def with_frame(self, frame: str) -> Sense | None:
        """Give the first sense that allows a frame."""
        return next((sense for sense in self.senses if frame in sense.frames), None)


_SHOWN_BY = {
    "incise": "quotation", "incise-quoted": "quotation", "colon": "quotation", "passive": "passive-content",
    "passive-as": "as", "zero": "that", "clitic": "that", "clitic-place": "prep", "gap": "object", "gap-that": "that",
    "taken-up": "object",
}  # fmt: skip


def find_cues(scene: Scene) -> list[Cue]:
    """List every word of the report that could attribute, in order."""
    cues: list[Cue] = []
    skip = -1
    for token in scene.tree.tokens:
        if token.i < skip:
            continue
        found = _find_preposition(scene, token)
        if found is not None:
            skip = found.behind
        elif token.lower in scene.lexicon.forms:
            found = _find_word(scene, token, scene.lexicon.forms[token.lower])
        if found is not None:
            cues.append(found)
    return [cue for cue in _drop_carriers(cues) if not _shares_mark(scene, cue)]


def _shares_mark(scene: Scene, cue: Cue) -> bool:
    """Tell the later member of a list under one mark (*told to wait and* report *damage*; *of lying and* hiding *it*).

    It is part of what the first verb's cue says, where the language does not repeat the mark.
    """
    group = cue.group
    if not scene.grammar.zero_complementizer or group is None or cue.words != [cue.head]:
        return False
    token = scene.tree[cue.head]
    before = scene.lower(cue.head - 1)
    if token.role != "conjunct" or before in scene.grammar.infinitive_marks:
        return False
    lead = token
    while lead.role == "conjunct" and lead.head != lead.i:
        lead = scene.tree[lead.head]
    if "VerbForm=Inf" in token.morph:
        return "VerbForm=Inf" in lead.morph and scene.lower(lead.i - 1) in scene.grammar.infinitive_marks
    gerund = "Tense=Pres" in token.morph and "VerbForm=Part" in token.morph
    return gerund and "Tense=Pres" in lead.morph and scene.pos(lead.i - 1) == "ADP"


def _find_word(scene: Scene, token: Token, forms: tuple[Form, ...]) -> Cue | None:
    verbs = [form for form in forms if form[0].kind == "verbs"]
    if verbs and _looks_like_verb(scene, token, verbs):
        cue = _make_verb(scene, token, verbs)
        stances = [sense for sense, _ in forms if sense.kind == "adjectives"]
        if stances and cue is not None and cue.group is not None and _is_stance(scene, cue, stances):
            stance = _make_adjective(scene, token, stances)
            return stance if cue.group.passive or len(stance.words) > 1 else cue
        return cue
    for kind, allowed in (("adjectives", ("ADJ", "VERB", "NOUN")), ("nouns", ("NOUN",))):
        senses = [sense for sense, _ in forms if sense.kind == kind]
        if senses and token.pos in allowed:
            return _make_adjective(scene, token, senses) if kind == "adjectives" else _make_noun(scene, token, senses)
    return None


def _is_stance(scene: Scene, cue: Cue, stances: list[Sense]) -> bool:
    """Tell a participle that says where somebody stands (*restent opposés à*) from a deed."""
    assert cue.group is not None
    if cue.group.passive:
        return True
    led = any(scene.lower(cue.head + 1) in sense.preps for sense in stances)
    return led and cue.group.mood == "participle" and len(cue.words) == 1


def _looks_like_verb(scene: Scene, token: Token, forms: list[Form]) -> bool:
    """Tell a verb from the noun or adjective that is written alike, also where the parser missed it."""
    tags = frozenset().union(*(tags for _, tags in forms))
    before = scene.token(token.i - 1)
    if "participle" in tags and "finite" not in tags and before is not None and before.pos == "DET":
        # A participle right behind its article is a noun (*le démenti*).
        return False
    if "gerund" in tags and before is not None and before.pos == "DET":
        return False
    if scene.grammar.bare_nouns and _describes_noun(scene, token):
        return False
    if token.pos in ("VERB", "AUX"):
        return True
    if "gerund" in tags and token.pos not in ("NOUN", "ADV"):
        return True
    if scene.lower(token.i + 1) in scene.lexicon.groups.link_tokens or (
        scene.lower(token.i + 1).startswith("-") and scene.lower(token.i + 1) in scene.lexicon.groups.subject_clitics
    ):
        return True
    if "participle" in tags and "finite" not in tags:
        return token.pos in ("ADJ", "ADP", "NOUN", "SCONJ", "PROPN", "X", "ADV") and (
            before is None or before.pos not in ("DET",)
        )
    if "finite" not in tags or before is None:
        return False
    if _stands_as_verb(scene, token, before) or (token.pos == "ADV" and before.pos != "DET"):
        return True
    if _stands_behind_clitic(scene, token):
        return True
    if token.pos in ("NOUN", "ADJ") and before.pos in ("NOUN", "PROPN", "ADJ") and _lacks_verb(scene, token):
        return True
    if before.lower in scene.lexicon.groups.reflexives | scene.lexicon.groups.negations:
        return True
    if before.text in (",", "–", "—") or before.text in CLOSING_MARKS:
        return token.pos in ("ADJ", "ADV", "SCONJ", "ADP", "NOUN", "PROPN", "X", "CCONJ", "INTJ")
    return before.pos in ("PROPN", "PRON", "NOUN", "ADV") and token.pos in (
        "ADP",
        "SCONJ",
        "ADV",
        "X",
        "CCONJ",
        "INTJ",
        "ADJ",
    )


def _describes_noun(scene: Scene, token: Token) -> bool:
    """Tell a participle between an article and its noun (*at an* estimated *cost*, *the recently* announced *sale*)."""
    before = scene.token(token.i - 1)
    if (
        before is not None
        and before.text == "-"
        and before.end == token.start
        and scene.tree[token.i - 2].end == before.start
    ):
        return True  # the second half of a compound (*the so-called plan*)
    if token.role != "adjective" or scene.pos(token.i + 1) not in ("NOUN", "PROPN", "ADJ", "NUM", "SYM"):
        return False
    at = token.i - 1
    while scene.pos(at) == "ADV":
        at -= 1
    return scene.pos(at) in ("DET", "NUM") or (scene.pos(at) == "ADP" and "Tense=Past" in token.morph)


def _stands_as_verb(scene: Scene, token: Token, before: Token) -> bool:
    """Tell by its neighbours a verb that the parser took for a noun or a name (*elle juge*; *et presse le ministère*).

    It follows a subject pronoun, or joins and governs, or follows a name and opens a clause, or is set off from its
    subject taken up again (*parle, lui,*).
    """
    if not token.text.islower() or before.pos == "DET":
        return False
    groups = scene.lexicon.groups
    behind = scene.token(token.i + 1)
    subjects = (groups.subject_clitics - groups.object_clitics) | scene.grammar.relative_subjects
    if before.lower in subjects and before.pos == "PRON":
        return scene.pos(before.i - 1) != "ADP"
    if behind is None:
        return False
    if before.pos == "CCONJ":
        return behind.pos in ("DET", "SCONJ") and not before.lower.startswith("ni")
    named = before.pos in ("PROPN", "NOUN", "ADJ", "X", "PRON") or before.text == ")" or before.text[:1].isupper()
    if not named or token.pos not in ("NOUN", "ADJ", "PROPN", "ADV", "X", "ADP", "SCONJ"):
        return False
    if behind.lower in scene.grammar.complementizers and behind.pos == "SCONJ":
        return True
    if token.pos == "ADV" and behind.pos in ("DET", "PRON", "AUX"):
        return True
    taken_up = behind.text == "," and scene.lower(behind.i + 1) in scene.grammar.disjoint_pronouns
    return taken_up or before.text == ")"


def _stands_behind_clitic(scene: Scene, token: Token) -> bool:
    """Tell a verb that the parser took for a noun because its clitic looks like an article (*sa tante* le *décrit*).

    Two nouns with nothing between them but an article stand beside each other only where the first is a moment.
    """
    if scene.lower(token.i - 1) not in scene.grammar.direct_clitics or token.pos != "NOUN" or not token.text.islower():
        return False
    subject = scene.token(token.i - 2)
    if subject is None or subject.sentence != token.sentence:
        return False
    return subject.pos in ("NOUN", "PROPN", "PRON", "X") and subject.lower not in (
        scene.grammar.time_nouns | scene.grammar.moment_nouns | scene.grammar.relative_words
    )


def _lacks_verb(scene: Scene, token: Token) -> bool:
    """Tell a sentence whose only verb the parser took for a noun: nothing finite in it, and something to govern."""
    first, last = scene.sentence(token.i)
    behind = scene.token(token.i + 1)
    governed: tuple[str, ...] = ("DET", "SCONJ", "PRON", "ADP")
    if scene.grammar.bare_nouns and scene.tree[last - 1].text not in _FULL_STOPS:
        governed = (*governed, "NOUN", "PROPN", "ADJ", "NUM", "PART")  # a headline
    if (
        behind is not None
        and behind.pos == "ADJ"
        and (scene.pos(behind.i + 1) == "DET" or scene.lower(behind.i + 1) in scene.grammar.infinitive_marks)
    ):
        behind = scene.tree[behind.i + 1]  # a quality before what has it (*juge irréaliste l'embauche*)
    if behind is None or behind.i >= last or behind.pos not in governed:
        return False
    return not any(scene.is_finite(i) for i in range(first, last))


def _make_verb(scene: Scene, token: Token, forms: list[Form]) -> Cue | None:
    if all(sense.tails for sense, _ in forms) and not any(_find_tail(scene, token.i, sense) for sense, _ in forms):
        return None
    tags = frozenset().union(*(tags for _, tags in forms))
    frames = frozenset().union(*(sense.frames for sense, _ in forms))
    carried = "clause" if "that" in frames else "verb" if frames - {"quotation"} else ""
    group = read_verb_group(scene.tree, token.i, tags, scene.lexicon.groups, scene.sentence(token.i)[0], carried)
    senses: list[Sense] = []
    tail: list[int] = []
    for sense, _ in forms:
        if sense.reflexive != "any" and group.reflexive != (sense.reflexive == "required"):
            continue
        if sense.clitics and scene.lower(group.first - 1) not in sense.clitics:
            continue
        if sense.tails:
            found = _find_tail(scene, token.i, sense)
            if not found or _leads_away(scene, found[-1]):
                continue
            tail = found
            senses.insert(0, sense)
        else:
            senses.append(sense)
    if tail:
        senses = [sense for sense in senses if sense.tails]
    _correct_mood(scene, group, tags, max([token.i, *tail]) + 1, bool(tail))
    if not senses:
        return None
    return Cue("verbs", token.i, sorted({*group.words, *tail}), senses, group)


def _leads_away(scene: Scene, at: int) -> bool:
    """Tell a preposition that leads to the outlet spoken to from the tail of a verb (*admitted to the daily X*)."""
    return scene.lower(at) in scene.grammar.relay_preps and leads_to_outlet(scene, at + 1)


def _correct_mood(scene: Scene, group: VerbGroup, tags: frozenset[str], behind: int, tailed: bool) -> None:
    """Make a form that could be a participle the finite verb where a clause or its tail follows (*dit que*)."""
    if _is_described(scene, group, tags, behind):
        group.mood = "participle"
        return
    if group.mood != "participle" or "finite" not in tags or group.passive or group.shared >= 0 or len(group.words) > 1:
        return
    opens = scene.lower(behind) in scene.grammar.complementizers or scene.is_infinitive(behind)
    if tailed or opens:
        group.mood = "finite"


def _is_described(scene: Scene, group: VerbGroup, tags: frozenset[str], behind: int) -> bool:
    """Tell the participle of a form that could be finite by the quality right behind it (*âgé et* décrit *comme*)."""
    if group.mood != "finite" or "participle" not in tags or len(group.words) > 1 or group.clitic >= 0:
        return False
    light = scene.lexicon.groups.object_clitics | scene.lexicon.groups.reflexives
    return scene.lower(behind) in scene.grammar.as_words and scene.lower(group.first - 1) not in light


def _find_tail(scene: Scene, head: int, sense: Sense) -> list[int]:
    """Find the words behind a verb that make it a cue (*fait* savoir), over an adverb or a clitic.

    Where a noun phrase may begin with an adjective, one may stand before a tail of several words (*voiced* deep
    *concern over*).
    """
    begin = skip_moment(scene, head + 1, scene.sentence_stop(head))
    described, at = False, begin
    for _ in range(4):
        for words in sense.tail_heads.get(scene.lower(at), ()):
            if all(scene.lower(at + k) == word for k, word in enumerate(words)) and (len(words) > 1 or not described):
                return list(range(begin, at + len(words)))
        passed = skip_adverbial(scene, at)
        if passed == at and scene.pos(at) not in ("ADV", "PRON") and not scene.lower(at).startswith("-"):
            if not scene.grammar.bare_nouns or scene.pos(at) not in ("ADJ", "DET"):
                break
            described = True
        at = max(passed, at + 1)
    return []


def _make_adjective(scene: Scene, token: Token, senses: list[Sense]) -> Cue:
    words = [token.i]
    at = token.i - 1
    pending: list[int] = []
    while at >= max(scene.sentence(token.i)[0], token.i - 6):
        lower = scene.lower(at)
        over = skip_adverbial_back(scene, at)
        if lower in scene.lexicon.groups.auxiliaries or lower in scene.grammar.copulas:
            words = [at, *pending, *words]
            pending = []
        elif over < at:
            at = over
            continue
        elif scene.pos(at) == "ADV" or lower in scene.lexicon.groups.negations:
            pending.insert(0, at)
        else:
            break
        at -= 1
    return Cue("adjectives", token.i, words, senses)


def _make_noun(scene: Scene, token: Token, senses: list[Sense]) -> Cue | None:
    words = [token.i]
    before = scene.token(token.i - 1)
    if before is not None and before.pos == "ADJ" and scene.pos(token.i - 2) == "DET":
        words = [token.i - 2, token.i - 1, token.i]
    elif before is not None and before.pos in ("DET", "NUM"):
        words = [token.i - 1, token.i]
    return Cue("nouns", token.i, [*words, *_find_which(scene, token.i + 1)], senses)


def _find_which(scene: Scene, at: int) -> list[int]:
    """Find the words that tie a clause to a noun of saying (rumours *according to which*), over its adjectives."""
    first = at
    while scene.pos(at) == "ADJ" and at < first + 2:
        at += 1
    for words, _ in scene.lexicon.prepositions.get(scene.lower(at), ()):
        behind = at + len(words)
        tied = scene.lower(behind) in scene.grammar.relative_words - scene.grammar.relative_subjects
        if tied and all(scene.lower(at + k) == word for k, word in enumerate(words)):
            return list(range(first, behind + 1))
    return []


def _find_preposition(scene: Scene, token: Token) -> Cue | None:
    for words, sense in scene.lexicon.prepositions.get(token.lower, ()):
        if all(scene.lower(token.i + k) == word for k, word in enumerate(words)):
            behind = token.i + len(words)
            if sense.before and not any(
                all(scene.lower(behind + k) == word for k, word in enumerate(row)) for row in sense.before
            ):
                continue
            if scene.lower(behind) in scene.grammar.relative_words - scene.grammar.relative_subjects and _ties_noun(
                scene, token.i
            ):
                return None
            if sense.verb_follows:
                behind = _find_verb(scene, behind)
                if behind < 0:
                    continue
            if not sense.inner_source and _is_circumstance(scene, behind):
                return None
            inner = {i for i in range(token.i, behind) if scene.lower(i) in sense.inner_source}
            cue = Cue("prepositions", token.i, [i for i in range(token.i, behind) if i not in inner], [sense])
            cue.inner = max(inner, default=-1)
            return cue
    return None


def _ties_noun(scene: Scene, at: int) -> bool:
    """Tell what ties a clause to a noun of saying (*une rumeur selon laquelle*) from what gives a speaker's view."""
    while scene.pos(at - 1) in ("ADJ", "PUNCT"):
        at -= 1
    return any(sense.kind == "nouns" for sense, _ in scene.lexicon.forms.get(scene.lower(at - 1), ()))


def _find_verb(scene: Scene, at: int) -> int:
    """Give the position behind a verb of the lexicon that follows closely, or -1."""
    for i in range(at, min(at + 4, len(scene.tree))):
        forms = scene.lexicon.forms.get(scene.lower(i), ())
        if scene.pos(i) == "VERB" and any(
            sense.kind == "verbs" and tags & {"finite", "participle"} for sense, tags in forms
        ):
            return i + 1
    return -1


def _is_circumstance(scene: Scene, behind: int) -> bool:
    """Tell *selon la saison* and *pour partir* from a source."""
    at = behind
    while (scene.pos(at) in ("DET", "ADJ", "NUM", "ADV") and at < behind + 4) or _joins_number(scene, at):
        at += 1
    if scene.pos(at) == "PUNCT" and scene.pos(at - 1) == "ADJ" and at - 1 > behind:
        at -= 1  # a noun that the parser takes for an adjective (*several* officials)
    token = scene.token(at)
    bare = scene.grammar.bare_nouns and scene.pos(behind + 1) in ("NOUN", "PROPN")
    if token is None or token.pos in ("PUNCT", "SCONJ") or (scene.is_infinitive(behind) and not bare):
        return True
    return token.lower in scene.lexicon.not_sources or token.lower.rstrip("sx") in scene.lexicon.not_sources


def _joins_number(scene: Scene, at: int) -> bool:
    """Tell the hyphen of a compound with a number (a 40*-page* report)."""
    return scene.lower(at) == "-" and scene.pos(at - 1) == "NUM" and scene.tree[at - 1].end == scene.tree[at].start


def is_plain_stance(scene: Scene, cue: Cue) -> bool:
    """Tell what can only be a stance: a listed adjective with its copula and frame, or *as X said*, with a source.

    A speaker's stance inside his own quotation is left to the choice.
    """
    if cue.content is not None and any(sense.verb_follows for sense in cue.senses):
        return bool(cue.source and cue.source.spans)
    if cue.kind != "adjectives" or cue.content is None or len(cue.words) < 2:
        return False
    if (
        scene.is_infinitive(cue.words[0])
        or cue.source is None
        or not cue.source.spans
        or cue.content.kind not in ("prep", "that", "clitic-place")
    ):
        return False
    return scene.lower(cue.source.spans[0][0]) not in scene.grammar.first_persons


def opens_view(scene: Scene, cue: Cue) -> bool:
    """Tell *for the mayor, …* from *for the first time*: somebody who can speak, at the head of a clause, set off."""
    if cue.source is None or not cue.source.spans or cue.content is None:
        return False
    first, last = cue.source.spans[0]
    named = any(scene.pos(i) in ("NOUN", "PROPN", "X", "PRON") for i in range(first, last))
    speaks = named and scene.party((first, last))[0] in ("person", "organisation", "state", "media", "people")
    return speaks and cue.content.kind == "behind"


def _drop_carriers(cues: list[Cue]) -> list[Cue]:
    """Drop a cue that is only the carrier of another (*veut* in *veut préciser*) or a word inside it."""
    inside = {i for cue in cues for i in cue.words if i != cue.head}
    return [cue for cue in cues if cue.head not in inside or cue.kind == "prepositions"]
