"""The codes of the record with the words that the interface has for them, in each of its languages."""

from __future__ import annotations

from manual.blocks import make_table
from manual.run import run_command
from selon.show.wording import list_interface_languages, load_words

GROUPS = {
    "commitment": "Commitment: what the report takes on",
    "polarity": "Polarity: the stance of the source",
    "form": "Form: whether the content is quoted",
    "kind": "Kind of a source or an actor",
    "link": "Links of a chain",
    "gap": "Gaps: why a link is open",
    "section": "Sections of a report",
    "where": "Places of a credit",
    "degree": "Degrees of likelihood",
    "bound": "Bounds of a quantity",
    "dimension": "Dimensions of a quantity",
    "anchor": "How a time was resolved",
    "change": "Changes: what a report did to the claims of another",
    "reason": "Remainders: why a quotation or a cue became no attribution",
}


def make_changes(_: str = "") -> str:
    """Give each kind of change with what it means and what it is not, as `selon compare --codes` prints them."""
    printed = run_command(["compare", "--codes", "--ui", "en"])[1]
    rows = [tuple(line.split("\t")) for line in printed.splitlines()]
    return make_table(("code", "words", "what it means", "near-miss"), [(f"`{row[0]}`", *row[1:]) for row in rows])


def make_codes(_: str = "") -> str:
    """Give each group of codes as a table; a blank in braces is filled when the words are shown."""
    languages = list_interface_languages()
    tables = {code: load_words(code).table for code in languages}
    parts = []
    for group, head in GROUPS.items():
        if group not in tables["en"]:
            continue
        rows = [(f"`{code}`", *(str(tables[one][group][code]) for one in languages)) for code in tables["en"][group]]
        parts.append(f"## {head}\n\n{make_table(('code', *languages), rows)}")
    return "\n\n".join(parts)
