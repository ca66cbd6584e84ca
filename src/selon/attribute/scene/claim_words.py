"""The words of a language that claims and chains ask for by what they do (`claims.toml`)."""

from __future__ import annotations

from functools import cache

import msgspec

from selon.languages.language import load_toml

Words = frozenset[str]


class ClaimWords(msgspec.Struct, frozen=True, kw_only=True):
    """Words by function, in lower case; verbs and nouns as base forms.

    Attributes:
        clause_markers: Open a clause that depends on another.
        marker_partners: Make one conjunction with the marker behind them.
        negation_particles: Half a negation, which a negator makes full.
        negators: Negate together with a particle.
        lone_negators: Negate by themselves.
        limits: Stand behind a word of negation in the bound of a figure (*no more than*).
        near_negations: Deny what they stand by in some uses, without being a negation (*fail*, *sans*).
        harmless: Pairs of words one of which denies elsewhere and nothing in them (*peu après, a few*).
        denying_forms: Patterns of words that deny by their prefix (*introuvable*).
        near_hedges: Keep away from what is said in some uses (*would*, *sembler*).
        near_grants: Verbs of saying that come near to granting what is said (*note*, *relever*).
        distancing: Verbs of saying that leave open whether it is so (*claim, alléguer*).
        affirming: Verbs whose negation affirms (*did not hesitate to, n'a pas tari d'éloges*).
        definites: Definite articles.
        demonstratives: Determiners that point back.
        same: Say that a party is the one before.
        parts: Stand before the noun of a partitive.
        general_sources: Nouns for any unnamed person that was cited before.
        refusing: Verbs whose infinitive is what was not done (*refused to sign*).
        own_acts: Verbs whose infinitive is the source's own act, whoever is addressed.
        reporting: Verbs by which a medium passes on what it learned.
        general_contents: Nouns that may stand for a content said before.
    """

    clause_markers: Words = frozenset()
    marker_partners: Words = frozenset()
    negation_particles: Words = frozenset()
    negators: Words = frozenset()
    lone_negators: Words = frozenset()
    limits: Words = frozenset()
    near_negations: Words = frozenset()
    harmless: Words = frozenset()
    denying_forms: tuple[str, ...] = ()
    near_hedges: Words = frozenset()
    near_grants: Words = frozenset()
    distancing: Words = frozenset()
    affirming: Words = frozenset()
    definites: Words = frozenset()
    demonstratives: Words = frozenset()
    same: Words = frozenset()
    parts: Words = frozenset()
    general_sources: Words = frozenset()
    refusing: Words = frozenset()
    own_acts: Words = frozenset()
    reporting: Words = frozenset()
    general_contents: Words = frozenset()


@cache
def load_claim_words(code: str) -> ClaimWords:
    """Read the words of a language; a language without the file has none."""
    return msgspec.convert(load_toml(code, "claims.toml"), ClaimWords)
