"""What the English tables cannot say: inflection."""

from __future__ import annotations

from selon.languages.en.conjugation import conjugate, pluralise

__all__ = ["inflect", "is_conditional"]


def inflect(lemma: str, kind: str) -> dict[str, frozenset[str]]:
    """Give the forms of a word with what each can be.

    Args:
        lemma: The base form.
        kind: `verbs`, `adjectives` or `nouns`.

    Returns:
        Form → some of `finite`, `gerund`, `participle`, `infinitive`, `form`.

    Example:
        >>> sorted(inflect("fear", "nouns")), sorted(inflect("convinced", "adjectives"))
        (['fear', 'fears'], ['convinced'])
    """
    if kind == "verbs":
        return conjugate(lemma)
    if kind == "adjectives":
        return {lemma: frozenset({"form"})}
    return dict.fromkeys((lemma, pluralise(lemma)), frozenset({"form"}))


def is_conditional(form: str) -> bool:  # noqa: ARG001
    """Tell whether a verb form alone hedges its clause: English has no press conditional, its hedges are adverbs.

    Example:
        >>> is_conditional("would")
        False
    """
    return False
