"""Whether a text bears a medium's name, of which a town or another medium may share a word (*Radio Brelle*)."""

from __future__ import annotations

import re
from collections.abc import Set

from selon.compare.words import cut_stem, fold_word, list_stems

_WORD = re.compile(r"\d+|[^\W\d_]+")
_SHORT = 2
"""Letters of an article that a name opens with, or of a small word in it; a short word in capitals is of the name."""
_BETWEEN = 2
"""Words that may stand among those of a name (*L'Écho* de la *Lande*)."""
_TIE = 3
"""Letters of such a word at most."""


def list_medium_words(text: str) -> frozenset[str]:
    """Give the folded words of a medium's name, whole.

    Example:
        >>> sorted(list_medium_words("le journal La Voix de Brelle TV"))
        ['brelle', 'tv', 'voix']
    """
    return frozenset(fold_word(word) for word in _WORD.findall(text) if _is_of_name(word))


def is_one_medium(name: str, other: str) -> bool:
    """Tell whether two names may be one medium's: one of them has nothing that the other one lacks.

    Example:
        >>> is_one_medium("TV Brelle", "Brelle"), is_one_medium("Brelle FM", "L'Écho de Brelle")
        (True, False)
    """
    words, others = list_medium_words(name), list_medium_words(other)
    return bool(words and others) and (words <= others or others <= words)


def bears_medium_name(name: str, text: str) -> bool:
    """Tell whether the words of a medium's name stand together in a text, in any order; a single one as it is.

    Args:
        name: What the medium is called.
        text: The text of a report or a sentence.

    Example:
        >>> bears_medium_name("Radio Brelle", "The mayor of Brelle told Radio Serre."), bears_medium_name(
        ...     "Le Brellois", "Le maire de Brelle"
        ... )
        (False, False)
    """
    words = list_medium_words(name)
    if not words:
        return False
    cut = cut_stem if len(words) > 1 else str
    wanted = {cut(word) for word in words}
    found = _WORD.findall(text)
    told = [cut(fold_word(word)) if word[0].isupper() or word[0].isdigit() else "" for word in found]
    size = len(wanted) + _BETWEEN
    starts = [at for at, word in enumerate(told) if word in wanted]
    spans = ((at, end + 1) for at in starts for end in starts if at <= end < at + size)
    apart = {at for at, word in enumerate(found) if told[at] not in wanted and len(word) > _TIE}
    return any(wanted <= set(told[at:end]) and apart.isdisjoint(range(at, end)) for at, end in spans)


def bears_part_of_name(name: str, text: str, places: Set[str]) -> bool:
    """Tell whether a text of another language has half a medium's name, the rest translated (*the Gulf* Gazette).

    Args:
        name: What the medium is called.
        text: A sentence of the other language.
        places: Folded words of the places named there, which say nothing of a medium.

    Example:
        >>> bears_part_of_name("the Gulf Gazette", "à La Gazette du Golfe", set())
        True
    """
    words = list_medium_words(name)
    if words and name.split()[-1].islower():  # told by what it is (*Estrelian state television*), which is translated
        return not {cut_stem(word) for word in words}.isdisjoint(list_stems(text))
    return len(words) > 1 and 2 * len((words - places) & list_medium_words(text)) >= len(words)


def _is_of_name(word: str) -> bool:
    return word[0].isdigit() or (word[0].isupper() and len(word) > 1 and (len(word) > _SHORT or word.isupper()))
