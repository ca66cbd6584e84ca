"""Make the generated parts of the manual anew: commands, record, errors, licences, examples with their output, picture.

    python scripts/make_docs.py           write what has changed
    python scripts/make_docs.py --check   write nothing; exit code 1 if something has changed

Run it in an environment that `scripts/setup --dev` made, because the licences are read from the installed packages.
"""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path

from manual.accuracy import make_accuracy
from manual.bad_inputs import make_bad_inputs
from manual.blocks import Maker, fill_blocks
from manual.codes import make_changes, make_codes
from manual.commands import make_commands
from manual.errors import make_errors
from manual.lexicon import make_lexicon
from manual.licences import make_origins, make_packages
from manual.picture import make_picture
from manual.python import make_python
from manual.record import make_comparison, make_record
from manual.rooms import make_rooms
from manual.run import make_output
from manual.settings import make_settings

ROOT = Path(__file__).resolve().parent.parent
MAKERS: dict[str, Maker] = {
    "accuracy": make_accuracy,
    "bad-inputs": make_bad_inputs,
    "changes": make_changes,
    "codes": make_codes,
    "commands": make_commands,
    "comparison": make_comparison,
    "errors": make_errors,
    "lexicon": make_lexicon,
    "origins": make_origins,
    "output": make_output,
    "packages": make_packages,
    "python": make_python,
    "record": make_record,
    "rooms": make_rooms,
    "settings": make_settings,
}
PICTURES = {
    "docs/pictures/read-en.svg": "examples/fr/relais-agence.md en",
    "docs/pictures/read-fr.svg": "examples/fr/relais-agence.md fr",
}


def main() -> int:
    """Make every page and picture; write, or compare with what is there."""
    parser = argparse.ArgumentParser(description="Make the generated parts of the manual anew.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if something has changed")
    check = parser.parse_args().check
    stale = {path: made for path, made in make_all().items() if _read(path) != made}
    for path, made in stale.items():
        print(f"{'stale' if check else 'written'}: {path.relative_to(ROOT)}")
        if check and path.suffix == ".md":
            _print_difference(path, made)
        elif not check:
            path.write_text(made, encoding="utf-8")
    if check and stale:
        print("Run python scripts/make_docs.py, read what it changes, and commit that.")
    return 1 if check and stale else 0


def make_all() -> dict[Path, str]:
    """Make every page and picture, as it should be."""
    pages = {path: fill_blocks(_read(path), MAKERS) for path in list_pages()}
    return pages | {ROOT / name: make_picture(told) for name, told in PICTURES.items()}


def list_pages() -> list[Path]:
    """Give the pages that may hold generated parts."""
    return sorted([*ROOT.glob("README*.md"), *(ROOT / "docs").rglob("*.md")])


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _print_difference(path: Path, made: str) -> None:
    lines = difflib.unified_diff(_read(path).splitlines(), made.splitlines(), "committed", "made now", lineterm="", n=0)
    for line in list(lines)[:40]:
        print(f"  {line[:200]}")


if __name__ == "__main__":
    sys.exit(main())
