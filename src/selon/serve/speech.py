"""The interface language that a browser asks for."""

from __future__ import annotations

from selon.show.wording import DEFAULT, list_interface_languages


def choose_ui(accept: str) -> str:
    """Choose the interface language by an `Accept-Language` header.

    Example:
        >>> choose_ui("de, fr-SN;q=0.8, en;q=0.5"), choose_ui("en;q=0.2, fr;q=0.9"), choose_ui("")
        ('fr', 'fr', 'en')
    """
    known = list_interface_languages()
    asked = sorted((_read_choice(part) for part in accept[:500].split(",")), key=lambda pair: -pair[1])
    return next((code for code, weight in asked if code in known and weight > 0), DEFAULT)


def _read_choice(part: str) -> tuple[str, float]:
    tag, _, rest = part.strip().partition(";")
    try:
        weight = float(rest.partition("=")[2]) if rest else 1.0
    except ValueError:
        weight = 0.0
    return tag.partition("-")[0].lower(), weight
