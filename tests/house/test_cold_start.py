"""What is opened cold stays light: no parser, no page reader, no network library."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import ROOT

HEAVY = {"spacy", "thinc", "numpy", "torch", "trafilatura", "httpx", "extruct", "rich", "lxml"}


def list_loaded(code: str) -> set[str]:
    """Run code in a fresh interpreter; give the top packages that it has loaded."""
    program = (
        f"import sys\nsys.path.insert(0, {str(ROOT / 'src')!r})\n{code}\n"
        "sys.stderr.write('LOADED ' + ' '.join({name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True, cwd=ROOT
    )
    return set(done.stderr.partition("LOADED ")[2].split())


@pytest.mark.parametrize(
    "code",
    [
        "from selon.cli import main; assert main(['--help']) == 0",
        "from selon.cli import main; assert main(['--version']) == 0",
        "from selon.cli import main; assert main(['evaluate', '--help']) == 0",
        "from selon.cli import main; assert main(['nothing-of-the-kind']) == 2",
        "import selon",
        "import selon.record.report",
    ],
)
def test_a_cold_start_loads_nothing_heavy(code: str) -> None:
    loaded = list_loaded(code)
    assert "selon" in loaded
    assert loaded & HEAVY == set()


def test_a_heavy_import_would_be_seen() -> None:
    assert "json" in list_loaded("import json")
