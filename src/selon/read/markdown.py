"""Markdown: the words a reader sees, with the title from the front matter or the first heading."""

from __future__ import annotations

import html
import re

from selon.read.build import Found, Given, build_report
from selon.read.moment import parse_moment
from selon.record.report import Moment, Report, SectionKind
from selon.record.span import Evidence

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(?P<head>.*?)^(?:---|\.\.\.)[ \t]*\r?$\n?", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"^(\w[\w-]*)\s*:\s*(.*?)\s*$", re.MULTILINE)
_FENCE = re.compile(r"^\s{0,3}(```|~~~)")
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r"^\s{0,3}(=+|-+)\s*$")
_RULE = re.compile(r"^\s{0,3}([-*_])\s*(?:\1\s*){2,}$")
_REFERENCE = re.compile(r"^\s{0,3}\[[^\]]+\]:\s+\S+")
_ITEM = re.compile(r"^\s*(?:[-*+]|\d{1,3}[.)])\s+")
_QUOTE = re.compile(r"^\s{0,3}(?:>\s?)+")
_IMAGE = re.compile(r"!\[([^\[\]]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])")
_LINK = re.compile(r"\[([^\[\]]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])")
_AUTO_LINK = re.compile(r"<((?:https?|mailto):[^>\s]+)>")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]*>")
_STRONG = re.compile(
    r"(?<![\w*])(\*{1,3})(?=\S)([^*\n]+?)(?<=\S)\1(?!\w)|(?<![\w_])(_{1,3})(?=\S)([^_\n]+?)(?<=\S)\3(?!\w)"
)
_STRIKE = re.compile(r"~~(?=\S)([^~\n]+)~~|`([^`\n]+)`")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")

Block = tuple[str, SectionKind | None]


def read_markdown(
    source: str,
    *,
    given: Given | None = None,
    file: str | None = None,
    source_hash: str | None = None,
    notes: tuple[str, ...] = (),
) -> Report:
    """Read Markdown as a report: marks, links and emphasis become the words they carry.

    Args:
        source: The Markdown.
        given: What the user states.
        file: The file name.
        source_hash: Hash of the bytes it was decoded from.
        notes: Warnings of the decoding.

    Raises:
        EmptyInputError: If no words are left.
        LanguageError: If the language has no folder.

    Example:
        >>> read_markdown("# La mairie *rouvre*\\n\\nElle a [rouvert](x) hier.", given=Given(lang="fr")).text
        'La mairie rouvre\\nElle a rouvert hier.'
    """
    fields, body = _read_front(source)
    blocks = _read_blocks(_COMMENT.sub("", body))
    title = fields.get("title")
    heading = next((words for words, kind in blocks if kind == "title"), None)
    if title and not heading:
        blocks = [(title, "title"), *[block for block in blocks if block[0] != title]]
    kept = _keep_one_title(blocks)
    published, more = _read_date(fields)
    found = Found(
        title=heading or title,
        outlet=fields.get("outlet"),
        url=fields.get("url"),
        published=published,
        hints={number: kind for number, (_, kind) in enumerate(kept) if kind},
        notes=notes + more,
        file=file,
        place=file,
        source_hash=source_hash,
    )
    return build_report("\n".join(words for words, _ in kept), given or Given(), found)


def _read_front(source: str) -> tuple[dict[str, str], str]:
    match = _FRONT.match(source)
    if match is None:
        return {}, source.removeprefix("\ufeff")
    fields = {name.lower(): _unquote(value) for name, value in _FIELD.findall(match["head"]) if value}
    return fields, source[match.end() :]


def _unquote(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _read_date(fields: dict[str, str]) -> tuple[Moment | None, tuple[str, ...]]:
    value = fields.get("date") or fields.get("published")
    if not value:
        return None, ()
    moment = parse_moment(value, Evidence("metadata", path="front-matter:date", value=value))
    return moment, () if moment else (f"published-unreadable: the date {value!r} is not in ISO 8601",)


def _read_blocks(body: str) -> list[Block]:
    """Join wrapped lines to paragraphs and take the marks off; the first heading is the title."""
    blocks: list[Block] = []
    lines: list[str] = []
    fenced = False

    def close(kind: SectionKind | None = None) -> None:
        if lines:
            blocks.extend(_read_words(" ".join(lines), kind))
            lines.clear()

    for line in body.splitlines():
        if _FENCE.match(line):
            close()
            fenced = not fenced
        elif fenced:
            close()
            lines.append(line.strip())
        elif lines and _UNDERLINE.match(line):
            close("title")
        elif heading := _HEADING.match(line):
            close()
            lines.append(heading[1])
            close("title")
        elif not line.strip() or _RULE.match(line) or _REFERENCE.match(line):
            close()
        else:
            bare = _QUOTE.sub("", line)
            if _ITEM.match(bare):
                close()
            lines.append(_ITEM.sub("", bare).strip())
            if line.endswith(("  ", "\\")):
                close()
    close()
    return blocks


def _read_words(line: str, kind: SectionKind | None) -> list[Block]:
    captions = [(_strip_marks(alt), "caption") for alt in _IMAGE.findall(line) if len(alt.split()) > 1]
    words = _strip_marks(_IMAGE.sub("", line))
    blocks: list[Block] = [(words, kind)] if words else []
    return [*blocks, *((alt, "caption") for alt, _ in captions if alt)]


def _strip_marks(line: str) -> str:
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match[1])
        return f"\ue000{len(kept) - 1}\ue001"

    line = _ESCAPE.sub(keep, line.replace("\ue000", "").replace("\ue001", ""))
    line = _TAG.sub("", _AUTO_LINK.sub(r"\1", _LINK.sub(r"\1", line)))
    for _ in range(3):
        line = _STRONG.sub(lambda match: match[2] or match[4], line)
    line = html.unescape(_STRIKE.sub(lambda match: match[1] or match[2], line))
    line = re.sub(r"\ue000(\d+)\ue001", lambda match: kept[int(match[1])], line)
    return " ".join(line.rstrip("\\").split("\n")).strip()


def _keep_one_title(blocks: list[Block]) -> list[Block]:
    """Leave the first heading as title where it stands at the head; later ones are lines of the body."""
    kept: list[Block] = []
    for number, (words, kind) in enumerate(blocks):
        first = kind == "title" and all(before != "title" for _, before in blocks[:number])
        head = all(before == "caption" for _, before in blocks[:number])
        kept.append((words, kind if kind != "title" or (first and head) else "body"))
    return kept
