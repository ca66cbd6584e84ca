"""Lines that are no prose of the report: who signs, captions, and what the page puts between."""

from __future__ import annotations

import itertools
import re

from selon.read.lines import fold, view_letters
from selon.read.wording import Wording, load_agencies
from selon.record.report import SectionKind

_LONGEST = 240
_IMAGE = re.compile(r"!\[(?P<alt>[^\]\n]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"\n]*\")?\)")
_COPYRIGHT = re.compile(r"(?:©|\(c\)\s|copyright\b)", re.IGNORECASE)
_PHOTO_END = re.compile(r"\s©\s?[^.]{2,60}$")
_FOOT = re.compile(r"(?<=[.!?»”\"…])\s+(?P<credit>\([^()\n]{2,60}\))\.?$")
_NAMES = re.compile(r"[^\W\d_a-z][\w'.-]*(?:[ -][^\W\d_a-z][\w'.-]*)+")
_STOPS = re.compile(r"[.!?:;,»”\"](?:\s|$)")
_LINK_WORDS = re.compile(r"[\s,/&()|:;.-]+")

Piece = tuple[int, int, SectionKind | None]


def split_images(text: str, start: int, end: int) -> list[Piece]:
    """Split a line of Markdown images into furniture and the words that stand as caption; [] for any other line."""
    if not text.startswith("![", start):
        return []
    images = list(_IMAGE.finditer(text, start, end))
    if not images or _IMAGE.sub("", text[start:end]).strip():
        return []
    pieces: list[Piece] = []
    at = start
    for image in images:
        if len(image["alt"].split()) < 2:
            continue
        left, right = image.span("alt")
        left += len(image["alt"]) - len(image["alt"].lstrip())
        right -= len(image["alt"]) - len(image["alt"].rstrip())
        pieces += [(at, left, "boilerplate"), (left, right, "caption")]
        at = right
    return [*pieces, (at, end, "boilerplate")]


def judge_line(line: str, wording: Wording) -> SectionKind | None:
    """Tell whether a line is a caption or page furniture; None for prose and for lines that sign."""
    if len(line) > _LONGEST:
        return None
    folded = fold(line)
    if not any(char.isalnum() for char in folded) or wording.is_whole(folded, "boilerplate"):
        return "boilerplate"
    if _is_start(folded, wording) or wording.is_label(folded, "boilerplate"):
        return "boilerplate"
    if _COPYRIGHT.match(line) or (len(line) < 120 and wording.is_inside(folded, "boilerplate")):
        return "boilerplate"
    return "caption" if wording.is_label(folded, "caption") or _ends_as_caption(line, folded, wording) else None


def _ends_as_caption(line: str, folded: str, wording: Wording) -> bool:
    """`La façade de la mairie (photo Jeanne Martin)`, `… / Photo AFP`, `… © Radio du Lac`."""
    tail = re.split(r"[(/]", folded)[-1].strip()
    named = tail != folded and wording.match_start(tail, "caption", "label") is not None
    return (named and len(tail.split()) <= 7 and ")" not in tail[:-1]) or _PHOTO_END.search(line) is not None


def _is_start(folded: str, wording: Wording) -> bool:
    end = wording.match_start(folded, "boilerplate")
    if end is None:
        return False
    return folded[end:].lstrip()[:1] == ":" or not (folded.endswith(".") and ("," in folded or folded.count(" ") > 14))


def is_byline(line: str, wording: Wording) -> bool:
    """Tell whether a line of the head or the foot says who signs or who is credited."""
    if len(line) > _LONGEST:
        return False
    letters = view_letters(line, 0, len(line))[0].strip(" ()*_")
    folded = fold(letters)
    if wording.is_label(folded, "byline", "source"):
        return _names_source(letters)
    if wording.match_start(folded, "byline", "desk") is not None:
        return _NAMES.search(letters) is not None or load_agencies().search(letters) is not None
    if folded.endswith(("!", "?")) or (folded.endswith(".") and len(folded.split()) > 4):
        return False
    return _signs(letters, folded, wording) or is_credit(letters, wording)


def _names_source(letters: str) -> bool:
    """`Source : AFP`, `Source: Lake Radio`: a short name, or a list that holds a known agency."""
    named = letters.partition(":")[2].strip()
    short = named[:1].isupper() and len(named.split()) <= 6 and not named.endswith(".")
    return short or load_agencies().search(named) is not None


def _signs(letters: str, folded: str, wording: Wording) -> bool:
    """`Par Jeanne Martin`: the word that signs, then a name of two words, or an agency alone."""
    end = wording.match_start(folded, "byline")
    if end is None or len(folded.split()) > 16:
        return False
    rest = letters[end:].lstrip(" :")
    agency = load_agencies().match(rest)
    return bool(_NAMES.match(rest)) or (agency is not None and agency.end() == len(rest))


def is_credit(letters: str, wording: Wording) -> bool:
    """Tell whether words are nothing but agencies (`AFP/Reuters`, `avec AFP`), a name before them at most."""
    agencies = list(load_agencies().finditer(letters))
    if not agencies or agencies[-1].end() < len(letters.rstrip(" .")):
        return False
    first = agencies[0].start()
    between = "".join(letters[a.end() : b.start()] for a, b in itertools.pairwise(agencies))
    if not _is_joint(between, wording):
        return False
    before = letters[:first]
    if _is_joint(before, wording):
        return True
    name, joint = _split_joint(before, wording)
    return joint and len(name.split()) <= 5 and name[:1].isupper() and not _STOPS.search(name)


def _is_joint(words: str, wording: Wording) -> bool:
    joined = " ".join(part for part in _LINK_WORDS.split(fold(words)) if part)
    while joined:
        end = wording.match_start(joined, "byline", "with") or wording.match_start(joined, "byline", "and")
        if end is None:
            return False
        joined = joined[end:].lstrip()
    return True


def _split_joint(before: str, wording: Wording) -> tuple[str, bool]:
    """Split `Jeanne Martin avec `, `Jeanne Martin (`, `Jeanne Martin, ` into the name and whether a joint follows."""
    words = before.split()
    for size in (2, 1):
        if len(words) > size and _is_joint(" ".join(words[-size:]), wording):
            return " ".join(words[:-size]), _all_names(words[:-size]) or len(words) - size <= 2
    return before.strip(" (,/-"), before.rstrip()[-1:] in "(,/-" and _all_names(before.strip(" (,/-").split())


def _all_names(words: list[str]) -> bool:
    return bool(words) and all(word[:1].isupper() for word in words)


def find_foot(text: str, start: int, end: int, wording: Wording) -> int | None:
    """Find the credit in brackets at the end of a last paragraph (*… . (avec AFP)*)."""
    reach = max(start, end - 80)
    match = _FOOT.search(text[reach:end])
    if match is None:
        return None
    credit = match["credit"]
    letters = view_letters(credit, 0, len(credit))[0].strip(" ()")
    signed = wording.match_start(fold(letters), "byline", "desk") is not None
    if is_credit(letters, wording) or signed or wording.is_label(fold(letters), "byline", "source"):
        return reach + match.start("credit")
    return None
