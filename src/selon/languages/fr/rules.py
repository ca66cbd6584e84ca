"""What the French tables cannot say: inflection, and the press conditional's form."""

from __future__ import annotations

from selon.languages.fr.conjugation import conjugate, is_conditional

__all__ = ["inflect", "is_conditional"]


def inflect(lemma: str, kind: str) -> dict[str, frozenset[str]]:
    """Give the forms of a word with what each can be.

    Args:
        lemma: The base form.
        kind: `verbs`, `adjectives` or `nouns`.

    Returns:
        Form → some of `finite`, `conditional`, `gerund`, `participle`, `infinitive`, `form`.

    Example:
        >>> sorted(inflect("opposé", "adjectives"))
        ['opposé', 'opposée', 'opposées', 'opposés']
    """
    if kind == "verbs":
        return conjugate(lemma)
    if kind == "adjectives":
        return dict.fromkeys(_adjective(lemma), frozenset({"form"}))
    return dict.fromkeys(_noun(lemma), frozenset({"form"}))


def _adjective(lemma: str) -> list[str]:
    if lemma.endswith("eux"):
        return [lemma, lemma[:-1] + "se", lemma[:-1] + "ses"]
    if lemma.endswith("el"):
        return [lemma, lemma + "s", lemma + "le", lemma + "les"]
    if lemma.endswith("et") and lemma in ("inquiet", "secret", "discret"):
        return [lemma, lemma + "s", lemma[:-2] + "ète", lemma[:-2] + "ètes"]
    if lemma.endswith("e"):
        return [lemma, lemma + "s"]
    plural = lemma if lemma.endswith("s") else lemma + "s"
    return [lemma, plural, lemma + "e", lemma + "es"]


def _noun(lemma: str) -> list[str]:
    if lemma.endswith(("s", "x", "z")):
        return [lemma]
    if lemma.endswith("eau"):
        return [lemma, lemma + "x"]
    if lemma.endswith("al"):
        return [lemma, lemma[:-1] + "ux"]
    return [lemma, lemma + "s"]
