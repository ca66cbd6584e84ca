"""Where pages are written: one file for one page, a folder for many."""

from __future__ import annotations

import re
from pathlib import Path

from selon.errors import UsageError


class PageFiles:
    """Writes pages to one file or, each under its own name, into a folder.

    Args:
        out: A file; or a folder, if there is one of that name or the name ends with a slash.
    """

    def __init__(self, out: str) -> None:
        self._out = Path(out)
        self._folder = out.endswith("/") or self._out.is_dir()
        self._written = 0

    def write(self, page: str, name: str) -> Path:
        """Write a page.

        Args:
            page: The HTML.
            name: What to call it in a folder; what a file name cannot hold becomes a hyphen.

        Returns:
            The file.

        Raises:
            UsageError: If it is the second page for one file, or the file cannot be written.
        """
        if self._written and not self._folder:
            raise UsageError(
                "several reports do not fit one page.", about=str(self._out), advice="Give a folder: OUT/ for one each."
            )
        path = self._out / f"{_clean_name(name)}.html" if self._folder else self._out
        try:
            if self._folder:
                path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(page, encoding="utf-8", newline="\n")
        except OSError as error:
            message = f"the page cannot be written ({error.strerror})."
            raise UsageError(message, about=str(path), advice="Give a file in a folder that exists.") from error
        self._written += 1
        return path


def _clean_name(name: str) -> str:
    return re.sub(r"[^0-9A-Za-z]+", "-", name).strip("-")[:80] or "report"
