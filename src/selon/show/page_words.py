"""The words of every interface language at once, for a page that is switched without being made again.

What differs between the languages stands once a language, each in its own element; the page's style shows one of them.
Whatever comes from a report is escaped here or by the templates, never marked safe.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from markupsafe import Markup, escape

from selon.show.safe import show_controls
from selon.show.wording import Words, list_interface_languages, load_words

_SPAN = Markup('<i lang="{}">{}</i>')
_KEEP = "\n"


def list_words() -> tuple[Words, ...]:
    """List the words of every interface language, in the order in which a page holds them."""
    return tuple(load_words(code) for code in list_interface_languages())


def tell(said: Callable[[Words], str]) -> Markup:
    """Say something in every interface language, once where all say it alike.

    Args:
        said: Gives plain text for the words of one language; it is escaped here.

    Example:
        >>> tell(lambda words: "<AP>")
        Markup('&lt;AP&gt;')
        >>> tell(lambda words: words.name("named", "unnamed"))
        Markup('<i lang="en">no</i><i lang="fr">non</i>')
    """
    return choose([(words.code, said(words)) for words in list_words()])


def choose(versions: Iterable[tuple[str, str]]) -> Markup:
    """Give a text in its versions by language; one that is the same in all stands alone."""
    told = [(code, clean(text)) for code, text in versions]
    if len({text for _, text in told}) == 1:
        return escape(told[0][1])
    return Markup("").join(_SPAN.format(code, text) for code, text in told)


def say(group: str, key: str, **values: object) -> Markup:
    """Give the words of a key in every language."""
    return tell(lambda words: words.say(group, key, **values))


def name(group: str, code: str) -> Markup:
    """Give the words for a code of the record in every language."""
    return tell(lambda words: words.name(group, code))


def count(key: str, number: int) -> Markup:
    """Give a number with its noun in every language."""
    return tell(lambda words: words.count(key, number))


def quote(text: str) -> Markup:
    """Put a text of the report in each language's quotation marks."""
    return tell(lambda words: words.quote(text))


def clean(text: object) -> str:
    """Write out what would steer a page: control, direction and zero-width characters, lone surrogates.

    Example:
        >>> clean("a\\u202eb")
        'a\\\\u202eb'
    """
    return _KEEP.join(show_controls(line.replace("\t", " ")) for line in str(text).split(_KEEP))
