"""The pages of the desk: paste and read, compare, what was read before, and the static files."""

from __future__ import annotations

from asyncio import to_thread
from pathlib import PurePosixPath
from typing import Any

from litestar import MediaType, Request, Response, get, post
from litestar.datastructures import State, UploadFile
from litestar.exceptions import NotFoundException
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath
from litestar.response import Redirect

from selon.encode.installed import is_installed
from selon.errors import EmptyInputError
from selon.record.report import Report
from selon.serve.desk import Desk
from selon.serve.messages import Compared, ReadRequest
from selon.serve.reader import check_titles
from selon.serve.speech import choose_ui
from selon.show.comparison import Pair
from selon.show.page import render_report
from selon.show.page_comparison import render_comparison
from selon.show.page_shell import SCRIPT, STYLE, Shell, read_asset, render

Asked = Request[object, object, State]
_TYPES = {STYLE: "text/css", SCRIPT: "text/javascript", "icon.svg": "image/svg+xml"}


@get("/", include_in_schema=False)
async def show_desk(request: Asked) -> Response[bytes]:
    """Show the form and what was read since the start."""
    desk: Desk = request.app.state.desk
    return _give_page(request, "desk.html", {"recent": list(desk.reports)})


@post("/read", include_in_schema=False)
async def read_form(request: Asked) -> Redirect:
    """Read what the form gives, and lead to its page."""
    desk: Desk = request.app.state.desk
    report = await _read_part(desk, await request.form(), "")
    return Redirect(f"/report/{desk.keep_report(report)}", status_code=303)


@get("/report/{key:str}", include_in_schema=False)
async def show_report(request: Asked, key: FromPath[str]) -> Response[bytes]:
    """Show a report."""
    shell = Shell(_find_ui(request), False, f"/report/{key}/record", f"/report/{key}/file")
    return _give_html(await _render(_find_report(request, key), shell))


@get("/report/{key:str}/file", include_in_schema=False)
async def save_report(request: Asked, key: FromPath[str]) -> Response[bytes]:
    """Give a report's page as one file."""
    page = await _render(_find_report(request, key), Shell(_find_ui(request)))
    return _give_file(page.encode(), f"selon-{key}.html", MediaType.HTML)


@get("/report/{key:str}/record", include_in_schema=False)
async def give_record(request: Asked, key: FromPath[str]) -> Response[bytes]:
    """Give a report's record."""
    from selon.show.json import write_json

    return Response(write_json(_find_report(request, key)).encode(), media_type=MediaType.JSON)


@get("/static/{asset:str}", include_in_schema=False)
async def give_asset(asset: FromPath[str]) -> Response[bytes]:
    """Give the style or the script."""
    if asset not in _TYPES:
        raise NotFoundException("There is no such file.")
    return Response(read_asset(asset).encode(), media_type=f"{_TYPES[asset]}; charset=utf-8")


@get("/compare", include_in_schema=False)
async def show_compare(request: Asked) -> Response[bytes]:
    """Show the form for two reports."""
    return _give_page(request, "compare.html", {})


@post("/compare", include_in_schema=False)
async def compare_form(request: Asked) -> Redirect:
    """Read and compare what the form gives, and lead to its page."""
    desk: Desk = request.app.state.desk
    form = await request.form()
    one = await _read_part(desk, form, "upstream-")
    other = await _read_part(desk, form, "downstream-")
    compared = await desk.turnstile.pass_through(lambda: desk.reader.compare_read(one, other))
    return Redirect(f"/comparison/{desk.keep_comparison(compared)}", status_code=303)


@get("/comparison/{key:str}", include_in_schema=False)
async def show_comparison(request: Asked, key: FromPath[str]) -> Response[bytes]:
    """Show a comparison."""
    shell = Shell(_find_ui(request), False, file=f"/comparison/{key}/file")
    return _give_html(await _render_compared(_find_comparison(request, key), shell))


@get("/comparison/{key:str}/file", include_in_schema=False)
async def save_comparison(request: Asked, key: FromPath[str]) -> Response[bytes]:
    """Give a comparison's page as one file."""
    page = await _render_compared(_find_comparison(request, key), Shell(_find_ui(request)))
    return _give_file(page.encode(), f"selon-{key}.html", MediaType.HTML)


async def _read_part(desk: Desk, form: Any, prefix: str) -> Report:
    """Read the report that a form gives: a file, else an address, else a text; the mode is that of the whole form."""
    fields = {key: str(form.get(prefix + key) or "").strip() for key in ("url", "lang", "published", "outlet")}
    stated = {key: value or None for key, value in fields.items() if key != "url"}
    careful = bool(form.get("careful"))
    file = form.get(prefix + "file")
    if isinstance(file, UploadFile) and file.filename:
        return await _read_upload(desk, file, stated, careful)
    text = str(form.get(prefix + "text") or "").replace("\r\n", "\n")
    if fields["url"]:
        request = ReadRequest(url=fields["url"], careful=careful, **stated)
    elif text.strip():
        request = ReadRequest(text=text.strip("\n"), careful=careful, **stated)
    else:
        raise EmptyInputError("nothing was given to read.", advice="Paste a text, give an address or a file.")
    return await desk.turnstile.pass_through(lambda: desk.reader.read(request))


async def _read_upload(desk: Desk, file: UploadFile, stated: dict[str, str | None], careful: bool) -> Report:
    from selon.read.build import Given

    data, name = await file.read(), PurePosixPath(file.filename.replace("\\", "/")).name
    suffix = PurePosixPath(name).suffix.lower() or ".txt"
    given = Given(**stated)
    return await desk.turnstile.pass_through(lambda: desk.reader.read_bytes(data, suffix, name, given, careful))


async def _render(report: Report, shell: Shell) -> str:
    """Render in a thread: a long report does not keep the others waiting."""
    return await to_thread(lambda: render_report(report, shell, titles=check_titles(report)))


async def _render_compared(compared: Compared, shell: Shell) -> str:
    pair = Pair(compared.upstream, compared.downstream)
    return await to_thread(lambda: render_comparison(compared.comparison, pair, shell))


def _find_comparison(request: Asked, key: str) -> Compared:
    desk: Desk = request.app.state.desk
    compared = desk.comparisons.find(key)
    if compared is None:
        raise NotFoundException("This comparison is no longer kept; make it again.")
    return compared


def _find_report(request: Asked, key: str) -> Report:
    desk: Desk = request.app.state.desk
    report = desk.reports.find(key)
    if report is None:
        raise NotFoundException("This report is no longer kept; read it again.")
    return report


def _find_ui(request: Asked) -> str:
    return choose_ui(request.headers.get("accept-language", ""))


def _give_page(request: Asked, template: str, values: dict[str, Any]) -> Response[bytes]:
    desk: Desk = request.app.state.desk
    both = {"loading": desk.reader.state == "loading", "careful": is_installed()}
    return _give_html(render(template, Shell(_find_ui(request), inside=False), values | both))


def _give_html(page: str) -> Response[bytes]:
    return Response(page.encode(), media_type="text/html; charset=utf-8")


def _give_file(data: bytes, name: str, media_type: str) -> Response[bytes]:
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(data, media_type=media_type, headers=headers)


def list_pages() -> list[HTTPRouteHandler]:
    """List the handlers of the pages."""
    reports = [show_desk, read_form, show_report, save_report, give_record]
    return [*reports, show_compare, compare_form, show_comparison, save_comparison, give_asset]
