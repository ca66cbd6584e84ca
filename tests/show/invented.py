"""An invented report with everything a view can show, built by hand: no parser has a say in how a record looks."""

from __future__ import annotations

from selon.record.attribution import Actor, Attribution, Count, Remainder, Source
from selon.record.claim import Claim, Link
from selon.record.identity import hash_text, make_id, make_span_id
from selon.record.report import Credit, Made, Moment, Report, Section
from selon.record.span import Evidence, Span
from selon.record.values import Likelihood, Quantity, Time

# Every event, person and outlet here is invented.
TEXT = (
    "Le col d'Ansart rouvrirait\n"
    "Jusqu'à 300 camions passeront sans doute, rapporte Reuters, citant deux sources proches du dossier. "
    "« Nous ne céderons pas », a dit la ministre Maud Hénissart. Elle dément tout accord. "
    "Selon Reuters, l'opération a commencé mardi. Le col est fermé depuis octobre. "
    "« La fin », dit l'affiche. (avec AFP)"
)
OUTLET = "Le Phare du Littoral"


def find(words: str, after: int = 0) -> Span:
    """Give the span of the first occurrence of the words behind an offset."""
    start = TEXT.index(words, after)
    return Span.of(TEXT, start, start + len(words))


REPORT_ID = make_id("report", ["invented"])
TITLE = find("Le col d'Ansart rouvrirait")
TRUCKS = find("Jusqu'à 300 camions passeront sans doute")
SOURCES = find("deux sources proches du dossier")
MINISTER = find("la ministre Maud Hénissart")
SHE = find("Elle")
REUTERS = find("Reuters")
SECOND_REUTERS = find("Reuters", REUTERS.end)
FOOT = find("avec AFP")


def prove(span: Span) -> Evidence:
    """Give a span as evidence."""
    return Evidence("text", span)


def attribute(number: int, content: Span, cue: tuple[Span, ...], **roles: object) -> Attribution:
    """Make an attribution; what is not given is the ordinary."""
    ordinary: dict[str, object] = {
        "source": (),
        "relay": (),
        "form": "indirect",
        "kind": "person",
        "named": "named",
        "commitment": "plain",
        "polarity": "affirm",
    }
    fields = ordinary | roles
    identity = make_span_id("attribution", f"{REPORT_ID}{number}", ((content,), cue))
    return Attribution(id=identity, content=(content,), cue=cue, **fields)  # type: ignore[arg-type]


HEADLINE = attribute(
    0, TITLE, (find("rouvrirait"),), form="unsourced", kind="none", named="none", commitment="conditional"
)
CONVOY = attribute(1, TRUCKS, (find("rapporte"), find("citant")), source=(SOURCES,), relay=(REUTERS,), named="unnamed")
QUOTE = attribute(2, find("« Nous ne céderons pas »"), (find("a dit"),), source=(MINISTER,), form="direct")
DENIAL = attribute(3, find("tout accord"), (find("dément"),), source=(SHE,), polarity="deny")
START = attribute(4, find("l'opération a commencé mardi"), (find("Selon"),), source=(SECOND_REUTERS,), kind="media")

AGENCY = Source("media", "named", REUTERS, actor="media:REUTERS")
PEOPLE = Source("person", "unnamed", SOURCES, count=Count(2, 2, "deux"), group="proches du dossier")
SPEAKER = Source("person", "named", MINISTER, actor="local:henissart")
PRONOUN = Source("person", "named", SHE, actor="local:henissart", refers_to=MINISTER, why="pronoun")

QUANTITY = Quantity(
    find("Jusqu'à 300 camions"), "at_most", None, "300", "camions", counted=find("camions"), counter=SOURCES
)
LIKELY = Likelihood(find("sans doute"), "likely", whose=SOURCES)
TUESDAY = Time(find("mardi"), "date", "2031-03-04", "published", "2031-03-05")


def claim(made_from: Attribution, *links: Link, **more: object) -> Claim:
    """Make the claim of an attribution."""
    return Claim(
        f"claim:{made_from.id}",
        made_from.content,
        links,
        made_from.commitment,
        made_from.polarity,
        made_from.id,
        **more,  # type: ignore[arg-type]
    )


CREDIT = Credit("AFP", "foot", prove(FOOT), "media:AFP")
CLAIMS = (
    claim(HEADLINE, Link("gap", why="unsourced"), section="title"),
    claim(
        CONVOY,
        Link("relayed", "Reuters", AGENCY, (prove(REUTERS),)),
        Link("said", SOURCES.text, PEOPLE, (prove(SOURCES),)),
        likelihood=(LIKELY,),
        quantities=(QUANTITY,),
    ),
    claim(QUOTE, Link("said", MINISTER.text, SPEAKER)),
    claim(DENIAL, Link("said", "Elle", PRONOUN)),
    claim(
        START,
        Link("said", "Reuters", Source("media", "named", SECOND_REUTERS, actor="media:REUTERS")),
        Link("inherited", SOURCES.text, PEOPLE, why="part-of-earlier-source", origin=CONVOY.id),
        times=(TUESDAY,),
    ),
    Claim(
        "claim:closed",
        (find("Le col est fermé depuis octobre"),),
        (Link("credited", "AFP", Source("media", "named", actor="media:AFP"), (prove(FOOT),)),),
        "asserted",
    ),
)

REPORT = Report(
    id=REPORT_ID,
    text_hash=hash_text(TEXT),
    source_hash=hash_text(TEXT),
    text=TEXT,
    lang="fr",
    made=Made(selon="0.1.0", schema=1),
    file="col.txt",
    title=TITLE.text,
    outlet=OUTLET,
    byline="Odilon Tréguier",
    published=Moment("2031-03-05", "day", Evidence("metadata", path="meta:date", value="2031-03-05")),
    sections=(Section("title", TITLE),),
    credits=(CREDIT,),
    attributions=(HEADLINE, CONVOY, QUOTE, DENIAL, START),
    claims=CLAIMS,
    actors=(
        Actor("media:REUTERS", "Reuters", "media", "register", genre="agency"),
        Actor("media:AFP", "AFP", "media", "register", genre="agency"),
        Actor("local:henissart", "Maud Hénissart", "person", "local"),
    ),
    quantities=(QUANTITY,),
    times=(TUESDAY,),
    remainders=(
        Remainder("quotation", find("« La fin »"), "no-speaker"),
        Remainder("cue", find("dit", TEXT.index("« La fin »")), "no-content"),
    ),
)
