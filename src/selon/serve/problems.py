"""Errors → answers: a status, what happened, what to do next; as JSON under `/api`, else as a page."""

from __future__ import annotations

import logging

from litestar import MediaType, Request, Response
from litestar.datastructures import State
from litestar.exceptions import HTTPException

from selon.errors import (
    EmptyInputError,
    EncodingError,
    FetchError,
    ForbiddenAddressError,
    InputError,
    LanguageError,
    MissingExtraError,
    NoReportError,
    SelonError,
    TooLargeError,
    UsageError,
)
from selon.serve.api import write_problem
from selon.serve.messages import Problem
from selon.serve.speech import choose_ui
from selon.serve.turnstile import BusyError

Asked = Request[object, object, State]
_LOG = logging.getLogger("selon.serve")
_REASONS: tuple[tuple[type[SelonError], str], ...] = (
    (EmptyInputError, "empty"),
    (EncodingError, "encoding"),
    (TooLargeError, "too_large"),
    (NoReportError, "no_report"),
    (MissingExtraError, "missing_extra"),
    (ForbiddenAddressError, "forbidden_address"),
    (FetchError, "fetch"),
    (LanguageError, "language"),
    (UsageError, "usage"),
    (InputError, "input"),
)
_TITLES = {403: "refused", 404: "missing", 503: "busy"}


def answer_error(request: Asked, error: Exception) -> Response[bytes]:
    """Answer an error."""
    problem = describe_problem(error)
    headers = {"retry-after": str(error.retry_after)} if isinstance(error, BusyError) else {}
    if isinstance(error, HTTPException):
        headers |= {key: value for key, value in (error.headers or {}).items() if key.lower() == "allow"}
    if request.url.path.startswith("/api"):
        return Response(write_problem(problem), status_code=problem.status, media_type=MediaType.JSON, headers=headers)
    page = _render(problem, _name_reason(error), choose_ui(request.headers.get("accept-language", "")))
    return Response(page.encode(), status_code=problem.status, media_type=MediaType.HTML, headers=headers)


def describe_problem(error: Exception) -> Problem:
    """Say what happened; what was not foreseen is logged and named no further."""
    if isinstance(error, BusyError):
        return Problem(503, error.message, advice=error.advice)
    if isinstance(error, SelonError):
        return Problem(_choose_status(error), error.message, error.about, error.advice)
    if isinstance(error, HTTPException) and error.status_code < 500:
        return Problem(error.status_code, str(error.detail))
    _LOG.error("an answer failed", exc_info=error)
    return Problem(500, "selon itself failed; the text was not kept.", advice="Please report it, without the text.")


def _choose_status(error: SelonError) -> int:
    if isinstance(error, TooLargeError):
        return 413
    return 400 if isinstance(error, UsageError) else 422


def _name_reason(error: Exception) -> str:
    """Name the kind of error by its key in the word tables; nothing where the title of the page says it all."""
    if isinstance(error, BusyError):
        return "busy_now"
    if isinstance(error, HTTPException) and error.status_code < 500:
        return ""
    return next((key for kind, key in _REASONS if isinstance(error, kind)), "failed")


def _render(problem: Problem, reason: str, ui: str) -> str:
    from selon.show.page_shell import Shell, render

    key = _TITLES.get(problem.status, "error")
    return render("problem.html", Shell(ui, inside=False), {"problem": problem, "key": key, "reason": reason})
