"""Text of strangers made harmless: what would steer a terminal or turn the reading order is shown, not obeyed."""

from __future__ import annotations

import re
import unicodedata

# Joiners shape letters and emoji and stay; every other invisible or steering character is written out.
_JOINERS = frozenset("\u200c\u200d\u00ad")
_STEERING = frozenset(("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))
_BREAK = re.compile(r"[^\S\n]*(?:\r\n|\r|\n)\s*")
_BREAK_SIGN = " ¶ "


def show_controls(text: str) -> str:
    """Write out control, direction, zero-width and private characters and lone surrogates; keep all others.

    Example:
        >>> show_controls("a\\x1b[2Jb\\u202ec")
        'a\\\\x1b[2Jb\\\\u202ec'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_write_out(char) if _is_steering(char) else char for char in text)


def show_line(text: str) -> str:
    """Give a text on one line: line breaks as `¶`, other white space as one blank, steering characters written out.

    Example:
        >>> show_line("Il parle.\\n\\nIl  part.")
        'Il parle. ¶ Il part.'
    """
    broken = _BREAK.sub(_BREAK_SIGN, text.strip())
    return show_controls(re.sub(r"[ \t]+", " ", broken))


def _is_steering(char: str) -> bool:
    return unicodedata.category(char) in _STEERING and char not in _JOINERS


def _write_out(char: str) -> str:
    code = ord(char)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
