"""Pieces of invented reports: sentences in which attributions occur, to be put together and disturbed."""

from __future__ import annotations

from pathlib import Path

FRENCH = (
    "La maire affirme que le pont tiendra tout l'hiver.",
    "« Nous tiendrons », a déclaré Odile Varenne à l'AFP.",
    "Selon une source policière, trois hommes auraient été blessés lundi.",
    "Le groupe Verlac dément avoir pollué la rivière.",
    "« La décision, a expliqué le juge, n'a pas été facile. »",
    "Le préfet a indiqué qu'environ 12 000 élèves étaient concernés, ajoutant que les écoles rouvriraient le 3 mai.",
    "L'appareil aurait décollé à 3 h 40.",
    "Le directeur est arrivé à midi. « On a tout donné. »",
    "Il est accusé d'avoir volé la caisse.",
)
ENGLISH = (
    "The mayor said that the bridge would hold all winter.",
    '"We will hold," Odile Varenne told Reuters on Monday.',
    "According to police, at least three people were hurt.",
    "The company denied that it had polluted the river.",
)

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/*.md"))
"""The invented reports of the manual."""


def read_example(path: Path) -> str:
    """Give the prose of an example: without its header and the marks of Markdown."""
    body = path.read_text(encoding="utf-8").split("---\n", 2)[2]
    lines = [line.strip().lstrip("# ").replace("**", "") for line in body.strip().splitlines()]
    return "\n".join(line for line in lines if line)
