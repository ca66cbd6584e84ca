"""Listens on an address and serves the desk until it is closed."""

from __future__ import annotations

import socket
from collections.abc import Callable
from urllib.parse import quote

import uvicorn

from selon.errors import UsageError
from selon.serve.app import make_app
from selon.serve.limits import Limits

_BACKLOG = 128


def serve(limits: Limits, tell: Callable[[str], None]) -> None:
    """Serve until the user closes the desk.

    Args:
        limits: Where to listen, and what to take on.
        tell: Is given the address to open.

    Raises:
        UsageError: If the address cannot be listened on.
    """
    listening = _listen(limits)
    tell(describe_address(limits, listening.getsockname()[1]))
    config = uvicorn.Config(
        make_app(limits),
        log_level="warning",
        access_log=False,
        server_header=False,
        date_header=False,
        ws="none",
        lifespan="on",
        limit_concurrency=256,
        timeout_keep_alive=10,
        h11_max_incomplete_event_size=64 * 1024,
    )
    uvicorn.Server(config).run(sockets=[listening])


def describe_address(limits: Limits, port: int) -> str:
    """Give the address to open, with the token where there is one.

    Example:
        >>> describe_address(Limits(token="a&b"), 8020)
        'http://127.0.0.1:8020/?token=a%26b'
    """
    host = f"[{limits.host}]" if ":" in limits.host and not limits.host.startswith("[") else limits.host
    query = f"?token={quote(limits.token, safe='')}" if limits.token else ""
    return f"http://{host}:{port}/{query}"


def _listen(limits: Limits) -> socket.socket:
    family = socket.AF_INET6 if ":" in limits.host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((limits.host.strip("[]"), limits.port))
        listening.listen(_BACKLOG)
    except OSError as error:
        listening.close()
        where = f"{limits.host}:{limits.port}"
        raise UsageError(
            f"the desk cannot listen there ({error.strerror}).", about=where, advice="Try another --port."
        ) from error
    return listening
