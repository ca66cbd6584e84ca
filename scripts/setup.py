"""Set selon up in a virtual environment; with the standard library alone, because nothing else is there yet.

Called by `scripts/setup`, `scripts/start`, `scripts/test` and `scripts/check`. What is installed is pinned by the
hashed lists in `requirements/`; where the lists have not changed since the last time, nothing is done.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LISTS = ROOT / "requirements"
OLDEST, NEWEST = (3, 11), (3, 13)
ENGLISH_ASKS_FOR = (3, 12)


def main() -> int:
    """Make or complete the virtual environment."""
    parser = argparse.ArgumentParser(description="Set selon up in a virtual environment.")
    parser.add_argument("--dev", action="store_true", help="also what tests, checks and the manual need")
    parser.add_argument("--venv", type=Path, default=ROOT / ".venv", help="where (default: .venv beside this folder)")
    arguments = parser.parse_args()
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        return say("selon needs Python 3.11, 3.12 or 3.13; this one is " + sys.version.split()[0], code=2)
    try:
        set_up(arguments.venv.absolute(), dev=arguments.dev)
    except subprocess.CalledProcessError as error:
        return say(f"this step failed (exit code {error.returncode}): {' '.join(map(str, error.cmd))}", code=1)
    return 0


def say(line: str, code: int = 0) -> int:
    """Print a line for people on standard error, where it disturbs no report; give `code` back."""
    print(f"setup: {line}", file=sys.stderr, flush=True)
    return code


def set_up(folder: Path, *, dev: bool) -> None:
    """Bring the environment in `folder` to what the lists say."""
    done, wanted = read_stamp(folder), make_stamp()
    if done is not None and done["lists"] == wanted and (done["dev"] or not dev):
        return
    if done is None or done["lists"] != wanted:
        make_environment(folder)
    say("installing the locked packages and the parsers' models; the first time takes some minutes")
    install(folder, "--require-hashes", "-r", str(LISTS / ("dev.txt" if dev else "run.txt")))
    # The model of English is data alone and runs on 3.11, though its metadata ask for 3.12.
    old = sys.version_info[:2] < ENGLISH_ASKS_FOR
    allowed = ["--ignore-requires-python"] if old else []
    install(folder, "--require-hashes", "--no-deps", *allowed, "-r", str(LISTS / "english.txt"))
    install(folder, "--no-deps", "--no-index", "--no-build-isolation", "--editable", str(ROOT))
    stamp_file(folder).write_text(json.dumps({"lists": wanted, "dev": dev}) + "\n", encoding="utf-8")
    say(f"done, in {folder}")


def make_environment(folder: Path) -> None:
    """Make an empty environment; where Python comes without `ensurepip`, one that this Python's pip fills."""
    say(f"making a virtual environment with Python {sys.version.split()[0]}")
    without = [] if importlib.util.find_spec("ensurepip") else ["--without-pip"]
    run([sys.executable, "-m", "venv", "--clear", *without, str(folder)])


def install(folder: Path, *arguments: str) -> None:
    """Install with the environment's pip, or with this Python's where the environment has none."""
    python = folder / "bin" / "python"
    own = subprocess.run([python, "-c", "import pip"], capture_output=True, check=False).returncode == 0
    pip = [str(python), "-m", "pip"] if own else [sys.executable, "-m", "pip", "--python", str(python)]
    run([*pip, "install", "-qq", "--disable-pip-version-check", "--no-input", *arguments])


def run(command: list[str]) -> None:
    """Run a command; what it prints goes to standard error.

    Raises:
        subprocess.CalledProcessError: If it fails.
    """
    subprocess.run(command, check=True, stdout=sys.stderr, stdin=subprocess.DEVNULL)


def stamp_file(folder: Path) -> Path:
    """Give the file that says what was installed."""
    return folder / "selon-setup.json"


def read_stamp(folder: Path) -> dict[str, object] | None:
    """Read what was installed; None where nothing was, or the environment's Python is gone."""
    if not (folder / "bin" / "python").exists() or not stamp_file(folder).is_file():
        return None
    stamp: dict[str, object] = json.loads(stamp_file(folder).read_text(encoding="utf-8"))
    return stamp


def make_stamp() -> str:
    """Give a fingerprint of all that decides what is installed."""
    digest = hashlib.sha256(f"{sys.version_info[:3]} {ROOT}".encode())
    for path in [*sorted(LISTS.glob("*.txt")), ROOT / "pyproject.toml"]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


if __name__ == "__main__":
    sys.exit(main())
