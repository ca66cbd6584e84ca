"""Fetching from a server of our own on loopback; nothing here leaves the machine."""

from __future__ import annotations

import gzip
import threading
import time
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from selon.errors import EXIT_INPUT, FetchError, ForbiddenAddressError, SelonError, TooLargeError
from selon.read.address import check_address
from selon.read.build import Given
from selon.read.fetch import fetch, resolve_host
from selon.read.url import read_url
from selon.record.report import Report
from selon.settings import Settings, read_settings
from tests.read.pages import ARTICLE

LOOPBACK = Settings(allowed_networks=("127.0.0.0/8",), max_bytes=200_000, fetch_seconds=1.5)


class Site(BaseHTTPRequestHandler):
    """A site with a page for every way to go wrong."""

    seen: list[dict[str, str]] = []  # noqa: RUF012

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Answer."""
        Site.seen.append({"path": self.path, **{name.lower(): value for name, value in self.headers.items()}})
        name = self.path.strip("/").split("/")[0]
        handler = getattr(self, f"give_{name}", None)
        try:
            if handler is None:
                self.answer(b"", status=404)
            else:
                handler()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def answer(self, data: bytes, *, status: int = 200, kind: str = "text/html; charset=utf-8", **more: str) -> None:
        """Send one answer."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in more.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def give_page(self) -> None:
        self.answer(ARTICLE.encode())

    def give_gzip(self) -> None:
        self.answer(gzip.compress(ARTICLE.encode()), Content_Encoding="gzip")

    def give_deflate(self) -> None:
        self.answer(zlib.compress(ARTICLE.encode()), Content_Encoding="deflate")

    def give_bomb(self) -> None:
        self.answer(gzip.compress(b"\0" * 50_000_000), Content_Encoding="gzip")

    def give_brotli(self) -> None:
        self.answer(b"abc", Content_Encoding="br")

    def give_cut(self) -> None:
        self.answer(gzip.compress(ARTICLE.encode())[:-20], Content_Encoding="gzip")

    def give_large(self) -> None:
        self.answer(b"a" * 200_001)

    def give_endless(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        for _ in range(2_000):
            self.wfile.write(b"a" * 1_000)

    def give_drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.drip(b"a")

    def give_dripping_head(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        self.drip(b"a")

    def drip(self, data: bytes) -> None:
        """Send a little again and again, for longer than anybody waits."""
        for _ in range(60):
            self.wfile.write(data)
            self.wfile.flush()
            time.sleep(0.05)

    def give_pdf(self) -> None:
        self.answer(b"%PDF-1.7", kind="application/pdf")

    def give_untyped(self) -> None:
        self.answer(b"text", kind="")

    def give_broken(self) -> None:
        self.wfile.write(b"this is no HTTP\r\n\r\n")
        self.close_connection = True

    def give_closed(self) -> None:
        self.answer(b"", status=403)

    def give_error(self) -> None:
        self.answer(b"", status=503)

    def give_loop(self) -> None:
        self.answer(b"", status=302, Location="/loop")

    def give_hop(self) -> None:
        left = int(self.path.rsplit("/", 1)[1])
        self.answer(b"", status=301, Location=f"/hop/{left - 1}" if left else "/page")

    def give_private(self) -> None:
        self.answer(b"", status=302, Location="http://10.1.2.3/")

    def give_file(self) -> None:
        self.answer(b"", status=302, Location="file:///etc/hostname")

    def give_user(self) -> None:
        self.answer(b"", status=302, Location="http://user:geheim@127.0.0.1/")


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """Give the address of the site."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("path", ["page", "gzip", "deflate"])
def test_fetch_gives_the_bytes(site: str, path: str) -> None:
    fetched = fetch(f"{site}/{path}#part", LOOPBACK)
    assert fetched.data == ARTICLE.encode()
    assert (fetched.content_type, fetched.charset) == ("text/html", "utf-8")
    assert fetched.final_url == f"{site}/{path}"


def test_fetch_names_itself_and_sends_no_more(site: str) -> None:
    fetch(f"{site}/page", LOOPBACK)
    sent = Site.seen[-1]
    assert sent["user-agent"].startswith("selon/")
    assert set(sent) <= {"path", "host", "user-agent", "accept", "accept-encoding", "connection"}


def test_fetch_leaves_proxies_of_the_environment_alone(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert fetch(f"{site}/page", LOOPBACK).data == ARTICLE.encode()


def test_fetch_follows_as_many_redirects_as_the_limit(site: str) -> None:
    assert fetch(f"{site}/hop/4", LOOPBACK).final_url == f"{site}/page"
    with pytest.raises(FetchError, match="more than 5 times"):
        fetch(f"{site}/hop/5", LOOPBACK)


@pytest.mark.parametrize(
    ("path", "error", "words"),
    [
        ("absent", FetchError, "answers 404.*archive"),
        ("closed", FetchError, "answers 403.*save the page"),
        ("error", FetchError, "answers 503.*later"),
        ("pdf", FetchError, "application/pdf is not read"),
        ("untyped", FetchError, "leaves out"),
        ("loop", FetchError, "redirects more"),
        ("broken", FetchError, "broken"),
        ("cut", FetchError, "breaks off"),
        ("brotli", FetchError, "br was not asked for"),
        ("file", FetchError, "only http"),
        ("user", FetchError, "password"),
        ("large", TooLargeError, "200,000 bytes"),
        ("endless", TooLargeError, "200,000 bytes"),
        ("bomb", TooLargeError, "200,000 bytes"),
        ("private", ForbiddenAddressError, r"10\.1\.2\.3 lies inside"),
    ],
)
def test_fetch_says_what_went_wrong_and_what_to_do(site: str, path: str, error: type[SelonError], words: str) -> None:
    with pytest.raises(error, match=words) as caught:
        fetch(f"{site}/{path}", LOOPBACK)
    assert type(caught.value) is error
    assert caught.value.advice
    assert caught.value.exit_code == EXIT_INPUT


@pytest.mark.parametrize("path", ["drip", "dripping_head"])
def test_fetch_ends_at_the_deadline_however_slowly_the_server_drips(site: str, path: str) -> None:
    started = time.monotonic()
    with pytest.raises(FetchError, match=r"within 0\.4 seconds"):
        fetch(f"{site}/{path}", Settings(allowed_networks=("127.0.0.0/8",), fetch_seconds=0.4))
    assert time.monotonic() - started < 1.5


@pytest.mark.parametrize(
    "url",
    [
        "", "lac.example", "ftp://lac.example/", "file:///etc/hostname", "http://", "http://user:geheim@lac.example/",
        "http://[::1", "http://a b/",
    ],
)  # fmt: skip
def test_fetch_refuses_what_is_no_address(url: str) -> None:
    with pytest.raises(FetchError) as caught:
        fetch(url, LOOPBACK)
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254", "10.0.0.1", "0.0.0.0",
        "[64:ff9b::7f00:1]",
    ],
)  # fmt: skip
def test_fetch_refuses_an_address_inside_the_network(host: str) -> None:
    with pytest.raises(ForbiddenAddressError, match="SELON_ALLOWED_NETWORKS"):
        fetch(f"http://{host}:9/", Settings(fetch_seconds=1))


def test_fetch_refuses_a_host_if_one_of_its_addresses_lies_inside() -> None:
    with pytest.raises(ForbiddenAddressError, match=r"192\.168\.0\.7"):
        fetch("http://lac.example/", Settings(), resolve=lambda *_: ["93.184.216.34", "192.168.0.7"])


def test_fetch_connects_to_the_address_that_was_checked(site: str) -> None:
    """A resolver that answers otherwise the second time (DNS rebinding) is not asked a second time."""
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    port = site.rsplit(":", 1)[1]
    fetched = fetch(f"http://lac.example:{port}/page", LOOPBACK, resolve=lambda *_: next(answers))
    assert fetched.data == ARTICLE.encode()
    assert Site.seen[-1]["host"] == f"lac.example:{port}"
    assert next(answers) == ["10.0.0.1"]


def test_fetch_checks_the_address_again_after_a_redirect(site: str) -> None:
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    port = site.rsplit(":", 1)[1]
    with pytest.raises(ForbiddenAddressError, match=r"10\.0\.0\.1"):
        fetch(f"http://lac.example:{port}/private", LOOPBACK, resolve=lambda *_: next(answers))


def test_fetch_says_that_a_host_is_dead() -> None:
    def fail(*_: object) -> list[str]:
        raise OSError("the host lac.example has no address")

    with pytest.raises(FetchError, match=r"no connection.*Check the address"):
        fetch("http://lac.example/", LOOPBACK, resolve=fail)
    with pytest.raises(FetchError, match="no connection"):
        fetch("http://127.0.0.1:9/", LOOPBACK)


def test_resolve_host_waits_no_longer_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    release, done = threading.Event(), threading.Event()

    def ask(*_: object, **__: object) -> list[object]:
        release.wait(5)
        done.set()
        return []

    monkeypatch.setattr("socket.getaddrinfo", ask)
    with pytest.raises(TimeoutError):
        resolve_host("lac.example", 80, 0.05)
    release.set()
    assert done.wait(5)


def test_resolve_host_reads_an_address() -> None:
    assert resolve_host("127.0.0.1", 80, 1) == ["127.0.0.1"]


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"]
)
def test_check_address_lets_public_ones_through(address: str) -> None:
    assert check_address(address, about="lac.example") == address


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.1.1", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "240.0.0.1", "255.255.255.255", "198.18.0.1", "192.0.2.1", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1",
        "ff02::1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::808:808", "2002:a00:1::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:db8::1", "fec0::1", "lac.example", "",
    ],
)  # fmt: skip
def test_check_address_refuses_the_others(address: str) -> None:
    with pytest.raises(ForbiddenAddressError):
        check_address(address, about="lac.example")


def test_check_address_lets_an_allowed_network_through_and_no_other() -> None:
    allowed = ("10.1.0.0/16",)
    assert check_address("10.1.2.3", about="lac.example", allowed=allowed) == "10.1.2.3"
    assert check_address("::ffff:10.1.2.3", about="lac.example", allowed=allowed)
    with pytest.raises(ForbiddenAddressError):
        check_address("10.2.2.3", about="lac.example", allowed=allowed)


def test_read_url_reads_a_report(site: str) -> None:
    results = list(read_url(f"{site}/page", given=Given(lang="fr"), settings=LOOPBACK))
    assert len(results) == 1
    assert isinstance(results[0], Report)
    assert (results[0].url, results[0].file, results[0].title) == (f"{site}/page", None, "La mairie de Vernelle rouvre")


def test_read_url_gives_the_error(site: str) -> None:
    assert [type(result) for result in read_url(f"{site}/absent", settings=LOOPBACK)] == [FetchError]


def test_allowed_networks_are_none_by_default() -> None:
    assert read_settings({}).allowed_networks == ()
