"""Bytes → text: byte order mark, declared charset, UTF-8, then a guess that is noted."""

from __future__ import annotations

import codecs
import re

import msgspec

from selon.errors import EncodingError, TooLargeError
from selon.settings import Settings

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF", "Save its text first, for example with pdftotext."),
    (b"PK\x03\x04", "a ZIP archive or an office document", "Unpack it, or save the document as plain text."),
    (b"\xd0\xcf\x11\xe0", "an office document", "Save it as plain text."),
    (b"\x89PNG", "an image", "Give its text; selon reads no images."),
    (b"\xff\xd8\xff", "an image", "Give its text; selon reads no images."),
    (b"GIF8", "an image", "Give its text; selon reads no images."),
    (b"RIFF", "an image or a recording", "Give its text."),
    (b"\x1f\x8b", "a compressed file", "Unpack it with gunzip."),
    (b"BZh", "a compressed file", "Unpack it with bunzip2."),
    (b"(\xb5/\xfd", "a compressed file", "Unpack it with unzstd."),
    (b"\xfd7zXZ", "a compressed file", "Unpack it with unxz."),
    (b"{\\rtf", "a rich text document", "Save it as plain text."),
)
_META_CHARSET = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x7f]")
_SAMPLE = 65_536
_FEW = 0.01
_CLOSE = 0.02
_GUESSES = ("cp1252", "cp1250", "cp1251", "mac_roman", "iso8859_15", "utf_16_le", "utf_16_be")


class Decoded(msgspec.Struct, frozen=True):
    """A text and how it was decoded.

    Attributes:
        text: The text, without a byte order mark.
        encoding: The encoding.
        notes: Warnings, where the encoding was guessed.
    """

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(
    data: bytes,
    *,
    charset: str | None = None,
    name: str | None = None,
    settings: Settings | None = None,
    markup: bool = False,
) -> Decoded:
    """Decode bytes: a byte order mark first, then the declared charset, UTF-8, and last a guess.

    Args:
        data: The bytes.
        charset: The charset that a header declares.
        name: What the bytes are called in an error.
        settings: The limits.
        markup: Whether a few control characters are left out, as browsers do.

    Raises:
        TooLargeError: If they are more than the limit.
        EncodingError: If they are no text.

    Example:
        >>> decode("été".encode("utf-16")).text
        'été'
    """
    check_size(len(data), name=name, settings=settings)
    _refuse_binary(data, name)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], encoding, name)
    declared = charset or _find_charset(data)
    decoded = _decode_declared(data, declared) or _decode_guessed(data, declared)
    if markup and 0 < len(_CONTROL.findall(decoded.text)) < len(decoded.text) * _FEW:
        note = "control-characters: some stood in the page and were left out"
        decoded = Decoded(_CONTROL.sub("", decoded.text), decoded.encoding, (*decoded.notes, note))
    _refuse_control(decoded.text, name)
    return decoded


def check_size(size: int, *, name: str | None = None, settings: Settings | None = None) -> None:
    """Refuse what is over the limit.

    Raises:
        TooLargeError: If it is.
    """
    limit = (settings or Settings()).max_bytes
    if size > limit:
        raise TooLargeError(
            f"{size:,} bytes are over the limit of {limit:,}.",
            about=name,
            advice="Split the input, or raise SELON_MAX_BYTES.",
        )


def _refuse_binary(data: bytes, name: str | None) -> None:
    for signature, what, advice in _SIGNATURES:
        if data.startswith(signature):
            raise EncodingError(f"this is {what}, not text.", about=name, advice=advice)


def _refuse_control(text: str, name: str | None) -> None:
    """Refuse a text with NUL or many control characters: bytes of something else."""
    sample = text[:_SAMPLE]
    if "\0" in text or len(_CONTROL.findall(sample)) > len(sample) * _FEW + 2:
        advice = "Give plain text in UTF-8, Markdown, HTML, JSON lines or CSV."
        raise EncodingError("these bytes are no text (control characters).", about=name, advice=advice)


def _find_charset(data: bytes) -> str | None:
    match = _META_CHARSET.search(data[:4096])
    return match[1].decode("ascii", "ignore").lower() if match else None


def _decode_marked(data: bytes, encoding: str, name: str | None) -> Decoded:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"the bytes do not fit their byte order mark ({encoding})."
        raise EncodingError(message, about=name, advice="Save the file again in UTF-8.") from error
    _refuse_control(text, name)
    return Decoded(text, encoding)


def _decode_declared(data: bytes, declared: str | None) -> Decoded | None:
    for encoding in (declared, "utf-8"):
        if encoding is None:
            continue
        try:
            encoding = _read_name(encoding)
            return Decoded(data.decode(encoding), encoding)
        except (LookupError, UnicodeDecodeError, ValueError):
            continue
    return None


def _read_name(encoding: str) -> str:
    """Give the codec's name; browsers read `iso-8859-1` as Windows-1252, and so do the pages that declare it."""
    info = codecs.lookup(encoding)
    if not getattr(info, "_is_text_encoding", True):
        raise LookupError(encoding)
    return "cp1252" if info.name in ("iso8859-1", "ascii") else info.name


def _decode_guessed(data: bytes, declared: str | None) -> Decoded:
    broken = f"; not the declared {declared}" if declared else ""
    mostly = data.decode("utf-8", "replace")
    if mostly.count("\ufffd") <= len(mostly) * 0.001 and len(mostly.encode()) > 2 * mostly.count("\ufffd") + 200:
        return Decoded(mostly, "utf-8", (f"encoding-repaired: some bytes are no UTF-8 and were replaced{broken}",))
    encoding = _guess(data[:_SAMPLE])
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, (f"encoding-guessed: read as {encoding}{broken}",))


def _guess(sample: bytes) -> str:
    from charset_normalizer import from_bytes

    matches = from_bytes(sample, cp_isolation=list(_GUESSES))
    best = matches.best()
    if best is None or any(match.encoding == "cp1252" and match.chaos <= best.chaos + _CLOSE for match in matches):
        return "cp1252"  # what the web and most newsrooms wrote before UTF-8; rivals differ in a few letters
    return "cp1252" if "cp1252" in best.could_be_from_charset else best.encoding
