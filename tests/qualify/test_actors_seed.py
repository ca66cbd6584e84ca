"""The report that selon starts from: AP is one actor in all its mentions, three assessors stand behind one count."""

from __future__ import annotations

from pathlib import Path

import pytest

from selon.qualify.actors import resolve_actors
from selon.qualify.likelihood import find_likelihoods
from selon.record.attribution import Actor, Attribution
from selon.record.marked import read_marked
from tests.qualify.parsed import Parsed, parse_lines

pytestmark = pytest.mark.model
ROLES = ("source", "cue", "content", "relay")


@pytest.fixture(scope="module")
def seed(shared: Path) -> tuple[Parsed, tuple[Attribution, ...], dict[str, Actor]]:
    """Resolve the actors of the seed by its gold marks."""
    _, body, rows = (shared / "gold" / "fr" / "seneplus.marked").read_text(encoding="utf-8").split("\n---\n")[:3]
    marked = read_marked(body, ROLES)
    made: list[Attribution] = []
    for row in rows.strip().split("\n"):
        number, form, kind, named, commitment, polarity = (column.strip() for column in row.split("|"))
        spans = [marked.marks.get((role, int(number)), ()) for role in ROLES]
        made.append(Attribution(number, *spans, form, kind, named, commitment, polarity))  # type: ignore[arg-type,call-arg]
    found = parse_lines(marked.text, "fr")
    filled, actors = resolve_actors(found.tree, found.view, "fr", tuple(made))
    return found, filled, {actor.id: actor for actor in actors}


def test_ap_is_one_actor_in_all_its_seven_mentions(
    seed: tuple[Parsed, tuple[Attribution, ...], dict[str, Actor]],
) -> None:
    _, filled, actors = seed
    assert len(actors["media:AP"].mentions) == 7
    assert not [actor for actor in actors if actor.startswith("media:") and actor not in ("media:AP", "media:SENEPLUS")]
    relays = {source.actor for attribution in filled for source in attribution.relays}
    assert relays == {"media:AP"}


def test_one_official_and_three_sources_are_two_parties(
    seed: tuple[Parsed, tuple[Attribution, ...], dict[str, Actor]],
) -> None:
    _, filled, _ = seed
    (official, sources), *_ = [entry.sources for entry in filled if len(entry.sources) == 2]
    assert official.affiliation == ("state:US",)
    assert sources.count is not None
    assert (sources.count.low, sources.count.high, sources.group) == (3, 3, "proches du dossier")


def test_assessments_are_tied_to_three_states(
    seed: tuple[Parsed, tuple[Attribution, ...], dict[str, Actor]],
) -> None:
    _, filled, _ = seed
    (assessors,) = [entry.sources[0] for entry in filled if entry.kind == "document"]
    assert assessors.affiliation == ("state:US", "state:KR", "state:UA")


def test_probably_is_a_likelihood_of_the_quoted_source(
    seed: tuple[Parsed, tuple[Attribution, ...], dict[str, Actor]],
) -> None:
    found, filled, _ = seed
    hits = [hit for entry in filled for hit in find_likelihoods(found.tree, found.view, "fr", entry.content)]
    assert "probablement" in {hit.span.text for hit in hits if hit.degree == "likely" and not hit.negated}
