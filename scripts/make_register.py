"""Make the register of actors from open tables and from our own short ones.

The open table of countries (`world-countries`, ODbL) becomes `states.csv`, a derived table under the same licence; our
own tables in `scripts/register/` become `actors.csv`; given names come from the lists inside `Faker` (MIT) and from a
list of our own. Run:

    npm pack world-countries && tar xzf world-countries-*.tgz
    pip install Faker
    python scripts/make_register.py --countries package/countries.json --names

Without options only our own tables are made again.
"""

from __future__ import annotations

import argparse
import csv
import importlib
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
TABLES = HERE / "register"
TARGET = HERE.parent / "src" / "selon" / "languages" / "register"
COLUMNS = ("id", "kind", "genre", "country", "lang", "sort", "form")
Row = tuple[str, str, str, str, str, str, str]

_LANGUAGES = (("fr", "fr"), ("en", "en"), ("any", ""))
_PLURAL_KEEPS = ("s", "x", "z")
_ENGLISH_SAME = ("ese", "sh", "ch", "ss")
_LOCALES = [
    "fr_FR",
    "fr_CA",
    "fr_DZ",
    "en_US",
    "en_GB",
    "en_IN",
    "en_NG",
    "en_KE",
    "en_PK",
    "de_DE",
    "it_IT",
    "es_ES",
    "pt_BR",
    "pl_PL",
    "tr_TR",
    "nl_NL",
    "sv_SE",
    "id_ID",
    "ro_RO",
    "cs_CZ",
    "hu_HU",
    "fi_FI",
    "no_NO",
    "da_DK",
    "yo_NG",
    "ha_NG",
    "ig_NG",
    "sw",
    "zu_ZA",
    "az_AZ",
    "hr_HR",
    "sl_SI",
    "uz_UZ",
]


def read_table(name: str) -> dict[str, Any]:
    """Read one of our own tables."""
    return tomllib.loads((TABLES / f"{name}.toml").read_text(encoding="utf-8"))


def inflect_french(pair: str) -> list[str]:
    """Give the four forms of a French demonym written as masculine/feminine.

    Example:
        >>> inflect_french("américain/américaine")
        ['américain', 'américaine', 'américaines', 'américains']
    """
    forms: set[str] = set()
    for word in pair.split("/"):
        if word:
            forms |= {word, word if word.endswith(_PLURAL_KEEPS) else word + "s"}
    return sorted(forms)


def inflect_english(word: str) -> list[str]:
    """Give an English demonym and its plural.

    Example:
        >>> inflect_english("American"), inflect_english("Chinese")
        (['American', 'Americans'], ['Chinese'])
    """
    if word.endswith(_ENGLISH_SAME) or word.endswith(("men", "man", "woman")):
        return [word]
    return [word, word + "s"]


def make_states(countries: list[dict[str, Any]]) -> Iterator[Row]:
    """Give the rows of every state and territory."""
    extra = read_table("states")
    # States go first: a territory's word for its people is left out where a state has the same one.
    taken: set[tuple[str, str, str]] = set()
    for country in sorted(countries, key=lambda entry: (_genre(entry) != "state", str(entry["cca2"]))):
        code, genre = country["cca2"], _genre(country)
        seen = taken if genre == "territory" else set()
        for lang, sort, form in _state_forms(country, extra.get(code, {})):
            if sort == "demonym" and genre == "state":
                taken.add((lang, sort, form))
            if form and (lang, sort, form) not in seen:
                seen.add((lang, sort, form))
                yield f"state:{code}", "state", genre, code, lang, sort, form


def _genre(country: dict[str, Any]) -> str:
    return "state" if country["independent"] or country["cca2"] in ("PS", "TW", "XK") else "territory"


def _state_forms(country: dict[str, Any], extra: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    french = country["translations"].get("fra", {})
    yield "en", "name", country["name"]["common"]
    yield "en", "alias", country["name"]["official"]
    yield "fr", "name", french.get("common", "").split(" (")[0]
    yield "fr", "alias", french.get("official", "")
    for form in country["altSpellings"]:
        if form.isascii() and len(form) > 3 and "," not in form and form[0].isupper() and " of " in form:
            yield "en", "alias", form
    for form in country["capital"] if country["independent"] or extra else ():
        yield "", "capital", form
    for key, lang in _LANGUAGES:
        for form in extra.get(key, ()):
            yield lang, "alias", form
        for form in extra.get(f"capital_{key}", ()):
            yield lang, "capital", form
    yield from _demonyms(country, extra)


def _demonyms(country: dict[str, Any], extra: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    table = country["demonyms"]
    pair = f"{table['fra']['m']}/{table['fra']['f']}" if table.get("fra") else ""
    french = [] if " et " in pair or "," in pair else [pair]
    english = [table["eng"]["m"]]
    for entry in [*french, *extra.get("demonym_fr", ())]:
        for form in inflect_french(entry):
            yield "fr", "demonym", "-".join(part[:1].lower() + part[1:] for part in form.split("-"))
    for entry in [*english, *extra.get("demonym_en", ())]:
        for word in entry.replace(" or ", ", ").split(", "):
            for form in inflect_english(word) if word else ():
                yield "en", "demonym", form


def make_actors() -> Iterator[Row]:
    """Give the rows of seats, bodies, media and organisations from our own tables."""
    for actor, table in read_table("seats").items():
        for lang, form in _forms(table):
            yield actor, actor.split(":")[0].replace("body", "organisation"), "", "", lang, "seat", form
    for key, table in read_table("bodies").items():
        kind = table.get("kind", "organisation")
        yield from _actor_rows(f"body:{key}", kind, "body", table, {"fr": table["name_fr"], "en": table["name_en"]})
    for key, table in read_table("media").items():
        yield from _actor_rows(f"media:{key}", "media", table["genre"], table, {"": table["name"]})
    for actor, table in read_table("places").items():
        kind = table.get("kind", "none")
        yield from _actor_rows(actor, kind, "region", table, {"": table["name"]})
        for form in table["own"]:
            yield actor, kind, "region", table["country"], "", "own", form
    for genre, tables in read_table("organisations").items():
        yield from _organisation_rows(genre, tables)


def _forms(table: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key, lang in _LANGUAGES:
        for form in table.get(key, ()):
            yield lang, form


def _actor_rows(actor: str, kind: str, genre: str, table: dict[str, Any], names: dict[str, str]) -> Iterator[Row]:
    country = table.get("country", "")
    common, weak = table.get("common", ()), table.get("weak", ())
    for lang, name in names.items():
        shown = name in common or name in weak or genre == "region"
        yield actor, kind, genre, country, lang, "title" if shown else "name", name
    for lang, form in _forms(table):
        yield actor, kind, genre, country, lang, "alias", form
    for form in common:
        yield actor, kind, genre, country, "", "common", form
    for form in weak:
        yield actor, kind, genre, country, "", "weak", form


def _organisation_rows(genre: str, tables: dict[str, list[str]]) -> Iterator[Row]:
    kind = {"companies": "company", "parties": "party"}[genre]
    done: set[str] = set()
    for country, entries in tables.items():
        for entry in entries:
            forms = entry.split("|")
            actor = f"{kind}:{_slug(forms[0])}"
            if actor in done:
                continue
            done.add(actor)
            common = {form[1:] for form in forms if form.startswith("~")}
            for at, form in enumerate(form for form in forms if not form.startswith("~")):
                sort = "common" if form in common else "alias" if at else "name"
                yield actor, "organisation", kind, country, "", sort, form
                if at == 0 and sort == "common":
                    yield actor, "organisation", kind, country, "", "title", form


def _slug(name: str) -> str:
    return "".join(char for char in name.upper().replace(" ", "-") if char.isalnum() or char == "-")


def make_given_names() -> list[tuple[str, str]]:
    """Give (given name, gender) from the lists inside Faker and our own; `f`, `m` or `b` for both."""
    own = tomllib.loads((TABLES / "given_names.toml").read_text(encoding="utf-8"))
    genders: dict[str, set[str]] = {}
    for field, gender in (("women", "f"), ("men", "m")):
        for name in own[field].split():
            genders.setdefault(name, set()).add(gender)
    for locale in _LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for field, gender in (("first_names_male", "m"), ("first_names_female", "f"), ("first_names", "")):
            for name in getattr(provider, field, ()):
                if name[:1].isupper() and len(name) > 1 and " " not in name and "." not in name:
                    genders.setdefault(name, set()).update(gender)
    return sorted((name, next(iter(found)) if len(found) == 1 else "b") for name, found in genders.items())


def write_rows(name: str, rows: list[Row]) -> None:
    """Write a table of the register, sorted, without doubles."""
    with (TARGET / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(sorted(set(rows)))


def main(argv: list[str] | None = None) -> int:
    """Make the tables that the options name."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--countries", type=Path, help="countries.json of the npm package world-countries")
    parser.add_argument("--names", action="store_true", help="make given_names.csv (needs Faker)")
    options = parser.parse_args(argv)
    TARGET.mkdir(exist_ok=True)
    write_rows("actors.csv", list(make_actors()))
    if options.countries:
        write_rows("states.csv", list(make_states(json.loads(options.countries.read_text(encoding="utf-8")))))
    if options.names:
        with (TARGET / "given_names.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([("name", "gender"), *make_given_names()])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
