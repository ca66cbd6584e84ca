"""The dateline: the prefix of a first paragraph that says where, when and through whom (`PARIS (AFP) —`)."""

from __future__ import annotations

import re

from selon.read.lines import view_letters
from selon.read.wording import load_agencies

_REACH = 160
_DASH = r"[-–—_]{1,3}"
_PAREN = re.compile(rf"\((?P<who>[^()]{{2,40}})\)\s*(?P<dash>{_DASH})?\s+")
_PLACE_WHO = re.compile(rf"(?P<place>[^\W\d_][^()–—]{{1,59}}?)\s*\((?P<who>[^()]{{2,40}})\)\s*(?P<dash>{_DASH}|:)?\s+")
_PLACE = re.compile(rf"(?P<place>[^\W\d_][^()–—:;!?]{{1,59}}?)\s+(?P<dash>{_DASH})\s+")
_DATE = re.compile(
    r"(?:[^\W\d]+,? |[^\W\d]+, [^\W\d]{2} |[^\W\d]{2} )?"
    r"(?:\d{1,2}(?:[^\W\d]{2})? [^\W\d]{3,12}\.?|[^\W\d]{3,12}\.? \d{1,2}),? \d{4}"
    rf"(?:,? (?:\d{{1,2}} ?[h:] ?(?:\d\d)?(?: ?[^\W\d]{{2}})?))?\s*\.?\s*(?P<dash>{_DASH})?\s*"
)


def find_dateline(text: str, start: int, end: int) -> int | None:
    """Find where the dateline at the head of a paragraph ends; None where there is none.

    Args:
        text: The text.
        start: Where the paragraph begins.
        end: Where it ends.

    Returns:
        The offset behind the dateline and its dash (`end` where the paragraph is nothing else).

    Example:
        >>> find_dateline("PARIS (AFP) - Non.", 0, 18)
        14
        >>> find_dateline("Paris (Texas) est loin.", 0, 23) is None
        True
    """
    letters, offsets = view_letters(text, start, min(end, start + _REACH))
    whole = end <= start + _REACH
    if whole and "\n" not in letters:
        letters += " "  # a dateline may stand alone on its line
        offsets.append(end)
    length = _match_agency(letters) or _match_place_who(letters) or _match_place(letters) or _match_date(letters, whole)
    return min(offsets[length], end) if length else None


def _match_agency(letters: str) -> int | None:
    """`(SenePlus) - `, `(AFP) `, `AFP — `."""
    match = _PAREN.match(letters)
    if match and (match["dash"] or _is_agency(match["who"])):
        return match.end() if match["who"][0].isupper() or _is_agency(match["who"]) else None
    match = _PLACE.match(letters)
    return match.end() if match and _is_agency(match["place"].rstrip()) else None


def _match_place_who(letters: str) -> int | None:
    """`PARIS (AFP) — `, `Dakar, 18 novembre (APS) – `."""
    match = _PLACE_WHO.match(letters)
    if match is None or not _is_place(match["place"]):
        return None
    caps, dated = match["place"].isupper(), "," in match["place"]
    known = _is_agency(match["who"])
    if match["dash"]:
        return match.end() if known or caps or dated else None
    return match.end() if known and (caps or dated) else None


def _match_place(letters: str) -> int | None:
    """`WASHINGTON — `, `KYIV, Ukraine — `, `Dakar, 18 novembre 2024 – `."""
    match = _PLACE.match(letters)
    if match is None or not _is_place(match["place"]):
        return None
    town, _, rest = match["place"].partition(",")
    if rest:
        return match.end() if town.isupper() or any(char.isdigit() for char in rest) else None
    sentence = re.split(r"[.!?]\s", letters[match.end() :], maxsplit=1)[0]
    aside = re.search(rf"\s{_DASH}\s", sentence)
    return match.end() if town.isupper() and len(town) > 2 and not aside else None


def _match_date(letters: str, whole: bool) -> int | None:
    """`1er janvier 2016, 14h30. –`, `Wednesday, April 2, 2008` on a line of its own or before a dash."""
    match = _DATE.match(letters)
    if match is None:
        return None
    alone = whole and match.end() >= len(letters.rstrip())
    return match.end() if alone or match["dash"] else None


def _is_agency(words: str) -> bool:
    return any(load_agencies().fullmatch(part.strip()) for part in re.split(r"[/,]", words))


def _is_place(words: str) -> bool:
    """Tell whether every word before the date is capitalised or a short particle, and only a date brings others."""
    town, _, rest = words.partition(",")
    if len(town.split()) > 5 or any(char.isdigit() for char in town):
        return False
    if not all(word[:1].isupper() or len(word) <= 3 for word in town.split()):
        return False
    return not rest.strip() or rest.strip()[0].isupper() or any(char.isdigit() for char in rest)
