"""Forms of cue verbs: which words are that verb and not the noun or adjective that is written alike."""

from __future__ import annotations

from selon.attribute.clauses.incises import stands_in_incise
from selon.attribute.clauses.limits import leads_to_infinitive
from selon.attribute.clauses.phrases import begins_phrase
from selon.attribute.scene.lexicon import Form
from selon.attribute.scene.quotations import CLOSING_MARKS, OPENING_MARKS
from selon.attribute.scene.scene import Scene
from selon.parse.tree import Token

_ADDRESSEE = 7
"""Words within which who is asked stands, at most."""
_FULL_STOPS = frozenset((".", "!", "?", "…"))


def looks_like_verb(scene: Scene, token: Token, forms: list[Form]) -> bool:
    """Tell a verb from the noun or adjective that is written alike, also where the parser missed it."""
    tags = frozenset().union(*(tags for _, tags in forms))
    before = scene.token(token.i - 1)
    if "participle" in tags and "finite" not in tags and before is not None and before.pos == "DET":
        # A participle right behind its article is a noun (*le démenti*).
        return False
    if tags == {"participle"} and token.pos == "NOUN" and _heads_phrase(scene, token.i):
        return False
    if "gerund" in tags and before is not None and before.pos == "DET":
        return False
    if tags == {"finite"} and _follows_copula(scene, token.i):
        return False
    if "participle" in tags and _ends_qualities(scene, token):
        return False
    if scene.grammar.bare_nouns and (_describes_noun(scene, token) or _is_in_name(scene, token)):
        return False
    if scene.grammar.bare_nouns and is_leading_noun(scene, token):
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
    if _stands_behind_clitic(scene, token) or _completes_relative(scene, token, before):
        return True
    if token.pos in ("NOUN", "PROPN", "ADJ") and token.text.islower() and stands_in_incise(scene, token.i, last=True):
        return True
    if _follows_plural(scene, token, before):
        return True
    nominal = token.pos in ("NOUN", "ADJ") and before.pos in ("NOUN", "PROPN", "ADJ")
    if nominal and (_lacks_verb(scene, token) or _rates_clause(scene, token) or _heads_row(scene, token)):
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


def _heads_phrase(scene: Scene, at: int) -> bool:
    """Tell a noun behind a preposition or an adjective of its own (*des risques de* crue, *de fortes* crues)."""
    described = scene.pos(at - 1) == "ADJ" and scene.pos(at - 2) in ("DET", "ADP", "NUM")
    return not scene.grammar.bare_nouns and (scene.lower(at - 1) in scene.grammar.phrase_preps or described)


def _ends_qualities(scene: Scene, token: Token) -> bool:
    """Tell the last of several qualities of a noun (*une paix juste, durable et* garantie) from a verb's participle.

    Nothing that it would govern follows, and what it is joined to is an adjective beside its noun.
    """
    joint, behind = token.i - 1, scene.token(token.i + 1)
    if scene.grammar.bare_nouns or scene.lower(joint) not in scene.grammar.coordinators:
        return False
    if scene.pos(joint - 1) != "ADJ" or scene.pos(joint - 2) not in ("NOUN", "PUNCT", "ADJ"):
        return False
    return behind is None or behind.pos == "PUNCT"


def is_leading_noun(scene: Scene, token: Token) -> bool:
    """Tell a noun at the head of its sentence from a verb or a name (*Calls for a ban grew*; *Word came that*).

    A finite verb of the third person has its subject before it, so at the head of a statement such a form is a noun.
    """
    first, last = scene.sentence(token.i)
    if token.i != first or not token.text[1:].islower():
        return False
    verb = token.pos == "VERB" and "Person=3" in token.morph and "Tense=Pres" in token.morph
    noun = token.pos == "PROPN" and scene.pos(token.i + 1) in ("VERB", "ADP", "SCONJ")
    return (verb or noun) and any(scene.is_finite(i) for i in range(first + 1, last))


def _follows_copula(scene: Scene, at: int) -> bool:
    """Tell a quality behind a form of *to be* from the verb that is written alike (*n'étant pas* fixe)."""
    groups = scene.lexicon.groups
    at -= 1
    while scene.lower(at) in groups.negations or (scene.pos(at) == "ADV" and scene.lower(at) not in groups.passive):
        at -= 1
    joined = scene.lower(at - 1) == "-" and scene.tree[at - 1].end == scene.tree[at].start  # *peut-être*
    return scene.lower(at) in groups.passive and scene.pos(at) in ("AUX", "VERB") and not joined


def _is_in_name(scene: Scene, token: Token) -> bool:
    """Tell a word with a capital inside a name (*the Asking and* Reporting *System*), in a text that has small ones."""
    first, last = scene.sentence(token.i)
    joining = scene.grammar.coordinators | {"&"}
    behind = scene.token(token.i + 1 + (scene.lower(token.i + 1) in joining))
    if not token.text[:1].isupper() or token.i <= first + 1 or behind is None or not behind.text[:1].isupper():
        return False
    lead = token.i - 1 - (scene.lower(token.i - 1) in joining)
    if not scene.tree[lead].text[:1].isupper() or scene.tree[lead].pos not in ("PROPN", "NOUN", "ADJ", "VERB"):
        return False
    words = [scene.tree[i] for i in range(first, last) if scene.tree[i].pos in ("NOUN", "VERB", "ADJ", "ADV")]
    return sum(word.text[:1].islower() for word in words) * 2 > len(words)


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
    if before.pos == "CCONJ" and _joins_bare(scene, token):
        return True
    if before.pos == "CCONJ":
        return behind.pos in ("DET", "SCONJ") and not before.lower.startswith("ni")
    named = before.pos in ("PROPN", "NOUN", "ADJ", "X", "PRON") or before.text == ")" or before.text[:1].isupper()
    named = named or _is_made_noun(scene, before)
    if not named or token.pos not in ("NOUN", "ADJ", "PROPN", "ADV", "X", "ADP", "SCONJ"):
        return False
    if behind.lower in scene.grammar.complementizers and (behind.pos == "SCONJ" or _opens_only_clause(scene, behind)):
        return True
    if token.pos == "ADV" and behind.pos in ("DET", "PRON", "AUX"):
        return True
    taken_up = behind.text == "," and scene.lower(behind.i + 1) in scene.grammar.disjoint_pronouns
    return taken_up or before.text == ")"


def _follows_plural(scene: Scene, token: Token, before: Token) -> bool:
    """Tell a verb between a plural and a name that the parser took for a noun (*Prosecutors* allege *Lark took it*).

    No noun stands between the two, and the verb of what is said is behind them.
    """
    behind, (first, last) = scene.token(token.i + 1), scene.sentence(token.i)
    if not scene.grammar.bare_nouns or token.pos != "NOUN" or behind is None or behind.pos != "PROPN":
        return False
    plural = before.pos == "NOUN" and "Number=Plur" in before.morph and "Number=Plur" not in token.morph
    finite = [i for i in range(first, last) if scene.is_finite(i)]
    return plural and bool(finite) and finite[0] > behind.i


def _joins_bare(scene: Scene, token: Token) -> bool:
    """Tell a singular without article, joined to a phrase that has one, before an infinitive (*veut un délai et* menace
    *de partir*); two nouns of one kind share or lack the article alike (*par peur et* crainte *de partir*).
    """
    if scene.grammar.bare_nouns or "Number=Plur" in token.morph or not _governs_deed(scene, token.i + 1):
        return False
    at = token.i - 2
    while scene.pos(at) in ("NOUN", "PROPN", "ADJ"):
        at -= 1
    # A number or a contracted article determines as well (*le renvoi* des élus *et* menace *de partir*).
    determined = scene.pos(at) in ("DET", "NUM") or scene.lower(at) in scene.grammar.contracted
    return determined and at < token.i - 2


def _governs_deed(scene: Scene, at: int) -> bool:
    """Tell an infinitive with its mark behind a verb, there or behind who is asked (*demande* aux élus de voter)."""
    marks = scene.grammar.infinitive_marks
    if scene.lower(at) in marks and leads_to_infinitive(scene, at + 1):
        return True
    if scene.lower(at) not in scene.grammar.hearing_preps:
        return False
    for i in range(at + 1, min(at + _ADDRESSEE, scene.sentence_stop(at))):
        if scene.pos(i) in ("PUNCT", "CCONJ") or scene.is_finite(i):
            return False
        if scene.lower(i) in marks and leads_to_infinitive(scene, i + 1):
            return True
    return False


def _is_made_noun(scene: Scene, token: Token) -> bool:
    """Tell the end of a noun that the parser does not know: a participle behind its article, a hyphened word.

    (*Un* passant *conteste que…*; *a passer-*by *disputes that…*)
    """
    if scene.pos(token.i - 1) == "DET":
        return token.pos == "VERB" and not scene.is_finite(token.i)
    return scene.lower(token.i - 1) == "-" and scene.tree[token.i - 1].end == token.start


def _opens_only_clause(scene: Scene, mark: Token) -> bool:
    """Tell a complementizer that the parser took for a relative: the one finite verb of a full sentence is behind it.

    A noun with a relative has its own verb too (*the disputes that he settled were old*).
    """
    first, last = scene.sentence(mark.i)
    if not scene.grammar.zero_complementizer or scene.tree[last - 1].text not in _FULL_STOPS:
        return False
    finite = [i for i in range(first, last) if scene.is_finite(i)]
    subject = mark.i - 2 > first or scene.pos(first) != "ADJ"
    return subject and len(finite) == 1 and finite[0] > mark.i + 1


def _stands_behind_clitic(scene: Scene, token: Token) -> bool:
    """Tell a verb that the parser took for a noun because its clitic looks like an article (*sa tante* le *décrit*).

    Two nouns with nothing between them but an article stand beside each other only where the first is a moment. What
    looks like a possessive is one behind the verb (*a transmis au maire* leur *demande*).
    """
    clitic = scene.lower(token.i - 1)
    dative = clitic in scene.grammar.dative_clitics
    if not (dative or clitic in scene.grammar.direct_clitics) or token.pos != "NOUN" or not token.text.islower():
        return False
    if dative and any(scene.is_finite(i) for i in range(scene.sentence(token.i)[0], token.i)):
        return False
    subject = scene.token(token.i - 2)
    if subject is None or subject.sentence != token.sentence:
        return False
    return subject.pos in ("NOUN", "PROPN", "PRON", "X") and subject.lower not in (
        scene.grammar.time_nouns | scene.grammar.moment_nouns | scene.grammar.relative_words
    )


def _completes_relative(scene: Scene, token: Token, before: Token) -> bool:
    """Tell the verb of a relative that the parser took for a noun (*une idée que le maire* juge « *bonne* »).

    Behind *ce dont* a noun has its article; behind a relative's subject nothing else is the verb.
    """
    grammar = scene.grammar
    if token.pos not in ("NOUN", "ADJ") or not token.text.islower() or grammar.zero_complementizer:
        return False
    objects = grammar.relative_words - grammar.relative_subjects
    if before.lower in objects and before.pos in ("PRON", "SCONJ", "DET"):
        return scene.lower(before.i - 1) in grammar.demonstratives and scene.pos(token.i + 1) in ("DET", "PROPN")
    at = before.i
    while at > scene.sentence(token.i)[0] and scene.pos(at) in ("NOUN", "PROPN", "ADJ", "NUM", "ADP", "ADV"):
        at -= 1
    mark = at - 1 if scene.pos(at) == "DET" else at
    begun = scene.lower(mark) in objects and scene.pos(mark) in ("PRON", "SCONJ")
    if not begun or before.pos not in ("NOUN", "PROPN", "ADV") or (mark == at and before.pos != "PROPN"):
        return False
    behind = scene.token(token.i + 1)
    if behind is None or not (behind.pos in ("ADJ", "ADV", "VERB", "SCONJ") or behind.text in OPENING_MARKS):
        return False
    stop = scene.sentence_stop(token.i)
    end = next((i for i in range(token.i + 1, stop) if scene.lower(i) == ","), token.i + 1)
    return not any(scene.is_finite(i) for i in range(token.i + 1, end))


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


def _heads_row(scene: Scene, token: Token) -> bool:
    """Tell a verb before its object whose row a second verb closes (*le comité* juge *l'essai nul et ordonne…*).

    Nothing finite stands before it, and the next finite verb is joined: the sentence has no other one for its subject.
    """
    first, last = scene.sentence(token.i)
    if scene.grammar.bare_nouns or scene.pos(token.i + 1) != "DET" or not token.text.islower():
        return False
    finite = next((i for i in range(first, last) if scene.is_finite(i)), -1)
    if finite < token.i or not begins_phrase(scene, first) or scene.lower(finite - 1) not in scene.grammar.coordinators:
        return False
    joints = scene.grammar.relative_words | scene.grammar.complementizers | {","}
    return not any(scene.lower(i) in joints for i in range(first, finite))


def _rates_clause(scene: Scene, token: Token) -> bool:
    """Tell a verb by the quality that it gives a clause (*un médecin* juge *très probable que le virus revienne*).

    Nothing finite stands before it behind the last comma: a noun with an adjective and a relative has its verb there.
    """
    first, last = scene.sentence(token.i)
    at = token.i + 1
    while at < last and scene.pos(at) == "ADV":
        at += 1
    if at > token.i + 1 and scene.lower(at) in scene.grammar.complementizers:
        at += 1  # *plus* que *probable*
    if at >= last or scene.pos(at) not in ("ADJ", "VERB") or not token.text.islower():
        return False
    comma = next((i for i in range(token.i - 1, first, -1) if scene.lower(i) == ","), first)
    opens = scene.lower(at + 1) in scene.grammar.complementizers
    return opens and not any(scene.is_finite(i) for i in range(comma, token.i))
