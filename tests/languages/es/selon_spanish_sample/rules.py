"""What the tables of the sample cannot say: regular Spanish inflection, and the conditional."""

from __future__ import annotations

__all__ = ["inflect", "is_conditional"]

# Third persons by vowel class: present, imperfect, simple past, present subjunctive; then gerund, participle.
_ENDINGS = {
    "ar": ("a an aba aban ó aron e en", "ando", "ado"),
    "er": ("e en ía ían ió ieron a an", "iendo", "ido"),
    "ir": ("e en ía ían ió ieron a an", "iendo", "ido"),
}
_FUTURE = "á án"
_CONDITIONAL = "ía ían"
# The stem that bears the stress, where it changes.
_STRESSED = {
    "desmentir": "desmient", "negar": "nieg", "pedir": "pid", "pensar": "piens", "recordar": "recuerd",
    "poder": "pued", "querer": "quier",
}  # fmt: skip
# Future stem, other finite forms, participle.
_IRREGULAR = {
    "decir": ("dir", "dice dicen decía decían dijo dijeron diga digan", "dicho"),
    "estar": ("estar", "está están estaba estaban estuvo estuvieron", "estado"),
    "haber": ("habr", "ha han había habían hubo hubieron haya hayan", "habido"),
    "poder": ("podr", "puede pueden podía podían pudo pudieron", "podido"),
    "querer": ("querr", "quiere quieren quería querían quiso quisieron", "querido"),
    "ser": ("ser", "es son era eran fue fueron sea sean", "sido"),
}
# Imperfects and presents that end like a conditional (`sugería`, `varía`).
_LIKE_CONDITIONALS = frozenset(
    ("adquiría", "difería", "hería", "prefería", "quería", "refería", "requería", "sugería", "transfería", "varía")
)


def inflect(lemma: str, kind: str) -> dict[str, frozenset[str]]:
    """Give the forms of a word with what each can be.

    Args:
        lemma: The base form.
        kind: `verbs`, `adjectives` or `nouns`.

    Returns:
        Form → some of `finite`, `conditional`, `gerund`, `participle`, `infinitive`, `form`.

    Raises:
        ValueError: If a verb ends like none.
    """
    if kind == "verbs":
        return _conjugate(lemma)
    forms = _gender(lemma) if kind == "adjectives" else [lemma]
    plurals = [form + ("s" if form[-1] in "aeo" else "es") for form in forms]
    return dict.fromkeys([*forms, *plurals], frozenset({"form"}))


def is_conditional(form: str) -> bool:
    """Tell whether a form ends like a conditional (`habría`): the press uses it for what it does not vouch for."""
    base = form.removesuffix("n")
    return base.endswith(("aría", "ería", "iría", "bría", "dría")) and base not in _LIKE_CONDITIONALS


def _gender(lemma: str) -> list[str]:
    return [lemma, lemma[:-1] + "a"] if lemma.endswith("o") else [lemma]


def _conjugate(lemma: str) -> dict[str, frozenset[str]]:
    if lemma[-2:] not in _ENDINGS:
        raise ValueError(f"no class of verbs fits {lemma!r}")
    stem, (finite, gerund, participle) = lemma[:-2], _ENDINGS[lemma[-2:]]
    future, others, past = _IRREGULAR.get(lemma, (lemma, "", stem + participle))
    forms = {lemma: frozenset({"infinitive"}), stem + gerund: frozenset({"gerund"})}
    stems = () if others else (stem, _STRESSED.get(lemma, stem))
    for form in [*others.split(), *(one + ending for one in stems for ending in finite.split())]:
        forms[form] = frozenset({"finite"})
    for ending in _FUTURE.split():
        forms[future + ending] = frozenset({"finite"})
    for ending in _CONDITIONAL.split():
        forms[future + ending] = frozenset({"finite", "conditional"})
    for form in (past, past + "s", past[:-1] + "a", past[:-1] + "as"):
        forms[form] = frozenset({"participle"})
    return forms
