"""English verb forms, generated: regular spelling by rule, the rest by a table of principal parts."""

from __future__ import annotations

from functools import cache

# base: (past, past participle)
_IRREGULAR: dict[str, tuple[str, str]] = {
    "arise": ("arose", "arisen"), "be": ("was", "been"), "bear": ("bore", "borne"), "beat": ("beat", "beaten"),
    "become": ("became", "become"), "begin": ("began", "begun"), "beseech": ("besought", "besought"),
    "bet": ("bet", "bet"), "bid": ("bid", "bid"), "break": ("broke", "broken"), "bring": ("brought", "brought"),
    "broadcast": ("broadcast", "broadcast"), "build": ("built", "built"), "buy": ("bought", "bought"),
    "cast": ("cast", "cast"), "catch": ("caught", "caught"), "choose": ("chose", "chosen"), "come": ("came", "come"),
    "cut": ("cut", "cut"), "deal": ("dealt", "dealt"), "do": ("did", "done"), "draw": ("drew", "drawn"),
    "drive": ("drove", "driven"), "fall": ("fell", "fallen"), "feel": ("felt", "felt"), "fight": ("fought", "fought"),
    "find": ("found", "found"), "forbid": ("forbade", "forbidden"), "forecast": ("forecast", "forecast"),
    "foresee": ("foresaw", "foreseen"), "foretell": ("foretold", "foretold"), "forget": ("forgot", "forgotten"),
    "get": ("got", "got"), "give": ("gave", "given"), "go": ("went", "gone"), "have": ("had", "had"),
    "hear": ("heard", "heard"), "hit": ("hit", "hit"), "hold": ("held", "held"), "keep": ("kept", "kept"),
    "know": ("knew", "known"), "lay": ("laid", "laid"), "lead": ("led", "led"), "learn": ("learned", "learned"),
    "leave": ("left", "left"), "let": ("let", "let"), "lose": ("lost", "lost"), "make": ("made", "made"),
    "mean": ("meant", "meant"), "meet": ("met", "met"), "overturn": ("overturned", "overturned"),
    "pay": ("paid", "paid"), "plead": ("pleaded", "pleaded"), "put": ("put", "put"), "quit": ("quit", "quit"),
    "read": ("read", "read"), "rebuild": ("rebuilt", "rebuilt"), "repay": ("repaid", "repaid"),
    "retell": ("retold", "retold"), "ring": ("rang", "rung"), "rise": ("rose", "risen"), "run": ("ran", "run"),
    "say": ("said", "said"), "see": ("saw", "seen"), "seek": ("sought", "sought"), "sell": ("sold", "sold"),
    "send": ("sent", "sent"), "set": ("set", "set"), "shoot": ("shot", "shot"), "show": ("showed", "shown"),
    "sing": ("sang", "sung"), "speak": ("spoke", "spoken"), "spread": ("spread", "spread"),
    "stand": ("stood", "stood"), "stick": ("stuck", "stuck"), "strike": ("struck", "struck"),
    "swear": ("swore", "sworn"), "take": ("took", "taken"), "teach": ("taught", "taught"), "tell": ("told", "told"),
    "think": ("thought", "thought"), "throw": ("threw", "thrown"), "underline": ("underlined", "underlined"),
    "understand": ("understood", "understood"), "uphold": ("upheld", "upheld"), "wear": ("wore", "worn"),
    "win": ("won", "won"), "withdraw": ("withdrew", "withdrawn"), "write": ("wrote", "written"),
}  # fmt: skip
# Second forms that stand beside the first.
_VARIANTS: dict[str, tuple[str, ...]] = {
    "beseech": ("beseeched",), "bet": ("betted",), "forecast": ("forecasted",), "get": ("gotten",),
    "learn": ("learnt",),
    "plead": ("pled",), "prove": ("proven",), "show": ("showed",),
}  # fmt: skip
# Verbs stressed on a last syllable that doubles its consonant, and the ones that British spelling doubles.
_DOUBLING = frozenset(
    [
        "abet",
        "admit",
        "allot",
        "commit",
        "compel",
        "concur",
        "confer",
        "control",
        "defer",
        "deter",
        "emit",
        "equip",
        "expel",
        "infer",
        "incur",
        "omit",
        "permit",
        "prefer",
        "propel",
        "rebut",
        "recur",
        "refer",
        "regret",
        "remit",
        "repel",
        "submit",
        "transfer",
        "transmit",
    ]
)
_BRITISH = frozenset(
    ["cancel", "channel", "counsel", "equal", "label", "level", "model", "quarrel", "signal", "total", "travel"]
)
_SHORT = frozenset(
    [
        "bet",
        "chat",
        "drop",
        "flag",
        "get",
        "hit",
        "knock",
        "let",
        "nod",
        "pin",
        "plan",
        "plug",
        "put",
        "quip",
        "quit",
        "run",
        "set",
        "slam",
        "snap",
        "sob",
        "stop",
        "tap",
        "trim",
        "tut",
        "vet",
        "win",
    ]
)
_ES = ("s", "x", "z", "ch", "sh")
_VOWELS = "aeiou"

FINITE, INFINITIVE, GERUND, PARTICIPLE = "finite", "infinitive", "gerund", "participle"

_FORMS_OF_BE: dict[str, frozenset[str]] = {
    "be": frozenset({INFINITIVE}),
    **dict.fromkeys(("am", "is", "are", "was", "were", "'s", "'re", "'m", "’s", "’re", "’m"), frozenset({FINITE})),
    "been": frozenset({PARTICIPLE}),
    "being": frozenset({GERUND}),
}
_FORMS_OF_HAVE: dict[str, frozenset[str]] = {
    "have": frozenset({FINITE, INFINITIVE}),
    **dict.fromkeys(("has", "'ve", "'d", "'s", "’ve", "’d", "’s"), frozenset({FINITE})),
    "had": frozenset({FINITE, PARTICIPLE}),
    "having": frozenset({GERUND}),
}


@cache
def conjugate(base: str) -> dict[str, frozenset[str]]:
    """Give every form of a verb with what it can be.

    Args:
        base: The base form, in lower case.

    Returns:
        Form → some of `finite`, `infinitive`, `gerund`, `participle`.

    Raises:
        ValueError: If the base form is no English word.

    Example:
        >>> sorted(conjugate("deny"))
        ['denied', 'denies', 'deny', 'denying']
        >>> sorted(conjugate("admit")["admitted"]), "participle" in conjugate("know")["knew"]
        (['finite', 'participle'], False)
    """
    if not base.replace("-", "").isalpha() or not base.isascii():
        raise ValueError(f"no English verb: {base!r}")
    if base == "be":
        return _FORMS_OF_BE
    if base == "have":
        return _FORMS_OF_HAVE
    forms: dict[str, set[str]] = {base: {FINITE, INFINITIVE}}
    forms.setdefault(_third_person(base), set()).add(FINITE)
    for stem in _stems(base):
        forms.setdefault(_join(stem, "ing"), set()).add(GERUND)
    for form in _pasts(base):
        forms.setdefault(form, set()).add(FINITE)
    for form in _participles(base):
        forms.setdefault(form, set()).add(PARTICIPLE)
    return {form: frozenset(tags) for form, tags in forms.items()}


def pluralise(noun: str) -> str:
    """Give the plural of a regular noun.

    Example:
        >>> pluralise("allegation"), pluralise("worry"), pluralise("wish")
        ('allegations', 'worries', 'wishes')
    """
    return _third_person(noun)


def _third_person(base: str) -> str:
    if base in ("do", "go", "undergo", "veto"):
        return base + "es"
    if base.endswith(_ES):
        return base + "es"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def _stems(base: str) -> list[str]:
    """Give the base before a vowel ending, its last consonant doubled where the spelling asks for it."""
    if base in _BRITISH:
        return [base, base + base[-1]]
    if base in _DOUBLING or base in _SHORT:
        return [base + base[-1]]
    return [base]


def _join(stem: str, ending: str) -> str:
    """Add *-ing* or *-ed* to a stem."""
    if ending == "ing":
        if stem.endswith("ie"):
            return stem[:-2] + "ying"
        return (stem[:-1] if stem.endswith("e") and not stem.endswith(("ee", "oe", "ye")) else stem) + "ing"
    if stem.endswith("e"):
        return stem + "d"
    if stem.endswith("y") and stem[-2] not in _VOWELS:
        return stem[:-1] + "ied"
    return stem + "ed"


def _pasts(base: str) -> list[str]:
    if base in _IRREGULAR:
        return [_IRREGULAR[base][0], *_VARIANTS.get(base, ())]
    return [_join(stem, "ed") for stem in _stems(base)]


def _participles(base: str) -> list[str]:
    if base in _IRREGULAR:
        return [_IRREGULAR[base][1], *_VARIANTS.get(base, ())]
    return [*(_join(stem, "ed") for stem in _stems(base)), *_VARIANTS.get(base, ())]
