"""Open a local page where reports are pasted, dropped or fetched, and read.

Listens on this machine alone. With --host another machine may enter, and has to show the token that is printed.
Nothing is fetched but an address that you give; nothing that was read is kept when the desk closes.

The JSON API stands under /api: POST /api/read, POST /api/compare, GET /api/schema, GET /api/health;
/api/openapi.json describes it.

Examples:
  selon serve
  selon serve --port 8080
  selon serve --host 0.0.0.0 --token "$(cat token.txt)"
  curl -s localhost:8020/api/read -H 'content-type: application/json' -d '{"text": "Selon AP, non."}'

Fields of POST /api/read:
  text, html or url (one of them), lang, published, outlet, careful; the answer
  is one line of selon read --json
Fields of POST /api/compare:
  upstream, downstream (each as for read), infer; the answer holds comparison,
  upstream, downstream
Fields of GET /api/health:
  state (loading, ready, failed), version, inside, careful

Exit codes: 0 closed by the user, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import sys

_PORT = 8020


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `selon serve`."""
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: this machine alone)")
    parser.add_argument("--port", type=int, default=_PORT, help=f"the port (default: {_PORT}; 0 takes a free one)")
    parser.add_argument(
        "--token", help="what visitors have to show (default: made anew for a --host that others reach)"
    )
    parser.add_argument("--waiting", type=int, default=16, metavar="N", help="how many may wait (default: 16)")


def run(arguments: argparse.Namespace) -> int:
    """Serve until the user closes the desk.

    Returns:
        The exit code.

    Raises:
        UsageError: If the port is none, or cannot be listened on.
    """
    import secrets

    from selon.errors import EXIT_DONE, UsageError
    from selon.serve.limits import Limits, is_loopback
    from selon.serve.run import serve
    from selon.settings import read_settings

    if not 0 <= arguments.port <= 65535 or arguments.waiting < 0:
        raise UsageError("this is no port, or no number to wait.", advice="Give a port from 0 to 65535.")
    token = arguments.token
    if token is None and not is_loopback(arguments.host):
        token = secrets.token_urlsafe(24)
    settings = read_settings()
    limits = Limits(arguments.host, arguments.port, token, waiting=arguments.waiting, settings=settings)
    serve(limits, lambda address: print(f"selon: {address}", file=sys.stderr, flush=True))
    return EXIT_DONE
