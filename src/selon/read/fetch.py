"""An address → bytes, under limits of size, time, redirects and content type, and never inside the network.

The only file of the house that opens a socket outward, and only to an address that the user gives.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import httpcore
import httpx
import msgspec

from selon.errors import FetchError, InputError, TooLargeError
from selon.read.address import check_address
from selon.settings import Settings
from selon.version import __version__

TYPES = (
    "text/html",
    "application/xhtml+xml",
    "text/plain",
    "text/markdown",
    "text/csv",
    "application/json",
    "application/jsonl",
    "application/x-ndjson",
)
Resolver = Callable[[str, int, float], list[str]]
"""Host, port and seconds to wait → addresses."""
_SAVE = "Open it in a browser, save the page and read the file."


class Fetched(msgspec.Struct, frozen=True):
    """What an address gave.

    Attributes:
        data: The bytes, decompressed.
        content_type: Its type, without parameters.
        final_url: The address that gave it, after redirects.
        charset: The charset that the answer declares.
    """

    data: bytes
    content_type: str
    final_url: str
    charset: str | None = None


def fetch(url: str, settings: Settings | None = None, *, resolve: Resolver | None = None) -> Fetched:
    """Fetch an address.

    Args:
        url: An address with http or https, without user name or password.
        settings: Limits and allowed networks.
        resolve: Gives the addresses of a host; the system's resolver where none is given.

    Raises:
        ForbiddenAddressError: If the host, or one it redirects to, has an address inside the network.
        TooLargeError: If it is more than the limit, also after decompression.
        FetchError: If it cannot be read for any other reason.
    """
    settings = settings or Settings()
    deadline = time.monotonic() + settings.fetch_seconds
    transport = _CheckedTransport(resolve or resolve_host, settings.allowed_networks, deadline)
    with httpx.Client(transport=transport, trust_env=False, timeout=settings.fetch_seconds) as client:
        try:
            return _follow(client, url, settings)
        except InputError:
            raise
        except (httpcore.TimeoutException, TimeoutError) as error:
            message = f"no full answer came within {settings.fetch_seconds:g} seconds."
            raise FetchError(message, about=url, advice="Try again later, or raise SELON_FETCH_SECONDS.") from error
        except (httpcore.ConnectError, OSError) as error:
            message = f"no connection could be made ({error})."
            raise FetchError(message, about=url, advice="Check the address and the network.") from error
        except (httpcore.ProtocolError, httpcore.NetworkError, httpx.HTTPError, zlib.error, ValueError) as error:
            raise FetchError(f"the answer is broken ({error}).", about=url, advice=_SAVE) from error


def _follow(client: httpx.Client, url: str, settings: Settings) -> Fetched:
    current = _check_url(url, url)
    for _ in range(settings.max_redirects + 1):
        with client.stream("GET", current, headers=_headers(), follow_redirects=False) as response:
            if not response.has_redirect_location:
                return _read_response(response, str(current), settings)
            current = _check_url(str(current.join(response.headers["location"])), url)
    message = f"the address redirects more than {settings.max_redirects} times."
    raise FetchError(message, about=url, advice="Give the address where it ends.")


def _headers() -> dict[str, str]:
    agent = f"selon/{__version__} (reads one page for one reader)"
    return {"user-agent": agent, "accept": ", ".join(TYPES), "accept-encoding": "gzip, deflate"}


def _check_url(url: str, about: str) -> httpx.URL:
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, ValueError, TypeError) as error:
        raise FetchError(f"this is no address ({error}).", about=about, advice="Write it as https://…") from error
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise FetchError("only http and https are read.", about=about, advice="Write it as https://…")
    if parsed.userinfo:
        message = "an address with a user name or a password is not read."
        raise FetchError(message, about=parsed.host, advice="Leave them out; save the page if it needs them.")
    return parsed.copy_with(fragment=None)


def _read_response(response: httpx.Response, url: str, settings: Settings) -> Fetched:
    if response.status_code != 200:
        raise FetchError(f"the server answers {response.status_code}.", about=url, advice=_advise(response.status_code))
    content_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type not in TYPES:
        message = f"the type {content_type or 'that the server leaves out'} is not read."
        raise FetchError(message, about=url, advice=f"Read are: {', '.join(TYPES)}. Otherwise save its text.")
    _check_length(response, url, settings)
    data = b"".join(_read_limited(response, url, settings))
    return Fetched(data, content_type, url, response.charset_encoding)


def _advise(status: int) -> str:
    if status in (401, 402, 403, 407, 451):
        return "The page is closed to programs or to the public. " + _SAVE
    if status in (404, 410):
        return "Check the address; an archive may hold the page."
    return "Try again later." if status in (408, 425, 429) or status >= 500 else _SAVE


def _check_length(response: httpx.Response, url: str, settings: Settings) -> None:
    length = response.headers.get("content-length", "")
    if length.isdecimal() and int(length[:18]) > settings.max_bytes:
        raise _too_large(url, settings)


def _too_large(url: str, settings: Settings) -> TooLargeError:
    message = f"the page is over the limit of {settings.max_bytes:,} bytes."
    return TooLargeError(message, about=url, advice="Save the part that matters, or raise SELON_MAX_BYTES.")


def _read_limited(response: httpx.Response, url: str, settings: Settings) -> Iterator[bytes]:
    """Give the decompressed chunks; what was not read of a compressed bomb is never unpacked."""
    total = 0
    for chunk in _decompress(response, settings.max_bytes):
        total += len(chunk)
        if total > settings.max_bytes:
            raise _too_large(url, settings)
        yield chunk


def _decompress(response: httpx.Response, limit: int) -> Iterator[bytes]:
    coding = response.headers.get("content-encoding", "identity").strip().lower()
    if coding in ("identity", ""):
        yield from response.iter_raw()
        return
    if coding not in ("gzip", "x-gzip", "deflate"):
        raise FetchError(f"the compression {coding} was not asked for.", about=str(response.url), advice=_SAVE)
    unpacker = zlib.decompressobj(wbits=47)
    for chunk in response.iter_raw():
        yield unpacker.decompress(chunk, limit + 1)
        if unpacker.unconsumed_tail:
            yield unpacker.decompress(unpacker.unconsumed_tail, limit + 1)
    if not unpacker.eof:
        raise FetchError("the answer breaks off.", about=str(response.url), advice="Try again later.")


def resolve_host(host: str, port: int, timeout: float) -> list[str]:
    """Give the addresses of a host within a time.

    Args:
        host: A name or an address.
        port: The port.
        timeout: Seconds to wait.

    Raises:
        OSError: If the host has no address.
        TimeoutError: If no answer came in time.
    """
    answers: list[str] = []
    failures: list[OSError] = []

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answers.extend(dict.fromkeys(str(entry[4][0]) for entry in found))
        except UnicodeError as error:
            failures.append(OSError(str(error)))
        except OSError as error:
            failures.append(error)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(timeout)
    if asking.is_alive():
        raise TimeoutError(f"no address for {host}")
    if failures or not answers:
        raise OSError(f"the host {host} has no address") from (failures[0] if failures else None)
    return answers


class _Stream(httpcore.NetworkStream):
    """A network stream whose every wait is cut at the deadline, so that no slow drip outlasts it."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _cut(timeout, self._deadline))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _cut(timeout, self._deadline))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, _cut(timeout, self._deadline))
        return _Stream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _cut(timeout: float | None, deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("the time is over")
    return left if timeout is None else min(timeout, left)


class _Backend(httpcore.NetworkBackend):
    """Resolve a host once, check every address it has, connect to one that was checked."""

    def __init__(self, resolve: Resolver, allowed: tuple[str, ...], deadline: float) -> None:
        self._resolve = resolve
        self._allowed = allowed
        self._deadline = deadline
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        addresses = self._resolve(host, port, _cut(timeout, self._deadline))
        checked = [check_address(address, about=host, allowed=self._allowed) for address in addresses]
        failure: Exception = httpcore.ConnectError("no address")
        for address in checked:
            wait = _cut(timeout, self._deadline)
            try:
                stream = self._inner.connect_tcp(address, port, wait, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return _Stream(stream, self._deadline)
        raise failure


class _Body(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()


class _CheckedTransport(httpx.BaseTransport):
    """A transport for `httpx` over checked addresses; Host and SNI stay those of the URL."""

    def __init__(self, resolve: Resolver, allowed: tuple[str, ...], deadline: float) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(trust_env=False),
            max_connections=1,
            network_backend=_Backend(resolve, allowed, deadline),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = httpcore.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        )
        response = self._pool.handle_request(
            httpcore.Request(request.method, url, headers=request.headers.raw, extensions=request.extensions)
        )
        return httpx.Response(
            response.status, headers=response.headers, stream=_Body(response), extensions=response.extensions
        )

    def close(self) -> None:
        self._pool.close()
