"""An invented report of about 2,000 words, with attributions set by hand: no parser has a say in how long a page is."""

from __future__ import annotations

from selon.record.attribution import Attribution, Source
from selon.record.claim import Claim, Link
from selon.record.identity import hash_text, make_id, make_span_id
from selon.record.report import Made, Report, Section
from selon.record.span import Evidence, Span
from selon.record.values import Quantity

# Every event, person and outlet here is invented.
_SENTENCES = (
    (
        "Selon",
        "Reuters",
        "le col d'Ansart rouvrira aux camions avant la fin du mois de mars malgré les éboulis",
        "plain",
    ),
    (
        "a affirmé",
        "la ministre Maud Hénissart",
        "« nous ne céderons pas devant les transporteurs de la vallée »",
        "plain",
    ),
    (
        "D'après",
        "deux sources proches du dossier",
        "près de 300 camions passeraient chaque jour par la route",
        "conditional",
    ),
    ("", "", "La route est fermée depuis le mois d'octobre et les écoles du village restent vides", "asserted"),
)


def make_long_report(words: int = 2000) -> Report:
    """Make a report of at least so many words."""
    parts: list[str] = ["Le col d'Ansart rouvrirait en mars"]
    rows: list[tuple[int, str, str, str, str]] = []
    at = len(parts[0]) + 1
    paragraph = ""
    while sum(len(part.split()) for part in parts) + len(paragraph.split()) < words:
        for cue, source, content, commitment in _SENTENCES:
            head = f"{cue} {source}, " if source else ""
            rows.append((at + len(paragraph) + len(head), cue, source, content, commitment))
            paragraph += f"{head}{content}. "
        parts.append(paragraph.rstrip())
        at += len(paragraph.rstrip()) + 1
        paragraph = ""
    return _build("\n".join(parts), rows)


def _build(text: str, rows: list[tuple[int, str, str, str, str]]) -> Report:
    report_id = make_id("report", [text])
    attributions, claims, quantities = [], [], []
    for start, cue, source, content, commitment in rows:
        span = Span.of(text, start, start + len(content))
        if not source:
            claims.append(Claim(make_span_id("claim", report_id, ((span,),)), (span,), (), "asserted"))
            continue
        who = Span.of(text, start - len(source) - 2, start - 2)
        how = Span.of(text, who.start - len(cue) - 1, who.start - 1)
        named = "unnamed" if source.startswith("deux") else "named"
        attribution = Attribution(
            make_span_id("attribution", report_id, ((span,),)), (who,), (how,), (span,), (),
            "direct" if content.startswith("«") else "indirect", "person", named, commitment, "affirm",  # type: ignore[arg-type]
        )  # fmt: skip
        attributions.append(attribution)
        link = Link("said", source, Source("person", named, who), (Evidence("text", who),))  # type: ignore[arg-type]
        gap = Link("gap", why="basis-not-stated")
        claim_id = make_span_id("claim", report_id, ((span,), (how,)))
        claims.append(Claim(claim_id, (span,), (link, gap), commitment, attribution=attribution.id))  # type: ignore[arg-type]
        if "300" in content:
            number = text.index("près de 300 camions", start)
            quantities.append(Quantity(Span.of(text, number, number + 19), "about", "300", "300", "camions"))
    title = Span.of(text, 0, text.index("\n"))
    return Report(
        report_id, hash_text(text), hash_text(text), text, "fr", Made("0.1.0", 1), title=title.text,
        outlet="Le Phare du Littoral", sections=(Section("title", title),), attributions=tuple(attributions),
        claims=tuple(claims), quantities=tuple(quantities),
    )  # fmt: skip
