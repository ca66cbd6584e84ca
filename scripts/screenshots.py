"""Take the manual's pictures of the pages, from invented reports, with Debian's Chromium.

    python scripts/screenshots.py OUT

The reports are read and compared by selon itself: each picture shows what it finds.
"""

from __future__ import annotations

import argparse
import base64
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
# Every event, person and outlet here is invented.
DISPATCH = """Le col d'Ansart rouvrirait mardi
Jusqu'à 300 camions passeront chaque jour, rapporte Reuters, citant deux sources proches du dossier \
qui ont requis l'anonymat. « Nous ne céderons pas », a dit la ministre Maud Hénissart. Elle dément tout accord avec \
les transporteurs.
Selon la préfecture, environ 40 maisons ont été évacuées lundi. Le col est fermé depuis octobre. Les habitants \
affirment que la route s'effondre.
Le maire Odilon Tréguier a assuré que les travaux coûteraient 12 millions d'euros. Une étude aurait été remise \
en janvier au gouvernement."""
RELAY = """Le col d'Ansart rouvre mardi
Au moins 300 camions passeront chaque jour, ont indiqué des responsables. « Nous ne céderons jamais », a dit \
la ministre Maud Hénissart.
Selon la préfecture, environ 40 maisons ont été évacuées lundi. Le col est fermé depuis octobre. Une pétition \
circule dans la vallée, affirme l'association des riverains.
Le maire Odilon Tréguier a assuré que les travaux coûteraient 14 millions d'euros."""
OPEN = "document.querySelectorAll('.note:not(.k-asserted) details')[1].open = true;"
SHOTS: tuple[tuple[str, str, tuple[int, int], str, str, str], ...] = (
    ("report", "report", (1360, 980), "light", "en", OPEN),
    ("report-fr-dark", "report", (1360, 980), "dark", "fr", OPEN),
    ("report-phone", "report", (390, 844), "light", "fr", ""),
    ("report-zoom", "report", (680, 800), "light", "en", ""),
    ("comparison", "comparison", (1360, 1100), "light", "en", ""),
    ("comparison-fr-dark", "comparison", (1360, 1100), "dark", "fr", ""),
    ("comparison-phone", "comparison", (390, 844), "light", "en", ""),
)
"""Name, page, size, colours, language, script to run first."""


def make_pages(folder: Path) -> None:
    """Read and compare the reports, and write their pages."""
    from selon.compare.build import compare_reports
    from selon.compare.facets import list_facets
    from selon.compare.title import check_title
    from selon.reading import read_report
    from selon.show.page import write_page
    from selon.show.page_comparison import write_comparison_page

    one = read_report(DISPATCH, "fr", published="2031-03-04", outlet="Agence Littorale")
    other = read_report(RELAY, "fr", published="2031-03-05", outlet="Le Phare du Littoral")
    page = write_page(one, titles=check_title(one, list_facets(one)), ui="en")
    (folder / "report.html").write_text(page, encoding="utf-8")
    compared = write_comparison_page(compare_reports(one, other), one, other, ui="en")
    (folder / "comparison.html").write_text(compared, encoding="utf-8")


def take(driver: Any, folder: Path, out: Path) -> None:
    """Take every picture."""
    from tests.pages.chromium import emulate, resize

    for name, page, size, scheme, ui, script in SHOTS:
        resize(driver, size)
        emulate(driver, scheme=scheme)
        driver.get((folder / f"{page}.html").as_uri())
        driver.execute_script(f"document.getElementById('ui-{ui}').click(); {script}")
        time.sleep(0.3)
        data = driver.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})["data"]
        (out / f"{name}.png").write_bytes(base64.b64decode(data))
        print(out / f"{name}.png")
    driver.get((folder / "report.html").as_uri())
    paper = driver.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69})["data"]
    (out / "report.pdf").write_bytes(base64.b64decode(paper))


def main() -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, metavar="OUT", help="the folder for the pictures")
    out: Path = parser.parse_args().out
    sys.path[:0] = [str(ROOT), str(ROOT / "src")]
    from tests.pages.chromium import open_chromium

    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        make_pages(folder)
        with open_chromium(folder / "profile") as driver:
            take(driver, folder, out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
