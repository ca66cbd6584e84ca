"""French verb forms, generated: a parser's lemma is a guess, a generated form is not.

Three groups by ending; the third by a table of families, each given by its principal parts.
"""

from __future__ import annotations

from functools import cache

# suffix: (present 1s, 3s, 3p, imperfect stem, simple past 3s, 3p, future stem, past participle)
_FAMILIES: dict[str, tuple[str, str, str, str, str, str, str, str]] = {
    "aller": ("vais", "va", "vont", "all", "alla", "allèrent", "ir", "allé"),
    "asseoir": ("assieds", "assied", "asseyent", "assey", "assit", "assirent", "assiér", "assis"),
    "avoir": ("ai", "a", "ont", "av", "eut", "eurent", "aur", "eu"),
    "battre": ("bats", "bat", "battent", "batt", "battit", "battirent", "battr", "battu"),
    "boire": ("bois", "boit", "boivent", "buv", "but", "burent", "boir", "bu"),
    "cevoir": ("çois", "çoit", "çoivent", "cev", "çut", "çurent", "cevr", "çu"),
    "clure": ("clus", "clut", "cluent", "clu", "clut", "clurent", "clur", "clu"),
    "connaître": ("connais", "connaît", "connaissent", "connaiss", "connut", "connurent", "connaîtr", "connu"),
    "courir": ("cours", "court", "courent", "cour", "courut", "coururent", "courr", "couru"),
    "crire": ("cris", "crit", "crivent", "criv", "crivit", "crivirent", "crir", "crit"),
    "croire": ("crois", "croit", "croient", "croy", "crut", "crurent", "croir", "cru"),
    "cueillir": ("cueille", "cueille", "cueillent", "cueill", "cueillit", "cueillirent", "cueiller", "cueilli"),
    "devoir": ("dois", "doit", "doivent", "dev", "dut", "durent", "devr", "dû"),
    "dire": ("dis", "dit", "disent", "dis", "dit", "dirent", "dir", "dit"),
    "endre": ("ends", "end", "endent", "end", "endit", "endirent", "endr", "endu"),
    "prendre": ("prends", "prend", "prennent", "pren", "prit", "prirent", "prendr", "pris"),
    "enir": ("iens", "ient", "iennent", "en", "int", "inrent", "iendr", "enu"),
    "entir": ("ens", "ent", "entent", "ent", "entit", "entirent", "entir", "enti"),
    "erdre": ("erds", "erd", "erdent", "erd", "erdit", "erdirent", "erdr", "erdu"),
    "faire": ("fais", "fait", "font", "fais", "fit", "firent", "fer", "fait"),
    "falloir": ("faux", "faut", "faut", "fall", "fallut", "fallurent", "faudr", "fallu"),
    "fendre": ("fends", "fend", "fendent", "fend", "fendit", "fendirent", "fendr", "fendu"),
    "frir": ("fre", "fre", "frent", "fr", "frit", "frirent", "frir", "fert"),
    "vrir": ("vre", "vre", "vrent", "vr", "vrit", "vrirent", "vrir", "vert"),
    "indre": ("ins", "int", "ignent", "ign", "ignit", "ignirent", "indr", "int"),
    "lire": ("lis", "lit", "lisent", "lis", "lut", "lurent", "lir", "lu"),
    "mettre": ("mets", "met", "mettent", "mett", "mit", "mirent", "mettr", "mis"),
    "mourir": ("meurs", "meurt", "meurent", "mour", "mourut", "moururent", "mourr", "mort"),
    "naître": ("nais", "naît", "naissent", "naiss", "naquit", "naquirent", "naîtr", "né"),
    "ondre": ("onds", "ond", "ondent", "ond", "ondit", "ondirent", "ondr", "ondu"),
    "oudre": ("ous", "out", "olvent", "olv", "olut", "olurent", "oudr", "olu"),
    "paraître": ("parais", "paraît", "paraissent", "paraiss", "parut", "parurent", "paraîtr", "paru"),
    "partir": ("pars", "part", "partent", "part", "partit", "partirent", "partir", "parti"),
    "plaire": ("plais", "plaît", "plaisent", "plais", "plut", "plurent", "plair", "plu"),
    "pouvoir": ("peux", "peut", "peuvent", "pouv", "put", "purent", "pourr", "pu"),
    "quérir": ("quiers", "quiert", "quièrent", "quér", "quit", "quirent", "querr", "quis"),
    "rire": ("ris", "rit", "rient", "ri", "rit", "rirent", "rir", "ri"),
    "rompre": ("romps", "rompt", "rompent", "romp", "rompit", "rompirent", "rompr", "rompu"),
    "savoir": ("sais", "sait", "savent", "sav", "sut", "surent", "saur", "su"),
    "servir": ("sers", "sert", "servent", "serv", "servit", "servirent", "servir", "servi"),
    "sortir": ("sors", "sort", "sortent", "sort", "sortit", "sortirent", "sortir", "sorti"),
    "suivre": ("suis", "suit", "suivent", "suiv", "suivit", "suivirent", "suivr", "suivi"),
    "taire": ("tais", "tait", "taisent", "tais", "tut", "turent", "tair", "tu"),
    "uire": ("uis", "uit", "uisent", "uis", "uisit", "uisirent", "uir", "uit"),
    "vaincre": ("vaincs", "vainc", "vainquent", "vainqu", "vainquit", "vainquirent", "vaincr", "vaincu"),
    "valoir": ("vaux", "vaut", "valent", "val", "valut", "valurent", "vaudr", "valu"),
    "vivre": ("vis", "vit", "vivent", "viv", "vécut", "vécurent", "vivr", "vécu"),
    "voir": ("vois", "voit", "voient", "voy", "vit", "virent", "verr", "vu"),
    "prévoir": ("prévois", "prévoit", "prévoient", "prévoy", "prévit", "prévirent", "prévoir", "prévu"),
    "vouloir": ("veux", "veut", "veulent", "voul", "voulut", "voulurent", "voudr", "voulu"),
    "être": ("suis", "est", "sont", "ét", "fut", "furent", "ser", "été"),
}
# Third-person subjunctives that the present does not give.
_SUBJUNCTIVES = {
    "faire": "fass", "savoir": "sach", "pouvoir": "puiss", "vouloir": "veuill", "aller": "aill", "falloir": "faill",
    "valoir": "vaill", "prendre": "prenn", "avoir": "ai", "être": "soi",
}  # fmt: skip
_DOUBLING = ("appeler", "rappeler", "interpeller", "rejeter", "jeter", "projeter", "épeler", "renouveler", "chanceler")

FINITE, CONDITIONAL, INFINITIVE = "finite", "conditional", "infinitive"
PRESENT_PARTICIPLE, PAST_PARTICIPLE = "gerund", "participle"


@cache
def conjugate(infinitive: str) -> dict[str, frozenset[str]]:
    """Give every form of a verb with what it can be.

    Args:
        infinitive: The infinitive, in lower case, without a reflexive pronoun.

    Returns:
        Form → some of `finite`, `conditional`, `gerund`, `participle`, `infinitive`.

    Example:
        >>> sorted(conjugate("affirmer")["affirmerait"])
        ['conditional', 'finite']
        >>> "participle" in conjugate("promettre")["promises"], "finite" in conjugate("tenir")["tiennent"]
        (True, True)
    """
    forms: dict[str, set[str]] = {infinitive: {INFINITIVE}}
    family = max((suffix for suffix in _FAMILIES if infinitive.endswith(suffix)), key=len, default=None)
    if family is not None and not (infinitive.endswith("er") and infinitive != "aller"):
        _third_group(infinitive, family, forms)
    elif infinitive.endswith("er"):
        _first_group(infinitive, forms)
    elif infinitive.endswith("ir"):
        _second_group(infinitive, forms)
    else:
        raise ValueError(f"no family of verbs fits {infinitive!r}")
    return {form: frozenset(tags) for form, tags in forms.items()}


def _add(forms: dict[str, set[str]], stem: str, endings: str, *tags: str) -> None:
    for ending in endings.split():
        forms.setdefault(stem + ("" if ending == "-" else ending), set()).update(tags)


def _future(forms: dict[str, set[str]], stem: str) -> None:
    _add(forms, stem, "ai as a ons ez ont", FINITE)
    _add(forms, stem, "ais ait ions iez aient", FINITE, CONDITIONAL)


def _participle(forms: dict[str, set[str]], form: str) -> None:
    base = form.replace("û", "u") if form in ("dû", "redû") else form
    forms.setdefault(form, set()).add(PAST_PARTICIPLE)
    _add(forms, base, "e es", PAST_PARTICIPLE)
    if not base.endswith("s"):
        _add(forms, base, "s", PAST_PARTICIPLE)


def _first_group(infinitive: str, forms: dict[str, set[str]]) -> None:
    stem = infinitive[:-2]
    soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    strong = _strong_stem(infinitive, stem)
    for variant in {strong, stem} if stem.endswith("ay") else {strong}:
        _add(forms, variant, "e es ent", FINITE)
        _future(forms, variant + "er")
    if not strong.endswith(("i", stem[-1] * 2)) and "é" in stem:
        _future(forms, stem + "er")
    _add(forms, stem, "ez ions iez èrent", FINITE)
    _add(forms, soft, "ons ais ait aient ai as a âmes âtes ât", FINITE)
    _add(forms, soft, "ant", PRESENT_PARTICIPLE)
    _participle(forms, stem + "é")


def _strong_stem(infinitive: str, stem: str) -> str:
    """Give the stem before a silent *e*: appell-, jett-, révèl-, lèv-, appui-."""
    if infinitive in _DOUBLING and not stem.endswith("ll"):
        return stem + stem[-1]
    if stem.endswith("y"):
        return stem[:-1] + "i"
    vowels = [i for i, letter in enumerate(stem) if letter in "eé"]
    if vowels:
        last, tail = vowels[-1], stem[vowels[-1] + 1 :]
        single = tail and tail[0] not in "aeiouéèàâîôû" and not any(letter in "aeiouyéèàâîôû" for letter in tail)
        simple = len(tail) == 1 or tail in ("gn", "gr", "br", "tr", "cr", "gu", "qu", "ch", "vr", "dr")
        if single and simple and (stem[last] == "é" or len(tail) == 1 or tail in ("vr",)):
            return stem[:last] + "è" + tail
    return stem


def _second_group(infinitive: str, forms: dict[str, set[str]]) -> None:
    stem = infinitive[:-1]
    _add(forms, stem, "s t ssons ssez ssent ssais ssait ssions ssiez ssaient sse sses rent", FINITE)
    _add(forms, stem, "ssant", PRESENT_PARTICIPLE)
    _future(forms, infinitive)
    _participle(forms, stem)


def _third_group(infinitive: str, family: str, forms: dict[str, set[str]]) -> None:
    root = infinitive[: len(infinitive) - len(family)]
    first, third, plural, imperfect, past, pasts, future, participle = (root + part for part in _FAMILIES[family])
    for form in (first, third, plural, past, pasts, plural[:-3] + "e" if plural.endswith("ent") else third):
        forms.setdefault(form, set()).add(FINITE)
    _add(forms, imperfect, "ons ez ais ait ions iez aient", FINITE)
    if family not in ("avoir", "être", "savoir"):
        _add(forms, imperfect, "ant", PRESENT_PARTICIPLE)
    if family in _SUBJUNCTIVES:
        _add(
            forms,
            root + _SUBJUNCTIVES[family],
            "e es ent ions iez" if family not in ("avoir", "être") else "t ent e es s",
            FINITE,
        )
    irregular = {"avoir": "ayant", "être": "étant", "savoir": "sachant"}
    if family in irregular:
        forms.setdefault(root + irregular[family], set()).add(PRESENT_PARTICIPLE)
    if family == "être":
        _add(forms, root, "sommes êtes soyons soyez", FINITE)
    _future(forms, future)
    _participle(forms, participle)


_TR_VERBS = ("battr", "mettr", "naîtr", "naitr", "paraîtr", "paraitr", "connaîtr", "connaitr", "croîtr", "croitr")
_IRREGULAR_STEMS = (
    "aur", "ser", "ir", "fer", "pourr", "devr", "saur", "voudr", "faudr", "vaudr", "verr", "enverr", "courr", "mourr",
    "querr", "viendr", "tiendr", "recevr", "cevr", "assiér", "pleuvr", "cueiller", "accueiller",
)  # fmt: skip
_RE_STEMS = (
    "endr",
    "andr",
    "ondr",
    "erdr",
    "ordr",
    "indr",
    "oudr",
    "suivr",
    "vivr",
    "ompr",
    "clur",
    "dir",
    "crir",
    "lir",
    "uir",
    "fair",
    "croir",
    "vaincr",
    "rir",
)
# First-group verbs whose stem ends as if it were a future: tirer, montrer, livrer…
_FALSE = ("engendr", "encadr", "cadr", "poudr")


def is_conditional(form: str) -> bool:
    """Tell a present conditional from an imperfect by its stem, for any verb.

    The conditional is built on the infinitive: *préparerait*, not *préparait*; verbs in *-irer* and the like
    look alike and are told apart by what stands before.

    Example:
        >>> [is_conditional(form) for form in ("aurait", "préparerait", "préparait", "tirait", "finirait", "prendrait")]
        [True, True, False, False, True, True]
    """
    for ending in ("aient", "ait", "ais", "ions", "iez"):
        if form.endswith(ending):
            stem = form[: -len(ending)]
            return _is_future_stem(stem)
    return False


def _is_future_stem(stem: str) -> bool:
    if not stem.endswith("r") or stem.endswith(_FALSE):
        return False
    if stem in _IRREGULAR_STEMS or stem.endswith(
        ("viendr", "tiendr", "cevr", "verr", "querr", "courr", "mourr", "devr", "fer")
    ):
        return stem not in ("transfer", "préfer", "offer", "confer", "infer", "différ", "réfer") and not stem.endswith(
            "ffer"
        )
    if stem.endswith("er"):
        return len(stem) > 3
    if stem.endswith("ir"):
        return len(stem) > 2 and (stem + "er") not in _IRER
    return stem.endswith(_TR_VERBS) or stem.endswith(_RE_STEMS)


_IRER = frozenset(
    {
        "tirer", "retirer", "attirer", "étirer", "soutirer", "virer", "chavirer", "mirer", "admirer", "cirer",
        "délirer", "déchirer", "désirer", "respirer", "inspirer", "aspirer", "expirer", "conspirer", "transpirer",
        "soupirer", "empirer", "girer",
    }
)  # fmt: skip
