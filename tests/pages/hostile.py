"""Hostile reports: what strangers put into texts, titles, addresses and names to script a page or turn its order."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import msgspec

from selon.record.report import Report
from tests.show.invented import REPORT

MARK = "pwned"
"""The name that every script would set on the window."""
_GO = f"window.{MARK}=1"
PAYLOADS = (
    f"<script>{_GO}</script>",
    f"</script><script>{_GO}</script>",
    f"</style><script>{_GO}</script>",
    f"</title><script>{_GO}</script>",
    f"</textarea><script>{_GO}</script>",
    f"--><script>{_GO}</script><!--",
    f"]]><script>{_GO}</script>",
    f"<ScRiPt >{_GO}</sCrIpT >",
    f"<img src=x onerror={_GO}>",
    f'"><img src=x onerror="{_GO}">',
    f"'><img src=x onerror='{_GO}'>",
    f"` onmouseover={_GO} `",
    f'" autofocus onfocus="{_GO}" x="',
    f"<svg onload={_GO}>",
    f"<svg><script>{_GO}</script></svg>",
    f"<svg><animate onbegin={_GO} attributeName=x dur=1s>",
    f"<svg><a xlink:href='javascript:{_GO}'><text>x</text></a></svg>",
    f"<math><mtext></form><form><mglyph><style></math><img src onerror={_GO}>",
    f"<iframe srcdoc='<script>parent.{MARK}=1</script>'></iframe>",
    f"<iframe src='javascript:parent.{MARK}=1'></iframe>",
    f"<object data='data:text/html,<script>parent.{MARK}=1</script>'></object>",
    f"<details open ontoggle={_GO}>",
    f"<body onload={_GO}>",
    f"<base href='javascript:{_GO}//'>",
    f"<meta http-equiv=refresh content='0;url=javascript:{_GO}'>",
    "<link rel=stylesheet href='data:text/css,*{display:none}'>",
    "<style>*{display:none!important}</style>",
    "<plaintext>",
    "<!--",
    "</article></main></body></html>",
    f"javascript:{_GO}",
    f"JaVaScRiPt\t:{_GO}",
    f"java\nscript:{_GO}",
    f"data:text/html;base64,PHNjcmlwdD5wd25lZD0xPC9zY3JpcHQ+{MARK}",
    f"{{{{ ''.__class__ }}}}{{% for x in y %}}<script>{_GO}</script>",
    f"${{{_GO}}}",
    f"&lt;script&gt;{_GO}&lt;/script&gt;",
    f"&#60;script&#62;{_GO}&#60;/script&#62;",
    f"\u202e<script>{_GO}</script>\u202c",
    "a\u202eb\u2066c\u2069d\u200be\u200ff\u061cg",
    "\ud800 lone surrogate \udfff",
    "nul \x00 bell \x07 escape \x1b[2J delete \x7f",
    "\ufeffmark \ufffe\uffff \U000e0001 tags",
    "＜script＞" + _GO + "＜/script＞",
    "Z" + "\u0300" * 200,
    "x" * 5000,
    "\u2028\u2029 separators \x85 \x0b \x0c",
    "😀👩‍👩‍👧 שלום مرحبا 你好",
    "onclick=" + _GO,
    "' or 1=1 -- ; <?php echo 1 ?> <% %>",
)
_CODES = {
    *("kind", "named", "form", "commitment", "polarity", "bound", "type", "anchor", "degree", "origin", "precision"),
    *("dimension", "where", "standing", "lang", "id", "attribution", "actor", "inside", "low", "high", "base"),
}
"""Fields that hold codes, ids or numbers: what is none is no record, and is refused where records are read."""

_FIGURES = {"value"}
"""Fields that hold dates, with which a comparison counts."""


def poison(payload: str, everywhere: bool, figures: bool = True) -> Report:
    """Put a payload into every free field of a report, and into its text.

    Args:
        payload: What to put.
        everywhere: Whether it also goes into the spans, which then fit no text.
        figures: Whether it also goes into dates.
    """
    made = msgspec.to_builtins(REPORT)
    text = f"{made['text']}\n{payload}\n\n{payload}."
    poisoned = _walk(made, payload, everywhere, () if figures else _FIGURES)
    start = len(made["text"]) + 1
    span = {"start": start, "end": start + len(payload), "text": payload}
    extra = {"id": f"claim:{payload}", "content": [span], "chain": [], "commitment": "asserted"}
    poisoned |= {"text": text, "claims": [*poisoned["claims"], extra]}
    return msgspec.convert(poisoned, Report)


def _walk(value: Any, payload: str, everywhere: bool, kept: Collection[str], key: str = "") -> Any:
    if isinstance(value, dict):
        whole = {"text", "start", "end"} == set(value) and not everywhere
        return value if whole else {name: _walk(one, payload, everywhere, kept, name) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_walk(one, payload, everywhere, kept, key) for one in value]
    return payload if isinstance(value, str) and key not in _CODES and key not in kept else value


def list_hostile() -> Iterator[tuple[str, Report]]:
    """List the hostile reports with a name each."""
    for number, payload in enumerate(PAYLOADS):
        for everywhere in (False, True):
            yield f"{number}{'-spans' if everywhere else ''}", poison(payload, everywhere)


def list_hostile_bytes() -> Iterator[tuple[str, bytes, str]]:
    """List files that break encodings, nest without end, or hide scripts in a page: name, bytes, suffix."""
    said = "Le col rouvrira mardi, selon la ministre Maud Hénissart, qui l'a affirmé lundi devant la presse. "
    page = (
        "<html><head><title>{0}</title><meta property='og:site_name' content='{0}'></head>"
        "<body><article><h1>{0}</h1><p>{1}</p><p>{1}{0}</p></article></body></html>"
    )
    yield "latin-1", (said * 4).encode("latin-1"), ".txt"
    yield "utf-16", ("\ufeff" + said * 4).encode("utf-16-le"), ".txt"
    yield "half a character", (said * 4).encode()[:-1] + b"\xc3", ".txt"
    yield "wild bytes", (said * 4).encode() + bytes(range(128, 256)), ".txt"
    yield "bidi", f"\u202e{said}\u2066{said}\u200b".encode(), ".txt"
    yield "script page", page.format(f"<script>{_GO}</script>", said * 3).encode(), ".html"
    yield "entity page", page.format(f"&lt;img src=x onerror={_GO}&gt;", said * 3).encode(), ".html"
    yield "svg page", page.format(f"<svg onload={_GO}><text>x</text></svg>", said * 3).encode(), ".html"
    yield "link page", page.format(f"<a href='javascript:{_GO}'>{said}</a>", said * 3).encode(), ".html"
    deep = "<div>" * 2000 + f"<p>{said * 3}</p>" + "</div>" * 2000
    yield "deep page", f"<html><body>{deep}<p>{said * 3}</p></body></html>".encode(), ".html"
    yield "huge page", page.format("x", "".join(f"<p>{said}</p>" for _ in range(60))).encode(), ".html"
    yield "unclosed page", ("<html><body>" + f"<p>{said}<b><i>" * 40).encode(), ".html"
