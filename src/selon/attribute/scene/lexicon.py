"""The words that attribute: `cues.toml` read into senses, and the forms by which a text shows them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import product
from typing import Any

import msgspec

from selon.errors import LanguageError
from selon.languages.language import load_rules, load_toml


class Sense(msgspec.Struct, frozen=True, kw_only=True):
    """One way in which one word attributes.

    Attributes:
        kind: `verbs`, `adjectives`, `nouns` or `prepositions`.
        name: The class of the lexicon.
        lemma: The base form.
        frames: The shapes its content may take.
        preps: Prepositions that its frames `prep` and `content-prep` take.
        as_words: Words that tie its predicate.
        tails: Words that follow and belong to the cue, as token lists.
        tail_heads: First word of a tail → the tails that begin with it.
        objects: The only heads that its frame `object` takes; empty for any.
        figures: Whether its frame `object` takes a figure beside the listed heads.
        not_objects: Heads of an object that show another sense of the word (*sets* a record, *rappelle* dix mille
            voitures); of its `addressee` too.
        not_parties: Whether an object that is somebody shows another sense of the word (*exclut* un joueur).
        not_indefinite: Whether an object with an indefinite article does (*trouve* une liste).
        course: Whether its frame `object` takes what goes on with one of the listed nouns (*sees* rates *falling*), and
            nothing past.
        sources: Kinds of party that alone can be its source; empty for any.
        impersonal: Whether only a subject that stands for nothing leads to it, so that it has no source (*it emerged*).
        not_before: Prepositions that lead to another sense of the word.
        asked_of: Prepositions that lead to who is asked, behind what is asked (*demand pay* from *the owners*).
        voice: `active` or `passive` where only such a group shows it (*it is understood that*); empty for any.
        reflexive: `required`, `any`, or `never`.
        addressee: Whether somebody addressed or accused may stand between cue and content.
        commitment: What the wording takes on.
        polarity: Whether it rejects its content.
        negated: What it does under a negation: `deny`, `affirm`, or `silent` where a question or a thing is then left
            open, `plain` where its content is then not granted (*has not confirmed that*).
        relayed: Whether it ties a relay to a source.
        speaker: Whether only somebody who can speak may follow, at the head of a clause.
        by_name: Whether such a one must bear a name and be called what he is (*for the geologist Ann Orr*).
        apart: Whether it attributes only at the head of a clause or set off (*suivant l'expert*, *le mois* suivant).
        brings_clause: Whether a preposition leads to a document and to the clause that it says (*il ressort de X que*).
        verb_follows: Whether a verb of the lexicon follows and belongs to the cue.
        before: Words of which some must follow.
        clitics: Clitics of which one must stand right before the verb; it is part of the content (*y* voit un signe).
        read_in: Prepositions that lead to the document that is its source, where its subject is nobody in particular
            (*lit-on* dans *la note*).
        inner_source: Words of the cue that are its source (à *l'*en croire).
        strength: How often the word attributes where its frame is there (`sure`, `likely`, `doubtful`), if said.
    """

    kind: str
    name: str
    lemma: str
    frames: frozenset[str] = frozenset()
    preps: frozenset[str] = frozenset()
    as_words: frozenset[str] = frozenset()
    tails: tuple[tuple[str, ...], ...] = ()
    tail_heads: dict[str, tuple[tuple[str, ...], ...]] = {}
    objects: frozenset[str] = frozenset()
    figures: bool = False
    not_objects: frozenset[str] = frozenset()
    not_parties: bool = False
    not_indefinite: bool = False
    sources: frozenset[str] = frozenset()
    impersonal: bool = False
    course: bool = False
    voice: str = ""
    not_before: frozenset[str] = frozenset()
    asked_of: frozenset[str] = frozenset()
    reflexive: str = "never"
    addressee: bool = False
    commitment: str = "plain"
    polarity: str = "affirm"
    negated: str = "affirm"
    relayed: bool = False
    brings_clause: bool = False
    verb_follows: bool = False
    speaker: bool = False
    by_name: bool = False
    apart: bool = False
    before: tuple[tuple[str, ...], ...] = ()
    clitics: frozenset[str] = frozenset()
    read_in: frozenset[str] = frozenset()
    inner_source: frozenset[str] = frozenset()
    strength: str = ""


Form = tuple[Sense, frozenset[str]]


class Groups(msgspec.Struct, frozen=True, kw_only=True):
    """The words that hold a verb group together, with their forms.

    `reflexive_carriers` have a reflexive of their own, `interposed` open a phrase between auxiliary and participle,
    `agents` the agent of a passive, `joining` join a participle to one that it shares a passive with.
    `modals` stand before a bare infinitive and belong to its group, `progressive` are the auxiliaries
    before a gerund, `reflexive_pairs` a subject and the form that is reflexive behind it alone (*je me*).
    """

    auxiliaries: dict[str, frozenset[str]]
    carriers: dict[str, frozenset[str]]
    wishes: dict[str, frozenset[str]]
    reflexive_carriers: dict[str, frozenset[str]]
    carrier_marks: frozenset[str]
    reflexives: frozenset[str]
    negations: frozenset[str]
    leading_negations: frozenset[str]
    object_clitics: frozenset[str]
    subject_clitics: frozenset[str]
    link_tokens: frozenset[str]
    reflexive_pairs: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    interposed: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    progressive: frozenset[str] = frozenset()
    moved: frozenset[str] = frozenset()


class Lexicon(msgspec.Struct, frozen=True, kw_only=True):
    """A language's cues, ready to be looked up.

    Attributes:
        forms: Word form → the senses it may show, with what the form can be.
        prepositions: First word → token lists with their sense, longest first.
        groups: The words of verb groups.
        light: Their object clitics, reflexives and negations, over which one looks for a verb.
        not_sources: Nouns that after a preposition are a circumstance, not a source.
        not_contents: Nouns that are never a content (a condition of speaking).
        not_hedges: Forms that look like a hedge and are a modal or a politeness.
        is_hedge: Tells by a form alone whether it can hedge a clause.
        hedge_adverbs: Adverbs that hedge a clause.
        hedge_passives: Participles whose passive before an infinitive hedges a clause.
        duties: Those of them that tell a duty as well, which hedges nothing that somebody says.
        regrets: Participles that behind a conditional say what ought to have been (*aurait* dû *fermer*).
    """

    forms: dict[str, tuple[Form, ...]]
    prepositions: dict[str, tuple[tuple[tuple[str, ...], Sense], ...]]
    groups: Groups
    light: frozenset[str]
    not_sources: frozenset[str]
    not_hedges: frozenset[str]
    not_contents: frozenset[str]
    is_hedge: Callable[[str], bool]
    hedge_adverbs: frozenset[str] = frozenset()
    hedge_passives: frozenset[str] = frozenset()
    duties: frozenset[str] = frozenset()
    regrets: frozenset[str] = frozenset()


@cache
def load_lexicon(code: str) -> Lexicon:
    """Read a language's cues and generate their forms.

    Raises:
        LanguageError: If an entry is broken.
    """
    table = load_toml(code, "cues.toml")
    forms: dict[str, list[Form]] = {}
    for kind in ("verbs", "adjectives", "nouns"):
        for entry in table.get(kind, ()):
            for lemma in dict.fromkeys(entry["lemmas"].split()):
                _add_forms(forms, kind, entry, lemma, code)
    groups = _read_groups(table["groups"], code)
    return Lexicon(
        forms={form: tuple(senses) for form, senses in forms.items()},
        prepositions=_read_prepositions(table),
        groups=groups,
        light=groups.object_clitics | groups.reflexives | groups.negations,
        not_sources=frozenset(table.get("not_sources", "").split()),
        not_contents=frozenset(table.get("not_contents", "").split()),
        not_hedges=frozenset(_read_not_hedges(table, code)),
        is_hedge=load_rules(code).is_conditional,
        hedge_adverbs=frozenset(table.get("hedges", {}).get("adverbs", ())),
        hedge_passives=frozenset(_read_participles(table, "passives", code)),
        duties=frozenset(_read_participles(table, "duties", code)),
        regrets=frozenset(_read_participles(table, "regrets", code)),
    )


def _spread(tail: str) -> list[tuple[str, ...]]:
    """Give the token lists of a tail: each word, or one of those that `|` parts."""
    return list(product(*(part.split("|") for part in tail.replace("'", "' ").split())))


def make_sense(kind: str, entry: dict[str, Any], lemma: str) -> Sense:
    """Make one sense out of a class entry and one of its words."""
    tails = tuple(words for tail in entry.get("tails", ()) for words in _spread(tail))
    commitment = entry.get("commitment_of", {}).get(lemma, entry.get("commitment", "plain"))
    return Sense(
        kind=kind,
        name=entry["class"],
        lemma=lemma,
        frames=frozenset(entry.get("frames", ())),
        preps=frozenset(entry.get("preps", ())),
        as_words=frozenset(entry.get("as_words", ())),
        tails=tails,
        tail_heads={first: tuple(words for words in tails if words[0] == first) for first, *_ in tails},
        objects=frozenset(entry.get("objects", "").split()),
        figures=entry.get("figures", False),
        not_objects=frozenset(entry.get("not_objects", "").split()),
        not_parties=entry.get("not_parties", False),
        not_indefinite=entry.get("not_indefinite", False),
        sources=frozenset(entry.get("sources", ())),
        impersonal=entry.get("impersonal", False),
        course=entry.get("course", False),
        voice=entry.get("voice", ""),
        not_before=frozenset(entry.get("not_before", ())),
        asked_of=frozenset(entry.get("asked_of", ())),
        reflexive=entry.get("reflexive", "never"),
        addressee=entry.get("addressee", False),
        commitment=commitment,
        polarity=entry.get("polarity_of", {}).get(lemma, entry.get("polarity", "affirm")),
        negated=entry.get("negated", "affirm"),
        relayed=entry.get("relayed", False),
        brings_clause=entry.get("brings_clause", False),
        verb_follows=entry.get("verb_follows", False),
        speaker=entry.get("speaker", False),
        by_name=entry.get("by_name", False),
        apart=entry.get("apart", False),
        before=tuple(tuple(words.split()) for words in entry.get("before", ())),
        clitics=frozenset(entry.get("clitics", ())),
        read_in=frozenset(entry.get("read_in", ())),
        inner_source=frozenset(entry.get("inner_source", ())),
        strength="doubtful" if lemma in entry.get("doubtful", "").split() else entry.get("strength", ""),
    )


def _add_forms(forms: dict[str, list[Form]], kind: str, entry: dict[str, Any], lemma: str, code: str) -> None:
    sense = make_sense(kind, entry, lemma)
    try:
        inflected = load_rules(code).inflect(lemma, kind)
    except ValueError as error:
        raise LanguageError(str(error), about=f"{code}/cues.toml, class {entry['class']}") from error
    for form, tags in inflected.items():
        forms.setdefault(form, []).append((sense, tags))


def _read_prepositions(table: dict[str, Any]) -> dict[str, tuple[tuple[tuple[str, ...], Sense], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], Sense]]] = {}
    for entry in table.get("prepositions", ()):
        for words in entry["words"]:
            tokens = tuple(words.replace("'", "' ").split())
            found.setdefault(tokens[0], []).append((tokens, make_sense("prepositions", entry, words)))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}


def _read_not_hedges(table: dict[str, Any], code: str) -> set[str]:
    inflect = load_rules(code).inflect
    lemmas = table.get("hedges", {}).get("not_hedges", "").split()
    return {
        form
        for lemma in lemmas
        for form, tags in inflect(lemma, "verbs").items()
        if tags & {"conditional", "participle"}
    }


def _read_participles(table: dict[str, Any], name: str, code: str) -> set[str]:
    inflect = load_rules(code).inflect
    lemmas = table.get("hedges", {}).get(name, "").split()
    return {form for lemma in lemmas for form, tags in inflect(lemma, "verbs").items() if "participle" in tags}


def _read_groups(table: dict[str, Any], code: str) -> Groups:
    inflect = load_rules(code).inflect

    def forms_of(words: str) -> dict[str, frozenset[str]]:
        merged: dict[str, frozenset[str]] = {}
        for lemma in words.split():
            for form, tags in inflect(lemma, "verbs").items():
                merged[form] = merged.get(form, frozenset()) | tags
        return merged

    plain = {
        name: frozenset(table.get(name, ()))
        for name in (
            "carrier_marks", "reflexives", "negations", "leading_negations", "object_clitics", "subject_clitics",
            "reflexive_pairs", "link_tokens", "passive", "interposed", "agents", "joining", "modals",
            "progressive", "moved",
        )
    }  # fmt: skip
    return Groups(
        auxiliaries=forms_of(table["auxiliaries"]),
        carriers=forms_of(table["carriers"]),
        wishes=forms_of(table.get("wishes", "")),
        reflexive_carriers=forms_of(table.get("reflexive_carriers", "")),
        **plain,
    )
