"""A page → a report: body without menus, title, standfirst and byline as displayed, times with where they were read."""

from __future__ import annotations

import copy
import re
from typing import Any

from selon.errors import NoReportError
from selon.read.build import Found, Given, build_report
from selon.read.furniture import is_byline
from selon.read.lines import fold
from selon.read.metadata import Metadata, read_metadata
from selon.read.moment import parse_moment
from selon.read.page import parse_page, prune_page, read_blocks, read_json_ld, read_meta
from selon.read.wording import load_wording
from selon.record.report import Moment, Report, SectionKind
from selon.record.span import Evidence

_FEWEST_WORDS = 40
_FEWEST_ARTICLE_WORDS = 15
_MUCH_PROSE = 150
_MOST_TRIED = 100
_MOST_GUESSED = 2_000_000
_LATEST = "2099-12-31"
_STANDFIRST = frozenset(
    {"chapo", "chapeau", "dek", "excerpt", "intro", "lead", "lede", "standfirst", "strapline", "subhead", "subheading",
     "subheadline", "subtitle", "summary"}
)  # fmt: skip
_CLASS_WORD = re.compile(r"[A-Za-z][a-z]*")
_BYLINE = re.compile(r"by-?line|\bauthors?\b|auteurs?\b|signature|article[_-]+author", re.IGNORECASE)
_TITLE_END = re.compile(r"\s+[-–—|·:]\s+[^-–—|·:]{2,40}$")
_SENTENCE = re.compile(r"[.!?…][»”\"’')\]\s]*$")
_ADVICE = "Give the address of one report, or save its text and read that."

Line = tuple[str, SectionKind | None]


def read_html(
    source: str,
    *,
    given: Given | None = None,
    url: str | None = None,
    file: str | None = None,
    source_hash: str | None = None,
    notes: tuple[str, ...] = (),
) -> Report:
    """Read a page as a report.

    The text is made of the title, the standfirst and the byline as the page displays them, then the body, one line a
    paragraph; captions are kept and told apart.

    Args:
        source: The HTML.
        given: What the user states.
        url: The address it came from.
        file: The file name.
        source_hash: Hash of the bytes it was decoded from.
        notes: Warnings of the decoding.

    Raises:
        NoReportError: If the page holds no report: nothing to extract, an index, a login wall, nested too deeply.
        TooLargeError: If it holds too many elements.
        LanguageError: If the language has no folder.
    """
    about = url or file
    tree = parse_page(source, about=about)
    metadata = read_metadata(read_json_ld(tree), read_meta(tree))
    published = metadata.published or _find_time(tree, url, len(source))
    captions = prune_page(tree)
    title = _find_title(tree, metadata)
    standfirst = _find_standfirst(tree, metadata, title)
    byline = _find_byline(tree, metadata)
    body, repeated = _read_once(_extract_body(tree, url))
    _check_report(tree, body, metadata, about)
    lines = _compose(title, standfirst, byline, body, frozenset(captions))
    found = Found(
        title=title,
        outlet=metadata.outlet,
        url=url or metadata.url,
        byline=", ".join(metadata.authors) or None,
        published=published,
        modified=metadata.modified,
        credits=metadata.credits,
        hints={number: kind for number, (_, kind) in enumerate(lines) if kind},
        notes=notes + metadata.notes + _note_wall(metadata) + repeated,
        file=file,
        place=file,
        source_hash=source_hash,
    )
    return build_report("\n".join(words for words, _ in lines), given or Given(), found)


def _note_wall(metadata: Metadata) -> tuple[str, ...]:
    return () if metadata.is_open else ("subscribers-only: the page may show a part of the report",)


def _find_time(tree: Any, url: str | None, size: int) -> Moment | None:
    """Read the time that the page displays; last of all let htmldate look for a day."""
    for path, xpath in (
        ("time:datePublished", '//time[@itemprop="datePublished"]/@datetime'),
        ("time:pubdate", "//time[@pubdate]/@datetime"),
        ("time:header", "//article//header//time/@datetime | //header[.//h1]//time/@datetime"),
    ):
        for value in tree.xpath(xpath)[:1]:
            moment = parse_moment(value, Evidence("metadata", path=path, value=value))
            if moment is not None:
                return moment
    return _guess_day(tree, url) if size <= _MOST_GUESSED else None  # its cost grows with size times depth


def _guess_day(tree: Any, url: str | None) -> Moment | None:
    from htmldate import find_date

    try:
        day = find_date(copy.deepcopy(tree), extensive_search=False, original_date=True, url=url, max_date=_LATEST)
    except (ValueError, TypeError, AttributeError, IndexError, OverflowError):
        return None
    return parse_moment(day, Evidence("metadata", path="htmldate", value=day)) if day else None


def _find_title(tree: Any, metadata: Metadata) -> str | None:
    """Choose the heading that the metadata or the window's title speak of, as the page displays it."""
    window = " ".join(" ".join(tree.xpath("//head/title[1]//text()")[:1]).split())
    own = fold(metadata.outlet or "")
    named = [name for name in (metadata.headline, window) if name and fold(name) != own]
    headings = [line for line in (" ".join(read_blocks(heading)) for heading in tree.iter("h1")) if line][:20]
    best = max(headings, key=lambda line: max((_share(line, name) for name in named), default=0.0), default=None)
    if best is not None and (not named or any(_share(best, name) >= 0.4 for name in named)):
        return best
    return _TITLE_END.sub("", " ".join(named[0].split())) if named else best


def _share(line: str, other: str) -> float:
    mine, others = set(re.findall(r"\w+", fold(line))), set(re.findall(r"\w+", fold(other)))
    return len(mine & others) / max(1, min(len(mine), len(others))) * min(1.0, len(mine) / 2)


def _find_standfirst(tree: Any, metadata: Metadata, title: str | None) -> list[str]:
    """Find the lead that the page displays: an element with the trade's names for it, or the description's words."""
    described = fold(metadata.description or "").rstrip("…. ")
    tried = 0
    for element in tree.xpath("//body//*[@class or @itemprop='description' or self::h2 or self::p]"):
        named = _is_named_lead(element.get("class") or "") or element.get("itemprop") == "description"
        if not named and (element.tag not in ("h2", "p", "div") or len(described) < 40):
            continue
        words = " ".join(read_blocks(element, most=2_000))
        if not 20 < len(words) < 700 or (title and fold(title) in fold(words)):
            continue
        if fold(words).rstrip("…. ") == described:
            return [words]
        if named and tried < _MOST_TRIED:
            tried += 1
            if _is_lead(element):
                return [words]
    return []


def _is_named_lead(classes: str) -> bool:
    """Tell whether a class bears one of the trade's names for a lead (`article__chapo`, `articleSubtitle`)."""
    words = [word.lower() for word in _CLASS_WORD.findall(classes[:300])]
    return any(word in _STANDFIRST for word in words) or ("sub" in words and "title" in words)


def _is_lead(element: Any) -> bool:
    """Tell whether an element stands with the page's one heading, not in a list of other reports."""
    if any(True for _ in element.iterancestors("aside", "nav", "footer", "li", "form")):
        return False
    if len(element.xpath(".//p")) > 3 or len(element.xpath(".//a")) > 2 or element.xpath(".//h1 | .//article"):
        return False
    for ancestor in list(element.iterancestors())[:4]:
        if ancestor.find(".//h1") is not None:
            return len(list(ancestor.iter("h1"))) == 1 and len(list(ancestor.iter("article"))) <= 1
    return False


def _find_byline(tree: Any, metadata: Metadata) -> str | None:
    """Find the line that says who signs, as displayed; it names an author of the metadata or reads like one."""
    wording = load_wording()
    names = [fold(name) for name in metadata.authors]
    tried = 0
    for element in tree.xpath("//body//*[@class or @rel='author' or @itemprop='author']"):
        marked = element.get("rel") == "author" or element.get("itemprop") == "author"
        if not marked and not _BYLINE.search(element.get("class") or ""):
            continue
        tried += 1
        lines = read_blocks(element, most=2_000)
        line = lines[0] if lines and tried < _MOST_TRIED else ""
        if 3 < len(line) < 120 and (is_byline(line, wording) or any(name in fold(line) for name in names)):
            return line
    return None


def _extract_body(tree: Any, url: str | None) -> list[str]:
    from trafilatura import bare_extraction

    try:
        extracted = bare_extraction(
            copy.deepcopy(tree), url=url, include_comments=False, include_tables=True, with_metadata=False
        )
    except (ValueError, TypeError, AttributeError, IndexError, RecursionError):
        return []
    body = getattr(extracted, "body", None)
    return [line for line in read_blocks(body) if "{{" not in line] if body is not None else []


def _read_once(body: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """Leave out the second of two equal paragraphs: pages repeat them in boxes and for small screens."""
    seen: set[str] = set()
    once: list[str] = []
    for line in body:
        folded = fold(line)
        if folded not in seen or len(line.split()) < 8:
            once.append(line)
        seen.add(folded)
    repeated = len(body) - len(once)
    return once, (f"repeated-paragraphs: {repeated} stood twice and are read once",) if repeated else ()


def _check_report(tree: Any, body: list[str], metadata: Metadata, about: str | None) -> None:
    """Refuse a page that holds no report.

    Raises:
        NoReportError: If the words are too few, or most lines are headings of other pages.
    """
    words = sum(len(line.split()) for line in body)
    prose = sum(len(line.split()) for line in body if _SENTENCE.search(line) and len(line.split()) > 7)
    login = bool(tree.xpath("//input[@type='password']"))
    if words < (_FEWEST_ARTICLE_WORDS if metadata.is_article and not login else _FEWEST_WORDS):
        what = "the page asks for a login and shows no report." if login else "the page holds no report."
        raise NoReportError(what, about=about, advice=_ADVICE)
    if prose < min(0.35 * words, _MUCH_PROSE) and not metadata.is_article:
        raise NoReportError("the page is a list of others, not a report.", about=about, advice=_ADVICE)


def _compose(
    title: str | None, standfirst: list[str], byline: str | None, body: list[str], captions: frozenset[str]
) -> list[Line]:
    """Put title, standfirst and byline first and the body behind them, each line once."""
    lines: list[Line] = []
    if title:
        lines.append((title, "title"))
    lines.extend((line, "standfirst") for line in standfirst)
    if byline:
        lines.append((byline, "byline"))
    head = {fold(words) for words, _ in lines}
    for number, line in enumerate(body):
        folded = fold(line)
        if folded in head and number < 12:
            continue
        lines.append((line, "caption" if folded in captions else None))
    if title is None and lines:
        lines[0] = (lines[0][0], lines[0][1] or "body")
    return lines
