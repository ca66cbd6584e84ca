"""The four chains of the seed report, on its marked attributions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.attribute.invented_report import describe_chain, read_marked_report

pytestmark = pytest.mark.model


def test_the_chains_of_the_seed_lead_through_the_agency(shared: Path) -> None:
    marked = (shared / "gold" / "fr" / "seneplus.marked").read_text(encoding="utf-8").split("\n---\n")[1]
    report = read_marked_report(marked, outlet="SenePlus")
    chains = {claim.chain[-1].who or "": claim for claim in report.claims if claim.chain}
    lead = chains["un responsable américain et trois sources proches du dossier"]
    assert describe_chain(lead).startswith("relayed:Associated Press (AP) > said:")
    one = chains["l'une des sources"]
    assert [link.kind for link in one.chain] == ["relayed", "inherited"]
    assert one.chain[1].origin == lead.attribution
    assert [link.source.actor for link in one.chain[:1] if link.source] == ["media:AP"]
    figures = chains["les évaluations américaines, sud-coréennes et ukrainiennes"]
    assert describe_chain(figures).startswith("relayed:Associated Press > said:")
    speaker = chains["Le Secrétaire général de l'ONU, Antonio Guterres"]
    assert describe_chain(speaker).startswith("relayed:Associated Press > said:")
    taken_up = next(claim for claim in report.claims if claim.antecedent)
    assert taken_up.antecedent[0].text.startswith("Biden aurait donné son accord")
