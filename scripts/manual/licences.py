"""The tables of licences: every locked package, by its own metadata; every model and table of data, by our list."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

from manual.blocks import make_table

ROOT = Path(__file__).resolve().parent.parent.parent
LISTS = ROOT / "requirements"
ORIGINS = Path(__file__).with_name("origins.toml")

_SAME = {
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "BSD License": "BSD",
    "The BSD 2-Clause License": "BSD-2-Clause",
    "ISC License": "ISC",
    "ISC License (ISCL)": "ISC",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "W3C License": "W3C",
    "Public Domain, BSD License, GNU General Public License (GPL)": "Public domain, parts BSD (one editor file GPL)",
}
"""What packages state in words of their own → what the table says."""
_FITS = re.compile(
    r"^(MIT(-\w+)?|MIT-CMU|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|PSF-2\.0|MPL-[12]\.[01]|Zlib|CC0-1\.0|CNRI-Python|W3C"
    r"|LGPL-LR|HPND|Unlicense|LGPL-2\.1-or-later|GPL-2\.0-only|GPL-3\.0-or-later|GCC-exception-3\.1)$"
)
_ALONE_TOO_STRICT = {"GPL-2.0-only", "GPL-3.0-or-later", "LGPL-2.1-or-later"}


def make_packages(told: str) -> str:
    """Give the locked packages with their licences.

    Args:
        told: `run` for what reading needs, `dev` for what is needed beside it.

    Raises:
        LookupError: If a locked package is not installed here, or its licence is one that nobody has decided on.
    """
    needed = {*list_locked("run"), *list_locked("english")}
    names = needed if told == "run" else {*list_locked(told)} - needed
    return make_table(("package", "licence"), [(f"`{name}`", find_licence(name)) for name in sorted(names)])


def list_locked(name: str) -> list[str]:
    """Give the packages of one list in `requirements/`, sorted."""
    text = (LISTS / f"{name}.txt").read_text(encoding="utf-8")
    return sorted(re.findall(r"^([A-Za-z0-9._-]+)==", text, flags=re.MULTILINE))


def find_licence(package: str) -> str:
    """Read a package's licence in its metadata.

    Raises:
        LookupError: If it is not installed, states none, or states one that `fits` refuses.
    """
    try:
        found = metadata.metadata(package)
    except metadata.PackageNotFoundError as error:
        raise LookupError(f"{package} is locked and not installed here: run scripts/setup --dev") from error
    stated = next((value[0] for key in ("License-Expression", "License") if (value := found.get_all(key))), "")
    if not stated or "\n" in stated or len(stated) > 60:
        labels = [label for label in found.get_all("Classifier") or [] if label.startswith("License ::")]
        # Some give the whole text of the licence, whose first line is its name.
        stated = ", ".join(label.rpartition(" :: ")[2] for label in labels) or stated.partition("\n")[0]
    licence = _SAME.get(stated, stated)
    if not fits(licence):
        raise LookupError(f"the licence of {package} is {licence or 'not stated'}: decide whether it fits, and say so")
    return licence


def fits(licence: str) -> bool:
    """Tell whether a licence fits a program under Apache-2.0 that names the package as a dependency.

    Example:
        >>> fits("MIT"), fits("MPL-1.1 OR GPL-2.0-only"), fits("GPL-3.0-or-later"), fits("")
        (True, True, False, False)
    """
    if licence in _SAME.values():
        return True
    choices = [[one.strip("() ") for one in choice.split(" AND ")] for choice in licence.split(" OR ")]
    return any(all(_FITS.match(one) and one not in _ALONE_TOO_STRICT for one in choice) for choice in choices)


def make_origins(told: str) -> str:
    """Give what our list says of the models or the tables of data.

    Args:
        told: `models` or `data`.
    """
    entries = tomllib.loads(ORIGINS.read_text(encoding="utf-8"))[told]
    rows = [(entry["name"], entry["holds"], entry["licence"], entry["note"]) for entry in entries]
    return make_table(("what", "what is in it", "licence", "what follows"), rows)
