"""The desk as an ASGI application."""

from __future__ import annotations

from litestar import Litestar
from litestar.datastructures import State
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin

from selon.serve.api import make_api
from selon.serve.described import describe_types
from selon.serve.desk import Desk
from selon.serve.guard import Guard
from selon.serve.limits import Limits
from selon.serve.pages import list_pages
from selon.serve.problems import answer_error
from selon.serve.reader import Reader
from selon.version import __version__


def make_app(limits: Limits | None = None, reader: Reader | None = None) -> Litestar:
    """Make the application.

    Args:
        limits: What the desk takes on.
        reader: What reads; one that loads its models in the background where none is given.
    """
    limits = limits or Limits()
    desk = Desk(limits, reader)
    app = Litestar(
        route_handlers=[make_api(), *list_pages()],
        state=State({"desk": desk}),
        exception_handlers={Exception: answer_error},
        request_max_body_size=limits.max_body,
        on_startup=[desk.reader.start_loading],
        on_shutdown=[desk.turnstile.close],
        openapi_config=OpenAPIConfig(
            title="selon",
            version=__version__,
            path="/api",
            render_plugins=[JsonRenderPlugin(path="/openapi.json")],
            use_handler_docstrings=True,
        ),
        logging_config=None,
        debug=False,
    )
    describe_types(app.openapi_schema)
    # Outside of everything: also what the router itself refuses passes the door.
    app.asgi_handler = Guard(app.asgi_handler, limits)
    return app
