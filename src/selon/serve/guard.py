"""The door: who may enter, from where, and what a page may do once it is delivered."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs, urlsplit

from litestar.enums import ScopeType
from litestar.types import ASGIApp, HTTPScope, Message, Receive, Scope, Send

from selon.serve.limits import LOOPBACK_NAMES, Limits, is_loopback

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = (
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-frame-options", "DENY"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ("cache-control", "no-store"),
)
COOKIE = "selon"
_SAFE = ("GET", "HEAD", "OPTIONS")
_OWN = ("same-origin", "none", "")


class Guard:
    """Refuses foreign hosts, cross-site requests and visitors without the token; puts the policy on every answer.

    Args:
        app: What stands behind the door.
        limits: Where the desk listens, and its token.
    """

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self._app = app
        self._limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or say why not."""
        if scope["type"] != ScopeType.HTTP:
            await self._app(scope, receive, send)
            return
        headers = {key.decode("latin-1").lower(): value.decode("latin-1") for key, value in scope["headers"]}
        refusal = self._check_origin(scope, headers)
        if refusal is not None:
            await _answer(send, 403, refusal)
        elif self._limits.token is not None and not self._knows(headers):
            await self._ask_token(scope, send)
        else:
            await self._app(scope, receive, _harden(send))

    def _check_origin(self, scope: HTTPScope, headers: dict[str, str]) -> str | None:
        """Say why a request is refused; None where it is not."""
        host = headers.get("host", "")
        if is_loopback(self._limits.host) and _strip_port(host) not in LOOPBACK_NAMES:
            return "This desk answers to its own name alone (localhost)."
        site = headers.get("sec-fetch-site", "")
        if scope["method"] in _SAFE:
            foreign = site not in _OWN and headers.get("sec-fetch-mode", "") != "navigate"
            return "Another site may not read this desk." if foreign else None
        origin = headers.get("origin")
        if site not in _OWN or (origin is not None and urlsplit(origin).netloc != host):
            return "Another site may not write to this desk."
        return None

    def _knows(self, headers: dict[str, str]) -> bool:
        bearer = headers.get("authorization", "").removeprefix("Bearer ").strip()
        return any(self._is_token(given) for given in (bearer, _read_cookie(headers.get("cookie", ""))))

    def _is_token(self, given: str) -> bool:
        return secrets.compare_digest(given.encode(), (self._limits.token or "").encode())

    async def _ask_token(self, scope: HTTPScope, send: Send) -> None:
        """Take the token of the address and keep it in a cookie; ask for it where there is none."""
        given = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
        if scope["method"] == "GET" and self._is_token(given):
            cookie = f"{COOKIE}={given}; Path=/; HttpOnly; SameSite=Strict"
            await _answer(send, 303, "", [("location", "/"), ("set-cookie", cookie)])
        else:
            words = "This desk asks for its token: open the address that selon serve printed, or send it as a bearer."
            await _answer(send, 401, words, [("www-authenticate", "Bearer")])


def _strip_port(host: str) -> str:
    name, mark, port = host.rpartition(":")
    return name if mark and port.isdecimal() else host


def _read_cookie(header: str) -> str:
    try:
        found = SimpleCookie(header).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found is not None else ""


def _harden(send: Send) -> Send:
    async def send_hardened(message: Message) -> None:
        if message["type"] == "http.response.start":
            own = {key for key, _ in HEADERS}
            kept = [(key, value) for key, value in message["headers"] if key.decode("latin-1").lower() not in own]
            message["headers"] = [*kept, *_encode(HEADERS)]
        await send(message)

    return send_hardened


def _encode(headers: Iterable[tuple[str, str]]) -> list[tuple[bytes, bytes]]:
    return [(key.encode("latin-1"), value.encode("latin-1")) for key, value in headers]


async def _answer(send: Send, status: int, words: str, headers: Iterable[tuple[str, str]] = ()) -> None:
    body = words.encode()
    fields = [("content-type", "text/plain; charset=utf-8"), ("content-length", str(len(body))), *HEADERS, *headers]
    await send({"type": "http.response.start", "status": status, "headers": _encode(fields)})
    await send({"type": "http.response.body", "body": body, "more_body": False})
