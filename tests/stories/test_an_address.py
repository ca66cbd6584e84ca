"""A reader has an address, not a file; the page lies on a server of our own on loopback, which a setting opens."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

import selon
from selon.cli import main
from selon.errors import EXIT_INPUT, EXIT_PARTIAL, ForbiddenAddressError
from tests.stories.newsroom import EXAMPLES, Output, read_records, read_view

pytestmark = pytest.mark.model


class Quiet(SimpleHTTPRequestHandler):
    """Serve files and say nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    """Serve the French examples, and give the address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(EXAMPLES / "fr"))) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture
def _open_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SELON_ALLOWED_NETWORKS", "127.0.0.0/8")


@pytest.mark.usefixtures("_open_loopback")
def test_the_command_and_the_function_read_the_same_page(site: str, capsys: Output) -> None:
    address = f"{site}/bilan.html"
    (record,) = read_records(capsys, address)
    assert record == selon.read_url(address)
    assert (record.url, record.file) == (address, None)
    assert record.text == selon.read_file(EXAMPLES / "fr" / "bilan.html").text
    assert address in read_view(capsys, address)


@pytest.mark.usefixtures("_open_loopback")
def test_a_dead_address_is_named_and_the_other_is_read(site: str, capsys: Output) -> None:
    assert main(["read", f"{site}/none.html", f"{site}/bilan.html", "--json"]) == EXIT_PARTIAL
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 1
    assert f"{site}/none.html: the server answers 404." in captured.err


def test_without_the_setting_nothing_inside_the_network_is_fetched(site: str, capsys: Output) -> None:
    with pytest.raises(ForbiddenAddressError):
        selon.read_url(f"{site}/bilan.html")
    assert main(["read", f"{site}/bilan.html"]) == EXIT_INPUT
    assert capsys.readouterr().out == ""
