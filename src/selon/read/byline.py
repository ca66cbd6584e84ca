"""Who signs: the names in a byline, without the word that introduces them and without the credited agency."""

from __future__ import annotations

import re

from selon.read.furniture import is_credit
from selon.read.lines import fold, view_letters
from selon.read.wording import Wording, load_wording
from selon.record.report import Section

_JOINT = re.compile(r"\s+(?=\S)|\s*[(/,|]")


def read_byline(sections: tuple[Section, ...], *, lang: str | None = None) -> str | None:
    """Read who signs from the first byline that names somebody.

    Args:
        sections: The parts of the text.
        lang: The language whose words introduce a byline.

    Example:
        >>> from selon.read.sections import split_sections
        >>> read_byline(split_sections("La mairie rouvre\\nPar Jeanne Martin avec AFP\\nElle a rouvert hier."))
        'Jeanne Martin'
    """
    wording = load_wording(lang)
    lines = (section.span.text for section in sections if section.kind == "byline")
    return next(filter(None, (_read_names(line, wording) for line in lines)), None)


def _read_names(line: str, wording: Wording) -> str | None:
    letters, offsets = view_letters(line, 0, len(line))
    folded = fold(letters.strip(" ("))
    if wording.is_label(folded, "byline", "source") or wording.match_start(folded, "byline", "desk") is not None:
        return None
    end = _find_end(letters, wording)
    if end is None and is_credit(letters.strip(" ()"), wording):
        return None
    start = wording.match_start(letters.casefold(), "byline") or 0
    stop = offsets[len(letters) if end is None else end]
    return _cut_date(line[offsets[start] : stop].strip(" \u00a0:,(/|–—-*_")) or None


def _cut_date(names: str) -> str:
    """Cut what follows the names: another column, a date and the small word before it."""
    words = re.split(r"\s[|•·]\s?", names, maxsplit=1)[0].split()
    dated = next((at for at, word in enumerate(words) if word[0].isdigit()), None)
    if dated is not None:
        words = words[:dated]
        while words and words[-1].islower() and len(words[-1]) <= 3:
            words.pop()
    return " ".join(words).strip(" ,|–—-")


def _find_end(letters: str, wording: Wording) -> int | None:
    """Find where the names end that stand before *avec AFP*, `(AFP)`, `/AFP`."""
    for match in _JOINT.finditer(letters):
        tail = letters[match.end() :].strip(" ()")
        joined = match[0].strip() or wording.match_start(fold(tail), "byline", "with") is not None
        if match.start() and joined and (is_credit(tail, wording) or not match[0].strip()):
            return match.start()
    return None
