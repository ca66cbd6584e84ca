"""The JSON API: read, compare, schema, health."""

from __future__ import annotations

import json
from typing import Any

from litestar import MediaType, Request, Response, Router, get, post
from litestar.datastructures import State
from litestar.params import JSONBody

from selon.encode.installed import is_installed
from selon.record.report import Report
from selon.serve.desk import Desk
from selon.serve.messages import Compared, CompareRequest, Health, Problem, ReadRequest
from selon.version import __version__

Asked = Request[object, object, State]


@get("/health", sync_to_thread=False, summary="How the desk is")
def tell_health(request: Asked) -> Health:
    """Tell whether the models are loaded, how many readings are under way or wait, and the modes."""
    desk: Desk = request.app.state.desk
    return Health(desk.reader.state, __version__, desk.turnstile.inside, is_installed())


@get("/schema", sync_to_thread=False, summary="The JSON Schema of a report")
def give_schema() -> dict[str, Any]:
    """Give the JSON Schema of a report's record, made from the record types."""
    from selon.show.schema import make_schema

    return make_schema()


@post("/read", status_code=200, summary="Read a report")
async def read(request: Asked, data: JSONBody[ReadRequest]) -> Response[Report]:
    """Read a text, the source of a page, or the page at an address."""
    desk: Desk = request.app.state.desk
    report = await desk.turnstile.pass_through(lambda: desk.reader.read(data))
    return _give_report(report)


@post("/compare", status_code=200, summary="Compare two reports")
async def compare(request: Asked, data: JSONBody[CompareRequest]) -> Response[Compared]:
    """Read two reports and tell what the second kept of the first."""
    from selon.show.comparison_json import write_comparison
    from selon.show.json import write_json

    desk: Desk = request.app.state.desk
    compared = await desk.turnstile.pass_through(lambda: desk.reader.compare(data))
    parts = (write_comparison(compared.comparison), write_json(compared.upstream), write_json(compared.downstream))
    body = '{{"comparison":{},"upstream":{},"downstream":{}}}'.format(*parts)
    return Response(body.encode(), media_type=MediaType.JSON)  # type: ignore[arg-type]


def _give_report(report: Report) -> Response[Report]:
    from selon.show.json import write_json

    return Response(write_json(report).encode(), media_type=MediaType.JSON)  # type: ignore[arg-type]


def make_api() -> Router:
    """Make the routes under `/api`."""
    return Router("/api", route_handlers=[tell_health, give_schema, read, compare])


def write_problem(problem: Problem) -> bytes:
    """Write a problem as JSON."""
    fields = {"status": problem.status, "error": problem.error, "about": problem.about, "advice": problem.advice}
    return json.dumps({key: value for key, value in fields.items() if value is not None}).encode()
