"""Invented reports for the scorer's tests: no event, person or outlet in them exists."""

from __future__ import annotations

import msgspec

from selon.evaluate.gold import VALUE_ROLES, GoldReport, parse_gold
from selon.evaluate.gold_record import make_record
from selon.record.attribution import Attribution
from selon.record.report import Report

HEADER = "id: {id}\ntitle: Le pont de Valbrune\ndate: 2031-05-04\noutlet: La Gazette de Valbrune\nlang: fr\n"

BRIDGE = """Le pont de Valbrune
[cue1 Selon] [source1 la mairie], [content1 le pont de Valbrune sera fermé lundi].
[content2 « Nous tiendrons »], [cue2 a dit] [source2 Odile Varenne] au [relay2 Courrier].
[content3 Trois piles [cue3 seraient fissurées]].
[source4 L'entreprise] [cue4 dément] [content4 tout retard].
---
1 | indirect | state | named | plain | affirm
2 | direct | person | named | plain | affirm
3 | unsourced | none | none | conditional | affirm
4 | indirect | organisation | named | plain | deny
"""

TOLL = """Le péage de Valbrune
[quantity1 Au moins 12 camions] et [quantity2 deux mille euros] de pertes [time1 lundi] ; [time2 deux jours] d'arrêt.
---
q1 | at_least | 12 | - | camions
q2 | exact | 2000 | 2000 | EUR
t1 | date | 2031-04-28
t2 | duration | P2D
"""


def read_bridge(name: str = "bridge") -> GoldReport:
    """Give the invented report with four attributions."""
    return parse_gold(HEADER.format(id=name) + "---\n" + BRIDGE)


def read_toll() -> GoldReport:
    """Give the invented report with two quantities and two times."""
    return parse_gold(HEADER.format(id="toll") + "---\n" + TOLL, VALUE_ROLES)


def predict(gold: GoldReport, *attributions: Attribution) -> Report:
    """Give a record of the gold's text with these attributions alone."""
    return msgspec.structs.replace(make_record(gold), attributions=attributions)
