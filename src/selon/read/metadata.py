"""What a page says about itself: JSON-LD first, then meta tags, and each with the path where it stands."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Any

import msgspec

from selon.read.lines import view_letters
from selon.read.moment import parse_moment
from selon.read.wording import load_agencies
from selon.record.report import Credit, Moment
from selon.record.span import Evidence

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date.issued", "dcterms.issued",
    "dcterms.created", "dc.date", "dcterms.date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate",
    "publish-date", "publication_date", "article.published", "og:published_time", "cxenseparse:recs:publishtime",
    "date.created", "citation_publication_date",
)  # fmt: skip
_TRUSTED = ("json-ld:datePublished", "meta:article:published_time", "meta:datepublished")
_MODIFIED = (
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified",
    "article.updated", "lastmod",
)  # fmt: skip
_OUTLETS = ("og:site_name", "application-name", "twitter:site:name", "dc.publisher", "publisher")
_CREDITED = ("author", "creator", "creditText", "sourceOrganization", "provider", "contributor")
_FINER = ("year", "month", "day", "minute", "second")


class Metadata(msgspec.Struct, frozen=True):
    """What a page says about itself.

    Attributes:
        headline: The title in JSON-LD or in meta tags.
        description: The description in meta tags or JSON-LD.
        outlet: Who publishes.
        authors: Who signs.
        url: The canonical address.
        published: When it was published.
        modified: When it was last changed.
        credits: Agencies that it credits.
        is_article: Whether the page calls itself an article.
        is_open: False where it says that it is only for subscribers.
        notes: Warnings.
    """

    headline: str | None
    description: str | None
    outlet: str | None
    authors: tuple[str, ...]
    url: str | None
    published: Moment | None
    modified: Moment | None
    credits: tuple[Credit, ...]
    is_article: bool
    is_open: bool
    notes: tuple[str, ...]


def read_metadata(objects: list[dict[str, Any]], meta: dict[str, str]) -> Metadata:
    """Read what the JSON-LD objects and the meta tags of a page say about it.

    Args:
        objects: The JSON-LD objects.
        meta: The meta tags.
    """
    article = next((item for item in objects if _is_article(item)), {})
    published = list(_find_moments(article, meta, "datePublished", _PUBLISHED))
    modified = list(_find_moments(article, meta, "dateModified", _MODIFIED))
    authors = tuple(dict.fromkeys(_find_names(article.get("author")))) or tuple(_find_meta_authors(meta))
    return Metadata(
        headline=_read_text(article.get("headline")) or meta.get("og:title") or meta.get("twitter:title"),
        description=meta.get("og:description") or meta.get("description") or _read_text(article.get("description")),
        outlet=next(_find_names(article.get("publisher")), None) or _first(meta, _OUTLETS),
        authors=authors,
        url=meta.get("og:url"),
        published=choose_moment(published),
        modified=choose_moment(modified),
        credits=tuple(_find_credits(article, meta)),
        is_article=bool(article) or meta.get("og:type", "").lower() in ("article", "news", "newsarticle"),
        is_open=str(article.get("isAccessibleForFree", "true")).lower() not in ("false", "no"),
        notes=_note_difference(published),
    )


def _is_article(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and name.endswith(("Article", "Posting", "Report")) for name in names)


def _read_text(value: object) -> str | None:
    return " ".join(html.unescape(value).split()) or None if isinstance(value, str) else None


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _find_names(value: object, depth: int = 0) -> Iterator[str]:
    if isinstance(value, list) and depth < 3:
        for part in value[:50]:
            yield from _find_names(part, depth + 1)
    elif isinstance(value, dict) and depth < 4:
        yield from _find_names(value.get("name"), depth + 1)
    elif isinstance(value, str):
        name = " ".join(html.unescape(value).split())
        if name and len(name) < 200 and not name.startswith(("http://", "https://")):
            yield name


def _find_meta_authors(meta: dict[str, str]) -> Iterator[str]:
    for name in ("author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"):
        value = meta.get(name, "")
        if value and not value.startswith("http"):
            yield value
            return


def _find_moments(
    article: dict[str, Any], meta: dict[str, str], field: str, names: tuple[str, ...]
) -> Iterator[Moment]:
    """Give every time that can be read, the most trusted first."""
    values = [(f"json-ld:{field}", article.get(field)), *((f"meta:{name}", meta.get(name)) for name in names)]
    for path, value in values:
        if isinstance(value, str):
            moment = parse_moment(value, Evidence("metadata", path=path, value=value))
            if moment is not None:
                yield moment


def choose_moment(moments: list[Moment]) -> Moment | None:
    """Choose the first time, or one that says the same more finely."""
    if not moments:
        return None
    first = moments[0]
    same = [moment for moment in moments if moment.value.startswith(first.value)]
    return max(same, key=lambda moment: _FINER.index(moment.precision))


def _note_difference(moments: list[Moment]) -> tuple[str, ...]:
    stated = [moment for moment in moments if moment.evidence.path in _TRUSTED]
    first = stated[0] if stated else None
    for other in stated[1:]:
        if first and len(first.value) >= 10 and len(other.value) >= 10 and other.value[:10] != first.value[:10]:
            words = f"{first.evidence.path} has {first.value}, {other.evidence.path} has {other.value}"
            return (f"published-differs: {words}",)
    return ()


def _find_credits(article: dict[str, Any], meta: dict[str, str]) -> Iterator[Credit]:
    """Find the agencies among those whom the metadata name as author, creator or source."""
    named = [(f"json-ld:{field}", name) for field in _CREDITED for name in _find_names(article.get(field))]
    named += [("meta:author", name) for name in _find_meta_authors(meta)]
    seen: set[str] = set()
    for path, name in named:
        letters, offsets = view_letters(name, 0, len(name))
        for match in load_agencies().finditer(letters):
            agency = name[offsets[match.start()] : offsets[match.end() - 1] + 1]
            if agency not in seen:
                seen.add(agency)
                yield Credit(agency, "metadata", Evidence("metadata", path=path, value=name))
