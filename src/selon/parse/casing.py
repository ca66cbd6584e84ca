"""Lines set in capitals, given back the case that a parser knows."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")


def is_shouted(line: str) -> bool:
    """Tell whether a line is set in capitals.

    Example:
        >>> is_shouted("KIEV AUTORISÉ À FRAPPER"), is_shouted("L'ONU condamne")
        (True, False)
    """
    words = _WORD.findall(line)
    upper = sum(word.isupper() for word in words)
    return len(words) >= 3 and upper >= 0.85 * len(words)


def restore_case(line: str, elsewhere: str) -> str:
    """Write a shouted line in ordinary case, letter for letter.

    A word keeps its capital where the rest of the report writes it only with one; words that the rest does not
    know stay lower case.

    Args:
        line: The shouted line.
        elsewhere: The rest of the report.

    Returns:
        A line of the same length.
    """
    seen: dict[str, str] = {}
    for match in _WORD.finditer(elsewhere):
        word = match[0]
        known = seen.get(word.lower())
        if known is None or (word.islower() and not known.islower()):
            seen[word.lower()] = word

    def recase(match: re.Match[str]) -> str:
        lower = match[0].lower()
        if len(lower) != len(match[0]):
            return match[0]
        found = seen.get(lower, lower)
        cased = found if len(found) == len(lower) else lower
        return cased[:1].upper() + cased[1:] if match.start() == 0 else cased

    return _WORD.sub(recase, line)
