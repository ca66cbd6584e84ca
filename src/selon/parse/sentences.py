"""Where sentences begin, found before the parser looks: news text is messy and a parser's own cuts are not safe."""

from __future__ import annotations

import re

from selon.languages.language import Language

_END = re.compile(r"[.!?…]+[\"»”’)\]]*(?:\s*[»”])?|[»”]|(?<=[.!?…] )\"")
_CLOSERS = '"»”’)] '
_OPENERS = '"«“‘([—–-'


def find_sentence_starts(text: str, language: Language) -> list[int]:
    """Give the offset of the first character of each sentence of a paragraph.

    A mark of the end counts when a space and a word that can begin a sentence follow, unless it belongs to an
    abbreviation, an initial or a number.

    Example:
        >>> from selon.languages.language import load_language
        >>> find_sentence_starts("M. Diop a dit non. Il part.", load_language("fr"))
        [0, 19]
    """
    starts = [0]
    for match in re.finditer(r"[.!?…]+", text):
        at = match.end()
        while at < len(text) and text[at] in _CLOSERS:
            if text[at] == '"' and text[at - 1] == " ":
                break
            at += 1
        if at >= len(text) or at <= starts[-1] or not _has_gap(text, match.end(), at):
            continue
        if _can_begin(text, at) and not _is_abbreviation(text, match.start(), match[0], at, language):
            starts.append(at)
    return starts


def _has_gap(text: str, end: int, at: int) -> bool:
    """Tell whether white space stands between the mark and the next word."""
    return any(char.isspace() for char in text[end:at])


def _can_begin(text: str, at: int) -> bool:
    """Tell whether a sentence can begin here: a capital, a digit or an opening mark before one."""
    while at < len(text) and (text[at] in _OPENERS or text[at].isspace()):
        at += 1
    return at < len(text) and (text[at].isupper() or text[at].isdigit())


def _is_abbreviation(text: str, at: int, mark: str, after: int, language: Language) -> bool:
    if mark != ".":
        return False
    begin = at
    while begin > 0 and (text[begin - 1].isalnum() or text[begin - 1] in ".-°"):
        begin -= 1
    word = text[begin:at].lower()
    if not word or "\n" in text[at:after]:
        return False
    if len(word) == 1 and word.isalpha():
        titled = word in language.abbreviations and word not in language.soft_abbreviations
        return text[begin].isupper() and (titled or not _ends_clause(text, begin, language))
    if re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", word):
        return True
    if word in language.name_openers:
        return not text[:begin].rstrip().rsplit(" ", 1)[-1][:1].isupper()
    return word in language.abbreviations and word not in language.soft_abbreviations


def _ends_clause(text: str, begin: int, language: Language) -> bool:
    """Tell a closing letter (*vitamine C.*) from an initial (*J. Martin*), which follows a name, a start or a title.

    An elision ends nothing before a name (*le porte-parole d'A. Barrel*).
    """
    if text[begin - 1 : begin] in ("'", "’"):
        return False
    before = text[:begin].rstrip().rsplit(" ", 1)[-1]
    return bool(before) and before[:1].islower() and before not in language.before_initials
