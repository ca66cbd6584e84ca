"""An invented dispatch and its relay, built by hand: a bound flipped, a source promoted, a claim dropped, one added."""

from __future__ import annotations

from selon.record.attribution import Attribution, Source
from selon.record.claim import Claim, Link
from selon.record.identity import hash_text, make_id, make_span_id
from selon.record.report import Made, Report, Section
from selon.record.span import Evidence, Span
from selon.record.values import Quantity

# Every event, person and outlet here is invented.
_UP = (
    ("", "", "Le col est fermé aux camions depuis octobre"),
    ("Jusqu'à 300 camions", "deux sources proches du dossier", "Jusqu'à 300 camions passeront chaque jour par le col"),
    ("", "la préfecture", "les maisons de la vallée basse ont été évacuées lundi"),
    ("", "le maire Odilon Tréguier", "les travaux dureront tout le printemps"),
)
_DOWN = (
    ("", "", "Le col est fermé aux camions depuis octobre"),
    ("Au moins 300 camions", "des responsables", "Au moins 300 camions passeront chaque jour par le col"),
    ("", "le maire Odilon Tréguier", "les travaux dureront tout le printemps"),
    ("", "l'association des riverains", "une pétition circule dans les écoles du canton"),
)


def _build(outlet: str, title: str, rows: tuple[tuple[str, str, str], ...]) -> Report:
    text, marked = title + "\n", []
    for figure, source, content in rows:
        start = len(text)
        text += content + (f", selon {source}. " if source else ". ") + ("\n" if source else "")
        marked.append((start, figure, source, content))
    report_id = make_id("report", [outlet, text])
    attributions: list[Attribution] = []
    claims: list[Claim] = []
    quantities: list[Quantity] = []
    for start, figure, source, content in marked:
        span = Span.of(text, start, start + len(content))
        numbers: tuple[Quantity, ...] = ()
        if figure:
            bound = "at_most" if figure.startswith("Jusqu") else "at_least"
            low, high = (None, "300") if bound == "at_most" else ("300", None)
            numbers = (Quantity(Span.of(text, start, start + len(figure)), bound, low, high, "camions"),)  # type: ignore[arg-type]
            quantities.extend(numbers)
        if not source:
            claims.append(Claim(make_span_id("claim", report_id, ((span,),)), (span,), (), "asserted"))
            continue
        cue = Span.of(text, span.end + 2, span.end + 7)
        who = Span.of(text, cue.end + 1, cue.end + 1 + len(source))
        named = "named" if "Tréguier" in source or "préfecture" in source else "unnamed"
        party = Source("person", named, who)  # type: ignore[arg-type]
        one = Attribution(
            make_span_id("attribution", report_id, ((span,),)), (who,), (cue,), (span,), (), "indirect", "person",
            named, "plain", "affirm", sources=(party,),  # type: ignore[arg-type]
        )  # fmt: skip
        attributions.append(one)
        link = Link("said", source, party, (Evidence("text", who),))
        claim_id = make_span_id("claim", report_id, ((span,), (cue,)))
        claims.append(Claim(claim_id, (span,), (link,), "plain", attribution=one.id, quantities=numbers))
    return Report(
        report_id, hash_text(text), hash_text(text), text, "fr", Made("0.1.0", 1), outlet=outlet, title=title,
        sections=(Section("title", Span.of(text, 0, len(title))),), attributions=tuple(attributions),
        claims=tuple(claims), quantities=tuple(quantities),
    )  # fmt: skip


UPSTREAM = _build("Agence Littorale", "Le col d'Ansart", _UP)
DOWNSTREAM = _build("Le Phare du Littoral", "La route d'Ansart", _DOWN)
